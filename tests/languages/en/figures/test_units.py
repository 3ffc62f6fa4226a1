import pytest

from factsheet.languages.en.figures.units import measure_at


@pytest.mark.parametrize(
    ("phrase", "unit"),
    [
        ("3 KG", "kilogram"),
        ("3 Gwh", "gigawatt hour"),
        ("3 m.p.h.", "mile per hour"),
        ("3 gpm", "gallon per minute"),
        ("3kVAr", "kVAr"),
        ("3m high", "metre"),
        ("3 mg/kg", "milligram per kilogram"),
        ("3 am", None),
        ("3m users", None),
        ("3 blorfs", None),
    ],
)
def test_composes_and_folds_units(read, phrase, unit):
    context = read(phrase)
    number = context.numbers[0]
    found = measure_at(context, number.end, number)
    assert (found and found.name) == unit
