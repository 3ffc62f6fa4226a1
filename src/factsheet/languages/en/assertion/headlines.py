"""What a headline's infinitive tells, which leaves "is" out: Tarn to cut 40 jobs, 40 jobs to go."""

from factsheet.languages.en.assertion.place import Noun, Place
from factsheet.languages.en.assertion.plans import plan
from factsheet.languages.en.assertion.rule import ModalityRule, shows
from factsheet.languages.en.assertion.undoing import GIVEN
from factsheet.model.values import Modality
from factsheet.syntax import Phrase, Sentence

MEASURED_BY = frozenset("for by to at".split())
"""Prepositions by which a verb takes how much: to buy it for $4 million."""
FIGURES = frozenset("money quantity percentage".split())


def _headlined(place: Place) -> Modality | None:
    """What somebody is to do."""
    clause = place.clause
    if clause.kind != "infinitival" or clause.governors or place.kind not in FIGURES:
        return None
    if place.position != "object" and place.word not in MEASURED_BY:
        return None
    return _of_infinitive(clause.sentence, clause.sentence.phrase_at(clause.group.start - 1))


def _to_come(noun: Noun) -> Modality | None:
    """How many things or people are to go, to come or to be built."""
    phrase, word = noun.phrase, noun.phrase.sentence.syntax.tokens.word
    counted = noun.own and noun.kind == "quantity" and word[phrase.start] not in GIVEN
    if not counted or word[phrase.end : phrase.end + 1] != ["to"]:
        return None
    return _of_infinitive(phrase.sentence, phrase)


def _of_infinitive(sentence: Sentence, ahead: Phrase | None) -> Modality | None:
    """What an infinitive behind a phrase tells where no verb of its sentence has a tense."""
    groups = [clause.group for clause in sentence.clauses]
    finite = any(group.form == "finite" for group in groups)
    infinitive = any(group.form == "infinitive" for group in groups)
    if ahead is None or finite or not infinitive:
        return None
    return "likely" if plan(ahead) == "likely" else "planned"


HEADLINED_NOUN = ModalityRule(
    "modality.to_go",
    _to_come,
    (
        *shows("planned", "Some [[320 jobs]] to go at Tarn"),
        *shows("asserted", "Some [[320 jobs]] went to pay the debt."),
    ),
)
HEADLINED = ModalityRule(
    "modality.headlined",
    _headlined,
    (
        *shows("planned", "Ferry firm to hand [[€40 million]] to its crews"),
        *shows("planned", "Bakery seeking a buyer to shut [[90 shops]]"),
        *shows("likely", "Port on course to handle [[90 ships]]"),
        *shows("asserted", "Tarn buys site of [[40 acres]] to build on"),
    ),
)
