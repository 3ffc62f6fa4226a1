"""The verbs of saying that are read in a way of their own, and what stands with one."""

from functools import cache

CONVICTIONS = """
adamant certain concerned confident convinced emphatic fearful hopeful insistent optimistic sure
worried
"""
"""Adjectives whose "that" tells what somebody holds: she is adamant that."""
SAID_WITH = {
    **dict.fromkeys(("clear", "plain"), ("make",)),
    "known": ("make", "let"),
    "slip": ("let",),
    "record": ("go", "place", "put"),
    **dict.fromkeys(("view", "opinion", "belief"), ("be", "remain", "take")),
}
"""What verbs say with a word before "that": made clear that, let slip that, is of the view that."""
QUOTING = "cite quote report"
"""Verbs whose object says something where "as saying" follows."""
PUTTING = "put"
"""What becomes a verb of saying with "it": as she put it."""
FORECASTS = "anticipate estimate expect forecast foresee project see"
"""Verbs of what a company expects of itself."""
NOT_RAISED = "anticipate believe expect foresee imagine suppose think"
"""Verbs whose "not" belongs to what they take: he does not expect a loss expects none."""
ASKING = "ask inquire enquire query question wonder"
"""Verbs that take a question."""
RECALLING = "describe explain recall recount remember"
"""Verbs whose "how" and "when" tell what somebody saw."""
NEVER_INVERTED = "alert apprise assure brief email inform notify persuade reassure teach tell text"
"""Verbs whose object is whoever is told: behind them stands no speaker."""
ISSUING = """
issue release publish send post put write circulate file sign distribute give make print read run
air share upload submit
"""
"""What is done to a document by whoever says what stands in it."""
ORDERING = """
order commission request seek demand require see obtain review read fund finance sponsor pay
"""
"""What others do to a document than whoever made it: an audit ordered by the council."""
POINTING = "point admit confess allude refer boast warn complain speak talk tell"
"""Verbs that tell of a figure behind "to" or "of": she pointed to a rise of 9%."""
FORESEEING = "budget:for guide:to hint:at look:for pencil:in"
"""Verbs with the preposition of the amount that somebody foresees."""
DISMISSING = "brush:off deny: dismiss: dispute: laugh:off play:down rebut: refute: reject: scotch:"
"""Verbs of turning down what is said, with their particles."""
LISTING = "count find identify list record show"
"""Verbs whose object is what a document holds: the manifest lists 90 passengers."""
SENSING = "report describe recall admit acknowledge recount"
"""Verbs whose gerund tells what somebody heard or did: they described hearing three shots."""
AUXILIARIES = """
has have had is are was were be been being will would may might can could should must do does did
also later further then now once again recently previously reportedly repeatedly already just
often still only even never not simply publicly privately briefly today yesterday nevertheless
however additionally thereby
"""


@cache
def convictions() -> frozenset[str]:
    """Adjectives whose "that" tells what somebody holds."""
    return frozenset((*CONVICTIONS.split(), *SAID_WITH))


@cache
def quoting() -> frozenset[str]:
    """Verbs whose object says something where "as saying" follows."""
    return frozenset(QUOTING.split())


@cache
def never_inverted() -> frozenset[str]:
    """Verbs behind which no speaker stands."""
    return frozenset(NEVER_INVERTED.split())


@cache
def not_raised() -> frozenset[str]:
    """Verbs that hold a view though "not" stands with them."""
    return frozenset(NOT_RAISED.split())


@cache
def asking() -> frozenset[str]:
    """Verbs that take a question."""
    return frozenset(ASKING.split())


@cache
def recalling() -> frozenset[str]:
    """Verbs whose "how" tells what somebody saw."""
    return frozenset(RECALLING.split())


@cache
def issuing() -> frozenset[str]:
    """What is done to a document by whoever says what stands in it."""
    return frozenset(ISSUING.split())


@cache
def ordering() -> frozenset[str]:
    """What others do to a document than whoever made it."""
    return frozenset(ORDERING.split())


@cache
def pointing() -> frozenset[str]:
    """Verbs that tell of a figure behind "to"."""
    return frozenset(POINTING.split())


@cache
def sensing() -> frozenset[str]:
    """Verbs whose gerund tells what somebody heard or did."""
    return frozenset(SENSING.split())


@cache
def foreseeing() -> dict[str, str]:
    """The preposition of the amount that somebody foresees, by its verb."""
    return dict(each.split(":") for each in FORESEEING.split())


@cache
def dismissing() -> dict[str, str]:
    """The particle, if any, of each verb of turning down what is said."""
    return {verb: particle for verb, _, particle in (w.partition(":") for w in DISMISSING.split())}


@cache
def listing() -> frozenset[str]:
    """Verbs whose object is what a document holds."""
    return frozenset(LISTING.split())


@cache
def auxiliaries() -> frozenset[str]:
    """What can stand between a speaker and the verb."""
    return frozenset(AUXILIARIES.split())
