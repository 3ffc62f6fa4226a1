"""The words by which the names of bodies go on: what they are, whom they serve, in what field."""

BODIES = frozenset(
    (
        "administration agency alliance association authority board bureau centre center coalition "
        "commission committee council court department directorate federation foundation guild "
        "inspectorate institute ministry office panel secretariat service society squad "
        "subcommittee taskforce tribunal trust union unit"
    ).split()
)
"""What ends the name of a body that two nouns with "and" may tell the field of."""
OF_AREAS = frozenset(
    (
        "police constabulary diocese fire_service rescue_service fire_authority ambulance_service "
        "building_society health_board nhs_trust hospitals_trust foundation_trust "
        "housing_association enterprise_partnership combined_authority"
    ).split()
)
"""What serves two areas at once, and is called by both."""
RUN_BY_TWO = frozenset("college council hospice hospital university".split())
"""What two places may have together."""
FIRE_AND_RESCUE = ["fire", "and", "rescue"]
"""How the name of a fire service goes on."""
SIDES = frozenset("east midlands north south west".split())
"""What part of a land a body is of: the East of England Ambulance Service."""
CIVIC = frozenset("borough city county district town".split())
"""What one council may run two of at once: the City and County Council."""
LAWS = frozenset("act bill".split())
"""What a law is called behind what it is on."""
HOSPITALS = frozenset("hospital hospitals nhs university".split())
"""What a trust runs in two towns at once: Ostmarch and Tolver Hospitals Trust."""
PAIRED = frozenset("securities food health housing arts law oceanic customs science".split())
"""Words that go on over "and" in the names of authorities."""
FIELDS = frozenset(
    (
        "agriculture arts beverage beverages chemical chemicals coal commerce commercial "
        "construction consumer credit culture drink drinks education electric energy engineering "
        "entertainment environment finance fire fisheries food foods forestry gas gold health home "
        "housing industrial industry insurance investment investments justice labor labour life "
        "light loan loans logistics media medical metals mining music oil parks petroleum power "
        "property recreation rescue retail safety savings science sciences security shipping "
        "sports technology tourism trade training transport transportation travel water welfare"
    ).split()
)
"""What businesses, segments and departments do: two of them make one name."""
WORKING = frozenset("employees journalists miners nurses physicians teachers workers".split())
"""Whom a union is of, before "of" and its land: United Dock Workers of Tarn."""
TRADING = frozenset(
    "airlines airways bancorp bank banks capital electric electronics energy foods group holdings "
    "inc inc. industries insurance limited ltd ltd. llc media motors oil petroleum plc "
    "pharmaceuticals railway railways securities shipping steel systems technologies water "
    "albion athletic city hotspur rangers rovers town united wanderers".split()
)
"""Ends of the names of firms and clubs, behind which "for" tells what befalls them: fined Tarn Bank
for lapses.
"""
OF_BODIES = frozenset(
    (
        "central eastern federal general international national northern royal southern united "
        "western"
    ).split()
)
"""Adjectives by which bodies of one sort are told apart."""
BEHIND_ONE_WORD = frozenset(
    "holdings industries labs partners systems technologies ventures".split()
)
"""What ends a firm's name behind its first word, whatever that is: Anchor Holdings."""
