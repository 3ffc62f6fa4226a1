"""Whose figure it is where a possessor stands for what it has: while Corvo's rose to $4 million."""

from factsheet.languages.en.lexicon.levels import MOVES
from factsheet.languages.en.names.acting import finite
from factsheet.languages.en.subjects.figure import Figure
from factsheet.model.entities import Entity, Names

REACH = 6
"""Tokens between a possessor and its figure: slipped back to nearly."""
POSSESSIVES = frozenset(("'s", "’s", "'", "’"))
STANDING = frozenset("be come reach stand total".split())
"""Verbs besides those of moving that tell what a measure is."""
BETWEEN = b"rtpu~A0$%!D"
"""Classes of what may stand between the verb and its figure."""
DIRECT = frozenset("at by to".split())
"""Prepositions that follow a possessor where the verb is left out as well."""


def headless(figure: Figure, names: Names) -> Entity | None:
    """The possessor whose noun is left out, since another possessor's stands before it."""
    words, letters = figure.syntax.tokens.word, figure.syntax.classes.letters
    for at in range(figure.first - 1, max(figure.sentence.start, figure.first - REACH), -1):
        if words[at] in POSSESSIVES:
            owner = names.ending(figure.syntax.tokens.end[at - 1])
            fits = owner is not None and _tells(words[at + 1]) and _follows(figure, at)
            return owner[1] if fits and owner is not None else None
        verbal = at > 0 and words[at - 1] in POSSESSIVES
        if letters[at] not in BETWEEN and not verbal:
            return None
    return None


def _tells(word: str) -> bool:
    return word in DIRECT or finite(word) in MOVES | STANDING


def _follows(figure: Figure, at: int) -> bool:
    """Whether a possessor with its noun stands before this one in the sentence."""
    return not POSSESSIVES.isdisjoint(figure.syntax.tokens.word[figure.sentence.start : at])
