"""Countries, regions and cities that news names, and the adjectives made of them."""

from functools import cache

COUNTRIES = """
afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas
bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil
britain brunei bulgaria burundi cambodia cameroon canada chad chile china colombia congo croatia
cuba cyprus czechia denmark djibouti dominica ecuador egypt england eritrea estonia eswatini
ethiopia fiji finland france gabon gambia georgia germany ghana greece greenland grenada guatemala
guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica
japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya
liechtenstein lithuania luxembourg macau madagascar malawi malaysia maldives mali malta mauritania
mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal
netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines
poland portugal qatar romania russia rwanda samoa scotland senegal serbia seychelles singapore
slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania
thailand tibet togo tonga tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan vanuatu
venezuela vietnam wales yemen zambia zimbabwe america u.s us usa u.k uk u.s. u.k. u.a.e. uae prc
"""
PHRASES = (
    "united states; united kingdom; united arab emirates; south korea; north korea; hong kong; "
    "new zealand; saudi arabia; south africa; sri lanka; costa rica; el salvador; burkina faso; "
    "sierra leone; ivory coast; czech republic; dominican republic; northern ireland; puerto rico; "
    "papua new guinea; south sudan; trinidad and tobago; east timor; new york; los angeles; "
    "san francisco; new jersey; new mexico; new hampshire; north carolina; south carolina; "
    "north dakota; south dakota; west virginia; rhode island; new york city; washington d.c.; "
    "san diego; san jose; san antonio; las vegas; new orleans; salt lake city; kansas city; "
    "st. louis; st louis; palo alto; silicon valley; wall street; middle east; southeast asia; "
    "south asia; east asia; latin america; north america; south america; central america; "
    "west bank; gaza strip; white house; abu dhabi; tel aviv; new delhi; kuala lumpur; "
    "sao paulo; são paulo; rio de janeiro; buenos aires; mexico city; ho chi minh city; "
    "cape town; st. petersburg; east africa; west africa; north africa; sub-saharan africa; "
    "european union; eastern europe; western europe; great britain; british columbia; "
    "new south wales; fort worth; fort lauderdale; west coast; east coast; orange county; "
    "soviet union; south china sea; red sea; black sea; persian gulf; new england; bay area; "
    "district of columbia; united nations; mountain view; menlo park; santa clara; san mateo"
)
CITIES = """
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho
illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota
mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah
vermont virginia washington wisconsin wyoming ontario quebec alberta manitoba saskatchewan
queensland victoria tasmania bavaria saxony catalonia crimea donbas gaza kashmir xinjiang guangdong
zhejiang jiangsu sichuan amsterdam ankara antwerp athens atlanta auckland austin baghdad baltimore
bangalore bengaluru bangkok barcelona basel beijing beirut belfast belgrade berlin birmingham
bogota boston brisbane bristol brooklyn brussels bucharest budapest busan cairo calgary canberra
caracas cardiff casablanca chengdu chennai chicago cincinnati cleveland cologne copenhagen dallas
damascus delhi denver detroit dhaka doha dortmund dresden dubai dublin durban edinburgh essen
eindhoven florence frankfurt geneva ghent glasgow gothenburg guangzhou hamburg hamilton hanoi
hangzhou harare havana helsinki houston hyderabad indianapolis islamabad istanbul jakarta jeddah
jerusalem johannesburg kabul karachi kiev kyiv kolkata krakow kyoto lagos lahore leeds leipzig lima
lisbon liverpool ljubljana london lyon madrid manchester manhattan manila marseille melbourne
memphis miami milan milwaukee minneapolis minsk montreal moscow mumbai munich nairobi nanjing
naples nashville newcastle nottingham oakland osaka oslo ottawa oxford cambridge paris perth
philadelphia phoenix pittsburgh prague pretoria pyongyang quito reykjavik richmond riga riyadh rome
rotterdam sacramento salzburg santiago sarajevo seattle seoul shanghai sheffield shenzhen sofia
stockholm stuttgart sydney taipei tallinn tampa tashkent tbilisi tehran tokyo toronto tripoli tunis
turin ulaanbaatar utrecht valencia vancouver venice vienna vilnius warsaw wellington wuhan yokohama
zagreb zurich hawthorne orlando africa asia europe eurasia arctic antarctica scandinavia balkans
pacific atlantic mediterranean caribbean brexit
"""
DEMONYMS = """
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
londoner
"""
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


@cache
def country_of() -> dict[str, str]:
    """Adjectives and capitals with the country that they speak for, folded."""
    pairs = (pair.split(":") for pair in COUNTRY_OF.split())
    return {word: country.replace("_", " ") for word, country in pairs}


@cache
def places() -> frozenset[str]:
    """Places of one word, folded."""
    return frozenset((COUNTRIES + CITIES).split())


@cache
def place_phrases() -> frozenset[str]:
    """Places of several words, folded, tokens parted by one space."""
    return frozenset(phrase.strip() for phrase in PHRASES.split(";"))


@cache
def adjectives() -> frozenset[str]:
    """Adjectives of places, parties and faiths: names that name nobody."""
    return frozenset((DEMONYMS + PARTIES).split())
