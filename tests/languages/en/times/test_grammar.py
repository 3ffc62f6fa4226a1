"""Times as they are composed: how many of what, before or after what, of which longer time."""

from datetime import date

import pytest

from factsheet import summarize_text
from factsheet.model.values import TimeExpression

MONDAY = date(2026, 1, 12)


def times(text):
    facts = summarize_text(text, published=MONDAY).facts
    return {fact.text: fact.value.timex for fact in facts if isinstance(fact.value, TimeExpression)}


@pytest.mark.parametrize(
    ("text", "words", "timex"),
    [
        ("He arrived two weeks later than agreed.", "two weeks", "P2W"),
        ("He left the week before last.", "the week before last", "2026-W01"),
        ("It shook at 4:10 p.m. (1310 GMT) Thursday.", "4:10 p.m.", "2026-01-08T16:10"),
        ("It shook at 4:10 p.m. (1310 GMT) Thursday.", "1310 GMT", "2026-01-08T13:10Z"),
        ("It sank hours after it left port.", "hours", "PTXH"),
        ("She wed weeks before the war began.", "weeks", "PXW"),
        ("The letter came two days before she was to sail.", "two days", "P2D"),
        ("In the decades that followed, no one came.", "the decades", "PXDE"),
        ("In the months since, rents have doubled.", "the months", "PXM"),
        ("The mine shut a year sooner than planned.", "a year", "P1Y"),
        ("It starts in the third week of May.", "the third week of May", "2026-W21"),
        ("It opens in the first week of March 2026.", "the first week of March 2026", "2026-W10"),
        ("They met that April day in 2009.", "that April day in 2009", "2009-04-XX"),
        ("He left on the Tuesday before last.", "the Tuesday before last", "2025-12-30"),
        ("It shut the year before last.", "the year before last", "2024"),
        ("It reopens the week after next.", "the week after next", "2026-W05"),
        (
            "The crew was adrift for 2 years, 5 months, 8 days, and 10 hours.",
            "2 years, 5 months, 8 days, and 10 hours",
            "P2Y5M8DT10H",
        ),
        ("Hale won in 2:14:09.", "2:14:09", "PT2H14M9S"),
        ("The form is dated 03-Mar-2015.", "03-Mar-2015", "2015-03-03"),
        (
            "The council meets on the second Tuesday of every month.",
            "the second Tuesday of every month",
            "XXXX-WXX-2",
        ),
        (
            "The siren sounds on the first Monday of each month.",
            "the first Monday of each month",
            "XXXX-WXX-1",
        ),
        ("They must leave by the end of year.", "the end of year", "2026"),
        ("At the time, he was nine.", "the time", "PAST_REF"),
        ("The first 100 days of the term were calm.", "The first 100 days", "P100D"),
        ("The vote came three days after the storm.", "three days", "P3D"),
        ("It fell for the fourth day in a row.", "the fourth day in a row", "P4D"),
        ("It hailed on the last day of June.", "the last day of June", "2025-06-30"),
        ("It hailed in the last days of June.", "the last days of June", "2025-06"),
        ("He waited two and a half hours.", "two and a half hours", "PT2H30M"),
        ("Talks ran for a day and a half.", "a day and a half", "P1DT12H"),
        ("It will be a year next Friday.", "next Friday", "2026-01-16"),
        ("It rained in the weeks leading up to the vote.", "the weeks", "PXW"),
        ("The summer of 2011 was dry.", "The summer of 2011", "2011-SU"),
        ("Since the start of this month it has rained.", "the start of this month", "2026-01"),
        ("The mayor left in the middle of last week.", "the middle of last week", "2026-W02"),
        ("It lasted until the early 2010s.", "the early 2010s", "201"),
        ("He came a week to the day after she left.", "a week", "P1W"),
        ("By the turn of the year it was gone.", "the turn of the year", "2026"),
        ("Within minutes of the blast, they came.", "minutes", "PTXM"),
        ("It was his third season in five years.", "five years", "P5Y"),
        ("It takes 25 minutes by boat.", "25 minutes", "PT25M"),
        ("He retired some 30 years ago.", "some 30 years ago", "1996"),
        ("The lake froze in the winter of 1962-63.", "the winter of 1962-63", "1962-WI"),
        ("Profits will fall next year.", "next year", "2027"),
        ("Sales fell in the fall.", "the fall", "2025-FA"),
    ],
)
def test_composed(text, words, timex):
    assert times(text).get(words) == timex


@pytest.mark.parametrize(
    "text",
    [
        "Sheriff April Renn said so.",
        "The minister, Jan Vesely, left.",
        "The third quarter of the match was dull.",
        "Ms June Hale won.",
        "Judge May Orr ruled.",
        "August Brandt, 44, won.",
        "Will Spring Valley grow?",
        "They should spring a leak.",
    ],
)
def test_a_verb_or_a_name_is_no_time(text):
    assert times(text) == {}
