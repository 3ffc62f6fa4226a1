"""What a total has come to, and how far it moved: a toll of 400, headcount up from 210 to 600."""

from decimal import Decimal

from factsheet.grammar.pattern import (
    ANY,
    FAILED,
    WORD,
    Captures,
    OneOf,
    Optional,
    Sequence,
    Word,
    word,
)
from factsheet.grammar.rule import Rule, finds, ignores
from factsheet.languages.en.figures.antecedents import ENDS
from factsheet.languages.en.figures.bare_readings import without_noun
from factsheet.languages.en.figures.noun_phrases import head_at, head_name
from factsheet.languages.en.figures.ranges import Hedged
from factsheet.languages.en.lexicon.bare_counts import COUNTED, LEVELS, NUMBER_OF, REACHED, TOTALS
from factsheet.languages.en.lexicon.motion import CHANGES
from factsheet.model.values import Quantity
from factsheet.text.context import ReadingContext

NEAR = 20
"""Tokens after a total in which is said what it has come to: phrases may stand between."""


PUTTING = frozenset("put puts putting place places placed estimate estimates estimated".split())
PUT_WITHIN = 8
"""Tokens from such a verb to where what it puts at a number ends."""


class Reached:
    """The words that say what a total has come to, at once or a few words on."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        words = context.tokens.word
        for i in range(at, min(at + NEAR, len(words))):
            if words[i] in ENDS or i in context.numbers:
                return FAILED
            if words[i] in CHANGES and words[i + 1] == "to":
                return i + 2
            if words[i] == "to" and i + 1 in context.numbers:
                return i + 1
            if words[i] == "at" and i + 1 in context.numbers and _is_put(words, at):
                return i + 1
            end = REACHED.match(context, i, captures)
            if end != FAILED:
                return end
        return FAILED

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset((ANY,))


def _is_put(words: list[str], at: int) -> bool:
    """Whether somebody puts what ends before this token at a number: put the number of deaths at"""
    return not PUTTING.isdisjoint(words[max(0, at - PUT_WITHIN) : at])


class Changed:
    """A verb of change a few words on, with this word behind it or, `alone`, without."""

    def __init__(self, behind: str, *, alone: bool = False) -> None:
        self.behind = behind
        self.alone = alone

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:  # noqa: ARG002
        """See Clause."""
        words = context.tokens.word
        for i in range(at, min(at + NEAR, len(words) - 1)):
            if words[i] in ENDS or i in context.numbers:
                return FAILED
            if words[i] in CHANGES and context.classes.letters[i] in b"bzdkgv":
                if words[i + 1] == self.behind:
                    return i + 2
                return i + 1 if self.alone else FAILED
        return FAILED

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset((ANY,))


class Plural:
    """A plural noun with what describes it; captures its singular."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        head = head_at(context, at)
        if head is None:
            return FAILED
        captures["unit"] = (at, head + 1, head_name(context, head, at))
        return head + 1

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset((WORD,))


TOTAL = Rule(
    name="quantity.total",
    pattern=OneOf(
        Sequence(Word("unit", TOTALS), OneOf(LEVELS, Reached(), Optional()), Hedged("number")),
        Sequence(NUMBER_OF, Plural(), Reached(), Hedged("number")),
        Sequence(Word("unit", COUNTED), Reached(), Hedged("number")),
    ),
    interpret=without_noun,
    examples=(
        *finds(
            Quantity(Decimal(4100), Decimal(4100), "kiosk"),
            "The number of kiosks rose to [[4,100]].",
            "The number of kiosks in Leeds has crept to [[4,100]] since May.",
            "It shut, bringing the number of kiosks in Leeds to [[4,100]].",
        ),
        *finds(
            Quantity(Decimal(8400000), Decimal(8400000), "person"),
            "It has a population of [[8.4 million]] and grows.",
            "The population stood at [[8.4 million]] in 2020.",
        ),
        *finds(
            Quantity(Decimal(52), Decimal(52), "death"),
            "The coast guard put the number of deaths at [[52]] on Monday.",
        ),
        *finds(Quantity(Decimal(400), None, "death"), "The death toll topped [[400]] on Monday."),
        *finds(
            Quantity(Decimal(21), Decimal(21), "death"),
            "The death toll from the fire in Leeds had risen to [[21]] by noon.",
        ),
        *finds(Quantity(Decimal(653), Decimal(653), "case"), "Cases in Pune fell to [[653]]."),
        *finds(
            Quantity(Decimal(12400000), Decimal(12400000), "passenger"),
            "Passenger numbers hit [[12.4m]] in a year.",
        ),
        *ignores("Its workforce is 40 per cent female.", "The crowd at 10 Elm Street left."),
    ),
)

TOTAL_BEFORE = Rule(
    name="quantity.total_before",
    pattern=Sequence(
        OneOf(Word("unit", TOTALS), Word("unit", COUNTED)),
        Reached(),
        Hedged("now"),
        word("from", ", from", ", up from", ", down from", "compared with", ", compared with"),
        Hedged("number"),
    ),
    interpret=without_noun,
    examples=(
        *finds(
            Quantity(Decimal(980), Decimal(980), "case"),
            "Cases rose to 1,204 from [[980]] in May.",
            "Cases in Pune rose to 1,204, up from [[980]] in May.",
        ),
        *ignores("Cases rose to 1,204 from 2019 onwards."),
    ),
)

TOTAL_AFTER = Rule(
    name="quantity.total_from",
    pattern=Sequence(
        OneOf(Word("unit", TOTALS), Word("unit", COUNTED)), Changed("from"), Hedged("number")
    ),
    interpret=without_noun,
    examples=(
        *finds(
            Quantity(Decimal(210), Decimal(210), "employee"),
            "Headcount will rise from [[210]] to 600.",
            "Its headcount has risen from [[210]] in May to 600.",
        ),
        *ignores("Its headcount rose from 2019 to 2023."),
    ),
)

TOTAL_TO = Rule(
    name="quantity.total_to",
    pattern=Sequence(
        OneOf(Word("unit", TOTALS), Word("unit", COUNTED)),
        Changed("from"),
        Hedged("earlier"),
        word("to"),
        Hedged("number"),
    ),
    interpret=without_noun,
    examples=(
        *finds(
            Quantity(Decimal(600), Decimal(600), "employee"),
            "Headcount will rise from 210 to [[600]].",
            approximate=False,
        ),
        *ignores("Its headcount rose from 40 to 60 per cent."),
    ),
)

TOTAL_CHANGE = Rule(
    name="quantity.total_change",
    pattern=Sequence(Word("unit", TOTALS), Changed("by", alone=True), Hedged("number")),
    interpret=without_noun,
    examples=(
        *finds(
            Quantity(Decimal(31200), Decimal(31200), "job"),
            "Employment rose by [[31,200]] in May.",
            "Employment in Pune fell [[31,200]] in May.",
        ),
        *ignores("Its headcount rose 4 per cent.", "Employment rose to 4 in 10."),
    ),
)

RULES = (TOTAL, TOTAL_BEFORE, TOTAL_AFTER, TOTAL_TO, TOTAL_CHANGE)
