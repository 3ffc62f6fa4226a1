"""Days, months and fiscal periods with a capital, and who or what is called by them."""

from factsheet.languages.en.lexicon.ordinary import calendar_words, function_words
from factsheet.languages.en.lexicon.people import occupations, titles
from factsheet.languages.en.lexicon.sorts import sorts
from factsheet.languages.en.names.page import Page, opens
from factsheet.languages.en.names.shown import FIRST_NAMES, is_will

SHORTENED = frozenset(
    "jan feb mar apr jun jul aug sep oct nov dec mon tue wed thu fri sat sun".split()
)
"""What months and days are shortened to without a full stop."""
TELLING_WHEN = frozenset(
    "in on by since until till from before after last next this late early mid , -".split()
)
"""What stands before a day or a month that tells when something was."""
DAYS = frozenset("mon tue wed thu fri sat sun".split())
OVER_DAYS = frozenset("after before by from in".split())
"""What seldom stands before a day that is shortened, and a name behind it: shares in Sun Tarn."""
PERIODS = frozenset(("fy", "cy", "q", "h"))


def is_of_the_calendar(page: Page, at: int) -> bool:
    """Whether a day, a month, a year or a quarter stands here, and nobody called by a month."""
    if page.tokens.word[at] in calendar_words():
        named = _is_called_as_a_month(page, at) or _is_a_paper(page, at)
        return not (named or _opens_a_name(page, at))
    return _is_period(page, at)


def _opens_a_name(page: Page, at: int) -> bool:
    """Whether what a day or a month may be shortened to begins a name: Sun Pharma, Mar Vista. What
    is shortened stands beside a number or another day.
    """
    words, behind = page.tokens.word, at + 1
    if words[behind] == "-" and page.tokens.glued(behind):
        behind += 1
    after = words[behind]
    short = words[at] in SHORTENED and after.isalpha() and bool(page.capital[behind])
    if not short or after in calendar_words() or after in function_words():
        return False
    before = words[at - 1] if at else ""
    if behind > at + 1:
        return not before[-1:].isdigit()
    day = words[at] in DAYS and before in OVER_DAYS
    dated = before in calendar_words() or before[-1:].isdigit()
    return not (dated or (before in TELLING_WHEN and not day))


def _is_called_as_a_month(page: Page, at: int) -> bool:
    """Whether a month is somebody's first name: April Lindqvist, her husband, Jun Abrera,."""
    words = page.tokens.word
    if (
        words[at] not in FIRST_NAMES
        or not page.capital[at + 1]
        or words[at + 1] in calendar_words()
    ):
        return False
    set_apart = at > 0 and words[at - 1] == "," and words[at + 2] == ","
    opening = opens(page.tokens, at)
    told = is_will(page, at) or (opening and words[at + 2] == ",")
    return set_apart or told or (at > 0 and words[at - 1] in occupations() | titles())


def _is_a_paper(page: Page, at: int) -> bool:
    """Whether a newspaper is called by the day on which it comes out: the Sunday Courier."""
    words = page.tokens.word
    paper = words[at + 1] in sorts()["newspaper"] and bool(page.capital[at + 1])
    return paper and at > 0 and words[at - 1] == "the"


def _is_period(page: Page, at: int) -> bool:
    """Whether letters and figures name a year or a quarter that is reported on: FY23, Q3."""
    after = page.tokens.word[at + 1]
    return page.tokens.word[at] in PERIODS and after[:1].isdigit() and page.tokens.glued(at + 1)
