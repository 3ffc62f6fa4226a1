"""English names of people, organisations and places, with what the article calls each person."""

from collections.abc import Iterable

from msgspec.structs import replace

from factsheet.languages.en.names.grouping import Group, group
from factsheet.languages.en.names.headlines import in_headlines
from factsheet.languages.en.names.initialisms import whole_by_letters, with_initialisms
from factsheet.languages.en.names.mistaken import is_mistaken, without_adjectives
from factsheet.languages.en.names.page import Page
from factsheet.languages.en.names.sites import with_sites
from factsheet.languages.en.names.spotting import spot
from factsheet.model.document import Span
from factsheet.model.entities import Entity, Names
from factsheet.text.context import ReadingContext

LONGEST_INITIALISM = 5
"""Letters of a name that is written in capitals everywhere."""


def find_names(context: ReadingContext, figures: Iterable[Span] = ()) -> Names:
    """Every name, its mentions brought together; none inside these figures."""
    page = Page(context.tokens, context.datelines)
    spotted = whole_by_letters(page, spot(page, figures))
    gathered = group(page, with_sites(page, spotted))
    groups = with_initialisms(page, [each for each in gathered if not is_mistaken(page, each)])
    groups = without_adjectives(groups)
    elsewhere = in_headlines(page, groups)
    letters = context.classes.letters
    return Names(
        tuple(_entity(page, letters, found, elsewhere.get(found.words, [])) for found in groups)
    )


def _shouted(page: Page, span: Span) -> bool:
    """Whether a longer word stands in capitals, as in headlines and datelines."""
    text = page.tokens.text[slice(*span)]
    return text.isupper() and len(text) > LONGEST_INITIALISM


def _entity(page: Page, letters: bytes, found: Group, elsewhere: list[Span]) -> Entity:
    spans = [Span(page.tokens.start[s.first], page.tokens.end[s.stop - 1]) for s in found.spots]
    spelled = [
        span
        for span, spot in zip(spans, found.spots, strict=True)
        if tuple(page.tokens.word[spot.first : spot.stop]) == found.words
    ]
    full = next((s for s in spelled if not _shouted(page, s)), spelled[0])
    text = page.tokens.text
    named = Entity(
        name=" ".join(text[slice(*full)].split()),
        kind=found.kind,
        mentions=tuple(sorted(spans + elsewhere)),
        full=full,
    )
    return _described(page, letters, found, named) if found.kind == "person" else named


def _described(page: Page, letters: bytes, found: Group, person: Entity) -> Entity:
    """A person with what the article calls him or her."""
    from factsheet.languages.en.names.descriptions import describe, gender

    role = describe(page, letters, found.spots)
    called = " ".join(page.tokens.text[slice(*role)].split()) if role else None
    return replace(
        person, role=called, role_span=role, gender=gender(page, found.spots, found.words)
    )
