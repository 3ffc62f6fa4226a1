"""Days that open the entries of a list of what is to come: Friday: the bank reports."""

from factsheet.syntax import Syntax
from factsheet.text.tokens import BREAK

OPENS = (BREAK, ".", "-", "–", "•", "*")
FURTHEST = 12
"""Tokens behind the colon in which the verb of the entry is looked for."""


def opens_an_entry(syntax: Syntax, start: int, end: int) -> bool:
    """Whether the day stands alone before a colon, and what follows is not told in the past."""
    words, letters = syntax.tokens.word, syntax.classes.letters
    if words[end] != ":" or end != start + 1 or words[start - 1] not in OPENS:
        return False
    for at in range(end + 1, min(end + FURTHEST, len(words))):
        if words[at] in (BREAK, "."):
            return True
        clause = syntax.clause_at(at) if letters[at] in VERBS else None
        if clause is not None:
            return clause.group.tense != "past" and not clause.group.perfect
    return True


VERBS = b"bzdkgvMheo"
