"""To whom a firm belongs, as the article tells: its parent."""

from factsheet.languages.en.lexicon.owned import OWNERS
from factsheet.languages.en.subjects.sorts import HEARD
from factsheet.model.entities import Entity, Names
from factsheet.text.tokens import Tokens

OWNED_BY = (("owned", "by"), ("bought", "by"), ("acquired", "by"), ("controlled", "by"))
PART_OF = frozenset("arm brand division part subsidiary unit".split())
"""What a firm is of another to which it belongs."""
BELONGING = frozenset("belong belongs belonged".split())
REACH = 6
"""Tokens behind a firm's name in which it is told whose it is."""
OWNER_BEFORE = frozenset(("'s", "’s"))


def owner_of(tokens: Tokens, names: Names, firm: Entity) -> Entity | None:
    """Whom a firm is told to belong to."""
    for mention in firm.mentions[:HEARD]:
        stop = tokens.at_or_after(mention.end)
        for at in range(stop, min(stop + REACH, len(tokens) - 2)):
            named = names.at(tokens.start[_past_article(tokens, at + 2)])
            if named is not None and named[1] != firm and _tells(tokens, stop, at):
                return named[1]
    return None


def _past_article(tokens: Tokens, at: int) -> int:
    return at + (tokens.word[at] == "the")


def _tells(tokens: Tokens, stop: int, at: int) -> bool:
    """Whether two words tell whose a firm is: owned by, belongs to, a unit of, its owner."""
    two = tokens.word[at], tokens.word[at + 1]
    if two in OWNED_BY or (two[0] in BELONGING and two[1] == "to"):
        return True
    if two[1] == "of" and two[0] in PART_OF:
        return True
    return two == (tokens.word[stop], tokens.word[stop + 1]) and (
        two[0] in OWNER_BEFORE and two[1] in OWNERS
    )
