import pytest

from factsheet.server.guard import Door, is_loopback, refusal

HERE = Door(8737)
TOKEN = "a-token-that-nobody-tries-out"  # noqa: S105 - of this test alone
SHARED = Door(8737, TOKEN)


def status(door, method="POST", asked=None, **headers):
    told = {name.replace("_", "-"): value for name, value in headers.items()}
    refused = refusal(door, method, told, asked=asked)
    return refused.status.value if refused else None


@pytest.mark.parametrize(
    "host", ["127.0.0.1:8737", "localhost:8737", "LOCALHOST:8737", "[::1]:8737"]
)
def test_this_machine_may_ask(host):
    assert status(HERE, Host=host) is None


@pytest.mark.parametrize(
    "host", ["", "localhost", "127.0.0.1:80", "evil.example:8737", "localhost.evil.example:8737"]
)
def test_a_name_that_was_rebound_is_refused(host):
    assert status(HERE, "GET", Host=host) == 421


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://localhost:9000"},
        {"Origin": "http://127.0.0.1:8737"},  # another name of this machine is another site
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site", "Origin": "http://localhost:8737"},
    ],
)
def test_another_sites_page_may_not_send(headers):
    assert status(HERE, Host="localhost:8737", **headers) == 403


def test_the_own_page_may_send():
    own = {"Origin": "http://localhost:8737", "Sec_Fetch_Site": "same-origin"}
    assert status(HERE, Host="localhost:8737", **own) is None


@pytest.mark.parametrize(
    "brought",
    [
        {"Authorization": f"Bearer {TOKEN}"},
        {"Cookie": f"other=1; factsheet={TOKEN}"},
        {"asked": TOKEN},
    ],
)
def test_with_a_token_any_name_may_ask(brought):
    assert status(SHARED, "GET", Host="desk.example:8737", **brought) is None


@pytest.mark.parametrize(
    "brought",
    [
        {},
        {"asked": "wrong"},
        {"asked": "ß"},
        {"Authorization": f"Basic {TOKEN}"},
        {"Cookie": "factsheet="},
        {"Cookie": "\x00=;;"},
    ],
)
def test_without_the_token_nobody_may(brought):
    assert status(SHARED, "GET", Host="localhost:8737", **brought) == 401


def test_the_token_does_not_let_another_sites_page_send():
    brought = {"Cookie": f"factsheet={TOKEN}", "Origin": "https://evil.example"}
    assert status(SHARED, Host="desk.example:8737", **brought) == 403


@pytest.mark.parametrize(
    ("host", "loopback"),
    [
        *((host, True) for host in ("127.0.0.1", "127.1.2.3", "::1", "[::1]", "localhost")),
        *((host, False) for host in ("0.0.0.0", "::", "192.168.1.4", "desk.example")),  # noqa: S104 - that is what is told apart
    ],
)
def test_which_addresses_only_this_machine_reaches(host, loopback):
    assert is_loopback(host) is loopback
