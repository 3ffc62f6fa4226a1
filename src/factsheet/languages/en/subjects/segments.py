"""Of which part of a firm a figure is told: sales at the paints unit fell 4%; in the Water segment,
revenue rose; Footwear, the largest division, grew.
"""

from factsheet.languages.en.lexicon.owned import PARTS, measures, of_what
from factsheet.languages.en.subjects.clauses import holds, is_figure, subject_of, tells
from factsheet.languages.en.subjects.figure import Figure
from factsheet.languages.en.subjects.it import ITS
from factsheet.languages.en.subjects.referent import Referent
from factsheet.languages.en.subjects.referents import Referents
from factsheet.languages.en.subjects.things import behind
from factsheet.model.document import Span
from factsheet.syntax import Clause, Phrase

INSIDE = frozenset("at for from in of".split())
"""Prepositions between what a firm has and the part that has it."""
NAMED = frozenset(("division", "segment"))
"""Parts that are called by a name alone: the Water segment, but the Leeds unit."""
LONGEST = 3
"""Tokens of a part's name."""
INNER = frozenset(("participial", "infinitival"))
"""Clauses without a subject of their own: widening to 4%."""


class Segments:
    """Finds the part of a firm that the clause of a figure is about."""

    def __init__(self, referents: Referents) -> None:
        self.referents = referents
        self.tokens = referents.tokens

    def of(self, figure: Figure) -> Span | None:
        """The part of which the innermost clause with a subject tells."""
        for clause in figure.path:
            subject = subject_of(clause)
            if subject is None and clause.group.passive:
                return None
            if subject is None or holds(subject, figure) or is_figure(subject):
                continue
            found = None if tells(clause) else self._told(subject) or self._fronted(clause, subject)
            if found is not None or clause.kind not in INNER:
                return found if figure.start > clause.group.span.start else None
        return None

    def _told(self, subject: Phrase) -> Span | None:
        """The part that a subject calls, or whose measure it is."""
        part = self._apposed(subject) or self._part(subject)
        owner = subject.possessor
        if part is not None or self.tokens.word[subject.head] not in measures() | of_what():
            return part
        if owner is not None and self.tokens.word[owner[0]] in ITS:
            return self._meant(self.referents.possessor(*owner))
        of = behind(subject)
        inner = of.phrase if of is not None and of.word in INSIDE else None
        return self._part(inner) if inner is not None else None

    def _fronted(self, clause: Clause, subject: Phrase) -> Span | None:
        """The part in which somebody's measure is that a sentence opens with."""
        first = next((p for p in clause.prepositions if p.word in ("in", "at")), None)
        if first is None or first.phrase is None or first.start > subject.start:
            return None
        bare = subject.possessor is None and self.tokens.word[subject.head] in measures()
        return self._part(first.phrase) if bare else None

    def _part(self, phrase: Phrase) -> Span | None:
        """The part that a phrase calls by its noun and more."""
        if self.tokens.word[phrase.head] not in PARTS:
            return self._meant(self.referents.of(phrase)) if phrase.is_pronoun else None
        if phrase.possessor is not None:
            return self._named(phrase) or self.referents.nameless.without_owner(phrase)
        return self._named(phrase) or self._meant(self.referents.of(phrase))

    def _meant(self, found: Referent) -> Span | None:
        """What a phrase means, if that is a part without a name."""
        if not isinstance(found, Span):
            return None
        last = self.referents.syntax.token_at(found.end - 1)
        if self.tokens.word[last] not in PARTS or found.start == self.tokens.start[last]:
            return None
        phrase = self.referents.syntax.phrase_at(last)
        return (self._named(phrase) if phrase is not None else None) or found

    def _named(self, phrase: Phrase) -> Span | None:
        """The name alone by which a part is called: the Water segment."""
        if self.tokens.word[phrase.head] not in NAMED:
            return None
        first, begin = phrase.head, phrase.start + (phrase.determiner is not None)
        while first > begin and self.tokens.capital(first - 1):
            first -= 1
        return phrase.sentence.span(first, phrase.head) if first < phrase.head else None

    def _apposed(self, subject: Phrase) -> Span | None:
        """What a sentence opens with and two commas tell to be a part: Water, the largest unit, or
        the largest of the units.
        """
        words, sentence = self.tokens.word, subject.sentence
        comma = subject.start - 1 if words[subject.start - 1] == "," else subject.end
        told = subject if comma < subject.start else sentence.phrase_at(comma + 1)
        if told is None or words[comma] != "," or words[told.start] != "the":
            return None
        of = behind(told)
        among = of.phrase if of is not None and of.word == "of" else None
        parts = among is not None and words[among.head].removesuffix("s") in PARTS
        opens = 0 < comma - sentence.start <= LONGEST and self.tokens.capital(sentence.start)
        return (
            sentence.span(sentence.start, comma)
            if opens and (parts or words[told.head] in PARTS)
            else None
        )
