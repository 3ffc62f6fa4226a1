"""What was bought, built or fined for is a thing or somebody named, never another figure."""

import pytest

from factsheet import summarize_text

TOLD = [
    ("Vantor Industries bought the pump maker Frostline Ltd for $40 million.", "Frostline Ltd"),
    ("Vantor Industries agreed to buy Norway's Frostline ASA for $40 million.", "Frostline ASA"),
    ("Orbis was fined $3 million over an eight-year price cartel.", "price cartel"),
    ("Ministers gave $9 million to their new pump works.", "new pump works"),
]
BLANK = [
    "Councillors voted to spend $48.7 million in 2024.",
    "Vantor Industries paid $9 million for 212 hectares.",
    "Vantor Industries paid $9 million for a 21-year-old.",
]


@pytest.mark.parametrize(("text", "object_"), TOLD)
def test_object_is_what_the_article_calls(text: str, object_: str) -> None:
    money = next(fact for fact in summarize_text(text).facts if fact.kind == "money")
    assert money.object is not None
    assert money.object.text == object_


@pytest.mark.parametrize("text", BLANK)
def test_no_figure_is_an_object(text: str) -> None:
    money = next(fact for fact in summarize_text(text).facts if fact.kind == "money")
    assert money.object is None


def test_nothing_is_the_object_of_its_own_figure() -> None:
    text = "Halden buys Frostline\n\nThe sale of Frostline for $40 million was blocked."
    for fact in summarize_text(text).facts:
        assert fact.object is None or fact.subject is None or fact.object.text != fact.subject.text
