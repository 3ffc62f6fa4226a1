"""Outcomes -> one SQLite file: articles, facts, quotations, people, and an index of their words.

Each document goes in with all its rows or not at all, under a name made from all that its sheet
depends on. So a run that is killed loses what stood in its last transaction, and one that goes on
reads no document again that is there.
"""

import fcntl
import os
import sqlite3
from collections import Counter, deque
from collections.abc import Generator, Iterable, Iterator
from decimal import Decimal
from importlib.resources import files
from pathlib import Path

import msgspec
from msgspec.structs import replace

from factsheet import __version__
from factsheet.batches.folder import fingerprint, name_of
from factsheet.batches.outcome import Outcome, Task, failed
from factsheet.batches.records import Item
from factsheet.batches.run import Plan, run
from factsheet.model.errors import SourceError, UsageError
from factsheet.renderers import rows

APPLICATION = 0x66616374
"""The number by which a file is known for one of ours: "fact"."""
TRANSACTION = 32
"""Documents that are written together: what a kill may cost."""
LARGEST = 2**63
"""Of the integers; what is larger is a float, and exact in `min_text` and `max_text`."""
COUNTED = "people", "organizations"
INDEXED = "articles_fts", "facts_fts"


class Database:
    """The file that a run writes to. Raises UsageError where it is there and this goes not on."""

    def __init__(self, path: Path, plan: Plan, *, resume: bool) -> None:
        self._path, self._plan = path, plan
        self._made_by = fingerprint(plan.rules)
        self._seen: Counter[str] = Counter()
        self._waiting: deque[int | str] = deque()
        self._position = self._unwritten = 0
        there = path.exists() and path.stat().st_size > 0
        if there and not resume:
            raise UsageError(f"{path} is there; --resume goes on in it, or name a new file")
        self._lock()
        try:
            self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
            self._prepare(there=there)
        except BaseException:
            self.close()
            raise

    def _lock(self) -> None:
        """Keep other runs out; held beside SQLite's own locks, which last for a transaction."""
        try:
            self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o666)
        except OSError as error:
            raise SourceError(f"cannot write {self._path}: {error.strerror or error}") from None
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(self._handle)
            raise UsageError(
                f"another run writes to {self._path}; wait for its end, or name another file"
            ) from None

    def _prepare(self, *, there: bool) -> None:
        try:
            (found,) = self._connection.execute("PRAGMA application_id").fetchone()
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            raise UsageError(f"{self._path} is no SQLite file: {error}") from None
        if there and found != APPLICATION:
            raise UsageError(f"{self._path} is not a database of ours; name a new file")
        if not there:
            schema = (files(__package__) / "database.sql").read_text(encoding="utf-8")
            own = f"PRAGMA application_id = {APPLICATION}"
            self._connection.executescript(f"BEGIN; {schema} {own}; COMMIT")
        self._connection.executescript("PRAGMA foreign_keys = ON; BEGIN; DELETE FROM run")

    def filled(self, items: Iterable[Item]) -> Generator[Outcome, None, None]:
        """The outcome of each item, in order; each is in the file within a transaction of it."""
        try:
            for outcome in run(self._fresh(items), self._plan):
                yield from self._kept()
                self._add(outcome, str(self._waiting.popleft()))
                yield replace(outcome, line=outcome.line if outcome.code else b"", stored=True)
            yield from self._kept()
            self._complete()
        except sqlite3.Error as error:
            raise SourceError(f"cannot write {self._path}: {error}") from None
        finally:
            self.close()

    def _fresh(self, items: Iterable[Item]) -> Iterator[Item]:
        """The items that are not in the file, noted by their names; those that are, by number."""
        for item in items:
            name = name_of(Task((item,), self._plan.as_of, strict=self._plan.strict), self._made_by)
            self._seen[name] += 1
            name += f"-{self._seen[name]}" if self._seen[name] > 1 else ""
            kept = self._connection.execute(
                "SELECT number FROM articles WHERE made_from = ?", (name,)
            ).fetchone()
            self._waiting.append(kept[0] if kept else name)
            if not kept:
                yield item

    def _kept(self) -> Iterator[Outcome]:
        """The outcomes that a run before left, up to the next that it did not."""
        while self._waiting and isinstance(self._waiting[0], int):
            number = self._waiting.popleft()
            self._connection.execute(
                "UPDATE articles SET position = ? WHERE number = ?", (self._next(), number)
            )
            yield self._stored(int(number))

    def _next(self) -> int:
        self._position += 1
        return self._position

    def _stored(self, number: int) -> Outcome:
        id_, code, message = self._connection.execute(
            "SELECT id, error_code, error_message FROM articles WHERE number = ?", (number,)
        ).fetchone()
        outcome = Outcome(msgspec.json.encode(id_), b"")
        if code:
            outcome = failed(outcome.id, code, message)
        return replace(outcome, stored=True, kept=True)

    def _add(self, outcome: Outcome, name: str) -> None:
        sheet = msgspec.json.decode(outcome.line)
        article = rows.article(sheet) | {"position": self._next(), "made_from": name}
        number = self._insert("articles", article)
        for fact in rows.facts(sheet):
            values = {end: _number(fact[end]) for end in ("min", "max")}
            self._insert("facts", fact | values | {"article": number})
        for table in COUNTED:
            for each in sheet.get(table, ()):
                row = each | {"article": number, "mentions": len(each["mentions"])}
                self._insert(table, row)
        self._unwritten += 1
        if self._unwritten >= TRANSACTION:
            self._connection.execute("COMMIT")
            self._connection.execute("BEGIN")
            self._unwritten = 0

    def _insert(self, table: str, row: rows.Row) -> int:
        names = ", ".join(f'"{name}"' for name in row)
        marks = ", ".join("?" * len(row))
        done = self._connection.execute(
            f"INSERT INTO {table} ({names}) VALUES ({marks})",  # noqa: S608 - names of our own
            [_cell(each) for each in row.values()],
        )
        return done.lastrowid or 0

    def _complete(self) -> None:
        """Remove what other runs left, index the words, and say what made this."""
        run = self._connection.execute
        run("CREATE TEMP TABLE current (name TEXT PRIMARY KEY)")
        self._connection.executemany("INSERT INTO current VALUES (?)", self._names())
        run("DELETE FROM articles WHERE made_from NOT IN (SELECT name FROM current)")
        for index in INDEXED:
            run(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")  # noqa: S608
        run(
            "INSERT INTO run SELECT ?, ?, count(*), count(error_code) FROM articles",
            (f"factsheet {__version__}", self._made_by),
        )
        run("COMMIT")

    def _names(self) -> Iterator[tuple[str]]:
        for name, count in self._seen.items():
            yield from ((name if n == 1 else f"{name}-{n}",) for n in range(1, count + 1))

    def close(self) -> None:
        """Drop what no transaction has ended, and let other runs in; SQLite's lock goes first."""
        connection = getattr(self, "_connection", None)
        if connection is not None:
            connection.close()
        os.close(self._handle)


def _number(text: str | None) -> int | float | None:
    if text is None:
        return None
    number = Decimal(text)
    whole = number.is_finite() and number == number.to_integral_value() and abs(number) < LARGEST
    return int(number) if whole else float(number)


def _cell(content: object) -> object:
    """A value as SQLite keeps it: lists as JSON, days as ISO strings."""
    if content is None or isinstance(content, str | int | float):
        return content
    return msgspec.json.encode(content).decode().strip('"')
