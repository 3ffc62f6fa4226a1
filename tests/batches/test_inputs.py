import gzip
import json
import random
import sys

import pytest

from factsheet.batches import inputs
from factsheet.batches.inputs import with_pages
from factsheet.batches.links import entries
from factsheet.batches.meter import Meter
from factsheet.batches.records import Line, Link, Page, Unread, open_item
from factsheet.batches.selection import Selection
from factsheet.fetch import FetchOptions
from factsheet.model.errors import SourceError

HTML = b"<!doctype html><html><body><p>Brightwater raised $5 million.</p></body></html>"
RSS = b"""<?xml version="1.0"?><rss><channel><link>https://news.example/</link>
<item><title>A</title><link>https://news.example/a</link></item>
<item><link> https://news.example/b </link></item></channel></rss>"""
ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom"><link href="https://news.example/"/>
<entry><link rel="self" href="https://news.example/x"/><link href="https://news.example/a"/></entry>
</feed>"""
SITEMAP = b"""<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://news.example/a</loc></url><url><loc>https://news.example/b</loc></url></urlset>"""


def items(names):
    return inputs.items(names, Meter())


def archived(url, body, kind="text/html; charset=iso-8859-1", status="200 OK"):
    answer = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n\r\n".encode() + body
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\n"
        f"WARC-Target-URI: {url}\r\nWARC-Date: 2026-01-12T00:00:00Z\r\n"
        "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
    )
    return head.encode() + answer + b"\r\n\r\n"


ARCHIVE = (
    archived("https://news.example/a", HTML),
    archived("https://news.example/logo", b"\x89PNG", "image/png"),
    archived("https://news.example/gone", HTML, status="404 Not Found"),
    archived("https://news.example/b", "<p>€5m</p>".encode(), "text/html"),
)
A, B = "https://news.example/a", "https://news.example/b"
PAGES = [
    Page(f'"{A}"'.encode(), HTML, A, A, "iso-8859-1"),
    Page(f'"{B}"'.encode(), "<p>€5m</p>".encode(), B, B),
]


@pytest.fixture(params=["fastwarc", "our own"])
def reader(request, monkeypatch):
    if request.param == "fastwarc":
        pytest.importorskip("fastwarc", reason="needs the extra warc")
    else:
        monkeypatch.setitem(sys.modules, "fastwarc.warc", None)


@pytest.mark.usefixtures("reader")
@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzip"])
def test_an_archive_gives_the_pages_that_were_answered_with_html(tmp_path, pack):
    path = tmp_path / "crawl.warc"
    path.write_bytes(b"".join(map(pack, ARCHIVE)))
    assert list(items([str(path)])) == PAGES


@pytest.mark.usefixtures("reader")
@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzip"])
@pytest.mark.parametrize("lost", [20, 60])
def test_an_archive_that_is_cut_off_is_told(tmp_path, pack, lost):
    path = tmp_path / "crawl.warc"
    path.write_bytes(pack(ARCHIVE[0]) + pack(ARCHIVE[-1])[:-lost])
    page, error = items([str(path)])
    assert page == PAGES[0]
    assert isinstance(error, Unread)
    assert error.code == "damaged"


@pytest.mark.usefixtures("reader")
def test_an_archive_gives_pages_that_were_kept_without_an_answer(tmp_path):
    head = (
        f"WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: {A}\r\n"
        f"Content-Type: text/html\r\nContent-Length: {len(HTML)}\r\n\r\n"
    )
    path = tmp_path / "kept.warc"
    path.write_bytes(head.encode() + HTML + b"\r\n\r\n")
    assert list(items([str(path)])) == [Page(f'"{A}"'.encode(), HTML, A, A)]


def test_a_folder_gives_its_articles_by_name(tmp_path):
    (tmp_path / "b.html").write_bytes(HTML)
    (tmp_path / "a" / "z").mkdir(parents=True)
    (tmp_path / "a" / "z" / "c.TXT").write_text("Up 4%.")
    (tmp_path / "a" / "logo.png").write_bytes(b"\x89PNG")
    (tmp_path / "a" / "d.jsonl").write_text("{}\n")
    assert list(items([str(tmp_path)])) == [
        Page(b'"b.html"', HTML, "b.html"),
        Line(b"{}\n", 1),
        Page(b'"a/z/c.TXT"', b"Up 4%.", "c.TXT"),
    ]


@pytest.mark.parametrize(
    ("content", "addresses"),
    [
        (RSS, ["https://news.example/a", "https://news.example/b"]),
        (ATOM, ["https://news.example/a"]),
        (SITEMAP, ["https://news.example/a", "https://news.example/b"]),
        (gzip.compress(SITEMAP, mtime=0), ["https://news.example/a", "https://news.example/b"]),
        (
            b"https://news.example/a\n\n# no\nhttp://news.example/b\r\n",
            ["https://news.example/a", "http://news.example/b"],
        ),
    ],
    ids=["rss", "atom", "sitemap", "gzip", "list"],
)
def test_what_lists_addresses_gives_links(tmp_path, content, addresses):
    path = tmp_path / "list"
    path.write_bytes(content)
    assert list(items([str(path)])) == [
        Link(json.dumps(address).encode(), address) for address in addresses
    ]


def test_a_damaged_list_gives_what_can_be_read():
    assert list(entries(RSS[:150])) == ["https://news.example/a"]
    assert list(entries(b"<rss")) == []


PACKED = gzip.compress(b'{"text": "a"}\n' * 9000)


@pytest.mark.parametrize(
    "content", [PACKED[:60], PACKED[:30] + b"\xff" * 30 + PACKED[60:]], ids=["cut off", "damaged"]
)
def test_an_input_that_cannot_be_read_is_told_with_its_name(tmp_path, content):
    (tmp_path / "bad.jsonl.gz").write_bytes(content)
    with pytest.raises(SourceError, match=r"cannot read .*bad\.jsonl\.gz"):
        list(items([str(tmp_path / "bad.jsonl.gz")]))


def test_a_file_of_a_folder_that_cannot_be_read_does_not_stop_the_others(tmp_path):
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(b"{}\n")[:12])
    (tmp_path / "b.html").write_bytes(HTML)
    bad, good = items([str(tmp_path)])
    assert isinstance(bad, Unread)
    assert good == Page(b'"b.html"', HTML, "b.html")


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzip"])
def test_a_meter_tells_the_end_by_the_bytes_that_were_read(tmp_path, pack):
    chance = random.Random(7)  # noqa: S311 - bytes that do not pack, no secrets
    lines = [json.dumps({"id": n, "text": chance.randbytes(400).hex()}) + "\n" for n in range(1000)]
    for name in "ab":
        (tmp_path / f"{name}.jsonl").write_bytes(pack("".join(lines).encode()))
    meter, names = Meter(), [str(tmp_path)]
    read = meter.counted(inputs.items(names, meter))
    assert meter.expected(inputs.size(names)) is None
    for _ in range(500):
        next(read)
    assert meter.expected(inputs.size(names)) in range(1200, 2800)
    assert len(list(read)) == 1500
    assert meter.expected(inputs.size(names)) == 2000


def test_the_size_of_a_stream_is_not_known(tmp_path):
    (tmp_path / "a.html").write_bytes(HTML)
    assert inputs.size([str(tmp_path)]) == len(HTML)
    assert inputs.size([str(tmp_path), "-"]) is None
    assert inputs.size(["https://news.example/"]) is None


def test_without_links_nothing_that_fetches_is_imported(monkeypatch):
    monkeypatch.setitem(sys.modules, "factsheet.batches.crawl", None)
    lines = [Line(b'{"text": "the \\"url\\""}', 1), Line(b'{"html": "a", "url": "https://a"}', 2)]
    assert list(with_pages(lines, FetchOptions(), Selection())) == lines


def test_an_item_without_a_link_that_holds_its_article_is_read(tmp_path):
    article = "<p>Lumen Mills opened a solar plant in Kent on Monday, for £48 million.</p>" * 8
    title = "<title>Plant &amp;amp; mill</title>"
    item = f"<item>{title}<description><![CDATA[{article}]]></description></item>"
    feed = (
        f"<rss><channel><title>The Lamp</title><item><link>{A}</link></item>{item}</channel></rss>"
    )
    path = tmp_path / "feed.xml"
    path.write_text(feed)
    link, page = items([str(path)])
    assert link == Link(f'"{A}"'.encode(), A)
    document = open_item(page, None)
    assert (page.id, document.particulars.title) == (b'"feed.xml#2"', "Plant & mill")
    assert document.particulars.publisher == "The Lamp"


def test_what_is_passed_over_is_counted(tmp_path):
    (tmp_path / "a.html").write_bytes(HTML)
    for name in ("logo.png", "icon.png", "style.css"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "crawl.warc").write_bytes(b"".join(ARCHIVE))
    meter = Meter()
    assert len(list(inputs.items([str(tmp_path)], meter))) == 3
    assert meter.passed_over == {".png": 2, ".css": 1, inputs.NO_PAGES: 2}


def test_a_list_of_paths_is_one_failure(tmp_path):
    path = tmp_path / "list"
    path.write_text("pages/a.html\npages/b.html\n")
    (error,) = items([str(path)])
    assert (error.code, "lists paths" in error.message) == ("no_article", True)
