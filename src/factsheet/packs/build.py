"""`python -m factsheet.packs.build` writes the built-in packs in the form that loads fast."""

from collections.abc import Mapping
from pathlib import Path

import msgspec
from msgspec import Raw

from factsheet.packs.clauses import ClausePattern
from factsheet.packs.in_force import COMPILED
from factsheet.packs.index import BETWEEN, Index, Numbers, asked, parts, places, weights
from factsheet.packs.pack import Pack
from factsheet.packs.shipped import Bundle, Laid, LaidClause, Shut
from factsheet.packs.steps import Pattern, Step, Words
from factsheet.packs.toml import load


def compiled(folder: Path) -> bytes:
    """The packs of a folder, one a line, ready to run, with the index of their patterns."""
    packs = [source.pack for source in load([folder])]
    anchors, always = places(packs)
    steps = Steps()
    shut = [_encoded(steps.shut(pack)) for pack in packs]
    rows: list[bytes] = []
    index = Index(
        BETWEEN.join(sorted(anchors)),
        always,
        {
            kind: {key: _table(places, rows) for key, places in sorted(by_key.items())}
            for kind, by_key in sorted(parts(packs).items())
        },
        asked(packs),
        weights(packs),
    )
    hung = [_encoded(anchors[word]) for word in sorted(anchors)]
    return Bundle(shut, list(steps.numbers), hung, rows, _encoded(index)).written()


def _table(places: Mapping[str, Numbers], rows: list[bytes]) -> tuple[str, int]:
    """The words of a table, and where its rows begin among all, which they are added to."""
    first = len(rows)
    rows += [_encoded(places[word]) for word in sorted(places)]
    return BETWEEN.join(sorted(places)), first


class Steps:
    """Numbers for the steps that patterns are made of, and for the sets of words in them."""

    def __init__(self) -> None:
        self.numbers: dict[bytes, int] = {}

    def shut(self, pack: Pack) -> Shut:
        """A pack as it ships."""
        return Shut(
            pack.name,
            pack.kind,
            pack.role,
            pack.priority,
            tuple(Raw(_encoded(self._laid(pattern))) for pattern in pack.patterns),
            tuple(map(self._laid, pack.unless)),
            tuple(Raw(_encoded(self._laid_clause(clause))) for clause in pack.clauses),
            pack.weight,
            pack.object,
        )

    def _laid(self, pattern: Pattern) -> Laid:
        tags = self._number(Words(pattern.tags))
        left, right = map(self._number, pattern.left), map(self._number, pattern.right)
        return Laid(pattern.text, pattern.kind, tags, tuple(left), tuple(right), pattern.side)

    def _laid_clause(self, clause: ClausePattern) -> LaidClause:
        asks, bars = (
            tuple((key, self._number(Words(terms))) for key, terms in parts)
            for parts in (clause.asks, clause.bars)
        )
        return LaidClause(clause.text, asks, bars)

    def _number(self, step: Step) -> int:
        return self.numbers.setdefault(_encoded(step), len(self.numbers))


def _encoded(value: object) -> bytes:
    return msgspec.json.encode(value, order="deterministic")


if __name__ == "__main__":
    COMPILED.write_bytes(compiled(COMPILED.parent))
