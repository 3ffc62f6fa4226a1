"""The frame of a page that stands alone: it fetches nothing, and only its own style and script run.

Its Content-Security-Policy allows just these two, by their hashes:
https://www.w3.org/TR/CSP3/#framework-directive-source-list
"""

from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256
from html import escape

from factsheet import __version__

TOOL = f"factsheet {__version__}"
Directives = Mapping[str, str]


def page(
    title: str,
    body: str,
    style: str,
    script: str = "",
    *,
    attributes: str = "",
    more: Directives | None = None,
) -> str:
    """A whole page in HTML; `title` and `body` are HTML, `attributes` those of its body."""
    ran = f"<script>{script}</script>\n" if script else ""
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy(style, script, more)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="{escape(TOOL)}">
<link rel="icon" href="data:,">
<title>{title}</title>
<style>{style}</style>
</head>
<body{attributes}>
{body.rstrip()}
{ran}</body>
</html>
"""


def policy(style: str, script: str = "", more: Directives | None = None) -> str:
    """What a page with this style and this script may do, and nothing else in it."""
    allowed = {
        "default-src": "'none'",
        "style-src": _hashed(style),
        "script-src": _hashed(script) if script else "'none'",
        "img-src": "data:",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    return "; ".join(f"{name} {source}" for name, source in (allowed | dict(more or {})).items())


def _hashed(part: str) -> str:
    return f"'sha256-{b64encode(sha256(part.encode()).digest()).decode()}'"
