"""Rules are looked up by two words: what is found is what trying all of them would find."""

import pytest

from factsheet.grammar.annotate import Dispatch, annotate, read_rule
from factsheet.grammar.pattern import DIGITS, NUMBER, first_words
from factsheet.grammar.rule import TurnedDown
from factsheet.languages import en
from factsheet.languages.en.context import read_context
from factsheet.readers.text import blocks
from factsheet.text.tokens import Tokens

# A bare number in a rule of money is left out on purpose where no word of money follows it.
OTHERS = [rule for rule in en.RULES if not rule.name.startswith("money.")]

TABLE = Dispatch(OTHERS)


def keys(context, at):
    word = context.tokens.word[at]
    return {word, NUMBER if at in context.numbers else "", DIGITS if "0" <= word < ":" else ""}


@pytest.mark.parametrize("rule", OTHERS, ids=lambda rule: rule.name)
def test_no_rule_is_left_out_that_matches(rule):
    text = "\n\n".join(example.text for example in rule.examples)
    context = read_context(Tokens(text, blocks(text)))
    tried = {
        read_rule(each, context, at)
        for each in OTHERS
        for at in range(len(context.tokens))
        if not keys(context, at).isdisjoint(first_words(each.pattern))
    } - {None}
    found, turned_down = annotate(context, TABLE)
    assert {each for each in tried if not isinstance(each, TurnedDown)} == set(found)
    assert {each for each in tried if isinstance(each, TurnedDown)} == set(turned_down)
