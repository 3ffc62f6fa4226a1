"""Rules are looked up by two words: what is found is what trying all of them would find."""

import pytest

from factsheet.annotate import Dispatch, annotate, read_rule
from factsheet.pattern import DIGITS, NUMBER, first_words
from factsheet.readers.text import blocks
from factsheet.rule import TurnedDown
from factsheet.rules import en
from factsheet.rules.en.setting import set_scene
from factsheet.tokens import Tokens

# A bare number in a rule of money is left out on purpose where no word of money follows it.
OTHERS = [rule for rule in en.RULES if not rule.name.startswith("money.")]

TABLE = Dispatch(OTHERS)


def keys(scene, at):
    word = scene.tokens.word[at]
    return {word, NUMBER if at in scene.numbers else "", DIGITS if "0" <= word < ":" else ""}


@pytest.mark.parametrize("rule", OTHERS, ids=lambda rule: rule.name)
def test_no_rule_is_left_out_that_matches(rule):
    text = "\n\n".join(example.text for example in rule.examples)
    scene = set_scene(Tokens(text, blocks(text)))
    tried = {
        read_rule(each, scene, at)
        for each in OTHERS
        for at in range(len(scene.tokens))
        if not keys(scene, at).isdisjoint(first_words(each.pattern))
    } - {None}
    found, turned_down = annotate(scene, TABLE)
    assert {each for each in tried if not isinstance(each, TurnedDown)} == set(found)
    assert {each for each in tried if isinstance(each, TurnedDown)} == set(turned_down)
