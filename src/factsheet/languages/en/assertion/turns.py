"""What a turn of phrase makes of a figure: pulled the plug on, is liable to, is off the table."""

from factsheet.languages.en.assertion.place import TIMES, Place, antecedent
from factsheet.languages.en.assertion.rule import ModalityRule, shows
from factsheet.languages.en.assertion.turning import Turn, said_here, turn_of
from factsheet.languages.en.assertion.undoing import has_not, is_undoable
from factsheet.languages.en.lexicon import modal_nouns
from factsheet.model.values import Modality


def _turned(place: Place) -> Modality | None:
    """What a verb with its fixed words makes of what stands right behind them."""
    turn = turn_of(place.clause.group, place.clause.subject)
    if turn is None or has_not(place.clause.group) or not _is_taken(place, turn):
        return None
    return turn.modality


def _is_taken(place: Place, turn: Turn) -> bool:
    """Whether a figure, or a deed, stands in what follows the words: stopped short of buying."""
    below, noun = place.below, place.noun
    if below is not None and place.position == "clause":
        told = antecedent(below)
        behind_words = told.preposition if told is not None else None
        return behind_words is not None and behind_words.start == turn.end - 1
    if below is not None and noun is None:
        doing = below.group.form in ("infinitive", "gerund")
        return doing and below.group.start in (turn.end, turn.end - 1)
    if noun is None or place.kind in TIMES or _is_how_long(place, turn):
        return False
    preposition = noun.phrase.preposition
    if preposition is not None and preposition.start == turn.end - 1:
        return True
    return not noun.own and noun.phrase.start <= turn.end <= noun.phrase.end + 2


def _is_how_long(place: Place, turn: Turn) -> bool:
    """Whether a length tells how long somebody kept at it, and is no penalty: held out for nine
    days.
    """
    noun, word = place.noun, place.clause.sentence.syntax.tokens.word
    if noun is None or place.kind != "duration" or word[turn.end - 1] != "for":
        return False
    phrase = noun.phrase
    return modal_nouns.PENALTIES.isdisjoint(word[phrase.start : phrase.end + PENALTY_REACH])


def _said_of_plan(place: Place) -> Modality | None:
    """What a few words behind "is", or behind what is put so, make of a plan or of what is lost."""
    noun, group = place.noun, place.clause.group
    ends = {"subject": group.end, "object": noun.phrase.full[1] if noun else 0}.get(place.position)
    if noun is None or place.kind in TIMES or ends is None or has_not(group):
        return None
    if _is_fronted(place):
        return "planned"
    end, modality = next(said_here(group.sentence, ends), (None, None))
    if end is None:
        return None
    if modality == "possible":
        head = group.sentence.syntax.classes.lemma(noun.phrase.head)
        return modality if noun.own or head in modal_nouns.LIVES else None
    if place.position != "subject" or group.lemma not in BEING:
        return None
    closes = end >= group.sentence.end or group.sentence.syntax.classes[end] in CLOSING
    return modality if modality == "likely" or (closes and is_undoable(place)) else None


def _is_fronted(place: Place) -> bool:
    """Whether what is said of a plan stands before "is": on offer is a bonus of $4."""
    group = place.clause.group
    return group.lemma == "be" and (group.start, "planned") in said_here(
        group.sentence, group.sentence.start
    )


PENALTY_REACH = 4
"""Tokens behind a length in which it is told to be a sentence: 12 years in jail."""
CLOSING = ".,;:cCTW)p"
"""What may stand behind what is said of a plan."""
BEING = frozenset("be remain look seem appear stay lie sit".split())
"""Verbs that say no more of a plan than the words behind them."""
TURNED: tuple[ModalityRule[Place], ...] = (
    ModalityRule(
        "modality.turn",
        _turned,
        (
            *shows("denied", "The town pulled the plug on a [[$9 million]] pool."),
            *shows("denied", "The plug was pulled on a [[$9 million]] pool."),
            *shows("denied", "The union stopped short of calling out [[900 drivers]]."),
            *shows("denied", "She poured cold water on a report that [[90 shops]] would shut."),
            *shows("possible", "Tarn left the door open to cutting [[900 jobs]]."),
            *shows("possible", "Keller is liable to a fine of [[$9,000]]."),
            *shows("possible", "Orbis stands to lose [[$9 million]]."),
            *shows("likely", "Keller is in line for a bonus of [[$9,000]]."),
            *shows("planned", "Drivers gave notice of a [[48-hour]] strike."),
            *shows("asserted", "The union held out for [[nine days]]."),
            *shows("asserted", "The town did not pull the plug on its [[$9 million]] pool."),
        ),
    ),
    ModalityRule(
        "modality.said_of_plan",
        _said_of_plan,
        (
            *shows("possible", "Up to [[90 jobs]] are at risk."),
            *shows("possible", "Four shops will shut, putting [[90 jobs]] in jeopardy."),
            *shows("possible", "The rule puts the jobs of [[90 nurses]] in jeopardy."),
            *shows("likely", "Gusts of [[90 knots]] are on the cards."),
            *shows("denied", "A [[$9 million]] rescue is off the table."),
            *shows("planned", "On offer is a bonus of [[$9,000]]."),
            *shows("denied", "Talk of a [[$9 million]] bid is wide of the mark."),
            *shows("planned", "A levy of [[$9]] is under consideration."),
            *shows("asserted", "A town of [[900 people]] is at risk."),
            *shows("asserted", "Some [[90 crews]] are on the road."),
        ),
    ),
)
