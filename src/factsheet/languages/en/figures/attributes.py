"""A number and a singular that together describe a noun: a 12-member panel, a nine hole course."""

from factsheet.languages.en.figures import noun_phrases
from factsheet.languages.en.figures.noun_phrases import mostly
from factsheet.languages.en.figures.plurals import singular
from factsheet.languages.en.figures.units import Unit
from factsheet.languages.en.lexicon.nouns import (
    COLLECTIVE,
    HYPHENATED_IDIOMS,
    HYPHENS,
    RATINGS,
    SUSPENDERS,
    TIME_UNITS,
)
from factsheet.languages.en.lexicon.numbers import SMALL
from factsheet.model.number import Number
from factsheet.text.context import ReadingContext

DETERMINING = b"DPS"
AFTER_SUBJECT = b"zdvMheo"


def attribute_at(context: ReadingContext, at: int, number: Number) -> Unit | None:
    """A singular that describes a noun behind it, or names many by itself: 900 faculty walked."""
    letters, word = context.classes.letters, context.tokens.word[at]
    plain = number.form in ("digits", "words") and not word.endswith(("ed", "ing"))
    if letters[at] != ord("n") or not plain or not word.isalpha() or len(word) < 3:
        return None
    if letters[at + 1] in b"nx~s" and _is_determined(context, number) and word not in RATINGS:
        return None if context.tokens.capital(at) else Unit(at + 1, word)
    return _collective(context, at, number)


def _is_determined(context: ReadingContext, number: Number) -> bool:
    """Whether the phrase has its article before the number: a nine hole course."""
    at = number.start - 1
    while at >= 0 and context.classes.letters[at] in b"ar":
        at -= 1
    return at >= 0 and context.classes.letters[at] in DETERMINING


def _collective(context: ReadingContext, at: int, number: Number) -> Unit | None:
    """Many under one name: 900 faculty, where a verb follows and the number opens its clause."""
    letters = context.classes.letters
    subject = letters[at + 1] in AFTER_SUBJECT and noun_phrases.opens_clause(context, at)
    whole = number.max is None or (number.max > 1 and number.max % 1 == 0)
    named = context.tokens.word[at] in COLLECTIVE
    return Unit(at + 1, context.tokens.word[at]) if whole and (subject or named) else None


def hyphenated(context: ReadingContext, at: int, number: Number) -> Unit | None:
    """The noun that a hyphen joins to its number: an 11-slide deck, 3,000-strong."""
    tokens = context.tokens
    counts = number.form in ("digits", "words") and number.max not in (0, 1)
    if not counts or at >= len(tokens.word):
        return None
    if not (tokens.glued(at) and tokens.word[at].isalpha()):
        return _suspended(context, at, number) if tokens.word[at] in SUSPENDERS else None
    word = tokens.word[at]
    if word == "strong":
        return Unit(at + 1, "person")
    if not _is_counted(word) or len(word) < 3 or mostly(word) not in "nsbz":
        return None
    after = tokens.word[at + 1] if at + 1 < len(tokens.word) else ""
    if after in HYPHENS and tokens.glued(at + 1):
        return None
    return Unit(at + 1, singular(word))


def _is_counted(word: str) -> bool:
    idiom = word in HYPHENATED_IDIOMS or word in RATINGS
    return word.isalpha() and not idiom and word not in TIME_UNITS


def _suspended(context: ReadingContext, at: int, number: Number) -> Unit | None:
    """A hyphen that waits for its noun: four-, five- and six-cylinder engines."""
    tokens = context.tokens
    for i in range(at, min(len(tokens.word) - 1, at + 10)):
        word = tokens.word[i]
        if word in HYPHENS and tokens.glued(i) and tokens.glued(i + 1):
            unit = tokens.word[i + 1]
            return Unit(number.end, singular(unit)) if _is_counted(unit) else None
        if not (word in SUSPENDERS or word in HYPHENS or word[0].isdigit() or word in SMALL):
            return None
    return None
