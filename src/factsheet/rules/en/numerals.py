"""English numbers in digits and in words: 4.35 billion, twenty-one, several hundred."""

from collections.abc import Mapping
from decimal import Decimal

from factsheet.numerals import Form, Number
from factsheet.rules.en.digits import parse_digits
from factsheet.tokens import Tokens
from factsheet.values import plain

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
ARTICLES = frozenset(("a", "an"))
AFTER_PART = frozenset("of the as more less larger smaller bigger higher lower".split())
"""What follows "a third" where it is a share and not an ordinal."""
BEFORE_SHARE = frozenset("by nearly almost about roughly around over than only just".split())
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
    (*ORDINAL_ENDINGS, *SCALES, *SIGNS, *HYPHENS, *SLASHES, "and", "x", "×", "⋅")
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


def find_numbers(tokens: Tokens) -> dict[int, Number]:
    """Every number by its first token; they do not overlap. Ranges are two numbers here."""
    found: dict[int, Number] = {}
    words = tokens.word
    taken = 0
    for at, word in enumerate(words):
        if at < taken:
            continue
        if "0" <= word < ":":
            number = _in_digits(tokens, at, word, words[at + 1])
        elif word in OPENERS:
            number = _in_words(tokens, at)
        else:
            continue
        if number is not None:
            found[at] = number
            taken = number.end
    return found


def _number(
    start: int,
    end: int,
    value: Decimal,
    scale: Decimal = Decimal(1),
    *,
    form: Form = "digits",
    most: Decimal | None = None,
    approximate: bool = False,
    digits: bool = False,
) -> Number | None:
    """A number of this value; `most` is the upper end of a vague one, None where it is open."""
    if not -LARGEST * 2 < value.adjusted() <= LARGEST:
        return None
    low = plain(value)
    is_open = approximate or form == "vague"
    high = low if not is_open else None if most is None else plain(most)
    return Number(start, end, low, high, scale, digits, approximate, form)


def _word(tokens: Tokens, at: int) -> str:
    return tokens.word[at] if at < len(tokens) else ""


def _after_hyphen(tokens: Tokens, at: int) -> int:
    """The token after a glued hyphen, or this one where there is none."""
    return at + 1 if _word(tokens, at) in HYPHENS and tokens.glued(at) else at


def _in_digits(tokens: Tokens, at: int, word: str, following: str) -> Number | None:
    value = parse_digits(word)
    if value is None:
        return None
    if "0" <= following < ":" and (len(following) == 3 or _word(tokens, at + 2) in SLASHES):
        return _before_digits(tokens, at, value)
    if following not in AFTER_DIGITS:
        value = value if word.isdigit() else plain(value)
        return Number(at, at + 1, value, value)
    if following in ORDINAL_ENDINGS and tokens.glued(at + 1):
        return None
    end = at + 1
    part = _slashed(tokens, at, value)
    if part:
        return _number(at, part[0], part[1], form="fraction", digits=True)
    end, power = _power_of_ten(tokens, end)
    if power:
        return _number(at, end, value * power, power, digits=True)
    end, value = _mixed(tokens, end, value)
    end, scale = _scale(tokens, end)
    end, value = _after_scale(tokens, end, value * scale, scale)
    return _number(at, end, value, scale, digits=True)


def _before_digits(tokens: Tokens, at: int, value: Decimal) -> Number | None:
    """A number that digits follow: a mixed one (2 1/2), or thousands parted by spaces."""
    end = at + 1
    if _word(tokens, at + 2) in SLASHES:
        end, value = _mixed(tokens, end, value)
    elif len(tokens.word[at + 1]) == 3 and len(tokens.word[at]) <= 3:
        end, value = _thousands(tokens, at, value)
    end, scale = _scale(tokens, end)
    return _number(at, end, value * scale, scale, digits=True)


def _thousands(tokens: Tokens, at: int, value: Decimal) -> tuple[int, Decimal]:
    """The end and the value of 1 234 567; two groups alone need a currency before: R40 000."""
    end, digits = at + 1, tokens.word[at]
    while len(_word(tokens, end)) == 3 and tokens.word[end].isdigit() and len(digits) < 12:
        if tokens.start[end] != tokens.end[end - 1] + 1:
            break
        digits += tokens.word[end]
        end += 1
    if not digits.isdigit() or (end == at + 2 and not tokens.glued(at)) or end == at + 1:
        return at + 1, value
    return end, Decimal(digits)


def _after_scale(tokens: Tokens, end: int, value: Decimal, scale: Decimal) -> tuple[int, Decimal]:
    """The end and the value with what is added after a scale: 3 million and a half."""
    return _with_part(tokens, end, value, scale) if scale > HUNDRED else (end, value)


def _power_of_ten(tokens: Tokens, at: int) -> tuple[int, Decimal | None]:
    """The end and the value of a scientific factor: × 10^24, ×10−30, x 10²³."""
    if _word(tokens, at) not in ("×", "x", "⋅") or _word(tokens, at + 1) != "10":
        return at, None
    exponent = at + 2
    raised = _word(tokens, exponent)
    digits = raised.translate(SUPERSCRIPTS)
    if digits != raised and digits.lstrip("-").isdecimal() and len(digits) < 4:
        return exponent + 1, Decimal(10) ** int(digits)
    caret = _word(tokens, exponent) == "^"
    minus = _word(tokens, exponent + caret) in ("-", "−")
    digits = _word(tokens, exponent + caret + minus)
    if not (caret or minus) or not digits.isdecimal() or len(digits) > 2:
        return at, None
    return exponent + caret + minus + 1, Decimal(10) ** (-int(digits) if minus else int(digits))


def _slashed(tokens: Tokens, at: int, over: Decimal) -> tuple[int, Decimal] | None:
    """The end and the value of a fraction such as 3/4 that begins here."""
    if _word(tokens, at + 1) not in SLASHES or not tokens.glued(at + 1):
        return None
    under = _word(tokens, at + 2)
    if not under.isdecimal() or len(under) > 3 or not tokens.glued(at + 2):
        return None
    if _word(tokens, at + 3) == "/" or int(under) not in SLASHED or over >= int(under):
        return None
    return at + 3, _share(over, int(under))


def _share(over: Decimal, under: int) -> Decimal:
    """The quotient, to six decimals where it has no end."""
    share = over / under
    return share if under % 1000 == 0 else share.quantize(Decimal("1.000000"))


def _mixed(tokens: Tokens, end: int, value: Decimal) -> tuple[int, Decimal]:
    """The end and the value with a fraction after it: 2½, 2 1/2, 2 and a half."""
    after = _after_hyphen(tokens, end)
    word = _word(tokens, after)
    if word in SIGNS:
        return after + 1, value + SIGNS[word]
    if word and word[0] in DIGITS and (not tokens.glued(after) or after > end):
        over = parse_digits(word)
        part = _slashed(tokens, after, over) if over is not None else None
        if part:
            return part[0], value + part[1]
    return _and_part(tokens, end, value)


def _and_part(tokens: Tokens, end: int, value: Decimal) -> tuple[int, Decimal]:
    """The same for "and a half", "and three-quarters"."""
    at = _after_hyphen(tokens, end)
    if _word(tokens, at) != "and":
        return end, value
    at = _after_hyphen(tokens, at + 1)
    if _word(tokens, at) in ("a", "one"):
        at = _after_hyphen(tokens, at + 1)
        part = PARTS.get(_word(tokens, at))
        if part is not None and _word(tokens, at) in ("half", "quarter", "third"):
            return at + 1, value + part
    elif _word(tokens, at) in ("two", "three"):
        over, at = UNITS[_word(tokens, at)], _after_hyphen(tokens, at + 1)
        if _word(tokens, at) in ("thirds", "quarters"):
            return at + 1, value + _share(over, PARTS_PLURAL[_word(tokens, at)])
    return end, value


def _scale(tokens: Tokens, at: int) -> tuple[int, Decimal]:
    """The end and the product of the scale words that stand here, a hyphen before them or not."""
    scale = Decimal(1)
    while scale.adjusted() < LARGEST:
        after = _after_hyphen(tokens, at)
        factor = SCALES.get(_word(tokens, after))
        if factor is None:
            break
        scale *= factor
        at = after + 1
    return at, scale


def _in_words(tokens: Tokens, at: int) -> Number | None:
    word = tokens.word[at]
    if word in ARTICLES:
        return _after_article(tokens, at)
    if word in SMALL or (word in WORD_SCALES and _word(tokens, at + 1) in SCALES):
        return _spelled(tokens, at)
    if word in PLURALS:
        return _plural(tokens, at)
    if word in VAGUE:
        return _vague(tokens, at, at)
    if word in ("half", "quarter"):
        return _part_of_scale(tokens, at, at)
    if word in SIGNS:
        end, scale = _scale(tokens, at + 1)
        return _number(at, end, SIGNS[word] * scale, scale, form="fraction")
    if word == ".":
        return _leading_point(tokens, at)
    return None


def _leading_point(tokens: Tokens, at: int) -> Number | None:
    decimals = _word(tokens, at + 1)
    if not (decimals.isdecimal() and decimals.isascii() and tokens.glued(at + 1)):
        return None
    if len(decimals) > 12 or (tokens.glued(at) and tokens.word[at - 1][-1].isalnum()):
        return None
    end, scale = _scale(tokens, at + 2)
    return _number(at, end, Decimal(f"0.{decimals}") * scale, scale, digits=True)


def _after_article(tokens: Tokens, at: int) -> Number | None:
    """A million, a dozen, a few hundred, a half, a quarter of a million."""
    word = _word(tokens, at + 1)
    if word in WORD_SCALES and not _is_ordinal(tokens, at + 2):
        return _spelled(tokens, at)
    if word in ("few", "couple"):
        return _vague(tokens, at, at + 1)
    if word == "good" and _word(tokens, at + 2) == "many":
        return None
    if word in PARTS:
        return _part_of_scale(tokens, at, at + 1)
    last, under = _denominator(tokens, at + 1, DENOMINATORS)
    if under and _word(tokens, last + 1) in AFTER_PART:
        return _number(at, last + 1, _share(Decimal(1), under), form="fraction")
    return None


def _part_of_scale(tokens: Tokens, start: int, at: int) -> Number | None:
    """Half a billion, a half-million, a quarter of a million; and half, a third, by themselves."""
    word = tokens.word[at]
    value = PARTS[word]
    after = _after_hyphen(tokens, at + 1)
    if _word(tokens, after) == "of" and _word(tokens, after + 1) in ARTICLES:
        after += 1
    if _word(tokens, after) in ARTICLES:
        after += 1
    if _word(tokens, after) in WORD_SCALES and _word(tokens, after) != "hundred":
        end, scale = _scale(tokens, after)
        return _number(start, end, value * scale, scale, form="words")
    if word != "half" and (start == at or not _is_share(tokens, start, at + 1)):
        return None
    return _number(start, at + 1, value, form="fraction")


def _is_share(tokens: Tokens, start: int, end: int) -> bool:
    """Whether "a third" is a share and no ordinal: a third of, by a third, nearly a third in."""
    following = _word(tokens, end)
    if following in AFTER_PART:
        return True
    amount = start > 0 and tokens.word[start - 1] in BEFORE_SHARE
    return amount and (following in AFTER_SHARE or not following[:1].isalnum())


def _vague(tokens: Tokens, start: int, at: int) -> Number | None:
    """Several hundred, a few dozen, a couple of million; and several, a few, by themselves."""
    word, after = tokens.word[at], at + 1
    value = VAGUE[word]
    if word == "couple" and _word(tokens, after) == "of":
        after += 1
    most = value if word == "couple" else None
    if _word(tokens, after) in WORD_SCALES:
        end, scale = _scale(tokens, after)
        high = most and most * scale
        return _number(start, end, value * scale, scale, form="words", most=high, approximate=True)
    if word in ("many", "couple") and _word(tokens, after) in PLURALS:
        return _plural(tokens, after, start)
    if word == "many" or (word == "few" and start == at):
        return None
    return _number(start, at + 1, value, form="vague", most=most, approximate=True)


def _plural(tokens: Tokens, at: int, start: int | None = None) -> Number | None:
    """Hundreds, tens of thousands, hundreds of millions."""
    start = at if start is None else start
    value, end = PLURALS[tokens.word[at]], at + 1
    tens = tokens.word[at] == "tens"
    if tens and _word(tokens, end) != "of":
        return None
    scale = value
    while _word(tokens, end) in ("of", "and") and end - at < LONGEST:
        word = _word(tokens, end + 1)
        factor = PLURALS.get(word, SCALES.get(word))
        if factor is None or value.adjusted() > LARGEST:
            break
        value = value * factor if _word(tokens, end) == "of" else value
        scale, end = factor, end + 2
    if tens and end == at + 1:
        return None
    return _number(start, end, value, scale, form="vague", most=value * 10 if tens else None)


def _spelled(tokens: Tokens, at: int) -> Number | None:
    """A number of any length in words, with "and", hyphens, decimals and a fraction after it."""
    end, value, scale = _compound(tokens, at)
    part = _spelled_fraction(tokens, at, end, value)
    if part or _is_ordinal(tokens, end):
        return part
    if _word(tokens, end) == "point":
        end, value = _spelled_decimals(tokens, end, value)
    end, value = _with_part(tokens, end, value, scale)
    end, further = _scale(tokens, end)
    return _number(at, end, value * further, further if further > 1 else scale, form="words")


def _with_part(tokens: Tokens, end: int, value: Decimal, scale: Decimal) -> tuple[int, Decimal]:
    """One and a half million, and a million and a half: the part is of the scale."""
    after, total = _and_part(tokens, end, Decimal(0))
    return after, value + total * scale


def _spelled_fraction(tokens: Tokens, start: int, end: int, over: Decimal) -> Number | None:
    """Two-thirds, one fifth, three quarters; and of a million."""
    after = _after_hyphen(tokens, end)
    last, under = _denominator(tokens, after, DENOMINATORS if over == 1 else PARTS_PLURAL)
    if not under or not 0 < over < under:
        return None
    if over == 1 and after == end and tokens.word[after] == "third":
        return None
    value, at = _share(over, under), last + 1
    of = _word(tokens, at) == "of" and _word(tokens, at + 1) in ARTICLES
    if _word(tokens, at + 2 * of) in WORD_SCALES:
        to, scale = _scale(tokens, at + 2 * of)
        return _number(start, to, over * scale / under, scale, form="words")
    return _number(start, at, value, form="fraction")


def _denominator(tokens: Tokens, at: int, table: Mapping[str, int]) -> tuple[int, int]:
    """The last token of a denominator and what it divides by, 0 where none stands here."""
    times = UNITS.get(_word(tokens, at), TENS.get(_word(tokens, at), HUNDRED))
    joined = _word(tokens, at + 1) in HYPHENS and tokens.glued(at + 1)
    if joined and (tokens.word[at] in SMALL or tokens.word[at] == "hundred"):
        singular = _word(tokens, at + 2).removesuffix("s")
        if singular in SMALL_PARTS and tokens.glued(at + 2) and _word(tokens, at + 2) in table:
            return at + 2, int(times) * table[_word(tokens, at + 2)]
    return at, table.get(_word(tokens, at), 0)


def _is_ordinal(tokens: Tokens, end: int) -> bool:
    """Whether the number that ends here is joined to the ordinal of a scale: two-thousandth."""
    word = _word(tokens, _after_hyphen(tokens, end))
    return word in SMALL_PARTS or word.removesuffix("s") in SMALL_PARTS


def _spelled_decimals(tokens: Tokens, end: int, value: Decimal) -> tuple[int, Decimal]:
    decimals, at = "", end + 1
    while _word(tokens, at) in UNITS and UNITS[_word(tokens, at)] < 10 and len(decimals) < 8:
        decimals += str(UNITS[_word(tokens, at)])
        at += 1
    return (at, value + Decimal(f"0.{decimals}")) if decimals else (end, value)


def _compound(tokens: Tokens, at: int) -> tuple[int, Decimal, Decimal]:
    """The end, the value and the last scale of number words that stand one after the other."""
    total, group, end, scale = Decimal(0), Decimal(0), at, Decimal(1)
    previous = ""
    while end < min(len(tokens), at + LONGEST):
        word = tokens.word[end]
        if word in ARTICLES and end == at:
            group = Decimal(1)
        elif word in SMALL and _fits(previous, word, group):
            group += SMALL[word]
        elif word == "hundred" and group < HUNDRED:
            group = (group or 1) * HUNDRED
            scale = HUNDRED
        elif word in SCALES and previous:
            scale = SCALES[word]
            total = (total + group) * scale if group == 0 else total + group * scale
            group = Decimal(0)
        elif not _joins(tokens, end, previous):
            break
        previous = word
        end += 1
    return end, total + group, scale


def _fits(previous: str, word: str, group: Decimal) -> bool:
    """Whether this small number goes on the group: twenty-one, hundred (and) five; not one one."""
    if previous in ("", "hundred", "and") or previous in SCALES:
        return group % HUNDRED == 0
    return (group % 10 == 0 and group % HUNDRED != 0 and UNITS.get(word, 10) < 10) and (
        previous in TENS or previous in HYPHENS
    )


def _joins(tokens: Tokens, at: int, previous: str) -> bool:
    """Whether this "and" or hyphen stands inside a number."""
    word, following = tokens.word[at], _word(tokens, at + 1)
    if word == "and":
        return previous in SCALES and following in SMALL
    if word in HYPHENS and tokens.glued(at):
        goes_on = previous in TENS and following in UNITS and 0 < UNITS[following] < 10
        return goes_on or following in SCALES
    return False
