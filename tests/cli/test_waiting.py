import os
import pty
import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

PAGE = f"<title>Lantern</title><article>{'<p>Lantern raised €5m on Friday.</p>' * 9}</article>"


class Slow(BaseHTTPRequestHandler):
    """Thinks for a moment before it answers."""

    def do_GET(self):
        time.sleep(0.4)
        self.send_response(404 if self.path == "/robots.txt" else 200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(PAGE.encode())

    def log_message(self, *_):
        pass


@pytest.fixture
def address():
    with ThreadingHTTPServer(("127.0.0.1", 0), Slow) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/lantern"
        server.shutdown()


def on_a_terminal(tmp_path, *arguments):
    """What the command writes to its standard error where that is a terminal."""
    ours, theirs = pty.openpty()
    environment = os.environ | {"XDG_CACHE_HOME": str(tmp_path), "TERM": "xterm"}
    done = subprocess.run(
        [sys.executable, "-m", "factsheet", *arguments],
        stdout=subprocess.PIPE,
        stderr=theirs,
        env=environment,
        check=False,
    )
    os.close(theirs)
    os.set_blocking(ours, False)
    try:
        shown = os.read(ours, 65536)
    except OSError:  # nothing was written, and the other end is closed
        shown = b""
    os.close(ours)
    return done, shown


def test_a_spinner_turns_while_a_page_is_fetched(tmp_path, address):
    done, shown = on_a_terminal(tmp_path, "summarize", address, "--allow-private", "--json")
    assert done.returncode == 0
    assert b"Reading http://127.0.0.1" in shown
    assert b"Reading" not in done.stdout


def test_quiet_is_quiet(tmp_path, address):
    done, shown = on_a_terminal(tmp_path, "summarize", address, "--allow-private", "--json", "-q")
    assert (done.returncode, shown) == (0, b"")


def test_nothing_turns_where_nobody_looks(factsheet, tmp_path, address):
    done = factsheet(
        "summarize", address, "--allow-private", "--json", env={"XDG_CACHE_HOME": str(tmp_path)}
    )
    assert (done.returncode, done.stderr) == (0, b"")
