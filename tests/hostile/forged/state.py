"""What the program itself has written, and what it is told: sheets, records, packs, stores, exports."""

import json
import sqlite3
import zlib
from contextlib import closing, suppress
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from tests.hostile.forged.pages import page
from tests.hostile.forged.prose import prose, sentence
from tests.hostile.forged.words import DAYS
from tests.hostile.grammar import PACK
from tests.hostile.mutants import ODD_NUMBERS, ODD_TEXTS, harmed, tampered

from factsheet import summarize_text, to_json
from factsheet.renderers.json import compact


def saved(random: Random) -> bytes:
    """A saved sheet in which something is not what it was."""
    tree = json.loads(to_json(summarize_text(" ".join(sentence(random) for _ in range(4)))))
    return json.dumps(tampered(random, tree, random.choice((1, 1, 2, 6)))).encode(
        "utf-8", "surrogatepass"
    )


def records(random: Random) -> bytes:
    """Lines of a batch, each a record to which something was done."""
    lines = []
    for number in range(random.choice((1, 4))):
        record = {
            "id": random.choice((number, *ODD_NUMBERS, *ODD_TEXTS)),
            "text": prose(random),
            "published": random.choice(DAYS),
        }
        if random.random() < 0.3:
            record = {
                "id": number,
                "html": page(random).decode("utf-8", "replace"),
                "url": random.choice(ODD_TEXTS),
            }
        told = json.dumps(tampered(random, record, random.choice((0, 0, 1, 2)))).encode()
        lines.append(
            random.choice(
                (
                    told,
                    told,
                    told,
                    told.decode().encode("utf-16"),
                    b"\xef\xbb\xbf" + told,
                    told[:-1] + b',"id":1}',
                )
            )
        )
    return random.choice((b"\n", b"\r\n", b"\n\n")).join(lines)


def pack(random: Random) -> bytes:
    """A role pack in which a value, a line or a word is another."""
    lines = PACK.splitlines()
    for _ in range(random.choice((1, 2, 4))):
        at = random.randrange(len(lines))
        odd = random.choice(
            (
                "x = 1",
                "[",
                "[[clauses]]",
                'a = "' + "b | " * 500 + '"',
                "name = 5",
                "z = " + "[" * 200,
                'q = "@money @money"',
                "\0",
                "[lists]",
            )
        )
        lines[at] = random.choice(
            (
                odd,
                lines[at] + " #",
                lines[at].replace('"', ""),
                lines[at] * 2,
                "",
                lines[at].replace("|", "@"),
            )
        )
    return "\n".join(lines).encode("utf-8", "replace")


def pair(random: Random) -> bytes:
    """An article and its next version: moved, corrected, cut, with other quotes, or another one."""
    old = [sentence(random) for _ in range(random.choice((2, 8)))]
    new = list(old)
    for _ in range(random.choice((0, 1, 3))):
        at = random.randrange(len(new))
        new[at] = random.choice(
            (
                sentence(random),
                new[at].replace("5", "7"),
                new[at].replace("“", '"'),
                "",
                new[at] * 2,
                new[at].upper(),
            )
        )
    if random.random() < 0.3:
        random.shuffle(new)
    joint = random.choice(("\n\n", " "))
    return json.dumps([joint.join(old), joint.join(new) or "x"]).encode()


@cache
def _kept() -> tuple[bytes, bytes]:
    """An honest store of two versions, and the lines of its export."""
    from factsheet.versions.exchange import record
    from factsheet.versions.store import Store

    with TemporaryDirectory() as folder:
        path = Path(folder, "s.db")
        with Store(path) as kept:
            for day, said in enumerate(
                ("Orchid raised $5 million.", "Orchid raised $6 million."), 1
            ):
                kept.add(
                    "a.txt", said.encode(), summarize_text(said), datetime(2026, 1, day, tzinfo=UTC)
                )
            lines = [compact(record(kept, entry)) for entry in kept.entries()]
        return path.read_bytes(), b"\n".join(lines)


FLOOD = zlib.compress(bytes(200_000_000))
"""A blob that unpacks to more than a version may have."""


def store(random: Random) -> bytes:
    """A store in which bytes, or cells, are others, or a table is gone."""
    honest = _kept()[0]
    if random.random() < 0.5:
        return harmed(random, honest)
    with TemporaryDirectory() as folder:
        path = Path(folder, "s.db")
        path.write_bytes(honest)
        with closing(sqlite3.connect(path)) as tables:
            _tamper(random, tables)
            tables.commit()
        return path.read_bytes()


def _tamper(random: Random, tables: sqlite3.Connection) -> None:
    column = random.choice("number added sha256 wording content text sheet article".split())
    odd: tuple[object, ...] = (
        5, "x", b"x", zlib.compress(b"{}"), zlib.compress(b"[" * 9_000), FLOOD, "\x1b[31m", -1, 1 << 62,
    )  # fmt: skip
    table = random.choice(("articles", "versions", "particulars"))
    statement, given = random.choice(
        (
            (f"UPDATE versions SET {column} = ? WHERE number = 2", 1),  # noqa: S608 - a name of ours
            ("UPDATE articles SET url = ?", 1),
            ("UPDATE particulars SET title = ?, changes = ?", 2),
            (f"DROP TABLE {table}", 0),
            (f"ALTER TABLE versions DROP COLUMN {column}", 0),
            (f"PRAGMA user_version = {random.choice((-1, 0, 1, 99))}", 0),
        )
    )
    with suppress(sqlite3.Error):
        tables.execute(statement, random.choices(odd, k=given))


def export(random: Random) -> bytes:
    """The lines of an export, forged."""
    lines = []
    for line in _kept()[1].splitlines():
        tree = tampered(random, json.loads(line), random.choice((0, 1, 3)))
        lines.append(json.dumps(tree).encode("utf-8", "surrogatepass"))
    return harmed(random, b"\n".join(lines)) if random.random() < 0.3 else b"\n".join(lines)
