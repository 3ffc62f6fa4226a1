"""The verbs and nouns that tell who says something: each verb once, by lemma, with what it takes.

The classes are those of Levin, English Verb Classes and Alternations (1993), sections 37
(communication), 29 (conjecture, declaration, naming), 33 (judgement) and 34 (assessment).
"""

from collections.abc import Iterator
from functools import cache, lru_cache

from factsheet.languages.en.lexicon.word_classes import uninflected
from factsheet.packs.inflection import IRREGULAR_PAST, forms

MOST_KEPT = 20_000
"""Words of which it is kept whether they say something."""
VERB_FORMS = "zdkg"
"""The classes of a verb's forms."""


class Frame:
    """What a verb of saying takes: each is a bit, and a verb takes the sum of several."""

    QUOTATION = 1 << 0
    """The words themselves, before or after it: “Go,” she said."""
    CLAUSE = 1 << 1
    """A clause of what is said: she said that it was late."""
    ADDRESSEE = 1 << 2
    """An object to whom it is said: she told the court."""
    OBJECT = 1 << 3
    """A noun phrase whose figures are the subject's: she claims 40 clinics."""
    AT = 1 << 4
    """A figure behind "at": she put the loss at $4 million."""
    PHRASE = 1 << 5
    """A quoted phrase of how something is called or judged: she called it “a gift”."""
    INFINITIVE = 1 << 6
    """What is promised or wanted: she vowed to “rebuild it”."""
    FOUND = 1 << 7
    """A clause that documents and studies bring to light: the survey found that."""
    RESULTS = 1 << 8
    """Results or plans, whose figures are the subject's: she announced results."""
    MOVES = 1 << 9
    """A forecast of the subject's own, with its figures: she cut her forecast to 4%."""
    MANNER = 1 << 10
    """How something sounds; with a clause it is seldom found without "that"."""
    TOWARDS = 1 << 11
    """An amount behind a preposition that is foreseen: analysts had pencilled in $4 million."""
    HEARD = 1 << 12
    """A clause that the subject hears from whoever says it: the court heard from Lee that."""

    MARKED = 1 << 13
    """A clause with its "that" and no other: the court held that it was late."""


SAID = Frame.QUOTATION | Frame.CLAUSE
CLASSES: tuple[tuple[int, str], ...] = (
    (
        SAID,
        """
acknowledge add admit affirm agree allege announce answer argue assert attest aver avow caution
clarify comment concede conclude concur confess confide confirm contend convey counter declare
demur deny divulge elaborate emphasise emphasize enthuse explain expound flag hint imply infer
insinuate insist interject intimate lament maintain mention narrate note object observe opine
postulate preach proclaim profess pronounce protest quip reaffirm realise realize reason reassert
rebut recall recollect reckon recite reflect reiterate rejoin relate remark reminisce repeat reply
respond restate retort reveal riposte rule say signal speculate state stipulate stress submit
suggest summarise summarize surmise swear testify theorise theorize underline underscore urge
utter venture volunteer wager warrant write
""",
    ),
    (
        SAID | Frame.OBJECT,
        """
acknowledge allege attribute ascribe boast claim estimate forecast foretell
predict project prophesy warn
""",
    ),
    (
        SAID | Frame.ADDRESSEE,
        """
advise alert apprise assure brief caution counsel email inform instruct lecture notify persuade
reassure remind teach tell text warn
""",
    ),
    (SAID | Frame.INFINITIVE, "swear threaten vow"),
    (SAID | Frame.INFINITIVE | Frame.OBJECT, "guarantee pledge promise"),
    (
        SAID | Frame.MANNER,
        """
bark bawl beam bellow bemoan bleat bluster boom bray breathe brag bristle burble cackle carp chant
chatter chide chime chirp complain coo croak crow cry deadpan drawl drone exclaim exult fret fume
gasp gloat grieve gripe groan grouse growl grumble grunt gush hiss holler howl huff intone jeer
jest joke marvel moan mock mourn mumble murmur muse mutter plead pout preen puff purr quaver quote
rail rant rasp rave roar scoff scream screech shout shriek simper sing snap snarl sneer sniff
snort splutter sputter squeak squeal stammer stutter taunt tease thunder trill trumpet tut wail
wheeze whimper whine whisper yap yell yelp blog post tweet type text message cable pen email
conclude counsel
""",
    ),
    (
        Frame.QUOTATION,
        """
begin start finish nod sigh smile shrug grin smirk chuckle laugh giggle rage toast vent parry
offer interpose prompt read weep sob interrupt expand apologise apologize ask beg caution continue
demand echo end enquire express implore inquire pray query question recommend request resume
retort sum thank urge wonder phrase detail blast
""",
    ),
    (
        Frame.CLAUSE,
        """
assume believe record register calculate conjecture determine dispute doubt fear feel figure guess
hope hypothesise hypothesize imagine judge know presume reason recognise recognize regret suppose
suspect recount remember think trust understand
""",
    ),
    (Frame.CLAUSE | Frame.MARKED, "accept hold"),
    (Frame.CLAUSE | Frame.OBJECT, "anticipate expect foresee see envisage envision"),
    (
        SAID | Frame.FOUND,
        """
demonstrate document establish find highlight indicate point prove reveal show suggest
""",
    ),
    (Frame.OBJECT, "advertise blame cite mention tout trumpet"),
    (SAID | Frame.RESULTS, "announce disclose reveal report"),
    (SAID | Frame.FOUND | Frame.RESULTS, "confirm"),
    (Frame.RESULTS, "unveil"),
    (
        Frame.MOVES,
        """
affirm boost bump cut double downgrade halve hike keep leave lift lower maintain narrow nudge pare
raise reaffirm reduce reiterate retain revise shave slash trim tweak upgrade
""",
    ),
    (Frame.TOWARDS, "budget guide look pencil"),
    (Frame.FOUND, "list"),
    (Frame.HEARD, "hear learn"),
    (Frame.AT, "appraise assess estimate gauge peg put reckon"),
    (
        Frame.PHRASE,
        """
accuse acclaim applaud assail attack bash bemoan berate bill blame blast brand brush call cast
castigate categorise categorize celebrate censure champion characterise characterize chastise chide
cite commend condemn congratulate credit criticise criticize damn decry deem defend define denigrate
denounce depict deplore deride describe diagnose disavow dismiss disparage downplay dub excoriate
extol fault frame hail herald honor honour hype interpret label lambast lambaste lampoon laud liken
lionise mock name paint pan portray praise proclaim quote rebuke refer reject reprimand ridicule
salute savage scold scorn slam slate stereotype tag term tout trash upbraid vilify welcome
""",
    ),
    (
        Frame.PHRASE | Frame.INFINITIVE,
        """
aim ask believe commit complain demand encourage expect express fear feel hope intend invite know
offer plan propose recall request seek speak talk think undertake urge want wish wonder worry
""",
    ),
)
CONVICTIONS = """
adamant certain concerned confident convinced emphatic fearful hopeful insistent optimistic sure
worried
"""
"""Adjectives whose "that" tells what somebody holds: she is adamant that."""
SAID_WITH = {
    **dict.fromkeys(("clear", "plain"), ("make",)),
    "known": ("make", "let"),
    "slip": ("let",),
    "record": ("go", "place", "put"),
    **dict.fromkeys(("view", "opinion", "belief"), ("be", "remain", "take")),
}
"""What verbs say with a word before "that": made clear that, let slip that, is of the view that."""
QUOTING = "cite quote report"
"""Verbs whose object says something where "as saying" follows."""
WORDINGS = "words phrase view opinion estimation judgment judgement telling description summary"
"""What somebody's way of saying something is called: in the words of Lee, in Lee's view."""
PUTTING = "put"
"""What becomes a verb of saying with "it": as she put it."""
DOCUMENTS = """
advisory affidavit analysis announcement application article assessment audit autopsy bill blog
book brief briefing bulletin calculation caption census charge circular communique communiqué
complaint data datum decree directive dispatch document dossier draft editorial email essay estimate
figure filing finding forecast guideline index indictment inquiry interview inventory investigation
invoice judgement judgment lawsuit leaflet letter log manifest manifesto manual manuscript memo
memoir memorandum message minute motion newsletter note notice notification obituary opinion order
outlook paper petition poll post poster prediction presentation press projection proposal prospectus
publication questionnaire ranking record registry release report research response result review
ruling statement statistic statistics story study submission suit summary survey tally testimony
text transcript tweet update verdict video warrant website will
"""
"""What speaks for whoever made it."""
FORECASTS = "anticipate estimate expect forecast foresee project see"
"""Verbs of what a company expects of itself."""
FORECAST_NOUNS = (
    "estimate expectation forecast guidance outlook prediction projection rating target"
)
"""What somebody moves or keeps as one's own telling."""
NOT_RAISED = "anticipate believe expect foresee imagine suppose think"
"""Verbs whose "not" belongs to what they take: he does not expect a loss expects none."""
ASKING = "ask inquire enquire query question wonder"
"""Verbs that take a question."""
RECALLING = "describe explain recall recount remember"
"""Verbs whose "how" and "when" tell what somebody saw."""
RESULTS = """
case casualty data death earning fatality figure finding income infection loss number plan profit
result revenue sale turnover
"""
"""What a company announces or reports as its own telling."""
GRANTS = """
aid allowance bonus compensation fund funding gratia grant package payment payout relief subsidy
"""
"""What goes to others from whoever announces it, who tells how much it is."""
NEVER_INVERTED = "alert apprise assure brief email inform notify persuade reassure teach tell text"
"""Verbs whose object is whoever is told: behind them stands no speaker."""
FINDINGS = """
analysis assessment census data datum estimate evidence experiment figure finding forecast index
model modelling research result statistic statistics test trial
"""
"""What brings something to light, but is nobody unless it is told whose it is."""
SHOWING = """
account chart diagram footage graph image map photo photograph picture reading scan sign trace
"""
"""What one looks at to see something, and which says nothing."""
SPOKESPEOPLE = """
spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen representative official
"""
"""Who speaks for whoever they belong to."""
ISSUING = """
issue release publish send post put write circulate file sign distribute give make print read run
air share upload submit
"""
"""What is done to a document by whoever says what stands in it."""
ORDERING = """
order commission request seek demand require see obtain review read fund finance sponsor pay
"""
"""What others do to a document than whoever made it: an audit ordered by the council."""
VIEWS = """
allegation answer argument assertion belief calculation claim conclusion contention estimate fear
hope message plan point prediction proposal response suggestion verdict view warning
"""
"""Nouns whose "is that" tells what somebody says: her answer was that."""
POINTING = "point admit confess allude refer boast warn complain speak talk tell"
"""Verbs that tell of a figure behind "to" or "of": she pointed to a rise of 9%."""
FORESEEING = "budget:for guide:to hint:at look:for pencil:in"
"""Verbs with the preposition of the amount that somebody foresees."""
RUMOURS = """
accusation allegation charge claim gossip report rumor rumour speculation suggestion talk
"""
"""What is said by nobody in particular, and by whoever turns it down."""
DISMISSING = "brush:off deny: dismiss: dispute: laugh:off play:down rebut: refute: reject: scotch:"
"""Verbs of turning down what is said, with their particles."""
COMMENTS = """
bet blow boost decision departure development milestone move outcome result reversal setback shift
sign step victory
"""
"""What a reporter calls all that a sentence tells: a move that could save jobs."""
LISTING = "count find identify list record show"
"""Verbs whose object is what a document holds: the manifest lists 90 passengers."""
SENSING = "report describe recall admit acknowledge recount"
"""Verbs whose gerund tells what somebody heard or did: they described hearing three shots."""
ACCOUNTS = """
account accounts admission admissions calculation calculations count estimate estimates figures
forecast forecasts projection projections reckoning
"""
"""What somebody's own telling is called: by its own figures, on Lee's estimate."""
CHANGED = """
felt foresaw foretold found held holden kept knew left pled sought spoke spoken sung swore sworn
taught thought told understood undertook wept wrote
"""
"""Forms of these verbs that do not begin as the verb does, its last letter aside."""
AUXILIARIES = """
has have had is are was were be been being will would may might can could should must do does did
also later further then now once again recently previously reportedly repeatedly already just
often still only even never not simply publicly privately briefly today yesterday nevertheless
however additionally thereby
"""


@cache
def sayings() -> dict[str, int]:
    """Each verb of saying, by lemma, with all that it takes."""
    found: dict[str, int] = {}
    for frame, lemmas in CLASSES:
        for each in lemmas.split():
            found[each] = found.get(each, 0) | frame
    return found


def may_tell(lemma: str) -> bool:
    """Whether a verb tells something, rather than only moving a forecast."""
    return sayings().get(lemma, Frame.MOVES) not in (Frame.MOVES, Frame.TOWARDS, Frame.HEARD)


@lru_cache(maxsize=MOST_KEPT)
def may_say(word: str) -> bool:
    """Whether a word is a form of a verb of saying."""
    return frames_of(word) != 0


@lru_cache(maxsize=MOST_KEPT)
def speaks(word: str) -> bool:
    """Whether a word is a form of a verb that takes a quotation."""
    return bool(frames_of(word) & Frame.QUOTATION)


@lru_cache(maxsize=MOST_KEPT)
def frames_of(word: str) -> int:
    """What a word takes as a verb, whatever its form."""
    return next(_frames(word), 0)


def only_moves(word: str) -> bool:
    """Whether a word that may say something only moves a forecast, whatever form it is."""
    return all(frame == Frame.MOVES for frame in _frames(word))


def _frames(word: str) -> Iterator[int]:
    """What each verb takes of which a word may be a form."""
    if not word.startswith(_stems().get(word[:2], ())):
        return iter(())
    known = sayings()
    lemmas = (word, *(uninflected(word, form) for form in VERB_FORMS))
    return (known[each] for each in lemmas if each in known)


@cache
def _stems() -> dict[str, tuple[str, ...]]:
    """What all forms of these verbs begin with, by the first two letters: most words of an article
    do not, and need not be asked whose form they are.
    """
    found: dict[str, list[str]] = {}
    stems = (verb[:-1] if verb[-1] in "ey" else verb for verb in sayings())
    for stem in (*stems, *CHANGED.split()):
        found.setdefault(stem[:2], []).append(stem)
    return {opening: tuple(each) for opening, each in found.items()}


def may_foresee(word: str) -> bool:
    """Whether a word may be a form of a noun of forecasts: all begin as it does."""
    return word.startswith(_forecast_stems())


@cache
def _forecast_stems() -> tuple[str, ...]:
    return tuple(noun.removesuffix("e") for noun in forecasts())


def is_speech_verb(word: str) -> bool:
    """Whether a word is spelled as a form of a verb that takes a quotation."""
    return word in _speech_verbs(word[:2])


@lru_cache(maxsize=MOST_KEPT)
def _speech_verbs(beginning: str) -> frozenset[str]:
    """Every form of those that begin with these letters, as all forms do but irregular ones."""
    known, initial = sayings(), beginning[:1]
    alike = (
        each
        for each in known
        if each.startswith(beginning) or (each[0] == initial and each in IRREGULAR_PAST)
    )
    found = (each for each in alike if known[each] & Frame.QUOTATION)
    return frozenset(form for each in found for form in forms(each))


@cache
def hearing() -> frozenset[str]:
    """Verbs whose subject hears what somebody else says."""
    return frozenset(each for each, frame in sayings().items() if frame & Frame.HEARD)


@cache
def convictions() -> frozenset[str]:
    """Adjectives whose "that" tells what somebody holds."""
    return frozenset((*CONVICTIONS.split(), *SAID_WITH))


@cache
def quoting() -> frozenset[str]:
    """Verbs whose object says something where "as saying" follows."""
    return frozenset(QUOTING.split())


@cache
def wordings() -> frozenset[str]:
    """What somebody's way of saying something is called."""
    return frozenset(WORDINGS.split())


@cache
def results() -> frozenset[str]:
    """What is announced or reported as one's own telling, in the singular."""
    return frozenset(RESULTS.split())


@cache
def grants() -> frozenset[str]:
    """What goes to others from whoever announces it, in the singular."""
    return frozenset(GRANTS.split())


@cache
def documents() -> frozenset[str]:
    """What speaks for whoever made it, in the singular."""
    return frozenset(DOCUMENTS.split())


@cache
def never_inverted() -> frozenset[str]:
    """Verbs behind which no speaker stands."""
    return frozenset(NEVER_INVERTED.split())


@cache
def not_raised() -> frozenset[str]:
    """Verbs that hold a view though "not" stands with them."""
    return frozenset(NOT_RAISED.split())


@cache
def asking() -> frozenset[str]:
    """Verbs that take a question."""
    return frozenset(ASKING.split())


@cache
def recalling() -> frozenset[str]:
    """Verbs whose "how" tells what somebody saw."""
    return frozenset(RECALLING.split())


@cache
def issuing() -> frozenset[str]:
    """What is done to a document by whoever says what stands in it."""
    return frozenset(ISSUING.split())


@cache
def ordering() -> frozenset[str]:
    """What others do to a document than whoever made it."""
    return frozenset(ORDERING.split())


@cache
def accounts() -> frozenset[str]:
    """What somebody's own telling is called."""
    return frozenset(ACCOUNTS.split())


@cache
def views() -> frozenset[str]:
    """Nouns whose "is that" tells what somebody says."""
    return frozenset(VIEWS.split())


@cache
def pointing() -> frozenset[str]:
    """Verbs that tell of a figure behind "to"."""
    return frozenset(POINTING.split())


@cache
def forecasts() -> frozenset[str]:
    """What somebody moves or keeps as one's own telling."""
    return frozenset(FORECAST_NOUNS.split())


@cache
def sensing() -> frozenset[str]:
    """Verbs whose gerund tells what somebody heard or did."""
    return frozenset(SENSING.split())


@cache
def foreseeing() -> dict[str, str]:
    """The preposition of the amount that somebody foresees, by its verb."""
    return dict(each.split(":") for each in FORESEEING.split())


@cache
def rumours() -> frozenset[str]:
    """What is said by nobody in particular, in the singular."""
    return frozenset(RUMOURS.split())


@cache
def dismissing() -> dict[str, str]:
    """The particle, if any, of each verb of turning down what is said."""
    return {verb: particle for verb, _, particle in (w.partition(":") for w in DISMISSING.split())}


@cache
def comments() -> frozenset[str]:
    """What a reporter calls all that a sentence tells."""
    return frozenset(COMMENTS.split())


@cache
def listing() -> frozenset[str]:
    """Verbs whose object is what a document holds."""
    return frozenset(LISTING.split())


@cache
def findings() -> frozenset[str]:
    """What brings something to light, but is nobody unless it is told whose it is."""
    return frozenset(FINDINGS.split())


@cache
def showing() -> frozenset[str]:
    """What one looks at to see something."""
    return frozenset(SHOWING.split())


@cache
def spokespeople() -> frozenset[str]:
    """Who speaks for whoever they belong to."""
    return frozenset(SPOKESPEOPLE.split())


@cache
def auxiliaries() -> frozenset[str]:
    """What can stand between a speaker and the verb."""
    return frozenset(AUXILIARIES.split())
