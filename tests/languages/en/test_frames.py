"""What the clause says around a figure, active, passive, relative, nominal and in a headline."""

import pytest

from factsheet.facts.roles import read_lines
from factsheet.languages.en.frames import read_frames
from factsheet.model.document import Document
from factsheet.pipeline import analyse
from factsheet.readers.text import blocks


def frames(text):
    analysis = analyse(Document(text, blocks(text)))
    lines = read_lines(
        analysis.context,
        analysis.annotations,
        analysis.names,
        wording=analysis.language.wording,
    )
    read = read_frames(analysis.syntax, analysis.names, analysis.language.packs().asked)
    found = {number: each for line in lines for number, each in read(line).items()}
    money = next(n for n, a in enumerate(analysis.annotations) if text[a.start] == "$")
    return found[money]


@pytest.mark.parametrize(
    "text",
    ["Mending the roof would take $4 million.", "She said mending the roof took $4 million."],
)
def test_what_somebody_does_is_a_deed(text):
    assert "{deed}" in frames(text)[0].terms["subject"]


def test_what_it_is_spent_doing_is_its_purpose():
    assert {"mend", "{deed}"} <= frames("They spent $4 million mending it.")[0].terms["purpose"]


@pytest.mark.parametrize(
    "text",
    [
        "The fine of $4 million stands.",
        "A $4 million fine was paid.",
        "They paid $4 million in fines.",
        "The fine was $4 million.",
        "The fines rose to $4 million.",
        "Fines totalling $4 million were paid.",
        "They put the fine at $4 million.",
        "The fine came down to $4 million.",
        "Fines passed $4 million in May.",
    ],
)
def test_the_noun_that_a_figure_is_an_amount_of_is_its_head(text):
    assert "fine" in frames(text)[0].terms["head"]


@pytest.mark.parametrize(
    "text",
    [
        "Orrin Group bought the mill for $4 million.",
        "The mill was bought by Orrin Group for $4 million.",
        "Orrin Group, which bought the mill for $4 million, is based in Leeds.",
    ],
)
def test_who_does_what_is_the_same_in_the_active_and_the_passive(text):
    terms = frames(text)[0].terms
    assert terms["verb"] == {"buy"}
    assert "{org}" in terms["subject"]
    assert terms["prep"] == {"for"}


def test_a_relative_clause_says_something_of_the_figure_too():
    found = frames("The $4 million that they raised in March is gone.")
    assert any("raise" in frame.terms.get("verb", ()) for frame in found)


def test_a_figure_that_says_how_much_of_a_noun_is_no_object_itself():
    assert frames("They closed a $4 million funding round.")[0].terms["prep"] == {"noun"}


def test_a_purpose_and_a_governing_verb_are_told():
    assert "settle" in frames("They will pay $4 million to settle the case.")[0].terms["purpose"]
    assert "agree" in frames("They agreed to pay $4 million.")[0].terms["governor"]


def test_a_sentence_of_many_hundred_chunks_is_not_read():
    mills = ", ".join(["it"] * 300)
    assert frames(f"They paid $4 million for {mills}.") == ()


def test_for_whom_the_subject_works_is_not_what_it_is_for():
    assert "for" not in frames("Lawyers for the mill had asked for $150 million.")[0].spans


@pytest.mark.parametrize(
    "text",
    [
        "The city's $4 million contribution is capped.",
        "The city's contribution of $4 million is capped.",
        "The city's contribution was fixed at $4 million.",
    ],
)
def test_whose_the_noun_is_of_which_it_is_an_amount(text):
    assert "city" in frames(text)[0].terms["whose"]


def test_its_noun_may_be_set_apart_by_a_comma():
    assert "bid" in frames("The bid, worth $4 million, failed.")[0].terms["head"]


def test_a_figure_that_a_hedge_opens_is_what_does_it():
    assert "subject" in frames("About $4 million came from the city.")[0].terms["prep"]


def test_a_verb_behind_an_amount_and_its_conversion_is_said_of_it():
    text = "Officials said $3 million (€2.8 million) was spent on relief."
    assert "spend" in frames(text)[0].terms["verb"]
