"""Whom "the insurer", "the 24-year-old", "the mayor" and "the city" mean."""

from functools import cache

from factsheet.languages.en.lexicon.bodies import FIELDS
from factsheet.languages.en.lexicon.built import GOING_ON
from factsheet.languages.en.lexicon.organizations import (
    RELATED,
    calls_a_firm,
    company_noun,
    describing_nouns,
)
from factsheet.languages.en.lexicon.organs import DECIDE_FOR
from factsheet.languages.en.lexicon.owned import FIRM_SELVES, PARTS
from factsheet.languages.en.lexicon.people import (
    ACCUSED,
    KIN,
    PERSONS,
    TOLD_MORE,
    TRAITS,
    occupations,
    titles,
)
from factsheet.languages.en.lexicon.places import (
    PLACE_BODIES,
    PLACE_NOUNS,
    adjectives,
    countries,
    country,
    country_of,
    may_be_run,
)
from factsheet.languages.en.lexicon.sorts import bodies, institutions, sorts, trades
from factsheet.languages.en.subjects.accused import Accused
from factsheet.languages.en.subjects.ahead import Ahead
from factsheet.languages.en.subjects.beginnings import beginnings
from factsheet.languages.en.subjects.centres import Centres
from factsheet.languages.en.subjects.coreference import GENERIC, TOGETHER, Salience
from factsheet.languages.en.subjects.nameless import FAR, POINTERS, Nameless
from factsheet.languages.en.subjects.nations import from_there, is_from_elsewhere
from factsheet.languages.en.subjects.others import Others
from factsheet.languages.en.subjects.referent import Owned
from factsheet.languages.en.subjects.things import plain
from factsheet.languages.en.subjects.undertakings import Undertakings
from factsheet.languages.en.subjects.untold import Untold
from factsheet.model.document import Span
from factsheet.model.entities import Entity, Names
from factsheet.syntax import Syntax

OF_ANOTHER = frozenset(
    "another average combined competing enlarged first larger merged new other rival second "
    "smaller third typical".split()
)
"""Adjectives that tell of another than the one of whom the article told: the combined company."""
OF_ALL = ("ch", "ese", "s", "sh", "ss")
"""How words of nations end that call a whole people: the Dutch."""


class Descriptions:
    """Finds the antecedents of descriptions."""

    def __init__(
        self, syntax: Syntax, names: Names, salience: Salience, nameless: Nameless
    ) -> None:
        self.syntax = syntax
        self.tokens = syntax.tokens
        self.names = names
        self.salience = salience
        self.nameless = nameless
        self.ahead = Ahead(syntax, names, salience.sorts, nameless)
        self.untold = Untold(syntax, names, salience.sorts, nameless)
        self.accused = Accused(syntax, names)
        self.others = Others(syntax, names)
        self.centres = Centres(syntax, names, salience)
        self.undertakings = Undertakings(syntax, names, nameless)
        self.title, self.lead = beginnings(syntax.tokens)
        self._only_place = cache(self._find_only_place)

    def meant(self, first: int, head: int) -> Entity | Span | Owned | None:
        """Whom or what the noun phrase from its article to its head describes."""
        words = self.tokens.word
        word, offset = words[head], self.tokens.start[first]
        deciders = self._decided_for(first, head)
        if deciders is not None:
            return deciders
        if words[first] not in POINTERS and not self._stands_as_a_name(head):
            return None
        if word == "old" and "year" in words[first:head]:
            return self.aged(first + 1)
        if words[first + 1] in KIN and words[first + 2 : first + 4] == ["-", "of"]:
            return self.salience.person(offset, KIN[words[first + 1]])
        if word in adjectives() and words[first] == "the" and not word.endswith(OF_ALL):
            return self.salience.person(offset, None)
        if word in PLACE_NOUNS and chr(self.syntax.classes.letters[head]) != "s":
            return None if self.nameless.is_money(head) else self._place(word, offset)
        if word in ACCUSED and self.accused.all:
            return self.accused.all[0] if len(self.accused.all) == 1 else None
        someone = word in occupations() or word in PERSONS or word in KIN or word in TRAITS
        if someone and not company_noun(words, head):
            person = self._person(head, offset) or self._told_more(first, head)
            if person is not None or word not in describing_nouns():
                return person
        return self._body(first, head)

    def _body(self, first: int, head: int) -> Entity | Span | Owned | None:
        """The body, the vessel or the building that a noun describes."""
        word, offset = self.tokens.word[head], self.tokens.start[first]
        if word in GENERIC and self.tokens.capital(head) and self.salience.issuer is not None:
            return self.salience.issuer
        another = not OF_ANOTHER.isdisjoint(self.tokens.word[first + 1 : head])
        if another or self.nameless.are_treated(head):
            return None
        if self.nameless.is_its_own(first, head):
            return self._called_by_more(first, head)
        further = self.nameless.further(first, head)
        a_firm = self._means_the_firm(head)
        if chr(self.syntax.classes.letters[head]) == "s":
            firm = self._firm(head, offset, further) if a_firm else None
            return firm or self._called_by_more(first, head)
        known = from_there(self.salience, self.lead, first, head) if a_firm else None
        if known is not None or is_from_elsewhere(self.tokens, first, head):
            return known
        others = self.others.beside(head)
        further -= FIELDS if word == "group" else frozenset()
        a_body = a_firm or word in bodies()
        centre = self.centres.called(first, head, further) if a_body else None
        if centre is not None and centre.name not in others:
            return centre
        told = None if word in GENERIC else self.salience.told(offset, word, further, others)
        told = self._first_called(head, told) or self.salience.place(offset, word)
        body = word in institutions() or word == "board"
        body = body or (word == "unit" and self.nameless.is_told_of(first, head))
        nameless = self.nameless.before(first, head) if body and not further else None
        found = told or self.ahead.named(first, head) or nameless
        found = found or self.untold.meant(first, head)
        if found is not None:
            return found
        if word in PLACE_BODIES or (word == "authority" and "council" in self.tokens.vocabulary):
            return self._governing(first, head)
        part = word in PARTS and head > first + 1
        firm = self._firm(head, offset, further) if a_firm and not part else None
        more = firm or self._called_by_more(first, head) or self.undertakings.meant(first, head)
        business = word in describing_nouns() and word not in institutions() and not part
        return more or (Owned("firm") if business else None)

    def ranked(self, head: int) -> Entity | None:
        """The firm or the person that is told to be the first of its sort."""
        word, offset = self.tokens.word[head], self.tokens.start[head]
        if word in occupations() and not company_noun(self.tokens.word, head):
            return self._person(head, offset)
        if not (word in FIRM_SELVES or calls_a_firm(self.tokens.word, head)):
            return self.salience.told(offset, word, frozenset()) if word in sorts() else None
        found = self._firm(head, offset, frozenset())
        return found if isinstance(found, Entity) else None

    def _decided_for(self, first: int, head: int) -> Entity | None:
        """The body for which those decide who are called by that alone: trustees, the councillors,
        board members.
        """
        words, offset = self.tokens.word, self.tokens.start[first]
        kind = words[head - 1] if words[head] == "members" and head > first else ""
        sitting = kind if kind in DECIDE_FOR else words[head]
        bodies = DECIDE_FOR.get(sitting, ())
        alone = words[first:head] in ([], ["the"], [sitting], ["the", sitting])
        if not bodies or not alone:
            return None
        told = (self.salience.told(offset, body, frozenset()) for body in bodies)
        places = (self.salience.place(offset, body) for body in bodies)
        named = next(filter(None, told), None) or next(filter(None, places), None)
        return named or (self._only_place("council") if "council" in bodies else None)

    def _governing(self, first: int, head: int) -> Entity | Span | None:
        """The place for which its council or government stands, or that itself: the state
        government.
        """
        pointed = self.tokens.word[first] in POINTERS
        bare = self.nameless.is_bare(first, head) or not pointed
        place = self._only_place(self.tokens.word[head]) if bare else None
        if place is not None or not pointed:
            return place
        return self.syntax.sentence_of(first).span(first + 1, head + 1)

    def _called_by_more(self, first: int, head: int) -> Span | None:
        """What a noun alone means that was called by more before: the fund, the project."""
        bare = self.nameless.is_bare(first, head)
        return self.nameless.before(first, head) if bare else None

    def _means_the_firm(self, head: int) -> bool:
        """Whether a noun means the firm that an article is about, told to be one or not."""
        word = self.tokens.word[head]
        called = calls_a_firm(self.tokens.word, head) and word not in RELATED
        return called or word in FIRM_SELVES

    def _first_called(self, head: int, told: Entity | None) -> Entity | None:
        """Whom the noun called first, where the one told to be this was named only since."""
        before = self.centres.first(self.tokens.word[head])
        if told is None or before is None or before.head >= head:
            return told
        if told.mentions[0].start < before.span.start:
            return told
        found = self.meant(before.start, before.head)
        return found if isinstance(found, Entity) else told

    def _firm(self, head: int, offset: int, further: frozenset[str]) -> Entity | Owned | None:
        """The organisation that a noun describes; the article's own if it is of no special sort."""
        word, others = self.tokens.word[head], self.others.beside(head)
        found = self.salience.enterprise(offset, noun=word, further=further, others=others)
        told = word in institutions() or (word in TOGETHER and further)
        return found if found is not None or told else Owned("firm")

    def aged(self, at: int) -> Entity | Span | None:
        """The person whose age stands here with an article, or whom nothing else was told of by
        that age: the 24-year-old.
        """
        if at == 0 or self.tokens.word[at - 1] not in POINTERS:
            return None
        nameless = self._of_age(at)
        found = self.salience.person(self.tokens.start[at], None, age=self.tokens.word[at])
        known = found is not None and self.salience.sorts.age(found) is not None
        return found if nameless is None or known else nameless

    def _of_age(self, at: int) -> Span | None:
        """What calls somebody without a name who was told of by an age, and not behind a name: a
        24-year-old nurse.
        """
        words = self.tokens.word
        for first in reversed(self.tokens.places.get(words[at], ())[-FAR:]):
            if first >= at or words[first : first + 5] != words[at : at + 5]:
                continue
            phrase = self.syntax.phrase_at(first)
            if phrase is None or words[phrase.start] not in ("a", "an"):
                continue
            named = self.names.within(phrase.sentence.span(phrase.sentence.start, first))
            whose = phrase.apposition is not None or any(e.kind == "person" for _, e in named)
            if phrase.head > first + 4 and not whose:
                return plain(phrase, first + 5, phrase.end)
        return None

    def _stands_as_a_name(self, head: int) -> bool:
        """Whether a description stands with a capital and no article, and is no work or trade that
        only begins a sentence: "City Council voted", but "Construction began".
        """
        word, opens = self.tokens.word[head], self.syntax.sentence_of(head).start == head
        trade = word in trades() and word not in bodies() | PLACE_NOUNS
        if opens and (trade or word in GOING_ON):
            return False
        return self.tokens.capital(head) and not self.tokens[head].isupper()

    def _place(self, word: str, offset: int) -> Entity | Owned:
        """The place or the body that is told to be this, the one country or capital, or the
        article's own.
        """
        told = self.salience.place(offset, word)
        if told is None and word in sorts():
            told = self.salience.told(offset, word, frozenset())
        return told or self._only_place(word) or Owned("place")

    def _find_only_place(self, word: str) -> Entity | None:
        """The only place of an article that may be called this."""
        named = [e for e in self.names.entities if e.kind == "place"]
        if word in ("country", "nation"):
            fits = [*{country(e.name): e for e in named if country(e.name)}.values()]
        elif word == "government":
            known = [e for e in named if e.name.lower() in countries()]
            titled = [e for e in known if any(map(self.title.covers, e.mentions))]
            fits = titled or [e for e in known if self._opens_with(e)] or known
        elif word == "capital":
            fits = [e for e in named if e.name.lower() in country_of()]
        else:
            fits = [e for e in named if self._opens_with(e) and may_be_run(e.name)]
        return fits[0] if len(fits) == 1 else None

    def _opens_with(self, entity: Entity) -> bool:
        """Whether the headline or the lead names it."""
        return any(self.title.covers(m) or self.lead.covers(m) for m in entity.mentions)

    def _person(self, head: int, offset: int) -> Entity | None:
        """The person told to be this, or the one of the sentences before where nobody is."""
        word = self.tokens.word[head]
        if word in KIN and self.tokens.word[head + 1] == "of":
            return self.salience.person(offset, KIN[word])
        told = self.salience.someone(offset, word)
        if told is None and self.tokens.word[head - 1] in POINTERS:
            told = self.ahead.told_by(word, offset)
        if told is not None or word not in PERSONS:
            return told
        return self.salience.person(offset, None, in_office=False)

    def _told_more(self, first: int, head: int) -> Entity | None:
        """The person named before of whom a description says more: the former Orbis engineer, the
        Leeds-born teacher, the Tarn prize winner; but nobody by an office that others may hold.
        """
        words, word = self.tokens.word, self.tokens.word[head]
        if words[first] != "the" or chr(self.syntax.classes.letters[head]) == "s":
            return None
        if self.nameless.is_told_anew(word, first):
            return None
        told = word in TRAITS or not TOLD_MORE.isdisjoint(words[first + 1 : head])
        named = word not in titles() and self.names.within(
            Span(self.tokens.start[first], self.tokens.start[head])
        )
        return self.salience.person(self.tokens.start[first], None) if told or named else None
