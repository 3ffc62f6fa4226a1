"""How sure a figure is: what its own phrase and the verbs that it depends on make of it.

Read from the figure outwards, phrase by phrase and clause by clause, until a clause makes an
assertion of its own. What denies from further out wins; else the nearest speaks. A plain "will"
asserts.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache

from factsheet.grammar.rule import Annotation
from factsheet.languages.en.assertion.asking import until_asked
from factsheet.languages.en.assertion.negating import CAPS, NEGATED, PAST
from factsheet.languages.en.assertion.nouns import NOUN_RULES
from factsheet.languages.en.assertion.place import (
    TIMES,
    Noun,
    Place,
    around,
    goes_on_apart,
    nouns,
    stands,
)
from factsheet.languages.en.assertion.rule import ModalityRule
from factsheet.languages.en.assertion.said_of import SAID_OF
from factsheet.languages.en.assertion.standing import (
    is_conceded,
    is_given,
    is_joined,
    is_known,
    is_range,
    is_setting,
    is_settled,
    is_whole,
    starts_from,
)
from factsheet.languages.en.assertion.undoing import has_not
from factsheet.languages.en.assertion.verbs import UNDONE, UNDONE_RULES, VERB_RULES
from factsheet.languages.en.lexicon.modal_verbs import DENYING_THAT, PASSING, VALUING
from factsheet.model.judgement import Judgement
from factsheet.model.values import Quotation, TimeExpression
from factsheet.packs.line import KINDS
from factsheet.syntax import Clause, Phrase, Syntax

DENYING = frozenset(("modality.refused", "modality.failed", "modality.negated"))
"""Rules that deny what is done, and not what it is done to."""
SUPPOSED = frozenset(
    "modality.condition modality.modal modality.intended modality.predicate".split()
)
"""Rules that speak of what is done to something, which is there already where it is definite."""
UNLIKELY = frozenset(("modality.predicate", "modality.in_doubt"))
"""Rules whose denial is a guess."""
WHERE = frozenset(("in", "across"))
"""Prepositions of those among whom something was not done: failed to score in four games."""
MOST_CLAUSES = 60
"""Clauses of a sentence; one of more is a list, not prose."""


def find_modality(
    syntax: Syntax, annotations: Sequence[Annotation], published: date | None
) -> dict[int, Judgement]:
    """How each figure is told, by the annotation's number; the asserted left out."""
    found = {}
    for number, annotation in enumerate(annotations):
        quoted = isinstance(annotation.value, Quotation)
        judgement = _denial(syntax, annotation) if quoted else judge(syntax, annotation, published)
        if judgement is not None:
            found[number] = judgement
    return found


def _denial(syntax: Syntax, annotation: Annotation) -> Judgement | None:
    """That a clause is denied which a verb of denying takes: she denied that she had agreed."""
    clause = syntax.clause_at(syntax.token_at(annotation.end - 1))
    while clause is not None and clause.parent is not None:
        outer = clause.parent
        told = clause.kind == "complement" and outer.group.span.end <= annotation.start
        if told and outer.group.lemma in DENYING_THAT and not has_not(outer.group):
            return Judgement("denied", "modality.refused", outer.group.span)
        clause = outer
    return None


def _is_over(annotation: Annotation, published: date | None) -> bool:
    """Whether it is a time that has passed, which no plan moves."""
    value = annotation.value
    if not isinstance(value, TimeExpression) or published is None or value.end is None:
        return isinstance(value, TimeExpression) and value.timex == "PAST_REF"
    return value.end < published


def _was_planned(syntax: Syntax, judgement: Judgement) -> bool:
    """Whether it is what somebody had in mind before: was due to open last May."""
    group = syntax.group_at(syntax.token_at(judgement.cue.start))
    if group is None or group.tense != "past" or judgement.modality != "planned":
        return False
    return group.perfect or group.passive or group.lemma == "be"


def judge(syntax: Syntax, annotation: Annotation, published: date | None) -> Judgement | None:
    """How one figure is told; None where it is simply asserted."""
    if is_conceded(syntax, annotation):
        return None
    kind = _kind(annotation, published)
    judgements = list(_judgements(syntax, annotation, kind))
    if _is_over(annotation, published):
        judgements = [each for each in judgements if _was_planned(syntax, each)]
    denied = next((each for each in judgements if each.modality == "denied"), None)
    if denied is not None and denied.rule in UNLIKELY | {NEGATED.name}:
        foreseen = denied.rule in UNLIKELY or any(each.modality == "likely" for each in judgements)
        if foreseen and (_is_not_before(annotation) or _is_passed(syntax, annotation)):
            return Judgement("likely", denied.rule, denied.cue)
    return denied or next(iter(judgements), None)


def _is_not_before(annotation: Annotation) -> bool:
    """Whether the bound of a time says already that it is not to be: unlikely before 2031."""
    value = annotation.value
    return isinstance(value, TimeExpression) and value.bound == "not_before"


def _is_passed(syntax: Syntax, annotation: Annotation) -> bool:
    """Whether a sum is only a bound that is not to be passed: unlikely to fall below $4."""
    at = syntax.token_at(annotation.start)
    while at > 0 and syntax.classes[at - 1] in "r~":
        at -= 1
    before, clause = syntax.tokens.word[at - 1], syntax.clause_at(at)
    passing = clause is not None and clause.group.lemma in PASSING and clause.group.end == at
    turned = before == "than" and syntax.tokens.word[at - 2] in CAPS and _is_capped(annotation)
    return before in PAST or turned or passing


def _is_capped(annotation: Annotation) -> bool:
    """Whether a value is a most: its "more than" was turned round by a "not"."""
    value = annotation.value
    return getattr(value, "min", None) is None and getattr(value, "max", None) is not None


def _judgements(syntax: Syntax, annotation: Annotation, kind: str) -> Iterator[Judgement]:
    """What each phrase and verb makes of a figure, from inside outwards."""
    last = syntax.token_at(annotation.end - 1)
    phrase, clause = syntax.phrase_at(last), syntax.clause_at(last)
    held = list(nouns(phrase, kind, last)) if phrase else []
    if phrase is not None and kind == "quantity" and is_whole(phrase):
        yield from _by_noun(held[0])
        return
    if clause is not None:
        held = held[: until_asked(clause, held)]
    for noun in held:
        settled = clause is not None and is_settled(clause, noun)
        yield from (each for each in _by_noun(noun) if not (settled and each.modality == "planned"))
    worth = _what_is_valued(clause) if clause is not None else None
    outer = worth.clause if worth is not None else None
    if clause is not None and worth is not None and outer is not None:
        costing = clause.group.form == "gerund"
        chain = [noun.of_worth(apposed=not costing) for noun in nouns(worth, kind, -1)]
        for noun in chain if costing else ():
            yield from _by_noun(noun)
        held.extend(chain)
        clause = outer
    if clause is not None and (kind in TIMES or not any(is_setting(each, clause) for each in held)):
        yield from _by_clauses(annotation, clause, held, kind, last)


def _by_clauses(
    annotation: Annotation, clause: Clause, held: list[Noun], kind: str, last: int
) -> Iterator[Judgement]:
    """What the verb of a figure's clause, and each around it, makes of the figure."""
    starts = bool(held) and starts_from(held[0], clause) and not is_range(annotation)
    given = bool(held) and is_given(held[0])
    joined = bool(held) and is_joined(held[0], last)
    asserting = starts or _is_now(annotation)
    known = is_known(held)
    first = stands(clause, held[-1]) if held else Place(clause, "aside", kind)
    within = first.own and kind == "quantity" and first.word in WHERE
    place, planned, loose = first, False, False
    for place in (first, *around(clause, kind)):
        there = given or (joined and place is not first) or within
        for each in _by_verb(place):
            supposed = known and each.rule in SUPPOSED and not place.clause.group.perfect
            undenied = loose and each.modality == "denied"
            if supposed or undenied or (there and each.rule in DENYING):
                continue
            planned = planned or each.modality in ("planned", "likely")
            doubted = each.modality == "possible" and not starts
            if each.modality == "denied" or doubted or not asserting:
                yield each
        loose = loose or goes_on_apart(place)
    if not (given or joined or starts):
        for told_of in _what_is_told_of(place.clause, kind, planned=planned):
            yield from (each for each in _by_verb(told_of) if each.rule in UNDONE)


def _is_now(annotation: Annotation) -> bool:
    """Whether it is the present, of which nothing is planned."""
    value = annotation.value
    return isinstance(value, TimeExpression) and value.timex == "PRESENT_REF"


def _what_is_valued(clause: Clause) -> Phrase | None:
    """What a participle says the worth of: the bid, valued at $4 billion."""
    group = clause.group
    if clause.kind != "participial" or group.lemma not in VALUING:
        return None
    if group.form == "gerund":
        return clause.antecedent
    if group.form != "participle":
        return None
    sentence = clause.sentence
    apart = sentence.syntax.tokens.word[group.start - 1] == ","
    before = sentence.phrase_at(group.start - 2) if apart else None
    return clause.antecedent or before


def _kind(annotation: Annotation, published: date | None) -> str:
    """The kind of a figure; a duration is measured as quantities are, a time to come is `ahead`."""
    value = annotation.value
    if isinstance(value, TimeExpression) and value.type == "DURATION":
        return "duration"
    if isinstance(value, TimeExpression) and published:
        begins = value.start or value.end or _day(value)
        if begins is not None and begins > published:
            return "ahead"
    return KINDS[type(value)]


def _day(value: TimeExpression) -> date | None:
    """The day of an hour: noon on Friday."""
    day, hour, _ = value.timex.partition("T")
    whole = value.type == "TIME" and hour and len(day) == len("2026-01-12")
    return date.fromisoformat(day) if whole and day.replace("-", "").isdecimal() else None


def _by_noun(noun: Noun) -> Iterator[Judgement]:
    """What a noun makes of its figure, and then what is said of it where that denies."""
    found = None
    for rule in NOUN_RULES:
        found = rule.read(noun)
        if found is not None:
            yield Judgement(found, rule.name, noun.phrase.span)
            break
    clauses = noun.phrase.sentence.clauses
    if noun.kind in TIMES or len(clauses) > MOST_CLAUSES:
        return
    for clause in clauses:
        said = clause.node.antecedent == noun.phrase.chunk
        told = SAID_OF.read(clause) if said else None
        if told is not None and (found is None or told == "denied"):
            yield Judgement(told, SAID_OF.name, clause.group.span)


def _by_verb(place: Place) -> Iterator[Judgement]:
    group = place.clause.group
    verb = group.lemma if group.lemma in _verbs() else ""
    undone = place.noun is not None and place.noun.apposed
    for rule in _rules_for(verb, undone=undone):
        modality = rule.read(place)
        if modality is not None:
            yield Judgement(modality, rule.name, group.span)


@cache
def _rules_for(verb: str, *, undone: bool) -> tuple[ModalityRule[Place], ...]:
    """The rules that may speak of this verb, in their order; of none, those that do of any."""
    rules = UNDONE_RULES if undone else VERB_RULES
    return tuple(rule for rule in rules if not rule.verbs or verb in rule.verbs)


@cache
def _verbs() -> frozenset[str]:
    """Every verb that a rule names."""
    return frozenset().union(*(rule.verbs for rule in VERB_RULES))


def _what_is_told_of(clause: Clause, kind: str, *, planned: bool) -> Iterator[Place]:
    """How that stands of which a clause tells what is planned, would be or is worth, and the
    clauses around it: a tour, due to take in 14 cities, that has been cancelled.
    """
    noun, outer = clause.antecedent, clause.parent
    if clause.kind not in ("relative", "participial") or noun is None or outer is None:
        return
    if not (planned or clause.group.modal == "would" or clause.group.lemma in VALUING):
        return
    place = stands(outer, Noun(_outermost(noun, kind), kind, own=False, apposed=True))
    yield place
    yield from around(outer, kind)


def _outermost(noun: Phrase, kind: str) -> Phrase:
    """The phrase that this one hangs on: the call of "a call for a levy"."""
    *_, last = nouns(noun, kind, -1)
    return last.phrase


RULES: tuple[ModalityRule[Noun] | ModalityRule[Place] | ModalityRule[Clause], ...] = (
    *NOUN_RULES,
    SAID_OF,
    *VERB_RULES,
)
