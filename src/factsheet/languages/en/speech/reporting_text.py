"""The reporter's own sentences: the tokens of an article with the quotations taken out."""

from bisect import bisect_left
from collections.abc import Iterator
from operator import not_

from factsheet.languages.en.lexicon.sayings import PUTTING, statement_verbs
from factsheet.languages.en.speech.marks import Quoted, quoted
from factsheet.model.document import Span
from factsheet.model.entities import Names
from factsheet.text.tokens import BREAK, Tokens


class Frame:
    """Tokens, names and quotations side by side; `inside[i]` tells a token between marks."""

    __slots__ = (
        "_ends",
        "_reported",
        "_stating",
        "by_block",
        "inside",
        "names",
        "quotes",
        "tokens",
        "words",
    )

    def __init__(self, tokens: Tokens, names: Names) -> None:
        self.tokens = tokens
        self.words = tokens.word
        self.names = names
        self.by_block = [quoted(tokens.text, block) for block in tokens.blocks]
        self.quotes = [quote for quotes in self.by_block for quote in quotes]
        self.inside = bytearray(len(tokens) + 1)
        for quote in self.quotes:
            first, stop = self.indices(quote)
            self.inside[first:stop] = b"\x01" * (stop - first)
        self._stating = tokens.standing(statement_verbs() | PUTTING | {"according"})
        self._reported = bytearray(map(not_, self.inside))
        for at in tokens.standing(frozenset((BREAK,))):
            self._reported[at] = False
        self._ends = {sentence.end for sentence in tokens.sentences}

    def indices(self, quote: Quoted) -> tuple[int, int]:
        """The tokens of a quotation, its marks included, half-open."""
        return self.tokens.at_or_after(quote.start), self.tokens.at_or_after(quote.end)

    def reporter(self, at: int) -> bool:
        """Whether a token is the reporter's, and none that parts two blocks."""
        return 0 <= at < len(self.words) and self._reported[at] == 1

    def stating(self, first: int, stop: int) -> Iterator[int]:
        """The tokens of these that may tell a statement: the reporter's verbs, and "according"."""
        stating = self._stating
        for place in range(bisect_left(stating, first), bisect_left(stating, stop)):
            if not self.inside[stating[place]]:
                yield stating[place]

    def ends_sentence(self, at: int) -> bool:
        """Whether the reporter's sentence ends with this token."""
        return self.words[at] in ".!?;" and (
            self.words[at] == ";" or self.tokens.end[at] in self._ends
        )

    def name_ending(self, at: int) -> tuple[Span, int] | None:
        """The name whose last token is this one: its span and its first token."""
        found = self.names.ending(self.tokens.end[at])
        return (found[0], self.tokens.at_or_after(found[0].start)) if found else None

    def name_at(self, at: int) -> tuple[Span, int] | None:
        """The name whose first token is this one: its span and the token after it."""
        found = self.names.at(self.tokens.start[at])
        return (found[0], self.tokens.at_or_after(found[0].end)) if found else None
