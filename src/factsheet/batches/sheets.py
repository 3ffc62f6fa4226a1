"""Many articles -> their sheets, for a caller in Python."""

import warnings
from collections.abc import Generator, Iterable, Iterator, Mapping
from os import PathLike, fspath
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from factsheet.batches import inputs
from factsheet.batches.meter import Meter
from factsheet.batches.records import Item, Line
from factsheet.batches.run import Plan, run
from factsheet.batches.selection import Selection
from factsheet.fetch import FetchOptions
from factsheet.model.sheet import Sheet
from factsheet.renderers.json import parse

if TYPE_CHECKING:
    from factsheet.batches.outcome import Outcome

Given = str | PathLike[str] | Mapping[str, object]
"""A file, a folder, a URL, or a record."""


class Failure(Struct, frozen=True):
    """A document that gave no sheet: its id, a word for why, and a line that says what to do."""

    id: str | int | None
    code: str
    message: str


class Batch(Iterator[Sheet]):
    """The sheets of many articles, in the order of the input, made while you iterate.

    Each sheet has the `id` of its record, path or address. A document that gives none never stops
    the rest: it stands in `failures`, and a warning at the end counts them.
    """

    def __init__(self, given: Iterable[Given], plan: Plan, options: FetchOptions) -> None:
        self.failures: list[Failure] = []
        pages = inputs.with_pages(_items(given), options, Selection(1.0, None))
        self._outcomes: Generator[Outcome, None, None] = run(pages, plan)

    def __next__(self) -> Sheet:
        for outcome in self._outcomes:
            if outcome.code is None:
                return parse(outcome.line)
            id_ = msgspec.json.decode(outcome.id)
            self.failures.append(Failure(id_, outcome.code, outcome.message))
        if self.failures:
            self._warn()
        raise StopIteration

    def close(self) -> None:
        """End the processes that read; so does the end of the iteration."""
        self._outcomes.close()

    def _warn(self) -> None:
        count, first = len(self.failures), self.failures[0].message
        told = f"{count} of the documents gave no sheet (see `failures`); the first: {first}"
        warnings.warn(told, stacklevel=3)


def _items(given: Iterable[Given]) -> Iterator[Item]:
    for number, each in enumerate(given, 1):
        if isinstance(each, Mapping):
            yield Line(msgspec.json.encode(each), number)
        else:
            yield from inputs.items([fspath(each)], Meter())
