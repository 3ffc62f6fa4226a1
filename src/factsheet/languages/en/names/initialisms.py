"""Initialisms tied to the names that they stand for."""

from collections import defaultdict

from factsheet.languages.en.lexicon.organizations import TICKERS
from factsheet.languages.en.names.forms import Words
from factsheet.languages.en.names.grouping import Group
from factsheet.languages.en.names.introduced import initials, shortens
from factsheet.languages.en.names.page import Page, Spotted, opens
from factsheet.languages.en.names.things import is_an_event


def whole_by_letters(page: Page, spotted: list[Spotted]) -> list[Spotted]:
    """The names, each that letters in brackets stand behind as long as the letters tell."""
    found = list(spotted)
    for name in page.whole:
        first, stop = name.start, name.stop
        if any(s.first <= first and s.stop == stop for s in found):
            continue
        beside = [s for s in found if s.stop <= first or s.first >= stop]
        if any(s.first < first < s.stop for s in found):
            continue
        found = [*beside, Spotted(first, stop, None, opens(page.tokens, first))]
    return sorted(found)


def with_initialisms(page: Page, groups: list[Group]) -> list[Group]:
    """The groups, those named by an initialism joined to the one that it abbreviates."""
    by_initials: dict[str, list[Group]] = defaultdict(list)
    for found in groups:
        if len(found.words) > 1 and found.kind != "person":
            for letters in initials(found.words):
                by_initials[letters].append(found)
    joined: dict[Words, Group] = {}
    listed = _introduced(page, groups)
    for found in groups:
        owner = listed.get(found.words) or _owner(page, found, by_initials)
        if owner is None:
            joined.setdefault(found.words, found)
        else:
            whole = joined.get(owner.words, owner)
            spots = sorted(whole.spots + found.spots)
            kind = (
                "organization"
                if whole.kind == "other" and not is_an_event(whole.words)
                else whole.kind
            )
            joined[owner.words] = Group(owner.words, kind, spots)
    return list(joined.values())


def _introduced(page: Page, groups: list[Group]) -> dict[Words, Group]:
    """Who stands before the brackets that hold a short name, or letters that are told to be a
    stock's: (NYSE: TLV).
    """
    words, found = page.tokens.word, dict[Words, Group]()
    by_end = {spot.stop: each for each in groups for spot in each.spots}
    for short in page.introduced:
        owner = by_end.get(short.bracket)
        spelled = page.tokens.text[page.tokens.start[short.first] : page.tokens.end[short.stop - 1]]
        words_of_short = tuple(words[short.first : short.stop])
        if (
            owner
            and owner.words != words_of_short
            and shortens(spelled, owner.words, owner.kind, quoted=short.quoted)
        ):
            found[words_of_short] = owner
    for at in page.tokens.standing(TICKERS):
        owner = by_end.get(at - 1)
        inside = words[at + 1 : at + 4]
        if words[at - 1] == "(" and inside[:1] == [":"] and inside[2:] == [")"] and owner:
            found[(words[at + 2],)] = owner
    return found


def _owner(page: Page, found: Group, by_initials: dict[str, list[Group]]) -> Group | None:
    """The name that these capitals are short for, if it stands in brackets after it or is alone."""
    joint = found.words[1:2] == ("&",) and all(len(word) == 1 for word in found.words)
    if (len(found.words) != 1 and not joint) or found.kind in ("person", "place"):
        return None
    spot, tokens = found.spots[0], page.tokens
    letters = tokens.text[tokens.start[spot.first] : tokens.end[spot.stop - 1]]
    if not (sum(map(str.isupper, letters)) > len(letters) / 2 and 2 < len(letters) < 9):
        return None
    owners = by_initials.get(letters.lower().replace("&", ""), [])
    if joint:
        owners = [each for each in owners if "&" in each.words and each is not found]
    return owners[0] if len(owners) == 1 else None
