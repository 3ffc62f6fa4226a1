"""A bare number that is the object of a verb counts what was counted before: it looked at 41 firms
and, in the end, backed two.
"""

from decimal import Decimal

from factsheet.grammar.pattern import FAILED, Captures
from factsheet.grammar.rule import Match, Reading, Refusal, Rule, finds, ignores
from factsheet.languages.en.figures.antecedents import is_bare
from factsheet.languages.en.figures.bare_readings import bare_reading
from factsheet.languages.en.figures.hedges import before_hedges
from factsheet.languages.en.figures.ranges import Interval
from factsheet.languages.en.figures.sets_before import set_before
from factsheet.languages.en.lexicon.motion import CHANGES
from factsheet.languages.en.lexicon.word_classes import lemma
from factsheet.model.values import Quantity
from factsheet.text.context import ReadingContext

VERBAL = b"bzdkgv"
SMALLEST = 2
WIDEST = 100
"""How many times more or fewer what was counted may be."""
NOT_COUNTING = frozenset(
    (
        "be turn age hit rise fall close open trade pay cost charge fetch bid spend earn raise "
        "offer price value fine measure weigh read say reply last wait serve end start finish "
        "shoot bat rank make score concede lead win lose beat draw"
    ).split()
)
"""Verbs whose number is an age, a level, a price, a time or a score."""


class Object(Interval):
    """A bare number right behind a verb, its hedges aside, that may take a direct object."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        end = super().match(context, at, captures)
        if end == FAILED:
            return FAILED
        verb = before_hedges(context, at)
        letters, word = context.classes.letters, context.tokens.word[verb]
        if verb < 1 or letters[verb] not in VERBAL or word in CHANGES:
            return FAILED
        return FAILED if lemma(word, chr(letters[verb])) in NOT_COUNTING else end


def _object(match: Match) -> Reading | Refusal:
    context, number = match.context, match["number"]
    least = number.min or number.max
    if number.form == "fraction" or least is None or least < SMALLEST or least % 1:
        return Refusal("number", "no count of several")
    if context.tokens.word[number.end] == "to" and number.end + 1 in context.numbers:
        return Refusal("number", "a score")
    unit = set_before(context, number.start, least / WIDEST)
    if unit is None:
        return Refusal("antecedent", "nothing was counted before")
    return bare_reading(context, number, unit)


OBJECT = Rule(
    name="quantity.object",
    pattern=Object("number"),
    interpret=_object,
    when=is_bare,
    examples=(
        *finds(
            Quantity(Decimal(2), Decimal(2), "firm"),
            "We looked at 41 firms there and, in the end, backed [[two]].",
        ),
        *finds(
            Quantity(Decimal(200), Decimal(200), "firm"),
            "Some 90 firms have joined. The town had wanted [[200]] by June.",
        ),
        *ignores(
            "It has 90 firms. She turned 40.",
            "It has 90 firms. The index hit 4,000.",
            "The town had wanted 200.",
            "It has 90 firms. The town met in 2019.",
        ),
    ),
)

RULES = (OBJECT,)
