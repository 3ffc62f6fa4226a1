"""What stands around a verb, and what that makes of it."""

import re

from factsheet.languages.en.lexicon.government import (
    CHANGING,
    CONJUNCTIVE,
    INTRANSITIVE,
    LINKING,
    NOMINATIVE,
    OBJECTIVE,
    REPORTING,
    SO,
    THINKING,
)
from factsheet.languages.en.lexicon.numbers import PARTS
from factsheet.languages.en.syntax.parse import (
    AUXILIARY,
    LIGHT,
    NOMINAL,
    NOUN,
    PARTICIPLE_AHEAD,
    PRONOUN,
    Parse,
)
from factsheet.syntax.nodes import NONE, Node

ADDING = frozenset("well such same".split())
"""Words behind which "as" adds a noun, or names one."""
TIME, IN = b"Yp"
"""Kinds of chunks: a time, a preposition."""
TELLING = frozenset("tell show warn assure remind inform".split())
"""Verbs behind which a clause follows the person who is told."""
BE = ord("e")
BEFORE_BE = re.compile(rb"(?:p[NRY]){0,3}V(?=[NR])")
"""From behind a participle to a verb that its subject follows."""
LONGEST_APPOSITION, LONGEST_CHAIN = 13, 8
"""Chunks of a preposition, its noun and what is said of that; nouns that hang on each other."""
MOST_BETWEEN = 3
"""Clauses between a participle and the verb of the noun that it describes, and that verb."""
VERB_PAST_COMMA = re.compile(rb'[^,;"]{0,60},r?[VvB]')
"""A verb right behind the comma that closes an insertion."""
APPOSED = re.compile(rb"p[NR],N(?:p[NRY]){0,4},\Z")
"""A preposition with its noun, and what two commas say of that: after Orbis, a maker of pumps,"""


def opens_clause(parse: Parse, top: Node, before: int) -> bool:
    """Whether the noun of a preposition is a verb's subject: "after he left"."""
    if parse.kind_at(before) not in NOMINAL or parse.kind_at(before - 1) != 112:
        return False
    if parse.words[parse.chunks.starts[before]] in NOMINATIVE:
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
        if head < 3 or parse.kinds[head - 1] != 112 or _is_conjunction(parse, head - 1):
            break
        if parse.kinds[head - 2] not in NOMINAL:
            return before
        head -= 2
    return head if head > 0 and parse.kinds[head - 1] == 112 else before


def past_apposition(parse: Parse, comma: int) -> int:
    """The noun of a preposition that opens clauses, where two commas part it from its verb."""
    found = APPOSED.search(parse.kinds, max(0, comma - LONGEST_APPOSITION), comma + 1)
    if found is None or not _is_conjunction(parse, found.start()):
        return NONE
    return found.start() + 1


def _has_object(parse: Parse, at: int) -> bool:
    """Whether a noun stands behind a verb, or behind its particle."""
    after = at + 1
    if parse.kind_at(after) == 112:
        particle = parse.words[parse.chunks.starts[after]]
        after += parse.word(at) in parse.verbs.phrasal.get(particle, ())
    return parse.kind_at(after) == NOUN


def is_so(parse: Parse, at: int) -> bool:
    """Whether a verb goes before its subject behind "so": "so does demand"."""
    return (
        parse.kind_at(at - 1) in LIGHT
        and parse.words[parse.chunks.starts[at - 1]] in SO
        and parse.kind_at(at + 1) in NOMINAL
    )


def is_inserted(parse: Parse, at: int) -> bool:
    """Whether a verb of saying stands before its subject: "..., said Lee"."""
    if parse.kind_at(at + 1) not in NOMINAL or parse.kind_at(at + 2) in b"VvB":
        return False
    if parse.word(at) not in parse.verbs.clause:
        return False
    if parse.kind_at(at - 1) == 34:
        return True
    if parse.word(at) not in REPORTING:
        return False
    waits = (parse.top.verb == NONE and parse.top.free) or parse.awaiting(parse.top) is not None
    return parse.kind_at(at + 2) == 44 if waits else parse.top.verb != NONE


def completes_question(parse: Parse, top: Node, at: int, before: int) -> bool:
    """The main verb behind an inverted subject: "will he go"."""
    if top.inverted and before == top.subject and parse.kinds[at] in b"BKGv":
        last = parse.letters[parse.chunks.ends[top.verb] - 1]
        if last in AUXILIARY and parse.kind_at(top.verb - 1) != 88:
            top.verb = at
            return True
    return False


def _is_order(parse: Parse, before: int) -> bool:
    """Whether behind a comma it is told which time: "the mill, first owned by Lee, closed"."""
    return parse.kinds[max(0, before - 1) : before + 1] == b",a"


def _is_by(parse: Parse, at: int) -> bool:
    """Whether "by" stands here."""
    return parse.kind_at(at) == 112 and parse.words[parse.chunks.starts[at]] == "by"


def _is_done_by(parse: Parse, at: int) -> bool:
    """Whether somebody does behind "by" what a verb says."""
    return _is_by(parse, at + 1) and _is_doer(parse, at + 2)


def _is_doer(parse: Parse, at: int) -> bool:
    """Whether the noun phrase behind "by" says who, and not how much: "rose by 5%"."""
    if parse.kind_at(at) not in NOMINAL:
        return False
    start, end = parse.chunks.starts[at], parse.chunks.ends[at]
    if parse.words[end - 1] in PARTS:
        return False
    return not any(letter in b"0%A$" for letter in parse.letters[start:end])


def verb_ahead(parse: Parse, at: int) -> int:
    """The verb with a tense that follows, and that a noun before it may be the subject of; behind
    what may be the verb itself, past that of a clause: "the shop closed after rents rose".
    """
    last = at
    for _ in range(MOST_BETWEEN):
        found = PARTICIPLE_AHEAD.match(parse.kinds, last + 1)
        if found is None:
            return NONE
        last = found.end() - 1
        if parse.word(at) not in CHANGING or not _has_conjunction(parse, at, last):
            break
    if has_own_clause(parse, last) or _is_circumstance(parse, last):
        return NONE
    return NONE if parse.kinds[last] == 118 and _is_by(parse, last + 1) else last


def _has_conjunction(parse: Parse, at: int, verb: int) -> bool:
    """Whether a preposition between here and a verb opens that verb's clause."""
    if parse.kind_at(verb - 1) not in NOMINAL:
        return False
    opening = first_of_chain(parse, verb - 1) - 1
    return opening > at and parse.kinds[opening] == 112 and _is_conjunction(parse, opening)


def _is_circumstance(parse: Parse, verb: int) -> bool:
    """Whether a past form says what became of the noun behind "with": "closed with 9 jobs lost"."""
    before = bytes(parse.kinds[max(0, verb - 2) : verb + 1])
    return before in (b"pNv", b"pRv") and parse.words[parse.chunks.starts[verb - 2]] == "with"


def has_own_clause(parse: Parse, verb: int) -> bool:
    """Whether a verb that is still ahead is one that a preposition opens: "... as prices fell"."""
    if parse.kind_at(verb - 1) not in NOMINAL:
        return False
    first = first_of_chain(parse, verb - 1)
    if parse.kind_at(first - 1) == 112 and parse.words[parse.chunks.starts[first - 1]] == "as":
        return True
    return opens_clause(parse, parse.top, first)


def has_verb_ahead(parse: Parse, at: int) -> bool:
    """Whether there is one; a participle right behind a participle is none."""
    return parse.kind_at(at + 1) != 118 and verb_ahead(parse, at) != NONE


def is_fronted(parse: Parse, at: int) -> bool:
    """Whether a participle stands before "be", whose subject follows: "also included was a fee"."""
    found = BEFORE_BE.match(parse.kinds, at + 1)
    if found is None or not _lacks_subject(parse, parse.top, parse.before(at)):
        return False
    return parse.letters[parse.chunks.ends[found.end() - 1] - 1] == BE


def _lacks_subject(parse: Parse, top: Node, before: int) -> bool:
    """Whether nothing stands there that could do it: "Founded in May, the firm"."""
    if top.verb != NONE or top.free or top.antecedent != NONE or top.kind == "question":
        return False
    if parse.kind_at(before) in NOMINAL:
        return not opens_clause(parse, top, before)
    return before < 0 or parse.kinds[before] in b'C"c'


def is_participle(parse: Parse, at: int) -> bool:
    """Whether a form that may be a past tense is a participle: "boats rescued on Friday sank"."""
    top, before = parse.top, parse.before(at)
    before -= _is_order(parse, before)
    ahead = parse.kind_at(before)
    if ahead in b'",' and is_inserted(parse, at):
        return False
    if _lacks_subject(parse, top, before):
        return True
    if before == top.verb and before != NONE:
        return parse.awaiting(top) is None or parse.word(before) in LINKING
    if ahead == 99 and top.kind == "participial" and parse.kinds[top.verb] in b"vK":
        return top.governed or parse.awaiting(top) is not None
    if ahead in (*NOMINAL, TIME) and parse.kinds[before] != PRONOUN and _is_done_by(parse, at):
        return parse.word(at) not in INTRANSITIVE
    if ahead in NOMINAL:
        return _describes(parse, top, before, at)
    if ahead == 44:
        parted = past_apposition(parse, before) != NONE and _has_object(parse, at)
        return not parted and _describes_past_comma(parse, top, before, at)
    if ahead == 45:
        return parse.awaiting(top) is None
    return ahead == 112


def _describes(parse: Parse, top: Node, before: int, at: int) -> bool:
    """Whether it says something of the noun that it stands behind."""
    if parse.kinds[before] == PRONOUN or parse.word(at) in INTRANSITIVE or _touch(top, before):
        return False
    opens = opens_clause(parse, top, first_of_chain(parse, before))
    if _is_inside_commas(parse, top, at):
        return True
    if top.verb == NONE or parse.awaiting(top) or opens:
        return has_verb_ahead(parse, at)
    if is_complement(parse, top, before, sure=True):
        return has_verb_ahead(parse, at)
    says = (
        parse.word(at) in REPORTING or _begins_anew(parse, before) or _is_told(parse, top, before)
    )
    if top.free and (says or parse.verbless(top) is not None):
        return has_verb_ahead(parse, at)
    return not top.free or parse.kind_at(at + 1) == 112


def _is_inside_commas(parse: Parse, top: Node, at: int) -> bool:
    """Whether what two commas hold has its verb, and the second is still ahead: "Wu, who runs a
    mill bought in May, said".
    """
    outer = parse.awaiting(top)
    if outer is None or not outer.free or top.verb == NONE or _has_object(parse, at):
        return False
    opened = parse.kinds.find(44, outer.free[0], top.verb) >= 0
    return opened and VERB_PAST_COMMA.match(parse.kinds, at + 1) is not None


def _is_told(parse: Parse, top: Node, before: int) -> bool:
    """Whether a noun behind whom something is told begins what that is: "told me the mill"."""
    return top.object == before - 1 and parse.says(top) and parse.word(top.verb) in TELLING


def is_said(parse: Parse, top: Node, at: int) -> bool:
    """Whether a past form says what a noun behind whom something is told did."""
    return _is_told(parse, top, at) and parse.kind_at(at + 1) == 118 and not _is_by(parse, at + 2)


def _begins_anew(parse: Parse, before: int) -> bool:
    """Whether "but", or a comma and "and", part a noun from the verb before it."""
    mark = parse.before(first_of_chain(parse, before))
    if parse.kind_at(mark) != 99:
        return False
    return parse.kind_at(mark - 1) == 44 or parse.words[parse.chunks.starts[mark]] == "but"


def _touch(top: Node, before: int) -> bool:
    """Whether two noun phrases wait side by side, and the second is a verb's subject: "the flat
    the pair bought".
    """
    return top.verb == NONE and len(top.free) > 1 and top.free[-2:] == [before - 1, before]


def _describes_past_comma(parse: Parse, top: Node, comma: int, at: int) -> bool:
    """Whether it says something of a noun before a comma: "the plan, drawn up by Lee, failed"."""
    if parse.awaiting(top) is not None and top.kind != "main":
        closed = VERB_PAST_COMMA.match(parse.kinds, at + 1) is not None
        return has_verb_ahead(parse, at) or (closed and parse.kind_at(at + 1) == IN)
    if top.verb == NONE and top.free and parse.kinds.find(44, top.free[0], comma) >= 0:
        closed = VERB_PAST_COMMA.match(parse.kinds, at + 1) is not None
        return closed and not _has_object(parse, at)
    timed = parse.kind_at(at + 1) in b"Yr" and VERB_PAST_COMMA.match(parse.kinds, at + 1)
    return bool(timed) or parse.kind_at(at + 1) in b"p,"


def is_complement(parse: Parse, top: Node, before: int, *, sure: bool) -> bool:
    """Whether the object of the last verb is the subject of this one: "said prices rose"."""
    if top.object == NONE or not parse.reaches(top.object, before):
        return False
    if parse.kinds[top.object] == PRONOUN:
        word = parse.words[parse.chunks.starts[top.object]]
        return word not in OBJECTIVE and (word != "it" or not sure or parse.says(top))
    known = THINKING if parse.awaiting(top) else parse.verbs.clause
    return parse.word(top.verb) in known or (not sure and top.object == before)
