"""Rules are looked up by two words: what is found is what trying all of them would find."""

import pytest

from factsheet.grammar.annotate import Dispatch, annotate, read_rule
from factsheet.grammar.pattern import DIGITS, NUMBER, first_words
from factsheet.grammar.rule import TurnedDown
from factsheet.grammar.rule_book import RuleBook
from factsheet.languages.en.context import read_context
from factsheet.languages.en.rules import RULES
from factsheet.readers.text import blocks
from factsheet.text.tokens import Tokens

# A bare number in a rule of money is left out on purpose where no word of money follows it.
OTHERS = [rule for rule in RULES if not rule.name.startswith("money.")]

TABLE = Dispatch(RuleBook.of(OTHERS))


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
        and (each.when is None or each.when(context, at))
    } - {None}
    found, turned_down, _ = annotate(context, TABLE)
    assert {each for each in tried if not isinstance(each, TurnedDown)} == set(found)
    assert {each for each in tried if isinstance(each, TurnedDown)} == set(turned_down)


def test_a_block_of_figures_alone_is_given_up_and_what_stands_around_it_is_read():
    ahead, behind = "Rents rose 5%.", "Wages fell 7%."
    text = "\n\n".join([ahead, " ".join(f"{n}%," for n in range(1, 2000)), behind])
    context = read_context(Tokens(text, blocks(text)))
    found, _, crowded = annotate(context, TABLE)
    assert [text[each.start : each.end] for each in found] == ["5%", "7%"]
    assert [block.start for block in crowded] == [len(ahead) + 2]


def test_figures_as_dense_as_in_news_are_read_however_long_it_goes_on():
    text = "\n\n".join(f"Rents in Ward {n} rose by {n / 10}% there." for n in range(1, 2000))
    assert not annotate(read_context(Tokens(text, blocks(text))), TABLE).crowded
