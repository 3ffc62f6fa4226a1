"""Which addresses may be read."""

import threading
from ipaddress import ip_address

import pytest

from factsheet.fetch.addresses import checked, closed
from factsheet.model.errors import SourceError


@pytest.mark.parametrize(
    "address",
    """0.0.0.0 0.1.2.3 10.0.0.1 100.64.0.1 100.100.100.200 127.0.0.1 127.255.255.254 168.63.129.16
    169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.192 192.0.2.1 192.88.99.1 192.168.1.1
    198.18.0.1 198.19.255.255 198.51.100.7 203.0.113.9 224.0.0.1 239.255.255.255 240.0.0.1
    255.255.255.255
    :: ::1 ::127.0.0.1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:a9fe:a9fe ::ffff:0:127.0.0.1
    64:ff9b::127.0.0.1 64:ff9b::a00:1 64:ff9b:1::1 2002:7f00:1:: 2002:a00:1:: 2002:a9fe:a9fe::
    2001::1 2001:0:7f00:1:: 2001:2::1 2001:10::1 2001:20::1 2001:db8::1 3fff::1 5f00::1 100::1
    fc00::1 fd00:ec2::254 fe80::1 fec0::1 ff02::1 4000::1 ::2""".split(),
)
def test_closed(address):
    assert closed(ip_address(address))


@pytest.mark.parametrize(
    "address",
    "8.8.8.8 1.1.1.1 93.184.216.34 172.32.0.1 192.0.1.1 100.128.0.1 2606:4700::1111 2a00:1450::1 "
    "::ffff:8.8.8.8 64:ff9b::808:808".split(),
)
def test_open(address):
    assert closed(ip_address(address)) is None


@pytest.mark.parametrize(
    "host",
    "localhost LOCALHOST 127.0.0.1 127.1 127.0.1 0 0x7f.1 0x7f000001 2130706433 "
    "0177.0.0.1 017700000001 ::1 ::ffff:127.0.0.1".split(),
)
def test_a_host_is_judged_by_what_it_resolves_to(host):
    with pytest.raises(SourceError, match="--allow-private"):
        checked(host, 80, timeout=5, allow_private=False)


def test_one_closed_answer_among_several_refuses_the_host(monkeypatch):
    answers = [(2, 1, 6, "", ("8.8.8.8", 80)), (2, 1, 6, "", ("10.0.0.1", 80))]
    monkeypatch.setattr("socket.getaddrinfo", lambda *_, **__: answers)
    with pytest.raises(SourceError, match="private"):
        checked("mixed.example", 80, timeout=5, allow_private=False)


def test_what_was_checked_is_what_is_connected_to(monkeypatch):
    answers = [[(2, 1, 6, "", ("8.8.8.8", 80))], [(2, 1, 6, "", ("127.0.0.1", 80))]]
    monkeypatch.setattr("socket.getaddrinfo", lambda *_, **__: answers.pop(0))
    assert checked("rebinding.example", 80, timeout=5, allow_private=False) == ["8.8.8.8"]


def test_a_look_up_ends_in_time(monkeypatch):
    never = threading.Event()
    monkeypatch.setattr("socket.getaddrinfo", lambda *_, **__: [never.wait(5)][1:])
    with pytest.raises(SourceError, match="in time"):
        checked("slow.example", 80, timeout=0.1, allow_private=False)
    never.set()
