"""How a figure is told: asserted, likely, possible, planned or denied."""

import pytest

from factsheet import summarize_text


def told(sentence):
    return [fact.modality for fact in summarize_text(sentence).facts if fact.kind != "quotation"]


@pytest.mark.parametrize(
    ("sentence", "modality"),
    [
        ("Lantern raised $5 million.", "asserted"),
        ("The bridge will cost $90 million.", "asserted"),
        ("The mill was expected to close, but it made $3 million.", "asserted"),
        ("The plan that she announced cost $3 million.", "asserted"),
        ("The mill may cut its costs by 5%.", "possible"),
        ("A sale could bring in $40 million.", "possible"),
        ("The bank expects a profit of $2 billion.", "likely"),
        ("Analysts forecast growth of 3%.", "likely"),
        ("The utility plans to spend $4 billion.", "planned"),
        ("The council proposed a budget of $31 million.", "planned"),
        ("She pledged, if elected, to cut the tax by 2%.", "planned"),
        ("The firm did not raise $5 million.", "denied"),
        ("The minister denied that the bridge cost $90 million.", "denied"),
        ("The mill never made a profit of $3 million.", "denied"),
        ("The mill not only sold for $3 million.", "asserted"),
        ("It might not earn $3 million.", "possible"),
        ("Ms Weller denied that she had agreed to delay the dam from 2028.", "denied"),
        ("The mill denied it planned to cut 500 jobs.", "denied"),
        ("The mill denied it and said that it had paid $3 million.", "asserted"),
        ("The mill never denied that it lost $3 million.", "asserted"),
        ("The leaked draft, seen by two people, was short.", "asserted"),
        ("Two people briefed on the talks spoke.", "asserted"),
        ("The council will decide by June 30 whether to sell the quay.", "asserted"),
    ],
)
def test_the_clause_tells_how_sure_a_figure_is(sentence, modality):
    assert told(sentence) == [modality]


@pytest.mark.parametrize(
    ("sentence", "modality"),
    [
        ("The mill denied that it had sold its dam.", "denied"),
        ("The mill never denied that it had sold its dam.", "asserted"),
        ("The mill said that it had sold its dam.", "asserted"),
    ],
)
def test_what_somebody_denies_is_no_assertion_of_theirs(sentence, modality):
    assert [fact.modality for fact in summarize_text(sentence).facts] == [modality]


def test_where_something_stands_today_is_no_plan():
    assert told("It aims to lift its margin from 20% to 24%.") == ["asserted", "planned"]


def test_a_comma_and_with_set_nothing_against_a_plan():
    assert told("The group hopes to build a bridge, with help from a grant of $7 million.") == [
        "planned"
    ]


def test_what_a_forecast_is_compared_with_is_no_forecast():
    assert told("Sales are forecast to reach $40 million, up from $14 million.") == [
        "likely",
        "asserted",
    ]
