"""Where the clause that a verb of saying takes begins: behind its "that", or with its subject."""

from factsheet.languages.en.lexicon.sayings import Frame, frames_of
from factsheet.languages.en.speech.reporting_text import VERBAL, Reporting
from factsheet.syntax import Phrase, VerbGroup

JOINING = frozenset(("and", "but"))
"""Words before the "that" of a second clause, behind a first one that goes without."""
COUNTING = frozenset("estimate reckon say think believe".split())
"""Verbs with a clause behind a number rather than the number alone: 90 cows and 9 goats died."""
PARTS = frozenset(("in", "out"))
"""Words between a number and those of whom it is a part: one in six wards."""
BETWEEN = "between"
"""What opens a number that is not known: between 30 and 40 people."""
ADDRESS = 14
"""Tokens between a verb and its "that": to whom it was said, when and where."""
APPOSITION = 14
"""Tokens between commas behind a subject that tell more of it: a mill, due to close in May, was."""


def contact(text: Reporting, verb: int) -> int | None:
    """The subject right behind a verb of saying that has a verb of its own behind it."""
    opens = verb + 1 + (text.words[verb + 1] == BETWEEN)
    phrase = text.syntax.phrase_at(opens) if text.reporter(opens) else None
    if phrase is None or phrase.start != opens:
        return None
    end = _subject_end(text, phrase)
    group = text.syntax.group_at(end) if text.reporter(end) else None
    if group is None or group.start != end or group.form != "finite":
        return None
    reduced = text.syntax.classes[group.verb] == "v" and group.end - group.start == 1
    return None if reduced and not _tells(text, group) else verb + 1


def _subject_end(text: Reporting, phrase: Phrase) -> int:
    """Where a subject ends: with the second of two that "and" joins, the whole of a part, and what
    commas set apart behind it.
    """
    end = phrase.full[1]
    parted = text.words[end] in PARTS and text.syntax.classes[phrase.head] == "0"
    before = phrase.start - 1
    ranged = text.words[before] == BETWEEN
    counting = text.syntax.classes.lemma(before) in COUNTING
    joined = text.words[end] == "and" and (ranged or counting)
    behind = text.syntax.phrase_at(end + 1) if parted or joined else None
    if behind is not None and behind.start == end + 1:
        return behind.full[1]
    return _past_apposition(text, end)


def _past_apposition(text: Reporting, at: int) -> int:
    """The token behind what commas set apart, where an auxiliary follows, or this one."""
    if text.words[at] != ",":
        return at
    for k in range(at + 1, at + APPOSITION):
        if not text.reporter(k) or text.ends_sentence(k):
            return at
        if text.words[k] == ",":
            auxiliary = text.reporter(k + 1) and text.syntax.classes.letters[k + 1] in b"Mhe"
            return k + 1 if auxiliary else at
    return at


def _tells(text: Reporting, group: VerbGroup) -> bool:
    """Whether a past tense that may be a participle takes a clause: figures suggested it fell."""
    return bool(Frame.CLAUSE & frames_of(group.lemma)) and contact(text, group.verb) is not None


def that(text: Reporting, verb: int, stop: int) -> int | None:
    """The "that" behind a verb, over whom it was said to, where and when; right behind a verb
    stands nothing that a relative one could tell of.
    """
    letters = text.syntax.classes.letters
    for at in range(verb + 1, min(verb + ADDRESS, stop - 1)):
        behind = at == verb + 1 and (letters[at] in b"W" or text.words[at + 1] == ",")
        opens = letters[at] in b"T" or behind
        if opens and text.words[at] == "that" and text.reporter(at):
            return verb if text.words[at - 1] in JOINING and at - 1 > verb + 1 else at
        if letters[at] in VERBAL or not text.reporter(at) or text.words[at] in ",.;:":
            return None
    return None
