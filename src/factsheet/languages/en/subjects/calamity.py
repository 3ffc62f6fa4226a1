"""The calamity that an article is about: the fire, the flood, the fever that it begins with."""

from collections.abc import Callable
from functools import cached_property

from factsheet.languages.en.lexicon.owned import (
    CASES,
    ILLNESSES,
    MISHAPS,
    SORTS_OF_CALAMITY,
    WRECKING,
    befalling,
)
from factsheet.languages.en.subjects.beginnings import beginnings
from factsheet.languages.en.subjects.clauses import subject_of
from factsheet.languages.en.subjects.referent import Referent
from factsheet.languages.en.subjects.things import behind, plain
from factsheet.model.document import Span
from factsheet.model.entities import Entity, Names
from factsheet.syntax import Clause, Phrase, Syntax
from factsheet.syntax.nodes import NONE

UNNAMED = frozenset("disease virus fever infection poisoning illness".split())
"""Nouns of illnesses that tell nothing without the noun before them."""
SPREADING = frozenset("outbreak epidemic pandemic".split())
"""Nouns whose "of" names the illness."""
NOUNS = frozenset("nsx")
"""Letters of nouns and names."""
POINTERS = frozenset("the this that".split())


class Calamity:
    """Tells what struck, and which phrases mean it."""

    def __init__(self, syntax: Syntax, names: Names, meant: Callable[[Phrase], Referent]) -> None:
        self.syntax = syntax
        self.meant = meant
        self.tokens = syntax.tokens
        self.names = names
        self.title, self.lead = beginnings(syntax.tokens)

    @cached_property
    def told(self) -> Entity | Span | None:
        """The first calamity of the lead or the headline, by its name where it has one; else the
        vessel or vehicle that came to grief there.
        """
        mishaps = all(self.tokens.word[at] in MISHAPS for at in self._found)
        if mishaps and (not self._found or isinstance(self.wreck, Entity)):
            return self.wreck
        return self._named() or self._noun(self._found[0])

    @cached_property
    def _found(self) -> list[int]:
        """The tokens of the lead, or else of the headline, that call a calamity."""
        return self._within(self.lead) or self._within(self.title)

    @cached_property
    def wreck(self) -> Entity | Span | None:
        """What sank, crashed or collapsed in the lead or the headline, by its name if any."""
        for stretch in (self.lead, self.title):
            first, stop = map(self.tokens.at_or_after, stretch)
            for at in range(first, stop):
                group, clause = self.syntax.group_at(at), self.syntax.clause_at(at)
                if group is None or clause is None or group.verb != at:
                    continue
                wrecked = self.wrecked(clause)
                if wrecked is not None:
                    return wrecked
        return None

    def wrecked(self, clause: Clause) -> Entity | Span | None:
        """What comes to grief by what a clause says."""
        if clause.node.verb == NONE:
            return None
        if clause.group.lemma not in WRECKING and not self._gives_way(clause):
            return None
        subject = subject_of(clause)
        if subject is None or self._is_undergone(clause):
            return None
        if self.tokens.word[subject.head] in befalling():
            return None
        meant = self.meant(subject)
        return meant if isinstance(meant, Entity) else plain(subject, subject.start, subject.end)

    def _gives_way(self, clause: Clause) -> bool:
        what = clause.object
        return clause.group.lemma == "give" and what is not None and self._is_way(what)

    def _is_way(self, phrase: Phrase) -> bool:
        return phrase.start == phrase.head and self.tokens.word[phrase.head] == "way"

    def _is_undergone(self, clause: Clause) -> bool:
        """Whether a clause says what was done to its subject: a car swept off the road."""
        done = not self.tokens.word[clause.group.verb].endswith("ing")
        return clause.group.passive or (clause.kind == "participial" and done)

    def _is_it(self, at: int) -> bool:
        """Whether a calamity's noun is of the article's sort, where it begins with several."""
        sorts = [self._sort(found) for found in self._found]
        return len(set(sorts)) == 1 or self._sort(at) in sorts[:1]

    def _within(self, stretch: Span) -> list[int]:
        """The tokens of a stretch that call a calamity."""
        first, stop = map(self.tokens.at_or_after, stretch)
        words, letters = self.tokens.word, self.syntax.classes.letters
        return [
            at
            for at in range(first, stop)
            if words[at] in befalling() and chr(letters[at]) in NOUNS and words[at + 1] != "-"
        ]

    def _sort(self, at: int) -> str:
        lemma = self.syntax.classes.lemma(at)
        return SORTS_OF_CALAMITY.get(lemma, lemma)

    def _noun(self, at: int) -> Span:
        """The calamity's noun without what says which; an illness is called by two nouns."""
        first = at
        if self.tokens.word[at] in UNNAMED and chr(self.syntax.classes.letters[at - 1]) in "nx":
            first -= at > 0
        return Span(self.tokens.start[first], self.tokens.end[at])

    def of(self, phrase: Phrase) -> Entity | Span | None:
        """The calamity that a phrase calls: the article's own, or another by its noun alone."""
        if self.means(phrase) or self.tokens.word[phrase.head] in MISHAPS:
            return self.told or self._noun(phrase.head)
        after = behind(phrase)
        if self.tokens.word[phrase.head] in SPREADING and after is not None and after.phrase:
            return self._noun(after.phrase.head)
        return self._noun(phrase.head)

    @cached_property
    def is_illness(self) -> bool:
        """Whether what the article is about is caught, and has cases."""
        return any(self.tokens.word[at] in ILLNESSES | UNNAMED | SPREADING for at in self._found)

    def _named(self) -> Entity | Span | None:
        """What the article calls it: the Tarn Hill fire, Cyclone Ida."""
        for at in self.tokens.standing(befalling()):
            if not self._is_it(at):
                continue
            phrase = self.syntax.phrase_at(at)
            named = self.names.within(phrase.span) if phrase is not None else ()
            if phrase is None or phrase.possessor is not None or not named:
                continue
            span, entity = named[-1]
            ends = span.end == phrase.span.end
            if entity.kind == "person" or (ends and self._is_of_a_body(at, span, entity)):
                continue
            if ends or (phrase.head == at and self.tokens.word[phrase.start] == "the"):
                return entity if ends else Span(named[0][0].start, phrase.span.end)
        return None

    def _is_of_a_body(self, at: int, span: Span, entity: Entity) -> bool:
        """Whether a calamity's noun only says what a body deals with: the Fire Brigade, the
        Disaster Management Cell.
        """
        inside = span.start < self.tokens.start[at] and self.tokens.end[at] < span.end
        return inside or entity.kind == "organization"

    def means(self, phrase: Phrase) -> bool:
        """Whether a phrase means what struck: "the blaze", "a fire" in the lead."""
        word = self.tokens.word[phrase.head]
        if word not in befalling() or phrase.possessor is not None or word in CASES:
            return False
        if self.lead.covers(phrase.span) or self.title.covers(phrase.span):
            return self._is_it(phrase.head) and self.told is not None
        plain = phrase.end - phrase.start == 2
        pointed = plain and self.tokens.word[phrase.start] in POINTERS and self.told is not None
        return pointed or self._is_called_so(phrase)

    def _is_called_so(self, phrase: Phrase) -> bool:
        """Whether a phrase has the place's name by which the calamity is called, and its noun."""
        told = self.told
        if not isinstance(told, Span) or not self._is_it(phrase.head):
            return False
        inside = [entity for _, entity in self.names.within(phrase.span)]
        called = [entity for _, entity in self.names.within(told)]
        return bool(inside) and inside[-1:] == called[-1:]
