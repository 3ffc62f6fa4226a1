"""Sayings inside a relative clause: which it said would rise, the sum that analysts foresaw."""

from factsheet.languages.en.lexicon.reporting_verbs import ASKING, RECALLING
from factsheet.languages.en.lexicon.sayings import Frame
from factsheet.languages.en.speech import rules
from factsheet.languages.en.speech.attribution_cues import Saying
from factsheet.languages.en.speech.reporting_text import Reporting
from factsheet.languages.en.speech.stretches import Statement, relative_end, turn
from factsheet.syntax import Clause, Phrase, VerbGroup

QUESTIONS = frozenset("if whether why how when where".split())
"""Words with which an indirect question begins."""
TOLD = frozenset(("how", "when"))
"""Words with which what somebody recalls begins."""
FIGURES = b"0A%"
"""Classes of amounts and numbers."""
BEING = frozenset(("be", "'s"))


def embedded(
    text: Reporting, saying: Saying, clause: Clause, _first: int, stop: int
) -> Statement | None:
    """What is said where the clause of saying stands inside it, or asks for it."""
    if saying.mention.first > saying.verb or not saying.takes & Frame.CLAUSE:
        return _asked(text, saying, clause, stop) or _foreseen(text, saying, clause)
    return (
        _around(text, saying, clause, stop)
        or _foreseen(text, saying, clause)
        or _asked(text, saying, clause, stop)
    )


def _around(text: Reporting, saying: Saying, clause: Clause, stop: int) -> Statement | None:
    """A verb right behind the one of saying has no subject of its own: it is said of what stands
    before both.
    """
    inner = _next_group(text, clause.group)
    before = saying.opens - 1
    if inner is None or not _may_follow(text, clause, inner):
        return None
    end = turn(text, inner.start, relative_end(text, inner.start, stop))
    thing = text.syntax.phrase_at(_over_relative(text, before))
    counted = thing is not None and saying.takes & Frame.OBJECT and _is_new_figure(text, thing)
    begin = thing.start if counted and thing is not None else inner.start
    return Statement(begin, end, saying, whole=False, rule=rules.EMBEDDED.name)


def _next_group(text: Reporting, group: VerbGroup) -> VerbGroup | None:
    """The verb group right behind this one."""
    if not text.reporter(group.end):
        return None
    found = text.syntax.group_at(group.end)
    return found if found is not None and found.start == group.end else None


def _may_follow(text: Reporting, clause: Clause, inner: VerbGroup) -> bool:
    """Whether the second verb is of a clause that the first one takes."""
    if inner.form not in ("finite", "participle") or clause.group.passive:
        return False
    marked = clause.marker is not None and clause.kind == "relative"
    ambiguous = text.syntax.classes[inner.verb] in "vk" and inner.end - inner.start == 1
    told = text.words[inner.end] in ("that", ":") and inner.lemma in BEING
    return not told and (marked or not ambiguous)


def _over_relative(text: Reporting, at: int) -> int:
    """The token before the pronoun of a relative clause that no comma opens."""
    return at - 1 if text.words[at] in ("that", "which") else at


def _is_new_figure(text: Reporting, thing: Phrase) -> bool:
    """Whether an amount is told first here: $4 million in fees, but not the $4 million."""
    letters = text.syntax.classes.letters
    full = letters[thing.start : thing.end]
    return any(letter in FIGURES for letter in full)


def _foreseen(text: Reporting, saying: Saying, clause: Clause) -> Statement | None:
    """An amount that somebody forecast or looked for: the $3 million that analysts expected."""
    if not saying.takes & Frame.OBJECT or saying.mention.first <= clause.sentence.start:
        return None
    within = text.syntax.classes[saying.mention.first - 1] in FIGURES.decode()
    if within and not _has_object(text, clause):
        begin = text.syntax.phrase_at(saying.mention.first - 1)
        first = begin.start if begin is not None else saying.mention.first - 1
        return Statement(first, saying.mention.first, saying, False, rules.EMBEDDED.name)
    thing = text.syntax.phrase_at(_over_relative(text, saying.opens - 1))
    if thing is None or text.syntax.classes.letters[thing.head] not in FIGURES:
        return None
    if saying.mention.first <= thing.head or _has_object(text, clause):
        return None
    return Statement(thing.start, thing.end, saying, whole=False, rule=rules.EMBEDDED.name)


def _has_object(text: Reporting, clause: Clause) -> bool:
    after = text.syntax.phrase_at(clause.group.end) if text.reporter(clause.group.end) else None
    return after is not None and after.start == clause.group.end


def _asked(text: Reporting, saying: Saying, clause: Clause, stop: int) -> Statement | None:
    """An indirect question, or what is recalled: she asked why, he remembers how."""
    words = QUESTIONS if clause.group.lemma in ASKING else TOLD
    if clause.group.lemma not in ASKING | RECALLING or clause.group.passive:
        return None
    at = saying.verb + 1
    told = clause.object
    if told is not None and told.start == at:
        at = told.end
    if text.words[at] not in words or not text.reporter(at) or stop - at < 2:
        return None
    end = turn(text, at + 1, stop)
    return Statement(at + 1, end, saying, whole=False, rule=rules.QUESTION.name)
