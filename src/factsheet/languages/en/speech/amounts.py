"""The figures that a verb of saying takes without a clause: claims 22%, puts the loss at $4m."""

from collections.abc import Sequence

from factsheet.languages.en.lexicon.reporting_nouns import GRANTS, RUMOURS, TOLD_OF_ITSELF
from factsheet.languages.en.lexicon.reporting_verbs import (
    DISMISSING,
    FORESEEING,
    LISTING,
    POINTING,
    SENSING,
)
from factsheet.languages.en.lexicon.sayings import Frame
from factsheet.languages.en.speech import rules
from factsheet.languages.en.speech.attribution_cues import Saying, is_forecast
from factsheet.languages.en.speech.minds import may_think
from factsheet.languages.en.speech.reporting_text import Reporting
from factsheet.languages.en.speech.stretches import Statement, turn
from factsheet.syntax import Clause, Phrase

REPORTING = frozenset(("report", "disclose"))
"""Verbs that report an amount of money or a share as one's own telling."""
ANNOUNCING = "announce"
"""The verb that tells an amount only of what its subject grants."""
NAMING = "name"
"""The verb that appoints somebody as something, and tells of one as being something."""
SUCH_AS = ["such", "as"]
"""What stands between what somebody points to and examples of it."""
CHARGED = frozenset(("of", "for"))
"""Prepositions of what somebody says another did."""
CITING = "cite"
"""The verb whose "for" tells what somebody is charged with, and nothing that is said."""
ACCUSING = "accuse"
"""The verb whose "of" tells what somebody says another did."""
FORETELLERS = frozenset("analyst economist forecaster".split())
"""Those who look for a number of jobs by foreseeing it, where police look for two men."""
GIVING = frozenset(("for", "to", "each", "per"))
"""Words behind an amount before whoever gets it."""
FORECASTING = frozenset("anticipate expect foresee".split())
"""Verbs whose infinitive tells what somebody thinks will be."""
HAVING = "having"
"""What begins what was done before: admits to having lost."""
CLAIMING = frozenset("claim profess purport".split())
"""Verbs whose infinitive tells what somebody says is or was."""
REACH = 20
"""Tokens between a verb and the "at" of its figure."""
QUOTED = 6
"""Tokens in which a quoted figure begins: at “about 40”."""
REST = 3
"""Tokens of "of about 18,000" behind what rises or falls."""
JOINING = frozenset(("and", "but", "then"))
"""Words before a second verb of the same subject."""
VERBS = "bzdkgvMheo"
FIGURES = "0A%"
"""Classes of amounts and numbers."""
AMOUNTS = "A%"


def told_object(
    text: Reporting, saying: Saying, clause: Clause, _first: int, stop: int
) -> Statement | None:
    """The figures in the object of "claims", "reported", "expects"."""
    if saying.mention.first > saying.verb or clause.group.form == "participle":
        return None
    if _is_told_of(text, saying, clause):
        return None
    if not (may_think(text, saying.mention) or text.is_document(saying.mention.head)):
        return None
    begin = _told(text, saying, clause, stop)
    if begin is None:
        return None
    end = turn(text, begin, min(stop, _next_clause(clause, begin, stop)))
    return Statement(begin, end, saying, whole=False, rule=rules.OBJECT.name)


def _is_told_of(text: Reporting, saying: Saying, clause: Clause) -> bool:
    """Whether a past tense is a participle that tells of those behind a preposition: a tariff for
    customers promised 20 hours.
    """
    before = text.syntax.phrase_at(clause.group.start - 1)
    beside = before is not None and before.start <= saying.mention.first
    governed = beside and before is not None and before.preposition is not None
    return governed and text.syntax.classes[clause.group.verb] == "v" and clause.kind != "relative"


def _told(text: Reporting, saying: Saying, clause: Clause, stop: int) -> int | None:
    """Where the telling object of a verb begins, or the infinitive that stands for one."""
    if clause.group.lemma in FORECASTING | CLAIMING:
        inner = text.syntax.group_at(clause.group.end)
        if inner is not None and inner.start == clause.group.end and inner.form == "infinitive":
            return inner.start
    if clause.group.lemma == ACCUSING:
        return _accused_of(text, clause.group.end, stop)
    if clause.group.lemma in SENSING and _is_gerund(text, clause.group.end):
        return clause.group.end
    if clause.group.lemma in POINTING and text.words[clause.group.end] in ("to", "of"):
        if _is_gerund(text, clause.group.end + 1) or text.words[clause.group.end + 1] == HAVING:
            return clause.group.end + 1
        return _pointed_at(text, clause.group.end + 1, FIGURES)
    if text.words[clause.group.end] == FORESEEING.get(clause.group.lemma):
        foreteller = text.syntax.classes.lemma(saying.mention.head) in FORETELLERS
        return _pointed_at(text, clause.group.end + 1, FIGURES if foreteller else AMOUNTS)
    judged = _judged(text, saying, clause, stop)
    if judged is not None:
        return judged
    thing = clause.object or _read_as_subject(clause)
    if thing is None or not _follows(text, clause.group.end, thing.start):
        return None
    charged = clause.group.lemma == CITING and text.words[thing.full[1]] == "for"
    if charged or (thing.is_pronoun and clause.group.lemma not in FORECASTING):
        return None
    if not _tells_object(text, saying, clause, stop):
        return None
    moves = saying.takes & Frame.MOVES and not saying.takes & Frame.QUOTATION
    return _past_when(text, thing, stop) if moves else thing.start


def _past_when(text: Reporting, thing: Phrase, stop: int) -> int | None:
    """Where a forecast begins, or else what it is moved to, behind when and how often that was
    done: cut its forecast for the third time since May, to 2%.
    """
    words, classes, at = text.words, text.syntax.classes, thing.end
    often = words[at : at + 2] == ["for", "the"] and words[at + 3 : at + 4] == ["time"]
    when = classes[at] in "Y~" or (words[at] == "on" and classes[at + 1] == "Y")
    if not (often or when):
        return thing.start
    return next((k for k in range(at, stop) if words[k] in ("to", "by")), None)


def _accused_of(text: Reporting, first: int, stop: int) -> int | None:
    """What stands behind the "of" of "accused ministers of wasting"."""
    if text.words[first] == "of":
        return None
    for at in range(first, min(first + REACH, stop)):
        if text.words[at] in CHARGED and text.syntax.group_at(at + 1) is not None:
            return at + 1
        if text.words[at] in ",;:" or not text.reporter(at):
            return None
    return None


def _judged(text: Reporting, saying: Saying, clause: Clause, stop: int) -> int | None:
    """What something is judged to be, or the talk that is turned down."""
    judging = saying.takes & Frame.PHRASE and not saying.takes & Frame.INFINITIVE
    found = _judged_as(text, clause, stop) if judging else None
    return _turned_down(text, clause) if found is None else found


def _judged_as(text: Reporting, clause: Clause, stop: int) -> int | None:
    """What stands behind the "as" of a judgement: described it as worth $4 million."""
    if clause.group.passive or clause.object is None:
        return None
    for at in range(clause.object.end, min(clause.group.end + REACH, stop)):
        if not text.reporter(at) or text.words[at] in ",;:":
            return None
        if text.words[at] == "as":
            appointed = clause.group.lemma == NAMING and not _is_gerund(text, at + 1)
            return None if appointed else at + 1
        if text.syntax.classes[at] in VERBS:
            return None
    return None


def _turned_down(text: Reporting, clause: Clause) -> int | None:
    """What stands behind the "of" or "that" of talk or reports that somebody turns down, and that
    nobody is told to have made.
    """
    particle = DISMISSING.get(clause.group.lemma)
    at = clause.group.end
    if particle is None or clause.group.passive or (particle and text.words[at] != particle):
        return None
    at += bool(particle)
    while text.reporter(at) and text.syntax.classes.letters[at] in b"aDr":
        at += 1
    talk = text.reporter(at) and text.syntax.classes.lemma(at) in RUMOURS
    return at + 2 if talk and text.words[at + 1] in ("of", "that") else None


def _is_gerund(text: Reporting, at: int) -> bool:
    inner = text.syntax.group_at(at) if text.reporter(at) else None
    return inner is not None and inner.start == at and inner.form == "gerund"


def _pointed_at(text: Reporting, at: int, figures: str) -> int | None:
    """The figure behind "to" of "pointed to", "admits to"."""
    behind = text.syntax.phrase_at(at)
    if behind is None:
        return None
    first, end = behind.full
    if text.words[end : end + 2] == SUCH_AS:
        example = text.syntax.phrase_at(end + 2)
        end = example.end if example is not None else end
    held = text.syntax.classes.letters[first : end + REST * (text.words[end] == "of")]
    return behind.start if any(chr(letter) in figures for letter in held) else None


def _read_as_subject(clause: Clause) -> Phrase | None:
    """An object that was read as the subject of an inverted verb."""
    subject = clause.subject
    behind = subject is not None and subject.start == clause.group.end
    return subject if clause.inverted and behind else None


def _follows(text: Reporting, end: int, start: int) -> bool:
    """Whether nothing but a time stands between a verb and its object."""
    between = text.syntax.classes.letters[end:start]
    return end <= start and not between.strip(b"Y~r")


def _tells_object(text: Reporting, saying: Saying, clause: Clause, stop: int) -> bool:
    """Whether the figures in a verb's object are its subject's telling."""
    thing, classes = clause.object or _read_as_subject(clause), text.syntax.classes
    if thing is None:
        return False
    if clause.group.lemma in LISTING and text.is_document(saying.mention.head):
        return any(letter in b"0A%" for letter in classes.letters[thing.start : thing.end])
    foresees = bool(saying.takes & Frame.MOVES) and is_forecast(text, thing)
    if foresees or (saying.takes & Frame.MOVES and not saying.takes & Frame.QUOTATION):
        return foresees
    if saying.takes & Frame.RESULTS:
        until = min(stop, text.extent(clause)[1])
        amount = any(letter in b"A%" for letter in classes.letters[thing.start : until])
        reports = clause.group.lemma in REPORTING and amount
        granted = not text.is_document(saying.mention.head) and _is_granted(text, clause, thing)
        return reports or granted or classes.lemma(thing.head) in TOLD_OF_ITSELF
    group = clause.group
    seen = group.lemma == "see" and (group.tense != "present" or group.modal is not None)
    return bool(saying.takes & Frame.OBJECT) and not seen


def _is_granted(text: Reporting, clause: Clause, thing: Phrase) -> bool:
    """Whether money that is announced goes to others: a relief package, $200 for each family."""
    given = text.syntax.classes[thing.head] == "A" and text.words[thing.end] in GIVING
    granted = given or text.syntax.classes.lemma(thing.head) in GRANTS
    return clause.group.lemma == ANNOUNCING and granted


def _next_clause(clause: Clause, begin: int, stop: int) -> int:
    """Where a main clause begins that has a subject of its own, or a second verb of this one."""
    words = clause.sentence.syntax.tokens.word
    for each in clause.sentence.clauses:
        subject = each.subject
        if _does_more(words, clause, each) and each.group.start > begin:
            return each.group.start - 1
        if each.kind != "main" or subject is None or subject.start <= begin:
            continue
        if words[subject.start - 1] != ")":
            return subject.start
    return stop


def _does_more(words: Sequence[str], clause: Clause, other: Clause) -> bool:
    """Whether another verb tells what the subject did or does besides, and not what it will do."""
    goes_on = other.node.coordinated is clause.node and other.group.tense != "future"
    return goes_on and words[other.group.start - 1] in JOINING


def put_at(
    text: Reporting, saying: Saying, clause: Clause, first: int, stop: int
) -> Statement | None:
    """ "Put the loss at $4 million", "the loss was put at $4 million by Lee"."""
    passive = clause.group.passive or text.words[saying.verb + 1] == "by"
    if not saying.takes & Frame.AT or (saying.mention.first > saying.verb and not passive):
        return None
    at = _figure_behind_at(text, saying.verb + 1, stop)
    if at is None:
        return None
    begin = _subject(clause, first) if passive else saying.verb + 1
    end = turn(text, begin, stop if passive else min(stop, _next_clause(clause, begin, stop)))
    return Statement(begin, end, saying, whole=False, rule=rules.OBJECT.name)


def _figure_behind_at(text: Reporting, first: int, stop: int) -> int | None:
    """The "at" before a figure, with no other verb between the two."""
    classes, words = text.syntax.classes, text.words
    for at in range(first, min(stop, first + REACH)):
        noun = classes[at] == "g" and words[at - 1] == "of"
        if (classes[at] in VERBS and not noun) or not text.reporter(at):
            return None
        if words[at] == "at":
            figure = at + 1
            while figure < stop and (classes[figure] in "rD~" or words[figure] == "between"):
                figure += 1
            if text.inside[at + 1]:
                return at if any(c in b"0A%" for c in classes.letters[at : at + QUOTED]) else None
            phrase = text.syntax.phrase_at(at + 1) or text.syntax.phrase_at(figure)
            held = classes.letters[at + 1 : phrase.end] if phrase is not None else b""
            if classes[figure] in FIGURES or any(letter in b"0A%" for letter in held):
                return at
    return None


def _subject(clause: Clause, first: int) -> int:
    return first if clause.subject is None else max(first, clause.subject.start)
