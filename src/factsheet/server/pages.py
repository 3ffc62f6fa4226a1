"""The page that articles are dropped on."""

from functools import cache
from importlib.resources import files
from string import Template

from factsheet import __version__
from factsheet.renderers.html.escaping import words
from factsheet.renderers.page import page, policy

WITHIN = {"connect-src": "'self'", "form-action": "'self'"}
"""What this page may do beside a sheet's: send what was dropped to where it came from."""


def start(failure: str | None = None) -> tuple[str, str]:
    """The page and its Content-Security-Policy; with what went wrong, where something did."""
    style, script = _part("start.css"), _part("start.js")
    body = Template(_part("start.html")).substitute(failure=words(failure or ""), tool=__version__)
    html = page("factsheet", body, style, script, more=WITHIN)
    return html, policy(style, script, WITHIN | {"frame-ancestors": "'none'"})


@cache
def _part(name: str) -> str:
    return (files(__name__.rpartition(".")[0]) / name).read_text(encoding="utf-8")
