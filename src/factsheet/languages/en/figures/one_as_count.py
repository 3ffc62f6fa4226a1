"""One of a thing where it is surely a count: just one jet, two goals and one assist, one death."""

from decimal import Decimal

from factsheet.grammar.pattern import FAILED, WORD, Captures, Numeral, Sequence
from factsheet.grammar.rule import Match, Reading, Refusal, Rule, finds, ignores
from factsheet.languages.en.figures import noun_phrases
from factsheet.languages.en.figures.antecedents import Noun, antecedent, figure_at
from factsheet.languages.en.figures.changes import governor_of
from factsheet.languages.en.figures.hedges import bounded
from factsheet.languages.en.figures.non_counts import refusal
from factsheet.languages.en.figures.noun_names import head_name
from factsheet.languages.en.figures.noun_phrases import opens_clause
from factsheet.languages.en.figures.units import Unit
from factsheet.languages.en.lexicon.bare_counts import (
    BE_ONE,
    COUNTING,
    HARMING,
    NOT_ONE,
    STATES,
    TOLD_OF,
)
from factsheet.languages.en.lexicon.motion import CHANGES, NO_WAY
from factsheet.model.values import Quantity
from factsheet.text.context import ReadingContext

COUNTED = frozenset(
    (
        "count death fatality casualty seat vote arrest conviction abstention dose wicket "
        "touchdown assist interception rebound"
    ).split()
)
"""What is counted wherever there is one of it."""


class Single:
    """A singular noun after a one; captures a `Unit`."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        number, tokens = captures["number"][2], context.tokens
        if not number.exact or number.max != 1 or number.form == "fraction" or number.scale != 1:
            return FAILED
        last = noun_phrases.last_at(context, at)
        if last is None or tokens.glued(at):
            return FAILED
        captures["unit"] = (at, last + 1, Unit(last + 1, head_name(context, last, at)))
        return last + 1

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset((WORD,))


def _one(match: Match) -> Reading | Refusal:
    unit: Unit = match["unit"]
    tokens = match.context.tokens
    noun = tokens.word[match.end - 1]
    number = match["number"]
    surely = not number.digits and (_counts(match) or _is_joined(match))
    done = _suffers(match) or _undergoes(match) or _is_by_how_much(match)
    if not (surely or noun in COUNTED or done):
        return Refusal("number", "one may be any, and no count")
    first = tokens.word[number.end]
    if (first in NOT_ONE and first != "person") or (noun in NOT_ONE and noun != "person"):
        return Refusal("unit", "a figure of speech")
    bounds = bounded(tokens, match.start, match.end, number.min, number.max)
    meaning = Quantity(bounds.min, bounds.max, unit.name)
    return refusal(match.context, number) or Reading(meaning, bounds.approximate, weak=True)


def _counts(match: Match) -> bool:
    before = match.context.tokens.word[match.start - 1] if match.start else ""
    return before in COUNTING


def _is_joined(match: Match) -> bool:
    """Whether another count stands beside it: two goals and one assist, one woman and two men."""
    tokens, numbers = match.context.tokens, match.context.numbers
    if match.start and tokens.word[match.start - 1] == "and":
        last = antecedent(match.context, match.start - 1)
        if last is not None and isinstance(last.unit, Noun):
            return True
    if _is_of_same(match):
        return True
    following = numbers.get(match.end + 1) if tokens.word[match.end] in ("and", ",") else None
    figure = None if following is None else figure_at(match.context, following)
    return figure is not None and isinstance(figure.unit, Noun)


def _is_of_same(match: Match) -> bool:
    """Whether the same was counted before in its sentence: three short walks, or one long walk."""
    last = antecedent(match.context, match.start)
    noun = match.context.tokens.word[match.end - 1]
    return last is not None and isinstance(last.unit, Noun) and last.unit.name.endswith(noun)


def _is_by_how_much(match: Match) -> bool:
    """Whether something changes by the one: the rate goes up by one mill."""
    context, at = match.context, match.start - 1
    if at < 1 or context.tokens.word[at] != "by":
        return False
    verb = governor_of(context, at)
    near = context.tokens.word[at - 1]
    return (
        near in CHANGES
        or near in NO_WAY
        or (verb is not None and context.tokens.word[verb] in CHANGES)
    )


def _undergoes(match: Match) -> bool:
    """Whether the one opens its clause, and something was done to it: one track was reopened."""
    context, at = match.context, match.end
    if not opens_clause(context, match["number"].start):
        return False
    after = BE_ONE.match(context, at, {})
    while after != FAILED and context.classes.letters[after] == ord("r"):
        after += 1
    if after == FAILED or context.classes.letters[after] not in b"kv":
        return False
    return context.tokens.word[after] not in TOLD_OF


def _suffers(match: Match) -> bool:
    """Whether the one is a victim: killed one soldier, one person died, one man was hurt."""
    tokens = match.context.tokens
    if match.start and tokens.word[match.start - 1] in HARMING:
        return True
    after = BE_ONE.match(match.context, match.end, {})
    while after != FAILED and match.context.classes.letters[after] == ord("r"):
        after += 1
    if after == FAILED:
        return tokens.word[match.end] in ("died", "dead", "dies")
    return STATES.match(match.context, after, {}) != FAILED


ONE = Rule(
    name="quantity.one",
    pattern=Sequence(Numeral("number"), Single()),
    interpret=_one,
    examples=(
        *finds(Quantity(Decimal(1), Decimal(1), "area"), "It fails in just [[one area]]."),
        *finds(Quantity(Decimal(1), Decimal(1), "assist"), "She had two goals and [[one assist]]."),
        *finds(
            Quantity(Decimal(1), Decimal(1), "woman"),
            "They charged [[one woman]] and two men.",
            "The blast killed [[one woman]] in Leeds.",
            "[[One woman]] was killed.",
        ),
        *finds(
            Quantity(Decimal(1), Decimal(1), "track"),
            "[[One track]] was reopened at noon.",
            "The count rose by [[one track]].",
        ),
        *finds(Quantity(Decimal(1), Decimal(1), "count"), "He admits [[one count]] of theft."),
        *ignores(
            "One plan asks for more.",
            "She is one of the best.",
            "One analyst said so.",
            "One analyst was quoted by the paper.",
            "It was bought by one collector.",
            "It has two sides and one point of view.",
            "One day he left.",
            "They met one another and 12 others.",
            "It is one thing to pay three bills.",
        ),
    ),
)

RULES = (ONE,)
