"""A figure where it stands: everything that asks whose it is begins here."""

from factsheet.languages.en.lexicon.owned import PERIODS
from factsheet.model.document import Span
from factsheet.syntax import Clause, Phrase, Sentence, Syntax
from factsheet.syntax.nodes import NONE

DEEPEST = 8
"""Clauses around a figure: nobody writes more than that one inside the other."""


class Figure:
    """One figure: its characters, its tokens, and what of its sentence is around it."""

    __slots__ = ("end", "first", "is_time", "last", "own", "path", "sentence", "start", "syntax")

    def __init__(self, syntax: Syntax, span: Span) -> None:
        self.syntax = syntax
        self.start, self.end = span
        self.first, self.last = syntax.token_at(span.start), syntax.token_at(span.end - 1)
        self.sentence: Sentence = syntax.sentence_of(self.first)
        self.own: Phrase | None = self.sentence.phrase_at(self.first)
        """The noun phrase in which it stands."""
        self.path = _around(self.sentence.clause_at(self.first))
        """The nearest clauses around it, from the innermost outwards."""
        self.is_time = chr(syntax.classes.letters[self.last]) == "Y"

    @property
    def text(self) -> str:
        """The figure as it stands."""
        return self.syntax.tokens.text[self.start : self.end]


def _around(clause: Clause | None) -> tuple[Clause, ...]:
    """A clause and those around it, but for what only says until when a period went."""
    found: list[Clause] = []
    while clause is not None and len(found) < DEEPEST:
        if clause.node.verb != NONE and not _ends_a_period(clause):
            found.append(clause)
        clause = clause.enclosing
    return tuple(found)


def _ends_a_period(clause: Clause) -> bool:
    """Whether a verb only says until when a period went: the quarter ended June 30."""
    group, words = clause.group, clause.sentence.syntax.tokens.word
    return group.lemma in ("end", "finish") and words[group.start - 1].rstrip("s") in PERIODS
