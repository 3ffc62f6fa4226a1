"""Who may be a figure's subject, as `explain` tells it."""

from msgspec import Struct


class Contender(Struct, frozen=True):
    """A candidate with its likelihood, and what speaks for and against it, strongest first.

    `name` is None for nobody, and `signs` give what each adds to the logarithm of the odds. Where
    a construction of the sentence decides, there is one alone, and `frame` names it.
    """

    name: str | None
    likely: float
    signs: tuple[tuple[str, float], ...]
    frame: str | None = None
