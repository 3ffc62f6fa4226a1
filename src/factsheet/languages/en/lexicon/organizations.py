"""The words that make a name an organisation's."""

from collections.abc import Sequence
from functools import cache

ENDINGS = """
unified isd fed
diocese archdiocese brotherhood sisterhood empire dynasty command wing scouts guild caucus embassy
consulate monastery abbey convent delegation inspectorate ombudsman militants rebels front
brigades inc inc. corp corp. corporation co co. company companies ltd ltd. limited llc llp plc
gmbh ag sa nv spa bv ab asa oyj kk pte pty bhd group holdings holding capital ventures venture
partners associates advisors advisers bank bancorp banc trust fund funds foundation financial
finance securities insurance investments investment equity markets management asset reserve
exchange stock university college school academy institute institution laboratory laboratories
labs lab centre center hospital clinic museum library church agency tribunal association
federation union league alliance coalition council committee commission court parliament congress
senate house assembly ministry department bureau office authority administration board service
services party government army navy force forces police guard guards airlines airways air motors
motor automotive aerospace aviation space robotics robotic systems system technologies technology
tech solutions software networks network communications telecom telecommunications media
entertainment pictures studios studio records music games gaming sports club energy power electric
oil petroleum gas solar resources mining minerals steel chemicals chemical pharmaceuticals
pharmaceutical pharma therapeutics biosciences bio biotech genomics health healthcare medical
medicine sciences science foods food beverages brands stores store retail industries industry
industrial enterprises international global worldwide logistics shipping transport railways
railway properties property realty homes hotels resorts restaurants consulting research analytics
intelligence digital online ai times post journal herald tribune gazette chronicle observer
guardian news press newspapers magazine review radio television broadcasting wire summit
conference forum initiative programme program project society united fc rovers organization
organisation teamsters care tours brewing brewery marine cruises travel coffee bakery dairy farms
wines spirits distillery apparel fashion cosmetics toys furniture bikes cycles trucks trucking
freight cargo rail ferries shipyard shipbuilding defense defence dynamics materials plastics
packaging glass ceramics cement construction builders contractors engineering instruments devices
diagnostics imaging genetics dental optical wealth lending payments mortgage staffing learning
publishing books films productions cinemas drones water satellites orbital aero jets charter
mutual schools district division corps regiment brigade battalion squadron infantry cavalry
militia legion orchestra choir quartet quintet ensemble philharmonic symphony opera ballet theatre
theater circus team hotel works brothers sons lines cruise constabulary secretariat treasury
parish-council syndicate cooperative co-operative collective consortium trains couriers athletic
wanderers albion hotspur county-council cricket racing rugby football baseball basketball fm am tv
sentinel dispatch examiner inquirer independent telegraph mirror mail globe bulletin register
advertiser argus echo republic-party commandos marines coastguard watch fleet municipality
directorate infirmary movement hospice fellowship sisters daughters life developments co-op
"""
TRADE_ENDINGS = """
constructions engineers platinum lithium copper uranium diamonds metals forestry timber concrete
aggregates tiles paints textiles garments footwear jewellery jewelry optics controls electronics
semiconductor semiconductors microsystems surgical orthopedics veterinary nutrition ingredients
flavours spices seeds agro agri agriculture fisheries seafood seafoods meats poultry dairies
creamery snacks confectionery chocolates bakeries bakers catering hospitality leisure fitness
wellness beauty mortgages credit leasing rentals brokers brokerage advisory auctions auctioneers
estates lettings developers infra infrastructure infraprojects infratech highways tollways haulage
coaches cabs mobility batteries battery hydrogen renewables renewable utilities waste recycling
environmental biologics bioscience vaccines recruitment talent shipyards boatworks yachts tyres
tires tractors machinery equipment tools hardware bearings castings forgings pumps valves cables
lighting appliances mattresses interiors flooring roofing scaffolding elevators printing
publications podcasts animation sportswear outfitters photonics quantum informatics bionics neuro
immunotherapeutics oncology ophthalmics biopharma bancshares microfinance housebuilders homebuilders
distillers brewers vintners roasters fertilisers fertilizers agrochemicals petrochemicals refineries
refinery pipelines midstream offshore drilling exploration royalties smelting foundry ironworks
steelworks glassworks lubricants polymers adhesives coatings fibres composites laminates mills
neurosciences wireless microelectronics jewellers jewelers fintech interactive equities reit broking
assurance reinsurance lifesciences steels alloys breweries distilleries vineyards contracting
solicitors architects accountants pipes plantations bottlers eyewear computing computers creameries
roadways realtors organics remedies cements infracon buildcon finserv fincorp exports impex udyog
collieries coalfields oilfields bidco finco holdco midco propco topco
aerostructures bathrooms biofuels butchers caravans carpets cheeses constructors demolition
fabricators fishmongers florists grocers groundworks helicopters joinery juices kennels kitchens
motorcycles motorhomes movers opticians plumbing removals scooters stationers sugars surveyors
trailers turbines
"""
"""What else ends a firm's name and says what it makes: over "of" it does not go on."""
OF_BACKERS = """
advisers advisors analytics associates capital investors llp partners research securities venture
ventures
"""
"""What ends the names of those who put up money, advise and study others."""
BACKERS = frozenset("union brokerage broker consultancy auditor pollster investor backer".split())
"""What those are who put up money, advise, study and represent others."""
OF_HEADS = """
ministry department university bank institute academy college school office bureau board council
committee commission court house chamber centre center association federation society confederation
league union parliament republic kingdom state states city laboratory faculty library museum
organization organisation secretary general-secretariat agency church isle isles gulf bay port cape
strait sea district commonwealth town township village borough county municipality diocese
duchy parish province shire knights sons daughters friends directorate journal annals
archives proceedings system
"""
KNOWN = """
vw gm ge naacp aclu nra gop nfl nba mlb nhl ncaa uefa fifa ioc wada itv channel_4 sky espn hbo mtv
vogue newsweek reuters bloomberg nasa nato opec opec+ who imf
wto fbi cia nsa epa fda sec ftc fcc doj dhs irs un eu bbc cnn nbc abc cbs msnbc npr pbs ap afp
cnbc wsj nyt google microsoft apple amazon facebook meta tesla nvidia intel amd ibm oracle samsung
sony toyota honda nissan ford volkswagen bmw daimler boeing airbus walmart netflix twitter uber
lyft airbnb spotify alibaba tencent baidu huawei xiaomi bytedance tiktok reddit telegram instagram
youtube whatsapp linkedin openai anthropic deepmind spacex goldman citi citigroup jpmorgan hsbc
barclays ubs nestle nestlé unilever pfizer moderna merck novartis roche bayer siemens sap shell bp
exxonmobil chevron totalenergies edf eon kremlin pentagon hamas hezbollah taliban isis al-qaeda
mckinsey deloitte pwc kpmg ey gallup ipsos yougov moody's s&p fitch greenpeace unicef unesco
adidas nike puma reebok harley-davidson hewlett_packard halliburton konami nintendo sega slack
zoom salesforce adobe cisco dell hp lenovo nokia ericsson vodafone verizon at&t t-mobile comcast
disney pixar paramount viacom lego ikea zara h&m primark tesco sainsbury's asda morrisons aldi
lidl carrefour starbucks mcdonald's kfc heineken carlsberg diageo pepsico coca-cola danone
kellogg's arby's christie's domino's hershey's kohl's lloyd's lowe's macy's sotheby's corning
mars mondelez gsk glaxosmithkline astrazeneca bupa aviva axa allianz prudential
santander natwest rbs lloyds halifax nationwide revolut monzo stripe paypal visa mastercard amex
blackrock vanguard fidelity berkshire glencore bhp vale anglo aramco gazprom rosneft petrobras
pemex equinor eni repsol basf thyssenkrupp porsche ferrari fiat stellantis renault peugeot citroen
skoda audi mercedes volvo scania hyundai kia mazda subaru suzuki mitsubishi hitachi toshiba
panasonic sharp fujitsu canon nikon softbank rakuten foxconn tsmc asml arm infineon qualcomm
broadcom micron palantir snowflake dropbox pinterest snapchat snap wikipedia mozilla ryanair
easyjet lufthansa emirates qantas qatar airasia indigo fedex ups dhl maersk hapag-lloyd reliance
tata infosys wipro adani flipkart paytm ola zomato mtn safaricom dangote standard interpol europol
nasdaq cdc nhs nih nlrb nhtsa ntsb usda usaid darpa ofcom ofgem ofsted ofqual ofwat hmrc unison
mi5 mi6 gchq met conservatives tories republicans democrats lib_dems liberal_democrats
social_democrats christian_democrats free_democrats knesset bundestag duma senate congress
parliament commons
"""
KNOWN_BY_FOUNDERS = """
arthur_andersen baker_hughes baker_mckenzie booz_allen burger_king calvin_klein cantor_fitzgerald
charles_schwab charles_tyrwhitt christian_dior credit_suisse dairy_queen dollar_general
dollar_tree eddie_bauer edward_jones eli_lilly elizabeth_arden estee_lauder estée_lauder
family_dollar fannie_mae five_guys foot_locker franklin_templeton fred_olsen freddie_mac
giorgio_armani goldman_sachs grant_thornton hannover_re helena_rubinstein henry_schein
hewlett_packard hugo_boss jack_daniel jack_wills jane_street jardine_matheson jc_penney jimmy_choo
john_deere john_lewis john_menzies johnson_controls johnson_matthey kate_spade kraft_heinz
laura_ashley levi_strauss lockheed_martin louis_dreyfus louis_vuitton marie_curie martin_marietta
mary_kay max_mara merrill_lynch michael_kors morgan_stanley munich_re northrop_grumman oscar_mayer
parker_hannifin philip_morris pierre_cardin piper_sandler ralph_lauren raymond_james robert_bosch
robert_half robert_walters russell_reynolds shake_shack steve_madden swiss_re taylor_wimpey
ted_baker thomas_cook tim_hortons tommy_bahama tommy_hilfiger vera_bradley virgin_atlantic
warner_bros wells_fargo william_blair william_hill yves_rocher
"""
"""Those that are called by somebody's whole name, or as a person might be."""
COMPANY_NOUNS = """
producer wholesaler distributor importer exporter reinsurer shipbuilder winery vineyard creamery
foundry sawmill consultancy pharmacy hotelier restaurateur caterer haulier hauler telecom vendor
franchisee dealership bakery cannery tannery abattoir slaughterhouse printworks boutique consortium
syndicate affiliate dairy pub company firm startup start-up group bank carrier retailer maker
manufacturer automaker carmaker chipmaker drugmaker planemaker lender insurer agency ministry
department organization organisation nonprofit charity university regulator watchdog publisher
broadcaster network operator developer provider supplier unit subsidiary airline utility miner
brewer brokerage exchange platform conglomerate corporation association union foundation institute
business studio giant administration government commission committee council court newspaper team
club fund govt telco nbfc
"""

DESCRIBING_NOUNS = """
retailer carrier manufacturer lender insurer nonprofit charity regulator watchdog publisher
broadcaster operator developer provider supplier airline utility miner brewer grocer brokerage
conglomerate giant startup start-up shipbuilder housebuilder homebuilder builder distiller baker
steelmaker automaker carmaker chipmaker drugmaker planemaker fintech biotech supermarket bookseller
wholesaler distributor exporter importer producer refiner driller contractor landlord investor
"""
"""What may stand, with a sentence's capital, before the name of a business."""
RELATED = frozenset("builder contractor investor landlord".split())
"""Those of them that a business is to another: an article's contractor is seldom its firm."""
SURELY_A_FIRM = """
acquire unveil launch manufacture list merge divest float ship delist restate swing outsource
headquarter rebrand refinance franchise underwrite license staff dispatch insure
"""
"""Verbs of what enterprises do and people hardly ever, by lemma."""
OFTEN_A_FIRM = """
raise post employ sell hire buy operate supply open close expect plan report invest cut own produce
make distribute market slash appoint declare warn shed trade order offer price file announce fine
award settle pay build develop publish broadcast beat expand borrow lend sue
"""
"""Verbs of what enterprises do more often than people, by lemma."""
PRODUCT_NOUNS = """
tool app platform brand site website service startup chain maker label marketplace software
franchise outfit specialist firm company group lender builder studio venture operation
"""
"""What a business is called by what it sells, before its name."""
OF_A_FIRM = """
revenue sales profit profits earnings shares stock parent headquarters customers products platform
valuation investors board management subsidiary workforce employees market ipo staff shareholders
factory factories plant plants stores website app losses turnover brands takeover acquisition
dividend fleet passengers subscribers creditors owners ceo founder founders headcount
"""
"""What a business owns."""
BUYING = frozenset("acquire buy".split())
"""Verbs of what is done to a business by those who want it, by lemma."""
BESIDE_A_FIRM = frozenset(
    (
        "shares stock shareholders investors employees executives executive customers subscribers "
        "subsidiary headquarters engineers researchers officials stores bonds share factory "
        "board workers users staff management analyst analysts economist economists strategist "
        "strategists chairman chairwoman ceo cfo coo"
    ).split()
)
"""What stands right behind a business's name."""
OF_A_CLUB = frozenset(
    "boss coach defender fans goalkeeper keeper midfielder striker supporters winger".split()
)
"""Whom a club has, which is called as its town is: the Lowick boss."""
CLUBS = frozenset(
    (
        "sc fc as ac rc sv cd cf ssc afc kv sk fk nk bk if rcd vfl vfb tsg atletico atlético "
        "borussia deportivo dinamo dynamo esperance espérance inter olympique sporting"
    ).split()
)
"""What a club's name begins with, and what everybody leaves out."""
OPENS_A_BODY = frozenset(
    (
        "asociación associazione association ayuntamiento banca banco banque bundesverband caisse "
        "caja companhia compagnie compañía compañia confédération crédit fondation fondazione "
        "fundação fundación groupe grupo gruppo gruppe institut instituto istituto ministère "
        "ministerio ministério mouvement movimento movimiento parti partido partito radio "
        "sociedad sociedade società société universidad universidade università université "
        "universität universiti universitas universiteit uniwersytet univerzita "
        "ollscoil agence agencia agência agenzia autorité autoridad autoridade autorità bundesamt "
        "bundesministerium comisión comissão commissione comhairle commune confederación "
        "consejo conselho consiglio conseil federación fédération federação "
        "federazione fundacja gewerkschaft junta kunsthal kunsthalle musée museo museu opéra "
        "sindacato sindicato stichting stiftung syndicat teatro théâtre tilsynet verband verein "
        "ville klub dagbladet diario periódico giornale journal jornal "
        "acciaierie aceros aerolíneas atelier ateliers bodegas brasserie cantina cassa cementos "
        "construcciones construtora constructora cooperativa coopérative domaine dulces editorial "
        "empresa établissements fratelli frères frigorífico gebrüder hermanos industrias "
        "indústrias inmobiliaria koninklijke laboratoires laboratorios líneas maison minera "
        "officine osteria panaderías petrolera siderúrgica siderurgica supermercados transportes "
        "usines viação"
    ).split()
)
"""What bodies are called in languages that put it before their name."""
SHOPS = frozenset(
    (
        "bakery bar books bookshop brewery butchers cafe café deli diner florist furniture "
        "emporium garage grill grocery hardware kitchen nursery pharmacy pizzeria restaurant shoes "
        "shop superstore tavern warehouse"
    ).split()
)
"""What a shop is called by behind its owner's name."""
TICKERS = frozenset(
    "nyse nasdaq lse aim asx nse bse tsx hkex otc ticker sgx jse euronext tse amex".split()
)
"""The exchanges that stand in brackets behind a company's name."""
EXCHANGES = TICKERS | frozenset(
    "ftse dow s&p dax cac nikkei stoxx sensex nifty topix kospi mib ibex".split()
)
"""Exchanges and their indices, where firms are listed: the FTSE 250 grocer."""


OF_A_NAME = frozenset("backer distributor founder maker operator owner parent supplier".split())
"""Who has to do with what is called by a name, and is another: the Orbis owner."""


def is_exchange(name: str) -> bool:
    """Whether a name is that of an exchange or an index, where others are listed."""
    words = name.lower().split()
    return words[0] in EXCHANGES or words[-1] == "exchange"


@cache
def surely_a_firm() -> frozenset[str]:
    """Lemmas of what enterprises do and people hardly ever."""
    return frozenset(SURELY_A_FIRM.split())


@cache
def often_a_firm() -> frozenset[str]:
    """Lemmas of what enterprises do more often than people."""
    return frozenset(OFTEN_A_FIRM.split())


@cache
def product_nouns() -> frozenset[str]:
    """What a business is called by what it sells."""
    return frozenset(PRODUCT_NOUNS.split())


@cache
def of_a_firm() -> frozenset[str]:
    """What a business owns."""
    return frozenset(OF_A_FIRM.split())


@cache
def describing_nouns() -> frozenset[str]:
    """Nouns that say what a business is, and begin no business's name."""
    return frozenset(DESCRIBING_NOUNS.split())


@cache
def endings() -> frozenset[str]:
    """Words that end the name of an organisation, folded."""
    return bodies_endings() | frozenset(TRADE_ENDINGS.split())


@cache
def bodies_endings() -> frozenset[str]:
    """Those over which a name may go on: the Directorate of Ports."""
    return frozenset(ENDINGS.split())


TRADES = ("pharma", "biotech", "tech", "soft", "care", "works", "bank", "capital", "gen", "bio")
"""What the last word of an enterprise's name may end in."""
MADE_UP_TRADES = ("tech", "chem", "pharma", "soft", "serv", "infra", "media", "ware", "works")
"""What the words end in that firms make up for their trade."""


def says_a_trade(word: str) -> bool:
    """Whether the last word of a name says what sort of enterprise it is."""
    return word in endings() or word.endswith(TRADES)


@cache
def of_backers() -> frozenset[str]:
    """What ends the names of those who put up money, advise and study others."""
    return frozenset(OF_BACKERS.split())


@cache
def of_heads() -> frozenset[str]:
    """Words whose name goes on after "of" or "for"."""
    return frozenset(OF_HEADS.split())


@cache
def known() -> frozenset[str]:
    """Organisations that news names without saying what they are."""
    return frozenset((KNOWN + KNOWN_BY_FOUNDERS).split())


@cache
def company_nouns() -> frozenset[str]:
    """What an organisation is called when it is not called by its name."""
    return frozenset(COMPANY_NOUNS.split())


def company_noun(words: Sequence[str], at: int) -> bool:
    """Whether the word here is such a noun: those of makers are without number."""
    word = words[at]
    if word == "start":
        return words[at + 1 : at + 3] == ["-", "up"]
    if word == "up":
        return at > 1 and words[at - 2 : at] == ["start", "-"]
    return word in company_nouns() or (word.endswith("maker") and word != "filmmaker")


def calls_a_firm(words: Sequence[str], at: int) -> bool:
    """Whether the word here calls a firm by what it is or by its trade: the firm, a grocer."""
    return company_noun(words, at) or words[at] in describing_nouns()
