"""Initialisms tied to the names that they stand for."""

from collections import defaultdict

from factsheet.languages.en.lexicon.organizations import TICKERS
from factsheet.languages.en.names.grouping import Group, Words
from factsheet.languages.en.names.page import Page

SMALL = frozenset("of for the and on in & , . - de".split())


def with_initialisms(page: Page, groups: list[Group]) -> list[Group]:
    """The groups, those named by an initialism joined to the one that it abbreviates."""
    by_initials: dict[str, list[Group]] = defaultdict(list)
    for found in groups:
        if len(found.words) > 1 and found.kind != "person":
            by_initials[_initials(found.words)].append(found)
    joined: dict[Words, Group] = {}
    listed = _listed(page, groups)
    for found in groups:
        owner = listed.get(found.words) or _owner(page, found, by_initials)
        if owner is None:
            joined.setdefault(found.words, found)
        else:
            whole = joined.get(owner.words, owner)
            spots = sorted(whole.spots + found.spots)
            kind = "organization" if whole.kind == "other" else whole.kind
            joined[owner.words] = Group(owner.words, kind, spots)
    return list(joined.values())


def _listed(page: Page, groups: list[Group]) -> dict[Words, Group]:
    """Who stands before the brackets in which letters are told to be a stock's: (NYSE: TLV)."""
    words, found = page.tokens.word, dict[Words, Group]()
    by_end = {spot.stop: each for each in groups for spot in each.spots}
    for at in page.tokens.standing(TICKERS):
        owner = by_end.get(at - 1)
        if words[at - 1] == "(" and words[at + 1] == ":" and words[at + 3] == ")" and owner:
            found[(words[at + 2],)] = owner
    return found


def _initials(words: Words) -> str:
    return "".join(word[0] for word in words if word not in SMALL)


def _owner(page: Page, found: Group, by_initials: dict[str, list[Group]]) -> Group | None:
    """The name that these capitals are short for, if it stands in brackets after it or is alone."""
    if len(found.words) != 1 or found.kind in ("person", "place"):
        return None
    spot = found.spots[0]
    letters = page.tokens[spot.first]
    if not (letters.isupper() and 2 < len(letters) < 9):
        return None
    owners = by_initials.get(letters.lower(), [])
    return owners[0] if len(owners) == 1 else None
