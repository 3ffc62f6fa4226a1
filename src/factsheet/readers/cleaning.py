"""Paragraphs of a page -> those of the article: the page furniture that is left goes."""

import re
from collections.abc import Iterable

from factsheet.readers import bylines, dates
from factsheet.readers.boilerplate import is_furniture
from factsheet.readers.main_text import Paragraph
from factsheet.readers.titles import folded

AT_THE_TOP = 6
"""Paragraphs among which bylines and dates of a page's head may still stand."""
AT_THE_END = 3
ABOUT = re.compile(
    r"\s(?:is|was|has\s+been|works|covers|writes|reports|edits|leads|teaches|joined|lives"
    r"|ist|war|schreibt|arbeitet|berichtet|est|écrit|es|escribe|è|scrive|é|escreve)\s"
)
"""What follows the name of an author in a line about that author."""


def clean(
    found: list[Paragraph], page_titles: Iterable[str], authors: Iterable[str]
) -> list[Paragraph]:
    """The article's own paragraphs, in order.

    Titles and bylines are kept as particulars, so the text begins below them.
    """
    titles = {folded(title) for title in page_titles}
    names = {folded(name) for name in authors}
    kept: list[Paragraph] = []
    seen: set[str] = set()
    under_furniture = False
    for at, paragraph in enumerate(found):
        key = folded(paragraph.text)
        at_edge = at < AT_THE_TOP or at >= len(found) - AT_THE_END
        if paragraph.kind != "item":
            under_furniture = paragraph.kind == "heading" and is_furniture(paragraph.text)
        repeated = key in seen and len(key) >= 20
        is_title = key in titles and (at_edge or paragraph.kind == "heading")
        if under_furniture or repeated or is_title or is_furniture(paragraph.text):
            continue
        if at_edge and _is_credit(paragraph.text, names):
            continue
        seen.add(key)
        kept.append(paragraph)
    return _without_last_headings(kept)


def credited(found: list[Paragraph], page_titles: Iterable[str]) -> tuple[str, ...]:
    """The people of a byline that stands in the text, at its top or its end."""
    for paragraph in (*found[:AT_THE_TOP], *found[-AT_THE_END:]):
        names = bylines.credit(paragraph.text)
        if names:
            return names
    named = " ".join((*page_titles, *(p.text for p in found)))
    for paragraph in found[:AT_THE_END]:
        names = bylines.lone_names(paragraph.text)
        if names and all(named.count(name) == 1 for name in names):  # or a caption's, a heading's
            return names
    return ()


def _is_credit(text: str, names: set[str]) -> bool:
    """A byline or a date line that stands alone, or what an author is by profession."""
    if folded(text) in names or dates.is_date_line(text):
        return True
    about = ABOUT.search(text)
    if about and folded(text[: about.start()]) in names:
        return True
    stated = bylines.credit(text) or bylines.lone_names(text)
    return bool(stated) and all(folded(name) in names for name in stated)


def _without_last_headings(kept: list[Paragraph]) -> list[Paragraph]:
    """A heading with nothing below it opened something that is not the article's."""
    end = len(kept)
    while end > 1 and kept[end - 1].kind == "heading":
        end -= 1
    return kept[:end]
