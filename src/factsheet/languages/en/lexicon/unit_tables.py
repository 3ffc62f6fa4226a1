"""What `units.json` is made from: the SI brochure's with their prefixes, and imperial ones."""

from factsheet.languages.en.lexicon.units import Units

PREFIXES = {
    "p": "pico",
    "n": "nano",
    "μ": "micro",
    "µ": "micro",
    "u": "micro",
    "m": "milli",
    "c": "centi",
    "d": "deci",
    "h": "hecto",
    "k": "kilo",
    "M": "mega",
    "G": "giga",
    "T": "tera",
    "P": "peta",
    "E": "exa",
}
MORE_PREFIXES = "atto femto deca zepto zetta yocto yotta".split()
"""Those that news gives by name only."""
BASES = {
    "W": ("watt", "mega"),
    "Wh": ("watt hour", "mega"),
    "Wp": ("watt peak", "mega"),
    "J": ("joule", "mega"),
    "V": ("volt", "milli"),
    "VA": ("volt ampere", "mega"),
    "A": ("ampere", "milli"),
    "Ah": ("ampere hour", "milli"),
    "Hz": ("hertz", "mega"),
    "Pa": ("pascal", "mega"),
    "eV": ("electronvolt", "mega"),
    "B": ("byte", "mega"),
    "bps": ("bit per second", "mega"),
    "Bps": ("byte per second", ""),
    "Sv": ("sievert", "milli"),
    "Bq": ("becquerel", "mega"),
    "Gy": ("gray", "milli"),
    "g": ("gram", "milli"),
    "l": ("litre", "milli"),
    "L": ("litre", "milli"),
    "m": ("metre", "milli"),
    "F": ("farad", "milli"),
    "Ω": ("ohm", "mega"),
    "N": ("newton", "mega"),
    "b": ("bit", "mega"),
    "bit": ("bit", "mega"),
    "mol": ("mole", "milli"),
    "bar": ("bar", "milli"),
    "cal": ("calorie", "milli"),
    "Btu": ("British thermal unit", "mega"),
    "psi": ("pound per square inch", "mega"),
}
"""SI units and those used with them, and what an m before them is where case does not tell."""
SYMBOLS = {
    "dm": "decimetre",
    "kms": "kilometre",
    "cms": "centimetre",
    "kgs": "kilogram",
    "cc": "cubic centimetre",
    "ha": "hectare",
    "t": "tonne",
    "Mt": "megatonne",
    "MT": "tonne",
    "Gt": "gigatonne",
    "kt": "kilotonne",
    "Nm": "newton metre",
    "N m": "newton metre",
    "Gb / s": "gigabit per second",
    "Mb / s": "megabit per second",
    "GB / s": "gigabyte per second",
    "MB / s": "megabyte per second",
    "m / s": "metre per second",
    "km / h": "kilometre per hour",
    "km / hr": "kilometre per hour",
    "km / s": "kilometre per second",
    "kmph": "kilometre per hour",
    "km / l": "kilometre per litre",
    "l / 100km": "litre per 100 kilometres",
    "g / km": "gram per kilometre",
    "mph": "mile per hour",
    "mpg": "mile per gallon",
    "mi": "mile",
    "ft": "foot",
    "yd": "yard",
    "yds": "yard",
    "sq m": "square metre",
    "sqm": "square metre",
    "m²": "square metre",
    "m2": "square metre",
    "m 2": "square metre",
    "m³": "cubic metre",
    "m 3": "cubic metre",
    "km²": "square kilometre",
    "km 2": "square kilometre",
    "cm²": "square centimetre",
    "cm³": "cubic centimetre",
    "ft²": "square foot",
    "sq ft": "square foot",
    "sq . ft .": "square foot",
    "sq . ft": "square foot",
    "sqft": "square foot",
    "sq km": "square kilometre",
    "sq . km": "square kilometre",
    "sq mi": "square mile",
    "sq miles": "square mile",
    "sq metres": "square metre",
    "sq meters": "square metre",
    "lb": "pound",
    "lbs": "pound",
    "lb - ft": "pound-foot",
    "lb . - ft .": "pound-foot",
    "lbs - ft": "pound-foot",
    "ft - lb": "foot-pound",
    "oz": "ounce",
    "gal": "gallon",
    "bbl": "barrel",
    "bbls": "barrel",
    "bpd": "barrel per day",
    "b / d": "barrel per day",
    "boe": "barrel of oil equivalent",
    "boepd": "barrel of oil equivalent per day",
    "boe / d": "barrel of oil equivalent per day",
    "mmboe": "million barrels of oil equivalent",
    "mmbtu": "million British thermal units",
    "bcm": "billion cubic metres",
    "bcf": "billion cubic feet",
    "tcf": "trillion cubic feet",
    "TEU": "twenty-foot equivalent unit",
    "TEUs": "twenty-foot equivalent unit",
    "dwt": "deadweight tonne",
    "hp": "horsepower",
    "bhp": "brake horsepower",
    "PS": "metric horsepower",
    "psi": "pound per square inch",
    "kn": "knot",
    "dB": "decibel",
    "rpm": "revolution per minute",
    "bpm": "beat per minute",
    "fps": "frame per second",
    "dpi": "dot per inch",
    "ppi": "pixel per inch",
    "px": "pixel",
    "ppm": "part per million",
    "ppb": "part per billion",
    "ppt": "part per trillion",
    "°": "degree",
    "° C": "celsius",
    "° Celsius": "celsius",
    "° celsius": "celsius",
    "° Fahrenheit": "fahrenheit",
    "° F": "fahrenheit",
    "°C": "celsius",
    "°F": "fahrenheit",
    "ºC": "celsius",
    "ºF": "fahrenheit",
    "º": "degree",
    "℃": "celsius",
    "℉": "fahrenheit",
    "C": "celsius",
    "K": "kelvin",
    "degrees C": "celsius",
    "degrees F": "fahrenheit",
    "deg C": "celsius",
    "deg F": "fahrenheit",
    "″": "inch",
    "′": "foot",
    "t / ha": "tonne per hectare",
    "mg / dl": "milligram per decilitre",
    "mg / dL": "milligram per decilitre",
    "mmHg": "mmHg",
    "mmol / l": "millimole per litre",
    "rad": "radian",
    "μg / m³": "microgram per cubic metre",
    "mi / h": "mile per hour",
    "ksi": "kilopound per square inch",
    "cfm": "cubic foot per minute",
    "cfs": "cubic foot per second",
    "kts": "knot",
    "lb ft": "pound-foot",
    "lbs ft": "pound-foot",
    "lbft": "pound-foot",
    "ft lb": "foot-pound",
    "ft lbs": "foot-pound",
    "degF": "fahrenheit",
    "degC": "celsius",
    "MMBtu": "million British thermal units",
    "mmBtu": "million British thermal units",
}
"""Symbols that no prefix makes, or that are spelled in several ways."""
NAMES = {
    "watt": "watts",
    "watt hour": "watt hours",
    "joule": "joules",
    "volt": "volts",
    "ampere": "amperes",
    "ampere hour": "ampere hours",
    "hertz": "hertz",
    "pascal": "pascals",
    "electronvolt": "electronvolts",
    "byte": "bytes",
    "bit": "bits",
    "gram": "grams",
    "litre": "litres",
    "metre": "metres",
    "newton": "newtons",
    "ohm": "ohms",
    "farad": "farads",
    "tonne": "tonnes",
    "sievert": "sieverts",
    "becquerel": "becquerels",
    "gray": "grays",
    "mole": "moles",
    "bar": "bars",
}
"""Names that take the prefixes."""
OTHERS = {
    "foot": "feet",
    "inch": "inches",
    "yard": "yards",
    "mile": "miles",
    "nautical mile": "nautical miles",
    "light - year": "light - years",
    "pound": "pounds",
    "ounce": "ounces",
    "fluid ounce": "fluid ounces",
    "troy ounce": "troy ounces",
    "ton": "tons",
    "metric ton": "metric tons",
    "short ton": "short tons",
    "long ton": "long tons",
    "stone": "stone",
    "carat": "carats",
    "karat": "karats",
    "acre": "acres",
    "acre - foot": "acre - feet",
    "hectare": "hectares",
    "gallon": "gallons",
    "quart": "quarts",
    "pint": "pints",
    "cup": "cups",
    "teaspoon": "teaspoons",
    "tablespoon": "tablespoons",
    "barrel": "barrels",
    "bushel": "bushels",
    "knot": "knots",
    "horsepower": "horsepower",
    "calorie": "calories",
    "kilocalorie": "kilocalories",
    "decibel": "decibels",
    "lux": "lux",
    "lumen": "lumens",
    "degree": "degrees",
    "radian": "radians",
    "kelvin": "kelvins",
    "megapixel": "megapixels",
    "pixel": "pixels",
    "newton metre": "newton metres",
    "pound - foot": "pound - feet",
    "foot - pound": "foot - pounds",
    "square foot": "square feet",
    "square mile": "square miles",
    "square yard": "square yards",
    "square inch": "square inches",
    "cubic foot": "cubic feet",
    "cubic yard": "cubic yards",
    "cubic inch": "cubic inches",
    "revolution per minute": "revolutions per minute",
    "barrel of oil equivalent": "barrels of oil equivalent",
    "part per million": "parts per million",
    "part per billion": "parts per billion",
    "British thermal unit": "british thermal units",
    "atmosphere": "atmospheres",
    "brake horsepower": "brake horsepower",
}
SPELLED = {
    "meter": "metre",
    "meters": "metres",
    "liter": "litre",
    "liters": "litres",
    "gramme": "gram",
    "grammes": "grams",
    "amp": "ampere",
    "amps": "amperes",
    "watt - hour": "watt hour",
    "watt - hours": "watt hours",
    "amp - hour": "ampere hour",
    "amp - hours": "ampere hours",
}
"""Other spellings of the names above."""
UNUSED = frozenset("pm PM Pm PA MA GA EA Em pt ps pA pl cd dA dB".split())
"""What prefix and base make and nobody writes; dB has its own name."""
LITRES_AND_METRES = frozenset(("litre", "metre"))
WHOLE = frozenset("bps Bps B b bit VA Wp Btu psi Wh cal".split())
"""Bases of which nobody measures a part."""
PARTS = frozenset("p n μ µ u m c d".split())
THINGS = frozenset(("bar", "mole", "gray"))
"""Measures that are other nouns first."""


def _symbols() -> dict[str, str]:
    symbols = {base: name for base, (name, _) in BASES.items()}
    for base, (name, _) in BASES.items():
        for prefix, many in PREFIXES.items():
            few = prefix in "cd" and name not in LITRES_AND_METRES
            if not (few or (base in WHOLE and prefix in PARTS)) and prefix + base not in UNUSED:
                symbols[prefix + base] = many + name
    return symbols | {"kpsi": "kilopound per square inch"} | _rates() | SYMBOLS


def _rates() -> dict[str, str]:
    """What goes by per what, in three letters: gpm, kph, lps."""
    amounts = {"g": "gallon", "l": "litre", "k": "kilometre", "m": "mile", "f": "foot"}
    times = {"h": "hour", "m": "minute", "s": "second", "d": "day"}
    return {
        f"{short}p{over}": f"{amount} per {time}"
        for short, amount in amounts.items()
        for over, time in times.items()
    }


def _folded(symbols: dict[str, str]) -> dict[str, str]:
    """The symbols of two letters and more without their case."""
    names: dict[str, str] = {}
    for symbol, name in symbols.items():
        folded = symbol.lower()
        if len(folded) > 1 and " " not in folded:
            names[folded] = _preferred(names.get(folded, name), name)
    return names


def _preferred(one: str, other: str) -> str:
    """Which of two units that differ by case is meant: mw is a megawatt, mg a milligram."""
    if one == other:
        return one
    for name, prefix in BASES.values():
        if {one, other} == {f"milli{name}", f"mega{name}"}:
            return f"{prefix}{name}"
    return one


COLLOQUIAL = {
    "kilo": "kilogram",
    "kilos": "kilogram",
    "celsius": "celsius",
    "fahrenheit": "fahrenheit",
    "centigrade": "celsius",
    "degree celsius": "celsius",
    "degrees celsius": "celsius",
    "degree fahrenheit": "fahrenheit",
    "degrees fahrenheit": "fahrenheit",
    "degrees centigrade": "celsius",
    "degree centigrade": "celsius",
    "gig": "gigabyte",
    "gigs": "gigabyte",
    "miles an hour": "mile per hour",
    "micron": "micrometre",
    "microns": "micrometre",
    "us gallons": "gallon",
    "us gallon": "gallon",
    "us pint": "pint",
    "us quart": "quart",
    "us fluid ounce": "fluid ounce",
    "metric tonnes": "tonne",
    "metric tonne": "tonne",
    "sq metres": "square metre",
    "sq meters": "square metre",
    "square kms": "square kilometre",
    "sq feet": "square foot",
    "square ft": "square foot",
    "square m": "square metre",
    "square km": "square kilometre",
    "tons of tnt": "ton of TNT",
    "gigatons": "gigaton",
    "gigaton": "gigaton",
    "megatons": "megaton",
    "megaton": "megaton",
    "kilotons": "kiloton",
    "kiloton": "kiloton",
}
"""What people write for a unit that follows no pattern."""


def _names() -> dict[str, str]:
    return _prefixed() | _compounds() | COLLOQUIAL


def _prefixed() -> dict[str, str]:
    """The units that take a prefix, with each; metres squared, cubed and by newtons too."""
    names: dict[str, str] = {}
    spelled = {**{name: name for name in NAMES}, **{many: one for one, many in NAMES.items()}}
    spelled |= {other: spelled[name] for other, name in SPELLED.items()}
    for prefix in ("", *PREFIXES.values(), *MORE_PREFIXES):
        for word, name in spelled.items():
            names[prefix + word] = prefix + name
            if name == "metre":
                for power in ("square", "cubic", "newton"):
                    names[f"{power} {prefix}{word}"] = f"{power} {prefix}{name}"
                names[f"newton - {prefix}{word}"] = f"newton {prefix}{name}"
    return names


def _compounds() -> dict[str, str]:
    """The other units, one and many, with a hyphen and without."""
    names: dict[str, str] = {}
    for one, many in OTHERS.items():
        unit = one.replace(" - ", "-")
        for word in (one, many):
            names[word.lower()] = names[word.replace(" - ", " ").lower()] = unit
            names[word.replace(" - ", " ").replace(" ", " - ").lower()] = unit
    return names


def tables() -> Units:
    """What the symbols and names of units mean."""
    symbols, names = _symbols(), _names()
    meant = {name.lower() for name in (*symbols.values(), *names.values())}
    return Units(symbols, _folded(symbols), names, sorted(meant - THINGS))
