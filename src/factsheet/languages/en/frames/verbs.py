"""The terms of a clause's verb: with its particle, its tense, and what governs it."""

from collections.abc import Mapping

from factsheet.languages.en.lexicon.levels import BASES
from factsheet.syntax import Clause

TENSELESS = frozenset(("infinitive", "participle", "gerund"))
"""Forms of which only the verb that governs them tells the tense."""


def verb_terms(clause: Clause) -> Mapping[str, frozenset[str]]:
    """What the verb of a clause may be asked for by."""
    group, governors = clause.group, clause.governors
    lemma = BASES.get(group.lemma, group.lemma)
    tense = group.tense or group.form
    found: set[str] = {tense}
    if group.modal is not None:
        found |= {"modal", group.modal}
    if group.perfect:
        found.add("perfect")
    if group.progressive:
        found.add("progressive")
    if governors and tense in TENSELESS:
        found.add(f"to {governors[0].tense or governors[0].form}")
    terms = {"verb": frozenset((lemma, group.phrasal)), "tense": frozenset(found)}
    if governors:
        terms["governor"] = frozenset(each.lemma for each in governors)
    return terms
