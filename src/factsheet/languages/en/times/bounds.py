"""Which way a time binds, from the words around it: by 2030, not before 2030, since May."""

from datetime import date

from factsheet.languages.en.lexicon.bounds import (
    AFTERWARDS,
    BEFORE,
    CLAUSE_ENDS,
    DEADLINES,
    EXTREMES,
    FOLLOWERS,
    HEDGES,
    NEGATIONS,
    OPENS,
    PUT_OFF,
    RANGE_WORDS,
    RANKS,
    STARTS,
    TAKEN_FROM,
    WHOLES,
)
from factsheet.languages.en.lexicon.motion import CHANGES, FALLS, RISES
from factsheet.languages.en.lexicon.time_verbs import BRINGS_ABOUT
from factsheet.languages.en.times import clause_of_time as clauses
from factsheet.languages.en.times.tense_direction import lean_of
from factsheet.model.values import Bound
from factsheet.syntax import Syntax
from factsheet.text.tokens import BREAK, Tokens
from factsheet.timex.meaning import Fixed, Length, Meaning, Named, Part, timex_type

Covered = tuple[date | None, date | None]
"""The first and the last day of a time."""
REACH = 4
"""Tokens that the words of a bound take."""
NEGATION_REACH = 8
"""Tokens before "before" and "until" that a "not" of their verb may stand in."""
MOVE_REACH = 12
"""Tokens before "from" in which a verb of moving is looked for."""
RANK_REACH = 12
"""Tokens before "in" that what is the first, or the worst, in so long takes."""
ADJECTIVE = 97
ALLOWING = frozenset("allow get give grant have receive".split())
"""Verbs of the time that somebody has, or is left, for something."""
LASTING = frozenset("come go kill live play run spare".split())
"""Verbs of what so long is left of: a deal that has two years to run."""
STATES = frozenset(("be", "have"))
"""Verbs whose present says that something is the third, or the third one has, in so long."""


def bound_of(syntax: Syntax, start: int, end: int, meaning: Meaning) -> Bound | None:
    """How the time that stands on these tokens binds; None where it is just told."""
    tokens = syntax.tokens
    after = AFTERWARDS.read(tokens, end)
    if after is not None and (after[1] != "since" or tokens.word[start - 1] == "from"):
        return after[1]
    bound = None if _follows_as_a_verb(tokens, start) else _before(tokens, start)
    if bound is not None:
        return None if _is_no_bound(syntax, start, end, meaning, bound) else bound
    if _is_deadline(tokens, start, end):
        return "by"
    if tokens.word[end] == "away" and _mod(meaning) == "EQUAL_OR_MORE":
        return "not_before"
    return "within" if _within(syntax, start, end, meaning) else None


def _mod(meaning: Meaning) -> str | None:
    return meaning.mod if isinstance(meaning, Part) else None


def _is_no_bound(syntax: Syntax, start: int, end: int, meaning: Meaning, bound: Bound) -> bool:
    """Cut by two years, raised by Friday's vote, after years of work: none of these binds."""
    words = syntax.tokens.word
    if bound == "until" and _is_all_of_it(words, start, end):
        return True
    if words[start - 3 : start] == ["as", "early", "as"]:
        return lean_of(syntax, start, end, None) < 0
    if timex_type(meaning) == "DURATION":
        return bound == "by" or (bound == "after" and _is_vague(meaning))
    if bound != "by":
        return False
    group = syntax.group_at(start - 2)
    owned = words[end] in ("'s", "’s") and group is not None and group.form != "infinitive"
    return owned or words[end] in TAKEN_FROM


def _follows_as_a_verb(tokens: Tokens, start: int) -> bool:
    """Whether somebody or more of them were following then: with more following that May."""
    words = tokens.word
    return words[start - 1] == "following" and words[start - 2] in FOLLOWERS


def _is_all_of_it(words: list[str], start: int, end: int) -> bool:
    """Whether "through" leads over the whole of it, and not up to it: sirens through the night."""
    begin = start - 1 if words[start - 1] == "the" else start
    whole = words[begin] == "the" and end == begin + 2 and words[begin + 1] in WHOLES
    return whole and words[begin - 1] in ("through", "thru")


def says_which(syntax: Syntax, start: int, end: int, meaning: Meaning) -> bool:
    """Whether it is part of what binds, and longer than that: before the 2027 election."""
    grain = meaning.grain if isinstance(meaning, Named) else None
    if isinstance(meaning, Fixed):
        grain = meaning.period.grain
    if grain not in ("year", "season") or syntax.tokens.word[end] in TAKEN_FROM:
        return False
    article = "the" in syntax.tokens.word[start - 1 : start + 1]
    whole = syntax.phrase_at(end)
    goes_on = whole is not None and whole.start < end and syntax.classes[whole.head] in "ns"
    return (article or grain == "season") and goes_on


def _is_vague(meaning: Meaning) -> bool:
    return isinstance(meaning, Length) and meaning.low is None


def _is_deadline(tokens: Tokens, start: int, end: int) -> bool:
    """The deadline is March 31, a deadline of March 31, the March 31 deadline."""
    words = tokens.word
    begin = end + 1 if words[end] in ("'s", "’s") else end
    if words[begin] in DEADLINES:
        return True
    return words[start - 1] in ("of", "is", "was", "on") and words[start - 2] in DEADLINES


def _within(syntax: Syntax, start: int, end: int, meaning: Meaning) -> bool:
    """A window: the past year, and what took place in two years, or was the first in two years."""
    words = syntax.tokens.word
    if timex_type(meaning) != "DURATION":
        return False
    compound = "-" in words[start:end]
    if compound and words[end] in EXTREMES:
        return True
    if compound and syntax.classes[end] in "nsx":
        return False
    if _window(meaning) or _is_given(syntax, start, end):
        return True
    length = meaning.of if isinstance(meaning, Part) else meaning
    one = isinstance(length, Length) and length.low == 1
    held = words[start - 1] == "in" and words[start] != "the" and not one
    less = _mod(meaning) in ("LESS_THAN", "EQUAL_OR_LESS")
    return held and (less or not _is_so_far_off(syntax, start, end))


def _is_given(syntax: Syntax, start: int, end: int) -> bool:
    """Whether somebody has so long to do something: it has 30 days to appeal."""
    group = syntax.group_at(end) if syntax.tokens.word[end] == "to" else None
    if group is None or group.form != "infinitive" or group.lemma in LASTING:
        return False
    clause = clauses.clause_of_time(syntax, start)
    return clause is not None and clause.group.lemma in ALLOWING


def _is_so_far_off(syntax: Syntax, start: int, end: int) -> bool:
    """Whether "in" tells when, seen from now, and not how long it takes: gone in ten years."""
    clause = clauses.clause_of_time(syntax, start)
    if clause is None or clause.group.perfect or _ranks(syntax, start):
        return False
    lemma = clause.group.lemma
    if lemma in BRINGS_ABOUT or lemma in RISES or lemma in FALLS:
        return False
    done = clause.object
    counted = done is not None and b"0" in syntax.classes.letters[done.start : done.end]
    comes = clause.group.tense == "present" and lemma not in STATES and not counted
    return comes or lean_of(syntax, start, end, None) > 0


def _ranks(syntax: Syntax, start: int) -> bool:
    """Whether what stands before says the how manieth it is, or that nothing was more so."""
    sentence = syntax.sentence_of(start)
    begin = max(sentence.start, start - RANK_REACH)
    letters = syntax.classes.letters
    return any(
        word in RANKS or (word.endswith("est") and letters[at] == ADJECTIVE)
        for at, word in enumerate(syntax.tokens.word[begin:start], begin)
    )


def _window(meaning: Meaning) -> bool:
    if isinstance(meaning, Part):
        return _window(meaning.of)
    return isinstance(meaning, Length) and meaning.window


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
    syntax: Syntax, start: int, end: int, covered: Covered, published: date | None, lean: int
) -> Bound | None:
    """How a day binds with which something begins: it applies from April 1, starting Monday.

    Not where it is what another time is told from or compared with: put off from 2028, up from May.
    """
    words, clause, (first, last) = syntax.tokens.word, syntax.clause_at(start), covered
    begin = _start_words(syntax.tokens, start)
    if begin is None or first is None or published is None or words[end] in RANGE_WORDS:
        return None
    ahead = first > published or (last is not None and last >= published and lean > 0)
    if words[start - 1] != "from" or start - begin > 1:
        return "not_before" if ahead else "since"
    if clause is None or _moves(syntax.tokens, start - 1):
        return None
    group = clause.group
    past = group.tense == "past" or group.perfect or group.form == "participle"
    if ahead:
        return None if past else "not_before"
    begins = _opens(words[start - 2]) or group.end == start - 1
    return "since" if begins and (past or _opens(words[start - 2])) else None


def _start_words(tokens: Tokens, start: int) -> int | None:
    """Where the words that tell of a beginning begin."""
    for begin in range(max(0, start - 3), start):
        read = STARTS.read(tokens, begin)
        if read is not None and read[0] == start:
            return begin
    return None


def _opens(word: str) -> bool:
    return word == BREAK or word in OPENS


def _moves(tokens: Tokens, at: int) -> bool:
    """Whether a word of change or of putting off stands before this token, in its clause."""
    for word in reversed(tokens.word[max(0, at - MOVE_REACH) : at]):
        if word in CHANGES or word in PUT_OFF:
            return True
        if word in CLAUSE_ENDS:
            return False
    return False
