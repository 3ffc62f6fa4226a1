"""The server itself: http.server, a thread for each request, and headers that hold others out."""

import os
import socket
import sys
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

from factsheet import __version__
from factsheet.renderers.visible import line
from factsheet.server import guard
from factsheet.server.answers import Answer, Asked, Desk, error
from factsheet.server.guard import COOKIE, Door

PATIENCE = 30
"""Seconds that a connection may say nothing."""
HEADERS = {
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
"""Of every answer; none lets another site's page read it."""


class Server(ThreadingHTTPServer):
    """Listens at one address until it is interrupted."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, host: str, port: int, desk: Desk, token: str | None, largest: int) -> None:
        if ":" in host:
            self.address_family = socket.AF_INET6
        self.desk = desk
        self.largest = largest
        super().__init__((host.strip("[]"), port), _Handler)
        self.door = Door(self.server_port, token)

    def handle_error(self, request: object, client_address: object) -> None:
        """One line on standard error; FACTSHEET_TRACEBACK shows where, as on the command line."""
        error = sys.exception()
        if os.environ.get("FACTSHEET_TRACEBACK"):
            super().handle_error(request, client_address)  # type: ignore[arg-type]  # what it gave
        elif not isinstance(error, OSError):  # whoever asked went away
            sys.stderr.write(
                f"factsheet: a bug of ours: {type(error).__name__}: {line(str(error))}\n"
            )


class _Handler(BaseHTTPRequestHandler):
    timeout = PATIENCE
    server_version = f"factsheet/{__version__}"
    sys_version = ""
    server: Server

    def do_GET(self) -> None:
        self._answer()

    do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = do_GET  # noqa: N815 - the same

    def _answer(self) -> None:
        address = urlsplit(self.path)
        query = dict(parse_qsl(address.query, max_num_fields=8))
        token = query.get("token")
        headers = {name.title(): value for name, value in self.headers.items()}
        refused = guard.refusal(self.server.door, self.command, headers, asked=token)
        if refused is not None:
            self._send(error(refused.status, "refused", refused.message))
        elif token and self.server.door.token and self.command == "GET":
            self._send(_with_cookie(token, address.path))
        else:
            self._send(self._answered(address.path, query))

    def _answered(self, path: str, query: dict[str, str]) -> Answer:
        """The answer; or, where we fail, one that says so, before the failure goes on."""
        try:
            return self._answer_to(path, query)
        except Exception as failure:
            if not isinstance(failure, OSError):
                told = f"a bug of ours: {type(failure).__name__}"
                self._send(error(HTTPStatus.INTERNAL_SERVER_ERROR, "bug", told))
            raise

    def _answer_to(self, path: str, query: dict[str, str]) -> Answer:
        if self.command in ("GET", "HEAD"):
            return self.server.desk.answer(Asked(self.command, path, query))
        length = self.headers.get("Content-Length", "")
        if "Transfer-Encoding" in self.headers or not (length.isascii() and length.isdigit()):
            return error(HTTPStatus.LENGTH_REQUIRED, "usage", "say how long the article is")
        if int(length) > self.server.largest:
            limit = f"an article has at most {self.server.largest} bytes"
            return error(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "too_large", limit)
        media_type, charset = self.headers.get_content_type(), self.headers.get_content_charset()
        body = self.rfile.read(int(length))
        return self.server.desk.answer(Asked(self.command, path, query, media_type, charset, body))

    def _send(self, answer: Answer) -> None:
        self.send_response(answer.status)
        told = {
            "Content-Type": answer.media_type,
            "Content-Length": str(len(answer.body)),
            "Content-Security-Policy": answer.policy,
        }
        for name, value in (*told.items(), *HEADERS.items(), *answer.headers):
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - http.server's name
        """One line a request, without its query, which may hold the token."""

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:  # noqa: ARG002
        """The method, the path and the status."""
        status = code.value if isinstance(code, HTTPStatus) else code
        path = line(urlsplit(self.path).path)
        sys.stderr.write(f"{self.command} {path} {status}\n")


def _with_cookie(token: str, path: str) -> Answer:
    """Take the token out of the address, where histories and screenshots would keep it."""
    cookie = f"{COOKIE}={token}; HttpOnly; SameSite=Strict; Path=/"
    headers = (
        ("Location", path if path.startswith("/") and "//" not in path else "/"),
        ("Set-Cookie", cookie),
    )
    return Answer(HTTPStatus.SEE_OTHER, "text/plain; charset=utf-8", b"", headers=headers)
