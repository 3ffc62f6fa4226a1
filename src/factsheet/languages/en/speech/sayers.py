"""Who says what a clause of saying says: its subject, wherever that stands."""

from factsheet.languages.en.lexicon.reporting_nouns import DOCUMENTS
from factsheet.languages.en.lexicon.reporting_verbs import ISSUING, NEVER_INVERTED, PUTTING
from factsheet.languages.en.lexicon.sayings import Frame
from factsheet.languages.en.speech.ahead import (
    actor,
    agent_of,
    ahead,
    beside,
    close_to,
    coming_to_say,
    over_apposition,
    telling,
)
from factsheet.languages.en.speech.mention import Mention, mention
from factsheet.languages.en.speech.mentions import mention_of
from factsheet.languages.en.speech.minds import may_act, may_say, may_think
from factsheet.languages.en.speech.reporting_text import VERBAL, Reporting
from factsheet.model.document import Span
from factsheet.syntax import Clause, Phrase

HUMAN = frozenset(("who", "whom"))
MAKERS = frozenset(("from", "by"))
"""Prepositions of whoever wrote a document."""
SAID_BY_SOMEBODY = frozenset("say insist warn caution".split())
"""Verbs whose participle tells nothing of a thing: the school said in an email."""
REDUCED = frozenset("by in on at from for to".split())
"""Words behind a participle that says of a noun what was done to it: the plan announced in May."""
THINKING = frozenset("believe fear hope reckon suspect think".split())
"""Verbs that take no quotation, and stand before whoever thinks so all the same: fears Lee."""
ALONE = frozenset("another others some many both most few several each neither all".split())
"""Words that stand for a noun phrase."""
RELATIVE = frozenset(("which", "that"))
PLACING = frozenset(("in", "at", "near"))


def sayer(text: Reporting, clause: Clause, takes: int) -> Mention | None:
    """Who says what a clause says."""
    group = clause.group
    within = _within_relative(text, clause) if takes & Frame.CLAUSE else None
    if within is not None:
        return mention_of(text, within)
    inverted = _inverted(text, clause, takes)
    behind = mention_of(text, inverted, ends=True) if inverted is not None else None
    if behind is not None and may_think(text, behind):
        return behind
    if group.passive or agent_of(text, clause) is not None:
        return _told_by(text, clause, takes)
    if group.form == "participle" and text.words[group.end] in REDUCED:
        return None
    if group.form == "infinitive":
        outer = coming_to_say(text, clause)
        acting = actor(outer) if outer is not None else None
        return mention_of(text, acting) if acting is not None else None
    if group.lemma == PUTTING and clause.kind != "relative":
        return _putting(text, clause)
    if clause.kind == "relative" and clause.marker is not None:
        return _antecedent(text, clause)
    if _is_inverted(text, clause):
        subject = clause.subject
        return mention_of(text, subject, ends=True) if subject is not None else None
    if group.form == "gerund":
        return _participle_subject(text, clause)
    subject = ahead(text, clause)
    if subject is not None:
        said = close_to(text, subject) or mention_of(text, subject, stop=group.start)
        return None if said is not None and _is_reduced(text, clause, said) else said
    return _determiner(text, group.start - 1)


def _is_reduced(text: Reporting, clause: Clause, said: Mention) -> bool:
    """Whether what was read as a tense is a thing's participle, beside the sentence's own verb:
    a deal announced in May, winds estimated at 90 mph.
    """
    group, classes = clause.group, text.syntax.classes
    alone = group.end - group.start == 1 and classes[group.verb] == "v"
    if not alone or said.shape != "noun" or said.stop != group.start:
        return False
    if group.lemma in SAID_BY_SOMEBODY:
        return False
    when = text.words[group.end] in REDUCED or classes[group.end] in "Y~"
    if not when or may_act(text, said) or text.is_document(said.head):
        return False
    others = [each for each in clause.sentence.clauses if each.group.form == "finite"]
    return len(others) > 1 and not text.children(clause, "complement")


def _is_inverted(text: Reporting, clause: Clause) -> bool:
    """Whether the subject stands behind the verb, and is none of a verb of its own."""
    subject = clause.subject
    if subject is None or not clause.inverted or clause.group.lemma in NEVER_INVERTED:
        return False
    if _is_led(text, clause):
        return False
    said, first = mention_of(text, subject), clause.sentence.start
    if said is None or not may_think(text, said):
        before = over_apposition(text, clause.group.start - 1, first)
        return before is None and _was_said(text, first, clause.group.start)
    after = text.syntax.group_at(subject.full[1]) if text.reporter(subject.full[1]) else None
    return after is None or after.start != subject.full[1] or after.form == "participle"


def _putting(text: Reporting, clause: Clause) -> Mention | None:
    """Who puts it so, or puts something at a figure."""
    group = clause.group
    before = over_apposition(text, group.start - 1, clause.sentence.start)
    before = before if text.words[group.start - 1] == "," else beside(text, clause)
    if before is None or (before.preposition is not None and before.preposition.word != "as"):
        before = clause.subject or before
    return mention_of(text, before, stop=group.start) if before is not None else None


def _within_relative(text: Reporting, clause: Clause) -> Phrase | None:
    """The subject between a relative pronoun and the verb: which the firm said would rise."""
    phrase = beside(text, clause)
    if phrase is None or clause.group.passive or phrase.start <= clause.sentence.start:
        return None
    opened = text.words[phrase.start - 1] in RELATIVE and text.reporter(phrase.start - 1)
    return phrase if opened and text.syntax.group_at(clause.group.end) is not None else None


def _determiner(text: Reporting, at: int) -> Mention | None:
    """ "Another", "others", "some": one of those who were spoken of."""
    alone = text.reporter(at) and text.words[at] in ALONE
    return mention(text, "noun", at, at + 1, at) if alone else None


def _inverted(text: Reporting, clause: Clause, takes: int) -> Phrase | None:
    """The subject behind a verb that a comma parts from what was said: "..., said Lee"."""
    group, syntax = clause.group, text.syntax
    first = clause.sentence.start
    before = text.words[group.start - 1] if group.start > first else ","
    apart = before in (",", "—", "–") or text.inside[group.start - 1]
    if group.start > first and not _was_said(text, first, group.start):
        return None
    if not apart or group.form == "gerund" or group.passive:
        return None
    if not takes & Frame.QUOTATION and group.lemma not in THINKING:
        return None
    if group.lemma in NEVER_INVERTED or _puts_it(text, clause):
        return None
    if clause.subject is not None and _next_to(text, clause.subject.end, group.start):
        return None
    if _is_led(text, clause):
        return None
    phrase = syntax.phrase_at(group.end) if text.reporter(group.end) else None
    if phrase is None or phrase.start != group.end:
        return None
    after = syntax.group_at(phrase.full[1])
    begins = after is not None and after.start == phrase.full[1] and after.form != "participle"
    return None if begins or _does_something(clause, phrase) else phrase


def _does_something(clause: Clause, phrase: Phrase) -> bool:
    """Whether a phrase behind a verb of saying is the subject of what is said."""
    told = (each.subject for each in clause.sentence.clauses if each.kind == "complement")
    return any(each is not None and each.chunk == phrase.chunk for each in told)


def _is_led(text: Reporting, clause: Clause) -> bool:
    """Whether a name or a document stands before what commas tell of it and the verb: the report,
    filed in May, says.
    """
    comma = clause.group.start - 1
    if text.words[comma] != ",":
        return False
    led = over_apposition(text, comma, clause.sentence.start)
    named = mention_of(text, led) if led is not None else None
    return named is not None and (named.shape == "name" or text.is_document(named.head))


def _puts_it(text: Reporting, clause: Clause) -> bool:
    """Whether something is put at a figure, or so: put it at 91%."""
    return clause.group.lemma == PUTTING and text.words[clause.group.end] == "it"


def _was_said(text: Reporting, first: int, stop: int) -> bool:
    """Whether what stands before a verb of saying can be what was said: a clause or a quotation."""
    letters = text.syntax.classes.letters[first:stop]
    return any(text.inside[first:stop]) or any(letter in VERBAL for letter in letters)


def _next_to(text: Reporting, end: int, start: int) -> bool:
    """Whether no verb stands between a phrase and the verb, as where a description does."""
    letters = text.syntax.classes.letters[end:start]
    return end <= start and not any(letter in VERBAL for letter in letters)


def _told_by(text: Reporting, clause: Clause, takes: int) -> Mention | None:
    """Who says it to the subject of a passive verb, or of it: told by the council."""
    agent = agent_of(text, clause)
    judged = Frame.PHRASE | Frame.ADDRESSEE | Frame.AT
    reduced = clause.group.form == "participle" or not clause.group.passive
    if reduced and not takes & judged:
        return None
    if agent is not None:
        return mention_of(text, agent)
    return source_of(text, clause) if takes & Frame.ADDRESSEE else None


def source_of(text: Reporting, clause: Clause) -> Mention | None:
    """Whoever wrote the document that a sentence speaks of: in a memo from Lee."""
    classes = text.syntax.classes
    for preposition in clause.sentence.prepositions:
        if preposition.word not in MAKERS or preposition.phrase is None:
            continue
        noun = preposition.noun or _sent(text, preposition.start)
        if noun is None:
            continue
        made = noun
        while made.preposition is not None and classes.lemma(made.head) not in DOCUMENTS:
            outer = made.preposition.noun
            if outer is None:
                break
            made = outer
        if classes.lemma(made.head) in DOCUMENTS:
            return mention_of(text, preposition.phrase)
    return None


def _sent(text: Reporting, by: int) -> Phrase | None:
    """The noun before "sent by", "signed by"."""
    group = text.syntax.group_at(by - 1) if by > 1 else None
    return text.syntax.phrase_at(group.start - 1) if group is not None and group.start else None


def _antecedent(text: Reporting, clause: Clause) -> Mention | None:
    """Whom a relative clause is about: "who" means somebody, over what stands beside the name."""
    marker, subject = clause.marker, clause.subject
    if marker is None or (subject is not None and subject.start > marker):
        return mention_of(text, subject, stop=clause.group.start) if subject else None
    words = text.words
    if words[marker] in HUMAN:
        named = _person_before(text, marker, clause.sentence.start)
        if named is not None:
            return named
    antecedent = clause.antecedent
    if antecedent is not None and words[marker] == "which":
        antecedent = _over_place(text, antecedent)
    while words[marker] in HUMAN and antecedent is not None and antecedent.preposition is not None:
        if antecedent.preposition.noun is None:
            break
        antecedent = antecedent.preposition.noun
    return mention_of(text, antecedent) if antecedent is not None else None


def _over_place(text: Reporting, phrase: Phrase) -> Phrase:
    """What stands somewhere, rather than where: an association in Leeds, which says."""
    preposition, found = phrase.preposition, text.name_ending(phrase.head)
    held = text.names.at(found[0].start) if found is not None else None
    placed = held is not None and held[1].kind in ("place", "other")
    if not placed or preposition is None or preposition.word not in PLACING:
        return phrase
    where = preposition.noun
    return where if where is not None and may_say(text, where) else phrase


def _person_before(text: Reporting, marker: int, first: int) -> Mention | None:
    """The last person named before "who", unless another noun says nearer who is meant."""
    for name, entity in reversed(text.names.within(_stretch(text, first, marker))):
        if entity.kind == "person":
            begin, stop = text.tokens.at_or_after(name.start), text.tokens.at_or_after(name.end)
            between = text.words[stop:marker]
            if len(between) < 1 or between[0] in (",", "of", "from", "at", "with", "(", "—", "–"):
                return mention(text, "name", begin, stop, stop - 1)
            return None
    return None


def _stretch(text: Reporting, first: int, stop: int) -> Span:
    return Span(text.tokens.start[first], text.tokens.start[stop])


def _participle_subject(text: Reporting, clause: Clause) -> Mention | None:
    """Who does what a participle says: the one who issued "a statement saying"."""
    subject, parent = clause.subject, clause.parent
    sayer = clause.antecedent
    beside = sayer is not None and sayer.end == clause.group.start
    issued = parent is not None and parent.group.lemma in ISSUING
    if sayer is not None and beside and not (issued and text.is_document(sayer.head)):
        return mention_of(text, sayer)
    while parent is not None and parent.group.form == "infinitive":
        parent = parent.parent
    told = telling(text, clause, parent)
    if told is not None:
        return told
    while parent is not None and not may_say(text, actor(parent)) and parent.parent is not None:
        parent = parent.parent
    outer = actor(parent) if parent is not None else None
    quoted = parent is not None and parent.group.lemma == "quote"
    if parent is not None and outer is not None and (quoted or not parent.group.passive):
        return mention_of(text, outer, stop=parent.group.start)
    if subject is None and parent is None:
        subject = clause.antecedent
    return mention_of(text, subject) if subject is not None else None
