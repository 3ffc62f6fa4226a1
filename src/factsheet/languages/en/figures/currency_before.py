"""The currency that stands before an amount: its sign, with letters around it, or its code."""

from factsheet.languages.en.figures.signs import MINUS, negative_at
from factsheet.languages.en.lexicon.currencies import (
    COMMON_WORDS,
    DOLLARS,
    GLUED_PREFIXES,
    LOWER,
    LOWER_SPACED,
    SIGNS,
    SPACED,
    Currency,
    spelled_before,
)
from factsheet.text.context import ReadingContext
from factsheet.text.tokens import Tokens

LEFT_SIGNS = {
    ("cn", "¥"): "CNY",
    ("rmb", "¥"): "CNY",
    ("jp", "¥"): "JPY",
    ("e", "£"): "EGP",
    ("gh", "₵"): "GHS",
    ("gh", "¢"): "GHS",
}
MYR = Currency("MYR")


def past_letters(tokens: Tokens, at: int) -> int:
    """The sign that letters stand glued before, HK$ or CN¥: an amount is read from its sign."""
    sign = tokens.word[at + 1]
    if sign not in SIGNS or not tokens.glued(at + 1):
        return at
    prefixed = (
        tokens[at].upper() in DOLLARS if sign == "$" else (tokens.word[at], sign) in LEFT_SIGNS
    )
    return at + 1 if prefixed else at


def currency_before(context: ReadingContext, at: int) -> tuple[int, int, Currency, bool] | None:
    """Where the amount begins, its number's token, its currency, and whether it is negative."""
    tokens = context.tokens
    word = tokens.word[at] if at < len(tokens.word) else ""
    sign = SIGNS.get(word)
    if sign is not None:
        start, currency, after = _signed(tokens, at, sign)
    else:
        found = _lettered(context, at)
        if found is None:
            return None
        start, (after, currency) = at, found
    start, after, negative = _minus(context, start, after)
    return (start, after, currency, negative) if after in context.numbers else None


def _minus(context: ReadingContext, start: int, after: int) -> tuple[int, int, bool]:
    """The same with a minus after the currency or before it: $-50bn, -$50bn, minus $50bn."""
    tokens = context.tokens
    if after < len(tokens.word) and tokens.word[after] in MINUS and tokens.glued(after):
        return start, after + 1, True
    minus = negative_at(context, start)
    return (start, after, False) if minus is None else (minus, after, True)


def _signed(tokens: Tokens, at: int, sign: Currency) -> tuple[int, Currency, int]:
    """The first token, the currency and the token after a sign with the letters around it."""
    start, after = at, at + 1
    glued = bool(at) and tokens.glued(at)
    prefixed = LEFT_SIGNS.get((tokens.word[at - 1], tokens.word[at])) if glued else None
    if prefixed is not None:
        return at - 1, Currency(prefixed), after
    if sign.home == "$" and at:
        letters = tokens[at - 1]
        near = tokens.glued(at) or letters in SPACED or letters in LOWER_SPACED
        code = DOLLARS.get(letters) or (DOLLARS.get(letters.upper()) if near else None)
        if code is not None and near and not (letters == "a" or letters == "s"):
            return at - 1, Currency(code), after
        if after < len(tokens.word) and tokens.glued(after) and tokens[after] in DOLLARS:
            return start, Currency(DOLLARS[tokens[after]]), after + 1
    return start, sign, after


def _lettered(context: ReadingContext, at: int) -> tuple[int, Currency] | None:
    """The token after a code or letters before an amount, and the currency."""
    tokens = context.tokens
    spelled, after = tokens[at], at + 1
    following = tokens.word[after] if after < len(tokens.word) else ""
    if tokens.glued(at) and tokens.word[at - 1][-1].isalnum():
        return None
    if spelled in GLUED_PREFIXES:
        if spelled == "Y" and following == "=":
            return after + 1, GLUED_PREFIXES[spelled]
        if spelled == "#" and (after not in context.numbers or context.numbers[after].scale == 1):
            return None
        if spelled == "K" and spelled not in context.currencies:
            return None
        glued = after < len(tokens.word) and tokens.glued(after)
        summed = glued and (_monetary(context, after) or _is_of_sums(context, at))
        return (after, GLUED_PREFIXES[spelled]) if summed else None
    currency = spelled_before(spelled) or LOWER.get(spelled)
    if spelled.lower() == "ringgit":
        currency = MYR
    if currency is None or (following == "-" and tokens.glued(after)):
        return None
    if spelled in COMMON_WORDS and not _monetary(context, after):
        return None
    dotted = following == "." and currency.home in ("rupee", "shilling")
    return after + dotted, currency


def _is_of_sums(context: ReadingContext, at: int) -> bool:
    """Whether a letter before a number calls the currency of other sums: N41 beside N4 billion.

    Behind "the" it calls a road.
    """
    tokens, number = context.tokens, context.numbers.get(at + 1)
    if number is None or not number.digits or tokens.word[at - 1] == "the":
        return False
    others = tokens.standing(frozenset((tokens.word[at],)))
    return any(
        tokens[other] == tokens[at] and tokens.glued(other + 1) and _monetary(context, other + 1)
        for other in others
    )


def _monetary(context: ReadingContext, at: int) -> bool:
    """Whether the number here has money's shape: 45.50, 1,200, 1 200, 5m, 3 billion."""
    number, tokens = context.numbers.get(at), context.tokens
    if number is None or not number.digits:
        return False
    end = number.end
    if number.scale > 1 or end > at + 1 or "," in tokens.word[at] or "." in tokens.word[at]:
        return True
    return end < len(tokens.word) and tokens.glued(end) and tokens.word[end] in ("m", "bn", "k")
