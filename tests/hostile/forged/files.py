"""Files of the other formats, each with something that its format does not allow."""

import base64
import gzip
import io
import json
import zipfile
import zlib
from random import Random

from tests.hostile import containers
from tests.hostile.forged.pages import XML_OPENINGS, page
from tests.hostile.forged.prose import prose, sentence, text
from tests.hostile.forged.words import DAYS, WHO
from tests.hostile.mutants import ODD_TEXTS, nested, tampered


def mail(random: Random) -> bytes:
    """A mail whose parts, lengths and codes are what they should not be."""
    body = prose(random).encode("utf-8", "replace")
    coded = random.choice(
        (
            body,
            base64.b64encode(body),
            base64.b64encode(body)[:-3],
            body.replace(b"e", b"=65"),
            b"=" * 200 + body,
        )
    )
    coding = random.choice(("7bit", "base64", "quoted-printable", "x-uuencode", "\x00", "8bit"))
    kind = random.choice(
        (
            "text/plain",
            "text/html",
            "text/x",
            "message/rfc822",
            "application/octet-stream",
            "text/plain; charset=x-none",
        )
    )
    part = f"Content-Type: {kind}\r\nContent-Transfer-Encoding: {coding}\r\n\r\n".encode() + coded
    for _ in range(random.choice((0, 1, 1, 60))):
        part = (
            b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n'
            + part
            + random.choice((b"\r\n--b--\r\n", b"\r\n--b", b""))
        )
    subject = random.choice(
        (
            sentence(random).replace("\n", " "),
            "=?utf-8?b?" + "4oCc" * 20 + "?=",
            "=?x-none?q?=ff=fe?=",
            "=?utf-8?q?" + "=" * 50,
        )
    )
    head = (
        f"From: {random.choice(WHO)} <a@b.example>\r\nTo: c@d.example\r\nSubject: {subject}\r\nDate: {random.choice(DAYS)}\r\n"
        f"Message-ID: {random.choice(ODD_TEXTS)}\r\nMIME-Version: 1.0\r\n"
        + "X-Y: z\r\n"
        * random.choice((0, 0, 900))
    )
    return head.encode("utf-8", "replace") + part


def warc(random: Random) -> bytes:
    """A web archive whose records say other lengths, types and codings than they have."""
    records = []
    for _ in range(random.choice((1, 3))):
        body = page(random)
        packed = random.choice(
            (body, gzip.compress(body), zlib.compress(body), b"5\r\n<html\r\n0\r\n\r\n")
        )
        head = random.choice(
            (
                "Content-Encoding: gzip",
                "Transfer-Encoding: chunked",
                "Content-Encoding: br",
                "X: y",
                "Content-Length: -5",
            )
        )
        answer = (
            f"HTTP/1.1 {random.choice(('200 OK', '404 No', '999', ''))}\r\nContent-Type: text/html\r\n{head}\r\n\r\n".encode()
            + packed
        )
        length = random.choice(
            (len(answer), len(answer), len(answer) - 9, len(answer) + 99, -1, "many", 10**20)
        )
        record = (
            f"WARC/{random.choice(('1.0', '1.1', '0.17', '9'))}\r\nWARC-Type: {random.choice(('response', 'response', 'revisit', 'warcinfo', 'x'))}"
            f"\r\nWARC-Target-URI: {random.choice(('http://a.example/', *ODD_TEXTS))}\r\nWARC-Date: {random.choice(DAYS)}\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {length}\r\n\r\n"
        ).encode("utf-8", "replace") + answer + b"\r\n\r\n"  # fmt: skip
        records.append(gzip.compress(record) if random.random() < 0.4 else record)
    return b"".join(records)


def docx(random: Random) -> bytes:
    """A Word file that names parts twice or not at all, swells, or nests without end."""
    stored = io.BytesIO()
    inner = random.choice((
        f"<w:p><w:r><w:t>{sentence(random).replace('&', '').replace('<', '')}</w:t></w:r></w:p>" * 5,
        nested("<w:tbl><w:tr><w:tc>", "<w:p/>", "</w:tc></w:tr></w:tbl>", 200), "<w:p>" * 900, "", "&a;", "<w:t/>" + "x" * 5_000,
    ))  # fmt: skip
    document = (
        f"{random.choice(XML_OPENINGS)}<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>{inner}"
        "</w:body></w:document>"
    )
    parts = {
        "[Content_Types].xml": containers.CONTENT_TYPES,
        "_rels/.rels": containers.RELATIONS,
        "word/document.xml": document,
    }
    with zipfile.ZipFile(
        stored, "w", random.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))
    ) as archive:
        for name, content in parts.items():
            if random.random() < 0.95:
                archive.writestr(name, content.encode("utf-8", "replace"))
        if random.random() < 0.2:
            archive.writestr("word/media/" + "x" * 300, b"\0" * 2_000_000)
        if random.random() < 0.2:
            archive.writestr(
                "../../docProps/core.xml",
                f"<a>{random.choice(DAYS)}</a>".encode("utf-8", "replace"),
            )
    return stored.getvalue()


def pdf(random: Random) -> bytes:
    """A PDF whose pages are their own parents, whose counts and lengths lie, or that swells."""
    honest = containers.pdf(sentence(random), random.choice(DAYS), prose(random), None)
    lies = (
        (b"/Count 1", b"/Count 999999999"), (b"/Kids[3 0 R]", b"/Kids[2 0 R 3 0 R 2 0 R]"), (b"/FlateDecode", b"/LZWDecode"),
        (b"/FlateDecode", b"[/ASCIIHexDecode/FlateDecode]"), (b"trailer<<", b"trailer<</Encrypt 9 0 R "), (b"%PDF-1.4", b"%PDF-9.9"),
        (b"600 800", b"0 0"), (b"600 800", b"99999999 -1"), (b"/Parent 2 0 R", b"/Parent 3 0 R"), (b"endobj", b""), (b"11 Tf", b"1e9 Tf"),
        (b"/Helvetica", b"/" + b"x" * 900), (b"/Contents 4 0 R", b"/Contents[4 0 R 4 0 R 4 0 R 9 0 R]"), (b"/Root 1 0 R", b"/Root 4 0 R"),
    )  # fmt: skip
    for lie in random.sample(lies, random.choice((0, 1, 2))):
        honest = honest.replace(*lie)
    return honest


OTHERS = (
    b"\x89PNG\r\n\x1a\n", b"GIF89a", b"PK\x05\x06" + b"\0" * 18, b"\x7fELF", b"{\\rtf1 x}", b"SQLite format 3\0", b"\x1f\x8b\x08\0", b"BZh9", b"7z\xbc\xaf",
    b"\xd0\xcf\x11\xe0", b"%!PS", b"---\ntitle: x\n---\n", b"id,text\n1,\"x\n", b"BEGIN:VCALENDAR", b"<svg xmlns='x'/>", b"{", b"[", b"null", b"\xff\xfe\0\0",
)  # fmt: skip


def other(random: Random) -> bytes:
    """Something of another format, or of none, with an article behind it."""
    return random.choice(OTHERS) * random.choice((1, 1, 50)) + random.choice(
        (b"", text(random), page(random))
    )


def packed(random: Random) -> bytes:
    """A file in a gzip in a gzip, with a tail, without an end, or many times as large as it looks."""
    content = random.choice((page, text, warc))(random)
    for _ in range(random.choice((1, 1, 2, 5))):
        content = gzip.compress(content)
    return random.choice(
        (content, content + b"tail", content[:-5], gzip.compress(b"<p>5% " * 400_000), content * 2)
    )


def ninjs(random: Random) -> bytes:
    item = {
        "uri": "tag:x", "headline": sentence(random), "byline": random.choice(WHO), "body_html": f"<p>{prose(random)}</p>",
        "body_text": prose(random), "versioncreated": random.choice(DAYS), "language": random.choice(("en", "xx", 5, None)),
        "people": [{"name": random.choice(WHO), "rel": "about"}], "subject": [{"name": "x"}], "standard": {"name": "ninjs"},
    }  # fmt: skip
    told: bytes = json.dumps(tampered(random, item, random.choice((0, 1, 3)))).encode()
    return told
