"""What expectations and judgements make of a figure: expected, forecast to, believed to."""

from factsheet.languages.en.assertion.place import TIMES, Place
from factsheet.languages.en.assertion.plans import foretold_by
from factsheet.languages.en.assertion.rule import ModalityRule, shows
from factsheet.languages.en.assertion.scheduling import is_scheduled
from factsheet.languages.en.assertion.supposing import acts
from factsheet.languages.en.assertion.undoing import TAKEN, matches
from factsheet.languages.en.lexicon import modal_nouns, modal_verbs
from factsheet.languages.en.lexicon import modality as cues
from factsheet.model.values import Modality
from factsheet.syntax import Phrase

TAKEN_OVER = frozenset("debt liability role office control duty loan mortgage cost".split())
"""What is assumed by taking it over."""
OUTLAYS = frozenset("cost saving savings hit bill charge outlay expense synergy".split())
"""What is, as a rule, reckoned before it has come about."""
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
    if group.lemma == "see" and told and (group.tense != "present" or group.perfect):
        return None
    words = group.sentence.syntax.tokens.word
    if group.lemma == "see" and HABITUAL & {*words[group.start - 1 : group.end + 1]}:
        return None
    if group.lemma in modal_verbs.PRICED_IN:
        priced = matches(group, frozenset(), tuple(f"{each} in" for each in modal_verbs.PRICED_IN))
        inside = behind and place.word == "in" and not place.own
        return "likely" if priced and (place.undergoes or inside) else None
    if group.lemma in modal_verbs.TIPPING:
        return "likely" if place.undergoes and not place.own and told else None
    if group.lemma == "guide":
        return "likely" if behind and place.word in ("to", "for") else None
    if group.lemma == "pencil" and place.time:
        return "planned" if place.kind == "ahead" else None
    if group.lemma == "pencil" and behind and place.word == "in":
        return "likely"
    if group.lemma == "assume" and _takes_over(place):
        return None
    if place.position in TAKEN:
        return "likely"
    if place.kind in TIMES and (
        place.kind == "ahead" or group.tense == "present" or is_scheduled(place)
    ):
        return "likely"
    if group.lemma == "see" and group.passive:
        at = behind and place.word == "at"
        return "likely" if at else None
    at = behind and group.passive and place.word != "by"
    return "likely" if (place.undergoes or at) and not place.time else None


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
    behind = place.position == "behind" and place.word in ("to", "from")
    if thing is None or place.kind in TIMES or not (inside or behind):
        return None
    foretells = thing.sentence.syntax.classes.lemma(thing.head) in modal_nouns.FORETELLING
    moves = place.clause.group.lemma in modal_verbs.MOVING
    return foretold_by(thing) if moves or foretells else None


def _foretold(place: Place) -> Modality | None:
    subject, group = place.clause.subject, place.clause.group
    if subject is None or place.position == "subject":
        return None
    told = subject.sentence.syntax.classes.lemma(subject.head)
    if _is_said_of(place, told):
        return modal_nouns.figured_nouns().get(told)
    moved = group.passive and group.lemma in modal_verbs.MOVING and not place.time
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
    """The word that opens a noun phrase, an article aside."""
    words = phrase.sentence.syntax.tokens.word
    return words[phrase.start + (phrase.determiner is not None)]


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


def _judged(place: Place) -> Modality | None:
    below, group = place.below, place.clause.group
    counted = place.position == "subject" and place.own and place.kind not in TIMES
    if counted and group.passive and matches(group, modal_verbs.JUDGING):
        return "likely"
    undergone = group.passive or group.form == "participle" or group.tense == "past"
    if place.position == "infinitive" and undergone:
        return "likely" if matches(group, modal_verbs.JUDGING) else None
    if (
        place.position != "clause"
        or below is None
        or not matches(place.clause.group, modal_verbs.JUDGING)
    ):
        return None
    return "likely" if below.group.tense == "future" or below.group.modal == "would" else None


def _reckoned(place: Place) -> Modality | None:
    """What a cost or a saving is put at, which is still to come."""
    group = place.clause.group
    thing = place.clause.subject if group.passive else place.clause.object
    if place.kind != "money" or thing is None or group.lemma not in modal_verbs.RECKONING:
        return None
    syntax = thing.sentence.syntax
    right_behind = place.position == "object" and not place.own
    at = syntax.tokens.word[thing.end] if right_behind else place.word
    return "likely" if at == "at" and syntax.classes.lemma(thing.head) in OUTLAYS else None


def _reckoned_on(place: Place) -> Modality | None:
    """What somebody counts on, heads for or warns of."""
    group = place.clause.group
    warns = group.lemma in modal_verbs.WARNING_OF
    known = modal_verbs.WARNING_OF if warns else modal_verbs.RECKONING_ON
    words = known.get(group.lemma, "").split()
    headed = group.passive and group.lemma != "head"
    heads = not (headed or place.clause.object) and place.kind != "duration"
    behind = place.position == "behind" and place.word in words and place.kind != "time"
    behind = behind and (warns or heads)
    doing = place.position == "infinitive" and group.sentence.syntax.tokens.word[group.end] in words
    if not (behind or doing):
        return None
    return "possible" if warns else "likely"


def _feared(place: Place) -> Modality | None:
    return "possible" if place.position in TAKEN or place.undergoes else None


def _threatened(place: Place) -> Modality | None:
    """What something threatens to do, which intends nothing."""
    group = place.clause.group
    threatens = group.lemma == "threaten" and place.position == "infinitive"
    return "possible" if threatens and not group.passive and not acts(place.clause) else None


EXPECTING: tuple[ModalityRule[Place], ...] = (
    ModalityRule(
        "modality.foretold",
        _foretold,
        (
            *shows("likely", "The outlook calls for sales of [[$3 billion]]."),
            *shows("likely", "Guidance was cut to [[85,000 tonnes]]."),
            *shows("likely", "Forecast sales have been cut to [[85,000 tonnes]]."),
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
    ModalityRule(
        "modality.judged",
        _judged,
        (
            *shows("likely", "Some [[60 people]] are believed to be missing."),
            *shows("likely", "The line, estimated to cost [[$9 million]], was approved."),
            *shows("likely", "Keller estimates that the market will reach [[$7 billion]]."),
            *shows("asserted", "Keller estimates that the lake has lost [[12 million litres]]."),
        ),
        verbs=modal_verbs.JUDGING,
    ),
    ModalityRule(
        "modality.reckoned",
        _reckoned,
        (
            *shows("likely", "The cost of the move is put at [[$9 million]]."),
            *shows("likely", "Keller puts the bill at [[$9 million]]."),
            *shows("asserted", "The loot was put at [[$9 million]]."),
        ),
        verbs=modal_verbs.RECKONING,
    ),
    ModalityRule(
        "modality.reckoned_on",
        _reckoned_on,
        (
            *shows("likely", "The town is banking on raising [[$8 million]]."),
            *shows("likely", "Bakery heading for [[£38m]] loss"),
            *shows("likely", "The council is headed for a loss of [[£8 million]]."),
            *shows("possible", "She warned of losses of [[$40 million]]."),
            *shows("asserted", "The firm counted [[40 mills]] on its list."),
            *shows("asserted", "She headed the firm for [[12 years]]."),
            *shows("asserted", "The bears were tracked for [[40 miles]]."),
        ),
        verbs=frozenset((*modal_verbs.RECKONING_ON, *modal_verbs.WARNING_OF)),
    ),
    ModalityRule(
        "modality.feared",
        _feared,
        shows("possible", "Some [[25 people]] are feared dead."),
        verbs=modal_verbs.FEARING,
    ),
    ModalityRule(
        "modality.threatened",
        _threatened,
        (
            *shows("possible", "The frost threatens to cost bakers [[$8 million]]."),
            *shows("planned", "The union threatens to call out [[8,000 drivers]]."),
        ),
        verbs=frozenset(("threaten",)),
    ),
)
