"""A sign of life on standard error while the network is waited for, on a terminal only."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def waiting(source: str, *, quiet: bool = False) -> Iterator[None]:
    """A spinner with the address while it is fetched; nothing for a file, or where nobody looks."""
    if quiet or not source.startswith(("http://", "https://")) or not sys.stderr.isatty():
        yield
        return
    from rich.console import Console
    from rich.text import Text

    from factsheet.model.location import without_password
    from factsheet.renderers.visible import line

    with Console(stderr=True).status(Text(f"Reading {line(without_password(source))}")):
        yield
