"""How an article begins: its headline and its lead."""

from factsheet.model.document import Span
from factsheet.text.tokens import Tokens

SENTENCE_ENDS = frozenset(".!?”\"'’")
DATELINE_ENDS = frozenset("—–-:")


def beginnings(tokens: Tokens) -> tuple[Span, Span]:
    """The headline, or the first sentence, and the first sentence of the first paragraph."""
    if not tokens.blocks:
        return Span(0, 0), Span(0, 0)
    title = tokens.sentence_at(tokens.blocks[0].start)
    for block in tokens.blocks:
        if tokens.text[block.end - 1] in SENTENCE_ENDS:
            lead = tokens.sentence_at(block.start)
            dated = tokens.text[lead.end - 1] in DATELINE_ENDS
            return title, _next(tokens, lead) if dated else lead
    return title, Span(0, 0)


def _next(tokens: Tokens, sentence: Span) -> Span:
    """The sentence after this one."""
    return tokens.sentence_at(tokens.start[tokens.at_or_after(sentence.end)])
