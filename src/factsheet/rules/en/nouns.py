"""The noun that is counted: where its phrase ends, and its singular."""

from factsheet.tokens import BREAK, Tokens

LONGEST = 8
"""Tokens between a number and the noun that it counts."""
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
        "services games women men children energies affairs customs human public private lions "
        "states nations jobs gains losses earnings bonds futures options derivatives series "
        "species special united years months weeks days hours minutes"
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
    "annually monthly daily weekly yearly respectively altogether overall combined elsewhere back "
    "forward ahead abroad immediately recently currently previously already nearby thereafter "
    "afterwards overnight "
    # auxiliaries
    "is are was were be been being am do does did done doing have has had having can could will "
    "would shall should may might must ought need dare let lets 's 're 've 'll 'd 'm ’s ’re ’ve "
    # common verbs in the past or the plural present
    "said says say told tell tells took take takes taken made make makes got get gets gotten gave "
    "give gives given went go goes gone came come comes saw see sees seen found find finds left "
    "leave leaves felt feel feels kept keep keeps began begin begins begun brought bring brings "
    "thought think thinks knew know knows known became become becomes held hold holds won win wins "
    "lost lose loses paid pay pays met meet meets ran run runs sent send sends sat sit sits stood "
    "stand stands rose rise rises risen fell fall falls fallen grew grow grows grown led lead drew "
    "draw draws drawn drove drive drives driven broke break breaks broken chose choose chooses "
    "chosen wrote write writes written spoke speak speaks spoken spent spend spends built builds "
    "bought buy buys sold sell sells died die dies dying remain remains remained want wants wanted "
    "seem seems seemed appear appears appeared believe believes believed expect expects expected "
    "include includes included work works worked live living lived die killed injured wounded "
    "arrested charged hurt hit hits voted vote face faced facing ask asked asks try tried tries "
    "help helped use used uses using agree agreed agrees join joined joins plan planned call "
    "called show showed shows put puts set sets let apply applied receive received earn earned "
    "rely depend attend attended participate participated responded wearing wore worn trying "
    "working playing going coming saying making taking looking seeking waiting fighting suffering "
    "serving sitting standing running carrying walking being getting giving having doing follow "
    "followed move moved turned turn continue continued start started stop stopped end ended "
    # what a month or a weekday says of the number before it
    "monday tuesday wednesday thursday friday saturday sunday january february march april june "
    "july august september october november december jan feb mar apr jun jul aug sep sept oct nov "
    "dec mon tue wed thu fri sat sun am pm a.m p.m a.m. p.m. est edt gmt bst pst pdt"
)
CLOSED = frozenset(_CLOSED.split())
"""Words at which a noun phrase has ended."""
POSSESSIVES = frozenset(("'s", "’s"))
HYPHENS = frozenset("-‐‑")
QUOTES = frozenset("'\"“”‘’")


def is_plural(word: str) -> bool:
    """Whether the word, in lower case, has the form of a plural noun."""
    if word in IRREGULAR or word in COLLECTIVE:
        return word != "yes"
    if len(word) < 3 or word[-1] != "s" or word in NO_PLURAL or word in CLOSED:
        return False
    return word[-2] not in "s'’" and not word.endswith(("ous", "sis", "itis"))


def singular(word: str) -> str:
    """The singular of a plural noun, in the case that it came in where that is a name's."""
    folded = word.lower()
    if folded in IRREGULAR:
        return IRREGULAR[folded]
    if folded in COLLECTIVE or not is_plural(folded):
        return folded
    if folded.endswith("ies") and len(folded) > 4:
        return folded[:-3] + "y"
    if folded.endswith("men") and len(folded) > 4:
        return folded[:-3] + "man"
    if folded.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return folded[:-2]
    if folded.endswith("oes") and len(folded) > 5:
        return folded[:-2]
    return folded[:-1]


def head_at(tokens: Tokens, at: int) -> int | None:
    """The token of the plural noun that is counted by what stands before this token."""
    words = tokens.word
    head: int | None = None
    last = min(len(tokens), at + LONGEST)
    i = at
    while i < last:
        word = words[i]
        joined = i > at and words[i - 1] in HYPHENS and tokens.glued(i)
        if word in HYPHENS:
            if not (tokens.glued(i) and i + 1 < len(tokens) and tokens.glued(i + 1)):
                break
        elif word in POSSESSIVES:
            head = None
        elif word in QUOTES:
            if head is not None:
                break
        elif word[0].isdigit():
            if head is not None or not tokens.capital(i - 1) or i == at:
                break
        elif not word[0].isalpha() or word == BREAK or (word in CLOSED and not joined):
            break
        elif _is_head(tokens, i):
            head = i
            if not _goes_on(tokens, i):
                break
        i += 1
    return head


def _is_head(tokens: Tokens, at: int) -> bool:
    word = tokens.word[at]
    if not is_plural(word) and not (word.endswith("men") and len(word) > 4):
        return False
    following = tokens.word[at + 1] if at + 1 < len(tokens) else ""
    return not (following in HYPHENS and tokens.glued(at + 1))


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether the plural only stands before another: sports cars, sales managers."""
    following = tokens.word[at + 1] if at + 1 < len(tokens) else ""
    if following in POSSESSIVES or following in ("'", "’"):
        return True
    if not following[:1].isalpha() or following in CLOSED:
        return False
    return is_plural(following) or tokens.word[at] in ATTRIBUTIVE
