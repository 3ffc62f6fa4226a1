"""Parts by which something changed: cut by half, fell by a third, up by a quarter."""

from decimal import Decimal

from factsheet.numerals import Number
from factsheet.pattern import FAILED, Captures, Sequence, word
from factsheet.rule import Match, Reading, Refusal, Rule, finds, ignores
from factsheet.rules.en.hedges import bounded, hedge_before
from factsheet.rules.en.motion import FALLS, RISES
from factsheet.rules.en.numerals import AFTER_SHARE, PARTS, PARTS_PLURAL
from factsheet.scene import Scene
from factsheet.tokens import Tokens
from factsheet.values import Direction, Magnitude, plain

WIDEST_HEDGE = 4
REACH = 8
"""Tokens before "by" in which the word of change stands: "cut sewage spills in rivers by half"."""
NO_VERB = frozenset(("up", "down"))
"""Before a factor they say no direction: "up to ten times"."""


class Part(Sequence):
    """A share after "by", hedged or not, that ends its phrase; captures it as its `number`."""

    def __init__(self) -> None:
        super().__init__(word("by"))

    def match(self, scene: Scene, at: int, captures: Captures) -> int:
        """See Clause."""
        first = super().match(scene, at, captures)
        if first == FAILED:
            return FAILED
        number = _share_after(scene, first)
        if number is None:
            return FAILED
        captures["number"] = (number.start, number.end, number)
        return number.end


def _share_after(scene: Scene, first: int) -> Number | None:
    for at in range(first, first + WIDEST_HEDGE + 1):
        number = scene.numbers.get(at)
        if number is not None:
            hedged = at == first or hedge_before(scene.tokens, at) is not None
            return number if hedged and number.form == "fraction" else None
    return None


def way_before(tokens: Tokens, at: int) -> Direction | None:
    """Which way the nearest verb of change goes, among the few words before a factor."""
    for near in reversed(tokens.word[max(0, at - 4) : at]):
        if near in RISES and near not in NO_VERB:
            return "up"
        if near in FALLS and near not in NO_VERB:
            return "down"
    return None


def _change(match: Match) -> Reading | Refusal:
    number: Number = match["number"]
    tokens = match.scene.tokens
    following = tokens.word[match.end] if match.end < len(tokens) else ""
    if following[:1].isalnum() and following not in AFTER_SHARE:
        return Refusal("number", "a part of what follows: by half an hour")
    before = tokens.word[max(0, match.start - REACH) : match.start]
    verb = next((near for near in reversed(before) if near in RISES or near in FALLS), None)
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
        ),
        *finds(
            Magnitude(Decimal("1.25"), Decimal("1.25"), "up"),
            "Spills rose by nearly [[a quarter]].",
            approximate=True,
        ),
        *ignores(
            "It was cut by half an hour.",
            "Costs were cut by a third party.",
            "It is owned by half of them.",
            "Rates rose by a quarter of a point.",
        ),
    ),
)

RULES = (BY_PART,)
