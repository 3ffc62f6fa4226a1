"""Whom "the insurer", "the 24-year-old", "the mayor" and "the city" mean."""

from factsheet.languages.en.lexicon.organizations import company_noun
from factsheet.languages.en.lexicon.owned import FIRM_SELVES
from factsheet.languages.en.lexicon.people import PERSONS, occupations
from factsheet.languages.en.lexicon.places import PLACE_BODIES, PLACE_NOUNS
from factsheet.languages.en.subjects.coreference import SORTS, Salience, by_role
from factsheet.model.document import Span
from factsheet.model.entities import Entity, Names
from factsheet.text.tokens import Tokens

NEAR = 12
"""Mentions before a description that it may mean."""
POINTERS = frozenset("the this that".split())


class Descriptions:
    """Finds the antecedents of descriptions; `judged` once it is told what an article is about."""

    def __init__(
        self,
        tokens: Tokens,
        names: Names,
        topic: Entity | None,
        salience: Salience,
        *,
        judged: bool,
    ) -> None:
        self.tokens = tokens
        self.names = names
        self.topic = topic
        self.salience = salience
        self.judged = judged

    def meant(self, first: int, head: int) -> Entity | None:
        """Whom the noun phrase from its article to its head describes."""
        words = self.tokens.word
        word, offset = words[head], self.tokens.start[first]
        if words[first] not in POINTERS and not self._stands_as_a_name(head):
            return None
        if word == "old" and "year" in words[first:head]:
            return self.salience.person(offset, None)
        if word in PLACE_NOUNS:
            return self._place(offset)
        if word in PLACE_BODIES:
            return self.salience.enterprise(offset, noun=word) or self._place(offset)
        if company_noun(words, head) or word in FIRM_SELVES:
            return self._enterprise(word, offset)
        if word in occupations() or word in PERSONS:
            return by_role(self.names, word, offset) or self._person(word, offset)
        return None

    def aged(self, at: int) -> Entity | None:
        """The person whose age stands here with an article: the 24-year-old."""
        if at == 0 or self.tokens.word[at - 1] not in POINTERS:
            return None
        return self.salience.person(self.tokens.start[at], None)

    def _stands_as_a_name(self, head: int) -> bool:
        """Whether a description stands with a capital and no article: "City Council voted"."""
        return self.tokens.capital(head) and not self.tokens[head].isupper()

    def _person(self, word: str, offset: int) -> Entity | None:
        """The person of the sentences before, for a noun that names no office."""
        return self.salience.person(offset, None) if word in PERSONS else None

    def _enterprise(self, word: str, offset: int) -> Entity | None:
        """The organisation that a noun describes; the topic where it is one of no special sort."""
        found = self.salience.enterprise(offset, noun=word)
        firm = self.topic if self.topic and self.topic.kind in ("organization", "other") else None
        return found if found is not None or word in SORTS else firm

    def _place(self, offset: int) -> Entity | None:
        """The place that the article is about; the nearest, until it is told what that is."""
        if self.judged:
            return self.topic if self.topic is not None and self.topic.kind == "place" else None
        for span, entity in self.names.before(offset, most=NEAR):
            if entity.kind == "place" and not self._is_region(span):
                return entity
        return None

    def _is_region(self, span: Span) -> bool:
        """Whether a place only says where the town before it is: Lowick, Ohio."""
        at = self.tokens.at_or_after(span.start)
        town = self.names.ending(self.tokens.end[at - 2]) if at > 1 else None
        comma = at > 1 and self.tokens.word[at - 1] == ","
        return comma and town is not None and town[1].kind == "place"
