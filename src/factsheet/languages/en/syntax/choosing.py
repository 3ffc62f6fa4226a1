"""Which of the noun phrases that wait is a verb's subject."""

from factsheet.languages.en.lexicon.government import (
    MOVING_NOUNS,
    PLURAL_AUXILIARIES,
    SINGULAR_AUXILIARIES,
)
from factsheet.languages.en.lexicon.levels import MOVES
from factsheet.languages.en.syntax.parse import NOUN, PRONOUN, Parse
from factsheet.syntax.nodes import NONE

NAME, ADVERB = b"xr"


def choose(parse: Parse, free: list[int], at: int) -> int:
    """The subject among the noun phrases that wait for a verb."""
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


def _stands_apart(parse: Parse, free: list[int]) -> bool:
    """Whether a comma alone parts it from what is no list: "once a mill in Kano, Orin makes"."""
    last = free[-1]
    if len(free) < 2 or parse.kind_at(last - 1) != 44:
        return False
    name = parse.letters[parse.chunks.ends[last - 2] - 1] == NAME
    place = name and parse.letters[parse.chunks.starts[last]] in b"x~"
    return not place or parse.kind_at(free[0] - 1) == ADVERB


def _is_name(parse: Parse, free: list[int]) -> bool:
    """Whether a pronoun is the first part of a name: "He Lanying, a chemist, said"."""
    return parse.kinds[free[0]] == PRONOUN and free[1:2] == [free[0] + 1]


def _begins_anew(parse: Parse, first: int, second: int) -> bool:
    """Whether the first of two was joined to an object: "a mill and a shop in Mali and it"."""
    joined = parse.top.verb != NONE and parse.kind_at(first - 1) == 99
    return joined and second - first > 3


def agreeing(parse: Parse, antecedent: int, at: int) -> int:
    """The nearest noun phrase of a chain of them that fits the verb: what rises and falls, where
    that is what it says; else by number.
    """
    moved = _moved(parse, antecedent) if _moves(parse, at) else NONE
    return _agreeing(parse, antecedent, at) if moved == NONE else moved


def _moves(parse: Parse, at: int) -> bool:
    """Whether a verb says what its subject rose or fell by, rather than what it did to another."""
    object_follows = parse.kind_at(at + 1) == NOUN and not parse.is_figure(at + 1)
    return parse.word(at) in MOVES and not object_follows


def _moved(parse: Parse, antecedent: int) -> int:
    """The nearest noun of a chain that is one of what rises and falls."""
    chunk = antecedent
    while chunk >= 0 and parse.kinds[chunk] == NOUN:
        if parse.lemma(parse.chunks.ends[chunk] - 1) in MOVING_NOUNS:
            return chunk
        if parse.kind_at(chunk - 1) != 112:
            break
        chunk -= 2
    return NONE


def _agreeing(parse: Parse, antecedent: int, at: int) -> int:
    wanted = agreement(parse, at)
    chunk = antecedent
    while wanted and chunk >= 0:
        letter = parse.letters[parse.chunks.ends[chunk] - 1]
        if letter not in b"ns" or letter == wanted:
            return chunk
        if wanted == 115 and parse.kind_at(chunk - 1) == 99:
            return _first_of_list(parse, chunk)
        if parse.kind_at(chunk - 1) not in b"pc" or parse.kind_at(chunk - 2) != 78:
            break
        chunk -= 2
    return antecedent


def _first_of_list(parse: Parse, chunk: int) -> int:
    """The first of "art, music and film"."""
    while parse.kind_at(chunk - 1) in b"c," and parse.kind_at(chunk - 2) in b"N,":
        chunk -= 3 if parse.kind_at(chunk - 2) == 44 else 2
        if parse.kind_at(chunk) != 78:
            return chunk + 2
    return chunk


def agreement(parse: Parse, at: int) -> int:
    """The letter of the nouns that a verb agrees with; 0 where it does not tell."""
    start, end = parse.chunks.starts[at], parse.chunks.ends[at]
    first = parse.letters[start]
    if first == 122 or parse.words[start] in SINGULAR_AUXILIARIES:
        return 110
    if (first == 98 and start == end - 1) or parse.words[start] in PLURAL_AUXILIARIES:
        return 115
    return 0
