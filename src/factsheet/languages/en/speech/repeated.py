"""Whose words a headline quotes: those of whoever says them again in the article."""

from collections.abc import Sequence

from msgspec.structs import replace

from factsheet.languages.en.speech.reporting_text import Reporting
from factsheet.model.document import Span
from factsheet.model.speech import Speaker, Speech


def with_repeated(text: Reporting, found: Sequence[Speech]) -> list[Speech]:
    """The same speeches, where a headline's quotation has the speaker of the one that says it."""
    blocks = text.tokens.blocks
    opening = blocks[0].end if blocks else 0
    return [
        replace(each, speaker=_who_says(text, each, found[at + 1 :]))
        if each.span.end <= opening and each.speaker is None
        else each
        for at, each in enumerate(found)
    ]


def _who_says(text: Reporting, quote: Speech, later: Sequence[Speech]) -> Speaker | None:
    """The speaker of the first quotation behind that holds all its words, in their order."""
    words = _words(text, quote.span)
    holds = (each for each in later if each.speaker and words in _words(text, each.span))
    return next((each.speaker for each in holds), None)


def _words(text: Reporting, span: Span) -> str:
    """The words of a stretch, folded, with a space around each."""
    tokens = text.tokens
    first, stop = tokens.at_or_after(span.start), tokens.at_or_after(span.end)
    plain = (word.replace("’", "'") for word in text.words[first:stop])
    return f" {' '.join(word for word in plain if any(map(str.isalnum, word)))} "
