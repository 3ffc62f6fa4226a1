"""Words that show the tense of a clause, without a tagger."""

MODALS = frozenset(
    (
        "will shall would may might could can should must 'll ’ll wouldn couldn shouldn mightn "
        "won going"
    ).split()
)
AIMS = frozenset(
    (
        "expected expects expect expecting plans plan planned planning scheduled due set slated "
        "aims aim hopes hope intends intend intended wants want likely poised forecast forecasts "
        "expires expire ready bound prepares preparing predicts predict proposes propose targets "
        "targeting projected anticipates anticipated seeks looks"
    ).split()
)
"""Words whose "to" tells of what is to come."""
COMING = frozenset(
    (
        "due slated scheduled likely expires payable record upcoming await awaits awaiting bracing"
    ).split()
)
"""Words that tell of what is to come without a "to"."""
BEING = frozenset("is are was were been be being 's ’s 're ’re".split())
"""Before these a participle is passive: the vote is set for Monday."""
INTENTS = frozenset(
    (
        "agreement agreements plan plans bid bids offer offers decision deal effort move proposal "
        "proposals pledge promise pact right option order orders deadline agreed agrees agree "
        "decided decides offered offers asked asks ordered orders pledged pledges promised vowed "
        "vows threatened proposed proposes wants want wanted likely able ready voted told urged "
        "urges required requires allowed allows plans planned expects expected hopes hoped aims "
        "aimed seeks sought intends intended committed set due scheduled unlikely willing prepared "
        "authorized authorised obligated bound invited invites calls called need needs have has"
    ).split()
)
"""Words whose infinitive tells of what is still to come when they are said."""
OPENS_NOUNS = frozenset("a an the its his her their our this that these those any each no".split())
"""Before these a form in -ed is no verb: a limited offer, its planned sale."""
BASE_VERBS = frozenset(
    (
        "acquire buy sell close open build launch raise cut pay purchase respond submit vote "
        "decide begin start end meet hold take make give leave join step replace stop resume "
        "return release publish announce report present introduce complete finish deliver ship "
        "produce expand reduce lower increase boost add create hire lay fire move merge combine "
        "spin split list issue redeem repay refinance restructure reorganize file appeal testify "
        "appear speak visit travel arrive attend host sign ratify approve reject review consider "
        "discuss negotiate talk withdraw pull send deploy invade attack strike enter exit retire "
        "resign succeed run seek serve elect hand transfer invest spend fund finance provide "
        "offer bid settle plead sentence release land fly test try roll bring go come be have do "
        "get put set phase halt shut impose lift ban extend expire take become reach achieve "
        "convene convert distribute tender swap exchange install replace unveil debut premiere"
    ).split()
)
"""What an infinitive may be: without a tagger, "to" before another word may be a preposition."""
PAST_FORMS = frozenset(
    (
        "was were had did said told went came took made gave saw got left began became found "
        "brought bought sold held kept led lost met paid put ran sent set shot sat spoke spent "
        "stood struck taught thought threw understood woke won wrote fell rose grew drew drove "
        "flew knew broke chose hit cut hurt shut cost let beat built burned caught dealt felt "
        "fought forgot heard laid lent lit meant read rode sank sought shook shrank slid slept "
        "swept swore tore wore withdrew overcame underwent spread split burst bid quit rebuilt "
        "reached voted didn wasn weren hadn been gone done taken given seen shown begun become "
        "ate bore blew dug "
        "fed fled froze hid hung leapt rang sang shone stole stuck swam swung upheld oversaw"
    ).split()
)
SAME_AS_PRESENT = frozenset(
    "set put cut hit hurt shut cost let beat read spread split bid quit become".split()
)
PROGRAMMED = frozenset(
    (
        "meets meet begins begin opens starts leaves arrives ends faces returns visits travels "
        "hosts holds convenes convene resumes resume expires expire closes debuts votes "
        "reopens reopen airs kicks launches applies apply appears appear testifies testify speaks "
        "premieres"
    ).split()
)
"""Present forms that, before a day, tell a programme: the trial begins Tuesday."""
PROGRAMMES_OR_NOUNS = frozenset("open close start end return vote arrive leave".split())
"""Those that are nouns or adjectives too, but not behind a plural: polls close Sunday."""
TAKING_PLACE = frozenset(
    (verb, particle)
    for verbs, particles in (
        ("take takes", "effect place office over off"),
        ("go goes", "on into live to"),
        ("come comes", "into"),
    )
    for verb in verbs.split()
    for particle in particles.split()
)
"""Present forms that tell a programme with a word of theirs: it takes effect, voters go to ..."""
TAKING = frozenset(verb for verb, _ in TAKING_PLACE)
UNDER_WAY = frozenset(
    (
        "travelling traveling flying visiting heading leaving hosting arriving returning coming "
        "launching opening closing starting beginning ending meeting departing debuting resuming "
        "retiring stepping joining moving holding going"
    ).split()
)
"""After "is" these tell, before a day, what is planned for it: she is flying out on Friday."""
DATING = frozenset("dated born based recorded believed thought known said used seen".split())
"""Participles that, behind "is", tell of what has been."""
NO_PROGRAMME = frozenset("to not n't 't ’t did didn".split())
"""Before a present form these show that it is none of a programme."""
TAKEN_EFFECT = frozenset("became was were been most more very so is are".split())
"""Before "effective" these tell that it is so already; else it tells when a thing will be."""
UNSAID_TO = frozenset("expected planned forecast projected anticipated proposed targeted".split())
"""Participles that look ahead with a preposition too: expected in December."""
PREPOSITIONS = frozenset("in on by at for before until around within during next this".split())
PREPOSITIONS_BEHIND = PREPOSITIONS | {"from", "to", "since", "after", "through", "over"}
PRESENT_FORMS = frozenset(
    (
        "is are am has have does do isn aren hasn haven doesn don says 's ’s 're ’re 'm ’m remains"
    ).split()
)
NOT_VERBS = frozenset(
    (
        "united red hundred indeed need speed seed feed breed weed bed wed shed sacred aged naked "
        "wicked unprecedented limited armed supposed beloved kindred greed creed ted fred alfred"
    ).split()
)


TELLING = (
    MODALS
    | AIMS
    | COMING
    | PROGRAMMED
    | PROGRAMMES_OR_NOUNS
    | TAKING
    | UNSAID_TO
    | PRESENT_FORMS
    | PAST_FORMS
    | frozenset(("to", "effective"))
)
"""All words that may show a tense, but for those in -ed."""
