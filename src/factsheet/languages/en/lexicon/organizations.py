"""The words that make a name an organisation's."""

from collections.abc import Sequence
from functools import cache

ENDINGS = """
inc inc. corp corp. corporation co co. company companies ltd ltd. limited llc llp plc gmbh ag sa nv
spa bv ab asa oyj kk pte pty bhd group holdings holding capital ventures venture partners associates
advisors advisers bank bancorp banc trust fund funds foundation financial finance securities
insurance investments investment equity markets management asset reserve exchange stock university
college school academy institute institution laboratory laboratories labs lab centre center hospital
clinic museum library church agency association federation union league alliance coalition council
committee commission court parliament congress senate house assembly ministry department bureau
office authority administration board service services party government army navy force forces
police guard guards airlines airways air motors motor automotive aerospace aviation space robotics
robotic systems system technologies technology tech solutions software networks network
communications telecom telecommunications media entertainment pictures studios studio records music
games gaming sports club energy power electric oil petroleum gas solar resources mining minerals
steel chemicals chemical pharmaceuticals pharmaceutical pharma therapeutics biosciences bio biotech
genomics health healthcare medical medicine sciences science foods food beverages brands stores
store retail industries industry industrial enterprises international global worldwide logistics
shipping transport railways railway properties property realty homes hotels resorts restaurants
consulting research analytics intelligence digital online ai times post journal herald tribune
gazette chronicle observer guardian news press newspapers magazine review radio television
broadcasting wire summit conference forum initiative programme program project society united fc
rovers organization organisation teamsters care tours brewing brewery marine cruises travel coffee
bakery dairy farms wines spirits distillery apparel fashion cosmetics toys furniture bikes cycles
trucks trucking freight cargo rail ferries shipyard shipbuilding defense defence dynamics materials
plastics packaging glass ceramics cement construction builders contractors engineering instruments
devices diagnostics imaging genetics dental optical wealth lending payments mortgage staffing
learning publishing books films productions cinemas drones water satellites orbital aero jets
charter
"""
OF_HEADS = """
ministry department university bank institute academy college school office bureau board council
committee commission court house chamber centre center association federation society confederation
league union parliament republic kingdom state states city laboratory faculty library museum
organization organisation secretary general-secretariat agency church isle isles gulf bay port cape
strait sea district commonwealth knights sons daughters friends directorate
"""
KNOWN = """
reuters bloomberg nasa nato opec opec+ who imf wto fbi cia nsa epa fda sec ftc fcc doj dhs irs un
eu bbc cnn nbc abc cbs msnbc npr pbs ap afp cnbc wsj nyt google microsoft apple amazon facebook
meta tesla nvidia intel amd ibm oracle samsung sony toyota honda nissan ford volkswagen bmw daimler
boeing airbus walmart netflix twitter uber lyft airbnb spotify alibaba tencent baidu huawei xiaomi
bytedance tiktok reddit telegram instagram youtube whatsapp linkedin openai anthropic deepmind
spacex goldman citi citigroup jpmorgan hsbc barclays ubs nestle nestlé unilever pfizer moderna
merck novartis roche bayer siemens sap shell bp exxonmobil chevron totalenergies edf eon kremlin
pentagon hamas hezbollah taliban isis al-qaeda mckinsey deloitte pwc kpmg ey gallup ipsos yougov
moody's s&p fitch greenpeace unicef unesco
"""
COMPANY_NOUNS = """
company firm startup start-up group bank carrier retailer maker manufacturer automaker carmaker
chipmaker drugmaker planemaker lender insurer agency ministry department organization organisation
nonprofit charity university regulator watchdog publisher broadcaster network operator developer
provider supplier unit subsidiary airline utility miner brewer brokerage exchange platform
conglomerate corporation association union foundation institute business studio giant
administration government commission committee council court newspaper team club fund
"""

DESCRIBING_NOUNS = """
retailer carrier manufacturer lender insurer nonprofit charity regulator watchdog publisher
broadcaster operator developer provider supplier airline utility miner brewer grocer brokerage
conglomerate giant startup start-up shipbuilder housebuilder homebuilder builder distiller baker
steelmaker automaker carmaker chipmaker drugmaker planemaker fintech biotech supermarket bookseller
wholesaler distributor exporter importer producer refiner driller contractor landlord investor
"""
"""What may stand, with a sentence's capital, before the name of a business."""


@cache
def describing_nouns() -> frozenset[str]:
    """Nouns that say what a business is, and begin no business's name."""
    return frozenset(DESCRIBING_NOUNS.split())


@cache
def endings() -> frozenset[str]:
    """Words that end the name of an organisation, folded."""
    return frozenset(ENDINGS.split())


@cache
def of_heads() -> frozenset[str]:
    """Words whose name goes on after "of" or "for"."""
    return frozenset(OF_HEADS.split())


@cache
def known() -> frozenset[str]:
    """Organisations that news names without saying what they are."""
    return frozenset(KNOWN.split())


@cache
def company_nouns() -> frozenset[str]:
    """What an organisation is called when it is not called by its name."""
    return frozenset(COMPANY_NOUNS.split())


def company_noun(words: Sequence[str], at: int) -> bool:
    """Whether the word here is such a noun: those of makers are without number."""
    word = words[at]
    if word == "start":
        return words[at + 1 : at + 3] == ["-", "up"]
    return word in company_nouns() or (word.endswith("maker") and word != "filmmaker")
