"""Sentences read lazily and once, by the token that stands in them."""

import re
from array import array
from bisect import bisect_right
from collections.abc import Callable

from msgspec import Struct

from factsheet.syntax.clauses import Clause
from factsheet.syntax.groups import GroupReading, VerbGroup
from factsheet.syntax.nodes import Cut
from factsheet.syntax.phrases import Phrase, Preposition
from factsheet.syntax.sentence import Sentence
from factsheet.syntax.words import Classes
from factsheet.text.tokens import Tokens

NOTES = re.compile(rb"(?:\(0\)){1,9}")
"""Marks of footnotes, which belong to the sentence before them."""
BREAK = 10
MOST_READ = 10_000
"""Sentences up to which all of a text are kept, some 5 KB each: articles of news have thirty, a
megabyte has nine thousand, and several megabytes should not be held whole."""
FEW_READ = 1_000
"""Those that are kept of a text with more, besides as many read before them: each stage begins at
the first sentence, where the last ones of the stage before are of no use to it."""
MOST_PLACED = 1_000
"""Characters whose tokens are kept."""


def _bounds(tokens: Tokens, letters: bytes) -> "tuple[array[int], array[int]]":
    """The first token of each sentence, and the one behind its last."""
    firsts = array("I", map(tokens.at_or_after, tokens.sentences.starts))
    ends = array("I", map(tokens.at_or_after, tokens.sentences.ends))
    for at in range(1, len(firsts)):
        notes = NOTES.match(letters, firsts[at])
        if notes and letters[firsts[at] - 1] != BREAK:
            firsts[at] = ends[at - 1] = notes.end()
    return firsts, ends


class Grammar(Struct, frozen=True):
    """What the machinery asks of a language."""

    read: Callable[[Classes, int, int], Cut]
    group: Callable[[Classes, int, int], GroupReading]
    agent: frozenset[str]
    """The prepositions that name who does what a passive verb says."""
    of: frozenset[str]
    """The prepositions that hang on the noun before them."""


class Syntax:
    """The sentences of an article. Tokens are given and returned by index."""

    __slots__ = (
        "_before", "_ends", "_firsts", "_most", "_read", "_token_at", "classes", "grammar",
        "tokens", "words",
    )  # fmt: skip

    def __init__(self, words: Classes, grammar: Grammar, letters: bytes | None = None) -> None:
        self.words = words
        """The classes before names and figures became single items, as `letters` say."""
        letters = words.letters if letters is None else letters
        self.classes = words.with_letters(letters)
        self.tokens = words.tokens
        self.grammar = grammar
        self._firsts, self._ends = _bounds(self.tokens, letters)
        self._most = MOST_READ if len(self._firsts) <= MOST_READ else FEW_READ
        self._read: dict[int, Sentence] = {}
        self._before: dict[int, Sentence] = {}
        self._token_at: dict[int, int] = {}

    def __len__(self) -> int:
        return len(self._firsts)

    def sentence(self, number: int) -> Sentence:
        """The sentence of this number, read when it is asked for; again if that was long ago."""
        found = self._read.get(number)
        if found is None:
            found = self._before.pop(number, None)
            if found is None:
                start = self._firsts[number]
                found = Sentence(self, start, max(start, self._ends[number]))
            if len(self._read) >= self._most:
                self._make_room()
            self._read[number] = found
        return found

    def _make_room(self) -> None:
        _part(self._before)
        self._before, self._read = self._read, {}

    def forget(self) -> None:
        """Let go of every sentence; one that is asked for again is read again."""
        _part(self._before)
        _part(self._read)

    def sentence_of(self, token: int) -> Sentence:
        """The sentence in which a token stands, or the last one before it."""
        number = bisect_right(self._firsts, token) - 1
        return self._read.get(number) or self.sentence(max(0, number))

    def token_at(self, offset: int) -> int:
        """The token that holds this character, or the first one after it.

        Every stage asks it of each figure, so that what was asked last is kept.
        """
        found = self._token_at.get(offset)
        if found is None:
            if len(self._token_at) >= MOST_PLACED:
                self._token_at.clear()
            at = bisect_right(self.tokens.start, offset) - 1
            inside = at >= 0 and offset < self.tokens.end[at]
            found = self._token_at[offset] = at if inside else at + 1
        return found

    def clause_at(self, token: int) -> Clause | None:
        """The innermost clause that a token stands in."""
        return self.sentence_of(token).clause_at(token)

    def phrase_at(self, token: int) -> Phrase | None:
        """The noun phrase that a token stands in."""
        return self.sentence_of(token).phrase_at(token)

    def group_at(self, token: int) -> VerbGroup | None:
        """The verb group that a token stands in."""
        return self.sentence_of(token).group_at(token)

    def preposition_of(self, token: int) -> Preposition | None:
        """The prepositional phrase that a token stands in."""
        return self.sentence_of(token).preposition_of(token)

    def path(self, token: int) -> tuple[Clause, ...]:
        """The clauses around a token, from the innermost outwards."""
        clause = self.clause_at(token)
        return () if clause is None else (clause, *clause.ancestors)

    def counted_by(self, start: int, end: int) -> int | None:
        """The head of what the figure in these tokens counts or modifies."""
        return self.sentence_of(start).counted_by(start, end)


def _part(sentences: dict[int, Sentence]) -> None:
    """Take sentences and what was made of them apart, so that no collector need look for them."""
    for sentence in sentences.values():
        sentence.forget()
    sentences.clear()
