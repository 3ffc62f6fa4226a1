"""The words by which an article tells what it had wrong, and those of change, by which a
reader tells that two figures cannot both be right.
"""

LABELS = (
    "corrections and clarifications|correction appended|corrections|correction|corrects|corrected"
    "|clarifications|clarification|editors note|editor's note|editor’s note|note|erratum|errata"
    "|retraction|amendment|amended|update|updated|for the record|apology"
)
"""What a note of correction opens with; a mark, a day or a bracket follows."""
LABELLING = frozenset(label.rpartition(" ")[2] for label in LABELS.split("|"))
"""The words that those end in: an article without any has no label."""
WORKS = (
    "article|story|report|post|piece|page|columns?|headline|caption|item|newsletter|review|paper"
    "|obituary|profile|editorial|graphic|chart|table|photograph|interview|letter|map|blog|podcast"
    "|briefing|feature|infographic"
)
"""What an article calls itself."""
EARLIER = "earlier|previous|original|initial|prior|first"
VERSIONS = "version|edition|draft"
CHANGED = "amended|corrected|updated|changed|revised|edited|clarified|modified|altered"
"""Participles of what was done to an article."""
CORRECTING = "correct|fix|amend|rectify"
WRONGLY = (
    "incorrectly|wrongly|mistakenly|erroneously|inadvertently|inaccurately|falsely|originally"
    "|initially|previously|wrong|incorrect|mistaken|erroneous|inaccurate|false|in error|by mistake"
)
"""What tells that somebody had it wrong."""
MISTAKING = (
    "misstated|misreported|misidentified|misspelled|misspelt|misquoted|misrepresented|mislabelled"
    "|mislabeled|miscalculated|misnamed"
)
OVERDOING = "overstated|understated|exaggerated"
SAYING = (
    "said|stated|reported|gave|given|wrote|written|published|listed|described|referred|implied"
    "|suggested|put|quoted|had|claimed|mentioned|read|attributed|called|named|placed"
)
"""Verbs by which a paper tells what it had printed."""
OF_ITSELF = frozenset(
    (
        f"{WORKS}|column|columns|{VERSIONS}|versions|editions|drafts|{CHANGED}|we|should"
        f"|{WRONGLY.replace(' ', '|')}|error|mistake"
    ).split("|")
) - {"in", "by"}
"""Words without one of which no article tells that it had something wrong."""
RIGHTLY = "in fact|actually|actual|correct|right|should have|should be|should read|has since"
"""What tells that a figure is the right one."""
AGAINST = "rather than|instead of|as opposed to|and not|but not|not|in place of"
"""Between what is right and what was wrong."""
RETRACTING = "false|untrue|withdraw|withdrawn|retract|retracted|retracts|unfounded|fabricated"
"""What takes a claim back without another in its place."""
RISEN = (
    "rose|risen|rises|rising|grew|grown|grows|growing|climbed|jumped|increased|increasing|surged"
    "|soared|gained|up|advanced|rise|increase|jump|gain|growth"
)
FALLEN = (
    "fell|fallen|falls|falling|dropped|declined|decreased|slid|slipped|plunged|plummeted|tumbled"
    "|shrank|down|sank|dipped|fall|drop|decline|decrease|slump"
)
"""Words of change by the way they go, as patterns of one word."""
