"""So many out of more: one in eight has asthma, one shift in five is split."""

from decimal import Decimal

from factsheet.grammar.pattern import FAILED, WORD, Captures, Sequence, word
from factsheet.grammar.rule import Match, Reading, Refusal, Rule, finds, ignores
from factsheet.languages.en.figures.bare_subjects import AnyVerb, fitting
from factsheet.languages.en.figures.hedges import bounded
from factsheet.languages.en.figures.noun_phrases import head_at, opens_clause
from factsheet.languages.en.figures.plurals import singular
from factsheet.languages.en.figures.ranges import Interval
from factsheet.languages.en.figures.sets_before import set_before
from factsheet.languages.en.lexicon.nouns import NEVER_UNITS, TIME_UNITS
from factsheet.model.values import Quantity, plain
from factsheet.text.context import ReadingContext


def _share(match: Match) -> Reading | Refusal:
    over, under = match["over"], match["under"]
    if not (over.exact and under.exact and 0 < over.min < under.max) or under.scale > 1:
        return Refusal("under", "no share of a whole")
    if not opens_clause(match.context, over.start) or under.max > 1000:
        return Refusal("over", "no subject of its own clause")
    share = plain((over.min / under.max).quantize(Decimal("1.000000")))
    bounds = bounded(match.context.tokens, over.start, under.end, share, share)
    unit = set_before(match.context, over.start, sentences=2, uncounted=True)
    meaning = Quantity(bounds.min, bounds.max, fitting(match.context, unit, under.end))
    return Reading(meaning, bounds.approximate, over.start, under.end, weak=True)


def _of_many(match: Match) -> Reading | Refusal:
    over, under, unit = match["number"], match["under"], match["unit"]
    if not (over.exact and under.exact and 0 < over.min < under.max <= 1000):
        return Refusal("under", "no share of a whole")
    if under.scale > 1 or head_at(match.context, under.end) is not None:
        return Refusal("under", "what follows may be what it counts")
    share = plain((over.min / under.max).quantize(Decimal("1.000000")))
    bounds = bounded(match.context.tokens, over.start, under.end, share, share)
    return Reading(Quantity(bounds.min, bounds.max, unit), bounds.approximate)


class OneNoun:
    """The noun of so many out of more: one shift in five; captures its singular."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        letters = context.classes.letters
        counted = letters[at] in b"ns" and not context.tokens.capital(at)
        if not counted or letters[at + 1] != ord("p"):
            return FAILED
        name = singular(context.tokens.word[at])
        if name in TIME_UNITS or name in NEVER_UNITS:
            return FAILED
        captures["unit"] = (at, at + 1, name)
        return at + 1

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset((WORD,))


SHARE = Rule(
    name="quantity.share_of_people",
    pattern=Sequence(
        Interval("over"), word("in", "out of", "in every"), Interval("under"), AnyVerb()
    ),
    interpret=_share,
    examples=(
        *finds(
            Quantity(Decimal("0.125"), Decimal("0.125"), "person"), "[[One in eight]] has asthma."
        ),
        *ignores("They came one in a car.", "Three in 2019 were lost."),
    ),
)

OF_MANY = Rule(
    name="quantity.of_many",
    pattern=Sequence(Interval("number"), OneNoun(), word("in"), Interval("under")),
    interpret=_of_many,
    anchors=frozenset(("in",)),
    examples=(
        *finds(
            Quantity(Decimal("0.2"), Decimal("0.2"), "shift"),
            "About [[one shift in five]] is split.",
            approximate=True,
        ),
        *finds(
            Quantity(Decimal("0.222222"), Decimal("0.222222"), "child"),
            "[[Two children in nine]] walk.",
        ),
        *ignores("It sold 40 vans in 2019.", "It shut 40 mills in 12 towns."),
    ),
)

RULES = (SHARE, OF_MANY)
