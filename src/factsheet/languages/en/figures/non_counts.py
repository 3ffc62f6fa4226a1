"""Numbers that count nothing: names, labels, years, dates, scores, codes. Each with its reason."""

from factsheet.grammar.rule import Refusal
from factsheet.languages.en.figures.hedges import hedge_before
from factsheet.languages.en.figures.noun_names import in_headline
from factsheet.languages.en.figures.noun_phrases import ANY_NOUN, NOMINAL, VERBAL
from factsheet.languages.en.lexicon.labels import AGES, LABELS, MONTHS, STREETS
from factsheet.languages.en.lexicon.nouns import HYPHENS, TIME_UNITS
from factsheet.model.number import Number
from factsheet.text.context import ReadingContext
from factsheet.text.tokens import Tokens

LABEL_MARKS = frozenset(("#", "№", "§", "@", "$", "€", "£", "¥", "/", ":", "°"))
YEARS = range(1500, 2100)
SMALLEST_SURE = 10_000
"""From here up a number after a name counts; below it may be the name's own: Boeing 787."""


def refusal(context: ReadingContext, number: Number) -> Refusal | None:
    """Why this number counts nothing, or None where it counts what follows."""
    tokens = context.tokens
    if number.form == "vague" and (number.min is None or number.min < 10):
        return Refusal("number", "no number is named")
    if number.start and tokens.word[number.start - 1] == "per":
        return Refusal("number", "the base of a rate")
    if is_in_name(tokens, number):
        return Refusal("number", "part of a name")
    if number.form != "digits":
        return _in_words(context, number)
    return (
        part_of_code(tokens, number)
        or _labelled(context, number)
        or _dated(tokens, number)
        or _addressed(tokens, number)
    )


def is_in_name(tokens: Tokens, number: Number) -> bool:
    """Whether it begins a name inside a sentence, in words, or stands before one behind a hyphen:
    the band Nine Miles, UPDATE 2-Halvorsen.
    """
    at, end = number.start, number.end
    if tokens.word[end] in HYPHENS and tokens.glued(end) and tokens.glued(end + 1):
        joined = tokens[end + 1]
        return number.digits and joined.istitle() and at > 0 and tokens[at - 1].isupper()
    named = not number.digits and tokens.capital(at) and tokens.capital(end)
    inside = named and at > 0 and tokens.word[at - 1].isalpha()
    return inside and not tokens[end].isupper() and not in_headline(tokens, end)


def _in_words(context: ReadingContext, number: Number) -> Refusal | None:
    tokens, at = context.tokens, number.start - 1
    before = tokens.word[at] if at >= 0 else ""
    if (
        before == "or"
        and tokens.word[number.start] == "two"
        and _counts_the_noun_before(context, at)
    ):
        return Refusal("number", "it counts the noun before it")
    if number.scale == 1 and is_label(context, at):
        return Refusal("number", f"the number of a {before}")
    if before in HYPHENS and tokens.glued(number.start) and number.scale == 1:
        return Refusal("number", "part of a compound word")
    return None


WHICH_TIME = frozenset("this last next that every each same past previous following".split())
"""Before a unit of time they make it a time, and no label: last year 40 people died."""


def _counts_the_noun_before(context: ReadingContext, at: int) -> bool:
    """Whether an article and a noun stand before "or": a landslide or two exists."""
    letters, words = context.classes.letters, context.tokens.word
    first = at - 1
    while first > at - WIDEST_NOUN and letters[first] in b"nxa":
        first -= 1
    return first < at - 1 and words[first] in ("a", "an", "another") and letters[at - 1] in b"nx"


WIDEST_NOUN = 5
"""Tokens before "or" that a noun and what describes it take."""


def is_label(context: ReadingContext, at: int) -> bool:
    """Whether the word is a noun of what is numbered: page 12, and not "will seat 12"."""
    word = context.tokens.word[at] if at >= 0 else ""
    if word in AGES:
        return True
    if word in TIME_UNITS and at and context.tokens.word[at - 1] in WHICH_TIME:
        return False
    acts = word.endswith("ing") and not context.tokens.capital(at)
    return word in LABELS and not acts and context.classes.letters[at] not in VERBAL


def part_of_code(tokens: Tokens, number: Number) -> Refusal | None:
    """Glued to letters or marks: M25, COVID-19, 10:45, 192/4, 3-2."""
    at = number.start - 1
    if not tokens.glued(number.start):
        return None
    before = tokens.word[at]
    if before in HYPHENS and at and not tokens.glued(at) and tokens.capital(at - 1):
        return Refusal("number", "part of a name or code")
    if before in HYPHENS and tokens.glued(at):
        joined = tokens.word[at - 1]
        if joined in LABELS:
            return Refusal("number", f"the number of a {joined}")
        if joined.isdigit() or _is_odds(tokens, at):
            return Refusal("number", "a score, a date or a code")
        if joined not in ("to", "sub", "mid", "minus"):
            return Refusal("number", "part of a name or code")
    if before[-1].isalnum() or before in LABEL_MARKS or _is_short_year(tokens, number):
        return Refusal("number", "part of a name or code")
    return None


def _is_odds(tokens: Tokens, at: int) -> bool:
    """Whether hyphens join it to another number by "to": a 5-to-4 vote."""
    before = tokens.word[at - 3 : at]
    joined = before[1:] == ["-", "to"] and before[0].isdigit()
    return joined and tokens.glued(at - 1) and tokens.glued(at - 2)


def _is_short_year(tokens: Tokens, number: Number) -> bool:
    """Whether an apostrophe stands for a century, and opens no quotation: '97."""
    at = number.start - 1
    if tokens.word[at] not in ("'", "’") or len(tokens.word[number.start]) != 2:
        return False
    return not (tokens.glued(at) and tokens.word[at - 1] == tokens.word[at])


def _labelled(context: ReadingContext, number: Number) -> Refusal | None:
    """After a label or a name: phase 3 trials, iPhone 11 cameras, Fortune 500 companies."""
    tokens, at = context.tokens, number.start - 1
    if at < 0 or number.scale > 1 or "," in tokens.word[number.start]:
        return None
    before = tokens.word[at]
    if before == "." and at and tokens.word[at - 1] in ("no", "nos", "vol", "art", "sec"):
        return Refusal("number", "a number in a list")
    joined = before in ("to", "and", "or") and at > 1 and tokens.word[at - 1].isdigit()
    if is_label(context, at - 2 * joined):
        return Refusal("number", f"the number of a {tokens.word[at - 2 * joined]}")
    if hedge_before(tokens, number.start) or context.classes.letters[at] not in ANY_NOUN:
        return None
    large = number.min is not None and number.min >= SMALLEST_SURE
    if large or before in MONTHS or tokens.word[number.end : number.end + 1] == ["points"]:
        return None
    if before.isalpha() and _names(context, at):
        return Refusal("number", "part of a name")
    return None


def _names(context: ReadingContext, at: int) -> bool:
    """Whether a capital before a number is a name with it: iPhone 11; and not "in Leeds 40"."""
    tokens = context.tokens
    if not tokens.capital(at) or (tokens.word[at].endswith("s") and in_headline(tokens, at)):
        return False
    first = at
    while first and context.classes.letters[first - 1] in NOMINAL and tokens.capital(first - 1):
        first -= 1
    return not (
        first and context.classes.letters[first - 1] == ord("p") and _opens(tokens, first - 1)
    )


def _addressed(tokens: Tokens, number: Number) -> Refusal | None:
    """Before the name of a street: 300 Slater Street."""
    for at in range(number.end, min(number.end + 4, len(tokens.word))):
        if not tokens.capital(at):
            return None
        if tokens.word[at] in STREETS and at > number.end:
            return Refusal("number", "an address")
    return None


def _opens(tokens: Tokens, at: int) -> bool:
    """Whether the token opens its sentence, where any word has a capital."""
    return tokens.sentence_at(tokens.start[at]).start == tokens.start[at]


def _dated(tokens: Tokens, number: Number) -> Refusal | None:
    """Years and days of a month: 2019 elections, March 7, 7 March."""
    word = tokens.word[number.start]
    before = tokens.word[number.start - 1] if number.start else ""
    after = tokens.word[number.end] if number.end < len(tokens.word) else ""
    near_month = (before in MONTHS or after in MONTHS) and "may" not in (before, after)
    dotted = before == "." and number.start > 1 and tokens.word[number.start - 2] in MONTHS
    if len(word) <= 2 and (near_month or dotted):
        return Refusal("number", "a day of a month")
    stands_as_year = len(word) == 4 and word.isdigit()
    if stands_as_year and before == "," and tokens.word[number.start - 3] in MONTHS:
        return Refusal("number", "the year of a date")
    year = len(word) == 4 and word.isdigit() and number.scale == 1 and int(word) in YEARS
    compared = after in ("levels", "level", "figures", "prices", "rates", "baseline")
    if year and (compared or hedge_before(tokens, number.start) is None):
        return Refusal("number", "a year")
    return None
