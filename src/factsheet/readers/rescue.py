"""Where trafilatura lost most of an article: readability, or the page's own JSON-LD."""

import re
from collections import Counter
from copy import deepcopy

from lxml.html import HtmlElement

from factsheet.readers.main_text import Paragraph, paragraphs, prose
from factsheet.readers.markup import Page, fragment

LONGER = 1.5
"""How much more text a rescue must bring."""
MUCH_LONGER = 3
"""How much more text JSON-LD holds where the page shows none: what was found is its furniture."""
CONTAINED = 0.75
"""The share of the text found before that a rescue must hold."""
SHINGLE = 4
"""Words."""


def rescued(found: list[Paragraph], page: Page, body: str | None) -> tuple[list[Paragraph], str]:
    """The fullest reading of the page, and whose it is: trafilatura, json-ld or readability."""
    linked = _body_paragraphs(body) if body else []
    length = sum(len(paragraph.text) for paragraph in found)
    only_linked = sum(len(paragraph.text) for paragraph in linked) > MUCH_LONGER * length
    if only_linked or _holds_more(linked, found):
        return linked, "json-ld"
    if prose(page.tree) > LONGER * length:
        other = _readability(page.tree)
        if _holds_more(other, found):
            return other, "readability"
    return found, "trafilatura"


def _holds_more(other: list[Paragraph], found: list[Paragraph]) -> bool:
    ours, theirs = _words(found), _words(other)
    if len(theirs) <= LONGER * len(ours):
        return False
    known = _shingles(ours)
    return (known & _shingles(theirs)).total() >= CONTAINED * known.total()


def _words(found: list[Paragraph]) -> list[str]:
    return re.findall(r"\w+", " ".join(paragraph.text for paragraph in found))


def _shingles(words: list[str]) -> Counter[tuple[str, ...]]:
    return Counter(zip(*(words[at:] for at in range(SHINGLE)), strict=False))


def _readability(tree: HtmlElement) -> list[Paragraph]:
    """The main text by trafilatura's port of readability-lxml, which changes its tree."""
    from factsheet.vendor.trafilatura.external import try_readability

    return paragraphs(try_readability(deepcopy(tree)))


def _body_paragraphs(body: str) -> list[Paragraph]:
    """The paragraphs of an articleBody, which may hold markup."""
    if re.search(r"<(?:p|br|div)\b", body):
        return paragraphs(fragment(body))
    lines = (" ".join(line.split()) for line in body.splitlines())
    return [Paragraph(line) for line in lines if line]
