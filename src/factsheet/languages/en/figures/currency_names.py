"""Whether a currency's name that is another word too is money: soles, marks, crowns, pounds."""

from decimal import Decimal

from factsheet.languages.en.lexicon.currencies import ORDINARY
from factsheet.languages.en.lexicon.money import PAYING, SUMS, WEIGHING
from factsheet.model.number import Number
from factsheet.text.context import ReadingContext

LARGE = Decimal(10**6)
"""From here up a number of crowns or soles is a sum of money."""
SEVERAL = 1000
"""From here up pounds are a sum of money, where nothing is weighed."""
NEAR = 6
"""Tokens around a number in which something is paid or weighed."""
REMAINDERS = frozenset(("per", "-", "heavier", "lighter", "overweight", "force"))
PRICED = 100
"""From here up pounds by the ton are its price; below, they may be what is in it."""
WEIGHTS = (["ton"], ["tonne"], ["kilo"], ["kilogram"], ["kg"], ["t"])
POUNDS = frozenset(("pound", "pounds"))


def means_money(context: ReadingContext, number: Number, at: int) -> bool:
    """Whether the name of a currency that stands here after a number is money."""
    tokens = context.tokens
    word = tokens.word[at]
    if word == "sen":
        return tokens[at] == word
    if word == "grand":
        many = number.scale > 1 or (number.max or 0) >= LARGE
        return not many and context.classes.letters[at + 1] not in b"nsxa~"
    if word == "mark":
        return tokens.glued(at) or number.max == 1  # else a level: past the £4m mark
    if word in POUNDS:
        return _sterling(context, number, at)
    return word not in ORDINARY or _is_sum(context, number, ORDINARY[word])


def _is_sum(context: ReadingContext, number: Number, code: str) -> bool:
    """Whether so many are money: a large sum, a price, or the money of a country that is named."""
    price = "." in context.tokens.word[number.start]
    large = number.scale >= LARGE or (number.min or 0) >= LARGE
    return large or price or code in context.currencies or _pays(context, number)


def _pays(context: ReadingContext, number: Number) -> bool:
    return not PAYING.isdisjoint(context.tokens.word[max(0, number.start - NEAR) : number.start])


def paid_by_weight(words: list[str], number: Number) -> bool:
    """Whether so many pounds are a price by the weight, and no part of one: 3,100 pounds a ton."""
    at = number.end + 1
    last = at + 1 + (words[at + 1 : at + 2] == ["metric"])
    by_weight = words[at : at + 1] in (["a"], ["per"]) and words[last : last + 1] in WEIGHTS
    return by_weight and words[number.end] in POUNDS and (number.max or 0) >= PRICED


def _sterling(context: ReadingContext, number: Number, at: int) -> bool:
    """Whether pounds are money and no weight: a sum, a price, or a British text."""
    words = context.tokens.word
    following = words[at + 1] if at + 1 < len(words) else ""
    large = number.scale >= 1000 or (number.min or 0) >= SEVERAL
    if following == "of":
        return not SUMS.isdisjoint(words[at + 2 : at + 5])
    if paid_by_weight(words, number):
        return True
    if following in REMAINDERS:
        return large and following != "-"
    first = context.tokens.at_or_after(
        context.tokens.sentence_at(context.tokens.start[number.start]).start
    )
    if not WEIGHING.isdisjoint(words[max(first, number.start - NEAR) : number.start]):
        return False
    return large or _pays(context, number) or context.currencies.get("pound") == "GBP"
