"""The currency that stands after an amount, or confirms the sign before it."""

from decimal import Decimal

from factsheet.languages.en.figures.currency_names import means_money
from factsheet.languages.en.lexicon.currencies import (
    COMMON_WORDS,
    DOLLARS,
    GLUED_PREFIXES,
    LOWER,
    NAME,
    SIGNS,
    Currency,
    codes,
    spelled_after,
)
from factsheet.model.number import Number
from factsheet.text.context import ReadingContext
from factsheet.text.tokens import Tokens

CLOSERS = frozenset("per a an in for on at to from".split())
SCREEN_LINES = frozenset("240 360 480 576 720 1080 1440 2160 4320".split())
"""Before a glued p these are a picture's lines, not pence, where the words around tell of one."""
PICTURES = frozenset(
    (
        "video videos resolution screen screens display displays camera cameras webcam stream "
        "streams streaming picture pictures footage monitor monitors hd tv youtube recording"
    ).split()
)
PICTURED_WITHIN = 6
"""Tokens to each side of such a number."""
SHILLINGS = Currency("TZS", "shilling")
PENCE = Currency("GBP", None, Decimal("0.01"))
CENTS = Currency("USD", "$", Decimal("0.01"))
EURO_CENTS = Currency("EUR", None, Decimal("0.01"))
EUROS = frozenset("€ euro euros eur".split())
"""What tells of euros, whose cent has no plural in Ireland: 47 cent a litre."""


def _is_picture(tokens: Tokens, at: int) -> bool:
    """Whether a number says how many lines a picture has: a 1080p screen."""
    if tokens.word[at] not in SCREEN_LINES:
        return False
    around = tokens.word[max(0, at - PICTURED_WITHIN) : at + 2 + PICTURED_WITHIN]
    return not PICTURES.isdisjoint(around)


def glued_after(tokens: Tokens, at: int) -> bool:
    """Whether a letter or a digit touches this token from behind."""
    return at + 1 < len(tokens.word) and tokens.glued(at + 1) and tokens.word[at + 1][0].isalnum()


def currency_after(
    context: ReadingContext, number: Number, end: int, before: Currency | None
) -> tuple[int, Currency] | None:
    """The end of the amount and its currency, where that stands after the number."""
    tokens = context.tokens
    if end >= len(tokens.word):
        return None
    at = end + 1 if tokens.word[end] == "-" and tokens.glued(end) else end
    if at > end and before is not None:
        named = NAME.read(tokens, at)
        return (named[0], before) if named and named[1].home == before.home else None
    if at < len(tokens.word) and tokens.word[at] == "of" and number.form in ("vague", "words"):
        at += 1
    if number.form == "fraction" and tokens.word[at : at + 2] == ["of", "a"]:
        at += 2
    if at >= len(tokens.word):
        return None
    spelled = tokens[at]
    if before is not None:
        return _confirmed(tokens, at, spelled, before)
    return _own(context, number, at, spelled)


def _confirmed(
    tokens: Tokens, at: int, spelled: str, before: Currency
) -> tuple[int, Currency] | None:
    """A code or name after an amount that has its sign: $5m USD, $31.20 US."""
    if before.home == "$" and spelled in ("US", "U.S."):
        return (at + 1, Currency("USD")) if _closes(tokens, at + 1) else None
    if before.home == "$" and spelled in DOLLARS and len(spelled) > 2:
        return at + 1, Currency(DOLLARS[spelled])
    code = codes().get(spelled)
    if code is not None and (spelled == before.code or before.home):
        return at + 1, code
    return None


def _closes(tokens: Tokens, at: int) -> bool:
    """Whether an amount ends here, and no adjective went before: $5m US per ton, a $5m US firm."""
    word = tokens.word[at] if at < len(tokens.word) else "\n"
    return not word[0].isalnum() or word in CLOSERS


def _own(
    context: ReadingContext, number: Number, at: int, spelled: str
) -> tuple[int, Currency] | None:
    """The name, sign or code of an amount that has none before it."""
    tokens = context.tokens
    named = NAME.read(tokens, at)
    if named is not None and means_money(context, number, at):
        irish = tokens.word[at] == "cent" and not EUROS.isdisjoint(tokens.vocabulary)
        return (named[0], EURO_CENTS) if irish and number.max != 1 else named
    if tokens.glued(at):
        if spelled == "p" and not _is_picture(tokens, at - 1):
            return None if glued_after(tokens, at) else (at + 1, PENCE)
        if spelled == "c" and not glued_after(tokens, at):
            return at + 1, CENTS
    if spelled == "/" and tokens.word[at + 1 : at + 2] == ["-"]:
        return (at + 2, SHILLINGS) if tokens.glued(at) and tokens.glued(at + 1) else None
    sign = SIGNS.get(spelled)
    if sign is not None:
        starts_next = at + 1 < len(tokens.word) and tokens.word[at + 1][0].isdigit()
        return (at + 1, sign) if tokens.glued(at) or not starts_next else None
    if spelled in DOLLARS and tokens.word[at + 1 : at + 2] == ["$"] and tokens.glued(at + 1):
        return at + 2, Currency(DOLLARS[spelled])
    if spelled == "R" and not glued_after(tokens, at):
        return (at + 1, GLUED_PREFIXES[spelled]) if means_money(context, number, at) else None
    currency = spelled_after(spelled) or LOWER.get(spelled)
    if currency is None or spelled in ("Sh", "Re", "LE", "BD", "RO", "QR", "SR"):
        return None
    if spelled in COMMON_WORDS and number.scale == 1 and not number.digits:
        return None
    return at + 1, currency
