"""Weekdays as they are named: Friday, last Tuesday, the Tuesday before last."""

from factsheet.grammar.lexicon import Lexicon
from factsheet.grammar.pattern import Optional, Sequence, Word, word
from factsheet.grammar.rule import Match, finds, ignores
from factsheet.languages.en.lexicon.time_contexts import (
    AFTER_ANY_DAY,
    COUNTS_FROM_THE_TOLD,
    NAMES_WITH_DAYS,
    PAPERS,
)
from factsheet.languages.en.lexicon.times import (
    DAY_PARTS,
    DIRECTIONS,
    WEEKDAYS,
    WEEKDAYS_BEFORE_DATES,
)
from factsheet.languages.en.times.clauses import Choice, Means, time_rule
from factsheet.languages.en.times.guards import Capital, Not
from factsheet.text.tokens import Tokens
from factsheet.timex.meaning import Meaning, Named, Origin, Shifted, Stated

POINTING = ("this", "that")
WHICH = Word(
    "which",
    Lexicon(
        {
            **DIRECTIONS,
            **{f"the {w}": by for w, by in DIRECTIONS.items() if w.split()[0] not in POINTING},
        },
    ),
)


def origin_of(match: Match) -> Origin:
    """What it counts from: the following May and that May from the time told last."""
    if match.get("which") is None:
        return "now"
    words = match.context.tokens.word[match.start : match.start + 2]
    told = words == ["the", "next"] or not COUNTS_FROM_THE_TOLD.isdisjoint(words)
    return "told" if told else "now"


def opens_a_clause(match: Match) -> bool:
    """Whether "that" goes on with a clause, and points at no time: he said that May was cold."""
    context, at, end = match.context, match.start, match.end
    if match.get("which") is None or context.tokens.word[at] != "that":
        return False
    return context.classes[at - 1] in "nsxbzdkgva" and context.classes[end] in "nsxbzdkvMeho~DP0"


def _weekday(match: Match) -> Meaning | None:
    """The weekday; on "a Friday" it is any, unless a noun follows, and Good Friday is a feast."""
    tokens, at = match.context.tokens, match.start
    before = tokens.word[at - 1]
    if before in NAMES_WITH_DAYS and tokens.capital(at - 1):
        return None
    if _begins_a_name(tokens, match.end):
        return None
    if before == "a" and match.get("which") is None and _stands_alone(tokens, match.end):
        return Stated("DATE", f"XXXX-WXX-{match['weekday']}")
    if opens_a_clause(match):
        return None
    return Named(
        "day",
        match["weekday"],
        which=match.get("which"),
        whole=match.get("week"),
        origin=origin_of(match),
    )


def _begins_a_name(tokens: Tokens, end: int) -> bool:
    """Whether a weekday begins the name of a paper or a show: Sunday Times, Saturday Night Live."""
    if not tokens.capital(end):
        return False
    night = tokens.word[end] == "night" and tokens.capital(end + 1)
    return night or tokens.word[end] in PAPERS


def _stands_alone(tokens: Tokens, end: int) -> bool:
    part = DAY_PARTS.read(tokens, end)
    after = tokens.word[part[0] if part else end]
    return not after.isalpha() or after in AFTER_ANY_DAY


WEEKS_FROM_NOW = Lexicon(
    {
        "last week": Shifted("week", -1),
        "this week": Shifted("week", 0),
        "next week": Shifted("week", 1),
    }
)


A_WEEKDAY = Choice(
    Means(
        Sequence(
            Optional(WHICH),
            Word("weekday", WEEKDAYS),
            Optional(Optional(word("of", ",")), Word("week", WEEKS_FROM_NOW)),
        ),
        _weekday,
    ),
    Means(
        Sequence(
            Not(word("that")),
            WHICH,
            Capital(Word("weekday", WEEKDAYS_BEFORE_DATES)),
            Optional(word(".")),
        ),
        _weekday,
    ),
)


THE_WEEKDAY_BEFORE_LAST = Means(
    Sequence(word("the"), Word("weekday", WEEKDAYS), word("before last")),
    lambda match: Named("day", match["weekday"], which=-2),
)

RULES = (
    time_rule(
        "weekday",
        Choice(THE_WEEKDAY_BEFORE_LAST, A_WEEKDAY),
        *finds(Named("day", 2, which=-2), "It sank on [[the Tuesday before last]]."),
        *finds(Named("day", 5), "The court ruled on [[Friday]]."),
        *finds(Named("day", 2, which=-1), "The minister resigned [[last Tuesday]]."),
        *finds(
            Named("day", 3, whole=Shifted("week", 1)), "They meet on [[Wednesday of next week]]."
        ),
        *finds(Stated("DATE", "XXXX-WXX-5"), "It fell on a [[Friday]]."),
        *finds(Named("day", 5), "He spoke of a [[Friday]] attack."),
        *ignores(
            "He sat in the sun.",
            "They wed in a hall.",
            "The Good Friday Agreement held.",
            "He plays for Sheffield Wednesday.",
        ),
    ),
)
