"""Numbers that belong to a name: the Tallow 3, Quorvex 7 will ship."""

import re
from collections.abc import Iterable

from factsheet.languages.en.lexicon.ordinary import calendar_words
from factsheet.languages.en.lexicon.organizations import CLUBS
from factsheet.languages.en.lexicon.owned import measures
from factsheet.languages.en.lexicon.people import genders
from factsheet.languages.en.lexicon.places import places
from factsheet.languages.en.lexicon.plain_nouns import is_common, is_many
from factsheet.languages.en.lexicon.reporting_verbs import AUXILIARIES
from factsheet.languages.en.lexicon.surnames import surnames
from factsheet.languages.en.lexicon.word_classes import table
from factsheet.languages.en.names.page import Page
from factsheet.model.document import Span
from factsheet.text.tokens import BREAK

INDICES = frozenset(
    "nikkei s&p p ftse stoxx csi russell dax cac asx topix phase cop boeing airbus".split()
)
"""Names that a number ends: the Nikkei 225."""
LABELS = frozenset(
    (
        "arm article band category chapter class clause cohort cycle day dose episode figure grade "
        "group item level month note page paragraph part phase room round schedule section series "
        "spring stage step summer autumn table tier type visit volume week winter"
    ).split()
)
"""What a letter or a number tells apart from its like."""
VOTED = frozenset("amendment bill ordinance proposition resolution".split())
"""What is voted on under a number: House Bill 212."""
LONGEST = 4
"""Figures of a number that tells a thing from its like."""
CLOSING = frozenset((BREAK, *",.;:)”—–'’"))
"""What may stand behind a number that counts nothing."""
POINTING = frozenset("the its their his her our this 's ’s".split())
"""What stands before a thing of one's own, and never before a name and what it is given."""
CALLING = frozenset("new called named dubbed".split())
"""What stands before a thing's name as well."""
NEAR = 60
"""Tokens on either side among which a list of scores would go on."""
YEAR = "(?:19|20)[0-9]{2}"
FOUNDING = "0[0-9]|(?:18|19|20)[0-9]{2}"
"""The year in which a club was founded, which ends its name: SV Tarn 09."""


def lettered(page: Page, figures: Iterable[Span]) -> frozenset[int]:
    """The tokens at which letters begin a figure, with its number behind them: R171m, Rs 40."""
    tokens = page.tokens
    firsts = (tokens.at_or_after(each.start) for each in figures)
    return frozenset(at for at in firsts if page.capital[at] and tokens[at + 1][:1].isdigit())


def over_number(page: Page, at: int, stop: int) -> int:
    """The token behind a number that tells a thing from its like; the same where it counts."""
    words = page.tokens.word
    if words[stop - 1] in INDICES:
        return stop + 1
    if words[at] in CLUBS and at < stop - 1 and re.fullmatch(FOUNDING, words[stop]):
        return stop + 1
    if not _is_plain(page, stop) or words[stop - 1] in LABELS:
        return stop
    local = words[stop - 1] == "local" and stop - at > 1
    voted = words[stop - 1] in VOTED and not _is_noun(words[stop + 1])
    if local or voted or (words[stop - 1], words[stop]) in page.figured:
        return stop + 1
    again = page.numbered[words[stop - 1], words[stop]] > 1
    again = again and (_tells_apart(words, stop) or _is_one_thing(words, at, stop))
    said = again or words[stop + 1] in AUXILIARIES or words[stop + 1] in ("'s", "’s")
    closes = words[stop + 1] in CLOSING or _joins(words[stop + 1])
    own = at > 0 and words[at - 1] in POINTING and re.fullmatch(YEAR, words[stop]) is None
    shown = own or (closes and at > 0 and words[at - 1] in CALLING)
    thing = said or shown or (closes and _names_a_thing(page, at, stop))
    return stop + 1 if thing else stop


def _is_plain(page: Page, at: int) -> bool:
    """Whether a whole number of few figures stands alone."""
    word, tokens = page.tokens.word[at], page.tokens
    if not word.isdigit() or len(word) > LONGEST or word[0] == "0":
        return False
    goes_on = at + 2 < len(tokens) and tokens.glued(at + 1) and tokens.glued(at + 2)
    decimal = goes_on and tokens.word[at + 2][0].isdigit()
    return not decimal and tokens.word[at + 1] not in ("%", "-")


def _is_noun(word: str) -> bool:
    """Whether a word is a noun before all else, which a number before it counts."""
    readings = table().readings
    return readings.knows(word) and readings.alphabet.readings(readings[word])[0] in "ns"


def _joins(word: str) -> bool:
    """Whether a word is a preposition or a conjunction, which nothing is counted by."""
    readings = table().readings
    return readings.knows(word) and readings.alphabet.readings(readings[word])[0] in "pcC"


def _tells_apart(words: list[str], at: int) -> bool:
    """Whether a number behind a made-up word, be it half of one, is no year."""
    knows = table().readings.knows
    half = words[at - 2] == "-" and not knows(words[at - 3])
    return re.fullmatch(YEAR, words[at]) is None and (half or not knows(words[at - 1]))


def _is_one_thing(words: list[str], at: int, stop: int) -> bool:
    """Whether one noun of the language is called by the same number again, which is no year."""
    noun = words[stop - 1]
    plain = is_common(noun) and not is_many(noun) and noun not in measures()
    return plain and stop - at == 1 and re.fullmatch(YEAR, words[stop]) is None


def _names_a_thing(page: Page, at: int, stop: int) -> bool:
    """Whether a made-up word stands before the number, nobody's and no place's, and no other name
    with a number stands in its paragraph, as in a list of scores.
    """
    words = page.tokens.word[at:stop]
    if words[0] in genders() or words[-1] in surnames() or "_".join(words) in places():
        return False
    return _tells_apart(page.tokens.word, stop) and _is_only(page, at, stop)


def _is_only(page: Page, at: int, stop: int) -> bool:
    """Whether no other capital in the paragraph stands right before a number."""
    tokens = page.tokens
    first = last = at
    while first > max(0, at - NEAR) and tokens.word[first - 1] != BREAK:
        first -= 1
    while last < min(len(tokens) - 1, at + NEAR) and tokens.word[last] != BREAK:
        last += 1
    rivals = (k for k in range(first + 1, last) if tokens.word[k].isdigit() and k != stop)
    return all(
        not page.capital[k - 1]
        or tokens.word[k - 1] == tokens.word[stop - 1]
        or tokens.word[k - 1] in calendar_words()
        for k in rivals
    )
