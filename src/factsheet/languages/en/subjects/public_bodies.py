"""Which names are those of authorities, schools and central banks rather than of businesses."""

from collections.abc import Mapping

from factsheet.languages.en.lexicon.organizations import of_heads
from factsheet.languages.en.lexicon.sorts import authorities
from factsheet.model.entities import Entity

CENTRAL = frozenset("central development national people's reserve world".split())
"""Words of banks that are no businesses."""
BANKS = frozenset("bank lender".split())
"""What a central bank is not called where another bank is told of."""


def is_public(entity: Entity) -> bool:
    """Whether the name is that of an authority or a school rather than a business."""
    words = entity.name.lower().split()
    if words[-1] == "bank" and CENTRAL.isdisjoint(words):
        return False
    return not (of_heads() | authorities()).isdisjoint((words[0], words[-1]))


def is_central(entity: Entity) -> bool:
    """Whether a bank is a country's, or lends to countries alone."""
    words = entity.name.lower().split()
    return "bank" in words and (words[:2] == ["bank", "of"] or not CENTRAL.isdisjoint(words))


def lending(banks: Mapping[str, Entity], lead: int) -> Mapping[str, Entity]:
    """Of these banks by their names those that lend to people; where the article begins with a
    central one, those with which it begins as well. `lead` is where its first sentence ends.
    """
    begun = {name for name, each in banks.items() if each.mentions[0].start < lead}
    central = {name for name, each in banks.items() if is_central(each)}
    asked = begun if begun & central else banks.keys()
    return {name: each for name, each in banks.items() if name in asked - central}
