from itertools import count, islice

from factsheet.engines import Choice
from factsheet.engines.isolation import Limits
from factsheet.engines.local import engine
from factsheet.engines.window import AHEAD

LIMITS = Limits()


class Number(int):
    def after(self, *_):
        return self


def twice(number):
    yield number
    yield str(number)


def numbers(read):
    for number in count():
        read.append(number)
        yield Number(number)


def test_replies_come_in_the_order_of_the_tasks():
    tasks = [Number(number) for number in range(50)]
    expected = [[number, str(number)] for number in range(50)]
    assert list(engine(Choice(3), LIMITS)(twice, tasks)) == expected


def test_reads_only_a_few_tasks_ahead():
    read: list[int] = []
    results = engine(Choice(2), LIMITS)(twice, numbers(read))
    assert [number for number, _ in islice(results, 10)] == list(range(10))
    assert len(read) <= 10 + 2 * AHEAD + 1
    results.close()


def test_nothing_comes_of_nothing():
    assert list(engine(Choice(2), LIMITS)(twice, ())) == []
