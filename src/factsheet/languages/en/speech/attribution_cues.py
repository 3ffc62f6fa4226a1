"""The verb of saying with its subject: who is told to say something, and by which words."""

import re
from functools import cache

from msgspec import Struct

from factsheet.languages.en.lexicon.ordinary import calendar_words
from factsheet.languages.en.lexicon.sayings import (
    PUTTING,
    calling_verbs,
    holding_verbs,
    speech_verbs,
    statement_verbs,
)
from factsheet.languages.en.speech.marks import Quoted
from factsheet.languages.en.speech.phrases import (
    APPOSITION,
    OWNERS,
    Mention,
    adverbial,
    phrase_after,
    subject_before,
)
from factsheet.languages.en.speech.reporting_text import Frame
from factsheet.model.document import Span

BEING = frozenset("is are was were be been being".split())
FRONTED = frozenset(
    (
        "in on at after before during with despite for when while as if although though since from "
        "under over following last this earlier later to by meanwhile however still yet"
    ).split()
)


class Saying(Struct, frozen=True):
    """Who says it, the words that tell so, and the rule that read them; `verb` is a token."""

    mention: Mention
    cue: Span
    rule: str
    verb: int


def read_saying(
    frame: Frame, mention: Mention | None, verb: int, rule: str, words: int = 1
) -> Saying | None:
    """The saying of this mention by the verb here, or None where nobody was found."""
    if mention is None:
        return None
    tokens = frame.tokens
    cue = Span(tokens.start[verb], tokens.end[verb + words - 1])
    return Saying(mention, cue, f"quotation.{rule}", verb)


def according_to(frame: Frame, at: int) -> Saying | None:
    """ "According to" at this token, with the source after it."""
    words = frame.words
    if words[at] != "according" or words[at + 1] != "to":
        return None
    return read_saying(frame, phrase_after(frame, at + 2), at, "according_to", words=2)


@cache
def may_say() -> frozenset[str]:
    """The words at which somebody may be told to say something: "according", and verbs."""
    return speech_verbs() | calling_verbs() | holding_verbs() | {"according"}


def said_by(frame: Frame, verb: int) -> Saying | None:
    """The saying of a verb with its subject on the right."""
    return read_saying(frame, phrase_after(frame, verb + 1), verb, "said_speaker")


def said_at(frame: Frame, verb: int, *, loose: bool = True) -> Saying | None:
    """The saying of a verb with its subject on the left; `loose` takes any noun for a subject."""
    word = frame.words[verb]
    hard = word in speech_verbs() or word in calling_verbs()
    hard = hard or (not loose and (word in statement_verbs() or word in PUTTING))
    if not (hard or word in holding_verbs()) or frame.tokens.capital(verb):
        return None
    before = frame.words[verb - 1] if verb else ""
    if before in OWNERS or before in ("the", "a", "an", "his", "her", "their", "its", "of"):
        return None
    if before == "to" or _passive(frame, verb):
        return None
    mention = subject_before(frame, verb, loose=hard and loose) or _shared_subject(frame, verb)
    return read_saying(frame, mention, verb, "speaker_said")


def _passive(frame: Frame, verb: int) -> bool:
    """Whether the subject is the one to whom or of whom it is said, or who did not say it."""
    if frame.words[verb].endswith("ing"):
        return False
    for at in range(verb - 1, max(verb - 4, -1), -1):
        word = frame.words[at]
        if word in BEING or word in ("not", "never", "’t", "'t"):
            return True
        if not adverbial(word):
            return False
    return False


def _shared_subject(frame: Frame, verb: int) -> Mention | None:
    """The subject of the sentence, for a participle or a second verb that has none of its own."""
    words = frame.words
    before = words[verb - 1] if verb else ""
    if not (
        words[verb].endswith("ing") or before in ("and", "to", ",", "but") or adverbial(before)
    ):
        return None
    begin = verb
    while begin > max(0, verb - APPOSITION) and (
        frame.inside[begin - 1]
        or (frame.reporter(begin - 1) and not frame.ends_sentence(begin - 1))
    ):
        begin -= 1
    return leading(frame, begin, verb)


def leading(frame: Frame, begin: int, stop: int) -> Mention | None:
    """The subject of a sentence: its first phrase, after what is set off in front by a comma."""
    words = frame.words
    at = begin
    if words[at] in FRONTED or words[at].endswith(("ing", "ly")):
        while at < stop and not (words[at] == "," and not _dated(words[at + 1])):
            at += 1
        at += 1
    while at < stop and words[at] in ("but", "and", "so", "yet", "however", ","):
        at += 1
    return phrase_after(frame, at) if at < stop else None


def _dated(word: str) -> bool:
    """Whether a date goes on over the comma."""
    return word[0].isdigit() or word in calendar_words()


@cache
def _script() -> re.Pattern[str]:
    return re.compile(r"\s*([A-Z][A-Z.’'-]+(?: [A-Z][A-Z.’'-]+){0,2}):\s")


def script_speaker(frame: Frame, quote: Quoted) -> Span | None:
    """The name in capitals that begins a line of a transcript."""
    match = _script().match(frame.tokens.text, quote.first, quote.last)
    return Span(*match.span(1)) if match else None
