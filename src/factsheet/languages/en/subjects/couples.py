"""Which of two "the former" and "the latter" mean."""

from collections.abc import Iterator

from factsheet.model.document import Span
from factsheet.model.entities import Entity, Names
from factsheet.syntax import Phrase, Sentence, Syntax

PLACE_OF = {"former": 0, "latter": 1}
"""Which of the two each word means."""
GOES_ON = 4
"""Sentences that may go on about the two."""


class Couples:
    """Finds the two of whom a sentence, or the one before it, told last."""

    def __init__(self, syntax: Syntax, names: Names) -> None:
        self.syntax = syntax
        self.tokens = syntax.tokens
        self.names = names

    def one(self, first: int, head: int) -> Phrase | Entity | None:
        """Whom or what "the former" or "the latter" from its article to its head means."""
        if not self._is_one_of_two(first, head):
            return None
        place = PLACE_OF[self.tokens.word[head]]
        for sentence, stop in self._stretches(first):
            two = _coordinated(sentence, stop) or self._named(sentence, stop)
            if two:
                return two[place]
        return None

    def _stretches(self, at: int) -> Iterator[tuple[Sentence, int]]:
        """The sentence as far as a token, and the whole one before it, or before those that tell of
        the two by these words as well.
        """
        sentence = self.syntax.sentence_of(at)
        yield sentence, at
        for _ in range(GOES_ON):
            if sentence.start == 0:
                return
            stop, sentence = sentence.start, self.syntax.sentence_of(sentence.start - 1)
            yield sentence, stop
            if not any(self._is_one_of_two(p.start, p.head) for p in sentence.phrases):
                return

    def _is_one_of_two(self, first: int, head: int) -> bool:
        word = self.tokens.word
        return word[head] in PLACE_OF and head == first + 1 and word[first] == "the"

    def _named(self, sentence: Sentence, stop: int) -> tuple[Entity, ...]:
        """The only two whom a stretch names, places aside where two others are named."""
        if stop <= sentence.start:
            return ()
        within = self.names.within(Span(*sentence.span(sentence.start, stop)))
        every = {entity.name: entity for _, entity in within}
        acting = [entity for entity in every.values() if entity.kind != "place"]
        two = acting if len(acting) == 2 else [*every.values()]
        return tuple(two) if len(two) == 2 else ()


def _coordinated(sentence: Sentence, stop: int) -> tuple[Phrase, ...]:
    """The last two phrases of a stretch that are joined by "and" or "or"."""
    pairs = [p.members for p in sentence.phrases if p.is_coordinated and p.end < stop]
    two = [members for members in pairs if len(members) == 2 and members[1].end <= stop]
    return two[-1] if two else ()
