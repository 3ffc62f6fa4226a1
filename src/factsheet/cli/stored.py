"""The store of versions, and what is in it as a user names it."""

from pathlib import Path

from factsheet import sources
from factsheet.model.errors import SourceError, UsageError
from factsheet.versions.database import IN_MEMORY
from factsheet.versions.store import Store, default_path, key_of, split_name


def opened(path: Path | None) -> Store:
    """A store to read from; one that is not there is empty, and reading does not make it."""
    path = path or default_path()
    return Store(path if path.exists() else IN_MEMORY)


def key(name: str) -> str:
    """What an article is stored under. Raises UsageError or SourceError for what has no name."""
    if name == "-":
        raise UsageError("standard input has no name to store it under; give a URL or a file")
    if "\0" in name:
        raise SourceError(sources.NO_NAME)
    return key_of(name)


def named(kept: Store, name: str, *, latest: bool = False) -> tuple[str, int]:
    """The article and the number that a user means; the last version where none is named."""
    given = split_name(name)
    if given and not latest:
        return key(given[0]), given[1]
    url = key(given[0] if given else name)
    entries = kept.entries(url)
    if not entries:
        raise UsageError(f"{name} is not in the store; `factsheet history list` tells what is")
    return url, entries[-1].number
