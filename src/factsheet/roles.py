"""What a figure is in its sentence: the packs' answer, and the nouns for it."""

from msgspec import Struct

from factsheet.document import Span
from factsheet.names import Names
from factsheet.rule import Annotation
from factsheet.scene import Scene


class RoleReading(Struct, frozen=True):
    """A pack's word on one annotation; captures are stretches of the text."""

    role: str
    rule: str
    subject: Span | None = None
    context: Span | None = None


def find_roles(
    scene: Scene,  # noqa: ARG001
    annotations: list[Annotation],  # noqa: ARG001
    names: Names,  # noqa: ARG001
) -> dict[int, RoleReading]:
    """The role of each annotation that a pack knows, by the annotation's place in the list."""
    return {}
