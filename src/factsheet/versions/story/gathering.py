"""Accounts of several articles -> groups of those that make one statement.

The articles are taken in turn, and the next one's statements are matched with those so far, as the
best assignment over all of them. Times come last: what else their sentences say tells them apart.
An article of thousands of figures is bounded in everything that is looked at for each of them.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence, Set
from math import floor, log

from factsheet.model.fact import Fact, QuotationFact, TimeFact
from factsheet.model.values import TimeExpression
from factsheet.versions.difference.assignment import assign, greedy
from factsheet.versions.difference.delta import ends
from factsheet.versions.story.accounts import Account
from factsheet.versions.story.agreement import clock, days
from factsheet.versions.story.evidence import amount
from factsheet.versions.story.likeness import NEAR, UPDATED, Judge

Group = list[Account]
Place = tuple[int, int]
"""Which fact of its article a group begins with, and which group it is."""
Company = Mapping[tuple[int, int], Set[int]]
"""For each sentence the groups that it has a figure in."""
STEP = log(NEAR)
QUOTED = 3
"""Words in a row that two quotations have in common where they may be one."""
NEAREST = 12
"""Of many statements that an account could be, those on each side of its place that are judged."""
REPEATS = 3
"""Of many accounts that make one statement, those that are judged."""
LARGEST = 500
"""Statements of an article that are assigned for the best; of more the surest pair comes first."""


def gather(articles: Sequence[Sequence[Account]]) -> list[Group]:
    """Every account in one group."""
    judge = Judge(account for article in articles for account in article)
    figures = _Gathering(judge, {})
    for article in articles:
        figures.add([each for each in article if not isinstance(each.fact, TimeFact)])
    times = _Gathering(judge, _company(figures.groups))
    for article in articles:
        times.add([each for each in article if isinstance(each.fact, TimeFact)])
    return [*figures.groups, *times.groups]


class _Gathering:
    """The groups so far, and where an account that could belong to one is looked for."""

    def __init__(self, judge: Judge, company: Company) -> None:
        self.groups: list[Group] = []
        self._judge = judge
        self._company = company
        self._places: dict[Hashable, list[Place]] = defaultdict(list)

    def add(self, article: Iterable[Account]) -> None:
        """Take in the accounts of one more article; what it says twice is one statement."""
        own = self._repeated(article)
        best = assign if len(own) <= LARGEST else greedy
        chosen = best([self._weights(group) for group in own])
        for at, group in enumerate(own):
            if at not in chosen:
                self.groups.append([])
            place = chosen.get(at, len(self.groups) - 1)
            self.groups[place] += group
            for key in {key for account in group for key in _keys(account)}:
                self._file(key, place)

    def _file(self, key: Hashable, place: int) -> None:
        filed, entry = self._places[key], (self.groups[place][0].passage.rank, place)
        at = bisect_left(filed, entry)
        if filed[at : at + 1] != [entry]:
            filed.insert(at, entry)

    def _repeated(self, article: Iterable[Account]) -> list[Group]:
        """The accounts of one article, those of one value that make one statement together."""
        own: list[Group] = []
        of_value: dict[Hashable, list[Group]] = defaultdict(list)
        for account in article:
            known = of_value[account.fact.kind, _value(account)]
            near = known[-NEAREST:]
            group = next((each for each in near if self._like(account, each[0])), None)
            if group is None:
                group = []
                known.append(group)
                own.append(group)
            group.append(account)
        return own

    def _weights(self, group: Group) -> dict[int, int]:
        """How well an article's own statement goes with each of those so far."""
        said = group[:REPEATS]
        found = {
            place: max(self._like(a, b) for a in said for b in self.groups[place][:REPEATS])
            for place in self._candidates(said)
        }
        return {place: weight for place, weight in found.items() if weight}

    def _candidates(self, group: Group) -> dict[int, None]:
        found: dict[int, None] = {}
        for account in group:
            for key in _keys(account):
                filed = self._places.get(key, [])
                middle = bisect_left(filed, (account.passage.rank, 0))
                near = filed[max(0, middle - NEAREST) : middle + NEAREST]
                found.update((place, None) for _, place in near)
        return found

    def _like(self, one: Account, other: Account) -> int:
        first, second = (self._company.get(each.sentence, frozenset()) for each in (one, other))
        return self._judge.liken(one, other, company=not first.isdisjoint(second))


def _company(groups: Sequence[Group]) -> Company:
    found: dict[tuple[int, int], set[int]] = defaultdict(set)
    for at, group in enumerate(groups):
        for account in group:
            found[account.sentence].add(at)
    return found


def _value(account: Account) -> Hashable:
    """What an article says again where it repeats itself."""
    fact = account.fact
    if isinstance(fact, TimeFact):
        return fact.value.timex
    return account.passage.own if isinstance(fact, QuotationFact) else ends(fact.value)


def _keys(account: Account) -> Iterator[Hashable]:
    """Under what an account is looked for: those of one statement have a key in common."""
    fact = account.fact
    match fact:
        case TimeFact():
            found = _keys_of_time(fact.value)
        case QuotationFact():
            own = account.passage.own
            found = (own[at : at + QUOTED] for at in range(max(1, len(own) - QUOTED + 1)))
        case _:
            found = _keys_of_number(fact)
    return ((fact.kind, key) for key in found)


def _keys_of_time(time: TimeExpression) -> Iterator[Hashable]:
    yield time.timex
    yield clock(time)
    covered = days(time)
    if covered:
        yield covered[0].year
        yield covered[1].year


def _keys_of_number(fact: Fact) -> Iterator[Hashable]:
    """Steps of a size within which two figures can be one, and the role where any two can."""
    number = abs(amount(fact))
    step = floor(log(number) / STEP) if number else 0
    yield from (step, step + 1)
    if fact.role in UPDATED:
        yield fact.role
