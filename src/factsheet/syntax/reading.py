"""Sentences read lazily and once, and what may be asked of them by token."""

import re
from array import array
from bisect import bisect_right
from collections.abc import Callable

from msgspec import Struct

from factsheet.model.document import Span
from factsheet.syntax.clauses import Clause
from factsheet.syntax.groups import GroupReading, VerbGroup
from factsheet.syntax.nodes import NONE, Cut, Node
from factsheet.syntax.phrases import Phrase, Preposition
from factsheet.syntax.words import Classes
from factsheet.text.tokens import Tokens

NOTES = re.compile(rb"(?:\(0\)){1,9}")
"""Marks of footnotes, which belong to the sentence before them."""
PREPOSITIONAL = re.compile(rb"p(?=[NRYG])")
"""A preposition before its noun phrase, or before what is done."""
PHRASES = frozenset((b"N", b"R", b"Y"))
"""The kinds of chunks that are noun phrases."""
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

    def sentence(self, number: int) -> "Sentence":
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

    def sentence_of(self, token: int) -> "Sentence":
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


def _part(sentences: "dict[int, Sentence]") -> None:
    """Take sentences and what was made of them apart, so that no collector need look for them."""
    for sentence in sentences.values():
        sentence.forget()
    sentences.clear()


class Sentence:
    """One sentence: its clauses, and its chunks by number."""

    __slots__ = (
        "_by_clause", "_clauses", "_groups", "_inside", "_phrases", "_prepositions", "_sharing",
        "_verbal", "cut", "end", "start", "syntax",
    )  # fmt: skip

    def __init__(self, syntax: Syntax, start: int, end: int) -> None:
        self.syntax = syntax
        self.start = start
        self.end = end
        self.cut = syntax.grammar.read(syntax.classes, start, end)
        self._clauses: tuple[Clause, ...] | None = None
        self._verbal: tuple[Clause, ...] | None = None
        self._sharing = {
            node.verb: node.coordinated.verb
            for node in self.cut.nodes
            if node.shares and node.coordinated is not None
        }
        """The first verb whose auxiliary a second has: "will rise and fall"."""
        self._groups: dict[int, VerbGroup] = {}
        self._phrases: dict[int, Phrase] = {}
        self._prepositions: dict[int, Preposition] = {}
        self._by_clause: dict[int, tuple[Preposition, ...]] | None = None
        self._inside: dict[int, list[Clause]] | None = None

    def forget(self) -> None:
        """Let go of what was made of it, which holds it in turn."""
        self._clauses = self._verbal = self._by_clause = self._inside = None
        self._groups, self._phrases, self._prepositions = {}, {}, {}

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """Every clause that has a verb, in the order in which they begin."""
        if self._verbal is None:
            nodes = self.cut.nodes
            self._verbal = tuple(self.clause(node.index) for node in nodes if node.verb != NONE)
        return self._verbal

    def inside(self, node: Node) -> tuple[Clause, ...]:
        """The clauses with a verb that stand directly in a clause, in order."""
        if self._inside is None:
            self._inside = {}
            for clause in self.clauses:
                if clause.node.parent is not None:
                    self._inside.setdefault(clause.node.parent.index, []).append(clause)
        return tuple(self._inside.get(node.index, ()))

    def clause(self, index: int) -> Clause:
        """The clause of a node, whether it has a verb or not."""
        if self._clauses is None:
            self._clauses = tuple(Clause(self, node) for node in self.cut.nodes)
        return self._clauses[index]

    def chunk_at(self, token: int) -> int:
        """The chunk that a token stands in."""
        return (bisect_right(self.cut.starts, token) or 1) - 1

    def clause_at(self, token: int) -> Clause | None:
        """The innermost clause that a token stands in; None in a sentence without a verb.

        It and `phrase_at` are asked most of all, and look for themselves.
        """
        cut = self.cut
        if not cut.clause_of:
            return None
        chunk = (bisect_right(cut.starts, token) or 1) - 1
        node: Node | None = cut.nodes[cut.clause_of[chunk]]
        while node is not None and node.verb == NONE:
            node = node.parent
        if node is None:
            return None
        made = self._clauses
        return self.clause(node.index) if made is None else made[node.index]

    def phrase(self, chunk: int) -> Phrase | None:
        """The noun phrase of a chunk."""
        found = self._phrases.get(chunk)
        if found is None and chunk >= 0 and self.cut.kinds[chunk : chunk + 1] in PHRASES:
            found = self._phrases[chunk] = Phrase(self, chunk)
        return found

    def phrase_at(self, token: int) -> Phrase | None:
        """The noun phrase that a token stands in."""
        starts = self.cut.starts
        if not starts:
            return None
        chunk = (bisect_right(starts, token) or 1) - 1
        return self._phrases.get(chunk) or self.phrase(chunk)

    @property
    def phrases(self) -> tuple[Phrase, ...]:
        """All noun phrases, in order."""
        found = (self.phrase(chunk) for chunk in range(len(self.cut.kinds)))
        return tuple(phrase for phrase in found if phrase is not None)

    def group_at(self, token: int) -> VerbGroup | None:
        """The verb group that a token stands in."""
        if not self.cut.starts:
            return None
        chunk = self.chunk_at(token)
        return self.group(chunk) if self.cut.kinds[chunk] in b"VvBIGK" else None

    def group(self, chunk: int) -> VerbGroup:
        """The verb group of a chunk."""
        found = self._groups.get(chunk)
        if found is None:
            found = self._groups[chunk] = VerbGroup(self, chunk)
            first = self._sharing.get(chunk)
            if first is not None:
                found.share(self.group(first))
        return found

    def preposition(self, chunk: int) -> Preposition:
        """The prepositional phrase that a chunk begins."""
        found = self._prepositions.get(chunk)
        if found is None:
            found = self._prepositions[chunk] = Preposition(self, chunk)
        return found

    def preposition_of(self, token: int) -> Preposition | None:
        """The prepositional phrase that a token stands in."""
        if not self.cut.starts:
            return None
        chunk, kinds = self.chunk_at(token), self.cut.kinds
        if kinds[chunk] in b"NRY" and chunk and kinds[chunk - 1] == 112:
            return self.preposition(chunk - 1)
        return self.preposition(chunk) if kinds[chunk] == 112 else None

    @property
    def prepositions(self) -> tuple[Preposition, ...]:
        """All prepositional phrases, in order."""
        return tuple(self.preposition(m.start()) for m in PREPOSITIONAL.finditer(self.cut.kinds))

    @property
    def prepositions_by_clause(self) -> dict[int, tuple[Preposition, ...]]:
        """The prepositional phrases of each clause, by the clause's index."""
        if self._by_clause is None:
            found: dict[int, list[Preposition]] = {}
            for each in self.prepositions:
                found.setdefault(self.cut.clause_of[each.chunk], []).append(each)
            self._by_clause = {index: tuple(each) for index, each in found.items()}
        return self._by_clause

    def counted_by(self, start: int, end: int) -> int | None:
        """The head of what the figure in these tokens counts or modifies."""
        return self.syntax.words.counted_by(start, end)

    def span(self, start: int, end: int) -> Span:
        """The characters of these tokens."""
        tokens = self.syntax.tokens
        return Span(tokens.start[start], tokens.end[end - 1])
