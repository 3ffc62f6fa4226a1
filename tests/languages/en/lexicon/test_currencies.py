from decimal import Decimal

import pytest

from factsheet import summarize_text
from factsheet.model.values import MonetaryAmount


def money(text):
    return [
        (fact.text, str(fact.value.min), fact.value.currency, fact.value.currency_assumed)
        for fact in summarize_text(text).facts
        if isinstance(fact.value, MonetaryAmount)
    ]


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("HK$5", "HKD"),
        ("US$5", "USD"),
        ("US $5", "USD"),
        ("$US5", "USD"),
        ("A$5", "AUD"),
        ("NT$5", "TWD"),
        ("R$5", "BRL"),
        ("RMB5", "CNY"),
        ("CHF 5", "CHF"),
        ("₹5", "INR"),
        ("RM5.50", "MYR"),
        ("R45.5bn", "ZAR"),
        ("5 USD", "USD"),
        ("5 Danish crowns", "DKK"),
        ("5 South African rand", "ZAR"),
        ("5 shekels", "ILS"),
        ("5 UAE dirhams", "AED"),
        ("5,000 won", "KRW"),
        ("5 zlotys", "PLN"),
    ],
)
def test_reads_a_currency_however_it_is_spelled(text, currency):
    assert [(found[0], found[2], found[3]) for found in money(f"It cost {text} there.")] == [
        (text, currency, False)
    ]


@pytest.mark.parametrize("text", ["$5", "5 dollars", "5 pesos", "kr 5", "50 cents"])
def test_says_that_a_shared_sign_was_assumed(text):
    assert [found[3] for found in money(f"It cost {text} there.")] == [True]


@pytest.mark.parametrize(
    ("text", "value"),
    [("$5MM", "5000000"), ("30 MUSD", "30000000"), ("$240K", "240000"), ("£-5m", "-5000000")],
)
def test_reads_scales_in_letters(text, value):
    assert [found[:2] for found in money(f"It cost {text} there.")] == [(text, value)]


@pytest.mark.parametrize(
    "text",
    [
        "A $5 million deal was struck.",
        "The team of 11 won at home.",
        "It weighs 20 pounds.",
        "The 1080p screen is new.",
        "TOP 10 RESULTS WERE SHOWN.",
        "The R2 unit beeped.",
    ],
)
def test_keeps_look_alikes_apart(text):
    assert [found for found in money(text) if found[2] != "USD"] == []


def test_counts_cents_in_hundredths():
    (found,) = money("It pays 35 cents a share.")
    assert Decimal(found[1]) == Decimal("0.35")
