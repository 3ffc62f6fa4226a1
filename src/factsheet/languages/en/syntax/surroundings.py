"""What stands around a verb, and what that makes of it."""

import re

from factsheet.languages.en.lexicon.government import (
    INTRANSITIVE,
    LINKING,
    OBJECTIVE,
    REPORTING,
    SO,
    THINKING,
)
from factsheet.languages.en.lexicon.numbers import PARTS
from factsheet.languages.en.syntax.lookahead import (
    first_of_chain,
    has_verb_ahead,
    is_by,
    opens_clause,
    past_apposition,
)
from factsheet.languages.en.syntax.parse import AUXILIARY, LIGHT, Parse
from factsheet.syntax.kinds import (
    COMMA,
    CONJUNCTION,
    DASH,
    MARK,
    NOMINAL,
    NOUN,
    PARTICIPLE,
    PREPOSITION,
    PRONOUN,
    THERE,
    TIME,
)
from factsheet.syntax.nodes import NONE, Node

SINGULAR = ord("n")
TELLING = frozenset("tell show warn assure remind inform".split())
"""Verbs behind which a clause follows the person who is told."""
BE, HAVE = b"eh"
BEFORE_BE = re.compile(rb"(?:p[NRY]){0,3}V(?=[NR])")
"""From behind a participle to a verb that its subject follows."""
VERB_PAST_COMMA = re.compile(rb'[^,;"]{0,60}(?:N(?:,N)+,?cN[^,;"]{0,60})?,r?[VvB]')
"""A verb right behind the comma that closes an insertion, in which there may be a list."""


def _has_object(parse: Parse, at: int) -> bool:
    """Whether a noun stands behind a verb, or behind its particle."""
    after = at + 1
    if parse.kind_at(after) == PREPOSITION:
        particle = parse.first_word(after)
        after += parse.word(at) in parse.verbs.phrasal.get(particle, ())
    return parse.kind_at(after) == NOUN


def is_so(parse: Parse, at: int) -> bool:
    """Whether a verb goes before its subject behind "so": "so does demand"."""
    turned = parse.letters[parse.chunks.ends[at] - 1] in AUXILIARY or parse.word(at) in REPORTING
    return (
        turned
        and parse.kind_at(at - 1) in LIGHT
        and parse.first_word(at - 1) in SO
        and parse.kind_at(at + 1) in NOMINAL
    )


def is_inserted(parse: Parse, at: int) -> bool:
    """Whether a verb of saying stands before its subject: "..., said Lee"."""
    if parse.kind_at(at + 1) not in NOMINAL or parse.kind_at(at + 2) in b"VvB":
        return False
    if parse.word(at) not in parse.verbs.clause:
        return False
    if parse.kind_at(at - 1) == MARK:
        return True
    if parse.word(at) not in REPORTING:
        return False
    waits = (parse.top.verb == NONE and parse.top.free) or parse.awaiting(parse.top) is not None
    return parse.kind_at(at + 2) == COMMA if waits else parse.top.verb != NONE


def completes_question(parse: Parse, top: Node, at: int, before: int) -> bool:
    """The main verb behind an inverted subject: "will he go"."""
    if top.inverted and before == top.subject and parse.kinds[at] in b"BKGv":
        last = parse.letters[parse.chunks.ends[top.verb] - 1]
        if last in AUXILIARY and parse.kind_at(top.verb - 1) != THERE:
            top.verb = at
            return True
    return False


def completes_perfect(parse: Parse, top: Node, at: int) -> bool:
    """The main verb behind a phrase inside its group: "has in recent weeks said"."""
    if top.verb == NONE or at == top.verb + 1 or top.object != NONE:
        return False
    if parse.letters[parse.chunks.ends[top.verb] - 1] != HAVE or not parse.reaches(
        top.verb, at - 1
    ):
        return False
    top.verb = at
    return True


def _is_order(parse: Parse, before: int) -> bool:
    """Whether behind a comma it is told which time: "the mill, first owned by Lee, closed"."""
    return parse.kinds[max(0, before - 1) : before + 1] == b",a"


def _is_done_by(parse: Parse, at: int) -> bool:
    """Whether somebody does behind "by" what a verb says."""
    return is_by(parse, at + 1) and _is_doer(parse, at + 2)


def _is_doer(parse: Parse, at: int) -> bool:
    """Whether the noun phrase behind "by" says who, and not how much: "rose by 5%"."""
    if parse.kind_at(at) not in NOMINAL:
        return False
    start, end = parse.chunks.starts[at], parse.chunks.ends[at]
    if parse.words[end - 1] in PARTS:
        return False
    return not any(letter in b"0%A$" for letter in parse.letters[start:end])


def lists_more(parse: Parse, top: Node, at: int) -> bool:
    """Whether a verb behind a comma is one more of what is to be done, and not what a subject that
    waits does: "a plan to shut the pool, sell the baths and cut bus routes has failed".
    """
    if parse.kind_at(at - 1) != COMMA or is_inserted(parse, at):
        return False
    outer = parse.awaiting(top)
    waits = outer is not None and not (outer.free and _is_single(parse, outer.free[-1]))
    return not waits or has_verb_ahead(parse, at)


def _is_single(parse: Parse, noun: int) -> bool:
    """Whether a noun is one thing's."""
    return parse.letters[parse.chunks.ends[noun] - 1] == SINGULAR


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
    if ahead == CONJUNCTION and top.kind == "participial" and parse.kinds[top.verb] in b"vK":
        return top.governed or parse.awaiting(top) is not None
    if ahead in (*NOMINAL, TIME) and parse.kinds[before] != PRONOUN and _is_done_by(parse, at):
        return parse.word(at) not in INTRANSITIVE
    if ahead in NOMINAL:
        return _describes(parse, top, before, at)
    if ahead == COMMA:
        parted = past_apposition(parse, before) != NONE and _has_object(parse, at)
        return not parted and _describes_past_comma(parse, top, before, at)
    if ahead == DASH:
        return parse.awaiting(top) is None
    return ahead == PREPOSITION


def _describes(parse: Parse, top: Node, before: int, at: int) -> bool:
    """Whether it says something of the noun that it stands behind."""
    if parse.kinds[before] == PRONOUN or parse.word(at) in INTRANSITIVE or _touch(top, before):
        return False
    if described(parse, top) is not None and _has_object(parse, at):
        return has_verb_ahead(parse, at)
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
    return not top.free or parse.kind_at(at + 1) == PREPOSITION


def _is_inside_commas(parse: Parse, top: Node, at: int) -> bool:
    """Whether what two commas hold has its verb, and the second is still ahead: "Wu, who runs a
    mill bought in May, said".
    """
    outer = parse.awaiting(top)
    if outer is None or not outer.free or top.verb == NONE or _has_object(parse, at):
        return False
    opened = parse.kinds.find(44, outer.free[0], top.verb) >= 0
    return opened and VERB_PAST_COMMA.match(parse.kinds, at + 1) is not None


def described(parse: Parse, top: Node) -> Node | None:
    """The clause whose object a participle describes, where that is a verb's subject: "says
    the man found in May died".
    """
    parent = top.parent
    if parent is None or top.kind not in ("participial", "relative"):
        return None
    if parent.object == NONE or not parse.says(parent):
        return None
    described = top.antecedent if top.antecedent != NONE else _before_comma(parse, top)
    hangs = parent.object < described and parse.reaches(parent.object, described)
    return parent if parent.object == described or hangs else None


def _before_comma(parse: Parse, top: Node) -> int:
    """The noun before a comma and what a participle says of it: "said the levy, introduced in"."""
    comma = parse.before(top.verb)
    done = parse.kinds[top.verb] in b"vK"
    return comma - 1 if done and parse.kind_at(comma) == COMMA else NONE


def _is_told(parse: Parse, top: Node, before: int) -> bool:
    """Whether a noun behind whom something is told begins what that is: "told me the mill"."""
    return top.object == before - 1 and parse.says(top) and parse.word(top.verb) in TELLING


def is_said(parse: Parse, top: Node, at: int) -> bool:
    """Whether a past form says what a noun behind whom something is told did."""
    return (
        _is_told(parse, top, at)
        and parse.kind_at(at + 1) == PARTICIPLE
        and not is_by(parse, at + 2)
    )


def _begins_anew(parse: Parse, before: int) -> bool:
    """Whether "but", or a comma and "and", part a noun from the verb before it."""
    mark = parse.before(first_of_chain(parse, before))
    if parse.kind_at(mark) != CONJUNCTION:
        return False
    return parse.kind_at(mark - 1) == COMMA or parse.first_word(mark) == "but"


def _touch(top: Node, before: int) -> bool:
    """Whether two noun phrases wait side by side, and the second is a verb's subject: "the flat
    the pair bought".
    """
    return top.verb == NONE and len(top.free) > 1 and top.free[-2:] == [before - 1, before]


def _describes_past_comma(parse: Parse, top: Node, comma: int, at: int) -> bool:
    """Whether it says something of a noun before a comma: "the plan, drawn up by Lee, failed"."""
    if parse.awaiting(top) is not None and top.kind != "main":
        closed = VERB_PAST_COMMA.match(parse.kinds, at + 1) is not None
        return has_verb_ahead(parse, at) or (closed and parse.kind_at(at + 1) == PREPOSITION)
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
        word = parse.first_word(top.object)
        return word not in OBJECTIVE and (word != "it" or not sure or parse.says(top))
    known = THINKING if parse.awaiting(top) else parse.verbs.clause
    says = parse.says(top) and parse.word(top.verb) in known
    return says or (not sure and top.object == before)
