"""A page's tree -> the paragraphs of its main text, each with its kind."""

import logging
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree
from lxml.html import HtmlElement

from factsheet.model.document import Block, BlockKind

if TYPE_CHECKING:
    from factsheet.vendor.trafilatura.settings import Extractor

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
LEAST_LINE = 60
"""Characters of a line that is no menu."""
LEAST_PROSE = 80
"""Characters of a `p` that counts as prose of the page."""
MOST_MISSED, MOST_UNMARKED = 2, 0.5
"""How much more prose than was found a page may have, and how much less, to be read at once."""
LONGEST_PARAGRAPH = 2_000
"""Characters; a longer one is several that lost their ends."""
BREAKS = frozenset(("lb", "br", "hr"))
CELLS = frozenset(("cell", "td", "th"))
BETWEEN_CELLS = " | "


class Paragraph(NamedTuple):
    """A run of text without line ends."""

    text: str
    kind: BlockKind = "paragraph"


def extract(tree: HtmlElement) -> list[Paragraph]:
    """The main text; nothing where none was found.

    trafilatura has a second and a third opinion, which take another half of its time. They win only
    where the first one lost most of the prose or the paragraphs, so they are asked only there.
    """
    if next(islice(tree.iter(), MOST_ELEMENTS, None), None) is not None:
        return _of_large(tree)
    found = _extracted(tree, _options(fast=True))
    return found if _holds_up(found, tree) else _extracted(tree, _options(fast=False))


def prose(tree: HtmlElement) -> int:
    """Characters of the page's longer paragraphs, the article's and the others'."""
    lengths = (len("".join(p.itertext()).strip()) for p in tree.iter("p"))
    return sum(length for length in lengths if length >= LEAST_PROSE)


def _extracted(tree: HtmlElement, options: "Extractor") -> list[Paragraph]:
    from factsheet.vendor.trafilatura.core import bare_extraction

    page = bare_extraction(tree, options=options)
    if page is None or isinstance(page, dict) or page.body is None:
        return []
    return paragraphs(page.body)


@cache
def _options(*, fast: bool) -> "Extractor":
    logging.getLogger("factsheet.vendor.trafilatura").addHandler(logging.NullHandler())
    from factsheet.vendor.trafilatura.settings import Extractor

    return Extractor(
        fast=fast, comments=False, output_format="xml"
    )  # to Python, it writes text too


def _holds_up(found: list[Paragraph], tree: HtmlElement) -> bool:
    """Whether what was found has the paragraphs of the page, and most of its prose."""
    length = sum(len(paragraph.text) for paragraph in found)
    if not found or not MOST_UNMARKED * length <= prose(tree) <= MOST_MISSED * length:
        return False
    return max((len(paragraph.text) for paragraph in found), default=0) <= LONGEST_PARAGRAPH


def _of_large(tree: HtmlElement) -> list[Paragraph]:
    """The prose of a page that has more elements than trafilatura reads in good time."""
    body = tree.find("body")
    found = paragraphs(tree if body is None else body)
    return [p for p in found if p.kind != "paragraph" or len(p.text) >= LEAST_LINE]


def paragraphs(body: etree._Element) -> list[Paragraph]:
    """The text of an element, cut where its block elements begin and end."""
    found: list[Paragraph] = []
    pieces: list[str] = []
    kinds: list[BlockKind] = ["paragraph"]

    def flush() -> None:
        text = " ".join("".join(pieces).split())
        if BETWEEN_CELLS in pieces:
            text = text.rstrip(BETWEEN_CELLS)
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
            elif tag in CELLS and element.getprevious() is not None:
                pieces.append(BETWEEN_CELLS)
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
