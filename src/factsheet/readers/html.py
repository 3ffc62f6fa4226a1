"""HTML -> Document: the main text, and the particulars that the page gives of itself."""

from collections.abc import Iterable

from lxml.html import HtmlElement
from msgspec.structs import replace

from factsheet.model.document import Document, Particulars, SheetWarning
from factsheet.readers import (
    access,
    asides,
    bylines,
    cleaning,
    front_page,
    headline,
    hidden,
    linked_data,
    lists,
    live,
    main_text,
    marks,
    metadata,
    rescue,
)
from factsheet.readers.head import Head
from factsheet.readers.linked_data import LinkedArticle
from factsheet.readers.main_text import Paragraph
from factsheet.readers.markup import parse


def read(content: bytes, *, url: str | None = None, charset: str | None = None) -> Document:
    """The article of a page; its text is empty where none was found.

    `charset` is what the server said. Raises NoArticleError for a page that shows a notice in the
    place of its article.
    """
    page = parse(content, charset=charset)
    hidden.remove(page.tree)
    article = linked_data.read(page.scripts, headings=metadata.headings(page.tree))
    head = Head(page)
    listing = front_page.refuse(page.tree, head, article, url or head.canonical)
    particulars = metadata.particulars(page, head, article, url)
    found, reader = rescue.rescued(main_text.extract(page.tree), page, article.body)
    found = lists.restored(found, page.tree)
    access.refuse_notice(found, page.tree)
    found = asides.without(found, page.tree)
    heading = headline.find(page.tree, particulars.title)
    found = marks.without(found, heading, particulars.section)
    titles = [title for title, _ in metadata.title_claims(page.tree, head, article)]
    if not particulars.authors:
        particulars = _signed(particulars, cleaning.credited(found, titles), article)
    kept = cleaning.clean(found, titles, particulars.authors)
    if heading is not None and kept and headline.shows(heading, particulars.title):
        kept[:0] = _standfirst(heading, metadata.descriptions(head, article), kept)
    text, blocks = main_text.joined(kept)
    told = (
        *page.warnings,
        *listing,
        *access.warnings(found, kept, article),
        *_from_elsewhere(reader),
    )
    posts = live.posts(page, article, text, blocks)
    return Document(text, blocks, particulars, warnings=told, posts=posts)


def _signed(
    particulars: Particulars, credited: tuple[str, ...], article: LinkedArticle
) -> Particulars:
    """The authors by a line of the text; or the newsroom, where the page says that it is one."""
    authors = credited or bylines.people(article.authors)
    if not authors:
        return particulars
    origin = "text" if credited else "json-ld"
    return replace(particulars, authors=authors, origins=particulars.origins | {"authors": origin})


def _standfirst(
    heading: HtmlElement, descriptions: Iterable[str], kept: list[Paragraph]
) -> list[Paragraph]:
    """What extraction takes for a part of the page's head, and readers for the first sentence."""
    line = headline.standfirst(heading, descriptions, kept)
    return [Paragraph(line)] if line else []


def _from_elsewhere(reader: str) -> tuple[SheetWarning, ...]:
    if reader != "json-ld":
        return ()
    message = "The page does not show its text; it was read from the page's JSON-LD."
    return (SheetWarning("text_from_linked_data", message),)
