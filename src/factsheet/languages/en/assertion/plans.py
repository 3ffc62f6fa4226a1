"""The nouns of plans, forecasts and possibilities, and what they make of what hangs on them."""

from collections.abc import Iterator

from factsheet.languages.en.lexicon import modality as cues
from factsheet.model.values import Modality
from factsheet.syntax import Phrase


def plan(noun: Phrase) -> Modality | None:
    """What a noun makes of its infinitive; "with work to start" tells what is planned."""
    if noun.preposition is not None and noun.preposition.word == "with":
        return "planned"
    return cues.nouns().get(noun.sentence.syntax.classes.lemma(noun.head))


def hosts(noun: Phrase | None) -> Iterator[Phrase]:
    """A noun phrase, and those that it stands behind with a preposition: "agreement with JLL"."""
    while noun is not None:
        yield noun
        noun = noun.preposition.noun if noun.preposition else None
