"""`diff`, `check` and `history add` on a page that changes, from a server on loopback."""

import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

STORY = "Lantern raised €5m in bonds on Monday, it said in a statement. Sales rose 12%."
PAGE = "<html><title>Lantern raises money</title><article><p>{}</p></article></html>"


class Site:
    """One page, which a test may edit, and the paths that were asked for."""

    def __init__(self):
        self.text = STORY
        self.status = 200
        self.asked: list[str] = []
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                site.asked.append(self.path)
                body = PAGE.format(site.text).encode()
                self.send_response(site.status)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                """Keep the test's output clean."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/story"
        Thread(target=self.server.serve_forever, daemon=True).start()


@pytest.fixture
def site():
    site = Site()
    yield site
    site.server.shutdown()
    site.server.server_close()


@pytest.fixture
def call(factsheet, tmp_path):
    """The command, with a cache of the test's own."""

    def run(*arguments):
        return factsheet(*arguments, env={"XDG_CACHE_HOME": str(tmp_path / "cache")})

    return run


def changes(done):
    assert done.returncode == 1, done.stderr
    return [
        (change["change"], change["old"]["text"], change["new"]["text"])
        for change in json.loads(done.stdout)["changes"]
    ]


def test_a_page_is_compared_with_its_saved_sheet(call, site):
    call("summarize", site.url, "--allow-private", "-o", "sheet.json")
    same = call("diff", "sheet.json", site.url, "--allow-private")
    assert (same.returncode, same.stdout) == (0, b"no change\n")
    site.text = STORY.replace("12%", "14%")
    edited = call("diff", "sheet.json", site.url, "--allow-private", "--json")
    assert changes(edited) == [("corrected", "12%", "14%")]


def test_a_saved_sheet_is_checked_against_its_page(call, site):
    call("summarize", site.url, "--allow-private", "-o", "sheet.json")
    site.text = STORY.replace("12%", "14%")
    done = call("check", "sheet.json", "--source", site.url, "--allow-private", "--json")
    assert done.returncode == 1
    standing = json.loads(done.stdout)["standing"]
    assert {each["text"]: each["state"] for each in standing} == {
        "Lantern raised €5m in bonds on Monday": "stands",
        "€5m": "stands",
        "Monday": "stands",
        "12%": "gone",
    }


def test_versions_of_a_page_are_kept(call, site):
    add = ("history", "add", site.url, "--allow-private", "--store", "history.db", "--json")
    assert call(*add).returncode == 0
    site.text = STORY.replace("12%", "14%")
    done = call(*add)
    assert done.returncode == 1
    (told,) = map(json.loads, done.stdout.splitlines())
    assert [each["change"] for each in told["difference"]["changes"]] == ["corrected"]


def test_the_last_copy_of_a_page_is_read_offline(call, site):
    add = ("history", "add", site.url, "--allow-private", "--store", "history.db")
    call(*add)
    site.text = STORY.replace("12%", "14%")
    call(*add)
    asked = len(site.asked)
    read = ("--offline", "--allow-private", "--json", "--store", "history.db")
    done = call("diff", f"{site.url}@1", site.url, *read)
    assert changes(done) == [("corrected", "12%", "14%")]
    assert len(site.asked) == asked


def test_a_private_address_is_refused_in_one_line(call, site):
    for command in (("diff", site.url, site.url), ("history", "add", site.url, "--store", "h.db")):
        done = call(*command)
        assert (done.returncode, done.stderr.count(b"\n")) == (3, 1)
        assert b"--allow-private" in done.stderr
    assert site.asked == []


def test_a_page_that_its_site_took_away_is_gone(call, site, tmp_path):
    call("summarize", site.url, "--allow-private", "-o", "sheet.json")
    site.status = 410
    (tmp_path / "cache").rename(tmp_path / "cache of before")
    done = call("check", "sheet.json", "--source", site.url, "--allow-private")
    assert (done.returncode, done.stderr) == (1, b"")
    assert done.stdout.decode().splitlines()[0] == "sheet.json: gone"
