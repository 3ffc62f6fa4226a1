"""The noun that is counted: where its phrase ends, and its singular."""

from factsheet.rules.en.adjectives import describes
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
    """The last token of the plural noun that is counted by what stands before this token."""
    for i in range(at, min(len(tokens), at + LONGEST)):
        if _is_head(tokens, i) and not _goes_on(tokens, i):
            return i
        if not _modifies(tokens, i, at):
            return None
    return None


def list_end(tokens: Tokens, head: int) -> int:
    """The last token of what is counted together: cars, trucks and SUVs; homes and businesses."""
    at = last = head
    while tokens.word[at + 1 : at + 2] == [","] and _is_listed(tokens, at + 2):
        at += 2
    joined = at + 1 + (tokens.word[at + 1 : at + 2] == [","])
    if tokens.word[joined : joined + 1] in (["and"], ["or"]) and _is_listed(tokens, joined + 1):
        sure = at > head or tokens.word[joined + 1] in NO_VERBS
        last = joined + 1 if sure else head
    return last


def _is_listed(tokens: Tokens, at: int) -> bool:
    """Whether a plural stands here by itself, and ends its phrase."""
    if at + 1 >= len(tokens) or not _is_head(tokens, at) or _goes_on(tokens, at):
        return False
    following = tokens.word[at + 1]
    return not following[0].isalnum() or following in CLOSED


def last_at(tokens: Tokens, at: int) -> int | None:
    """The last token of the noun phrase that begins here, a plural or not: the staff, one area."""
    i = at
    while i < min(len(tokens), at + LONGEST - 2):
        word = tokens.word[i]
        possessive = word in POSSESSIVES and i > at
        hyphen = word in HYPHENS and i > at and tokens.glued(i)
        if not (possessive or hyphen) and (not word.isalpha() or word in CLOSED):
            break
        if word.endswith(("ly", "ing")):
            break
        i += 1
    named = i > at and tokens.word[i - 1].isalpha() and not tokens.word[i - 1].endswith("ed")
    return i - 1 if named else None


def _modifies(tokens: Tokens, i: int, at: int) -> bool:
    """Whether the token can stand between a number and its noun."""
    word = tokens.word[i]
    following = tokens.word[i + 1] if i + 1 < len(tokens) else BREAK
    if word in HYPHENS:
        return i > at and tokens.glued(i) and following[0].isalnum()
    if word in POSSESSIVES or word in QUOTES:
        return following != BREAK
    if word in JOINERS:
        listed = not following[0].isdigit() and following not in CLOSED
        return i > at and listed and tokens.word[i - 1] not in CLOSED
    if word[0].isdigit():
        return i > at and (tokens.capital(i - 1) or following[0].isalpha())
    if word in FURTHER:
        return i == at and following[0].isalpha() and following not in CLOSED
    return word[0].isalpha() and (word not in CLOSED or _is_opened(tokens, i, at))


def _is_opened(tokens: Tokens, i: int, at: int) -> bool:
    """Whether a word that ends other phrases goes on this one: two would-be robbers, five at-large
    seats, three US ships, 22 A320neos.
    """
    if i > at and tokens.word[i - 1] in HYPHENS and tokens.glued(i):
        return True
    following = tokens.word[i + 1] if i + 1 < len(tokens) else BREAK
    compound = following in HYPHENS or (following[0].isdigit() and tokens.capital(i))
    return tokens[i] in ("US", "IT") or (compound and tokens.glued(i + 1))


def _is_head(tokens: Tokens, at: int) -> bool:
    word = tokens.word[at]
    if word == "s":
        return _is_named_plural(tokens, at)
    if word in CLOSED or not (is_plural(word) or (word.endswith("men") and len(word) > 4)):
        return False
    following = tokens.word[at + 1] if at + 1 < len(tokens) else ""
    return not (following in HYPHENS and tokens.glued(at + 1))


def _is_named_plural(tokens: Tokens, at: int) -> bool:
    """Whether an s makes the plural of a model's number: 787s, F-35s, Model 3s."""
    number = tokens.word[at - 1] if at else ""
    return tokens.glued(at) and number.isdigit() and len(number) < 5


def head_name(tokens: Tokens, head: int, at: int) -> str:
    """The singular of the noun whose last token this is, in the phrase that begins at `at`.

    A noun in front makes a compound with it (heart transplant); a model's name stays as spelled.
    """
    if tokens.word[head] == "s":
        return _model(tokens, head)
    spelled = tokens[head]
    if spelled[:-1].isupper() and spelled[-1] == "s":
        return spelled[:-1]
    if tokens.glued(head) and tokens.word[head - 1].isdigit():
        first = head - 2 if tokens.glued(head - 1) else head - 1
        return tokens.text[tokens.start[first] : tokens.end[head] - 1]
    name = singular(tokens.word[head])
    if tokens.capital(head):
        return name if in_headline(tokens, head) else _proper(tokens, head, at)
    first = head - 1
    if first < at or tokens[head] != tokens.word[head]:
        return name
    if not tokens[first].isalpha() or not tokens[first].islower() or len(tokens[first]) < 3:
        return name
    if describes(tokens.word[first]) or tokens.word[first] in CLOSED:
        return name
    if first - 2 >= at and tokens.word[first - 1] in HYPHENS and tokens.glued(first):
        first -= 2
    return f"{tokens.text[tokens.start[first] : tokens.end[head - 1]].lower()} {name}"


def _proper(tokens: Tokens, head: int, at: int) -> str:
    """The name of what is counted, in its capitals: World Cup of eight straight World Cups."""
    first = head
    while first > at and tokens.word[first - 1].isalpha() and tokens.capital(first - 1):
        first -= 1
    last = singular(tokens.word[head])
    if not tokens[head].isupper():
        last = last[:1].upper() + last[1:]
    return " ".join((*(tokens[i] for i in range(first, head)), last))


def in_headline(tokens: Tokens, head: int) -> bool:
    """Whether every word of some length near this one has a capital, so that none is a name's."""
    near = range(max(0, head - 6), min(len(tokens), head + 5))
    return all(tokens.capital(i) for i in near if tokens.word[i].isalpha() and _is_long(tokens, i))


def _is_long(tokens: Tokens, i: int) -> bool:
    return tokens.end[i] - tokens.start[i] > 2 and tokens.word[i] not in HEADLINE_SMALL


def _model(tokens: Tokens, head: int) -> str:
    """Model 3 of Model 3s, F-35 of F-35s."""
    first = head - 1
    while first and tokens.capital(first - 1) and head - first < 4:
        first -= 1
    if first > 1 and tokens.word[first - 1] in HYPHENS and tokens.glued(first):
        first -= 2
    return tokens.text[tokens.start[first] : tokens.end[head - 1]]


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether the plural stands before another: sports cars, Pell Technologies common shares."""
    following = tokens.word[at + 1] if at + 1 < len(tokens) else ""
    if following in POSSESSIVES or following in ("'", "’"):
        return True
    if not following[:1].isalpha() or following in CLOSED:
        return False
    if (tokens.word[at] in COLLECTIVE or following in BODIES) and _is_head(tokens, at + 1):
        return True
    if at and tokens.word[at - 1] in HYPHENS and tokens.glued(at):
        return _plural_near(tokens, at + 1)
    named = tokens.capital(at) and not tokens.capital(at + 1)
    return (named or tokens.word[at] in ATTRIBUTIVE) and _plural_near(tokens, at + 1)


def _plural_near(tokens: Tokens, at: int) -> bool:
    for i in range(at, min(len(tokens), at + 3)):
        if _is_head(tokens, i):
            return True
        if not _modifies(tokens, i, at):
            return False
    return False
