"""Which clause a second verb goes on with: "prices rose and then fell"."""

from factsheet.languages.en.lexicon.government import PAST_AUXILIARIES, REPORTING
from factsheet.languages.en.syntax.choosing import agreement
from factsheet.languages.en.syntax.parse import NONFINITE, Parse
from factsheet.syntax.kinds import BARE, COMMA, CONJUNCTION
from factsheet.syntax.nodes import NONE, Node

MODAL, BASE = b"ME"
"""First words of verb groups: a modal, "be"."""


def second_verb(parse: Parse, at: int) -> None:
    """A further verb of the same subject."""
    first = _parallel(parse, parse.top, at)
    node = parse.open(first.kind, first.parent, NONE)
    node.coordinated = first
    node.subject, node.antecedent, node.verb = first.subject, first.antecedent, at
    modal = first.shares or _verb_form(parse, first.verb) == "modal"
    node.shares = modal and parse.kinds[at] == BARE
    parse.claim(node, parse.fronted(at), at)


def _parallel(parse: Parse, top: Node, at: int) -> Node:
    """The clause that a second verb goes on with: the nearest whose verb has the same form, or the
    one before an aside: "the mill lost money, he said, and will close".
    """
    form, nearest = _verb_form(parse, at), None
    node: Node | None = top
    while node is not None:
        finite = node.kind != "participial" and parse.kinds[node.verb] not in NONFINITE
        if node.verb != NONE and finite:
            own = _verb_form(parse, node.verb)
            if not _agree(parse, node.verb, at):
                node = node.parent
                continue
            if own == form or (own == "modal" and parse.kinds[at] == BARE):
                if not _goes_on_around(parse, node, at):
                    return node
                nearest = nearest or node
                node = node.parent
                continue
            if node.coordinated is not None and says_aside(parse, node.subject, node.verb):
                return node.coordinated
            nearest = nearest or node
        node = node.parent
    return nearest or top


def _goes_on_around(parse: Parse, node: Node, at: int) -> bool:
    """Whether a second verb behind a comma is of the clause around: "said it was late, but denied
    that".
    """
    if parse.kind_at(at - 1) != CONJUNCTION or parse.kind_at(at - 2) != COMMA:
        return False
    told = parse.kind_at(at + 1) in b"TW" and parse.word(at) in parse.verbs.clause
    says = told or parse.word(at) in REPORTING
    return says and node.kind in ("relative", "adverbial", "complement")


def _agree(parse: Parse, first: int, second: int) -> bool:
    """Whether two verbs can have one subject: "the chip does work" and "say" cannot."""
    numbers = {agreement(parse, first), agreement(parse, second)}
    return 0 in numbers or len(numbers) == 1


def _verb_form(parse: Parse, at: int) -> str:
    """Past, present or modal, by the first word of a verb group."""
    start = parse.chunks.starts[at]
    letter = parse.letters[start]
    if letter in b"dvk" or parse.words[start] in PAST_AUXILIARIES:
        return "past"
    return "modal" if letter == MODAL else "base" if letter == BASE else "present"


def says_aside(parse: Parse, subject: int, at: int) -> bool:
    """Whether a verb of saying stands between commas with its subject: "the firm, Lee said,"."""
    commas = parse.kind_at(subject - 1) == COMMA and parse.kind_at(at + 1) == COMMA
    return commas and parse.before(at) == subject and parse.word(at) in REPORTING
