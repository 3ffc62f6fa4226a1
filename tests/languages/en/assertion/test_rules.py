"""Each rule of modality, by its own examples."""

import pytest

from factsheet.languages.en.assertion.modality import RULES
from factsheet.pipeline import analyse
from factsheet.readers.text import from_text

EXAMPLES = [(rule, example) for rule in RULES for example in rule.examples]


@pytest.mark.parametrize(
    ("rule", "example"), EXAMPLES, ids=[f"{r.name}: {e.text}" for r, e in EXAMPLES]
)
def test_a_rule_reads_its_examples(rule, example):
    assert rule.name.startswith("modality.")
    analysis = analyse(from_text(example.text))
    (number,) = [
        number
        for number, each in enumerate(analysis.annotations)
        if (each.start, each.end) == example.figure
    ]
    judgement = analysis.modalities.get(number)
    assert (judgement.modality if judgement else "asserted") == example.modality
