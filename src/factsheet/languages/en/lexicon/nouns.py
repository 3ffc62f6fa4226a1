"""Words by which nouns are known: odd plurals, what stands before them, what ends them."""

IRREGULAR = {
    "people": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "teeth": "tooth",
    "feet": "foot",
    "geese": "goose",
    "mice": "mouse",
    "oxen": "ox",
    "dice": "die",
    "wives": "wife",
    "lives": "life",
    "knives": "knife",
    "wolves": "wolf",
    "wharves": "wharf",
    "leaves": "leaf",
    "halves": "half",
    "thieves": "thief",
    "shelves": "shelf",
    "calves": "calf",
    "loaves": "loaf",
    "scarves": "scarf",
    "hooves": "hoof",
    "elves": "elf",
    "selves": "self",
    "potatoes": "potato",
    "tomatoes": "tomato",
    "heroes": "hero",
    "vetoes": "veto",
    "echoes": "echo",
    "volcanoes": "volcano",
    "tornadoes": "tornado",
    "mosquitoes": "mosquito",
    "cargoes": "cargo",
    "torpedoes": "torpedo",
    "buffaloes": "buffalo",
    "mangoes": "mango",
    "criteria": "criterion",
    "phenomena": "phenomenon",
    "bacteria": "bacterium",
    "strata": "stratum",
    "memoranda": "memorandum",
    "nuclei": "nucleus",
    "fungi": "fungus",
    "alumni": "alumnus",
    "cacti": "cactus",
    "radii": "radius",
    "stimuli": "stimulus",
    "larvae": "larva",
    "algae": "alga",
    "vertebrae": "vertebra",
    "analyses": "analysis",
    "crises": "crisis",
    "theses": "thesis",
    "hypotheses": "hypothesis",
    "diagnoses": "diagnosis",
    "emphases": "emphasis",
    "bases": "base",
    "oases": "oasis",
    "axes": "axis",
    "indices": "index",
    "vertices": "vertex",
    "matrices": "matrix",
    "appendices": "appendix",
    "buses": "bus",
    "gases": "gas",
    "viruses": "virus",
    "bonuses": "bonus",
    "campuses": "campus",
    "censuses": "census",
    "choruses": "chorus",
    "circuses": "circus",
    "statuses": "status",
    "lenses": "lens",
    "quizzes": "quiz",
    "movies": "movie",
    "cookies": "cookie",
    "zombies": "zombie",
    "selfies": "selfie",
    "rookies": "rookie",
    "calories": "calorie",
    "ties": "tie",
    "pies": "pie",
    "lies": "lie",
    "genies": "genie",
    "prairies": "prairie",
    "birdies": "birdie",
    "bogies": "bogey",
    "smoothies": "smoothie",
    "brownies": "brownie",
    "hoodies": "hoodie",
    "talkies": "talkie",
    "shoes": "shoe",
    "toes": "toe",
    "canoes": "canoe",
    "foes": "foe",
    "caches": "cache",
    "aches": "ache",
    "headaches": "headache",
    "avalanches": "avalanche",
    "tranches": "tranche",
    "niches": "niche",
    "moustaches": "moustache",
    "axles": "axle",
    "passersby": "passerby",
    "runners-up": "runner-up",
    "spokesmen": "spokesman",
    "policemen": "policeman",
    "businessmen": "businessman",
    "gunmen": "gunman",
    "firemen": "fireman",
    "fishermen": "fisherman",
    "servicemen": "serviceman",
    "congressmen": "congressman",
    "fathers-in-law": "father-in-law",
    "media": "medium",
    "personnel": "personnel",
    "taxis": "taxi",
    "skis": "ski",
    "bikinis": "bikini",
    "alibis": "alibi",
    "safaris": "safari",
    "emojis": "emoji",
    "menus": "menu",
    "gurus": "guru",
    "haikus": "haiku",
    "tofus": "tofu",
    "gnus": "gnu",
    "emus": "emu",
    "ios": "io",
    "cpus": "cpu",
    "gpus": "gpu",
    "evs": "ev",
    "suvs": "suv",
    "mps": "mp",
    "ceos": "ceo",
    "ipos": "ipo",
    "ngos": "ngo",
    "thous": "thou",
    "others": "other",
    "tutsis": "tutsi",
    "farsis": "farsi",
    "parsis": "parsi",
    "yes": "yes",
}
"""Plurals that no rule below gives."""
COLLECTIVE = frozenset(
    (
        "aircraft spacecraft watercraft hovercraft rotorcraft craft "
        "staff police cattle fish sheep deer salmon "
        "trout shrimp squid cod tuna offspring species series troops crew personnel poultry swine "
        "bison moose elk bass carp headquarters crossroads means barracks horsepower faculty "
        "clergy infantry cavalry livestock folk"
    ).split()
)
"""Nouns whose plural looks like their singular."""
NO_PLURAL = frozenset(
    (
        "news politics economics physics mathematics athletics gymnastics linguistics diabetes "
        "measles rabies bus gas lens virus plus minus versus us is was has does this his its thus "
        "as yes less unless across perhaps always besides towards afterwards overseas sometimes "
        "nowadays upstairs downstairs indoors outdoors backwards forwards hers ours theirs yours "
        "ours's census campus status bonus focus chorus circus corpus genus surplus consensus "
        "nexus radius apparatus opus exodus stimulus cactus jesus crisis basis analysis thesis "
        "emphasis oasis axis diagnosis hypothesis synthesis paralysis chassis tennis bias atlas "
        "canvas christmas texas kansas arkansas dallas las los paris athens brussels wales james "
        "charles thomas chris jones williams davis adams evans lewis morris harris francis "
        "nicholas various previous famous serious religious dangerous precious obvious tremendous "
        "enormous numerous anonymous continuous simultaneous infectious poisonous suspicious "
        "ambitious mysterious luxurious prestigious precarious hilarious notorious victorious "
        "industrious indigenous autonomous homogeneous conscious unconscious cautious gorgeous "
        "generous nervous ridiculous fabulous outrageous courageous hazardous disastrous "
        "marvellous miscellaneous heinous treasonous contagious delicious conspicuous vigorous "
        "rigorous porous humorous glamorous monstrous wondrous religious pious curious furious "
        "glorious ss cannabis pancreas asbestos chaos cosmos ethos pathos rhinoceros kudos tapas "
        "whereas alas sans mars venus uranus lotus lexus prius airbus asus"
    ).split()
)
"""Words in -s that are no plurals."""
ATTRIBUTIVE = frozenset(
    (
        "news sports sales arms savings goods systems operations communications securities rights "
        "services games women men children affairs customs earnings bonds futures options "
        "derivatives species series states nations people students veterans energies weapons "
        "teachers parents farmers drugs jobs arts emissions admissions benefits resources "
        "electronics logistics robotics munitions fireworks"
    ).split()
)
"""Plurals that often stand before the noun that is counted: two sports cars."""
POSSESSIVES = frozenset(("'s", "’s"))
HEADLINE_SMALL = frozenset("the and but for from with over into after per via than".split())
"""Words of three letters and more that a headline in capitals leaves small."""
TAKEN = frozenset("loss losses cost saving".split())
"""Before "of" they have lives behind them: the loss of 40 lives."""
PLACING = frozenset("lives lies sits stands works resides dwells".split())
"""Verbs in the form of a plural noun: a town of 4,000 lies in a valley."""
FURTHER = frozenset(("more", "fewer"))
"""What may stand between a number and its noun although it ends other phrases: two more buses."""
HYPHENS = frozenset("-‐‑")
QUOTES = frozenset("'\"“”‘’")
FURTHER_ONES = frozenset(("another", "further"))
"""Words before a number of those that come on top: another 40."""
HEDGING = frozenset("more than at least most some about around over under up to nearly an".split())
"""Words of the hedges that stand before a number."""
BEFORE_PLURAL = frozenset(
    "past like opposite inside outside overseas overnight online offline offshore downtown uptown "
    "nationwide worldwide then left".split()
)
"""Prepositions and adverbs that are adjectives before a noun: 40 past winners."""
GIVING = frozenset(
    "give pay offer send hand award grant sell show teach tell lend owe cost".split()
)
"""Verbs with two objects: a plural behind another is what is given, not what is counted."""
DETERMINERS = frozenset(
    "the its our their his her my your these those all such some any both a an".split()
)
BEFORE_WHOLE = frozenset("more than nearly about roughly almost some estimated around over".split())
"""Hedges of the number of a whole: 140 of its nearly 3,200 depots."""
ORDERS = frozenset("last past first next previous final opening top".split())
"""What may stand before the number of a whole: four of their last five matches."""
PAIRED = frozenset(
    "shoes boots trousers jeans pants shorts glasses sunglasses goggles gloves socks scissors "
    "binoculars headphones earrings eyes hands legs wings skis twins heels trainers sneakers "
    "slippers tights leggings pliers handcuffs pyjamas pajamas".split()
)
"""What comes in pairs, so that a pair of them is one."""
RACES = frozenset("hurdles sprints relays heats finals semi-finals races trials".split())
"""What is run over so many metres."""
TIME_UNITS = frozenset(
    (
        "year month week day hour minute second decade century quarter fortnight night weekend "
        "millisecond nanosecond microsecond millennium millennia semester summer winter autumn "
        "spring fall evening morning afternoon sec min hr yr mo wk y h s years-old"
    ).split()
)
"""Nouns of time: a number of them is a duration, which the rules of time read."""
LENGTHS = TIME_UNITS - {"fall", "spring"}
"""Those of which a number is nothing else: 12 falls are no autumns, nor are hot springs seasons."""
NEVER_UNITS = frozenset(
    (
        "percent percentage fold digit way off sort kind type bit half "
        "third quarter fifth tenth other's per cent percentage-point ish something"
    ).split()
)
"""What a number says how often, how large or which one of, and does not count."""
HYPHENATED_IDIOMS = frozenset(
    (
        "way off time times sided fold pronged ply tier something odd plus digit percent legged "
        "footed handed eyed headed storied bedroomed dimensional by to in and on up down old aged "
        "seater hander setter parter pager footer pounder wheeler decker miler tiered timer "
        "dimension figure series th st nd rd step ups month year"
    ).split()
)
"""What a number is joined to without counting it: two-way, 24-something, three-legged."""
RATINGS = frozenset("star bore gauge calibre caliber karat carat rate grade class state".split())
"""What a number ranks or names and does not count: a five-star hotel, a two-state solution."""
SUSPENDERS = frozenset((",", "and", "or", "to"))
"""What stands between numbers that wait for one noun."""

RATES = frozenset("second minute hour day week month quarter year night".split())
"""What makes a rate of a count: 3,000 tests a day."""
PARTS_OF_CONTESTS = frozenset(
    "leg stage round set lap hole inning innings session race heat game bout fight episode".split()
)
"""What "over" runs through, where it is no hedge: they lost over two legs."""
EVENTS = frozenset(
    "game match over inning start appearance outing test race attempt try minute ball".split()
)
"""What sport counts: four in 20 overs is no share."""
