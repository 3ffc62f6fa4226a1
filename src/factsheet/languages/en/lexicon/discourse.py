"""Words by which a sentence leans on another: pronouns, continuations, bare nouns after "the"."""

from factsheet.text.tokens import STARTERS

ANAPHORS = frozenset(
    "he she it they him her them his hers its their theirs himself herself itself "
    "themselves".split()
)
DEMONSTRATIVES = frozenset("this that these those such".split())
TIME_NOUNS = frozenset(
    "day week weekend month quarter year decade century morning afternoon evening night season "
    "spring summer autumn fall winter monday tuesday wednesday thursday friday saturday sunday "
    "january february march april may june july august september october november "
    "december".split()
)
OPENERS = STARTERS | frozenset(
    "of under during despite although because though until among amid between against without "
    "within about above along around behind below beside beyond inside like near off onto out "
    "outside over past through throughout toward towards up upon via per last next earlier later "
    "now today yesterday tomorrow all any each every few more less other several such no not only "
    "first second third once unless whether than about nearly almost just even including given "
    "one two three four five six seven eight nine ten dozens hundreds thousands millions".split()
)
"""Words with a capital at a sentence's head that are no names."""
CONTINUATIONS = frozenset(
    "but and or nor so yet however nevertheless nonetheless moreover furthermore also besides "
    "instead meanwhile otherwise still then thus therefore hence consequently similarly likewise "
    "conversely accordingly additionally indeed rather another others both either neither again "
    "even hers his ours mine".split()
)
"""Words that, opening a sentence, tie it to the one before."""
ASIDES = frozenset(
    "moreover however meanwhile therefore thus instead nevertheless nonetheless furthermore "
    "likewise too meantime consequently".split()
)
"""Words that do the same a few words later: "Kestrel, moreover, sold ..."."""
PHRASES = tuple(
    tuple(phrase.split())
    for phrase in (
        "in addition, as a result, for example, for instance, by contrast, in contrast, "
        "on the other hand, at the same time, in turn, after that, at that, because of, that is, "
        "the latter, the former, the two, the pair, the same, the duo, the move, the deal, "
        "among them, one of, some of, most of, all of, many of, to that end, of those, of these, "
        "in response, in comparison, in particular, in other words"
    ).split(", ")
)
LOOSE = frozenset(
    "two three four five six seven eight nine ten pair trio "
    "company firm group startup agency bank fund plan project programme program deal agreement "
    "report study survey move decision announcement figure figures data results man woman".split()
)
"""What, after "the" at a sentence's head, most often means something named earlier."""
AUXILIARIES = frozenset(
    "is are was were be been has have had do does did will would can could shall should may might "
    "must said says".split()
)
AFTER_A_VERB = frozenset("the a an its their his her that to at for from by on in with".split())
GREETINGS = frozenset(
    ("good afternoon", "good evening", "good morning", "hello", "hey", "hi", "morning", "welcome")
)
"""What a newsletter greets its readers with."""
