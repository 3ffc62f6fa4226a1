"""A verb group: its tense, its voice, and the verb that carries the meaning."""

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from factsheet.model.document import Span

if TYPE_CHECKING:
    from factsheet.syntax.reading import Sentence

Tense = Literal["past", "present", "future"]
Form = Literal["finite", "infinitive", "gerund", "participle"]


class GroupReading(Struct, frozen=True):
    """What the words of a group say.

    `tense` is None where the group has none; `modal` is the modal verb besides will and shall.
    """

    form: Form
    tense: Tense | None = None
    perfect: bool = False
    progressive: bool = False
    passive: bool = False
    modal: str | None = None
    negated: bool = False


class VerbGroup:
    """Auxiliaries and their verb: "has not been sold". Tokens are half-open."""

    def __init__(self, sentence: "Sentence", chunk: int) -> None:
        self.sentence = sentence
        self.chunk = chunk
        self.start: int = sentence.cut.starts[chunk]
        self.end: int = sentence.cut.ends[chunk]

    @property
    def verb(self) -> int:
        """The token that carries the meaning."""
        return self.end - 1

    @property
    def span(self) -> Span:
        """The group's characters."""
        return self.sentence.span(self.start, self.end)

    @cached_property
    def lemma(self) -> str:
        """The verb's dictionary form."""
        return self.sentence.syntax.classes.lemma(self.verb)

    @cached_property
    def particle(self) -> str | None:
        """The particle that makes another verb of it: "off" of "put off"."""
        at = self.particle_token
        return None if at is None else self.sentence.syntax.tokens.word[at]

    @cached_property
    def particle_token(self) -> int | None:
        """Where the particle stands."""
        kinds, after = self.sentence.cut.kinds, self.chunk + 1
        limit = min(len(kinds), after + 2)
        while after < limit and kinds[after] in b"NR":
            after += 1
        if after < len(kinds) and kinds[after] == 117:
            return self.sentence.cut.starts[after]
        return None

    @property
    def phrasal(self) -> str:
        """Lemma and particle: "put off"."""
        return f"{self.lemma} {self.particle}" if self.particle else self.lemma

    @cached_property
    def reading(self) -> GroupReading:
        """All that its words say."""
        syntax = self.sentence.syntax
        return syntax.grammar.group(syntax.classes, self.start, self.end)

    @property
    def form(self) -> Form:
        """Finite, infinitive, gerund or participle."""
        return self.reading.form

    @property
    def tense(self) -> Tense | None:
        """Past, present or future; None without a tense."""
        return self.reading.tense

    @property
    def perfect(self) -> bool:
        """Has sold."""
        return self.reading.perfect

    @property
    def progressive(self) -> bool:
        """Is selling."""
        return self.reading.progressive

    @property
    def passive(self) -> bool:
        """Is sold."""
        return self.reading.passive

    @property
    def modal(self) -> str | None:
        """May, could, should."""
        return self.reading.modal

    @property
    def negated(self) -> bool:
        """Has not sold."""
        return self.reading.negated
