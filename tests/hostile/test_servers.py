"""Servers that are slow and that lie, asked by the real commands over loopback."""

import gzip
import json
import time
import zlib
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from socket import socket

import pytest
from tests.fetch.conftest import Server, respond

Answer = Callable[[Server, socket, str], None]
TIMEOUT = 1.0
"""Seconds that a fetch may take; the commands are given that."""
PAGE = b"""<html><head><title>Dam opens</title></head><body><article><h1>Dam opens</h1>
<p>Brook Power opened a dam near Pell on Monday, its third in a year and the largest so far.</p>
<p>It cost 48 million euros and employs 320 people, the company said in a long statement.</p>
</article></body></html>"""
OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"


def honest(_: Server, connection: socket, __: str) -> None:
    respond(connection, PAGE, Content_Type="text/html")


def silent(server: Server, _: socket, __: str) -> None:
    server.closing.wait()


def says_nothing(_: Server, __: socket, ___: str) -> None:
    """The connection is closed."""


def said(head: bytes, again: bytes = b"", pause: float = 0.0, *, stay: bool = False) -> Answer:
    """A server that sends this, then that for ever, or nothing more while it stays."""

    def answer(server: Server, connection: socket, _: str) -> None:
        connection.sendall(head)
        while again and not server.closing.wait(pause):
            connection.sendall(again)
        if stay:
            server.closing.wait()

    return answer


def redirects_to_itself(_: Server, connection: socket, __: str) -> None:
    respond(connection, status="302 Found", Location="/")


def redirects_ever_further(server: Server, connection: socket, _: str) -> None:
    respond(connection, status="302 Found", Location=f"/{len(server.requests)}")


def redirects_with_a_long_body(server: Server, connection: socket, _: str) -> None:
    connection.sendall(b"HTTP/1.1 302 Found\r\nLocation: /again\r\n\r\n")
    while not server.closing.is_set():
        connection.sendall(b"x" * 65_536)


def asks_to_wait(_: Server, connection: socket, __: str) -> None:
    respond(connection, status="503 Busy", Retry_After="99999999")


def bomb(_: Server, connection: socket, __: str) -> None:
    packed = zlib.compressobj(9, wbits=31)
    connection.sendall(OK + b"Content-Encoding: gzip\r\nConnection: close\r\n\r\n")
    for _part in range(1_000):
        connection.sendall(packed.compress(bytes(1_000_000)))


def bomb_of_empty_members(server: Server, connection: socket, _: str) -> None:
    connection.sendall(OK + b"Content-Encoding: gzip\r\nConnection: close\r\n\r\n")
    members = gzip.compress(b"") * 3_000
    while not server.closing.is_set():
        connection.sendall(members)


REFUSED: dict[str, Answer] = {
    "silent": silent,
    "says nothing": says_nothing,
    "no HTTP": said(b"SSH-2.0-OpenSSH_9.2\r\n"),
    "old HTTP": said(PAGE),
    "headers by the byte": said(OK + b"X: ", b"x", 0.02),
    "endless headers": said(OK, b"X: " + b"x" * 1_000 + b"\r\n"),
    "endless promises": said(b"", b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" * 100),
    "body by the byte": said(OK + b"Connection: close\r\n\r\n", b"x", 0.02),
    "endless body": said(OK + b"Connection: close\r\n\r\n", b"<p>" + b"x" * 65_536),
    "shorter than said": said(OK + b"Content-Length: 5000\r\n\r\n" + PAGE),
    "shorter than said, and stays": said(OK + b"Content-Length: 5000\r\n\r\n" + PAGE, stay=True),
    "a length below nothing": said(OK + b"Content-Length: -1\r\n\r\n" + PAGE),
    "a length of letters": said(OK + b"Content-Length: many\r\n\r\n" + PAGE),
    "a length of too many digits": said(OK + b"Content-Length: " + b"9" * 6_000 + b"\r\n\r\n"),
    "two lengths": said(OK + b"Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd"),
    "a chunk without end": said(CHUNKED + b"FFFFFFFFFFFFFFFF\r\n" + PAGE, stay=True),
    "a chunk that breaks off": said(CHUNKED + b"400\r\n<p>Dam"),
    "a chunk of letters": said(CHUNKED + b"many\r\n" + PAGE),
    "a chunk longer than said": said(CHUNKED + b"5\r\n" + PAGE),
    "endless small chunks": said(CHUNKED, b"1\r\nx\r\n" * 1_000),
    "an endless chunk head": said(CHUNKED + b"5;a=", b"x" * 1_000),
    "endless trailers": said(CHUNKED + b"0\r\n", b"X: y\r\n" * 100),
    "a bomb": bomb,
    "a bomb of empty members": bomb_of_empty_members,
    "not packed as said": said(OK + b"Content-Encoding: gzip\r\nConnection: close\r\n\r\n" + PAGE),
    "packed in vain": said(OK + b"Content-Encoding: zstd\r\nConnection: close\r\n\r\n" + PAGE),
    "redirects to itself": redirects_to_itself,
    "redirects ever further": redirects_ever_further,
    "redirects with a long body": redirects_with_a_long_body,
    "asks to wait": asks_to_wait,
}


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """Keeps the user's own cache and store out of it."""
    return {"XDG_CACHE_HOME": str(tmp_path / "cache"), "XDG_DATA_HOME": str(tmp_path / "data")}


@pytest.mark.parametrize("name", REFUSED)
def test_summarize_says_in_a_line_what_is_wrong(factsheet, home, name: str) -> None:
    server = Server(REFUSED[name])
    began = time.monotonic()
    try:
        done = factsheet("summarize", server.url, *LIMITS, env=home)
    finally:
        server.close()
    assert (done.returncode, done.stdout) == (3, b""), done
    assert done.stderr.count(b"\n") == 1
    assert done.stderr.startswith(b"factsheet: cannot read http://127.0.0.1")
    assert time.monotonic() - began < TIMEOUT + 5  # the start, on a machine with others on it


LIMITS = ("--allow-private", "--timeout", str(TIMEOUT), "--max-bytes", "1000000")


def with_servers(path: Path, answers: list[Answer], closing: ExitStack) -> list[str]:
    """A list of addresses, each of a server of its own."""
    servers = [Server(answer) for answer in answers]
    for server in servers:
        closing.callback(server.close)
    urls = [server.url for server in servers]
    path.write_text("".join(f"{url}\n" for url in urls), "utf-8")
    return urls


def but_for_robots(answer: Answer) -> Answer:
    """The same, with a robots.txt that allows everything."""

    def answered(server: Server, connection: socket, request: str) -> None:
        if request.startswith("GET /robots.txt"):
            respond(connection, status="404 Not Found")
        else:
            answer(server, connection, request)

    return answered


SOME = tuple(REFUSED.values())[::6]
"""What is asked of each of several commands: every one is asked of the first."""


@pytest.mark.parametrize("robots", [True, False], ids=["robots.txt lies too", "the page lies"])
def test_a_batch_reads_the_honest_ones_among_them(factsheet, home, tmp_path, robots) -> None:
    answers = [honest, *SOME, honest]
    with ExitStack() as closing:
        given = answers if robots else [*map(but_for_robots, answers)]
        urls = with_servers(tmp_path / "urls.txt", given, closing)
        done = factsheet("batch", "urls.txt", *LIMITS, "--workers", "2", env=home)
    assert done.returncode == 6, done.stderr
    records = {record["id"]: record for record in map(json.loads, done.stdout.splitlines())}
    assert list(records) == urls
    read = [url for url, record in records.items() if "facts" in record]
    assert read == [urls[0], urls[-1]]
    assert {record["error"]["code"] for record in records.values() if "error" in record} == {
        "source"
    }


def test_a_watch_keeps_the_honest_ones_among_them(factsheet, home, tmp_path) -> None:
    with ExitStack() as closing:
        answers = [honest, *map(but_for_robots, SOME), honest]
        urls = with_servers(tmp_path / "urls.txt", answers, closing)
        done = factsheet("history", "watch", "urls.txt", *LIMITS, "--store", "s.db", env=home)
    assert done.returncode == 6
    assert done.stderr.count(b"\n") == len(SOME)
    kept = factsheet("history", "list", "--store", "s.db", env=home).stdout.decode()
    assert [url for url in urls if url in kept] == [urls[0], urls[-1]]


def test_a_robots_txt_of_stars_takes_no_time(factsheet, home, tmp_path) -> None:
    def answer(_: Server, connection: socket, request: str) -> None:
        rules = b"User-agent: *\nDisallow: /" + b"*a" * 12 + b"b\n"
        respond(connection, rules if request.startswith("GET /robots.txt") else PAGE)

    server = Server(answer)
    (tmp_path / "urls.txt").write_text(f"{server.url}/{'a' * 200}\n", "utf-8")
    began = time.monotonic()
    done = factsheet("batch", "urls.txt", *LIMITS, "--workers", "1", env=home)
    server.close()
    assert done.returncode == 0, done.stdout
    assert time.monotonic() - began < 10
