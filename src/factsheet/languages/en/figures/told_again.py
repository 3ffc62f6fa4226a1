"""A bare number that tells how many there are of what was counted last: last year it was 41."""

from decimal import Decimal

from msgspec.structs import replace

from factsheet.grammar.pattern import FAILED, Captures, OneOf, Sequence, word
from factsheet.grammar.rule import Match, Reading, Refusal, Rule, finds, ignores
from factsheet.languages.en.figures.antecedents import Antecedent, Noun, antecedent, is_bare
from factsheet.languages.en.figures.ellipsis import like
from factsheet.languages.en.figures.hedges import before_hedges
from factsheet.languages.en.figures.noun_phrases import VERBAL
from factsheet.languages.en.figures.plurals import singular
from factsheet.languages.en.figures.ranges import Interval
from factsheet.languages.en.lexicon.bare_counts import (
    ADVERBS_OF_NOW,
    AMOUNT_NOUNS,
    BRINGING,
    IDENTIFIES,
)
from factsheet.languages.en.lexicon.nouns import TIME_UNITS
from factsheet.model.values import Quantity
from factsheet.text.context import ReadingContext

PUTS = word("put", "puts", "putting", "places", "placed")
IT = OneOf(
    word("it", "this", "that"),
    Sequence(word("the", "that", "its", "their"), word(*sorted(AMOUNT_NOUNS))),
)
PUT_AT = Sequence(PUTS, IT, word("at"))
WIDEST_PUT = 5
"""Tokens of "put the total number at", at most."""
TURNS = frozenset(("down", "up", "back"))
PRONOUNS = frozenset(("it", "that", "this"))
"""What stands for a figure of which is told what it has come to: that was down to 40."""
GROWING = AMOUNT_NOUNS | frozenset("network fleet team estate portfolio roster".split())
REACHING = frozenset(
    "reach reached reaches pass passed passes exceed exceeded top topped peaked peak total".split()
)
"""What a number does that comes to be so much: it peaked at 40."""
NO_COUNT_AFTER = frozenset("when as years year degrees o a.m p.m am pm ' ’ : all because".split())
"""Words behind the number of an age, a time or a temperature: it was 40 when she left."""


class Identified(Interval):
    """A bare number that a pronoun or a noun of amount is said to be; captures what it is like."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        end = super().match(context, at, captures)
        if end == FAILED or context.tokens.word[end] in NO_COUNT_AFTER:
            return FAILED
        before = before_hedges(context, at)
        if not (_is_said_to_be(context, before) or _is_put(context, before)):
            return FAILED
        other = antecedent(context, at, across=True)
        if other is None or not isinstance(other.unit, Noun):
            return FAILED
        if _lasts(context, other.number.start, at):
            return FAILED
        captures["antecedent"] = (other.number.start, other.number.end, other)
        return end


def _lasts(context: ReadingContext, begin: int, end: int) -> bool:
    """Whether a length of time stands between, that the number may go on: 48 weeks."""
    tokens, words = context.tokens, context.tokens.word
    begin = tokens.at_or_after(tokens.sentence_at(tokens.start[begin]).start)
    inner = (context.numbers.get(near) for near in range(begin, end))
    return any(each and singular(words[each.end]) in TIME_UNITS for each in inner)


def _is_said_to_be(context: ReadingContext, at: int) -> bool:
    """Whether a form of "be", or "comes to", stands there, and a pronoun or an amount before it."""
    words = context.tokens.word
    if words[at - 1 : at + 1] == ["total", "of"]:
        return words[at - 3] in ("for", "making", "giving")
    while at > 0 and words[at] in ADVERBS_OF_NOW:
        at -= 1
    if words[at] == "to" and words[at - 1] in ("comes", "came"):
        return _is_amount(context, at - 2)
    if words[at] == "to" and words[at - 1] in TURNS:
        return words[at - 2] in IDENTIFIES and words[at - 3] in PRONOUNS
    if words[at] == "to" and words[at - 1] in GROWING:
        return not BRINGING.isdisjoint(words[max(0, at - WIDEST_PUT) : at - 1])
    at -= words[at] == "at" and words[at - 1] in REACHING
    if words[at] in REACHING:
        return context.classes.letters[at] in VERBAL and "it" in words[at - 2 : at]
    return words[at] in IDENTIFIES and (words[at - 1] == "it" or _is_amount(context, at - 1))


def _is_amount(context: ReadingContext, at: int) -> bool:
    """Whether a noun of amount heads the phrase that ends here: the tally of dead and missing."""
    words, letters = context.tokens.word, context.classes.letters
    for near in range(at, max(0, at - WIDEST_PUT), -1):
        if words[near] in AMOUNT_NOUNS:
            return near == at or words[near + 1] == "of"
        if letters[near] not in b"nsxakcpgdv,":
            return False
    return False


def _is_put(context: ReadingContext, at: int) -> bool:
    """Whether somebody puts it at the number."""
    if context.tokens.word[at] != "at":
        return False
    starts = range(max(0, at - WIDEST_PUT), at)
    return any(PUT_AT.match(context, start, {}) == at + 1 for start in starts)


def _identified(match: Match) -> Reading | Refusal:
    reading = like(match.context, match["number"], match["antecedent"])
    return reading if isinstance(reading, Refusal) else replace(reading, weak=True)


class Fewer(Interval):
    """A bare number by which there are fewer, or more, than of what its sentence counted."""

    def inside(self) -> frozenset[str]:
        """See Numeral."""
        return frozenset(("fewer", "more", "short"))

    needs_more = True

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        end = super().match(context, at, captures)
        if end == FAILED or not _is_by_how_many(context, at, end):
            return FAILED
        other = antecedent(context, at)
        if other is None or not _counts(other):
            return FAILED
        captures["antecedent"] = (other.number.start, other.number.end, other)
        return end


def _counts(other: Antecedent) -> bool:
    return isinstance(other.unit, Noun) and not other.unit.measured


def _is_by_how_many(context: ReadingContext, at: int, end: int) -> bool:
    words, before = context.tokens.word, before_hedges(context, at)
    if words[end] == "short":
        return words[before] in IDENTIFIES or words[before] in ADVERBS_OF_NOW
    aside = context.classes.letters[before] in b",-" or words[before] == "–"
    return aside and words[end] in ("fewer", "more") and words[end + 1] == "than"


def _fewer(match: Match) -> Reading | Refusal:
    number, other = match["number"], match["antecedent"]
    if not number.exact or number.form == "fraction":
        return Refusal("number", "no count")
    meaning = Quantity(number.min, number.max, other.unit.name)
    return Reading(meaning, number.approximate, number.start, number.end)


IDENTIFIED = Rule(
    name="elision.identified",
    pattern=Identified("number"),
    interpret=_identified,
    when=is_bare,
    examples=(
        *finds(
            Quantity(Decimal(41), Decimal(41), "egg"),
            "The hens laid 68 eggs in May. Last year it was [[41]].",
            "The hens laid 68 eggs in May. The worst year was 2021, when the figure was [[41]].",
            "The farm counts 68 eggs. A neighbour puts it at [[41]].",
            "The farm counts 68 eggs. A neighbour put the number at [[41]].",
            "The hens laid 68 eggs in May. This year's total was [[41]].",
            "The hens laid 30 eggs in June, for a total of [[41]].",
            "The hens laid 30 eggs in June, bringing the total to [[41]].",
            "The hens laid 68 eggs in May. By June that was down to [[41]].",
        ),
        *finds(
            Quantity(Decimal(71), None, "egg"),
            "The hens laid 68 eggs in May. She expects it to pass [[71]] in June.",
        ),
        *ignores(
            "She has 68 hens. It was 41 degrees.",
            "She has 68 hens. It was 41 when he came.",
            "She has 68 hens. He was 41.",
            "It lost £68. The figure was 41.",
            "Last year it was 41.",
            "She has 68 hens. They waited 30 weeks. Now it is 41.",
        ),
    ),
)

FEWER = Rule(
    name="elision.fewer",
    pattern=Fewer("number"),
    interpret=_fewer,
    examples=(
        *finds(
            Quantity(Decimal(41), Decimal(41), "pupil"),
            "The school had 340 pupils, [[41]] fewer than in May.",
            "The school had 340 pupils, [[41]] more than it had planned.",
            "The school has 340 pupils and is [[41]] short.",
        ),
        *ignores(
            "The school had 340 pupils, more than 41.",
            "The walls were 12 metres, 41 fewer than that.",
            "It had 340 pupils, 41 fewer boys than girls.",
        ),
    ),
)

RULES = (IDENTIFIED, FEWER)
