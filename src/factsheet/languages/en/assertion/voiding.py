"""What makes a plan, a claim or an accusation void: collapsed, cleared, taken back, voted down."""

from factsheet.languages.en.assertion.place import TIMES, Place, antecedent
from factsheet.languages.en.assertion.plans import hosts
from factsheet.languages.en.assertion.rule import ModalityRule, shows
from factsheet.languages.en.assertion.undoing import has_not, is_undoable, matches
from factsheet.languages.en.lexicon import modal_nouns, modal_verbs
from factsheet.languages.en.lexicon import modality as cues
from factsheet.model.values import Modality


def _voted_against(place: Place) -> Modality | None:
    """What somebody decides against, or says no to."""
    group = place.clause.group
    word = group.sentence.syntax.tokens.word
    after = word[group.end : group.end + 2]
    said_no = group.lemma == "say" and after == ["no", "to"]
    against = group.lemma in modal_verbs.AGAINST and after[:1] == ["against"]
    behind = place.position in ("infinitive", "behind", "object")
    return "denied" if (said_no or against) and behind and place.kind not in TIMES else None


def _collapsed(place: Place) -> Modality | None:
    clause = place.clause
    if place.position != "subject" or place.own or not is_undoable(place):
        return None
    undone = matches(clause.group, modal_verbs.COLLAPSING, modal_verbs.COLLAPSING_PHRASES)
    if clause.group.lemma in ("come", "go", "fall"):
        word, at = clause.sentence.syntax.tokens.word, clause.group.end
        undone = undone or " ".join(word[at : at + 2]) in modal_verbs.COMING_TO_NOTHING
    undone = undone and clause.object is None
    return "denied" if undone and not has_not(clause.group) else None


def _cleared(place: Place) -> Modality | None:
    group, below = place.clause.group, place.below
    words = group.sentence.syntax.tokens.word
    of = below is not None and words[below.group.start - 1] == "of"
    if group.lemma not in modal_verbs.CLEARING or has_not(group):
        return None
    return "denied" if of or (place.position == "behind" and place.word == "of") else None


def _disclaimed(place: Place) -> Modality | None:
    """A clause that says what a claim or a report was, where that is taken back."""
    group, below, subject = place.clause.group, place.below, place.clause.subject
    if place.position != "clause" or below is None or has_not(group):
        return None
    undone = matches(group, modal_verbs.CANCELLING, modal_verbs.CANCELLING_PHRASES)
    claim = antecedent(below)
    said_of = claim is not None and subject is not None and claim.chunk == subject.chunk
    if group.passive:
        return "denied" if undone and said_of else None
    return "denied" if undone and place.clause.object is not None else None


def _unfounded(place: Place) -> Modality | None:
    """A clause that hangs on a noun with "no": there was no evidence that."""
    below = place.below
    if below is None or below.kind != "complement" or below.marker is None:
        return None
    if place.kind in TIMES:
        return None
    for noun in hosts(antecedent(below)):
        syntax = noun.sentence.syntax
        if syntax.classes.lemma(noun.head) in modal_nouns.MYTHS:
            return "denied"
        if syntax.tokens.word[noun.start] not in cues.NO:
            continue
        told = syntax.classes.lemma(noun.head)
        if told in modal_nouns.SURE:
            return None
        return "possible" if told in modal_nouns.UNSURE else "denied"
    return None


def _instead(place: Place) -> Modality | None:
    """The object of what was not done: rather than spend, instead of hiring."""
    group = place.clause.group
    if place.kind in TIMES or place.position not in ("object", "behind"):
        return None
    before = group.sentence.syntax.tokens.word[group.start - 2 : group.start]
    return "denied" if tuple(before) in cues.INSTEAD else None


VOIDING: tuple[ModalityRule[Place], ...] = (
    ModalityRule(
        "modality.collapsed",
        _collapsed,
        (
            *shows("denied", "The sale, worth [[€70 million]], fell through."),
            *shows("denied", "A deal for [[30 jets]] collapsed."),
            *shows("denied", "Her motion to wait for [[nine months]] failed."),
            *shows("denied", "Talks on a sale for [[€70 million]] came to nothing."),
            *shows("denied", "Hopes of a [[€70 million]] sale went up in smoke."),
            *shows("denied", "A vote to borrow [[€70 million]] fell short."),
            *shows("asserted", "The roof collapsed on [[30 jets]]."),
        ),
        verbs=modal_verbs.with_particles(
            modal_verbs.COLLAPSING | {"come", "go", "fall"}, modal_verbs.COLLAPSING_PHRASES
        ),
    ),
    ModalityRule(
        "modality.voted_against",
        _voted_against,
        (
            *shows("denied", "The council voted against borrowing [[£9 million]]."),
            *shows("denied", "The council said no to a [[£9 million]] rescue."),
            *shows("asserted", "The council voted against the mayor, who has [[9 aides]]."),
        ),
        verbs=modal_verbs.AGAINST | {"say"},
    ),
    ModalityRule(
        "modality.cleared",
        _cleared,
        (
            *shows("denied", "Keller was cleared of stealing [[$8,000]]."),
            *shows("asserted", "Keller was convicted of stealing [[$8,000]]."),
        ),
        verbs=modal_verbs.CLEARING,
    ),
    ModalityRule(
        "modality.disclaimed",
        _disclaimed,
        (
            *shows("denied", "Orbis withdrew its claim that [[900 gates]] were open."),
            *shows("denied", "The claim that the fire had spared [[40 homes]] was debunked."),
            *shows("asserted", "Orbis repeated its claim that [[900 gates]] were open."),
        ),
        verbs=modal_verbs.with_particles(modal_verbs.CANCELLING, modal_verbs.CANCELLING_PHRASES),
    ),
    ModalityRule(
        "modality.unfounded",
        _unfounded,
        (
            *shows("denied", "There was no evidence that [[40 ballots]] were lost."),
            *shows("denied", "There is no truth in reports that [[40 ballots]] were lost."),
            *shows("denied", "It is a myth that [[40 ballots]] were lost."),
            *shows("possible", "There is no guarantee that [[40 jobs]] will stay."),
            *shows("asserted", "There is no doubt that [[40 ballots]] were lost."),
            *shows("asserted", "There was evidence that [[40 ballots]] were lost."),
        ),
    ),
    ModalityRule(
        "modality.instead",
        _instead,
        (
            *shows("denied", "Rather than spend [[$5 million]], the town sold the pool."),
            *shows("denied", "Instead of hiring [[40 people]], it hired none."),
        ),
    ),
)
