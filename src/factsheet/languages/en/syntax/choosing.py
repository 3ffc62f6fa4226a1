"""Which of the noun phrases that wait is a verb's subject."""

from factsheet.languages.en.lexicon.government import PLURAL_AUXILIARIES, SINGULAR_AUXILIARIES
from factsheet.languages.en.syntax.parse import Parse
from factsheet.syntax.kinds import COMMA, CONJUNCTION, PRONOUN
from factsheet.syntax.nodes import NONE

NAME, ADVERB = b"xr"
SINGULAR, PLURAL = b"ns"
THIRD_PERSON, BASE = b"zb"
"""Verbs as "says" and as "say"."""


def choose(parse: Parse, free: list[int], at: int) -> int:
    """The subject among the noun phrases that wait for a verb."""
    free = free[_listed(parse, free) :]
    if parse.kind_at(parse.before(at)) in b",-":
        return free[1] if _is_name(parse, free) else free[0]
    if parse.kinds[free[-1]] == PRONOUN:
        return free[-1]
    if _stands_apart(parse, free):
        return free[-1]
    place = len(free) - 1
    while place and parse.kind_at(free[place] - 1) in b",c":
        if _begins_anew(parse, free[place - 1], free[place]):
            break
        place -= 1
    return free[place]


def _listed(parse: Parse, free: list[int]) -> int:
    """How many of them only go on with the list of a preposition: "in Mali, Chad and Niger, the
    drug, called Orin, cut".
    """
    first = free[0]
    if (
        parse.kind_at(first - 1) != COMMA
        or bytes(parse.kinds[max(0, first - 3) : first - 1]) != b"pN"
    ):
        return 0
    last = next((k for k, each in enumerate(free) if parse.kind_at(each - 1) == CONJUNCTION), -1)
    behind = last + 1
    closes = 0 < last < len(free) - 1 and parse.kind_at(free[behind] - 1) == COMMA
    return behind if closes else 0


def _stands_apart(parse: Parse, free: list[int]) -> bool:
    """Whether a comma alone parts it from what is no list: "once a mill in Kano, Orin makes"."""
    last = free[-1]
    if len(free) < 2 or parse.kind_at(last - 1) != COMMA:
        return False
    name = parse.letters[parse.chunks.ends[last - 2] - 1] == NAME
    place = name and parse.letters[parse.chunks.starts[last]] in b"x~"
    return not place or parse.kind_at(free[0] - 1) == ADVERB


def _is_name(parse: Parse, free: list[int]) -> bool:
    """Whether a pronoun is the first part of a name: "He Lanying, a chemist, said"."""
    return parse.kinds[free[0]] == PRONOUN and free[1:2] == [free[0] + 1]


def _begins_anew(parse: Parse, first: int, second: int) -> bool:
    """Whether the first of two was joined to an object: "a mill and a shop in Mali and it"."""
    joined = parse.top.verb != NONE and parse.kind_at(first - 1) == CONJUNCTION
    return joined and second - first > 3


def agreement(parse: Parse, at: int) -> int:
    """The letter of the nouns that a verb agrees with; 0 where it does not tell."""
    start, end = parse.chunks.starts[at], parse.chunks.ends[at]
    first = parse.letters[start]
    if first == THIRD_PERSON or parse.words[start] in SINGULAR_AUXILIARIES:
        return SINGULAR
    if (first == BASE and start == end - 1) or parse.words[start] in PLURAL_AUXILIARIES:
        return PLURAL
    return 0
