"""How the telling of a figure begins, by the words of it alone."""

from factsheet.languages.en.speech.reporting_text import Frame

QUANTIFIERS = frozenset(
    (
        "about around roughly nearly almost some more less fewer at most many half all every two "
        "three four five six seven eight nine ten dozens hundreds thousands millions another"
    ).split()
)
"""Words with which the telling of a figure begins."""
PUT_AT = 12
"""Tokens between a verb such as "put" and its "at"."""


def puts(frame: Frame, verb: int, stop: int) -> bool:
    """Whether "at" and a figure follow."""
    words = frame.words
    ats = (k for k in range(verb + 1, min(verb + PUT_AT, stop - 1)) if words[k] == "at")
    return any(counts(words[at + 1]) for at in ats)


def counts(word: str) -> bool:
    """Whether a figure begins with this word."""
    return word[0].isdigit() or word[0] in "$€£¥" or word in QUANTIFIERS
