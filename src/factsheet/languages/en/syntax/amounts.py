"""Amounts: what a verb takes besides its object, has twice, or has by the verb before."""

import re

from factsheet.languages.en.lexicon.government import EACH
from factsheet.languages.en.syntax.lookahead import has_verb_ahead, verb_ahead
from factsheet.languages.en.syntax.parse import Parse
from factsheet.languages.en.syntax.surroundings import is_said
from factsheet.syntax.kinds import COMMA, NOMINAL, NOUN, PARTICIPLE
from factsheet.syntax.nodes import NONE, Node

ASIDE = re.compile(rb"(?:p[NY]|pRN?|[ruaDY]){0,4},")
"""A measure to the comma that closes it."""


def is_apart(parse: Parse, top: Node, at: int) -> bool:
    """Whether it waits for no verb."""
    return (
        _is_rate(parse, at)
        or _is_amount_again(parse, top, at)
        or _is_measure_aside(parse, at)
        or _is_said_of_part(parse, at)
    )


def is_second_object(parse: Parse, top: Node, before: int) -> bool:
    """Whether a verb takes this besides its object: "paid the firm $4", "gave him a bike"."""
    if top.object == NONE or top.object != before or _is_rate(parse, parse.at):
        return False
    if has_verb_ahead(parse, parse.at) or is_said(parse, top, parse.at):
        return False
    return parse.is_amount(parse.at) or parse.word(top.verb) in parse.verbs.two_objects


def _is_rate(parse: Parse, at: int) -> bool:
    """Whether it says per what an amount is: "$9 a tonne"."""
    first = parse.first_word(at)
    return first in EACH and parse.touches(at) and parse.is_figure(at - 1)


def _is_amount_again(parse: Parse, top: Node, at: int) -> bool:
    """Whether it is an amount that no verb follows, in a clause that has its verb."""
    if top.verb == NONE or not parse.is_amount(at) or _opens_main(parse, top, at):
        return False
    verb = verb_ahead(parse, at)
    return verb == NONE or (
        parse.kinds[verb] == PARTICIPLE and parse.kind_at(verb + 1) not in NOMINAL
    )


def _opens_main(parse: Parse, top: Node, at: int) -> bool:
    """Whether it follows what stands before a main clause: "of those asked, 40% agreed"."""
    main = parse.verbless(top)
    return main is not None and not main.free and parse.kind_at(at - 1) == COMMA


def _is_said_of_part(parse: Parse, at: int) -> bool:
    """Whether it says between commas what a part is: "the crew, nine of them women, left", "ten,
    among them the captain, left".
    """
    ahead = bytes(parse.kinds[max(0, at - 4) : at])
    among = ahead[1:] == b",pR" and parse.first_word(at - 2) == "among"
    parted = among or ahead in (b",NpR", b",RpR")
    return parted and ASIDE.match(parse.kinds, at + 1) is not None


def _is_measure_aside(parse: Parse, at: int) -> bool:
    """Whether it says between commas how far or how old: "Lowick, 9 miles to the north, is"."""
    return (
        parse.kinds[max(0, at - 2) : at] == b"N,"
        and parse.is_figure(at)
        and ASIDE.match(parse.kinds, at + 1) is not None
    )


def is_gapped(parse: Parse, top: Node, at: int) -> bool:
    """Whether a noun has this amount by the verb before: "Orin owes $4 and Wu $2"."""
    return (
        parse.is_amount(at)
        and top.free[-1:] == [at - 1]
        and parse.kind_at(at - 2) in b",c"
        and top.verb != NONE
        and top.subject != NONE
        and not has_verb_ahead(parse, at)
        and any(
            parse.kinds[each] == NOUN and parse.is_amount(each) for each in range(top.verb, at - 2)
        )
    )


def gap(parse: Parse, top: Node, at: int) -> None:
    """Read a clause whose verb is left out, and is the one before; where that one gave an amount to
    somebody, so does this: "Orin owes Lee $4 and Wu $2".
    """
    node = parse.open(top.kind, top.parent, NONE)
    node.coordinated, node.verb, node.antecedent = top, top.verb, top.antecedent
    noun = top.free.pop()
    if top.second == NONE:
        node.subject, node.object = noun, at
    else:
        node.subject, node.object, node.second = top.subject, noun, at
    parse.claim(node, at - 1, at)
