"""Countries, regions and cities that news names, and the adjectives made of them."""

from collections.abc import Mapping
from functools import cache

from factsheet.languages.en.lexicon import gazetteer
from factsheet.languages.en.lexicon.home_signs import STATES
from factsheet.text.sorted_words import SortedWords

MORE = """
bosnia britain congo england myanmar palestine scotland tibet turkey wales america u.s us usa u.k
uk u.s. u.k. u.a.e. uae prc washington alberta victoria bavaria saxony catalonia crimea donbas
kashmir austin bangalore birmingham bogota boston cleveland cologne dallas florence frankfurt
geneva ghent glasgow hamilton jerusalem kiev krakow lyon milan montreal reykjavik richmond
sheffield sofia ulaanbaatar hawthorne orlando africa asia europe eurasia arctic scandinavia
macedonia czechoslovakia yugoslavia ussr prussia persia alps andes americas himalayas pyrenees
rockies balkans pacific atlantic mediterranean caribbean ivory_coast czech_republic northern_ireland
trinidad_and_tobago east_timor washington_d.c. st_louis silicon_valley wall_street middle_east
southeast_asia south_asia east_asia latin_america north_america south_america central_america
west_bank gaza_strip east_africa west_africa north_africa sub_-_saharan_africa eastern_europe
western_europe great_britain west_coast east_coast orange_county soviet_union south_china_sea
red_sea black_sea persian_gulf new_england bay_area
"""
"""What the gazetteer lacks or calls doubtful, and news means a place by."""
DEMONYMS = """
antiguan assamese bahamian bajan barbadian basotho belizean bengali beninese bermudian bhutanese
bihari botswanan bruneian burkinabe burundian cameroonian caymanian chadian djiboutian dominican
eritrean fijian gabonese gambian grenadian guinean gujarati guyanese hausa igbo ivorian kashmiri
keralite kosovan kyrgyz liberian macedonian malagasy malawian maldivian malian manx marathi
mauritanian mauritian micronesian motswana mozambican namibian nauruan nigerien palauan papuan
punjabi samoan seychellois surinamese swazi tajik tamil tanzanian timorese tobagonian togolese
tongan trinidadian turkmen vincentian xhosa yoruba zulu
afghan african albanian algerian american angolan arab arabian argentine argentinian armenian asian
asiatic australian austrian azerbaijani bahraini bangladeshi belarusian belgian bolivian bosnian
brazilian british bulgarian burmese cambodian canadian caribbean catalan chilean chinese colombian
congolese croatian cuban cypriot czech danish dutch ecuadorian egyptian emirati english estonian
ethiopian european filipino finnish flemish french georgian german ghanaian greek guatemalan
haitian honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican
japanese jordanian kazakh kenyan korean kurdish kuwaiti laotian latin latvian lebanese libyan
lithuanian malaysian maltese mexican moldovan mongolian moroccan myanmarese nepalese nepali
nigerian nordic norwegian omani pakistani palestinian panamanian paraguayan persian peruvian
philippine polish portuguese qatari romanian russian rwandan saudi scandinavian scottish senegalese
serbian singaporean western eastern northern southern slovak slovenian somali spanish sudanese
swedish swiss syrian taiwanese thai tibetan tunisian turkish ugandan ukrainian uruguayan uzbek
venezuelan vietnamese welsh yemeni zambian zimbabwean hispanic latino californian texan parisian
londoner spaniard irishwoman englishwoman frenchwoman dutchwoman scotswoman welshwoman yorkshireman
yorkshirewoman cornishman ulsterman milanese neapolitan muscovite
"""
TWO_WORDS = frozenset(
    "new_zealand north_korean northern_irish puerto_rican saudi_arabian south_african south_korean "
    "south_sudanese sri_lankan".split()
)
"""Nationalities of two words, before somebody's name."""
PARTIES = """
democratic democrat democrats republican republicans conservative labour tory tories liberal
libertarian christian muslim islamic jewish catholic protestant buddhist hindu sunni shiite gop
socialist communist
"""

COUNTRY_OF = """
seoul:south_korea korean:south_korea beijing:china chinese:china washington:united_states
american:united_states london:britain british:britain tokyo:japan japanese:japan moscow:russia
russian:russia delhi:india indian:india berlin:germany german:germany paris:france french:france
rome:italy italian:italy madrid:spain spanish:spain ottawa:canada canadian:canada
canberra:australia australian:australia brazilian:brazil mexican:mexico jakarta:indonesia
indonesian:indonesia ankara:turkey turkish:turkey tehran:iran iranian:iran kyiv:ukraine
ukrainian:ukraine warsaw:poland polish:poland dutch:netherlands belgian:belgium swiss:switzerland
austrian:austria swedish:sweden norwegian:norway danish:denmark finnish:finland greek:greece
athens:greece irish:ireland dublin:ireland portuguese:portugal lisbon:portugal hungarian:hungary
budapest:hungary czech:czechia israeli:israel egyptian:egypt cairo:egypt saudi:saudi_arabia
riyadh:saudi_arabia nigerian:nigeria kenyan:kenya ethiopian:ethiopia ghanaian:ghana
argentine:argentina chilean:chile colombian:colombia peruvian:peru venezuelan:venezuela
cuban:cuba pakistani:pakistan islamabad:pakistan bangladeshi:bangladesh dhaka:bangladesh
vietnamese:vietnam hanoi:vietnam thai:thailand bangkok:thailand filipino:philippines
philippine:philippines manila:philippines malaysian:malaysia singaporean:singapore
taiwanese:taiwan taipei:taiwan iraqi:iraq baghdad:iraq syrian:syria damascus:syria
lebanese:lebanon afghan:afghanistan kabul:afghanistan qatari:qatar doha:qatar romanian:romania
bulgarian:bulgaria serbian:serbia croatian:croatia slovak:slovakia estonian:estonia
latvian:latvia lithuanian:lithuania icelandic:iceland scottish:scotland welsh:wales
"""
MORE_COUNTRIES = """
albania algeria angola armenia azerbaijan belarus bolivia bosnia cambodia cameroon cyprus
ecuador fiji guatemala haiti honduras ivory_coast jamaica kazakhstan kuwait kyrgyzstan libya
madagascar malawi malta moldova mongolia morocco mozambique myanmar namibia nepal nicaragua oman
panama paraguay rwanda senegal slovenia somalia sudan tajikistan tanzania tunisia uganda
united_arab_emirates uruguay uzbekistan yemen zambia zimbabwe
"""
"""Countries whose adjectives speak for no government here."""
ALSO_CALLED: Mapping[str, str] = {
    **dict.fromkeys(("uk", "u.k.", "united kingdom", "great britain"), "britain"),
    **dict.fromkeys(("us", "u.s.", "usa", "america"), "united states"),
}
"""Countries by their other names."""
MEN = ("men", "man", "women", "woman")
"""What ends the word for somebody of a nation."""


@cache
def countries() -> frozenset[str]:
    """Countries that have an adjective or a capital here, folded."""
    return frozenset(country_of().values())


def country(name: str) -> str | None:
    """The one name of a country that is called so, folded."""
    folded = name.lower()
    known = ALSO_CALLED.get(folded, folded)
    return known if known in countries() or known.replace(" ", "_") in _more() else None


@cache
def _more() -> frozenset[str]:
    return frozenset(MORE_COUNTRIES.split())


@cache
def country_of() -> dict[str, str]:
    """Adjectives and capitals with the country that they speak for, folded."""
    pairs = (pair.split(":") for pair in COUNTRY_OF.split())
    return {word: country.replace("_", " ") for word, country in pairs}


HEADS = """
river lake island islands isle isles bay valley mountain mountains hill hills peninsula desert ocean
sea road avenue bridge airport square forest beach creek canal strait straits gulf province district
village county borough township parish prefecture region territory territories plateau glacier
volcano reef falls springs harbour harbor lagoon delta basin ridge coast cape street lane highway
freeway expressway motorway turnpike boulevard ave blvd hwy interstate route station terminal
stadium arena heights ville cathedral castle palace fort monument temple mosque cemetery reservoir
dam city town park gardens gym mall plaza tower pier dock docks quay wharf plateau brook cave caves
formation land lands crossing junction corner corners pass point plain plains range trail wood woods
"""
"""What the name of a place ends in."""
CONTINENTS = frozenset("africa america americas asia europe eurasia oceania".split())
NOT_RUN = frozenset("avenue bridge highway lake lane river road sea station street".split())
"""What the names of roads and waters end in, which no council and no mayor runs."""
OPENING_HEADS = frozenset("lake mount mt fort cape river gulf isle strait loch lough glen".split())
"""What the name of a place begins with, where more follows."""
OPENS_A_TOWN = frozenset(
    "north south east west las los port porto puerto rio san santa st são upper lower".split()
)
"""What the names of towns begin with, in front of one word."""
LANDS = frozenset(
    "bay cape glen gulf isle isles kingdom mull republic sea strait straits vale".split()
)
"""What land or water is called before "of" and its name."""
PARTS_OF_PLACES = frozenset(
    (
        "north south east west northern southern eastern western central upper lower inner old "
        "new greater mid outer northeast northwest southeast southwest downtown"
    ).split()
)
"""What stands before a place's name and names a part of it."""
THOROUGHFARES = frozenset(
    "route avenue ave boulevard blvd highway hwy freeway expressway turnpike interstate".split()
)
"""What a road's name ends in, or is: a Street or a Road is a firm's name as often."""
PLACE_PREPOSITIONS = frozenset("in near across throughout around outside inside".split())
LANDSCAPE = frozenset(
    "bay beach canyon creek island islands mountains peninsula reservoir river valley".split()
)
"""Words of places that end no family name: Martin Creek."""
SIDES = frozenset("north south east west northeast northwest southeast southwest outskirts".split())
"""What stands before "of" and a place."""
COUNTIES = frozenset("county parish shire township province prefecture governorate".split())
"""What ends the name of a part of a country, which is no short one of what is in it: Tarn County
has Tarn County Schools.
"""
LANDS_OF_BRITAIN = frozenset("britain cymru england scotland uk wales".split())
"""The countries of one that has a name of its own."""
GOVERNED = frozenset(
    "borough city county district municipality parish province shire town township village".split()
)
"""What a place with a council of its own is called before "of" and its name."""
PLACE_BODIES = frozenset("council government legislature".split())
"""Bodies that a place is governed by: where they have no name the place stands for them."""
PUBLIC_BODIES = frozenset(
    (
        "agency assembly association authority board cabinet commission committee council court "
        "department government governor jury legislature mayor minister ministry ombudsman "
        "parliament regulator senate tribunal union watchdog"
    ).split()
)
"""Bodies and offices of a state that decide, whether they are named or not."""
AUTHORITIES = frozenset(
    "government officials economy industry market authorities ministry regulators state".split()
)
"""Nouns for which an adjective of a country stands for the country."""
CIVIC_NOUNS = frozenset("city town county council state province borough village mayor".split())
"""What an article calls a place, or its heads, when it tells how that is run."""
PLACE_NOUNS = frozenset(
    (
        "city town village suburb neighbourhood neighborhood district province region state county "
        "port island capital country nation territory municipality borough parish streets"
    ).split()
)
"""What a place is called: before "of" and its name, and in its apposition."""
STANDING_FOR_PLACES = AUTHORITIES | PLACE_NOUNS | {"area", "metropolis"}
"""What is the place itself, or whoever runs it, behind its name: the Lowick area."""
OF_A_PLACE = frozenset(
    (
        "capital population border borders economy airport coast coastline government parliament "
        "army suburbs mayor governor streets residents neighbours neighbors skyline gdp exports "
        "imports president king queen territory largest biggest oldest"
    ).split()
)
"""What a place owns."""
BESIDE_A_PLACE = frozenset(
    (
        "residents resident area region native suburb coast border peninsula voters skyline "
        "metropolitan countryside hospital hospitals library startup start-up town village "
        "province provinces district districts county counties villages towns municipality "
        "municipalities governorate oblast prefecture"
    ).split()
)
"""What stands behind a place's name."""
GOING = frozenset(
    (
        "go move travel fly drive return walk sail march head migrate flee relocate emigrate come "
        "arrive trip journey visit flight road way drive tour"
    ).split()
)
"""Verbs and nouns of motion, by lemma: what their "to" leads to is a place."""
PUT_INTO = frozenset(
    (
        "stake stakes share shares stock invest invested investing investment investments "
        "confidence interest trust faith holding holdings believe believed majority bonds"
    ).split()
)
"""What is in a company: a stake in Orbis is in no place."""


class Places:
    """Places that the name alone tells, folded, the tokens of each joined by underscores."""

    __slots__ = ("_listed", "_more")

    def __init__(self) -> None:
        self._listed = SortedWords(gazetteer.SURE)
        self._more = frozenset(MORE.split())

    def __contains__(self, place: str) -> bool:
        return place in self._listed or place in self._more


@cache
def places() -> Places:
    """Places that the name alone tells."""
    return Places()


@cache
def doubtful_places() -> SortedWords:
    """Places whose name is a person's or a word as well, written so too."""
    return SortedWords(gazetteer.DOUBTFUL)


@cache
def shortened_regions() -> frozenset[str]:
    """States and provinces as papers shorten them behind a town: Fla., N.S."""
    return frozenset(" ".join(STATES.values()).split()) | AUSTRALIAN_STATES


AUSTRALIAN_STATES = frozenset("nsw vic qld tas w.a s.a n.t w.a. s.a. n.t. a.c.t.".split())
ENDS_A_PLACE = tuple("ville shire istan burgh abad grad borough stadt polis burg minster".split())
"""Endings of the names of places that are seldom those of people."""


@cache
def place_heads() -> frozenset[str]:
    """What the name of a place ends in."""
    return frozenset(HEADS.split())


@cache
def adjectives() -> frozenset[str]:
    """Adjectives of places, parties and faiths: names that name nobody."""
    return frozenset((DEMONYMS + PARTIES).split())


def is_of_a_nation(word: str) -> bool:
    """Whether a word calls somebody by a nation: Irishmen, a Welshman."""
    nation = next((word.removesuffix(end) for end in MEN if word.endswith(end)), word)
    return nation != word and nation in adjectives()


def may_be_run(name: str) -> bool:
    """Whether a place of this name may be a town or a district: no country, no lake, no road."""
    words = name.lower().split()
    land = words[-1] in NOT_RUN or words[0] in OPENING_HEADS
    return not land and {name.lower(), words[0]}.isdisjoint(countries() | CONTINENTS)
