"""The reporter's own sentences: the tokens of an article with the quotations taken out, and how
far the clauses of each reach.
"""

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, lru_cache
from operator import not_
from typing import TYPE_CHECKING

from msgspec import Struct

from factsheet.languages.en.lexicon.reporting_nouns import (
    ACCOUNTS,
    DOCUMENTS,
    FORECAST_STEMS,
    VIEWS,
    WORDINGS,
)
from factsheet.languages.en.lexicon.reporting_verbs import CONVICTIONS
from factsheet.languages.en.lexicon.sayings import MOST_KEPT, may_say, only_moves
from factsheet.languages.en.marks import Quoted, quoted
from factsheet.model.document import Span
from factsheet.model.entities import Names
from factsheet.syntax import Clause, Sentence, Syntax
from factsheet.syntax.nodes import NONE
from factsheet.text.tokens import BREAK, Tokens

if TYPE_CHECKING:
    from factsheet.languages.en.speech.attribution_cues import Saying


class Shape(Struct, frozen=True):
    """By a clause's number: the tokens that it and all inside it take, and its own clauses."""

    extents: list[tuple[int, int]]
    children: dict[int, list[Clause]]


def shape_of(sentence: Sentence) -> Shape:
    """The shape of a sentence, in one pass over its chunks and one over its clauses."""
    cut = sentence.cut
    first = [len(cut.kinds)] * len(cut.nodes)
    last = [NONE] * len(cut.nodes)
    for chunk, index in enumerate(cut.clause_of):
        last[index] = chunk
        if chunk < first[index]:
            first[index] = chunk
    for node in reversed(cut.nodes):
        for chunk in (node.marker, node.subject, node.verb):
            if chunk != NONE and node.antecedent != chunk and not node.governed:
                first[node.index] = min(first[node.index], chunk)
        if node.parent is not None:
            outer = node.parent.index
            first[outer] = min(first[outer], first[node.index])
            last[outer] = max(last[outer], last[node.index])
    extents = [
        (cut.starts[a], cut.ends[b]) if b != NONE else (sentence.end, sentence.end)
        for a, b in zip(first, last, strict=True)
    ]
    children: dict[int, list[Clause]] = {}
    for clause in sentence.clauses:
        outer_node = clause.node.parent
        if outer_node is not None:
            children.setdefault(outer_node.index, []).append(clause)
    return Shape(extents, children)


ACCORDING = "according"
PER = "per"
"""What a source stands behind as behind "according to": per two executives."""


VERBS = b"bzdkgv"
"""Classes of words that may be verbs."""
VERBAL = b"bzdkgvMheo"
"""The classes of verbs and auxiliaries."""


ASIDE_ENDS = frozenset((".", ",", "that", "in", "a", "an", "the"))
"""What stands behind "the paper states", "data from Orbis show", "Orbis forecast", the verb read as
a noun.
"""


def _tells(word: str) -> bool:
    """Whether a word may tell who says something though it is read as no verb."""
    return word in _telling() or word.endswith("ing")


@cache
def _telling() -> frozenset[str]:
    """Words that do, and are no verbs of saying."""
    return ACCOUNTS | VIEWS | CONVICTIONS | WORDINGS | {ACCORDING, PER}


@lru_cache(MOST_KEPT)
def _may_tell(word: str) -> bool:
    return word in _telling() or word == "put" or may_say(word)


class Reporting:
    """Tokens, clauses, names and quotations side by side; `inside[i]` tells a token between marks.

    `sayings` holds what was read at a verb, once it was asked for.
    """

    __slots__ = (
        "_reported",
        "_shaped",
        "_stating",
        "by_block",
        "inside",
        "names",
        "quotes",
        "sayings",
        "syntax",
        "tokens",
        "words",
    )

    def __init__(self, tokens: Tokens, names: Names, syntax: Syntax) -> None:
        self.tokens = tokens
        self.words = tokens.word
        self.names = names
        self.syntax = syntax
        self.sayings: dict[int, Saying | None] = {}
        self._shaped: tuple[Sentence, Shape] | None = None
        self.by_block = [quoted(tokens.text, block) for block in tokens.blocks]
        self.quotes = [quote for quotes in self.by_block for quote in quotes]
        self.inside = bytearray(len(tokens) + 1)
        for quote in self.quotes:
            first, stop = self.indices(quote)
            self.inside[first:stop] = b"\x01" * (stop - first)
        letters = syntax.classes.letters
        found = tokens.where(_may_tell)
        self._stating = [
            at for at in found
            if letters[at] in VERBS or _tells(self.words[at]) or self.words[at + 1] in ASIDE_ENDS
        ]  # fmt: skip
        self._reported = bytearray(map(not_, self.inside))
        for at in tokens.standing(frozenset((BREAK,))):
            self._reported[at] = False

    @property
    def may_tell(self) -> bool:
        """Whether anything is quoted, or a word stands there by which somebody may say something:
        what only moves forecasts says nothing where there is none.
        """
        words = {self.words[at] for at in self._stating}
        opening = self.tokens.blocks[0].end if self.tokens.blocks else 0
        headline = self.words[: self.tokens.at_or_after(opening)]
        if (
            self.quotes
            or ":" in headline
            or any(_tells(word) or not only_moves(word) for word in words)
        ):
            return True
        return bool(words) and any(
            word.startswith(FORECAST_STEMS) for word in self.tokens.vocabulary
        )

    def extent(self, clause: Clause) -> tuple[int, int]:
        """The tokens of a clause with every clause inside it."""
        return self._shape(clause).extents[clause.node.index]

    def children(self, clause: Clause, kind: str) -> list[Clause]:
        """The clauses of this kind that a clause takes, in order."""
        inside = self._shape(clause).children.get(clause.node.index, ())
        return [each for each in inside if each.kind == kind]

    def _shape(self, clause: Clause) -> Shape:
        """The shape of its sentence; that of the sentence asked for last is kept."""
        sentence = clause.sentence
        if self._shaped is None or self._shaped[0] is not sentence:
            self._shaped = sentence, shape_of(sentence)
        return self._shaped[1]

    def indices(self, quote: Quoted) -> tuple[int, int]:
        """The tokens of a quotation, its marks included, half-open."""
        return self.tokens.at_or_after(quote.start), self.tokens.at_or_after(quote.end)

    def reporter(self, at: int) -> bool:
        """Whether a token is the reporter's, and none that parts two blocks."""
        return 0 <= at < len(self.words) and self._reported[at] == 1

    def stating(self, first: int, stop: int) -> Iterator[int]:
        """The tokens of these that may say something: the reporter's verbs, and "according"."""
        stating = self._stating
        for place in range(bisect_left(stating, first), bisect_left(stating, stop)):
            if not self.inside[stating[place]]:
                yield stating[place]

    def is_document(self, at: int) -> bool:
        """Whether a token is a noun of what speaks for whoever made it."""
        return self.syntax.classes.lemma(at) in DOCUMENTS

    def ends_sentence(self, at: int) -> bool:
        """Whether the reporter's sentence ends with this token."""
        return self.words[at] in ".!?;" and (
            self.words[at] == ";" or self.tokens.sentences.end_at(self.tokens.end[at])
        )

    def name_ending(self, at: int) -> tuple[Span, int] | None:
        """The name whose last token is this one: its span and its first token."""
        found = self.names.ending(self.tokens.end[at])
        return (found[0], self.tokens.at_or_after(found[0].start)) if found else None

    def name_at(self, at: int) -> tuple[Span, int] | None:
        """The name whose first token is this one: its span and the token after it."""
        found = self.names.at(self.tokens.start[at])
        return (found[0], self.tokens.at_or_after(found[0].end)) if found else None
