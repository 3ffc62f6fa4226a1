"""Which body a paragraph tells of where "the lender" stands in it: Orbis lost $4m. The lender."""

from collections.abc import Iterator
from functools import cache

from factsheet.languages.en.lexicon.organizations import is_exchange
from factsheet.languages.en.lexicon.owned import PARTS, firm_owned
from factsheet.languages.en.lexicon.sorts import institutions
from factsheet.languages.en.subjects.coreference import GENERIC, TOGETHER, Salience
from factsheet.languages.en.subjects.things import behind
from factsheet.model.entities import Entity, Names
from factsheet.syntax import Phrase, Syntax
from factsheet.text.tokens import BREAK

GOES_ON = 4
"""Sentences of a paragraph in which what the first of them is about may be meant."""
ALIKE = frozenset("competitor peer rival".split())
"""Who is of the same sort as another: a rival of lenders is one."""


class Centres:
    """Finds the body that the sentences before a description are about."""

    def __init__(self, syntax: Syntax, names: Names, salience: Salience) -> None:
        self.syntax = syntax
        self.tokens = syntax.tokens
        self.names = names
        self.salience = salience
        self.first = cache(self._first)

    def called(self, first: int, head: int, further: frozenset[str]) -> Entity | None:
        """The body named last as what a sentence of this paragraph is about, if it may be called by
        this noun.
        """
        trade = self.tokens.word[head] not in GENERIC
        found = next(self._before(first, trade=trade), None)
        fits = found is not None and self._may_be(found, self.tokens.word[head], further)
        return found if fits else None

    def _first(self, noun: str) -> Phrase | None:
        """The first phrase with "the" that has a noun, and names nobody behind it."""
        for head in self.tokens.places[noun]:
            phrase = self.syntax.phrase_at(head)
            told = phrase is not None and phrase.head == head
            known = told and phrase is not None and self.tokens.word[phrase.start] == "the"
            if known and not self.names.ending(self.tokens.end[head]):
                return phrase
        return None

    def _may_be(self, entity: Entity, word: str, further: frozenset[str]) -> bool:
        """Whether a noun may call a body: nothing tells that it or another alone is one."""
        sorts = self.salience.sorts
        called = sorts.called(word, further)
        if entity.name in called:
            return True
        if word in institutions() | PARTS or (word in TOGETHER and (called or further)):
            return False
        aside = self.salience.backs(entity) or self.salience.is_no_firm(entity)
        if aside or is_exchange(entity.name):
            return False
        return word in GENERIC or self._is_alike(entity) or not (called or sorts.is_told(entity))

    def _before(self, first: int, *, trade: bool) -> Iterator[Entity]:
        """The bodies that the sentences before are about, the nearest first; before a trade's noun
        names of one word too of which nothing is told.
        """
        sentence = self.syntax.sentence_of(first)
        for _ in range(GOES_ON):
            if sentence.start < 2 or self.tokens.word[sentence.start - 1] == BREAK:
                return
            sentence = self.syntax.sentence_of(sentence.start - 1)
            mains = (c for c in reversed(sentence.clauses) if c.kind == "main")
            for clause in mains:
                subject = clause.subject
                gapped = subject is None or subject.start > clause.group.start
                found = None if subject is None or gapped else self._named(subject)
                if found is not None and (self._acts(found) or (trade and self._is_new(found))):
                    yield found

    def _acts(self, entity: Entity) -> bool:
        """Whether a name is a body's, or of no known kind and called one or a rival."""
        told = entity.kind == "other" and (self._is_alike(entity) or self._is_told(entity))
        return entity.kind == "organization" or told

    def _is_new(self, entity: Entity) -> bool:
        """Whether nothing tells what a name of one word is."""
        new = entity.kind == "other" and " " not in entity.name
        return new and not self.salience.sorts.is_told(entity)

    def _is_alike(self, entity: Entity) -> bool:
        return any(entity.name in self.salience.sorts.called(noun) for noun in ALIKE)

    def _is_told(self, entity: Entity) -> bool:
        """Whether a name is told to be a firm, be it only a start-up."""
        called = self.salience.sorts.called
        return any(entity.name in called(noun) for noun in GENERIC)

    def _named(self, subject: Phrase) -> Entity | None:
        """The body that a subject names, or of which it tells: Orbis, its sales, shares in it."""
        named = self.names.ending(subject.span.end)
        if named is None and subject.apposition is not None:
            named = self.names.ending(subject.apposition.span.end)
        if named is None and subject.possessor is not None:
            named = self.names.ending(subject.sentence.span(*subject.possessor).end)
        of = behind(subject) if self.tokens.word[subject.head] in firm_owned() else None
        if named is None and of is not None and of.phrase is not None:
            named = self.names.ending(of.phrase.span.end)
        return named[1] if named is not None else None
