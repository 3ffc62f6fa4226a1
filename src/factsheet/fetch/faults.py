"""What the network raises -> what to tell the reader."""

from ssl import SSLCertVerificationError, SSLError
from types import TracebackType

import httpcore
import httpx

from factsheet.fetch.exchange import DroppedError, Exchange
from factsheet.model.errors import SourceError


class told:  # noqa: N801 - reads as the statement that it is
    """Turns what the network raises into one line that says what to do."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange

    def __enter__(self) -> None:
        return None

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if isinstance(error, httpcore.TimeoutException):
            self._exchange.deadline = 0.0
            self._exchange.remaining()
        insecure = _tls_fault(error)
        if insecure is not None:
            raise SourceError(_distrust(insecure))
        if isinstance(error, httpcore.ConnectError):
            raise DroppedError(f"no connection ({error}); check the address and the network")
        if isinstance(error, httpcore.NetworkError) or str(error).startswith("Server disconnected"):
            raise DroppedError(f"the connection broke off ({error})")
        if isinstance(error, httpcore.ProtocolError | httpx.HTTPError | httpx.InvalidURL):
            raise SourceError(f"the server's answer is no proper HTTP ({error})")


def _tls_fault(error: BaseException | None) -> SSLError | None:
    """What TLS itself refused, beneath the errors that were made of it."""
    while error is not None and not isinstance(error, SSLError):
        error = error.__cause__ or error.__context__
    return error


def _distrust(error: SSLError) -> str:
    """Why a secure connection did not come about."""
    if isinstance(error, SSLCertVerificationError):
        return f"its certificate is not to be trusted: {error.verify_message.rstrip('.')}"
    return f"no secure connection ({error.reason or error}); does the site speak https?"
