"""Counts whose noun goes without saying: killed three, a crowd of 62,000, 40 dead, half of them."""

from decimal import Decimal

from msgspec import structs

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
from factsheet.grammar.rule import Match, Reading, Refusal, Rule, finds, ignores
from factsheet.languages.en.figures.antecedents import ENDS, Noun, antecedent, stands_alone
from factsheet.languages.en.figures.counted import Counted
from factsheet.languages.en.figures.hedges import bounded
from factsheet.languages.en.figures.non_counts import refusal
from factsheet.languages.en.figures.noun_phrases import head_at, head_name
from factsheet.languages.en.figures.plurals import is_plural, singular
from factsheet.languages.en.figures.ranges import Hedged, Interval
from factsheet.languages.en.figures.units import LETTERS, letter_scale
from factsheet.languages.en.lexicon.bare_counts import (
    BE,
    BEFORE,
    COUNTED,
    LEVELS,
    NUMBER_OF,
    POINTED,
    REACHED,
    STATES,
    TOTALS,
    WITHOUT_VERB,
)
from factsheet.languages.en.lexicon.motion import CHANGES
from factsheet.model.number import Number
from factsheet.model.values import Quantity, plain
from factsheet.text.context import ReadingContext
from factsheet.text.tokens import Tokens

NEAR = 20
"""Tokens after a total in which is said what it has come to: phrases may stand between."""
FURTHEST = 20
"""Tokens after a whole in which its part stands."""


def _without_noun(match: Match) -> Reading | Refusal:
    tokens = match.context.tokens
    number = _scaled(tokens, match["number"])
    if not stands_alone(match.context, number.end) or tokens.word[number.end] == "another":
        return Refusal("number", "what follows may be what it counts")
    if number.form == "fraction":
        return Refusal("number", "a part of something")
    return refusal(match.context, number) or _reading(match, number, match["unit"])


def _scaled(tokens: Tokens, number: Number) -> Number:
    """The number with a letter that scales it: passenger numbers hit 12.4m."""
    if number.min is None or number.max is None or not letter_scale(tokens, number.end, number):
        return number
    scale = LETTERS[tokens.word[number.end]]
    low, high = plain(number.min * scale), plain(number.max * scale)
    return structs.replace(number, end=number.end + 1, min=low, max=high, scale=scale)


def _reading(match: Match, number: Number, unit: str) -> Reading:
    bounds = bounded(match.context.tokens, number.start, number.end, number.min, number.max)
    return Reading(
        Quantity(bounds.min, bounds.max, unit),
        bounds.approximate or number.approximate,
        number.start,
        number.end,
        weak=True,
    )


def _in_a_state(match: Match) -> Reading | Refusal:
    if not stands_alone(match.context, match.end):
        return Refusal("state", "it may describe what is counted")
    number = match["number"]
    if number.form == "fraction":
        return Refusal("number", "a part of something")
    return refusal(match.context, number) or _reading(match, number, "person")


def _of_them(match: Match) -> Reading | Refusal:
    number = match["number"]
    if match.context.tokens.word[match.end] in POINTED:
        return Refusal("of", "those are told after it")
    if number.max == 1 and number.form != "fraction":
        return Refusal("number", "one of them is a pronoun")
    unit = _meant(match.context, number.start)
    if unit is None:
        return Refusal("antecedent", "nothing was counted before")
    return refusal(match.context, number) or _reading(match, number, unit)


def _of_people(match: Match) -> Reading | Refusal:
    number = match["number"]
    if number.max == 1 and number.form != "fraction":
        return Refusal("number", "one of them is a pronoun")
    return refusal(match.context, number) or _reading(match, number, "person")


def _meant(context: ReadingContext, at: int) -> str | None:
    """What them, which or whom stands for: what was counted last, or the noun before the comma."""
    last = antecedent(context, at)
    before = context.tokens.word[at - 2 : at] if at > 1 else ["", ""]
    if last is None and before[1] == "," and is_plural(before[0]):
        return singular(before[0])
    last = last or antecedent(context, at, across=True)
    return last.unit.name if last is not None and isinstance(last.unit, Noun) else None


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
            end = REACHED.match(context, i, captures)
            if end != FAILED:
                return end
        return FAILED

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset((ANY,))


class ChangedFrom:
    """A verb of change a few words on, with "from" behind it."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:  # noqa: ARG002
        """See Clause."""
        verb = _change_after(context, at)
        return verb + 2 if verb is not None and context.tokens.word[verb + 1] == "from" else FAILED

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset((ANY,))


class ChangedBy:
    """A verb of change a few words on, with "by" behind it or the number itself."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:  # noqa: ARG002
        """See Clause."""
        verb = _change_after(context, at)
        if verb is None:
            return FAILED
        return verb + 2 if context.tokens.word[verb + 1] == "by" else verb + 1

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset((ANY,))


def _change_after(context: ReadingContext, at: int) -> int | None:
    """The verb of change that stands near, no other figure before it."""
    words = context.tokens.word
    for i in range(at, min(at + NEAR, len(words) - 1)):
        if words[i] in ENDS or i in context.numbers:
            return None
        if words[i] in CHANGES and context.classes.letters[i] in b"bzdkgv":
            return i
    return None


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
    return refusal(match.context, part) or _reading(match, part, unit)


WITHOUT_NOUN = Rule(
    name="quantity.without_noun",
    pattern=Sequence(Word("unit", BEFORE), Hedged("number")),
    interpret=_without_noun,
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

TOTAL = Rule(
    name="quantity.total",
    pattern=OneOf(
        Sequence(Word("unit", TOTALS), OneOf(LEVELS, Reached(), Optional()), Hedged("number")),
        Sequence(NUMBER_OF, Plural(), Reached(), Hedged("number")),
        Sequence(Word("unit", COUNTED), Reached(), Hedged("number")),
    ),
    interpret=_without_noun,
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
    interpret=_without_noun,
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
        OneOf(Word("unit", TOTALS), Word("unit", COUNTED)), ChangedFrom(), Hedged("number")
    ),
    interpret=_without_noun,
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
        ChangedFrom(),
        Hedged("earlier"),
        word("to"),
        Hedged("number"),
    ),
    interpret=_without_noun,
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
    pattern=Sequence(Word("unit", TOTALS), ChangedBy(), Hedged("number")),
    interpret=_without_noun,
    examples=(
        *finds(
            Quantity(Decimal(31200), Decimal(31200), "job"),
            "Employment rose by [[31,200]] in May.",
            "Employment in Pune fell [[31,200]] in May.",
        ),
        *ignores("Its headcount rose 4 per cent.", "Employment rose to 4 in 10."),
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
        *ignores("It has 14 staff. One of them left.", "Three of them laughed."),
    ),
)

RULES = (
    *(WITHOUT_NOUN, IN_A_STATE, TOTAL, TOTAL_BEFORE, TOTAL_AFTER, TOTAL_TO, TOTAL_CHANGE),
    *(OF_THE, OF_THEM, OF_YOU),
)
