"""Every example of every rule is a test: alone, and among all rules of its language."""

import pytest

from factsheet.grammar.annotate import Dispatch, annotate
from factsheet.grammar.resolve import resolve
from factsheet.grammar.rule import Example, Rule
from factsheet.grammar.rule_book import RuleBook
from factsheet.languages import en
from factsheet.languages.en.context import read_context
from factsheet.languages.en.rules import RULES
from factsheet.model.document import Span
from factsheet.readers.text import blocks
from factsheet.text.tokens import Tokens

CASES = [
    pytest.param(rule, example, id=f"{rule.name}: {example.text}")
    for rule in RULES
    for example in rule.examples
]


ALL = Dispatch(en.LANGUAGE.rules)


def read(text, table):
    tokens = Tokens(text, blocks(text))
    found = annotate(read_context(tokens), table).found
    return resolve(found)[0]


@pytest.mark.parametrize(("rule", "example"), CASES)
@pytest.mark.parametrize("company", ["alone", "among all"])
def test_example(rule: Rule, example: Example, company):
    found = read(example.text, Dispatch(RuleBook.of([rule])) if company == "alone" else ALL)
    if example.span is None:
        assert not [a for a in found if a.rule == rule.name], "noisy"
        return
    assert example.span in [Span(a.start, a.end) for a in found], "missing or misplaced"
    at = next(a for a in found if Span(a.start, a.end) == example.span)
    assert (at.value, at.approximate) == (example.value, example.approximate), "misread"
