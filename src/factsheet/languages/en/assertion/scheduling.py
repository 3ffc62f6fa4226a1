"""The days and the deeds that are set: listed for May, set to rise, deputed to visit."""

from factsheet.languages.en.assertion.place import Place
from factsheet.languages.en.assertion.rule import ModalityRule, shows
from factsheet.languages.en.assertion.undoing import has_not
from factsheet.languages.en.lexicon import modal_nouns, modal_verbs
from factsheet.model.values import Modality
from factsheet.syntax import Clause

DATED_BY = frozenset("for on in by at".split())
"""Prepositions by which what is scheduled or due has its day."""


def is_scheduled(place: Place) -> bool:
    """Whether a time is the day of what is planned or expected: expected in May."""
    return _is_undergone(place.clause) and place.word in DATED_BY


def _is_undergone(clause: Clause) -> bool:
    """Whether a verb tells what is done to something: was set, a day set."""
    group = clause.group
    past = clause.kind == "participial" and group.form not in ("gerund", "infinitive")
    return group.passive or group.form == "participle" or past


def _set_down(place: Place) -> Modality | None:
    """A day to come for which something is listed, or which somebody calls it for."""
    group = place.clause.group
    foretold = group.lemma in modal_verbs.EXPECTING
    if place.kind != "ahead" or not place.own or foretold:
        return None
    undergone = _is_undergone(place.clause)
    dated = place.position == "behind" and place.word == "for"
    called = group.lemma in modal_verbs.CONVENING and place.clause.object is not None
    if dated and called:
        return "planned"
    return "planned" if undergone and (dated or group.lemma == "set") else None


def _called(place: Place) -> Modality | None:
    """A strike or a vote that somebody calls."""
    noun, group = place.noun, place.clause.group
    if noun is None or noun.own or group.passive or place.position != "object":
        return None
    called = noun.phrase.sentence.syntax.classes.lemma(noun.phrase.head) in modal_nouns.CALLED
    return "planned" if called and not has_not(group) else None


def _will_be_asked(place: Place) -> Modality | None:
    """What somebody is still to be asked to do."""
    group = place.clause.group
    asked = group.passive and (group.tense == "future" or group.progressive)
    return "planned" if asked and place.position == "infinitive" else None


def _set_to(place: Place) -> Modality | None:
    """What is set to happen, with or without "is"."""
    if place.position != "infinitive" or place.clause.group.lemma not in ("set", "slate"):
        return None
    if any(each.lemma in modal_verbs.APPEARING for each in place.clause.governors):
        return "likely"
    return "planned" if place.clause.object is None else None


def _approved(place: Place) -> Modality | None:
    """What somebody allows to be done."""
    group, below = place.clause.group, place.below
    allowed = group.lemma in modal_verbs.APPROVING and not group.passive
    if allowed and _is_to_be_spent(place):
        return "planned"
    words = group.sentence.syntax.tokens.word
    gerund = below is not None and below.group.form == "gerund" and words[below.group.end] != "of"
    return "planned" if allowed and gerund and place.position == "infinitive" else None


def _is_to_be_spent(place: Place) -> bool:
    """Whether money is what the thing that is approved is to cost: a $4 million expansion."""
    noun = place.noun
    if place.kind != "money" or place.position != "object" or noun is None or noun.own:
        return False
    head = noun.phrase.sentence.syntax.classes.lemma(noun.phrase.head)
    return head in modal_nouns.TO_BE_SPENT


def _sent(place: Place) -> Modality | None:
    """What somebody is sent to do."""
    group = place.clause.group
    by_lot = "randomly" in group.sentence.syntax.tokens.word[group.start - 1 : group.end + 1]
    tasked = group.lemma in modal_verbs.TASKING and not by_lot
    return "planned" if tasked and place.position == "infinitive" else None


def _voted(place: Place) -> Modality | None:
    """What a vote is for, where that is no approval, and changes something."""
    clause, below = place.clause, place.below
    if clause.group.lemma != "vote" or below is None or place.position == "clause":
        return None
    done = below.group.lemma in modal_verbs.SETTLING | modal_verbs.LEAVING
    return "planned" if below.kind == "infinitival" and not done else None


SCHEDULED: tuple[ModalityRule[Place], ...] = (
    ModalityRule(
        "modality.set_down",
        _set_down,
        shows("asserted", "The case was listed for [[May 1990]]."),
    ),
    ModalityRule(
        "modality.called",
        _called,
        (
            *shows("planned", "Traders called a [[three-day]] strike."),
            *shows("asserted", "Traders called [[three strikes]] in May."),
        ),
        verbs=frozenset(("call",)),
    ),
    ModalityRule(
        "modality.to_be_asked",
        _will_be_asked,
        (
            *shows("planned", "Holders will be asked to approve a payout of [[90 cents]]."),
            *shows("asserted", "Holders were asked to leave behind [[90 cents]]."),
        ),
        verbs=frozenset(("ask", "urge", "invite")),
    ),
    ModalityRule(
        "modality.set_to",
        _set_to,
        (
            *shows("planned", "Council tax set to rise by [[5%]]."),
            *shows("asserted", "The fund set aside [[$5 million]]."),
        ),
        verbs=frozenset(("set", "slate")),
    ),
    ModalityRule(
        "modality.approved",
        _approved,
        (
            *shows("planned", "The board approved raising [[$40 million]]."),
            *shows("planned", "The board cleared a [[$40 million]] expansion."),
            *shows("asserted", "The board finished raising [[$40 million]]."),
            *shows("asserted", "The board approved a [[$40 million]] budget."),
        ),
        verbs=modal_verbs.APPROVING,
    ),
    ModalityRule(
        "modality.voted",
        _voted,
        (
            *shows("planned", "The board voted on Monday to close [[three schools]]."),
            *shows("asserted", "The board voted to keep the rate at [[4%]]."),
        ),
        verbs=frozenset(("vote",)),
    ),
    ModalityRule(
        "modality.sent",
        _sent,
        (
            *shows("planned", "Volunteers have been deputed to visit [[900 houses]]."),
            *shows("asserted", "Half were randomly assigned to take [[900 mg]]."),
            *shows("asserted", "Volunteers came to visit [[900 houses]]."),
        ),
        verbs=modal_verbs.TASKING,
    ),
)
