"""What a relative clause or a participle behind a figure's phrase makes of it."""

from factsheet.languages.en.assertion.rule import ModalityRule, shows
from factsheet.languages.en.lexicon import modality as cues
from factsheet.languages.en.lexicon.modality import cue_words
from factsheet.model.values import Modality
from factsheet.syntax import Clause


def _said_of(clause: Clause) -> Modality | None:
    group = clause.group
    noun = clause.antecedent
    if clause.kind == "infinitival" and noun is not None and noun.preposition is not None:
        return "planned" if noun.preposition.word == "with" else None
    undergone = (
        group.passive or group.form == "participle" or clause.subject is not clause.antecedent
    )
    if not undergone:
        return None
    if group.lemma in cue_words(cues.EXPECTING):
        return "likely"
    told = clause.kind != "relative" or group.passive
    return "planned" if told and group.lemma in cue_words(cues.INTENDING) else None


SAID_OF: ModalityRule[Clause] = ModalityRule(
    "modality.said_of",
    _said_of,
    (
        *shows("planned", "Tarn fell short of the [[$20]] demanded by Ferris."),
        *shows("likely", "Sales rose 3%, missing the [[4.8%]] gain that was expected."),
        *shows("asserted", "Orbis has [[40 lawyers]] who plan to leave."),
    ),
)
