"""Noun phrases: what a preposition, a verb or nothing yet asks for."""

from factsheet.languages.en.lexicon.government import NOMINATIVE
from factsheet.languages.en.syntax.amounts import gap, is_apart, is_gapped, is_second_object
from factsheet.languages.en.syntax.antecedents import is_part
from factsheet.languages.en.syntax.markers import relative
from factsheet.languages.en.syntax.parse import NONFINITE, Parse
from factsheet.syntax.kinds import COMMA, CONJUNCTION, NOMINAL, NOUN, PREPOSITION, PRONOUN
from factsheet.syntax.nodes import NONE, Node

WHOSE = ord("O")


def noun(parse: Parse, at: int) -> None:
    """A noun phrase: what a preposition, a verb or nothing yet asks for."""
    top, before = parse.top, parse.before(at)
    parse.last = at
    whose = parse.letters[parse.chunks.starts[at]] == WHOSE
    if whose and is_part(parse, at):
        relative(parse, at)
        return
    if before >= 0 and parse.kinds[before] == PREPOSITION and _is_noun_of(parse, before, at):
        if not _is_particle(parse, top, before):
            return
        before = parse.before(before)
    elif _is_second_noun(parse, top, before) or _is_inserted_place(parse, top, at):
        return
    elif whose:
        relative(parse, at)
        top = parse.top
    if is_gapped(parse, top, at):
        gap(parse, top, at)
    elif top.expects and before == top.verb:
        top.subject, top.expects, top.inverted = at, False, True
    elif top.verb != NONE and before >= 0 and _takes_object(parse, top, before):
        top.object = at
    elif is_second_object(parse, top, before):
        top.second = at
    elif not is_apart(parse, top, at):
        top.free.append(at)


def adjective(parse: Parse, at: int) -> None:
    """What the subject is said to be."""
    top = parse.top
    if top.verb != NONE and top.predicate == NONE and parse.before(at) == top.verb:
        top.predicate = at


def _is_second_noun(parse: Parse, top: Node, before: int) -> bool:
    """Whether a preposition has it beside another: "from Mali and Chad"."""
    if parse.kind_at(before) != CONJUNCTION or parse.kinds[parse.at] == PRONOUN:
        return False
    comma = parse.kind_at(before - 1) == COMMA
    begins = comma or parse.kind_at(parse.at + 1) in b"VvBr"
    if begins and top.verb != NONE and not top.free and not _is_inside(parse, top):
        return False
    noun = before - 2 if comma else before - 1
    return parse.kind_at(noun) in NOMINAL and parse.kind_at(noun - 1) == PREPOSITION


def _is_inside(parse: Parse, top: Node) -> bool:
    """Whether a verb without a tense stands between a subject and its verb."""
    return parse.kinds[top.verb] in NONFINITE and parse.awaiting(top) is not None


def _is_inserted_place(parse: Parse, top: Node, at: int) -> bool:
    """Whether a name between commas belongs to the one before: "in Kearney, Nebraska, Orin"."""
    if top.free or parse.kinds[at - 3 : at] != b"pN," or parse.kind_at(at + 1) != COMMA:
        return False
    if parse.kind_at(at + 2) != NOUN or parse.kind_at(at + 3) == COMMA:
        return False
    name = parse.letters[parse.chunks.starts[at] : parse.chunks.ends[at]]
    verb = parse.kind_at(at + 3) in b"Vv"
    opens = parse.letters[parse.chunks.starts[at + 2]]
    return (opens not in b"DP" or verb) and not name.strip(b"x~")


def _is_particle(parse: Parse, top: Node, at: int) -> bool:
    """Whether a preposition right behind a verb is a part of it: "turned down the sale"."""
    if top.verb != at - 1 or top.verb == NONE:
        return False
    particle = parse.first_word(at)
    if parse.word(top.verb) not in parse.verbs.phrasal.get(particle, ()):
        return False
    parse.kinds[at] = 117
    return True


def _is_noun_of(parse: Parse, preposition: int, at: int) -> bool:
    """Whether nothing but an adverb or a mark parts a noun phrase from its preposition."""
    return not parse.kinds[preposition + 1 : at].strip(b"rq!")


def _takes_object(parse: Parse, top: Node, before: int) -> bool:
    if top.object != NONE or before != top.verb:
        return False
    if parse.first_word(parse.at) in NOMINATIVE:
        return False
    return not parse.is_passive(before) or parse.word(before) in parse.verbs.two_objects
