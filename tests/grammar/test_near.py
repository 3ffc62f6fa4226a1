from factsheet.grammar.near import NearMiss, near_misses
from factsheet.languages.en.context import read_context
from factsheet.languages.en.figures import counts, multiples, percentages
from factsheet.model.document import Span
from factsheet.readers.text import blocks
from factsheet.text.tokens import Tokens


def misses(text, *rules):
    tokens = Tokens(text, blocks(text))
    return near_misses(read_context(tokens), rules, Span(0, len(text)))


def test_names_the_clause_at_which_a_pattern_stopped():
    assert misses("She is 45 now.", percentages.PERCENTAGE) == [
        NearMiss("percentage.sign", 7, 9, "sign")
    ]


def test_gives_the_reason_of_what_matched_and_was_turned_down():
    assert misses("She won three times.", multiples.TIMES) == [
        NearMiss(
            "magnitude.times",
            8,
            19,
            "comparison",
            "it says how often, not how many times as much",
        )
    ]


def test_says_nothing_of_what_was_found():
    assert misses("Orbit will cut 4,000 jobs.", counts.COUNT) == []


def test_says_nothing_where_no_rule_begins():
    assert misses("Nothing is counted here.", percentages.PERCENTAGE, multiples.TIMES) == []
