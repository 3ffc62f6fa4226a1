"""What figures are counted by: a share, per barrel, /kWh."""

AFTER_ARTICLE = frozenset(
    (
        "share unit barrel ounce ton tonne gallon litre liter pound bushel kilogram kilo gram year "
        "month week day hour minute second night head person piece bottle pack packet ticket seat "
        "metre meter kilometre kilometer foot mile yard vote word page game match plate pint cup "
        "gigabyte megawatt kilowatt kilowatthour quarter term semester trip ride session visit "
        "dose pill vehicle car household student pupil child employee worker customer user room "
        "throw go pop shot time lesson episode season class dozen carat gramme mt kg lb oz kwh mwh "
        "acre hectare bird animal night's card bag box can case pair set roll bar book copy "
        "fortnight decade century"
    ).split()
)
"""What "a" is read as "per" before; anything may stand after "per" and a slash."""
SINCE = frozenset("ago earlier before later after prior previously".split())
"""After "a year" they make a day of it, and no rate."""
ABBREVIATED = {
    "w": "watt",
    "kw": "kilowatt",
    "mw": "megawatt",
    "kwh": "kilowatt-hour",
    "mwh": "megawatt-hour",
    "gwh": "gigawatt-hour",
    "kg": "kilogram",
    "g": "gram",
    "t": "tonne",
    "mt": "tonne",
    "lb": "pound",
    "lbs": "pound",
    "oz": "ounce",
    "bbl": "barrel",
    "b": "barrel",
    "gal": "gallon",
    "l": "litre",
    "ml": "millilitre",
    "m": "metre",
    "m²": "square metre",
    "sqm": "square metre",
    "sqft": "square foot",
    "ft²": "square foot",
    "km": "kilometre",
    "cm": "centimetre",
    "cm²": "square centimetre",
    "mm": "millimetre",
    "m³": "cubic metre",
    "km²": "square kilometre",
    "ft": "foot",
    "in": "inch",
    "mi": "mile",
    "gb": "gigabyte",
    "tb": "terabyte",
    "mmbtu": "mmBtu",
    "h": "hour",
    "hr": "hour",
    "yr": "year",
    "mo": "month",
    "wk": "week",
    "d": "day",
    "min": "minute",
    "s": "second",
    "sec": "second",
    "y": "year",
    "sh": "share",
    "annum": "year",
    "capita": "person",
    "liter": "litre",
    "meter": "metre",
    "kilometer": "kilometre",
    "kilo": "kilogram",
    "pp": "person",
    "diem": "day",
    "hundredweight": "hundredweight",
}
LENGTHS = frozenset("m cm mm km ft in".split())
POWERS = {"2": "square", "3": "cubic", "²": "square", "³": "cubic"}
"""Figures that stand after a length: W/m2."""
COMPOUND = frozenset(
    "square sq cubic metric short long troy fluid kilowatt megawatt million".split()
)
"""Words that a unit's noun follows."""
