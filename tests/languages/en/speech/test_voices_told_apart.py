"""Voices that stand close to one another, or to the reporter's own: a table by construction."""

import pytest

from factsheet import api


def speaker(text, words):
    facts = api.summarize_text(text).facts
    fact = next(f for f in facts if f.text == words)
    told = fact.attribution
    return told and (told.name or told.text)


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        (
            "Vessel Group estimates that coal shipments will fall to 90 tonnes.",
            "90 tonnes",
            "Vessel Group",
        ),
        (
            "Ida Voss left, noting that sales of boats, which had doubled, were worth $9 million.",
            "$9 million",
            "Ida Voss",
        ),
        ("Ida Voss warned that ships had lost $9 million.", "$9 million", "Ida Voss"),
        ("The bank predicts that exports of rye will reach $9 million.", "$9 million", "The bank"),
    ],
)
def test_that_right_behind_a_verb_is_no_relative(text, words, who):
    assert speaker(text, words) == who


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        (
            "Mr Voss, 71, whose wife was ill in May, said "
            "tenants without a lift would climb 90 steps.",
            "90 steps",
            "Voss",
        ),
        (
            "Ida Voss, a nurse who left in May, said doctors with children would work 9 hours.",
            "9 hours",
            "Ida Voss",
        ),
        ("Ida Voss, who had been ill, said residents would pay $90.", "$90", "Ida Voss"),
        ('"The rain fell for days," said Ida Voss, who lost 90 sheep.', "90 sheep", None),
    ],
)
def test_a_subject_of_what_is_said_is_no_speaker(text, words, who):
    assert speaker(text, words) == who


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        (
            "The dean of the college, Ida Voss, said the funds, "
            "once released, would pay 40 tutors.",
            "40 tutors",
            "Ida Voss",
        ),
        (
            "The head of the county's ports, Ida Voss, said repairs would cost $9 million.",
            "$9 million",
            "Ida Voss",
        ),
        ("The Provost, Ida Voss, said the roof would cost $9 million.", "$9 million", "Ida Voss"),
        (
            "The Registrar of the county court, Ida Voss, said 40 files were lost.",
            "40 files",
            "Ida Voss",
        ),
    ],
)
def test_an_office_of_a_place_stands_before_its_holder(text, words, who):
    assert speaker(text, words) == who


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("The tribunal held that the firm had sold 40 boats.", "40 boats", "The tribunal"),
        ("Ida Voss accepted that 40 boats were lost.", "40 boats", "Ida Voss"),
        (
            "Judge Voss held that between May and June the firm sold 40 boats.",
            "40 boats",
            "Judge Voss",
        ),
        ("Ida Voss accepted 40 boats from the firm.", "40 boats", None),
        ("Ida Voss holds 40 shares in the firm.", "40 shares", None),
        ("Investors who hold the bond lost $9 million.", "$9 million", None),
        ("Sales fell by 9% as shoppers held off on buying boats.", "9%", None),
    ],
)
def test_verbs_of_saying_with_that_alone(text, words, who):
    assert speaker(text, words) == who


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        (
            "Rates\n\n‘Rates will not move this year’: Voss Bank\n\nVoss Bank expects 9% growth.",
            "‘Rates will not move this year’",
            "Voss Bank",
        ),
        (
            "Rates\n\n“A fair deal for all of us”: Ida Voss\n\nIda Voss spoke on Monday.",
            "“A fair deal for all of us”",
            "Ida Voss",
        ),
    ],
)
def test_a_name_behind_a_headlines_colon_signs_it(text, words, who):
    assert speaker(text, words) == who


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("The town shut 40 schools, even as a storm claimed two lives.", "40 schools", None),
        ("The town shut 40 schools, just as Voss Lines announced cuts.", "40 schools", None),
        ("Shares fell by 9%, as Voss Lines reported a loss.", "9%", None),
        ("Shares fell by 9%, as Ida Voss noted in May.", "9%", "Ida Voss"),
        ("Shares fell by 9%, as Ida Voss told the court.", "9%", "Ida Voss"),
    ],
)
def test_what_happens_as_something_else_is_told(text, words, who):
    assert speaker(text, words) == who


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        (
            "Asked why the yard had lost 40 boats, Ida Voss replied: “It was the wind.”",
            "40 boats",
            None,
        ),
        ("Pressed on the loss of 40 boats, Ida Voss said: “It was the wind.”", "40 boats", None),
    ],
)
def test_a_question_that_is_answered_is_the_reporters(text, words, who):
    assert speaker(text, words) == who


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        (
            "Ida Voss alleged that Mirza was behind the raid, "
            "adding: “It is personal and nothing else.”",
            "“It is personal and nothing else.”",
            "Ida Voss",
        ),
        (
            "Ida Voss said Tom Reed had broken two rules, claiming that he owed $9 million.",
            "$9 million",
            "Ida Voss",
        ),
        (
            "Ida Voss told the court that Tom Reed sold 40 boats, saying he kept $9 million.",
            "$9 million",
            "Ida Voss",
        ),
    ],
)
def test_a_participle_goes_on_with_whoever_told(text, words, who):
    assert speaker(text, words) == who


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        (
            "Ida Voss sued Tom Reed. She said he told her: “You will all pay for this.”",
            "“You will all pay for this.”",
            "Tom Reed",
        ),
        (
            "Ida Voss spoke of her years with Tom Reed. “It was cold.” She "
            "said he told her: “You will all pay for this.”",
            "“You will all pay for this.”",
            "Tom Reed",
        ),
    ],
)
def test_two_pronouns_mean_two_people(text, words, who):
    assert speaker(text, words) == who


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        (
            "The sale of 40 boats has been put off “until the wind drops,” Ida Voss said.",
            "40 boats",
            "Ida Voss",
        ),
        (
            "The 40 boats will stay “where they are for now,” according to Ida Voss.",
            "40 boats",
            "Ida Voss",
        ),
        ("The 40 boats were “a gift to the whole town,” said Ida Voss.", "40 boats", "Ida Voss"),
        ("The yard has 40 boats. “We sold none of them,” Ida Voss said.", "40 boats", None),
        (
            "The yard, which has 40 boats, was calm: “We sold none of them,” Ida Voss said.",
            "40 boats",
            None,
        ),
    ],
)
def test_a_sentence_with_a_quoted_end_is_its_speakers(text, words, who):
    assert speaker(text, words) == who
