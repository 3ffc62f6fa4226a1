"""Quantities: counts with their noun, measures with their unit, shares of a whole."""

from decimal import Decimal

from factsheet.numerals import Number
from factsheet.pattern import FAILED, WORD, Captures, Numeral, Optional, Sequence, word
from factsheet.rule import Match, Reading, Refusal, Rule, finds, ignores
from factsheet.rules.en import nouns
from factsheet.rules.en.counted import refusal
from factsheet.rules.en.counts import Counted
from factsheet.rules.en.hedges import bounded
from factsheet.rules.en.measures import Measured, Unit
from factsheet.rules.en.per import per_at
from factsheet.rules.en.ranges import RANGE_WORDS, Interval, connects, is_change
from factsheet.scene import Scene
from factsheet.tokens import BREAK, Tokens
from factsheet.values import Quantity, plain

CLOCKS = frozenset("AM PM EST EDT PST PDT GMT BST CET UTC CST MST AD BC BCE CE".split())
RATES = frozenset("second minute hour day week month quarter year night".split())
"""What makes a rate of a count: 3,000 tests a day."""
BELOW_ZERO = frozenset(("celsius", "fahrenheit", "degree", "yard", "metre", "foot", "point"))
"""Units of which a text may count fewer than none."""
NEGATIVES = frozenset(("minus", "negative"))


def _measure(match: Match) -> Reading | Refusal:
    number: Number = match["number"]
    unit: Unit = match["unit"]
    tokens = match.scene.tokens
    if number.form == "vague" and number.min is not None and number.min < 10:
        return Refusal("number", "no number is named")
    reason = _out_of_place(tokens, number)
    if reason:
        return reason
    start, sign = match.start, 1
    before = tokens.word[start - 1] if start else ""
    if unit.name in BELOW_ZERO:
        start, sign = _negative(tokens, start)
    low, high = (None if side is None else plain(side * sign) for side in (number.min, number.max))
    if sign < 0 and low is not None and high is not None and low > high:
        low, high = high, low
    bounds = bounded(tokens, start, match.end, low, high)
    if before == "sub" or (before == "-" and tokens.word[start - 2 : start - 1] == ["sub"]):
        bounds = bounds._replace(min=None)
    return Reading(
        Quantity(bounds.min, bounds.max, unit.name),
        bounds.approximate or number.approximate,
        start=start,
    )


def _negative(tokens: Tokens, start: int) -> tuple[int, int]:
    """The start and the sign of a measure that may be below zero."""
    at = start - 1
    if at >= 0 and tokens.word[at] in ("-", "−", "–") and tokens.glued(start):
        if at == 0 or not tokens.glued(at):
            return at, -1
        at -= 1
        if tokens.word[at] in NEGATIVES:
            return at, -1
    elif at >= 0 and tokens.word[at] in NEGATIVES:
        return at, -1
    return start, 1


def _out_of_place(tokens: Tokens, number: Number) -> Refusal | None:
    """A measure's number is turned down only where it is part of a word or of a longer code."""
    at = number.start
    if not tokens.glued(at) or not number.digits:
        return None
    before = tokens.word[at - 1]
    if before in nouns.HYPHENS and tokens.glued(at - 1):
        joined = tokens.word[at - 2]
        code = joined.isalpha() and joined not in ("minus", "sub", "mid", "to")
        return Refusal("number", "part of a name or code") if code else None
    return Refusal("number", "part of a name or code") if before[-1].isalnum() else None


def _measure_range(match: Match) -> Reading | Refusal:
    low: Number = match["low"]
    high: Number = match["number"]
    first: Unit = match["first"]
    unit: Unit = match["unit"]
    if first.name != unit.name:
        return Refusal("unit", "two units make no range")
    if low.min is None or high.max is None or low.min >= high.max:
        return Refusal("high", "the second measure is not above the first")
    if is_change(match.scene.tokens, match.start, match.end):
        return Refusal("low", "a change from one measure to another, not a range")
    bounds = bounded(match.scene.tokens, match.start, match.end, low.min, high.max)
    return Reading(Quantity(low.min, high.max, unit.name), bounds.approximate)


def _feet_and_inches(match: Match) -> Reading | Refusal:
    feet, inches = match["feet"], match["inches"]
    if not feet.exact or not inches.exact or inches.max >= 12:
        return Refusal("inches", "no part of a foot")
    if match.scene.tokens.word[match.end : match.end + 1] in (["all"], ["the"], ["total"]):
        return Refusal("inches", "a preposition")
    length = plain((feet.max + inches.max / 12).quantize(Decimal("1.0000")))
    bounds = bounded(match.scene.tokens, match.start, match.end, length, length)
    return Reading(Quantity(bounds.min, bounds.max, "foot"), bounds.approximate)


class Connected:
    """What joins two measures that make a range: 252 miles to 287 miles."""

    def match(self, scene: Scene, at: int, captures: Captures) -> int:
        """See Clause."""
        captures["low"], captures["first"] = captures["number"], captures["unit"]
        return connects(scene.tokens, at, captures["low"][0])

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return RANGE_WORDS


class Acronym:
    """An abbreviation in capitals after a number with a decimal point, as tables print them."""

    def match(self, scene: Scene, at: int, captures: Captures) -> int:
        """See Clause."""
        tokens = scene.tokens
        number: Number = captures["number"][2]
        spelled = tokens[at] if at < len(tokens) else ""
        decimal = "." in tokens.word[number.start] or tokens.word[number.start] == "."
        if not (2 <= len(spelled) <= 5 and spelled.isupper() and spelled.isalpha() and decimal):
            return FAILED
        following = tokens.word[at + 1] if at + 1 < len(tokens) else BREAK
        if following[0].isalnum() or tokens.glued(at) or spelled in CLOCKS:
            return FAILED
        captures["unit"] = (at, at + 1, Unit(at + 1, spelled))
        return at + 1

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset((WORD,))


def _count(match: Match) -> Reading | Refusal:
    number: Number = match["number"]
    unit: Unit = match["unit"]
    tokens = match.scene.tokens
    refused = refusal(match.scene, number)
    if refused is not None:
        return refused
    low, high = (
        None if side is None else plain(side * unit.scale) for side in (number.min, number.max)
    )
    bounds = bounded(tokens, match.start, match.end, low, high)
    plus = tokens.word[number.end : number.end + 1] == ["+"]
    per, _ = per_at(tokens, match.end)
    most = None if plus else bounds.max
    return Reading(
        Quantity(bounds.min, most, unit.name, per if per in RATES else None),
        bounds.approximate or number.approximate,
        weak=True,
    )


def _ratio(match: Match) -> Reading | Refusal:
    over, under, unit = match["over"], match["under"], match["unit"]
    if not over.exact or not under.exact or not 0 < over.min < under.max:
        return Refusal("under", "no share of a whole")
    if under.digits and 1500 <= under.max <= 2100 and under.scale == 1:
        return Refusal("under", "a year")
    share = plain((over.min / under.max).quantize(Decimal("1.000000")))
    bounds = bounded(match.scene.tokens, match.start, match.end, share, share)
    return Reading(Quantity(bounds.min, bounds.max, unit.name), bounds.approximate)


class Plain(Numeral):
    """A plain number, for either side of a ratio."""

    def match(self, scene: Scene, at: int, captures: Captures) -> int:
        """See Clause."""
        number = scene.numbers.get(at)
        if number is None or number.form not in ("digits", "words"):
            return FAILED
        captures[self.name] = (at, number.end, number)
        captures["number"] = (at, number.end, number)
        return number.end


MEASURE = Rule(
    name="quantity.measure",
    pattern=Sequence(Interval("number"), Measured()),
    interpret=_measure,
    examples=(
        *finds(
            Quantity(Decimal("1.2"), Decimal("1.2"), "gigawatt"),
            "Its plant makes [[1.2 GW]].",
            "Its plant makes [[1.2 gigawatts]].",
            "Its [[1.2-gigawatt]] plant is open.",
        ),
        *finds(Quantity(Decimal(55), Decimal(55), "mile per hour"), "It did [[55 mph]] in Leeds."),
        *finds(
            Quantity(Decimal("88.5"), Decimal("88.5"), "kilometre per hour"),
            "It did [[88.5 km/h]] in Leeds.",
            "It did [[88.5 kilometers per hour]] there.",
        ),
        *finds(Quantity(Decimal(30), Decimal(600), "megawatt"), "They range from [[30-600 MW]]."),
        *finds(
            Quantity(Decimal(52000), Decimal(52000), "barrel per day"),
            "It pumps [[52,000 barrels a day]].",
        ),
        *finds(Quantity(Decimal(-5), Decimal(-5), "celsius"), "It was [[-5 °C]] in Oslo."),
        *ignores("The 5G network is down.", "It has 40 million people.", "The M25 was closed."),
    ),
)

MEASURE_RANGE = Rule(
    name="quantity.measure_range",
    pattern=Sequence(Numeral("number"), Measured(), Connected(), Numeral("number"), Measured()),
    interpret=_measure_range,
    anchors=RANGE_WORDS,
    examples=(
        *finds(
            Quantity(Decimal(250), Decimal(280), "mile"),
            "Its range is [[250 miles to 280 miles]] in summer.",
            "Its range is between [[250 miles and 280 miles]] in summer.",
        ),
        *ignores("It grew from 250 miles to 280 miles.", "It is 250 miles or 402 km off."),
    ),
)

ACRONYM = Rule(
    name="quantity.acronym",
    pattern=Sequence(Numeral("number"), Acronym()),
    interpret=_measure,
    examples=(
        *finds(Quantity(Decimal("0.5"), Decimal("0.5"), "WAR"), "Lopez ([[0.5 WAR]]) pitched."),
        *ignores("It closed at 4.30 EST.", "At 3.5 NASA engineers met."),
    ),
)

FEET_AND_INCHES = Rule(
    name="quantity.feet_and_inches",
    pattern=Sequence(
        Numeral("feet"),
        word("feet", "foot", "ft", "- foot -", "- foot"),
        Optional(word(",", "and")),
        Numeral("inches"),
        word("inches", "inch", "in", "in ."),
    ),
    interpret=_feet_and_inches,
    anchors=frozenset(("in", "inch", "inches")),
    examples=(
        *finds(
            Quantity(Decimal("5.5"), Decimal("5.5"), "foot"), "She is [[5 feet 6 inches]] tall."
        ),
        *ignores("It is 5 feet, 10 in all."),
    ),
)

COUNT = Rule(
    name="quantity.count",
    pattern=Sequence(Interval("number"), Counted()),
    interpret=_count,
    examples=(
        *finds(Quantity(Decimal(4000), Decimal(4000), "job"), "Orbit will cut [[4,000 jobs]]."),
        *finds(Quantity(Decimal(30), Decimal(30), "jet"), "Orbit ordered [[30 Boeing 787 jets]]."),
        *finds(Quantity(Decimal(40), None, "person"), "It has more than [[40 people]]."),
        *finds(
            Quantity(Decimal(1000), None, "employee"), "It sent [[thousands of employees]] home."
        ),
        *finds(
            Quantity(Decimal("0.666667"), Decimal("0.666667"), "voter"),
            "The plan has [[two-thirds of voters]] behind it.",
        ),
        *finds(Quantity(Decimal(12), Decimal(12), "deal"), "Orbit did [[a dozen deals]]."),
        *finds(
            Quantity(Decimal(2), Decimal(2), "charity"),
            "They run [[two of our top charities]] jointly.",
        ),
        *finds(
            Quantity(Decimal(3000), Decimal(3000), "test", per="day"),
            "The lab runs [[three thousand tests]] per day.",
            "The lab runs [[3,000 tests]] a day.",
        ),
        *finds(
            Quantity(Decimal(700), Decimal(700), "heart transplant"),
            "They did [[700 heart transplants]] here.",
        ),
        *finds(
            Quantity(Decimal(14), Decimal(14), "member"), "She won over [[14]] of the 20 members."
        ),
        *finds(Quantity(Decimal(6), Decimal(6), "F-35"), "Norway ordered [[six F-35s]] in March."),
        *finds(Quantity(Decimal(1), Decimal(1), "area"), "It fails in just [[one area]]."),
        *finds(Quantity(Decimal(11), Decimal(11), "slide"), "The [[11-slide]] deck is out."),
        *ignores(
            "The iPhone 11 cameras are new.",
            "Orbit met in 2019 with banks.",
            "They lost 3-2 at home.",
            "She is one of the best.",
            "See page 12 for details.",
            "Phase 3 trials begin.",
            "The two-way street is shut.",
            "Output is 32 percent below 2005 levels.",
            "A half-frozen lake lay there.",
        ),
    ),
)

RATIO = Rule(
    name="quantity.ratio",
    pattern=Sequence(
        Plain("over"), word("in", "out of", "in every", "of every"), Plain("under"), Counted()
    ),
    interpret=_ratio,
    examples=(
        *finds(
            Quantity(Decimal("0.2"), Decimal("0.2"), "customer"),
            "[[One in five customers]] cancelled.",
            "[[One out of five customers]] cancelled.",
        ),
        *ignores("It sold three in 2019.", "He was one in a crowd."),
    ),
)

RULES = (MEASURE, MEASURE_RANGE, FEET_AND_INCHES, ACRONYM, COUNT, RATIO)
