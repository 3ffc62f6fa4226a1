"""Words that a capital makes no name: those that begin sentences, and the calendar's."""

from functools import cache

FUNCTION = """
a about above according across actually additionally after afterwards again against ahead all
almost alone along already also although altogether always am amid among an and another any anybody
anyone anything apart apparently are aren around as aside asked at away back based be because been
before behind being below beneath besides best better between beyond both briefly but by call can
cannot certainly clearly come compared consequently consider considering contrary conversely could
currently dear despite did do does doing don done down due during each earlier early either else
elsewhere end enough especially essentially even eventually ever every everybody everyone
everything everywhere exactly except far few fewer finally first firstly following for former
formerly fortunately forward four from full fully further furthermore generally get getting give
given go going good got great had half happily hardly has have having he hello hence her here hers
herself high him himself his historically hopefully how however hundreds i if imagine immediately
important in including increasingly indeed initially inside instead interestingly into ironically
is isn it its itself just keep last lastly late lately later latest least less let like likewise
little local long look looking lots made mainly make making many maybe me meanwhile mere might mine
moreover most mostly much must my myself namely nationally naturally near nearby nearly neither
never nevertheless new newly next nine no nobody none nonetheless nor normally not note nothing
notably now nowadays nowhere obviously of off officially often ok okay old on once one ones only
onto opposite or ordinarily originally other others otherwise our ours ourselves out outside over
overall own part partly past perhaps please plus possibly presently presumably previously primarily
prior probably public put quickly quite rather read real really recent recently regarding
regardless related remember reportedly respectively right roughly same say saying says second
secondly see seeing seemingly seen separately set seven several shall she shortly should show
significantly similarly simply since six so some somebody someday somehow someone something
sometimes somewhat somewhere soon specifically speaking start starting still strictly subsequently
such suddenly supposedly sure surely surprisingly take taken taking ten than thank thanks that the
their theirs them themselves then there thereafter therefore these they thing things third this
those though thousands three through throughout thus time to today together tomorrow tonight too
top total toward towards traditionally try trying turning two typically ultimately under
undoubtedly unfortunately unless unlike unsurprisingly until up upon us use used using usually
various very via was wasn watch way we well went were weren what whatever when whenever where
whereas wherever whether which whichever while who whoever whole whom whose why will with within
without won would wouldn yeah year years yes yesterday yet you your yours yourself zero eight
eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty
fifty sixty seventy eighty ninety hundred thousand million billion unveiled announced founded
experts analysts officials investors researchers consumers people shares sales revenue profits
profit prices workers employees companies scientists critics police women men children students
neighbouring neighboring adjacent fellow embattled beleaguered troubled struggling ailing bigger
larger smaller americans voters summary industry dealers stocks markets analyst image photo source
sources editor oks nabs video updated advertisement story share follow click join subscribe sign
copyright
"""
BRITISH = frozenset(
    (
        "aluminium barley cassava cereals crisps diesel fertiliser fertilisers jewellery kerosene "
        "lorries lorry maize matchday millet nappies oilseed paraffin petrol poultry pyjamas "
        "rapeseed sorghum takeaways tyre tyres whisky yoghurt"
    ).split()
)
"""Goods and other common nouns of the English outside America, whose lists lack most of them."""
EMPTY = frozenset(
    (
        "a an the and or but of in on at to for from by with as is are was were be been has have "
        "had it its they their he his she her we our i you that this which who said says will "
        "would s also more than about up s"
    ).split()
)
"""Words that say nothing of which statement a sentence makes."""
ADDRESSES = frozenset("mr mrs ms mx dr prof sir dame lord lady the of at".split())
"""Words of a name that do not tell whose it is."""
CALENDAR = """
monday tuesday wednesday thursday friday saturday sunday january february march april may june july
august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue
tues wed thu thur thurs fri sat sun easter christmas thanksgiving q1 q2 q3 q4 am pm est edt gmt utc
pst pdt et ce bce bc ad
"""


@cache
def function_words() -> frozenset[str]:
    """Words that begin a sentence with a capital and name nothing."""
    return frozenset(FUNCTION.split())


@cache
def calendar_words() -> frozenset[str]:
    """Days, months, feasts and clocks; and days that come again, as Mondays."""
    days = CALENDAR.split()
    return frozenset((*days, *(f"{day}s" for day in days if day.endswith("day"))))


ACRONYMS = """
gaap ifrs ai ml api apis llm llms ipo ipos ceo cfo coo cto cio roi gdp cpi hr pr it tv tvs dvd pc
pcs suv suvs ev evs gpu gpus cpu cpus ram usb wifi gps vpn ui ux saas b2b b2c gw mw kw gwh mwh kwh
tw pv led lcd hk usd eur gbp jpy cny rmb r&d q&a faq ebitda eps esg nft nfts dna rna mri covid id
ids vp svp evp ph.d. phd mba pdf cd ok am pm vs ip url html os ios s-1 hiv aids pin atm spac spacs
etf etfs crm erp vat gst ebit arr cagr yoy ytd aum kpi kpis ppi pmi rpi bb bbb aaa cm md mds gm pat
pbt pbit csr ngo ngos oem oems mla mlas mlc mlcs mca mcas npa npas opex capex mou mous loi rfp rfq
kyc fir firs sho cmd bdo hod ppe icu nicu er ed gcse gcses btec a&e cctv
"""


@cache
def acronyms() -> frozenset[str]:
    """Capitals that abbreviate no name."""
    return frozenset(ACRONYMS.split())
