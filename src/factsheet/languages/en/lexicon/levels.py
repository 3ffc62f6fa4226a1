"""Verbs and nouns that pass on what a figure is of, in their dictionary form."""

LEVELS = frozenset(
    (
        "be total reach hit exceed top stand amount come average remain equal number surpass near "
        "approach run become represent constitute make weigh measure score eclipse tally aggregate "
        "clock mean register yield sum stay outstrip include comprise touch pass cross near nudge "
        "clear overtake outpace breach"
    ).split()
)
"""What their subject is, the figure is: the fine was $4 million, sales reached, costs run to."""
MOVES = frozenset(
    (
        "rise fall grow increase decrease climb jump surge soar drop decline slip slide plunge "
        "plummet tumble shrink swell expand contract widen narrow double triple quadruple halve "
        "sink dip ease edge inch tick creep rebound recover rocket skyrocket leap spike balloon "
        "advance gain lose cool slow accelerate crash dwindle mount go move change shift turn "
        "raise lift boost cut lower reduce slash trim hike bring take push drive pull up scale "
        "bump nudge sweeten improve revise upgrade downgrade pare limit cap restore return "
        "swing nearly range vary span treble quintuple lengthen shorten lessen diminish heighten "
        "deepen retreat rally"
    ).split()
)
"""What moves "to" or "from" a level has it: what is moved, or what moves by itself."""
SETS = frozenset(
    (
        "put set estimate forecast project peg keep hold fix expect see predict assess calculate "
        "reckon price value maintain leave place budget guess anticipate quote report list record "
        "state cite give"
    ).split()
)
"""What is set, kept or estimated "at" a level has it."""
LEVEL_PREPOSITIONS = frozenset(
    "to from at above below near past between around over under beyond towards toward".split()
)
TRANSPARENT = frozenset(
    (
        "sum amount figure tally level rest bulk majority portion average mean maximum "
        "minimum worth equivalent value size rate number volume half third quarter part total "
        "estimate projection forecast record series set lot kind type sort form range pile share "
        "package combination excess addition dollar pound euro percent percentage minimum "
        "majority balance"
    ).split()
)
"""Nouns behind which the one after "of" or "in" says what it is: the amount of the fine."""
HANGING = frozenset(("of", "in", "on"))
"""Prepositions behind a figure whose noun it is an amount of: $9 million in penalties."""
AMOUNT_OF = frozenset("of at for to between from above below over under near worth".split())
"""Prepositions before a figure that tie it to the noun before them: a fee of, orders worth."""
HEDGING = frozenset("about around between under over nearly near some".split())
"""Prepositions that only hedge a figure: what it is to the verb is told before them."""
BASES = {
    **dict.fromkeys(("is", "are", "was", "were", "am", "been", "being", "'s", "’s"), "be"),
    **dict.fromkeys(("has", "had", "having"), "have"),
    **dict.fromkeys(("does", "did", "done"), "do"),
    "found": "find",
    "putt": "put",
}
"""The dictionary forms of auxiliaries, and of verbs that are spelled as another's form."""
NEW = frozenset("new second third bigger larger".split())
"""Words that tell of a thing that it was not there before."""
LEVEL_NOUNS = frozenset(
    (
        "total average mean median target goal figure tally number peak record high low maximum "
        "minimum limit cap capacity ceiling floor quota norm estimate forecast consensus sum count "
        "projection guidance"
    ).split()
)
"""Nouns that a bare number may be: the total was 4,600, a peak of 9."""
HOLDING = frozenset(
    (
        "have get need want require recommend seek back hire order buy sell build carry host hold "
        "own keep find add lose draw promise pledge offer"
    ).split()
)
"""Verbs in their dictionary form of having and getting what may go without saying: it had 78."""
GOING_ON = frozenset(
    (
        "account aim target expect forecast predict project anticipate promise guide pencil budget "
        "deliver achieve manage miss beat match realise realize meet hope look attribute blame "
        "stem result offer demand"
    ).split()
)
"""Verbs of hoping for, coming to or being a part: what the figure is was told before."""
MORE = frozenset("another further additional extra remaining".split())
"""Words before a figure that is more of what was told before."""
REACHING = frozenset("reach hit top total exceed number pass surpass approach near".split())
"""Verbs in their dictionary form that say how far a count has come."""
