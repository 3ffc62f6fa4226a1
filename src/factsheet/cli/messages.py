"""What commands tell people on standard error."""

import sys

from factsheet.model.location import without_passwords


def say(message: str) -> None:
    """Write a message on a line of its own, with no password in it and nothing that a terminal
    obeys.
    """
    from factsheet.renderers.visible import line  # most calls have nothing to tell

    sys.stderr.write(f"{line(without_passwords(message))}\n")
