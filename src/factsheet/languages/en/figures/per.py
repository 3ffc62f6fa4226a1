"""What an amount or a measure is counted by: "$2.50 a share", "52,000 barrels a day"."""

from factsheet.text.tokens import Tokens

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


def per_at(tokens: Tokens, at: int) -> tuple[str | None, int]:
    """What is paid for, where "a share", "per barrel" or "/kWh" stands here; and where it ends."""
    count = len(tokens)
    hyphen = at < count and tokens.word[at] == "-" and tokens.glued(at)
    first = at + 1 if hyphen else at
    word = tokens.word[first] if first < count else ""
    if word in ("a", "an") or (word == "each" and first + 1 < count):
        noun = _after_hyphen(tokens, first + 1)
        singular = tokens.word[noun] if noun < count else ""
        if noun + 1 < count and tokens.word[noun + 1] in SINCE:
            return None, at
        if singular in AFTER_ARTICLE or singular in COMPOUND:
            return _unit(tokens, noun)
    elif word == "per" or (word == "/" and tokens.glued(first)):
        noun = first + 1 if word == "/" else _after_hyphen(tokens, first + 1)
        if noun < count and tokens.word[noun][0].isalpha():
            return _unit(tokens, noun)
    return None, at


def _after_hyphen(tokens: Tokens, at: int) -> int:
    return at + 1 if at < len(tokens) and tokens.word[at] == "-" else at


def _unit(tokens: Tokens, at: int) -> tuple[str | None, int]:
    """The unit's name; square feet and kilowatt-hours have two words."""
    word = tokens.word[at]
    after = _after_hyphen(tokens, at + 1)
    following = tokens.word[after] if after < len(tokens) else ""
    if word in COMPOUND and following.isalpha() and (word != "million" or following):
        if word in ("kilowatt", "megawatt") and following not in ("hour", "hours"):
            return word, at + 1
        joint = "-" if word in ("kilowatt", "megawatt") else " "
        first = {"sq": "square"}.get(word, word)
        noun = ABBREVIATED.get(following, {"ft": "foot", "feet": "foot"}.get(following, following))
        return f"{first}{joint}{noun}", after + 1
    name = ABBREVIATED.get(word, word)
    if word in LENGTHS and following in POWERS and tokens.glued(at + 1):
        return f"{POWERS[following]} {name}", at + 2
    return name, at + 1
