import threading

import pytest

from factsheet.batches.worker_pool import HOSTS, Crew


@pytest.fixture
def crew():
    """A crew for a function, closed at the end: crew(function)."""
    made = []

    def make(function):
        made.append(Crew(function))
        return made[-1]

    yield make
    for each in made:
        each.close()


def test_a_host_that_hangs_holds_up_no_other_however_much_is_asked_of_it(crew):
    free = threading.Event()

    def read(url):
        assert "slow" not in url or free.wait(10)
        return url

    crew = crew(read)
    slow = [crew.submit(f"http://slow.example/{n}") for n in range(2 * HOSTS)]
    assert crew.submit("http://quick.example/").result(5) == "http://quick.example/"
    assert not any(future.done() for future in slow)
    free.set()
    assert [future.result(5)[-1] for future in slow[:3]] == ["0", "1", "2"]


def test_what_is_asked_of_a_host_is_done_in_order(crew):
    asked, gate = [], threading.Event()

    def read(url):
        gate.wait(5)
        asked.append(url)

    crew = crew(read)
    futures = [crew.submit(f"http://{host}.example/{n}") for host in "ab" for n in range(3)]
    gate.set()
    for future in futures:
        future.result(5)
    for host in "ab":
        assert [url[-1] for url in asked if f"//{host}." in url] == ["0", "1", "2"]


def test_what_goes_wrong_is_raised_where_the_result_is_asked_for(crew):
    def read(url):
        raise ValueError(url)

    with pytest.raises(ValueError, match=r"http://a\.example/"):
        crew(read).submit("http://a.example/").result(5)


def test_after_closing_nothing_more_is_begun(crew):
    begun, free = threading.Event(), threading.Event()

    def read(_):
        begun.set()
        assert free.wait(10)

    crew = crew(read)
    first, second = (crew.submit(f"http://a.example/{n}") for n in range(2))
    assert begun.wait(5)
    crew.close()
    free.set()
    first.result(5)
    assert second.cancelled()
