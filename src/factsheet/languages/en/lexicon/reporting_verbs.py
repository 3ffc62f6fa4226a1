"""The verbs of saying that are read in a way of their own, and what stands with one."""

SAID_WITH = {
    **dict.fromkeys(("clear", "plain"), ("make",)),
    "known": ("make", "let"),
    "slip": ("let",),
    "record": ("go", "place", "put"),
    **dict.fromkeys(("view", "opinion", "belief"), ("be", "remain", "take")),
}
"""What verbs say with a word before "that": made clear that, let slip that, is of the view that."""
CONVICTIONS = SAID_WITH.keys() | frozenset(
    (
        "adamant certain concerned confident convinced emphatic fearful hopeful insistent "
        "optimistic sure worried"
    ).split()
)
"""Words whose "that" tells what somebody holds: she is adamant that."""
QUOTING = frozenset("cite quote report".split())
"""Verbs whose object says something where "as saying" follows."""
PUTTING = "put"
"""What becomes a verb of saying with "it": as she put it."""
FORECASTING = frozenset("anticipate estimate expect forecast foresee project see".split())
"""Verbs of what a company expects of itself."""
NOT_RAISED = frozenset("anticipate believe expect foresee imagine suppose think".split())
"""Verbs whose "not" belongs to what they take: he does not expect a loss expects none."""
ASKING = frozenset("ask inquire enquire query question wonder".split())
"""Verbs that take a question."""
RECALLING = frozenset("describe explain recall recount remember".split())
"""Verbs whose "how" and "when" tell what somebody saw."""
NEVER_INVERTED = frozenset(
    "alert apprise assure brief email inform notify persuade reassure teach tell text".split()
)
"""Verbs whose object is whoever is told: behind them stands no speaker."""
ISSUING = frozenset(
    (
        "issue release publish send post put write circulate file sign distribute give make print "
        "read run air share upload submit"
    ).split()
)
"""What is done to a document by whoever says what stands in it."""
ORDERING = frozenset(
    (
        "order commission request seek demand require see obtain review read fund finance sponsor "
        "pay"
    ).split()
)
"""What others do to a document than whoever made it: an audit ordered by the council."""
POINTING = frozenset("point admit confess allude refer boast warn complain speak talk tell".split())
"""Verbs that tell of a figure behind "to" or "of": she pointed to a rise of 9%."""
FORESEEING = {"budget": "for", "guide": "to", "hint": "at", "look": "for", "pencil": "in"}
"""Verbs with the preposition of the amount that somebody foresees."""
DISMISSING = {
    **dict.fromkeys(("brush", "laugh"), "off"),
    "play": "down",
    **dict.fromkeys("deny dismiss dispute rebut refute reject scotch".split(), ""),
}
"""Verbs of turning down what is said, with their particles."""
LISTING = frozenset("count find identify list record show".split())
"""Verbs whose object is what a document holds: the manifest lists 90 passengers."""
SENSING = frozenset("report describe recall admit acknowledge recount".split())
"""Verbs whose gerund tells what somebody heard or did: they described hearing three shots."""
AUXILIARIES = frozenset(
    (
        "has have had is are was were be been being will would may might can could should must do "
        "does did also later further then now once again recently previously reportedly "
        "repeatedly already just often still only even never not simply publicly privately "
        "briefly today yesterday nevertheless however additionally thereby"
    ).split()
)
