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
        "aircraft spacecraft watercraft hovercraft staff police cattle fish sheep deer salmon "
        "trout shrimp squid cod tuna offspring species series troops crew personnel poultry swine "
        "bison moose elk bass carp headquarters crossroads means barracks horsepower"
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
_CLOSED = (
    # articles, determiners, pronouns
    "a an the this that these those my your his her its our their whose which what who whom i you "
    "he she it we they me him them us each every either neither both all any some no none another "
    "such much many few several more less least enough someone anyone everyone nobody somebody "
    "anybody everybody something anything everything nothing himself herself itself themselves "
    # prepositions
    "of in on at by for with about against between into through during before after above below to "
    "from up down out off over under again further then once near since until till despite within "
    "without along across behind beyond plus except toward towards upon among amongst amid amidst "
    "around via per like unlike versus vs inside outside onto throughout beside besides beneath "
    "underneath past regarding concerning including excluding following according due because "
    # conjunctions and adverbs that end a noun phrase
    "and or but nor so yet if when while where why how than as though although unless whether also "
    "just only even still already now here there too very not n't never ever always often "
    "sometimes soon later today tomorrow yesterday tonight ago away together apart however "
    "therefore instead rather quite almost nearly perhaps maybe worldwide globally nationwide "
    "annually respectively altogether overall combined elsewhere back "
    "forward ahead abroad immediately recently currently previously already nearby thereafter "
    "afterwards overnight "
    # auxiliaries
    "is are was were be been being am do does did done doing have has had having can could will "
    "wasn isn aren weren don doesn didn hasn hadn wouldn couldn shouldn ain mustn "
    "would shall should may might must ought need dare let lets 's 're 've 'll 'd 'm ’s ’re ’ve "
    # common verbs in the past or the plural present
    "said say told tell took take taken made make got get gotten gave "
    "give given went go gone came come saw see seen found find left "
    "leave felt feel kept keep began begin begun brought bring "
    "thought think knew know known became become held won "
    "lost lose paid pay met meet ran sent send sat stood "
    "rose risen fell fallen grew grow grown led drew "
    "drawn drove driven broke broken chose choose "
    "chosen wrote write written spoke speak spoken spent spend built "
    "bought buy sold sell died die dying remain remained want wanted "
    "seem seemed appear appeared believe believed expect expected "
    "include included worked lived die killed injured wounded "
    "arrested charged hurt voted faced facing ask asked try tried tries "
    "helped used using agree agreed join joined planned "
    "called showed let apply applied receive received earn earned "
    "rely depend attend attended participate participated responded wearing wore worn "
    "shrank shrunk sank swam sang hung struck stuck stole swept swore tore threw woke withdrew "
    "fought fled flew forgot froze rang rode shook shone slept slid spun sprang stung taught blew "
    "bled bred caught dealt dug drank ate hid forbade arose undertook overcame withstood "
    "says tells adds argues believes thinks knows wants gets gives goes comes makes takes seems "
    "appears becomes keeps brings sends loses sells begins continues allows requires provides "
    "receives expects insists explains describes follows joins agrees "
    "going coming saying making taking "
    "being getting giving having doing follow "
    "followed moved turned continue continued started stopped ended "
    # what a month or a weekday says of the number before it
    "monday tuesday wednesday thursday friday saturday sunday january february march april june "
    "july august september october november december jan feb mar apr jun jul aug sep sept oct nov "
    "dec mon tue wed thu fri sat sun am pm a.m p.m a.m. p.m. est edt gmt bst pst pdt"
)
CLOSED = frozenset(_CLOSED.split())
"""Words at which a noun phrase has ended."""
POSSESSIVES = frozenset(("'s", "’s"))
JOINERS = frozenset(("and", "or", "&"))
HEADLINE_SMALL = frozenset("the and but for from with over into after per via than".split())
"""Words of three letters and more that a headline in capitals leaves small."""
BODIES = frozenset("unions associations clubs federations leagues guilds".split())
"""What people form, named after them in the plural: teachers unions."""
PLACING = frozenset("lives lies sits stands works resides dwells".split())
"""Verbs in the form of a plural noun: a town of 4,000 lies in a valley."""
NO_VERBS = frozenset(
    "women girls boys children families businesses schools hospitals shops offices factories "
    "teachers nurses admirals soldiers civilians players coaches officials workers students pupils "
    "animals birds trees apartments flats houses wives mothers fathers sons daughters".split()
)
"""Plurals that are no verbs, so that "and" before them joins what is counted."""
FURTHER = frozenset(("more", "fewer"))
"""What may stand between a number and its noun although it ends other phrases: two more buses."""
HYPHENS = frozenset("-‐‑")
QUOTES = frozenset("'\"“”‘’")
