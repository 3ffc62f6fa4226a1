"""Word classes by table, by ending, by capitals and by context."""

import pytest

from factsheet.languages.en.lexicon.word_classes import guess, lemma

LETTERS = {
    "A rise worried them.": "DnvR.",
    "The prices rise in May.": "Dsbpx.",
    "He may rise.": "RMb.",
    "It will fall this year.": "RMbDn.",
    "It fell in the fall.": "RdpDn.",
    "She likes the planned sale.": "RzDan.",
    "It costs more.": "RzR.",
    "The US economy grew.": "Dxnd.",
    "They want to sell a ten-week course.": "RbtbD~~an.",
    "Mr. Hale left.": "n~xv.",
    "He Weiming, a baker, left.": "xx,Dn,v.",
    "It led a seed round in May.": "RdDnnpx.",
    "It led a Series A round.": "RdDxxn.",
    "They went round the lake.": "RdpDn.",
    "They met, warning that it may fall.": "Rd,gTRMb.",
    "A warning that it may fall.": "DnTRMb.",
    "Her audit for the year ended June 30, 2023 questions 9 sums.": "PnpDnkx0,0z0s.",
}


@pytest.mark.parametrize("text", LETTERS)
def test_each_token_has_its_class(classes, text):
    assert classes(text) == LETTERS[text]


@pytest.mark.parametrize(
    ("word", "letter", "base"),
    [
        ("rose", "d", "rise"),
        ("planned", "k", "plan"),
        ("raising", "g", "raise"),
        ("tries", "z", "try"),
        ("companies", "s", "company"),
        ("was", "e", "be"),
        ("had", "h", "have"),
        ("sold", "v", "sell"),
        ("turned", "d", "turn"),
        ("agreed", "d", "agree"),
        ("visited", "d", "visit"),
    ],
)
def test_a_form_leads_back_to_its_lemma(word, letter, base):
    assert lemma(word, letter) == base


def test_an_unknown_word_is_told_by_its_ending():
    assert [guess(word) for word in ("blorfing", "blorfed", "blorfly", "blorfs", "blorf")] == [
        "gn", "dk", "r", "s", "n",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "number", "noun"),
    [
        ("They need nine million 500ml cans.", "nine", "cans"),
        ("It is a six-speed hatchback.", "six", "speed"),
        ("Twelve injured workers left.", "Twelve", "workers"),
        ("It took five or six crews.", "five", "crews"),
        ("Some 40 percent of it is gone.", "40", "percent"),
        ("It won 12 home runs.", "12", "runs"),
    ],
)
def test_the_noun_that_a_number_counts(read, text, number, noun):
    syntax = read(text)
    start = syntax.token_at(text.index(number))
    head = syntax.counted_by(start, start + 1)
    assert head is not None
    assert syntax.tokens[head] == noun
