"""What modal verbs make of a figure: may, can, would, should."""

from factsheet.languages.en.assertion.conditions import CONDITION, REACH, is_inverted
from factsheet.languages.en.assertion.place import TIMES, Place
from factsheet.languages.en.assertion.rule import ModalityRule, shows
from factsheet.languages.en.assertion.undoing import GIVEN, is_undoable
from factsheet.languages.en.lexicon import modal_nouns, modal_verbs
from factsheet.languages.en.lexicon import modality as cues
from factsheet.languages.en.lexicon.organizations import company_noun
from factsheet.languages.en.lexicon.people import occupations, sources
from factsheet.model.values import Modality
from factsheet.syntax import Clause, Phrase

YIELDING = frozenset(
    "generate save earn yield add boost cut reduce lose recover grow gain cost withhold".split()
)
"""Verbs with which "can" tells what may come of it, and not how much there is room for."""
NEEDING = frozenset(("need", "require"))
"""Verbs whose "would" only says how much something takes."""
REPORTING = frozenset("say add announce".split())
"""Verbs of saying that stand behind what was said."""
ONLOOKERS = frozenset(("he", "she", "i"))
"""Who tells by "could see" what was there, and not what may come."""
TAKING = frozenset("object predicate behind infinitive".split())
"""Where a figure stands that a verb takes."""


def _modal(place: Place) -> Modality | None:
    group = place.clause.group
    noun = place.noun
    if group.lemma == "should":
        return "possible"
    if group.modal == "should" and _is_asked_for(place.clause):
        return None
    given = place.position == "subject" and noun is not None and _is_given(noun.phrase, place)
    unable = group.negated and group.modal == "could"
    if group.negated and group.modal == "may" and group.lemma in modal_verbs.PASSING:
        return None
    if group.modal == "would" and group.perfect and place.position != "clause":
        if noun is not None and _is_there(noun.phrase, place):
            return None
        supposed = is_inverted(place.clause) or _is_imagined(place.clause)
        supposed = supposed or _is_gerund(place.clause.subject)
        return "possible" if supposed else "denied"
    if group.modal == "would":
        return _would(place)
    if given or unable or place.position == "clause" or _is_perceived(place):
        return None
    if group.modal == "can":
        yields = group.lemma in YIELDING and not group.negated and place.kind not in TIMES
        return "possible" if yields and place.position in ("object", "behind") else None
    return cues.MODALS.get(group.modal or "")


def _is_perceived(place: Place) -> bool:
    """Whether "could" tells what somebody saw or found, or how few: could trace only nine."""
    group = place.clause.group
    word, end = group.sentence.syntax.tokens.word, group.end
    if group.modal != "could" or group.perfect:
        return False
    subject = place.clause.subject
    onlooker = subject is not None and word[subject.head] in ONLOOKERS
    seen = group.lemma == "see" and (group.passive or onlooker)
    found = group.lemma in modal_verbs.PERCEIVING
    return seen or found or word[end : end + 1] == ["only"]


def _is_given(phrase: Phrase, place: Place) -> bool:
    """Whether what may undergo something is there already: the fund, but not a merger."""
    if phrase.determiner is None:
        return False
    return phrase.sentence.syntax.tokens.word[phrase.start] in GIVEN or not is_undoable(place)


def _is_there(phrase: Phrase, place: Place) -> bool:
    """Whether what would have been leaves a figure as it is: it would have topped the $4 earned."""
    known = (
        phrase.sentence.syntax.tokens.word[phrase.start] in GIVEN or phrase.possessor is not None
    )
    return known and place.kind not in TIMES and (place.position == "subject" or place.own)


def _is_asked_for(clause: Clause) -> bool:
    """Whether "should" only tells what somebody asks: intends that each should have two."""
    outer = clause.parent if clause.kind == "complement" else None
    return outer is not None and outer.group.lemma in modal_verbs.INTENDING


def _would(place: Place) -> Modality | None:
    """What would be: a plan where somebody would do it, else what is likely to follow."""
    noun, clause = place.noun, place.clause
    if place.kind == "time" or place.position == "clause" or _is_known(place):
        return None
    if place.position not in TAKING and not (place.position == "subject" and noun and noun.own):
        return None
    if _is_gerund(clause.subject):
        return "likely"
    if _is_imagined(clause) and (place.own or place.position != "behind"):
        return "possible"
    if acts(clause) and _is_without(clause):
        return "possible"
    if _is_reported(clause) or clause.group.lemma in NEEDING:
        return None
    return "planned" if clause.group.passive or acts(clause) else "likely"


def _is_imagined(clause: Clause) -> bool:
    """Whether the subject is a deed that nobody is said to plan: a cut of a point would."""
    subject = clause.subject
    if subject is None or clause.kind == "relative":
        return False
    syntax = clause.sentence.syntax
    first, deed = syntax.tokens.word[subject.start], syntax.classes.lemma(subject.head)
    alone = subject.start == subject.head and syntax.classes[subject.head] == "n"
    return first == "another" or ((first in ("a", "an") or alone) and deed in modal_nouns.DEEDS)


def _is_without(clause: Clause) -> bool:
    """Whether it is what somebody would do if there were not something: without it, they would."""
    sentence, word = clause.sentence, clause.sentence.syntax.tokens.word
    first = sentence.start
    opens = word[first] == "without" and clause.group.start - first <= REACH
    return opens and "," in word[first : clause.group.start]


def _is_gerund(subject: Phrase | None) -> bool:
    """Whether it is a deed that does it: closing the line would save $4 million."""
    return subject is not None and subject.sentence.syntax.classes[subject.head] == "g"


def _is_known(place: Place) -> bool:
    """Whether a count is of what is there already: its network of 74 hubs, the 30 beds."""
    noun = place.noun
    if noun is None or noun.kind != "quantity":
        return False
    word = noun.phrase.sentence.syntax.tokens.word
    return word[noun.phrase.start] in GIVEN or (place.position == "subject" and not noun.own)


def _is_reported(clause: Clause) -> bool:
    """Whether "would" is only what "will" becomes in what somebody said."""
    if clause.kind == "complement":
        return True
    word, subject = clause.sentence.syntax.tokens.word, clause.subject
    first = min(clause.group.start, subject.start if subject is not None else clause.group.start)
    opened = "that" in word[max(clause.sentence.start, first - 2) : first]
    return opened or any(map(_is_set_behind, clause.sentence.clauses))


def _is_set_behind(clause: Clause) -> bool:
    """Whether somebody is said to have said what stands before a comma: it would, they said."""
    group, subject = clause.group, clause.subject
    if group.lemma not in REPORTING or subject is None or clause.object is not None:
        return False
    first = min(subject.start, group.start)
    return group.tense == "past" and clause.sentence.syntax.tokens.word[first - 1] == ","


def acts(clause: Clause) -> bool:
    """Whether the subject is somebody, or a plan, that will do it."""
    subject = clause.subject
    if subject is None:
        return False
    syntax = clause.sentence.syntax
    words, classes = syntax.tokens.word, syntax.classes
    if classes[subject.head] in "Rx":
        return True
    lemma = classes.lemma(subject.head)
    person = lemma in occupations() or words[subject.head] in sources()
    planned = lemma in modal_nouns.PROJECTS or lemma in modal_nouns.PLANS
    return person or planned or company_noun(words, subject.head)


SUPPOSING: tuple[ModalityRule[Place], ...] = (
    CONDITION,
    ModalityRule(
        "modality.modal",
        _modal,
        (
            *shows("possible", "The fine could reach [[€30 million]]."),
            *shows("possible", "Up to [[700 jobs]] may be lost."),
            *shows("possible", "Drivers could see fares rise [[4%]]."),
            *shows("likely", "The work should take [[three weeks]]."),
            *shows("possible", "The lines can generate [[$4 million]] a year."),
            *shows("asserted", "She could see [[40 boats]] from the quay."),
            *shows("asserted", "Four of [[nine villages]] could be reached only by boat."),
            *shows("asserted", "The hall can hold [[900 people]]."),
            *shows("possible", "Without the loan, the firm would cut [[90 jobs]]."),
            *shows("asserted", "The works will take [[three weeks]]."),
            *shows("denied", "The deal would have given drivers [[9.5%]]."),
            *shows("asserted", "The fund, which could be sold, holds [[$3 billion]]."),
            *shows("planned", "The government would give [[$40 million]] to each town."),
            *shows("likely", "Without it, the deficit would reach [[$40 million]]."),
            *shows("possible", "A rise of a point would cost owners [[$40]] each."),
            *shows("likely", "Keller said closing the line would save [[$40 million]]."),
            *shows("possible", "Closing the line would have added [[$4 million]]."),
            *shows("asserted", "Keller said families would get [[$600]]."),
            *shows("asserted", "Families would get [[$600]], Keller said."),
            *shows("asserted", "Loads may not exceed [[40 tonnes]]."),
            *shows("possible", "The price would drop to [[$45 million]] should Orbis fall."),
            *shows("possible", "Should the test fail, [[300 units]] will be recalled."),
        ),
    ),
)
