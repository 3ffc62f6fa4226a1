"""How many times as much: three times the size, fivefold, twice as large."""

from decimal import Decimal

from factsheet.grammar.lexicon import Lexicon
from factsheet.grammar.pattern import Sequence, Word
from factsheet.grammar.rule import Match, Reading, Refusal, Rule, finds, ignores
from factsheet.languages.en.figures.comparing import sized, tells_when, unhedged
from factsheet.languages.en.figures.hedges import bounded
from factsheet.languages.en.figures.noun_phrases import NOMINAL
from factsheet.languages.en.figures.ranges import Interval
from factsheet.languages.en.lexicon.comparing import (
    AMOUNTS_TO,
    COMPARES,
    EVENTS,
    MULTIPLIES,
    NO_COMPARATIVE,
    POINTING,
    SETS_EQUAL,
    TWICE_AFTER,
)
from factsheet.languages.en.lexicon.motion import way_before, way_behind
from factsheet.languages.en.lexicon.nouns import POSSESSIVES, TIME_UNITS
from factsheet.languages.en.lexicon.owned import measures
from factsheet.model.number import Number
from factsheet.model.values import Direction, Magnitude
from factsheet.text.context import ReadingContext

LONGEST_MEASURE = 5
"""Tokens of what is multiplied, up to its owner's 's or its noun."""
MULTIPLES = Lexicon({"times": None, "time": None})
FOLD = Lexicon({"fold": None, "- fold": None})


def factor_of(number: Number, match: Match, direction: Direction | None) -> Reading:
    """The number as a factor, its hedges heard."""
    tokens = match.context.tokens
    bounds = bounded(tokens, match.start, match.end, number.min, number.max)
    return Reading(
        Magnitude(bounds.min, bounds.max, direction), bounds.approximate or number.approximate
    )


def way_of(match: Match) -> Direction | None:
    """Up or down, where the words before say that something changed."""
    return way_before(match.context.tokens, match.start)


def _way_of_fold(match: Match) -> Direction | None:
    """The same, or by the noun behind: a threefold rise."""
    return way_behind(match.context.tokens, match.end) or way_of(match)


def _times(match: Match) -> Reading | Refusal:
    number: Number = match["number"]
    tokens = match.context.tokens
    following = tokens.word[match.end] if match.end < len(tokens.word) else ""
    before = tokens.word[match.start - 1] if match.start else ""
    if number.form == "vague" and number.min and number.min < 100:
        return Refusal("number", "no factor is named")
    multiplied = before in MULTIPLIES or unhedged(tokens, match.start) in MULTIPLIES
    priced = before in ("at", "between") and not following[:1].isalnum()
    compares = multiplied or priced or following in COMPARES or _comparative(following)
    if following in POINTING and not multiplied:
        compares = (
            sized(tokens.word[match.end + 1 : match.end + 5])
            or _equals(match)
            or _told_number(match.context, match.end + 1)
        )
    compares = compares or _names_a_measure(match.context, match.end)
    compares = compares or _is_broken(number) or "." in tokens.word[number.start]
    if not compares or tells_when(tokens, match.end):
        return Refusal("comparison", "it says how often, not how many times as much")
    return factor_of(number, match, way_of(match))


def _is_broken(number: Number) -> bool:
    """Whether nothing can have happened so often: 9.5 times, two and a half times."""
    ends = (number.min, number.max)
    return number.form != "fraction" and any(end is not None and end % 1 != 0 for end in ends)


def _names_a_measure(context: ReadingContext, at: int) -> bool:
    """Whether what is multiplied is somebody's, or a measure: last year's price, their turnover."""
    letters, words = context.classes.letters, context.tokens.word
    for i in range(at, min(len(words), at + LONGEST_MEASURE)):
        if words[i] in measures():
            return True
        if letters[i] not in NOMINAL + b"DPS":
            return False
        if words[i] in POSSESSIVES:
            return (i > at and words[i - 1] not in TIME_UNITS) or letters[i + 1] in NOMINAL
    return False


def _equals(match: Match) -> bool:
    """Whether one thing is set equal to so many of another: is 200 times the stock set aside."""
    tokens = match.context.tokens
    nouns = tokens.word[match.end + 1 : match.end + 3]
    return unhedged(tokens, match.start) in SETS_EQUAL and EVENTS.isdisjoint(nouns)


def _told_number(context: ReadingContext, at: int) -> bool:
    """Whether a number is named that is multiplied: three times the €72 million of 2020."""
    return at in context.numbers or at + 1 in context.numbers


def _comparative(following: str) -> bool:
    return len(following) > 4 and following.endswith("er") and following not in NO_COMPARATIVE


def _fold(match: Match) -> Reading | Refusal:
    number: Number = match["number"]
    if number.form == "vague":
        return Reading(Magnitude(number.min, None, "up"), approximate=True)
    return factor_of(number, match, _way_of_fold(match))


def _compact_fold(match: Match) -> Reading:
    value = match["word"]
    bounds = bounded(match.context.tokens, match.start, match.end, value, value)
    return Reading(Magnitude(bounds.min, bounds.max, _way_of_fold(match)), bounds.approximate)


def _twice(match: Match) -> Reading | Refusal:
    tokens = match.context.tokens
    words = tokens.word[match.end : match.end + 4]
    following = words[0] if words else ""
    known = following in TWICE_AFTER or _comparative(following)
    if not known or tells_when(tokens, match.end):
        return Refusal("comparison", "it says how often, not how many times as much")
    points = following in ("the", "its", "that", "this", "last", "their")
    told = _told_number(match.context, match.end + 1) or _names_a_measure(match.context, match.end)
    told = told or (unhedged(tokens, match.start) in AMOUNTS_TO and EVENTS.isdisjoint(words[1:3]))
    if points and not sized(words[1:]) and not told:
        return Refusal("comparison", "it says how often, not how many times as much")
    value: Decimal = match["factor"]
    bounds = bounded(tokens, match.start, match.end, value, value)
    return Reading(Magnitude(bounds.min, bounds.max), bounds.approximate)


TIMES = Rule(
    name="magnitude.times",
    pattern=Sequence(Interval("number"), Word("times", MULTIPLES)),
    interpret=_times,
    examples=(
        *finds(
            Magnitude(Decimal(3), Decimal(3)),
            "Its plant is [[three times]] larger.",
            "Its plant has [[three times]] as many staff.",
            "Its plant is [[three times]] the size of Orbit's.",
        ),
        *finds(
            Magnitude(Decimal(200), Decimal(200)), "Demand was [[200 times]] the stock set aside."
        ),
        *finds(
            Magnitude(Decimal(200), None),
            "The offer was oversubscribed more than [[200 times]].",
            "Demand was more than [[200 times]] the shares on offer.",
            "The public asked for more than [[200 times]] the shares on offer.",
        ),
        *finds(Magnitude(Decimal(2), Decimal(3)), "It is [[two to three times]] as fast."),
        *finds(Magnitude(Decimal(10), Decimal(12)), "Mills change hands at [[10 to 12 times]]."),
        *finds(
            Magnitude(Decimal(8), Decimal(8)),
            "Orbit paid [[eight times]] core profit.",
            "Orbit paid [[eight times]] last year's core profit.",
            "The fee is [[eight times]] the village club's yearly turnover.",
            "Its debt is [[eight times]] FY23 profit.",
        ),
        *finds(
            Magnitude(Decimal(3), Decimal(3)), "That is [[three times]] the €72 million of 2020."
        ),
        *finds(Magnitude(None, Decimal(10)), "It runs up to [[ten times]] faster."),
        *ignores(
            "She won the title three times.",
            "It called five times before noon.",
            "She was three times the champion.",
            "It shut three times last year.",
            "It called more than 200 times.",
        ),
    ),
)

FOLDS = Rule(
    name="magnitude.fold",
    pattern=Sequence(Interval("number"), Word("fold", FOLD)),
    interpret=_fold,
    anchors=frozenset(("fold",)),
    examples=(
        *finds(
            Magnitude(Decimal(5), Decimal(5), "up"),
            "Exports have risen [[five-fold]].",
            "Exports have risen [[5-fold]].",
        ),
        *ignores("They fold five chairs."),
    ),
)

COMPACT_FOLD = Rule(
    name="magnitude.fold_word",
    pattern=Word(
        "word",
        Lexicon(
            {
                f"{spelled}fold": Decimal(value)
                for value, spelled in enumerate(
                    (
                        "two three four five six seven eight nine ten eleven twelve thirteen "
                        "fourteen fifteen sixteen seventeen eighteen nineteen twenty"
                    ).split(),
                    start=2,
                )
            }
            | {"thirtyfold": Decimal(30), "fiftyfold": Decimal(50), "hundredfold": Decimal(100)}
        ),
    ),
    interpret=_compact_fold,
    examples=(
        *finds(Magnitude(Decimal(5), Decimal(5), "up"), "Exports have risen [[fivefold]]."),
        *finds(Magnitude(Decimal(5), Decimal(5), "up"), "It led to a [[fivefold]] increase."),
        *ignores("A manifold was fitted."),
    ),
)

TWICE = Rule(
    name="magnitude.twice",
    pattern=Word("factor", Lexicon({"twice": Decimal(2), "thrice": Decimal(3)})),
    interpret=_twice,
    examples=(
        *finds(
            Magnitude(Decimal(2), Decimal(2)),
            "It is [[twice]] as large.",
            "It is [[twice]] the size of Leeds.",
            "It held [[twice]] the 120 that it may.",
        ),
        *ignores("He scored twice as Leeds won.", "He called twice as they left."),
        *ignores("She called twice that week.", "He was twice elected mayor."),
    ),
)
RULES = (TIMES, FOLDS, COMPACT_FOLD, TWICE)
