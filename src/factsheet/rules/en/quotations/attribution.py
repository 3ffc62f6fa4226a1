"""Which mention a quotation belongs to: the subject of the verb of saying beside it."""

from typing import NamedTuple

from factsheet.document import Span
from factsheet.rules.en.quotations.frame import Frame
from factsheet.rules.en.quotations.phrases import (
    Mention,
    phrase_after,
    subject_before,
)
from factsheet.rules.en.words.sayings import auxiliaries, calling_verbs, speech_verbs

REACH = 45
"""Tokens from a quotation in which its verb of saying is looked for."""
INFINITIVE = 14
"""Tokens between a subject and the participle that says something."""


class Saying(NamedTuple):
    """Who says it, and the words that tell so."""

    mention: Mention
    cue: Span
    rule: str


def beside(frame: Frame, first: int, stop: int) -> Saying | None:
    """The saying in the sentence of a quotation of these tokens."""
    return _right_after(frame, stop) or _before(frame, first) or _later(frame, stop)


def _cue(frame: Frame, at: int, stop: int | None = None) -> Span:
    tokens = frame.tokens
    return Span(tokens.start[at], tokens.end[(stop or at + 1) - 1])


def _right_after(frame: Frame, stop: int) -> Saying | None:
    """“...,” said Lee; “...,” Lee said; “...,” according to Lee."""
    words = frame.tokens.word
    at = stop
    while frame.reporter(at) and words[at] in (",", "—", "–", "-", "."):
        at += 1
    if not frame.reporter(at):
        return None
    if words[at] in speech_verbs():
        mention = phrase_after(frame, at + 1)
        return Saying(mention, _cue(frame, at), "quotation.said_speaker") if mention else None
    if words[at] == "according" and words[at + 1] == "to":
        mention = phrase_after(frame, at + 2)
        return (
            Saying(mention, _cue(frame, at, at + 2), "quotation.according_to") if mention else None
        )
    return _speaker_verb(frame, at)


def _speaker_verb(frame: Frame, at: int) -> Saying | None:
    """A phrase that begins here, an apposition perhaps, and a verb of saying."""
    words = frame.tokens.word
    begins = phrase_after(frame, at)
    if begins is None or begins.first - at > 8:
        return None
    for verb in range(begins.head + 1, begins.head + REACH):
        if not frame.reporter(verb) or words[verb] in (";", ":", "?", "!", "."):
            return None
        if words[verb] not in speech_verbs():
            continue
        forward = words[verb + 1] == ":"
        if forward:
            return None
        if verb == begins.stop or _only_between(frame, begins.stop, verb):
            return Saying(begins, _cue(frame, verb), "quotation.speaker_said")
        return None
    return None


def _only_between(frame: Frame, begin: int, verb: int) -> bool:
    """Whether nothing but adverbs, or an apposition in commas, parts the speaker from the verb."""
    words = frame.tokens.word
    between = words[begin:verb]
    if all(word in auxiliaries() or word.endswith("ly") for word in between):
        return True
    return between[0] in (",", "(", "—", "–", "who", "of", "at", "from", "with", "in", "and")


def _before(frame: Frame, first: int) -> Saying | None:
    """Lee said: “...”; Lee called it “...”; according to Lee, “...”."""
    words = frame.tokens.word
    for at in range(first - 1, max(first - REACH, -1), -1):
        if not frame.reporter(at) and not frame.inside[at]:
            return None
        if frame.inside[at]:
            continue
        word = words[at]
        if word in ".!?" and _ends(frame, at, first):
            return None
        if word == "according" and words[at + 1] == "to":
            mention = phrase_after(frame, at + 2)
            if mention:
                return Saying(mention, _cue(frame, at, at + 2), "quotation.according_to")
        if word in speech_verbs() or word in calling_verbs():
            mention = subject_before(frame, at) or _shared_subject(frame, at)
            if mention:
                return Saying(mention, _cue(frame, at), "quotation.speaker_said")
    return None


def _ends(frame: Frame, at: int, first: int) -> bool:
    """Whether the sentence of the quotation begins after this token."""
    tokens = frame.tokens
    return tokens.sentence_at(tokens.start[at]).end <= tokens.start[first]


def _shared_subject(frame: Frame, verb: int) -> Mention | None:
    """The subject of an earlier verb, for one that stands after "and", or for a participle."""
    words = frame.tokens.word
    before = words[verb - 1] if verb else ""
    if not (words[verb].endswith("ing") or before in ("and", "to", ",") or before in auxiliaries()):
        return None
    for at in range(verb - 1, max(verb - REACH, 0), -1):
        if (not frame.reporter(at) and not frame.inside[at]) or words[at] in ".;:":
            return None
        if frame.inside[at]:
            continue
        if words[at] in speech_verbs() or words[at] in auxiliaries() or words[at].endswith("ed"):
            mention = subject_before(frame, at)
            if mention:
                return mention
    return None


def _later(frame: Frame, stop: int) -> Saying | None:
    """A mixed quotation whose sentence ends in "..., Lee said"."""
    words = frame.tokens.word
    for at in range(stop, stop + REACH):
        if frame.inside[at] if at < len(words) else False:
            continue
        if not frame.reporter(at) or words[at] in ".;:!?":
            return None
        if words[at] in speech_verbs():
            mention = subject_before(frame, at)
            if mention and frame.tokens.word[mention.first - 1] == ",":
                return Saying(mention, _cue(frame, at), "quotation.speaker_said")
        if words[at] == "according" and words[at + 1] == "to":
            mention = phrase_after(frame, at + 2)
            if mention:
                return Saying(mention, _cue(frame, at, at + 2), "quotation.according_to")
    return None


def leading(frame: Frame, begin: int, stop: int) -> Mention | None:
    """The person or source that the sentence of these tokens is about: its first phrase."""
    for at in range(begin, min(begin + 12, stop)):
        if not frame.reporter(at):
            return None
        found = (
            phrase_after(frame, at)
            if frame.name_at(at) or frame.tokens.word[at] in ("he", "she")
            else None
        )
        if found:
            return found
    return None
