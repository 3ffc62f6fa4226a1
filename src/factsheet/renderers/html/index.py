"""Many sheets -> one HTML page that leads to them: a row for each article, in the order given."""

from collections.abc import Iterable, Iterator
from itertools import islice
from string import Template

from msgspec import Struct

from factsheet.model.sheet import Sheet
from factsheet.renderers import wording
from factsheet.renderers.html import part
from factsheet.renderers.html.escaping import attribute, language, words
from factsheet.renderers.page import TOOL, page

FIGURES = 3
"""Key facts that stand in an article's row."""


class Entry(Struct, frozen=True):
    """What the index tells of a sheet, and the address of its page."""

    page: str
    title: str
    language: str | None
    publisher: str
    published: str
    figures: tuple[str, ...]
    facts: int


class Unread(Struct, frozen=True):
    """A document that gave no sheet, and why."""

    id: str
    message: str


def entry(sheet: Sheet, page: str, name: str) -> Entry:
    """The row of a sheet; `name` stands where it has no title."""
    article = sheet.article
    key = (fact for fact in sheet.facts if fact.key and fact.kind not in ("time", "quotation"))
    return Entry(
        page,
        article.title or name,
        article.language,
        article.publisher or "",
        wording.day(article.published) if article.published else "",
        tuple(_figure(fact.text, wording.label(fact)) for fact in islice(key, FIGURES)),
        len(sheet.facts),
    )


def _figure(text: str, label: str) -> str:
    return f"{text} ({label})" if label else text


def render(entries: Iterable[Entry | Unread]) -> Iterator[bytes]:
    """The page in pieces, however many rows it has; what gave no sheet stands at its end."""
    style = part("style.css") + part("index.css")
    body = Template(part("index.html")).substitute(tool=words(TOOL), rows="\0")
    before, after = page("Fact sheets", body, style).split("\0")
    unread: list[Unread] = []
    yield before.encode()
    for each in entries:
        if isinstance(each, Unread):
            unread.append(each)
        else:
            yield _row(each).encode()
    yield after.replace("<!-- unread -->", _failures(unread)).encode()


def _row(each: Entry) -> str:
    title = f"<a{attribute('href', each.page)}{language(each.language)}>{words(each.title)}</a>"
    cells = words(each.publisher), words(each.published), words(", ".join(each.figures))
    return (
        f"<tr><th scope=row>{title}</th>{''.join(f'<td>{cell}</td>' for cell in cells)}"
        f"<td class=count>{each.facts}</td></tr>\n"
    )


def _failures(unread: list[Unread]) -> str:
    if not unread:
        return ""
    items = "".join(f"<li><b>{words(each.id)}</b> {words(each.message)}</li>" for each in unread)
    return f"<h2>Without a sheet</h2><ul>{items}</ul>"
