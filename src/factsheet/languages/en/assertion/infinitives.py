"""What an infinitive tells by what it hangs on: plans to, talks are under way to, raised $8 to."""

from factsheet.languages.en.assertion.place import TIMES, Place, antecedent
from factsheet.languages.en.assertion.plans import hosts, is_refusal, plan
from factsheet.languages.en.assertion.rule import ModalityRule, shows
from factsheet.languages.en.assertion.undoing import has_not
from factsheet.languages.en.lexicon import modal_nouns, modal_verbs
from factsheet.languages.en.lexicon import modality as cues
from factsheet.model.values import Modality
from factsheet.syntax import Clause, Phrase


def _after_noun(place: Place) -> Modality | None:
    below = place.below
    if below is None or (place.position == "infinitive" and place.noun is None):
        return None
    if below.kind == "participial" and place.position == "clause":
        return None
    ahead = antecedent(below)
    if below.kind == "complement" and below.marker is None:
        return None
    if ahead is not None and below.kind == "infinitival" and is_refusal(ahead):
        return None if place.kind in TIMES else "denied"
    if ahead is not None and _is_none(ahead) and plan(ahead) is not None:
        return "denied"
    found: Modality | None = next(filter(None, map(plan, hosts(ahead))), None)
    return None if below.kind == "complement" and found == "planned" else found


def _is_none(noun: Phrase) -> bool:
    """Whether there is none of what a noun tells: no plans, no intention."""
    return noun.sentence.syntax.tokens.word[noun.start] in cues.NO


def _afoot(place: Place) -> Modality | None:
    """What talks are about, behind what is said of them: talks are under way to sell it."""
    clause, below = place.clause, place.below
    if below is None or below.kind != "infinitival" or clause.subject is None:
        return None
    moving = clause.group.lemma in modal_verbs.GOING_ON and not has_not(clause.group)
    return "planned" if moving and plan(clause.subject) == "planned" else None


def _called_for(place: Place) -> Modality | None:
    """What a call or a tender that goes out is for: bids were invited for 45 trams."""
    clause = place.clause
    subject = clause.subject
    if subject is None or place.position != "behind" or place.word != "for":
        return None
    told = subject.sentence.syntax.classes.lemma(subject.head)
    sought = clause.group.lemma in SEEKING and told in modal_nouns.PERMITS
    asked = sought or told in modal_nouns.ASKED_FOR
    sent = asked and not has_not(clause.group) and place.kind not in TIMES
    return "planned" if sent and (clause.group.passive or clause.group.lemma == "go") else None


def _purpose(place: Place) -> Modality | None:
    below, group = place.below, place.clause.group
    if below is None or below.kind != "infinitival":
        return None
    if _is_given_time(place.clause) and place.kind not in TIMES:
        return "planned"
    funds = group.lemma in modal_verbs.FUNDING and place.kind != "time"
    if funds and _is_funded(place.clause):
        return "planned"
    would = group.modal == "would" and group.lemma not in modal_verbs.IMPLYING
    return "planned" if would else None


def _is_given_time(clause: Clause) -> bool:
    """Whether somebody is given time to do it: gave it 21 days, has until June."""
    if clause.group.lemma not in ("give", "have"):
        return False
    word = clause.sentence.syntax.tokens.word
    until = any(each.word == "until" for each in clause.prepositions)
    taken = (clause.object, clause.second_object)
    return until or any(each is not None and word[each.head] in TIME_UNITS for each in taken)


def _is_funded(clause: Clause) -> bool:
    """Whether it is money that a verb gets: raised $8 million to build 40 homes."""
    thing = clause.object
    classes = clause.sentence.syntax.classes
    return thing is not None and any(classes[at] in "A$" for at in range(thing.start, thing.end))


SEEKING = frozenset(("seek", "request"))
TIME_UNITS = frozenset("hours days weeks months years".split())
AFTER_NOUN = ModalityRule(
    "modality.after_noun",
    _after_noun,
    (
        *shows("planned", "Orbis is in talks to buy Tarn for [[$1.2 billion]]."),
        *shows("planned", "Orbis bought the site, with work to start on [[40 homes]]."),
        *shows("likely", "Orbis is on track to top [[$90 million]]."),
        *shows("possible", "There is a risk that [[400 homes]] will flood."),
        *shows("denied", "Tarn has no plans to cut [[400 jobs]]."),
        *shows("denied", "There is no intention of paying [[$4 million]]."),
        *shows("asserted", "The plan to close it failed, and sales fell [[2%]]."),
    ),
)
AIMED: tuple[ModalityRule[Place], ...] = (
    ModalityRule(
        "modality.afoot",
        _afoot,
        (
            *shows("planned", "Talks are under way to sell it for [[$8 million]]."),
            *shows("planned", "A campaign has begun to plant [[900 trees]]."),
            *shows("asserted", "A crane is needed to lift [[900 tonnes]]."),
        ),
        verbs=modal_verbs.GOING_ON,
    ),
    ModalityRule(
        "modality.called_for",
        _called_for,
        (
            *shows("planned", "Bids were invited for [[45 trams]]."),
            *shows("planned", "Consent is being sought for [[45 trams]]."),
            *shows("planned", "A tender has gone out for [[45 trams]]."),
            *shows("asserted", "The trams went for [[$45]]."),
        ),
        verbs=modal_verbs.ISSUING,
    ),
    ModalityRule(
        "modality.purpose",
        _purpose,
        (
            *shows("planned", "Orbis would use the money to hire [[300 engineers]]."),
            *shows("asserted", "Orbis will use the money to hire [[300 engineers]]."),
            *shows("planned", "Orbis raised $8 million to build [[40 homes]]."),
            *shows("planned", "The court gave Orbis until June to refund [[$8 million]]."),
            *shows("planned", "Orbis has 21 days to pay [[$8 million]]."),
            *shows("asserted", "Orbis raised the roof to fit [[40 beds]]."),
        ),
    ),
)
