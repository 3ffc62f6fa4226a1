"""How many there are of what was told before: there were 31, the other 500, who number 7,000."""

from decimal import Decimal

from factsheet.grammar.pattern import ANY, FAILED, Captures, OneOf, Optional, Sequence, word
from factsheet.grammar.rule import Match, Reading, Refusal, Rule, finds, ignores
from factsheet.languages.en.figures.antecedents import ENDS, Noun, antecedent, stands_alone
from factsheet.languages.en.figures.bare_readings import bare_reading
from factsheet.languages.en.figures.bare_subjects import AnyVerb, unit_of
from factsheet.languages.en.figures.hedges import before_hedges
from factsheet.languages.en.figures.ranges import Hedged
from factsheet.languages.en.figures.sets_before import (
    plural_before_comma,
    set_before,
    subject_before,
)
from factsheet.model.values import Quantity
from factsheet.text.context import ReadingContext

CAPABLE = word(
    *("licensed for", "licensed to carry", "certified for", "certified to carry", "built for"),
    *("built to hold", "built to carry", "designed for", "designed to hold", "designed to carry"),
    *("meant for", "room for", "a limit of", "a maximum of", "allowed", "allows", "limited to"),
    *("capped at",),
)
"""What says of how many a thing holds, before a number that leaves out of what."""

BESIDE = 12
"""Tokens between such a number and the one beside it."""
MODALS = ("will", "would", "should", "could", "may", "might", "must", "can")
CONTRASTING = frozenset("where when whereas than".split())
NUMBERED = frozenset("who which that they will would could to now already".split())
"""Words before "number" where it is a verb."""


def _rest(match: Match) -> Reading | Refusal:
    context, number = match.context, match["number"]
    last = antecedent(context, match.start)
    if last is not None and isinstance(last.unit, Noun) and last.unit.measured:
        unit: str | None = last.unit.name
    else:
        unit = set_before(context, match.start)
    if unit is None or number.form == "fraction":
        return Refusal("number", "nothing was counted before")
    if number.max is not None and number.max <= 1:
        return Refusal("number", "the other one")
    return bare_reading(context, number, unit)


class Ending:
    """What ends a phrase that a number heads: a verb, or what cannot be its noun."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        verb = AnyVerb().match(context, at, captures) != FAILED
        return at if verb or stands_alone(context, at) else FAILED

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset((ANY,))


def _capacity(match: Match) -> Reading | Refusal:
    if not stands_alone(match.context, match["number"].end):
        return Refusal("number", "what follows may be what it counts")
    return _rest(match)


class Numbering:
    """The verb "number" before how many a plural comes to; takes it."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:  # noqa: ARG002
        """See Clause."""
        words, letters = context.tokens.word, context.classes.letters
        leads = at > 0 and (letters[at - 1] in b"MtrW" or words[at - 1] in NUMBERED)
        return at + 1 if leads and words[at] in ("number", "numbers", "numbered") else FAILED

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset(("number", "numbers", "numbered"))


def _numbering(match: Match) -> Reading | Refusal:
    context, number = match.context, match["number"]
    if number.form == "fraction" or not stands_alone(context, number.end):
        return Refusal("number", "what follows may be what it counts")
    unit = subject_before(context, match.start)
    unit = unit or set_before(context, match.start, sentences=2, uncounted=True)
    return bare_reading(context, number, unit or "person")


def _with(match: Match) -> Reading | Refusal:
    context, number = match.context, match["number"]
    if number.form == "fraction" or not stands_alone(context, number.end):
        return Refusal("number", "what follows may be what it counts")
    small = number.min is None or number.min < 2 or number.min % 1
    if small or before_hedges(context, number.start) != match.start:
        return Refusal("number", "no count of several")
    first = match.start if context.tokens.word[match.start] == "with" else _with_before(match)
    if first is None:
        return Refusal("and", "no such number before it")
    unit = plural_before_comma(context, first)
    unit = unit or set_before(context, first, sentences=1, uncounted=True)
    if unit is None:
        return Refusal("antecedent", "nothing was counted before")
    return bare_reading(context, number, unit)


def _with_before(match: Match) -> int | None:
    """The "with" behind a comma whose number goes before this one: with 31 here and 44 there."""
    words = match.context.tokens.word
    for at in range(match.start - 1, max(0, match.start - BESIDE), -1):
        if words[at] in ENDS:
            return None
        if words[at] == "with" and words[at - 1] == ",":
            return at
    return None


def _existing(match: Match) -> Reading | Refusal:
    context, number = match.context, match["number"]
    if number.form == "fraction" or not stands_alone(context, number.end):
        return Refusal("number", "what follows may be what it counts")
    return bare_reading(context, number, _contrasted(match) or unit_of(context, number))


def _contrasted(match: Match) -> str | None:
    """What was counted or told of in the clause that "where there were" is set against."""
    words, start, end = match.context.tokens.word, match.start, match.end
    opened = not CONTRASTING.isdisjoint(words[max(0, start - 2) : start])
    aboard = words[end] in ("aboard", "inside") or words[end : end + 2] == ["on", "board"]
    if aboard or not opened:
        return None
    return set_before(match.context, start, sentences=1, uncounted=True)


def _followed(match: Match) -> Reading | Refusal:
    """So many of what the first of a list has: led with 90 goals, followed by Hull (41)."""
    context, number = match.context, match["number"]
    words, letters = context.tokens.word, context.classes.letters
    begin = match.start
    while begin > 0 and letters[begin] not in b".;\n":
        begin -= 1
    listed = letters[match.start - 1] in b"nx" and "followed" in words[begin : match.start]
    unit = set_before(context, match.start, sentences=1) if listed else None
    if unit is None:
        return Refusal("number", "no list of what was counted before")
    return bare_reading(context, number, unit)


REST = Rule(
    name="quantity.the_rest",
    pattern=Sequence(
        word(
            *("the remaining", "the other", "the next", "the last", "the first", "the latest"),
            *("the previous", "a remaining", "another"),
        ),
        Hedged("number"),
        Ending(),
    ),
    interpret=_rest,
    examples=(
        *finds(
            Quantity(Decimal(500), Decimal(500), "loan"),
            "It repaid 900 loans in May. The remaining [[500]] were sold.",
            "It repaid 900 loans in May. The next [[500]] will be sold.",
        ),
        *ignores("The remaining 500 were sold.", "It lost £900. The other 500 was his."),
    ),
)

CAPACITY = Rule(
    name="quantity.capacity",
    pattern=Sequence(CAPABLE, Hedged("number")),
    interpret=_capacity,
    examples=(
        *finds(
            Quantity(None, Decimal(220), "passenger"),
            "It had 312 passengers, though it was licensed for no more than [[220]].",
        ),
        *finds(
            Quantity(Decimal(220), Decimal(220), "passenger"),
            "It had 312 passengers. Its certificate allowed [[220]].",
        ),
        *ignores("It was licensed for 220.", "It had 40 cars. It was built for 20 kilometres."),
    ),
)

THERE = Rule(
    name="quantity.there",
    pattern=Sequence(
        OneOf(
            word("there are", "there were", "there have been", "there had been"),
            Sequence(word("there"), word(*MODALS), word("be", "have been")),
        ),
        Optional(word("only", "just", "already", "still")),
        Hedged("number"),
    ),
    interpret=_existing,
    examples=(
        *finds(
            Quantity(Decimal(31), Decimal(31), "person"),
            "There are [[31]] on the bus.",
            "There were [[31]] in the hall.",
            "There should have been [[31]] in the hall.",
        ),
        *ignores("There are 31 buses.", "There were 40 per cent more."),
    ),
)

NUMBERING = Rule(
    name="quantity.numbering",
    pattern=Sequence(Numbering(), Hedged("number")),
    interpret=_numbering,
    examples=(
        *finds(
            Quantity(Decimal(7000), Decimal(7000), "rider"),
            "The riders, who number [[7,000]], will pay.",
            "In the end the riders will number [[7,000]].",
        ),
        *ignores("Riders took the number 19 bus.", "He rang number 40.", "They number 40 riders."),
    ),
)

WITH = Rule(
    name="quantity.with",
    pattern=OneOf(
        Sequence(word("with"), Hedged("number")),
        Sequence(word("and"), Hedged("number"), word("in", "on", "among", "at")),
    ),
    interpret=_with,
    examples=(
        *finds(
            Quantity(Decimal(31), Decimal(31), "burn"),
            "There was no difference in burns, with [[31]] in the first ward.",
            "Burns were less common, with [[31]] in the first ward.",
            "Burns were less common, with 44 in the first ward and [[31]] in the other.",
        ),
        *finds(
            Quantity(Decimal(1200), Decimal(1200), "hen"),
            "Lowick has 9,000 hens, followed by Harwick with [[1,200]] and Leeds.",
        ),
        *ignores(
            "He came with two.", "It has 9,000 hens with 12 roosters.", "He left with 40 eggs."
        ),
    ),
)

FOLLOWED = Rule(
    name="quantity.followed_by",
    pattern=Sequence(word("("), Hedged("number"), word(")")),
    interpret=_followed,
    examples=(
        *finds(
            Quantity(Decimal(1200), Decimal(1200), "hen"),
            "Lowick has 9,000 hens, followed by Harwick ([[1,200]]) and Leeds.",
            "Lowick has 9,000 hens, followed by Leeds (5,000) and Harwick ([[1,200]]).",
        ),
        *ignores(
            "Lowick has 9,000 hens, and its head is Ann Orr (44).",
            "Lowick leads, followed by Harwick (1,200).",
            "It has 9,000 hens (2,019).",
        ),
    ),
)

RULES = (REST, CAPACITY, THERE, NUMBERING, WITH, FOLLOWED)
