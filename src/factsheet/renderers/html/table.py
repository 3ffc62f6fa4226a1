"""A sheet as a table to stand in a page of somebody else's: no script and no style.

Notebooks show this one: their cleaners drop scripts and frames, and their own style fits tables.
"""

from collections.abc import Iterator

from factsheet.model.fact import Fact
from factsheet.model.sheet import Sheet
from factsheet.renderers import wording
from factsheet.renderers.html.escaping import attribute, words
from factsheet.renderers.outline import Passage, excerpt, outline
from factsheet.renderers.visible import passage_address

COLUMNS = "Figure", "What", "Whose", "Who says so", "In the article"


def table(sheet: Sheet, *, show_all: bool) -> str:
    """The title, a row for each key fact or for every one, and how many are left out."""
    article = sheet.article
    told = (
        article.publisher,
        wording.day(article.published) if article.published else None,
        ", ".join(article.authors),
    )
    page = outline(sheet, show_all=show_all)
    shown = sorted((*page.facts, *page.times, *page.quotations), key=lambda fact: fact.start)
    hidden = f"<p>{page.hidden} more facts are not key facts.</p>" if page.hidden else ""
    return (
        f"<p><strong>{words(article.title or sheet.source.location or 'Fact sheet')}</strong>"
        f"<br>{words(' · '.join(filter(None, told)))}</p>"
        f"<table><thead><tr>{''.join(f'<th scope=col>{name}</th>' for name in COLUMNS)}</tr>"
        f"</thead><tbody>{''.join(_row(sheet, fact) for fact in shown)}</tbody></table>"
        f"{hidden}{''.join(f'<p>{words(each.message)}</p>' for each in sheet.warnings)}"
    )


def _row(sheet: Sheet, fact: Fact) -> str:
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in _cells(sheet, fact))}</tr>"


def _cells(sheet: Sheet, fact: Fact) -> Iterator[str]:
    beside = wording.beside(fact)
    yield f"<strong>{words(fact.text)}</strong>{f'<br>{words(beside)}' if beside else ''}"
    yield words(", ".join(filter(None, (wording.label(fact) or fact.kind, wording.hedge(fact)))))
    yield words(wording.whose(fact))
    yield words(wording.speaker(fact.attribution))
    yield "".join(_sentence(sheet, fact))


def _sentence(sheet: Sheet, fact: Fact) -> Iterator[str]:
    for piece in excerpt(sheet, Passage(fact.sentence, (fact,))):
        yield f"<mark>{words(piece.text)}</mark>" if piece.marked else _spaced(piece.text)
    address = passage_address(sheet.article.url, fact.fragment)
    if address:
        yield f" <a{attribute('href', address)} rel=noreferrer>open</a>"


def _spaced(text: str) -> str:
    """A run between marks keeps a space at either end, so that no words grow together."""
    before = " " if text[:1].isspace() else ""
    return before + words(text) + (" " if text[-1:].isspace() else "")
