"""Parts that are factors: cut by half, up by a quarter, a third of the price, half as large."""

from decimal import Decimal
from itertools import takewhile

from factsheet.grammar.lexicon import Lexicon
from factsheet.grammar.pattern import FAILED, Captures, Optional, Sequence, Word, word
from factsheet.grammar.rule import Match, Reading, Refusal, Rule, finds, ignores
from factsheet.languages.en.figures.amounts import read_amount
from factsheet.languages.en.figures.comparing import sized, unhedged
from factsheet.languages.en.figures.hedges import bounded
from factsheet.languages.en.figures.ranges import Hedged, Interval
from factsheet.languages.en.lexicon.closed_classes import FUNCTION_WORDS
from factsheet.languages.en.lexicon.comparing import PAYERS, SAID, SCALARS
from factsheet.languages.en.lexicon.motion import FALLS, RISES
from factsheet.languages.en.lexicon.numbers import AFTER_SHARE, HYPHENS, PARTS, PARTS_PLURAL
from factsheet.languages.en.lexicon.percentages import SIGNS as PERCENT_SIGNS
from factsheet.model.values import Direction, Magnitude, plain
from factsheet.text.context import ReadingContext

HALVES = frozenset("first second opening last next other this that either latter".split())
"""What tells which half: it is no factor then."""
REACH = 20
"""Tokens before "by" in which the word of change stands: "cut spills in all the rivers by half"."""
PARTING = frozenset(".;:!?\n")
"""Marks over which no word of change reaches."""


class Part(Sequence):
    """A share after "by", hedged or not; captures it as its `number`."""

    def __init__(self) -> None:
        super().__init__(word("by"), Hedged("number"))

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        end = super().match(context, at, captures)
        return end if end != FAILED and captures["number"][2].form == "fraction" else FAILED


def _change(match: Match) -> Reading | Refusal:
    number = match["number"]
    tokens = match.context.tokens
    following = tokens.word[match.end] if match.end < len(tokens.word) else ""
    joined = following in HYPHENS and tokens.glued(match.end)
    if joined or (following[:1].isalnum() and following not in AFTER_SHARE):
        return Refusal("number", "a part of what follows: by half an hour")
    before = reversed(tokens.word[max(0, match.start - REACH) : match.start])
    near = takewhile(lambda word: word not in PARTING, before)
    verb = next((word for word in near if word in RISES or word in FALLS), None)
    if verb is None or number.max is None or number.max >= 1:
        return Refusal("number", "no word of change stands before it")
    falls = verb in FALLS
    factor = plain(1 - number.max if falls else 1 + number.max)
    bounds = bounded(tokens, number.start, match.end, factor, factor)
    least, most = (bounds.max, bounds.min) if falls else (bounds.min, bounds.max)
    return Reading(
        Magnitude(least, most, "down" if falls else "up"), bounds.approximate, start=number.start
    )


BY_PART = Rule(
    name="magnitude.by_part",
    pattern=Part(),
    interpret=_change,
    anchors=frozenset((*PARTS, *PARTS_PLURAL)),
    examples=(
        *finds(
            Magnitude(Decimal("0.5"), Decimal("0.5"), "down"),
            "Orbit will cut its spills by [[half]].",
            "Spills were down by [[half]] in May.",
        ),
        *finds(Magnitude(None, Decimal("0.5"), "down"), "Spills fell by more than [[half]]."),
        *finds(
            Magnitude(Decimal("0.666667"), Decimal("0.666667"), "down"),
            "Spills fell by [[a third]] in May.",
            "The pill cut the risk of a heart attack among older people by [[a third]].",
        ),
        *finds(
            Magnitude(Decimal("1.25"), Decimal("1.25"), "up"),
            "Spills rose by nearly [[a quarter]].",
            approximate=True,
        ),
        *ignores(
            "It was cut by half an hour.",
            "It will be cut by half-term.",
            "Costs were cut by a third party.",
            "It is owned by half of them.",
            "Rents rose. It was won by a third.",
            "Rates rose by a quarter of a point.",
        ),
    ),
)


LOST_BY = frozenset("lose loses lost losing shed sheds shedding".split())
"""Verbs of what loses a part of itself."""


def _part(match: Match) -> Reading | Refusal:
    number = match["number"]
    if number.form != "fraction":
        return Refusal("number", "no part is named")
    if PAYERS.intersection(match.context.tokens.word[max(0, match.start - 4) : match.start]):
        return Refusal("number", "a share that is paid, and no comparison")
    tokens = match.context.tokens
    before = unhedged(tokens, match.start)
    if before in HALVES:
        return Refusal("number", "a half of a game or a year")
    if tokens.word[match.end] == "of" and before in LOST_BY:
        return Refusal("number", "a share that is lost, and no comparison")
    if tokens.word[match.end] == "of" and not before[:1].isalnum():
        return Refusal("number", "a share that something is told of, and no comparison")
    bounds = bounded(match.context.tokens, match.start, match.end, number.min, number.max)
    return Reading(Magnitude(bounds.min, bounds.max), bounds.approximate)


class Compared:
    """What follows a part where it is a factor: half the size, a tenth of the price, half as large.

    Takes nothing.
    """

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:  # noqa: ARG002
        """See Clause."""
        words = context.tokens.word[at : at + 8]
        if words[:1] == ["what"]:
            return at
        if words[:1] == ["that"] and not words[1:2][0][:1].isalnum():
            return at
        if words[:1] == ["of"]:
            pointed = words[1:2] in (["the"], ["its"], ["their"], ["that"])
            scaled = pointed and _is_scalar(words[2:5])
            return at if scaled or (words[1:2] == ["what"] and _measured(words)) else FAILED
        if words[:1] == ["the"] and _told_amount(context, at + 1):
            return at
        pointed = words[:1] in (["the"], ["its"], ["their"])
        return at if (pointed and sized(words[1:3])) or words[:1] == ["as"] else FAILED

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset(("as", "the", "its", "their", "of", "what", "that"))


def _is_scalar(words: list[str]) -> bool:
    """Whether a size ends the phrase: the price, the list price, and not the price rise."""
    last = next((i for i, word in enumerate(words[:2]) if word in SCALARS), None)
    if last is None or last + 1 >= len(words):
        return last is not None
    following = words[last + 1]
    return not following[:1].isalnum() or following in FUNCTION_WORDS


def _measured(words: list[str]) -> bool:
    """Whether "what" is something with a size: of what a battery costs, and not what he said."""
    return SAID.isdisjoint(words)


def _told_amount(context: ReadingContext, at: int) -> bool:
    """Whether the amount is told that it is half of: half the 30 per cent, half the £3m."""
    number = context.numbers.get(at)
    if number is None:
        amount = read_amount(context, at)
        return amount is not None and amount.currency is not None
    return PERCENT_SIGNS.read(context.tokens, number.end) is not None


PART = Rule(
    name="magnitude.part",
    pattern=Sequence(Interval("number"), Compared()),
    interpret=_part,
    examples=(
        *finds(
            Magnitude(Decimal("0.5"), Decimal("0.5")),
            "The new office is [[half]] the size.",
            "The new office is [[half]] as large.",
        ),
        *finds(
            Magnitude(Decimal("0.1"), Decimal("0.1")),
            "It costs [[a tenth]] of what a battery costs.",
            "It costs [[a tenth]] what it did in May.",
            "It set aside [[a tenth]] of what the mayor had asked for.",
            "It set aside [[a tenth]] the £3m that was asked for.",
            "It sells at [[a tenth]] of the price.",
        ),
        *ignores(
            "Half of the staff left.",
            "The staff of 40 left.",
            "Half of what he said was true.",
            "Orbit will pay a third of the cost.",
            "Half of the cost was met by Leeds.",
            "It puts a third of the price rise down to tax.",
            "Leeds led in the second half as it rained.",
            "A third of the staff left.",
        ),
    ),
)


def _compared_to(match: Match) -> Reading | Refusal:
    number, direction = match["number"], match["comparative"]
    if number.form != "fraction" or number.max is None or number.max >= 1:
        return Refusal("number", "no part is named")
    falls = direction == "down"
    factor = plain(1 - number.max if falls else 1 + number.max)
    bounds = bounded(match.context.tokens, match.start, number.end, factor, factor)
    least, most = (bounds.max, bounds.min) if falls else (bounds.min, bounds.max)
    return Reading(Magnitude(least, most, direction), bounds.approximate, end=number.end)


COMPARATIVES: Lexicon[Direction] = Lexicon(
    {
        **dict.fromkeys(
            "fewer less lower smaller cheaper shorter lighter slower below".split(), "down"
        ),
        **dict.fromkeys(
            "more higher larger bigger longer heavier faster dearer above".split(), "up"
        ),
    }
)
"""What a part is more or less by, behind it: a third fewer errors."""

FEWER = Rule(
    name="magnitude.part_fewer",
    pattern=Sequence(Interval("number"), Word("comparative", COMPARATIVES)),
    interpret=_compared_to,
    examples=(
        *finds(
            Magnitude(Decimal("0.8"), Decimal("0.8"), "down"),
            "The shift made [[one-fifth]] fewer slips.",
            "The van uses [[a fifth]] less fuel.",
            "Demand remains [[a fifth]] below its old level.",
        ),
        *finds(
            Magnitude(Decimal("1.25"), Decimal("1.25"), "up"), "It has [[a quarter]] more staff."
        ),
        *ignores("It has 40 more staff.", "A third, larger site is planned."),
    ),
)


def _lost(match: Match) -> Reading | Refusal:
    number, context = match["number"], match.context
    if number.form != "fraction" or number.max is None or number.max >= 1:
        return Refusal("number", "no part is named")
    words = context.tokens.word
    verb = unhedged(context.tokens, match.start)
    if verb not in FALLS and words[match.start - 2] not in FALLS:
        return Refusal("number", "nothing is lost")
    factor = plain(1 - number.max)
    bounds = bounded(context.tokens, match.start, number.end, factor, factor)
    return Reading(Magnitude(bounds.max, bounds.min, "down"), bounds.approximate, end=number.end)


LOST = Rule(
    name="magnitude.part_lost",
    pattern=Sequence(
        Interval("number"),
        word("of its", "of their", "of the company 's", "of the firm 's", "of the group 's"),
        Optional(word("market", "stock market", "paper", "initial")),
        word("value", "worth", "weight", "strength", "size"),
    ),
    interpret=_lost,
    examples=(
        *finds(
            Magnitude(Decimal("0.75"), Decimal("0.75"), "down"),
            "The shares have lost almost [[a quarter]] of their value since May.",
            approximate=True,
        ),
        *finds(
            Magnitude(Decimal("0.75"), Decimal("0.75"), "down"),
            "Two of the piers had lost [[a quarter]] of their strength.",
        ),
        *ignores("It spent a quarter of its value on tax.", "It lost a quarter of its staff."),
    ),
)

RULES = (BY_PART, PART, FEWER, LOST)
