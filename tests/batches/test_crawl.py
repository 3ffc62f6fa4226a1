import threading
import time
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from factsheet.batches import crawl
from factsheet.batches.records import Line, Link, Page, Unread
from factsheet.batches.selection import Selection
from factsheet.fetch import FetchOptions

OPTIONS = FetchOptions(timeout=5, retries=0, allow_private=True)


ALL = Selection()


def fetched(items, selection=ALL):
    return crawl.fetched(items, OPTIONS, selection)


@pytest.fixture
def site(monkeypatch):
    """A site on loopback: what it serves by path, what was asked of it, and how many at once."""
    monkeypatch.setattr("factsheet.fetch.politeness.PAUSE", 0.02)
    pages = {"/robots.txt": b"User-agent: *\nDisallow: /private\n"}
    asked: Counter[str] = Counter()
    now, most = [0], [0]

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            asked[self.path] += 1
            now[0] += 1
            most[0] = max(most[0], now[0])
            time.sleep(0.01)
            now[0] -= 1
            body = pages.get(self.path)
            self.send_response(200 if body else 404)
            self.send_header("Content-Length", str(len(body or b"")))
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", pages, asked, most
    server.shutdown()
    thread.join()
    server.server_close()


def link(url, id_=b'"x"', **more):
    return Link(id_, url, **more)


def test_pages_come_in_order_one_request_at_a_time_and_each_once(site):
    root, pages, asked, most = site
    pages.update({f"/{n}": f"page {n}".encode() for n in range(5)})
    links = [link(f"{root}/{n}", str(n).encode()) for n in (0, 1, 2, 3, 4, 0, 3)]
    found = list(fetched(links))
    assert [item.content for item in found if isinstance(item, Page)] == [
        f"page {n}".encode() for n in (0, 1, 2, 3, 4, 0, 3)
    ]
    assert [item.id for item in found if isinstance(item, Page)] == [
        str(n).encode() for n in (0, 1, 2, 3, 4, 0, 3)
    ]
    assert set(asked.values()) == {1}
    assert most == [1]


def test_a_page_that_cannot_be_had_and_one_that_robots_may_not_read(site):
    root, pages, asked, _ = site
    pages["/private/a"] = b"secret"
    missing, private = fetched([link(f"{root}/missing"), link(f"{root}/private/a")])
    assert isinstance(missing, Unread)
    assert "404" in missing.message
    assert isinstance(private, Unread)
    assert "robots.txt" in private.message
    assert "/private/a" not in asked


def test_the_url_of_a_record_is_fetched_and_the_rest_of_the_record_kept(site):
    root, pages, _, _ = site
    pages["/a"] = b"page"
    line = f'{{"id": 7, "url": "{root}/a", "published": "2026-01-12"}}'.encode()
    plain = Line(b'{"id": 8, "text": "no url here"}', 2)
    page, same = fetched([Line(line, 1), plain])
    assert page == Page(b"7", b"page", f"{root}/a", f"{root}/a", published="2026-01-12")
    assert same == plain


def test_a_sitemap_that_is_given_stands_for_the_pages_it_lists(site):
    root, pages, _, _ = site
    pages["/index.xml"] = (
        f"<sitemapindex><sitemap><loc>{root}/map.xml</loc></sitemap></sitemapindex>".encode()
    )
    pages["/map.xml"] = f"<urlset><url><loc>{root}/a</loc></url></urlset>".encode()
    pages["/a"] = b"page"
    (page,) = fetched([link(f"{root}/index.xml", may_list=True)])
    assert isinstance(page, Page)
    assert (page.id, page.content) == (f'"{root}/a"'.encode(), b"page")


def test_an_address_that_is_none_is_told_and_stops_nothing(site):
    root, pages, _, _ = site
    pages["/a"] = b"page"
    wrong, page = fetched([link("http://[::1"), link(f"{root}/a")])
    assert isinstance(wrong, Unread)
    assert isinstance(page, Page)


def test_of_a_sitemap_so_many_are_read_as_are_asked_for(site):
    root, pages, asked, _ = site
    entries = "".join(f"<url><loc>{root}/{n}</loc></url>" for n in range(9))
    pages["/map.xml"] = f"<urlset>{entries}</urlset>".encode()
    pages.update({f"/{n}": b"page" for n in range(9)})
    found = list(fetched([link(f"{root}/map.xml", may_list=True)], Selection(limit=2)))
    assert [item.url for item in found] == [f"{root}/0", f"{root}/1"]
    assert asked.keys() == {"/robots.txt", "/map.xml", "/0", "/1"}
