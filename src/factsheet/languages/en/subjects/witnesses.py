"""Where an article names its own paper or agency: a report seen by Meridian."""

from collections.abc import Iterator

from factsheet.model.document import Span
from factsheet.model.entities import Names
from factsheet.text.tokens import Tokens

SEEING = frozenset("seen obtained reviewed viewed".split())
"""Participles whose "by" names who saw a paper."""


def witnesses(tokens: Tokens, names: Names) -> Iterator[Span]:
    """The names behind "seen by", which are of whoever reports, and own no figure."""
    for at in tokens.standing(SEEING):
        if tokens.word[at + 1 : at + 2] != ["by"]:
            continue
        first = at + 2 + (tokens.word[at + 2 : at + 3] == ["the"])
        named = names.at(tokens.start[first]) if first < len(tokens) else None
        if named is not None:
            yield named[0]
