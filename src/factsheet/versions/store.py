"""The versions of articles, kept in one SQLite file: bytes as fetched, text, sheet, and when.

A version is written in one transaction, so that it is there whole or not at all, and several
processes may add to one store at a time.
"""

import os
import re
import zlib
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal, NamedTuple

import msgspec

from factsheet.model.errors import SourceError, UsageError
from factsheet.model.location import without_password
from factsheet.model.sheet import Sheet
from factsheet.text.characters import whole
from factsheet.text.folding import words
from factsheet.versions import saved
from factsheet.versions.database import Database

LARGEST = 1 << 27
"""Bytes of a part of a version: more than any page, and less than a machine's memory."""
STORED = re.compile(r"(.+)@(\d{1,9})", re.DOTALL)

_encoder = msgspec.json.Encoder(decimal_format="string")


class Entry(NamedTuple):
    """One version of an article, without its contents. `added` is UTC, ISO 8601.

    `changes` counts what differs from the version before; what was stored before such things were
    kept has none of the last three.
    """

    url: str
    number: int
    added: str
    sha256: str
    title: str | None = None
    publisher: str | None = None
    changes: int | None = None

    @property
    def name(self) -> str:
        """How a user names it: URL@N."""
        return f"{self.url}@{self.number}"


class Addition(NamedTuple):
    """What came of adding an article: its version, and the sheet of the one before."""

    state: Literal["new", "changed", "unchanged"]
    entry: Entry
    before: Sheet | None


def default_path() -> Path:
    """Where this user's store is: $XDG_DATA_HOME/factsheet/history.db, or in ~/.local/share.

    On Windows it is %LOCALAPPDATA%, where programs of that platform keep data.
    """
    base = os.environ.get("XDG_DATA_HOME")
    if not base and os.name == "nt":
        base = os.environ.get("LOCALAPPDATA")
    return (Path(base) if base else Path.home() / ".local" / "share") / "factsheet" / "history.db"


def key_of(source: str) -> str:
    """What an article is stored under: its URL without secrets, or the whole path of its file."""
    return whole(without_password(source) if "://" in source else os.path.realpath(source))


def split_name(name: str) -> tuple[str, int] | None:
    """The URL and the number of URL@N; None for any other name."""
    found = STORED.fullmatch(name)
    return (found[1], int(found[2])) if found else None


class Store:
    """An open store. Raises SourceError where the file cannot be used."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._db = Database(path)

    def __enter__(self) -> "Store":
        return self

    def __exit__(self, *exception: object) -> None:
        self._db.close()

    def add(self, url: str, content: bytes, sheet: Sheet, now: datetime) -> Addition:
        """Keep an article as a new version, unless it says what its last version said."""
        wording = _wording(sheet)
        packed = _packed(content, sheet)
        with self._db.writing():
            article = self._article(url)
            last = self._db.execute(
                "SELECT number, added, sha256, wording FROM versions WHERE article = ? "
                "ORDER BY number DESC LIMIT 1",
                (article,),
            ).fetchone()
            if last and last[3] == wording:
                return Addition("unchanged", Entry(url, *last[:3]), None)
            entry = Entry(
                url,
                last[0] + 1 if last else 1,
                now.isoformat(timespec="seconds"),
                sha256(content).hexdigest(),
                sheet.article.title,
                sheet.article.publisher,
            )
            self._insert(article, entry, wording, packed)
        before = self.sheet(url, last[0]) if last else None
        return Addition("changed" if before else "new", entry, before)

    def count(self, entry: Entry, changes: int) -> None:
        """Keep how many changes a version made."""
        with self._db.writing():
            self._db.execute(
                "UPDATE particulars SET changes = ? WHERE number = ? "
                "AND article = (SELECT id FROM articles WHERE url = ?)",
                (changes, entry.number, entry.url),
            )

    def restore(self, entry: Entry, content: bytes, sheet: Sheet) -> bool:
        """Put a version of another store where it stood; False where this store has it already.

        Raises SourceError where the bytes are not its own, or another version stands there.
        """
        if sha256(content).hexdigest() != entry.sha256:
            raise SourceError(f"{entry.name}: the bytes are not those that were fetched")
        with self._db.writing():
            kept = self._row("sha256", entry.url, entry.number)
            if kept is not None:
                if str(kept[0]) != entry.sha256:
                    raise SourceError(f"{entry.name} is another version in {self.path}")
                return False
            article = self._article(entry.url)
            self._insert(article, entry, _wording(sheet), _packed(content, sheet))
        return True

    def _article(self, url: str) -> int:
        """The article's number in the tables, which it is given where it has none."""
        self._db.execute("INSERT OR IGNORE INTO articles (url) VALUES (?)", (url,))
        found = self._db.execute("SELECT id FROM articles WHERE url = ?", (url,))
        return int(found.fetchone()[0])

    def _insert(
        self, article: int, entry: Entry, wording: str, packed: tuple[bytes, bytes, bytes]
    ) -> None:
        self._db.execute(
            "INSERT INTO versions VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (article, *entry[1:4], wording, *packed),
        )
        self._db.execute(
            "INSERT INTO particulars VALUES (?, ?, ?, ?, ?)", (article, entry.number, *entry[4:])
        )

    def entries(self, url: str | None = None) -> list[Entry]:
        """Every version, or those of one article: by URL, then by number."""
        found = self._db.rows(
            "SELECT url, v.number, added, sha256, title, publisher, changes FROM versions AS v "
            "JOIN articles ON articles.id = v.article "
            "LEFT JOIN particulars AS p ON p.article = v.article AND p.number = v.number "
            "WHERE ? IS NULL OR url = ? ORDER BY url, v.number",
            (url, url),
        )
        return list(map(self._entry, found))

    def holds(self, url: str, number: int) -> bool:
        """Whether the store has this version."""
        return self._row("number", url, number) is not None

    def sheet(self, url: str, number: int) -> Sheet:
        """The sheet of a version, as it was made then. Raises UsageError where there is none."""
        return saved.parse(self._unpacked("sheet", url, number))

    def content(self, url: str, number: int) -> bytes:
        """The bytes of a version as they were fetched."""
        return self._unpacked("content", url, number)

    def text(self, url: str, number: int) -> str:
        """The text of a version."""
        return self._unpacked("text", url, number).decode()

    def problems(self) -> list[str]:
        """What is wrong with the file, or with a version in it; nothing where it is sound."""
        found = [str(row[0]) for row in self._db.rows("PRAGMA integrity_check")]
        problems = [] if found == ["ok"] else found
        for entry in self.entries():
            if sha256(self.content(entry.url, entry.number)).hexdigest() != entry.sha256:
                problems.append(f"{entry.name}: the bytes are not those that were fetched")
            if self.sheet(entry.url, entry.number).text.content != self.text(
                entry.url, entry.number
            ):
                problems.append(f"{entry.name}: the sheet is of another text")
        return problems

    def _unpacked(self, column: str, url: str, number: int) -> bytes:
        """A part of a version as it was. Raises SourceError where it is damaged, or too large."""
        packed = zlib.decompressobj()
        try:
            found = packed.decompress(self._needed(column, url, number), LARGEST)
        except (zlib.error, TypeError) as error:
            raise SourceError(f"{url}@{number} is damaged in {self.path}: {error}") from None
        if not packed.eof:
            raise SourceError(f"{url}@{number} is damaged in {self.path}: cut short, or too large")
        return found

    def _needed(self, column: str, url: str, number: int) -> bytes:
        row = self._row(column, url, number)
        if row is None:
            have = len(self.entries(url))
            told = f"it has {have} of this article" if have else "it does not have this article"
            raise UsageError(f"{url}@{number} is not in the store; {told}")
        found: bytes = row[0]
        return found

    def _row(self, column: str, url: str, number: int) -> tuple[Any, ...] | None:
        rows = self._db.rows(
            f"SELECT {column} FROM versions JOIN articles ON articles.id = article "  # noqa: S608 - a name of ours
            "WHERE url = ? AND number = ?",
            (url, number),
        )
        return rows[0] if rows else None

    def _entry(self, row: tuple[Any, ...]) -> Entry:
        """The version that a row tells of, where it holds what an entry holds."""
        try:
            return msgspec.convert(row, Entry)
        except msgspec.ValidationError as error:
            raise SourceError(f"a version is damaged in {self.path}: {error}") from None


def _packed(content: bytes, sheet: Sheet) -> tuple[bytes, bytes, bytes]:
    text = sheet.text.content.encode()
    return zlib.compress(content), zlib.compress(text), zlib.compress(_encoder.encode(sheet))


def _wording(sheet: Sheet) -> str:
    """A digest of what the article says, whatever its markup, typography and spacing."""
    article = sheet.article
    said = (
        words(sheet.text.content),
        words(article.title or ""),
        sorted(map(words, article.authors)),
        article.published,
    )
    return sha256(msgspec.json.encode(said)).hexdigest()
