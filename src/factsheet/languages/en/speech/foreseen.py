"""What somebody foresees, by its noun: a forecast, a target price, a rival's own."""

from factsheet.languages.en.lexicon.reporting_nouns import FORECAST_NOUNS
from factsheet.languages.en.speech.reporting_text import Reporting
from factsheet.syntax import Phrase

PRICE = "price"
"""What a target is of where the noun stands behind it."""
OWN = "own"
"""What stands for a forecast where another one was spoken of: a rival cut its own."""


def is_forecast(text: Reporting, thing: Phrase) -> bool:
    """Whether a phrase is what somebody foresees."""
    lemma, word = text.syntax.classes.lemma, text.words[thing.head]
    targeted = lemma(thing.head) == PRICE and lemma(thing.head - 1) in FORECAST_NOUNS
    return targeted or word == OWN or lemma(thing.head) in FORECAST_NOUNS
