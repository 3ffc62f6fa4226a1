"""What somebody reckons, counts on or fears: estimated to cost, is banking on, are feared dead."""

from factsheet.languages.en.assertion.place import TIMES, Place
from factsheet.languages.en.assertion.rule import ModalityRule, shows
from factsheet.languages.en.assertion.supposing import acts
from factsheet.languages.en.assertion.undoing import TAKEN, matches
from factsheet.languages.en.lexicon import modal_verbs
from factsheet.model.values import Modality
from factsheet.syntax import Phrase

OUTLAYS = frozenset(
    "cost saving savings hit bill charge outlay expense synergy deficit shortfall surplus".split()
)
"""What is, as a rule, reckoned before it has come about."""


def _judged(place: Place) -> Modality | None:
    below, group = place.below, place.clause.group
    counted = place.position == "subject" and place.own and place.kind not in TIMES
    if counted and group.passive and matches(group, modal_verbs.JUDGING):
        return "likely"
    undergone = group.passive or group.form == "participle" or group.tense == "past"
    if place.position == "infinitive" and undergone:
        return "likely" if matches(group, modal_verbs.JUDGING) else None
    if place.position != "clause" or below is None or not matches(group, modal_verbs.JUDGING):
        return None
    return "likely" if below.group.tense == "future" or below.group.modal == "would" else None


def _reckoned(place: Place) -> Modality | None:
    """What a cost or a saving is put at, which is still to come."""
    group = place.clause.group
    thing = place.clause.subject if group.passive else place.clause.object
    told = place.kind in ("money", "ahead") or group.lemma == "estimate"
    if not told or thing is None or group.lemma not in modal_verbs.RECKONING:
        return None
    syntax = thing.sentence.syntax
    if place.time:
        return "likely" if place.kind == "ahead" and _is_outlay(thing) else None
    right_behind = place.position == "object" and not place.own
    at = syntax.tokens.word[thing.end] if right_behind else place.word
    return "likely" if at == "at" and _is_outlay(thing) else None


def _is_outlay(thing: Phrase) -> bool:
    return thing.sentence.syntax.classes.lemma(thing.head) in OUTLAYS


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


RECKONED: tuple[ModalityRule[Place], ...] = (
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
            *shows("likely", "The deficit is estimated at [[4%]] of output."),
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
