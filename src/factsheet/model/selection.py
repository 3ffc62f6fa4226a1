"""Which facts of a sheet are wanted."""

from collections.abc import Collection
from difflib import get_close_matches
from typing import Protocol, Self, get_args

from msgspec import Struct

from factsheet.model.errors import UsageError
from factsheet.model.values import Modality

MODALITIES = get_args(Modality)
Words = str | Collection[str] | None
"""A word, several of which one must hold, or None for any."""


class Named(Protocol):
    """A mention in the text."""

    @property
    def text(self) -> str:
        """Its words."""


class Selectable(Protocol):
    """What a fact is chosen by."""

    @property
    def kind(self) -> str:
        """What sort of fact it is."""

    @property
    def role(self) -> str | None:
        """What the figure is."""

    @property
    def key(self) -> bool:
        """Whether it belongs on the one-page sheet."""

    @property
    def modality(self) -> str:
        """How sure the article is."""

    @property
    def subject(self) -> Named | None:
        """Whose figure it is."""


class Selection(Struct, frozen=True):
    """What holds of each fact that is wanted; None wants nothing of it."""

    kinds: frozenset[str] | None
    roles: frozenset[str] | None
    key: bool | None
    modalities: frozenset[str] | None
    subject: str | None

    @classmethod
    def of(
        cls,
        known: tuple[str, ...],
        kind: Words,
        role: Words,
        key: bool | None,
        modality: Words,
        subject: str | None,
    ) -> Self:
        """The selection of these words. Raises UsageError for a kind or modality that is none."""
        kinds, modalities = _set(kind), _set(modality)
        _known("kind", kinds, known)
        _known("modality", modalities, MODALITIES)
        return cls(kinds, _set(role), key, modalities, subject and subject.casefold())

    def takes(self, fact: Selectable) -> bool:
        """Whether a fact is one of those."""
        return (
            (self.kinds is None or fact.kind in self.kinds)
            and (self.roles is None or fact.role in self.roles)
            and (self.key is None or fact.key == self.key)
            and (self.modalities is None or fact.modality in self.modalities)
            and (self.subject is None or self._names(fact.subject))
        )

    def _names(self, subject: Named | None) -> bool:
        return subject is not None and (self.subject or "") in subject.text.casefold()


def _set(words: Words) -> frozenset[str] | None:
    if words is None:
        return None
    return frozenset((words,) if isinstance(words, str) else words)


def _known(what: str, asked: frozenset[str] | None, known: tuple[str, ...]) -> None:
    for word in sorted(asked or ()):
        if word not in known:
            close = get_close_matches(word, known, 1)
            hint = f"; did you mean {close[0]!r}?" if close else f"; choose of {', '.join(known)}"
            raise UsageError(f"there is no {what} {word!r}{hint}")
