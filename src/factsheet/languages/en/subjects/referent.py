"""Whom or what a phrase can mean."""

from collections.abc import Callable
from typing import Literal, TypeGuard

from msgspec import Struct

from factsheet.model.document import Span
from factsheet.model.entities import Entity
from factsheet.syntax import Phrase

HeirKind = Literal["any", "firm", "place"]


class Nobody(Struct, frozen=True):
    """A phrase that means somebody or something who cannot be told."""


class Owned(Struct, frozen=True):
    """A measure or a description whose owner only the article tells: "revenue", "the city"."""

    kind: HeirKind = "any"


Referent = Entity | Span | Nobody | Owned | Literal["us", "me"]
"""A name, a thing without one, or how to find it: "us" is the speaker's side, "me" the speaker."""
Meaning = Callable[[Phrase], Referent]
"""Tells whom a phrase means."""
NOBODY = Nobody()


def is_body(found: Referent | None) -> TypeGuard[Entity]:
    """Whether a phrase means a name that "it" may stand for."""
    return isinstance(found, Entity) and found.kind != "person"


def is_person(found: Referent) -> bool:
    """Whether a phrase means somebody with a name."""
    return isinstance(found, Entity) and found.kind == "person"
