"""What an article says that each name is: an insurer, the ferry, an island, the club's winger."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from itertools import takewhile

from msgspec import Struct

from factsheet.languages.en.lexicon.built import BUILT
from factsheet.languages.en.lexicon.deeds import CALLED_BY_DEED, DONE_BY, HAVING, OUTLETS
from factsheet.languages.en.lexicon.organizations import EXCHANGES, company_noun, of_heads
from factsheet.languages.en.lexicon.people import PERSONS, occupations, offices
from factsheet.languages.en.lexicon.places import OPENING_HEADS, PLACE_BODIES, PLACE_NOUNS
from factsheet.languages.en.lexicon.sorts import (
    LAST,
    NUMBERED,
    WORKS,
    bodies,
    sorts,
    telling,
    things,
)
from factsheet.languages.en.lexicon.word_classes import lemma
from factsheet.languages.en.names.acting import finite
from factsheet.languages.en.subjects.roads import ROADS, is_road
from factsheet.model.entities import Entity, Names
from factsheet.text.tokens import Tokens

HEARD = 20
"""Mentions of a name beside which it may stand what the name is."""
CALLED = frozenset("called named dubbed".split())
KNOWN = frozenset("known marketed sold".split())
"""What stands before "as" and what something is called by: a vaccine known as Malvax."""
LONGEST = 8
"""Tokens of a description that are read."""
ARTICLES = frozenset(("a", "an", "the"))
DETERMINERS = ARTICLES | {"its", "their"}
ENDING = frozenset(
    (
        ", . ; : ( by of in on at for from with that which who whose and or above along among "
        "around behind below beside between just near off outside over to under where \n"
    ).split(" ")
)
"""What ends the noun phrase of a description."""
PREPOSITIONS = frozenset("of in on at for from with to by".split())
OPENING_MARKS = frozenset("\"'“‘")
CLOSING_MARKS = frozenset("\"'”’")
"""What stands around a title."""
LEGAL_FORMS = frozenset(". , inc corp co ltd llc plc limited".split())
OWNED = frozenset("the its their his her our 's ’s new".split())
"""Words before the name of something that is somebody's, or that is told of as known."""
FEW = 4
"""Words behind such a verb that tell how many of what."""
MOST_MADE = 3
"""Words behind such a verb that tell what is made."""
OF_MEMBERS = frozenset("union association federation confederation guild league alliance".split())
"""What ends the name of a body whose other words tell of its members: Airline Pilots Union."""
BE = frozenset("is was are were".split())
VOTED = 2
"""Words of the name of what is voted on: Measure R."""
UNIQUE = frozenset("earth globe internet moon nature sea sky star sun times today world".split())
"""Of what there is one of, and so no word for whoever is called by it: the world."""


class Told(Struct, frozen=True):
    """A name with the words by which it is told what it is."""

    entity: Entity
    words: frozenset[str]


class Sorts:
    """Tells what each name is said to be."""

    def __init__(self, tokens: Tokens, names: Names) -> None:
        self.tokens = tokens
        self.names = names
        self.called = cache(self._called)
        self.described = cache(self._described)

    def _called(self, noun: str, further: frozenset[str] = frozenset()) -> dict[str, Entity]:
        """Those who are said to be this, or what tells such a one, with `further` words of it."""
        found: dict[str, Entity] = {}
        for each in sorts().get(noun, (noun,)):
            for told in self._by_noun.get(each, ()):
                if further <= told.words:
                    found[told.entity.name] = told.entity
        return found

    def _described(self, words: frozenset[str]) -> dict[str, Entity]:
        """Those whose description has these words."""
        return {each.entity.name: each.entity for each in self._all if words <= each.words}

    @cached_property
    def _all(self) -> list[Told]:
        """Each name that is told to be something, once."""
        told = {each.entity.name: each for every in self._by_noun.values() for each in every}
        return list(told.values())

    def is_told(self, entity: Entity) -> bool:
        """Whether a name is said to be a body, a vessel or a building of some sort."""
        return entity.name in self._told

    def is_title(self, entity: Entity) -> bool:
        """Whether a name is first given in quotation marks, as a game's or a song's is."""
        if not entity.mentions or " " not in entity.name:
            return False
        start, end = entity.mentions[0]
        text = self.tokens.text
        opened = start > 0 and text[start - 1] in OPENING_MARKS
        return opened and text[end : end + 2].lstrip(",.")[:1] in CLOSING_MARKS

    def age(self, person: Entity) -> str | None:
        """How old a person is said to be: Ida Roke, 54,."""
        words = self.tokens.word
        for mention in person.mentions[:HEARD]:
            stop = self.tokens.at_or_after(mention.end)
            if words[stop] == "," and words[stop + 1].isdigit() and words[stop + 2] in ENDING:
                return words[stop + 1]
        return None

    @cached_property
    def _by_noun(self) -> dict[str, list[Told]]:
        found: dict[str, list[Told]] = defaultdict(list)
        for entity in self.names.entities:
            nouns: set[str] = set()
            words = set(_words(entity))
            for noun, description in self.descriptions(entity):
                nouns.add(noun)
                words.update(description)
            told = Told(entity, frozenset(words))
            for noun in nouns:
                found[noun].append(told)
        return found

    @cached_property
    def _told(self) -> frozenset[str]:
        of_a_sort = [self._by_noun[noun] for noun in telling() & self._by_noun.keys()]
        return frozenset(told.entity.name for each in of_a_sort for told in each)

    def descriptions(self, entity: Entity) -> Iterator[tuple[str, Sequence[str]]]:
        """Each noun by which a name is called, with the words of its description."""
        if entity.kind != "person":
            yield from ((noun, ()) for noun in _own(_words(entity)))
        elif entity.role:
            role = offices(entity.role)
            yield from ((noun, ()) for noun in role if noun in occupations() or noun in PERSONS)
        for mention in entity.mentions[:HEARD]:
            first, stop = map(self.tokens.at_or_after, mention)
            yield from self._before(first, stop)
            yield from self._after(first, stop)
            yield from self._by_deed(stop)
            if is_road(self.tokens, first, entity.name):
                yield from ((noun, ()) for noun in ROADS[entity.name[0]])
            noun = self.tokens.word[stop]
            if noun == "'s" and self.tokens.word[stop + 1] in PLACE_BODIES:
                yield self.tokens.word[stop + 1], ()
            if noun == "board" and entity.kind in ("organization", "place"):
                yield noun, ()
            if noun in PLACE_NOUNS if entity.kind == "place" else self._is_one(first, stop):
                yield noun, ()

    def _is_one(self, first: int, stop: int) -> bool:
        """Whether a name stands between "the" and the sort of body that it is, or before the sort
        of thing that somebody makes: the Orbis union, its Lowe 3 phone.
        """
        words = self.tokens.word
        if first == 0 or self.tokens.capital(stop):
            return False
        if words[first - 1] == "the" and words[stop] in bodies():
            return words[first] not in EXCHANGES
        return words[first - 1] in OWNED and words[stop] in things()

    def _by_deed(self, stop: int) -> Iterator[tuple[str, Sequence[str]]]:
        """What somebody is called by what is made or run, as a verb behind the name tells: a pump
        maker makes pumps.
        """
        words = self.tokens.word
        called = CALLED_BY_DEED.get(finite(words[stop]), "")
        if finite(words[stop]) in HAVING and self._has_outlets(stop + 1):
            yield "chain", ()
        made = []
        for word in words[stop + 1 : stop + 1 + MOST_MADE] if called else ():
            if word in ENDING:
                break
            made.append(lemma(word, "s"))
        if made:
            yield called, made

    def _has_outlets(self, at: int) -> bool:
        """Whether a number of shops, hotels or the like stands here: 80 homes, 12 of its pubs."""
        words = self.tokens.word
        counted = next((i for i, w in enumerate(words[at : at + FEW], at) if w[:1].isdigit()), None)
        behind = words[counted + 1 : counted + 1 + FEW] if counted is not None else ()
        return any(word in OUTLETS for word in takewhile(lambda w: w not in ENDING, behind))

    def _before(self, first: int, stop: int) -> Iterator[tuple[str, Sequence[str]]]:
        """The noun right before a name or its quotation mark, before its comma, or before its
        "of".
        """
        words = self.tokens.word
        first -= first > 0 and words[first - 1] in OPENING_MARKS
        if first < 2:
            return
        before = words[first - 1]
        if before == "by" and words[first - 2] in DONE_BY:
            yield DONE_BY[words[first - 2]], ()
            return
        if (before == "of" and words[first - 2] in PLACE_NOUNS) or before in CALLED:
            yield words[first - 2], ()
            return
        if before == "as" and words[first - 2] in KNOWN:
            yield words[first - 3 - (words[first - 3] == ",")], ()
            return
        if _says_what(words, first - 1):
            yield before, self._modifiers(first - 1)
            return
        first -= before == "the" and words[first - 2] == ","
        before = words[first - 1]
        if before == "," and words[stop] in ENDING and words[first - 2] not in PLACE_NOUNS:
            modifiers = self._modifiers(first - 2)
            opening = first - 3 - len(modifiers)
            article = opening >= 0 and words[opening] in DETERMINERS
            if article and words[opening - 1] not in PREPOSITIONS:
                yield words[first - 2], modifiers

    def _after(self, first: int, stop: int) -> Iterator[tuple[str, Sequence[str]]]:
        """The head of the apposition behind a name, or of what it "is"; none stands behind a
        sentence's opening: at Orbis, its boss built a boat.
        """
        words = self.tokens.word
        if words[stop] not in BE and words[stop] != ",":
            return
        opens = self.tokens.sentence_at(self.tokens.start[stop]).start
        if first and words[first - 1] in PREPOSITIONS and self.tokens.start[first - 1] == opens:
            return
        owned = words[stop] == "," and words[stop + 1] in DETERMINERS
        if owned or words[stop + 1] in ARTICLES:
            described = []
            for word in words[stop + 2 : stop + 2 + LONGEST]:
                if word in ENDING:
                    break
                described.append(word)
            if described and words[stop + 2 + len(described)] == "by":
                described.pop()  # owned by
            if described and described[-1].isalpha():
                yield described[-1], described[:-1]

    def _modifiers(self, at: int) -> Sequence[str]:
        """The words between an article and the noun that stands here."""
        words = self.tokens.word
        first = at
        while first > max(0, at - LONGEST) and words[first - 1] not in DETERMINERS | ENDING:
            first -= 1
        return words[first:at]


def _words(entity: Entity) -> list[str]:
    """The words of a name, folded."""
    return entity.name.lower().replace("’", " ").replace("'", " ").split()


def _own(words: Sequence[str]) -> Iterator[str]:
    """The nouns in a name that may say what it names: its last, one before "of", and a sort's."""
    core = [word for word in words if word.strip(".,") not in LEGAL_FORMS]
    if core and core[-1] not in UNIQUE:
        yield core[-1]
    if core[1:] and core[-1].endswith("ers") and core[-1][:-1] in bodies():
        yield core[-1][:-1]
    if core[-1:] == ["company"] and core[-2:-1] and core[-2] in BUILT:
        yield core[-2]
    if core and (core[0] in OPENING_HEADS or (core[0] in NUMBERED and len(core) == VOTED)):
        yield core[0]
    if "of" in core[1:]:
        yield core[core.index("of") - 1]
    if core[-1:] and core[-1] not in OF_MEMBERS:
        told = (telling() - LAST) | of_heads()
        yield from (word for word in core if word in told)


def _says_what(words: Sequence[str], at: int) -> bool:
    """Whether a noun here may say what the name behind it is."""
    word = words[at]
    known = word in sorts() or word in WORKS or word in occupations() or word in PERSONS
    return known or company_noun(words, at)
