"""A marked sentence of a pack -> the sentence, its figure and what is captured beside it."""

from msgspec import Struct

from factsheet.model.document import Span
from factsheet.packs.steps import CAPTURES


class PackExample(Struct, frozen=True):
    """A sentence with the figure that the pack reads in it and the captures, or with no figure."""

    text: str
    figure: Span | None
    captures: tuple[tuple[str, Span], ...] = ()
    marked: str = ""


def read_example(marked: str) -> PackExample:
    """The sentence of `[subject: Lantern] raised [[$5 million]]`, its figure and captures."""
    text = ""
    figure: Span | None = None
    captures: list[tuple[str, Span]] = []
    rest = marked
    while rest:
        before, bracket, rest = rest.partition("[")
        text += before
        if not bracket:
            break
        double = rest.startswith("[")
        inside, _, rest = rest[double:].partition("]]" if double else "]")
        name, colon, words = inside.partition(":")
        if double:
            figure = Span(len(text), len(text) + len(inside))
            text += inside
        elif colon and name in CAPTURES:
            words = words.strip()
            captures.append((name, Span(len(text), len(text) + len(words))))
            text += words
        else:
            text += "[" + inside + "]"
    return PackExample(text, figure, tuple(captures), marked)
