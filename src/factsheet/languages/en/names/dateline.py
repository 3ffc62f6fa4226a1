"""Datelines: PORT ELLIS, March 3 (Newswire) — tells where a story was written, and no more."""

from factsheet.languages.en.names.page import opens_line
from factsheet.text.tokens import BREAK, Tokens

DASHES = frozenset("— – - _".split())
REACH = 14
"""Tokens from the town to the dash that ends the line."""


def in_dateline(tokens: Tokens, first: int, stop: int) -> bool:
    """Whether these tokens open a line in capitals, as the town of a dateline does."""
    if not opens_line(tokens, first) or not _in_capitals(tokens, first, stop):
        return False
    for at in range(stop, min(stop + REACH, len(tokens))):
        word = tokens.word[at]
        if word in DASHES and not tokens.glued(at):
            return True
        if word == BREAK or not (tokens.capital(at) or word[0].isdigit() or word in ",.()/"):
            return False
    return False


def _in_capitals(tokens: Tokens, first: int, stop: int) -> bool:
    return all(tokens[at].isupper() or not tokens[at].isalpha() for at in range(first, stop))
