"""What expectations and judgements make of a figure: expected, forecast to, believed to."""

from factsheet.languages.en.assertion.place import TIMES, Place
from factsheet.languages.en.assertion.plans import foretold_by, is_made
from factsheet.languages.en.assertion.rule import ModalityRule, shows
from factsheet.languages.en.assertion.scheduling import is_scheduled
from factsheet.languages.en.assertion.undoing import TAKEN, matches
from factsheet.languages.en.lexicon import modal_nouns, modal_verbs
from factsheet.languages.en.lexicon import modality as cues
from factsheet.model.values import Modality
from factsheet.syntax import Phrase, VerbGroup

TAKEN_OVER = frozenset("debt liability role office control duty loan mortgage cost".split())
"""What is assumed by taking it over."""
MOVED_BY = frozenset("to from by at".split())
"""Prepositions by which a forecast is moved, or kept where it is."""
GUIDED = frozenset(("to", "for"))
SUMS = frozenset(("money", "percentage"))
HABITUAL = frozenset("normally usually typically often sometimes regularly routinely".split())
"""Adverbs with which "sees" tells what comes to pass, and not what somebody expects."""
ESTIMATES = frozenset(
    "estimate projection modelling modeling model simulation scenario forecast prediction "
    "consensus".split()
)
"""Subjects that tell by "suggest" and "show" what is likely."""


def _expected(place: Place) -> Modality | None:
    group, behind = place.clause.group, place.position == "behind"
    told = not group.passive and group.form != "participle"
    if group.lemma == "see" and told and not _is_foreseen(group):
        return None
    if group.lemma in modal_verbs.PRICED_IN:
        priced = matches(group, frozenset(), tuple(f"{each} in" for each in modal_verbs.PRICED_IN))
        inside = behind and place.word == "in" and not place.own
        return "likely" if priced and (place.undergoes or inside) else None
    if group.lemma in modal_verbs.TIPPING:
        return "likely" if place.undergoes and not place.own and told else None
    if group.lemma == "guide":
        return "likely" if (behind and place.word in GUIDED) or _is_guided(place) else None
    if group.lemma == "pencil" and place.time:
        return "planned" if place.kind == "ahead" else None
    if group.lemma == "pencil" and behind and place.word == "in":
        return "likely"
    if group.lemma == "assume" and _takes_over(place):
        return None
    if place.position in TAKEN:
        return "likely"
    by_then = behind and place.word == "by" and not group.passive
    present = group.tense == "present" or is_scheduled(place)
    if place.kind in TIMES and (place.kind == "ahead" or present or by_then):
        return "likely"
    if _is_what_is_expected(place):
        return "likely"
    if group.lemma == "see":
        at = behind and place.word == "at" and (group.passive or place.clause.object is not None)
        return "likely" if at or (not group.passive and place.undergoes) else None
    at = behind and group.passive and place.word != "by"
    return "likely" if (place.undergoes or at) and not place.time else None


def _is_guided(place: Place) -> bool:
    """Whether it stands behind what somebody guides for: for profit this year of $4."""
    clause, noun = place.clause, place.noun
    if noun is None or clause.object is not None or place.position not in ("object", "aside"):
        return False
    return any(
        each.word in GUIDED and each.end <= noun.phrase.start for each in clause.prepositions
    )


def _is_foreseen(group: VerbGroup) -> bool:
    """Whether "sees" tells what somebody expects: not what they saw, or usually see."""
    words = group.sentence.syntax.tokens.word[group.start - 1 : group.end + 1]
    now = group.tense == "present" and not group.perfect and group.modal != "could"
    return now and HABITUAL.isdisjoint(words)


def _is_what_is_expected(place: Place) -> bool:
    """Whether a sum before a verb of judgement is what that takes: less than the 4% expected."""
    clause, noun = place.clause, place.noun
    alone = clause.object is None and clause.group.tense == "past" and clause.group.lemma != "see"
    if noun is None or place.position != "subject" or place.kind not in SUMS:
        return False
    if not noun.own or noun.phrase.determiner is None:
        return False
    return alone and not any(each.kind == "complement" for each in clause.inside)


def _takes_over(place: Place) -> bool:
    """Whether a debt or an office is assumed, which is taken and not supposed."""
    thing = place.clause.object
    if thing is None:
        return place.position != "clause"
    return thing.sentence.syntax.classes.lemma(thing.head) in TAKEN_OVER


def _moved(place: Place) -> Modality | None:
    """What somebody brings a forecast to, whatever the verb: cut her forecast for growth to 4%."""
    thing = place.clause.object
    inside = place.position == "object" and not place.own
    behind = place.position == "behind" and place.word in MOVED_BY
    if thing is None or place.kind in TIMES or not (inside or behind):
        return None
    foretells = thing.sentence.syntax.classes.lemma(thing.head) in modal_nouns.FORETELLING
    moves = place.clause.group.lemma in modal_verbs.MOVING
    found = foretold_by(thing) if moves or foretells else None
    return None if found == "possible" and place.word == "by" else found


def _foretold(place: Place) -> Modality | None:
    subject, group = place.clause.subject, place.clause.group
    if subject is None or place.position == "subject":
        return None
    told = subject.sentence.syntax.classes.lemma(subject.head)
    if _is_said_of(place, told) and not is_made(subject):
        return modal_nouns.figured_nouns().get(told)
    moved = group.passive or place.clause.object is None
    moved = moved and group.lemma in modal_verbs.MOVING and not place.time
    if moved and place.position == "behind":
        return foretold_by(subject) or cues.adjectives().get(_first(subject))
    suggested = told in ESTIMATES and group.lemma in modal_verbs.SUGGESTING
    if suggested and place.position != "aside":
        return "likely"
    if place.position in TAKEN:
        return modal_nouns.nouns().get(told) if group.lemma in ("be", "is", "was") else None
    if place.time or group.tense == "past" or group.lemma not in modal_verbs.INCLUDING:
        return None
    return modal_nouns.figured_nouns().get(told)


def _first(phrase: Phrase) -> str:
    """The word that opens a noun phrase, an article and its owner aside."""
    syntax, owner = phrase.sentence.syntax, phrase.possessor
    start = phrase.start + (phrase.determiner is not None)
    if owner is not None:
        start = owner[1] + (syntax.classes[owner[1]] == "S")
    return syntax.tokens.word[min(start, phrase.head)]


def _is_said_of(place: Place, told: str) -> bool:
    """Whether "is" says how much a target or a forecast is: its target is $90 million."""
    if (
        place.clause.group.lemma != "be"
        or place.kind in TIMES
        or told not in modal_nouns.figured_nouns()
    ):
        return False
    noun = place.noun
    if noun is not None and noun.phrase.sentence.syntax.classes[noun.phrase.end] == "a":
        return False
    return place.position in ("object", "predicate") or (
        place.position == "behind" and place.word in ("for", "of", "at")
    )


def _by_forecast(place: Place) -> Modality | None:
    """What a forecast says that a preposition names: in new projections, the bank said growth
    would be 4%.
    """
    below = place.below
    telling = below is not None and place.position == "clause"
    group = below.group if telling and below is not None else place.clause.group
    ahead = group.tense == "future" or group.modal == "would"
    known = modal_nouns.FORETELLING | modal_nouns.RECKONINGS
    for preposition in place.clause.prepositions if ahead else ():
        phrase = preposition.phrase
        names = preposition.word in ("in" if telling else "to", "under", "by", "on")
        if names and phrase and phrase.sentence.syntax.classes.lemma(phrase.head) in known:
            return "likely"
    return None


EXPECTING: tuple[ModalityRule[Place], ...] = (
    ModalityRule(
        "modality.foretold",
        _foretold,
        (
            *shows("likely", "The outlook calls for sales of [[$3 billion]]."),
            *shows("likely", "Guidance was cut to [[85,000 tonnes]]."),
            *shows("asserted", "The winning bid was [[$3 billion]]."),
            *shows("likely", "Forecast sales have been cut to [[85,000 tonnes]]."),
            *shows("likely", "Guidance was cut to 85 tonnes from [[90 tonnes]]."),
            *shows("likely", "Profit forecast cut to [[4%]]"),
        ),
    ),
    ModalityRule(
        "modality.moved",
        _moved,
        (
            *shows("likely", "She cut her forecast for price growth to [[4%]]."),
            *shows("likely", "She cut her forecast for price growth this year to [[4%]]."),
            *shows("likely", "The bank raised its price target on Orbis to [[$52]]."),
            *shows("likely", "She halved her forecast for growth this year to [[4%]]."),
            *shows("likely", "She raised her estimate of the crop by [[4 million tonnes]]."),
            *shows("asserted", "She cut her staff to [[40 people]]."),
        ),
    ),
    ModalityRule(
        "modality.expected",
        _expected,
        (
            *shows("likely", "Orbis expects revenue of [[$80 million]]."),
            *shows("likely", "The mine is expected to produce [[4,000 tonnes]]."),
            *shows("likely", "Orbis sees profit of [[$9 million]]."),
            *shows("likely", "The budget assumes growth of [[2.75%]]."),
            *shows("likely", "Analysts had pencilled in [[$76 million]]."),
            *shows("likely", "Growth is seen at [[4%]]."),
            *shows("likely", "She sees the pound back at [[$1.40]]."),
            *shows("likely", "The bureau forecast a further [[90 millimetres]]."),
            *shows("likely", "It grew less than the [[4%]] expected in May."),
            *shows("likely", "Orbis guided for profit this year of [[$9 million]]."),
            *shows("likely", "Maize crop seen slumping to [[9 million tonnes]]"),
            *shows("likely", "Markets have priced in a cut of [[25 basis points]]."),
            *shows("likely", "She tips growth of [[4%]]."),
            *shows("asserted", "She tipped the driver [[$4]]."),
            *shows("asserted", "Some [[30 otters]] were seen near the weir."),
            *shows("asserted", "The clinic usually sees [[900 patients]] a day."),
            *shows("asserted", "Orbis expects to close nine of its [[148 shops]]."),
            *shows("asserted", "Orbis assumed debt of [[$9 million]]."),
            *shows("asserted", "Analysts had expected a loss, but Orbis made [[$14 million]]."),
        ),
        verbs=modal_verbs.EXPECTING | modal_verbs.PRICED_IN | modal_verbs.TIPPING,
    ),
    ModalityRule(
        "modality.by_forecast",
        _by_forecast,
        (
            *shows("likely", "In new forecasts, the bank said rents would rise by [[4%]]."),
            *shows("likely", "Rents will rise by [[4%]], according to projections by Orbis."),
            *shows("likely", "On its reckoning, rents will have risen by [[4%]]."),
            *shows("asserted", "In its forecasts, the bank said rents had risen by [[4%]]."),
        ),
    ),
)
