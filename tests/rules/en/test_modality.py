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
    ],
)
def test_the_clause_tells_how_sure_a_figure_is(sentence, modality):
    assert told(sentence) == [modality]


def test_where_something_stands_today_is_no_plan():
    assert told("It aims to lift its margin from 20% to 24%.") == ["asserted", "planned"]
