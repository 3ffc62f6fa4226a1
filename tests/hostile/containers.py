"""Files of every format that is read, around a title, a day and a text, as programs write them."""

import io
import json
import zipfile
import zlib
from email.message import EmailMessage
from html import escape

PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta property="og:title" content="{title}"><meta name="author" content="By {title}">
<meta property="article:published_time" content="{day}"><link rel="canonical" href="http://{title}/{day}">
<script type="application/ld+json">{data}</script></head><body><nav><a href="/">Home</a></nav>
<article><h1>{title}</h1><p class="byline">By {title}, <time datetime="{day}">{day}</time></p>{body}
<table><caption>{title}</caption><tr><th>Year<th>{title}</tr><tr><td>{day}<td>{cell}</tr></table></article>
<footer>{day}</footer></body></html>"""


def page(title: str, day: str, text: str, data: object) -> bytes:
    """A page; the text stands there as it is, markup and all."""
    told = {"@type": "NewsArticle", "headline": title, "datePublished": day, "author": data}
    body = "".join(f"<p>{part}</p>" for part in text.split("\n\n"))
    return (
        PAGE.format(title=title, day=day, data=json.dumps(told), body=body, cell=text[:40])
    ).encode("utf-8", "replace")


def feed(title: str, day: str, text: str, data: object) -> bytes:  # noqa: ARG001 - one shape for all
    """An RSS feed of one item, long enough to be its article."""
    body = escape(f"<p>{text}</p>" * (1 + 400 // (len(text) + 1)))
    return (
        f"<?xml version='1.0'?><rss version='2.0'><channel><title>{escape(title)}</title><item>"
        f"<title>{escape(title)}</title><pubDate>{escape(day)}</pubDate><author>{escape(title)}</author>"
        f"<link>http://a/{escape(day)}</link><description>{body}</description></item></channel></rss>"
    ).encode("utf-8", "replace")


def _one_line(text: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:200] or "x"


def mail(title: str, day: str, text: str, data: object) -> bytes:
    """A mail with two bodies and, now and then, a page attached."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = (
        "a@b.example",
        "c@d.example",
        _one_line(title),
    )
    message["Date"] = _one_line(day)
    message.set_content(text.encode("utf-8", "replace").decode())
    message.add_alternative(page(title, day, text, data).decode(), subtype="html")
    if data:
        message.add_attachment(
            page(title, day, text, data), maintype="text", subtype="html", filename="a.html"
        )
    for number, part in enumerate(message.walk()):
        if part.is_multipart():
            part.set_boundary(f"boundary-{number}")
    return message.as_bytes()


def mhtml(title: str, day: str, text: str, data: object) -> bytes:
    """A page as browsers save it."""
    return (
        b"From: <Saved by a browser>\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related; type="text/html"; boundary="x"\r\n\r\n'
        b"--x\r\nContent-Type: text/html\r\nContent-Location: http://a.example/\r\n\r\n"
        + page(title, day, text, data)
        + b"\r\n--x--\r\n"
    )


def warc(title: str, day: str, text: str, data: object) -> bytes:
    """A web archive of one answer."""
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page(title, day, text, data)
    return (
        b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\n"
        b"WARC-Date: 2026-01-12T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:0>\r\n"
        b"Content-Type: application/http; msgtype=response\r\n"
        b"Content-Length: %d\r\n\r\n%b\r\n\r\n" % (len(answer), answer)
    )


CONTENT_TYPES = """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml"
ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""
RELATIONS = """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
Target="word/document.xml"/></Relationships>"""


def docx(title: str, day: str, text: str, data: object) -> bytes:  # noqa: ARG001 - one shape for all
    """A Word file of a few paragraphs."""
    paragraphs = "".join(
        f"<w:p><w:r><w:t>{escape(part)}</w:t></w:r></w:p>"
        for part in (title, day, *text.split("\n"))
    )
    stored = io.BytesIO()
    with zipfile.ZipFile(stored, "w") as archive:
        archive.writestr("[Content_Types].xml", CONTENT_TYPES)
        archive.writestr("_rels/.rels", RELATIONS)
        archive.writestr(
            "word/document.xml",
            '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/'
            f'2006/main"><w:body>{paragraphs}</w:body></w:document>'.encode(
                "utf-8", "replace"
            ).decode(),
        )
    return stored.getvalue()


def pdf(title: str, day: str, text: str, data: object) -> bytes:  # noqa: ARG001 - one shape for all
    """A PDF of one page, without its table of places: readers find the objects themselves."""
    lines = [title, day, *text.split("\n")]
    drawn = "".join(
        f"({_one_line(line).replace('(', '').replace(')', '')}) Tj T*\n" for line in lines
    )
    stream = zlib.compress(f"BT /F1 11 Tf 50 750 Td 13 TL\n{drawn}ET".encode("latin-1", "replace"))
    return (
        b"%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources"
        b"<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
        b"4 0 obj<</Filter/FlateDecode/Length %d>>stream\n%b\nendstream endobj\n"
        b"trailer<</Root 1 0 R>>\n%%%%EOF\n" % (len(stream), stream)
    )
