"""What the words of an English verb group say: tense, aspect, voice, modal, negation."""

from factsheet.syntax.groups import Form, GroupReading, Tense
from factsheet.syntax.words import Classes

ADVERBIAL = b"r!"
"""The letters of adverbs and of "not"."""
MODAL, TO = b"Mt"
FUTURE = frozenset("will shall 'll ’ll wo won".split())
CANNOT = "cannot"
"""The one modal that is written with its "not"."""
PAST = frozenset("was were had did 'd ’d wasn weren hadn didn".split())


def read_group(classes: Classes, start: int, end: int) -> GroupReading:
    """The reading of the group in these tokens."""
    letters = classes.letters[start:end]
    shape = letters.translate(None, ADVERBIAL)
    word = classes.tokens.word[end - len(letters.lstrip(ADVERBIAL))]
    first, auxiliaries, last = shape[0], shape[:-1], shape[-1]
    modal = word.removesuffix("not") if first == MODAL else None
    negated = b"!" in letters or classes.letters[end : end + 2].lstrip(b"r")[:1] == b"!"
    return GroupReading(
        _form(first, shape),
        _tense(first, word, modal),
        b"h" in auxiliaries or b"H" in auxiliaries,
        last in b"gy" and any(each in b"eEw" for each in auxiliaries),
        last in b"kv" and any(each in b"eEwy" for each in auxiliaries),
        None if modal in FUTURE else modal,
        negated or word == CANNOT,
    )


def _form(first: int, shape: bytes) -> Form:
    if first == TO or shape in (b"b", b"E"):
        return "finite" if shape == b"b" else "infinitive"
    if first in b"gyH":
        return "gerund"
    return "participle" if first in b"kw" else "finite"


def _tense(first: int, word: str, modal: str | None) -> Tense | None:
    if modal in FUTURE:
        return "future"
    if first in b"dv" or word in PAST:
        return "past"
    return "present" if first in b"zehobM" else None
