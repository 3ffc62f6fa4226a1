"""What kind of input some bytes are, told by what stands in them and not by a file's name."""

from typing import Literal

Kind = Literal["gzip", "pdf", "docx", "mail", "warc", "mhtml", "ninjs", "feed", "html", "text"]

NO_ARTICLES = (
    (b"PK\x03\x04", "an archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"RIFF", "a picture or a sound"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a database"),
)
"""How files begin that hold no text to read, and what they are."""
PAGE_TAGS = (
    "!doctype html head body article main meta title div section p h1 link script center table"
).split()
FEED_TAGS = "rss feed rdf:rdf".split()
PDF_MARK = 1024
"""Bytes in which a PDF's mark may stand: mail programs write lines before it."""
JSON_VALUES = (b"{", b"[", b'"', b"]")
"""How the first member of an array begins, or an empty array ends; a text may open with [1]."""
HEAD = 4096
"""Bytes by which an input is told."""


def no_article(content: bytes) -> str | None:
    """What a file is that holds no article text: "a PDF", ...; None where it may hold one."""
    if _is_docx(content):
        return None
    for beginning, name in NO_ARTICLES:
        if content.startswith(beginning):
            return name
    return None


def kind_of(content: bytes) -> Kind:
    """The kind of an input that is bytes; Markdown is told from a text once decoded."""
    if content.startswith(b"\x1f\x8b"):
        return "gzip"
    if content.startswith(b"WARC/"):
        return "warc"
    if _is_docx(content):
        return "docx"
    if b"%PDF-" in content[:PDF_MARK]:
        return "pdf"
    head = content[:HEAD].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    head = head.replace(b"\0", b"")
    if head.startswith(b"filedesc://"):
        return "warc"
    if head.startswith(b"{") or (head[:1] == b"[" and head[1:].lstrip()[:1] in JSON_VALUES):
        return "ninjs"
    if head.startswith(b"<"):
        tags = _tags(head)
        if not tags.isdisjoint(FEED_TAGS):
            return "feed"
        if not tags.isdisjoint(PAGE_TAGS):
            return "html"
    if _is_mail(head):
        return "mail"
    if b"multipart/related" in head and b"mime-version:" in head:
        return "mhtml"
    return "text"


def is_markdown(text: str) -> bool:
    """Whether a text has the marks of Markdown: front matter, headings, links, strong words."""
    head = "\n" + text[: HEAD * 4].replace("\r\n", "\n")
    if head.startswith("\n---\n"):
        return ":" in head[5:].partition("\n")[0] and "\n---\n" in head[5:]
    if any(f"\n{'#' * level} " in head for level in (1, 2, 3)):
        return True
    return "](http" in head or head.count("**") >= 4


def _is_docx(content: bytes) -> bool:
    """Whether it is an office document of Word's: an archive, which names its parts at its end."""
    return content.startswith(b"PK\x03\x04") and b"word/document.xml" in content


def _is_mail(head: bytes) -> bool:
    """Whether headers that only a mail has stand before the first empty line."""
    lines = b"\n" + head.replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    sent = b"\nfrom:" in lines and b"\nsubject:" in lines
    return sent and any(b"\n" + name in lines for name in (b"message-id:", b"received:", b"to:"))


def _tags(head: bytes) -> set[str]:
    """The names of the elements that a head opens."""
    import re

    return {name.decode() for name in re.findall(rb"<(!?[a-z][a-z0-9:]{0,10})(?=[\s>/])", head)}
