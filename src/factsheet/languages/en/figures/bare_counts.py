"""Counts whose noun goes without saying: killed three, a crowd of 62,000, 40 dead, half of them."""

from decimal import Decimal

from factsheet.grammar.pattern import (
    FAILED,
    Captures,
    OneOf,
    Sequence,
    Word,
    word,
)
from factsheet.grammar.rule import Match, Reading, Refusal, Rule, finds, ignores
from factsheet.languages.en.figures.antecedents import ENDS, stands_alone
from factsheet.languages.en.figures.bare_readings import bare_reading, without_noun
from factsheet.languages.en.figures.counted import Counted
from factsheet.languages.en.figures.ranges import Hedged, Interval
from factsheet.languages.en.figures.sets_before import related
from factsheet.languages.en.lexicon.bare_counts import (
    BE,
    BEFORE,
    POINTED,
    STATES,
    WITHOUT_VERB,
)
from factsheet.languages.en.lexicon.discourse import DEMONSTRATIVES
from factsheet.model.values import Quantity
from factsheet.text.context import ReadingContext

FURTHEST = 20
"""Tokens after a whole in which its part stands."""


def _in_a_state(match: Match) -> Reading | Refusal:
    if not stands_alone(match.context, match.end):
        return Refusal("state", "it may describe what is counted")
    number = match["number"]
    if number.form == "fraction":
        return Refusal("number", "a part of something")
    return bare_reading(match.context, number, "person")


def _of_them(match: Match) -> Reading | Refusal:
    number, words = match["number"], match.context.tokens.word
    if words[match.end - 1] in DEMONSTRATIVES and words[match.end] in POINTED:
        return Refusal("of", "those are told after it")
    if number.max == 1 and number.form != "fraction":
        return Refusal("number", "one of them is a pronoun")
    unit = related(match.context, match.end - 2, number)
    if unit is None:
        return Refusal("antecedent", "nothing was counted before")
    return bare_reading(match.context, number, unit)


def _of_people(match: Match) -> Reading | Refusal:
    number = match["number"]
    if number.max == 1 and number.form != "fraction":
        return Refusal("number", "one of them is a pronoun")
    return bare_reading(match.context, number, "person")


class Whole(Interval):
    """The number of a whole, after "of the", or after "of" at the head of its sentence."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        before = context.tokens.word[at - 2 : at] if at > 1 else []
        pointed = before[:1] == ["of"] and before[1] in ("the", "its", "their", "those")
        opens = (
            before[1:] == ["of"]
            and context.tokens.sentence_at(context.tokens.start[at]).start
            == context.tokens.start[at - 1]
        )
        return super().match(context, at, captures) if pointed or opens else FAILED


class AfterComma(Hedged):
    """A number that a comma parts from its whole: of the nine crates, two were empty."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        words = context.tokens.word
        for i in range(at, min(at + FURTHEST, len(words) - 1)):
            if words[i] in ENDS:
                return FAILED
            if words[i] == "," and super().match(context, i + 1, captures) != FAILED:
                return i + 1
        return FAILED


def _of_the(match: Match) -> Reading | Refusal:
    whole, part = match["number"], match["part"]
    if not stands_alone(match.context, part.end):
        return Refusal("part", "what follows may be what it counts")
    if not whole.exact or part.max is None or part.max >= whole.max or part.form == "fraction":
        return Refusal("part", "no part of the whole")
    unit = match["unit"].name
    return bare_reading(match.context, part, unit)


WITHOUT_NOUN = Rule(
    name="quantity.without_noun",
    pattern=Sequence(Word("unit", BEFORE), Hedged("number")),
    interpret=without_noun,
    examples=(
        *finds(
            Quantity(Decimal(3), Decimal(3), "person"),
            "The blast killed [[three]] and hurt many.",
            "The blast wounded [[three]] on Monday.",
        ),
        *finds(Quantity(Decimal(62000), Decimal(62000), "person"), "A crowd of [[62,000]] came."),
        *finds(
            Quantity(Decimal(4300), None, "employee"),
            "Orbit employs more than [[4,300]] across Europe.",
        ),
        *finds(
            Quantity(Decimal(200), None, "employee"),
            "Orbit laid off [[several hundred]] in May.",
            approximate=True,
        ),
        *ignores(
            "The blast killed three whales.",
            "He was killed in 2019.",
            "They were killed 40 miles away.",
            "It killed half of them.",
            "It killed 20 per cent of the herd.",
            "She was hurt 10 times.",
            "He was arrested June 12 in Leeds.",
        ),
    ),
)

IN_A_STATE = Rule(
    name="quantity.in_a_state",
    pattern=Sequence(Interval("number"), OneOf(Sequence(BE, STATES), WITHOUT_VERB)),
    interpret=_in_a_state,
    examples=(
        *finds(
            Quantity(Decimal(90), Decimal(90), "person"),
            "Nearly [[90]] were hurt in Leeds.",
            approximate=True,
        ),
        *finds(Quantity(Decimal(12), Decimal(12), "person"), "The storm left [[12]] dead."),
        *finds(
            Quantity(Decimal(12), None, "person"), "Some fled, and [[dozens]] were arrested there."
        ),
        *ignores("They found 12 dead whales.", "In 2019 missing files came back."),
    ),
)

OF_THE = Rule(
    name="quantity.of_the",
    pattern=Sequence(Whole("number"), Counted(), AfterComma("part")),
    interpret=_of_the,
    examples=(
        *finds(
            Quantity(Decimal(6), Decimal(6), "judge"),
            "Of the 10 judges who sat, [[six]] were new.",
        ),
        *ignores("Of the 10 judges, 12 clerks spoke.", "Of the 10 judges, none was new."),
    ),
)

OF_YOU = Rule(
    name="quantity.of_you",
    pattern=Sequence(Interval("number"), word("of us", "of you")),
    interpret=_of_people,
    examples=(
        *finds(
            Quantity(Decimal(5200), Decimal(5200), "person"),
            "Some [[5,200]] of you wrote in.",
            approximate=True,
        ),
        *ignores("One of us left.", "It will cost 3 of your points."),
    ),
)

OF_THEM = Rule(
    name="quantity.of_them",
    pattern=Sequence(
        Interval("number"), word("of them", "of which", "of whom", "of these", "of those")
    ),
    interpret=_of_them,
    examples=(
        *finds(
            Quantity(Decimal("0.5"), Decimal("0.5"), "person"),
            "Orbit employs 600 people, almost [[half]] of whom are in Leeds.",
            approximate=True,
        ),
        *finds(
            Quantity(Decimal(3), Decimal(3), "man"),
            "Police arrested 14 men. [[Three]] of them were charged.",
        ),
        *finds(
            Quantity(Decimal(20), Decimal(20), "jet"), "It flies jets, [[20]] of which are new."
        ),
        *finds(
            Quantity(Decimal(6), Decimal(6), "sailor"),
            "Boats saved 20 sailors, [[six]] of them with burns.",
            "Boats saved 20 sailors 9 miles from Hull. [[Six]] of them had burns.",
            "Boats saved 20 sailors. The £3m went to [[six]] of them.",
        ),
        *ignores("It has 14 staff. One of them left.", "Three of them laughed."),
    ),
)

OUT_OF = Rule(
    name="quantity.out_of",
    pattern=Sequence(
        Interval("number"),
        word("out of the", "out of its", "out of their"),
        Interval("whole"),
        Counted(),
    ),
    interpret=lambda match: bare_reading(match.context, match["number"], match["unit"].name),
    examples=(
        *finds(
            Quantity(Decimal(80), Decimal(80), "loom"),
            "Some [[80]] out of the 90 looms broke.",
            approximate=True,
        ),
        *ignores("It fell 80 out of the 90 days.", "He took 80 out of the bank."),
    ),
)

RULES = (WITHOUT_NOUN, IN_A_STATE, OF_THE, OUT_OF, OF_THEM, OF_YOU)
