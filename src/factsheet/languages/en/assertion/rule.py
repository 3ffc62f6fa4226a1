"""A rule of modality: what it reads, and sentences that show it."""

from collections.abc import Callable
from typing import Generic, TypeVar

from msgspec import Struct

from factsheet.grammar.rule import marked
from factsheet.model.document import Span
from factsheet.model.values import Modality

T = TypeVar("T")


class ModalityExample(Struct, frozen=True):
    """A sentence of our own, with [[ and ]] around a figure in it, and how that is told."""

    marked: str
    modality: Modality

    @property
    def text(self) -> str:
        """The sentence."""
        return self.marked.replace("[[", "").replace("]]", "")

    @property
    def figure(self) -> Span:
        """The figure. Raises ValueError where none is marked."""
        return marked(self.marked)


class ModalityRule(Struct, Generic[T], frozen=True):
    """One way in which a sentence says how sure it is of a figure.

    `verbs` are the lemmas of the verbs that it may speak of; without any it is asked of every verb.
    """

    name: str
    read: Callable[[T], Modality | None]
    examples: tuple[ModalityExample, ...]
    verbs: frozenset[str] = frozenset()


def shows(modality: Modality, *sentences: str) -> tuple[ModalityExample, ...]:
    """Sentences in which the figure between [[ and ]] is told so."""
    return tuple([ModalityExample(sentence, modality) for sentence in sentences])
