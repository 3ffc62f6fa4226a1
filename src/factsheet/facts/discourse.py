"""Whether a stretch is a whole sentence that a summary may take, by its marks and its length."""

from bisect import bisect_right

from factsheet.model.document import Span
from factsheet.text.tokens import Tokens

WORDS = range(6, 70)
"""How many words a sentence of a summary has."""
WRAPPED = 110
"""Code points that a line has at most where an editor has broken the lines."""
OPENING, CLOSING = "“«", "”»"
ENDS = (".", "!", "…")
CLOSERS, MOST_CLOSERS = "”\"’'»)]", 3
"""Marks that may stand behind a full stop, and how many."""


def is_sentence(tokens: Tokens, span: Span) -> bool:
    """Whether a stretch is a whole sentence of the article's text, of a fair length."""
    return (
        len(words_of(tokens, span)) in WORDS
        and _is_prose(tokens, span)
        and not _is_under_headline(tokens.text, span)
        and _is_whole(tokens.text[slice(*span)])
    )


def words_of(tokens: Tokens, span: Span) -> list[int]:
    """The tokens of a stretch that are words or numbers."""
    first, end = tokens.at_or_after(span.start), tokens.at_or_after(span.end)
    return [at for at in range(first, end) if tokens.word[at][:1].isalnum()]


def _is_prose(tokens: Tokens, span: Span) -> bool:
    block = tokens.blocks[bisect_right(tokens.blocks, span.start, key=lambda b: b.start) - 1]
    return block.kind not in ("heading", "caption")


def _is_under_headline(text: str, span: Span) -> bool:
    """Whether a line break in it sets a headline off, and is none that an editor made."""
    at = text.find("\n", span.start, span.end)
    if at < 0:
        return False
    line_end = text.find("\n", at + 1)
    return (line_end if line_end >= 0 else len(text)) - at > WRAPPED


def _is_whole(sentence: str) -> bool:
    """Ended by a full stop, and with every quotation mark closed."""
    ended = sentence.rstrip(CLOSERS)
    if len(sentence) - len(ended) > MOST_CLOSERS or ended[-1:] not in ENDS:
        return False
    if sentence[:1].islower() or sentence[:1] in "([":
        return False
    return closes_quotations(sentence)


def closes_quotations(words: str) -> bool:
    """Whether every quotation mark that is opened is closed again."""
    opened = sum(map(words.count, OPENING))
    return opened == sum(map(words.count, CLOSING)) and words.count('"') % 2 == 0
