"""Noun phrases and prepositional phrases, by the tokens that they are made of."""

import re
from typing import TYPE_CHECKING, Literal

from factsheet.model.document import Span
from factsheet.syntax.kinds import PREPOSITION, PRONOUN

if TYPE_CHECKING:
    from factsheet.syntax.clauses import Clause
    from factsheet.syntax.sentence import Sentence

GrammaticalNumber = Literal["singular", "plural"]
COORDINATED = re.compile(rb".(?:,[NR])*,?c[NR]", re.DOTALL)
"""The chunks from a noun phrase to the last of those that are coordinated with it."""
JOINING = frozenset((b",", b"c"))
"""The chunks of which one follows a phrase that others are coordinated with: most have none."""
SINGULAR, PLURAL = b"ns"
"""Kinds of chunks."""


class Phrase:
    """A noun phrase without what follows its head. Tokens are half-open.

    What every stage asks of it is read with it.
    """

    __slots__ = (
        "_governed", "chunk", "determiner", "end", "head", "is_pronoun", "possessor", "sentence",
        "span", "start",
    )  # fmt: skip

    def __init__(self, sentence: "Sentence", chunk: int) -> None:
        cut, letters = sentence.cut, sentence.syntax.classes.letters
        start, end = cut.starts[chunk], cut.ends[chunk]
        self.sentence = sentence
        self.chunk = chunk
        self.start: int = start
        self.end: int = end
        self.head: int = end - 1
        """The token of its head: the last of it."""
        tokens = sentence.syntax.tokens
        self.span = Span(tokens.start[start], tokens.end[end - 1])
        """The phrase's characters."""
        self.is_pronoun = cut.kinds[chunk] == PRONOUN
        """Whether it is a personal or indefinite pronoun."""
        self.determiner = start if end > start + 1 and letters[start] in b"DPO" else None
        """The token of its article, demonstrative or possessive pronoun."""
        self.possessor = _possessor(letters, start, end)
        """The tokens of whose it is: "the firm" of "the firm's shares", "its" of "its shares"."""
        self._governed = chunk > 0 and cut.kinds[chunk - 1] == PREPOSITION

    def __repr__(self) -> str:
        return f"<Phrase {self.text!r}>"

    @property
    def text(self) -> str:
        """The phrase as it stands."""
        return self.sentence.syntax.tokens.text[slice(*self.span)]

    @property
    def number(self) -> GrammaticalNumber | None:
        """Singular or plural; None for names and figures, which do not tell."""
        if self.is_coordinated:
            return "plural"
        letter = self.sentence.syntax.classes.letters[self.head]
        return "plural" if letter == PLURAL else "singular" if letter == SINGULAR else None

    @property
    def members(self) -> tuple["Phrase", ...]:
        """The phrases that are coordinated with it, itself first: "Tarn, Orin and Lowe"."""
        found = self._coordination()
        if found is None:
            return (self,)
        last = found.end() - 1
        listed = (*range(self.chunk + 2, last - 1, 2), last)
        return (self, *(Phrase(self.sentence, chunk) for chunk in listed))

    @property
    def is_coordinated(self) -> bool:
        """Whether others are coordinated with it."""
        return self._coordination() is not None

    def _coordination(self) -> re.Match[bytes] | None:
        kinds, after = self.sentence.cut.kinds, self.chunk + 1
        joined = kinds[after : after + 1] in JOINING
        return COORDINATED.match(kinds, self.chunk) if joined else None

    @property
    def apposition(self) -> "Phrase | None":
        """What stands behind it between commas and says what it is: "Wu, Ortiz's deputy,"."""
        cut, at = self.sentence.cut, self.chunk
        if cut.kinds[at + 1 : at + 3] != b",N" or self.is_coordinated:
            return None
        if cut.nodes[cut.clause_of[at + 2]].subject == at + 2:  # a drop in output, the bank said
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
        return self.sentence.preposition(self.chunk - 1) if self._governed else None

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


def _possessor(letters: bytes, start: int, end: int) -> tuple[int, int] | None:
    mark = letters.rfind(b"S", start, end)
    if mark > start:
        return start, mark
    return (start, start + 1) if letters[start] in b"PO" else None


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
