"""What somebody is asked for: the "for" behind whom a verb asks belongs to the verb."""

from collections.abc import Sequence
from itertools import pairwise

from factsheet.languages.en.assertion.place import Noun, Place
from factsheet.languages.en.assertion.plans import plan
from factsheet.languages.en.assertion.undoing import has_not
from factsheet.languages.en.lexicon import modal_nouns, modal_verbs
from factsheet.model.values import Modality
from factsheet.syntax import Clause, Phrase

PENALTY_REACH = 4
"""Tokens behind a length in which it is told to be a sentence: 12 years in jail."""


def until_asked(clause: Clause, held: Sequence[Noun]) -> int:
    """How many of these nouns stand before whoever is asked: asked the state for $4 million."""
    words = modal_verbs.INTENDING_WITH.get(clause.group.lemma, "").split()
    for number, (inner, outer) in enumerate(pairwise(held), 1):
        preposition = inner.phrase.preposition
        if preposition is None or preposition.word not in words:
            continue
        if _is_asked(clause, outer.phrase) and plan(outer.phrase) is None:
            return number
    return len(held)


def _is_asked(clause: Clause, phrase: Phrase) -> bool:
    """Whether a verb takes this phrase as whom it asks: its object, or what stands behind "to"."""
    preposition = phrase.preposition
    if preposition is not None:
        return preposition.word == "to"
    return clause.object is not None and clause.object.chunk == phrase.chunk


def wanted(place: Place) -> Modality | None:
    """What a verb takes by its preposition: asked for 9%; not how long somebody kept at it."""
    group, known = place.clause.group, modal_verbs.INTENDING_WITH
    if group.lemma == "be" and place.word == "after":
        sought = place.kind == "money" and place.own and not has_not(group)
        return "planned" if sought else None
    phrasal = f"{group.lemma} {group.sentence.syntax.tokens.word[group.end]}"
    alone = "" if group.particle else known.get(group.lemma, "")
    asked = place.word in (known.get(phrasal) or alone).split()
    if asked and group.lemma == "look" and _is_forecaster(place.clause):
        return "likely"
    if _is_how_long(place) or (place.kind == "magnitude" and group.lemma in modal_verbs.VYING):
        return None
    return "planned" if asked and not group.passive else None


def _is_how_long(place: Place) -> bool:
    """Whether a length tells how long somebody kept at it: campaigned for 12 years."""
    lasts = place.clause.group.lemma in modal_verbs.LASTING
    if not lasts or place.kind != "duration" or place.word != "for" or place.noun is None:
        return False
    phrase, word = place.noun.phrase, place.clause.sentence.syntax.tokens.word
    return modal_nouns.PENALTIES.isdisjoint(word[phrase.start : phrase.end + PENALTY_REACH])


def asked_for(place: Place) -> Modality | None:
    """How long what is asked for lasts, and what something is budgeted at."""
    group = place.clause.group
    lasts = place.kind == "duration" and place.own and _asks(place.clause)
    lasts = lasts and not _is_how_long(place)
    told = group.tense == "future" or group.modal is not None or group.passive
    ahead = place.kind == "ahead" and place.position != "subject" and not told
    lasts = lasts or (ahead and _asks(place.clause))
    budgeted = group.passive and group.lemma in modal_verbs.BUDGETING and place.word == "at"
    return "planned" if lasts or budgeted else None


def _asks(clause: Clause) -> bool:
    """Whether a verb takes by its preposition what is asked, whose length a duration tells."""
    words = modal_verbs.INTENDING_WITH.get(clause.group.lemma, "").split()
    return any(each.word in words for each in clause.prepositions)


def _is_forecaster(clause: Clause) -> bool:
    subject = clause.subject
    if subject is None:
        return False
    head = clause.sentence.syntax.classes.lemma(subject.head)
    return head in modal_nouns.FORECASTERS
