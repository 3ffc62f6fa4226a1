"""Verbs with a tense: of a new clause, of one that waits, or of the same subject."""

from factsheet.languages.en.lexicon.government import THINKING
from factsheet.languages.en.syntax.antecedents import agreeing
from factsheet.languages.en.syntax.choosing import agreement, choose
from factsheet.languages.en.syntax.coordinating import says_aside, second_verb
from factsheet.languages.en.syntax.lookahead import (
    first_of_chain,
    has_verb_ahead,
    opens_clause,
    past_apposition,
)
from factsheet.languages.en.syntax.parse import AUXILIARY, LIGHT, LIST, Parse
from factsheet.languages.en.syntax.surroundings import (
    completes_question,
    described,
    is_complement,
    is_inserted,
    is_so,
)
from factsheet.syntax.kinds import (
    BARE,
    COMMA,
    CONJUNCTION,
    NOMINAL,
    PREPOSITION,
    PRONOUN,
    SEMICOLON,
    THERE,
    TIME,
)
from factsheet.syntax.nodes import NONE, Node

SINGULAR, PLURAL = b"ns"
SUPPOSING = frozenset(("had", "should"))


def finite(parse: Parse, at: int) -> None:
    """A verb with a tense: which clause is it of?"""
    top, before = parse.top, first_of_chain(parse, parse.before(at))
    ahead = parse.kind_at(before)
    if ahead in b'",' and is_inserted(parse, at):
        _insert(parse, top, at)
    elif opens_clause(parse, top, before) and not _passes_over(parse, top, before, at):
        _after_preposition(parse, at, before)
    elif ahead == COMMA and past_apposition(parse, before) != NONE:
        _after_preposition(parse, at, past_apposition(parse, before))
    elif top.verb == NONE:
        _first_verb(parse, top, at)
    elif _is_clausal_subject(top, ahead):
        parse.top = top.parent or top
        parse.top.verb = at
    elif not completes_question(parse, top, at, before):
        _further_verb(parse, top, at, before)


def _passes_over(parse: Parse, top: Node, before: int, at: int) -> bool:
    """Whether a verb is of what waits around, and not of the noun behind a preposition."""
    return _tells_for(parse, top, at) or (
        parse.awaiting(top) is not None
        and agreement(parse, at) == PLURAL
        and parse.letters[parse.chunks.ends[before] - 1] == SINGULAR
        and parse.kind_at(before + 1) != CONJUNCTION
    )


def _tells_for(parse: Parse, top: Node, at: int) -> bool:
    """Whether "that" opens what a noun behind a participle tells: "a report sent before the vote
    says that".
    """
    said = parse.kind_at(at + 1) in b"TW" and parse.word(at) in parse.verbs.clause
    return said and top.kind == "participial" and parse.awaiting(top) is not None


def _further_verb(parse: Parse, top: Node, at: int, before: int) -> None:
    """A verb behind another: of a new clause, of one that waits, or of the same subject."""
    ahead, outer = parse.kind_at(before), parse.awaiting(top)
    if ahead == THERE or (top.verb != NONE and is_so(parse, at)):
        node = parse.open("main", top.parent, NONE)
        node.coordinated, node.verb, node.expects = top, at, True
    elif ahead != CONJUNCTION and outer is None and not top.free and _is_supposed(parse, at):
        node = parse.open("adverbial", top, NONE)
        node.verb, node.expects = at, True
    elif (ahead == COMMA and _is_explained(parse, top, before)) or _is_listed(parse, top, at):
        _complement(parse, top, at, top.object)
        top.object = NONE
    elif ahead == CONJUNCTION and before == at - 1 and top.subject != NONE:
        second_verb(parse, at)
    elif top.free and not (
        outer and (ahead in b",-" or _belongs(parse, top) or _ends_a_list(parse, top, at))
    ):
        _new_subject(parse, top, at)
    elif ahead == CONJUNCTION:
        second_verb(parse, at)
    elif outer is None and described(parse, top) is not None:
        _resume_object(parse, top, at)
    elif before == top.verb and top.kind == "relative" and _knows(parse, top, at):
        _complement(parse, top, at, agreeing(parse, top, at))
    elif outer is not None and not is_complement(parse, top, before, sure=True):
        _resume(parse, outer, at)
    elif is_complement(parse, top, before, sure=False):
        _complement(parse, top, at, top.object)
        top.object = NONE
    else:
        second_verb(parse, at)


def _is_clausal_subject(top: Node, ahead: int) -> bool:
    """Whether a question is what the next verb is said of: "what worries us is"."""
    parent = top.parent
    if top.kind != "question" or parent is None or ahead in b",cR":
        return False
    return parent.verb == NONE and not parent.free and not top.free


def _resume_object(parse: Parse, top: Node, at: int) -> None:
    parent = described(parse, top)
    if parent is not None:
        subject, parent.object = parent.object, NONE
        parse.top = parse.open("complement", parent, NONE)
        parse.top.verb, parse.top.subject = at, subject


def _knows(parse: Parse, top: Node, at: int) -> bool:
    """Whether somebody says of a noun what a verb does: "which he said rose"; without a pronoun
    only where a verb is left for what waits: "the firm he said fell has closed".
    """
    if top.antecedent == NONE or not parse.says(top):
        return False
    outer = parse.awaiting(top)
    return top.marker != NONE or outer is None or not outer.free or has_verb_ahead(parse, at)


def _is_explained(parse: Parse, top: Node, comma: int) -> bool:
    """Whether what two commas hold parts an object from the verb it is the subject of: "says the
    river, already high, rose".
    """
    if top.object == NONE or len(top.free) > 1 or parse.word(top.verb) not in parse.verbs.clause:
        return False
    opened = parse.kinds.find(44, top.object, comma)
    if opened < 0 or parse.awaiting(top) is not None or not parse.reaches(top.object, opened - 1):
        return False
    return top.free == [] or parse.reaches(opened, top.free[0] - 1)


def _is_supposed(parse: Parse, at: int) -> bool:
    """Whether "had" or "should" goes before its subject instead of "if": had the firm not paid."""
    word = parse.first_word(at)
    if word not in SUPPOSING or parse.kind_at(at + 1) not in NOMINAL:
        return False
    after = at + 2
    while parse.kind_at(after) in LIGHT:
        after += 1
    return parse.kind_at(after) in b"vKB"


def _is_listed(parse: Parse, top: Node, at: int) -> bool:
    """Whether an object begins a list that is the subject of what is said: "say the pool, gym and
    hall will close".
    """
    if top.object == NONE or top.object != top.verb + 1 or parse.word(top.verb) not in THINKING:
        return False
    return LIST.fullmatch(parse.kinds, top.object, at) is not None


def _belongs(parse: Parse, top: Node) -> bool:
    """Whether the noun phrase behind a verb is no subject while another waits: it stands loose, or
    is one of two objects: "a ferry carrying hikers and their dogs sank".
    """
    first = top.free[0]
    listed = top.object != NONE and parse.kind_at(first - 1) == CONJUNCTION
    return _hangs_loose(parse, first) or (listed and parse.reaches(top.object, first - 2))


def _ends_a_list(parse: Parse, top: Node, at: int) -> bool:
    """Whether a list goes on with the nouns before a verb, the last for the subject that waits: "a
    clerk who stole from shops, banks and schools was jailed".
    """
    return parse.ends_list(top) and not has_verb_ahead(parse, at)


def _hangs_loose(parse: Parse, at: int) -> bool:
    """Whether neither a comma nor "and" begins a new clause with this noun phrase."""
    return parse.kind_at(parse.before(at)) not in b",c-" and parse.kinds[at] != PRONOUN


def _insert(parse: Parse, top: Node, at: int) -> None:
    """Read "said Lee" as a clause of its own, and go on with the one around it after it."""
    empty = top.verb == NONE and not top.free
    node = top if empty else parse.open("main", top if top.verb == NONE else None, NONE)
    node.verb, node.expects = at, True


def _first_verb(parse: Parse, top: Node, at: int) -> None:
    free = top.free
    if free:
        last = free[-1]
        if len(free) > 1 and parse.touches(last) and top.kind != "relative":
            _contact(parse, top, at, free.pop())
            return
        if len(free) > 1 and says_aside(parse, last, at):
            node = parse.open("main", top, NONE)
            parse.give(node, at, free.pop())
            return
        top.subject = choose(parse, free, at)
    elif top.kind == "relative" or (top.kind == "complement" and top.antecedent != NONE):
        top.kind = "relative"
        top.antecedent = top.subject = agreeing(parse, top, at)
    elif _is_bare_time(parse, parse.before(at)):
        top.subject = parse.before(at)
    elif top.coordinated is not None and parse.kind_at(at - 1) == SEMICOLON:
        top.subject = top.coordinated.subject
    else:
        last = parse.letters[parse.chunks.ends[at] - 1]
        there = parse.kind_at(parse.before(at)) == THERE
        fronted = top.kind != "question" and parse.kinds[at] != BARE
        top.expects = last in AUXILIARY or there or fronted
    top.verb = at
    top.free = []


def _is_bare_time(parse: Parse, at: int) -> bool:
    """Whether a time stands behind no preposition: "July was wet"."""
    return parse.kind_at(at) == TIME and parse.kind_at(at - 1) != PREPOSITION


def _contact(parse: Parse, top: Node, at: int, subject: int) -> None:
    """A relative clause without a relative pronoun: "the role investors play"."""
    node = parse.open("relative", top, NONE)
    node.antecedent = subject - 1
    parse.give(node, at, subject)


def _resume(parse: Parse, outer: Node, at: int) -> None:
    parse.top = outer
    if outer.verb != NONE:
        _new_subject(parse, outer, at)
        return
    outer.subject = choose(parse, outer.free, at) if outer.free else outer.antecedent
    outer.verb, outer.free = at, []


def _new_subject(parse: Parse, top: Node, at: int) -> None:
    """A noun phrase stands between the last verb and this one."""
    subject = choose(parse, top.free, at)
    touches = parse.touches(subject)
    top.free = []
    lower = parse.verbless(top)
    anchor = top.verb if top.object == NONE else top.object
    if touches and parse.reaches(anchor, subject - 1):
        lemma = parse.word(top.verb)
        if lemma in parse.verbs.two_objects or lemma in parse.verbs.clause:
            _complement(parse, top, at, subject)
        else:
            _contact(parse, top, at, subject)
    elif parse.reaches(anchor, subject - 1) and parse.word(top.verb) in parse.verbs.clause:
        _complement(parse, top, at, subject)
    elif lower is not None and not touches:
        parse.top = lower
        parse.give(lower, at, subject)
        for node in parse.nodes[top.index + 1 :]:
            if node.antecedent == subject:
                node.parent = lower
    else:
        node = parse.open("main", top.parent, NONE)
        node.coordinated = top
        parse.give(node, at, subject)


def _complement(parse: Parse, top: Node, at: int, subject: int) -> None:
    """A clause that is the object of a verb: "said prices rose"."""
    node = parse.open("complement", top, NONE)
    if subject < top.verb:
        node.verb, node.subject = at, subject
    else:
        parse.give(node, at, subject)


def _after_preposition(parse: Parse, at: int, subject: int) -> None:
    """A clause whose preposition is a conjunction: "after he left"."""
    node = parse.open("adverbial", parse.top, subject - 1)
    parse.give(node, at, subject)
