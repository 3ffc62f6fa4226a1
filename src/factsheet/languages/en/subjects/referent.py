"""Whom or what a phrase can mean."""

from typing import Literal

from msgspec import Struct

from factsheet.model.document import Span
from factsheet.model.entities import Entity


class Nobody(Struct, frozen=True):
    """A phrase that means somebody or something who cannot be told.

    `certain` where it is surely not whom the article is about.
    """

    certain: bool = False


class Owned(Struct, frozen=True):
    """A measure without its owner: 0 of 30 were what the measure itself is called."""


Referent = Entity | Span | Nobody | Owned | Literal["us", "me"]
"""A name, a thing without one, or how to find it: "us" is the speaker's side, "me" the speaker."""
NOBODY = Nobody()
ANOTHER = Nobody(certain=True)
