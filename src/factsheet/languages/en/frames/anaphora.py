"""What a pronoun in a figure's clause takes up: the painting, which the seller bought for $900."""

from factsheet.languages.en.frames.figure import Figure
from factsheet.packs.frame import NAMED
from factsheet.syntax import Clause, Phrase, Sentence

ANAPHORS = frozenset("it they this that these those which".split())
"""Pronouns that take up a thing."""
THINGS = frozenset(("it", "them"))
"""Those that may be what is bought or sold."""
PERSONS = frozenset(NAMED["person"])
PEOPLE = frozenset((*NAMED["person"], *NAMED["organization"]))
"""Terms of what is nobody's amount."""


def taken_up(figure: Figure, pronoun: Phrase, never: frozenset[str] = PEOPLE) -> frozenset[str]:
    """The noun that "it" or "they" takes up: of the clause before it, or of the sentence.

    It is never one of these terms.
    """
    for clause in reversed(figure.sentence.clauses):
        if clause.group.start < pronoun.start and clause.object is not pronoun:
            found = _nouns_of(figure, figure.sentence, clause, never)
            if found:
                return found
    if figure.sentence.start == 0:
        return frozenset()
    before = figure.syntax.sentence_of(figure.sentence.start - 1)
    told = (_nouns_of(figure, before, clause, never) for clause in before.clauses)
    return next(filter(None, told), frozenset())


def _nouns_of(
    figure: Figure, sentence: Sentence, clause: Clause, never: frozenset[str]
) -> frozenset[str]:
    """What a clause is about: its object in the same sentence, its subject in another."""
    phrases = (clause.object, clause.subject)
    for phrase in phrases if sentence is figure.sentence else reversed(phrases):
        if phrase is not None:
            found = figure.article.terms(phrase) - never
            if found:
                return found
    return frozenset()
