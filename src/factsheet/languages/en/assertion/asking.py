"""What somebody is asked for: the "for" behind whom a verb asks belongs to the verb."""

from collections.abc import Sequence
from itertools import pairwise

from factsheet.languages.en.assertion.place import Noun
from factsheet.languages.en.assertion.plans import plan
from factsheet.languages.en.lexicon.modality import INTENDING_WITH
from factsheet.syntax import Clause, Phrase


def until_asked(clause: Clause, held: Sequence[Noun]) -> int:
    """How many of these nouns stand before whoever is asked: asked the state for $4 million."""
    words = INTENDING_WITH.get(clause.group.lemma, "").split()
    for number, (inner, outer) in enumerate(pairwise(held), 1):
        preposition = inner.phrase.preposition
        if preposition is None or preposition.word not in words:
            continue
        if _is_asked(clause, outer.phrase) and plan(outer.phrase) is None:
            return number
    return len(held)


def _is_asked(clause: Clause, phrase: Phrase) -> bool:
    """Whether a verb takes this phrase as whom it asks: its object, or what stands behind "to"."""
    preposition = phrase.preposition
    if preposition is not None:
        return preposition.word == "to"
    return clause.object is not None and clause.object.chunk == phrase.chunk
