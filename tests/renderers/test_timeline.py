from datetime import date

import pytest

from factsheet.model.fact import TimeFact
from factsheet.renderers.outline import outline
from factsheet.renderers.timeline import timeline

from .conftest import fact, time

PUBLISHED = date(2026, 1, 11)


def placed(timex, words, *days, published=PUBLISHED, bound=None, **more):
    first, last = days or (None, None)
    made = fact(words, words, 1, time(timex, first, last, bound), more)
    return timeline((made,), published)


def test_times_stand_in_the_order_of_time(made_up):
    times = outline(made_up, show_all=True).times
    drawn = timeline(times, PUBLISHED)
    assert [stretch.said for stretch in drawn.stretches] == [
        "2025",
        "Oct–Dec 2025",
        "9 Jan 2026",
        "≤ Mar 2027",
        "3–5 years from 11 Jan 2026: 2029–2031",
        "≥ 2030",
    ]


def test_what_is_to_come_by_a_day_begins_with_the_news():
    (stretch,) = placed("2027", "2027", "2027-01-01", "2027-12-31", bound="by").stretches
    assert (stretch.first, stretch.last, stretch.open_start) == (
        PUBLISHED,
        date(2027, 12, 31),
        False,
    )


def test_what_ended_before_the_news_has_an_open_start():
    (stretch,) = placed("2020", "2020", "2020-01-01", "2020-12-31", bound="until").stretches
    assert (stretch.open_start, stretch.open_end) == (True, False)


@pytest.mark.parametrize(
    ("timex", "words", "said"),
    [
        ("P5Y", "the next five years", "5 years from 11 Jan 2026: 2026–2031"),
        ("P2M", "the past two months", "2 months before 11 Jan 2026: Nov 2025–Jan 2026"),
        ("P1D", "the next day", "1 day from 11 Jan 2026: 11 Jan 2026 – 12 Jan 2026"),
        ("P1DE", "the coming decade", "1 decade from 11 Jan 2026: 2026–2036"),
    ],
)
def test_a_window_is_counted_from_the_news(timex, words, said):
    assert [s.said for s in placed(timex, words, bound="within").stretches] == [said]


def test_a_length_without_a_direction_lies_nowhere():
    drawn = placed("P45Y", "45 years", role="period")
    assert (drawn.stretches, len(drawn.elsewhere), drawn.axis) == ((), 1, None)


@pytest.mark.parametrize("timex", ["PXY", "P9999Y", "P99999999Y", "PT3H", "P3Y/PXY"])
def test_a_length_that_cannot_be_counted_lies_nowhere(timex):
    assert placed(timex, "some time", bound="within").stretches == ()


def test_without_a_day_of_publication_nothing_is_counted():
    assert placed("P5Y", "the next five years", published=None, bound="within").stretches == ()


@pytest.mark.parametrize(
    "days",
    [
        ("2026-01-01", "2026-01-05"),
        ("2025-01-01", "2026-12-31"),
        ("1066-01-01", "1066-12-31"),
        ("0001-01-01", "9999-12-31"),
    ],
)
def test_an_axis_holds_its_days_and_has_few_ticks(days):
    axis = placed("2026", "2026", *days, bound="since").axis
    assert axis is not None
    assert axis.first <= date.fromisoformat(days[0]) <= axis.last
    assert 1 <= len(axis.ticks) <= 20
    assert all(0 <= axis.at(day) <= 1 for day, _ in axis.ticks)


def test_every_time_fact_is_somewhere(made_up):
    times = tuple(each for each in made_up.facts if isinstance(each, TimeFact))
    drawn = timeline(times, None)
    assert len(drawn.stretches) + len(drawn.elsewhere) == len(times)
