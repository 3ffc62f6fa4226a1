"""Amounts of money: a number with a currency before it or after it, and the scale in letters."""

from decimal import Decimal

from msgspec import Struct

from factsheet.grammar.pattern import FAILED, NUMBER, Captures, Numeral
from factsheet.languages.en.figures.currency_after import currency_after, glued_after
from factsheet.languages.en.figures.currency_before import currency_before, past_letters
from factsheet.languages.en.lexicon.currencies import (
    DOLLARS,
    GLUED_PREFIXES,
    NAME,
    NO_CENTS,
    SIGNS,
    Currency,
    before_or_after,
)
from factsheet.languages.en.lexicon.numbers import LETTERS_OF_MONEY
from factsheet.model.number import Number
from factsheet.text.context import ReadingContext, once
from factsheet.text.tokens import Tokens

INDIAN = frozenset(("cr", "l", "lac", "lacs"))
"""Letters that multiply a number in words: ₹2 lakh cr. A $210 million mill is a mill."""


class Amount(Struct, frozen=True):
    """One amount as it stands: tokens, what its number says once scaled, and its currency.

    `currency` is None for a bare number, such as the first end of "3 to 5 million dollars".
    """

    start: int
    end: int
    min: Decimal | None
    max: Decimal | None
    number: Number
    currency: Currency | None
    scale: Decimal


class Money(Numeral):
    """A clause that takes an amount; `bare` lets it take a number without a currency too."""

    def __init__(self, name: str, *, bare: bool = False) -> None:
        super().__init__(name)
        self.bare = bare
        self.needs_more = not bare

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        amount = read_amount(context, at)
        if amount is None or (amount.currency is None and not self.bare):
            return FAILED
        captures[self.name] = (at, amount.end, amount)
        return amount.end

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        prefixes = (word.lower() for word in (*before_or_after(), *GLUED_PREFIXES))
        return frozenset((NUMBER, *SIGNS, *prefixes, "ringgit"))

    def inside(self) -> frozenset[str]:
        """See Numeral."""
        codes = (word.lower() for word in (*before_or_after(), *SIGNS, *DOLLARS))
        marks = ("of", "-", "/", "p", "c", "r")
        return frozenset((*LETTERS_OF_MONEY, *codes, *NAME.first_words(), *marks))


@once
def read_amount(context: ReadingContext, at: int) -> Amount | None:
    """The amount that begins at this token, with a currency or without one."""
    tokens, numbers = context.tokens, context.numbers
    if at + 1 in numbers or at + 2 in numbers or at + 3 in numbers:
        at = past_letters(tokens, at)
    number = numbers.get(at)
    if number is not None:
        if _has_sign_before(tokens, at):
            return None
        return _number_first(context, at, number, None)
    if not (at + 1 in numbers or at + 2 in numbers or at + 3 in numbers):
        return None
    first = currency_before(context, at)
    if first is None:
        return None
    begin, after, currency, negative = first
    return _number_first(context, begin, context.numbers[after], currency, negative=negative)


def _has_sign_before(tokens: Tokens, at: int) -> bool:
    """Whether a sign before the number is its own, and not that of a number before: 25 € 30."""
    if at == 0 or tokens.word[at - 1] not in SIGNS:
        return False
    return tokens.glued(at) or at == 1 or not tokens.word[at - 2][0].isdigit()


def _number_first(
    context: ReadingContext,
    start: int,
    number: Number,
    before: Currency | None,
    *,
    negative: bool = False,
) -> Amount:
    end, letters = _letters(context.tokens, number, before)
    after = currency_after(context, number, end, before)
    currency = before
    if after is not None:
        end, currency = after
    elif before is None:
        end, letters = number.end, Decimal(1)
    factor = letters * (currency.factor if currency else 1) * (-1 if negative else 1)
    factor *= _grouped_by_dots(context.tokens, number, currency)
    low, high = (None if side is None else side * factor for side in (number.min, number.max))
    return Amount(start, end, low, high, number, currency, number.scale * letters)


def _grouped_by_dots(tokens: Tokens, number: Number, currency: Currency | None) -> int:
    """A thousand where a full stop parts the thousands of a currency that has no cents."""
    whole, _, decimals = tokens.word[number.start].partition(".")
    grouped = len(decimals) == 3 and whole != "0" and number.digits and number.scale == 1
    return 1000 if grouped and currency is not None and currency.code in NO_CENTS else 1


def _letters(tokens: Tokens, number: Number, before: Currency | None) -> tuple[int, Decimal]:
    """The end and the scale of letters after the number."""
    end = number.end
    hyphen = end < len(tokens.word) and tokens.word[end] == "-" and tokens.glued(end)
    at = end + 1 if hyphen else end
    letter = tokens.word[at] if at < len(tokens.word) else ""
    scale = LETTERS_OF_MONEY.get(letter)
    if scale is None or (letter == "grand" and not number.exact):
        return end, Decimal(1)
    if number.scale > 1 and letter not in INDIAN:
        return end, Decimal(1)
    if tokens.glued(at):
        return at + 1, scale
    if len(letter) > 1 and letter not in ("tr", "grand", "mm", "mil"):
        return at + 1, scale
    spaced = before is not None and letter in ("m", "b", "k", "mil", "mm", "tr")
    return (at + 1, scale) if spaced and not glued_after(tokens, at) else (end, Decimal(1))
