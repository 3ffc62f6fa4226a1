"""What is built, dug and laid, and what an article calls it afterwards."""

from collections.abc import Mapping

BUILDINGS = frozenset(
    (
        "barracks bunker castle cemetery chapel crematorium dormitory fort lighthouse palace "
        "shelter silo skyscraper synagogue villa zoo "
        "airport arena barn baths brewery cathedral center centre church cinema clinic courthouse "
        "dairy factory gallery gym hall hangar hospice hospital hostel hotel incinerator jail "
        "laboratory library mall market mill monastery mosque museum observatory pavilion plant "
        "pool prison refinery school smelter stadium station surgery temple terminal theater "
        "theatre tower unit warehouse wing"
    ).split()
)
"""What stands somewhere and is gone into."""
WAYS = frozenset(
    (
        "bridge busway bypass cableway canal causeway cycleway expressway flyover freeway highway "
        "interchange lane metro monorail motorway path pipeline railroad railway road roundabout "
        "runway subway trail tramway tunnel turnpike underpass viaduct"
    ).split()
)
"""What is gone or sent along."""
ROUTES = WAYS | frozenset("corridor ferry line link route".split())
"""What is called by the places that it joins: the Leeds–Bradford line."""
CROSSINGS = frozenset("bridge causeway tunnel viaduct".split())
"""What leads across something."""
WORKS = frozenset(
    (
        "aqueduct barrage breakwater co-operative colliery cooperative dam depot dock dyke "
        "embankment estate extension farm fence garden harbor harbour interconnector jetty "
        "landfill levee mast mine park pier pit playground port quarry reservoir roll-out rollout "
        "sewer shipyard substation telescope turbine wall waterworks weir wharf yard"
    ).split()
)
"""What else is built, dug or laid."""
BUILT = BUILDINGS | WAYS | WORKS
PLANNED = frozenset(("project", "scheme"))
"""What is called so by what it will be: a pumped storage project."""
CALLED: Mapping[str, frozenset[str]] = {
    **dict.fromkeys("project scheme development".split(), BUILT | PLANNED),
    **dict.fromkeys("building facility complex venue".split(), BUILDINGS),
    **dict.fromkeys("line route".split(), WAYS - CROSSINGS),
    "plant": frozenset("brewery dairy factory mill plant project refinery smelter works".split()),
    "road": frozenset("bypass expressway freeway highway motorway turnpike".split()),
    "crossing": CROSSINGS,
    "pit": frozenset("colliery mine quarry".split()),
    "property": frozenset("castle cinema hotel mansion mill palace tower villa warehouse".split()),
    "site": frozenset(
        (
            "brewery colliery dairy depot factory incinerator landfill mill mine pit plant quarry "
            "refinery shipyard smelter substation works"
        ).split()
    ),
    "attraction": frozenset("castle cathedral gallery museum palace tower zoo".split()),
    "waterway": frozenset(("canal",)),
    "structure": CROSSINGS | frozenset("dam embankment levee mast pier tower wall".split()),
}
"""What each noun may call that points back to what was told to be built."""
GOING_ON = frozenset("construction work works".split())
"""What goes on where something is built, and is told of without saying where."""
PLANTS = frozenset(("mills", "works"))
"""What many machines are called together that stand in one place."""
MAKING = frozenset(
    (
        "acquire announce build buy create design develop dig erect found inherit install "
        "introduce invent launch make open order own plan propose publish unveil want write"
    ).split()
)
"""Verbs whose object there is from then on, or is got, and may be told of next."""
FINISHING = frozenset("build complete finish install".split())
"""Verbs of what is made, where it undergoes them."""
BEGINNING = frozenset("begin close end expire finish open start".split())
"""Verbs that without an object tell when there is something."""
SIZING = frozenset("contain cost last measure seat stretch weigh".split())
"""Verbs that tell how large something is."""
STUDYING = frozenset("analyse analyze compare cover enrol enroll examine follow track".split())
"""Verbs of what a study does that has found something."""
