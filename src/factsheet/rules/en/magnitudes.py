"""Magnitudes: orders of magnitude, N times, N-fold, 10x, doubled, halved, twice the size."""

from decimal import Decimal
from typing import NamedTuple

from factsheet.numerals import Number
from factsheet.pattern import FAILED, Captures, Lexicon, OneOf, Sequence, Word, word
from factsheet.rule import Match, Reading, Refusal, Rule, finds, ignores
from factsheet.rules.en import changed
from factsheet.rules.en.changed import way_before
from factsheet.rules.en.hedges import bounded
from factsheet.rules.en.ranges import RANGE_WORDS, Interval, connects
from factsheet.scene import Scene
from factsheet.tokens import Tokens
from factsheet.values import Direction, Magnitude, plain

UP, DOWN = Decimal(1), Decimal(-1)


class Change(NamedTuple):
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
BARE = frozenset("double triple treble quadruple quintuple doubles triples halves".split())
"""Forms that are adjectives and nouns too: double standard, triples in tennis."""
VERB_BEFORE = frozenset(
    "to will would could can may might should nearly almost about roughly more than or must did "
    "likely soon not only even and well".split()
)
NOT_AFTER = frozenset(
    "check checks agent agents digit digits - edged down up standard standards bed room rooms bill "
    "murder jeopardy click espresso act life trouble header team take bogey play fault glazing "
    "helix barrelled crown jump axel threat vision entendre whammy dip decker".split()
)
AFTER_BARE = frozenset(
    "the its their his her our that what those last previous in by over from as per on this".split()
)
COMPARES = frozenset(
    (
        "as more the larger bigger greater higher faster better cheaper smaller lower less fewer "
        "slower longer stronger brighter heavier quicker taller wider older deeper likelier richer "
        "worse above over its their his her what that those last earnings sales revenue book "
        "annual normal that'd than hotter denser lighter closer further farther harder cheaper "
        "poorer younger safer average expected forecast projected forward profits profit ebitda "
        "cash trailing future worth oversubscribed subscribed quicker leverage current this "
        "estimated usual typical sharper thinner thicker costlier louder weaker riskier older"
    ).split()
)
"""What follows "three times" where it is a factor; elsewhere it says how often."""
MULTIPLIES = frozenset(
    (
        "grew grown grow grows rose risen rise rises increased increase increases multiplied "
        "jumped expanded swelled surged soared climbed oversubscribed trading trades trade traded "
        "valued worth up by to shares multiple leverage debt leverage ratio"
    ).split()
)
"""What stands before "three times" where it is a factor."""
TWICE_AFTER = frozenset(
    (
        "as the its their his her what that those last more larger bigger size number amount rate "
        "price average national this normal usual previous our my your earnings"
    ).split()
)
SIZE_NOUNS = frozenset(
    (
        "size rate price number amount cost length height weight value speed pace level width "
        "distance volume population output capacity power strength price national average odds "
        "time area depth salary budget money usual normal total sum percentage share"
    ).split()
)
"""What twice or half of is a factor: twice the size."""
POINTING = frozenset("the its their his her that this a last over".split())
"""What may begin a time as well as a measure: three times the size, three times that week."""
COPULAS = frozenset("is are was were be been being equals equalled equaled remains".split())
EVENTS = frozenset(
    (
        "day week month year night morning time times season champion winner race title match "
        "game mayor president"
    ).split()
)
"""What is counted by times, where "was three times the champion" says how often."""
HEDGING = frozenset(
    "more less than nearly almost about roughly around some over at least up to as much".split()
)
NO_COMPARATIVE = frozenset("after under later never ever whether either other rather".split())
MULTIPLES = Lexicon({"times": None, "time": None})
FOLD = Lexicon({"fold": None, "- fold": None})


SCALARS = frozenset(
    (
        "price prices cost costs size rate rates speed weight height length width pace level "
        "strength thickness average"
    ).split()
)
"""What has no parts: a third of the price compares, and a third of the staff is a share."""
PAYERS = frozenset(
    (
        "pay pays paid paying cover covers covered covering fund funds funded bear bears bore meet "
        "meets met contribute contributes contributed reimburse shoulder subsidise subsidize"
    ).split()
)
MEASURED = frozenset(
    (
        "cost costs paid pay pays charge charges charged earn earns earned spend spends spent was "
        "were is are used use uses needed need needs produced made makes raised sold sells worth"
    ).split()
)
SAID = frozenset("said says say know knows knew told heard saw read wrote did does do".split())


def _factor(number: Number, match: Match, direction: Direction | None) -> Reading:
    tokens = match.scene.tokens
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
    bounds = bounded(match.scene.tokens, match.start, match.end, least, most)
    return Reading(Magnitude(bounds.min, bounds.max, _way(match)), bounds.approximate)


def _several_orders(match: Match) -> Reading:
    return Reading(Magnitude(Decimal(100), None, _way(match)), approximate=True)


def _way(match: Match) -> Direction | None:
    """Up or down, where the words around say that something changed."""
    return way_before(match.scene.tokens, match.start)


def _times(match: Match) -> Reading | Refusal:
    number: Number = match["number"]
    tokens = match.scene.tokens
    following = tokens.word[match.end] if match.end < len(tokens) else ""
    before = tokens.word[match.start - 1] if match.start else ""
    if number.form == "vague" and number.min and number.min < 100:
        return Refusal("number", "no factor is named")
    multiplied = before in MULTIPLIES or _unhedged(tokens, match.start) in MULTIPLIES
    compares = multiplied or following in COMPARES or _comparative(following)
    if following in POINTING and not multiplied:
        compares = _sized(tokens.word[match.end + 1 : match.end + 5]) or _equals(match)
    if not compares:
        return Refusal("comparison", "it says how often, not how many times as much")
    return _factor(number, match, _way(match))


def _unhedged(tokens: Tokens, at: int) -> str:
    """The word before a figure and its hedges: that of "was more than 200 times"."""
    at -= 1
    while at > 0 and tokens.word[at] in HEDGING:
        at -= 1
    return tokens.word[at] if at >= 0 else ""


def _equals(match: Match) -> bool:
    """Whether one thing is set equal to so many of another: is 200 times the stock set aside."""
    tokens = match.scene.tokens
    nouns = tokens.word[match.end + 1 : match.end + 3]
    return _unhedged(tokens, match.start) in COPULAS and EVENTS.isdisjoint(nouns)


def _sized(words: list[str]) -> bool:
    return bool(SIZE_NOUNS.intersection(words))


def _comparative(following: str) -> bool:
    return len(following) > 4 and following.endswith("er") and following not in NO_COMPARATIVE


def _fold(match: Match) -> Reading | Refusal:
    number: Number = match["number"]
    if number.form == "vague":
        return Reading(Magnitude(number.min, None, "up"), approximate=True)
    return _factor(number, match, _way(match))


def _compact_fold(match: Match) -> Reading:
    value = match["word"]
    bounds = bounded(match.scene.tokens, match.start, match.end, value, value)
    return Reading(Magnitude(bounds.min, bounds.max, _way(match)), bounds.approximate)


def _letter(match: Match) -> Reading | Refusal:
    number: Number = match["number"]
    tokens = match.scene.tokens
    at = match.captures["x"][0]
    if match.end < len(tokens) and tokens.glued(match.end) and tokens.word[match.end][0].isalnum():
        return Refusal("x", "a size, such as 4x4, or a product's name")
    if not number.digits or not tokens.glued(at):
        return Refusal("number", "the letter stands alone")
    return _factor(number, match, _way(match))


def _verb(match: Match) -> Reading | Refusal:
    tokens = match.scene.tokens
    spelled = tokens.word[match.start]
    following = tokens.word[match.end] if match.end < len(tokens) else ""
    before = tokens.word[match.start - 1] if match.start else ""
    if following in NOT_AFTER:
        return Refusal("verb", "a set phrase")
    if spelled in BARE:
        second = tokens.word[match.end + 1 : match.end + 4]
        said = before in VERB_BEFORE or (following in AFTER_BARE and before != "a")
        if not said or (following == "the" and not _sized(second) and before not in VERB_BEFORE):
            return Refusal("verb", "an adjective or a noun, not a change")
    change: Change = match["verb"]
    bounds = bounded(tokens, match.start, match.end, change.factor, change.factor)
    return Reading(Magnitude(bounds.min, bounds.max, change.direction), bounds.approximate)


def _twice(match: Match) -> Reading | Refusal:
    tokens = match.scene.tokens
    words = tokens.word[match.end : match.end + 4]
    following = words[0] if words else ""
    if following not in TWICE_AFTER and not _comparative(following):
        return Refusal("comparison", "it says how often, not how many times as much")
    if following in ("the", "its", "that", "this", "last", "their") and not _sized(words[1:]):
        return Refusal("comparison", "it says how often, not how many times as much")
    value: Decimal = match["factor"]
    bounds = bounded(tokens, match.start, match.end, value, value)
    return Reading(Magnitude(bounds.min, bounds.max), bounds.approximate)


def _part(match: Match) -> Reading | Refusal:
    number: Number = match["number"]
    if number.form != "fraction":
        return Refusal("number", "no part is named")
    if PAYERS.intersection(match.scene.tokens.word[max(0, match.start - 4) : match.start]):
        return Refusal("number", "a share that is paid, and no comparison")
    return _factor(number, match, None)


class Compared:
    """What follows a part where it is a factor: half the size, a tenth of the price, half as large.

    Takes nothing.
    """

    def match(self, scene: Scene, at: int, captures: Captures) -> int:  # noqa: ARG002
        """See Clause."""
        words = scene.tokens.word[at : at + 8]
        if words[:1] == ["of"]:
            pointed = words[1:2] in (["the"], ["its"], ["their"], ["that"])
            scaled = pointed and not SCALARS.isdisjoint(words[2:4])
            return at if scaled or (words[1:2] == ["what"] and _measured(words)) else FAILED
        sized = words[:1] in (["the"], ["its"], ["their"]) and _sized(words[1:3])
        return at if sized or words[:1] == ["as"] else FAILED

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset(("as", "the", "its", "their", "of"))


def _measured(words: list[str]) -> bool:
    """Whether "what" is something with a size: of what a battery costs, and not what he said."""
    telling = next((word for word in words if word in MEASURED or word in SAID), "")
    return telling in MEASURED


class FromTo:
    """The second end of a range that has its own letter: 3x to 5x, between ~3x and ~12x."""

    def match(self, scene: Scene, at: int, captures: Captures) -> int:
        """See Clause."""
        after = connects(scene.tokens, at, captures["low"][0])
        if after == FAILED:
            return FAILED
        if after < len(scene.tokens) and scene.tokens.word[after] == "~":
            after += 1
        number = scene.numbers.get(after)
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
    words = match.scene.tokens.word[max(0, match.start - 2) : match.end]
    approximate = "~" in words or "about" in words
    bounds = bounded(match.scene.tokens, match.start, match.end, low.min, high.max)
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
            "Its plant is [[one to two orders of magnitude]] larger.",
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
        ),
        *finds(Magnitude(Decimal(2), Decimal(3)), "It is [[two to three times]] as fast."),
        *finds(Magnitude(None, Decimal(10)), "It runs up to [[ten times]] faster."),
        *ignores(
            "She won the title three times.",
            "It called five times before noon.",
            "She was three times the champion.",
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
        ),
        *ignores("She called twice that week.", "He was twice elected mayor."),
    ),
)

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
            "It sells at [[a tenth]] of the price.",
        ),
        *ignores(
            "Half of the staff left.",
            "The staff of 40 left.",
            "Half of what he said was true.",
            "Orbit will pay a third of the cost.",
            "A third of the staff left.",
        ),
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
    PART,
    *changed.RULES,
)
