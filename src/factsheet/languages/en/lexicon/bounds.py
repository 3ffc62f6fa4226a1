"""Words that bind a time: by, since, until, starting, at the latest, a deadline."""

from factsheet.grammar.lexicon import Lexicon
from factsheet.model.values import Bound

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
NEGATIONS = frozenset("not n't 't ’t never cannot unlikely improbable no".split())
PUT_OFF = frozenset(
    (
        "put pushed delay delays delayed delaying postpone postponed postponing defer deferred "
        "deferring extend extended extending bring forward back rescheduled different "
        "dates dating date dated ranging ranges recover recovered apart aside far"
    ).split()
)
"""Words whose "from" tells where a thing is moved from, or that do not tell of a beginning."""
OPENS = frozenset((".", ",", ";", "?", "!", "and"))
RANGE_WORDS = frozenset("to until till through - – —".split())
CLAUSE_ENDS = frozenset((".", ";", ",", ":", "\n", "that", "but", "and"))
STARTS = Lexicon(
    dict.fromkeys(
        (
            "from", "starting", "starting in", "starting on", "starting from", "starting with",
            "beginning", "beginning in", "beginning on", "beginning from", "beginning with",
            "effective", "effective from", "with effect from", "backdated to", "back to",
            "dating back to", "dating from",
        )
    )
)  # fmt: skip
"""Words before the first day of something."""
DEADLINES = frozenset("deadline deadlines cutoff cut-off".split())
EXTREMES = frozenset("low lows high highs peak trough".split())
"""A seven-month low is the lowest within seven months."""
RANKS = frozenset(
    (
        "first second third fourth fifth sixth seventh eighth ninth tenth best worst most least "
        "only"
    ).split()
)
"""What is so in the length of time behind it: the second time in six months."""
TAKEN_FROM = frozenset("standards levels prices measures terms values rates".split())
"""Behind a year after "by" these say what is measured with: by 2025 standards."""
WHOLES = frozenset(
    (
        "day night morning afternoon evening weekend week month year season spring summer autumn "
        "fall winter"
    ).split()
)
"""What "through the" leads over from one end to the other: through the night."""
FOLLOWERS = frozenset("more others another most some many few rest dozens hundreds two".split())
"""What stands before "following" where that is their verb: with more following that May."""
