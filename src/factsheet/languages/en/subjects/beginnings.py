"""How an article begins: its headline and its lead."""

from factsheet.languages.en.lexicon.discourse import GREETINGS
from factsheet.model.document import Block, Span
from factsheet.text.tokens import BREAK, Tokens

SENTENCE_ENDS = frozenset(".!?…")
QUOTES = "”\"'’)"
"""Marks behind the end of a sentence; behind no end they end a headline: cuts “far from sure”."""
DATELINE_ENDS = frozenset("—–-:")
DASHES = [[mark] for mark in DATELINE_ENDS]
LONGEST_GREETING = 60
"""Code points of a sentence that only greets."""
LONGEST_OPENING = 3
"""Sentences before the lead that tell nothing: a dateline, its dash, a greeting."""


def beginnings(tokens: Tokens) -> tuple[Span, Span]:
    """The headline, or the first sentence, and the first sentence of the first paragraph."""
    if not tokens.blocks:
        return Span(0, 0), Span(0, 0)
    first = tokens.blocks[0]
    headed = not _ends_a_sentence(tokens, first)
    title = Span(first.start, first.end) if headed else tokens.sentence_at(first.start)
    for block in tokens.blocks:
        if _ends_a_sentence(tokens, block):
            return title, _lead(tokens, tokens.sentence_at(block.start))
    return title, Span(0, 0)


def _ends_a_sentence(tokens: Tokens, block: Block) -> bool:
    """Whether a block ends as a sentence does, and a headline does not."""
    return tokens.text[block.start : block.end].rstrip(QUOTES)[-1:] in SENTENCE_ENDS


def _lead(tokens: Tokens, first: Span) -> Span:
    """The first sentence that tells anything, behind a dateline, its dash or a greeting."""
    lead = first
    for _ in range(LONGEST_OPENING):
        if not (_is_dateline(tokens, lead) or _greets(tokens, lead)):
            break
        lead = _next(tokens, lead)
    return lead


def _greets(tokens: Tokens, sentence: Span) -> bool:
    """Whether a newsletter greets its readers: Good morning., Hello from Lowick."""
    first = tokens.at_or_after(sentence.start)
    opening = " ".join(tokens.word[first : first + 2])
    short = sentence.end - sentence.start <= LONGEST_GREETING
    return short and (opening in GREETINGS or tokens.word[first] in GREETINGS)


def _is_dateline(tokens: Tokens, sentence: Span) -> bool:
    """Whether a dash ends a sentence, or follows it: "LOWICK, B.C. —"."""
    after = tokens.at_or_after(sentence.end)
    ends = tokens.text[sentence.end - 1] in DATELINE_ENDS
    return ends or tokens.word[after : after + 1] in DASHES


def _next(tokens: Tokens, sentence: Span) -> Span:
    """The sentence after this one; the same where it is the last."""
    after = tokens.at_or_after(sentence.end)
    while after < len(tokens) and tokens.word[after] == BREAK:
        after += 1
    return tokens.sentence_at(tokens.start[after]) if after < len(tokens) else sentence
