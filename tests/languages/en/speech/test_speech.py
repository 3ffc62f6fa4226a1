"""Quotations with whoever said them."""

import pytest

from factsheet.languages.en.context import read_context
from factsheet.languages.en.names import find_names
from factsheet.languages.en.speech import find_speech
from factsheet.languages.en.syntax import read_syntax
from factsheet.pipeline import analyse
from factsheet.readers.text import blocks, from_text
from factsheet.text.tokens import Tokens


def speeches(text):
    context = read_context(Tokens(text, blocks(text)))
    names = find_names(context)
    return find_speech(context, names, read_syntax(context.classes, names))


def quoted(text):
    return [
        (text[slice(*s.span)], s.speaker and s.speaker.text, s.speaker and s.speaker.name)
        for s in speeches(text)
        if s.form != "indirect" and s.quoted
    ]


@pytest.mark.parametrize(
    ("text", "mention", "name"),
    [
        ("“We will build two more plants,” said Ann Keller.", "Ann Keller", "Ann Keller"),
        ("Ann Keller said: “We will build two more plants.”", "Ann Keller", "Ann Keller"),
        ('"We will build two more plants," Ann Keller said.', "Ann Keller", "Ann Keller"),
        (
            "Ann Keller resigned. “We will build two more plants,” she had said.",
            "she",
            "Ann Keller",
        ),
        (
            "“We will build two more plants,” Ann Keller, the head of Orbis, told reporters.",
            "Ann Keller",
            "Ann Keller",
        ),
        (
            "Sources familiar with the plan said “the plants will all be built.”",
            "Sources familiar with the plan",
            None,
        ),
        (
            "Orbis Ltd. lost money. “We will build two more plants,” a company spokesman said.",
            "a company spokesman",
            "Orbis Ltd.",
        ),
    ],
)
def test_who_says_it(text, mention, name):
    assert [(m, n) for _, m, n in quoted(text)] == [(mention, name)]


def test_what_is_said_of_a_noun_ends_before_that_nouns_own_verb():
    text = "The fees that Orbis Ltd. said it could not justify have cost $5 million."
    statement, cost = analyse(from_text(text)).facts
    assert statement.text == "it could not justify"
    assert cost.attribution is None


def test_a_broken_quotation_keeps_its_speaker():
    text = "“We will build it here,” Keller said. “Then we will build it there.”"
    assert quoted(text) == [
        ("“We will build it here,”", "Keller", "Keller"),
        ("“Then we will build it there.”", "Keller", "Keller"),
    ]


def test_an_unclosed_mark_costs_its_own_paragraph_only():
    text = "“We will build it, Keller said.\n\n“They will not build it,” Ann Moss said."
    assert quoted(text)[-1] == ("“They will not build it,”", "Ann Moss", "Ann Moss")


def test_a_nickname_is_no_quotation():
    assert quoted("They met Joe “Tiny” Harlow and drove on.") == []


@pytest.mark.parametrize(
    ("text", "content", "mention"),
    [
        (
            "Ann Keller said that Orbis would hire 40 engineers.",
            "Orbis would hire 40 engineers",
            "Ann Keller",
        ),
        ("Ann Keller said Orbis will hire engineers.", "Orbis will hire engineers", "Ann Keller"),
        (
            "Ann Keller told reporters on Monday that the plant had closed.",
            "the plant had closed",
            "Ann Keller",
        ),
        (
            "The plant will close by June, company officials said.",
            "The plant will close by June",
            "company officials",
        ),
        (
            "Orbis said the plant had closed, but the union disagreed.",
            "the plant had closed",
            "Orbis",
        ),
    ],
)
def test_an_indirect_statement(text, content, mention):
    found = [s for s in speeches(text) if s.form == "indirect" and s.quoted]
    assert [(s.content, s.speaker.text) for s in found] == [(content, mention)]


@pytest.mark.parametrize(
    ("text", "covered", "mention"),
    [
        (
            "According to Orbis, sales rose 4 percent.",
            "sales rose 4 percent",
            "Orbis",
        ),
        (
            "Sales may not rise before 2031, according to people familiar with the plan.",
            "Sales may not rise before 2031",
            "people familiar with the plan",
        ),
        (
            "Sales rose 4 percent, according to a survey by Orbis.",
            "Sales rose 4 percent",
            "a survey by Orbis",
        ),
    ],
)
def test_what_according_to_governs_is_lent_its_source(text, covered, mention):
    (found,) = speeches(text)
    assert (text[slice(*found.span)], found.speaker.text, found.quoted) == (covered, mention, False)


@pytest.mark.parametrize(
    "text",
    [
        "In a previous report, Orbis grew by 4 percent.",
        "The public offering raised $4 million.",
        "Orbis was told to close the plant.",
        "Orbis did not say that the plant would close.",
        "Police found 40 bikes in the old mill.",
        "The offer, valued at $4 million, ends.",
        "After the vote in 2025, the court ruled in favour of the traders.",
        "If all goes according to plan, 3 pits will open in May.",
        "Nobody warns that a ticket costs $14.",
        "It goes without saying that 900 jobs were lost.",
    ],
)
def test_false_friends_state_nothing(text):
    assert speeches(text) == ()


def test_what_is_left_unsaid_is_the_reporters():
    text = "The ministry added that the mill had cut 40 jobs, without giving details."
    assert [each.content for each in speeches(text)] == ["the mill had cut 40 jobs"]


def speakers(text):
    return [(s.speaker.text, s.speaker.name) for s in speeches(text) if s.speaker]


@pytest.mark.parametrize(
    ("text", "mention", "name"),
    [
        ("The exchange said that it would close.", "The exchange", None),
        ("The regulator said that it would act.", "The regulator", None),
        (
            "A spokesman for the ministry said that it would act.",
            "A spokesman for the ministry",
            None,
        ),
        ("The company said that it would close.", "The company", "Brightwater Robotics"),
        (
            "Energy Norway, which speaks for utilities, said that bills would rise.",
            "Energy Norway",
            "Energy Norway",
        ),
    ],
)
def test_a_company_is_no_authority(text, mention, name):
    assert speakers("Brightwater Robotics grew. " + text) == [(mention, name)]


@pytest.mark.parametrize(
    ("text", "mention", "name"),
    [
        ("The Leeds Stock Exchange closed.", "The exchange", "Leeds Stock Exchange"),
        ("Orbis, the exchange in Leeds, closed.", "The exchange", "Orbis"),
    ],
)
def test_an_authority_by_its_name_or_what_it_is_called(text, mention, name):
    assert speakers(text + " The exchange said that it would open.") == [(mention, name)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Sales hit $4 million in May, chief executive Ann Keller said in an interview.",
            "Ann Keller",
        ),
        (
            "Five people were hurt on Monday, said Ann Keller, a spokeswoman for the port.",
            "Ann Keller",
        ),
        ("Orbis Ltd. on Tuesday announced that it had closed four plants.", "Orbis Ltd."),
        ("Finance Minister Ann Keller put the damage at $4 million.", "Ann Keller"),
        ("Ann Keller in May outlined a proposal to close 40 mills.", "Ann Keller"),
        ("Ann Keller said two-thirds of the looms stand idle.", "Ann Keller"),
        ("Ann Keller said that the mill foresees a need for 40 looms.", "Ann Keller"),
        ("Ann Keller said the mill will grow, while adding 40 looms.", "Ann Keller"),
    ],
)
def test_the_speaker_of_the_figure_in_a_statement(text, name):
    figures = [f for f in analyse(from_text(text)).facts if f.kind in ("money", "quantity")]
    assert {f.attribution and f.attribution.name for f in figures} == {name}


def test_a_relative_pronoun_means_its_antecedent():
    text = "Prices rose, according to Orbis Ltd., which expects demand to double."
    assert speakers(text) == [("Orbis Ltd.", "Orbis Ltd.")] * 2


def test_a_source_alone_says_nothing():
    assert speeches("According to Ann Keller.") == ()


def test_what_is_pointed_out_is_stated():
    text = "Ann Keller pointed out that the mill was old. She pointed to a book that was new."
    assert [s.content for s in speeches(text)] == ["the mill was old"]


@pytest.mark.parametrize("end", ["a", "an", "in", "in the", "following", "without"])
def test_a_text_may_end_where_a_comment_begins(end):
    assert speeches(f"Roe said it cost $4 million, {end}")
