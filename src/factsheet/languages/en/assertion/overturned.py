"""What becomes of that which a relative clause tells of: a tour, due to take in 14 cities, that has
been cancelled; a bid that would value it at $4 billion, and was rejected.
"""

from collections.abc import Iterator

from factsheet.languages.en.assertion.place import Noun, Place, around, nouns, stands
from factsheet.languages.en.lexicon.modality import VALUING, cue_words
from factsheet.syntax import Clause, Phrase


def what_is_told_of(clause: Clause, kind: str, *, planned: bool) -> Iterator[Place]:
    """How that stands of which a clause tells what is planned, would be or is worth; and the
    clauses around it.
    """
    noun, outer = clause.antecedent, clause.parent
    if clause.kind not in ("relative", "participial") or noun is None or outer is None:
        return
    if not (planned or clause.group.modal == "would" or clause.group.lemma in cue_words(VALUING)):
        return
    place = stands(outer, Noun(_outermost(noun, kind), kind, own=False, apposed=True))
    yield place
    yield from around(outer, kind)


def _outermost(noun: Phrase, kind: str) -> Phrase:
    """The phrase that this one hangs on: the call of "a call for a levy"."""
    *_, last = nouns(noun, kind, -1)
    return last.phrase
