"""Times on the calendar: values, days and bounds, seen from a day of publication."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.grammar.annotate import Dispatch, annotate
from factsheet.grammar.resolve import resolve
from factsheet.grammar.rule_book import RuleBook
from factsheet.languages.en.context import read_context
from factsheet.languages.en.lexicon.times import anchors
from factsheet.languages.en.syntax import read_syntax
from factsheet.languages.en.times.grammar import RULES
from factsheet.languages.en.times.normalise import tell_times
from factsheet.model.values import TimeExpression
from factsheet.readers.text import blocks
from factsheet.text.tokens import Tokens

TABLE = Dispatch(RuleBook.of(RULES))
MONDAY = date(2026, 1, 12)


def told(text, published=MONDAY):
    tokens = Tokens(text, blocks(text))
    context = read_context(tokens)
    return [(text[a.start : a.end], a.value) for a in normalised(context, published)]


def normalised(context, published=MONDAY):
    figures = resolve(annotate(context, TABLE)[0])[0]
    syntax = read_syntax(context.classes, None, figures)
    return tell_times(figures, syntax, published)


def values(text, published=MONDAY):
    return [(words, value.timex) for words, value in told(text, published)]


def one(text, published=MONDAY):
    [(_, value)] = told(text, published)
    return value


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("The mayor said on Friday that it would shut.", "2026-01-09"),
        ("The council will vote on Friday.", "2026-01-16"),
        ("The fair, which closed on Friday, lost money.", "2026-01-09"),
        ("The trial begins Thursday.", "2026-01-15"),
        ("It is due to reopen on Wednesday.", "2026-01-14"),
        ("The lease had been due to lapse Friday.", "2026-01-09"),
        ("The mayor resigned last Monday.", "2026-01-05"),
        ("They meet next Monday.", "2026-01-19"),
        ("Lantern bought the mill in December.", "2025-12"),
        ("Lantern will sell the mill in December.", "2026-12"),
        ("The ban will stay until March.", "2026-03"),
        ("It is payable Feb. 20 to holders.", "2026-02-20"),
        ("The mill burned on Dec. 30.", "2025-12-30"),
        ("Riots broke out over the weekend.", "2026-W02-WE"),
        ("It will snow this weekend.", "2026-W03-WE"),
        ("Profit fell in the third quarter.", "2025-Q3"),
        ("The mill plans to tell third-quarter results.", "2026-Q3"),
        ("It was founded 20 years ago.", "2006"),
        ("It was founded a decade and a half ago.", "2011"),
        ("It was sold 10 days ago.", "2026-01-02"),
        ("They met three weeks ago.", "2025-W52"),
        ("Shops will be full on Black Friday.", "2026-11-27"),
        ("It shut on Thanksgiving 2024.", "2024-11-28"),
        ("It opens in the summer of 2027.", "2027-SU"),
        ("In nineteen ninety-seven it shut.", "1997"),
        ("It took two and a half years.", "P2.5Y"),
        ("It took a minute and a half.", "PT1M30S"),
        ("It took half an hour.", "PT30M"),
        ("It fell for the fourth straight month.", "P4M"),
        ("It happens every other week.", "P2W"),
        ("It took 2 hours 31 minutes.", "PT2H31M"),
        ("He got three years and two months.", "P3Y2M"),
        ("He got 3 years, 2 months and 5 days.", "P3Y2M5D"),
        ("It was sold two years and three months ago.", "2023-10"),
        ("The mill burned last winter.", "2024-WI"),
        ("It is expected to become law before the summer recess.", "2026-SU"),
        ("It burns less than today's boilers.", "PRESENT_REF"),
        ("In today’s economy few can save.", "PRESENT_REF"),
        ("They lost today's vote.", "2026-01-12"),
        ("The strike spoils today's flights.", "2026-01-12"),
        ("The firm employs 90 people in Leeds today.", "PRESENT_REF"),
        ("The court sits in Leeds today.", "2026-01-12"),
        ("They met at 9:30 p.m. on Saturday.", "2026-01-10T21:30"),
        ("They met at quarter to seven in the morning.", "2026-01-12T06:45"),
        ("Profit rose in the April-June quarter.", "2025-Q2"),
        ("Profit rose in 4Q25.", "2025-Q4"),
        ("Profit rose in FY2024-25.", "2024/2025"),
        ("It will be done by the end of the decade.", "202"),
        ("It will be done by mid-century.", "20"),
        ("Bands of the 80s played.", "198"),
        ("It was the winter of 2024-25.", "2024-WI"),
        ("He ruled 1994-1999.", "1994/1999"),
        ("It happens every other Friday.", "XXXX-WXX-5"),
        ("It fell on a Friday.", "XXXX-WXX-5"),
        ("It opens the first Monday of September.", "2026-09-07"),
        ("It opens the week of Jan. 12.", "2026-W03"),
        ("It pumps 400 barrels a day.", "P1D"),
        ("It lasted a fortnight.", "P2W"),
        ("It took between two and four years.", "P2Y/P4Y"),
        ("It stood for a quarter-century.", "P25Y"),
        ("Talks failed after months of rain.", "PXM"),
    ],
)
def test_value(text, timex):
    assert one(text).timex == timex


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("The mayor said on Friday that it would shut.", "XXXX-WXX-5"),
        ("It was sold in March.", "XXXX-03"),
        ("It was sold on 5 March.", "XXXX-03-05"),
        ("It shut last year.", "PAST_REF"),
        ("It shuts next month.", "FUTURE_REF"),
        ("It is shut today.", "PRESENT_REF"),
        ("It fell in the third quarter.", "XXXX-Q3"),
        ("It rang at 9 p.m.", "XXXX-XX-XXT21:00"),
        ("It shut in 2019.", "2019"),
    ],
)
def test_without_a_day_of_publication_nothing_is_guessed(text, timex):
    value = one(text, None)
    assert value.timex == timex
    assert value.start is None or timex == "2019"


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("It will be ready by 2030.", "by"),
        ("It must pay no later than 1 March.", "by"),
        ("It was sold before 2019.", "before"),
        ("The line will not open before 2030.", "not_before"),
        ("It may open no earlier than 2030.", "not_before"),
        ("It won't open until 2030.", "not_before"),
        ("It opens in 2030 at the earliest.", "not_before"),
        ("It shut after 2019.", "after"),
        ("Rents have tripled since 2019.", "since"),
        ("The ban lasts until March.", "until"),
        ("It runs through 2030.", "until"),
        ("It will open within six months.", "within"),
        ("Sales fell over the past two years.", "within"),
        ("It hires over the next decade.", "within"),
        ("It shut in 2019.", None),
        ("It will run until at least 2030.", "until"),
        ("It will run at least until 2030.", "until"),
        ("It will be ready by sometime in 2030.", "by"),
        ("It may last well past 2030.", "after"),
        ("It has stood since as far back as 1950.", "since"),
        ("No sale is likely before 2028.", "not_before"),
        ("It may open by the middle of 2027.", "by"),
        ("The levy will apply from April 1.", "not_before"),
        ("From 1995, she ran the bank.", "since"),
        ("The levy applied from January 1.", "since"),
        ("A letter from May 2020 was found.", None),
        ("They will put off the deadline from 2028.", None),
        ("Sales rose from 2024.", None),
        ("The mill will run from 2027 to 2030.", None),
    ],
)
def test_bound(text, bound):
    assert one(text).bound == bound


def test_days_of_a_quarter():
    assert one("The mill sold little in Q3 2026.") == TimeExpression(
        "DATE", "2026-Q3", None, date(2026, 7, 1), date(2026, 9, 30)
    )


def test_the_unknown_edge_of_a_part_is_none():
    assert one("It begins in early 2027.") == TimeExpression(
        "DATE", "2027", "START", date(2027, 1, 1), None
    )


def test_earlier_this_year_ends_today():
    assert one("It shut earlier this year.", date(2026, 6, 2)) == TimeExpression(
        "DATE", "2026", "START", date(2026, 1, 1), date(2026, 6, 2)
    )


def test_the_days_of_a_fiscal_year_are_not_known():
    assert one("It lost money in fiscal 2025.") == TimeExpression("DATE", "2025")


def test_a_range_is_one_time():
    assert one("The mill stood empty from 2019 to 2024.") == TimeExpression(
        "DATE", "2019/2024", None, date(2019, 1, 1), date(2024, 12, 31)
    )


def test_the_ends_of_a_range_share_the_year():
    assert one("It shuts between Nov. 10 and Dec. 2, 2026.").timex == "2026-11-10/2026-12-02"


def test_times_chain_in_a_story():
    story = (
        "The deal closed on Jan. 5. They told staff the following day, and undid it a month later."
    )
    assert values(story) == [
        ("Jan. 5", "2026-01-05"),
        ("the following day", "2026-01-06"),
        ("a month later", "2026-02"),
    ]


def test_that_year_is_the_year_told():
    assert values("In 2008 it lost money. That year the mill burned.")[1] == ("That year", "2008")


def test_a_year_earlier_is_like_what_is_reported():
    report = "Profit in the third quarter rose to $5m from $4m a year earlier."
    assert values(report)[1] == ("a year earlier", "2024-Q3")


def test_a_year_earlier_than_nine_months_is_a_year():
    report = (
        "Profit rose to $5m in the third quarter from $4m a year earlier. "
        "In the nine months it lost $3m, compared with year-ago profit of $2m."
    )
    assert values(report)[1:] == [
        ("a year earlier", "2024-Q3"),
        ("the nine months", "P9M"),
        ("year-ago", "2025"),
    ]


def test_what_figures_are_compared_with_is_not_what_times_are_counted_from():
    story = "In 2020 it lost $5m, from $3m a year earlier. It shut two years later."
    assert values(story)[-1] == ("two years later", "2022")


def test_years_earlier_are_counted_from_the_time_told_last():
    story = "It starts on April 1. The mill shut in 2018. It had burned two years earlier."
    assert values(story)[-1] == ("two years earlier", "2016")


def test_what_is_more_than_a_year_ago_is_more_and_not_longer_ago():
    assert values("Sales were 4% more than a year ago.") == [("a year ago", "2025")]
    assert values("He left more than a year ago.")[0][0] == "more than a year ago"


def test_more_hours_than_a_day_has_are_a_length_of_their_own():
    story = "He got two years, and 200 hours of work, in two hours and 14 minutes."
    assert [text for text, _ in values(story)] == [
        "two years",
        "200 hours",
        "two hours and 14 minutes",
    ]


def test_how_far_a_day_is_moved_is_a_length():
    story = "It starts on April 1. A deadline was 2028. A draft set it two years earlier."
    assert values(story)[-1] == ("two years earlier", "P2Y")


@pytest.mark.parametrize(
    "text",
    [
        "The money would go into a second factory.",
        "It sold one mill and shut a second.",
        "It has two second-hand vans.",
        "They may march on, take a second turn, and fall asleep.",
        "He sat in the sun on 2,000 tonnes.",
        "The gauge stood at 1984 points.",
        "She wrote for the 1619 Project.",
        "The Orion 1980 sank.",
        "It flew at 60 miles an hour.",
        "Fans of Soon-Li cheered.",
        "It scored in the second half.",
        "The year-round market shut.",
        "It blamed the fall in prices.",
        "He left soon after the vote.",
        "It unsealed about 2000 pages.",
        "He lives at 1990 Main Street.",
        "The Good Friday Agreement held.",
        "It read the Sunday Times.",
        "They danced in Midnight Magic.",
        "It serves two cities, three quarters of them inland.",
    ],
)
def test_what_is_no_time(text):
    assert told(text) == []


@given(st.lists(st.sampled_from([*sorted(anchors()), *"the of to - , . a in two 5 30 's".split()])))
def test_any_words_of_time_are_read_in_order_and_quoted(words):
    text = " ".join(words)
    tokens = Tokens(text, blocks(text))
    context = read_context(tokens)
    found = normalised(context)
    values = [a.value for a in found if isinstance(a.value, TimeExpression)]
    assert len(values) == len(found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(v.start <= v.end for v in values if v.start and v.end)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Rain fell in the three months to June 30.", date(2025, 4, 1), date(2025, 6, 30)),
        ("Rain fell in the first six months of 2023.", date(2023, 1, 1), date(2023, 6, 30)),
        ("Rain fell in the last two months of 2024.", date(2024, 11, 1), date(2024, 12, 31)),
        ("It opens this summer.", date(2026, 6, 1), date(2026, 8, 31)),
        ("Rain fell for three months.", None, None),
    ],
)
def test_days_that_an_expression_covers(text, first, last):
    value = told(text)[0][1]
    assert (value.start, value.end) == (first, last)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rain fell in the three months to May. It was less in the same period last year.",
            [
                ("the three months", "P3M"),
                ("May", "2025-05"),
                ("the same period last year", "2024-03/2024-05"),
            ],
        ),
        (
            "It sold 9 in the 26 weeks to September 27. It sold 7 in the same period of 2021.",
            [
                ("the 26 weeks", "P26W"),
                ("September 27", "2025-09-27"),
                ("the same period of 2021", "2021-03/2021-09"),
            ],
        ),
        (
            "It lost money in the third quarter. It had made some in the same quarter of 2021.",
            [("the third quarter", "2025-Q3"), ("the same quarter of 2021", "2021-Q3")],
        ),
        (
            "It sold less in the fiscal second quarter ended November 2. It shut in the quarter.",
            [
                ("the fiscal second quarter", "2025-Q2"),
                ("November 2", "2025-11-02"),
                ("the quarter", "2025-Q2"),
            ],
        ),
        (
            "It sold less in the quarter ended November 2. It made more in the year-ago quarter.",
            [
                ("the quarter", "2025-Q3"),
                ("November 2", "2025-11-02"),
                ("the year-ago quarter", "2024-Q3"),
            ],
        ),
        (
            "It left on Sunday evening and sank at midnight.",
            [("Sunday evening", "2026-01-11TEV"), ("midnight", "2026-01-12T00:00")],
        ),
        (
            "Its striker was hurt last season. He had been the year before.",
            [("last season", "2024/2025"), ("the year before", "2023/2024")],
        ),
        (
            "The vote was moved from March to May.",
            [("March", "2026-03"), ("May", "2026-05")],
        ),
    ],
)
def test_what_is_reported_on(text, expected):
    assert values(text) == expected
