"""Which rules live by their lists: their examples with made-up nouns, verbs and names."""

from functools import cache

import pytest

from factsheet.grammar.annotate import Dispatch, annotate
from factsheet.grammar.nonce import lives_by
from factsheet.grammar.resolve import resolve
from factsheet.grammar.rule_book import RuleBook
from factsheet.languages.en.context import read_context
from factsheet.languages.en.figures import (
    bare_counts,
    bare_subjects,
    changed_subjects,
    counts,
    ellipsis,
    gapping,
    magnitudes,
    measures,
    money,
    one_as_count,
    percentages,
    there_are,
    totals,
)
from factsheet.languages.en.figures.plurals import singular
from factsheet.languages.en.made_up import made_up
from factsheet.readers.text import blocks
from factsheet.text.tokens import Tokens

LISTS = [
    (counts.RULES, "World day dead last legs others pair strong thirds"),
    (gapping.RULES, "drop gain gained"),
    (changed_subjects.RULES, ""),
    (bare_subjects.RULES, ""),
    (there_are.RULES, "allowed followed next number remaining"),
    (
        (*bare_counts.RULES, *totals.RULES),
        "Cases Employment Headcount Passenger crowd dead death headcount killed number numbers "
        "miles population rise toll topped wounded",
    ),
    (one_as_count.RULES, "count killed"),
    (ellipsis.RULES, "compared estimates euros votes"),
    (
        percentages.RULES,
        "basis bps digit digits double drop growth low percent percentage point points rate",
    ),
    (
        measures.RULES,
        "WAR barrels day foot gigawatt gigawatts inches kilometers miles mph tonne tonnes",
    ),
    (money.RULES, "Hong Kong Mio RMB cents crore dlrs dollars lakh mln share shekels"),
    (
        magnitudes.RULES,
        "cut doubled fifth fivefold fold halve halved increase larger magnitude order orders "
        "price profit quarter size strength tenth third times tripled value",
    ),
]
"""Rules with the words that they cannot do without: those of grammar, and of what is measured."""


@cache
def table(*rules):
    return Dispatch(RuleBook.of(rules))


def read(text, rules):
    found = annotate(read_context(Tokens(text, blocks(text))), table(*rules)).found
    return resolve(found)[0]


def holds(rule, example):
    return any(
        (a.start, a.end, a.value) == (*example.span, example.value)
        for a in read(example.text, [rule])
    )


@pytest.mark.parametrize(("rules", "words"), LISTS)
def test_a_rule_lives_by_these_words_alone(rules, words):
    found = {each.word for each in lives_by(rules, holds, made_up, singular)}
    assert found == set(words.split())
