"""How far what is told of a speaker without a name reaches: people familiar with the matter."""

from factsheet.languages.en.lexicon.organizations import company_noun
from factsheet.languages.en.lexicon.people import sources
from factsheet.languages.en.lexicon.reporting_nouns import DOCUMENTS, SPOKESPEOPLE
from factsheet.languages.en.lexicon.reporting_verbs import ORDERING
from factsheet.languages.en.speech.reporting_text import Reporting
from factsheet.syntax import Phrase

BOUNDARY = 'RX.,;:()"-cCTWQMheobzdgtYv\n'
"""Classes of what ends the description of a source: marks, clauses, verbs with a tense, times."""
CLOSING = frozenset((",", ".", ")", ";", ":", "\n"))
"""What stands behind a name that says who "her lawyer" before it is."""
PARTING = frozenset((*CLOSING, "(", "—", "–"))
"""Marks that end what is told of people without names."""
LONGEST = 14
"""Tokens of what follows a common noun: people familiar with the matter."""
ANYBODY = frozenset("people person persons source sources".split())
"""Nouns that say so little that a relative clause must tell who is meant: two who saw the plan."""
MOST_BETWEEN = 4
"""Tokens that say when between a participle and its "by": released on Tuesday by the ministry."""
BRACKETS = 14
"""Tokens in brackets after a name."""
AVERAGE = "average"
"""What closes "on average", which says no more of who it is."""
CIRCUMSTANCE = frozenset("in on during after to at".split())
"""Prepositions that follow a speaker and tell no more of who that is."""
WHERE = frozenset(("at", "in"))
"""Prepositions of the body that somebody belongs to: analysts at Orbis, staff in the ministry."""
NAMED = ("organization", "other", "place")
"""Kinds of names that are none of a person."""


def told_of(text: Reporting, end: int) -> int:
    """Where what tells apart people without names ends: briefed on the talks, who saw it."""
    if not text.reporter(end) or not (text.words[end] == "who" or text.syntax.classes[end] in "vk"):
        return end
    stop = end
    while stop < end + LONGEST and text.reporter(stop) and text.words[stop] not in PARTING:
        stop += 1
    return _without_circumstances(text, end, stop)


def _made_by(text: Reporting, end: int) -> int:
    """Where "released by the ministry" ends, behind a noun."""
    group = text.syntax.group_at(end) if text.reporter(end) else None
    if group is None or group.start != end:
        return end
    by = group.end
    while by < group.end + MOST_BETWEEN and text.syntax.classes[by] in "pY~r":
        if text.words[by] == "by":
            agent = text.syntax.phrase_at(by + 1)
            return agent.end if agent is not None else end
        by += 1
    return end


def complement_end(text: Reporting, phrase: Phrase, stop: int | None) -> int:
    """Where the prepositional phrases behind a noun end."""
    words = text.words
    if is_ordered(text, phrase.full[1]):
        return phrase.full[1]
    if stop is not None:
        stop = _without_circumstances(text, phrase.end, stop)
    if stop is not None and phrase.end < stop <= phrase.end + LONGEST:
        between = words[phrase.end : stop]
        letters = text.syntax.classes.letters[phrase.end : stop]
        told = words[phrase.end] == "who" and words[phrase.head] in ANYBODY
        verbal = not told and any(letter in b"bzdvMheo" for letter in letters)
        if not verbal and not {",", "(", "—", "–"}.intersection(between):
            return stop
    end = _made_by(text, phrase.full[1])
    lemma = text.syntax.classes.lemma(phrase.head)
    closely = lemma in SPOKESPEOPLE or lemma in DOCUMENTS or words[phrase.head] in sources()
    if not closely:
        return end
    return _without_circumstances(text, end, _described_to(text, end))


def _without_circumstances(text: Reporting, first: int, stop: int) -> int:
    """Where a speaker's phrase ends before a verb: not with when or how it is said."""
    classes, words = text.syntax.classes, text.words
    while stop > first and (
        classes[stop - 1] in "rY~" or (words[stop - 1] == AVERAGE and words[stop - 2] == "on")
    ):
        stop -= 1
        while stop > first and classes[stop - 1] == "~":
            stop -= 1
        if stop > first and classes[stop - 1] == "p":
            stop -= 1
    return stop


def _described_to(text: Reporting, end: int) -> int:
    """Where what is said of a source ends: people familiar with the plan, briefed on the talks."""
    begin, classes = end, text.syntax.classes
    while end < begin + LONGEST and text.reporter(end) and classes[end] not in BOUNDARY:
        placed = text.words[end] in CIRCUMSTANCE and classes[end - 1] not in "ak"
        if placed and not (text.words[end] in WHERE and _is_body(text, end + 1)):
            break
        end += 1
    return end


def _is_body(text: Reporting, at: int) -> bool:
    """Whether an organisation's name stands here: analysts at Orbis."""
    phrase = text.syntax.phrase_at(at) if text.words[at] == "the" else None
    if phrase is not None and phrase.start == at and company_noun(text.words, phrase.head):
        return True
    at += text.words[at] == "the"
    found = text.names.at(text.tokens.start[at]) if text.reporter(at) else None
    bodies = ("organization", "other") if text.words[at - 1] == "in" else NAMED
    return found is not None and found[1].kind in bodies


def is_ordered(text: Reporting, end: int) -> bool:
    """Whether a noun ends here of which is told who wanted or saw it, and not who made it."""
    group = text.syntax.group_at(end) if text.reporter(end) else None
    return group is not None and group.start == end and group.lemma in ORDERING


def over_brackets(text: Reporting, at: int) -> int:
    """The token before brackets that end here, or this one."""
    if text.words[at] != ")":
        return at
    opens = (k for k in range(at - 1, max(0, at - BRACKETS), -1) if text.words[k] == "(")
    return next(opens, at + 1) - 1
