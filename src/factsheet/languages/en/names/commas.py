"""Names that go on over a comma: Roke, Tarver & Moss; Tarn, Inc.; University of Tarn, Lowick."""

from factsheet.languages.en.lexicon.legal_forms import (
    AMBIGUOUS,
    JUNIORS,
    behind_form,
    form_openers,
)
from factsheet.languages.en.lexicon.organizations import known
from factsheet.languages.en.lexicon.places import places
from factsheet.languages.en.lexicon.word_classes import table
from factsheet.languages.en.names.page import Page
from factsheet.languages.en.names.pairing import POSSESSIVE


def over_comma(page: Page, at: int, stop: int) -> int:
    """Over a comma inside a name, or the same end where it is none of the name's."""
    return _over_partners(page, at, stop) or _over_addition(page, stop)


def form_end(page: Page, at: int) -> int:
    """How many tokens the legal form has that stands here."""
    if page.tokens.word[at] not in form_openers():
        return 0
    return behind_form([page.tokens[k] for k in range(at, min(at + 7, len(page.tokens)))])


def _over_partners(page: Page, at: int, stop: int) -> int:
    """Over the first of three partners whom a firm is called by: Roke, Tarver & Moss. None of them
    has a first name, or is a firm, and the first stands nowhere else.
    """
    words, capital = page.tokens.word, page.capital
    names = words[at], words[stop + 1]
    if stop - at > 1 or words[stop + 2 : stop + 3] != ["&"] or not capital[stop + 3]:
        return 0
    if not capital[stop + 1] or any(name in places() or name in known() for name in names):
        return 0
    return 0 if words[at] in page.before_no(",") else stop + 2


def _over_addition(page: Page, stop: int) -> int:
    """Over a comma before a legal form or a "junior" that is nothing else."""
    word = page.tokens.word[stop + 1]
    if page.capital[stop + 1] and word in JUNIORS:
        return stop + 2
    if campus := _campus(page, stop):
        return campus
    joined = page.tokens.word[stop + 2 : stop + 3] == ["-"] and page.tokens.glued(stop + 2)
    form = 0 if word in AMBIGUOUS or joined else form_end(page, stop + 1)
    return stop + 1 + form if form else stop


def _campus(page: Page, stop: int) -> int:
    """The token behind the town that tells one university of a state from the others, since no
    comma stands behind it: University of Tarn, Lowick said.
    """
    words, last = page.tokens.word, stop + 1
    if words[stop - 2] != "of" or words[stop - 3] != "university" or not page.capital[last]:
        return 0
    last = page.capital.find(False, last)
    readings = table().readings
    acts = not {"d", "z"}.isdisjoint(readings.alphabet.readings(readings[words[last]]))
    return last if acts or words[last] in POSSESSIVE else 0
