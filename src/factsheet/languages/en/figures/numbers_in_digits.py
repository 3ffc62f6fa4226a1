"""Numbers in digits with what goes on them: 4.35 billion, 2 1/2, 24 thousand six hundred."""

from decimal import Decimal

from factsheet.languages.en.figures.digits import parse_digits
from factsheet.languages.en.figures.fractions import (
    mixed,
    slashed,
    word_at,
)
from factsheet.languages.en.figures.numbers_in_words import compound
from factsheet.languages.en.figures.scales import (
    after_scale,
    number_of,
    power_of_ten,
    said_decimals,
    scale_at,
)
from factsheet.languages.en.lexicon.numbers import (
    AFTER_DIGITS,
    HUNDRED,
    ORDINAL_ENDINGS,
    SLASHES,
    SMALL,
)
from factsheet.model.number import Number
from factsheet.model.values import plain
from factsheet.text.tokens import Tokens


def in_digits(tokens: Tokens, at: int, word: str, following: str) -> Number | None:
    """The number whose digits stand here, with the scale, the fraction or the words behind them."""
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
        return number_of(at, part[0], part[1], form="fraction", digits=True)
    end, power = power_of_ten(tokens, end)
    if power:
        return number_of(at, end, value * power, power, digits=True)
    end, value = said_decimals(tokens, end, value)
    end, value = mixed(tokens, end, value)
    end, scale = scale_at(tokens, end)
    end, value = after_scale(tokens, end, value * scale, scale)
    end, value = _with_words(tokens, end, value, scale)
    return number_of(at, end, value, scale, digits=True)


def _with_words(tokens: Tokens, end: int, value: Decimal, scale: Decimal) -> tuple[int, Decimal]:
    """The end and the value with words after a scale: 24 thousand six hundred and two."""
    if scale <= HUNDRED or word_at(tokens, end) not in SMALL:
        return end, value
    last, more, lower = compound(tokens, end)
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
    return number_of(at, end, Decimal(digits) * scale, scale, digits=True)


def _before_digits(tokens: Tokens, at: int, value: Decimal) -> Number | None:
    """A number that digits follow: a mixed one (2 1/2), or thousands parted by spaces."""
    end = at + 1
    if word_at(tokens, at + 2) in SLASHES:
        end, value = mixed(tokens, end, value)
    elif len(tokens.word[at + 1]) == 3 and len(tokens.word[at]) <= 3:
        end, value = _thousands(tokens, at, value)
    end, scale = scale_at(tokens, end)
    return number_of(at, end, value * scale, scale, digits=True)


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
