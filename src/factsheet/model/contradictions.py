"""Two figures of an article that cannot both be right."""

from msgspec import Struct

from factsheet.model.document import Span


class Contradiction(Struct, frozen=True):
    """What is wrong, in a sentence, and the two figures."""

    message: str
    one: Span
    other: Span
