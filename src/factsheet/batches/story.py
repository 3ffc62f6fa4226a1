"""The sheets of a run, kept as they go by, so that they can be compared as one story."""

from collections.abc import Iterator
from pathlib import Path

from factsheet.batches.outcome import Outcome
from factsheet.model.errors import UsageError
from factsheet.model.sheet import Sheet
from factsheet.versions import saved

FEWEST = 2


class Kept:
    """What went by. Raises UsageError where the sheets go to a folder, and none goes by."""

    def __init__(self, folder: Path | None) -> None:
        if folder is not None:
            raise UsageError("--story compares what is printed; leave out -o, or use `compare`")
        self._sheets: list[Sheet] = []

    def passing(self, made: Iterator[Outcome]) -> Iterator[Outcome]:
        """The same outcomes."""
        for outcome in made:
            if outcome.code is None:
                self._sheets.append(saved.parse(outcome.line))
            yield outcome

    def sheets(self) -> list[Sheet]:
        """Every sheet. Raises UsageError where there are too few to compare."""
        if len(self._sheets) < FEWEST:
            raise UsageError("one article is no story; --story compares two or more")
        return self._sheets
