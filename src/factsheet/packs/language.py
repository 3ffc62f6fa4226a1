"""The text of a pattern -> its steps.

    [{subject:name}] <raise> {money} [in {context}]

A word stands for itself, `<raise>` for every form of it and `<raise:past>` for one; `{money}` is
the figure, `{other money}` another one, `{org}` a name; `[...]` may be missing, `(a|b)` is one of
several. `...` is up to six words of the same clause and `...3` up to three; `..` is up to three of
the same noun phrase. `!not` must not stand here; `@staff` is a list of the pack's own.
"""

import re
from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from factsheet.packs.anchors import side_of
from factsheet.packs.inflection import FORMS, forms
from factsheet.packs.steps import (
    CAPTURES,
    FIGURE_KINDS,
    NAME_TYPES,
    Absent,
    Choice,
    FigureKind,
    Gap,
    Pattern,
    Phrase,
    Slot,
    Step,
    Words,
)
from factsheet.text.cutting import token

PIECE = re.compile(
    r"\\[()]|<[^<>\n]*>|\{[^{}\n]*\}|\.{2,3}\d*|@[\w-]*|[\[\]()|!<>{}]|[^\s\[\]()|!<>{}@]+"
)
DEFAULT_GAP = 6
DEFAULT_PHRASE_GAP = 3
WIDEST_GAP = 12
MOST_GAPS = 4
DEEPEST = 4
LONGEST = 600
"""Characters of a pattern."""
MOST_WORDS = 1500
"""Words of a pattern when its lists and forms are written out."""
Lists = Mapping[str, tuple[tuple[Step, ...], ...]]


class PatternError(ValueError):
    """A pattern that cannot be read: what is wrong, and the column (from 1) where."""

    def __init__(self, message: str, column: int = 1) -> None:
        super().__init__(message)
        self.column = column


def parse(text: str, kind: FigureKind, lists: Lists | None = None) -> Pattern:
    """The steps of a pattern for a figure of this kind. Raises PatternError."""
    if len(text) > LONGEST:
        raise PatternError(f"is longer than {LONGEST} characters; make several of it")
    reader = _Reader(text, lists or {})
    steps = reader.branch(0)
    if reader.piece == "|":
        raise PatternError("a choice stands in round brackets: (a|b)", reader.column)
    if reader.piece is not None:
        raise PatternError(f"{reader.piece!r} closes nothing", reader.column)
    at = [i for i, step in enumerate(steps) if _is_figure(step, kind)]
    if len(at) != 1:
        raise PatternError(
            f"needs {{{kind}}} exactly once, outside brackets (write {{other {kind}}} for a second)"
        )
    figure = steps[at[0]]
    left, right = tuple(reversed(steps[: at[0]])), tuple(steps[at[0] + 1 :])
    _bounded((*left, *right))
    left, right = _laid(left, mirrored=True), _laid(right)
    tags = figure.tags if isinstance(figure, Slot) else frozenset()
    return Pattern(text, kind, tags, left, right, side_of(left, right))


def parse_list(text: str, lists: Lists | None = None) -> tuple[tuple[Step, ...], ...]:
    """The alternatives of a word list. Raises PatternError."""
    reader = _Reader(text, lists or {})
    branches = tuple(each for branch in reader.branches(0) for each in _inside(branch))
    if reader.piece is not None:
        raise PatternError(f"{reader.piece!r} closes nothing", reader.column)
    if any(
        not branch or not all(isinstance(step, Words) for step in branch) for branch in branches
    ):
        raise PatternError("a list holds words and phrases only, parted by |")
    return _merged(branches)


def _inside(branch: tuple[Step, ...]) -> tuple[tuple[Step, ...], ...]:
    """The alternatives of a list that is named in another, or the words themselves."""
    return branch[0].branches if len(branch) == 1 and isinstance(branch[0], Choice) else (branch,)


class _Reader:
    """Reads the pieces of a pattern, left to right."""

    def __init__(self, text: str, lists: Lists) -> None:
        self.pieces = list(PIECE.finditer(text))
        self.lists = lists
        self.at = 0
        self.words = 0

    @property
    def piece(self) -> str | None:
        return self.pieces[self.at][0] if self.at < len(self.pieces) else None

    @property
    def column(self) -> int:
        return self.pieces[min(self.at, len(self.pieces) - 1)].start() + 1 if self.pieces else 1

    def branches(self, depth: int) -> tuple[tuple[Step, ...], ...]:
        found = [tuple(self.branch(depth))]
        while self.piece == "|":
            self.at += 1
            found.append(tuple(self.branch(depth)))
        return tuple(found)

    def branch(self, depth: int) -> list[Step]:
        found: list[Step] = []
        while (piece := self.piece) is not None and piece not in ("|", "]", ")"):
            found.extend(self._steps(piece, depth))
            self.at += 1
        return found

    def _steps(self, piece: str, depth: int) -> list[Step]:
        if piece in ("[", "("):
            return [self._group(piece, depth)]
        if piece.startswith("\\"):
            return [self._word((piece[1:],))]
        if piece == "!":
            return [self._absent(depth)]
        if piece.startswith(".."):
            return [self._gap(piece)]
        if piece.startswith("@"):
            return [self._list(piece[1:])]
        if piece.startswith("{"):
            return [self._slot(piece)]
        if piece.startswith("<"):
            return [self._word(self._forms(piece))]
        return [self._word((match[0],)) for match in token().finditer(piece.lower())]

    def _word(self, words: tuple[str, ...]) -> Words:
        self.words += len(words)
        if self.words > MOST_WORDS:
            raise PatternError(f"holds more than {MOST_WORDS} words", self.column)
        return Words(frozenset(words))

    def _group(self, opening: str, depth: int) -> Choice:
        if depth >= DEEPEST:
            raise PatternError(f"brackets nest deeper than {DEEPEST}", self.column)
        column = self.column
        self.at += 1
        branches = self.branches(depth + 1)
        closing = "]" if opening == "[" else ")"
        if self.piece != closing:
            raise PatternError(f"{opening!r} is never closed with {closing!r}", column)
        if not all(branches):
            raise PatternError("an empty choice; write [a|b] for words that may be missing", column)
        return Choice(_merged(branches) + (((),) if opening == "[" else ()))

    def _absent(self, depth: int) -> Absent:
        self.at += 1
        piece = self.piece
        steps = self._steps(piece, depth) if piece is not None else []
        words = _plain_words(steps)
        if words is None:
            raise PatternError("after ! comes a word, <word> or (a|b) of single words", self.column)
        return Absent(words)

    def _gap(self, piece: str) -> Gap:
        dots = piece.rstrip("0123456789")
        phrase = dots == ".."
        most = DEFAULT_PHRASE_GAP if phrase else DEFAULT_GAP
        if piece != dots:
            most = int(piece[len(dots) :][:4])
        if not 1 <= most <= WIDEST_GAP:
            raise PatternError(f"a gap is {dots}1 to {dots}{WIDEST_GAP}", self.column)
        return Gap(most, phrase)

    def _tags(self, rest: str) -> frozenset[str]:
        """The words after the colon of a slot, with the lists that are named among them."""
        found: set[str] = set()
        for tag in (each.strip() for each in rest.split("|")):
            if not tag.startswith("@"):
                found.add(tag)
                continue
            for branch in self._list(tag[1:]).branches:
                words = [sorted(step.words) for step in branch if isinstance(step, Words)]
                found |= set(words[0]) if len(words) == 1 else {_tag(w[0] for w in words)}
        return frozenset(found)

    def _list(self, name: str) -> Choice:
        if name not in self.lists:
            known = ", ".join(f"@{each}" for each in self.lists) or "none"
            raise PatternError(f"no list @{name} in [words]; there are: {known}", self.column)
        branches = self.lists[name]
        self.words += sum(len(s.words) for branch in branches for s in branch if type(s) is Words)
        if self.words > MOST_WORDS:
            raise PatternError(f"holds more than {MOST_WORDS} words", self.column)
        return Choice(branches)

    def _forms(self, piece: str) -> tuple[str, ...]:
        word, _, which = piece[1:-1].partition(":")
        if not word.isalpha() or not word.islower():
            raise PatternError(f"{piece}: one word in small letters goes here", self.column)
        if which and which not in FORMS:
            raise PatternError(f"{piece}: the form is one of {', '.join(FORMS)}", self.column)
        return forms(word, which or None)

    def _slot(self, piece: str) -> Step:
        inside = piece[1:-1].strip()
        head, _, rest = inside.partition(":")
        head, rest = head.strip(), rest.strip()
        if head in CAPTURES:
            return self._capture(head, rest, piece)
        if head in NAME_TYPES and not rest:
            return Slot(NAME_TYPES[head])
        other = head.removeprefix("other ").strip()
        if other in FIGURE_KINDS:
            tags = self._tags(rest) if rest else frozenset()
            return Slot((("other " if other != head else "") + other,), tags)
        known = ", ".join((*FIGURE_KINDS, *NAME_TYPES, *CAPTURES))
        raise PatternError(f"{piece} is no slot; there are {known}", self.column)

    def _capture(self, capture: str, type_: str, piece: str) -> Step:
        if not type_:
            return Phrase(capture)
        if type_ not in NAME_TYPES:
            known = ", ".join(NAME_TYPES)
            raise PatternError(f"{piece}: after the colon comes one of {known}", self.column)
        return Slot(NAME_TYPES[type_], capture=capture)


def _tag(words: Iterable[str]) -> str:
    """The words of a list's phrase as a figure has them: a hyphen stands close."""
    return " ".join(words).replace(" - ", "-").replace("- ", "-")


def _is_figure(step: Step, kind: FigureKind) -> bool:
    return isinstance(step, Slot) and step.types == (kind,)


def _plain_words(steps: list[Step]) -> frozenset[str] | None:
    """The words of a step that is one word, or a choice of single words."""
    match steps:
        case [Words(words)]:
            return words
        case [Choice(((Words(words),),))]:
            return words
        case _:
            return None


def _merged(branches: tuple[tuple[Step, ...], ...]) -> tuple[tuple[Step, ...], ...]:
    """The same choice with its single words as one step."""
    words: set[str] = set()
    others: list[tuple[Step, ...]] = []
    for branch in branches:
        if len(branch) == 1 and isinstance(branch[0], Words):
            words |= branch[0].words
        else:
            others.append(branch)
    single: tuple[tuple[Step, ...], ...] = ((Words(frozenset(words)),),) if words else ()
    return single + tuple(others)


def _laid(steps: Iterable[Step], *, mirrored: bool = False) -> tuple[Step, ...]:
    """The steps as the matcher takes them: the inside of choices turned round for the left side."""
    return tuple(laid for step in steps for laid in _lay(step, mirrored=mirrored))


def _lay(step: Step, *, mirrored: bool) -> tuple[Step, ...]:
    """A step so; of a choice that leaves none, what it is made of."""
    if isinstance(step, Choice):
        order = reversed if mirrored else iter
        branches = tuple(_laid(order(branch), mirrored=mirrored) for branch in step.branches)
        return branches[0] if len(branches) == 1 else (Choice(branches),)
    if isinstance(step, Slot):
        types = tuple(type_.removeprefix("other ") for type_ in step.types)
        return (replace(step, types=types),)
    return (step,)


def _bounded(steps: tuple[Step, ...]) -> None:
    if sum(1 for step in _every(steps) if isinstance(step, Gap)) > MOST_GAPS:
        raise PatternError(f"has more than {MOST_GAPS} gaps")


def _every(steps: tuple[Step, ...]) -> list[Step]:
    found: list[Step] = []
    for step in steps:
        found.append(step)
        if isinstance(step, Choice):
            for branch in step.branches:
                found.extend(_every(branch))
    return found
