"""What is still ahead of a verb, and which prepositions open a clause on the way there."""

import re

from factsheet.languages.en.lexicon.government import CHANGING, CONJUNCTIVE, NOMINATIVE
from factsheet.languages.en.syntax.parse import PARTICIPLE_AHEAD, Parse
from factsheet.syntax.kinds import NOMINAL, NOUN, PARTICIPLE, PREPOSITION
from factsheet.syntax.nodes import NONE, Node

ADDING = frozenset("well such same".split())
"""Words behind which "as" adds a noun, or names one."""
LONGEST_APPOSITION, LONGEST_CHAIN = 13, 8
"""Chunks of a preposition, its noun and what is said of that; nouns that hang on each other."""
APPOSED = re.compile(rb"p[NR],N(?:p[NRY]){0,4},\Z")
"""A preposition with its noun, and what two commas say of that: after Orbis, a maker of pumps,"""
LIST_AHEAD = re.compile(
    rb"(?:[ru]|p[NRY]|p(?=[pGN])|Y|[IG]|a){0,6}(N(?:,N)+,?cN)(?:[ru]|p[NRY]|Y){0,6},?[Vv]"
)
"""A list behind a participle, and the verb behind that."""
MOST_BETWEEN = 3
"""Clauses between a participle and the verb of the noun that it describes, and that verb."""


def opens_clause(parse: Parse, top: Node, before: int) -> bool:
    """Whether the noun of a preposition is a verb's subject: "after he left"."""
    if parse.kind_at(before) not in NOMINAL or parse.kind_at(before - 1) != PREPOSITION:
        return False
    if parse.first_word(before) in NOMINATIVE:
        return True
    return _is_conjunction(parse, before - 1) and not (top.verb == NONE and top.free)


def _is_conjunction(parse: Parse, preposition: int) -> bool:
    """Whether a preposition opens clauses as well: "after", "as", but not "such as"."""
    start = parse.chunks.starts[preposition]
    word = parse.words[start]
    return word in CONJUNCTIVE and not (word == "as" and parse.words[start - 1] in ADDING)


def first_of_chain(parse: Parse, before: int) -> int:
    """The noun that others hang on, behind a preposition that opens clauses: "mills" of "as mills
    in the north of Mali closed"; else the last of them.
    """
    head = before
    for _ in range(LONGEST_CHAIN):
        if head > 3 and bytes(parse.kinds[head - 3 : head]) in (b"pNc", b"pRc"):
            head -= 2
        if head < 3 or parse.kinds[head - 1] != PREPOSITION or _is_conjunction(parse, head - 1):
            break
        if parse.kinds[head - 2] not in NOMINAL:
            return before
        head -= 2
    return head if head > 0 and parse.kinds[head - 1] == PREPOSITION else before


def past_apposition(parse: Parse, comma: int) -> int:
    """The noun of a preposition that opens clauses, where two commas part it from its verb."""
    found = APPOSED.search(parse.kinds, max(0, comma - LONGEST_APPOSITION), comma + 1)
    if found is None or not _is_conjunction(parse, found.start()):
        return NONE
    return found.start() + 1


def verb_ahead(parse: Parse, at: int) -> int:
    """The verb with a tense that follows, and that a noun before it may be the subject of; behind
    what may be the verb itself, past that of a clause: "the shop closed after rents rose".
    """
    last = at
    for _ in range(MOST_BETWEEN):
        found = PARTICIPLE_AHEAD.match(parse.kinds, last + 1) or _past_list(parse, last)
        if found is None:
            return NONE
        last = found.end() - 1
        if parse.word(at) not in CHANGING or not _has_conjunction(parse, at, last):
            break
    if has_own_clause(parse, last) or _is_circumstance(parse, last):
        return NONE
    return NONE if parse.kinds[last] == PARTICIPLE and is_by(parse, last + 1) else last


def _past_list(parse: Parse, at: int) -> re.Match[bytes] | None:
    """The verb behind a list of things: "stealing pipes, wire and tiles from churches got"."""
    found = LIST_AHEAD.match(parse.kinds, at + 1)
    if found is None or parse.word(found.end() - 1) in parse.verbs.clause:
        return None
    things = (at for at in range(found.start(1), found.end(1)) if parse.kinds[at] == NOUN)
    ends = parse.chunks.ends
    return found if all(parse.letters[ends[at] - 1] in b"ns" for at in things) else None


def _has_conjunction(parse: Parse, at: int, verb: int) -> bool:
    """Whether a preposition between here and a verb opens that verb's clause."""
    if parse.kind_at(verb - 1) not in NOMINAL:
        return False
    opening = first_of_chain(parse, verb - 1) - 1
    return opening > at and parse.kinds[opening] == PREPOSITION and _is_conjunction(parse, opening)


def _is_circumstance(parse: Parse, verb: int) -> bool:
    """Whether a past form says what became of the noun behind "with": "closed with 9 jobs lost"."""
    before = bytes(parse.kinds[max(0, verb - 2) : verb + 1])
    return before in (b"pNv", b"pRv") and parse.first_word(verb - 2) == "with"


def has_own_clause(parse: Parse, verb: int) -> bool:
    """Whether a verb that is still ahead is one that a preposition opens: "... as prices fell"."""
    if parse.kind_at(verb - 1) not in NOMINAL:
        return False
    first = first_of_chain(parse, verb - 1)
    if parse.kind_at(first - 1) == PREPOSITION and parse.first_word(first - 1) == "as":
        return True
    return opens_clause(parse, parse.top, first)


def has_verb_ahead(parse: Parse, at: int) -> bool:
    """Whether there is one; a participle right behind a participle is none."""
    return parse.kind_at(at + 1) != PARTICIPLE and verb_ahead(parse, at) != NONE


def is_by(parse: Parse, at: int) -> bool:
    """Whether "by" stands here."""
    return parse.kind_at(at) == PREPOSITION and parse.first_word(at) == "by"
