"""Which way a time lies from the day of publication, told by its verb and by its bound."""

from factsheet.languages.en.assertion.tense import Verb, verb_at
from factsheet.languages.en.lexicon.verbs import OPENS_NOUNS
from factsheet.model.values import Bound
from factsheet.text.tokens import Tokens

LEANS = {"past": -1, "future": 1, "present": 0}
AHEAD: frozenset[Bound | None] = frozenset(("by", "before", "until", "not_before"))
"""Bounds that look to what is to come, where no verb tells otherwise."""
SETS_LIMITS = frozenset(
    (
        "adjourned postponed delayed deferred extended suspended remanded given gave ordered "
        "demanded requested wanted needed asked barred banned frozen pushed put set called granted "
        "prolonged renewed rescheduled sidelined"
    ).split()
)
"""Past forms of verbs whose limit is still to come when they are said: put off until Monday."""
MEETINGS = frozenset(
    (
        "meeting hearing vote session deadline summit election game match debate trial talk "
        "conference launch ceremony rally visit race referendum ballot poll primary runoff "
        "auction event date start opening release review"
    ).split()
)
"""What is held on a day that is set before: they will speak at the Friday hearing."""
MOVES = frozenset(
    (
        "moved extended postponed delayed pushed rescheduled deferred adjourned brought put "
        "shifted prolonged slipped slid"
    ).split()
)
"""Past forms of verbs whose "to" names the new date of what is still to come."""
PASSED = frozenset("missed passed met expired had lapsed".split())
WISHES = frozenset("want wants get getting need needs hope hopes".split())
WISH_REACH = 4
"""Tokens before a participle in which its wish stands: they want it done by May."""
STATES = frozenset("is are 's ’s 're ’re remains remain stays stay".split())
"""Before a participle these tell what holds when it is said: it is shut until March."""


def lean_of(tokens: Tokens, start: int, end: int, bound: Bound | None) -> int:
    """Which way the tense points, twice as surely where the verb stands next to the time.

    Before a noun ("a June agreement") it is the noun's time, and what is to be done with that
    tells nothing of it.
    """
    if tokens.word[max(0, start - 2) : start] == ["as", "of"]:
        return -1
    if bound == "since" and "since" in tokens.word[max(0, start - 3) : start]:
        return -2
    verb = verb_at(tokens, start, end)
    if _is_due(tokens.word, start, end, verb):
        return 1
    if bound in AHEAD:
        return _limit_lean(tokens, start, verb)
    if verb is None:
        return 0
    if tokens.word[start - 1] in OPENS_NOUNS and _is_of_a_noun(tokens.word[end]):
        return min(LEANS[verb.tense], 0)
    near = verb.distance == 0 or (verb.distance == 1 and tokens.word[start - 1] in ("in", "on"))
    return LEANS[verb.tense] * (2 if near else 1)


def _is_due(words: list[str], start: int, end: int, verb: Verb | None) -> bool:
    """Whether a deadline, or the new date of what is put off, puts the time ahead."""
    if words[start - 2] == "deadline" and words[start - 1] in ("of", "for", "on"):
        return verb is None or words[verb.at] not in PASSED
    if verb is None or verb.tense == "present":
        return "deadline" in words[end : end + 2]
    moved = words[verb.at] in MOVES and verb.distance <= 2 and words[verb.at - 1] != "had"
    return moved and words[start - 1] == "to"


def _is_of_a_noun(word: str) -> bool:
    """Whether the word after a time is what the time is of, and no meeting that is still to be."""
    return word.isalpha() and word.removesuffix("s") not in MEETINGS


def _limit_lean(tokens: Tokens, start: int, verb: Verb | None) -> int:
    """Which way a limit lies: ahead, unless a verb tells of the past that does not set a limit."""
    if verb is None or verb.tense != "past":
        return 1
    words = tokens.word[max(0, verb.at - WISH_REACH) : verb.at]
    form, before = tokens.word[verb.at], tokens.word[verb.at - 1]
    if before in STATES or (form in SETS_LIMITS and before not in ("had", "been")):
        return 1
    if not WISHES.isdisjoint(words) or words[-2:] in (["is", "being"], ["are", "being"]):
        return 1
    return 1 if "ahead" in tokens.word[max(0, start - 3) : start] else -1
