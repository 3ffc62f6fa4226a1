"""What one fetch may use up, kept to where bytes come in: one deadline, one count of bytes."""

import time
from functools import cache
from ssl import SSLContext
from typing import Any

import httpcore
import httpx

from factsheet.fetch import FetchOptions
from factsheet.fetch.addresses import checked
from factsheet.model.errors import SourceError

OVERHEAD = 2
"""How often the body's bytes may come in on the wire, with redirects, retries and framing."""


class Exchange:
    """The budget of one fetch, through all its redirects and retries."""

    def __init__(self, options: FetchOptions) -> None:
        self.options = options
        self.deadline = time.monotonic() + options.timeout
        self._wire = OVERHEAD * (options.max_bytes + options.max_header_bytes)

    def remaining(self) -> float:
        """Seconds that are left. Raises SourceError where none are."""
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise TimedOutError(
                f"no whole answer within {self.options.timeout:g} seconds; "
                "--timeout gives it longer"
            )
        return left

    def spend(self, size: int) -> None:
        """Count bytes that came in. Raises SourceError where they are too many."""
        self._wire -= size
        if self._wire < 0:
            raise too_large(self.options)


class TimedOutError(SourceError):
    """The deadline of a fetch is over."""


class DroppedError(Exception):
    """A connection that broke off: another try may mend it."""


def too_large(options: FetchOptions) -> SourceError:
    """The error for a body over the limit."""
    size = options.max_bytes / 1_000_000
    return SourceError(f"larger than {size:g} MB; --max-bytes raises the limit")


class GuardedStream(httpcore.NetworkStream):
    """A connection whose every read and write keeps to the exchange's budget."""

    def __init__(self, inner: httpcore.NetworkStream, exchange: Exchange) -> None:
        self._inner = inner
        self._exchange = exchange

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002
        """See httpcore; its time-out would begin anew with each byte of a slow body."""
        received = self._inner.read(max_bytes, self._exchange.remaining())
        self._exchange.spend(len(received))
        return received

    def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002
        """See httpcore."""
        self._inner.write(buffer, self._exchange.remaining())

    def close(self) -> None:
        """See httpcore."""
        self._inner.close()

    def start_tls(
        self,
        ssl_context: Any,  # noqa: ANN401 - as httpcore has it
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002
    ) -> httpcore.NetworkStream:
        """See httpcore; the certificate is checked against the name, not the address."""
        inner = self._inner.start_tls(ssl_context, server_hostname, self._exchange.remaining())
        return GuardedStream(inner, self._exchange)

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401
        """See httpcore."""
        return self._inner.get_extra_info(info)


class GuardedBackend(httpcore.NetworkBackend):
    """Connects to addresses that were checked, and to those only."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002
        local_address: str | None = None,
        socket_options: Any = None,  # noqa: ANN401
    ) -> httpcore.NetworkStream:
        """See httpcore; the name is looked up once, and what was checked is connected to."""
        exchange = self._exchange
        addresses = checked(
            host,
            port,
            timeout=exchange.remaining(),
            allow_private=exchange.options.allow_private,
        )
        for at, address in enumerate(addresses, start=1):
            left = exchange.remaining()
            try:
                stream = self._inner.connect_tcp(
                    address, port, left / (len(addresses) - at + 1), local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                if at == len(addresses):
                    raise
                continue
            return GuardedStream(stream, exchange)
        raise httpcore.ConnectError("no address")


class GuardedTransport(httpx.BaseTransport):
    """httpx over connections that keep to the budget in the request's extensions."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """See httpx. Each exchange has a connection pool of its own, closed with its response."""
        exchange: Exchange = request.extensions["exchange"]
        exchange.remaining()
        pool = httpcore.ConnectionPool(ssl_context=_tls(), network_backend=GuardedBackend(exchange))
        address = request.url
        sent = httpcore.Request(
            method=request.method,
            url=httpcore.URL(
                scheme=address.raw_scheme,
                host=address.raw_host,
                port=address.port,
                target=address.raw_path,
            ),
            headers=request.headers.raw,
            content=request.stream,
        )
        try:
            answer = pool.handle_request(sent)
        except BaseException:
            pool.close()
            raise
        return httpx.Response(
            answer.status, headers=answer.headers, stream=_Body(answer, pool), request=request
        )


@cache
def _tls() -> SSLContext:
    """Certificates are always verified; reading those of the authorities takes some 20 ms."""
    return httpx.create_ssl_context(trust_env=False)


class _Body(httpx.SyncByteStream):
    def __init__(self, answer: httpcore.Response, pool: httpcore.ConnectionPool) -> None:
        self._answer = answer
        self._pool = pool

    def __iter__(self) -> Any:  # noqa: ANN401
        yield from self._answer.iter_stream()

    def close(self) -> None:
        self._answer.close()
        self._pool.close()


class OfflineTransport(httpx.BaseTransport):
    """What stands in for the network where it is not to be used."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:  # noqa: ARG002
        """See httpx."""
        raise SourceError("it is not in the cache; without --offline it is fetched")
