"""Words around a factor, which tell "three times the size" from "three times that week"."""

BARE = frozenset("double triple treble quadruple quintuple doubles triples halves".split())
"""Forms that are adjectives and nouns too: double standard, triples in tennis."""
VERB_BEFORE = frozenset(
    "to will would could can may might should nearly almost about roughly more than or must did "
    "likely soon not only even and well".split()
)
NOT_AFTER = frozenset(
    "check checks agent agents digit digits - edged down up standard standards bed room rooms bill "
    "murder jeopardy click espresso act life trouble header team take bogey play fault glazing "
    "helix barrelled crown jump axel threat vision entendre whammy dip decker".split()
)
AFTER_BARE = frozenset(
    "the its their his her our that what those last previous in by over from as per on this to "
    "within every".split()
)
COMPARES = frozenset(
    (
        "as more the larger bigger greater higher faster better cheaper smaller lower less fewer "
        "slower longer stronger brighter heavier quicker taller wider older deeper likelier richer "
        "worse above over its their his her what that those last earnings sales revenue book "
        "annual normal that'd than hotter denser lighter closer further farther harder cheaper "
        "poorer younger safer average expected forecast projected forward profits profit ebitda "
        "cash trailing future worth oversubscribed subscribed quicker leverage current this "
        "estimated usual typical sharper thinner thicker costlier louder weaker riskier older"
    ).split()
)
"""What follows "three times" where it is a factor; elsewhere it says how often."""
MULTIPLIES = frozenset(
    (
        "grew grown grow grows rose risen rise rises increased increase increases multiplied "
        "jumped expanded swelled surged soared climbed oversubscribed trading trades trade traded "
        "valued worth up by to shares multiple leverage debt leverage ratio"
    ).split()
)
"""What stands before "three times" where it is a factor."""
TWICE_AFTER = frozenset(
    (
        "as the its their his her what that those last more larger bigger size number amount rate "
        "price average national this normal usual previous our my your earnings"
    ).split()
)
SIZE_NOUNS = frozenset(
    (
        "size rate price number amount cost length height weight value speed pace level width "
        "distance volume population output capacity power strength price national average odds "
        "time area depth salary budget money age usual normal total sum percentage share"
    ).split()
)
"""What twice or half of is a factor: twice the size."""
POINTING = frozenset("the its their his her that this a last over".split())
"""What may begin a time as well as a measure: three times the size, three times that week."""
SETS_EQUAL = frozenset(
    "of for at with is are was were be been being equals equalled equaled remains".split()
)
"""After these "200 times the shares" is so many of them: was, asked for, a rate of."""
AMOUNTS_TO = frozenset("worth of for equals equalled equaled".split())
"""After these "twice the debt" is so much: worth twice the debt."""
EVENTS = frozenset(
    (
        "day week month year night morning time times season champion winner race title match "
        "game mayor president"
    ).split()
)
"""What is counted by times, where "was three times the champion" says how often."""
HEDGING = frozenset(
    "more less than nearly almost about roughly around some over at least up to as much".split()
)
NO_COMPARATIVE = frozenset("after under later never ever whether either other rather".split())
SCALARS = frozenset(
    (
        "price prices cost costs size rate rates speed weight height length width pace level "
        "strength thickness average"
    ).split()
)
"""What has no parts: a third of the price compares, and a third of the staff is a share."""
PAYERS = frozenset(
    (
        "pay pays paid paying cover covers covered covering fund funds funded bear bears bore meet "
        "meets met contribute contributes contributed reimburse shoulder subsidise subsidize"
    ).split()
)
AMOUNTS = frozenset("much many few little soon often far early late near".split())
"""What "as" compares although it ends other phrases: twice as many."""
SAID = frozenset("said says say know knows knew told heard saw read wrote did does do".split())
