"""What is named and is neither somebody nor a body nor a place, by its words."""

from collections.abc import Sequence

from factsheet.languages.en.lexicon.events import COMPETITIONS, EVENTS, HELD, TIERS
from factsheet.languages.en.lexicon.owned import ILLNESSES
from factsheet.languages.en.lexicon.places import places
from factsheet.languages.en.lexicon.sorts import OPENS_A_THING
from factsheet.languages.en.names.numbered import VOTED


def is_an_event(words: Sequence[str]) -> bool:
    """Whether what is named is an event, a competition, an illness, a ship, a model or a
    law.
    """
    if words[-2:-1] and words[-2] in VOTED and words[-1].isdigit():
        return True
    if words[0] in OPENS_A_THING or (words[1:2] == ["of"] and words[0] in HELD):
        return True
    if words[-2:-1] == ["-"] and words[-1].isdigit():
        return words[0] not in places()
    if len(words) == 1:
        return words[0] in ILLNESSES or words[0] in COMPETITIONS
    tier = words[0] in COMPETITIONS or words[0] in ("league", "division")
    return words[-1] in EVENTS or (tier and len(words) == 2 and words[1] in TIERS)
