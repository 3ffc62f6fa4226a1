"""Claims of a title -> the headline, without the site's name."""

import re
from collections.abc import Iterable
from html import unescape

SEPARATOR = re.compile(r"\s+(?:[|•·»*–—-]|--)\s+|\s*[|»]\s*|\s+::\s+")
SITE_WORDS = ("news", "online", "digital", "magazine", "tv", "sport", "business", "com", "uk", "us")
"""What sites add to their names in a title."""
LEAST = 10
"""Characters of a headline that a longer claim may be cut down to."""


def choose(claims: Iterable[tuple[str, str]], site: Iterable[str | None]) -> tuple[str, str] | None:
    """The first claim, without the suffix that another claim or the site's name shows."""
    stated = [(_plain(value), origin) for value, origin in claims if value.strip()]
    if not stated:
        return None
    names = {folded(name) for name in site if name} - {""}
    bare = [(_without_site(value, names), origin) for value, origin in stated]
    value, origin = _agreed(bare) or bare[0]
    for shorter, _ in bare:
        rest = value[len(shorter) :]
        if len(shorter) >= LEAST and value.startswith(shorter) and SEPARATOR.match(rest):
            return shorter, origin
    return value, origin


def _plain(title: str) -> str:
    """A title in one line; some sites escape theirs twice."""
    return " ".join((unescape(title) if "&" in title else title).split())


def _agreed(claims: list[tuple[str, str]]) -> tuple[str, str] | None:
    """The heading that readers see, where the page shares itself under the same words.

    JSON-LD may hold another headline, written for search engines. A page that says nothing but its
    headings is called in its window by the one that counts.
    """
    seen = [claim for claim in claims if claim[1] == "h1"]
    shared = {folded(value) for value, origin in claims if origin == "meta:og:title"}
    agreed = next((claim for claim in seen if folded(claim[0]) in shared), None)
    if agreed or claims[0][1] != "h1":
        return agreed
    windows = [folded(value) for value, origin in claims if origin == "title"]
    return next((c for c in seen if any(w.startswith(folded(c[0])) for w in windows)), None)


def _without_site(title: str, names: set[str]) -> str:
    """Drop the last parts, and the first, while they are the site's names."""
    while True:
        parts = list(SEPARATOR.finditer(title))
        if parts and _is_site(title[parts[-1].end() :], names):
            title = title[: parts[-1].start()].rstrip()
        elif parts and folded(title[: parts[0].start()]) in names:
            title = title[parts[0].end() :].lstrip()
        else:
            return title


def _is_site(part: str, names: set[str]) -> bool:
    """Whether a part is a name of the site, perhaps with a word more: Daily Lamp Online."""
    key = folded(part)
    return key in names or any(key.removesuffix(word) in names for word in SITE_WORDS)


def folded(text: str) -> str:
    """The words of a title or a name, without case, space, punctuation and article."""
    words = re.findall(r"\w+", text.casefold())
    return "".join(words).removeprefix("the")
