"""What a pattern over letters cannot do without: a short text lacks it for most constraints.

To compile a pattern takes ten times as long as to tell that.
"""

import re
from collections.abc import Iterator

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


def needs(pattern: str) -> list[Need]:
    """What must stand in a text for the pattern to match anywhere in it."""
    branches = _branches(PIECE.finditer(pattern))
    return list(filter(None, branches[0] if len(branches) == 1 else [_one_of(branches)]))


def _branches(pieces: Iterator[re.Match[str]]) -> list[list[Need]]:
    """What each branch needs, up to the end of the bracket."""
    branches: list[list[Need]] = [[]]
    for piece in pieces:
        needed = branches[-1]
        match piece.lastgroup:
            case "closes":
                break
            case "or":
                branches.append([])
            case "often":
                if piece[0] in ("?", "*") or piece[0].startswith("{0"):
                    needed.pop()
            case "opens":
                inner = _one_of(_branches(pieces))
                needed.append(ANYTHING if piece[0].endswith("!") else inner)
            case _:
                needed.append(_letter(piece))
    return branches


def _one_of(branches: list[list[Need]]) -> Need:
    """What one of several branches needs, where each needs something."""
    each = [next(filter(None, branch), ANYTHING) for branch in branches]
    return ANYTHING.union(*each) if all(each) else ANYTHING


def _letter(piece: re.Match[str]) -> Need:
    mark = piece["mark"]
    if mark is not None and mark != r"\n" and (mark == "." or mark[1:].isalpha()):
        return ANYTHING
    letters = piece[piece.lastgroup or 0]
    if letters.startswith("^"):
        return ANYTHING
    return frozenset(letters.partition("/")[0].replace("|", "").replace(r"\n", "\n"))
