"""Whose a figure of a text is told to be, and whom its phrases mean."""

from factsheet.languages.en.subjects.referents import Referents
from factsheet.model.entities import Entity
from factsheet.pipeline import analyse
from factsheet.readers.text import from_text


def subject(text, figure):
    facts = analyse(from_text(text)).facts
    fact = next(f for f in facts if f.text == figure)
    return fact.subject and fact.subject.text


def meant(text, description):
    """Whom or what the last phrase of these words means."""
    analysis = analyse(from_text(text))
    syntax = analysis.syntax
    phrase = syntax.phrase_at(syntax.token_at(text.rindex(description)))
    assert phrase is not None
    found = Referents(syntax, analysis.names).of(phrase)
    if isinstance(found, Entity):
        return found.name
    return text[slice(*found)] if isinstance(found, tuple) else None
