"""English quotations and statements, with who made them."""

from factsheet.names import Names
from factsheet.scene import Scene
from factsheet.speech import Speech


def find_speech(scene: Scene, names: Names) -> tuple[Speech, ...]:  # noqa: ARG001
    """Every quotation, indirect statement and "according to" clause, in the order of the text."""
    return ()
