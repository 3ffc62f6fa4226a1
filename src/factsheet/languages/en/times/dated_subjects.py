"""Times that stand before what is to come: the sale in August will be booked next year; days that
open the entries of a list of it: Friday: the bank reports; and days by which something is due.
"""

from factsheet.languages.en.lexicon.motion import FALLS, RISES
from factsheet.languages.en.lexicon.time_contexts import AT_A_TIME
from factsheet.languages.en.lexicon.time_verbs import (
    COMES_REGULARLY,
    DUE,
    IN_EFFECT,
    MEETINGS,
    PASSED,
    PUBLISHES,
    REGULAR,
    RELEASES,
)
from factsheet.syntax import Clause, Syntax
from factsheet.text.tokens import BREAK


def dates_the_subject(syntax: Syntax, clause: Clause, start: int) -> bool:
    """Whether the time belongs to the subject of a clause that looks ahead.

    Under "may" and "should" that is sure only of what has moved: the jump in May should help.
    """
    group, subject = clause.group, clause.subject
    if subject is None or not (subject.head < start < group.start):
        return False
    if group.tense != "future" and (not group.modal or not _has_moved(syntax, subject.head)):
        return False
    at = syntax.preposition_of(start)
    return (
        at is not None
        and at.noun is not None
        and b"," not in syntax.classes.letters[subject.head : start]
    )


def comes_with_its_verb(syntax: Syntax, clause: Clause) -> bool:
    """Whether the subject is held or told on a set day, and does then what it will do: Friday's
    report, the hearing on Friday.
    """
    subject = clause.subject
    noun = syntax.classes.lemma(subject.head).removesuffix("s") if subject is not None else ""
    return noun in MEETINGS or noun in RELEASES


def publishes_regularly(clause: Clause, start: int) -> bool:
    """Whether no more is told than that figures are published which come on days set before: it
    reports earnings Monday, but not: record earnings, or earnings of $4 million.
    """
    what, syntax = clause.object, clause.sentence.syntax
    if clause.group.lemma not in PUBLISHES or what is None or start - what.end not in (0, 1):
        return False
    if syntax.classes.lemma(what.head).removesuffix("s") not in COMES_REGULARLY:
        return False
    words, letters = syntax.tokens.word, syntax.classes.letters
    which = range(what.start, what.head)
    return "record" not in words[what.start : what.head] and all(
        words[at] in REGULAR or letters[at] in OF_SOMETHING for at in which
    )


def _has_moved(syntax: Syntax, head: int) -> bool:
    noun = syntax.tokens.word[head]
    return noun in RISES or noun in FALLS


OF_SOMETHING = b"DPnxsY-~"
"""Classes of words that tell whose figures they are, and what of."""
OF_RECORD = ["of", "record"]
"""What owners are on the day that a dividend is paid by: holders of record on May 3."""
APPOINTED = frozenset(("date", "deadline"))
NAMED_BY = 5
"""Tokens behind a day in which stands what it is to be: fixed May 3 as the record date."""
FAREWELLS = (["back"], ["see", "you"], ["until"], ["till"])
AFTER_FAREWELLS = (BREAK, ".", "!", "")
VERBS = b"bzdkgvMheo"
OPENS = (BREAK, ".", "-", "–", "•", "*")
FURTHEST = 12
"""Tokens behind the colon in which the verb of the entry is looked for."""


def opens_an_entry(syntax: Syntax, start: int, end: int) -> bool:
    """Whether the day stands alone before a colon, and what follows is not told in the past."""
    words, letters = syntax.tokens.word, syntax.classes.letters
    if words[end] != ":" or end != start + 1 or words[start - 1] not in OPENS:
        return False
    for at in range(end + 1, min(end + FURTHEST, len(words))):
        if words[at] in (BREAK, "."):
            return True
        clause = syntax.clause_at(at) if letters[at] in VERBS else None
        if clause is not None:
            return clause.group.tense != "past" and not clause.group.perfect
    return True


def signs_off(syntax: Syntax, start: int, end: int) -> bool:
    """Whether a letter to its readers ends with the day of the next: back on Monday."""
    words, sentence = syntax.tokens.word, syntax.sentence_of(start)
    before = words[sentence.start : start - (words[start - 1] == "on")]
    ends = words[end] in AFTER_FAREWELLS or words[end : end + 2] == [",", BREAK]
    return before in FAREWELLS and (ends or (words[end] in (",", "with") and before == ["back"]))


def is_due(syntax: Syntax, clause: Clause | None, start: int, end: int, lean: int) -> bool:
    """Whether a word beside the time says that it is to come: due, payable, a deadline."""
    words = syntax.tokens.word
    over = clause is not None and clause.group.tense == "past" and clause.group.perfect
    before = start - 2 if words[start - 1] in AT_A_TIME else start - 1
    if before >= 0 and words[before] in DUE and not over:
        return words[before] != "effective" or words[before - 1] not in IN_EFFECT
    if words[max(0, before - 1) : before + 1] == OF_RECORD and not over:
        return True
    appointed = words[end] == "as" and not APPOINTED.isdisjoint(words[end + 2 : end + NAMED_BY])
    if appointed and not over:
        return True
    lemma = clause.group.lemma if clause is not None else ""
    if words[start - 2] == "deadline" and words[start - 1] in ("of", "for", "on"):
        return lemma not in PASSED and not over
    return "deadline" in words[end : end + 2] and lean >= 0
