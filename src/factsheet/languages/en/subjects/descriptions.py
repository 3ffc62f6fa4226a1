"""Whom "the insurer", "the 24-year-old", "the mayor" and "the city" mean."""

from factsheet.languages.en.lexicon.organizations import company_noun
from factsheet.languages.en.lexicon.owned import FIRM_SELVES
from factsheet.languages.en.lexicon.people import PERSONS, occupations
from factsheet.languages.en.lexicon.places import PLACE_BODIES, PLACE_NOUNS
from factsheet.languages.en.subjects.coreference import SORTS, Salience, by_role
from factsheet.languages.en.subjects.referent import Owned
from factsheet.model.entities import Entity, Names
from factsheet.text.tokens import Tokens

POINTERS = frozenset("the this that".split())


class Descriptions:
    """Finds the antecedents of descriptions."""

    def __init__(self, tokens: Tokens, names: Names, salience: Salience) -> None:
        self.tokens = tokens
        self.names = names
        self.salience = salience

    def meant(self, first: int, head: int) -> Entity | Owned | None:
        """Whom the noun phrase from its article to its head describes."""
        words = self.tokens.word
        word, offset = words[head], self.tokens.start[first]
        if words[first] not in POINTERS and not self._stands_as_a_name(head):
            return None
        if word == "old" and "year" in words[first:head]:
            return self.salience.person(offset, None)
        if word in PLACE_NOUNS:
            return Owned("place")
        if word in PLACE_BODIES:
            return self.salience.enterprise(offset, noun=word) or Owned("place")
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

    def _enterprise(self, word: str, offset: int) -> Entity | Owned | None:
        """The organisation that a noun describes; the article's own if it is of no special sort."""
        found = self.salience.enterprise(offset, noun=word)
        return found if found is not None or word in SORTS else Owned("firm")
