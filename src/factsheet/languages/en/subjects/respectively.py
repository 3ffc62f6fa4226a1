"""Figures that are told of several in turn: "$70m and $44m respectively"."""

from factsheet.model.document import Span
from factsheet.syntax import Clause, Phrase, Syntax

WITHIN = 12
"""Tokens behind a figure in which "respectively" stands."""


def respectively(syntax: Syntax, figure: Span, path: tuple[Clause, ...]) -> Phrase | None:
    """Which of the coordinated subjects a figure is told of, by its place among the figures."""
    words, at = syntax.tokens.word, syntax.token_at(figure.start)
    if "respectively" not in words[at : at + WITHIN]:
        return None
    for clause in path:
        members = clause.subject.members if clause.subject is not None else ()
        place = _place(syntax, at)
        if len(members) > 1 and place < len(members):
            return members[place]
    return None


def _place(syntax: Syntax, at: int) -> int:
    """How many figures stand right before this one, parted by commas and "and"."""
    sentence = syntax.sentence_of(at)
    chunk, place = sentence.chunk_at(at), 0
    kinds = sentence.cut.kinds
    while chunk >= 2 and kinds[chunk - 1] in b",c" and kinds[chunk - 2] in b"NRY":
        before = sentence.phrase(chunk - 2)
        if before is None or chr(syntax.classes.letters[before.head]) not in "A%Y0sn":
            break
        chunk, place = chunk - 2, place + 1
    return place
