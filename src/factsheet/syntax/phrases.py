"""Noun phrases and prepositional phrases, by the tokens that they are made of."""

import re
from typing import TYPE_CHECKING, Literal

from factsheet.model.document import Span

if TYPE_CHECKING:
    from factsheet.syntax.clauses import Clause
    from factsheet.syntax.reading import Sentence

GrammaticalNumber = Literal["singular", "plural"]
COORDINATED = re.compile(rb".(?:,[NR])*,?c[NR]", re.DOTALL)
"""The chunks from a noun phrase to the last of those that are coordinated with it."""


class Phrase:
    """A noun phrase without what follows its head. Tokens are half-open."""

    __slots__ = ("_span", "chunk", "end", "head", "sentence", "start")

    def __init__(self, sentence: "Sentence", chunk: int) -> None:
        self.sentence = sentence
        self.chunk = chunk
        self.start: int = sentence.cut.starts[chunk]
        self.end: int = sentence.cut.ends[chunk]
        self.head = self.end - 1
        """The token of its head: the last of it."""
        self._span: Span | None = None

    def __repr__(self) -> str:
        return f"<Phrase {self.text!r}>"

    @property
    def span(self) -> Span:
        """The phrase's characters: every stage asks for them."""
        if self._span is None:
            self._span = self.sentence.span(self.start, self.end)
        return self._span

    @property
    def text(self) -> str:
        """The phrase as it stands."""
        return self.sentence.syntax.tokens.text[slice(*self.span)]

    @property
    def is_pronoun(self) -> bool:
        """Whether it is a personal or indefinite pronoun."""
        return self.sentence.cut.kinds[self.chunk] == 82

    @property
    def determiner(self) -> int | None:
        """The token of its article, demonstrative or possessive pronoun."""
        letters = self.sentence.syntax.classes.letters
        return self.start if letters[self.start] in b"DPO" and self.end > self.start + 1 else None

    @property
    def possessor(self) -> tuple[int, int] | None:
        """The tokens of whose it is: "the firm" of "the firm's shares", "its" of "its shares"."""
        letters = self.sentence.syntax.classes.letters
        mark = letters.rfind(b"S", self.start, self.end)
        if mark > self.start:
            return self.start, mark
        return (self.start, self.start + 1) if letters[self.start] in b"PO" else None

    @property
    def number(self) -> GrammaticalNumber | None:
        """Singular or plural; None for names and figures, which do not tell."""
        if self.is_coordinated:
            return "plural"
        letter = self.sentence.syntax.classes.letters[self.head]
        return "plural" if letter == 115 else "singular" if letter == 110 else None

    @property
    def members(self) -> tuple["Phrase", ...]:
        """The phrases that are coordinated with it, itself first: "Tarn, Orin and Lowe"."""
        found = COORDINATED.match(self.sentence.cut.kinds, self.chunk)
        if found is None:
            return (self,)
        last = found.end() - 1
        listed = (*range(self.chunk + 2, last - 1, 2), last)
        return (self, *(Phrase(self.sentence, chunk) for chunk in listed))

    @property
    def is_coordinated(self) -> bool:
        """Whether others are coordinated with it."""
        return COORDINATED.match(self.sentence.cut.kinds, self.chunk) is not None

    @property
    def apposition(self) -> "Phrase | None":
        """What stands behind it between commas and says what it is: "Wu, Ortiz's deputy,"."""
        kinds, at = self.sentence.cut.kinds, self.chunk
        if kinds[at + 1 : at + 2] != b"," or kinds[at + 2 : at + 3] != b"N":
            return None
        if self.is_coordinated:
            return None
        return Phrase(self.sentence, at + 2)

    @property
    def bracket(self) -> tuple[int, int] | None:
        """The tokens in brackets right behind it."""
        cut, after = self.sentence.cut, self.chunk + 1
        if cut.kinds[after : after + 1] != b"(":
            return None
        close = cut.kinds.find(b")", after)
        return None if close < 0 else (cut.starts[after] + 1, cut.starts[close])

    @property
    def preposition(self) -> "Preposition | None":
        """The prepositional phrase that it is the noun of."""
        kinds = self.sentence.cut.kinds
        if self.chunk and kinds[self.chunk - 1] == 112:
            return self.sentence.preposition(self.chunk - 1)
        return None

    @property
    def complements(self) -> tuple["Preposition", ...]:
        """The prepositional phrases that hang on it: "of the firm"."""
        found, at = [], self.chunk + 1
        kinds = self.sentence.cut.kinds
        while kinds[at : at + 1] == b"p" and kinds[at + 1 : at + 2] in (b"N", b"R", b"Y"):
            each = self.sentence.preposition(at)
            if not each.hangs_on_noun:
                break
            found.append(each)
            at += 2
        return tuple(found)

    @property
    def full(self) -> tuple[int, int]:
        """Its tokens with the prepositional phrases that hang on it."""
        complements = self.complements
        return self.start, complements[-1].end if complements else self.end

    @property
    def clause(self) -> "Clause | None":
        """The clause that it stands in."""
        return self.sentence.clause_at(self.start)


class Preposition:
    """A preposition with its noun phrase."""

    __slots__ = ("chunk", "noun", "phrase", "sentence", "start", "word")

    def __init__(self, sentence: "Sentence", chunk: int) -> None:
        self.sentence = sentence
        self.chunk = chunk
        self.start: int = sentence.cut.starts[chunk]
        """The token of the preposition."""
        self.word = sentence.syntax.tokens.word[self.start]
        """The preposition, folded."""
        self.phrase = sentence.phrase(chunk + 1)
        """Its noun phrase."""
        self.noun = sentence.phrase(chunk - 1)
        """The noun phrase that it stands right behind."""

    def __repr__(self) -> str:
        return f"<Preposition {self.word} {self.phrase!r}>"

    @property
    def end(self) -> int:
        """Behind the last token of its noun phrase."""
        return self.start + 1 if self.phrase is None else self.phrase.end

    @property
    def hangs_on_noun(self) -> bool:
        """Whether it says something of the noun before it, as "of" does."""
        return self.word in self.sentence.syntax.grammar.of and self.noun is not None
