"""Which body is of a nation or a town: a Nairobi host is Kenyan, and the Lowick company the one of
which a story from Lowick tells first.
"""

from collections.abc import Iterator
from functools import cache

from factsheet.languages.en.lexicon.built import BUILT
from factsheet.languages.en.lexicon.countries import NAMES, TOWNS
from factsheet.languages.en.lexicon.nouns import POSSESSIVES
from factsheet.languages.en.lexicon.places import adjectives, country_of
from factsheet.languages.en.lexicon.places_by_currency import PLACES
from factsheet.languages.en.subjects.coreference import Salience
from factsheet.languages.en.subjects.sorts import HEARD, Sorts
from factsheet.model.document import Span
from factsheet.model.entities import Entity
from factsheet.text.tokens import Tokens

BODIES = ("organization", "other")
OF_SEVERAL = frozenset(("EUR", "USD", "XAF", "XOF"))
"""Currencies of many countries, which tell no nation."""
NEAR = 60
"""Names before a description among which its body is."""
FROM = frozenset(("of", "in"))


def from_there(salience: Salience, lead: Span, first: int, head: int) -> Entity | None:
    """The body that is told to be of a nation or a town: the Swedish company."""
    tokens, words = salience.tokens, salience.tokens.word
    where = {word for word in words[first:head] if word in adjectives()}
    where |= {words[at - 2] for at in range(first + 2, head) if words[at] == "based"}
    town = tokens.text[tokens.start[first + 1] : tokens.end[head - 1]]
    at_home = _of_dateline(salience.sorts, lead, town)
    if not where:
        return at_home
    found = salience.told_with(tokens.start[first], frozenset(where))
    nation = next((word for word in words[first:head] if word in adjectives()), "")
    return found or _of_nation(salience.sorts, nation, tokens.start[first]) or at_home


def is_from_elsewhere(tokens: Tokens, first: int, head: int) -> bool:
    """Whether what stands in a country is told by it, and so is another: the Ivorian bridge."""
    stands = tokens.word[head] in BUILT
    return stands and any(word in adjectives() for word in tokens.word[first:head])


def _of_nation(sorts: Sorts, nation: str, offset: int) -> Entity | None:
    """The one body before an offset that is told to be of a nation or its town."""
    towns = _towns(nation)
    if not towns:
        return None
    before = {e.name: e for _, e in sorts.names.before(offset, most=NEAR) if e.kind in BODIES}
    found = [each for each in before.values() if not towns.isdisjoint(_around(sorts, each))]
    return found[0] if len(found) == 1 else None


def _of_dateline(sorts: Sorts, lead: Span, town: str) -> Entity | None:
    """The first firm that the lead names, where the dateline before it is this town's."""
    opening = sorts.tokens.text[: lead.start].rpartition("\n")[2].lower()
    if not town or not opening.startswith(town.lower().removesuffix("-based")):
        return None
    named = (entity for _, entity in sorts.names.within(lead))
    return next((entity for entity in named if entity.kind == "organization"), None)


def _around(sorts: Sorts, entity: Entity) -> Iterator[str]:
    """The words that may be a body's town: described, its owner's, or behind "of"."""
    words = sorts.tokens.word
    for mention in entity.mentions[:HEARD]:
        first, stop = map(sorts.tokens.at_or_after, mention)
        if first > 1 and words[first - 1] in POSSESSIVES:
            yield words[first - 2]
        if words[stop] in FROM:
            yield words[stop + 1]
        for _, description in sorts.descriptions(entity):
            yield from description


@cache
def _towns(nation: str) -> frozenset[str]:
    """The towns of a nation, told by its adjective, and its own name."""
    country = country_of().get(nation)
    capitals = {word for word, of in country_of().items() if of == country} - {nation}
    capitals.add((country or nation).lower())
    money = next((code for code, names in NAMES.items() if nation in names.split()), "")
    if money in OF_SEVERAL:
        return frozenset(capitals)
    listed = f"{PLACES.get(money, '')} {TOWNS.get(money, '')}".split()
    return frozenset(capitals) | frozenset(listed)
