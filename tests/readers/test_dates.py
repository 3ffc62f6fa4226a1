"""Stated dates -> days."""

from datetime import date

import pytest

from factsheet.readers import dates


@pytest.mark.parametrize(
    ("stated", "day"),
    [
        ("2026-01-10", date(2026, 1, 10)),
        ("2026-01-10T23:30:00-05:00", date(2026, 1, 10)),
        ("2026/1/10 08:15", date(2026, 1, 10)),
        ("20260110", date(2026, 1, 10)),
        ("Sat, 10 Jan 2026 07:00:00 GMT", date(2026, 1, 10)),
        ("January 10, 2026", date(2026, 1, 10)),
        ("Jan. 10th, 2026, 4:15 p.m.", date(2026, 1, 10)),
        ("10 January 2026", date(2026, 1, 10)),
        ("25/12/2025", date(2025, 12, 25)),
        ("12/25/2025", date(2025, 12, 25)),
        ("10.1.2026", date(2026, 1, 10)),
        ("10. Januar 2026", date(2026, 1, 10)),
        ("1er août 2026", date(2026, 8, 1)),
        ("10 de enero de 2026", date(2026, 1, 10)),
        ("10 gennaio 2026", date(2026, 1, 10)),
        ("10 de março de 2026", date(2026, 3, 10)),
        ("10 mei 2026", date(2026, 5, 10)),
        ("10 Ağustos 2026", date(2026, 8, 10)),
        ("2026年1月10日 08:00", date(2026, 1, 10)),
        ("2026년 1월 10일", date(2026, 1, 10)),
        ("2026年13月10日", None),
        ("04/05/2026", None),
        ("2026", None),
        ("January 2026", None),
        ("31 February 2026", None),
        ("0000-00-00T00:00:00", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_day(stated, day):
    assert dates.day(stated) == day


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://paper.example/2026/01/10/solar-plant/", date(2026, 1, 10)),
        ("https://paper.example/world/2026/jan/10/solar", date(2026, 1, 10)),
        ("https://paper.example/2026/01/solar", None),
        ("https://paper.example/item/20260110", None),
        ("https://paper.example/2026/13/10/x", None),
    ],
)
def test_url_day(url, day):
    assert dates.url_day(url) == day


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Published: 10 January 2026", True),
        ("Updated Sat, Jan 10, 2026 at 7:45 pm GMT", True),
        ("2026-01-10", True),
        ("The plant opened on 10 January 2026", False),
        ("© 2026 The Paper", False),
        ("May 2026", False),
        ("Sonnabend, 10. Januar 2026", False),
        ("Samstag, 10. Januar 2026, 14:05 Uhr", True),
        ("Publié le 10 janvier 2026 à 08h05", True),
        ("Publicado el 10 de enero de 2026", True),
        ("2026年1月10日 8時30分 公開", True),
        ("Le 10 janvier 2026, tout change", False),
    ],
)
def test_is_date_line(line, told):
    assert dates.is_date_line(line) is told
