"""What an amount or a measure is counted by: "$2.50 a share", "52,000 barrels a day"."""

from factsheet.languages.en.lexicon.per import (
    ABBREVIATED,
    AFTER_ARTICLE,
    COMPOUND,
    LENGTHS,
    POWERS,
    SINCE,
)
from factsheet.text.tokens import Tokens


def per_at(tokens: Tokens, at: int) -> tuple[str | None, int]:
    """What is paid for, where "a share", "per barrel" or "/kWh" stands here; and where it ends."""
    count = len(tokens.word)
    hyphen = at < count and tokens.word[at] == "-" and tokens.glued(at)
    first = at + 1 if hyphen else at
    word = tokens.word[first] if first < count else ""
    if word in ("a", "an") or (word == "each" and first + 1 < count):
        noun = _after_hyphen(tokens, first + 1)
        singular = tokens.word[noun] if noun < count else ""
        if noun + 1 < count and tokens.word[noun + 1] in SINCE:
            return None, at
        if singular in AFTER_ARTICLE or singular in COMPOUND:
            return _unit(tokens, noun)
    elif word == "per" or (word == "/" and tokens.glued(first)):
        noun = first + 1 if word == "/" else _after_hyphen(tokens, first + 1)
        if noun < count and tokens.word[noun][0].isalpha():
            return _unit(tokens, noun)
    return None, at


def _after_hyphen(tokens: Tokens, at: int) -> int:
    return at + 1 if at < len(tokens.word) and tokens.word[at] == "-" else at


def _unit(tokens: Tokens, at: int) -> tuple[str | None, int]:
    """The unit's name; square feet and kilowatt-hours have two words."""
    word = tokens.word[at]
    after = _after_hyphen(tokens, at + 1)
    following = tokens.word[after] if after < len(tokens.word) else ""
    if word in COMPOUND and following.isalpha() and (word != "million" or following):
        if word in ("kilowatt", "megawatt") and following not in ("hour", "hours"):
            return word, at + 1
        joint = "-" if word in ("kilowatt", "megawatt") else " "
        first = {"sq": "square"}.get(word, word)
        noun = ABBREVIATED.get(following, {"ft": "foot", "feet": "foot"}.get(following, following))
        return f"{first}{joint}{noun}", after + 1
    name = ABBREVIATED.get(word, word)
    if word in LENGTHS and following in POWERS and tokens.glued(at + 1):
        return f"{POWERS[following]} {name}", at + 2
    return name, at + 1
