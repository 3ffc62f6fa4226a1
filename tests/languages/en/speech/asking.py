"""Whose word a fact of a text is told to be."""

from factsheet import api


def speaker(text, words):
    said = next(f for f in api.summarize_text(text).facts if f.text == words).attribution
    return said and (said.name or said.text)
