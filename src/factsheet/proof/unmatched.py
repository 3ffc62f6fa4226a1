"""Words for a stretch that gave no fact: what each rule that began there was still waiting for."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from factsheet.grammar.near import NearMiss, near_misses
from factsheet.grammar.rule import TurnedDown
from factsheet.model.document import Span
from factsheet.pipeline import Analysis

MOST = 4
"""Things to wait for that are told of a stretch."""
LONGEST = 400
"""Characters of a stretch that are looked into."""
WANTED = {
    "amount": "a currency, as in “$45” or “45 euros”",
    "low": "a currency",
    "high": "a second amount of money",
    "connector": "“to”, “and” or a dash, and a second amount",
    "whole": "a whole amount of money",
    "cents": "“cents” or “pence”",
    "band": "“single”, “double” or “triple” digits",
    "sign": "“%”, “per cent” or “basis points”",
    "ends": "“%”, “per cent” or “basis points”",
    "times": "“times”",
    "fold": "“-fold”, as in “tenfold”",
    "x": "an “x” right after the number, as in “10x”",
    "factor": "“twice” or “half”",
    "compared": "what it is compared with, as in “a tenth of the size”",
    "measured": "a unit of measure, as in “45 miles”",
    "counted": "a thing that can be counted, as in “45 jobs”",
    "over": "“in”, “of” or “out of” and a second number",
    "under": "“in”, “of” or “out of” and a second number",
    "feet": "“feet”",
    "inches": "“inches”",
    "month": "the name of a month",
    "year": "a year",
    "years": "a year",
    "day": "a day of the month",
    "weekday": "a day of the week",
    "season": "a season",
    "decade": "a decade",
    "hour": "an hour",
    "minute": "minutes",
    "clock": "a time of day",
    "meridiem": "“am” or “pm”",
    "unit": "“days”, “weeks”, “months” or “years”",
    "length": "a length of time, as in “three weeks”",
    "count": "a number of days, weeks or years",
    "time": "a date or a time",
    "ordinal": "“first”, “second” and so on",
}
"""What a clause takes, by its name, in words for a reader."""
OTHERWISE = {
    "money": "a currency, as in “$45” or “45 euros”",
    "percentage": "“%”, “per cent” or “basis points”",
    "magnitude": "“times” or “-fold”",
    "quantity": "a thing that can be counted, as in “45 jobs”",
    "time": "a word of the calendar",
}
"""What a kind of figure needs, where a clause has no name of its own."""


ARTICLED = {
    "money": "an amount of money",
    "percentage": "a percentage",
    "magnitude": "a factor",
    "quantity": "a count or a measure",
    "time": "a time",
}
"""Each kind of figure, in words."""


class Waiting(Struct, frozen=True):
    """What stands in the text, the kind of figure that it began, and what was missing after it.

    `reason` is given where nothing was missing but the meaning was turned down.
    """

    text: str
    start: int
    kind: str
    wanted: str
    stands: str
    reason: str | None = None


class Unfound(Struct, frozen=True):
    """A stretch that gave no fact, and the rules that reached it and did not take it."""

    text: str
    start: int
    turned_down: tuple[TurnedDown, ...]
    waiting: tuple[Waiting, ...] = ()


def why_unfound(analysis: Analysis, span: Span) -> Unfound:
    """Why this stretch of an article holds no fact."""
    reached = tuple(t for t in analysis.turned_down if span.overlaps(Span(t.start, t.end)))
    stretch = Span(span.start, min(span.end, span.start + LONGEST))
    rules = analysis.language.rules
    misses = () if reached else near_misses(analysis.context, rules, stretch)
    text = analysis.document.text
    return Unfound(text[span.start : span.end], span.start, reached, _waiting(text, misses))


def _waiting(text: str, misses: Iterable[NearMiss]) -> tuple[Waiting, ...]:
    """What the furthest rules of each kind wait for; the furthest come first."""
    furthest: dict[tuple[int, str], list[NearMiss]] = {}
    for miss in misses:
        same = furthest.setdefault((miss.start, miss.rule.partition(".")[0]), [])
        if not same or same[0].end == miss.end:
            same.append(miss)
    return tuple(_told(text, kind, same) for (_, kind), same in furthest.items())[:MOST]


def _told(text: str, kind: str, misses: Sequence[NearMiss]) -> Waiting:
    """Rules that stopped at the same place, as one."""
    first = misses[0]
    wanted = {WANTED.get(miss.clause) for miss in misses}
    named = wanted.pop() if len(wanted) == 1 else None
    following = text[first.end : first.end + LONGEST].split(maxsplit=1)
    stands = f"“{following[0]}”" if following else "the end of the text"
    reason = next((miss.reason for miss in misses if miss.reason is not None), None)
    held = text[first.start : first.end]
    return Waiting(held, first.start, kind, named or OTHERWISE[kind], stands, reason)


def unfound_lines(missing: Unfound) -> Iterable[str]:
    """The same as lines for a reader."""
    yield f"“{missing.text}” (at {missing.start}): no fact was found here."
    for refused in missing.turned_down:
        yield f"  {refused.rule} reached it, but {refused.clause}: {refused.reason}."
    for each in missing.waiting:
        if each.reason is not None:
            yield f"  “{each.text}” could be {ARTICLED[each.kind]}, but {each.reason}."
        else:
            yield f"  “{each.text}” could begin {ARTICLED[each.kind]}, which needs {each.wanted};"
            yield f"    there stands {each.stands}"
    if not missing.turned_down and not missing.waiting:
        yield "  No rule reached it: a figure begins with a number, a number word, a currency,"
        yield "  a word of the calendar (“March”, “yesterday”) or a word like “doubled”."
