"""Counts with their noun, 30 Boeing 787 jets, and shares of so many, one in five customers."""

from decimal import Decimal

from factsheet.grammar.pattern import FAILED, Captures, Numeral, Sequence, word
from factsheet.grammar.rule import Match, Reading, Refusal, Rule, finds, ignores
from factsheet.languages.en.figures.antecedents import Noun, antecedent
from factsheet.languages.en.figures.counted import Counted
from factsheet.languages.en.figures.hedges import Bounds, bounded, hedge_after
from factsheet.languages.en.figures.non_counts import refusal
from factsheet.languages.en.figures.per import per_at
from factsheet.languages.en.figures.ranges import Interval
from factsheet.languages.en.lexicon.bare_counts import HARMING
from factsheet.languages.en.lexicon.nouns import (
    EVENTS,
    PARTS_OF_CONTESTS,
    RATES,
)
from factsheet.languages.en.lexicon.times import WEEKDAY_NAMES
from factsheet.model.values import Quantity, plain
from factsheet.text.context import ReadingContext
from factsheet.text.tokens import Tokens

WHOLES = frozenset((Decimal(10), Decimal(100)))
"""Of which a number is a share: eight of 10 voters, but 240 of 543 seats."""


def _count(match: Match) -> Reading | Refusal:
    number, unit = match["number"], match["unit"]
    tokens = match.context.tokens
    refused = refusal(match.context, number)
    if refused is not None:
        return refused
    low, high = (
        None if side is None else plain(side * unit.scale) for side in (number.min, number.max)
    )
    bounds = bounded(tokens, match.start, match.end, low, high)
    if bounds.max is None and _lasts(tokens, match.start, unit.name):
        bounds = Bounds(low, high, approximate=False)
    inside = hedge_after(tokens, number.end) if match.end > number.end else None
    per, _ = per_at(tokens, match.end)
    least = None if inside == "most" else bounds.min
    most = None if inside == "least" else bounds.max
    name = _others(match) if unit.name == "other" else unit.name
    return Reading(
        Quantity(least, most, name, per if per in RATES else None),
        bounds.approximate or number.approximate or inside == "about",
        weak=not _holds_figure(match.context, number.end, match.end)
        and not _holds_time(tokens, number.end, match.end),
    )


def _lasts(tokens: Tokens, start: int, unit: str) -> bool:
    """Whether something goes on over so many: lost over two legs, and not over 40 of them."""
    opens = tokens.sentence_at(tokens.start[start]).start == tokens.start[start - 1]
    return tokens.word[start - 1] == "over" and not opens and unit in PARTS_OF_CONTESTS


def _holds_figure(context: ReadingContext, start: int, end: int) -> bool:
    """Whether another figure only describes what is counted: nine million 500ml cans."""
    return any(at in context.numbers for at in range(start, end))


def _holds_time(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a time only describes what is counted: three Monday fixtures, four week-long fairs.
    Behind "at" the number is an hour.
    """
    words = tokens.word[start:end]
    lasting = words[1:3] == ["-", "long"] and not tokens.glued(start)
    weekly = not set(WEEKDAY_NAMES).isdisjoint(words[:-1]) and tokens.word[start - 2] != "at"
    return lasting or weekly


def _others(match: Match) -> str:
    """What others are of: nine others, after five companies, are companies; those whom something
    killed or wounded are people.

    Where several things were counted before, it cannot be told.
    """
    if match.context.tokens.word[match.start - 1] in HARMING:
        return "person"
    last = antecedent(match.context, match.start)
    if last is None or not isinstance(last.unit, Noun):
        return "other"
    first = antecedent(match.context, last.number.start)
    alone = first is None or first.unit == last.unit
    return last.unit.name if alone else "other"


def _ratio(match: Match) -> Reading | Refusal:
    over, under, unit = match["over"], match["under"], match["unit"]
    if not over.exact or not under.exact or not 0 < over.min < under.max:
        return Refusal("under", "no share of a whole")
    if under.digits and 1500 <= under.max <= 2100 and under.scale == 1:
        return Refusal("under", "a year")
    joint = match.context.tokens.word[over.end : under.start]
    if joint == ["of"] and under.max not in WHOLES:
        return Refusal("under", "a count of so many, no share")
    if unit.name in EVENTS and under.digits:
        return Refusal("unit", "a count in so many games, no share of them")
    share = plain((over.min / under.max).quantize(Decimal("1.000000")))
    bounds = bounded(match.context.tokens, match.start, match.end, share, share)
    return Reading(Quantity(bounds.min, bounds.max, unit.name), bounds.approximate)


class Plain(Numeral):
    """A plain number, for either side of a ratio."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        number = context.numbers.get(at)
        if number is None or number.form not in ("digits", "words"):
            return FAILED
        captures[self.name] = (at, number.end, number)
        captures["number"] = (at, number.end, number)
        return number.end


COUNT = Rule(
    name="quantity.count",
    pattern=Sequence(Interval("number"), Counted()),
    interpret=_count,
    examples=(
        *finds(Quantity(Decimal(4000), Decimal(4000), "job"), "Orbit will cut [[4,000 jobs]]."),
        *finds(Quantity(Decimal(30), Decimal(30), "jet"), "Orbit ordered [[30 Boeing 787 jets]]."),
        *finds(Quantity(Decimal(40), None, "person"), "It has more than [[40 people]]."),
        *finds(Quantity(Decimal(2), Decimal(2), "leg"), "They lost over [[two legs]] to Hull."),
        *finds(Quantity(Decimal(1271), Decimal(1271), "farm"), "As many as [[1,271 farms]] shut."),
        *finds(Quantity(None, Decimal(150), "farm"), "As many as [[150 farms]] may shut."),
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
            Quantity(Decimal(14), Decimal(14), "member"),
            "She won over [[14]] of the 20 members.",
            "She won over [[14]] of the panel's 20 members.",
        ),
        *finds(
            Quantity(Decimal(20), Decimal(20), "member"),
            "She won over 14 of the town panel's [[20 members]].",
        ),
        *finds(Quantity(Decimal(6), Decimal(6), "F-35"), "Norway ordered [[six F-35s]] in March."),
        *finds(Quantity(Decimal(2), Decimal(2), "person"), "[[Two of the dead]] were from Hull."),
        *finds(Quantity(Decimal(11), Decimal(11), "slide"), "The [[11-slide]] deck is out."),
        *finds(
            Quantity(Decimal(4), Decimal(4), "match"), "She won [[four]] of her last five matches."
        ),
        *finds(Quantity(Decimal(240), Decimal(240), "seat"), "It won [[240]] of 543 seats there."),
        *finds(
            Quantity(Decimal(140), Decimal(180), "depot"),
            "It will shut [[140 to 180]] of its nearly 3,200 depots.",
        ),
        *finds(
            Quantity(Decimal(3), Decimal(3), "director"), "They met [[three of Orbit's directors]]."
        ),
        *finds(
            Quantity(Decimal(8), Decimal(8), "World Cup"), "He has won [[eight World Cups]] so far."
        ),
        *finds(
            Quantity(Decimal(600), Decimal(600), "home"),
            "It cut off [[600 homes and businesses]] in Leeds.",
            "It cut off [[600 homes, shops and farms]] in Leeds.",
        ),
        *finds(
            Quantity(Decimal(300), Decimal(300), "store"), "It has [[300 stores]] and sells online."
        ),
        *finds(
            Quantity(Decimal(12), Decimal(12), "member"), "The [[12 member]] panel met in Leeds."
        ),
        *finds(Quantity(Decimal(40), Decimal(40), "job"), "Orbit Cuts [[40 Staff Jobs]]"),
        *finds(
            Quantity(Decimal(2), Decimal(2), "frigate"), "Norway ordered [[a pair of frigates]]."
        ),
        *finds(Quantity(Decimal(3000), Decimal(3000), "person"), "A [[3,000-strong]] crowd came."),
        *finds(Quantity(Decimal("0.82"), Decimal("0.82"), "share"), "It gets [[0.82 share]] each."),
        *finds(
            Quantity(Decimal(9), Decimal(9), "company"), "The five companies join [[nine others]]."
        ),
        *ignores(
            "The panel backed it by a 5-to-4 vote.",
            "It has beds per 1,000 people.",
            "She bought a pair of shoes.",
            "The 300 Slater Street floors are let.",
            "Thousands of COVID -19 tests were made.",
            "A camp for ages 7 to 11 is full.",
            "A town of 4,000 lies in a valley.",
            "A scheme or two exists.",
            "She won it in a five-setter.",
            "The mother of three says no.",
            "She won the 400m hurdles in Leeds.",
            "Prizes run to six figures.",
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
        Plain("over"),
        word("in", "out of", "in every", "out of every", "of every", "of"),
        Plain("under"),
        Counted(),
    ),
    interpret=_ratio,
    examples=(
        *finds(
            Quantity(Decimal("0.2"), Decimal("0.2"), "customer"),
            "[[One in five customers]] cancelled.",
            "[[One out of five customers]] cancelled.",
            "[[One of every five customers]] cancelled.",
        ),
        *finds(Quantity(Decimal("0.8"), Decimal("0.8"), "voter"), "[[Eight of 10 voters]] agreed."),
        *ignores(
            "It sold three in 2019.",
            "He was one in a crowd.",
            "They made 212 for 4 in 20 overs.",
            "It won 240 of 543 seats.",
        ),
    ),
)

RULES = (COUNT, RATIO)
