"""Whom a noun phrase means: a name, the antecedent of a pronoun or a description, or the thing."""

from functools import cached_property
from typing import TYPE_CHECKING

from factsheet.languages.en.lexicon.owned import (
    DEALS,
    OF_COUNTRIES,
    OPAQUE,
    TELLING,
    account_nouns,
    befalling,
    firm_owned,
    measures,
    of_what,
)
from factsheet.languages.en.lexicon.people import PERSONS, occupations
from factsheet.languages.en.lexicon.places import AUTHORITIES, PLACE_NOUNS, country_of, places
from factsheet.languages.en.lexicon.sorts import sorts, things
from factsheet.languages.en.subjects.belonging import Belonging
from factsheet.languages.en.subjects.coreference import Salience
from factsheet.languages.en.subjects.couples import Couples
from factsheet.languages.en.subjects.nameless import Nameless
from factsheet.languages.en.subjects.naming import Naming
from factsheet.languages.en.subjects.nouns import tells_most
from factsheet.languages.en.subjects.pronouns import POINTING, Pronouns
from factsheet.languages.en.subjects.referent import NOBODY, Nobody, Owned, Referent
from factsheet.languages.en.subjects.sides import Sides
from factsheet.languages.en.subjects.takeovers import Takeover
from factsheet.languages.en.subjects.things import (
    behind,
    content,
    is_called,
    is_when,
    owner,
    thing,
)
from factsheet.model.document import Span
from factsheet.model.entities import Entity, Names
from factsheet.model.speech import Speech, Speeches
from factsheet.syntax import Phrase, Syntax

if TYPE_CHECKING:
    from factsheet.languages.en.subjects.calamity import Calamity
    from factsheet.languages.en.subjects.descriptions import Descriptions

LANDS = frozenset("world country nation continent region state city town".split())
"""Whose first somebody is, besides the places that have names."""
POSSESSIVE = frozenset("its his her their our my".split())
MANY = 2000
"""Phrases whose meaning is kept: a book has more, and does not come back to them."""


class Referents:
    """Finds whom the phrases of an article mean."""

    def __init__(self, syntax: Syntax, names: Names, speeches: tuple[Speech, ...] = ()) -> None:
        self.syntax = syntax
        self.tokens = syntax.tokens
        self.names = names
        self.takeover = Takeover(syntax, self.of)
        self.salience = Salience(syntax.tokens, names)
        self.naming = Naming(syntax, names)
        self.nameless = Nameless(syntax, names)
        self.sides = Sides(syntax, self.salience, self.of, self.possessor)
        self.pronouns = Pronouns(syntax, self.salience, self.of, self.sides, Speeches(speeches))
        self.couples = Couples(syntax, names)
        self.belonging = Belonging(syntax, names, self.sides, self.salience.someone, self.takeover)
        self._places = {e.name.lower(): e for e in names.entities if e.kind == "place"}
        self._known: dict[int, Referent] = {}

    @cached_property
    def calamity(self) -> "Calamity":
        """What the article is about, where that is a calamity."""
        from factsheet.languages.en.subjects.calamity import Calamity

        return Calamity(self.syntax, self.names, self.of)

    @cached_property
    def descriptions(self) -> "Descriptions":
        """The antecedents of descriptions: a short text has none."""
        from factsheet.languages.en.subjects.descriptions import Descriptions

        return Descriptions(self.syntax, self.names, self.salience, self.nameless)

    def of(self, phrase: Phrase) -> Referent:
        """Whom a phrase means, found once: relations, frames and pronouns ask it of the same."""
        found = self._known.get(phrase.head)
        if found is None:
            if len(self._known) >= MANY:
                self._known.clear()
            found = self._known[phrase.head] = self._find(phrase)
        return found

    def _find(self, phrase: Phrase) -> Referent:
        """Whom a phrase means, by its possessor, its head, or what its "of" names."""
        if phrase.is_pronoun:
            return self.pronouns.meant(phrase.head)
        named = self.naming.of(phrase)
        if named is not None:
            return self._seat(named)
        one = self._of_two(phrase.start, phrase.head)
        if one is not None:
            return one
        inner = content(phrase)
        if inner is not None:
            return self.of(inner)
        if self.is_ranked(phrase):
            first = self.renamed(phrase) or self.descriptions.ranked(phrase.head)
            return first or thing(phrase) or NOBODY
        owner = phrase.possessor
        if self.nameless.is_of_many(phrase):
            return self.nameless.without_owner(phrase) or NOBODY
        made = self._made(phrase)
        if made is not None or is_when(phrase):
            return made or self.common(phrase)
        if owner is not None:
            whose = self.possessor(*owner)
            where = isinstance(whose, Entity) and whose.kind == "place"
            if (
                where
                and phrase.head == owner[1] + 1
                and self.tokens.word[phrase.head] in befalling()
            ):
                return self.nameless.without_owner(phrase) or whose
            return self.belonging.of(phrase, whose) or whose
        if self.calamity.means(phrase) and self.calamity.told is not None:
            return self.calamity.told
        if self.nameless.is_priced(phrase):
            return thing(phrase) or NOBODY
        return self._told_to_be(phrase) or self.naming.within(phrase) or self.common(phrase)

    def _told_to_be(self, phrase: Phrase) -> Entity | None:
        """What an article tells to be one of a sort, where a name before that noun only says more
        of it: the Premier League side, the Netflix film.
        """
        words = self.tokens.word
        one = chr(self.syntax.classes.letters[phrase.head]) != "s"
        if words[phrase.start] != "the" or not one or words[phrase.head] not in sorts():
            return None
        inside, called = self.names.within(phrase.span), self.salience.sorts.called
        if not inside or inside[-1][0].end == phrase.span.end:
            return None
        if any(entity.name in called(words[phrase.head]) for _, entity in inside):
            return None
        return self.salience.told(phrase.span.start, words[phrase.head], frozenset())

    def is_ranked(self, phrase: Phrase) -> bool:
        """Whether a phrase calls the first of those in a place: Britain's biggest grocer."""
        owner, words = phrase.possessor, self.tokens.word
        if owner is None or _is_owned(words[phrase.head]) or not tells_most(phrase, owner[1]):
            return False
        named = self.names.ending(phrase.sentence.span(*owner).end)
        place = named is not None and named[1].kind == "place"
        return place or words[owner[1] - 1] in LANDS

    def _of_two(self, first: int, head: int) -> Referent | None:
        """Which of two "the former" or "the latter" means."""
        one = self.couples.one(first, head)
        return self.of(one) if isinstance(one, Phrase) else one

    def _made(self, phrase: Phrase) -> Entity | None:
        """What somebody makes that is called by a name and by its noun: its Lowe 3 phone."""
        owner = phrase.possessor
        if self.tokens.word[phrase.head] not in things():
            return None
        first = self.tokens.start[phrase.start if owner is None else owner[1]]
        inside = self.names.within(Span(first, phrase.span.end))
        if not inside or inside[-1][1].kind in ("person", "place"):
            return None
        made = inside[-1][1]
        return made if owner is not None or made.name[-1].isdigit() else None

    def told(self, phrase: Phrase | None) -> Referent | None:
        """Whom a phrase means, if there is one and it means anybody who can be told."""
        found = self.of(phrase) if phrase is not None else None
        return None if isinstance(found, Nobody) else found

    def _seat(self, entity: Entity) -> Entity:
        """The country for which its capital stands, where the article names both."""
        if entity.kind != "place":
            return entity
        return self._places.get(country_of().get(entity.name.lower(), ""), entity)

    def possessor(self, first: int, stop: int) -> Referent:
        """Whom a possessor means."""
        span = self.syntax.sentence_of(first).span(first, stop)
        found = self.names.ending(span.end)
        if found is not None:
            return found[1]
        if stop - first == 1:
            return self.pronouns.meant(first)
        described = self._of_two(first, stop - 1) or self.descriptions.meant(first, stop - 1)
        return described or owner(self.syntax.sentence_of(first), first, stop) or NOBODY

    def common(self, phrase: Phrase) -> Referent:
        """Whom a phrase without a name or a possessor means."""
        word = self.tokens.word[phrase.head]
        if word in OPAQUE:
            return Owned() if word in POINTING else NOBODY
        told = self._by_adjective(phrase) or self.takeover.of(phrase)
        if told is not None:
            return told
        if word in OF_COUNTRIES or self._is_domestic_product(phrase):
            itself = Owned("place") if self._places else thing(phrase)
            return self._measured(phrase) or itself or NOBODY
        if is_called(phrase):
            return self._measured(phrase) or thing(phrase) or Owned()
        if _is_owned(word) and not self.nameless.is_a_law(word):
            measured = self._on_something(phrase) or self._measured(phrase)
            return (
                measured
                or self.nameless.prices_before(phrase)
                or self.descriptions.undertakings.costing(phrase)
                or self.sides.tellers(phrase)
                or self._goes_on(phrase)
                or Owned()
            )
        undertaken = self._undertaken(phrase)
        if undertaken is not None:
            return undertaken
        renamed = self.renamed(phrase) if self.naming.is_indefinite(phrase) else None
        person = (
            renamed or self.person_renamed(phrase) or self.descriptions.ahead.introduced(phrase)
        )
        told = person or self.belonging.parent(phrase) or self.sides.own(phrase)
        described = told or self.descriptions.meant(phrase.start, phrase.head)
        return described or thing(phrase) or NOBODY

    def _undertaken(self, phrase: Phrase) -> Referent | None:
        """What is built where a phrase tells only of the work on it."""
        undertakings = self.descriptions.undertakings
        what = undertakings.worked_on(phrase)
        return undertakings.goes_on(phrase) if what is None else self.of(what)

    def _is_domestic_product(self, phrase: Phrase) -> bool:
        words = self.tokens.word
        return words[phrase.head] == "product" and words[phrase.head - 1] == "domestic"

    def _by_adjective(self, phrase: Phrase) -> Entity | None:
        """The country whose government or economy a phrase speaks of by an adjective."""
        words = self.tokens.word[phrase.start : phrase.end]
        if not any(word in AUTHORITIES for word in words):
            return None
        countries = filter(None, map(country_of().get, words))
        return next(filter(None, map(self._places.get, countries)), None)

    def _on_something(self, phrase: Phrase) -> Span | None:
        """What somebody pays for something is that itself: the fee on vans."""
        preposition = behind(phrase)
        charged = self.tokens.word[phrase.head] in account_nouns()
        what = preposition is not None and preposition.word in ("on", "for")
        return thing(phrase) if charged and what else None

    def _goes_on(self, phrase: Phrase) -> Entity | None:
        """Whose is what only a body has, where the sentence told of that before: Orbis grew, and
        profit fell.
        """
        clause = phrase.clause
        if self.tokens.word[phrase.head] not in firm_owned() or clause is None:
            return None
        if clause.kind == "complement" or phrase.preposition is not None:
            return None
        for before in reversed(phrase.sentence.clauses):
            subject = before.subject
            if before.kind != "main" or subject is None or subject.end > phrase.start:
                continue
            found = NOBODY if before.group.lemma in TELLING else self.of(subject)
            return found if isinstance(found, Entity) and found.kind != "person" else None
        return None

    def _measured(self, phrase: Phrase) -> Referent | None:
        """What the "of" or the "in" of a measure names."""
        preposition = behind(phrase)
        inner = preposition.phrase if preposition is not None else None
        if preposition is None or inner is None:
            return None
        inside = preposition.word in ("in", "at") and self.tokens.word[phrase.head] in of_what()
        inside = inside and not is_called(phrase)
        if preposition.word not in ("of", "for") and not inside:
            return None
        found = self.of(inner)
        return None if isinstance(found, Nobody) else found

    def person_renamed(self, phrase: Phrase) -> Entity | None:
        """The person of whom a phrase says who that is: Ida Roke, a potter who left in May."""
        words = self.tokens.word
        aged = "old" in words[phrase.start : phrase.head]
        word = words[phrase.head]
        if not (aged or words[phrase.end] == "who" or word in occupations() or word in PERSONS):
            return None
        found = self.renamed(phrase)
        return found if found is not None and found.kind == "person" else None

    def renamed(self, phrase: Phrase) -> Entity | None:
        """The name right before a comma that a phrase with an article says more of."""
        kinds, chunk = phrase.sentence.cut.kinds, phrase.chunk
        new = phrase.determiner is None and phrase.possessor is None
        if chunk < 2 or kinds[chunk - 1 : chunk] != b"," or new:
            return None
        before = phrase.sentence.phrase(chunk - 2)
        named = self.naming.within(before) if before is not None else None
        town = named is not None and named.name.lower() in places()
        return None if town and self.tokens.word[phrase.head] not in PLACE_NOUNS else named


def _is_owned(word: str) -> bool:
    """Whether a noun calls what is measured or kept in somebody's accounts, or a deal."""
    return word in of_what() or word in measures() or word in account_nouns() or word in DEALS
