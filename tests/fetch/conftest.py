"""A real server on loopback that does to its clients whatever a test asks for."""

import socket
import ssl
import threading
from contextlib import suppress

import pytest

from factsheet.fetch import FetchOptions

TICK = 0.05
"""Seconds between the bytes of a slow answer."""


class Server:
    """Listens on loopback; `answer` gets each connection and the request that came over it."""

    def __init__(self, answer, certificate=None):
        self.answer = answer
        self.requests = []
        self.closing = threading.Event()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self._listening = context.wrap_socket(self._listening, server_side=True)
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self):
        while not self.closing.is_set():
            try:
                connection, _ = self._listening.accept()
            except ssl.SSLError:
                continue
            except OSError:
                return
            threading.Thread(target=self._talk, args=(connection,), daemon=True).start()

    def _talk(self, connection):
        with connection, suppress(OSError):
            request = b""
            while b"\r\n\r\n" not in request:
                received = connection.recv(65_536)
                if not received:
                    return
                request += received
            self.requests.append(request.decode("latin-1"))
            self.answer(self, connection, self.requests[-1])

    def close(self):
        self.closing.set()
        self._listening.close()


@pytest.fixture
def serve():
    """A server with this behaviour: serve(answer), where answer(server, connection, request).

    With a file that holds a certificate and its key, one of https.
    """
    servers = []

    def start(answer, certificate=None):
        servers.append(Server(answer, certificate))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


@pytest.fixture
def loopback():
    """Options that read from loopback: loopback(timeout=1)."""

    def make(**options):
        return FetchOptions(allow_private=True, **{"timeout": 5.0, "retries": 0} | options)

    return make


def respond(connection, body=b"", status="200 OK", **headers):
    """Send a whole answer; header names are given with underscores."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    connection.sendall("\r\n".join(lines).encode() + b"\r\n\r\n" + body)


@pytest.fixture(name="respond")
def respond_fixture():
    """Send a whole answer: respond(connection, b"...", status="404 Not Found", ETag="x")."""
    return respond
