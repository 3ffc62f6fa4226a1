"""What a publishing system leaves in an article's text: its marks, and labels of sections."""

import re
from collections.abc import Iterable
from itertools import islice, takewhile

from lxml.html import HtmlElement

from factsheet.readers.main_text import Paragraph
from factsheet.readers.titles import folded

MARK = re.compile(
    r"""
      ^\+{3}\s?[\w-]*(?:\s|$)  # a paragraph's style
    | \[\#\w+:[^\[\]]{0,300}\]  # an asset, by its address
    | \[/?(?:caption|gallery|embed|video|audio|playlist|pullquote|ad|quote)\b[^\[\]]{0,300}\]
    | \{\{[^{}]{0,300}\}\}  # a template's field that was not filled
    | \{%[^{}]{0,300}%\}
    """,
    re.VERBOSE,
)
LONGEST_LABEL = 3
"""Words of a section's name that stands above a headline."""
MOST_ABOVE = 300
"""Elements above the headline among which the labels stand."""
LEAST_PROSE = 40
"""Characters of a paragraph that is no label; the labels stand before the first."""


def without(
    found: list[Paragraph], heading: HtmlElement | None, section: str | None
) -> list[Paragraph]:
    """The paragraphs without marks, and without the labels that stand at their top."""
    written = [_unmarked(paragraph) for paragraph in found]
    kept = [paragraph for paragraph in written if paragraph.text]
    top = list(takewhile(lambda p: len(p.text) < LEAST_PROSE, kept))
    if not top:
        return kept
    labels = {folded(label) for label in _labels(heading, section)} - {""}
    below = [p.text for p in kept[1 : len(top) + 1]] + [""]
    stay = [p for p, text in zip(top, below, strict=False) if not _is_label(p.text, text, labels)]
    return stay + kept[len(top) :]


def _unmarked(paragraph: Paragraph) -> Paragraph:
    text = paragraph.text
    if not any(sign in text for sign in ("+++", "[", "{")):
        return paragraph
    bare = MARK.sub("", text)
    return paragraph if bare == text else paragraph._replace(text=" ".join(bare.split()))


def _labels(heading: HtmlElement | None, section: str | None) -> Iterable[str]:
    """The section, and the short lines above the headline."""
    if section:
        yield section
    if heading is None:
        return
    above = (e for ancestor in (heading, *heading.iterancestors()) for e in _before(ancestor))
    for element in islice(above, MOST_ABOVE):
        for line in (element.text, element.tail):
            if line and len(line.split()) <= LONGEST_LABEL:
                yield line


def _before(element: HtmlElement) -> Iterable[HtmlElement]:
    for sibling in element.itersiblings(preceding=True):
        yield from sibling.iter()


def _is_label(text: str, below: str, labels: set[str]) -> bool:
    """Whether a line is a label, and not the first word of the line below, which was cut off."""
    goes_on = below[:1].islower() or below[:1] in ("'", "’", ",")
    short = len(text.split()) <= LONGEST_LABEL and text[-1].isalnum()
    return short and not goes_on and folded(text) in labels
