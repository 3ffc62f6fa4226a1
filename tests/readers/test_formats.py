# ruff: noqa: E501 - articles are made of long lines
"""Every format of input, told by content."""

import gzip
import json
from datetime import date

import pytest

from factsheet import readers
from factsheet.model.errors import NoArticleError
from factsheet.readers import warc
from factsheet.readers.kinds import is_markdown, kind_of

DAY = date(2026, 1, 10)


def kinds(document):
    return [(b.kind, document.text[b.start : b.end]) for b in document.blocks]


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"<!DOCTYPE html><p>x", "html"),
        (b"\xef\xbb\xbf \n <html>", "html"),
        (b"<!-- saved --><HTML lang=en>", "html"),
        (b'<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0"><html>', "html"),
        (b"<p>A fragment</p>", "html"),
        (b'<?xml version="1.0"?><rss version="2.0">', "feed"),
        (b'<feed xmlns="http://www.w3.org/2005/Atom">', "feed"),
        (b' {"uri": "x"}', "ninjs"),
        (b"\x1f\x8b\x08", "gzip"),
        (b"WARC/1.1\r\n", "warc"),
        (b"%PDF-1.7 ...", "pdf"),
        (
            b"From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n",
            "mhtml",
        ),
        (b"Plant opens in Kent\n\nIt cost <5m.", "text"),
        (b"<5% of sales", "text"),
    ],
)
def test_kind_of(content, kind):
    assert kind_of(content) == kind


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"PK\x03\x04...", "office"),
        (b"\x89PNG\r\n", "picture"),
        (b"", "empty"),
        (b" \n", "empty"),
    ],
)
def test_what_holds_no_article_is_named(content, name):
    with pytest.raises(NoArticleError, match=name):
        readers.read(content)


def test_markdown():
    document = readers.read(
        b"""---
title: "Solar plant opens in Kent"
authors:
  - Ada Moss
  - Bo Lee
date: 2026-01-10
publisher: The Daily Lamp
lang: en-GB
---
# Solar plant opens in Kent

Lumen Mills *opened* a **\xc2\xa348 million** plant
on [Monday](https://lamp.example/2026).![a lamp](x.png)

## Next

- A second plant
- A third plant

> The sun is free.

| Year | Jobs |
|------|------|
| 2026 | 320  |
"""
    )
    assert kinds(document) == [
        ("paragraph", "Lumen Mills opened a £48 million plant on Monday."),
        ("heading", "Next"),
        ("item", "A second plant"),
        ("item", "A third plant"),
        ("quote", "The sun is free."),
        ("item", "Year | Jobs"),
        ("item", "2026 | 320"),
    ]
    found = document.particulars
    assert (found.title, found.authors, found.published, found.publisher, found.language) == (
        "Solar plant opens in Kent",
        ("Ada Moss", "Bo Lee"),
        DAY,
        "The Daily Lamp",
        "en",
    )
    assert set(found.origins.values()) == {"front matter"}


@pytest.mark.parametrize(
    "text",
    [
        "Plain words.",
        "5 * 4 * 3",
        "--- a dash",
        "---\nno front matter",
        "Issue #5 is open",
        "C# and F#",
        "f(x)[1](2)",
    ],
)
def test_plain_text_is_no_markdown(text):
    assert not is_markdown(text)


@pytest.mark.parametrize(
    "item",
    [
        {
            "uri": "https://agency.example/1",
            "headlines": [{"role": "main", "value": "Solar plant opens"}],
            "by": "By Ada Moss",
            "infosources": [{"name": "Lamp Agency"}],
            "contentcreated": "2026-01-10T08:00:00Z",
            "versioncreated": "2026-01-12T08:00:00Z",
            "language": "en-GB",
            "bodies": [
                {"contenttype": "text/plain", "value": "Plain."},
                {
                    "contenttype": "application/xhtml+html",
                    "value": "<h2>Kent</h2><p>It cost <b>£48 million</b>.</p><p>It is open.</p>",
                },
            ],
        },
        {
            "uri": "https://agency.example/1",
            "headline": "Solar plant opens",
            "byline": "Ada Moss",
            "copyrightHolder": "Lamp Agency",
            "firstCreated": "2026-01-10T08:00:00Z",
            "versionCreated": "2026-01-12T08:00:00Z",
            "language": "en",
            "body_html": "<h2>Kent</h2><p>It cost £48 million.</p><p>It is open.</p>",
        },
    ],
)
def test_ninjs(item):
    document = readers.read(json.dumps(item).encode())
    assert kinds(document) == [
        ("heading", "Kent"),
        ("paragraph", "It cost £48 million."),
        ("paragraph", "It is open."),
    ]
    found = document.particulars
    assert (found.title, found.authors, found.publisher, found.published, found.modified) == (
        "Solar plant opens",
        ("Ada Moss",),
        "Lamp Agency",
        DAY,
        date(2026, 1, 12),
    )
    assert (found.url, found.language) == ("https://agency.example/1", "en")


@pytest.mark.parametrize(
    "content",
    [
        b'{"a": 1}',
        b'{"bodies": [1, {"value": 2}]}',
        b'{"cut": ',
        b"{" * 100_000,
        b'{"a":' * 100_000,
    ],
)
def test_json_of_another_kind_is_refused(content):
    with pytest.raises(NoArticleError, match="JSON"):
        readers.read(content)


def test_gzip(page, prose):
    assert readers.read(gzip.compress(page())).text == "\n\n".join(prose)


@pytest.mark.parametrize(
    "content",
    [
        gzip.compress(bytes(30_000_000)),
        gzip.compress(gzip.compress(b"x")),
        gzip.compress(b"words")[:-9],
        b"\x1f\x8b\x08\x00junk",
    ],
    ids=["bomb", "packed twice", "cut", "junk"],
)
def test_gzip_that_is_damaged_or_a_bomb_is_refused(content):
    with pytest.raises(NoArticleError, match=r"damaged|unpacks|twice"):
        readers.read(content)


def record(kind, block, uri="https://lamp.example/plant", **headers):
    lines = [f"WARC-Type: {kind}", f"WARC-Target-URI: {uri}", f"Content-Length: {len(block)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return b"WARC/1.1\r\n" + "\r\n".join(lines).encode() + b"\r\n\r\n" + block + b"\r\n\r\n"


def chunked(body):
    return b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)


def test_warc(page, prose):
    archive = (
        record("warcinfo", b"software: x\r\n")
        + record("request", b"GET / HTTP/1.1\r\n\r\n")
        + record("response", b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>no</p>")
        + record("response", b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG")
        + record(
            "response",
            b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\n"
            b"Transfer-Encoding: chunked\r\n\r\n" + chunked(gzip.compress(page())),
        )
    )
    for content in (archive, gzip.compress(archive)):
        document = readers.read(content)
        assert document.text == "\n\n".join(prose)
        assert document.particulars.url == "https://lamp.example/plant"


@pytest.mark.parametrize(
    "content",
    [b"WARC/1.1\r\n\r\n", b"WARC/1.1\r\nContent-Length: x\r\n\r\n", record("warcinfo", b"")],
)
def test_an_archive_without_an_article_is_refused(content):
    with pytest.raises(NoArticleError, match="archive"):
        readers.read(content)


def test_the_pages_of_an_archive_are_read_one_by_one():
    from io import BytesIO

    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>%d</p>"
    archive = b"".join(
        record("response", block % n, uri=f"https://lamp.example/{n}") for n in range(3)
    )
    assert [(p.url, p.content) for p in warc.pages(BytesIO(archive)) if p] == [
        (f"https://lamp.example/{n}", b"<p>%d</p>" % n) for n in range(3)
    ]


def test_mhtml(page, prose):
    import quopri

    content = (
        b"From: <Saved>\r\nSnapshot-Content-Location: https://lamp.example/plant\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related; type="text/html"; boundary="edge"\r\n\r\n'
        b"--edge\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        + quopri.encodestring(page())
        + b"\r\n--edge--\r\n"
    )
    document = readers.read(content)
    assert document.text == "\n\n".join(prose)
    assert document.particulars.url == "https://lamp.example/plant"


def test_rss(prose):
    body = "".join(f"<p>{p}</p>" for p in prose)
    document = readers.read(
        f"""<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Daily Lamp</title><language>en-gb</language>
        <item><title>Teaser</title><description>Short.</description></item>
        <item><title>Solar plant opens</title><link>https://lamp.example/plant</link><dc:creator>Ada Moss</dc:creator>
        <pubDate>Sat, 10 Jan 2026 08:00:00 GMT</pubDate><description>Short.</description>
        <content:encoded><![CDATA[{body}]]></content:encoded></item></channel></rss>""".encode()
    )
    found = document.particulars
    assert document.text == "\n\n".join(prose)
    assert (
        found.title,
        found.authors,
        found.publisher,
        found.published,
        found.url,
        found.language,
    ) == (
        "Solar plant opens",
        ("Ada Moss",),
        "The Daily Lamp",
        DAY,
        "https://lamp.example/plant",
        "en",
    )


def test_atom(prose):
    body = "".join(f"<p>{p}</p>" for p in prose)
    document = readers.read(
        f"""<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Daily Lamp</title><entry>
        <title>Solar plant opens</title><link rel="alternate" href="https://lamp.example/plant"/>
        <author><name>Ada Moss</name></author><published>2026-01-10T08:00:00Z</published>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{body}</div></content></entry></feed>""".encode()
    )
    found = document.particulars
    assert document.text == "\n\n".join(prose)
    assert (found.title, found.authors, found.publisher, found.published, found.url) == (
        "Solar plant opens",
        ("Ada Moss",),
        "The Daily Lamp",
        DAY,
        "https://lamp.example/plant",
    )


@pytest.mark.parametrize(
    "content",
    [
        b"<rss><channel><item><description>Short.</description></item></channel></rss>",
        b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "&b;&b;"><!ENTITY b "&c;&c;">]><rss><item><description>&a;</description></item></rss>',
        b"<rss>" + b"<a>" * 10_000,
    ],
)
def test_a_feed_without_an_article_is_refused(content):
    with pytest.raises(NoArticleError):
        readers.read(content)


def test_references_to_half_characters_in_a_feed_go(prose):
    body = "".join(f"<p>{p}&#xD800;&#57343;</p>" for p in prose)
    content = f"<rss><channel><item><title>Plant&#xDfff; opens</title><description>{body}</description></item></channel></rss>"
    document = readers.read(content.encode())
    assert (document.text, document.particulars.title) == ("\n\n".join(prose), "Plant opens")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b'[{"name": "Fair", "amount": "$4 million"}]', "a JSON array of 1 things"),
        (b"[]", "a JSON array"),
        (b'{"id": 1, "text": "It cost $4m."}\n{"id": 2}\n', "JSON Lines"),
        (b"https://lamp.example/a\nhttps://lamp.example/b\n", "a list of addresses"),
        (b"pages/one.html\n./pages/two.html\n/srv/news/3 4.txt\n", "a list of paths"),
    ],
)
def test_what_is_no_article_is_named(content, told):
    with pytest.raises(NoArticleError, match=told):
        readers.read(content)


@pytest.mark.parametrize("text", ["[1] The plant cost $4m.", "and/or is a word", "He/she paid $4."])
def test_a_text_that_begins_like_something_else_is_a_text(text):
    assert readers.read(text.encode()).text == text


def arc(*pages):
    """An ARC file of version 1, as https://archive.org/web/researcher/ArcFileFormat.php has it."""
    block = b"1 0 Archive\nURL IP-address Archive-date Content-type Archive-length\n"
    found = b"filedesc://x.arc 0.0.0.0 20260110000000 text/plain %d\n%s\n" % (len(block), block)
    for url, answer in pages:
        line = f"{url} 192.0.2.1 20260110000000 text/html {len(answer)}\n".encode()
        found += line + answer + b"\n"
    return found


def test_arc(page, prose):
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    archive = arc(
        ("https://lamp.example/logo", head.replace(b"text/html", b"image/gif") + b"GIF8"),
        ("https://lamp.example/gone", head.replace(b"200 OK", b"404 Not Found") + page()),
        ("https://lamp.example/plant", head + page()),
    )
    for content in (archive, gzip.compress(archive)):
        document = readers.read(content)
        assert document.text == "\n\n".join(prose)
        assert document.particulars.url == "https://lamp.example/plant"


@pytest.mark.parametrize("content", [arc()[:-20], b"filedesc://x 0 0\n", arc() + b"no record\n"])
def test_an_arc_file_that_is_damaged_is_refused(content):
    with pytest.raises(NoArticleError, match="archive"):
        readers.read(content)
