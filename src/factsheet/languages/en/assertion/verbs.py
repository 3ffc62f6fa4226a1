"""What the verb that a figure depends on makes of it."""

from factsheet.languages.en.assertion.asking import asked_for, wanted
from factsheet.languages.en.assertion.doubting import DOUBTED
from factsheet.languages.en.assertion.expecting import EXPECTING
from factsheet.languages.en.assertion.facing import FACED
from factsheet.languages.en.assertion.headlines import HEADLINED
from factsheet.languages.en.assertion.infinitives import AFTER_NOUN, AIMED
from factsheet.languages.en.assertion.negating import NEGATED
from factsheet.languages.en.assertion.offering import OFFERING
from factsheet.languages.en.assertion.place import Place
from factsheet.languages.en.assertion.reckoning import RECKONED
from factsheet.languages.en.assertion.rule import ModalityRule, shows
from factsheet.languages.en.assertion.scheduling import DATED_BY, SCHEDULED, is_scheduled
from factsheet.languages.en.assertion.sparing import SPARING, lets_off
from factsheet.languages.en.assertion.supposing import SUPPOSING
from factsheet.languages.en.assertion.turns import TURNED
from factsheet.languages.en.assertion.undoing import GIVEN, TAKEN, UNDOING
from factsheet.languages.en.assertion.voiding import VOIDING
from factsheet.languages.en.lexicon import modal_verbs
from factsheet.languages.en.lexicon import modality as cues
from factsheet.model.values import Modality
from factsheet.syntax import Clause

APPLYING = frozenset(("ask", "apply", "file"))
"""Verbs whose infinitive somebody is asked to allow."""
ENTITLED = frozenset(("apply", "ask", "claim", "seek"))
"""Verbs that with "can" tell what somebody has a right to."""
ANSWERING = frozenset("comment explain describe respond reply answer name rate say".split())
"""What somebody is asked to do who is interviewed or polled."""
ADVERB_REACH = 2
"""Tokens before a verb group in which an adverb belongs to it."""


def _adverb(place: Place) -> Modality | None:
    clause, known = place.clause, cues.adverbs()
    if place.position == "subject" and place.noun is not None and place.noun.phrase.possessor:
        return None
    sentence, group, subject = clause.sentence, clause.group, clause.subject
    word, first = sentence.syntax.tokens.word, max(sentence.start, group.start - ADVERB_REACH)
    if subject is not None and first < subject.end <= group.start:
        first = subject.end
    said = clause.predicate is not None and clause.predicate[0] == group.end
    words = word[first : group.end + (not said)]
    if subject is not None and sentence.start < subject.start < group.start:
        at = subject.start - 1 - (word[subject.start - 1] == ",")
        words = [word[at], *words]
    found = next((known[each] for each in words if each in known), None)
    phrase = " ".join(word[first - 1 : group.end + 3])
    return found or ("likely" if any(each in phrase for each in cues.IN_ALL) else None)


def _predicate(place: Place) -> Modality | None:
    clause, known = place.clause, cues.predicates()
    if place.position == "subject" and (_is_to_be(place) or _is_to_start(place)):
        return "planned"
    within = place.kind == "duration" and place.word == "within"
    dated = within or (place.time and place.position == "behind" and place.word in DATED_BY)
    due = place.kind == "ahead" and place.position == "aside" and _is_due(clause)
    if not (dated or due) and place.position not in TAKEN:
        return None
    if clause.group.passive and clause.group.lemma in known:
        return known[clause.group.lemma]
    if clause.predicate is None:
        bare = clause.group.lemma == "be" and clause.object is None
        to_be_done = bare and place.position == "infinitive"
        return "planned" if to_be_done and clause.group.tense in ("present", "past") else None
    words = clause.sentence.syntax.tokens.word[slice(*clause.predicate)]
    looks = clause.group.lemma != "be" and words[-1] == "set"
    return "likely" if looks else next((known[word] for word in words if word in known), None)


def _is_due(clause: Clause) -> bool:
    """Whether something is due back or due in at a time: had been due back this weekend."""
    syntax, subject = clause.sentence.syntax, clause.subject
    owed = subject is not None and syntax.classes[subject.head] in "A%0"
    due = clause.predicate is not None and syntax.tokens.word[clause.predicate[0]] == "due"
    return due and not owed


def _is_to_be(place: Place) -> bool:
    """Whether a count is to be sent or to come: 60 officers are to be sent."""
    clause, noun = place.clause, place.noun
    if noun is None or not noun.own:
        return False
    if clause.sentence.syntax.tokens.word[noun.phrase.start] in GIVEN:
        return False
    word, end = clause.sentence.syntax.tokens.word, clause.group.end
    return clause.group.lemma == "be" and clause.predicate is None and word[end] == "to"


def _is_to_start(place: Place) -> bool:
    """Whether what is counted is still to come about: a trial of 90 people is due to start."""
    clause, noun = place.clause, place.noun
    if noun is None or clause.predicate is None:
        return False
    word, lemma = clause.sentence.syntax.tokens.word, clause.sentence.syntax.classes.lemma
    last = clause.predicate[1]
    new = word[noun.phrase.start] not in GIVEN and noun.phrase.possessor is None
    planned = cues.predicates().get(word[last - 1]) == "planned" and word[last] == "to"
    return new and planned and lemma(last + 1) in modal_verbs.STARTING


def _intended(place: Place) -> Modality | None:
    """What somebody means to do, or only weighs."""
    told = _meant(place)
    weighed = place.clause.group.lemma in modal_verbs.WEIGHING
    return "possible" if told == "planned" and weighed else told


def _meant(place: Place) -> Modality | None:
    group = place.clause.group
    if group.lemma in modal_verbs.APPEARING and _has_been(place):
        return "likely"
    if place.time and place.position == "behind" and is_scheduled(place):
        told_of = group.lemma in modal_verbs.TOLD_OF
        dated = not told_of or place.word == "for" or place.kind == "ahead"
        return "planned" if dated and group.lemma in modal_verbs.INTENDING else None
    within = place.kind == "duration" and place.word == "within" and group.tense == "present"
    within = within and not group.perfect
    if place.position == "behind" and not place.time and not within:
        return wanted(place)
    if _is_there_already(place):
        return None
    if group.lemma in APPLYING and place.position == "infinitive" and not group.passive:
        return "planned"
    entitled = group.modal == "can" and group.lemma in ENTITLED
    if group.lemma not in modal_verbs.INTENDING or entitled:
        return None
    if place.position in TAKEN or within:
        return "planned"
    if place.kind == "ahead" and place.position != "subject":
        return "planned" if group.lemma not in modal_verbs.INTENDING_BY_INFINITIVE_ALONE else None
    return _wanted_itself(place)


def _wanted_itself(place: Place) -> Modality | None:
    """What stands as the object of a verb of the will."""
    group = place.clause.group
    given = group.passive and place.position == "object" and group.lemma in modal_verbs.GIVING
    if given and not place.time:
        return "planned"
    if place.time or not place.undergoes:
        return None
    if group.lemma in modal_verbs.INTENDING_MONEY:
        return "planned" if place.own and place.kind == "money" else None
    done = group.lemma in modal_verbs.UNDER_WAY and not group.progressive
    alone = group.lemma in modal_verbs.INTENDING_BY_INFINITIVE_ALONE
    return None if done or alone else "planned"


def _is_there_already(place: Place) -> bool:
    """Whether what is to be done plans nothing: to trace 40 heirs, to comment, to quash a fine."""
    undone = place.below is not None and lets_off(place.below)
    return undone or _is_traced(place) or _is_interviewed(place)


def _is_traced(place: Place) -> bool:
    """Whether those are counted whom somebody tries to find."""
    below = place.below if place.kind == "quantity" else None
    return below is not None and below.group.lemma in modal_verbs.TRACING


def _is_interviewed(place: Place) -> bool:
    """Whether somebody is only asked for an answer: asked to comment."""
    below, group = place.below, place.clause.group
    asked = group.lemma == "ask" and (group.passive or place.clause.kind == "participial")
    return asked and below is not None and below.group.lemma in ANSWERING


def _has_been(place: Place) -> bool:
    """Whether what it seems is over already: looks to have lost."""
    below = place.below
    return place.position == "infinitive" and below is not None and below.group.perfect


def _to_come(place: Place) -> Modality | None:
    """The day of what is still to be done: a trial at four sites, to begin in May."""
    clause = place.clause
    if clause.kind != "infinitival" or clause.governors or clause.group.form != "infinitive":
        return None
    parent = clause.parent
    foretold = parent is not None and parent.group.lemma in modal_verbs.EXPECTING
    return "planned" if place.kind == "ahead" and place.own and not foretold else None


VERB_RULES: tuple[ModalityRule[Place], ...] = (
    *TURNED,
    AFTER_NOUN,
    *UNDOING,
    *SPARING,
    NEGATED,
    *VOIDING,
    *FACED,
    *SUPPOSING,
    *SCHEDULED,
    *OFFERING,
    HEADLINED,
    ModalityRule(
        "modality.adverb",
        _adverb,
        (
            *shows("likely", "Sales will probably reach [[$5 million]]."),
            *shows("possible", "The river possibly holds [[60 dolphins]]."),
            *shows("possible", "The bone is possibly [[40 years old]]."),
            *shows("possible", "Potentially, [[4,000 people]] were ill."),
            *shows("possible", "Maybe the work takes [[two years]]."),
            *shows("likely", "She will in all probability be out for [[six weeks]]."),
        ),
    ),
    ModalityRule(
        "modality.predicate",
        _predicate,
        (
            *shows("likely", "The economy is likely to shrink [[1.5%]]."),
            *shows("possible", "It is possible that [[30 people]] were inside."),
            *shows("planned", "Orbis is set to open [[12 shops]]."),
            *shows("likely", "The chair looks set to fetch [[$400]]."),
            *shows("planned", "Drivers are to stop work on [[four routes]]."),
            *shows("denied", "Orbis was unable to pay [[$2 million]]."),
            *shows("planned", "The vote is scheduled for [[June 9]]."),
            *shows("planned", "The report is due within [[30 days]]."),
        ),
    ),
    *EXPECTING,
    *RECKONED,
    ModalityRule(
        "modality.intended",
        _intended,
        (
            *shows("planned", "Orbis plans to hire [[300 people]]."),
            *shows("planned", "Orbis had sought [[$90 million]] from investors."),
            *shows("planned", "The union asked for [[6%]]."),
            *shows("planned", "The union has asked to keep [[40 jobs]]."),
            *shows("planned", "Orbis filed to sell [[12.5 million shares]]."),
            *shows("planned", "Orbis is suing for [[$3 million]]."),
            *shows("planned", "Orbis has asked the state for an extra [[$3 million]]."),
            *shows("planned", "Orbis appealed to its owners for [[$3 million]]."),
            *shows("asserted", "Orbis asked the court to quash a fine of [[$3 million]]."),
            *shows("planned", "The club is after [[$3 million]] for him."),
            *shows("asserted", "Families can seek [[$3,000]] each."),
            *shows("asserted", "Orbis is trying to trace [[40 heirs]]."),
            *shows("asserted", "Orbis thanked its owners for [[$3 million]]."),
            *shows("asserted", "The widow was asked for [[$400]]."),
            *shows("asserted", "Asked to comment in [[May 2099]], Orbis wept."),
            *shows("asserted", "She campaigned for [[12 years]]."),
            *shows("asserted", "Buyers bid for [[nine times]] the shares on offer."),
            *shows("possible", "Orbis is mulling a levy of [[$2 million]]."),
            *shows("asserted", "The bridge was promised in [[May 1990]]."),
            *shows("planned", "The minister pledged [[$40 million]] for schools."),
            *shows("asserted", "Orbis, which hopes to grow, has [[300 workers]]."),
            *shows("asserted", "Orbis offers [[300 courses]]."),
        ),
        verbs=modal_verbs.with_particles(
            modal_verbs.INTENDING | {"be"}, modal_verbs.INTENDING_WITH
        ),
    ),
    ModalityRule(
        "modality.asked",
        asked_for,
        (
            *shows("planned", "The union asked for 6% over [[two years]]."),
            *shows("planned", "The bridge is budgeted at [[$9 million]]."),
            *shows("asserted", "The union asked to wait after [[two years]]."),
        ),
        verbs=modal_verbs.with_particles(modal_verbs.BUDGETING, modal_verbs.INTENDING_WITH),
    ),
    ModalityRule(
        "modality.to_come",
        _to_come,
        shows("asserted", "Orbis ran a trial, to begin in [[May 1990]]."),
    ),
    *AIMED,
    *DOUBTED,
)
UNDONE = frozenset(
    "modality.refused modality.cancelled modality.postponed modality.collapsed "
    "modality.said_of_plan".split()
)
UNDONE_RULES = tuple(rule for rule in (*UNDOING, *VOIDING, *TURNED) if rule.name in UNDONE)
"""Those that speak of a figure between commas too: the bid, worth $4 billion, was rejected."""
