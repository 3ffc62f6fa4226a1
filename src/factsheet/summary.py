"""The few sentences of the article that carry its key facts."""

from collections.abc import Sequence

from factsheet.sheet import Fact, SummarySentence
from factsheet.tokens import Tokens


def summarise(
    tokens: Tokens, facts: Sequence[Fact], *, sentences: int = 3
) -> tuple[SummarySentence, ...]:
    """The sentences with the most key facts, in the order of the text."""
    held = {
        sentence: tuple(f.id for f in facts if sentence.start <= f.start < sentence.end)
        for sentence in tokens.sentences
    }
    best = sorted(held, key=lambda sentence: -len(held[sentence]))[:sentences]
    return tuple(
        SummarySentence(tokens.text[slice(*sentence)], *sentence, facts=held[sentence])
        for sentence in sorted(best)
        if held[sentence]
    )
