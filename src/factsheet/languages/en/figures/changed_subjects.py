"""A bare number that the subject of a change has come to counts it: the herds grew to 650."""

from decimal import Decimal

from factsheet.grammar.pattern import FAILED, Captures
from factsheet.grammar.rule import Match, Reading, Refusal, Rule, finds, ignores
from factsheet.languages.en.figures.antecedents import ENDS, stands_alone
from factsheet.languages.en.figures.bare_readings import bare_reading
from factsheet.languages.en.figures.hedges import before_hedges, is_led
from factsheet.languages.en.figures.levels import subject_before
from factsheet.languages.en.figures.noun_names import head_name
from factsheet.languages.en.figures.ranges import Interval
from factsheet.languages.en.lexicon.bare_counts import VALUED
from factsheet.languages.en.lexicon.motion import CHANGES, FALLS, RISES
from factsheet.languages.en.lexicon.percentages import SIGNS
from factsheet.model.values import Quantity
from factsheet.text.context import ReadingContext

FURTHEST = 14
"""Tokens from a verb of change to what its subject has come to: rose 4% in a year, to 900."""
VERBS = b"bdkvz"
STAFF = frozenset("staff workforce headcount payroll".split())


class CameTo(Interval):
    """A bare number that a plural subject has changed to, from or by; captures its name."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        end = super().match(context, at, captures)
        before = before_hedges(context, at)
        if end == FAILED or before < 2:
            return FAILED
        verb = _verb_before(context, before)
        found = None if verb is None else _changed(context, verb, before)
        if found is None:
            return FAILED
        captures["unit"] = found
        return end


def _changed(context: ReadingContext, verb: int, end: int) -> tuple[int, int, str] | None:
    """What changes: the verb's object where it has one, else its subject; and what it is called."""
    head = _object_of(context, verb, end)
    if head is None:
        head = subject_before(context, verb)
    elif context.tokens.word[head] in STAFF:
        return head, head + 1, "employee"
    if head is None or not _is_counted(context, head):
        return None
    return head, head + 1, head_name(context, head, head)


def _object_of(context: ReadingContext, verb: int, end: int) -> int | None:
    """The head of the noun phrase right behind a verb: grow its herds to."""
    letters, at, head = context.classes.letters, verb + 1, None
    if letters[at] not in b"DPnsxa":
        return None
    while at < end and letters[at] in b"DPnsxa":
        head = at if letters[at] in b"nsx" else head
        at += 1
    return head


def _verb_before(context: ReadingContext, at: int) -> int | None:
    """The verb of change that leads to what "to" names, by how many per cent it may be."""
    letters, words = context.classes.letters, context.tokens.word
    near = at - 1
    while near > max(0, at - FURTHEST):
        if letters[near] in VERBS:
            moved = words[near] in CHANGES and words[near + 1] in ("up", "down")
            return near if moved or words[near] in RISES or words[near] in FALLS else None
        number = context.numbers.get(near)
        alone = number is not None and SIGNS.read(context.tokens, number.end) is None
        if words[near] in ENDS or (alone and not is_led(context, near)):
            return None
        near -= 1
    return None


def _is_counted(context: ReadingContext, head: int) -> bool:
    """Whether a plural in lower case, or one that opens its sentence, has no worth of its own."""
    tokens = context.tokens
    opens = tokens.sentence_at(tokens.start[head]).start == tokens.start[head]
    named = tokens.capital(head) and not opens
    plural = context.classes.letters[head] == ord("s")
    return plural and not named and tokens.word[head] not in VALUED


def _came_to(match: Match) -> Reading | Refusal:
    number = match["number"]
    if not stands_alone(match.context, number.end):
        return Refusal("number", "what follows may be what it counts")
    if number.form == "fraction" or number.min is None or number.min % 1:
        return Refusal("number", "a part of something, or a level")
    return bare_reading(match.context, number, match["unit"])


CAME_TO = Rule(
    name="quantity.came_to",
    pattern=CameTo("number"),
    interpret=_came_to,
    when=is_led,
    examples=(
        *finds(
            Quantity(Decimal(650), Decimal(650), "herd"),
            "The herds of Lowick grew to [[650]] in May.",
            "The herds of Lowick grew by 90 to [[650]].",
            "The herds of Lowick grew from 560 to [[650]].",
            "The herds of Lowick rose 12 per cent in the past year, to [[650]].",
            "The herds of Lowick rose 12 per cent to 720, from [[650]] in May.",
            "The herds of Lowick grew by [[650]].",
        ),
        *ignores(
            "Shares rose 3% to 120 on Monday.",
            "The herds moved to 12 Elm Street.",
            "The herds of Lowick grew to 650 kilos.",
            "The herds rose from 2019 to 2023.",
            "The boys went from 9 to 5.",
            "Winds eased to 40 on Monday.",
        ),
    ),
)

RULES = (CAME_TO,)
