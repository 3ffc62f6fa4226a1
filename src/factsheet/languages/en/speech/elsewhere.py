"""Who says a quotation beside which nobody says it: in a transcript, an interview, a memory."""

import re
from functools import cache

from factsheet.languages.en.marks import Quoted
from factsheet.languages.en.speech.mention import Mention, mention
from factsheet.languages.en.speech.mentions import mention_of
from factsheet.languages.en.speech.reporting_text import Reporting
from factsheet.model.document import Block, Span
from factsheet.text.tokens import BREAK

QUESTION, ANSWER = ["q", ":"], ["a", ":"]
POINTING = frozenset(("that", "this"))
BE = frozenset(("is", "was"))
MANNER = frozenset(("how", "what"))


def said_elsewhere(text: Reporting, quote: Quoted) -> Mention | None:
    """Who answers, or how somebody remembers it by the sentence behind a quotation."""
    return _answering(text, quote) or _remembering(text, quote)


def _remembering(text: Reporting, quote: Quoted) -> Mention | None:
    """“...” That is how Lee remembers it."""
    words, at = text.words, text.indices(quote)[1]
    at += at < len(words) and words[at] == BREAK
    if at + 3 >= len(words) or words[at] not in POINTING:
        return None
    if words[at + 1] not in BE or words[at + 2] not in MANNER or not text.reporter(at + 3):
        return None
    phrase = text.syntax.phrase_at(at + 3)
    said = mention_of(text, phrase) if phrase is not None else None
    return said if said is not None and said.shape == "name" else None


def _answering(text: Reporting, quote: Quoted) -> Mention | None:
    """Who is asked, where a quotation is an answer."""
    return _asked(text, text.indices(quote)[0])


def answered(text: Reporting, block: Block) -> tuple[Mention, Span] | None:
    """Who is asked, and the answer that a paragraph of an interview is, without quotation marks."""
    first = text.tokens.at_or_after(block.start) + len(ANSWER)
    asked = _asked(text, first)
    return (asked, Span(text.tokens.start[first], block.end)) if asked is not None else None


def _asked(text: Reporting, first: int) -> Mention | None:
    """The one person who is named before the first question of an interview, where a token opens
    an answer.
    """
    words = text.words
    if not len(ANSWER) <= first < len(words) or words[first - 2 : first] != ANSWER:
        return None
    asked = next((at for at in range(first) if words[at : at + 2] == QUESTION), None)
    if asked is None:
        return None
    before = text.names.before(text.tokens.start[asked], most=20)
    people = {entity.name: span for span, entity in before if entity.kind == "person"}
    if len(people) != 1:
        return None
    (span,) = people.values()
    begin, stop = text.tokens.at_or_after(span.start), text.tokens.at_or_after(span.end)
    return mention(text, "name", begin, stop, stop - 1)


@cache
def _script() -> re.Pattern[str]:
    return re.compile(r"\s*([A-Z][A-Z.’'-]+(?: [A-Z][A-Z.’'-]+){0,2}):\s")


def script_speaker(text: Reporting, quote: Quoted) -> Span | None:
    """The name in capitals that begins a line of a transcript."""
    match = _script().match(text.tokens.text, quote.first, quote.last)
    return Span(*match.span(1)) if match else None
