"""Which addresses may be read: those of the public internet, in whatever form they are written."""

import socket
import threading
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from queue import Empty, SimpleQueue

from factsheet.model.errors import SourceError

Address = IPv4Address | IPv6Address

CLOSED_V4 = tuple(
    (IPv4Network(network), name)
    for network, name in (
        ("0.0.0.0/8", "unspecified"),
        ("10.0.0.0/8", "private"),
        ("100.64.0.0/10", "carrier-grade private"),
        ("127.0.0.0/8", "loopback"),
        ("168.63.129.16/32", "cloud metadata"),
        ("169.254.0.0/16", "link-local"),
        ("172.16.0.0/12", "private"),
        ("192.0.0.0/24", "protocol assignment"),
        ("192.0.2.0/24", "documentation"),
        ("192.88.99.0/24", "6to4 relay"),
        ("192.168.0.0/16", "private"),
        ("198.18.0.0/15", "benchmark"),
        ("198.51.100.0/24", "documentation"),
        ("203.0.113.0/24", "documentation"),
        ("224.0.0.0/4", "multicast"),
        ("240.0.0.0/4", "reserved"),
    )
)
"""The IANA registry of special-purpose addresses, and the clouds' own. `ipaddress.is_global`
lacks some of them on Python 3.11."""
OPEN_V6 = IPv6Network("2000::/3")
"""All that is assigned of IPv6; what lies outside is loopback, local, multicast or reserved."""
CLOSED_V6 = tuple(
    (IPv6Network(network), name)
    for network, name in (
        ("2001::/23", "protocol assignment"),
        ("2001:db8::/32", "documentation"),
        ("2002::/16", "6to4"),
        ("3fff::/20", "documentation"),
    )
)
NAT64 = IPv6Network("64:ff9b::/96")
"""A network without IPv4 reaches public IPv4 addresses in this form (RFC 6052)."""


def closed(address: Address) -> str | None:
    """Why an address may not be read: "loopback", "private", ...; None where it may."""
    if isinstance(address, IPv4Address):
        return next((name for network, name in CLOSED_V4 if address in network), None)
    inner = address.ipv4_mapped
    if inner is None and address in NAT64:
        inner = IPv4Address(int(address) & 0xFFFF_FFFF)
    if inner is not None:
        return closed(inner)
    if address not in OPEN_V6:
        return "loopback" if address.is_loopback else "local or reserved"
    return next((name for network, name in CLOSED_V6 if address in network), None)


def checked(host: str, port: int, *, timeout: float, allow_private: bool) -> list[str]:
    """The addresses of a host, each of them checked. Raises SourceError.

    One closed address among several is enough to refuse the host: the next look-up may give it.
    """
    found = _looked_up(host, port, timeout)
    for address in () if allow_private else found:
        why = closed(ip_address(address.partition("%")[0]))
        if why:
            raise SourceError(
                f"{host} is at a {why} address; --allow-private reads it all the same"
            )
    return found


def _looked_up(host: str, port: int, timeout: float) -> list[str]:
    """`getaddrinfo` has no time-out of its own, so it runs in a thread that may be left behind."""
    answers: SimpleQueue[list[str] | OSError | UnicodeError] = SimpleQueue()

    def look_up() -> None:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            answers.put(error)
        else:
            answers.put([str(entry[4][0]) for entry in found])

    threading.Thread(target=look_up, daemon=True).start()
    try:
        answer = answers.get(timeout=timeout)
    except Empty:
        raise SourceError("the name was not looked up in time; --timeout gives it longer") from None
    if isinstance(answer, OSError | UnicodeError) or not answer:
        raise SourceError(f"no such host: {host}")
    return list(dict.fromkeys(answer))
