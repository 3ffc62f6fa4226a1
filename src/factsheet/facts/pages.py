"""Facts -> the same, each with the page on which it begins, where the article has pages."""

from msgspec.structs import replace

from factsheet.model.document import Document
from factsheet.model.fact import Fact


def numbered(document: Document, facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """The facts with their pages; as they are where the format knows none."""
    if not document.pages:
        return facts
    return tuple(replace(fact, page=document.page_at(fact.start)) for fact in facts)
