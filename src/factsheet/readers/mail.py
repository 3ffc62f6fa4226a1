"""EML, a mail as it was sent -> Document: its own text, or an attachment that holds the release."""

import email
from email.message import EmailMessage, MIMEPart
from email.policy import default
from email.utils import parseaddr, parsedate_to_datetime

from msgspec.structs import replace

from factsheet import readers
from factsheet.model.document import Document, Particulars, SheetWarning
from factsheet.model.errors import NoArticleError

MOST_ATTACHMENTS = 5
READABLE = frozenset(
    (
        "application/pdf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/octet-stream",
        "text/html",
        "text/plain",
        "text/markdown",
    )
)
"""Kinds of attachments that may hold an article."""


def read(content: bytes, *, url: str | None = None, charset: str | None = None) -> Document:  # noqa: ARG001 - each part tells its own
    """The longest text of a mail: its body or an attachment. Raises NoArticleError."""
    message = email.message_from_bytes(content, policy=default)
    body = message.get_body(("plain", "html"))
    parts = [body] if body is not None else []
    attached = [p for p in message.iter_attachments() if p.get_content_type() in READABLE]
    read_parts = [
        (part, document)
        for part in (*parts, *attached[:MOST_ATTACHMENTS])
        if (document := _read_part(part)) is not None
    ]
    if not read_parts:
        raise NoArticleError("the mail and its attachments hold no article")
    part, document = max(read_parts, key=lambda each: len(each[1].text))
    told = () if part is body else (_from_attachment(part),)
    particulars = _stated(message, document.particulars, url)
    return replace(document, particulars=particulars, warnings=(*document.warnings, *told))


def _read_part(part: MIMEPart) -> Document | None:
    """The article of a part; None where it holds none."""
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes):
        return None
    try:
        return readers.read(content, charset=part.get_content_charset())
    except NoArticleError:
        return None


def _stated(message: EmailMessage, found: Particulars, url: str | None) -> Particulars:
    """What the text says of itself, and for the rest what the mail's head says."""
    subject = " ".join(str(message.get("Subject") or "").split())
    sender = parseaddr(str(message.get("From") or ""))[0]
    try:
        sent = parsedate_to_datetime(str(message.get("Date") or "")).date()
    except ValueError:
        sent = None
    head = {"title": subject or None, "publisher": sender or None, "published": sent}
    lacking = {name: said for name, said in head.items() if said and not getattr(found, name)}
    origins = found.origins | dict.fromkeys(lacking, "mail")
    return replace(found, **lacking, url=found.url or url, origins=origins)


def _from_attachment(part: MIMEPart) -> SheetWarning:
    name = part.get_filename() or part.get_content_type()
    message = f"The text is that of the mail's attachment, {name}; the mail's own was not read."
    return SheetWarning("text_from_attachment", message)
