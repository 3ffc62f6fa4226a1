"""Every rule name that a sheet gives is a rule with sentences that show it."""

import pytest

from factsheet.languages import language
from factsheet.pipeline import analyse
from factsheet.readers.text import from_text

TEXTS = [
    "“We will build two mills,” Ann Keller said. She added that they would cost $4 million.",
    "Orbis rejected a $4 billion bid and put the loss at 40 jobs, according to Ann Keller.",
    "In a statement, Orbis claims 40 clinics. As Lee noted, it may open 12 shops by 2031.",
    "“It was a bad year for us.” — Ann Keller",
]


@pytest.mark.parametrize("text", TEXTS)
def test_a_name_is_a_rule_with_examples(text):
    english = language()
    known = {rule.name: rule.examples for rule in english.rules} | dict(english.shown_by())
    analysis = analyse(from_text(text))
    names = [fact.rule for fact in analysis.facts]
    names += [speech.rule for speech in analysis.speeches]
    names += [judgement.rule for judgement in analysis.modalities.values()]
    assert names
    assert all(known[name] for name in names)
