"""Words around a factor, which tell "three times the size" from "three times that week"."""

from factsheet.languages.en.lexicon.closed_classes import FUNCTION_WORDS
from factsheet.languages.en.lexicon.comparing import (
    AMOUNTS,
    HEDGING,
    SIZE_NOUNS,
)
from factsheet.text.tokens import Tokens


def tells_when(tokens: Tokens, at: int) -> bool:
    """Whether "as" begins a clause, and no comparison: scored twice as they won, and not twice as
    many.
    """
    if tokens.word[at : at + 1] != ["as"] or at + 1 >= len(tokens.word):
        return False
    word = tokens.word[at + 1]
    return tokens.capital(at + 1) or (word in FUNCTION_WORDS and word not in AMOUNTS)


def sized(words: list[str]) -> bool:
    """Whether something with a size is among these words."""
    return not SIZE_NOUNS.isdisjoint(words)


def unhedged(tokens: Tokens, at: int) -> str:
    """The word before a figure and its hedges: that of "was more than 200 times"."""
    at -= 1
    while at > 0 and tokens.word[at] in HEDGING:
        at -= 1
    return tokens.word[at] if at >= 0 else ""
