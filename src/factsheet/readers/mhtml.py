"""MHTML, a page that a browser saved in one file -> Document."""

import email
from email.message import Message
from email.policy import compat32

from factsheet import readers
from factsheet.model.document import Document
from factsheet.model.errors import NoArticleError


def read(content: bytes, *, url: str | None = None, charset: str | None = None) -> Document:
    """The article of a saved page: its first part of HTML. Raises NoArticleError."""
    message = email.message_from_bytes(content, policy=compat32)
    part = next((p for p in message.walk() if p.get_content_type() == "text/html"), None)
    body = part.get_payload(decode=True) if part is not None else None
    if part is None or not isinstance(body, bytes):
        raise NoArticleError("the saved page holds no HTML")
    address = (
        url or _address(part, "Content-Location") or _address(message, "Snapshot-Content-Location")
    )
    return readers.read(body, url=address, charset=charset or part.get_content_charset())


def _address(message: Message, header: str) -> str | None:
    stated = str(message.get(header) or "").strip()
    return stated if stated.startswith(("http://", "https://")) else None
