"""Numbers that count nothing: names, labels, years, dates, scores, codes. Each with its reason."""

from factsheet.grammar.rule import Refusal
from factsheet.languages.en.figures import nouns
from factsheet.languages.en.figures.hedges import hedge_before
from factsheet.languages.en.lexicon.nouns import CLOSED, HYPHENS
from factsheet.model.number import Number
from factsheet.text.context import ReadingContext
from factsheet.text.tokens import Tokens

MONTHS = frozenset(
    (
        "january february march april may june july august september october november december "
        "jan feb mar apr jun jul aug sep sept oct nov dec"
    ).split()
)
LABELS = frozenset(
    (
        "page pages chapter section article articles rule no number nos phase type category "
        "level stage grade room unit channel route highway interstate flight gate line day week "
        "month year season episode volume vol version title game round step tier class zone "
        "district ward lot apt suite floor box formula area group war covid series model mark "
        "mach world figure fig table exhibit appendix schedule form item question lesson act "
        "scene verse psalm track platform terminal exit junction building block apartment "
        "studio hall pier dock berth bus train car seat row size age ages aged under over-the "
        "proposition prop amendment resolution bill top fortune forbes euro ftse nikkei dow "
        "stoxx nasdaq russell s&p ios android windows iphone galaxy pixel playstation xbox "
        "boeing airbus falcon apollo scope web gen generation league division part book lake "
        "channel protocol stoxx sq mac chip windows q h1 h2 agenda vision super expo catch "
        "studio unit engine train tower hill camp route point-of sector"
    ).split()
)
"""Words that a number labels, and does not count: phase 3, page 12, Fortune 500."""
STREETS = frozenset("street st road rd avenue ave boulevard blvd lane drive parkway".split())
SIDES = frozenset((":", "/", "=", "#", "@", "_", "^", "&", "*"))
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
    if number.form != "digits":
        return _in_words(tokens, number)
    return (
        _part_of_code(tokens, number)
        or _labelled(tokens, number)
        or _dated(tokens, number)
        or _addressed(tokens, number)
    )


def _in_words(tokens: Tokens, number: Number) -> Refusal | None:
    before = tokens.word[number.start - 1] if number.start else ""
    if before in LABELS and not _is_verb_here(before) and number.scale == 1:
        return Refusal("number", f"the number of a {before}")
    if before in HYPHENS and tokens.glued(number.start) and number.scale == 1:
        return Refusal("number", "part of a compound word")
    return None


def _part_of_code(tokens: Tokens, number: Number) -> Refusal | None:
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


def _labelled(tokens: Tokens, number: Number) -> Refusal | None:
    """After a label or a name: phase 3 trials, iPhone 11 cameras, Fortune 500 companies."""
    at = number.start - 1
    if at < 0 or number.scale > 1 or "," in tokens.word[number.start]:
        return None
    before = tokens.word[at]
    if before in ("to", "and", "or") and at > 1 and tokens.word[at - 1].isdigit():
        before = tokens.word[at - 2] if tokens.word[at - 2] in LABELS else before
    if before == "." and at and tokens.word[at - 1] in ("no", "nos", "vol", "art", "sec"):
        return Refusal("number", "a number in a list")
    if before in LABELS and not _is_verb_here(before):
        return Refusal("number", f"the number of a {before}")
    if hedge_before(tokens, number.start) or before in CLOSED or before in MONTHS:
        return None
    large = number.min is not None and number.min >= SMALLEST_SURE
    large = large or tokens.word[number.end : number.end + 1] == ["points"]
    named = before.isalpha() and tokens.capital(at) and not _opens(tokens, at)
    if named and not large and not _is_headline_verb(tokens, at):
        return Refusal("number", "part of a name")
    return None


def _addressed(tokens: Tokens, number: Number) -> Refusal | None:
    """Before the name of a street: 300 Slater Street."""
    for at in range(number.end, min(number.end + 4, len(tokens))):
        if not tokens.capital(at):
            return None
        if tokens.word[at] in STREETS and at > number.end:
            return Refusal("number", "an address")
    return None


def _is_verb_here(before: str) -> bool:
    return before in ("under", "top", "over-the")


def _is_headline_verb(tokens: Tokens, at: int) -> bool:
    """Whether a word in -s is a headline's verb: Storm Kills 40 People."""
    return tokens.word[at].endswith("s") and nouns.in_headline(tokens, at)


def _opens(tokens: Tokens, at: int) -> bool:
    """Whether the token opens its sentence, where any word has a capital."""
    return tokens.sentence_at(tokens.start[at]).start == tokens.start[at]


def _dated(tokens: Tokens, number: Number) -> Refusal | None:
    """Years and days of a month: 2019 elections, March 7, 7 March."""
    word = tokens.word[number.start]
    before = tokens.word[number.start - 1] if number.start else ""
    after = tokens.word[number.end] if number.end < len(tokens) else ""
    near_month = (before in MONTHS or after in MONTHS) and "may" not in (before, after)
    dotted = before == "." and number.start > 1 and tokens.word[number.start - 2] in MONTHS
    if len(word) <= 2 and (near_month or dotted):
        return Refusal("number", "a day of a month")
    if before == "," and number.start > 2 and tokens.word[number.start - 3] in MONTHS:
        return Refusal("number", "the year of a date")
    year = len(word) == 4 and word.isdigit() and number.scale == 1 and int(word) in YEARS
    compared = after in ("levels", "level", "figures", "prices", "rates", "baseline")
    if year and (compared or hedge_before(tokens, number.start) is None):
        return Refusal("number", "a year")
    return None
