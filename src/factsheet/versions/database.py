"""The SQLite file of a store: for one user alone, brought up to date, and written to in turns."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from factsheet.model.errors import SourceError

IN_MEMORY = Path(":memory:")
"""A store that is empty and is not kept, for whoever only looks."""
BUSY = 60.0
"""Seconds that one process waits for another that is writing."""
MIGRATIONS = (
    """
    CREATE TABLE articles (
        id INTEGER PRIMARY KEY,
        url TEXT NOT NULL UNIQUE
    );
    CREATE TABLE versions (
        article INTEGER NOT NULL REFERENCES articles (id),
        number INTEGER NOT NULL,
        added TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        wording TEXT NOT NULL,
        content BLOB NOT NULL,
        text BLOB NOT NULL,
        sheet BLOB NOT NULL,
        PRIMARY KEY (article, number)
    ) WITHOUT ROWID;
    """,
    """
    CREATE TABLE particulars (
        article INTEGER NOT NULL REFERENCES articles (id),
        number INTEGER NOT NULL,
        title TEXT,
        publisher TEXT,
        changes INTEGER,
        PRIMARY KEY (article, number)
    ) WITHOUT ROWID;
    """,
)
"""What makes each version of the store's own schema out of the one before."""
BROKEN = (sqlite3.Error, UnicodeDecodeError)
"""What SQLite raises on a broken file, a name that its own message cannot spell among it."""


class Database:
    """An open file of the newest schema. Raises SourceError where it cannot be used."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            _make_private(path)
            self._connection = sqlite3.connect(path, timeout=BUSY, isolation_level=None)
            try:
                self._open_to_readers()
                self.execute("PRAGMA synchronous = FULL")
                self._migrate()
            except BaseException:
                self.close()
                raise
        except (OSError, *BROKEN) as error:
            raise SourceError(f"cannot use the store {path}: {error}") from None

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def execute(self, statement: str, given: tuple[object, ...] = ()) -> sqlite3.Cursor:
        """See sqlite3; what it raises is for `writing` to tell."""
        return self._connection.execute(statement, given)

    def rows(self, query: str, given: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        """What a query finds. Raises SourceError where the file is damaged."""
        try:
            return self.execute(query, given).fetchall()
        except BROKEN as error:
            raise SourceError(f"cannot read the store {self.path}: {error}") from None

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction that no other process writes in; undone where it is left by an error."""
        try:
            self.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self.execute("ROLLBACK")
                raise
            self.execute("COMMIT")
        except BROKEN as error:
            raise SourceError(f"cannot write to the store {self.path}: {error}") from None

    def _open_to_readers(self) -> None:
        """Let others read while one writes. Where several begin a store together, SQLite refuses
        this at once whatever its timeout, so it is asked again.
        """
        until = monotonic() + BUSY
        while True:
            try:
                self.execute("PRAGMA journal_mode = WAL")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or monotonic() > until:
                    raise
                sleep(0.01)
            else:
                return

    def _migrate(self) -> None:
        if self._version() == len(MIGRATIONS):
            return
        with self.writing():
            version = self._version()
            if version > len(MIGRATIONS):
                raise SourceError(f"{self.path} is of a newer factsheet, which can read it")
            for script in MIGRATIONS[version:]:
                for statement in script.split(";"):
                    self.execute(statement)
            self.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")

    def _version(self) -> int:
        return int(self.execute("PRAGMA user_version").fetchone()[0])


def _make_private(path: Path) -> None:
    """Make a store's folder and file for this user alone: a page behind a password may be in it."""
    if path == IN_MEMORY:
        return
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if not path.exists():
        path.touch(mode=0o600)
