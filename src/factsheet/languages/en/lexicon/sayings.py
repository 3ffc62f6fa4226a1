"""The verbs that tell who says something, each once, by lemma, with the frames that it takes.

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
    (Frame.RESULTS, "outline unveil"),
    (
        Frame.MOVES,
        """
adjust affirm boost bump cut double downgrade halve hike keep leave lift lower maintain move narrow
nudge pare raise reaffirm reduce reiterate retain revise shave slash take tighten trim tweak upgrade
widen withdraw
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
CHANGED = """
felt foresaw foretold found held holden kept knew left pled sought spoke spoken sung swore sworn
taught thought told took understood undertook wept withdrew wrote
"""
"""Forms of these verbs that do not begin as the verb does, its last letter aside."""


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
