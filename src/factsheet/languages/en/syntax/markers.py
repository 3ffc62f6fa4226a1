"""Words and marks that open and close clauses."""

from factsheet.languages.en.lexicon.government import SEEMING
from factsheet.languages.en.syntax.antecedents import antecedent, is_part
from factsheet.languages.en.syntax.nonfinite import is_expletive
from factsheet.languages.en.syntax.parse import Parse
from factsheet.syntax.kinds import CONJUNCTION, NOMINAL
from factsheet.syntax.nodes import NONE, Node

ASKING = frozenset(("who", "which"))
"""Pronouns that ask as well."""


def comma(parse: Parse, _at: int) -> None:
    """The end of what has no verb: "if possible,"."""
    top = parse.top
    if top.kind != "adverbial" or top.free or top.parent is None:
        return
    if top.verb == NONE or (top.parent.verb != NONE and top.subject == NONE):
        parse.top = top.parent


def that(parse: Parse, at: int) -> None:
    """The conjunction."""
    top, before = parse.top, parse.before(at)
    empty = before == top.predicate or (before == top.verb and _happens(parse, before))
    if before != NONE and empty and is_expletive(parse, top.subject):
        top.subject = NONE
    node = parse.open("complement", _what_tells(parse, at), at)
    if parse.kind_at(before) in NOMINAL and not (top.verb != NONE and parse.says(top)):
        node.antecedent = before


def _what_tells(parse: Parse, at: int) -> Node:
    """The clause that a "that" hangs on: behind "and" the one around what was told before it, as in
    "said sales fell, and that it would close".
    """
    if parse.kind_at(at - 1) != CONJUNCTION:
        return parse.top
    told: Node | None = parse.top
    while told is not None and not (told.kind == "complement" and told.verb != NONE):
        told = told.parent
    around = told.parent if told is not None else None
    return around if around is not None and parse.says(around) else parse.top


def _happens(parse: Parse, verb: int) -> bool:
    """Whether what "it" does is told only behind "that": it emerged, it was said."""
    return parse.is_passive(verb) or parse.word(verb) in SEEMING


def relative(parse: Parse, at: int) -> None:
    """A relative pronoun; "who" and "which" right behind a verb ask: "said who will pay"."""
    asked = parse.first_word(at) in ASKING
    if asked and parse.top.verb != NONE and parse.before(at) == parse.top.verb:
        question(parse, at)
        return
    node = parse.open("relative", parse.top, at)
    node.antecedent = antecedent(parse, at) if parse.before(at) >= 0 else NONE
    if is_part(parse, at):
        node.free.append(at - 2)
        parse.claim(node, at - 2, at)
        if node.parent is not None and node.parent.free[-1:] == [at - 2]:
            node.parent.free.pop()


def question(parse: Parse, at: int) -> None:
    """A word that asks."""
    parse.open("question", parse.top, at)


def subordinator(parse: Parse, at: int) -> None:
    """Because, if, while."""
    parse.open("adverbial", parse.top, at)


def quote(parse: Parse, at: int) -> None:
    """A mark that opens or closes what is quoted."""
    if at in parse.opening:
        parse.outside.append(parse.top)
        parse.open("quotation", parse.top, at)
    elif at in parse.closing and parse.outside:
        parse.top = parse.outside.pop()
    else:
        parse.kinds[at] = 113  # marks around a word


def bracket(parse: Parse, at: int) -> None:
    """What stands in brackets is apart."""
    parse.open("bracket", parse.nodes[0] if parse.kind_at(at - 1) in b".)" else parse.top, at)


def end_bracket(parse: Parse, _at: int) -> None:
    """Back to the clause around the brackets."""
    node = parse.top
    while node.parent is not None and node.kind != "bracket":
        node = node.parent
    if node.kind == "bracket" and node.parent is not None:
        parse.top = node.parent


def stop(parse: Parse, at: int) -> None:
    """A semicolon or a colon: what follows is a sentence of its own."""
    node = parse.top
    while node.parent is not None and node.kind not in ("quotation", "bracket"):
        node = node.parent
    if node.kind == "bracket":  # a firm (NYSE: ORIN)
        parse.open("main", node, at)
    else:
        parse.open("main", node.parent, at).coordinated = node
