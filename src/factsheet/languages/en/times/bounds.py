"""Which way a time binds, from the words around it: by 2030, not before 2030, since May."""

from datetime import date

from factsheet.grammar.pattern import Lexicon
from factsheet.languages.en.lexicon.motion import CHANGES
from factsheet.model.values import Bound
from factsheet.syntax import Syntax
from factsheet.text.tokens import BREAK, Tokens
from factsheet.timex.meaning import Length, Meaning, Part

REACH = 4
"""Tokens that the words of a bound take."""
BEFORE: Lexicon[Bound] = Lexicon(
    {
        "by": "by", "no later than": "by", "not later than": "by", "on or before": "by",
        "as late as": "by", "by no later than": "by", "not beyond": "by",
        "before": "before", "prior to": "before", "ahead of": "before", "earlier than": "before",
        "no earlier than": "not_before", "not earlier than": "not_before",
        "no sooner than": "not_before", "not before": "not_before", "not until": "not_before",
        "'t until": "not_before", "’t until": "not_before", "'t before": "not_before",
        "’t before": "not_before", "not till": "not_before", "as early as": "not_before",
        "by as early as": "not_before", "as soon as": "not_before", "on or after": "not_before",
        "at the earliest": "not_before", "at the earliest by": "not_before",
        "after": "after", "later than": "after", "following": "after", "beyond": "after",
        "past": "after",
        "since": "since", "as far back as": "since", "since as far back as": "since",
        "since as early as": "since",
        "until": "until", "till": "until", "til": "until", "through": "until", "thru": "until",
        "up to": "until", "through to": "until",
        "within": "within", "inside": "within", "in under": "within", "in less than": "within",
    }
)  # fmt: skip
HEDGES = frozenset("about around roughly sometime some at least in on well into late early".split())
"""Words that may stand between those and the time: until at least 2030, by sometime in May."""
AFTERWARDS: Lexicon[Bound] = Lexicon(
    {
        "or later": "not_before", "or after": "not_before", "and beyond": "not_before",
        "at the earliest": "not_before", "onwards": "since", "onward": "since", "on": "since",
        "at the latest": "by", "or earlier": "by", "or sooner": "by", "or before": "by",
        ", at the earliest": "not_before", ", at the latest": "by",
    }
)  # fmt: skip
NEGATIONS = frozenset("not n't 't ’t never cannot unlikely no".split())
NEGATION_REACH = 8
"""Tokens before "before" and "until" that a "not" of their verb may stand in."""
MOVE_REACH = 12
"""Tokens before "from" in which a verb of moving is looked for."""
PUT_OFF = frozenset(
    (
        "put pushed delay delays delayed delaying postpone postponed postponing defer deferred "
        "deferring extend extended extending bring forward back rescheduled different "
        "dates dating date dated ranging ranges recover recovered apart aside far"
    ).split()
)
"""Words whose "from" tells where a thing is moved from, or that do not tell of a beginning."""
OPENS = frozenset((BREAK, ".", ",", ";", "and"))
RANGE_WORDS = frozenset("to until till through - – —".split())
CLAUSE_ENDS = frozenset((".", ";", ",", ":", "\n", "that", "but", "and"))


def bound_of(tokens: Tokens, start: int, end: int, meaning: Meaning) -> Bound | None:
    """How the time that stands on these tokens binds; None where it is just told."""
    after = AFTERWARDS.read(tokens, end)
    if after is not None and (after[1] != "since" or tokens.word[start - 1] == "from"):
        return after[1]
    bound = _before(tokens, start)
    if bound is not None:
        return bound
    return "within" if _window(meaning) else None


def _before(tokens: Tokens, start: int) -> Bound | None:
    if start and tokens.word[start - 1] == "the":
        start -= 1
    hedged = start
    while hedged and tokens.word[hedged - 1] in HEDGES:
        hedged -= 1
    for begin in range(max(0, hedged - REACH), start):
        read = BEFORE.read(tokens, begin)
        if read is not None and hedged <= read[0] <= start:
            return _negated(tokens, begin, read[1])
    return None


def _negated(tokens: Tokens, begin: int, bound: Bound) -> Bound:
    """A verb that is denied before or until a day turns the bound round."""
    if bound not in ("before", "until"):
        return bound
    for at in range(begin - 1, max(-1, begin - 1 - NEGATION_REACH), -1):
        word = tokens.word[at]
        if word in NEGATIONS:
            return "not_before"
        if word in CLAUSE_ENDS:
            break
    return bound


def start_bound(
    syntax: Syntax, start: int, end: int, first: date | None, published: date | None
) -> Bound | None:
    """How a day binds after "from", where something begins then: it applies from April 1.

    Not where it is what another time is told from or compared with: put off from 2028, up from May.
    """
    words, clause = syntax.tokens.word, syntax.clause_at(start)
    if first is None or published is None or words[end] in RANGE_WORDS:
        return None
    if clause is None or _moves(syntax.tokens, start - 1):
        return None
    group = clause.group
    past = group.tense == "past" or group.perfect or group.form == "participle"
    if first > published:
        return None if past else "not_before"
    begins = words[start - 2] in OPENS or group.end == start - 1
    return "since" if past and begins else None


def _moves(tokens: Tokens, at: int) -> bool:
    """Whether a word of change or of putting off stands before this token, in its clause."""
    for word in reversed(tokens.word[max(0, at - MOVE_REACH) : at]):
        if word in CHANGES or word in PUT_OFF:
            return True
        if word in CLAUSE_ENDS:
            return False
    return False


def _window(meaning: Meaning) -> bool:
    if isinstance(meaning, Part):
        return _window(meaning.of)
    return isinstance(meaning, Length) and meaning.window
