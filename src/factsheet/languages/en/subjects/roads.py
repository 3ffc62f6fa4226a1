"""Which names are the numbers of roads: the M62."""

from factsheet.text.tokens import Tokens

ALONG = frozenset("along beside near off on onto".split())
"""Prepositions of where on a road something is."""
ROADS = {"A": ("road",), "M": ("motorway", "road")}
"""What each letter before a road's number tells."""
LONGEST_NUMBER = 5
"""Letters and digits of what is no road."""
MODELS = frozenset("airbus audi bmw".split())
"""Who calls what they make by a letter and a number, as roads are."""


def is_road(tokens: Tokens, first: int, name: str) -> bool:
    """Whether a road's number stands here, on or near which something is: on the M62."""
    words = tokens.word
    named = first > 1 and words[first - 1] == "the" and words[first - 2] in ALONG
    numbered = name[0] in ROADS and name[1:].isdigit() and len(name) < LONGEST_NUMBER
    return named and numbered and MODELS.isdisjoint(tokens.vocabulary)
