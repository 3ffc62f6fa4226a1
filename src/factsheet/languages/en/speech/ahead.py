"""The subject before a verb of saying, over what stands between the two, and of a participle."""

from factsheet.languages.en.lexicon.sayings import Frame, sayings
from factsheet.languages.en.speech.extents import over_brackets
from factsheet.languages.en.speech.mention import Mention, mention
from factsheet.languages.en.speech.mentions import mention_of
from factsheet.languages.en.speech.minds import may_speak, may_think
from factsheet.languages.en.speech.reporting_text import Reporting
from factsheet.syntax import Clause, Phrase

FINITE = b"bzdvMheo"
"""The classes of verbs that may have a tense."""
APPOSITION = 30
"""Tokens of what stands between commas behind a speaker."""
RELATIVES = frozenset(("who", "which", "whose"))


def ahead(text: Reporting, clause: Clause) -> Phrase | None:
    """The subject before its verb, over what stands between the two."""
    before = clause.group.start - 1
    subject = None if text.words[before] == ")" or clause.inverted else clause.subject
    if subject is not None and _is_measure(text, subject):
        subject = None
    subject = _adjacent(text, clause) or subject or beside(text, clause)
    if subject is not None:
        return _led_by(text, clause, subject) or _modified(text, clause, subject) or subject
    parted = text.words[before] in (",", "—", "–")
    return over_apposition(text, before, clause.sentence.start) if parted else None


def _led_by(text: Reporting, clause: Clause, subject: Phrase) -> Phrase | None:
    """The name that opens a sentence and is told more of between commas, where what was read as
    the subject says nothing: Orbis, which makes pumps for farms, dairies and mills, announced.
    """
    first = clause.sentence.start
    opening = text.syntax.phrase_at(first) if text.reporter(first) else None
    if opening is None or opening.end >= subject.start or text.words[opening.end] != ",":
        return None
    if text.words[opening.end + 1] not in RELATIVES or not _behind_comma(text, clause):
        return None
    named = mention_of(text, opening)
    said = mention_of(text, subject)
    silent = said is None or not may_speak(text, said)
    return opening if silent and named is not None and named.shape == "name" else None


def _behind_comma(text: Reporting, clause: Clause) -> bool:
    """Whether a comma stands before a verb, over what tells when."""
    at = clause.group.start - 1
    while text.reporter(at) and text.syntax.classes.letters[at] in b"rY~":
        at -= 1
    return text.reporter(at) and text.words[at] == ","


def close_to(text: Reporting, phrase: Phrase) -> Mention | None:
    """People close to the talks, where "close" was read as a verb."""
    preposition = phrase.preposition
    if preposition is None or text.words[preposition.start - 1] != "close":
        return None
    outer = text.syntax.phrase_at(preposition.start - 2)
    if outer is None or not text.reporter(outer.head):
        return None
    said = mention(text, "noun", outer.start, phrase.end, outer.head)
    return said if may_think(text, said) else None


def _is_measure(text: Reporting, phrase: Phrase) -> bool:
    """Whether a phrase says how much or how far, and nobody: about nine kilometres."""
    counted = b"0" in text.syntax.classes.letters[phrase.start : phrase.head]
    said = mention_of(text, phrase) if counted else None
    return said is not None and not may_think(text, said)


def over_apposition(text: Reporting, closing: int, first: int) -> Phrase | None:
    """The phrase before the words between two commas that say who it is."""
    letters = text.syntax.classes.letters
    told = 0
    for at in range(closing - 1, max(first, closing - APPOSITION), -1):
        if not text.reporter(at):
            return None
        told += letters[at] in FINITE and text.words[at + 1] != "by"
        if text.words[at] in (",", "—", "–"):
            reduced = told == 1 and letters[at + 1] in b"vk"
            if told and not reduced and not RELATIVES.intersection(text.words[at + 1 : closing]):
                continue
            before = at - 1
            before = over_brackets(text, before)
            phrase = text.syntax.phrase_at(before)
            outer = _outermost(phrase)
            if outer is not None and text.words[outer.start - 1] != ",":
                phrase = outer
            governor = phrase.preposition if phrase is not None else None
            free = governor is None or governor.word == "as"
            if phrase is not None and free and text.reporter(before):
                return phrase
    return None


def _outermost(phrase: Phrase | None) -> Phrase | None:
    """The noun that a phrase tells more of behind its preposition: the rector of the college."""
    while phrase is not None and phrase.preposition is not None:
        if phrase.preposition.noun is None:
            break
        phrase = phrase.preposition.noun
    return phrase


def _modified(text: Reporting, clause: Clause, subject: Phrase) -> Phrase | None:
    """What a relative or a participle says more of, where the reading ended with the latter:
    "analysts who did the sums say", "analysts surveyed by Orbis expect".
    """
    inner = text.syntax.clause_at(subject.start)
    if inner is None or inner.node is clause.node or inner.kind not in ("relative", "participial"):
        return None
    antecedent = inner.antecedent
    return antecedent if antecedent is not None and antecedent.start < subject.start else None


def _adjacent(text: Reporting, clause: Clause) -> Phrase | None:
    """The noun phrase right before a verb, unless a preposition takes it: it is the subject."""
    phrase = beside(text, clause)
    if phrase is None or clause.group.form != "finite" or phrase.preposition is not None:
        return None
    whole = clause.subject
    if whole is not None and any(each.chunk == phrase.chunk for each in whole.members):
        return whole
    said = mention_of(text, phrase)
    return phrase if said is not None and may_speak(text, said) else None


def beside(text: Reporting, clause: Clause) -> Phrase | None:
    """The noun phrase right before a verb that the reading left without a subject."""
    at = clause.group.start - 1
    while at > clause.sentence.start and text.syntax.classes[at] == "r":
        at -= 1
    at = over_brackets(text, at)
    return text.syntax.phrase_at(at) if at >= clause.sentence.start and text.reporter(at) else None


def telling(text: Reporting, clause: Clause, parent: Clause | None) -> Mention | None:
    """Who says what a participle behind a comma was read with, and goes on: Lee said the mill was
    old, adding.
    """
    outer = parent.parent if parent is not None and parent.kind == "complement" else None
    if outer is None or text.words[clause.group.start - 1] != ",":
        return None
    takes = sayings().get(outer.group.lemma, 0)
    if not takes & Frame.QUOTATION or outer.group.passive or outer.group.form != "finite":
        return None
    subject = actor(outer)
    said = mention_of(text, subject, stop=outer.group.start) if subject is not None else None
    return said if said is not None and may_think(text, said) else None


def actor(clause: Clause) -> Phrase | None:
    """The subject of a clause, or of the one that it is coordinated with."""
    found = clause.subject or clause.antecedent
    if found is None and clause.coordinated is not None:
        return clause.coordinated.subject or clause.coordinated.antecedent
    return found
