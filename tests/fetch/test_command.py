"""`factsheet summarize URL`, the real command against a server on loopback."""

import json
import os
import subprocess
import sys

import pytest

PAGE = """<!doctype html><html lang="en"><head><title>Solar plant opens in Kent</title></head><body>
<article><h1>Solar plant opens in Kent</h1>
<p>Lumen Mills opened a solar plant in Kent on Monday, its third in a year and the largest yet.</p>
<p>The plant cost £48 million and employs 320 people, the company said in a statement.</p>
<p>Analysts expect the company's sales to rise by 12 per cent in the year to June.</p>
</article></body></html>""".encode()


@pytest.fixture
def home(tmp_path):
    """Keeps the user's own cache out of it."""
    return {"XDG_CACHE_HOME": str(tmp_path / "cache")}


def test_a_page(factsheet, serve, respond, home):
    server = serve(lambda _, c, __: respond(c, PAGE, Content_Type="text/html", ETag='"1"'))
    url = server.url.replace("://", "://ada:secret@") + "/plant"
    done = factsheet("summarize", url, "--json", "--allow-private", env=home)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"secret" not in done.stdout
    sheet = json.loads(done.stdout)
    assert sheet["source"]["location"] == f"{server.url}/plant"
    assert sheet["article"]["title"] == "Solar plant opens in Kent"
    assert "£48 million" in [fact["text"] for fact in sheet["facts"]]


def test_a_page_again_without_the_network(factsheet, serve, respond, home):
    server = serve(lambda _, c, __: respond(c, PAGE, ETag='"1"', Cache_Control="max-age=60"))
    options = ("--json", "--allow-private")
    online = factsheet("summarize", server.url, *options, env=home)
    server.close()
    offline = factsheet("summarize", server.url, *options, "--offline", env=home)
    assert (offline.returncode, offline.stdout) == (0, online.stdout)


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        ((), 3, "loopback address; --allow-private"),
        (("--allow-private", "--max-bytes", "100"), 3, "--max-bytes"),
        (("--offline",), 3, "not in the cache"),
    ],
)
def test_what_cannot_be_read_is_one_line(factsheet, serve, respond, home, options, code, said):
    server = serve(lambda _, c, __: respond(c, PAGE))
    done = factsheet("summarize", server.url, "--json", *options, env=home)
    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (code, b"", 1)
    assert said in done.stderr.decode()


def endless(server, connection, _):
    connection.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
    while not server.closing.is_set():
        connection.sendall(b"<p>" + b"x" * 65_536)


@pytest.mark.skipif(sys.platform != "linux", reason="the measure is Linux's")
def test_an_endless_page_takes_little_memory(serve, home):
    # ru_maxrss begins with the peak of the process that starts this one, which is pytest's
    measure = (
        "import sys; from factsheet.cli import run; code = run(sys.argv[1:]);"
        "status = dict(line.split(':', 1) for line in open('/proc/self/status'));"
        "print(code, int(status['VmHWM'].split()[0]) // 1024)"
    )
    done = subprocess.run(
        [sys.executable, "-c", measure, "summarize", serve(endless).url, "--allow-private"],
        capture_output=True,
        check=False,
        env=os.environ | home,
    )
    code, peak = map(int, done.stdout.split())
    assert code == 3
    assert peak < 150
