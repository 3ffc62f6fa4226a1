"""Bytes -> Document: one module for each format of input, told by content."""

from datetime import date
from hashlib import sha256

from msgspec.structs import replace

from factsheet.document import Document
from factsheet.errors import NoArticleError


def read(content: bytes, *, location: str | None = None, url: str | None = None) -> Document:
    """The article in these bytes. Raises NoArticleError where there is none.

    `location` is what the sheet says of its source, `url` the page's address where it is known.
    """
    if content.startswith(b"%PDF-"):
        raise NoArticleError("a PDF has no article text to read; save it as HTML or text")
    if b"\0" in content[:4096]:
        raise NoArticleError("a binary file has no article text to read")
    head = content[:4096].lstrip().lower()
    if head.startswith((b"<!doctype html", b"<html", b"<?xml", b"<head", b"<body")):
        from factsheet.readers import html

        document = html.read(content, url=url)
    else:
        from factsheet.readers import text

        document = text.read(content.decode("utf-8", "replace"))
    if not document.text.strip():
        raise NoArticleError("no article text was found")
    return replace(document, location=location, sha256=sha256(content).hexdigest())


def dated(document: Document, as_of: date | None) -> Document:
    """The document, published on this day where it gives no day of its own."""
    if as_of is None or document.particulars.published is not None:
        return document
    return replace(document, particulars=replace(document.particulars, published=as_of))
