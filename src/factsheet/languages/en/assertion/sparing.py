"""What somebody is spared, let off or kept from, so that it does not come about."""

from factsheet.languages.en.assertion.place import TIMES, Place
from factsheet.languages.en.assertion.rule import ModalityRule, shows
from factsheet.languages.en.assertion.undoing import has_not, head_of, is_wanted, matches
from factsheet.languages.en.lexicon import modal_nouns, modal_verbs
from factsheet.languages.en.lexicon.government import HINDERING
from factsheet.model.values import Modality
from factsheet.syntax import Clause


def _remitted(place: Place) -> Modality | None:
    """A penalty or a charge that need not be paid: waived a fee, set aside a fine."""
    group, noun = place.clause.group, place.noun
    if noun is None or noun.own or not place.undergoes or has_not(group):
        return None
    if not matches(group, modal_verbs.REMITTING, modal_verbs.REMITTING_PHRASES):
        return None
    head, kept = head_of(noun.phrase), group.lemma == "set"
    let_off = head in modal_nouns.PENALTIES or (head in modal_nouns.CHARGES and not kept)
    return "denied" if let_off and not is_wanted(group, place) else None


def lets_off(clause: Clause) -> bool:
    """Whether a verb would undo a penalty, which is there until it does: to quash a $4m fine."""
    group, thing = clause.group, clause.object
    undoing = modal_verbs.REMITTING | modal_verbs.CANCELLING
    phrases = (*modal_verbs.REMITTING_PHRASES, *modal_verbs.CANCELLING_PHRASES)
    undone = thing is not None and head_of(thing) in modal_nouns.PENALTIES
    return undone and matches(group, undoing, phrases)


def _averted(place: Place) -> Modality | None:
    """What somebody escapes or heads off, where the figure only says how bad it would have been."""
    group, noun = place.clause.group, place.noun
    if not matches(group, modal_verbs.AVERTING, modal_verbs.AVERTING_PHRASES) or has_not(group):
        return None
    if place.position == "infinitive" and place.below is not None:
        return "denied" if place.below.group.form == "gerund" else None
    spared = group.passive and group.lemma == "spare" and place.position == "object"
    if noun is None or noun.own or place.kind in TIMES or not (spared or place.undergoes):
        return None
    return "denied" if head_of(noun.phrase) in modal_nouns.EVILS else None


def _hindered(place: Place) -> Modality | None:
    """What somebody is kept from: barred it from raising fares by 9%; not for how long."""
    below, group = place.below, place.clause.group
    if below is None or group.lemma not in HINDERING or place.kind in (*TIMES, "duration"):
        return None
    word, subject = group.sentence.syntax.tokens.word, place.clause.subject
    kept = word[below.group.start - 1] == "from" and place.position == "infinitive"
    if has_not(group) or is_wanted(group, place):
        return None
    nothing = subject is not None and word[subject.head] in ("nothing", "nobody", "little")
    return "denied" if kept and not nothing else None


SPARING: tuple[ModalityRule[Place], ...] = (
    ModalityRule(
        "modality.remitted",
        _remitted,
        (
            *shows("denied", "The court set aside a fine of [[$9 million]]."),
            *shows("denied", "The council waived fees of [[$90]]."),
            *shows("asserted", "The council set aside a fee of [[$9 million]] for it."),
            *shows("asserted", "The storm wiped out crops worth [[$9 million]]."),
        ),
        verbs=modal_verbs.with_particles(modal_verbs.REMITTING, modal_verbs.REMITTING_PHRASES),
    ),
    ModalityRule(
        "modality.averted",
        _averted,
        (
            *shows("denied", "Tarn escaped a [[$9 million]] fine."),
            *shows("denied", "Tarn averted a strike of [[900 drivers]]."),
            *shows("denied", "Tarn was spared a [[$9 million]] fine."),
            *shows("denied", "Tarn avoided paying [[$9 million]]."),
            *shows("asserted", "Some [[90 families]] escaped the fire."),
            *shows("asserted", "The plant avoids [[900 tonnes]] of soot."),
        ),
        verbs=modal_verbs.with_particles(modal_verbs.AVERTING, modal_verbs.AVERTING_PHRASES),
    ),
    ModalityRule(
        "modality.hindered",
        _hindered,
        (
            *shows("denied", "The court barred Tarn from raising fares by [[9%]]."),
            *shows("asserted", "The court barred Keller from driving for [[nine months]]."),
        ),
        verbs=HINDERING,
    ),
)
