"""The sorts of bodies, vessels and buildings, and the words of a name that tell each."""

from functools import cache

INSTITUTIONS = """
exchange bourse: nasdaq nyse hkex lse euronext
regulator watchdog: authority commission agency board office administration inspectorate ombudsman
  ofcom ofgem ofwat ofsted ofqual cma cqc ico finra nhtsa bafin sebi sec fda fcc ftc epa faa fca
  asic accc tribunal
authority: council borough
agency: authority tribunal administration bureau office service commission nasa epa fda faa fbi
  cia iea esa unicef unesco who irs
ministry:
department: ministry doj dhs
commission: sec fcc ftc
committee:
council:
court tribunal:
university college:
school academy: elementary primary high grammar secondary school schools
district: unified isd schools
hospital infirmary: clinic medical
trust: trust
union: federation teamsters association eu unite unison gmb rmt aslef tssa usdaw cwu pcs ucu neu
  nasuwt bectu uaw afscme seiu cosatu numsa verdi
association federation society:
charity foundation nonprofit: trust fund
institute: centre center laboratory
institution: centre center laboratory university college museum gallery school academy hospital
society mutual: building
force: police constabulary
panel: committee commission board
inquiry: commission
cooperative co-operative co-op: cooperative co-operative co-op
museum gallery:
government administration:
newspaper paper: times post journal herald tribune gazette chronicle observer guardian news mail
  globe telegraph mirror sun courier press star
bank: banc bancorp
parliament senate assembly:
arm division subsidiary: arm division subsidiary unit
surgery practice: surgery practice
team: rovers athletic united wanderers albion hotspur fc afc city town
fund investor: capital ventures partners
"""
"""What no business is called for its trade: who is meant must be told to be one."""
TRADES = """
airline carrier: airlines airways air
insurer underwriter: insurance assurance mutual life
lender: bank mortgage
brewer brewery: brewing
distiller distillery: distilling distillers distillery spirits
miner: mining minerals resources gold copper lithium
retailer grocer supermarket: stores markets foods
drugmaker: pharma pharmaceuticals pharmaceutical therapeutics biosciences
automaker carmaker: motors motor automotive
railway railroad: rail railways
developer housebuilder homebuilder builder: homes properties
refiner refinery: refining petroleum oil
utility supplier: power energy electric water gas
steelmaker: steel
publisher: press books publishing media
broadcaster network: broadcasting television radio tv
chain: stores supermarkets hotels restaurants cinemas pubs inns
chipmaker: semiconductor semiconductors micro microelectronics
biotech: therapeutics biosciences bio biotherapeutics
airport operator: airports
landlord: properties homes estates reit
club side outfit: rovers athletic united wanderers albion hotspur fc afc city town
"""
"""What a business is called for its trade."""
SHIPS = frozenset("mv hms uss rv rms".split())
"""What stands before the name of a ship."""
STORMS = frozenset("cyclone hurricane storm typhoon".split())
"""What stands before the name of a storm."""
OPENS_A_THING = SHIPS | STORMS
"""What is left out where a storm or a ship is named again."""
VESSELS = frozenset("ship vessel boat ferry trawler tanker freighter catamaran yacht".split())
"""What sails, and is often called by somebody's name."""
WORKS = frozenset(
    (
        "album ballad ballet biopic comedy documentary drama fantasy film memoir movie musical "
        "novel opera play podcast poem series sitcom song thriller"
    ).split()
)
"""What is written, sung or filmed, right before its title."""
MADE = VESSELS | frozenset(
    (
        "drug medicine pill tablet injection jab vaccine antibody inhibitor airliner helicopter "
        "suv saloon sedan hatchback pickup scooter smartphone handset smartwatch laptop headset "
        "rocket spacecraft satellite"
    ).split()
)
"""What somebody makes, whose name is nobody's."""
THINGS = """
drug medicine pill tablet injection jab treatment therapy medication vaccine:
ship vessel boat ferry: mv hms uss rv rms launch trawler tanker freighter catamaran yacht
train: express
plane aircraft jet airliner helicopter: boeing airbus
vehicle car van truck lorry suv saloon sedan hatchback pickup scooter motorbike bike:
device gadget: phone smartphone handset watch smartwatch tracker headset console camera laptop
  speaker pump monitor sensor
phone smartphone handset:
watch smartwatch:
console:
camera:
laptop:
headset:
pump:
chip processor accelerator:
app:
game:
model chatbot assistant:
robot drone:
rocket launcher:
satellite spacecraft probe:
engine motor:
tyre tire:
service: app platform website
platform: app website marketplace
film movie: biopic documentary
book: novel memoir
show series: sitcom
legislation law: bill act measure proposition
measure: measure proposition
product: drug medicine pill tablet injection vaccine device gadget smartphone handset smartwatch
  tracker laptop headset
appliance: heater kettle toaster fridge freezer oven dryer boiler cooker dishwasher
heater kettle toaster fridge freezer oven dryer boiler cooker dishwasher:
comet asteroid meteorite:
object: comet asteroid meteorite
event tournament competition: festival marathon cup championship championships tournament
centre:
center:
stadium ground arena: stadium park arena
hotel: inn hotel lodge resort
bridge crossing span: bridge tunnel ferry
prison jail: hmp correctional penitentiary
theatre theater venue: playhouse arena hall theatre theater
park reserve:
plant facility works: refinery smelter plant factory
festival:
building: elementary primary school library church hall hotel hospital museum theatre theater baths
"""
"""What a vessel or a building is called."""
LAST = frozenset("act bill championship championships cup measure".split())
"""What a name tells that it names only at its end: the Tarn Cup, but no Bill Roke Trust."""
NUMBERED = frozenset("amendment initiative measure proposition".split())
"""What stands before the number or the letter of what is voted on."""


def _read(lines: str) -> dict[str, frozenset[str]]:
    """Each noun with the words that tell what it calls, itself and its like among them."""
    found: dict[str, frozenset[str]] = {}
    for line in lines.replace("\n  ", " ").strip().splitlines():
        nouns, _, words = line.partition(":")
        told = frozenset((*nouns.split(), *words.split()))
        found.update((noun, found.get(noun, frozenset()) | told) for noun in nouns.split())
    return found


@cache
def institutions() -> frozenset[str]:
    """Nouns of bodies that must be told to be one."""
    return frozenset(_read(INSTITUTIONS))


@cache
def bodies() -> frozenset[str]:
    """Nouns of bodies and businesses, one of which a name is that they describe."""
    return institutions().union(_read(TRADES))


@cache
def things() -> frozenset[str]:
    """Nouns of what is made or built, and has a name of its own."""
    return frozenset(_read(THINGS))


@cache
def authorities() -> frozenset[str]:
    """Words of a name that tell that it is an authority's, and no business's."""
    told = (sorts()[noun] for noun in ("regulator", "authority", "agency", "force", "ministry"))
    return frozenset(("executive", "defra", "hmrc", "hse")).union(*told) - {"who"}


@cache
def trades() -> frozenset[str]:
    """Words of a name that tell a business's trade."""
    return frozenset(word for words in _read(TRADES).values() for word in words)


@cache
def telling() -> frozenset[str]:
    """Words of a name that tell what it names."""
    return frozenset(word for words in sorts().values() for word in words)


@cache
def sorts() -> dict[str, frozenset[str]]:
    """Each noun with the words that tell what it calls."""
    return _read(THINGS) | _read(TRADES) | _read(INSTITUTIONS)
