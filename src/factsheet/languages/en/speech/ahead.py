"""The subject before a verb of saying, over what stands between the two, and of a participle."""

from factsheet.languages.en.lexicon.reporting_verbs import ASKING
from factsheet.languages.en.lexicon.sayings import Frame, sayings
from factsheet.languages.en.speech.extents import over_brackets
from factsheet.languages.en.speech.mention import Mention, mention
from factsheet.languages.en.speech.mentions import mention_of
from factsheet.languages.en.speech.minds import may_say, may_speak, may_think
from factsheet.languages.en.speech.reporting_text import Reporting
from factsheet.syntax import Clause, Phrase

FINITE = b"bzdvMheo"
"""The classes of verbs that may have a tense."""
APPOSITION = 30
"""Tokens of what stands between commas behind a speaker."""
RELATIVES = frozenset(("who", "which", "whose"))
GOING_ON = frozenset("go begin start continue proceed come".split())
"""Verbs whose infinitive is said: he went on to say."""
SAYING_SO = frozenset(
    "delighted pleased proud happy glad excited thrilled sorry sad quick careful keen swift "
    "anxious eager pains first last latest".split()
)
"""Predicates whose infinitive is said: delighted to announce, quick to point out, at pains to."""
HAVING_SAID = frozenset(
    "allege believe claim know report rumour say suspect think understand".split()
)
"""Verbs whose passive hands on what somebody is to have said: is understood to have told."""
BROUGHT = frozenset("compel drive expect force hear move oblige prompt provoke schedule".split())
"""Verbs whose passive makes somebody say so, or hears it: was forced to admit."""
COMING_FORWARD = frozenset(
    "call contact convene email hold interrupt pause phone return ring stand step take use "
    "write".split()
)
"""Verbs of what somebody does so as to speak: took to the stage to say."""
ON_OTHERS = frozenset(("on", "upon", "for"))
"""Prepositions of those who are to say so: called on the bank to admit."""


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


def coming_to_say(text: Reporting, clause: Clause) -> Clause | None:
    """The clause whose subject says what an infinitive tells: was forced to admit."""
    group, outer = clause.group, clause.parent
    while outer is not None and outer.group.form == "infinitive":
        outer = outer.parent
    if outer is None or outer.group.negated or outer.group.end > group.start:
        return None
    if group.lemma in ASKING:
        return None
    lemma, beside = outer.group.lemma, outer.group.end == group.start
    if lemma in GOING_ON or text.words[group.start - 1] in SAYING_SO:
        return outer
    if outer.group.passive:
        handed_on = group.perfect and lemma in HAVING_SAID
        return outer if beside and (handed_on or lemma in BROUGHT) else None
    happened = outer.group.form == "finite" and outer.group.modal is None
    others = text.words[outer.group.end] in ON_OTHERS
    return outer if happened and lemma in COMING_FORWARD and not others else None


def agent_of(text: Reporting, clause: Clause) -> Phrase | None:
    """Who does what a passive tells, or a participle: put by the bank at."""
    if clause.agent is not None or text.words[clause.group.end] != "by":
        return clause.agent
    agent = next((p.phrase for p in clause.prepositions if p.word == "by"), None)
    return agent if may_say(text, agent) else None


def actor(clause: Clause) -> Phrase | None:
    """The subject of a clause, or of the one that it is coordinated with."""
    found = clause.subject or clause.antecedent
    if found is None and clause.coordinated is not None:
        return clause.coordinated.subject or clause.coordinated.antecedent
    return found
