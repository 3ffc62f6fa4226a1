"""Which way a time lies from the day of publication: by its clause, its bound and its noun."""

from factsheet.languages.en.lexicon.time_contexts import (
    AT_A_TIME,
    CONDITIONS,
)
from factsheet.languages.en.lexicon.time_verbs import (
    BEGINNINGS,
    BEING,
    BIDS,
    CHANCES,
    DATES,
    DECIDES,
    DUE,
    FORESEES,
    HABITS,
    IMPLICATIVES,
    LOOKS_AHEAD,
    MOVES,
    NOTICES,
    OF_PROGRAMMES,
    POSTPONES,
    PROGRAMMES,
    PROSPECTS,
    SCHEDULES,
    SETS_FOR,
    TAKES_UP,
)
from factsheet.languages.en.lexicon.times import MONTH_NAMES
from factsheet.languages.en.times import clause_of_time as clauses
from factsheet.languages.en.times.dated_subjects import (
    comes_with_its_verb,
    dates_the_subject,
    is_due,
    opens_an_entry,
    publishes_regularly,
    signs_off,
)
from factsheet.languages.en.times.noun_direction import (
    AHEAD,
    PAST,
    UNKNOWN,
    is_bought_ahead,
    lean_of_noun,
)
from factsheet.model.values import Bound
from factsheet.syntax import Clause, Syntax, VerbGroup

LIMITS: frozenset[Bound | None] = frozenset(("by", "before", "until", "not_before"))
"""Bounds that look to what is to come, where no verb tells otherwise."""
SET_WITHIN = 5
"""Tokens from "for" to the day that something is set for: set for trial in Leeds on Monday."""
MOVED_WITHIN = 6
"""Tokens from a verb of moving to the day that something is moved to: put back from May to June."""


def lean_of(syntax: Syntax, start: int, end: int, bound: Bound | None) -> int:
    """-1 for the past, 1 for what is to come, 0 where nothing tells; doubled where a verb stands
    next to the time, beyond doubt.
    """
    words = syntax.tokens.word
    if words[max(0, start - 2) : start] in (["as", "of"], ["as", "at"]):
        return PAST
    if signs_off(syntax, start, end):
        return AHEAD
    if bound == "since" and "since" in words[max(0, start - 3) : start]:
        return 2 * PAST
    if is_bought_ahead(syntax, start, end):
        return AHEAD
    clause = clauses.clause_of_time(syntax, start)
    if clause is not None and dates_the_subject(syntax, clause, start):
        return AHEAD if comes_with_its_verb(syntax, clause) else UNKNOWN
    lean = _clause_lean(clause, start)
    if lean == UNKNOWN and opens_an_entry(syntax, start, end):
        return AHEAD
    if is_due(syntax, clause, start, end, lean):
        return AHEAD
    if clauses.was_given(syntax, start):
        return PAST
    if lean >= 0 and words[end - 1] in MONTH_NAMES and clauses.was_to_be(clause):
        return UNKNOWN
    if bound in LIMITS:
        return _limit_lean(syntax, clause, start, lean)
    if clause is None:
        lean = _seen_lean(syntax, start)
    lean = lean_of_noun(syntax, start, end, lean)
    beside = clause is not None and _is_next(clause.group, words, start)
    held = words[start - 1] in ("in", "on")
    return lean * (2 if beside and (lean < 0 or held) else 1)


def _seen_lean(syntax: Syntax, start: int) -> int:
    """Of a sentence in which no clause was found: what any verb of it shows."""
    sentence = syntax.sentence_of(start)
    letters = syntax.classes.letters[sentence.start : sentence.end]
    if b"M" in letters:
        return AHEAD
    words = syntax.tokens.word
    if any(letter in letters for letter in b"dkv"):
        return PAST
    if not LOOKS_AHEAD.isdisjoint(words[sentence.start : start]):
        return AHEAD
    return PAST if words[start - 1] == "in" else UNKNOWN


def _clause_lean(clause: Clause | None, start: int) -> int:
    """Which way a clause looks."""
    if clause is None:
        return UNKNOWN
    group, around = clause.group, clause.parent
    if around is not None and _is_condition(clause) and around.group.modal:
        return AHEAD
    if group.form == "infinitive":
        return _infinitive_lean(clause, start)
    if _is_dated(group, start):
        return PAST if group.tense == "past" and group.perfect else AHEAD
    if group.form in ("participle", "gerund") and group.tense is None:
        return _participle_lean(clause, start)
    if group.tense == "future" or group.modal:
        return _modal_lean(clause)
    return _past_lean(group, start) if group.tense == "past" else _present_lean(clause, start)


def _is_condition(clause: Clause) -> bool:
    """Whether an "if" opens it."""
    marker = clause.marker
    return marker is not None and clause.sentence.syntax.tokens.word[marker] in CONDITIONS


def _is_dated(group: VerbGroup, start: int) -> bool:
    """Whether the verb gives what is to come its date: set for April, scheduled in May."""
    words, lemma = group.sentence.syntax.tokens.word, group.lemma
    if _is_stranded(words, start):
        return False
    if lemma in SETS_FOR and "for" in words[max(group.end, start - SET_WITHIN) : start]:
        return True
    return (
        lemma in SCHEDULES
        and group.verb < start <= group.verb + 3
        and (words[start - 1] in AT_A_TIME or group.end == start)
    )


def _infinitive_lean(clause: Clause, start: int) -> int:
    """Ahead, but for what was managed or begun; what had been meant may lie on either side."""
    around = clause.parent
    governors = clause.governors
    if not governors and around is not None and around.group.end == clause.group.start:
        governors = (around.group,)
    if not governors:
        return _unbound_lean(clause, start)
    if any(g.tense == "past" and g.perfect for g in governors):
        return AHEAD if governors[0].lemma in BIDS and clauses.is_reported(around) else UNKNOWN
    governor = governors[0]
    if governor.lemma in IMPLICATIVES and not governor.modal:
        return _clause_lean(around, start)
    if governor.lemma in BEING and around is not None and around.predicate is not None:
        begin, stop = around.predicate
        words = clause.sentence.syntax.tokens.word[begin:stop]
        return AHEAD if not PROSPECTS.isdisjoint(words) else _tense_lean(governor)
    return AHEAD


def _unbound_lean(clause: Clause, start: int) -> int:
    """Of an infinitive that no verb governs: a ferry to be launched, a plan to close; else it
    tells what the clause around it was for.
    """
    around, antecedent = clause.parent, clause.antecedent
    if clause.sentence.syntax.tokens.word[max(0, clause.group.start - 1)] in PROSPECTS:
        return AHEAD
    if around is not None and around.group.lemma in DECIDES and not clause.group.passive:
        return AHEAD
    if around is not None and around.group.tense == "past" and around.group.perfect:
        return PAST
    lemma = clause.sentence.syntax.classes.lemma
    before = clause.group.start - 1
    noun = antecedent.head if antecedent is not None else max(0, before)
    if around is None or clause.group.passive or clause.group.lemma in BEGINNINGS:
        return AHEAD
    held = clause.sentence.syntax.classes[start - 1] == "p"
    return (
        AHEAD if held and lemma(noun).removesuffix("s") in NOTICES else _clause_lean(around, start)
    )


def _participle_lean(clause: Clause, start: int) -> int:
    """Of the past, but for what a wish has done; an -ing form goes with the clause around it."""
    around = clause.parent
    if clause.group.form == "gerund":
        return _clause_lean(around, start)
    owner = clause.antecedent
    of_none = owner is None or owner.is_pronoun
    if around is not None and of_none and around.group.lemma in LOOKS_AHEAD:
        return _clause_lean(around, start)
    return PAST


def _modal_lean(clause: Clause) -> int:
    group, around = clause.group, clause.parent
    if group.perfect and group.modal:
        return PAST
    if group.modal == "could" and group.negated:
        return PAST
    if clause.kind == "complement" and around is not None and group.modal:
        return PAST if around.group.tense == "past" and around.group.perfect else AHEAD
    return AHEAD


def _past_lean(group: VerbGroup, start: int) -> int:
    words = group.sentence.syntax.tokens.word
    if group.perfect:
        return PAST
    if words[group.end] in DUE:
        return AHEAD
    if group.lemma in FORESEES and group.end < start - 1 and not _is_stranded(words, start):
        return AHEAD
    if _is_moved_to(group, start):
        return AHEAD
    if group.lemma in MOVES and words[start - 1] == "from":
        return UNKNOWN
    return PAST


def _is_stranded(words: list[str], start: int) -> bool:
    """Whether a preposition before that of the time has lost its noun: what it guided to in May."""
    return words[start - 1] in AT_A_TIME and words[start - 2] in ("to", "for", "at")


def _is_moved_to(group: VerbGroup, start: int) -> bool:
    """Whether it is the new day of what is put off: postponed to 4 May."""
    to = group.sentence.syntax.tokens.word[start - 1] == "to"
    return to and group.lemma in MOVES and start - group.end <= MOVED_WITHIN


def _present_lean(clause: Clause, start: int) -> int:
    group = clause.group
    if group.perfect:
        return AHEAD if _is_moved_to(group, start) else PAST
    if group.start >= start:
        return AHEAD if group.lemma in LOOKS_AHEAD or group.progressive else UNKNOWN
    words = group.sentence.syntax.tokens.word
    if group.passive or group.lemma in BEING:
        return _state_lean(group, words, start)
    if group.lemma == "report" and clause.object is None and group.end == start - 1:
        return AHEAD
    if group.progressive or group.lemma in LOOKS_AHEAD or publishes_regularly(clause, start):
        return AHEAD
    if words[group.verb] in ("has", "have"):
        return AHEAD if words[group.end] == "until" else UNKNOWN
    particle = words[group.end]
    told = group.lemma not in HABITS or particle in OF_PROGRAMMES
    told = told or (group.lemma, particle) == TAKES_UP
    return AHEAD if group.lemma in PROGRAMMES and told and not group.negated else UNKNOWN


def _state_lean(group: VerbGroup, words: list[str], start: int) -> int:
    """The vote is on Sunday, it is shut Monday; but the memo is dated Monday."""
    if group.passive and group.lemma in DATES:
        return PAST
    begin = group.start
    while begin < start and words[begin] not in BEING:
        begin += 1
    if group.passive and words[start - 1] == "from":
        return AHEAD
    between = words[begin + 1 : start]
    if between and between[-1] in AT_A_TIME:
        between = between[:-1]
    return AHEAD if len(between) <= 1 and between != ["not"] else UNKNOWN


def _tense_lean(group: VerbGroup) -> int:
    if group.tense == "future":
        return AHEAD
    return PAST if group.tense == "past" or group.perfect else UNKNOWN


def _limit_lean(syntax: Syntax, clause: Clause | None, start: int, lean: int) -> int:
    """Which way a limit lies: ahead, unless a verb tells of the past that does not set a limit."""
    if clause is None or lean >= 0:
        return AHEAD
    if clauses.keeps_up(clause):
        return AHEAD
    if _is_a_chance(clause):
        return AHEAD
    inner = clause
    while clause.group.form in ("gerund", "infinitive") and clause.parent is not None:
        clause = clause.parent
    group = clause.group
    if group.tense == "past" and (group.perfect or group.negated):
        return UNKNOWN if group.lemma in LOOKS_AHEAD else PAST
    if group.perfect and syntax.tokens.word[start - 1] in ("until", "till"):
        return AHEAD
    if group.tense == "past" and not clauses.ends_as_a_sentence(syntax, start):
        return AHEAD
    if clause is not inner and group.lemma in DECIDES:
        return AHEAD
    if group.lemma in POSTPONES or "ahead" in syntax.tokens.word[max(0, start - 3) : start]:
        return AHEAD
    if group.passive and group.tense == "present" and not group.perfect:
        return AHEAD
    return PAST


def _is_a_chance(clause: Clause) -> bool:
    """Whether a gerund tells what there is a chance of: of becoming a storm by Saturday."""
    words, at = clause.sentence.syntax.tokens.word, clause.group.start
    return clause.group.form == "gerund" and words[at - 1] == "of" and words[at - 2] in CHANCES


def _is_next(group: VerbGroup, words: list[str], start: int) -> bool:
    if group.end == start:
        return True
    return group.end == start - 1 and words[start - 1] in ("in", "on")
