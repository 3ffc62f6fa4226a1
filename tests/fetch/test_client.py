"""Fetching from servers that misbehave."""

import gzip
import socket
import threading
import time
import zlib
from pathlib import Path

import pytest

from factsheet.fetch import Fetched, FetchOptions, get
from factsheet.fetch.client import Fetcher
from factsheet.model.errors import SourceError
from factsheet.model.location import without_password

PAGE = b"<html><body><p>Lumen Mills opened a plant.</p></body></html>"


def test_a_page_and_what_the_server_said_of_it(serve, respond, loopback):
    server = serve(lambda _, c, __: respond(c, PAGE, Content_Type="text/html; charset=utf-8"))
    assert get(f"{server.url}/plant#top", loopback()) == Fetched(
        PAGE, f"{server.url}/plant", "utf-8"
    )
    assert "User-Agent: factsheet/" in server.requests[0]


def test_this_machine_is_not_read_unless_asked_for(serve, respond):
    server = serve(lambda _, c, __: respond(c, PAGE))
    with pytest.raises(SourceError, match="loopback address; --allow-private"):
        get(server.url)
    assert server.requests == []


@pytest.mark.parametrize(
    "encoding", ["gzip", "x-gzip", "deflate", "raw", "identity", "two members"]
)
def test_encodings(serve, respond, loopback, encoding):
    packed = {
        "gzip": gzip.compress(PAGE),
        "x-gzip": gzip.compress(PAGE),
        "deflate": zlib.compress(PAGE),
        "raw": zlib.compress(PAGE, wbits=-15),
        "identity": PAGE,
        "two members": gzip.compress(PAGE[:20]) + gzip.compress(PAGE[20:]),
    }[encoding]
    name = {"raw": "deflate", "two members": "gzip"}.get(encoding, encoding)
    server = serve(lambda _, c, __: respond(c, packed, Content_Encoding=name))
    assert get(server.url, loopback()).content == PAGE


@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, gzip, gzip, gzip", "gzip"])
def test_what_cannot_be_decoded_is_refused_in_one_line(serve, respond, loopback, encoding):
    server = serve(lambda _, c, __: respond(c, b"\x0b\x02\x80", Content_Encoding=encoding))
    with pytest.raises(SourceError, match="server"):
        get(server.url, loopback())


def bomb(_, connection, __):
    block = zlib.compressobj(9, wbits=31)
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n")
    zeros = bytes(1_000_000)
    for _ in range(1_000):
        connection.sendall(block.compress(zeros))
    connection.sendall(block.flush())


def nested_bomb(_, connection, __):
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip, gzip\r\n\r\n")
    connection.sendall(gzip.compress(gzip.compress(bytes(50_000_000))))


def endless(server, connection, _):
    connection.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
    while not server.closing.is_set():
        connection.sendall(b"x" * 65_536)


def endless_chunks(server, connection, _):
    connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    while not server.closing.is_set():
        connection.sendall(b"10000\r\n" + b"x" * 65_536 + b"\r\n")


def lies_of_its_length(_, connection, __):
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 200000000\r\n\r\nx")


@pytest.mark.parametrize("answer", [bomb, nested_bomb, endless, endless_chunks, lies_of_its_length])
def test_too_much_is_refused(serve, loopback, answer):
    with pytest.raises(SourceError, match="larger than 1 MB; --max-bytes"):
        get(serve(answer).url, loopback(max_bytes=1_000_000))


def endless_headers(server, connection, _):
    connection.sendall(b"HTTP/1.1 200 OK\r\n")
    while not server.closing.is_set():
        connection.sendall(b"X-Filler: " + b"x" * 1_000 + b"\r\n")


def large_headers(_, connection, __):
    filler = b"".join(b"X-%d: " % n + b"x" * 900 + b"\r\n" for n in range(90))
    connection.sendall(b"HTTP/1.1 200 OK\r\n" + filler + b"\r\n")


def endless_continues(server, connection, _):
    while not server.closing.is_set():
        connection.sendall(b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" * 100)


def garbage(_, connection, __):
    connection.sendall(b"SSH-2.0-OpenSSH_9.2\r\n")


@pytest.mark.parametrize("answer", [endless_headers, large_headers, endless_continues, garbage])
def test_what_is_no_proper_answer_is_refused(serve, loopback, answer):
    with pytest.raises(SourceError):
        get(serve(answer).url, loopback(max_bytes=1_000_000))


def drip_headers(server, connection, _):
    connection.sendall(b"HTTP/1.1 200 OK\r\nX: ")
    while not server.closing.wait(0.05):
        connection.sendall(b"x")


def drip_body(server, connection, _):
    connection.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
    while not server.closing.wait(0.05):
        connection.sendall(b"x")


def drip_packed(server, connection, _):
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n")
    for byte in gzip.compress(bytes(range(256)) * 100):
        if server.closing.wait(0.05):
            return
        connection.sendall(bytes([byte]))


def silence(server, _, __):
    server.closing.wait()


def redirects_for_ever(server, connection, _):
    server.closing.wait(0.1)
    connection.sendall(b"HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n")


@pytest.mark.parametrize(
    "answer", [drip_headers, drip_body, drip_packed, silence, redirects_for_ever]
)
def test_one_deadline_ends_everything(serve, loopback, answer):
    began = time.monotonic()
    with pytest.raises(SourceError, match=r"within 0\.6 seconds; --timeout"):
        get(serve(answer).url, loopback(timeout=0.6, redirects=1_000, retries=5))
    assert 0.5 < time.monotonic() - began < 1.6


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("401 Unauthorized", "password"),
        ("402 Payment Required", "payment"),
        ("403 Forbidden", "refuses"),
        ("404 Not Found", "no such page"),
        ("451 Unavailable", "legal"),
        ("500 Oops", "fault"),
        ("418 Teapot", "no page"),
    ],
)
def test_statuses_are_told_in_words(serve, respond, loopback, status, said):
    server = serve(lambda _, c, __: respond(c, PAGE, status=status))
    with pytest.raises(SourceError, match=said):
        get(server.url, loopback())


def test_redirects_are_followed_to_a_limit(serve, respond, loopback):
    def answer(_, connection, request):
        step = int(request.split()[1].strip("/") or 0)
        if step == 3:
            respond(connection, PAGE)
        else:
            respond(connection, status="302 Found", Location=f"/{step + 1}", Set_Cookie="seen=1")

    server = serve(answer)
    assert get(server.url, loopback()).url == f"{server.url}/3"
    assert "cookie: seen=1" in server.requests[1].lower()
    with pytest.raises(SourceError, match="more than 2 redirects"):
        get(server.url, loopback(redirects=2))


@pytest.mark.parametrize(
    "location",
    [
        "file:///etc/passwd",
        "ftp://127.0.0.1/",
        "gopher://x",
        "http://",
        "//",
        "http://[",
        "data:,x",
    ],
)
def test_redirects_elsewhere_than_to_pages_are_refused(serve, respond, loopback, location):
    server = serve(lambda _, c, __: respond(c, status="301 Moved", Location=location))
    with pytest.raises(SourceError):
        get(server.url, loopback())


def test_a_password_goes_to_the_first_address_only(serve, respond, loopback):
    def answer(server, connection, request):
        if "Authorization" in request and request.startswith("GET / "):
            respond(
                connection,
                status="302 Found",
                Location=f"http://ada:other@127.0.0.1:{server.port}/2",
            )
        else:
            respond(connection, PAGE)

    server = serve(answer)
    page = get(server.url.replace("://", "://ada:secret@"), loopback())
    assert page.url == f"{server.url}/2"
    assert [r.count("uthorization") for r in server.requests] == [1, 0]


def test_a_password_is_not_printed():
    assert (
        without_password("https://ada:secret@lamp.example/a?b=c#d") == "https://lamp.example/a?b=c"
    )
    with pytest.raises(SourceError) as error:
        get("http://ada:secret@127.0.0.1:9/")
    assert "secret" not in str(error.value)


@pytest.mark.parametrize("first", ["429 Too Many", "503 Busy", "dropped"])
def test_what_passes_is_tried_again(serve, respond, loopback, first):
    def answer(server, connection, _):
        if len(server.requests) == 2:
            respond(connection, PAGE)
        elif first != "dropped":
            respond(connection, status=first, Retry_After="0")

    server = serve(answer)
    assert get(server.url, loopback(retries=1)).content == PAGE


def test_a_wait_that_is_longer_than_the_deadline_is_not_begun(serve, respond, loopback):
    server = serve(lambda _, c, __: respond(c, status="429 Too Many", Retry_After="3600"))
    began = time.monotonic()
    with pytest.raises(SourceError, match="fewer requests"):
        get(server.url, loopback(retries=3))
    assert time.monotonic() - began < 1


def test_a_page_of_the_cache_is_asked_for_anew_only_if_it_changed(
    serve, respond, loopback, tmp_path
):
    def answer(_, connection, request):
        if 'if-none-match: "one"' in request.lower():
            respond(connection, status="304 Not Modified", ETag='"one"')
        else:
            respond(connection, PAGE, ETag='"one"', Cache_Control="max-age=0")

    server = serve(answer)
    options = loopback(cache=tmp_path)
    assert [get(server.url, options).content for _ in range(2)] == [PAGE, PAGE]
    assert len(server.requests) == 2


def test_offline_reads_the_cache_and_nothing_else(serve, respond, loopback, tmp_path):
    server = serve(lambda _, c, __: respond(c, PAGE, ETag='"one"', Cache_Control="max-age=0"))
    get(f"{server.url}/plant", loopback(cache=tmp_path))
    offline = loopback(offline=True, cache=tmp_path)
    assert get(f"{server.url}/plant", offline).content == PAGE
    with pytest.raises(SourceError, match="not in the cache"):
        get(f"{server.url}/mill", offline)
    assert len(server.requests) == 1


def test_a_page_of_a_private_network_is_not_served_where_that_may_not_be_read(
    serve, respond, loopback, tmp_path
):
    server = serve(lambda _, c, __: respond(c, PAGE, Cache_Control="max-age=60"))
    get(server.url, loopback(cache=tmp_path))
    with pytest.raises(SourceError, match="not in the cache"):
        get(server.url, FetchOptions(offline=True, cache=tmp_path))


@pytest.mark.parametrize("header", [{"Cache_Control": "private, max-age=60"}, {"Vary": "*"}])
def test_what_is_one_readers_alone_is_not_kept(serve, respond, loopback, tmp_path, header):
    server = serve(lambda _, c, __: respond(c, PAGE, **header))
    get(server.url, loopback(cache=tmp_path))
    with pytest.raises(SourceError, match="not in the cache"):
        get(server.url, loopback(offline=True, cache=tmp_path))


def test_a_damaged_cache_is_passed_over(serve, respond, loopback, tmp_path):
    (tmp_path / "pages.db").write_bytes(b"no database" * 100)
    server = serve(lambda _, c, __: respond(c, PAGE))
    assert get(server.url, loopback(cache=tmp_path)).content == PAGE


def test_a_folder_that_cannot_be_made_is_no_cache(serve, respond, loopback, tmp_path):
    (tmp_path / "file").write_text("in the way")
    server = serve(lambda _, c, __: respond(c, PAGE))
    assert get(server.url, loopback(cache=tmp_path / "file" / "cache")).content == PAGE


ROBOTS = b"User-agent: *\nDisallow: /private/\nDisallow: /*?print=\nCrawl-delay: 0.1\n"


def test_robots_txt_is_asked_by_programs_only(serve, respond, loopback):
    def answer(_, connection, request):
        respond(connection, ROBOTS if "robots.txt" in request else PAGE)

    server = serve(answer)
    assert get(f"{server.url}/private/a", loopback()).content == PAGE
    with Fetcher(loopback(polite=True)) as fetcher:
        assert fetcher.get(f"{server.url}/a").content == PAGE
        for path in ("private/a", "b?print=1"):
            with pytest.raises(SourceError, match="robots"):
                fetcher.get(f"{server.url}/{path}")
    assert sum("robots.txt" in request for request in server.requests) == 1


@pytest.mark.parametrize(("status", "read"), [("404 Not Found", True), ("503 Busy", False)])
def test_a_site_without_robots_txt_may_be_read_and_one_that_hides_it_may_not(
    serve, respond, loopback, status, read
):
    def answer(_, connection, request):
        respond(connection, PAGE, status=status if "robots.txt" in request else "200 OK")

    with Fetcher(loopback(polite=True)) as fetcher:
        if read:
            assert fetcher.get(serve(answer).url).content == PAGE
        else:
            with pytest.raises(SourceError, match="robots"):
                fetcher.get(serve(answer).url)


def test_a_host_is_left_time_between_two_requests(serve, respond, loopback):
    server = serve(lambda _, c, request: respond(c, ROBOTS if "robots" in request else PAGE))
    with Fetcher(loopback(polite=True)) as fetcher:
        began = time.monotonic()
        for path in "abc":
            fetcher.get(f"{server.url}/{path}")
        assert time.monotonic() - began >= 0.2


def test_waiting_for_a_turn_is_not_counted_against_the_time_out(serve, respond, loopback):
    slow = b"User-agent: *\nCrawl-delay: 0.6\n"
    server = serve(lambda _, c, request: respond(c, slow if "robots" in request else PAGE))
    with Fetcher(loopback(polite=True, timeout=0.5)) as fetcher:
        assert [fetcher.get(f"{server.url}/{path}").content for path in "ab"] == [PAGE] * 2


def test_what_the_cache_holds_needs_no_turn(serve, respond, loopback, tmp_path):
    slow = b"User-agent: *\nCrawl-delay: 5\n"

    def answer(_, connection, request):
        body = slow if "robots" in request else PAGE
        respond(connection, body, Cache_Control="max-age=600")

    server = serve(answer)
    with Fetcher(loopback(polite=True, cache=tmp_path)) as fetcher:
        began = time.monotonic()
        for _ in range(3):
            fetcher.get(server.url)
        assert time.monotonic() - began < 4
    assert len(server.requests) == 2


def test_a_host_that_refuses_is_left_alone_for_longer(serve, respond, loopback):
    refusals = iter(["429 Busy", "200 OK"])

    def answer(_, connection, request):
        if "robots" in request:
            respond(connection, ROBOTS)
        else:
            respond(connection, PAGE, status=next(refusals), Retry_After="1")

    server = serve(answer)
    with Fetcher(loopback(polite=True)) as fetcher:
        began = time.monotonic()
        with pytest.raises(SourceError, match="429"):
            fetcher.get(f"{server.url}/a")
        assert fetcher.get(f"{server.url}/b").content == PAGE
        assert time.monotonic() - began >= 1


def test_robots_txt_of_the_site_that_a_redirect_leads_to_is_kept(serve, respond, loopback):
    there = serve(lambda _, c, request: respond(c, ROBOTS if "robots" in request else PAGE))
    target = f"{there.url}/private/a"

    def answer(_, connection, request):
        if "robots" in request:
            respond(connection, status="404 Not Found")
        else:
            respond(connection, status="302 Found", Location=target)

    here = serve(answer)
    with (
        Fetcher(loopback(polite=True)) as fetcher,
        pytest.raises(SourceError, match=r"robots\.txt"),
    ):
        fetcher.get(here.url)
    assert len(there.requests) == 1


def test_environment_proxies_are_not_used(serve, respond, loopback, monkeypatch):
    proxy = serve(lambda _, c, __: respond(c, b"by proxy"))
    server = serve(lambda _, c, __: respond(c, PAGE))
    monkeypatch.setenv("HTTP_PROXY", proxy.url)
    monkeypatch.setenv("ALL_PROXY", proxy.url)
    assert get(server.url, loopback()).content == PAGE
    assert proxy.requests == []


@pytest.mark.parametrize(
    "url",
    [
        "http://",
        "https:///x",
        "http://[::1",
        "http://a b/",
        "http://x:99999/",
        "http://\ud800.example/",
    ],
)
def test_what_is_no_address_is_told_in_one_line(url):
    with pytest.raises(SourceError) as error:
        get(url)
    assert "\n" not in str(error.value)


def test_fetchers_of_several_threads_do_not_mix(serve, respond, loopback):
    server = serve(lambda _, c, request: respond(c, request.split()[1].encode()))
    found = {}

    def read(path):
        found[path] = get(server.url + path, loopback()).content

    threads = [threading.Thread(target=read, args=(f"/{n}",)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {f"/{n}": f"/{n}".encode() for n in range(8)}


def test_a_redirect_to_a_broken_international_name_is_refused(serve, respond, loopback):
    def answer(_, connection, __):
        respond(connection, status="302 Found", Location="http://xn--a/")

    with pytest.raises(SourceError, match="no proper address"):
        get(serve(answer).url, loopback())


def test_a_wait_until_a_day_that_no_calendar_has_is_none(serve, respond, loopback):
    def answer(server, connection, _):
        if len(server.requests) == 1:
            late = "Mon, 01 Jan 99999999999999999999 00:00:00 GMT"
            respond(connection, status="503 Slow Down", Retry_After=late)
        else:
            respond(connection, b"there")

    assert get(serve(answer).url, loopback(retries=1)).content == b"there"


def test_a_packed_body_that_breaks_off_is_damaged(serve, respond, loopback):
    def answer(_, connection, __):
        respond(connection, gzip.compress(b"A long story. " * 1000)[:-20], Content_Encoding="gzip")

    with pytest.raises(SourceError, match="breaks off"):
        get(serve(answer).url, loopback())


def never(_, __, ___):
    raise AssertionError("no request may go over a connection that is not trusted")


def test_a_certificate_that_is_not_trusted_is_told_with_the_reason(serve, loopback):
    server = serve(never, certificate=Path(__file__).with_name("self_signed.pem"))
    url = f"https://localhost:{server.port}/"
    with pytest.raises(SourceError, match="not to be trusted: self-signed certificate"):
        get(url, loopback())
    with pytest.raises(SourceError, match=r"robots.txt cannot be read: its certificate"):
        get(url, loopback(polite=True))


def test_a_site_that_speaks_no_tls_is_told(loopback):
    def answer_plainly():
        connection, _ = listening.accept()
        with connection:
            connection.recv(1000)
            connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    with socket.create_server(("127.0.0.1", 0)) as listening:
        threading.Thread(target=answer_plainly, daemon=True).start()
        with pytest.raises(SourceError, match="no secure connection"):
            get(f"https://localhost:{listening.getsockname()[1]}/", loopback())
