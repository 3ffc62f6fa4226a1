"""The words and marks of English numbers: units, scales, parts and what stands around them."""

from decimal import Decimal

UNITS = {
    word: Decimal(value)
    for value, word in enumerate(
        (
            "zero one two three four five six seven eight nine ten eleven twelve thirteen "
            "fourteen fifteen sixteen seventeen eighteen nineteen"
        ).split()
    )
}
UNITS |= {"nought": Decimal(0), "naught": Decimal(0)}
TENS = {
    word: Decimal(10 * value)
    for value, word in enumerate(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2
    )
}
SMALL = UNITS | TENS
HUNDRED = Decimal(100)
SCALES = {
    "hundred": HUNDRED,
    "thousand": Decimal(1000),
    "million": Decimal(10**6),
    "billion": Decimal(10**9),
    "trillion": Decimal(10**12),
    "quadrillion": Decimal(10**15),
    "lakh": Decimal(10**5),
    "lac": Decimal(10**5),
    "lakhs": Decimal(10**5),
    "crore": Decimal(10**7),
    "crores": Decimal(10**7),
    "mn": Decimal(10**6),
    "mln": Decimal(10**6),
    "mio": Decimal(10**6),
    "bn": Decimal(10**9),
    "bln": Decimal(10**9),
    "tn": Decimal(10**12),
    "trn": Decimal(10**12),
    "tln": Decimal(10**12),
    "dozen": Decimal(12),
    "dozens": Decimal(12),
    "millions": Decimal(10**6),
    "billions": Decimal(10**9),
    "trillions": Decimal(10**12),
}
WORD_SCALES = frozenset("hundred thousand million billion trillion lakh crore dozen".split())
"""Scales that are words of their own: "a million", "several hundred"."""
PLURALS = {
    "tens": Decimal(10),
    "dozens": Decimal(12),
    "scores": Decimal(20),
    "hundreds": HUNDRED,
    "thousands": Decimal(1000),
    "lakhs": Decimal(10**5),
    "millions": Decimal(10**6),
    "crores": Decimal(10**7),
    "billions": Decimal(10**9),
    "trillions": Decimal(10**12),
}
PARTS = {
    "half": Decimal("0.5"),
    "third": Decimal("0.333333"),
    "quarter": Decimal("0.25"),
    "fourth": Decimal("0.25"),
    "fifth": Decimal("0.2"),
    "sixth": Decimal("0.166667"),
    "seventh": Decimal("0.142857"),
    "eighth": Decimal("0.125"),
    "ninth": Decimal("0.111111"),
    "tenth": Decimal("0.1"),
    "sixteenth": Decimal("0.0625"),
    "twelfth": Decimal("0.083333"),
    "twentieth": Decimal("0.05"),
    "fiftieth": Decimal("0.02"),
    "hundredth": Decimal("0.01"),
    "thousandth": Decimal("0.001"),
    "millionth": Decimal("0.000001"),
    "billionth": Decimal("0.000000001"),
}
DENOMINATORS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "sixteenth": 16,
    "twelfth": 12,
    "twentieth": 20,
    "fiftieth": 50,
    "hundredth": 100,
    "thousandth": 1000,
    "millionth": 10**6,
    "billionth": 10**9,
}
SMALL_PARTS = frozenset("hundredth thousandth millionth billionth".split())
"""Ordinals of scales: with a number joined before, one denominator, as in a ten-thousandth."""
PARTS_PLURAL = {"halves": 2, **{f"{word}s": by for word, by in DENOMINATORS.items()}}
SIGNS = {
    "½": Decimal("0.5"),
    "⅓": Decimal("0.333333"),
    "⅔": Decimal("0.666667"),
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
    "⅕": Decimal("0.2"),
    "⅖": Decimal("0.4"),
    "⅗": Decimal("0.6"),
    "⅘": Decimal("0.8"),
    "⅙": Decimal("0.166667"),
    "⅚": Decimal("0.833333"),
    "⅐": Decimal("0.142857"),
    "⅑": Decimal("0.111111"),
    "⅒": Decimal("0.1"),
    "⅛": Decimal("0.125"),
    "⅜": Decimal("0.375"),
    "⅝": Decimal("0.625"),
    "⅞": Decimal("0.875"),
}
SLASHED = frozenset((2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100, 128))
"""Denominators that are written with a slash; 9/11 and 24/7 are none."""
VAGUE = {"several": Decimal(2), "few": Decimal(2), "many": Decimal(2), "couple": Decimal(2)}
ORDINALS = frozenset("first second third fourth final other last latter better worse".split())
"""Before a half or a quarter they say which one: the second half of the game."""
GROUPS = {word: Decimal(of) for of, word in enumerate(("pair", "trio", "quartet"), start=2)}
"""Nouns that say how many there are in them: a pair of contracts."""
ARTICLES = frozenset(("a", "an"))
AFTER_PART = frozenset(
    "of the as more less larger smaller bigger higher lower below above fewer cheaper what".split()
)
"""What follows "a third" where it is a share and not an ordinal."""
BEFORE_SHARE = frozenset("by nearly almost about roughly around over under than only just".split())
AFTER_SHARE = frozenset(
    (
        "in on at to from since over within during last this next and or but while after before "
        "compared by when as year between against if with for until so because"
    ).split()
)
"""Between these "a third" is a share too: cut by a third in May."""
SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
HYPHENS = frozenset("-‐‑")
ORDINAL_ENDINGS = frozenset(("st", "nd", "rd", "th", "s", "'s", "’s"))
"""What makes digits an ordinal or a decade: 96th, 1990s."""
SLASHES = frozenset("/⁄")
AFTER_DIGITS = frozenset(
    (*ORDINAL_ENDINGS, *SCALES, *SIGNS, *HYPHENS, *SLASHES, "and", "x", "×", "⋅", "point")
)
"""What may go on a number in digits, or make no number of it."""
LONGEST = 40
"""Tokens that a number in words may have; none in news comes near."""
LARGEST = 24
"""Powers of ten that a number may reach, and the accuracy of `Decimal` still holds."""
DIGITS = frozenset("0123456789")
OPENERS = frozenset(
    (*SMALL, *WORD_SCALES, *PLURALS, *SIGNS, *ARTICLES, *VAGUE, "half", "quarter", "three", ".")
)
LETTERS = {"k": Decimal(10**3), "m": Decimal(10**6), "b": Decimal(10**9)}
"""Scales in letters, where the name of what is counted follows: 1.2m tonnes, 10K users."""
LETTERS_OF_MONEY = LETTERS | {
    "mm": Decimal(10**6),
    "mil": Decimal(10**6),
    "mill": Decimal(10**6),
    "mio": Decimal(10**6),
    "bil": Decimal(10**9),
    "g": Decimal(10**9),
    "t": Decimal(10**12),
    "tr": Decimal(10**12),
    "trn": Decimal(10**12),
    "mrd": Decimal(10**9),
    "mia": Decimal(10**9),
    "cr": Decimal(10**7),
    "l": Decimal(10**5),
    "lac": Decimal(10**5),
    "lacs": Decimal(10**5),
    "grand": Decimal(10**3),
}
"""Scales in letters, which mean something else where no money is near."""
