"""The names, pronouns and common nouns of a sentence that may be the subject of a figure in it."""

from bisect import bisect_left, bisect_right
from functools import cache

from msgspec import Struct

from factsheet.languages.en.lexicon.organizations import company_noun, company_nouns
from factsheet.languages.en.lexicon.people import occupations
from factsheet.languages.en.lexicon.places import THOROUGHFARES, adjectives, country_of
from factsheet.languages.en.subjects.coreference import HE, SHE, SORTS, Salience
from factsheet.model.document import Span
from factsheet.model.entities import Entity, Names
from factsheet.text.tokens import Tokens

ITS = frozenset("it its itself".split())
LISTED = frozenset("and or , & the".split())
LOCATIVE = 2
"""How far "in" and the like take a name from being the subject."""
FAR = 3
"""From here on a name is no subject where the article has a topic."""
GOVERNORS = {
    **dict.fromkeys("of for".split(), 1),
    **dict.fromkeys("in at near across throughout outside inside around".split(), LOCATIVE),
    **dict.fromkeys(
        (
            "by from with to on against than like including under over into onto through towards "
            "toward beyond behind beside between among via without within alongside about versus"
        ).split(),
        FAR,
    ),
}
"""How far a preposition takes a name from being the subject; without one, not at all."""
AUTHORITIES = frozenset(
    "government officials economy industry market authorities ministry regulators state".split()
)
"""Nouns for which an adjective of a country stands for the country."""


class Candidate(Struct, frozen=True):
    """A mention that may be the subject: its tokens, whom it means, and how indirectly."""

    first: int
    stop: int
    entity: Entity
    governed: int


class Candidates:
    """The candidates of each sentence, told once for all figures in it."""

    def __init__(self, tokens: Tokens, names: Names, topic: Entity | None = None) -> None:
        self.tokens = tokens
        self.names = names
        self.firm = topic if topic and topic.kind == "organization" else None
        self.salience = Salience(tokens, names)
        self._paragraphs = [block.start for block in tokens.blocks]
        self._places = {e.name.lower(): e for e in names.entities if e.kind == "place"}
        self._mentions = _mentions(tokens, names)
        self._told: dict[int, tuple[list[int], list[Candidate]]] = {}

    def between(self, first: int, stop: int, said: Span) -> list[Candidate]:
        """Those that begin in these tokens of one sentence, but for names where `said` is."""
        if first >= stop:
            return []
        starts, found = self._of_sentence(first)
        near = found[bisect_left(starts, first) : bisect_left(starts, stop)]
        place = self.tokens.start
        return [c for c in near if not said.start <= place[c.first] < said.end]

    def _of_sentence(self, at: int) -> tuple[list[int], list[Candidate]]:
        sentence = self.tokens.sentence_at(self.tokens.start[at])
        told = self._told.get(sentence.start)
        if told is None:
            at_or_after = self.tokens.at_or_after
            found = self._read(at_or_after(sentence.start), at_or_after(sentence.end))
            told = self._told[sentence.start] = ([c.first for c in found], found)
        return told

    def _read(self, first: int, stop: int) -> list[Candidate]:
        found: list[Candidate] = []
        reached = first
        places = self._mentions
        for at in places[bisect_left(places, first) : bisect_left(places, stop)]:
            if at < reached:  # inside the name before
                continue
            named = self.names.at(self.tokens.start[at])
            if named:
                end = self.tokens.at_or_after(named[0].end)
                if not self._describes(end) and not self._only_tells_where(end):
                    entity = self._government(named[1])
                    found.append(Candidate(at, end, entity, self._rank(at, end, entity, found)))
                reached = max(end, at + 1)
                continue
            meant = self.meant(at)
            if meant:
                governed = self._governed(at, at + 1)
                owner = self.tokens.word[at] == "its"
                found.append(Candidate(at, at + 1, meant, min(governed, 1) if owner else governed))
        return found

    def _only_tells_where(self, stop: int) -> bool:
        """Whether the name is a road's: no figure is a road's."""
        return self.tokens.word[stop - 1] in THOROUGHFARES

    def _describes(self, end: int) -> bool:
        """Whether a name only says where something else is from, as in "Leeds-based"."""
        words = self.tokens.word
        if words[end] == "-" and words[end + 1] in ("based", "listed", "born"):
            return True
        return company_noun(words, end)

    def _government(self, entity: Entity) -> Entity:
        """The country for which its capital stands, where the article names both."""
        country = country_of().get(entity.name.lower()) if entity.kind == "place" else None
        return self._places.get(country or "", entity)

    def _rank(self, at: int, end: int, entity: Entity, found: list[Candidate]) -> int:
        """How indirectly a name stands; in a list as the one before it does."""
        last = found[-1] if found and at - found[-1].stop < len(LISTED) else None
        if last and at > last.stop and all(w in LISTED for w in self.tokens.word[last.stop : at]):
            return last.governed
        governed = self._governed(at, end)
        return FAR if governed and entity.kind == "other" else governed

    def _governed(self, at: int, end: int) -> int:
        words = self.tokens.word
        before = at - 1
        while before > 0 and self._modifies(words[before]):
            before -= 1
        owner = 1 if words[end] in ("’s", "'s") else 0
        return max(owner, GOVERNORS.get(words[before], 0)) if before >= 0 else owner

    def _modifies(self, word: str) -> bool:
        """Whether a word between a preposition and a name belongs to the name."""
        return word in ("the", "a", "an") or word in adjectives() or word in occupations()

    def meant(self, at: int) -> Entity | None:
        """Whom a pronoun or a common noun at this token means."""
        word, offset = self.tokens.word[at], self.tokens.start[at]
        if word in HE or word in SHE:
            return self.salience.person(offset, "male" if word in HE else "female")
        if word in ITS:
            return self._firm(self.salience.enterprise(offset, within=2), offset)
        if at and self.tokens.word[at - 1] == "the" and company_noun(self.tokens.word, at):
            found = self.salience.enterprise(offset, noun=word)
            return found if word in SORTS else self._firm(found, offset)
        country = country_of().get(word)
        if country and any(noun in AUTHORITIES for noun in self.tokens.word[at + 1 : at + 4]):
            return self._places.get(country)
        return None

    def _firm(self, near: Entity | None, offset: int) -> Entity | None:
        """The one that was named in this paragraph, else the firm that the article is about."""
        if near is None or self.firm is None:
            return near or self.firm
        paragraph = self._paragraphs[bisect_right(self._paragraphs, offset) - 1]
        told = bisect_left(near.mentions, offset, key=lambda mention: mention.start)
        here = told > 0 and near.mentions[told - 1].start >= paragraph
        return near if here else self.firm


def _mentions(tokens: Tokens, names: Names) -> list[int]:
    """The tokens where a name begins, or a word that may mean somebody named elsewhere."""
    referring = _referring()
    meaning = tokens.where(lambda word: word in referring or word.endswith("maker"))
    named = (tokens.at_or_after(m.start) for entity in names.entities for m in entity.mentions)
    return sorted({*named, *meaning})


@cache
def _referring() -> frozenset[str]:
    """See _mentions; the makers of things are told by their ending."""
    return HE | SHE | ITS | company_nouns() | country_of().keys() | {"start"}


def likeliest(candidates: list[Candidate], most: int = FAR - 1) -> Entity | None:
    """The first that no preposition governs, else the first of those governed least."""
    near = [candidate for candidate in candidates if candidate.governed <= most]
    return min(near, key=lambda c: (c.governed, c.first)).entity if near else None
