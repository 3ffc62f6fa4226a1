"""What commands tell people on standard error."""

import sys
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from factsheet.model.errors import FactsheetError
from factsheet.model.location import without_passwords

Made = TypeVar("Made")


def say(message: str) -> None:
    """Write a message on a line of its own, with no password in it and nothing that a terminal
    obeys.
    """
    from factsheet.renderers.visible import line  # most calls have nothing to tell

    sys.stderr.write(f"{line(without_passwords(message))}\n")


def made_of_each(
    names: Sequence[str], make: Callable[[str], Made], failures: list[FactsheetError]
) -> Iterator[tuple[str, Made]]:
    """Each input with what was made of it; of several, one that fails is told and passed over."""
    for name in names:
        try:
            made = make(name)
        except FactsheetError as error:
            if len(names) == 1:
                raise
            say(f"factsheet: {error}")
            failures.append(error)
        else:
            yield name, made
