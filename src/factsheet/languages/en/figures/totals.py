"""What a total has come to, and how far it moved: a toll of 400, headcount up from 210 to 600."""

from decimal import Decimal

from factsheet.grammar.pattern import (
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
from factsheet.languages.en.figures.bare_readings import bare_reading, without_noun
from factsheet.languages.en.figures.ellipsis import Later
from factsheet.languages.en.figures.noun_names import head_name
from factsheet.languages.en.figures.noun_phrases import head_at
from factsheet.languages.en.figures.ranges import Hedged
from factsheet.languages.en.figures.reaching import Changed, Earlier, Reached
from factsheet.languages.en.lexicon.bare_counts import (
    BRINGING,
    COUNTED,
    LEVELS,
    NUMBER_OF,
    STATED_PEOPLE,
    TOTALS,
)
from factsheet.model.values import Quantity
from factsheet.text.context import ReadingContext

PLACED = word("aboard", "on board", "in hospital", "in custody", "in work", "out of work")
"""Where people are, and things are not."""


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


class Doing:
    """How many do what a gerund says, or are where people are: the number waiting, the number who
    wait, the number on board.
    """

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        word = context.tokens.word[at]
        gerund = word.endswith("ing") and context.classes.letters[at] in b"gn"
        placed = PLACED.match(context, at, captures)
        if not gerund and word != "who" and placed == FAILED:
            return FAILED
        end = max(at + 1, placed)
        captures["unit"] = (at, end, "person")
        return end

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset((WORD,))


WHAT_IS_COUNTED = OneOf(
    Word("unit", COUNTED),
    Sequence(NUMBER_OF, Plural()),
    Sequence(OneOf(NUMBER_OF, word("number")), Word("unit", STATED_PEOPLE)),
    Sequence(word("the number"), Doing()),
)
"""Plurals, and the number of what a plural names."""
SUBJECT = OneOf(Word("unit", TOTALS), WHAT_IS_COUNTED)

TOTAL = Rule(
    name="quantity.total",
    pattern=OneOf(
        Sequence(Word("unit", TOTALS), OneOf(Reached(), LEVELS, Optional()), Hedged("number")),
        Sequence(WHAT_IS_COUNTED, Reached(), Hedged("number")),
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
        *finds(
            Quantity(Decimal(57), Decimal(57), "person"),
            "The number who queue there has dropped to [[57]].",
        ),
        *finds(Quantity(Decimal(400), None, "death"), "The death toll topped [[400]] on Monday."),
        *finds(
            Quantity(Decimal(21), Decimal(21), "death"),
            "The death toll from the fire in Leeds had risen to [[21]] by noon.",
            "The death toll from a fire that left two mills in ruins rose to [[21]].",
        ),
        *finds(
            Quantity(Decimal(653), Decimal(653), "case"),
            "Cases in Pune fell to [[653]].",
            "Cases in Pune fell 12 per cent in May, to [[653]].",
        ),
        *finds(
            Quantity(Decimal(12400000), Decimal(12400000), "passenger"),
            "Passenger numbers hit [[12.4m]] in a year.",
        ),
        *ignores(
            "Its workforce is 40 per cent female.",
            "The crowd at 10 Elm Street left.",
        ),
    ),
)

TOTAL_BEFORE = Rule(
    name="quantity.total_before",
    pattern=Sequence(
        SUBJECT,
        Reached(),
        Hedged("now"),
        Earlier(),
        Hedged("number"),
    ),
    interpret=without_noun,
    examples=(
        *finds(
            Quantity(Decimal(980), Decimal(980), "case"),
            "Cases rose to 1,204 from [[980]] in May.",
            "Cases in Pune rose to 1,204, up from [[980]] in May.",
            "Cases in Pune fell to 953 last March, having stood at [[980]] a year before.",
        ),
        *ignores("Cases rose to 1,204 from 2019 onwards."),
    ),
)

TOTAL_AFTER = Rule(
    name="quantity.total_from",
    pattern=Sequence(SUBJECT, OneOf(Changed("from"), word("from")), Hedged("number", single=True)),
    interpret=without_noun,
    examples=(
        *finds(
            Quantity(Decimal(210), Decimal(210), "employee"),
            "Headcount will rise from [[210]] to 600.",
            "Its headcount has risen from [[210]] in May to 600.",
            "Headcount from [[210]] to 600.",
        ),
        *ignores("Its headcount rose from 2019 to 2023."),
    ),
)

TOTAL_TO = Rule(
    name="quantity.total_to",
    pattern=Sequence(
        SUBJECT,
        OneOf(Changed("from"), word("from")),
        Hedged("earlier", single=True),
        Later("number"),
    ),
    interpret=without_noun,
    examples=(
        *finds(
            Quantity(Decimal(600), Decimal(600), "employee"),
            "Headcount will rise from 210 to [[600]].",
            "Headcount has risen from 210 in 2019 to [[600]].",
            approximate=False,
        ),
        *ignores("Its headcount rose from 40 to 60 per cent."),
    ),
)

TOTAL_CHANGE = Rule(
    name="quantity.total_change",
    pattern=OneOf(
        Sequence(Word("unit", TOTALS), Changed("by", alone=True), Hedged("number")),
        Sequence(WHAT_IS_COUNTED, Changed("by"), Hedged("number")),
    ),
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

TOTAL_AHEAD = Rule(
    name="quantity.total_ahead",
    pattern=Sequence(
        word(*(f"{verb} to" for verb in sorted(BRINGING))),
        Hedged("number"),
        OneOf(WHAT_IS_COUNTED, Sequence(word("the"), WHAT_IS_COUNTED)),
    ),
    interpret=lambda match: bare_reading(match.context, match["number"], match["unit"]),
    examples=(
        *finds(
            Quantity(Decimal(19), Decimal(19), "kiosk"),
            "The deal brings to [[19]] the number of kiosks in Leeds.",
        ),
        *finds(
            Quantity(Decimal(19), Decimal(19), "person"),
            "The crash brought to [[19]] the number killed this year.",
        ),
        *ignores("The deal brings to 19 the years that he ran it."),
    ),
)

TOTAL_RESULT = Rule(
    name="quantity.total_result",
    pattern=Sequence(
        SUBJECT,
        Changed("by", alone=True),
        Hedged("change", single=True),
        word("to"),
        Hedged("number"),
    ),
    interpret=without_noun,
    examples=(
        *finds(
            Quantity(Decimal(151000), Decimal(151000), "person"),
            "The number of people in Pune grew by 11,000 to [[151,000]].",
        ),
        *ignores("Cases rose by 40 to 60 per cent."),
    ),
)

TOTAL_MOVED = Rule(
    name="quantity.total_moved",
    pattern=Sequence(
        SUBJECT, Reached(), Hedged("now"), word(", up", ", down", "up", "down"), Hedged("number")
    ),
    interpret=without_noun,
    examples=(
        *finds(
            Quantity(Decimal(240), Decimal(240), "case"),
            "Cases rose to 1,204, up [[240]] since May.",
        ),
        *ignores("Cases rose to 1,204, up 4 per cent on May.", "Cases rose to 1,204, up 3 floors."),
    ),
)


RULES = (
    TOTAL,
    TOTAL_BEFORE,
    TOTAL_AFTER,
    TOTAL_TO,
    TOTAL_CHANGE,
    TOTAL_AHEAD,
    TOTAL_RESULT,
    TOTAL_MOVED,
)
