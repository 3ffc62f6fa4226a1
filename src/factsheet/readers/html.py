"""HTML -> Document: the main text by trafilatura, the particulars from the page's own metadata."""

from datetime import date

from factsheet.document import Document, Particulars
from factsheet.readers.text import blocks


def read(content: bytes, *, url: str | None = None) -> Document:
    """The article of a page; its text is empty where none was found."""
    from trafilatura import bare_extraction

    page = bare_extraction(content, url=url, with_metadata=True, include_comments=False)
    if page is None or isinstance(page, dict):
        return Document("", ())
    text = page.text or ""
    return Document(
        text,
        blocks(text),
        Particulars(
            title=page.title,
            authors=tuple(name for name in (page.author or "").split("; ") if name),
            publisher=page.sitename,
            published=date.fromisoformat(page.date) if page.date else None,
            language=page.language,
            url=page.url or url,
        ),
    )
