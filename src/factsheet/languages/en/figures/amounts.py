"""Amounts of money: a number with a currency before it or after it, and the scale in letters."""

from decimal import Decimal

from msgspec import Struct

from factsheet.grammar.pattern import FAILED, NUMBER, Captures, Numeral
from factsheet.languages.en.figures.currency_names import means_money
from factsheet.languages.en.figures.signs import MINUS, negative_at
from factsheet.languages.en.lexicon.currencies import (
    AFTER,
    BEFORE,
    CODES,
    COMMON_WORDS,
    DOLLARS,
    GLUED_PREFIXES,
    LOWER,
    LOWER_SPACED,
    NAME,
    NO_CENTS,
    SIGNS,
    SPACED,
    Currency,
)
from factsheet.model.number import Number
from factsheet.text.context import ReadingContext
from factsheet.text.tokens import Tokens

THOUSAND, MILLION, BILLION = Decimal(10**3), Decimal(10**6), Decimal(10**9)
LETTERS = {
    "k": THOUSAND,
    "m": MILLION,
    "mm": MILLION,
    "mil": MILLION,
    "mill": MILLION,
    "mio": MILLION,
    "b": BILLION,
    "bil": BILLION,
    "g": BILLION,
    "t": Decimal(10**12),
    "tr": Decimal(10**12),
    "trn": Decimal(10**12),
    "mrd": BILLION,
    "mia": BILLION,
    "cr": Decimal(10**7),
    "l": Decimal(10**5),
    "lac": Decimal(10**5),
    "lacs": Decimal(10**5),
    "grand": THOUSAND,
}
"""Scales in letters, which mean something else where no money is near."""
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
LEFT_SIGNS = {
    ("cn", "¥"): "CNY",
    ("rmb", "¥"): "CNY",
    ("jp", "¥"): "JPY",
    ("e", "£"): "EGP",
    ("gh", "₵"): "GHS",
}
MYR = Currency("MYR")
SHILLINGS = Currency("TZS", "shilling")
PENCE = Currency("GBP", None, Decimal("0.01"))
CENTS = Currency("USD", "$", Decimal("0.01"))


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

    inside = frozenset(
        (
            *LETTERS,
            *(word.lower() for word in (*AFTER, *DOLLARS)),
            *NAME.first_words(),
            *("of", "-", "/", "p", "c", "r"),
        )
    )

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
        letters = (word.lower() for word in (*BEFORE, *GLUED_PREFIXES))
        return frozenset((NUMBER, *SIGNS, *letters, "ringgit"))


def read_amount(context: ReadingContext, at: int) -> Amount | None:
    """The amount that begins at this token, with a currency or without one."""
    readings, key = context.readings, (read_amount, at)
    if key not in readings:
        readings[key] = _read_amount(context, at)
    amount: Amount | None = readings[key]
    return amount


def _read_amount(context: ReadingContext, at: int) -> Amount | None:
    tokens, numbers = context.tokens, context.numbers
    if at + 1 in numbers or at + 2 in numbers or at + 3 in numbers:
        at = _past_letters(tokens, at)
    number = numbers.get(at)
    if number is not None:
        if _has_sign_before(tokens, at):
            return None
        return _number_first(context, at, number, None)
    if not (at + 1 in numbers or at + 2 in numbers or at + 3 in numbers):
        return None
    first = _currency_before(context, at)
    if first is None:
        return None
    begin, after, currency, negative = first
    return _number_first(context, begin, context.numbers[after], currency, negative=negative)


def _has_sign_before(tokens: Tokens, at: int) -> bool:
    """Whether a sign before the number is its own, and not that of a number before: 25 € 30."""
    if at == 0 or tokens.word[at - 1] not in SIGNS:
        return False
    return tokens.glued(at) or at == 1 or not tokens.word[at - 2][0].isdigit()


def _past_letters(tokens: Tokens, at: int) -> int:
    """The sign that letters stand glued before, HK$ or CN¥: an amount is read from its sign."""
    sign = tokens.word[at + 1]
    if sign not in SIGNS or not tokens.glued(at + 1):
        return at
    prefixed = (
        tokens[at].upper() in DOLLARS if sign == "$" else (tokens.word[at], sign) in LEFT_SIGNS
    )
    return at + 1 if prefixed else at


def _number_first(
    context: ReadingContext,
    start: int,
    number: Number,
    before: Currency | None,
    *,
    negative: bool = False,
) -> Amount:
    end, letters = _letters(context.tokens, number, before)
    after = _currency_after(context, number, end, before)
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


def _currency_before(context: ReadingContext, at: int) -> tuple[int, int, Currency, bool] | None:
    """Where the amount begins, its number's token, its currency, and whether it is negative."""
    tokens = context.tokens
    word = tokens.word[at] if at < len(tokens) else ""
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
    if after < len(tokens) and tokens.word[after] in MINUS and tokens.glued(after):
        return start, after + 1, True
    minus = negative_at(context, start)
    return (start, after, False) if minus is None else (minus, after, True)


def _signed(tokens: Tokens, at: int, sign: Currency) -> tuple[int, Currency, int]:
    """The first token, the currency and the token after a sign with the letters around it."""
    start, after = at, at + 1
    if sign.home == "$" and at:
        letters = tokens[at - 1]
        near = tokens.glued(at) or letters in SPACED or letters in LOWER_SPACED
        code = DOLLARS.get(letters) or (DOLLARS.get(letters.upper()) if near else None)
        if code is not None and near and not (letters == "a" or letters == "s"):
            return at - 1, Currency(code), after
        if after < len(tokens) and tokens.glued(after) and tokens[after] in DOLLARS:
            return start, Currency(DOLLARS[tokens[after]]), after + 1
    elif at and tokens.glued(at):
        code = LEFT_SIGNS.get((tokens.word[at - 1], tokens.word[at]))
        if code is not None:
            return at - 1, Currency(code), after
    return start, sign, after


def _lettered(context: ReadingContext, at: int) -> tuple[int, Currency] | None:
    """The token after a code or letters before an amount, and the currency."""
    tokens = context.tokens
    spelled, after = tokens[at], at + 1
    following = tokens.word[after] if after < len(tokens) else ""
    if tokens.glued(at) and tokens.word[at - 1][-1].isalnum():
        return None
    if spelled in GLUED_PREFIXES:
        if spelled == "Y" and following == "=":
            return after + 1, GLUED_PREFIXES[spelled]
        if spelled == "#" and (after not in context.numbers or context.numbers[after].scale == 1):
            return None
        glued = after < len(tokens) and tokens.glued(after)
        return (after, GLUED_PREFIXES[spelled]) if glued and _monetary(context, after) else None
    currency = MYR if spelled.lower() == "ringgit" else BEFORE.get(spelled) or LOWER.get(spelled)
    if currency is None or (following == "-" and tokens.glued(after)):
        return None
    if spelled in COMMON_WORDS and not _monetary(context, after):
        return None
    dotted = following == "." and currency.home in ("rupee", "shilling")
    return after + dotted, currency


def _monetary(context: ReadingContext, at: int) -> bool:
    """Whether the number here has money's shape: 45.50, 1,200, 1 200, 5m, 3 billion."""
    number, tokens = context.numbers.get(at), context.tokens
    if number is None or not number.digits:
        return False
    end = number.end
    if number.scale > 1 or end > at + 1 or "," in tokens.word[at] or "." in tokens.word[at]:
        return True
    return end < len(tokens) and tokens.glued(end) and tokens.word[end] in ("m", "bn", "k")


def _letters(tokens: Tokens, number: Number, before: Currency | None) -> tuple[int, Decimal]:
    """The end and the scale of letters after the number."""
    end = number.end
    hyphen = end < len(tokens) and tokens.word[end] == "-" and tokens.glued(end)
    at = end + 1 if hyphen else end
    letter = tokens.word[at] if at < len(tokens) else ""
    scale = LETTERS.get(letter)
    if scale is None or (letter == "grand" and not number.exact):
        return end, Decimal(1)
    if tokens.glued(at):
        return at + 1, scale
    if len(letter) > 1 and letter not in ("tr", "grand", "mm", "mil"):
        return at + 1, scale
    spaced = before is not None and letter in ("m", "b", "k", "mil", "mm", "tr")
    return (at + 1, scale) if spaced and not _glued_after(tokens, at) else (end, Decimal(1))


def _is_picture(tokens: Tokens, at: int) -> bool:
    """Whether a number says how many lines a picture has: a 1080p screen."""
    if tokens.word[at] not in SCREEN_LINES:
        return False
    around = tokens.word[max(0, at - PICTURED_WITHIN) : at + 2 + PICTURED_WITHIN]
    return not PICTURES.isdisjoint(around)


def _glued_after(tokens: Tokens, at: int) -> bool:
    return at + 1 < len(tokens) and tokens.glued(at + 1) and tokens.word[at + 1][0].isalnum()


def _currency_after(
    context: ReadingContext, number: Number, end: int, before: Currency | None
) -> tuple[int, Currency] | None:
    """The end of the amount and its currency, where that stands after the number."""
    tokens = context.tokens
    if end >= len(tokens):
        return None
    at = end + 1 if tokens.word[end] == "-" and tokens.glued(end) else end
    if at > end and before is not None:
        named = NAME.read(tokens, at)
        return (named[0], before) if named and named[1].home == before.home else None
    if at < len(tokens) and tokens.word[at] == "of" and number.form in ("vague", "words"):
        at += 1
    if number.form == "fraction" and tokens.word[at : at + 2] == ["of", "a"]:
        at += 2
    if at >= len(tokens):
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
    if spelled in CODES and (spelled == before.code or before.home):
        return at + 1, CODES[spelled]
    return None


def _closes(tokens: Tokens, at: int) -> bool:
    """Whether an amount ends here, and no adjective went before: $5m US per ton, a $5m US firm."""
    word = tokens.word[at] if at < len(tokens) else "\n"
    return not word[0].isalnum() or word in CLOSERS


def _own(
    context: ReadingContext, number: Number, at: int, spelled: str
) -> tuple[int, Currency] | None:
    """The name, sign or code of an amount that has none before it."""
    tokens = context.tokens
    named = NAME.read(tokens, at)
    if named is not None and means_money(context, number, at):
        return named
    if tokens.glued(at):
        if spelled == "p" and not _is_picture(tokens, at - 1):
            return None if _glued_after(tokens, at) else (at + 1, PENCE)
        if spelled == "c" and not _glued_after(tokens, at):
            return at + 1, CENTS
    if spelled == "/" and tokens.word[at + 1 : at + 2] == ["-"]:
        return (at + 2, SHILLINGS) if tokens.glued(at) and tokens.glued(at + 1) else None
    sign = SIGNS.get(spelled)
    if sign is not None:
        starts_next = at + 1 < len(tokens) and tokens.word[at + 1][0].isdigit()
        return (at + 1, sign) if tokens.glued(at) or not starts_next else None
    if spelled in DOLLARS and tokens.word[at + 1 : at + 2] == ["$"] and tokens.glued(at + 1):
        return at + 2, Currency(DOLLARS[spelled])
    if spelled == "R" and not _glued_after(tokens, at):
        return (at + 1, GLUED_PREFIXES[spelled]) if means_money(context, number, at) else None
    currency = AFTER.get(spelled) or LOWER.get(spelled)
    if currency is None or spelled in ("Sh", "Re", "LE", "BD", "RO", "QR", "SR"):
        return None
    if spelled in COMMON_WORDS and number.scale == 1 and not number.digits:
        return None
    return at + 1, currency
