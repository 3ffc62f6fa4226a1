"""Nouns and verbs that tell whose a figure is: what is owned, bought, paid, or struck."""

from collections.abc import Mapping
from functools import cache

MEASURES = """
revenue revenues sale sales profit profits income earnings loss losses turnover margin margins
share shares stock stocks debt debts output production valuation dividend payout backlog cost
costs expense expenses spending budget deficit surplus workforce headcount staff payroll fleet
capacity cash reserve reserves asset assets deposits liabilities ebitda growth guidance outlook
forecast receipts bookings membership capitalization capitalisation stake offering ipo listing
takeover acquisition fundraising raise round result results figure figures performance volume
volumes salary wage wages bonus fortune wealth population gdp economy exports imports equity
premiums proceeds holdings holding ebit arr attendance
"""
"""What a figure measures of somebody: Orbis's revenue, its staff, the council's budget."""
ACCOUNT_NOUNS = """
account accounts advance advances bill bills borrowing borrowings fee fees fine fines funding
inventory inventories leverage loan loans occupancy orders outlay outlays payment payments penalty
penalties provision provisions ratio ratios royalties salaries subscription subscriptions wages
"""
"""What stands in the accounts of somebody."""
OF_WHAT = """
usage intake ridership footfall enrolment enrollment readership circulation viewership productivity
mortality incidence prevalence efficacy tonnage throughput attendance mileage acreage speed height
weight length width depth density price prices cost costs number numbers share value rate output
production supply demand consumption sale sales use size level amount volume total count proportion
percentage majority minority half third quarter rest most emergence rise fall launch arrival growth
collapse return average increase decrease decline drop jump gain loss cut import imports export
exports shipment shipments odds chance chances likelihood probability prospect prospects target
targets peak pace difference range median
"""
"""Nouns whose "of" or "in" names what they measure: the price of tin, a rise in rents."""
BEFALLING = """
gale gales snowstorm hailstorm thunderstorm thunderstorms rainstorm sandstorm sinkhole meltdown
shipwreck cave-in deluge fire blaze flood floods flooding quake earthquake storm hurricane typhoon
cyclone tornado twister whirlwind derecho blizzard explosion blast crash collision landslide
mudslide mudslides avalanche outbreak epidemic pandemic virus disease collapse capsize capsizing
sinking accident derailment stampede crush drought famine heatwave wildfire wildfires inferno
eruption tsunami pileup disaster incident fever illness infection poisoning bushfire bushfires
grassfire firestorm landslip landslips rockfall mudflow cloudburst tremor
"""
"""What kills, injures and drives people away without anybody's will."""
SORTS_OF_CALAMITY: Mapping[str, str] = {
    **dict.fromkeys("blaze bushfire firestorm grassfire inferno wildfire".split(), "fire"),
    **dict.fromkeys("cyclone hurricane typhoon".split(), "storm"),
    **dict.fromkeys(("earthquake", "tremor"), "quake"),
    **dict.fromkeys("landslip mudflow mudslide rockfall".split(), "landslide"),
    "blast": "explosion",
    "collision": "crash",
    "flooding": "flood",
    "twister": "tornado",
}
"""What each noun may be called as well that calls one sort of calamity."""
ILLNESSES = frozenset(
    (
        "cholera covid dengue diphtheria ebola flu hepatitis influenza malaria measles meningitis "
        "mers mpox polio rabies sars tuberculosis typhoid typhus zika"
    ).split()
)
"""What illnesses are called."""
FINDERS = frozenset(
    (
        "addison alzheimer asperger barrett bell chagas crohn cushing graves hashimoto hodgkin "
        "huntington kawasaki meniere ménière paget parkinson raynaud sjogren sjögren tourette"
    ).split()
)
"""After whom illnesses are called, who are not meant by that: people with Parkinson's."""
AILMENTS = frozenset("disease syndrome lymphoma palsy".split())
"""What is called by whom it was found by, who is not meant: Parkinson's disease."""
ASSAULTS = """
attack bombing shooting strike airstrike riot raid ambush shelling clash clashes violence war
fighting massacre
"""
"""What people do that kills, injures and drives others away."""
WRECKING = frozenset(
    "sink capsize derail overturn crash collapse explode plunge collide topple erupt sweep "
    "batter lash ravage devastate engulf slam".split()
)
"""What vessels, vehicles, buildings and rivers do that come to grief, or bring it."""
MISHAPS = frozenset(
    "accident incident incidents disaster tragedy crash collision sinking capsizing capsize "
    "derailment collapse wreck".split()
)
"""What somebody calls it that a vessel, a vehicle or a building came to grief."""
KILLING = frozenset("kill injure wound hurt maim shoot stab murder poison displace evict".split())
"""Verbs whose subject did it to those who are counted."""
HARMING = frozenset(
    "damage destroy flood inundate submerge burn raze gut wreck flatten evacuate displace strand "
    "ruin affect level".split()
)
"""What a disaster does to homes, fields and people."""
FLEEING = frozenset("flee shelter evacuate die perish drown".split())
"""What people do whom a disaster strikes."""
OF_COUNTRIES = frozenset("inflation deflation unemployment joblessness gdp economy".split())
"""What is measured of a country or a region, whoever tells it."""
OF_PEOPLE = frozenset(
    "crime employment enrollment enrolment inflation joblessness poverty property traffic "
    "unemployment".split()
)
"""Nouns of what is counted of a town, a land or a school."""
CONTENT = frozenset("killed injured missing displaced".split())
"""Roles of those whom something struck."""
FIRM_ROLES = frozenset(
    (
        "revenue profit loss raised valuation debt headcount dividend acquisition margin "
        "investment trade savings"
    ).split()
)
"""Roles of figures that are mostly a firm's, or a state's."""
CASES = frozenset(
    "case cases fatality fatalities infection infections patient patients toll victims".split()
)
"""Nouns that count those whom an illness or a disaster struck."""
BUYING = frozenset(
    (
        "absorb acquire buy gobble land pick poach purchase recruit scoop secure sign snag snap "
        "swallow take"
    ).split()
)
"""Verbs whose subject gets what it pays for."""
BIDDING = frozenset("pay offer bid".split())
"""Verbs of what is given, or would be, for what stands behind their "for"."""
SELLING = frozenset("dispose divest flog hand offload sell unload".split())
"""Verbs whose "to" gets it."""
SECURITIES = frozenset("equity scrip share shares stock stocks".split())
"""What of a firm is traded."""
DEALS = frozenset("acquisition purchase takeover buyout sale deal merger bid offer".split())
"""Nouns of deals, which have a buyer."""
COSTING = frozenset("cost price sell retail trade charge fetch".split())
"""Verbs that give the price of something."""
LIKE = frozenset(
    (
        "burn carry charge consume contain cost emit employ fetch generate gross hold house last "
        "measure need occupy produce require save seat serve store supply take use weigh yield"
    ).split()
)
"""Verbs that tell what something is like by a figure: it weighs 40 kilograms and seats four."""
PRICES = frozenset("price prices fare fares".split())
"""Nouns of what something costs."""
FUNDING = frozenset(
    ("lead back join invest value fund finance pump pour commit inject anchor participate").split()
)
"""Verbs whose object, or whose "in", is what is funded or valued."""
ENABLING = frozenset("allow bring enable give help leave let permit take".split())
"""Verbs whose object is helped by what their subject is: the round will let Orbis hire."""
PAYING = frozenset("fine order sentence award give hand grant charge sue".split())
"""Verbs that an authority does to whom the money concerns."""
CONFINING = frozenset(
    (
        "ban bar confine debar detain disqualify exclude exile expel ground hospitalise "
        "hospitalize imprison intern jail quarantine remand sentence sideline suspend"
    ).split()
)
"""Verbs whose time is how long their object is kept in, or kept out."""
ENGAGING = frozenset(
    (
        "appoint award elect employ give hand hire loan name offer recruit retain sentence sign "
        "suspend tie"
    ).split()
)
"""Verbs whose object is whom a term is for."""
TERMS = frozenset("ban contract deal loan sentence suspension tenure term".split())
"""Nouns of how long somebody is hired, jailed or kept away."""
TRANSFERRING = frozenset(
    "accept ask bid demand get offer pay receive reject spend turn want".split()
)
"""Verbs of sums that are paid for players."""
DEFERRING = frozenset("defer delay extend lengthen postpone prolong reschedule shorten".split())
"""Verbs that move what their object tells by so long."""
IMPOSING = frozenset("impose levy slap inflict hand mete issue".split())
"""Verbs whose "on" or "to" has to pay what their object tells."""
HOLDING = frozenset("own hold control possess".split())
"""Verbs whose subject has the share that their object tells."""
STAKES = frozenset("stake shareholding holding interest".split())
"""Nouns of a share in a firm, which is its holder's and not the firm's."""
ENDOWING = frozenset(
    (
        "invest contribute commit inject put provide plough plow donate lend pump pour chip kick"
    ).split()
)
"""Verbs whose subject gives the money that is put into something."""
ENDOWED = frozenset("investment aid".split())
"""Roles of money that is put into something."""
RECEIVING = frozenset(
    (
        "pay fine owe hand give award grant offer lend allocate allot assign charge promise send "
        "compensate overcharge overpay refund reimburse undercharge underpay"
    ).split()
)
"""Verbs whose passive has for its subject who gets or owes a sum: she was paid $4 million."""
REPORTING = frozenset("report post book record log".split())
"""Verbs whose subject tells its own results: it posted a loss of $4 million."""
AWARDING = frozenset("award give grant hand".split())
"""Verbs whose object gets what somebody else is fined."""
BEARING = frozenset(("cost", "save", "earn", "net"))
"""Verbs that take who bears or gets a sum right before it: it cost the firm $4 million."""
INFORMED = frozenset("familiar briefed close aware".split())
"""Words behind people who are not named, since they tell what they know."""
POLLED = frozenset("analysts economists forecasters strategists".split())
"""Those who are asked what will be, and counted."""
FIRM_SELVES = frozenset("management board stock shares".split())
"""What a firm has that stands for the firm itself, without saying which."""
WILLED = """
agree aim ask believe bid blame borrow buy cancel decide decline demand deny employ expect hire hope
insist intend invest lend lobby offer order own pay plan pledge promise propose provide raise refuse
reject report say seek sell settle sue vow want warn withdraw
"""
"""What only somebody does who can will it, as no building and no penalty can."""
FIRM_OWNED = """
accountants accounts adviser advisers auditor auditors board chair chairman chairwoman chief
creditors director directors earnings employees executive executives founder headquarters investors
lawyers lenders management market payroll president profit profits revenue revenues share
shareholder shareholders shares spokesman spokesperson spokeswoman staff stock turnover workforce
"""
"""What only a body has, as no building and no penalty has."""
OPAQUE = frozenset(
    (
        "it they them their you your there this that these those some many most few others one "
        "ones people men women more less what which who none all both each half another anyone "
        "everyone person analysts economists experts officials sources investors results move "
        "news sum balance remainder difference answer way odds meaning"
    ).split()
)
"""Words that a phrase may be headed by which tell nobody."""
TELLING = frozenset(
    (
        "say tell add report announce note warn estimate expect predict argue show find suggest "
        "claim describe explain"
    ).split()
)
"""Verbs whose subject is more often the source of a figure than its owner."""
PERIODS = frozenset(
    "year month week quarter day hour minute decade period time half summer winter".split()
)
"""What a clause may begin with that is nobody's: last year saw."""

CHARGES = frozenset(
    (
        "charge charges duty duties levy levies projection rate rates spread spreads tariff "
        "tariffs tax taxes yield yields"
    ).split()
)
"""What is asked or told of what stands behind its "on" or "for": the levy on empty homes."""
GENERIC = frozenset("average each every individual median single typical".split())
"""Words of what is told of any of a kind, and so of the kind: a typical grower, each new flat."""
RELATIONAL = frozenset(
    (
        "bag bale barrel bottle box can carton cup jar kilo kilogram litre liter loaf pack packet "
        "pint pot pound punnet sack tin tonne tray tub "
        "chain committee consortium effect effects families family group majority owner owners "
        "parents phase relatives surface users victims wall"
    ).split()
)
"""What is called by its "of" as well, since it tells little alone: the owner of a shop."""
FOR_WHOM = frozenset("assistance aid care grants help orders placements support waits".split())
"""What is called by its "for" as well: support for carers."""
OWNERS = frozenset("owner parent".split())
"""Who a firm belongs to."""
OTHER_PARTIES = OWNERS | frozenset(
    (
        "competitor creditor customer employer insurer landlord lender predecessor regulator rival "
        "supplier"
    ).split()
)
"""Who is never the one whose they are."""
PARTS = frozenset("arm division segment subsidiary unit".split())
"""What is a part of a firm that does things itself."""
TERMED = frozenset("bill bills bond bonds gilt gilts note notes treasuries yield yields".split())
"""What is called by how long it runs: 10-year notes."""


@cache
def measures() -> frozenset[str]:
    """What a figure measures of somebody."""
    return frozenset(MEASURES.split())


@cache
def willed() -> frozenset[str]:
    """What only somebody does who can will it."""
    return frozenset(WILLED.split())


@cache
def firm_owned() -> frozenset[str]:
    """What only a body has."""
    return frozenset(FIRM_OWNED.split())


@cache
def account_nouns() -> frozenset[str]:
    """What stands in the accounts of somebody."""
    return frozenset(ACCOUNT_NOUNS.split())


@cache
def of_what() -> frozenset[str]:
    """Nouns whose "of" names what they measure."""
    return frozenset(OF_WHAT.split())


@cache
def calamities() -> frozenset[str]:
    """What kills, injures and drives people away."""
    return befalling() | frozenset(ASSAULTS.split())


@cache
def befalling() -> frozenset[str]:
    """What kills, injures and drives people away without anybody's will."""
    return ILLNESSES.union(BEFALLING.split())
