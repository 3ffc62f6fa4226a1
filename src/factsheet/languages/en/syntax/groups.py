"""What the words of an English verb group say: tense, aspect, voice, modal, negation."""

from factsheet.syntax.groups import Form, GroupReading, Tense
from factsheet.syntax.words import Classes

FUTURE = frozenset("will shall 'll ’ll wo won".split())
PAST = frozenset("was were had did 'd ’d wasn weren hadn didn".split())


def read_group(classes: Classes, start: int, end: int) -> GroupReading:
    """The reading of the group in these tokens."""
    letters = classes.letters[start:end]
    words = classes.tokens.word
    chain = [at for at in range(start, end) if classes.letters[at] not in b"r!"]
    first = classes.letters[chain[0]]
    shape = bytes(classes.letters[at] for at in chain)
    modal = words[chain[0]] if first == 77 else None
    after = classes.letters[end : end + 1]
    return GroupReading(
        _form(first, shape),
        _tense(first, words[chain[0]], modal),
        b"h" in shape[:-1] or b"H" in shape[:-1],
        shape[-1] in b"gy" and any(each in b"eEw" for each in shape[:-1]),
        shape[-1] in b"kv" and any(each in b"eEwy" for each in shape[:-1]),
        None if modal in FUTURE else modal,
        b"!" in letters or after == b"!",
    )


def _form(first: int, shape: bytes) -> Form:
    if first == 116 or shape in (b"b", b"E"):
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
