"""Sentences read without names and figures: by their words alone."""

import pytest

from factsheet.languages.en.syntax import classify, read_syntax
from factsheet.model.document import Block
from factsheet.text.tokens import Tokens


@pytest.fixture
def read():
    def syntax(text):
        return read_syntax(classify(Tokens(text, [Block(0, len(text))])))

    return syntax


@pytest.fixture
def classes():
    def letters(text):
        found = classify(Tokens(text, [Block(0, len(text))]))
        return found.letters[:-1].decode()

    return letters


@pytest.fixture
def subjects(read):
    """Each verb with its subject, in the order of the text."""

    def readings(text):
        clauses = sorted(read(text).sentence(0).clauses, key=lambda each: each.group.start)
        return ", ".join(
            f"{text[slice(*each.group.span)].split()[-1].lower()}: "
            f"{each.subject.text.lower() if each.subject else '-'}"
            for each in clauses
        )

    return readings
