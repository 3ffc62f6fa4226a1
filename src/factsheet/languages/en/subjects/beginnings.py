"""How an article begins: its headline and its lead."""

from factsheet.model.document import Span
from factsheet.text.tokens import Tokens

SENTENCE_ENDS = frozenset(".!?”\"'’")
DATELINE_ENDS = frozenset("—–-:")


def beginnings(tokens: Tokens) -> tuple[Span, Span]:
    """The headline, or the first sentence, and the first sentence of the first paragraph."""
    if not tokens.blocks:
        return Span(0, 0), Span(0, 0)
    first = tokens.blocks[0]
    headed = tokens.text[first.end - 1] not in SENTENCE_ENDS
    title = Span(first.start, first.end) if headed else tokens.sentence_at(first.start)
    for block in tokens.blocks:
        if tokens.text[block.end - 1] in SENTENCE_ENDS:
            lead = tokens.sentence_at(block.start)
            return title, _next(tokens, lead) if _is_dateline(tokens, lead) else lead
    return title, Span(0, 0)


def _is_dateline(tokens: Tokens, sentence: Span) -> bool:
    """Whether a dash ends a sentence, or follows it: "LOWICK, B.C. —"."""
    after = tokens.at_or_after(sentence.end)
    return tokens.text[sentence.end - 1] in DATELINE_ENDS or tokens.word[after] in DATELINE_ENDS


def _next(tokens: Tokens, sentence: Span) -> Span:
    """The sentence after this one."""
    return tokens.sentence_at(tokens.start[tokens.at_or_after(sentence.end)])
