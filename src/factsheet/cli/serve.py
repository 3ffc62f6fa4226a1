"""`factsheet serve`."""

import sys
from contextlib import suppress
from secrets import token_urlsafe
from typing import Annotated

import typer

from factsheet.cli import options
from factsheet.cli.command import Command, application
from factsheet.model.errors import SourceError, UsageError
from factsheet.packs.in_force import in_force
from factsheet.server import guard

app = application()

LEAST_TOKEN = 16
"""Characters of a token that cannot be tried out."""


@app.command(cls=Command)
def serve(
    host: Annotated[
        str, typer.Option("--host", metavar="ADDRESS", help="Where to listen.")
    ] = "127.0.0.1",
    port: Annotated[
        int, typer.Option("--port", min=0, max=65535, metavar="N", help="0 takes a free one.")
    ] = 8737,
    token: Annotated[
        str | None,
        typer.Option(
            "--token",
            metavar="TOKEN",
            envvar="FACTSHEET_TOKEN",
            help="What each request must bring; made up where others can reach the address.",
        ),
    ] = None,
    rules: options.Rules = None,
    timeout: options.Timeout = options.FETCH.timeout,
    max_bytes: options.MaxBytes = options.FETCH.max_bytes,
    allow_private: options.AllowPrivate = False,
    offline: options.Offline = False,
    quiet: options.Quiet = False,
) -> None:
    """Review articles in a browser, and get their JSON over HTTP."""
    from factsheet.server.answers import Desk
    from factsheet.server.listening import Server

    if token is not None and (
        len(token) < LEAST_TOKEN or not token.isascii() or not token.isalnum()
    ):
        raise UsageError(f"--token takes at least {LEAST_TOKEN} letters and digits")
    if token is None and not guard.is_loopback(host):
        token = token_urlsafe().replace("-", "x").replace("_", "y")
    fetching = options.fetching(timeout, max_bytes, allow_private=allow_private, offline=offline)
    desk = Desk(in_force(tuple(rules or ())), fetching)
    try:
        server = Server(host, port, desk, token, max_bytes)
    except OSError as error:
        raise SourceError(f"cannot listen at {host}:{port}: {error.strerror or error}") from None
    with server:
        if not quiet:
            query = f"?token={token}" if token else ""
            shown = f"[{host}]" if ":" in host.strip("[]") else host
            sys.stderr.write(f"http://{shown}:{server.server_port}/{query}\n")
            sys.stderr.flush()
        with suppress(KeyboardInterrupt):  # which is how it ends
            server.serve_forever()
