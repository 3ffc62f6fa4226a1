"""Stated dates -> days; a date that could be read in two ways is none."""

import re
from datetime import date

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
YEARS = range(1900, 2200)
ISO_DAY = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
COMPACT_DAY = re.compile(r"(\d{4})(\d\d)(\d\d)(?!\d)")
DAY_MONTH_YEAR = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?[\s-]+([A-Za-z]{3,9})\.?,?[\s-]+(\d{4})\b")
MONTH_DAY_YEAR = re.compile(r"\b([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")
NUMERIC_DAY = re.compile(r"\b(\d{1,2})([./-])(\d{1,2})\2(\d{4})\b")
URL_DAY = re.compile(r"/((?:19|20)\d\d)/(\d\d?|[a-z]{3})/(\d\d?)(?=/|$|[^\d])")
DATE_WORDS = re.compile(
    r"\b(?:(?:first|originally|last)\s+)?(?:published|posted|updated|modified|created|date|dated|on)\b"
    r"|\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|nesday|rsday|urday|sday)?\b"
    r"|\b\d{4}-\d\d-\d\d(?:T[\d:.]+)?|\b(?:at|utc|gmt|bst|est|edt|cet|pst|pdt|et|ist|am|pm|a\.m|p\.m)\b"
    r"|\b\d{1,4}(?:st|nd|rd|th|am|pm|h)?\b"
    rf"|\b(?:{'|'.join(MONTHS)})\b",
    re.IGNORECASE,
)
"""What a date line is made of."""
CHANGED = ("updated", "last updated", "modified", "last modified", "last edited")
"""How a line begins that tells when an article was changed, and not when it was published."""
LONGEST = 80
"""Characters of a string that still is a date and nothing else."""


def day(stated: str) -> date | None:
    """The day of a date or a time stamp, as it stands there: no time zone is applied."""
    text = stated.strip()[:LONGEST]
    for pattern in (ISO_DAY, COMPACT_DAY):
        found = pattern.match(text)
        if found:
            return _valid(int(found[1]), int(found[2]), int(found[3]))
    return named_day(text) or _numeric(text)


def named_day(text: str) -> date | None:
    """The first day in a text that gives its month as a word."""
    for found in DAY_MONTH_YEAR.finditer(text):
        month = MONTHS.get(found[2].lower())
        if month:
            return _valid(int(found[3]), month, int(found[1]))
    for found in MONTH_DAY_YEAR.finditer(text):
        month = MONTHS.get(found[1].lower())
        if month:
            return _valid(int(found[3]), month, int(found[2]))
    return None


def is_date_line(text: str) -> bool:
    """Whether a line holds a date, and no more than its label, its weekday and its time of day."""
    rest = DATE_WORDS.sub(" ", text) if len(text) <= LONGEST else text
    return len(text) <= LONGEST and day_in(text) is not None and not re.search(r"\w", rest)


def day_in(text: str) -> date | None:
    """The first day that a line gives, by number or by name."""
    found = re.search(r"(?<!\d)\d{4}-\d\d-\d\d", text)
    return day(found[0]) if found else day(text)


def url_day(url: str) -> date | None:
    """The day in the path of an address, where year, month and day stand one below the other."""
    found = URL_DAY.search(url.lower())
    if not found:
        return None
    month = MONTHS.get(found[2]) if found[2].isalpha() else int(found[2])
    return _valid(int(found[1]), month or 0, int(found[3]))


def _numeric(text: str) -> date | None:
    found = NUMERIC_DAY.search(text)
    if not found:
        return None
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    if found[2] == "." or first > 12 or first == second:
        return _valid(year, second, first)
    return _valid(year, first, second) if second > 12 else None


def _valid(year: int, month: int, day_of_month: int) -> date | None:
    try:
        return date(year, month, day_of_month) if year in YEARS else None
    except ValueError:
        return None
