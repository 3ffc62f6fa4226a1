"""Whose a figure of a text is told to be."""

from factsheet.pipeline import analyse
from factsheet.readers.text import from_text


def subject(text, figure):
    facts = analyse(from_text(text)).facts
    fact = next(f for f in facts if f.text == figure)
    return fact.subject and fact.subject.text
