"""Whom each phrase means, how it says so, and what else it calls."""

from msgspec import Struct

from factsheet.languages.en.lexicon.people import ACT_FOR, PERSONS, TRAITS, occupations
from factsheet.languages.en.subjects.referent import Owned, Referent
from factsheet.languages.en.subjects.referents import MANY, Referents
from factsheet.languages.en.subjects.things import is_called, modifier, thing, told_apart
from factsheet.model.document import Span
from factsheet.model.entities import Entity, Names
from factsheet.syntax import Phrase, Syntax


class Reading(Struct, frozen=True):
    """Whom a phrase means, and how it says so."""

    referent: Referent
    manner: str


class Besides(Struct, frozen=True):
    """What a phrase calls besides whom it means."""

    itself: Span | None
    """The thing that the phrase calls, where it means somebody whose that is."""
    measured: Span | None
    """The thing that it says is measured: the zinc of zinc prices."""
    places: tuple[Entity, ...]
    """The places that only say more of whom or what it means: a Leeds baker."""


class Readings:
    """Reads the phrases of an article, each once."""

    def __init__(self, syntax: Syntax, names: Names, referents: Referents) -> None:
        self.syntax = syntax
        self.names = names
        self.referents = referents
        self._read: dict[int, Reading] = {}
        self._besides: dict[int, Besides] = {}

    @property
    def is_full(self) -> bool:
        """Whether so many are kept that a new one needs room."""
        return len(self._read) >= MANY

    def known(self, phrase: Phrase) -> Reading | None:
        """Whom a phrase means, if it was read."""
        return self._read.get(phrase.head)

    def clear(self) -> None:
        """Keep none."""
        self._read.clear()
        self._besides.clear()

    def of(self, phrase: Phrase) -> Reading:
        """Whom a phrase means, and how it says so."""
        referent = self.referents.of(phrase)
        found = self._read[phrase.head] = Reading(referent, self._manner(phrase, referent))
        return found

    def besides(self, phrase: Phrase, referent: Referent) -> Besides:
        """What a phrase calls besides whom it means, told once."""
        found = self._besides.get(phrase.head)
        if found is None:
            told = self.referents.pronouns.antecedent(phrase.head) if phrase.is_pronoun else None
            called = told or phrase
            inside = [entity for _, entity in self.names.within(called.span)]
            whole = is_called(called) and not self._is_priced(called)
            measured = None if inside or whole else modifier(called)
            places = tuple([e for e in inside if e is not referent and e.kind == "place"])
            found = Besides(self.itself(called, referent), measured, places)
            self._besides[phrase.head] = found
        return found

    def only_describing(self, phrase: Phrase) -> tuple[str, ...]:
        """The names that only say which one a phrase means, which is another: the Orbis boss, the
        Disney-backed film, the Suffolk plant.
        """
        inside, meant = self.names.within(phrase.span), self.of(phrase).referent
        tokens = self.syntax.tokens
        word = tokens.word[phrase.head]
        if not inside or meant is inside[-1][1] or word in ACT_FOR:
            return ()
        person = word in occupations() | PERSONS | TRAITS
        told = tokens.word[phrase.start] == "the" and isinstance(meant, Entity | Span)
        others = (person or told) and not self._is_many(phrase)
        return tuple(
            entity.name
            for span, entity in inside
            if entity is not meant and (others or self._is_joined(span))
        )

    def _is_joined(self, name: Span) -> bool:
        """Whether a hyphen joins a name to a word that is no name: a Disney-backed film."""
        tokens = self.syntax.tokens
        first, after = tokens.at_or_after(name.start), tokens.at_or_after(name.end)
        behind = tokens.word[after] == "-" and tokens.glued(after)
        return behind or (first > 0 and tokens.word[first - 1] == "-" and tokens.glued(first))

    def _is_many(self, phrase: Phrase) -> bool:
        return chr(self.syntax.classes.letters[phrase.head]) == "s"

    def _is_priced(self, phrase: Phrase) -> bool:
        """Whether a phrase calls the price of something, which may stand for that: zinc prices."""
        return self.syntax.tokens.word[phrase.head] in ("price", "prices")

    def itself(self, phrase: Phrase, referent: Referent) -> Span | None:
        """The thing that a phrase calls, besides whose it is or whom it describes."""
        if phrase.is_pronoun or (isinstance(referent, Span) and phrase.possessor is None):
            return None
        if isinstance(referent, Entity) and phrase.possessor is None:
            own = self.names.ending(phrase.span.end)
            if own is not None or not (self.names.within(phrase.span) or told_apart(phrase)):
                return None
        return thing(phrase)

    def _manner(self, phrase: Phrase, referent: Referent) -> str:
        """How a phrase says whom it means: by a name, by pointing back, as a thing."""
        if isinstance(referent, Span):
            return "anaphor" if phrase.is_pronoun else "thing"
        if isinstance(referent, str):
            return "anaphor"
        if isinstance(referent, Owned):
            return "owned" if referent.kind == "any" else "anaphor"
        if not isinstance(referent, Entity):
            return "nobody"
        if phrase.is_pronoun:
            return "anaphor"
        letters = self.syntax.classes.letters
        if phrase.possessor is not None:
            return "anaphor" if chr(letters[phrase.start]) in "PO" else "name"
        return "name" if self.names.within(phrase.span) else "anaphor"
