"""Times that stand before what is to come: the sale in August will be booked next year; and days
that open the entries of a list of it: Friday: the bank reports.
"""

from factsheet.languages.en.lexicon.motion import FALLS, RISES
from factsheet.languages.en.lexicon.time_verbs import MEETINGS, RELEASES
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


def _has_moved(syntax: Syntax, head: int) -> bool:
    noun = syntax.tokens.word[head]
    return noun in RISES or noun in FALLS


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
