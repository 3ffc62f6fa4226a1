"""Titles of works, which go on over small words: the novel The Tide and the Moor."""

from factsheet.languages.en.lexicon.people import genders
from factsheet.languages.en.lexicon.plain_nouns import is_of_language
from factsheet.languages.en.lexicon.sorts import WORKS
from factsheet.languages.en.names.page import Page
from factsheet.languages.en.names.title_case import SMALL_IN_TITLES

ARTICLES = frozenset(("a", "an", "the"))
LONGEST_JOINT = 2
"""Small words, one after the other, inside a title."""


def is_of_a_work(page: Page, at: int) -> bool:
    """Whether a title begins behind what the work is: with an article of its own, or a word of the
    language that nobody is called by.
    """
    words = page.tokens.word
    if not at or words[at - 1] not in WORKS or page.capital[at - 1]:
        return False
    if words[at] in ARTICLES:
        return bool(page.tokens.capitals[at] and page.capital[at + 1])
    return bool(page.capital[at]) and is_of_language(words[at]) and words[at] not in genders()


def title_end(page: Page, at: int) -> int:
    """The token behind a title: over small words where a word of the language with a capital, or
    any behind the title's first article, stands behind them.
    """
    words, capital = page.tokens.word, page.capital
    stop = at + 1
    while True:
        joint = stop
        while words[joint] in SMALL_IN_TITLES and joint < stop + LONGEST_JOINT:
            joint += 1
        goes_on = capital[joint] and (joint == stop or is_of_language(words[joint]))
        if not goes_on:
            return stop
        stop = joint + 1
