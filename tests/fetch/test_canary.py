"""Two hundred ways to write or to redirect to a private address, and a canary that none may reach.

The canary listens on every address of this machine that the ways can lead to.
"""

import socket
import threading
from contextlib import suppress

import pytest

from factsheet.fetch import FetchOptions
from factsheet.fetch.client import Fetcher
from factsheet.fetch.exchange import GuardedBackend
from factsheet.model.errors import SourceError

V4 = (
    "127.0.0.1 127.0.0.2 127.1 127.0.1 127.255.255.254 0 0.0.0.0 0.0 0x0 00 2130706433 0x7f000001 "
    "0x7F.0x0.0x0.0x1 0x7f.1 0177.0.0.1 0177.1 017700000001 0000177.0.0.1 127.0.0.1. "
    "127.000.000.001"
).split()
NAMES = "localhost LOCALHOST localhost. LocalHost ip6-localhost ip6-loopback".split()
V6 = (
    "[::1] [0:0:0:0:0:0:0:1] [::] [::ffff:127.0.0.1] [::ffff:7f00:1] [0:0:0:0:0:ffff:7f00:0001] "
    "[::127.0.0.1] [64:ff9b::7f00:1] [2002:7f00:1::] [::ffff:0:127.0.0.1] [fe80::1] "
    "[2001:0:7f00:1::]"
).split()
UNICODE = ["①②⑦.⓪.⓪.①", "１２７.0.0.1", "127。0。0。1", "ⓛocalhost", "loc%61lhost", "127.0.0.1%2f"]
METADATA = (
    "169.254.169.254 2852039166 0xa9fea9fe 0251.0376.0251.0376 [::ffff:169.254.169.254] "
    "[fd00:ec2::254] 100.100.100.200 192.0.0.192 168.63.129.16 10.0.0.1 192.168.0.1 172.16.0.1"
).split()
HOSTS = [*V4, *NAMES, *V6, *UNICODE, *METADATA]
FORMS = (
    "http://{host}:{port}/",
    "http://user:secret@{host}:{port}/",
    "http://public.example@{host}:{port}/",
    "http://{host}:{port}/#@public.example/",
)
WAYS = [form.format(host=host, port="{port}") for host in HOSTS for form in FORMS]


@pytest.fixture(scope="module")
def canary():
    """The port, and whom it heard."""
    heard = []
    listening = socket.create_server(("::", 0), family=socket.AF_INET6, dualstack_ipv6=True)

    def serve():
        with suppress(OSError):
            while True:
                connection, address = listening.accept()
                heard.append(address)
                connection.close()

    threading.Thread(target=serve, daemon=True).start()
    yield listening.getsockname()[1], heard
    listening.close()


def test_there_are_over_two_hundred_ways():
    assert len(WAYS) > 200


@pytest.mark.parametrize("way", WAYS)
def test_written(canary, way):
    port, heard = canary
    with (
        pytest.raises(SourceError) as error,
        Fetcher(FetchOptions(timeout=2, retries=0)) as fetcher,
    ):
        fetcher.get(way.format(port=port))
    assert heard == []
    assert "secret" not in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("way", [way for way in WAYS if "secret" not in way])
def test_redirected(canary, serve, respond, monkeypatch, way):
    """The first server stands for a public one; what it leads to is checked all the same."""
    port, heard = canary
    target = way.format(port=port).encode("utf-8").decode("latin-1")
    public = serve(
        lambda _, connection, __: respond(connection, status="302 Found", Location=target)
    )
    connect = GuardedBackend.connect_tcp

    def through(self, host, port, **named):
        self._exchange.options = FetchOptions(allow_private=port == public.port, retries=0)
        return connect(self, host, port, **named)

    monkeypatch.setattr(GuardedBackend, "connect_tcp", through)
    with pytest.raises(SourceError), Fetcher(FetchOptions(timeout=2, retries=0)) as fetcher:
        fetcher.get(public.url)
    assert len(public.requests) == 1
    assert heard == []
