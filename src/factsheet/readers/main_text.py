"""A page's tree -> the paragraphs of its main text, each with its kind."""

import logging
from itertools import islice
from typing import NamedTuple

from lxml import etree
from lxml.html import HtmlElement

from factsheet.document import Block, BlockKind

KINDS: dict[str, BlockKind] = {
    **dict.fromkeys(("head", "h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    **dict.fromkeys(("item", "li", "dd", "dt", "row", "tr"), "item"),
    **dict.fromkeys(("quote", "blockquote"), "quote"),
    **dict.fromkeys(("figcaption", "caption"), "caption"),
    **dict.fromkeys(
        ("p", "div", "body", "section", "article", "list", "ul", "ol", "table", "pre", "code"),
        "paragraph",
    ),
}
"""Kinds of the elements of trafilatura's bodies and of HTML; what is not here stands in a line."""
MOST_ELEMENTS = 15_000
"""An article's page has some thousand."""
LEAST_PROSE = 60
"""Characters of a paragraph that is no menu."""
BREAKS = frozenset(("lb", "br", "hr"))
CELLS = frozenset(("cell", "td", "th"))


class Paragraph(NamedTuple):
    """A run of text without line ends."""

    text: str
    kind: BlockKind = "paragraph"


def extract(tree: HtmlElement) -> list[Paragraph]:
    """The main text; nothing where none was found."""
    if next(islice(tree.iter(), MOST_ELEMENTS, None), None) is not None:
        return _of_large(tree)
    logging.getLogger("trafilatura").addHandler(logging.NullHandler())
    from trafilatura import bare_extraction

    page = bare_extraction(tree, include_comments=False, with_metadata=False)
    if page is None or isinstance(page, dict) or page.body is None:
        return []
    return paragraphs(page.body)


def _of_large(tree: HtmlElement) -> list[Paragraph]:
    """The prose of a page that has more elements than trafilatura reads in good time."""
    body = tree.find("body")
    found = paragraphs(tree if body is None else body)
    return [p for p in found if p.kind != "paragraph" or len(p.text) >= LEAST_PROSE]


def paragraphs(body: etree._Element) -> list[Paragraph]:
    """The text of an element, cut where its block elements begin and end."""
    found: list[Paragraph] = []
    pieces: list[str] = []
    kinds: list[BlockKind] = ["paragraph"]

    def flush() -> None:
        text = " ".join("".join(pieces).split())
        pieces.clear()
        if text:
            found.append(Paragraph(text, kinds[-1]))

    for event, element in etree.iterwalk(body, events=("start", "end")):
        tag = element.tag
        block = tag in KINDS
        if event == "start":
            if block:
                flush()
                kind = KINDS[tag]
                kinds.append(kinds[-1] if kind == "paragraph" else kind)
            elif tag in CELLS and "".join(pieces).strip():
                pieces.append(" | ")
            pieces.append(element.text or "")
            continue
        if block:
            flush()
            kinds.pop()
        elif tag in BREAKS:
            flush()
        pieces.append(element.tail or "" if element is not body else "")
    flush()
    return found


def joined(found: list[Paragraph]) -> tuple[str, tuple[Block, ...]]:
    """The paragraphs as one text, an empty line between each two, and where each stands."""
    blocks, at = [], 0
    for paragraph in found:
        end = at + len(paragraph.text)
        blocks.append(Block(at, end, paragraph.kind))
        at = end + 2
    return "\n\n".join(paragraph.text for paragraph in found), tuple(blocks)
