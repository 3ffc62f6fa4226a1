"""What a relative pronoun stands for: by what stands before it, then by its verb."""

import re
from collections.abc import Iterator
from functools import cache

from factsheet.languages.en.lexicon.government import (
    HAPPENING,
    HAPPENINGS,
    MOVING_NOUNS,
    OPENING,
    SET_UP,
    SHARING,
    STAFFED,
)
from factsheet.languages.en.lexicon.levels import MOVES
from factsheet.languages.en.lexicon.people import (
    COMPANIONS,
    PERSONS,
    PLURAL_PERSONS,
    RELATIVES,
    occupations,
)
from factsheet.languages.en.syntax.choosing import agreement
from factsheet.languages.en.syntax.parse import Parse
from factsheet.syntax.kinds import CLOSING, COMMA, CONJUNCTION, NOMINAL, NOUN, PREPOSITION, PRONOUN
from factsheet.syntax.nodes import NONE, Node

NUMBER = b"0~$A%"
LONGEST_BRACKET = 40
"""Chunks of a bracket that a pronoun looks past."""
COUNT, NOUNS = b"0", b"ns"
NAME, ARTICLES = b"x", b"DP"
SINGULAR, PLURAL = b"ns"
LISTED = re.compile(rb"[NR]c\Z|[NR],[NR],c\Z")
"""What stands before the last of a list."""
LONGEST_CHAIN = 8
"""Nouns that hang one on the other, a guard."""
PLACING = frozenset("in at on near from off outside across around".split())
"""Prepositions behind which a name says where something or somebody is."""


def antecedent(parse: Parse, at: int) -> int:
    """The noun phrase that a relative pronoun stands for."""
    last = _before_bracket(parse, parse.before(at))
    if is_part(parse, at):
        return parse.before(at - 2) - 1
    if parse.kind_at(parse.before(at)) != COMMA:
        return _restricted(parse, last)
    described = _described(parse, last, person=parse.first_word(at) == "who")
    return last if described is None else described


def _restricted(parse: Parse, last: int) -> int:
    """The noun that a relative clause without a comma tells from others, which no name is: "a mill
    in Kano that".
    """
    head = last
    while parse.letters[parse.chunks.ends[head] - 1] in NAME or _is_number(parse, head):
        if parse.kind_at(head - 1) != PREPOSITION or parse.kind_at(head - 2) not in NOMINAL:
            return last
        head -= 2
    return head


def _is_number(parse: Parse, chunk: int) -> bool:
    """Whether a number alone says of how many: "a mother of three who"."""
    start, end = parse.chunks.starts[chunk], parse.chunks.ends[chunk]
    return parse.letters[start:end] == COUNT and parse.letters[start - 2] in NOUNS


def _before_bracket(parse: Parse, comma: int) -> int:
    """The last noun phrase, one in brackets aside: "a sum of 64 francs ($80), which"."""
    if parse.kind_at(comma - 1) != CLOSING:
        return parse.last
    opening = parse.kinds.rfind(b"(", max(0, comma - LONGEST_BRACKET), comma)
    inside = opening > 0 and parse.last > opening and parse.kinds[opening - 1] in NOMINAL
    return opening - 1 if inside else parse.last


def is_part(parse: Parse, at: int) -> bool:
    """Whether a part of the whole before it stands there: "40 ships, 12 of which"."""
    comma = parse.before(at - 2)
    if comma < 1 or parse.kinds[at - 1] != PREPOSITION or parse.kinds[comma] != COMMA:
        return False
    if parse.kinds[at - 2] not in NOMINAL or parse.kinds[comma - 1] not in NOMINAL:
        return False
    return parse.first_word(at - 1) == "of"


def _described(parse: Parse, last: int, *, person: bool) -> int | None:
    """The noun before a comma of which another says how old, how far or who it is: "Lee, 54, who",
    "Lee, an analyst at Orin, who"; what hangs on that may be meant itself: "at Orin, which".
    """
    head = last
    while person and parse.kind_at(head - 1) == PREPOSITION and parse.kind_at(head - 2) in NOMINAL:
        head -= 2
    if parse.kind_at(head - 1) != COMMA or parse.kind_at(head - 2) not in NOMINAL:
        return None
    name = parse.letters[parse.chunks.ends[head - 2] - 1] in NAME
    first, last = (
        parse.letters[parse.chunks.starts[head]],
        parse.letters[parse.chunks.ends[head] - 1],
    )
    measure = first in NUMBER and last not in NAME
    office = first in ARTICLES or (person and _is_called_so(parse, head))
    return head - 2 if measure or (name and office) else None


def agreeing(parse: Parse, clause: Node, at: int) -> int:
    """Which of the nouns that hang on each other before a relative pronoun is its verb's subject:
    somebody, for "who"; what rises, happens or is run, where it says so; else the nearest.
    """
    wanted = agreement(parse, at)
    sites = _sites(parse, clause.antecedent)
    if sites != NONE and wanted != SINGULAR:
        return sites
    heads = _heads(parse, clause, wanted)
    if clause.marker != NONE and parse.first_word(clause.marker) == "who":
        return next((each for each in heads if _is_somebody(parse, each)), heads[0])
    if _moves(parse, at) or (wanted == PLURAL and parse.word(at) in SHARING):
        return _one_of(parse, heads, MOVING_NOUNS)
    if parse.word(at) in HAPPENING:
        return _one_of(parse, heads, HAPPENINGS)
    if _names_a_place(parse, heads[0]) and _is_set_up(parse, at):
        return next((each for each in heads if not _is_placed(parse, each)), heads[-1])
    return heads[0]


def _sites(parse: Parse, last: int) -> int:
    """The noun of several that stand in one place each: "shops in Kano, Lowick and Hull, which"."""
    if last < 0 or parse.letters[parse.chunks.ends[last] - 1] not in NAME:
        return NONE
    first = _first_of_list(parse, last) if _is_listed(parse, last) else last
    if first == last or not _names_a_place(parse, first) or parse.kind_at(first - 2) != NOUN:
        return NONE
    site = first - 2
    several = parse.letters[parse.chunks.ends[site] - 1] == PLURAL
    return site if several and not _is_called_so(parse, site) else NONE


def _one_of(parse: Parse, heads: list[int], nouns: frozenset[str]) -> int:
    """The nearest of the heads that is one of these nouns; else the nearest."""
    return next((head for head in heads if _lemma(parse, head) in nouns), heads[0])


def _heads(parse: Parse, clause: Node, wanted: int) -> list[int]:
    """The nouns that a verb agrees with, the nearest first; the nearest if it does with none."""
    nearest = clause.antecedent
    loose = clause.marker != NONE and parse.kind_at(parse.before(clause.marker)) == COMMA
    found = (_agreeing(parse, chunk, wanted, loose=loose) for chunk in _chain(parse, nearest))
    return [chunk for chunk in found if chunk != NONE] or [nearest]


def _agreeing(parse: Parse, chunk: int, wanted: int, *, loose: bool) -> int:
    """A noun that a verb agrees with, which may be a list of them."""
    last = parse.chunks.ends[chunk] - 1
    letter = parse.letters[last]
    if wanted == PLURAL and _is_listed(parse, chunk):
        return _of_list(parse, _first_of_list(parse, chunk), chunk, loose=loose)
    if letter in NAME:
        return chunk if wanted != PLURAL else NONE
    many = wanted == PLURAL and parse.words[last] in PLURAL_PERSONS
    fits = many or not wanted or letter == wanted or letter not in NOUNS
    return chunk if fits else NONE


def _of_list(parse: Parse, first: int, last: int, *, loose: bool) -> int:
    """The first of a list, which stands for all of it; but the last where it alone is several, has
    the name of both, or is told from others without a comma.
    """
    letters, ends = parse.letters, parse.chunks.ends
    several = letters[ends[last] - 1] == PLURAL
    alone = letters[ends[first] - 1] == SINGULAR or (not loose and first < last - 2)
    return last if (several and alone) or _share_a_name(parse, first, last) else first


def _share_a_name(parse: Parse, first: int, last: int) -> bool:
    """Whether two have one family name: "Ana and Adam Lee"."""
    starts, ends = parse.chunks.starts, parse.chunks.ends
    named = parse.letters[ends[first] - 1] in NAME and parse.letters[ends[last] - 1] in NAME
    return named and ends[first] - starts[first] == 1 and ends[last] - starts[last] > 1


def _chain(parse: Parse, nearest: int) -> Iterator[int]:
    """The nouns that hang on each other, by a preposition or a participle, from the last."""
    chunk = nearest
    for _ in range(LONGEST_CHAIN):
        if chunk < 0 or parse.kinds[chunk] not in NOMINAL:
            return
        yield chunk
        chunk = _outer(parse, chunk)


def _outer(parse: Parse, chunk: int) -> int:
    """The noun that another hangs on."""
    if _is_listed(parse, chunk):
        return chunk - 2 - (parse.kinds[chunk - 2] == COMMA)
    before = chunk - 1
    if parse.kind_at(before) == PREPOSITION:
        before -= 1
        if parse.kind_at(before) in NOMINAL:
            return before
    verb = parse.before(before + 1)
    done = (node for node in reversed(parse.nodes) if node.verb == verb != NONE)
    return next((node.antecedent for node in done if node.kind == "participial"), NONE)


def _is_listed(parse: Parse, chunk: int) -> bool:
    """Whether "and" joins a noun to the one before it."""
    if parse.kind_at(chunk - 1) != CONJUNCTION or parse.first_word(chunk - 1) != "and":
        return False
    return (
        parse.kinds[chunk] == NOUN
        and LISTED.search(parse.kinds, max(0, chunk - 6), chunk) is not None
    )


def _first_of_list(parse: Parse, chunk: int) -> int:
    """The first of "art, music and film"."""
    first = chunk
    while parse.kind_at(first - 1) in b"c," and parse.kind_at(first - 2) in b"N,":
        first -= 3 if parse.kind_at(first - 2) == COMMA else 2
        if parse.kind_at(first) != NOUN:
            first += 2
            break
    return first


def _lemma(parse: Parse, chunk: int) -> str:
    """The dictionary form of a noun."""
    return parse.lemma(parse.chunks.ends[chunk] - 1)


@cache
def _somebody() -> frozenset[str]:
    """Nouns of people, in their dictionary form or in the plural."""
    single = frozenset(each.removesuffix("s") for each in PLURAL_PERSONS)
    return occupations() | RELATIVES | COMPANIONS | PERSONS | PLURAL_PERSONS | single


def _is_called_so(parse: Parse, chunk: int) -> bool:
    """Whether a noun is of people."""
    last = parse.chunks.ends[chunk] - 1
    return parse.words[last] in _somebody() or _lemma(parse, chunk) in _somebody()


def _is_somebody(parse: Parse, chunk: int) -> bool:
    """Whether a noun is of people, or a name that does not say where they are."""
    if parse.kinds[chunk] == PRONOUN:
        return True
    if parse.letters[parse.chunks.ends[chunk] - 1] in NAME:
        return not _is_placed(parse, chunk)
    return _is_called_so(parse, chunk)


def _names_a_place(parse: Parse, chunk: int) -> bool:
    """Whether a name says where something is."""
    return parse.letters[parse.chunks.ends[chunk] - 1] in NAME and _is_placed(parse, chunk)


def _is_placed(parse: Parse, chunk: int) -> bool:
    """Whether a noun says where something is."""
    ahead = parse.first_word(chunk - 1)
    return parse.kind_at(chunk - 1) == PREPOSITION and ahead in PLACING


def _moves(parse: Parse, at: int) -> bool:
    """Whether a verb says what its subject rose or fell by, rather than what it did to another."""
    object_follows = parse.kind_at(at + 1) == NOUN and not parse.is_figure(at + 1)
    return parse.word(at) in MOVES and not object_follows


def _is_set_up(parse: Parse, at: int) -> bool:
    """Whether a verb says that a place of work opened, is run, or employs somebody."""
    lemma = parse.word(at)
    if lemma in STAFFED:
        return True
    if parse.is_passive(at):
        return lemma in SET_UP or lemma in OPENING
    return lemma in OPENING and parse.kind_at(at + 1) != NOUN
