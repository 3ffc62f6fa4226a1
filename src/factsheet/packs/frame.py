"""What the clause says around a figure, as the packs ask for it: lemmas by the part they play."""

from collections.abc import Mapping

from msgspec import Struct

from factsheet.model.document import Span

KEYS = (
    "head",
    "verb",
    "governor",
    "subject",
    "object",
    "whose",
    "prep",
    "purpose",
    "of",
    "tense",
    "beside",
    "figure",
    "topic",
)
"""What a clause pattern may ask for besides a preposition of its own: `for = "stake"`."""
PREPOSITIONS = tuple("for to in into on from with over against as at under after".split())
"""Prepositions whose noun a clause pattern may ask for."""
NOTHING = "-"
"""`prep = "-"`: the figure stands there without a preposition, as an object."""
MODIFIER = "noun"
"""`prep = "noun"`: the figure only says how much of the noun that the verb takes."""
SUBJECT = "subject"
"""`prep = "subject"`: the figure is what does it."""
NOUN = "{noun}"
"""`object = "{noun}"`: it is any noun but a pronoun or a figure."""
DEED = "{deed}"
"""`subject = "{deed}"`: what somebody does: replacing the pump; `purpose = "{deed}"`: any."""
SOMEBODY = "{somebody}"
"""`subject = "{somebody}"`: a person by name, or by what he is: a nurse."""
RECENT = "{new}"
"""`on = "{new}"`: it is a thing that was not there before: a second mill."""
NAMED = {
    "organization": ("{org}", "{name}"),
    "person": ("{person}", SOMEBODY, "{name}"),
    "place": ("{place}", "{name}"),
    "other": ("{name}",),
}
"""What a name is asked for by."""
Asked = Mapping[str, frozenset[str]]
"""By the kind of figure: the parts of its clause that packs ask for."""


class Frame(Struct, frozen=True):
    """One reading of a figure's clause: which terms play each part, and where each part stands.

    `nearness` tells by the term of a head how surely the figure is its amount, at most 1.
    """

    terms: Mapping[str, frozenset[str]]
    spans: Mapping[str, Span]
    nearness: Mapping[str, float]
