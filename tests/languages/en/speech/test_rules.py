"""Each way of giving words to a speaker, by its own examples."""

import pytest

from factsheet.languages.en.speech.rules import RULES
from factsheet.pipeline import analyse
from factsheet.readers.text import from_text

EXAMPLES = [(rule, example) for rule in RULES for example in rule.examples]


@pytest.mark.parametrize(
    ("rule", "example"), EXAMPLES, ids=[f"{r.name}: {e.text}" for r, e in EXAMPLES]
)
def test_a_rule_reads_its_examples(rule, example):
    found = [
        (speech.span, speech.speaker and speech.speaker.text)
        for speech in analyse(from_text(example.text)).speeches
        if speech.rule == rule.name
    ]
    if example.said is None:
        assert found == []
    else:
        assert (example.said, example.speaker) in found


def test_every_rule_has_its_own_name():
    assert len({rule.name for rule in RULES}) == len(RULES)
