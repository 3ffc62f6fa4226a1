"""Chunks -> clauses: one pass from left to right with a stack of clauses that stand open."""

from collections.abc import Callable

from factsheet.languages.en.lexicon.government import BARE_INFINITIVE
from factsheet.languages.en.syntax.chunks import Chunks
from factsheet.languages.en.syntax.finite import finite
from factsheet.languages.en.syntax.markers import (
    bracket,
    comma,
    end_bracket,
    question,
    quote,
    relative,
    stop,
    subordinator,
    that,
)
from factsheet.languages.en.syntax.nonfinite import (
    ADJECTIVE,
    gerund,
    infinitive,
    join,
    participle,
)
from factsheet.languages.en.syntax.nouns import adjective, noun
from factsheet.languages.en.syntax.parse import LONGEST, Parse, Verbs
from factsheet.languages.en.syntax.surroundings import (
    completes_perfect,
    completes_question,
    is_fronted,
    is_participle,
    lists_more,
)
from factsheet.syntax.kinds import CONJUNCTION
from factsheet.syntax.nodes import NONE
from factsheet.syntax.words import Classes


def ambiguous(parse: Parse, at: int) -> None:
    """A past tense or a participle: "boats rescued"."""
    if is_fronted(parse, at) or is_participle(parse, at):
        done(parse, at)
    elif not completes_perfect(parse, parse.top, at):
        finite(parse, at)


def done(parse: Parse, at: int) -> None:
    """A participle, of a clause of its own or before "be"."""
    if completes_perfect(parse, parse.top, at):
        return
    if is_fronted(parse, at):
        parse.kinds[at] = ADJECTIVE
    else:
        participle(parse, at)


def base(parse: Parse, at: int) -> None:
    """A present tense, or an infinitive without "to"."""
    top, before = parse.top, parse.before(at)
    if completes_question(parse, top, at, before):
        return
    if top.kind == "infinitival" and (
        parse.kind_at(before) == CONJUNCTION or lists_more(parse, top, at)
    ):
        join(parse, top, at)
    elif top.verb != NONE and top.object == before and parse.word(top.verb) in BARE_INFINITIVE:
        node = parse.open("infinitival", top, NONE)
        node.verb, node.subject, node.governed = at, top.object, True
    elif top.verb != NONE and top.verb == before and parse.word(top.verb) in BARE_INFINITIVE:
        node = parse.open("infinitival", top, NONE)
        node.verb, node.subject, node.governed = at, top.subject, True
    else:
        finite(parse, at)


STEPS: dict[int, Callable[[Parse, int], None]] = {
    ord("N"): noun,
    ord("R"): noun,
    ord("a"): adjective,
    ord("V"): finite,
    ord("v"): ambiguous,
    ord("B"): base,
    ord("I"): infinitive,
    ord("G"): gerund,
    ord("K"): done,
    ord("T"): that,
    ord("W"): relative,
    ord("Q"): question,
    ord("C"): subordinator,
    ord(","): comma,
    ord('"'): quote,
    ord("("): bracket,
    ord(")"): end_bracket,
    ord(";"): stop,
}


def read_clauses(chunks: Chunks, classes: Classes, verbs: Verbs) -> Parse:
    """The clauses of a sentence."""
    parse = Parse(chunks, classes, verbs)
    for at, kind in enumerate(parse.kinds):
        parse.at = at
        if not at % LONGEST and at:
            parse.outside.clear()
            parse.open("main", None, NONE)
        step = STEPS.get(kind)
        if step is not None:
            step(parse, at)
        parse.clause_of.append(parse.top.index)
    return parse
