"""A verb group: its tense, its voice, and the verb that carries the meaning."""

import re
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from factsheet.model.document import Span
from factsheet.syntax.nodes import NONE

if TYPE_CHECKING:
    from factsheet.syntax.sentence import Sentence

PARTICLE = re.compile(rb"[NR]{0,2}u")
"""The chunks from behind a verb to its particle: put the sale off."""
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
    """Auxiliaries and their verb: "has not been sold". Tokens are half-open.

    What every stage asks of it is read with it. A clause without a verb has one of which only that
    it is none may be asked.
    """

    __slots__ = (
        "chunk", "end", "form", "lemma", "modal", "negated", "particle", "particle_token",
        "passive", "perfect", "phrasal", "progressive", "sentence", "start", "tense", "verb",
    )  # fmt: skip

    def __init__(self, sentence: "Sentence", chunk: int) -> None:
        syntax, cut = sentence.syntax, sentence.cut
        self.sentence = sentence
        self.chunk = chunk
        if chunk == NONE:
            return
        self.start: int = cut.starts[chunk]
        self.end: int = cut.ends[chunk]
        self.verb = self.end - 1
        """The token that carries the meaning."""
        self.lemma = syntax.classes.lemma(self.verb)
        """The verb's dictionary form."""
        found = PARTICLE.match(cut.kinds, chunk + 1)
        at = None if found is None else cut.starts[found.end() - 1]
        self.particle_token: int | None = at
        """Where the particle stands."""
        self.particle = None if at is None else syntax.tokens.word[at]
        """The particle that makes another verb of it: "off" of "put off"."""
        self.phrasal = f"{self.lemma} {self.particle}" if self.particle else self.lemma
        """Lemma and particle: "put off"."""
        reading = syntax.grammar.group(syntax.classes, self.start, self.end)
        self.form = reading.form
        """Finite, infinitive, gerund or participle."""
        self.tense = reading.tense
        """Past, present or future; None without a tense."""
        self.perfect = reading.perfect
        """Has sold."""
        self.progressive = reading.progressive
        """Is selling."""
        self.passive = reading.passive
        """Is sold."""
        self.modal = reading.modal
        """May, could, should."""
        self.negated = reading.negated
        """Has not sold."""

    def share(self, first: "VerbGroup") -> None:
        """Take what the auxiliary of an earlier verb says: could rise and fall."""
        self.form, self.tense, self.modal = first.form, first.tense, first.modal

    @property
    def span(self) -> Span:
        """The group's characters."""
        return self.sentence.span(self.start, self.end)
