"""Figures that are told of several in turn: $70m and $44m respectively, or in that order.

As many sums or percentages as names are told in turn without a word for it.
"""

from factsheet.languages.en.subjects.figure import Figure
from factsheet.languages.en.subjects.things import behind
from factsheet.syntax import Phrase

SUMS = b"A%"
"""The classes of sums and percentages, of which two are seldom told of the same."""
IN_THAT_ORDER = ["in", "that", "order"]
WITHIN = 12
"""Tokens behind a figure in which "respectively" stands."""


def respectively(figure: Figure) -> Phrase | None:
    """Which of the coordinated subjects a figure is told of, by its place among the figures."""
    words = figure.syntax.tokens.word[figure.first : figure.first + WITHIN]
    ordered = "order" in words and _in_that_order(words)
    said = ordered or "respectively" in words
    count = 0 if said else _sums(figure)
    if not said and not count:
        return None
    place = _place(figure)
    for clause in figure.path:
        for several in (clause.subject, _of(clause.subject)):
            members = several.members if several is not None else ()
            if len(members) > 1 and (place < len(members) if said else count == len(members)):
                return members[place]
    return None


def _in_that_order(words: list[str]) -> bool:
    return any(words[at : at + 3] == IN_THAT_ORDER for at in range(len(words)))


def _sums(figure: Figure) -> int:
    """How many sums, or percentages, are coordinated with the figure, itself among them."""
    own, letters = figure.own, figure.syntax.classes.letters
    if own is None or letters[own.head] not in SUMS:
        return 0
    sentence, place = figure.sentence, _place(figure)
    first = sentence.phrase(own.chunk - 2 * place)
    members = first.members if first is not None and (place or own.is_coordinated) else ()
    alike = all(letters[each.head] == letters[own.head] for each in members)
    return len(members) if alike else 0


def _of(subject: Phrase | None) -> Phrase | None:
    """Of whom a subject is, where that is said behind it: shares in Orbis, Tarn and Vantor."""
    preposition = behind(subject) if subject is not None else None
    return preposition.phrase if preposition is not None else None


def _place(figure: Figure) -> int:
    """How many figures stand right before this one, parted by commas and "and"."""
    sentence, letters = figure.sentence, figure.syntax.classes.letters
    chunk, place = sentence.chunk_at(figure.first), 0
    kinds = sentence.cut.kinds
    while chunk >= 2 and kinds[chunk - 1] in b",c" and kinds[chunk - 2] in b"NRY":
        before = sentence.phrase(chunk - 2)
        if before is None or letters[before.head] not in b"A%Y0sn":
            break
        chunk, place = chunk - 2, place + 1
    return place
