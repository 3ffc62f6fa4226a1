from decimal import Decimal

import pytest

from factsheet.languages.en.figures.digits import parse_digits


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("7", "7"),
        ("0.5", "0.5"),
        ("1,234,567.89", "1234567.89"),
        ("1.234.567,89", "1234567.89"),
        ("1.234.567", "1234567"),
        ("12,34,567", "1234567"),
        ("1'234'567", "1234567"),
        ("1\u00a0234\u00a0567,5", "1234567.5"),
        ("40\u202f000", "40000"),
        ("5,00", "5"),
        ("0,234", "0.234"),
        ("1,234", "1234"),
        ("1.234", "1.234"),
    ],
)
def test_reads_the_separators_of_every_country(written, value):
    assert parse_digits(written) == Decimal(value)


@pytest.mark.parametrize(
    "written", ["192.168.1.2", "1.2.3", "12,34,56", "1,2345,678", "9" * 21, "1" + ",234" * 30]
)
def test_takes_no_code_or_version_for_a_number(written):
    assert parse_digits(written) is None
