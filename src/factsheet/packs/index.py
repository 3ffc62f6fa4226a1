"""The packs in force, found by the words that their patterns hang on."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import cast

from msgspec import Raw, Struct
from msgspec.json import decode
from msgspec.structs import replace

from factsheet.packs.anchors import anchors
from factsheet.packs.clauses import ASKED_FIRST, ClausePattern
from factsheet.packs.frame import Asked, Frame
from factsheet.packs.steps import FigureKind, Pattern, Side, Step, Words

WEAK = 10
"""The priority up to which a pack speaks only where no other does."""


class Pack(Struct, frozen=True, array_like=True):
    """What runs of a pack: the patterns that give a role to figures of one kind, and the vetoes.

    `priority` is what one of them counts as evidence, `weight` what the role counts on a page, and
    `object` where the thing stands that was bought, built or fined for, the best place first.
    """

    name: str
    kind: FigureKind
    role: str
    priority: int
    patterns: tuple[Pattern, ...]
    unless: tuple[Pattern, ...] = ()
    clauses: tuple[ClausePattern, ...] = ()
    weight: float | None = None
    object: tuple[str, ...] = ()


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


class Steps:
    """The steps of the patterns that ship, each decoded when it is first met."""

    __slots__ = ("_steps",)

    def __init__(self, steps: Iterable[Raw] = ()) -> None:
        self._steps: list[Step | Raw] = [*steps]

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
        if isinstance(found, Raw):
            found = self._steps[number] = cast("Step", decode(found, type=Step))
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
            laid = decode(found, type=Laid)
            found = self._patterns[number] = self._steps.pattern(laid)
        return found

    def clause(self, number: int) -> ClausePattern:
        """One of its patterns of clauses."""
        found = self._clauses[number]
        if isinstance(found, Raw):
            laid = decode(found, type=LaidClause)
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


Entry = tuple[int, Pack, Pattern]
"""A pack's place among the packs, the pack (of those that ship without its patterns) and one of its
patterns."""
ClauseEntry = tuple[int, Pack, ClausePattern]
"""The same for a pattern of the clause."""


Numbers = list[tuple[int, int]]
"""The numbers of packs and of patterns of theirs."""
Places = dict[str, Numbers]
"""Such numbers by the kind of figure."""


class Shipped(Struct, frozen=True):
    """Packs as they ship: each one, each of its patterns and each word's places are decoded when
    they are first met."""

    packs: tuple[Raw, ...]
    steps: tuple[Raw, ...]
    anchors: dict[str, Raw]
    always: Places
    parts: dict[str, dict[str, dict[str, Raw]]]
    asked: dict[str, frozenset[str]]
    weights: dict[str, float]


LEFT, RIGHT = 1, 2
"""Bits of the sides of a figure on which an anchor stands."""
SIDES = {"left": LEFT, "right": RIGHT, None: LEFT | RIGHT}
"""Those on which it may."""


class Hung:
    """The patterns for one kind of figure that hang on one word, or on none."""

    __slots__ = ("_asked", "_narrowed", "entries")

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = entries
        self._asked = frozenset().union(*(pattern.tags for _, _, pattern in entries))
        self._narrowed: dict[tuple[frozenset[str], int], Sequence[Entry]] = {}

    def for_figure(self, tags: Iterable[str], sides: int = LEFT | RIGHT) -> Sequence[Entry]:
        """Those that may hold of a figure of these tags, with their word on these sides of it."""
        held = self._asked and self._asked.intersection(tags)
        found = self._narrowed.get((held, sides))
        if found is None:
            found = self._narrowed[held, sides] = [
                (order, pack, pattern)
                for order, pack, pattern in self.entries
                if SIDES[pattern.side] & sides
                and not (pattern.tags and pattern.tags.isdisjoint(held))
            ]
        return found


class Packs:
    """Packs, their later ones winning ties, with their patterns by anchor word and by kind."""

    __slots__ = (
        "_always", "_clauses", "_entries", "_opened", "_packs", "_parts", "_steps", "_whole",
        "anchors",
        "asked",
        "weights",
    )  # fmt: skip

    def __init__(
        self,
        packs: Iterable[Pack | Raw],
        anchors: Mapping[str, Places | Raw],
        always: Mapping[str, Sequence[tuple[int, int]]],
        parts: Mapping[str, Mapping[str, Mapping[str, Numbers | Raw]]],
        asked: Asked,
        weights: Mapping[str, float],
        steps: Iterable[Raw] = (),
    ) -> None:
        self.anchors = anchors
        self.asked = asked
        self.weights = weights
        self._packs = tuple(packs)
        self._steps = Steps(steps)
        self._whole: tuple[Pack, ...] | None = None
        self._opened: dict[int, Opened] = {}
        self._always = always
        self._parts = {
            kind: [(key, by_key[key]) for key in ASKED_FIRST if key in by_key]
            for kind, by_key in parts.items()
        }
        self._entries: dict[tuple[str, str], Hung] = {}
        self._clauses: dict[tuple[str, str, str], Sequence[ClauseEntry]] = {}

    @classmethod
    def of(cls, packs: Iterable[Pack]) -> "Packs":
        """These packs, indexed."""
        held = tuple(packs)
        return cls(held, *places(held), parts(held), asked(held), weights(held))

    @property
    def packs(self) -> tuple[Pack, ...]:
        """All of them, whole; made once, where they are asked for at all."""
        if self._whole is None:
            self._whole = tuple(
                self._open(number).whole() if isinstance(pack, Raw) else pack
                for number, pack in enumerate(self._packs)
            )
        return self._whole

    def hung_on(self, word: str, kind: str) -> Hung:
        """The patterns for figures of this kind that have this anchor."""
        found = self._entries.get((word, kind))
        if found is None:
            by_kind = _places(self.anchors.get(word, {}))
            found = self._entries[word, kind] = self._at(by_kind.get(kind, ()))
        return found

    def always(self, kind: str) -> Hung:
        """The patterns for figures of this kind that have no anchor."""
        found = self._entries.get(("", kind))
        if found is None:
            found = self._entries["", kind] = self._at(self._always.get(kind, ()))
        return found

    def of_clause(self, frame: Frame, kind: str) -> Iterator[ClauseEntry]:
        """The clause patterns for figures of this kind that a term of the frame calls for."""
        played = frame.terms
        for key, places in self._parts.get(kind, ()):
            terms = played.get(key)
            if terms is None:
                continue
            for term in sorted(terms & places.keys()):
                found = self._clauses.get((key, term, kind))
                if found is None:
                    found = self._clauses[key, term, kind] = self._called(places[term])
                yield from found

    def _called(self, held: Numbers | Raw) -> Sequence[ClauseEntry]:
        numbers = decode(held, type=Numbers) if isinstance(held, Raw) else held
        packs = ((order, self._open(order), at) for order, at in numbers)
        return [(order, opened.pack, opened.clause(at)) for order, opened, at in packs]

    def with_packs(self, more: Iterable[Pack]) -> "Packs":
        """These and more; a pack of a name that is taken replaces the one that had it."""
        packs = {pack.name: pack for pack in (*self.packs, *more)}
        return Packs.of(packs.values())

    def _at(self, numbers: Iterable[tuple[int, int]]) -> Hung:
        packs = ((order, self._open(order), at) for order, at in numbers)
        return Hung([(order, opened.pack, opened.pattern(at)) for order, opened, at in packs])

    def _open(self, number: int) -> Opened:
        found = self._opened.get(number)
        if found is None:
            pack = self._packs[number]
            shut = decode(pack, type=Shut) if isinstance(pack, Raw) else pack
            found = self._opened[number] = Opened(shut, self._steps)
        return found


def _places(held: Places | Raw) -> Places:
    return decode(held, type=Places) if isinstance(held, Raw) else held


def parts(packs: Iterable[Pack]) -> dict[str, dict[str, dict[str, Numbers]]]:
    """Where the clause patterns for each kind of figure are that a term in its part calls for."""
    found: dict[str, dict[str, dict[str, Numbers]]] = {}
    for order, pack in enumerate(packs):
        for number, pattern in enumerate(pack.clauses):
            key, terms = pattern.place
            by_term = found.setdefault(pack.kind, {}).setdefault(key, {})
            for term in sorted(terms):
                by_term.setdefault(term, []).append((order, number))
    return found


def asked(packs: Iterable[Pack]) -> dict[str, frozenset[str]]:
    """The parts of the clause that packs ask for, or take things from, by the kind of figure."""
    found: dict[str, frozenset[str]] = {}
    for pack in packs:
        keys = {key for each in pack.clauses for key, _ in (*each.asks, *each.bars)}
        if keys:
            found[pack.kind] = found.get(pack.kind, frozenset()).union(keys, pack.object)
    return found


def weights(packs: Iterable[Pack]) -> dict[str, float]:
    """What each role counts on a page, by "kind role": the most that a pack of it says."""
    found: dict[str, float] = {}
    for pack in packs:
        if pack.weight is not None:
            name = f"{pack.kind} {pack.role}"
            found[name] = max(pack.weight, found.get(name, pack.weight))
    return found


def places(packs: Iterable[Pack]) -> tuple[dict[str, Places], Places]:
    """Where the patterns of each anchor word are, and those that have none."""
    hung: dict[str, Places] = {}
    always: Places = {}
    for order, pack in enumerate(packs):
        for number, pattern in enumerate(pack.patterns):
            words = anchors(pattern)
            if not words:
                always.setdefault(pack.kind, []).append((order, number))
            for word in words:
                hung.setdefault(word, {}).setdefault(pack.kind, []).append((order, number))
    return hung, always
