"""What a relative clause or a participle behind a figure's phrase makes of it."""

from factsheet.languages.en.assertion.plans import hosts
from factsheet.languages.en.assertion.rule import ModalityRule, shows
from factsheet.languages.en.assertion.undoing import has_not, matches
from factsheet.languages.en.lexicon import modal_nouns, modal_verbs
from factsheet.model.values import Modality
from factsheet.syntax import Clause, Phrase, VerbGroup


def _said_of(clause: Clause) -> Modality | None:
    group = clause.group
    noun = clause.antecedent
    if clause.kind == "infinitival" and noun is not None:
        with_it = noun.preposition is not None and noun.preposition.word == "with"
        return "planned" if with_it or _is_to_be_done(clause, noun) else None
    if noun is not None and _is_mended(clause, noun):
        return None
    if clause.kind in ("relative", "participial") and _is_asked_for(clause):
        return "planned"
    receives = group.passive and clause.object is not None
    if receives and group.lemma in modal_verbs.GIVING:
        return None
    undergone = (
        group.passive or group.form == "participle" or clause.subject is not clause.antecedent
    )
    if not undergone:
        return None
    if group.lemma in modal_verbs.EXPECTING:
        return "likely"
    if clause.kind != "infinitival" and not has_not(group) and _is_undone(clause):
        return "denied"
    told = clause.kind != "relative" or group.passive or _is_planned_by(clause)
    return "planned" if told and group.lemma in modal_verbs.INTENDING else None


def _is_to_be_done(clause: Clause, noun: Phrase) -> bool:
    """Whether something is still to be done to it: the 90 families to be moved."""
    word, group = clause.sentence.syntax.tokens.word, clause.group
    counted = b"0" in clause.sentence.syntax.classes.letters[noun.start : noun.head]
    undergone = group.passive and group.form == "infinitive" and not group.perfect
    told, outer = word[noun.start : noun.head], clause.parent
    if outer is not None and outer.object is not None and outer.object.chunk == noun.chunk:
        return False
    return counted and undergone and group.lemma not in MET and ORDERED.isdisjoint(told)


def _is_mended(clause: Clause, noun: Phrase) -> bool:
    """Whether what is amiss is there until it is mended: a gap of $4 that it hopes to plug."""
    lemma, doing = clause.sentence.syntax.classes.lemma, clause.governed
    mends = doing is not None and doing.group.lemma in modal_verbs.REMEDYING
    return mends and any(lemma(each.head) in modal_nouns.LACKS for each in hosts(noun))


def _is_planned_by(clause: Clause) -> bool:
    """Whether a clause without a pronoun tells who planned it: the 90 flights it had planned."""
    group, noun, subject = clause.group, clause.antecedent, clause.subject
    if noun is None or subject is None or subject.chunk == noun.chunk or group.tense != "past":
        return False
    after = group.sentence.syntax.tokens.word[group.end : group.end + 1]
    plain = group.lemma != "budget" and not group.negated
    return plain and clause.object is None and after != ["to"]


MET = frozenset("find see kill hit injure name".split())
"""What is done to those of whom there are so many already: 90 people to be found."""
ORDERED = frozenset("first second third last latest next only".split())


def _is_undone(clause: Clause) -> bool:
    """Whether what a noun tells of was refused, or a project was given up."""
    group = clause.group
    refused = matches(group, modal_verbs.REFUSING, modal_verbs.REFUSING_PHRASES) and not _is_deed(
        group
    )
    cancelled = matches(group, modal_verbs.CANCELLING, modal_verbs.CANCELLING_PHRASES)
    return refused or (cancelled and _is_project(clause))


def _is_deed(group: VerbGroup) -> bool:
    """Whether what is refused is to do something with it: two mills that she declined to name."""
    return not group.passive and group.sentence.syntax.tokens.word[group.end] == "to"


def _is_project(clause: Clause) -> bool:
    noun = clause.antecedent
    head = noun.sentence.syntax.classes.lemma(noun.head) if noun is not None else ""
    return head in modal_nouns.PROJECTS


def _is_asked_for(clause: Clause) -> bool:
    """Whether a preposition without its noun closes what is wanted: the 9% that it asked for."""
    group, word = clause.group, clause.sentence.syntax.tokens.word
    asked = word[group.end] in modal_verbs.INTENDING_WITH.get(group.lemma, "").split()
    letters = clause.sentence.syntax.classes.letters
    return asked and letters[group.end + 1] not in b"DPOxnsa0~A%$R" and not group.passive


SAID_OF: ModalityRule[Clause] = ModalityRule(
    "modality.said_of",
    _said_of,
    (
        *shows("planned", "Tarn fell short of the [[$20]] demanded by Ferris."),
        *shows("planned", "Of the [[90 families]] to be moved, 40 have gone."),
        *shows("planned", "A grant of [[$9,000]] applied for in May is late."),
        *shows("planned", "It ran 40 of the [[90 trams]] that it had planned."),
        *shows("asserted", "The first [[90 families]] to be moved have gone."),
        *shows("likely", "Sales rose 3%, missing the [[4.8%]] gain that was expected."),
        *shows("planned", "It fell short of the [[9%]] rise which the union had asked for."),
        *shows("asserted", "Orbis has [[40 lawyers]] who plan to leave."),
        *shows("denied", "Orbis had an [[£11 million]] bid turned down."),
        *shows("asserted", "Keller is in talks with [[two mills]] that she declined to name."),
        *shows("likely", "Keller expects [[40 homes]] to be scrapped."),
        *shows("asserted", "That left a gap of [[$9,000]] that it hopes to plug."),
        *shows("asserted", "It met [[40 families]] who were offered homes."),
    ),
)
