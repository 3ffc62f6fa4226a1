"""The verbs that tell how sure their object, their infinitive or their clause is, each by lemma.

After Palmer, Mood and Modality (2001): judgement (possible, likely), volition (planned), negation.
"""

from collections.abc import Iterable

INTENDING = frozenset(
    (
        "plan aim intend hope want wish seek propose pledge promise vow request target demand "
        "consider mull weigh eye bid offer prepare press urge recommend commit vie strive attempt "
        "try pursue negotiate discuss contemplate envisage desire aspire undertake resolve "
        "schedule slate guarantee threaten earmark budget lobby petition push look draft"
    ).split()
)
"""Verbs of volition: what they take is still to be done."""
INTENDING_BY_INFINITIVE_ALONE = frozenset(
    "attempt try undertake look push threaten wish recommend urge press weigh".split()
)
"""Those whose plain object is often there already: he ordered lunch, she tried the soup."""
INTENDING_MONEY = frozenset("offer bid guarantee budget earmark".split())
"""Those whose object is planned where it is money: she offers $60 million."""
WEIGHING = frozenset("consider contemplate mull weigh".split())
"""Those of what somebody may do, or not."""
TOLD_OF = frozenset(
    (
        "demand desire discuss lobby pledge petition press promise propose push recommend request "
        "threaten undertake urge vow want"
    ).split()
)
"""Those that somebody does at a time of their own: it was promised in May, planned for June."""
UNDER_WAY = frozenset("negotiate discuss prepare draft".split())
"""Those that only plan while they go on: they are negotiating a sale."""
INTENDING_WITH = {
    **dict.fromkeys(
        (
            "ask call push press apply file bid look vie campaign hope opt lobby sue appeal beg "
            "implore petition plead agitate angle clamor clamour turn court woo canvass pitch "
            "jockey fight battle argue"
        ).split(),
        "for",
    ),
    "hold out": "for",
    "plan": "for on",
    "aim": "for at",
    "commit": "to",
}
"""Verbs that are such with a preposition."""
LASTING = frozenset("agitate argue campaign hold lobby look push vie fight battle".split())
"""Those of them by whose "for" a length tells how long: she campaigned for 12 years."""
VYING = frozenset("apply bid vie".split())
"""Those of them that are a deed of their own: how many times over is told of the deed."""
EXPECTING = frozenset(
    (
        "expect anticipate forecast predict project foresee see envision guide model pencil assume"
    ).split()
)
"""Verbs of judgement about what will be."""
RECKONING_ON = {
    **dict.fromkeys(("count", "bank", "reckon", "gamble"), "on"),
    **dict.fromkeys(("head", "track"), "for towards toward"),
}
"""Verbs that with a preposition take what somebody reckons with, or comes to by and by."""
WARNING_OF = {"warn": "of about", "caution": "of about", "hint": "at"}
"""Verbs that with a preposition take what may come."""
JUDGING = frozenset(
    (
        "estimate reckon believe presume think guess suspect figure calculate suppose imagine "
        "assume bet trust"
    ).split()
)
"""Verbs of judgement that make their clause likely where it tells what will be."""
RECKONING = frozenset("put estimate peg place reckon".split())
"""Verbs whose "at" gives what somebody takes something to be."""
TIPPING = frozenset("tip".split())
"""Verbs whose object is what somebody looks for, where it is no sum itself: tips growth of 4%."""
PRICED_IN = frozenset("price factor bake".split())
"""Verbs that with "in" take what somebody has reckoned with."""
GOING_AHEAD = frozenset("proceed happen materialise materialize".split())
GOING_AHEAD_PHRASES = ("go ahead", "go through", "take place", "come about")
"""Verbs by which what is planned comes about."""
FEARING = frozenset("fear dread worry".split())
"""Verbs of what somebody would rather not see come."""
REFUSING = frozenset(
    "reject refuse decline spurn rebuff snub veto deny refute repudiate rebut forgo".split()
)
REFUSING_PHRASES = (
    *("knock back", "fend off", "brush off", "wave away", "turn down", "rule out"),
    *("vote down", "throw out", "turn away", "strike down", "see off", "fight off", "beat off"),
    *("bat away", "shrug off", "wave off", "shoot down", "laugh off", "hose down"),
)
"""Verbs whose object is not taken."""
DENYING_THAT = frozenset("deny refute repudiate".split())
"""Those of them that take what is not so as a clause."""
HELD = frozenset(
    (
        "plan intend aim want expect anticipate foresee see think believe imagine envisage "
        "contemplate propose"
    ).split()
)
"""Verbs of what somebody has in mind, which "not" denies with what they take."""
BINDING = frozenset(
    (
        "agree consent promise pledge vow swear offer volunteer undertake commit threaten propose "
        "ask seek apply bid try attempt want intend plan"
    ).split()
)
"""Verbs of the will, whose infinitive "not" denies with them."""
CONFIRMING = frozenset("confirm verify substantiate corroborate".split())
"""Verbs whose clause "not" leaves open."""
ACCEPTING = frozenset("accept agree persuade convince satisfy buy believe".split())
"""Verbs whose clause "not" makes one that is not believed."""
PASSING = frozenset("exceed surpass pass top cross breach".split())
"""Verbs whose object is a bound, which stands whether it is passed or not."""
CANCELLING = frozenset(
    (
        "shelve scrap cancel abandon withdraw drop ditch axe pull rescind retract scupper nix "
        "kill block dismiss overturn defeat sink torpedo abort halt terminate revoke scratch "
        "jettison discard forsake void annul quash dash scotch crush extinguish can derail thwart "
        "mothball scuttle spike bin junk ax squash stymie debunk dispel dispute contradict"
    ).split()
)
CANCELLING_PHRASES = (
    *("call off", "back out", "walk away", "pull out", "strike down", "give up", "tear up"),
    *("take back", "walk back", "rip up"),
)
"""Verbs that undo a plan, an offer or a claim."""
REMITTING = frozenset("waive remit reverse wipe".split())
REMITTING_PHRASES = ("wipe out", "set aside", "write off")
"""Verbs whose object, where it is a penalty or a charge, need not be paid."""
TAKEN_AWAY = frozenset(
    (
        "drop pull kill axe ditch withdraw block cut lift defeat sink torpedo dismiss dash crush "
        "can derail take walk spike bin squash debunk dispel dispute contradict"
    ).split()
)
"""Those that undo a plan only where their object is one: she dropped a claim, not points."""
MADE_LESS = frozenset("cut lift block".split())
"""Those of them that make a thing less, or hold it up, where it is no project."""
FAILING = frozenset("fail refuse decline neglect".split())
"""Verbs whose infinitive was not done."""
COLLAPSING = frozenset(
    "collapse founder lapse unravel fail evaporate fizzle flop expire die implode".split()
)
COLLAPSING_PHRASES = (
    *("fall through", "fall apart", "fall over", "break down", "come apart", "fall flat"),
    *("fizzle out", "fall short", "go nowhere", "die out"),
)
"""Verbs by which a plan or a deal comes to nothing."""
SLIPPING = frozenset("slip drag slide overrun".split())
"""Verbs by which what is planned comes later, where its new day follows."""
COMING_TO_NOTHING = frozenset(
    (
        *("to nothing", "to nought", "to naught", "to grief", "of nothing", "up in", "out the"),
        *("down the", "by the", "the way"),
    )
)
"""Where "come", "go" and "fall" bring a plan that collapses: to nothing, up in smoke."""
CLEARING = frozenset("clear acquit absolve exonerate".split())
"""Verbs that find somebody not to have done what stands behind "of"."""
AVERTING = frozenset("avert avoid escape dodge evade forestall sidestep prevent spare".split())
AVERTING_PHRASES = ("head off", "stave off", "ward off", "let off")
"""Verbs whose object, where it is an evil, does not come about."""
AGAINST = frozenset("vote decide rule opt advise".split())
"""Verbs whose "against" tells what is not to be."""
VALUING = frozenset("value price estimate put peg cost".split())
"""Participles between commas that say how much the noun before them is worth."""
POSTPONING = frozenset("postpone reschedule delay defer suspend pause stall adjourn".split())
HALTING = frozenset("suspend pause stall".split())
"""Those that also stop what goes on, and for how long: suspended digging for five hours."""
POSTPONING_PHRASES = ("put off", "hold off", "push back", "hold up", "put back")
"""Verbs by which a plan comes later."""
ASIDE = frozenset(
    (
        *("on hold", "on ice", "on pause", "on burner", "on backburner", "on shelf"),
        *("into grass", "in abeyance", "in mothballs", "to side"),
    )
)
"""Where a plan is that has been put aside."""
MOVED_BACK = frozenset("push put move set shift".split())
"""Verbs that with "back" behind their object put it off."""
PERCEIVING = frozenset("detect glimpse hear identify locate smell spot trace".split())
"""Verbs with which "could" tells what came about: she could hear 40 people below."""
IMPLYING = frozenset(
    (
        "manage help begin start continue come go serve get have need seem appear prove tend "
        "agree decide choose force oblige compel allow enable permit cause lead let make stop "
        "cease keep turn happen move rush opt elect ask tell"
    ).split()
)
"""Verbs whose infinitive is told as done, or says no more of it than they do."""
SUGGESTING = frozenset(
    (
        "suggest indicate point show imply put have see call be cluster average centre center "
        "stand hover"
    ).split()
)
"""Verbs by which an estimate tells of what will be."""
REMEDYING = frozenset(
    (
        "plug close fill bridge narrow erase eliminate tackle cover address clear fix meet reduce "
        "cut shrink trim"
    ).split()
)
"""Verbs by which that is mended, so that it is there already: to plug a $9 million gap."""
CONVENING = frozenset(
    "call convene arrange schedule organise organize book fix set list plan".split()
)
"""Verbs whose "for" gives the day of what they bring about."""
BUDGETING = frozenset("budget cost".split())
"""Verbs whose passive "at" says what is to be spent."""
FUNDING = frozenset("raise secure land bag net".split())
"""Verbs by which somebody comes by money, which an infinitive says what for."""
APPROVING = frozenset("approve authorise authorize sanction suggest clear greenlight okay".split())
"""Verbs whose gerund is allowed, and still to be done."""
STARTING = frozenset("start begin open launch arrive come go appear run take".split())
"""Verbs of what is not there yet, where they are still to be done."""
GIVING = frozenset("offer promise pledge guarantee ask owe".split())
"""Verbs with two objects, whose passive has the receiver as its subject."""
TELLING = frozenset("ask direct instruct order rule tell".split())
"""Verbs by which somebody is told to do something, or it is told to be done."""
TASKING = frozenset(
    "direct instruct depute assign task mandate commission tap deploy enlist engage retain".split()
)
"""Verbs by which somebody is sent to do something."""
SETTLING = frozenset(
    "accept adopt approve complete enact finalise finalize pass ratify seal sign win".split()
)
"""Verbs by which a plan or an offer becomes what is."""
ISSUING = frozenset(
    "issue invite lodge submit file make launch go open put send seek request".split()
)
"""Verbs by which a call or a tender goes out."""
LEAVING = frozenset("keep hold leave maintain retain".split())
"""Verbs by which something stays as it is."""
MOVING = frozenset(
    (
        "raise lift cut reduce lower trim narrow increase upgrade downgrade revise keep maintain "
        "set hold"
    ).split()
)
"""Verbs by which a forecast comes to a figure."""
INCLUDING = frozenset(
    (
        "include involve call envisage provide cover contain comprise foresee allow show feature "
        "depict outline specify"
    ).split()
)
"""Verbs by which a plan or a forecast holds something."""
UNTOUCHED = frozenset("include cover count reflect contain affect involve mention".split())
"""Verbs whose object "not" leaves as it is: it did not include the $9 million."""
THERE_BEFORE = UNTOUCHED | frozenset(
    (
        "account acknowledge address alert apologise apologize comment consult correct declare "
        "detect disclose discuss divulge document explain honor honour identify inform "
        "investigate monitor notice notify prevent protect recognise recognize record register "
        "remedy report reveal say service settle spot tell trace warn"
    ).split()
)
"""Verbs whose object is there whether somebody does it or not: failed to disclose $9 million."""
TRACING = frozenset("trace locate identify contact notify rescue".split())
"""Verbs whose object is there before anybody tries to."""
OPEN_BY_NOT = frozenset("exclude preclude discount".split())
"""Verbs that with "not" leave a thing possible."""
FACING = frozenset("face risk carry attract incur".split())
"""Verbs whose object is a penalty that may come."""
FACING_PHRASES = ("look at", "stare at")
"""What else means so while it goes on: is looking at 14 years in jail."""
BRINGING = frozenset("carry attract incur".split())
"""Those of them by which a deed has its penalty, which in the past was met."""
GOING_ON = frozenset("be begin start resume continue open go hold launch mount".split())
"""Verbs that say that talks or a campaign go on."""
APPEARING = frozenset("seem look appear".split())
"""Verbs of how something looks."""
SEEMING = APPEARING | {"be", "remain"}
"""Verbs that say no more of their subject than the predicate does."""


def with_particles(lemmas: frozenset[str], phrases: Iterable[str]) -> frozenset[str]:
    """These verbs, and those of these phrases."""
    return lemmas | {phrase.partition(" ")[0] for phrase in phrases}
