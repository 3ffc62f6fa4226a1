"""How sure a statement is by its adjectives, predicates, adverbs, modals and small words."""

from functools import cache

from factsheet.model.values import Modality

INSTEAD = frozenset((("rather", "than"), ("instead", "of"), ("far", "from")))
"""Words before what is not so, or not done."""
UNTRUE = ("true", "right", "correct", "so")
"""Predicates that "not" makes a denial of the clause behind them."""
SETTINGS = frozenset(
    "despite amid amidst after following notwithstanding given considering".split()
)
"""Prepositions of what is there already, whatever is planned against it."""
DATED = frozenset("due scheduled listed planned slated booked earmarked set down in".split())
"""What stands before the day of something that is planned: due in July, set down for May."""
PLANNED_ADJECTIVES = frozenset(
    (
        "proposed planned scheduled requested pledged promised targeted sought intended upcoming "
        "prospective mooted touted"
    ).split()
)
LIKELY_ADJECTIVES = frozenset(
    "expected anticipated forecast projected predicted likely probable foreseen".split()
)
POSSIBLE_ADJECTIVES = frozenset(
    "potential possible hypothetical theoretical conceivable threatened".split()
)
DENIED_ADJECTIVES = frozenset(
    (
        "cancelled canceled shelved rejected scrapped abandoned withdrawn aborted ditched axed "
        "failed"
    ).split()
)
PLANNED_PREDICATES = frozenset(
    (
        "set due mean design suppose ready willing eager keen determined prepared scheduled "
        "slated mind inclined committed anxious hoping supposed"
    ).split()
)
LIKELY_PREDICATES = frozenset(
    "likely probable bound poised poise expected sure certain close near confident tip".split()
)
DOUBTS = frozenset(
    (
        "possible plausible conceivable uncertain unclear likely probable unlikely improbable "
        "doubtful"
    ).split()
)
"""Predicates that say how sure their subject itself is."""
POSSIBLE_PREDICATES = frozenset(
    "possible unclear uncertain plausible conceivable eligible unsure doubtful".split()
)
DEPENDING = frozenset("contingent conditional dependent".split())
"""Predicates of what is only if something else is."""
DENIED_PREDICATES = frozenset(
    "unable unlikely improbable unwilling reluctant impossible powerless untrue false".split()
)
IN_ALL = ("in all probability", "in all likelihood", "more than likely")
"""Phrases for probably."""
LIKELY_ADVERBS = frozenset("likely probably presumably doubtless".split())
POSSIBLE_ADVERBS = frozenset("possibly perhaps maybe potentially conceivably".split())
NO = frozenset("no neither".split())
NOT_DENYING = frozenset("only just even necessarily yet before until".split())
"""Words after "not" that keep it from denying."""
SUPPOSED_IN = (
    *("in the event of", "in case of", "in the event that", "in which case", "in that case"),
    "in that event",
    *("in the worst case", "in a worst case", "at worst", "in theory"),
)
"""Words that open what may be."""
CONDITIONS = frozenset("if unless whether provided assuming lest".split())
"""Words that open a clause of what may be."""
MODALS: dict[str, Modality] = {
    "may": "possible",
    "might": "possible",
    "could": "possible",
    "should": "likely",
    "ought": "likely",
}
EARLIER = frozenset("previous prior earlier original initial old former".split())
"""Adjectives of a forecast that a new one takes the place of."""


@cache
def adjectives() -> dict[str, Modality]:
    """What an adjective makes of the noun behind it."""
    return {
        **dict.fromkeys(PLANNED_ADJECTIVES, "planned"),
        **dict.fromkeys(LIKELY_ADJECTIVES, "likely"),
        **dict.fromkeys(POSSIBLE_ADJECTIVES, "possible"),
        **dict.fromkeys(DENIED_ADJECTIVES, "denied"),
    }


@cache
def predicates() -> dict[str, Modality]:
    """What a predicate makes of its infinitive or clause."""
    return {
        **dict.fromkeys(PLANNED_PREDICATES, "planned"),
        **dict.fromkeys(LIKELY_PREDICATES, "likely"),
        **dict.fromkeys(POSSIBLE_PREDICATES, "possible"),
        **dict.fromkeys(DENIED_PREDICATES, "denied"),
    }


@cache
def adverbs() -> dict[str, Modality]:
    """What an adverb makes of its clause."""
    return {
        **dict.fromkeys(LIKELY_ADVERBS, "likely"),
        **dict.fromkeys(POSSIBLE_ADVERBS, "possible"),
    }
