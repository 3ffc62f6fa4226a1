"""A rule of modality: what it reads, and sentences that show it."""

from collections.abc import Callable
from typing import Generic, TypeVar

from msgspec import Struct

from factsheet.model.document import Span
from factsheet.model.values import Modality

T = TypeVar("T")


class ModalityExample(Struct, frozen=True):
    """A sentence of our own, a figure in it, and how that is told."""

    text: str
    figure: Span
    modality: Modality


class ModalityRule(Struct, Generic[T], frozen=True):
    """One way in which a sentence says how sure it is of a figure.

    `verbs` are the lemmas of the verbs that it may speak of; without any it is asked of every verb.
    """

    name: str
    read: Callable[[T], Modality | None]
    examples: tuple[ModalityExample, ...]
    verbs: str = ""


def shows(modality: Modality, *sentences: str) -> tuple[ModalityExample, ...]:
    """Sentences in which the figure between [[ and ]] is told so."""
    return tuple(_marked(sentence, modality) for sentence in sentences)


def _marked(sentence: str, modality: Modality) -> ModalityExample:
    before, _, rest = sentence.partition("[[")
    inside, _, after = rest.partition("]]")
    if not inside:
        raise ValueError(f"no [[ ]] in the example: {sentence}")
    figure = Span(len(before), len(before) + len(inside))
    return ModalityExample(before + inside + after, figure, modality)
