"""Percentages: a number and its sign or word, points and basis points, "low double digits"."""

from decimal import Decimal

from factsheet.grammar.lexicon import Lexicon
from factsheet.grammar.pattern import Numeral, Sequence, Word, word
from factsheet.grammar.rule import Match, Reading, Refusal, Rule, finds, ignores
from factsheet.languages.en.figures.changes import is_change, is_result
from factsheet.languages.en.figures.hedges import bounded
from factsheet.languages.en.figures.ranges import Connector, Interval, carried, end_of, spread
from factsheet.languages.en.figures.signs import negative_at
from factsheet.languages.en.lexicon.motion import FALLS, RISES
from factsheet.languages.en.lexicon.percentages import (
    BAND_NOUNS,
    BANDS,
    HALF_A_POINT,
    PARTS_OF_POINT,
    RATED,
    RATES_ALONE,
    SHORT,
    SIGN_WORDS,
    SIGNS,
    TEENS,
)
from factsheet.model.values import Percentage, plain
from factsheet.text.tokens import BREAK, Tokens


def _spelled_bands() -> dict[str, tuple[int, int, bool]]:
    """Each band as it may be spelled, with whether it stands as a noun: "low double digits"."""
    bands: dict[str, tuple[int, int, bool]] = {}
    for phrase, (low, high) in BANDS.items():
        for spelled in (phrase, phrase.replace(" ", " - "), phrase.replace(" ", " to ")):
            for ending in ("digit", "digits"):
                bands[f"{spelled} {ending}"] = (low, high, ending == "digits")
                bands[f"{spelled} - {ending}"] = (low, high, ending == "digits")
    for part, (low, high) in TEENS.items():
        bands[f"{part} teens"] = bands[f"{part} - teens"] = (low, high, True)
    return bands


def _percentage(match: Match) -> Reading | Refusal:
    number = match["number"]
    if number.form == "vague" or (number.form == "fraction" and match["sign"] == "basis_point"):
        return Refusal("number", "no number of hundredths")
    at = match.captures["sign"][0]
    tokens = match.context.tokens
    if tokens.word[at] == "%" and _encodes(tokens, match.end):
        return Refusal("sign", "part of a web address")
    if tokens.word[at] in SHORT and not number.digits:
        return Refusal("sign", "an abbreviation after a number in words")
    minus = negative_at(match.context, match.start) if number.exact else None
    start, sign = (match.start, 1) if minus is None else (minus, -1)
    low, high = (None if side is None else side * sign for side in (number.min, number.max))
    bounds = bounded(tokens, start, match.end, low, high)
    return Reading(
        Percentage(bounds.min, bounds.max, match["sign"]),
        bounds.approximate or number.approximate,
        start,
    )


def _encodes(tokens: Tokens, end: int) -> bool:
    """Whether what follows a percent sign touches it as in a web address: %20."""
    return end < len(tokens.word) and tokens.glued(end) and tokens.word[end][0].isalnum()


def _range(match: Match) -> Reading | Refusal:
    low, high, unit = match["low"], match["high"], match["sign"]
    if match.get("first") not in (None, unit):
        return Refusal("sign", "two units make no range")
    if is_change(match.context, match.start, match.end):
        return Refusal("low", "a change from one figure to another, not a range")
    both = spread(match.context.tokens, end_of(low), end_of(high))
    if both is None:
        return Refusal("high", "the second figure is not above the first")
    if is_result(match.context, match.start, *both):
        return Refusal("low", "how much a figure changed, and what came of it")
    bounds = bounded(match.context.tokens, match.start, match.end, *both)
    return Reading(Percentage(*both, unit), bounds.approximate)


def _changed(match: Match) -> Reading | Refusal:
    low, high = match["low"], match["high"]
    if not is_change(match.context, match.start, match.end) or low.min is None:
        return Refusal("low", "no change from this figure")
    value = plain(low.min * carried(low.min, low.scale, high.max or low.min, high.scale))
    return Reading(Percentage(value, value, match["sign"]), end=match.captures["low"][1])


def _band(match: Match) -> Reading | Refusal:
    tokens = match.context.tokens
    low, high, noun = match["band"]
    following = tokens.word[match.end] if match.end < len(tokens.word) else ""
    if not noun and following not in BAND_NOUNS:
        return Refusal("noun", "no growth or rate is counted here")
    return Reading(Percentage(Decimal(low), Decimal(high)))


def _point(match: Match) -> Reading:
    value = match["part"]
    bounds = bounded(match.context.tokens, match.start, match.end, value, value)
    return Reading(Percentage(bounds.min, bounds.max, "percentage_point"), bounds.approximate)


PERCENTAGE = Rule(
    name="percentage.sign",
    pattern=Sequence(Interval("number"), Word("sign", SIGNS)),
    interpret=_percentage,
    anchors=SIGN_WORDS,
    examples=(
        *finds(
            Percentage(Decimal("4.5"), Decimal("4.5")),
            "Sales rose [[4.5%]].",
            "Sales were up [[4.5 per cent]] in Leeds.",
            "Sales fell -[[4.5%]] in Leeds.",
            "A [[4.5-percent]] rise is planned.",
        ),
        *finds(
            Percentage(Decimal(25), Decimal(25), "basis_point"),
            "It cut by [[25 basis points]].",
            "It cut by [[25bps]].",
        ),
        *finds(
            Percentage(Decimal("0.5"), Decimal("0.5"), "percentage_point"),
            "Turnout there dropped [[0.5 percentage points]].",
            "The rate fell by [[half a percentage point]].",
        ),
        *finds(
            Percentage(Decimal(3), Decimal(4)),
            "Rents may climb [[3-4 per cent]] there.",
            "Growth of [[three to four percent]] is expected.",
        ),
        *finds(Percentage(Decimal(60), None), "More than [[60 per cent]] is sold."),
        *finds(Percentage(Decimal(20), Decimal(20)), "About [[20%]] is sold.", approximate=True),
        *ignores("She is in the 45th percentile.", "A per cent sign stood there."),
    ),
)

RANGE = Rule(
    name="percentage.range",
    pattern=Sequence(
        Numeral("low"), Word("first", SIGNS), Connector(), Numeral("high"), Word("sign", SIGNS)
    ),
    interpret=_range,
    anchors=SIGN_WORDS,
    examples=(
        *finds(
            Percentage(Decimal(12), Decimal(15)),
            "The fee is [[12% to 15%]] of sales.",
            "The fee is between [[12% and 15%]] of sales.",
            "Fees range from [[12 per cent to 15 per cent]].",
        ),
        *ignores("The fee rose from 12% to 15%.", "The fee fell from 15% to 12%."),
    ),
)

CHANGED_FROM = Rule(
    name="percentage.changed_from",
    pattern=Sequence(Numeral("low"), Connector(), Numeral("high"), Word("sign", SIGNS)),
    interpret=_changed,
    anchors=SIGN_WORDS,
    examples=(
        *finds(Percentage(Decimal(12), Decimal(12)), "The fee rose from [[12]] to 15 per cent."),
        *ignores("Fees range from 12 to 15 per cent."),
    ),
)

BAND = Rule(
    name="percentage.digits",
    pattern=Word("band", Lexicon(_spelled_bands())),
    interpret=_band,
    examples=(
        *finds(Percentage(Decimal(10), Decimal(99)), "It saw [[double-digit]] growth again."),
        *finds(Percentage(Decimal(10), Decimal(15)), "Fares went up by [[low double digits]]."),
        *finds(Percentage(Decimal(4), Decimal(6)), "It sees [[mid-single-digit]] growth in Leeds."),
        *ignores("The double-digit body count shocked many."),
    ),
)

RATED_WITHIN = 16
"""Tokens before half a point in which its rate is named."""


def _point_of_a_rate(match: Match) -> Reading | Refusal:
    tokens, at = match.context.tokens, match.start
    first = tokens.at_or_after(tokens.sentence_at(tokens.start[at]).start)
    if RATED.isdisjoint(tokens.word[max(first, at - RATED_WITHIN) : at]):
        return Refusal("part", "no rate that has points")
    return _point(match)


CHANGE_WITHIN = 9
"""Tokens behind points in which the rate stands that moved by them, or the level it came to."""


def _points_of_a_rate(match: Match) -> Reading | Refusal:
    """A 0.3-point drop in the jobless rate, and the rate fell 0.2 points to 5%; an index has points
    of its own.
    """
    context, number = match.context, match["number"]
    tokens, end = context.tokens, match.end
    if number.form == "vague" or not (_moved_a_rate(tokens, end) or _is_of_a_rate(tokens, match)):
        return Refusal("number", "no rate that has points")
    bounds = bounded(tokens, match.start, end, number.min, number.max)
    return Reading(Percentage(bounds.min, bounds.max, "percentage_point"), bounds.approximate)


def _moved_a_rate(tokens: Tokens, end: int) -> bool:
    """Whether the noun of a change follows, and "in" and its rate behind it."""
    after = tokens.word[end : end + CHANGE_WITHIN]
    if not after or after[0] not in RISES | FALLS or "in" not in after[1:3]:
        return False
    stop = next((i for i, word in enumerate(after) if word in ENDS), len(after))
    return not RATES_ALONE.isdisjoint(after[:stop])


def _is_of_a_rate(tokens: Tokens, match: Match) -> bool:
    """Whether a rate moved by so many points, right before them, to a percentage behind them."""
    words, at, end = tokens.word, match.start, match.end
    before = words[max(0, at - CHANGE_WITHIN) : at]
    first = next((i for i in range(len(before), 0, -1) if before[i - 1] in ENDS), 0)
    level = "%" in words[end : end + 4] or "percent" in words[end : end + 4]
    moved = not (RISES | FALLS).isdisjoint(before[-2:])
    return words[end] == "to" and level and moved and not RATES_ALONE.isdisjoint(before[first:])


ENDS = frozenset((".", ",", ";", BREAK))
POINTS_OF_A_RATE = Rule(
    name="percentage.points_of_a_rate",
    pattern=Sequence(Interval("number"), word("point", "points", "- point")),
    interpret=_points_of_a_rate,
    examples=(
        *finds(
            Percentage(Decimal("0.3"), Decimal("0.3"), "percentage_point"),
            "A [[0.3-point]] drop in the jobless rate cheered them.",
            "The jobless rate fell [[0.3 points]] to 5%.",
        ),
        *ignores("The index fell 12 points to 900.", "A 12-point fall in the index."),
    ),
)
HALF_POINT = Rule(
    name="percentage.half_a_point",
    pattern=Word("part", HALF_A_POINT),
    interpret=_point_of_a_rate,
    examples=(
        *finds(
            Percentage(Decimal("0.5"), Decimal("0.5"), "percentage_point"),
            "The bank raised its rate by [[half a point]].",
        ),
        *ignores("She won by half a point."),
    ),
)

QUARTER_POINT = Rule(
    name="percentage.quarter_point",
    pattern=Word("part", PARTS_OF_POINT),
    interpret=_point,
    examples=(
        *finds(
            Percentage(Decimal("0.25"), Decimal("0.25"), "percentage_point"),
            "The bank cut its rate by a [[quarter-point]] in May.",
        ),
        *ignores("They met at a quarter of the way."),
    ),
)

RULES = (PERCENTAGE, RANGE, CHANGED_FROM, BAND, QUARTER_POINT, HALF_POINT, POINTS_OF_A_RATE)
