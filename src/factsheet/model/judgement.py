"""How sure an article is of a figure, and by which of its words."""

from typing import Literal

from msgspec import Struct

from factsheet.model.document import Span
from factsheet.model.values import Modality

Turn = Literal["reversed", "modality"]
"""What an edit does to a statement: denies it or no longer does, or makes it more or less sure."""


class Judgement(Struct, frozen=True):
    """How a figure is told, the rule that read it, and the words that tell so."""

    modality: Modality
    rule: str
    cue: Span
