"""Lists and tables that stand between an article's paragraphs, and that extraction lost."""

from collections.abc import Iterator

from lxml.html import HtmlElement

from factsheet.readers.boilerplate import is_furniture
from factsheet.readers.main_text import Paragraph, paragraphs

LISTS = ("ul", "ol", "dl", "table")
LONGEST = 10_000
"""Characters of a list that an article's paragraphs enclose."""


def restored(found: list[Paragraph], tree: HtmlElement) -> list[Paragraph]:
    """The paragraphs, with the lists between them in their places and each item told as one.

    A list is the article's where a paragraph of it stands right before and right after, or where
    the one before announces it with a colon. Links alone need the colon: they may be other stories.
    """
    found = _with_captions(found, tree)
    places = {paragraph.text: at for at, paragraph in enumerate(found)}
    lost: dict[int, list[Paragraph]] = {}
    items: set[str] = set()
    for element in tree.iter(*LISTS):
        before = places.get(_text(element.getprevious()))
        if before is None or is_furniture(found[before].text):
            continue
        members = _members(element)
        if any(member.text in places for member in members):
            items.update(member.text for member in members if member.kind == "item")
        elif _is_enclosed(element, found[before].text, places):
            lost[before] = members
    if not lost and not items:
        return found
    return [each for at, p in enumerate(found) for each in (_as_item(p, items), *lost.get(at, ()))]


def announced(found: list[Paragraph]) -> frozenset[int]:
    """Where the items stand that a paragraph announces with a colon."""
    places: set[int] = set()
    for at, paragraph in enumerate(found[1:], 1):
        before = found[at - 1]
        opens = before.kind != "item" and _announces(before.text)
        if paragraph.kind == "item" and (opens or at - 1 in places):
            places.add(at)
    return frozenset(places)


def _with_captions(found: list[Paragraph], tree: HtmlElement) -> list[Paragraph]:
    captions = {_text(caption) for caption in tree.iter("caption", "figcaption")}
    return [p._replace(kind="caption") if p.text in captions else p for p in found]


def _is_enclosed(element: HtmlElement, before: str, places: dict[str, int]) -> bool:
    if _announces(before):
        return True
    return _text(element.getnext()) in places and not _is_links(element)


def _announces(text: str) -> bool:
    return text.endswith(":") and not is_furniture(text)


def _is_links(element: HtmlElement) -> bool:
    """Whether most of a list is the text of links."""
    linked = sum(len("".join(link.itertext())) for link in element.iter("a"))
    return 2 * linked > len("".join(element.itertext()))


def _members(element: HtmlElement) -> list[Paragraph]:
    """The items of a list; none of one that is longer than any article's."""
    members = list(_within(element))
    return members if sum(len(member.text) for member in members) <= LONGEST else []


def _within(element: HtmlElement) -> Iterator[Paragraph]:
    for paragraph in paragraphs(element):
        yield paragraph._replace(kind="item") if paragraph.kind == "paragraph" else paragraph


def _as_item(paragraph: Paragraph, items: set[str]) -> Paragraph:
    return paragraph._replace(kind="item") if paragraph.text in items else paragraph


def _text(element: HtmlElement | None) -> str:
    return " ".join("".join(element.itertext()).split()) if element is not None else ""
