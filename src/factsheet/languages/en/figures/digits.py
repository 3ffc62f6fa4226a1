"""Numbers in digits, with the separators of every country."""

from decimal import Decimal

MOST_DIGITS = 20
"""Digits that a number may have; longer runs are codes."""
SPACES = str.maketrans("", "", "'’\u00a0\u2009\u202f")


def parse_digits(word: str) -> Decimal | None:
    """The value of digits with their separators; None for what is no number (192.168.1.2).

    The mark that stands last and once is the decimal one, unless three digits follow a comma.
    """
    if word.isdigit() and word.isascii():
        return Decimal(word) if len(word) <= MOST_DIGITS else None
    if len(word) > 2 * MOST_DIGITS:
        return None
    if "'" in word or not word.isascii():
        word = _without_spaces(word)
        if not word.isascii():
            return None
    whole, decimals = _split(word)
    groups = whole.replace(".", ",").split(",")
    digits = "".join(groups)
    if not (digits + decimals).isdecimal() or not _grouped(groups):
        return None
    if len(digits) + len(decimals) > MOST_DIGITS:
        return None
    return Decimal(f"{digits}.{decimals}") if decimals else Decimal(digits)


def _without_spaces(word: str) -> str:
    """The digits without the spaces and apostrophes that part thousands, where they do."""
    groups = word.translate(str.maketrans("’\u00a0\u2009\u202f", "''''")).split("'")
    whole = [group.partition(",")[0].partition(".")[0] for group in groups]
    return word.translate(SPACES) if _grouped(whole) else ""


def _split(word: str) -> tuple[str, str]:
    dots, commas = word.count("."), word.count(",")
    if dots and commas:
        mark = max(".,", key=word.rfind)
        whole, _, decimals = word.rpartition(mark)
        return (whole, decimals) if mark not in whole else ("", "")
    mark = "." if dots else ","
    whole, _, decimals = word.rpartition(mark)
    if mark == "." and dots == 1:
        return whole, decimals
    if mark == "," and commas == 1 and (len(decimals) != 3 or whole == "0"):
        return (whole, decimals) if len(decimals) < 3 or whole == "0" else ("", "")
    return word, ""


def _grouped(groups: list[str]) -> bool:
    """Whether thousands are parted as in 1,234,567 or, in India, as in 12,34,567."""
    if len(groups) == 1:
        return True
    first, *between, last = groups
    return (
        len(last) == 3
        and 1 <= len(first) <= 3
        and (all(len(g) == 3 for g in between) or all(len(g) == 2 for g in between))
    )
