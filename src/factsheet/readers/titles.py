"""Claims of a title -> the headline, without the site's name."""

import re
from collections import defaultdict
from collections.abc import Iterable
from html import unescape

SEPARATOR = re.compile(r"\s+(?:[|•·»*–—-]|--)\s+|\s*[|»]\s*|\s+::\s+")
SITE_WORDS = ("news", "online", "digital", "magazine", "tv", "sport", "business", "com", "uk", "us")
"""What sites add to their names in a title."""
LEAST = 10
"""Characters of a headline that a longer claim may be cut down to."""


def choose(claims: Iterable[tuple[str, str]], site: Iterable[str | None]) -> tuple[str, str] | None:
    """The claim that the most of the page agrees on, without what names the site.

    Where no two agree it is the first. Subheadings agree or not, and are no claims themselves.
    """
    stated = [(_plain(value), origin) for value, origin in claims if value.strip()]
    names = {folded(name) for name in site if name} - {""}
    names |= _signed_by_logo(stated)
    bare = [(_without_site(value, names), origin) for value, origin in stated]
    titles = [claim for claim in bare if claim[1] != "h2" and folded(claim[0]) not in names] or bare
    if not titles or titles[0][1] == "h2":
        return None
    value, origin = _agreed(titles, bare)
    for shorter, _ in titles:
        rest = value[len(shorter) :]
        if len(shorter) >= LEAST and value.startswith(shorter) and SEPARATOR.match(rest):
            return shorter, origin
    return (_longest_part(value) if origin == "title" else value), origin


def _plain(title: str) -> str:
    """A title in one line; some sites escape theirs twice."""
    return " ".join(unescape(unescape(title) if "&" in title else title).split())


def _signed_by_logo(stated: list[tuple[str, str]]) -> set[str]:
    """The names of the site that the page shows as a heading, and its window's title ends in."""
    shown = {folded(value) for value, origin in stated if origin == "h1"}
    ends = (SEPARATOR.split(value) for value, origin in stated if origin == "title")
    return {folded(parts[-1]) for parts in ends if len(parts) > 1} & shown


def _agreed(titles: list[tuple[str, str]], witnesses: list[tuple[str, str]]) -> tuple[str, str]:
    """The heading that the page is shared under; or what most say, where the first stands alone.

    JSON-LD and the window may hold another headline, written for search engines.
    """
    said: dict[str, set[str]] = defaultdict(set)
    for value, origin in witnesses:
        said[_kind(origin)].add(folded(value))

    def agreeing(claim: tuple[str, str]) -> int:
        key = folded(claim[0])
        backing = sum(key in values for kind, values in said.items() if kind != "title")
        return backing + any(window.startswith(key) for window in said["title"])

    shared = {folded(value) for value, origin in titles if origin == "meta:og:title"}
    seen = (claim for claim in titles if claim[1] == "h1" and folded(claim[0]) in shared)
    first = titles[0]
    if not first[1].startswith("meta:") and agreeing(first) == 1:
        first = max(titles, key=agreeing)
    return next(seen, first)


def _kind(origin: str) -> str:
    """Meta tags are written by one hand, and count once."""
    return origin.partition(":")[0]


def _longest_part(title: str) -> str:
    """The headline of a window's title that lists sections and site: it has the most words."""
    return max(title.split(" | "), key=lambda part: len(part.split()))


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
