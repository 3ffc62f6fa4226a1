"""What somebody may have to bear, and what happens under a plan: faces ten years in jail."""

from itertools import pairwise

from factsheet.languages.en.assertion.place import Place
from factsheet.languages.en.assertion.rule import ModalityRule, shows
from factsheet.languages.en.lexicon import modal_nouns, modal_verbs
from factsheet.model.values import Modality
from factsheet.syntax import Clause

PENALTY_REACH = 6
"""Tokens behind what somebody faces in which the penalty is named: 20 years in jail."""
REACH = 40
"""Tokens behind a verb among which it is told what it is subject to."""


def _faced(place: Place) -> Modality | None:
    group = place.clause.group
    if group.lemma == "risk" and place.position == "infinitive":
        return "possible"
    if place.noun is None or not (place.undergoes or _is_looked_at(place)):
        return None
    if group.lemma not in modal_verbs.FACING and not _is_looked_at(place):
        return None
    if group.lemma in modal_verbs.BRINGING and group.tense == "past":
        return None
    syntax, phrase = group.sentence.syntax, place.noun.phrase
    after = syntax.tokens.word[phrase.end : phrase.end + PENALTY_REACH]
    jailed = not modal_nouns.PENALTIES.isdisjoint(after)
    return (
        "possible" if jailed or syntax.classes.lemma(phrase.head) in modal_nouns.PENALTIES else None
    )


def _is_looked_at(place: Place) -> bool:
    """Whether somebody is looking at it, as at what is to come."""
    group = place.clause.group
    behind = place.position == "behind" and group.progressive
    return behind and f"{group.lemma} {place.word}" in modal_verbs.FACING_PHRASES


def _under_plan(place: Place) -> Modality | None:
    """What happens under a plan or a proposal."""
    if place.kind == "time" or place.position in ("clause", "aside"):
        return None
    classes = place.clause.sentence.syntax.classes
    if _is_subject_to(place.clause):
        return "planned"
    for preposition in place.clause.prepositions:
        phrase = preposition.phrase
        if preposition.word == "under" and phrase is not None:
            held = classes.lemma(phrase.head) in modal_nouns.HOLDING
            past = place.clause.group.tense == "past" and place.clause.group.modal is None
            return "planned" if held and not past else None
    return None


def _is_subject_to(clause: Clause) -> bool:
    """Whether something is still to be approved: will get $9, subject to a vote."""
    sentence, group = clause.sentence, clause.group
    if group.tense != "future" and group.modal is None:
        return False
    words = sentence.syntax.tokens.word[group.end : min(sentence.end, group.end + REACH)]
    return ("subject", "to") in pairwise(words)


FACED: tuple[ModalityRule[Place], ...] = (
    ModalityRule(
        "modality.faced",
        _faced,
        (
            *shows("possible", "Keller faces [[up to ten years]] in prison."),
            *shows("possible", "Keller faces a maximum of [[20 years]] in jail."),
            *shows("possible", "Orbis faces a fine of [[$5 million]]."),
            *shows("possible", "Orbis risks losing [[40 jets]]."),
            *shows("possible", "Theft carries a penalty of [[two years]] in jail."),
            *shows("possible", "Keller is looking at [[ten years]] in jail."),
            *shows("asserted", "Auditors are looking at [[ten years]] of accounts."),
            *shows("asserted", "Orbis incurred a fine of [[$5 million]]."),
            *shows("asserted", "Orbis faces a shortfall of [[$5 million]]."),
        ),
        verbs=modal_verbs.with_particles(modal_verbs.FACING, modal_verbs.FACING_PHRASES),
    ),
    ModalityRule(
        "modality.under_plan",
        _under_plan,
        (
            *shows("planned", "Under the plan, each family gets [[$600]]."),
            *shows("planned", "It will get [[$9 million]], subject to a vote."),
            *shows("asserted", "Under the old scheme, each family got [[$600]]."),
        ),
    ),
)
