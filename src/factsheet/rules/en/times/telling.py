"""Annotations whose times are as they were said -> the same, on the calendar, in reading order."""

from datetime import date

from msgspec import Struct, structs

from factsheet.rule import Annotation
from factsheet.rules.en.tense import verb_at
from factsheet.rules.en.times.bounds import bound_of, start_bound
from factsheet.rules.en.times.calendar import Period, holding
from factsheet.rules.en.times.meaning import Length, Meaning, Named, Shifted
from factsheet.rules.en.times.resolution import Reference, Resolved, resolved
from factsheet.scene import Scene
from factsheet.tokens import Tokens
from factsheet.values import Bound, TimeExpression

LEANS = {"past": -1, "future": 1, "present": 0}
AHEAD: frozenset[Bound | None] = frozenset(("by", "before", "until", "not_before"))
"""Bounds that look to what is to come, where no verb tells otherwise."""


MEMORY = 4
"""Times told that "that year" may look back on."""


class _Story(Struct):
    """What has been told so far in the article."""

    told: Period | None = None
    before: tuple[Period, ...] = ()
    reported: Period | None = None


def tell_times(
    scene: Scene, annotations: list[Annotation], published: date | None
) -> list[Annotation]:
    """Each time gets its TIMEX3 value, its days and its bound; the others stay as they are."""
    story = _Story()
    return [
        _told(scene.tokens, annotation, annotation.value, published, story)
        if isinstance(annotation.value, Meaning)
        else annotation
        for annotation in annotations
    ]


def _told(
    tokens: Tokens,
    annotation: Annotation,
    meaning: Meaning,
    published: date | None,
    story: _Story,
) -> Annotation:
    start, end = tokens.at_or_after(annotation.start), tokens.at_or_after(annotation.end)
    bound = bound_of(tokens, start, end, meaning)
    lean = _lean(tokens, start, end)
    if bound in AHEAD:
        lean = max(lean, 0)
    time = resolved(meaning, Reference(published, story.told, story.reported, lean, story.before))
    _remember(story, meaning, time, published)
    if bound is None and tokens.word[start - 1] == "from" and "/" not in time.timex:
        bound = start_bound(tokens, start, end, time.first, published)
    value = TimeExpression(time.type, time.timex, time.mod, time.first, time.last, bound)
    if time.type != "DATE":
        value = structs.replace(value, start=None, end=None)
    return structs.replace(annotation, value=value)


def _lean(tokens: Tokens, start: int, end: int) -> int:
    """Which way the tense points, twice as surely where the verb stands next to the time.

    Before a noun ("a June agreement") it is the noun's time, and the verb tells nothing of it.
    """
    if tokens.word[start - 1] in ("a", "an") and tokens.word[end].isalpha():
        return 0
    if tokens.word[max(0, start - 2) : start] == ["as", "of"]:
        return -1
    verb = verb_at(tokens, start, end)
    if verb is None:
        return 0
    near = verb.distance == 0 or (verb.distance == 1 and tokens.word[start - 1] in ("in", "on"))
    return LEANS[verb.tense] * (2 if near else 1)


def _remember(story: _Story, meaning: Meaning, time: Resolved, published: date | None) -> None:
    if isinstance(meaning, Length) and meaning.unit == "month" and meaning.period:
        story.reported = None if published is None else holding(published, "year")
    if time.period is None or _compared(meaning):
        return
    story.told = time.period
    story.before = (time.period, *story.before[: MEMORY - 1])
    if _reports(story, meaning, time.period):
        story.reported = time.period


def _reports(story: _Story, meaning: Meaning, period: Period) -> bool:
    """Whether the time may be the one that is reported on: a quarter, or else a month."""
    if _compared(meaning) or period.grain not in ("month", "quarter"):
        return False
    known = story.reported
    return period.grain == "quarter" or known is None or known.grain != "quarter"


def _compared(meaning: Meaning) -> bool:
    """Whether the time is told only to compare what is reported with it."""
    if isinstance(meaning, Shifted):
        return meaning.origin == "reported" or meaning.alike
    return isinstance(meaning, Named) and meaning.index == 0
