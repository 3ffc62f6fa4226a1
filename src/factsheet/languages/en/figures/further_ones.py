"""More of what was counted before: another 40, a further 2,500 employed in May, and four more."""

from decimal import Decimal

from msgspec.structs import replace

from factsheet.grammar.pattern import FAILED, Captures, Sequence, word
from factsheet.grammar.rule import Match, Reading, Refusal, Rule, finds, ignores
from factsheet.languages.en.figures.antecedents import last_counted, stands_alone
from factsheet.languages.en.figures.bare_readings import bare_reading
from factsheet.languages.en.figures.noun_phrases import NOMINAL
from factsheet.languages.en.figures.ranges import Hedged, Interval
from factsheet.model.values import Quantity
from factsheet.text.context import ReadingContext

AFTER_MORE = b"dMheobkv.,;cp\n"
"""Classes that may follow "more" where no noun does."""


class More(Interval):
    """A number and "more" that no noun follows: four more were expected."""

    def inside(self) -> frozenset[str]:
        """See Numeral."""
        return frozenset(("more",))

    needs_more = True

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        end = super().match(context, at, captures)
        if end == FAILED or context.tokens.word[end] != "more":
            return FAILED
        follows = context.classes.letters[end + 1] in AFTER_MORE
        return end + 1 if follows and context.tokens.word[end + 1] != "than" else FAILED


def _further(match: Match) -> Reading | Refusal:
    context, number = match.context, match["number"]
    letters = context.classes.letters
    told = letters[number.end] in b"kv" and letters[number.end + 1] not in NOMINAL
    if not (told or stands_alone(context, number.end)) or number.form == "fraction":
        return Refusal("number", "what follows may be what it counts")
    unit = last_counted(context, match.start, across=True)
    if unit is None:
        return Refusal("antecedent", "nothing was counted before")
    return bare_reading(context, number, unit)


def _more(match: Match) -> Reading | Refusal:
    context, number = match.context, match["number"]
    unit = last_counted(context, match.start, across=True)
    subject = context.classes.letters[match.end] in b"dMheobkv"
    if number.form == "fraction" or not (unit or subject):
        return Refusal("antecedent", "nothing was counted before")
    reading = bare_reading(context, number, unit or "person")
    return reading if isinstance(reading, Refusal) else replace(reading, end=match.end)


FURTHER = Rule(
    name="quantity.further",
    pattern=Sequence(word("another", "a further", "an additional", "an extra"), Hedged("number")),
    interpret=_further,
    examples=(
        *finds(
            Quantity(Decimal(35), Decimal(35), "oven"),
            "It has put in nine ovens. It has orders worth €4 million for another [[35]].",
            "It has put in nine ovens, with a further [[35]] planned in May.",
        ),
        *ignores(
            "It has nine ovens and another 35 kilns.",
            "Another 35 came.",
            "It cost another 35 cents.",
        ),
    ),
)

MORE = Rule(
    name="quantity.more",
    pattern=More("number"),
    interpret=_more,
    examples=(
        *finds(
            Quantity(Decimal(4), Decimal(4), "plane"),
            "Spain sent two planes, and [[four more]] were expected from France.",
            "Spain sent two planes. France will send [[four more]].",
        ),
        *finds(Quantity(Decimal(5), Decimal(5), "person"), "[[Five more]] were hurt."),
        *ignores(
            "It has two planes and four more boats.", "It costs 5 more.", "Four more than two."
        ),
    ),
)

RULES = (FURTHER, MORE)
