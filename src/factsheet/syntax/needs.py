"""What a pattern over letters cannot do without: a short text lacks it for most constraints.

To compile a pattern takes ten times as long as to tell that.
"""

import re
from collections.abc import Iterator

from msgspec import Struct

PIECE = re.compile(
    r"\[(?P<set>\^?(?:\\.|[^\]\\])*)\]|\{(?P<may>[^}\d]+)\}"
    r"|(?P<opens>\((?:\?(?:[:=!]|<[=!]))?)|(?P<closes>\))|(?P<or>\|)"
    r"|(?P<often>[?*+]|\{\d[^}]*\})|(?P<mark>\\?.)",
    re.DOTALL,
)
"""A letter or a macro of `letters`, a bracket, or how often what stands before it may stand."""
Need = frozenset[str]
"""Readings of which a letter of the text must have one; none where anything will do."""
ANYTHING: Need = frozenset()


class Piece(Struct):
    """A letter of these readings, or a bracket with what stands `inside`; it may be `missing`."""

    may: Need = ANYTHING
    inside: "Branches | None" = None
    missing: bool = False


Branches = list[list[Piece]]


def pieces(pattern: str) -> Branches:
    """The branches of a pattern, without what only looks around."""
    return _branches(PIECE.finditer(pattern))


def needs(branches: Branches) -> list[Need]:
    """What must stand in a text for a pattern of these branches to match anywhere in it."""
    if len(branches) > 1:
        return list(filter(None, [_one_of(branches)]))
    return list(filter(None, map(_needed, branches[0])))


def edge(branches: Branches, *, last: bool) -> Need:
    """What the first letter may be that they take, or the last one."""
    found: set[str] = set()
    for branch in branches:
        for piece in reversed(branch) if last else branch:
            may = piece.may if piece.inside is None else edge(piece.inside, last=last)
            if not may:
                return ANYTHING
            found |= may
            if not piece.missing:
                break
        else:
            return ANYTHING
    return frozenset(found)


def _branches(found: Iterator[re.Match[str]]) -> Branches:
    """The branches up to the end of the bracket."""
    branches: Branches = [[]]
    for each in found:
        match each.lastgroup:
            case "closes":
                break
            case "or":
                branches.append([])
            case "often":
                branches[-1][-1].missing = each[0] in ("?", "*") or each[0].startswith("{0")
            case "opens":
                inside = _branches(found)
                if each[0] in ("(", "(?:"):
                    branches[-1].append(Piece(inside=inside))
            case "mark" if each[0] != r"\n" and each[0][1:].isalpha():
                pass  # it takes no letter: \Z
            case _:
                branches[-1].append(Piece(_letter(each)))
    return branches


def _needed(piece: Piece) -> Need:
    if piece.missing:
        return ANYTHING
    return piece.may if piece.inside is None else _one_of(piece.inside)


def _one_of(branches: Branches) -> Need:
    """What one of several branches needs, where each needs something."""
    each = [next(filter(None, map(_needed, branch)), ANYTHING) for branch in branches]
    return ANYTHING.union(*each) if all(each) else ANYTHING


def _letter(match: re.Match[str]) -> Need:
    letters = match[match.lastgroup or 0]
    if letters.startswith("^") or letters == ".":
        return ANYTHING
    return frozenset(letters.partition("/")[0].replace("|", "").replace(r"\n", "\n"))
