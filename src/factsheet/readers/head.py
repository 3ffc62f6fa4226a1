"""What the head of a page says: its meta tags, its title, its canonical address."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from bs4 import BeautifulSoup, SoupStrainer

from factsheet.readers.markup import Page

TAGS = SoupStrainer(["meta", "title", "link"])
LONGEST_HEAD = 300_000
"""Bytes."""

Claim = tuple[str, str]
"""A value, and where it was found."""


class Head:
    """What the head of a page says, by the lower-case name of each meta tag."""

    def __init__(self, page: Page) -> None:
        self.tags: dict[str, list[str]] = defaultdict(list)
        self.canonical: str | None = None
        self.title: str | None = None
        head = b"<html>" + _head(page.markup)  # or bs4 warns of XHTML, and of what is like a path
        soup = BeautifulSoup(head, "lxml", parse_only=TAGS, from_encoding="utf-8")
        for tag in soup.find_all("meta"):
            self._add(tag.attrs)
        in_head = frozenset(self.tags)
        for element in page.tree.iterfind(".//body//meta"):
            self._add(dict(element.items()), known=in_head)
        title = soup.find("title")
        self.title = " ".join(title.get_text().split()) or None if title else None
        for link in soup.find_all("link"):
            if "canonical" in (link.get("rel") or ()):
                self.canonical = self.canonical or str(link.get("href") or "").strip() or None

    def _add(self, attributes: dict[str, Any], known: frozenset[str] = frozenset()) -> None:
        content = " ".join(str(attributes.get("content") or "").split())
        for key in ("property", "name", "itemprop", "http-equiv"):
            names = [_common(name) for name in str(attributes.get(key) or "").lower().split()]
            if not known.isdisjoint(names):
                return
            if names and content:
                for name in names:
                    self.tags[name].append(content)
                return

    def claims(self, names: Iterable[str]) -> Iterator[Claim]:
        """The values of these tags, the first tag's first."""
        for name in names:
            for value in self.tags.get(name, ()):
                yield value, f"meta:{name}"


def _common(name: str) -> str:
    """Dublin Core's names are written with a point or a colon."""
    return name.replace(":", ".", 1) if name.startswith(("dc:", "dcterms:")) else name


def _head(markup: bytes) -> bytes:
    """The page up to its body, which is all that holds tags of the head."""
    end = markup[:LONGEST_HEAD].lower().find(b"<body")
    return markup[: end if end > 0 else LONGEST_HEAD]
