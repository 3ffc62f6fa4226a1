"""Which mention a quotation belongs to: the subject of the verb of saying beside it."""

from itertools import pairwise

from factsheet.languages.en.lexicon.sayings import calling_verbs, holding_verbs, speech_verbs
from factsheet.languages.en.speech.attribution_cues import (
    Saying,
    according_to,
    leading,
    may_say,
    read_saying,
    said_at,
)
from factsheet.languages.en.speech.marks import Quoted
from factsheet.languages.en.speech.phrases import (
    APPOSITION,
    CIRCUMSTANCE,
    adverbial,
    phrase_after,
    subject_before,
)
from factsheet.languages.en.speech.reporting_text import Frame
from factsheet.text.tokens import BREAK

REACH = 45
"""Tokens from a quotation in which its verb of saying is looked for."""
BEFORE_A_COLON = 12
"""Tokens before a quotation in which the verb stands that its colon belongs to."""
DASHES = frozenset(("—", "–", "―", "-", "--"))


def beside(frame: Frame, quote: Quoted) -> Saying | None:
    """The saying in the sentence of a quotation."""
    first, stop = frame.indices(quote)
    return (
        _right_after(frame, quote, stop)
        or introduced(frame, first)
        or _before(frame, first)
        or _later(frame, stop)
    )


def _right_after(frame: Frame, quote: Quoted, stop: int) -> Saying | None:
    """“...,” said Lee; “...,” Lee said; “...,” according to Lee; “...” — Lee."""
    words = frame.words
    at = stop
    while frame.reporter(at) and (words[at] == "," or words[at] in DASHES):
        at += 1
    if not frame.reporter(at):
        return None
    if at > stop and words[at - 1] in DASHES:
        signed = _signature(frame, at)
        if signed:
            return signed
    if words[at] in speech_verbs():
        return read_saying(frame, phrase_after(frame, at + 1), at, "said_speaker")
    found = according_to(frame, at)
    if found:
        return found
    if words[at] in ("per", "as"):
        at += 1
    return _speaker_verb(frame, at, frame.tokens.text[quote.last - 1])


def _signature(frame: Frame, at: int) -> Saying | None:
    """A name that ends its line or its sentence, after a dash."""
    named = frame.name_at(at)
    if named is None:
        return None
    after = named[1]
    if frame.reporter(after) and frame.words[after] not in (",", "(", "."):
        return None
    return read_saying(frame, phrase_after(frame, at), at - 1, "signed")


def _speaker_verb(frame: Frame, at: int, last: str) -> Saying | None:
    """A phrase that begins here, a description of it perhaps, and a verb of saying.

    `last` is the quotation's last character: after a comma any verb says something, after a full
    stop only one that ends its sentence, for else a new sentence begins here.
    """
    begins = phrase_after(frame, at)
    if begins is None:
        return None
    words = frame.words
    verb = _verb_after(frame, begins.stop)
    if verb is None:
        return None
    says = words[verb] in speech_verbs() or (last in ",?!—" and _past_or_present(words[verb]))
    if not says or words[verb + 1] == ":":
        return None
    if frame.tokens.capital(at) and last in ".?!…" and not _said_and_done(words[verb + 1], last):
        return None
    return read_saying(frame, begins, verb, "speaker_said")


def _said_and_done(after: str, last: str) -> bool:
    """Whether the verb's own sentence goes no further than to say where and when it was said."""
    return after in (".", BREAK) or (
        last != "." and (after in CIRCUMSTANCE or after in (",", "of"))
    )


def _past_or_present(word: str) -> bool:
    return word.isalpha() and len(word) > 3 and word.endswith(("ed", "s", "ote", "old"))


def _verb_after(frame: Frame, at: int) -> int | None:
    """The verb after a subject: over adverbs, brackets, and what is set off by commas."""
    words = frame.words
    if not frame.reporter(at):
        return None
    if words[at] == "(":
        while frame.reporter(at) and words[at] != ")":
            at += 1
        at += 1
    while frame.reporter(at) and adverbial(words[at]):
        at += 1
    if not frame.reporter(at):
        return None
    if words[at] in (",", "—", "–", "who", "of", "at", "from", "with", "in", "and"):
        return _verb_further(frame, at)
    return at


def _verb_further(frame: Frame, at: int) -> int | None:
    words = frame.words
    for k in range(at + 1, at + APPOSITION):
        if not frame.reporter(k) or frame.ends_sentence(k) or words[k] == ":":
            return None
        if words[k] in speech_verbs() and (words[at] != "," or _closed(frame, at, k)):
            return k
    return None


def _closed(frame: Frame, comma: int, verb: int) -> bool:
    """Whether a second comma stands before the verb, so that a description lies between."""
    at = verb - 1
    while at > comma and adverbial(frame.words[at]):
        at -= 1
    return at > comma and frame.words[at] in (",", ")", "—", "–")


def _before(frame: Frame, first: int) -> Saying | None:
    """Lee said: “...”; Lee called it “...”; according to Lee, “...”."""
    nearest: Saying | None = None
    for at in range(first - 1, max(first - REACH, -1), -1):
        if frame.inside[at]:
            continue
        if not frame.reporter(at) or _parts_sentences(frame, at, first):
            break
        if frame.words[at] not in may_say():
            continue
        found = according_to(frame, at) or said_at(frame, at)
        if found is None:
            continue
        if nearest is None or _tells(frame, found, nearest):
            nearest = found
    return nearest


def introduced(frame: Frame, first: int) -> Saying | None:
    """The saying, or else the subject, of a sentence that a colon before this token ends."""
    if first < 2 or frame.words[first - 1] != ":" or frame.inside[first - 1]:
        return None
    found = _before(frame, first)
    if found and first - found.verb <= BEFORE_A_COLON:
        return found
    begin = first - 1
    while frame.reporter(begin - 1) and not frame.ends_sentence(begin - 1):
        begin -= 1
    return read_saying(frame, leading(frame, begin, first), first - 1, "introduced") or found


def _parts_sentences(frame: Frame, at: int, first: int) -> bool:
    """Whether the sentence of the quotation begins after this token."""
    return frame.ends_sentence(at) and frame.tokens.end[at] <= frame.tokens.start[first]


def last_saying(frame: Frame, begin: int, stop: int) -> Saying | None:
    """The saying that ends the sentence of these tokens."""
    for at in range(stop - 1, max(begin, stop - 5) - 1, -1):
        if frame.reporter(at) and frame.words[at] in speech_verbs():
            return said_at(frame, at)
    return None


def _tells(frame: Frame, outer: Saying, inner: Saying) -> bool:
    """Whether the outer saying reports the inner one, so that the words are its speaker's."""
    words = frame.words
    if words[outer.verb] in holding_verbs() and words[outer.verb] not in speech_verbs():
        return False
    between = words[outer.verb + 1 : inner.mention.first]
    if any(a == "," and b in CONTRASTS for a, b in pairwise(between)):
        return False
    if inner.mention.shape == "pronoun":
        return True
    soft = words[inner.verb] in holding_verbs() or words[inner.verb] not in speech_verbs()
    return soft and words[inner.verb] not in calling_verbs()


CONTRASTS = frozenset("and but while though although as when".split())


def _later(frame: Frame, stop: int) -> Saying | None:
    """A quoted phrase whose sentence ends in "..., Lee said"."""
    words = frame.words
    for at in range(stop, min(stop + REACH, len(words))):
        if frame.inside[at]:
            continue
        if not frame.reporter(at) or frame.ends_sentence(at):
            return None
        found = according_to(frame, at)
        if found:
            return found
        if words[at] in speech_verbs():
            mention = subject_before(frame, at)
            if mention and words[mention.first - 1] in (",", "as"):
                return read_saying(frame, mention, at, "speaker_said")
    return None
