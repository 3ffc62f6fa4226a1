"""The noun phrase beside a verb of saying: the mention that stands there."""

from typing import Literal

from msgspec import Struct

from factsheet.languages.en.lexicon.ordinary import calendar_words
from factsheet.languages.en.lexicon.organizations import company_noun
from factsheet.languages.en.lexicon.people import occupations, sources, titles
from factsheet.languages.en.lexicon.sayings import auxiliaries, speech_verbs
from factsheet.languages.en.names.runs import ABBREVIATED_TITLES
from factsheet.languages.en.speech.reporting_text import Frame
from factsheet.model.document import Span

PRONOUNS = frozenset("he she they it who which we i you".split())
PREPOSITIONS = frozenset(
    (
        "of at for from with in on by to about after during near among inside within close "
        "familiar briefed involved who speaking citing under against into over between through as"
    ).split()
)
CIRCUMSTANCE = frozenset("in on during after to at".split())
"""Prepositions that follow a speaker and tell no more of who that is."""
BOUNDARIES = frozenset(
    (
        ", . ; : ! ? … ( ) [ ] – — ― \n that but because when while if although though since "
        'where which so or then whether “ ” " and « » as before until unless than'
    ).split(" ")
)
DETERMINERS = frozenset(
    (
        "a an the one another some many several other two three four five six his her their its "
        "our this that these those most few all both multiple unnamed anonymous no each every"
    ).split()
)
VERBS = frozenset(
    (
        "was is were are has have had would will did does do could may might can must should made "
        "took went got came gave left led kept put ran saw won lost found held brought began met"
    ).split()
)
OWNERS = ("’s", "'s", "’", "'", "-")
PERIODS = frozenset("week month year summer spring autumn fall winter weekend".split())
LONGEST = 14
"""Tokens of a phrase, and how far from the verb it is looked for."""
APPOSITION = 45
"""Tokens of an apposition between a name and its verb."""
BRACKETS = 14
"""Tokens in brackets after a name."""


class Mention(Struct, frozen=True):
    """A noun phrase that may be a speaker; `head` is the token that says what it is."""

    span: Span
    shape: Literal["name", "pronoun", "noun"]
    first: int
    stop: int
    head: int


def _mention(
    frame: Frame, shape: Literal["name", "pronoun", "noun"], first: int, stop: int, head: int
) -> Mention:
    tokens = frame.tokens
    return Mention(Span(tokens.start[first], tokens.end[stop - 1]), shape, first, stop, head)


def subject_before(frame: Frame, verb: int, *, loose: bool = False) -> Mention | None:
    """The subject of a verb, on its left; `loose` takes any noun with an article for one."""
    at = verb - 1
    words = frame.words
    while at >= 0 and frame.reporter(at) and adverbial(words[at]):
        at -= 1
    at = _over_time(frame, at)
    if not frame.reporter(at):
        return None
    if words[at] == ")":
        at = _over_brackets(frame, at)
    if words[at] in (",", "—", "–", "-"):
        return _before_apposition(frame, at)
    found = phrase_ending(frame, at)
    return found or (_any_noun(frame, at) if loose else None)


def _over_time(frame: Frame, at: int) -> int:
    """Past when it was said, between a subject and its verb: Lee on Tuesday said."""
    words, told = frame.words, at
    while at > 0 and frame.reporter(at) and words[at] in calendar_words():
        at -= 1
        told -= 1
    if at == told and words[at] in PERIODS and words[at - 1] in ("last", "this", "earlier"):
        return at - 2
    if words[at] in ("last", "this", "late", "early"):
        at -= 1
    return at - 1 if words[at] == "on" and words[at + 1] in calendar_words() else at


def adverbial(word: str) -> bool:
    """Whether a word may stand between a subject and its verb."""
    return (
        word in auxiliaries()
        or (word.endswith("ly") and len(word) > 4)
        or word in ("’s", "'s", "’ve", "'ve", "’d", "'d")
    )


def _over_brackets(frame: Frame, closing: int) -> int:
    """The token before the bracket that opened."""
    for at in range(closing - 1, max(closing - BRACKETS, 0), -1):
        if frame.words[at] == "(":
            return at - 1
    return closing


def _before_apposition(frame: Frame, comma: int) -> Mention | None:
    """The name that the words between two commas describe; the inner names are theirs."""
    words = frame.words
    beside = _beside_a_role(frame, comma)
    if beside:
        return beside
    for at in range(comma - 1, max(comma - APPOSITION, 0), -1):
        if not frame.reporter(at) or words[at] == ":" or frame.ends_sentence(at):
            return None
        if words[at] not in (",", "—", "–", "(", "-") or frame.tokens.glued(at) != (
            words[at] == ","
        ):
            continue
        found = phrase_ending(frame, at - 1)
        if found is None or found.shape == "pronoun" or _governed(frame, found):
            continue
        return _described(frame, found) or found
    return None


def _beside_a_role(frame: Frame, comma: int) -> Mention | None:
    """The name between the commas itself, where what stands before it says who that is."""
    named = frame.name_ending(comma - 1) if frame.reporter(comma - 1) else None
    if named is None:
        return None
    opening = named[1] - 1
    while opening > 0 and (frame.words[opening] in titles() or frame.words[opening] == "."):
        opening -= 1
    if opening < 1 or frame.words[opening] != "," or frame.words[opening - 1] not in occupations():
        return None
    return _mention(frame, "name", named[1], comma, comma - 1)


def _described(frame: Frame, noun: Mention) -> Mention | None:
    """The name before the comma that a common noun describes."""
    if noun.shape != "noun" or noun.first < 2 or frame.words[noun.first - 1] != ",":
        return None
    found = phrase_ending(frame, noun.first - 2)
    return found if found and found.shape == "name" else None


def _governed(frame: Frame, mention: Mention) -> bool:
    """Whether a preposition or an owner stands before a name, so that it is no subject."""
    before = mention.first - 1
    while before >= 0 and (frame.words[before] in titles() or frame.words[before] == "."):
        before -= 1
    word = frame.words[before] if before >= 0 else ""
    return mention.shape == "name" and (word in PREPOSITIONS or word in ("and", "’s", "'s"))


def phrase_ending(frame: Frame, at: int) -> Mention | None:
    """The noun phrase whose last word is this token."""
    if not frame.reporter(at):
        return None
    words = frame.words
    if words[at] in PRONOUNS:
        return _mention(frame, "pronoun", at, at + 1, at)
    named = frame.name_ending(at)
    if named:
        first = named[1]
        before = words[first - 1] if frame.reporter(first - 1) else ""
        if before == "the" and frame.reporter(first - 2):
            before = words[first - 2]
        if before in PREPOSITIONS:
            preposition = first - 1 - (words[first - 1] == "the")
            headed = _headed_left(frame, preposition, at + 1)
            if headed:
                return headed
        return _mention(frame, "name", first, at + 1, at)
    if words[at] in sources() or company_noun(words, at):
        first = _noun_begins(frame, at)
        governed = frame.reporter(first - 1) and words[first - 1] in PREPOSITIONS
        headed = _headed_left(frame, first - 1, at + 1) if governed else None
        return headed or _mention(frame, "noun", first, at + 1, at)
    return _over_complement(frame, at)


def _over_complement(frame: Frame, at: int) -> Mention | None:
    """A source with what follows it: people familiar with the matter, the head of the union."""
    words = frame.words
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
    words = frame.words
    at = preposition - 1
    if not frame.reporter(at):
        return None
    if words[at] in sources():
        return _mention(frame, "noun", _noun_begins(frame, at), stop, at)
    named = frame.name_ending(at)
    if named and words[preposition] in ("of", "at", "from", "with"):
        return _mention(frame, "name", named[1], at + 1, at)
    return None


def _noun_begins(frame: Frame, head: int) -> int:
    """Where the phrase of a common noun begins: its adjectives, its owner, its article."""
    words, tokens = frame.words, frame.tokens
    first = head
    while head - first < LONGEST and frame.reporter(first - 1):
        word = words[first - 1]
        if word in DETERMINERS:
            return first - 1
        named = frame.name_ending(first - 1)
        if named:
            first = named[1]
        elif word in BOUNDARIES or word in PREPOSITIONS or _verbal(word):
            break
        elif word in OWNERS or word.isalnum():
            first -= 1
        else:
            break
    while first < head and (words[first] in auxiliaries() or not tokens[first][0].isalnum()):
        first += 1
    return first


def _verbal(word: str) -> bool:
    return word in speech_verbs() or word in VERBS or word.endswith("ly")


def _any_noun(frame: Frame, head: int) -> Mention | None:
    """A phrase that an article begins and this noun ends, whatever the noun."""
    if not frame.words[head].isalpha() or frame.words[head] in BOUNDARIES:
        return None
    first = _noun_begins(frame, head)
    opens = frame.words[first] in DETERMINERS and head > first
    return _mention(frame, "noun", first, head + 1, head) if opens else None


def phrase_after(frame: Frame, at: int) -> Mention | None:
    """The noun phrase that begins at this token."""
    words = frame.words
    if not frame.reporter(at):
        return None
    if words[at] in PRONOUNS:
        return _mention(frame, "pronoun", at, at + 1, at)
    best: Mention | None = None
    k = at
    while k < at + LONGEST and frame.reporter(k):
        named = frame.name_at(k)
        word = words[k]
        if named:
            best = _mention(frame, "name", k, named[1], named[1] - 1)
            k = named[1]
            continue
        if word in PREPOSITIONS:
            return _with_complement(frame, at, k, best)
        if _verbal(word) or (word in BOUNDARIES and not _inside_phrase(frame, k)):
            break
        if best and best.shape == "name" and word.endswith("ed"):
            break
        if word in sources():
            best = _mention(frame, "noun", at, k + 1, k)
        k += 1
    if best and best.shape == "noun" and k == best.stop and words[k] == ",":
        named = frame.name_at(k + 1) if frame.reporter(k + 1) else None
        if named and words[best.head] in occupations():
            return _mention(frame, "name", k + 1, named[1], named[1] - 1)
    return best or (_any_noun(frame, k - 1) if words[at] in DETERMINERS and k - at < 6 else None)


def _inside_phrase(frame: Frame, at: int) -> bool:
    """Whether what parts phrases elsewhere goes on here: a title's full stop, two sources."""
    word, before = frame.words[at], frame.words[at - 1]
    if word == ".":
        return before in ABBREVIATED_TITLES or len(before) == 1
    return word == "and" and frame.words[at + 1] in sources()


def _with_complement(
    frame: Frame, first: int, preposition: int, best: Mention | None
) -> Mention | None:
    """A source with the words after its preposition, up to the next boundary."""
    words = frame.words
    if best is None:
        at = preposition - 1
        return _any_noun(frame, at) if words[first] in DETERMINERS and at > first else None
    if best.shape != "noun" or words[preposition] in CIRCUMSTANCE:
        return best
    stop = preposition + 1
    while stop < preposition + LONGEST and frame.reporter(stop):
        named = frame.name_at(stop)
        if named:
            stop = named[1]
        elif words[stop] in BOUNDARIES or words[stop] in speech_verbs():
            break
        else:
            stop += 1
    return _mention(frame, "noun", first, stop, best.head)
