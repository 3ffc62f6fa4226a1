"""Every English number of a text, in digits or in words."""

from factsheet.languages.en.figures.numbers_in_digits import in_digits
from factsheet.languages.en.figures.numbers_in_words import in_words
from factsheet.languages.en.lexicon.numbers import (
    OPENERS,
)
from factsheet.model.number import Number
from factsheet.text.tokens import Tokens


def find_numbers(tokens: Tokens) -> dict[int, Number]:
    """Every number by its first token; they do not overlap. Ranges are two numbers here."""
    found: dict[int, Number] = {}
    words = tokens.word
    taken = 0
    digits = frozenset(word for word in tokens.vocabulary if "0" <= word < ":")
    for at in tokens.standing(digits | (tokens.vocabulary & OPENERS)):
        if at < taken:
            continue
        word = words[at]
        if "0" <= word < ":":
            number = in_digits(tokens, at, word, words[at + 1])
        else:
            number = in_words(tokens, at)
        if number is not None:
            found[at] = number
            taken = number.end
    return found
