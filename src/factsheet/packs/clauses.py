"""Clause patterns: what a pack asks of the clause, part by part.

    { verb = "pay", purpose = "settle | resolve" }
    { head = "@penalties" }

Each key is a part that a word plays in the clause, active or passive alike, and its value the
lemmas that may play it, parted by `|`; `!` before the first of them says that none may.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from msgspec import Struct

from factsheet.packs.frame import KEYS, PREPOSITIONS, Frame

ASKED_FIRST = (
    "verb",
    "head",
    *PREPOSITIONS,
    "of",
    "purpose",
    "object",
    "subject",
    "whose",
    "governor",
    "tense",
    "figure",
    "topic",
)
"""Where patterns are looked up, the part that turns most of them down first."""
LONGER = 0.15
"""The part of its points that each further word of a head adds: "net income" before "income"."""
TOPICAL = ("topic", "figure")
OF_THE_TOPIC = 0.2
"""The part of its points that a pattern of the topic alone has: it speaks only
where nothing else does."""
DETAIL = 6
"""Points for each part beyond the first that a pattern asks for: it says more."""


class ClausePattern(Struct, frozen=True, array_like=True):
    """Parts of a clause, each with the terms of which one must, or none may, play it."""

    text: str
    asks: tuple[tuple[str, frozenset[str]], ...]
    bars: tuple[tuple[str, frozenset[str]], ...]

    @property
    def place(self) -> tuple[str, frozenset[str]]:
        """The part and the terms that it is looked up by."""
        return min(self.asks, key=lambda ask: _ORDER.get(ask[0], len(_ORDER)))


_ORDER = {key: number for number, key in enumerate(ASKED_FIRST)}


class ClauseError(ValueError):
    """A clause pattern that cannot be read."""


def parse_clause(
    table: Mapping[str, Any], lists: Mapping[str, Sequence[str]], figure: str
) -> ClausePattern:
    """The pattern of a table for a figure of this kind. Raises ClauseError."""
    asks: list[tuple[str, frozenset[str]]] = []
    bars: list[tuple[str, frozenset[str]]] = []
    for key, value in table.items():
        if key not in KEYS and key not in PREPOSITIONS:
            known = ", ".join((*KEYS, *PREPOSITIONS))
            raise ClauseError(f"{key[:40]!r} is no part of a clause; there are {known}")
        if not isinstance(value, str) or not value.strip(" !|"):
            raise ClauseError(f'{key!r} is no text; write {key} = "word | other"')
        barred = value.lstrip().startswith("!")
        terms = frozenset(_terms(value.lstrip(" !"), lists))
        (bars if barred else asks).append((key, terms))
    if not any(key in _ORDER for key, _ in asks):
        raise ClauseError(f"asks for nothing that a {figure} could be found by: a verb or a head")
    text = ", ".join(f'{key} = "{value}"' for key, value in table.items())
    return ClausePattern(text, tuple(asks), tuple(bars))


def _terms(value: str, lists: Mapping[str, Sequence[str]]) -> Iterable[str]:
    for term in (" ".join(each.split()).lower() for each in value.split("|")):
        if not term.startswith("@"):
            yield term
        elif term[1:] in lists:
            yield from lists[term[1:]]
        else:
            known = ", ".join(f"@{each}" for each in lists) or "none"
            raise ClauseError(f"no list {term} in [words]; there are: {known}")


def matches(pattern: ClausePattern, frame: Frame) -> bool:
    """Whether every part is played by one of its terms, and none by a barred one."""
    played = frame.terms
    for key, asked in pattern.asks:
        terms = played.get(key)
        if terms is None or asked.isdisjoint(terms):
            return False
    return all(barred.isdisjoint(played.get(key, ())) for key, barred in pattern.bars)


def strength(pattern: ClausePattern, frame: Frame, priority: int) -> float:
    """The points of a pattern that matches: its pack's, for a head as near as it is, and detail."""
    if all(key in TOPICAL for key, _ in pattern.asks):
        return OF_THE_TOPIC * priority
    near = 1.0
    for key, asked in pattern.asks:
        if key == "head":
            near = max(
                frame.nearness.get(term, 0.0) * (1 + LONGER * term.count(" "))
                for term in asked & frame.terms["head"]
            )
    return near * priority + DETAIL * (len(pattern.asks) - 1)


def dictionary_forms(lists: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """The words of each list in their dictionary form, those of lists named before it included."""
    found: dict[str, tuple[str, ...]] = {}
    for name, value in lists.items():
        terms: list[str] = []
        for each in value.split("|"):
            term = " ".join(each.replace("<", " ").replace(">", " ").split()).lower()
            terms += found.get(term[1:], ()) if term.startswith("@") else (term,)
        found[name] = tuple(terms)
    return found
