"""English numbers in digits and in words: 4.35 billion, twenty-one, several hundred."""

from decimal import Decimal

from factsheet.languages.en.figures.digits import parse_digits
from factsheet.languages.en.figures.fractions import (
    after_hyphen,
    denominator,
    is_ordinal,
    is_share,
    mixed,
    share_of,
    slashed,
    word_at,
)
from factsheet.languages.en.figures.scales import (
    after_scale,
    power_of_ten,
    said_decimals,
    scale_at,
    with_part,
)
from factsheet.languages.en.lexicon.numbers import (
    AFTER_DIGITS,
    AFTER_PART,
    ARTICLES,
    DENOMINATORS,
    GROUPS,
    HUNDRED,
    HYPHENS,
    LARGEST,
    LONGEST,
    OPENERS,
    ORDINAL_ENDINGS,
    ORDINALS,
    PARTS,
    PARTS_PLURAL,
    PLURALS,
    SCALES,
    SIGNS,
    SLASHES,
    SMALL,
    TENS,
    UNITS,
    VAGUE,
    WORD_SCALES,
)
from factsheet.model.number import Form, Number
from factsheet.model.values import plain
from factsheet.text.tokens import Tokens


def find_numbers(tokens: Tokens) -> dict[int, Number]:
    """Every number by its first token; they do not overlap. Ranges are two numbers here."""
    found: dict[int, Number] = {}
    words = tokens.word
    taken = 0
    digits = frozenset(word for word in tokens.vocabulary if "0" <= word < ":")
    for at in tokens.standing(digits | (tokens.vocabulary & OPENERS)):
        if at < taken:
            continue
        word = words[at]
        if "0" <= word < ":":
            number = _in_digits(tokens, at, word, words[at + 1])
        else:
            number = _in_words(tokens, at)
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


def _in_digits(tokens: Tokens, at: int, word: str, following: str) -> Number | None:
    value = parse_digits(word)
    if value is None or word == "000":
        return None
    if following == "," and not tokens.glued(at + 1):
        return _parted_by_commas(tokens, at, value)
    if "0" <= following < ":" and (len(following) == 3 or word_at(tokens, at + 2) in SLASHES):
        return _before_digits(tokens, at, value)
    if following not in AFTER_DIGITS:
        value = value if word.isdigit() else plain(value)
        return Number(at, at + 1, value, value)
    if following in ORDINAL_ENDINGS and tokens.glued(at + 1):
        return None
    end = at + 1
    part = slashed(tokens, at, value)
    if part:
        return _number(at, part[0], part[1], form="fraction", digits=True)
    end, power = power_of_ten(tokens, end)
    if power:
        return _number(at, end, value * power, power, digits=True)
    end, value = said_decimals(tokens, end, value)
    end, value = mixed(tokens, end, value)
    end, scale = scale_at(tokens, end)
    end, value = after_scale(tokens, end, value * scale, scale)
    end, value = _with_words(tokens, end, value, scale)
    return _number(at, end, value, scale, digits=True)


def _with_words(tokens: Tokens, end: int, value: Decimal, scale: Decimal) -> tuple[int, Decimal]:
    """The end and the value with words after a scale: 24 thousand six hundred and two."""
    if scale <= HUNDRED or word_at(tokens, end) not in SMALL:
        return end, value
    last, more, lower = _compound(tokens, end)
    return (last, value + more) if 1 < lower < scale and more < scale else (end, value)


def _parted_by_commas(tokens: Tokens, at: int, value: Decimal) -> Number | None:
    """Thousands whose commas a space stands before: 4 ,754."""
    end, digits = at + 1, tokens.word[at]
    while word_at(tokens, end) == "," and not tokens.glued(end) and tokens.glued(end + 1):
        group = word_at(tokens, end + 1)
        if len(group) != 3 or not group.isdecimal() or len(digits) > 15:
            break
        digits, end = digits + group, end + 2
    if end == at + 1 or not digits.isdecimal() or len(tokens.word[at]) > 3:
        return Number(at, at + 1, plain(value), plain(value))
    end, scale = scale_at(tokens, end)
    return _number(at, end, Decimal(digits) * scale, scale, digits=True)


def _before_digits(tokens: Tokens, at: int, value: Decimal) -> Number | None:
    """A number that digits follow: a mixed one (2 1/2), or thousands parted by spaces."""
    end = at + 1
    if word_at(tokens, at + 2) in SLASHES:
        end, value = mixed(tokens, end, value)
    elif len(tokens.word[at + 1]) == 3 and len(tokens.word[at]) <= 3:
        end, value = _thousands(tokens, at, value)
    end, scale = scale_at(tokens, end)
    return _number(at, end, value * scale, scale, digits=True)


def _thousands(tokens: Tokens, at: int, value: Decimal) -> tuple[int, Decimal]:
    """The end and the value of 1 234 567; two groups alone must be one number: R40 000."""
    end, digits = at + 1, tokens.word[at]
    while len(word_at(tokens, end)) == 3 and tokens.word[end].isdigit() and len(digits) < 12:
        if tokens.start[end] != tokens.end[end - 1] + 1:
            break
        digits += tokens.word[end]
        end += 1
    if not digits.isdigit() or digits[0] == "0" or end == at + 1:
        return at + 1, value
    if end == at + 2 and not _is_one_number(tokens, at):
        return at + 1, value
    return end, Decimal(digits)


def _is_one_number(tokens: Tokens, at: int) -> bool:
    """Whether two groups of digits are thousands: R40 000, 40 000, the 12 500 jobs."""
    if tokens.glued(at) or tokens.word[at + 1] == "000":
        return True
    counts = tokens.word[at + 2].isalpha() and not tokens.capital(at + 2)
    return counts and at > 0 and tokens.word[at - 1].isalpha() and not tokens.capital(at - 1)


def _in_words(tokens: Tokens, at: int) -> Number | None:
    word = tokens.word[at]
    if word in ARTICLES:
        return _after_article(tokens, at)
    if word in SMALL or (word in WORD_SCALES and word_at(tokens, at + 1) in SCALES):
        return _spelled(tokens, at)
    if word in PLURALS:
        return _plural(tokens, at)
    if word in VAGUE:
        return _vague(tokens, at, at)
    if word in ("half", "quarter"):
        return _part_of_scale(tokens, at, at)
    if word in SIGNS:
        end, scale = scale_at(tokens, at + 1)
        return _number(at, end, SIGNS[word] * scale, scale, form="fraction")
    if word == ".":
        return _leading_point(tokens, at)
    return None


def _leading_point(tokens: Tokens, at: int) -> Number | None:
    decimals = word_at(tokens, at + 1)
    if not (decimals.isdecimal() and decimals.isascii() and tokens.glued(at + 1)):
        return None
    if len(decimals) > 12 or (tokens.glued(at) and tokens.word[at - 1][-1].isalnum()):
        return None
    end, scale = scale_at(tokens, at + 2)
    return _number(at, end, Decimal(f"0.{decimals}") * scale, scale, digits=True)


def _after_article(tokens: Tokens, at: int) -> Number | None:
    """A million, a dozen, a few hundred, a half, a quarter of a million."""
    word = word_at(tokens, at + 1)
    if word in WORD_SCALES and not is_ordinal(tokens, at + 2):
        return _spelled(tokens, at)
    if word in ("few", "couple"):
        return _vague(tokens, at, at + 1)
    if word in GROUPS:
        return _number(at, at + 2, GROUPS[word], form="words")
    if word == "good" and word_at(tokens, at + 2) == "many":
        return None
    if word in PARTS:
        return _part_of_scale(tokens, at, at + 1)
    last, under = denominator(tokens, at + 1, DENOMINATORS)
    if under and word_at(tokens, last + 1) in AFTER_PART:
        return _number(at, last + 1, share_of(Decimal(1), under), form="fraction")
    return None


def _part_of_scale(tokens: Tokens, start: int, at: int) -> Number | None:
    """Half a billion, a half-million, a quarter of a million; and half, a third, by themselves."""
    word = tokens.word[at]
    value = PARTS[word]
    after = after_hyphen(tokens, at + 1)
    if word_at(tokens, after) == "of" and word_at(tokens, after + 1) in ARTICLES:
        after += 1
    if word_at(tokens, after) in ARTICLES:
        after += 1
    if word_at(tokens, after) in WORD_SCALES and word_at(tokens, after) != "hundred":
        end, scale = scale_at(tokens, after)
        return _number(start, end, value * scale, scale, form="words")
    if word != "half" and (start == at or not is_share(tokens, start, at + 1)):
        return None
    if start and tokens.word[start - 1] in ORDINALS:
        return None  # the second half of a game
    return _number(start, at + 1, value, form="fraction")


def _vague(tokens: Tokens, start: int, at: int) -> Number | None:
    """Several hundred, a few dozen, a couple of million; and several, a few, by themselves."""
    word, after = tokens.word[at], at + 1
    value = VAGUE[word]
    if word == "couple" and word_at(tokens, after) == "of":
        after += 1
    most = value if word == "couple" else None
    if word_at(tokens, after) in WORD_SCALES:
        end, scale = scale_at(tokens, after)
        high = most and most * scale
        return _number(start, end, value * scale, scale, form="words", most=high, approximate=True)
    if word in ("many", "couple") and word_at(tokens, after) in PLURALS:
        return _plural(tokens, after, start)
    if word == "many" or (word == "few" and start == at):
        return None
    return _number(start, at + 1, value, form="vague", most=most, approximate=True)


def _plural(tokens: Tokens, at: int, start: int | None = None) -> Number | None:
    """Hundreds, tens of thousands, hundreds of millions."""
    start = at if start is None else start
    value, end = PLURALS[tokens.word[at]], at + 1
    tens = tokens.word[at] == "tens"
    if tens and word_at(tokens, end) != "of":
        return None
    scale = value
    while word_at(tokens, end) in ("of", "and") and end - at < LONGEST:
        word = word_at(tokens, end + 1)
        factor = PLURALS.get(word, SCALES.get(word))
        if factor is None or value.adjusted() > LARGEST:
            break
        value = value * factor if word_at(tokens, end) == "of" else value
        scale, end = factor, end + 2
    if tens and end == at + 1:
        return None
    return _number(start, end, value, scale, form="vague", most=value * 10 if tens else None)


def _spelled(tokens: Tokens, at: int) -> Number | None:
    """A number of any length in words, with "and", hyphens, decimals and a fraction after it."""
    end, value, scale = _compound(tokens, at)
    part = _spelled_fraction(tokens, at, end, value)
    if part or is_ordinal(tokens, end):
        return part
    if word_at(tokens, end) == "point":
        end, value = _spelled_decimals(tokens, end, value)
    end, value = with_part(tokens, end, value, scale)
    end, further = scale_at(tokens, end)
    return _number(at, end, value * further, further if further > 1 else scale, form="words")


def _spelled_fraction(tokens: Tokens, start: int, end: int, over: Decimal) -> Number | None:
    """Two-thirds, one fifth, three quarters; and of a million."""
    after = after_hyphen(tokens, end)
    last, under = denominator(tokens, after, DENOMINATORS if over == 1 else PARTS_PLURAL)
    if not under or not 0 < over < under or (over == 2 and under == 4):
        return None  # two quarters are half a year
    ordinal = over == 1 and after == end and tokens.word[after] == "third"
    if ordinal and not is_share(tokens, start, last + 1):
        return None
    value, at = share_of(over, under), last + 1
    of = word_at(tokens, at) == "of" and word_at(tokens, at + 1) in ARTICLES
    if word_at(tokens, at + 2 * of) in WORD_SCALES:
        to, scale = scale_at(tokens, at + 2 * of)
        return _number(start, to, over * scale / under, scale, form="words")
    return _number(start, at, value, form="fraction")


def _spelled_decimals(tokens: Tokens, end: int, value: Decimal) -> tuple[int, Decimal]:
    decimals, at = "", end + 1
    if word_at(tokens, at) in SMALL and SMALL[word_at(tokens, at)] >= 10:
        last, value_of_two, _ = _compound(tokens, at)
        return (last, value + value_of_two / 100) if value_of_two < HUNDRED else (end, value)
    while word_at(tokens, at) in UNITS and UNITS[word_at(tokens, at)] < 10 and len(decimals) < 8:
        decimals += str(UNITS[word_at(tokens, at)])
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
    word, following = tokens.word[at], word_at(tokens, at + 1)
    if word == "and":
        part = word_at(tokens, after_hyphen(tokens, at + 2))
        adds = following in SMALL and part not in PARTS and part not in PARTS_PLURAL
        return previous in SCALES and adds
    if word in HYPHENS:
        goes_on = previous in TENS and following in UNITS and 0 < UNITS[following] < 10
        even = tokens.glued(at) == tokens.glued(at + 1)
        return (goes_on and even) or (following in SCALES and tokens.glued(at))
    return False
