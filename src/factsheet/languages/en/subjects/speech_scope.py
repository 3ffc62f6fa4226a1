"""How much of a sentence is somebody's words, which need not be about the article's topic."""

from factsheet.model.document import Span
from factsheet.model.speech import Speech

WHOLLY_SAID = frozenset(("statement.that", "statement.clause", "statement.said_after"))
"""Rules that read a statement which is a clause of its own."""


def is_told(speech: Speech | None) -> bool:
    """Whether the words are all the speaker's, and what stands around them the reporter's."""
    return speech is not None and (speech.form == "direct" or speech.rule in WHOLLY_SAID)


def clip(sentence: Span, speech: Speech | None) -> Span:
    """As much of a sentence as the speaker says: who says it is not what it is about."""
    if speech is None or not is_told(speech):
        return sentence
    return Span(max(sentence.start, speech.span.start), min(sentence.end, speech.span.end))
