"""Whose figure it is where a verb is left out, or the noun behind a possessor: Orin made $4 million
and Kestrel $2 million, while Corvo's rose to $3 million.
"""

from factsheet.languages.en.lexicon.levels import MOVES
from factsheet.languages.en.lexicon.places import PLACE_PREPOSITIONS
from factsheet.languages.en.names.acting import finite
from factsheet.languages.en.subjects.figure import Figure
from factsheet.model.entities import Entity, Names

JOINING = frozenset(("and", ",", ";", "while", "but"))
"""What stands before a part of a sentence that leaves its verb out."""
LISTING = frozenset((("(", ")"), (",", ";"), (",", "."), (",", "and")))
"""The marks around a figure that a list tells of the name before."""
PARTING = frozenset((";", ":"))
"""Marks behind which a list names the next."""
REACH = 6
"""Tokens between a possessor and its figure: slipped back to nearly."""
POSSESSIVES = frozenset(("'s", "’s", "'", "’"))
STANDING = frozenset("be come reach stand total".split())
"""Verbs besides those of moving that tell what a measure is."""
BETWEEN = b"rtpu~A0$%!D"
"""Classes of what may stand between the verb and its figure."""
DIRECT = frozenset("at by to".split())
"""Prepositions that follow a possessor where the verb is left out as well."""


def gapped(figure: Figure, names: Names) -> Entity | None:
    """Whose figure stands right behind a name, the verb left out: and Kestrel $2 million."""
    listed = _listed(figure, names)
    if listed is not None:
        return listed
    tokens = figure.syntax.tokens
    named = names.ending(tokens.end[figure.first - 1])
    if named is None or "\n" in tokens.text[named[0].end : figure.start]:
        return None
    if any(clause.second_object is not None for clause in figure.path[:1]):
        return None
    before = figure.syntax.token_at(named[0].start) - 1
    return named[1] if before >= 0 and tokens.word[before] in JOINING else None


def _listed(figure: Figure, names: Names) -> Entity | None:
    """Whose figure a list tells in brackets, or between a comma and a semicolon."""
    words, mark = figure.syntax.tokens.word, figure.first - 1
    before, after = words[mark], words[figure.last + 1]
    if figure.is_time or (before, after) not in LISTING:
        return None
    named = names.ending(figure.syntax.tokens.end[mark - 1])
    if named is None:
        return None
    first = figure.syntax.token_at(named[0].start)
    parted = before == "(" or words[first - 1] in PARTING
    where = named[1].kind == "place" and words[first - 1] in PLACE_PREPOSITIONS
    return named[1] if parted and not where else None


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
