"""Hours of no day, since what is told recurs or holds at large: shops open at 9am."""

from itertools import pairwise

from msgspec.structs import replace

from factsheet.languages.en.lexicon.time_verbs import (
    COMES_REGULARLY,
    HOLDS_ITS_HOURS,
    LOOKS_AHEAD,
    MEETINGS,
    OCCURS,
    OF_PROGRAMMES,
    PROCEEDINGS,
    PROGRAMMES,
    PUBLISHES,
    RELEASES,
    REMAINS,
    SCHEDULES,
    SETS_FOR,
    USUALLY,
    VOTES_AND_GAMES,
)
from factsheet.languages.en.lexicon.times import DAY_PARTS, WEEKDAYS
from factsheet.languages.en.times.clause_of_time import clause_of_time, ends_as_a_sentence
from factsheet.syntax import Clause, Phrase, Syntax
from factsheet.timex.meaning import Between, Clock, Meaning, Part

EVERY = frozenset(("every", "each", "most", "some"))
OF_DAYS = frozenset("hour day days weekday weekdays weekend weekends week".split())
LENGTHS = frozenset("days weeks months years decades".split())
OPENING = 6
"""Tokens at the beginning of a sentence in which it tells how long something went on: for almost
two years.
"""
DATED = MEETINGS | PROCEEDINGS | RELEASES | COMES_REGULARLY | VOTES_AND_GAMES
TAKES_PLACE = OF_PROGRAMMES - {"off", "out", "over"}
"""Behind "come" and "go" these tell that something is to take place: into force, on sale."""
NO_HABITS = LOOKS_AHEAD | PUBLISHES | SCHEDULES | SETS_FOR | {"have"}
"""Verbs whose present tells of one day, or of what may be on one."""
PARTS = frozenset(DAY_PARTS.first_words())
SELVES = frozenset(("i", "we", "you", "one", "people"))
OTHERS = frozenset(("he", "she", "it", "they"))


def of_any_day(syntax: Syntax, start: int, end: int, meaning: Meaning) -> Meaning:
    """The meaning, of any day if it is an hour without its own in what recurs or holds at large."""
    match meaning:
        case Clock(day=None) if ":" in meaning.time and _recurs(syntax, start, end, ranged=False):
            return replace(meaning, any=True)
        case Part(of=Clock()):
            return replace(meaning, of=of_any_day(syntax, start, end, meaning.of))
        case Between(begin=Clock() as begin, end=Clock(day=None) as until):
            if _recurs(syntax, start, end, ranged=True):
                return Between(replace(begin, any=True), replace(until, any=True))
    return meaning


def _recurs(syntax: Syntax, start: int, end: int, *, ranged: bool) -> bool:
    """Whether what is told there happens again and again, or is so in general."""
    sentence = syntax.sentence_of(start)
    words = syntax.tokens.word[sentence.start : sentence.end]
    if syntax.tokens.word[end] == "daily" or _tells_how_often(words):
        return True
    if words[0] == "for" and not LENGTHS.isdisjoint(words[:OPENING]):
        return True
    clause = clause_of_time(syntax, start)
    if ranged and _are_hours_of(syntax, start) and (clause is None or clause.group.tense != "past"):
        return True
    if not ranged and start == sentence.start + 1 and words[0] in ("from", "since"):
        return False
    while clause is not None and clause.group.form == "gerund":
        clause = clause.parent
    return (
        ends_as_a_sentence(syntax, start)
        and clause is not None
        and _is_general(clause, start, ranged=ranged)
    )


def _tells_how_often(words: list[str]) -> bool:
    """Every night, on weekdays, usually."""
    if not USUALLY.isdisjoint(words):
        return True
    return any(
        word in EVERY and (after in OF_DAYS or after in PARTS or WEEKDAYS.begins_with(after))
        for word, after in pairwise(words)
    )


def _are_hours_of(syntax: Syntax, start: int) -> bool:
    """Whether they are the hours of several things: night shifts, from 8pm to 4am."""
    words, at = syntax.tokens.word, start - 1
    at -= words[at] in ("from", "between")
    at -= words[at] == ","
    return syntax.classes[at] == "s"


def _is_general(clause: Clause, start: int, *, ranged: bool) -> bool:
    """Whether its verb is in the plain present, and tells of no programme for a day."""
    group = clause.group
    if group.tense != "present" or group.perfect or group.progressive or group.modal:
        return False
    lemma, words = group.lemma, group.sentence.syntax.tokens.word
    if group.negated and lemma in PROGRAMMES:
        return True
    if lemma in NO_HABITS:
        return False
    if lemma == "be":
        return (ranged and not _is_held(clause.subject)) or _is_the_time(clause, start)
    if lemma in REMAINS:
        return words[group.end] == "open" and not _is_held(clause.subject)
    if lemma in OCCURS and (clause.subject is None or clause.subject.number != "plural"):
        return False
    if lemma not in PROGRAMMES:
        return not _is_held(clause.subject)
    if lemma not in HOLDS_ITS_HOURS or words[group.end] in TAKES_PLACE:
        return False
    return _keeps_hours(clause, lemma)


def _is_the_time(clause: Clause, start: int) -> bool:
    """Whether it is said what time it is: it is 8pm."""
    subject = clause.subject
    words = clause.group.sentence.syntax.tokens.word
    return subject is not None and words[subject.head] == "it" and clause.group.end == start


def _keeps_hours(clause: Clause, lemma: str) -> bool:
    """Whether the subject is one that opens, leaves or stops at its hours: shops, the ferry."""
    subject = clause.subject or clause.antecedent
    if subject is None or _is_held(subject):
        return False
    word = clause.group.sentence.syntax.tokens.word[subject.head]
    if subject.is_pronoun:
        return word in SELVES or (word in OTHERS and lemma not in ("begin", "start", "end"))
    letters = clause.group.sentence.syntax.classes.letters
    return letters[subject.head] in b"ns" and not word.endswith("ing")


def _is_held(subject: Phrase | None) -> bool:
    """Whether the phrase is of what is held on a day: the match, the polls."""
    if subject is None:
        return False
    noun = subject.sentence.syntax.classes.lemma(subject.head)
    return noun in DATED or noun.removesuffix("s") in DATED
