"""A noun phrase that may be a speaker."""

from typing import Literal

from msgspec import Struct

from factsheet.languages.en.speech.reporting_text import Reporting
from factsheet.model.document import Span

Shape = Literal["name", "pronoun", "noun"]


class Mention(Struct, frozen=True):
    """A noun phrase that may be a speaker; `head` is the token that says what it is.

    A `joint` one names several who speak together.
    """

    span: Span
    shape: Shape
    first: int
    stop: int
    head: int
    joint: bool = False


def mention(text: Reporting, shape: Shape, first: int, stop: int, head: int) -> Mention:
    """The mention of these tokens."""
    tokens = text.tokens
    return Mention(Span(tokens.start[first], tokens.end[stop - 1]), shape, first, stop, head)
