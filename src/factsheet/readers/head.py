"""What the head of a page says: its meta tags, its title, its canonical address."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from lxml import etree

from factsheet.readers.markup import Page

LONGEST_HEAD = 300_000
"""Bytes."""
ENDS = re.compile(rb"</html[^>]*>", re.IGNORECASE)
"""What would end the tree in the midst of a broken head."""

Claim = tuple[str, str]
"""A value, and where it was found."""


class Head:
    """What the head of a page says, by the lower-case name of each meta tag."""

    def __init__(self, page: Page) -> None:
        self.tags: dict[str, list[str]] = defaultdict(list)
        self.canonical: str | None = None
        self.title: str | None = None
        head = _parsed(page.markup)
        for tag in head.iter("meta"):
            self._add(tag)
        in_head = frozenset(self.tags)
        for element in page.tree.iterfind(".//body//meta"):
            self._add(element, known=in_head)
        title = head.find(".//title")
        if title is not None:
            text = etree.tostring(title, method="text", encoding="unicode", with_tail=False)
            self.title = " ".join(text.split()) or None
        for link in head.iter("link"):
            if "canonical" in link.get("rel", "").split():
                self.canonical = self.canonical or link.get("href", "").strip() or None

    def _add(self, tag: etree._Element, known: frozenset[str] = frozenset()) -> None:
        content = " ".join(tag.get("content", "").split())
        for key in ("property", "name", "itemprop", "http-equiv"):
            names = [_common(name) for name in tag.get(key, "").lower().split()]
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


def _parsed(markup: bytes) -> etree._Element:
    """The page up to its body, which is all that holds tags of the head, as a tree of its own: in
    the page's, a stray element of the body ends the head before them.
    """
    end = markup[:LONGEST_HEAD].lower().find(b"<body")
    head = markup[: end if end > 0 else LONGEST_HEAD]
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    return etree.fromstring(b"<html>" + ENDS.sub(b"", head), parser)
