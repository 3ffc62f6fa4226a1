"""What the server answers, asked over a socket."""

import re
import shutil
import socket
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from inspect import getsource
from pathlib import Path
from textwrap import dedent
from urllib.parse import urlsplit

import httpx
import pytest

from .conftest import listening

ROOT = Path(__file__).parent.parent.parent
STORY = "Lantern raised €5m in bonds. Sales rose 12%."


@pytest.fixture(scope="module")
def client(served):
    with httpx.Client(base_url=served, trust_env=False, timeout=60) as made:
        yield made


def raw(served, request):
    """The status line that these bytes get."""
    where = urlsplit(served)
    with socket.create_connection((where.hostname, where.port), timeout=20) as wire:
        wire.sendall(request.replace(b"\n", b"\r\n"))
        return wire.makefile("rb").readline()


def test_a_text_gets_the_sheet_that_the_command_prints(client, factsheet, tmp_path):
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    printed = factsheet("summarize", "story.txt", "--json", "--as-of", "2026-01-12").stdout
    told = {"name": "C:\\drafts\\story.txt", "as_of": "2026-01-12"}
    answer = client.post("/sheet", params=told, content=STORY.encode())
    assert (answer.status_code, answer.headers["content-type"]) == (
        200,
        "application/json; charset=utf-8",
    )
    assert answer.content == printed


def test_a_page_is_told_by_its_content(client, samples):
    page = (samples / "round/article.html").read_bytes()
    answer = client.post("/sheet", params={"format": "markdown"}, content=page)
    assert answer.text.startswith("# Tidepool raises $84 million")


@pytest.mark.parametrize(
    ("told", "body", "type_", "status", "code"),
    [
        ({}, b"", "text/plain", 400, "usage"),
        ({"format": "terminal"}, b"x", "text/plain", 400, "usage"),
        ({"as_of": "soon"}, b"x", "text/plain", 400, "usage"),
        ({}, b"<html><body></body></html>", "text/html", 422, "no_article"),
        ({}, b"\x89PNG\r\n\x1a\n\x00\x00", "image/png", 422, "no_article"),
        ({}, b"file:///etc/passwd", "text/uri-list", 400, "usage"),
        ({}, b"/etc/passwd", "text/uri-list", 400, "usage"),
        ({}, b"-", "text/uri-list", 400, "usage"),
        ({}, b"http://127.0.0.1:1/", "text/uri-list", 502, "source"),
        ({}, b"http://169.254.169.254/latest", "text/uri-list", 502, "source"),
    ],
)
def test_what_cannot_be_read_is_told_as_an_error(client, told, body, type_, status, code):
    answer = client.post("/sheet", params=told, content=body, headers={"Content-Type": type_})
    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)
    assert "\n" not in answer.json()["error"]["message"]


def test_an_address_is_fetched_where_private_ones_may_be(tmp_path):
    class Page(BaseHTTPRequestHandler):
        def do_GET(self):
            body = f"<html lang=en><article>{f'<p>{STORY}</p>' * 5}</article></html>".encode()
            self.send_response(200 if self.path == "/story" else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    with HTTPServer(("127.0.0.1", 0), Page) as site:
        threading.Thread(target=site.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{site.server_port}/story"
        with listening("--allow-private", home=tmp_path) as here:
            sheet = httpx.post(
                f"{here}sheet",
                content=address,
                headers={"Content-Type": "text/uri-list"},
                trust_env=False,
                timeout=60,
            ).json()
        site.shutdown()
    assert (sheet["source"]["location"], sheet["facts"][0]["text"]) == (address, "€5m")


def test_a_review_page_stands_at_an_address_of_its_own(client):
    made = client.post("/review", content=STORY.encode(), headers={"Content-Type": "text/plain"})
    assert (made.status_code, made.content) == (201, b"")
    page = client.get(made.headers["location"])
    assert page.status_code == 200
    assert "€5m" in page.text
    assert "frame-ancestors 'none'" in page.headers["content-security-policy"]
    assert client.get("/review/other").status_code == 404


def test_a_form_without_a_script_leads_to_the_page(client):
    answer = client.post("/review", data={"text": STORY, "address": ""})
    assert answer.status_code == 303
    assert "€5m" in client.get(answer.headers["location"]).text
    failed = client.post("/review", data={"address": "<b>no</b>"})
    assert failed.status_code == 400
    assert "one address is read at a time" in failed.text


def test_only_the_last_pages_are_kept(client):
    first = client.post("/review", content=b"One of 5 jobs.").headers["location"]
    for _ in range(20):
        client.post("/review", content=b"One of 5 jobs.")
    assert client.get(first).status_code == 404


@pytest.mark.parametrize("path", ["/", "/review/x", "/nowhere"])
def test_every_answer_holds_others_out(client, path):
    answer = client.get(path)
    assert "access-control-allow-origin" not in answer.headers
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["x-frame-options"] == "DENY"
    assert answer.headers["cross-origin-resource-policy"] == "same-origin"
    assert answer.headers["cache-control"] == "no-store"
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert "unsafe" not in answer.headers["content-security-policy"]
    assert "python" not in answer.headers["server"].lower()


def test_other_methods_are_refused(client):
    assert client.get("/sheet").status_code == 405
    assert client.put("/sheet", content=b"x").status_code == 405
    assert client.options("/sheet", headers={"Content-Length": "0"}).status_code == 405
    assert client.head("/").content == b""


def test_another_sites_page_gets_nothing(client):
    assert (
        client.post("/sheet", content=b"x", headers={"Origin": "https://e.example"}).status_code
        == 403
    )
    assert client.get("/", headers={"Host": "evil.example"}).status_code == 421


@pytest.mark.parametrize(
    ("head", "status"),
    [
        (b"Content-Length: 10000001", b"413"),
        (b"Content-Length: 99999999999999999999999", b"413"),
        (b"Content-Length: -1", b"411"),
        (b"Content-Length: 1\nTransfer-Encoding: chunked", b"411"),
        (b"Accept: */*", b"411"),
    ],
)
def test_a_body_of_no_known_or_too_great_length_is_not_read(served, head, status):
    host = urlsplit(served).netloc.encode()
    request = b"POST /sheet HTTP/1.1\nHost: " + host + b"\n" + head + b"\n\n"
    assert raw(served, request).split()[1] == status


@pytest.mark.parametrize("request_", [b"\n\n", b"GET\n\n", b"\xff\xfe / HTTP/9.9\n\n"])
def test_what_is_no_request_ends_nothing(served, client, request_):
    raw(served, request_)
    assert client.get("/").status_code == 200


def test_elsewhere_a_token_is_asked_for(tmp_path):
    with listening("--host", "0.0.0.0", home=tmp_path) as address:  # noqa: S104 - that is what is tested
        port, token = urlsplit(address).port, urlsplit(address).query.removeprefix("token=")
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False) as stranger:
            assert stranger.get("/").status_code == 401
            assert stranger.post("/sheet", content=b"x").status_code == 401
            bearer = {"Authorization": f"Bearer {token}"}
            assert stranger.post("/sheet", content=STORY.encode(), headers=bearer).is_success
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False) as guest:
            moved = guest.get("/", params={"token": token})
            assert (moved.status_code, moved.headers["location"]) == (303, "/")
            assert "HttpOnly; SameSite=Strict" in moved.headers["set-cookie"]
            assert guest.get("/").status_code == 200


def test_a_short_token_and_a_taken_port_are_refused(factsheet, served):
    assert factsheet("serve", "--token", "1234").returncode == 2
    taken = factsheet("serve", "--port", str(urlsplit(served).port))
    assert (taken.returncode, taken.stderr.count(b"\n")) == (3, 1)


@pytest.mark.skipif(shutil.which("curl") is None, reason="needs curl")
def test_the_guide_calls_it_as_curl_does(served, tmp_path):
    guide = (ROOT / "docs/developers.md").read_text(encoding="utf-8")
    call, fetched = re.findall(r"^    (curl .*)$", guide, re.MULTILINE)
    (tmp_path / "article.html").write_bytes((ROOT / "samples/round/article.html").read_bytes())
    for line, begins in (
        (call, b'{"schema_version": "1.1"'),
        (fetched, b'{"error":{"code":"source"'),
    ):
        shell = line.replace("http://127.0.0.1:8737", served).replace("curl ", "curl --silent ")
        done = subprocess.run(shell, shell=True, cwd=tmp_path, capture_output=True, check=True)  # noqa: S602 - the guide's own lines
        assert b"".join(done.stdout.split(b"\n  ", 1)).startswith(begins), done.stdout[:99]


def test_a_bug_of_ours_is_an_answer_and_a_line():
    class Broken:
        def answer(self, asked):
            raise ZeroDivisionError(asked.path)

    code = (
        "import sys\n"
        "from factsheet.server.listening import Server\n"
        f"{dedent(getsource(Broken))}\n"
        "server = Server('127.0.0.1', 0, Broken(), None, 100)\n"
        "print(server.server_port, flush=True)\n"
        "server.serve_forever()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        assert process.stderr
        port = int(process.stdout.readline())
        answer = httpx.get(f"http://127.0.0.1:{port}/x", trust_env=False, timeout=60)
        told = [process.stderr.readline(), process.stderr.readline()]
        process.terminate()
    assert (answer.status_code, answer.json()["error"]["code"]) == (500, "bug")
    assert told == ["GET /x 500\n", "factsheet: a bug of ours: ZeroDivisionError: /x\n"]
