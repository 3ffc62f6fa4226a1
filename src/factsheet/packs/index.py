"""The packs in force, found by the words that their patterns hang on."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.json import Decoder, decode

from factsheet.packs.anchors import anchors
from factsheet.packs.clauses import ASKED_FIRST, ClausePattern
from factsheet.packs.frame import Asked, Frame
from factsheet.packs.pack import Pack
from factsheet.packs.shipped import COMMA, Bundle, Opened, Rows, Shut, Steps
from factsheet.packs.steps import Pattern

Entry = tuple[int, Pack, Pattern]
"""A pack's place among the packs, the pack (of those that ship without its patterns) and one of its
patterns."""
ClauseEntry = tuple[int, Pack, ClausePattern]
"""The same for a pattern of the clause."""


Numbers = list[tuple[int, int]]
"""The numbers of packs and of patterns of theirs."""
Places = dict[str, Numbers]
"""Such numbers by the kind of figure."""


BETWEEN = "|"
"""What parts the words of a table of places: no word of a pattern has it."""


class Index(Struct, frozen=True):
    """What is known of packs that ship: the words of a table of places stand in the order of its
    rows, and those of a part of the clause begin at one of them."""

    anchors: str
    always: Places
    parts: dict[str, dict[str, tuple[str, int]]]
    asked: dict[str, frozenset[str]]
    weights: dict[str, float]


_numbers, _place_lists, _shut = Decoder(Numbers), Decoder(Places), Decoder(Shut)

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
        self._narrowed: dict[int, dict[frozenset[str], Sequence[Entry]]] = {
            sides: {} for sides in (LEFT, RIGHT, LEFT | RIGHT)
        }

    def for_figure(self, tags: Iterable[str], sides: int = LEFT | RIGHT) -> Sequence[Entry]:
        """Those that may hold of a figure of these tags, with their word on these sides of it."""
        held = self._asked and self._asked.intersection(tags)
        narrowed = self._narrowed[sides]
        found = narrowed.get(held)
        if found is None:
            found = narrowed[held] = [
                (order, pack, pattern)
                for order, pack, pattern in self.entries
                if SIDES[pattern.side] & sides
                and not (pattern.tags and pattern.tags.isdisjoint(held))
            ]
        return found


NONE_HUNG = Hung(())
"""Most words have patterns for one kind of figure, and none for the others."""


class ByKind(dict[str, Hung]):
    """Patterns by the kind of figure, put together when one of the kind is first met."""

    __slots__ = ("_collect", "_places")

    def __init__(
        self,
        places: Mapping[str, Sequence[tuple[int, int]]],
        collect: Callable[[Iterable[tuple[int, int]]], Hung],
    ) -> None:
        super().__init__()
        self._places = places
        self._collect = collect

    def __missing__(self, kind: str) -> Hung:
        places = self._places.get(kind)
        found = self[kind] = NONE_HUNG if places is None else self._collect(places)
        return found


Veto = tuple[frozenset[str], Pattern]
"""A pattern that takes a pack's word back, and words of which it needs one, if it needs any."""


class Vetoes:
    """The vetoes of a pack, by the tags of the figure: most figures have none that one asks for."""

    __slots__ = ("_asked", "_narrowed", "_vetoes")

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        self._vetoes = [(frozenset(anchors(pattern)), pattern) for pattern in patterns]
        self._asked = frozenset().union(*(pattern.tags for _, pattern in self._vetoes))
        self._narrowed: dict[frozenset[str], Sequence[Veto]] = {}

    def for_figure(self, tags: Iterable[str]) -> Sequence[Veto]:
        """Those that may hold of a figure of these tags."""
        held = self._asked.intersection(tags)
        found = self._narrowed.get(held)
        if found is None:
            found = self._narrowed[held] = [
                (words, pattern)
                for words, pattern in self._vetoes
                if not (pattern.tags and pattern.tags.isdisjoint(held))
            ]
        return found


class Packs:
    """Packs, their later ones winning ties, with their patterns by anchor word and by kind."""

    __slots__ = (
        "_clauses", "_hung", "_hung_on_none", "_opened", "_packs", "_parts", "_steps", "_vetoes",
        "_whole",
        "anchors",
        "asked",
        "weights",
    )  # fmt: skip

    def __init__(
        self,
        packs: Iterable[Pack | bytes],
        anchors: Mapping[str, Places | bytes],
        always: Mapping[str, Sequence[tuple[int, int]]],
        parts: Mapping[str, Mapping[str, Mapping[str, Numbers | bytes]]],
        asked: Asked,
        weights: Mapping[str, float],
        steps: Iterable[bytes] = (),
    ) -> None:
        self.anchors = anchors
        self.asked = asked
        self.weights = weights
        self._packs = tuple(packs)
        self._steps = Steps(steps)
        self._whole: tuple[Pack, ...] | None = None
        self._opened: dict[int, Opened] = {}
        self._parts = {
            kind: [(key, by_key[key]) for key in ASKED_FIRST if key in by_key]
            for kind, by_key in parts.items()
        }
        self._hung: dict[str, ByKind] = {}
        self._hung_on_none = ByKind(always, self._at)
        self._vetoes: dict[str, Vetoes] = {}
        self._clauses: dict[tuple[str, str, str], Sequence[ClauseEntry]] = {}

    @classmethod
    def of(cls, packs: Iterable[Pack]) -> "Packs":
        """These packs, indexed."""
        held = tuple(packs)
        return cls(held, *places(held), parts(held), asked(held), weights(held))

    @classmethod
    def shipped(cls, bundle: Bundle) -> "Packs":
        """Those of a file; its lines are decoded when they are met."""
        index = decode(bundle.listed, type=Index)
        # every word of a text is looked for among the anchors, so that they are worth a dict
        anchors = dict(zip(index.anchors.split(BETWEEN), bundle.anchors, strict=True))
        parts = {
            kind: {
                key: Rows(words.split(BETWEEN), bundle.parts[first:])
                for key, (words, first) in by_key.items()
            }
            for kind, by_key in index.parts.items()
        }
        tables = anchors, index.always, parts, index.asked, index.weights
        return cls(bundle.packs, *tables, bundle.steps)

    @property
    def packs(self) -> tuple[Pack, ...]:
        """All of them, whole; made once, where they are asked for at all."""
        if self._whole is None:
            self._whole = tuple(
                self._open(number).whole() if isinstance(pack, bytes) else pack
                for number, pack in enumerate(self._packs)
            )
        return self._whole

    def hung_on(self, word: str) -> Mapping[str, Hung]:
        """The patterns that have this anchor, by the kind of the figures that they are for."""
        found = self._hung.get(word)
        if found is None:
            found = self._hung[word] = ByKind(_places(self.anchors.get(word, {})), self._at)
        return found

    def always(self, kind: str) -> Hung:
        """The patterns for figures of this kind that have no anchor."""
        return self._hung_on_none[kind]

    def vetoes(self, pack: Pack) -> Vetoes:
        """What takes the word of one of these packs back."""
        found = self._vetoes.get(pack.name)
        if found is None:
            found = self._vetoes[pack.name] = Vetoes(pack.unless)
        return found

    def of_clause(self, frame: Frame, kind: str) -> Iterator[ClauseEntry]:
        """The clause patterns for figures of this kind that a term of the frame calls for."""
        played = frame.terms
        for key, places in self._parts.get(kind, ()):
            terms = played.get(key)
            if terms is None:
                continue
            for term in sorted(term for term in terms if term in places):
                found = self._clauses.get((key, term, kind))
                if found is None:
                    found = self._clauses[key, term, kind] = self._called(places[term])
                yield from found

    def _called(self, held: Numbers | bytes) -> Sequence[ClauseEntry]:
        numbers = _numbers.decode(held.removesuffix(COMMA)) if isinstance(held, bytes) else held
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
            shut = _shut.decode(pack.removesuffix(COMMA)) if isinstance(pack, bytes) else pack
            found = self._opened[number] = Opened(shut, self._steps)
        return found


def _places(held: Places | bytes) -> Places:
    return _place_lists.decode(held.removesuffix(COMMA)) if isinstance(held, bytes) else held


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
