"""Whether a person is "he" or "she": by title, else by first name."""

from typing import Literal

from factsheet.languages.en.lexicon.people import GENDERED_TITLES, genders
from factsheet.languages.en.names.grouping import Group
from factsheet.languages.en.names.page import Page


def gender(page: Page, person: Group) -> Literal["female", "male"] | None:
    """The gender that the article's words or the first name tell; None where they do not."""
    words = page.tokens.word
    for spot in person.spots:
        if spot.title is not None:
            told = GENDERED_TITLES.get(words[spot.title])
            if told == "female":
                return "female"
            if told == "male":
                return "male"
    if len(person.words) < 2:
        return None
    by_name = genders().get(person.words[0])
    return None if by_name == "either" else by_name
