"""Which body a noun means that nothing else tells to be one: Oxfam cut jobs; the charity."""

from collections.abc import Iterable

from factsheet.languages.en.lexicon.legal_forms import without_form
from factsheet.languages.en.lexicon.sorts import authorities
from factsheet.languages.en.subjects.beginnings import beginnings
from factsheet.languages.en.subjects.coreference import BODIES
from factsheet.languages.en.subjects.nameless import Nameless
from factsheet.languages.en.subjects.sorts import Sorts
from factsheet.model.document import Span
from factsheet.model.entities import Entity, Names
from factsheet.syntax import Syntax

UNTOLD = frozenset(
    "bank charity college cooperative co-operative foundation museum newspaper nonprofit "
    "university".split()
)
"""Bodies whose names seldom tell that they are one, and of which an article has no other: the union
or the regulator of a firm may be one that it does not name.
"""
OF_BUSINESS = frozenset(("bank", "newspaper"))
"""Those of them that are businesses, too."""
FIRMS = frozenset("company firm retailer shareholders shares".split())
"""What tells that an article is about a business."""
GROUPS = frozenset("group holdings partners capital".split())
"""What ends the names of businesses."""
NEAR = 3
"""Sentences before a noun in which the one body is named that it may mean."""
FAR = 40
"""Names before a noun that may be the one."""


class Untold:
    """Finds the one body of the article that a noun may mean which none is told to be."""

    def __init__(self, syntax: Syntax, names: Names, sorts: Sorts, nameless: Nameless) -> None:
        self.syntax = syntax
        self.tokens = syntax.tokens
        self.names = names
        self.sorts = sorts
        self.nameless = nameless
        self.beginning = beginnings(syntax.tokens)

    def meant(self, first: int, head: int) -> Entity | None:
        """The one that the headline or the lead names, or the one that is named near."""
        word = self.tokens.word[head]
        if word not in UNTOLD or not self.nameless.is_bare(first, head):
            return None
        if self.nameless.is_told_anew(word, first) or self._is_another(word):
            return None
        earliest = self.tokens.sentences.begins_back(self.tokens.start[first], NEAR)
        before = self.names.before(self.tokens.start[first], most=FAR)
        fits = {e.name: e for _, e in before if self._may_be(e, word)}
        fits = {n: e for n, e in fits.items() if not self._stands_beside(e, word)}
        led = [e for e in fits.values() if any(self._begins(m, e.kind) for m in e.mentions)]
        near = {
            entity.name: entity
            for span, entity in before
            if entity.name in fits and span.start >= earliest and entity.kind == "organization"
        }
        found = led or list(near.values())
        return found[0] if len(found) == 1 else None

    def _is_another(self, word: str) -> bool:
        """Whether the article also tells of a second such body, or of a firm where this is none."""
        others = UNTOLD - {word} | (frozenset() if word in OF_BUSINESS else FIRMS)
        words, places = self.tokens.word, self.tokens.places
        return any(words[at - 1] == "the" for noun in others for at in places.get(noun, ()))

    def _begins(self, mention: Span, kind: str) -> bool:
        """Whether the headline or the lead names a body here, and one of no known kind as who does
        something.
        """
        if not any(stretch.covers(mention) for stretch in self.beginning):
            return False
        phrase = self.syntax.phrase_at(self.syntax.token_at(mention.end - 1))
        clause = phrase.clause if phrase is not None else None
        return kind == "organization" or (clause is not None and clause.subject == phrase)

    def _stands_beside(self, entity: Entity, word: str) -> bool:
        """Whether a clause tells of both the noun and a body, who are then two."""
        nouns = self._clauses(self.tokens.places.get(word, ()))
        return not nouns.isdisjoint(
            self._clauses(self.syntax.token_at(mention.start) for mention in entity.mentions)
        )

    def _clauses(self, tokens: Iterable[int]) -> set[int]:
        """The verbs of the clauses in which tokens stand."""
        found = map(self.syntax.clause_at, tokens)
        return {clause.group.start for clause in found if clause is not None}

    def _may_be(self, entity: Entity, word: str) -> bool:
        """Whether nothing tells that a body is of another sort."""
        if entity.kind not in BODIES or self.sorts.is_told(entity):
            return False
        words = entity.name.lower().split()
        if not authorities().isdisjoint(words):
            return False
        business = words[-1] in GROUPS or len(without_form(tuple(words))) < len(words)
        return not business or word in OF_BUSINESS
