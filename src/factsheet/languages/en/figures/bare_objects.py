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
from factsheet.languages.en.lexicon.word_classes import lemma
from factsheet.model.values import Quantity
from factsheet.text.context import ReadingContext

VERBAL = b"bzdkgv"
SMALLEST = 2
WIDEST = 100
"""How many times more or fewer what was counted may be."""
HANDLING = frozenset(
    (
        "accept add admit approve arrest average axe back build buy check choose close complete "
        "cull cut deliver discharge enrol enroll examine expect find forecast free fund get have "
        "hire identify include inspect install interview invite keep leave manage need open "
        "operate order own pick plan plant predict produce project receive recruit reject release "
        "remove repair replace rescue run save scrap select sell send shut survey target test "
        "train treat visit want"
    ).split()
)
"""What is done with several of what was counted, or foreseen of them."""


class Object(Interval):
    """A bare number right behind what is done with so many, its hedges aside."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        end = super().match(context, at, captures)
        if end == FAILED:
            return FAILED
        verb = before_hedges(context, at)
        letters, word = context.classes.letters, context.tokens.word[verb]
        if verb < 1 or letters[verb] not in VERBAL:
            return FAILED
        return end if lemma(word, chr(letters[verb])) in HANDLING else FAILED


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
            "It has 90 firms. The Dax touched 900.",
            "It has 90 firms. The thermometer showed 38.",
            "It has 90 firms. The index hit 4,000.",
            "The town had wanted 200.",
            "It has 90 firms. The town met in 2019.",
        ),
    ),
)

RULES = (OBJECT,)
