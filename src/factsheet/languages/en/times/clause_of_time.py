"""The clause that a time belongs to, and what of it the time dates."""

from factsheet.languages.en.lexicon.time_contexts import AT_A_TIME
from factsheet.languages.en.lexicon.time_verbs import BEING, HOPED
from factsheet.syntax import Clause, Syntax

NOMINAL = b"nsx0A%"
SENTENCE_ENDS = frozenset((".", "?", "!", "”", '"', "’", ":"))
ASIDES = frozenset(("relative", "participial", "infinitival"))
"""Kinds of clauses that commas set apart, and behind which the clause around them goes on."""


def clause_of_time(syntax: Syntax, start: int) -> Clause | None:
    """The clause of the time, where a comma before it ends an aside, and the one around goes on."""
    letters, at, clause = syntax.classes.letters, start - 1, syntax.clause_at(start)
    while at > 0 and letters[at] in b"pDr":
        at -= 1
    if clause is None or letters[at] != ord(",") or at <= clause.group.end:
        return clause
    aside: Clause | None = clause
    while aside is not None and aside.kind in ASIDES:
        opening = aside.group.start - 1
        while opening > 0 and letters[opening] in b"pW":
            opening -= 1
        if letters[opening] == ord(","):
            return aside.parent or clause
        aside = aside.parent
    return clause


def ends_as_a_sentence(syntax: Syntax, start: int) -> bool:
    """Whether the line ends as a sentence does, and no headline."""
    sentence = syntax.sentence_of(start)
    return not SENTENCE_ENDS.isdisjoint(syntax.tokens.word[sentence.start : sentence.end][-2:])


def was_given(syntax: Syntax, start: int) -> bool:
    """Whether "given" tells when what stands before it was: a range given in January."""
    words, letters = syntax.tokens.word, syntax.classes.letters
    held = start - 1 if words[start - 1] in AT_A_TIME else start
    return words[held - 1] == "given" and letters[held - 2] in NOMINAL


def keeps_up(clause: Clause) -> bool:
    """Whether a participle tells the state that an infinitive keeps up: to stay shut until May."""
    at, around = clause.group.start, clause.parent
    return around is not None and around.group.form == "infinitive" and around.group.end == at


def was_to_be(clause: Clause | None) -> bool:
    """Whether it had been meant to be then, which may be over: it was due to open in June, it
    hoped to move by August; but what is so reported may be to come.
    """
    while clause is not None and clause.group.form in ("infinitive", "gerund"):
        clause = clause.parent
    if clause is None or clause.group.tense != "past" or clause.kind == "participial":
        return False
    if is_reported(clause):
        return False
    return clause.group.lemma in HOPED or clause.group.lemma in BEING


def is_reported(clause: Clause | None) -> bool:
    """Whether somebody says or knows what it tells."""
    return clause is not None and clause.kind in ("complement", "quotation", "question")
