"""The words that tell how sure a statement is, each by lemma: what they make of their object,
of their infinitive or of the clause that they take.

After Palmer, Mood and Modality (2001): judgement (possible, likely), volition (planned), negation.
"""

from functools import cache

from factsheet.model.values import Modality

INTENDING = """
plan aim intend hope want wish seek propose pledge promise vow request target demand consider mull
weigh eye bid offer prepare press urge recommend commit vie strive attempt try pursue negotiate
discuss contemplate envisage desire aspire undertake resolve schedule slate guarantee threaten
earmark budget lobby petition push look draft
"""
"""Verbs of volition: what they take is still to be done."""
INTENDING_BY_INFINITIVE_ALONE = """
attempt try undertake look push threaten wish recommend urge press weigh
"""
"""Those whose plain object is often there already: he ordered lunch, she tried the soup."""
INTENDING_MONEY = "offer bid guarantee budget earmark"
"""Those whose object is planned where it is money: she offers $60 million."""
WEIGHING = "consider contemplate mull weigh"
"""Those of what somebody may do, or not."""
TOLD_OF = """
demand desire discuss lobby pledge petition press promise propose push recommend request threaten
undertake urge vow want
"""
"""Those that somebody does at a time of their own: it was promised in May, planned for June."""
UNDER_WAY = "negotiate discuss prepare draft"
"""Those that only plan while they go on: they are negotiating a sale."""
INTENDING_WITH = {
    "ask": "for",
    "call": "for",
    "push": "for",
    "press": "for",
    "apply": "for",
    "file": "for",
    "bid": "for",
    "look": "for",
    "vie": "for",
    "campaign": "for",
    "hope": "for",
    "plan": "for on",
    "aim": "for at",
    "commit": "to",
    "opt": "for",
    "lobby": "for",
    "sue": "for",
    "appeal": "for",
    "beg": "for",
    "implore": "for",
    "petition": "for",
    "plead": "for",
    "agitate": "for",
    "angle": "for",
    "clamor": "for",
    "clamour": "for",
    "hold out": "for",
    "turn": "for",
    "court": "for",
    "woo": "for",
    "canvass": "for",
    "pitch": "for",
    "jockey": "for",
    "fight": "for",
    "battle": "for",
}
"""Verbs that are such with a preposition."""
LASTING = "agitate campaign hold lobby look push vie fight battle"
"""Those of them by whose "for" a length tells how long: she campaigned for 12 years."""
VYING = "apply bid vie"
"""Those of them that are a deed of their own: how many times over is told of the deed."""
EXPECTING = """
expect anticipate forecast predict project foresee see envision guide model pencil assume
"""
"""Verbs of judgement about what will be."""
RECKONING_ON = {
    "count": "on",
    "bank": "on",
    "reckon": "on",
    "gamble": "on",
    "head": "for towards toward",
    "track": "for towards toward",
}
"""Verbs that with a preposition take what somebody reckons with, or comes to by and by."""
WARNING_OF = {"warn": "of about", "caution": "of about", "hint": "at"}
"""Verbs that with a preposition take what may come."""
JUDGING = """
estimate reckon believe presume think guess suspect figure calculate suppose imagine assume bet
trust
"""
"""Verbs of judgement that make their clause likely where it tells what will be."""
RECKONING = "put estimate peg place reckon"
"""Verbs whose "at" gives what somebody takes something to be."""
TIPPING = "tip"
"""Verbs whose object is what somebody looks for, where it is no sum itself: tips growth of 4%."""
PRICED_IN = "price factor bake"
"""Verbs that with "in" take what somebody has reckoned with."""
GOING_AHEAD = "proceed happen materialise materialize"
GOING_AHEAD_PHRASES = ("go ahead", "go through", "take place", "come about")
"""Verbs by which what is planned comes about."""
FEARING = "fear dread worry"
REFUSING = """
reject refuse decline spurn rebuff snub veto deny refute repudiate rebut forgo
"""
"""Verbs whose object is not taken."""
HELD = """
plan intend aim want expect anticipate foresee see think believe imagine envisage contemplate
propose
"""
"""Verbs of what somebody has in mind, which "not" denies with what they take."""
BINDING = """
agree consent promise pledge vow swear offer volunteer undertake commit threaten propose ask seek
apply bid try attempt want intend plan
"""
"""Verbs of the will, whose infinitive "not" denies with them."""
CONFIRMING = "confirm verify substantiate corroborate"
"""Verbs whose clause "not" leaves open."""
ACCEPTING = "accept agree persuade convince satisfy buy believe"
"""Verbs whose clause "not" makes one that is not believed."""
PASSING = "exceed surpass pass top cross breach"
"""Verbs whose object is a bound, which stands whether it is passed or not."""
DENYING_THAT = "deny refute repudiate"
"""Those of them that take what is not so as a clause."""
REFUSING_PHRASES = (
    *("knock back", "fend off", "brush off", "wave away", "turn down", "rule out"),
    *("vote down", "throw out", "turn away", "strike down", "see off", "fight off", "beat off"),
    *("bat away", "shrug off", "wave off", "shoot down", "laugh off", "hose down"),
)
CANCELLING = """
shelve scrap cancel abandon withdraw drop ditch axe pull rescind retract scupper nix kill block
dismiss overturn defeat sink torpedo abort halt terminate revoke scratch jettison discard forsake
void annul quash dash scotch crush extinguish can derail thwart mothball scuttle spike bin junk ax
squash stymie debunk dispel dispute contradict
"""
"""Verbs that undo a plan, an offer or a claim."""
TAKEN_AWAY = """
drop pull kill axe ditch withdraw block cut lift defeat sink torpedo dismiss dash crush can derail
take walk spike bin squash debunk dispel dispute contradict
"""
"""Those that undo a plan only where their object is one: she dropped a claim, not points."""
MADE_LESS = "cut lift block"
"""Those of them that make a thing less, or hold it up, where it is no project."""
CLAIMS = """
claim report rumour rumor speculation suggestion allegation idea notion suit motion call move hint
"""
"""Nouns of what is said to be so."""
ASIDE = frozenset(
    (
        *("on hold", "on ice", "on pause", "on burner", "on backburner", "on shelf"),
        *("into grass", "in abeyance", "in mothballs", "to side"),
    )
)
"""Where a plan is that has been put aside."""
CANCELLING_PHRASES = (
    "call off",
    "back out",
    "walk away",
    "pull out",
    "strike down",
    "give up",
    "tear up",
    "take back",
    "walk back",
    "rip up",
)
FAILING = """
fail refuse decline neglect
"""
"""Verbs whose infinitive was not done."""
COLLAPSING = "collapse founder lapse unravel fail evaporate fizzle flop expire die implode"
COLLAPSING_PHRASES = (
    *("fall through", "fall apart", "fall over", "break down", "come apart", "fall flat"),
    *("fizzle out", "fall short", "go nowhere", "die out"),
)
SLIPPING = "slip drag slide overrun"
"""Verbs by which what is planned comes later, where its new day follows."""
STARTS = "start opening launch completion delivery construction work rollout"
"""Nouns of when what is planned comes about."""
"""Verbs by which a plan or a deal comes to nothing."""
COMING_TO_NOTHING = frozenset(
    (
        *("to nothing", "to nought", "to naught", "to grief", "of nothing", "up in", "out the"),
        *("down the", "by the", "the way"),
    )
)
"""Where "come", "go" and "fall" bring a plan that collapses: to nothing, up in smoke."""
REFUSALS = """
rejection refusal denial collapse abandonment withdrawal defeat cancellation scrapping shelving
inability failure reluctance unwillingness demise
"""
"""Nouns by which what hangs on them is not so, or not done."""
DELAYS = "delay postponement deferral suspension"
"""Nouns by which it is put off."""
MYTHS = "myth lie fallacy hoax fiction"
"""Nouns of what is not so, whatever is said."""
SURE = "doubt question denying secret surprise mistake wonder coincidence dispute accident"
"""Nouns that "no" makes sure: there is no doubt that."""
UNSURE = "guarantee certainty assurance word telling indication sign"
"""Nouns that "no" leaves open."""
CLEARING = "clear acquit absolve exonerate"
"""Verbs that find somebody not to have done what stands behind "of"."""
INSTEAD = frozenset((("rather", "than"), ("instead", "of"), ("far", "from")))
"""Words before what is not so, or not done."""
AVERTING = "avert avoid escape dodge evade forestall sidestep prevent spare"
AVERTING_PHRASES = ("head off", "stave off", "ward off", "let off")
"""Verbs whose object, where it is an evil, does not come about."""
EVILS = """
fine penalty sentence ban strike stoppage walkout default shutdown recession relegation bill charge
deficit crash lawsuit trial tariff tax rise increase hike closure suspension downgrade collapse
deduction levy
"""
"""Nouns of what somebody would rather not have."""
AGAINST = "vote decide rule opt advise"
"""Verbs whose "against" tells what is not to be."""
UNTRUE = ("true", "right", "correct", "so")
"""Predicates that "not" makes a denial of the clause behind them."""
VALUING = "value price estimate put peg cost"
"""Participles between commas that say how much the noun before them is worth."""
POSTPONING = "postpone delay defer suspend pause stall adjourn"
POSTPONING_PHRASES = ("put off", "hold off", "push back", "hold up", "put back")
MOVED_BACK = "push put move set shift"
"""Verbs that with "back" behind their object put it off."""
IMPLYING = """
manage help begin start continue come go serve get have need seem appear prove tend agree decide
choose force oblige compel allow enable permit cause lead let make stop cease keep turn happen move
rush opt elect ask tell
"""
"""Verbs whose infinitive is told as done, or says no more of it than they do."""
PLANS = """
plan proposal bid pledge promise request goal aim target ambition commitment demand intention bill
intent offer draft roadmap vow undertaking desire hope wish objective blueprint scheme application
approval permission authorization authorisation authority permit licence mandate tender deal
agreement contract talk negotiation discussion call motion vote effort attempt push campaign drive
thought dream task
"""
"""Nouns whose infinitive is still to be done."""
PLANS_WITH_FIGURES = """
hope plan proposal bid pledge promise request goal aim target ambition commitment offer draft
roadmap vow application objective intent intention idea notion motion
"""
"""Those of them whose own figure is planned with them: a target of 4%."""
EXPECTATIONS = """
forecast expectation projection prediction guidance outlook estimate likelihood anticipation
consensus track course guess odds
"""
ON_THE_WAY = "track course pace target schedule"
"""Nouns that behind "on" say that something is likely: on track for $40 million."""
FORECASTERS = "analyst economist forecaster trader investor strategist market street"
"""Who looks for what is still to be told: analysts were looking for 40 cents."""
SUGGESTING = """
suggest indicate point show imply put have see call be cluster average centre center stand hover
"""
"""Verbs by which an estimate tells of what will be."""
SETTINGS = "despite amid amidst after following notwithstanding given considering"
"""Prepositions of what is there already, whatever is planned against it."""
LACKS = "gap hole shortfall deficit backlog blackhole arrears"
"""Nouns of what is amiss."""
REMEDYING = """
plug close fill bridge narrow erase eliminate tackle cover address clear fix meet reduce cut shrink
trim
"""
"""Verbs by which that is mended, so that it is there already: to plug a $9 million gap."""
CONVENING = "call convene arrange schedule organise organize book fix set list plan"
"""Verbs whose "for" gives the day of what they bring about."""
CALLED = "strike walkout stoppage shutdown lockout boycott election referendum vote ballot"
"""What somebody calls that is still to come about."""
BUDGETING = "budget cost"
"""Verbs whose passive "at" says what is to be spent."""
FUNDING = "raise secure land bag net"
"""Verbs by which somebody comes by money, which an infinitive says what for."""
APPROVING = "approve authorise authorize sanction suggest clear greenlight okay"
"""Verbs whose gerund is allowed, and still to be done."""
TO_BE_SPENT = "capex expenditure expansion investment outlay upgrade"
"""What is still to be spent where it is approved."""
DATED = "due scheduled listed planned slated booked earmarked set down in"
"""What stands before the day of something that is planned: due in July, set down for May."""
STARTING = "start begin open launch arrive come go appear run take"
"""Verbs of what is not there yet, where they are still to be done."""
GIVING = "offer promise pledge guarantee ask owe"
"""Verbs with two objects, whose passive has the receiver as its subject."""
TASKING = "direct instruct depute assign task mandate commission tap deploy enlist engage retain"
"""Verbs by which somebody is sent to do something."""
SETTLING = "accept adopt approve complete enact finalise finalize pass ratify seal sign win"
"""Verbs by which a plan or an offer becomes what is."""
ISSUING = "issue invite lodge submit file make launch go open put send seek request"
"""Verbs by which a call or a tender goes out."""
LEAVING = "keep hold leave maintain retain"
"""Verbs by which something stays as it is."""
TALKED_OF = "talk negotiation discussion"
"""Nouns whose "on" and "over" tell what is planned."""
ASKED_FOR = """
demand request call appeal plea claim petition application push campaign bid tender
"""
"""Nouns whose "for" tells what is asked."""
WANTED_BY_MANY = "demand"
"""Those of them that buyers have as well, where it is for goods: demand for 9 barrels."""
HOLDING = """
motion amendment plan proposal scheme blueprint roadmap bill legislation measure draft proposals
"""
"""What stands behind "under" of what is proposed."""
EXPECTATIONS_OF_FIGURES = """
forecast expectation projection prediction guidance outlook odds estimate consensus
"""
FORETELLING = "forecast guidance outlook projection prediction"
"""What tells of what will be, where it is the subject."""
MOVING = """
raise lift cut reduce lower trim narrow increase upgrade downgrade revise keep maintain set hold
"""
"""Verbs by which a forecast comes to a figure."""
RECKONINGS = "reckoning calculation estimate modelling modeling model"
"""What else tells of what will be, where "on" or "by" names it."""
INCLUDING = """
include involve call envisage provide cover contain comprise foresee allow show feature depict
outline specify
"""
"""Verbs by which a plan or a forecast holds something."""
DOING = """
loss cull purchase hiring recruitment creation removal death slaughter construction demolition
release recall deployment delivery acquisition layoff sacking dismissal eviction transfer payment
handover building planting
"""
"""Nouns of what is done to those that are counted behind "of", which are not known by it."""
UNTOUCHED = "include cover count reflect contain affect involve mention"
"""Verbs whose object "not" leaves as it is: it did not include the $9 million."""
TRACING = "trace locate identify contact notify rescue"
"""Verbs whose object is there before anybody tries to."""
OPEN_BY_NOT = "exclude preclude discount"
"""Verbs that with "not" leave a thing possible."""
PERMITS = "approval permission consent licence license permit clearance funding"
"""Nouns of what is sought for something."""
LIVES = "job life livelihood post career future"
"""Nouns of what somebody may lose."""
TRACES = "trace sign record mention word sight news evidence"
"""Nouns of which there may be none though the thing itself is there: no trace of $4 million."""
DEEDS = """
increase rise cut reduction decrease hike shift change move switch closure merger combination sale
delay ban strike default recession relegation redesign extension expansion failure breach loss
reversal repeal breakup takeover win defeat victory vote draw drought frost storm flood quake
outbreak war collapse shortage spill shutdown
"""
"""Nouns of what happens or is done, which "a ... would" only imagines."""
FACING = "face risk carry attract incur"
BRINGING = "carry attract incur"
"""Those of them by which a deed has its penalty, which in the past was met."""
PENALTIES = """
fine penalty sentence prison jail imprisonment detention term punishment lawsuit damages bars
custody
"""
"""What somebody who faces it has not met yet."""
POSSIBILITIES = """
possibility chance risk potential threat danger fear option prospect spectre specter
"""
PROJECTS = """
bid offer plan proposal deal merger takeover order sale listing ipo offering flotation forecast
guidance target claim demand request lawsuit suit project scheme purchase acquisition contract loan
bailout bill tax increase rise hike fee surcharge dividend buyback expansion stadium launch tender
investment programme program package grant appeal complaint motion raise pay settlement agreement
budget levy charge closure move transfer switch float motion talk rescue campaign cut reduction
tariff estimate outlook pledge commitment upgrade extension approach stand tower bridge line plant
factory pipeline mine mission tour partnership alliance venture buyout pact sponsorship truce
"""
"""Nouns of what can be undone before it comes about."""
PLANNED_ADJECTIVES = """
proposed planned scheduled requested pledged promised targeted sought intended upcoming prospective
mooted touted
"""
LIKELY_ADJECTIVES = "expected anticipated forecast projected predicted likely probable foreseen"
POSSIBLE_ADJECTIVES = "potential possible hypothetical theoretical conceivable threatened"
DENIED_ADJECTIVES = """
cancelled canceled shelved rejected scrapped abandoned withdrawn aborted ditched axed failed
"""
PLANNED_PREDICATES = """
set due mean design suppose ready willing eager keen determined prepared scheduled slated mind
inclined committed anxious hoping supposed
"""
LIKELY_PREDICATES = (
    "likely probable bound poised poise expected sure certain close near confident tip"
)
DOUBTS = (
    "possible plausible conceivable uncertain unclear likely probable unlikely improbable doubtful"
)
"""Predicates that say how sure their subject itself is."""
POSSIBLE_PREDICATES = "possible unclear uncertain plausible conceivable eligible unsure doubtful"
DEPENDING = "contingent conditional dependent"
"""Predicates of what is only if something else is."""
DENIED_PREDICATES = (
    "unable unlikely improbable unwilling reluctant impossible powerless untrue false"
)
IN_ALL = ("in all probability", "in all likelihood", "more than likely")
"""Phrases for probably."""
LIKELY_ADVERBS = "likely probably presumably doubtless"
POSSIBLE_ADVERBS = "possibly perhaps maybe potentially conceivably"
NO = "no neither"
NOT_DENYING = "only just even necessarily yet before until"
"""Words after "not" that keep it from denying."""
SUPPOSED_IN = (
    *("in the event of", "in case of", "in the event that", "in which case", "in that case"),
    "in that event",
    *("in the worst case", "in a worst case", "at worst", "in theory"),
)
"""Words that open what may be."""
CONDITIONS = "if unless whether provided assuming lest"
"""Words that open a clause of what may be."""
MODALS: dict[str, Modality] = {
    "may": "possible",
    "might": "possible",
    "could": "possible",
    "should": "likely",
    "ought": "likely",
}


GOING_ON = "be begin start resume continue open go hold launch mount"
"""Verbs that say that talks or a campaign go on."""
APPEARING = "seem look appear"
SEEMING = f"be remain {APPEARING}"
"""Verbs that say no more of their subject than the predicate does."""
EARLIER = "previous prior earlier original initial old former"
"""Adjectives of a forecast that a new one takes the place of."""
RANGES = "range band figure level number"
"""Nouns that only say that the noun before them has a figure: its guidance range."""


@cache
def cue_words(listed: str) -> frozenset[str]:
    """A list as a set."""
    return frozenset(listed.split())


def with_particles(listed: str, phrases: tuple[str, ...]) -> str:
    """The list, and the verbs of these phrases."""
    return " ".join((listed, *(phrase.partition(" ")[0] for phrase in phrases)))


@cache
def adjectives() -> dict[str, Modality]:
    """What an adjective makes of the noun behind it."""
    return {
        **dict.fromkeys(PLANNED_ADJECTIVES.split(), "planned"),
        **dict.fromkeys(LIKELY_ADJECTIVES.split(), "likely"),
        **dict.fromkeys(POSSIBLE_ADJECTIVES.split(), "possible"),
        **dict.fromkeys(DENIED_ADJECTIVES.split(), "denied"),
    }


@cache
def predicates() -> dict[str, Modality]:
    """What a predicate makes of its infinitive or clause."""
    return {
        **dict.fromkeys(PLANNED_PREDICATES.split(), "planned"),
        **dict.fromkeys(LIKELY_PREDICATES.split(), "likely"),
        **dict.fromkeys(POSSIBLE_PREDICATES.split(), "possible"),
        **dict.fromkeys(DENIED_PREDICATES.split(), "denied"),
    }


@cache
def adverbs() -> dict[str, Modality]:
    """What an adverb makes of its clause."""
    return {
        **dict.fromkeys(LIKELY_ADVERBS.split(), "likely"),
        **dict.fromkeys(POSSIBLE_ADVERBS.split(), "possible"),
    }


@cache
def nouns() -> dict[str, Modality]:
    """What a noun makes of its infinitive or its clause."""
    return {
        **dict.fromkeys(POSSIBILITIES.split(), "possible"),
        **dict.fromkeys(EXPECTATIONS.split(), "likely"),
        **dict.fromkeys(PLANS.split(), "planned"),
    }


@cache
def figured_nouns() -> dict[str, Modality]:
    """What a noun makes of the figure in its own phrase, or behind its preposition."""
    return {
        **dict.fromkeys(POSSIBILITIES.split(), "possible"),
        **dict.fromkeys(EXPECTATIONS_OF_FIGURES.split(), "likely"),
        **dict.fromkeys(PLANS_WITH_FIGURES.split(), "planned"),
    }
