"""Magnitudes: orders of magnitude, N times, N-fold, 10x, doubled, halved, twice the size."""

from decimal import Decimal

from msgspec import Struct

from factsheet.grammar.pattern import FAILED, Captures, Lexicon, OneOf, Sequence, Word, word
from factsheet.grammar.rule import Match, Reading, Refusal, Rule, finds, ignores
from factsheet.languages.en.figures import parts
from factsheet.languages.en.figures.comparing import sized, tells_when, unhedged
from factsheet.languages.en.figures.hedges import bounded
from factsheet.languages.en.figures.noun_phrases import NOMINAL
from factsheet.languages.en.figures.ranges import RANGE_WORDS, Interval, connects
from factsheet.languages.en.lexicon.comparing import (
    AFTER_BARE,
    BARE,
    COMPARES,
    EVENTS,
    MULTIPLIES,
    NO_COMPARATIVE,
    NOT_AFTER,
    POINTING,
    SETS_EQUAL,
    TWICE_AFTER,
    VERB_BEFORE,
)
from factsheet.languages.en.lexicon.motion import way_before
from factsheet.languages.en.lexicon.nouns import POSSESSIVES, TIME_UNITS
from factsheet.languages.en.lexicon.owned import measures
from factsheet.model.number import Number
from factsheet.model.values import Direction, Magnitude, plain
from factsheet.text.context import ReadingContext

LONGEST_MEASURE = 5
"""Tokens of what is multiplied, up to its owner's 's or its noun."""


class Change(Struct, frozen=True):
    """A verb of multiplying: its factor and which way it goes."""

    factor: Decimal
    direction: Direction | None


def _verbs() -> dict[str, Change]:
    verbs: dict[str, Change] = {}
    forms: str
    direction: Direction
    for factor, direction, forms in (
        ("2", "up", "doubled doubling doubles double"),
        ("3", "up", "tripled tripling triples triple trebled trebling trebles treble"),
        ("4", "up", "quadrupled quadrupling quadruples quadruple"),
        ("5", "up", "quintupled quintupling quintuples quintuple"),
        ("6", "up", "sextupled"),
        ("0.5", "down", "halved halving halves halve"),
    ):
        verbs |= {form: Change(Decimal(factor), direction) for form in forms.split()}
    return verbs


VERBS = Lexicon(_verbs())
MULTIPLES = Lexicon({"times": None, "time": None})
FOLD = Lexicon({"fold": None, "- fold": None})


def _factor(number: Number, match: Match, direction: Direction | None) -> Reading:
    tokens = match.context.tokens
    bounds = bounded(tokens, match.start, match.end, number.min, number.max)
    return Reading(
        Magnitude(bounds.min, bounds.max, direction), bounds.approximate or number.approximate
    )


def _orders(match: Match) -> Reading | Refusal:
    number: Number | None = match.get("number")
    if number is None:
        low = high = Decimal(1)
    elif number.form == "vague":
        return _several_orders(match)
    elif number.min is None or number.max is None or number.max > 24:
        return Refusal("number", "no count of orders")
    else:
        low, high = number.min, number.max
    least, most = (plain(Decimal(10) ** power) for power in (low, high))
    bounds = bounded(match.context.tokens, match.start, match.end, least, most)
    return Reading(Magnitude(bounds.min, bounds.max, _way(match)), bounds.approximate)


def _several_orders(match: Match) -> Reading:
    return Reading(Magnitude(Decimal(100), None, _way(match)), approximate=True)


def _way(match: Match) -> Direction | None:
    """Up or down, where the words around say that something changed."""
    return way_before(match.context.tokens, match.start)


def _times(match: Match) -> Reading | Refusal:
    number: Number = match["number"]
    tokens = match.context.tokens
    following = tokens.word[match.end] if match.end < len(tokens) else ""
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
    if not compares or tells_when(tokens, match.end):
        return Refusal("comparison", "it says how often, not how many times as much")
    return _factor(number, match, _way(match))


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
    return _factor(number, match, _way(match))


def _compact_fold(match: Match) -> Reading:
    value = match["word"]
    bounds = bounded(match.context.tokens, match.start, match.end, value, value)
    return Reading(Magnitude(bounds.min, bounds.max, _way(match)), bounds.approximate)


def _letter(match: Match) -> Reading | Refusal:
    number: Number = match["number"]
    tokens = match.context.tokens
    at = match.captures["x"][0]
    if match.end < len(tokens) and tokens.glued(match.end) and tokens.word[match.end][0].isalnum():
        return Refusal("x", "a size, such as 4x4, or a product's name")
    if not number.digits or not tokens.glued(at):
        return Refusal("number", "the letter stands alone")
    return _factor(number, match, _way(match))


def _verb(match: Match) -> Reading | Refusal:
    tokens = match.context.tokens
    spelled = tokens.word[match.start]
    following = tokens.word[match.end] if match.end < len(tokens) else ""
    before = tokens.word[match.start - 1] if match.start else ""
    if following in NOT_AFTER:
        return Refusal("verb", "a set phrase")
    if spelled in BARE:
        second = tokens.word[match.end + 1 : match.end + 4]
        said = before in VERB_BEFORE or (following in AFTER_BARE and before != "a")
        if not said or (following == "the" and not sized(second) and before not in VERB_BEFORE):
            return Refusal("verb", "an adjective or a noun, not a change")
    change: Change = match["verb"]
    bounds = bounded(tokens, match.start, match.end, change.factor, change.factor)
    return Reading(Magnitude(bounds.min, bounds.max, change.direction), bounds.approximate)


def _twice(match: Match) -> Reading | Refusal:
    tokens = match.context.tokens
    words = tokens.word[match.end : match.end + 4]
    following = words[0] if words else ""
    known = following in TWICE_AFTER or _comparative(following)
    if not known or tells_when(tokens, match.end):
        return Refusal("comparison", "it says how often, not how many times as much")
    points = following in ("the", "its", "that", "this", "last", "their")
    told = _told_number(match.context, match.end + 1) or _names_a_measure(match.context, match.end)
    if points and not sized(words[1:]) and not told:
        return Refusal("comparison", "it says how often, not how many times as much")
    value: Decimal = match["factor"]
    bounds = bounded(tokens, match.start, match.end, value, value)
    return Reading(Magnitude(bounds.min, bounds.max), bounds.approximate)


class FromTo:
    """The second end of a range that has its own letter: 3x to 5x, between ~3x and ~12x."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        after = connects(context.tokens, at, captures["low"][0])
        if after == FAILED:
            return FAILED
        if after < len(context.tokens) and context.tokens.word[after] == "~":
            after += 1
        number = context.numbers.get(after)
        if number is None:
            return FAILED
        captures["high"] = (after, number.end, number)
        return number.end

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return RANGE_WORDS


def _both(match: Match) -> Reading | Refusal:
    low, high = match["low"], match["high"]
    if low.min is None or high.max is None or low.min >= high.max:
        return Refusal("high", "the second figure is not above the first")
    words = match.context.tokens.word[max(0, match.start - 2) : match.end]
    approximate = "~" in words or "about" in words
    bounds = bounded(match.context.tokens, match.start, match.end, low.min, high.max)
    return Reading(Magnitude(low.min, high.max, _way(match)), bounds.approximate or approximate)


X = Lexicon({"x": None, "×": None})

ORDERS = Rule(
    name="magnitude.orders",
    pattern=OneOf(
        Sequence(Interval("number"), word("orders of magnitude", "order of magnitude")),
        word("an order of magnitude", "orders of magnitude"),
    ),
    interpret=_orders,
    examples=(
        *finds(
            Magnitude(Decimal(10), Decimal(100)),
            "The error is [[one to two orders of magnitude]] smaller there.",
        ),
        *finds(
            Magnitude(Decimal(10), Decimal(10)),
            "Its plant is [[an order of magnitude]] larger.",
            "Its plant is [[one order of magnitude]] larger.",
        ),
        *ignores("The magnitude of the order surprised Orbit."),
    ),
)

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
        *ignores("A manifold was fitted."),
    ),
)

LETTER = Rule(
    name="magnitude.letter",
    pattern=Sequence(Interval("number"), Word("x", X)),
    interpret=_letter,
    examples=(
        *finds(
            Magnitude(Decimal(10), Decimal(10)),
            "It delivers a [[10x]] speedup.",
        ),
        *finds(Magnitude(Decimal(1), Decimal(2)), "It is [[1-2x]] as fast."),
        *ignores("The 4x4 climbed the hill.", "Their room is 3 x 4."),
    ),
)

LETTER_RANGE = Rule(
    name="magnitude.letter_range",
    pattern=Sequence(Interval("low"), Word("", X), FromTo(), Word("x", X)),
    interpret=_both,
    examples=(
        *finds(Magnitude(Decimal(3), Decimal(5)), "It is [[3x to 5x]] as fast."),
        *ignores("It is 5x to 3x slower."),
    ),
)

VERB = Rule(
    name="magnitude.verb",
    pattern=Word("verb", VERBS),
    interpret=_verb,
    examples=(
        *finds(Magnitude(Decimal(2), Decimal(2), "up"), "Profit [[doubled]] last year."),
        *finds(Magnitude(Decimal(2), None, "up"), "Profit more than [[doubled]] last year."),
        *finds(
            Magnitude(Decimal(3), Decimal(3), "up"), "Profit nearly [[tripled]].", approximate=True
        ),
        *finds(Magnitude(Decimal("0.5"), Decimal("0.5"), "down"), "Orbit [[halved]] its debt."),
        *finds(
            Magnitude(Decimal("0.5"), Decimal("0.5"), "down"),
            "It plans to [[halve]] the minimum float.",
        ),
        *ignores("He has a double standard.", "They ordered a double espresso."),
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


RULES = (
    ORDERS,
    TIMES,
    FOLDS,
    COMPACT_FOLD,
    LETTER,
    LETTER_RANGE,
    VERB,
    TWICE,
    *parts.RULES,
)
