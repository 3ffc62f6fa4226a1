"""The noun phrase beside a verb of saying: the mention that stands there."""

from typing import Literal, NamedTuple

from factsheet.document import Span
from factsheet.rules.en.quotations.frame import Frame
from factsheet.rules.en.words.people import sources, titles
from factsheet.rules.en.words.sayings import auxiliaries, speech_verbs

PRONOUNS = frozenset("he she they it who we i one both you".split())
PREPOSITIONS = frozenset(
    (
        "of at for from with in on by to about after during near among inside within close "
        "familiar briefed involved who speaking citing under against into over between through as"
    ).split()
)
BOUNDARIES = frozenset(
    (
        ", . ; : ! ? … ( ) [ ] – — \n that but because when while if although though since "
        "where "
        'which so or then whether “ ” " and « » as before until unless than'
    ).split(" ")
)
DETERMINERS = frozenset(
    (
        "a an the one another some many several other two three four five six his her their its "
        "our this that these those most few all both multiple unnamed anonymous no each every"
    ).split()
)
VERBS = frozenset("was is were are has had have would will did does could may might".split())
LONGEST = 14
"""Tokens of a phrase, and how far from the verb it is looked for."""
APPOSITION = 45
"""Tokens of an apposition between a name and its verb."""


class Mention(NamedTuple):
    """A noun phrase that may be a speaker; `head` is the token that says what it is."""

    span: Span
    shape: Literal["name", "pronoun", "noun"]
    first: int
    stop: int
    head: int


def subject_before(frame: Frame, verb: int) -> Mention | None:
    """The subject of a verb, on its left."""
    at = verb - 1
    words = frame.tokens.word
    while at >= 0 and frame.reporter(at) and _adverbial(words[at]):
        at -= 1
    if not frame.reporter(at):
        return None
    if words[at] in (",", "—", "–", ")", "-"):
        return _before_apposition(frame, at)
    return phrase_ending(frame, at)


def _adverbial(word: str) -> bool:
    return (
        word in auxiliaries()
        or (word.endswith("ly") and len(word) > 4)
        or word in ("’s", "'s", "’ve", "'ve")
    )


def _before_apposition(frame: Frame, comma: int) -> Mention | None:
    """The name that the words between two commas describe; the inner names are theirs."""
    words = frame.tokens.word
    for at in range(comma - 1, max(comma - APPOSITION, 0), -1):
        if not frame.reporter(at) or words[at] in (";", ":") or _sentence_breaks(frame, at):
            return None
        if words[at] not in (",", "—", "–", "(", "-"):
            continue
        found = phrase_ending(frame, at - 1)
        if found is None:
            continue
        if found.shape == "pronoun" or _governed(frame, found):
            continue
        return found
    return None


def _sentence_breaks(frame: Frame, at: int) -> bool:
    words = frame.tokens.word
    return (
        words[at] in ".!?"
        and at + 1 < len(words)
        and not frame.tokens.glued(at + 1)
        and (
            frame.tokens.sentence_at(frame.tokens.start[at])
            != frame.tokens.sentence_at(frame.tokens.start[at + 1])
        )
    )


def _governed(frame: Frame, mention: Mention) -> bool:
    """Whether a preposition or a listing comma stands before it, so that it is no subject."""
    before = mention.first - 1
    while before >= 0 and frame.tokens.word[before] in titles():
        before -= 1
    word = frame.tokens.word[before] if before >= 0 else ""
    return mention.shape == "name" and (word in PREPOSITIONS or word in ("and", "the", "’s", "'s"))


def phrase_ending(frame: Frame, at: int) -> Mention | None:
    """The noun phrase whose last word is this token."""
    if not frame.reporter(at):
        return None
    tokens, words = frame.tokens, frame.tokens.word
    if words[at] in PRONOUNS:
        return Mention(Span(tokens.start[at], tokens.end[at]), "pronoun", at, at + 1, at)
    named = frame.name_ending(at)
    if named:
        span, first = named
        before = words[first - 1] if frame.reporter(first - 1) else ""
        if before in PREPOSITIONS:
            return _headed_left(frame, first - 1, at + 1) or Mention(
                span, "name", first, at + 1, at
            )
        return Mention(span, "name", first, at + 1, at)
    if words[at] in sources():
        first = _noun_begins(frame, at)
        return Mention(Span(tokens.start[first], tokens.end[at]), "noun", first, at + 1, at)
    return _over_complement(frame, at)


def _over_complement(frame: Frame, at: int) -> Mention | None:
    """A source with what follows it: people familiar with the matter, the head of the union."""
    words = frame.tokens.word
    for k in range(at, max(at - LONGEST, 0), -1):
        if not frame.reporter(k) or words[k] in BOUNDARIES:
            return None
        if words[k] in PREPOSITIONS:
            found = _headed_left(frame, k, at + 1)
            if found:
                return found
    return None


def _headed_left(frame: Frame, preposition: int, stop: int) -> Mention | None:
    """The source or the name that a prepositional phrase belongs to."""
    tokens, words = frame.tokens, frame.tokens.word
    at = preposition - 1
    if not frame.reporter(at):
        return None
    if words[at] in sources():
        first = _noun_begins(frame, at)
        return Mention(Span(tokens.start[first], tokens.end[stop - 1]), "noun", first, stop, at)
    named = frame.name_ending(at)
    if named and words[preposition] in ("of", "at", "from", "with"):
        return Mention(named[0], "name", named[1], at + 1, at)
    return None


def _noun_begins(frame: Frame, head: int) -> int:
    """Where the phrase of a common noun begins: its adjectives, its owner, its article."""
    words, tokens = frame.tokens.word, frame.tokens
    first = head
    while head - first < LONGEST and frame.reporter(first - 1):
        word = words[first - 1]
        if word in DETERMINERS:
            return first - 1
        named = frame.name_ending(first - 1)
        if named:
            first = named[1]
        elif (
            word in BOUNDARIES
            or word in PREPOSITIONS
            or word in speech_verbs()
            or word.endswith("ly")
        ):
            break
        elif word in ("’s", "'s", "’", "'", "-") or word.isalnum():
            first -= 1
        else:
            break
    while first < head and (words[first] in auxiliaries() or not tokens[first][0].isalnum()):
        first += 1
    return first


def phrase_after(frame: Frame, at: int) -> Mention | None:
    """The noun phrase that begins at this token."""
    tokens, words = frame.tokens, frame.tokens.word
    if not frame.reporter(at):
        return None
    if words[at] in PRONOUNS:
        return Mention(Span(tokens.start[at], tokens.end[at]), "pronoun", at, at + 1, at)
    best: Mention | None = None
    k = at
    while k < at + LONGEST and frame.reporter(k):
        named = frame.name_at(k)
        if named:
            best = Mention(named[0], "name", k, named[1], named[1] - 1)
            k = named[1]
            continue
        word = words[k]
        if word in BOUNDARIES and not (word == "and" and words[k + 1] in sources()):
            break
        if word in PREPOSITIONS:
            return _with_complement(frame, at, k, best)
        if word in sources():
            best = Mention(Span(tokens.start[at], tokens.end[k]), "noun", at, k + 1, k)
        elif word in speech_verbs() or word in VERBS:
            break
        k += 1
    return best


def _with_complement(
    frame: Frame, first: int, preposition: int, best: Mention | None
) -> Mention | None:
    """A source with the words after its preposition, up to the next boundary."""
    tokens, words = frame.tokens, frame.tokens.word
    if (
        best is None
        or best.shape != "noun"
        or words[preposition] in ("in", "on", "during", "after", "by", "to")
    ):
        return best
    stop = preposition + 1
    while stop < preposition + LONGEST and frame.reporter(stop):
        named = frame.name_at(stop)
        if named:
            stop = named[1]
            continue
        if words[stop] in BOUNDARIES or words[stop] in speech_verbs():
            break
        stop += 1
    return Mention(Span(tokens.start[first], tokens.end[stop - 1]), "noun", first, stop, best.head)
