"""A made-up article with facts of all six kinds, annotated by hand."""

import os
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from factsheet.facts import identity
from factsheet.model import sheet
from factsheet.model.document import SheetWarning, Span
from factsheet.model.fact import (
    Attribution,
    MagnitudeFact,
    Mention,
    MoneyFact,
    PercentageFact,
    Place,
    QuantityFact,
    QuotationFact,
    TimeFact,
)
from factsheet.model.values import (
    Magnitude,
    MonetaryAmount,
    Percentage,
    Quantity,
    Quotation,
    TimeExpression,
)

TEXT = """Halden Robotics raises €310 million to build in Leipzig
Halden Robotics raised €310 million in a Series C round led by Norrsken Capital on Friday, \
valuing the maker of warehouse robots at about €2.4 billion, its finance chief Ilse Brandt said.
Sales more than doubled to €96 million in 2025, and orders rose 48% in the fourth quarter. \
The company employs 1,150 people and wants to hire 400 engineers by March 2027.
“We are short of welders, not of money,” Brandt told reporters in Leipzig.
The new plant, which costs up to €180 million, may not run at full load before 2030. \
Brandt expects a profit within three to five years.
Rivals in Shenzhen build robots at one to two orders of magnitude lower cost, said \
Tomas Reuter, an analyst at Kestrel Research.
"""
KINDS: dict[type, type] = {
    MonetaryAmount: MoneyFact,
    Percentage: PercentageFact,
    Magnitude: MagnitudeFact,
    Quantity: QuantityFact,
    TimeExpression: TimeFact,
    Quotation: QuotationFact,
}
HALDEN = "Halden Robotics"
ANALYST = "an analyst at Kestrel Research"
BRANDT = Attribution("Brandt", None, None, "Ilse Brandt", "finance chief", "said")
REUTER = Attribution("Tomas Reuter", None, None, "Tomas Reuter", ANALYST, "said")


def money(low, high):
    return MonetaryAmount(low and Decimal(low), high and Decimal(high), "EUR")


def time(timex, first=None, last=None, bound=None):
    days = (first and date.fromisoformat(first), last and date.fromisoformat(last))
    return TimeExpression("DURATION" if timex[0] == "P" else "DATE", timex, None, *days, bound)


def count(number, unit):
    return Quantity(Decimal(number), Decimal(number), unit)


VALUES = (
    ("€310 million", 1, money("310000000", "310000000"), {"role": "raised"}),
    (
        "€310 million",
        2,
        money("310000000", "310000000"),
        {
            "role": "raised",
            "subject": Mention(HALDEN),
            "context": "Series C round",
            "attribution": BRANDT,
            "key": True,
        },
    ),
    ("Friday", 1, time("2026-01-09", "2026-01-09", "2026-01-09"), {"role": "event", "key": True}),
    (
        "€2.4 billion",
        1,
        money("2400000000", "2400000000"),
        {
            "role": "valuation",
            "subject": Mention(HALDEN),
            "attribution": BRANDT,
            "approximate": True,
            "key": True,
        },
    ),
    ("doubled", 1, Magnitude(Decimal(2), None, "up"), {"role": "growth", "key": True}),
    ("€96 million", 1, money("96000000", "96000000"), {"role": "revenue", "key": True}),
    ("2025", 1, time("2025", "2025-01-01", "2025-12-31"), {"role": "period"}),
    ("48%", 1, Percentage(Decimal(48), Decimal(48)), {"role": "growth", "key": True}),
    ("the fourth quarter", 1, time("2025-Q4", "2025-10-01", "2025-12-31"), {"role": "period"}),
    ("1,150 people", 1, count(1150, "person"), {"role": "headcount", "key": True}),
    ("400 engineers", 1, count(400, "engineer"), {"role": "headcount", "modality": "planned"}),
    (
        "March 2027",
        1,
        time("2027-03", "2027-03-01", "2027-03-31", "by"),
        {"role": "deadline", "modality": "planned", "key": True},
    ),
    (
        "“We are short of welders, not of money,”",
        1,
        Quotation("We are short of welders, not of money,", "direct"),
        {"attribution": BRANDT, "key": True},
    ),
    ("€180 million", 1, money(None, "180000000"), {"role": "cost", "key": True}),
    (
        "2030",
        1,
        time("2030", "2030-01-01", "2030-12-31", "not_before"),
        {"role": "forecast", "modality": "possible", "key": True},
    ),
    (
        "three to five years",
        1,
        time("P3Y/P5Y", bound="within"),
        {"role": "forecast", "modality": "likely", "attribution": BRANDT, "key": True},
    ),
    (
        "one to two orders of magnitude",
        1,
        Magnitude(Decimal(10), Decimal(100), "down"),
        {"role": "comparison", "attribution": REUTER, "key": True},
    ),
)


def sentence_at(text, at):
    begin = max(
        text.rfind("\n", 0, at) + 1, (text.rfind(". ", 0, at) + 2) if ". " in text[:at] else 0
    )
    ends = [text.find("\n", at), text.find(". ", at) + 1]
    return Place(begin, min((end for end in ends if end > 0), default=len(text)))


def fact(text, words, nth, value, more):
    start = -1
    for _ in range(nth):
        start = text.index(words, start + 1)
    span = Span(start, start + len(words))
    return KINDS[type(value)](
        id=f"f-{start:012x}",
        text=words,
        start=span.start,
        end=span.end,
        value=value,
        sentence=sentence_at(text, start),
        rule="test.rule",
        selector=identity.selector(text, span),
        fragment=identity.fragment(text, span),
        **more,
    )


def summary_sentence(text, words, facts):
    place = sentence_at(text, text.index(words))
    inside = tuple(each.id for each in facts if place.start <= each.start < place.end)
    return sheet.SummarySentence(
        text[place.start : place.end], place.start, place.end, facts=inside
    )


def mentions(text, name):
    return tuple((at, at + len(name)) for at in range(len(text)) if text.startswith(name, at))


def sheet_of(text=TEXT, values=VALUES, **particulars):
    facts = tuple(fact(text, *value) for value in values)
    article = {
        "title": "Halden Robotics raises €310 million to build in Leipzig",
        "authors": ("Mara Quist",),
        "publisher": "The Elster Ledger",
        "published": date(2026, 1, 11),
        "language": "en",
        "url": "https://ledger.example/halden?page=1",
    }
    return sheet.Sheet(
        tool=sheet.Tool("factsheet", "0.1.0"),
        source=sheet.Source("halden.html", "0" * 64),
        article=sheet.Article(**{**article, **particulars}),
        text=sheet.Text(text, "0" * 64),
        summary=tuple(
            summary_sentence(text, words, facts)
            for words in ("Halden Robotics raised", "The new plant")
            if words in text
        ),
        facts=facts,
        people=(
            sheet.Person("Ilse Brandt", "finance chief", mentions(text, "Ilse Brandt")),
            sheet.Person("Tomas Reuter", ANALYST, mentions(text, "Tomas Reuter")),
        ),
        organizations=(
            sheet.Organization(HALDEN, mentions(text, HALDEN)),
            sheet.Organization("Norrsken Capital", mentions(text, "Norrsken Capital")),
        ),
        warnings=(SheetWarning("short_text", "The text is short; the page may be cut."),),
    )


@pytest.fixture(scope="session")
def made_up():
    """The sheet of that article."""
    return sheet_of()


@pytest.fixture
def snapshot():
    """snapshot(name, text) compares with the file of that name; UPDATE_SNAPSHOTS=1 writes it."""

    def compare(name, text):
        path = Path(__file__).parent / "snapshots" / name
        if os.environ.get("UPDATE_SNAPSHOTS"):
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert text == path.read_text(encoding="utf-8")

    return compare
