"""A bare number that is the subject of a plural verb counts people: at least 14 died."""

from decimal import Decimal

from factsheet.grammar.pattern import FAILED, WORD, Captures, Sequence
from factsheet.grammar.rule import Match, Reading, Refusal, Rule, finds, ignores
from factsheet.languages.en.figures.antecedents import Noun, antecedent
from factsheet.languages.en.figures.bare_readings import bare_reading
from factsheet.languages.en.figures.hedges import is_listed
from factsheet.languages.en.figures.noun_names import head_name
from factsheet.languages.en.figures.noun_phrases import head_at, may_be, opens_clause
from factsheet.languages.en.figures.ranges import Interval
from factsheet.languages.en.figures.sets_before import (
    RELATED,
    SENTENCES,
    are_people,
    related,
    set_before,
)
from factsheet.languages.en.lexicon.bare_counts import PERSONAL, STATED
from factsheet.languages.en.lexicon.nouns import FURTHER_ONES
from factsheet.languages.en.lexicon.word_classes import lemma
from factsheet.model.number import Number
from factsheet.model.values import Quantity
from factsheet.text.context import ReadingContext

FURTHEST = 40
"""Tokens before a number in which stands what it is a part of, for a list of some five parts."""

PREPOSITION = ord("p")
VERBAL = b"rdMheobkv"
VERB_GROUP = 5
"""Tokens of a verb with its auxiliaries and adverbs."""
SINGULAR = frozenset("is was has does 's ’s".split())


class PluralVerb:
    """A finite verb whose subject may be more than one, adverbs before it or not; takes nothing."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:  # noqa: ARG002 - see Clause
        """See Clause."""
        letters, words, verb = context.classes.letters, context.tokens.word, at
        while letters[verb] == ord("r") and letters[verb + 1] in b"dMheobk":
            verb += 1
        finite = letters[verb] in b"dMheob" and words[verb] not in SINGULAR
        return at if finite or self.may_be_past(context, verb) else FAILED

    def may_be_past(self, context: ReadingContext, at: int) -> bool:
        """Whether a form that was read as a participle is a verb in the past."""
        letters = context.classes.letters
        before_object = letters[at] in b"na" and letters[at + 1] in b"RDPpr.,;\n"
        read_otherwise = letters[at] in b"kv" or before_object
        return read_otherwise and may_be(context.tokens.word[at], "d")

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset((WORD,))


class AnyVerb(PluralVerb):
    """The same, or a verb of one: one in nine is left-handed."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        singular = context.classes.letters[at] in b"ezhM"
        return at if singular else super().match(context, at, captures)


def _people(match: Match) -> Reading | Refusal:
    context, number = match.context, match["number"]
    if number.form != "fraction" and number.max is not None and number.max <= 1:
        return Refusal("number", "not several")
    if number.form == "fraction" and (number.max is None or number.max > 1):
        return Refusal("number", "no part of a whole")
    if not opens_clause(context, number.start):
        return Refusal("number", "no subject of its own clause")
    if _ends_range(context, number.start):
        return Refusal("number", "the end of a range: aged between 60 and 79")
    return bare_reading(context, number, unit_of(context, number))


def _ends_range(context: ReadingContext, at: int) -> bool:
    """Whether another bare number is joined to this one, so that both are of what went before."""
    words = context.tokens.word
    return at > 1 and words[at - 1] in ("and", "to") and words[at - 2].isdigit()


def unit_of(context: ReadingContext, number: Number) -> str:
    """People, or what was counted just before where these are fewer of them."""
    start = number.start
    share = number.form == "fraction"
    least = None if share else number.min or number.max
    whole = _whole_before(context, number)
    if whole is not None:
        return whole
    words = context.tokens.word
    if words[start - 1] in FURTHER_ONES:
        last = antecedent(context, start, across=True)
        return last.unit.name if last is not None and isinstance(last.unit, Noun) else "person"
    sentences = SENTENCES if share else 2
    unit = set_before(context, start, least, sentences=sentences, uncounted=share, paragraphs=True)
    return fitting(context, unit, number.end)


def fitting(context: ReadingContext, unit: str | None, at: int) -> str:
    """The unit, or people where none is given, or only people do what the verb here tells."""
    personal = unit is None or (not are_people(unit) and _befell_people(context, at))
    return "person" if unit is None or personal else unit


def _befell_people(context: ReadingContext, at: int) -> bool:
    """Whether the verb here tells what only people do, or what befalls them: died, were injured."""
    words, letters = context.tokens.word, context.classes.letters
    for near in range(at, min(at + VERB_GROUP, len(words))):
        if words[near] in STATED or lemma(words[near], chr(letters[near])) in PERSONAL:
            return True
        if letters[near] not in VERBAL:
            return False
    return False


def _whole_before(context: ReadingContext, number: Number) -> str | None:
    """What the number is of, where its clause begins with that: of the jobs at risk, 198 go; the
    last such jobs, of which 198 go.
    """
    words, letters, start = context.tokens.word, context.classes.letters, number.start
    for at in range(start - 1, max(-1, start - FURTHEST), -1):
        if words[at] == "of" and (letters[at - 1] in b".,;\n" or at == 0):
            if words[at + 1] in RELATED:
                return related(context, at, number)
            first = at + 1
            while letters[first] in b"DP0r":
                first += 1
            head = head_at(context, first)
            return None if head is None else head_name(context, head, first)
        if letters[at] in b".;\n":
            return None
    return None


class Member(Interval):
    """A number that a list goes on with, its place behind it: 80 are in sales, 45 in design."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        end = super().match(context, at, captures)
        return end if end != FAILED and context.classes.letters[end] == PREPOSITION else FAILED


def _part(match: Match) -> Reading | Refusal:
    context, number = match.context, match["number"]
    unit = _whole_before(context, number)
    if unit is None or number.form == "fraction":
        return Refusal("number", "no whole that it is a part of")
    return bare_reading(context, number, unit)


PEOPLE = Rule(
    name="quantity.people",
    pattern=Sequence(Interval("number"), PluralVerb()),
    interpret=_people,
    examples=(
        *finds(Quantity(Decimal(14), None, "person"), "At least [[14]] died."),
        *finds(
            Quantity(Decimal(300), Decimal(300), "person"),
            "About [[300]] attended the rally.",
            "About [[300]] were treated for burns.",
            "Nearly [[300]] have already signed.",
            approximate=True,
        ),
        *finds(Quantity(Decimal(9), Decimal(9), "person"), "The boat sank and [[nine]] drowned."),
        *finds(Quantity(Decimal(12), Decimal(12), "van"), "It had 40 vans, and [[12]] were sold."),
        *finds(
            Quantity(Decimal(36), Decimal(36), "barn"),
            "It burned 12 barns. Another [[36]] were scorched.",
        ),
        *finds(
            Quantity(Decimal(9), Decimal(9), "barn"),
            "It promised 40 barns a year; just [[nine]] were finished.",
            "It promised 40 barns. Only [[nine]] were finished.",
        ),
        *finds(Quantity(Decimal(9), Decimal(9), "person"), "Another [[nine]] were in hospital."),
        *ignores(
            "One said no.",
            "The two were held.",
            "The year to March 31 was dry.",
            "Phase 3 will begin.",
            "Hull 3 were beaten.",
            "In 2019 were the floods.",
        ),
    ),
)

PART = Rule(
    name="quantity.part_in_list",
    pattern=Member("number"),
    interpret=_part,
    when=is_listed,
    examples=(
        *finds(
            Quantity(Decimal(45), Decimal(45), "post"),
            "Of the posts at risk, 80 are in sales, [[45]] in design and 12 in print.",
            "Of the posts at risk, 80 are in sales, 12 in print and [[45]] in design.",
        ),
        *ignores("Of the posts at risk, most are in sales, in 2019 in Leeds.", "He is 45 in May."),
    ),
)

RULES = (PEOPLE, PART)
