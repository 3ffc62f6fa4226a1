"""Packs as they ship, and each opened when it is first met: an article meets few of them."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, pairwise
from typing import cast

from msgspec import Raw, Struct
from msgspec.json import Decoder
from msgspec.structs import replace

from factsheet.packs.clauses import ClausePattern
from factsheet.packs.pack import Pack
from factsheet.packs.steps import FigureKind, Pattern, Side, Step, Words


class Laid(Struct, frozen=True, array_like=True):
    """A pattern as it ships: its steps and the words of its tags by their numbers, since patterns
    share them."""

    text: str
    kind: FigureKind
    tags: int
    left: tuple[int, ...]
    right: tuple[int, ...]
    side: Side | None = None


class LaidClause(Struct, frozen=True, array_like=True):
    """The same for a pattern of the clause: the terms of each part by their number."""

    text: str
    asks: tuple[tuple[str, int], ...]
    bars: tuple[tuple[str, int], ...]


class Shut(Struct, frozen=True, array_like=True):
    """A pack as it ships, its patterns not yet decoded: an article meets few of them."""

    name: str
    kind: FigureKind
    role: str
    priority: int
    patterns: tuple[Raw, ...]
    unless: tuple[Laid, ...] = ()
    clauses: tuple[Raw, ...] = ()
    weight: float | None = None
    object: tuple[str, ...] = ()


class Bundle(Struct, frozen=True):
    """A file of packs: each pack, each step and each row of places on a line, and their index.

    It is JSON; but to part its lines takes a tenth of the time of reading it, and few are met.
    """

    packs: Sequence[bytes]
    steps: Sequence[bytes]
    anchors: Sequence[bytes]
    parts: Sequence[bytes]
    listed: bytes

    def written(self) -> bytes:
        """The file."""
        lists = zip(HEADS, (self.packs, self.steps, self.anchors, self.parts), strict=True)
        lines = [b"%s\n%s\n],\n" % (head, b",\n".join(each)) for head, each in lists]
        return b'%s"index":\n%s\n}\n' % (b"".join(lines), self.listed)

    @classmethod
    def read(cls, written: bytes) -> "Bundle":
        """What such a file holds; each line but the last of a list still ends with its comma."""
        lines = written.split(b"\n")
        ends = list(accumulate(HEADS, lambda begin, head: lines.index(head, begin), initial=0))
        ends = [*ends[1:], len(lines) - 4]  # behind the lists come "index": and three lines
        packs, steps, anchors, parts = (lines[head + 1 : end - 1] for head, end in pairwise(ends))
        return cls(packs, steps, anchors, parts, lines[-3])


class Rows(Mapping[str, bytes]):
    """The rows of a table by the words that they are about, which stand in order; few are met."""

    __slots__ = ("_rows", "_words")

    def __init__(self, words: Sequence[str], rows: Sequence[bytes]) -> None:
        self._words = words
        self._rows = rows

    def __getitem__(self, word: str) -> bytes:
        at = bisect_left(self._words, word)
        if self._words[at : at + 1] != [word]:
            raise KeyError(word)
        return self._rows[at]

    def __iter__(self) -> Iterator[str]:
        return iter(self._words)

    def __len__(self) -> int:
        return len(self._words)


HEADS = b'{"packs": [', b'"steps": [', b'"anchors": [', b'"parts": ['
"""The lines before the lists."""
COMMA = b","


_laid, _laid_clause, _step = Decoder(Laid), Decoder(LaidClause), Decoder[Step](Step)
"""What a type asks for is told once: `decode` would tell it again for each of thousands."""


class Steps:
    """The steps of the patterns that ship, each decoded when it is first met."""

    __slots__ = ("_steps",)

    def __init__(self, steps: Iterable[bytes] = ()) -> None:
        self._steps: list[Step | bytes] = [*steps]

    def pattern(self, laid: Laid) -> Pattern:
        """A pattern with its steps."""
        left, right = map(self._step, laid.left), map(self._step, laid.right)
        tags = self._words(laid.tags)
        return Pattern(laid.text, laid.kind, tags, tuple(left), tuple(right), laid.side)

    def clause(self, laid: LaidClause) -> ClausePattern:
        """A pattern of the clause with its terms."""
        asks, bars = (
            tuple([(key, self._words(number)) for key, number in parts])
            for parts in (laid.asks, laid.bars)
        )
        return ClausePattern(laid.text, asks, bars)

    def _words(self, number: int) -> frozenset[str]:
        return cast("Words", self._step(number)).words

    def _step(self, number: int) -> Step:
        found = self._steps[number]
        if isinstance(found, bytes):
            found = self._steps[number] = _step.decode(found.removesuffix(COMMA))
        return found


class Opened:
    """A pack that was met, and its patterns: each is decoded when it is met itself."""

    __slots__ = ("_clauses", "_patterns", "_steps", "pack")

    def __init__(self, pack: Pack | Shut, steps: Steps) -> None:
        self._patterns: list[Pattern | Raw] = [*pack.patterns]
        self._clauses: list[ClausePattern | Raw] = [*pack.clauses]
        self._steps = steps
        self.pack = pack if isinstance(pack, Pack) else _with_patterns(pack, steps)

    def pattern(self, number: int) -> Pattern:
        """One of its patterns of words."""
        found = self._patterns[number]
        if isinstance(found, Raw):
            laid = _laid.decode(found)
            found = self._patterns[number] = self._steps.pattern(laid)
        return found

    def clause(self, number: int) -> ClausePattern:
        """One of its patterns of clauses."""
        found = self._clauses[number]
        if isinstance(found, Raw):
            laid = _laid_clause.decode(found)
            found = self._clauses[number] = self._steps.clause(laid)
        return found

    def whole(self) -> Pack:
        """The pack with all its patterns."""
        patterns = tuple(map(self.pattern, range(len(self._patterns))))
        clauses = tuple(map(self.clause, range(len(self._clauses))))
        return replace(self.pack, patterns=patterns, clauses=clauses)


def _with_patterns(shut: Shut, steps: Steps) -> Pack:
    """The pack with the patterns that take its word back, and no others yet."""
    return Pack(
        shut.name,
        shut.kind,
        shut.role,
        shut.priority,
        (),
        tuple(map(steps.pattern, shut.unless)),
        (),
        shut.weight,
        shut.object,
    )
