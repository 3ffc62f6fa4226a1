"""A sheet as GitHub's Markdown."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from factsheet.model.fact import Fact, QuotationFact, TimeFact
from factsheet.model.sheet import Sheet
from factsheet.renderers import RenderOptions, wording
from factsheet.renderers.outline import Outline, Passage, Section, excerpt, outline
from factsheet.renderers.timeline import timeline
from factsheet.renderers.visible import line, passage_address, web_address


def render(sheet: Sheet, options: RenderOptions) -> str:
    """Headings, tables and block quotes; the article's words are never markup."""
    page = outline(sheet, show_all=options.show_all)
    parts = [
        *(["\n---"] if options.continued else ()),
        *_head(sheet),
        *_summary(sheet),
        *(table for section in page.figures for table in _figures(sheet, section)),
        *_times(sheet, page.times),
        *_quotations(page.quotations),
        *_names(sheet),
        *_warnings(sheet),
        *_hidden(page),
    ]
    return "\n\n".join(parts) + "\n"


@cache
def _markup() -> re.Pattern[str]:
    # a dollar sign opens mathematics on GitHub, and one before a digit can never close it
    return re.compile(
        r"[\\`*_{}\[\]<>|~#&]|\$(?!\d)|^(?:[-+=]|\d+(?=[.)]))|(?<!\w)@(?=\w)|(?<=\d)\$$"
    )


def plain(text: str) -> str:
    """Words of the article as Markdown that means just these words."""
    return _markup().sub(_escape, line(text))


def _escape(match: re.Match[str]) -> str:
    if match[0].isdigit():
        return f"{match[0]}\\"
    return "&#64;" if match[0] == "@" else f"\\{match[0]}"


def _link(words: str, url: str | None) -> str:
    address = web_address(url)
    return f"[{words}](<{address}>)" if address else words


def _head(sheet: Sheet) -> Iterator[str]:
    article = sheet.article
    yield f"# {plain(article.title or sheet.source.location or 'Fact sheet')}"
    particulars = [
        plain(article.publisher or ""),
        plain(", ".join(article.authors)),
        wording.day(article.published) if article.published else "",
        _link("the article", article.url),
    ]
    if not web_address(article.url):
        particulars.pop()
    if any(particulars):
        yield " · ".join(filter(None, particulars))


def _summary(sheet: Sheet) -> Iterator[str]:
    if sheet.summary:
        yield "## Summary"
        yield " ".join(plain(sentence.text) for sentence in sheet.summary)


def _figures(sheet: Sheet, section: Section) -> Iterator[str]:
    yield f"## {section.title}"
    rows = [
        (
            _figure(fact),
            plain(_what(fact)),
            plain(wording.whose(fact)),
            plain(wording.speaker(fact.attribution)),
            _sentence(sheet, passage, fact),
        )
        for passage in section.passages
        for fact in passage.facts
    ]
    yield _table(("Figure", "What", "Whose", "Who says so", "In the article"), rows)


def _figure(fact: Fact) -> str:
    written = wording.beside(fact)
    words = f"**{plain(fact.text)}**"
    return f"{words}<br>{plain(written)}" if written else words


def _what(fact: Fact) -> str:
    return ", ".join(filter(None, (wording.label(fact), wording.hedge(fact))))


def _sentence(sheet: Sheet, passage: Passage, fact: Fact) -> str:
    pieces = excerpt(sheet, Passage(passage.sentence, (fact,)))
    words = "".join(
        f"**{plain(piece.text)}**" if piece.marked else _kept_spaces(piece.text) for piece in pieces
    )
    return _link_to(sheet, fact, words)


def _kept_spaces(text: str) -> str:
    """A run between marks keeps a space at either end, so that no words grow together."""
    before = " " if text[:1].isspace() else ""
    after = " " if text[-1:].isspace() else ""
    return before + plain(text) + (after if text.strip() else "")


def _link_to(sheet: Sheet, fact: Fact, words: str) -> str:
    address = passage_address(sheet.article.url, fact.fragment)
    return f"{words} [↗](<{address}>)" if address else words


def _times(sheet: Sheet, times: tuple[TimeFact, ...]) -> Iterator[str]:
    if not times:
        return
    drawn = timeline(times, sheet.article.published)
    rows = [(stretch.said, stretch.fact) for stretch in drawn.stretches]
    rows += [("", fact) for fact in drawn.elsewhere]
    yield "## Timeline"
    yield _table(
        ("When", "In words", "What", "In the article"),
        [
            (
                plain(said),
                f"**{plain(' '.join(filter(None, (wording.direction(fact), fact.text))))}**",
                plain(_what(fact)),
                _sentence(sheet, Passage(fact.sentence, (fact,)), fact),
            )
            for said, fact in rows
        ],
    )


def _quotations(quotations: tuple[QuotationFact, ...]) -> Iterator[str]:
    if quotations:
        yield "## Quotations"
    for fact in quotations:
        said_by = plain(wording.speaker(fact.attribution)) or "no speaker found"
        yield f"> “{plain(fact.value.content)}”  \n> — {said_by}"


def _names(sheet: Sheet) -> Iterator[str]:
    if sheet.people or sheet.organizations:
        yield "## Who is who"
    if sheet.people:
        yield "\n".join(
            f"* **{plain(person.name)}**" + (f", {plain(person.role)}" if person.role else "")
            for person in sheet.people
        )
    if sheet.organizations:
        yield "Organisations: " + ", ".join(plain(each.name) for each in sheet.organizations)


def _warnings(sheet: Sheet) -> Iterator[str]:
    if sheet.warnings:
        yield "## Warnings"
        yield "\n".join(f"* {plain(warning.message)}" for warning in sheet.warnings)


def _hidden(page: Outline) -> Iterator[str]:
    if page.hidden:
        yield f"*{page.hidden} more facts with `--all`.*"


def _table(header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [header, tuple("---" for _ in header), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
