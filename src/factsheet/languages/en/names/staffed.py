"""One noun without an article that has what only a firm has: Lantern now has 90 staff."""

from factsheet.languages.en.lexicon.numbers import SMALL
from factsheet.languages.en.lexicon.organizations import company_noun
from factsheet.languages.en.lexicon.owned import measures
from factsheet.languages.en.lexicon.people import occupations, sources
from factsheet.languages.en.lexicon.sorts import institutions
from factsheet.languages.en.lexicon.word_classes import lemma
from factsheet.languages.en.names.page import Page
from factsheet.languages.en.names.pairing import POSSESSIVE

HOLDING = frozenset("had has operated operates ran runs serves".split())
CHIEFS = frozenset("commercial executive financial operating".split())
"""What a firm's second word for its heads is, behind "chief"."""
EMPLOYS = frozenset(("employed", "employs"))
OWNING = frozenset("operates owns runs".split())
REPORTING = frozenset("made posted reported reports".split())
EMPLOYING = frozenset("acquired bought fired hired laid recruited rehired sacked".split())
"""What only an employer or a buyer has done."""
STAFF = frozenset(
    (
        "branch client customer depot employee engineer outlet restaurant shop showroom staff "
        "staffer store subscriber supermarket user warehouse worker"
    ).split()
)
"""Those and that by which the size of a business is told."""
MEANWHILE = frozenset("already also currently now still today".split())
LARGEST = 3
"""Digits of a number of staff."""
BETWEEN = 5
"""Tokens between a verb and what somebody has: more than 3 million monthly users."""


def is_staffed(page: Page, at: int) -> bool:
    """Whether a noun that opens a sentence here employs, serves or runs what only firms do."""
    words = page.tokens.word
    word, verb = words[at], at + 1 + (words[at + 1] in MEANWHILE)
    body = word in institutions() or word in occupations() or word in sources()
    if body or lemma(word, "s") != word or word in measures() or company_noun(words, at):
        return False
    if words[verb] in HOLDING and words[verb + 1] in EMPLOYING:
        return True
    if words[at + 1] in POSSESSIVE:
        return words[at + 2] == "chief" and words[at + 3] in CHIEFS
    if words[at + 1 : at + 3] == [",", "which"]:
        return words[at + 3] in EMPLOYS | OWNING
    reported = verb + (words[verb] in HOLDING)
    if words[reported] in REPORTING:
        return words[reported + 1] == "a" and words[reported + 2] in ("loss", "profit")
    if words[verb] not in HOLDING and words[verb] not in EMPLOYS:
        return False
    held = words[verb + 1 : verb + 1 + BETWEEN]
    counted = next((k for k, each in enumerate(held) if _counts(each)), len(held))
    if words[verb] in EMPLOYS:
        return any(each in SMALL or _is_hundreds(each) for each in held[counted : counted + 1])
    return any(lemma(each, "s") in STAFF for each in held[counted:])


def _is_hundreds(word: str) -> bool:
    """Whether a number is one of a firm's staff; a trade, which employs too, has thousands."""
    return word.isdigit() and len(word) <= LARGEST


def _counts(word: str) -> bool:
    return word[0].isdigit() or word in SMALL
