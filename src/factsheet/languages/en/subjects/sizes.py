"""What a figure is the size of, where that is many things of nobody: waves of 3 metres hit it."""

from factsheet.languages.en.lexicon.owned import firm_owned, measures
from factsheet.languages.en.subjects.figure import Figure
from factsheet.languages.en.subjects.things import plain
from factsheet.model.document import Span
from factsheet.syntax import Clause, Phrase

MANY, NOUN = b"s", b"n"
"""Letters of plurals, and of nouns."""


def sized(clause: Clause, figure: Figure, kind: str) -> Span | None:
    """The bare plural that is a clause's subject, and that the figure tells the size of."""
    own, subject = figure.own, clause.subject
    if own is None or subject is None or own.head != figure.last:
        return None
    before = own.preposition
    of = before is not None and before.word == "of" and before.noun is not None
    if not of or before is None or before.noun is None or before.noun.chunk != subject.chunk:
        return None
    return plain(subject, subject.start, subject.end) if _is_of_nobody(subject, kind) else None


def _is_of_nobody(subject: Phrase, kind: str) -> bool:
    """Whether a phrase calls many things without whose they are, or how much of them."""
    syntax, first, head = subject.sentence.syntax, subject.start, subject.head
    letters, word = syntax.classes.letters, syntax.tokens.word[head]
    if (
        subject.determiner is not None
        or subject.possessor is not None
        or b"0" in letters[first:head]
    ):
        return False
    counted = word in measures() or word in firm_owned()
    measured = kind != "money" and head > first and letters[head - 1 : head] == NOUN
    return letters[head : head + 1] == MANY and (measured or not counted)
