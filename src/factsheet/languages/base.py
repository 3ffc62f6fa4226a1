"""A language, as the pipeline and `explain` know it: its rules and the stages that are its own.

Only the rules and the reading of the context must be given; a language begins with those, and
names nobody, quotes nobody and asserts everything until it has more.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from msgspec import Struct

from factsheet.facts.link import SubjectFinder
from factsheet.grammar.rule import Annotation
from factsheet.grammar.rule_book import RuleBook
from factsheet.model.contender import Contender
from factsheet.model.corrections import Contradiction, CorrectionNote
from factsheet.model.document import Particulars, Span
from factsheet.model.entities import Names
from factsheet.model.fact import Fact
from factsheet.model.judgement import Judgement, Turn
from factsheet.model.speech import Speech
from factsheet.packs.frame import Asked, Frame
from factsheet.packs.index import Packs
from factsheet.packs.line import Line
from factsheet.packs.wording import NO_WORDS, Wording
from factsheet.syntax import Grammar, GroupReading, Syntax
from factsheet.syntax.nodes import Cut
from factsheet.syntax.words import Classes
from factsheet.text.context import ReadingContext
from factsheet.text.tokens import Tokens

Frames = Callable[[Line], Mapping[int, tuple[Frame, ...]]]
"""Reads the clauses around each figure of a line, by its annotation's number."""


class Nobody:
    """A subject finder that knows no subjects."""

    def of(
        self,
        figure: Span,  # noqa: ARG002 - the protocol's arguments; nothing is told of any of them
        *,
        kind: str,  # noqa: ARG002
        capture: Span | None,
        speech: Speech | None,  # noqa: ARG002
        role: str | None,  # noqa: ARG002
    ) -> Span | None:
        """What a pack captured, where one did."""
        return capture

    def object_of(
        self,
        stretch: Span,
        subject: Span | None,  # noqa: ARG002
    ) -> Span | None:
        """The stretch itself."""
        return stretch

    def why(
        self,
        figure: Span,  # noqa: ARG002
        *,
        kind: str,  # noqa: ARG002
        capture: Span | None,  # noqa: ARG002
        speech: Speech | None,  # noqa: ARG002
        role: str | None,  # noqa: ARG002
    ) -> tuple[Contender, ...]:
        """Nothing: it weighs nobody."""
        return ()


def as_written(
    figures: list[Annotation], _syntax: Syntax, _published: date | None
) -> list[Annotation]:
    """The figures as they are, for a language without times."""
    return figures


def no_names(_context: ReadingContext, _amounts: Sequence[Span]) -> Names:
    """No names."""
    return Names()


UNREAD = Grammar(
    lambda _classes, _start, _end: Cut(b"", (), (), (), ()),
    lambda _classes, _start, _end: GroupReading("finite"),
    frozenset(),
    frozenset(),
)
"""A grammar that finds no clause."""


def no_clauses(classes: Classes, _names: Names, _figures: Sequence[Annotation]) -> Syntax:
    """Sentences without clauses."""
    return Syntax(classes, UNREAD)


def no_speech(_context: ReadingContext, _names: Names, _syntax: Syntax) -> tuple[Speech, ...]:
    """No speech."""
    return ()


def asserted(
    _syntax: Syntax, _annotations: Sequence[Annotation], _published: date | None
) -> Mapping[int, Judgement]:
    """Nothing but assertions."""
    return {}


def no_packs() -> Packs:
    """No packs."""
    return Packs.of(())


def no_frames(_syntax: Syntax, _names: Names, _asked: Asked) -> Frames:
    """No clauses around any figure."""
    return lambda _line: {}


def no_subjects(
    _context: ReadingContext,
    _names: Names,
    _speeches: tuple[Speech, ...],
    _syntax: Syntax,
    _figures: Sequence[Span],
) -> SubjectFinder:
    """A finder that knows no subjects."""
    return Nobody()


def no_examples() -> Mapping[str, tuple[str, ...]]:
    """No rule but those that are patterns."""
    return {}


def stands_alone(_tokens: Tokens, _sentence: Span) -> bool:
    """No sentence leans on the one before it."""
    return False


def points_nowhere(_sentence: str) -> bool:
    """No sentence sends the reader to another."""
    return False


def no_corrections(
    _context: ReadingContext, _annotations: Sequence[Annotation], _names: Names
) -> tuple[CorrectionNote, ...]:
    """No note of correction."""
    return ()


def no_contradictions(
    _text: str, _facts: Sequence[Fact], _published: date | None, _headings: Sequence[Span]
) -> Iterable[Contradiction]:
    """No figures that contradict each other."""
    return ()


def never_turned(_old: Sequence[str], _new: Sequence[str]) -> Turn | None:
    """No edit turns a statement."""
    return None


def never_denies(_cue: str) -> bool:
    """Nobody is quoted with what he denies."""
    return False


def nothing_made_up(_text: str, _start: int, _end: int) -> str | None:
    """No word is made up."""
    return None


class Language(Struct, frozen=True, eq=False):
    """A language by its ISO 639 code: what differs from one to the next, in reading order.

    By its function words it is told whether a text is of this language at all; by its `empty_words`
    nobody can tell which statement a sentence makes, and by its `addresses` (Mr, of) not whose name
    one is. `shown_by` gives the
    sentences that show each rule of speech and modality, which are no patterns, by its name;
    `made_up` a word that there is not, of the class of one that stands in a sentence.
    """

    code: str
    rules: RuleBook
    read_context: Callable[[Tokens, Particulars | None], ReadingContext]
    packs: Callable[[], Packs] = no_packs
    find_names: Callable[[ReadingContext, Sequence[Span]], Names] = no_names
    read_syntax: Callable[[Classes, Names, Sequence[Annotation]], Syntax] = no_clauses
    normalise_times: Callable[[list[Annotation], Syntax, date | None], list[Annotation]] = (
        as_written
    )
    find_speech: Callable[[ReadingContext, Names, Syntax], tuple[Speech, ...]] = no_speech
    read_frames: Callable[[Syntax, Names, Asked], Frames] = no_frames
    find_modality: Callable[
        [Syntax, Sequence[Annotation], date | None], Mapping[int, Judgement]
    ] = asserted
    find_subjects: Callable[
        [ReadingContext, Names, tuple[Speech, ...], Syntax, Sequence[Span]], SubjectFinder
    ] = no_subjects
    function_words: frozenset[str] = frozenset()
    shown_by: Callable[[], Mapping[str, tuple[str, ...]]] = no_examples
    wording: Wording = NO_WORDS
    leans_back: Callable[[Tokens, Span], bool] = stands_alone
    points_back: Callable[[str], bool] = points_nowhere
    find_corrections: Callable[
        [ReadingContext, Sequence[Annotation], Names], tuple[CorrectionNote, ...]
    ] = no_corrections
    find_contradictions: Callable[
        [str, Sequence[Fact], date | None, Sequence[Span]], Iterable[Contradiction]
    ] = no_contradictions
    turned: Callable[[Sequence[str], Sequence[str]], Turn | None] = never_turned
    denies: Callable[[str], bool] = never_denies
    empty_words: frozenset[str] = frozenset()
    addresses: frozenset[str] = frozenset()
    made_up: Callable[[str, int, int], str | None] = nothing_made_up
