"""The small words around figures: what hedges one, ends a clause or a phrase, lists or compares."""

from factsheet.languages.en.lexicon.units import measures
from factsheet.packs.wording import Wording

HEDGES = frozenset(
    (
        "about around roughly nearly almost approximately some over under just only another "
        "additional further estimated record whopping staggering mere reported total combined "
        'extra roughly ~ a an the " “'
    ).split()
)
"""Words that may stand before a figure and change nothing in what it is: no pack need name them."""
NOT_BEFORE_TIMES = frozenset("over under about around some".split())
"""Those that bind a time, and so are left for a pattern to read."""
TAKES_OVER = frozenset(
    "hand hands handed handing turn turns turned turning take takes took taken taking".split()
)
"""Verbs that "over" belongs to, rather than to the figure after it."""
TAKES_UP = frozenset(
    (
        "go goes going went gone come comes coming came move moves moved moving tick ticks ticked "
        "ticking edge edges edged edging inch inches inched inching creep creeps crept creeping"
    ).split()
)
"""Verbs that "up" belongs to: fares go up to $4."""
HEDGE_PHRASES = frozenset(
    tuple(phrase.split())
    for phrase in (
        "more than",
        "less than",
        "fewer than",
        "up to",
        "at least",
        "at most",
        "as much as",
        "as many as",
        "as little as",
        "as few as",
        "close to",
        "a total of",
        "well over",
        "just over",
        "just under",
        "in excess of",
        "no more than",
        "no less than",
        "no fewer than",
        "an average of",
        "a record of",
        "something like",
        "somewhere between",
        "somewhere around",
        "somewhere near",
        "somewhere above",
        "somewhere below",
        "somewhere north of",
        "north of",
        "south of",
        "upwards of",
        "the equivalent of",
    )
)
APOSTROPHES = {"’s": "'s", "’": "'", "’t": "'t", "’re": "'re", "’ve": "'ve", "’ll": "'ll"}
CLAUSE_ENDS = frozenset("; : — – ( ) but while whereas although though".split())
"""Words that a gap does not cross."""
PHRASE_ENDS = frozenset(
    (
        ", . ; : — – ( ) ! ? “ ” \" ‘ ’ ' in on at of for from to by with after before into over "
        "under about as than and or but while when where which who that led backed valuing valued "
        "according including through during since until against between among is are was were be "
        "been has have had will would could may might can should said says amid despite via per if "
        "because so then not it they he she we i you there making bringing giving taking up down"
    ).split()
)
"""Words that no noun phrase goes on with."""
ARTICLES = frozenset("a an the its his her their our my your this that these those 's".split())
LEADING = frozenset(
    "largest biggest smallest highest lowest latest newest next last first second third".split()
)
"""Words that only rank what a noun phrase names."""
LINKS = frozenset(
    (
        ", and or from to up down compared with versus vs against than ; then previously as it the "
        "respectively in at on for of a an per / ( ) earlier previous prior same period range ended"
    ).split()
)
"""Words between two figures of which the one lists or compares the other."""
PER = frozenset("a an per /".split())
"""Words before what a price is for, which parts no two prices."""
COMPARING = frozenset(
    tuple(words.split())
    for words in (
        "up from",
        "down from",
        "compared with",
        "compared to",
        "compares with",
        "compares to",
        "against",
        "versus",
        "vs",
        "including",
        "of which",
        "plus",
        "ahead of",
        "short of",
        "shy of",
        "beating",
        "topping",
        "missing",
        "exceeding",
        "surpassing",
        "rising to",
        "climbing to",
        "growing to",
        "increasing to",
        "falling to",
        "dropping to",
    )
)
"""Words right before a figure that set it against the one of its kind before, however far."""
PARTING = frozenset((("including",), ("of", "which"), ("plus",)))
"""Those of them that only make the second a part of the first, or add it."""
WHOLES = frozenset((("of",), (",", "of"), (";", "of"), ("and", "of"), ("but", "of")))
"""What opens a clause with a whole: of the $8 million lent, $3 million is lost."""
DIFFERING = frozenset(
    tuple(words.split())
    for words in (
        "better than",
        "worse than",
        "more than",
        "less than",
        "higher than",
        "lower than",
        "fewer than",
        "ahead of",
        "short of",
        "shy of",
        "clear of",
        "above",
        "below",
    )
)
"""Words right behind a figure that says by how much another differs: three cents better than."""
IN_OTHER_WORDS = frozenset(((",", "or"), ("or",), ("(",)))
"""What stands between a total and the same told for each: $8 million, or 40 cents a share."""
DATE_LINE = frozenset(
    (
        "published updated posted modified created issued dated date last first by on at and "
        ": , . | - – — · • ( ) gmt utc bst est edt cet cest pst pdt am pm"
    ).split()
)
"""Words of a line that only dates an article or names its authors."""
FIGURES = frozenset("figure figures total sum amount number bill tab cost".split())
"""Nouns that take up a figure told before: the true figure."""
TAKING_UP = frozenset("true real actual final latest overall eventual full revised same".split())
"""Words before such a noun that set it beside the one before."""
SUMS = frozenset(
    (the, sum_) for the in ("the", "that", "this") for sum_ in ("sum", "amount", "figure")
)
"""What takes up a sum of money told before: the sum comprises $3 million in interest."""
WORDING = Wording(
    hedges=HEDGES,
    hedges_no_time=NOT_BEFORE_TIMES,
    takes_over=frozenset(
        (
            (verb, particle)
            for verbs, particle in ((TAKES_OVER, "over"), (TAKES_UP, "up"))
            for verb in verbs
        )
    ),
    hedge_phrases=HEDGE_PHRASES,
    apostrophes=APOSTROPHES,
    clause_ends=CLAUSE_ENDS,
    phrase_ends=PHRASE_ENDS,
    articles=ARTICLES,
    leading=LEADING,
    links=LINKS,
    per=PER,
    comparing=COMPARING,
    parting=PARTING,
    wholes=WHOLES,
    differing=DIFFERING,
    in_other_words=IN_OTHER_WORDS,
    dating=DATE_LINE,
    bylines=frozenset(("by",)),
    coming_to=frozenset(("to",)),
    coming_from=frozenset(("from",)),
    of=frozenset(("of",)),
    possessives=frozenset(("'s",)),
    figures=FIGURES,
    taking_up=TAKING_UP,
    sums=SUMS,
    measures=measures,
)
"""All of them, as the packs are given them."""
