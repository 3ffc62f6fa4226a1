"""Who may ask: the request's headers -> None, or why it is refused."""

from collections.abc import Mapping
from hmac import compare_digest
from http import HTTPStatus
from http.cookies import CookieError, SimpleCookie
from ipaddress import ip_address

from msgspec import Struct

LOCAL_NAMES = ("127.0.0.1", "localhost", "[::1]")
COOKIE = "factsheet"
OWN_SITE = frozenset({"same-origin", "none"})
"""What `Sec-Fetch-Site` says of this page's own requests, and of an address that a person typed."""


class Door(Struct, frozen=True):
    """Where the server listens; `token` is what every request must bring, where it listens to more
    than this machine.
    """

    port: int
    token: str | None = None


class Refusal(Struct, frozen=True):
    """The status of the answer, and one line that says what to do."""

    status: HTTPStatus
    message: str


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach the address."""
    if host == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def refusal(
    door: Door, method: str, headers: Mapping[str, str], *, asked: str | None = None
) -> Refusal | None:
    """Why a request is refused, or None. `asked` is the token of its address.

    Any page that is open in the browser can send requests here. The Host that they give tells a
    name that was rebound to this address, and Origin and Sec-Fetch-Site another site's page.
    """
    host = headers.get("Host", "").lower()
    if door.token is None and host not in _own_hosts(door.port):
        return Refusal(HTTPStatus.MISDIRECTED_REQUEST, f"this is {LOCAL_NAMES[0]}:{door.port}")
    if door.token is not None and not _holds(door.token, headers, asked):
        return Refusal(HTTPStatus.UNAUTHORIZED, "open the address that `factsheet serve` printed")
    if method not in ("GET", "HEAD") and not _from_own_page(host, headers):
        return Refusal(HTTPStatus.FORBIDDEN, "another site's page asked, and may not")
    return None


def _own_hosts(port: int) -> frozenset[str]:
    bare = LOCAL_NAMES if port == 80 else ()
    return frozenset((*(f"{name}:{port}" for name in LOCAL_NAMES), *bare))


def _from_own_page(host: str, headers: Mapping[str, str]) -> bool:
    """Browsers name the page that sends something; programs name none."""
    site = headers.get("Sec-Fetch-Site")
    if site is not None and site not in OWN_SITE:
        return False
    origin = headers.get("Origin")
    return origin is None or origin.lower() in (f"http://{host}", f"https://{host}")


def _holds(token: str, headers: Mapping[str, str], asked: str | None) -> bool:
    scheme, _, bearer = headers.get("Authorization", "").partition(" ")
    brought = (asked, bearer if scheme.lower() == "bearer" else None, _cookie(headers))
    return any(compare_digest(each.encode(), token.encode()) for each in brought if each)


def _cookie(headers: Mapping[str, str]) -> str | None:
    try:
        found = SimpleCookie(headers.get("Cookie", "")).get(COOKIE)
    except CookieError:
        return None
    return found.value if found else None
