"""The tense of the verb that a stretch of the text hangs on, told from the words around it.

No tagger: the nearest verb form of the clause on the left decides, or else the first on the right.
"""

from typing import Literal, NamedTuple

from factsheet.tokens import Tokens

Tense = Literal["past", "present", "future"]

WINDOW = 30
"""Tokens that are read on each side: news sentences have some 25."""
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
COMING = frozenset("due slated scheduled likely expires payable record upcoming".split())
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
INTENT_REACH = 5
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
        "reopens airs kicks launches applies apply"
    ).split()
)
"""Present forms that, before a day, tell a programme: the trial begins Tuesday."""
PROGRAMMES_OR_NOUNS = frozenset("open close start end return vote arrive leave".split())
"""Those that are nouns or adjectives too, but not behind a plural: polls close Sunday."""
TAKING_PLACE = frozenset(
    (verb, particle)
    for verbs, particles in (
        ("take takes", "effect place office over off"),
        ("go goes", "on into live"),
        ("go", "to"),
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
NO_PROGRAMME = frozenset("to not n't 't ’t did didn".split())
"""Before a present form these show that it is none of a programme."""
TAKEN_EFFECT = frozenset("became was were been most more very so is are".split())
"""Before "effective" these tell that it is so already; else it tells when a thing will be."""
UNSAID_TO = frozenset("expected planned forecast projected anticipated proposed targeted".split())
"""Participles that look ahead with a preposition too: expected in December."""
PREPOSITIONS = frozenset("in on by at for before until around within during next this".split())
PREPOSITIONS_BEHIND = PREPOSITIONS | {"from", "to", "since", "after", "through", "over"}
PRESENT_FORMS = frozenset(
    ("is are am has have does do isn aren hasn haven doesn don says 's ’s 're ’re remains").split()
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


class Verb(NamedTuple):
    """The tense that a verb form shows, how many tokens stand between it and the time, and the
    form's own token.
    """

    tense: Tense
    distance: int
    at: int


def tense_at(tokens: Tokens, start: int, end: int) -> Tense | None:
    """The tense of the clause that the tokens from `start` to `end` stand in; None: no verb."""
    verb = verb_at(tokens, start, end)
    return verb and verb.tense


def verb_at(tokens: Tokens, start: int, end: int) -> Verb | None:
    """The verb form that a stretch of tokens hangs on: the nearest on its left in the sentence,
    or else on its right.
    """
    sentence = tokens.sentence_at(tokens.start[start])
    for at in range(start - 1, max(-1, start - 1 - WINDOW), -1):
        if tokens.start[at] < sentence.start:
            break
        tense = verb_tense(tokens, at)
        if tense is not None:
            ahead = _is_on(tokens.word, at, start)
            return Verb("future" if ahead else tense, start - 1 - at, at)
    for at in range(end, min(len(tokens), end + WINDOW)):
        if tokens.start[at] >= sentence.end:
            break
        tense = None if tokens.word[at] in PROGRAMMED else verb_tense(tokens, at)
        if tense is not None:
            return Verb(tense, at - end, at)
    return None


def _is_on(words: list[str], at: int, start: int) -> bool:
    """Whether "is" ties something to the time itself: the vote is on Sunday."""
    if words[at] not in ("is", "are"):
        return False
    return at + 1 == start or (at + 2 == start and words[at + 1] in ("on", "for", "in", "at"))


def verb_tense(tokens: Tokens, at: int) -> Tense | None:
    """The tense that a verb form here shows, what stands before it reckoned in."""
    words = tokens.word
    word = words[at]
    if word not in TELLING and not word.endswith("ed"):
        return None
    if word in MODALS:
        return _modal_tense(tokens, at)
    if _looks_ahead(words, at):
        return "past" if "had" in words[max(0, at - 3) : at] else "future"
    if word == "to":
        return _infinitive(words, at)
    if word in PRESENT_FORMS:
        return _present(tokens, at)
    if not (word in PAST_FORMS or (word.endswith("ed") and len(word) > 3)) or word in NOT_VERBS:
        return None
    if word not in PAST_FORMS and _in_noun_phrase(words, at):
        return None
    return _behind_auxiliary([words[k] for k in range(at - 1, max(-1, at - 5), -1)], word)


def _in_noun_phrase(words: list[str], at: int) -> bool:
    """Whether a form in -ed stands before a noun: a limited offer, its long planned sale; but
    "the levy applied" is a clause of its own where a preposition follows.
    """
    if words[at - 1] in OPENS_NOUNS:
        return True
    return at > 1 and words[at - 2] in OPENS_NOUNS and words[at + 1] not in PREPOSITIONS_BEHIND


def _looks_ahead(words: list[str], at: int) -> bool:
    word, following = words[at], words[at + 1 : at + 3]
    if word in COMING or (word in AIMS and "to" in following):
        return True
    if word == "set":
        return words[at - 1] in BEING and following[:1] == ["for"]
    if word in ("has", "have"):
        return following[:1] == ["until"]
    if word == "effective":
        return words[at - 1] not in TAKEN_EFFECT
    if word in UNSAID_TO:
        return not PREPOSITIONS.isdisjoint(following[:1])
    return words[at - 1] not in NO_PROGRAMME and _tells_programme(words, at)


def _tells_programme(words: list[str], at: int) -> bool:
    word = words[at]
    if word in PROGRAMMES_OR_NOUNS:
        return words[at - 1].endswith("s") and words[at - 1].isalpha() and len(words[at - 1]) > 3
    if word in TAKING:
        return (word, words[at + 1]) in TAKING_PLACE
    return word in PROGRAMMED


def _behind_auxiliary(before: list[str], word: str) -> Tense | None:
    """The tense of a past form or participle; `before` is what precedes it, the nearest first."""
    for k, other in enumerate(before):
        if other in MODALS:
            return "past" if "have" in before[:k] and other not in ("will", "shall") else "future"
        if other == "to":
            infinitive = "be" in before[:k] or (word in SAME_AS_PRESENT and k == 0)
            return "future" if infinitive else "past"
        if not (other in ("be", "been", "have", "not", "also", "n't") or other.endswith("ly")):
            break
    return "past"


def _modal_tense(tokens: Tokens, at: int) -> Tense | None:
    words = tokens.word
    if words[at] == "may" and tokens.capital(at):
        return None
    if words[at] == "won" and words[at + 1] not in ("'t", "’t"):
        return "past"
    if words[at] == "going":
        return "future" if words[at + 1] == "to" else None
    if words[at] in ("would", "could", "might", "should", "must", "may"):
        following = words[at + 1 : at + 4]
        return "past" if "have" in following else "future"
    return "future"


def _infinitive(words: list[str], at: int) -> Tense | None:
    """What is agreed, offered or asked to be done is to come; other infinitives tell no tense."""
    if at + 1 == len(words) or words[at + 1] not in BASE_VERBS:
        return None
    before = words[max(0, at - INTENT_REACH) : at]
    if "had" in before or INTENTS.isdisjoint(before):
        return None
    return "future"


def _present(tokens: Tokens, at: int) -> Tense | None:
    words = tokens.word
    word, following = words[at], words[at + 1 : at + 4]
    if word in ("'s", "’s"):
        return None
    if word in ("has", "have"):
        return "past" if any(_participle(w) for w in following) else "present"
    if word in ("is", "are", "am", "'re", "’re"):
        if following[:1] == ["to"] or any(w in AIMS or w in UNDER_WAY for w in following):
            return "future"
        return "present"
    return "present"


def _participle(word: str) -> bool:
    return word in PAST_FORMS or word.endswith(("ed", "en"))
