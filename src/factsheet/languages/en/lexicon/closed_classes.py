"""The words of grammar: each with the classes that it may have, the commonest first.

The letters are those of `factsheet.syntax`.
"""

CLOSED_CLASSES = {
    "D": "the a an every no",
    "DR": "these those some any another either neither several half such",
    "DRr": "all both each many few much more most less least fewer enough",
    "RD": "this",
    "P": "his its our your their my",
    "PR": "her",
    "R": (
        "he she it they we i you him them us me himself herself itself themselves ourselves "
        "myself yourself yourselves yours hers ours theirs someone somebody something "
        "anyone anybody anything everyone everybody everything nobody nothing none oneself"
    ),
    "nR": "mine",
    "X": "there",
    "W": "who whom which",
    "O": "whose",
    "Q": "what whatever whoever whichever when where why how wherever whenever",
    "TWRD": "that",
    "C": "because if whether although though while unless whereas lest albeit whilst",
    "pC": "as after until till than",
    "pCr": "before since",
    "p": (
        "of in at by for with from about into through during against among between without "
        "within toward towards upon amid amidst despite via per beyond behind beneath beside "
        "besides above below under underneath across along around near throughout alongside "
        "amongst onto inside outside except concerning regarding unlike plus minus versus "
        "pending excluding including following barring notwithstanding opposite atop according"
    ),
    "pu": "on over up down off out",
    "pun": "round",
    "u": "away apart aside forward forth together ahead aboard",
    "tp": "to",
    "c": "and or but nor &",
    "cr": "yet",
    "M": "would could should must might shall ought cannot ll wo ca sha may will can",
    "h": "have has had ve",
    "H": "having",
    "e": "is are was were am re ain",
    "E": "be",
    "w": "been",
    "y": "being",
    "o": "do does did",
    "!": "not never n't",
    "r": (
        "uh um er also well even still already just now then here soon often always sometimes "
        "perhaps maybe however therefore thus hence moreover meanwhile instead otherwise "
        "nevertheless nonetheless furthermore indeed again too very quite rather almost nearly "
        "ever so ago only today tonight yesterday tomorrow twice thrice far else anyway "
        "somewhat abroad overseas elsewhere everywhere somewhere anywhere nowhere"
    ),
    "0": (
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy "
        "eighty ninety hundred thousand million billion trillion dozen hundreds thousands "
        "millions billions trillions dozens bn mn tn m"
    ),
    "pbar": "like",
    "%": "percent pc cent",
    "pan": "past",
    "ra": "further",
    "pk": "given",
    "rC": "once",
    "ar": "first next",
    "abr": "last",
    "ag": "managing acting presiding commanding founding reigning outgoing incoming",
    "a": "pleased interested afraid tired ashamed aged aware alive willing unwilling",
}

FUNCTION_WORDS = frozenset(
    word
    for letters, words in CLOSED_CLASSES.items()
    if letters not in "0n"
    for word in words.split()
)
"""Words that name nothing: those of every class that takes no new ones."""
CONTRACTED = {
    "'s": "Se",
    "’s": "Se",
    "'re": "e",
    "’re": "e",
    "'m": "e",
    "’m": "e",
    "'ve": "h",
    "’ve": "h",
    "'ll": "M",
    "’ll": "M",
    "'d": "Mh",
    "’d": "Mh",
    "'t": "!",
    "’t": "!",
}
"""Endings that are tokens of their own."""
BEFORE_NOT = {
    "don": "o",
    "doesn": "o",
    "didn": "o",
    "isn": "e",
    "aren": "e",
    "wasn": "e",
    "weren": "e",
    "hasn": "h",
    "haven": "h",
    "hadn": "h",
    "won": "M",
    "wouldn": "M",
    "couldn": "M",
    "shouldn": "M",
    "mustn": "M",
    "mightn": "M",
    "can": "M",
    "ain": "e",
    "needn": "M",
    "shan": "M",
}
"""Auxiliaries as they are cut off before "'t"."""
OF_NEWS = {
    "nb": (
        "value fund power table air field shelter man mine surface chair inch voice dam act bar "
        "jab log nod overspend pan retreat tin yield"
    ),
    "sz": (
        "values powers tables airs fields shelters mans mines surfaces chairs inches dams funds "
        "acts bars jabs logs nods overspends pans retreats tins yields lectures oils steels"
    ),
    "s": "people nurses engineers crews ministers expectations",
    "sn": "police",
    "zs": "plunges transports travels finances remains",
    "nba": "record",
    "d": "fell saw",
    "b": "say",
    "bn": "show raise",
    "nbk": "run",
    "ab": "complete",
    "anb": "associate",
    "ar": "hourly nightly fortnightly yearly",
    "rna": "third",
    "n": (
        "date output input clerk buyback labor labour bus cheese rubbish diocese archdiocese "
        "shellfish jellyfish goldfish catfish swordfish radish manganese anguish"
    ),
    "z": "comes hinges",
    "sp": "thanks",
}
"""Words that books use in one class alone and news in two, the commonest first."""
PREFIXES = frozenset("re co pre de un over under mis out counter".split())
"""What goes before a verb with a hyphen and leaves it one."""
THRESHOLDS = frozenset(
    (
        "more than, less than, fewer than, at least, at most, up to, as many as, as much as, "
        "as few as, as little as, close to, no more than, no fewer than, no less than"
    ).split(", ")
)
"""What stands before a number and belongs to it."""
APPROXIMATE = frozenset("about around over under nearly some roughly almost approximately".split())
"""Words that before a number belong to it."""
