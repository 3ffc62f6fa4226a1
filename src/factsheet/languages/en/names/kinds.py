"""What a name names: what its words and its neighbours say, added up."""

from factsheet.languages.en.names.evidence import Evidence
from factsheet.languages.en.names.neighbours import neighbours
from factsheet.languages.en.names.own_words import alone, own_words
from factsheet.languages.en.names.page import Page, Spotted

HEARD = 20
"""Mentions of a form whose neighbours are asked."""


def own_evidence(page: Page, spots: list[Spotted]) -> Evidence:
    """What a form's own words say of its kind, at each of its mentions."""
    own = Evidence()
    own_words(page, spots[0], own)
    times = min(len(spots), HEARD)
    found = Evidence({kind: weight * times for kind, weight in own.items()})
    alone(page.tokens.word[spots[0].first : spots[0].stop], found)
    return found


def beside(page: Page, spots: list[Spotted]) -> Evidence:
    """What the neighbours of a form say of its kind, wherever it stands."""
    found = Evidence()
    for spot in spots[:HEARD]:
        neighbours(page, spot, found)
    return found
