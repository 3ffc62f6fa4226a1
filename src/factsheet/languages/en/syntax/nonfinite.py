"""Verbs without a tense: infinitives, participles, forms in -ing."""

import re
from functools import cache

from factsheet.languages.en.lexicon.government import ACCUSING, CHARGES, HINDERING, PERSONAL
from factsheet.languages.en.syntax.choosing import agreement
from factsheet.languages.en.syntax.lookahead import has_own_clause
from factsheet.languages.en.syntax.parse import Parse
from factsheet.languages.en.syntax.surroundings import completes_question
from factsheet.syntax.kinds import COMMA, CONJUNCTION, NOMINAL, NOUN, PREPOSITION
from factsheet.syntax.nodes import NONE, ClauseKind, Node

ADJECTIVE, SINGULAR, PLURAL = b"ans"
ADDING = frozenset(("by", "on"))
"""Prepositions that tell by whom and when somebody is told to do what an infinitive says."""


LISTED = re.compile(rb"(?:[NR]|[ru]{0,2}pN)(?:p[NRY]){0,3}(?:,N)+,?cN(?:[ru]|p[NRY]|Y){0,6}V")
"""What is done to several, and the verb behind them: "spending on roads, schools and ports is"."""


@cache
def _subject_ahead() -> re.Pattern[bytes]:
    """What goes with a form in -ing and the verb that it is the subject of, no comma between."""
    return re.compile(
        rb"[NR]?(?:[aru]|p[NRYa]|v(?=[^,;]{0,60}V)|Y(?!N)){0,8}"
        rb"(?:V|v(?=[NR])(?![^,]{0,60},[NR][Vv])|v(?![^,;]{0,60}V)(?![^;]{0,60},r?[NR]))"
    )


def infinitive(parse: Parse, at: int) -> None:
    """ "to" and its verb: of what the last verb governs, or of its own."""
    top, before = parse.top, parse.before(at)
    node = _nonfinite(parse, "infinitival", at)
    if parse.is_passive(at) and parse.kind_at(before) in NOMINAL:
        node.antecedent = before
    if top.verb == NONE:
        return
    if before == top.predicate and before != NONE:
        if is_expletive(parse, top.subject) and not _is_personal(parse, top.predicate):
            top.subject = NONE
        node.subject, node.governed = top.subject, True
    elif _goes_on(parse, top, before) and parse.word(top.verb) in parse.verbs.infinitive:
        node.subject, node.governed = top.subject, True
    elif _is_aside(parse, before):
        node.antecedent = before - 2
    elif _is_for(parse, before):
        node.subject = before
    elif _is_controlled(parse, top, before):
        node.subject, node.governed = top.object, True
    elif _is_told(parse, top, before):
        node.subject, node.governed = top.subject, True
    elif parse.kind_at(before) == CONJUNCTION and top.kind == "infinitival":
        node.subject, node.coordinated = top.subject, top


def gerund(parse: Parse, at: int) -> None:
    """A verb in -ing."""
    top, before = parse.top, parse.before(at)
    if completes_question(parse, top, at, before):
        return
    if _is_subject(parse, top, at, before):
        if _describes(parse, at):
            parse.kinds[at] = ADJECTIVE
            return
        if top.verb != NONE:
            top = parse.open("complement", top, NONE)
        top.free.append(at)
        parse.kinds[at] = NOUN
    node = _nonfinite(parse, "participial", at)
    if top.verb != NONE and before == top.verb:
        node.subject, node.governed = top.subject, True
    elif _is_hindered(parse, top, before):
        node.subject, node.governed = top.object, True
    elif (charged := _whose_deed(parse, top, before)) != NONE:
        node.subject, node.governed = charged, True
    elif parse.kind_at(before) in NOMINAL:
        node.antecedent = before


def _is_hindered(parse: Parse, top: Node, before: int) -> bool:
    """Whether the object of the last verb is kept from it: "stop the ban from taking effect"."""
    if top.object == NONE or before != top.object + 1 or parse.kind_at(before) != PREPOSITION:
        return False
    word = parse.first_word(before)
    return word == "from" and parse.word(top.verb) in HINDERING


def _whose_deed(parse: Parse, top: Node, before: int) -> int:
    """Who is told to have done it: "accused him of taking it", "was fined for spilling it"."""
    if (
        top.verb == NONE
        or parse.kind_at(before) != PREPOSITION
        or parse.word(top.verb) not in ACCUSING
    ):
        return NONE
    if parse.first_word(before) not in CHARGES:
        return NONE
    return top.subject if parse.is_passive(top.verb) else top.object


def _is_subject(parse: Parse, top: Node, at: int, before: int) -> bool:
    """Whether what somebody does is what a verb is said of: "cutting rates will help"."""
    opens = before < 0 or (before == top.marker and parse.kinds[before] in b'T"')
    said = before == top.verb and before != NONE and parse.says(top)
    if not said and (not opens or top.verb != NONE or top.free):
        return False
    verb = _verb_ahead(parse, at)
    return verb != NONE and not has_own_clause(parse, verb)


def _verb_ahead(parse: Parse, at: int) -> int:
    """The verb that a form in -ing may be the subject of; behind a list only one that agrees."""
    found = _subject_ahead().match(parse.kinds, at + 1)
    if found is not None:
        return found.end() - 1
    listed = LISTED.match(parse.kinds, at + 1)
    if listed is None or agreement(parse, listed.end() - 1) != SINGULAR:
        return NONE
    return listed.end() - 1


def _describes(parse: Parse, at: int) -> bool:
    """Whether it describes the bare noun behind it, which the verb agrees with: "standing crops
    were lost", "cutting taxes helps".
    """
    if parse.kind_at(at + 1) != NOUN or parse.letters[parse.chunks.starts[at + 1]] in b"DPOx0~":
        return False
    verb = _verb_ahead(parse, at)
    wanted = agreement(parse, verb) if verb != NONE else 0
    plural = parse.letters[parse.chunks.ends[at + 1] - 1] == PLURAL
    return not (plural and wanted == SINGULAR)


def participle(parse: Parse, at: int) -> None:
    """A participle without an auxiliary."""
    top, before = parse.top, parse.before(at)
    if completes_question(parse, top, at, before):
        return
    if parse.kind_at(before) == CONJUNCTION and top.verb != NONE and top.subject != NONE:
        join(parse, top, at)
        return
    node = _nonfinite(parse, "participial", at)
    if top.verb != NONE and before == top.verb:
        node.subject, node.governed = top.subject, True
    elif parse.kind_at(before) in NOMINAL:
        node.antecedent = before


def _nonfinite(parse: Parse, kind: ClauseKind, at: int) -> Node:
    """A clause without a tense."""
    top = parse.top
    after = top.kind == "adverbial" and top.verb == NONE and top.marker == at - 1
    if after and kind == "participial":  # "if approved"
        top.verb = at
        return top
    node = parse.open(kind, parse.top, NONE)
    node.verb = at
    return node


def join(parse: Parse, first: Node, at: int) -> None:
    """A second verb without a tense."""
    node = parse.open(first.kind, first.parent, NONE)
    node.coordinated, node.subject, node.verb = first, first.subject, at
    node.antecedent = first.antecedent


def is_expletive(parse: Parse, subject: int) -> bool:
    """Whether a clause says what "it" is: "it is clear that"."""
    return subject != NONE and parse.first_word(subject) == "it"


def _is_personal(parse: Parse, predicate: int) -> bool:
    """Whether "it" is somebody or something by what it is said to be: "it is due to open"."""
    return parse.words[parse.chunks.ends[predicate] - 1] in PERSONAL


def _goes_on(parse: Parse, top: Node, before: int) -> bool:
    """Whether an infinitive follows its verb, or what stands behind that between commas."""
    if before == top.verb:
        return True
    inserted = parse.kind_at(before) == COMMA and parse.kind_at(top.verb + 1) == COMMA
    return inserted and before > top.verb + 1 and top.object == NONE


def _is_aside(parse: Parse, before: int) -> bool:
    """Whether an adjective behind a comma says more of a noun: "a mill, due to open"."""
    ahead = bytes(parse.kinds[max(0, before - 2) : before + 1])
    return ahead[1:] == b",a" and ahead[0] in NOMINAL


def _is_for(parse: Parse, before: int) -> bool:
    """Whether "for" names who does it: "for the firm to sell"."""
    return (
        parse.kind_at(before) in NOMINAL
        and parse.kind_at(before - 1) == PREPOSITION
        and parse.first_word(before - 1) == "for"
    )


def _is_controlled(parse: Parse, top: Node, before: int) -> bool:
    """Whether the object of the last verb does it: "asked the governments to act"."""
    if top.object == NONE or parse.word(top.verb) not in parse.verbs.object_infinitive:
        return False
    between = parse.kinds[top.object + 1 : before + 1]
    return not bytes(between).strip(b"pNRYr!")


def _is_told(parse: Parse, top: Node, before: int) -> bool:
    """Whether the subject of a passive does it, whoever has it done and whenever: "were told on
    Monday by the bank to repay".
    """
    if top.object != NONE or not parse.is_passive(top.verb):
        return False
    if parse.word(top.verb) not in parse.verbs.object_infinitive:
        return False
    between = range(top.verb + 1, before + 1)
    ahead = [parse.first_word(at) for at in between if parse.kinds[at] == PREPOSITION]
    loose = bytes(parse.kinds[at] for at in between).strip(b"pNRYr!")
    return not loose and ADDING.issuperset(ahead)
