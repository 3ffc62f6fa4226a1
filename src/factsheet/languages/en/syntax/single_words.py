"""What single words tell of the classes of their neighbours, before the context tells the rest."""

from collections.abc import Sequence

from factsheet.languages.en.lexicon.closed_classes import APPROXIMATE, THRESHOLDS
from factsheet.languages.en.lexicon.government import (
    INTRANSITIVE,
    LASTING,
    MOVING_ALONE,
    MOVING_THINGS,
)
from factsheet.languages.en.lexicon.levels import MOVES
from factsheet.languages.en.lexicon.word_classes import lemma
from factsheet.syntax.letters import Alphabet
from factsheet.text.tokens import Tokens

NAME, ADJECTIVE, ADVERB, JOINT, PREPOSITION, PRONOUN, NUMBER = b"xar~pR0"
PARTICIPLE, PLURAL, SINGULAR_VERB, PAST = b"kszd"
WHO = frozenset(("who",))
UNCHANGED = frozenset(("forecast", "broadcast"))
NEW = frozenset("a an another some".split())
MARKS, OPENERS = b',;:."\n(-', frozenset("that and but which who as while".split())
"""What a clause begins and ends with."""
FIGURES = frozenset("range ranges figure figures level levels model models period".split())
"""Nouns of a forecast."""
DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
UNDONE = MOVES | INTRANSITIVE
"""Verbs behind which "by" does not say who did it."""
THOSE = frozenset(("those",))
ANYONE = frozenset(("anyone", "anybody"))
THOSE_DOING, THOSE_DONE = b"Rg", b"Rk"
BY = frozenset(("by",))
ALIKE = frozenset("run hit".split())
"""Verbs whose participle is their base form, and a noun."""
LIKE, ANYTHING = frozenset(("like",)), frozenset("something anything nothing".split())
OWING, OWED = frozenset(("owing",)), b"nseEwyA"
ACCORDING = frozenset(("according",))
WORTH = frozenset(("worth",))
BEING = b"eEwyr!"
"""What stands before "worth" where it is said of a subject: is worth, is now worth."""
RANGING = frozenset(("between",))
BEFORE_A_RANGE = frozenset("of to at by in somewhere anywhere".split())
"""Words behind which "between" belongs to the figures: a loss of between $3m and $4m."""
FRACTIONS = frozenset("half third quarter fifth tenth".split())
THAN, CLOSE = frozenset(("than",)), frozenset(("close",))
STOPPING = b".,;\n"
ADVERBS = b"rr"
MOMENTS = frozenset("then now".split())
GOING = MOVING_ALONE | {"go"}
HOW_FAR = frozenset("by from up down".split())
"""What follows of how far something moves."""
UP_TO = frozenset("since until till by".split())
LAST_OF_THRESHOLD = frozenset(each.split()[-1] for each in THRESHOLDS)
MONEY = frozenset("rs sh shs ksh kes ush tsh inr usd eur gbp aed rm s c hk us au r n p".split())
"""What sums of money begin with."""
PARTS = frozenset("a an half".split())
"""Words that a threshold goes before as it does before numbers: more than half, at least a year."""


class Nominal:
    """Letters by what they may be: participles that are nothing else, and nouns."""

    __slots__ = (
        "doers",
        "doing",
        "done",
        "either",
        "finite",
        "nouns",
        "past",
        "prepositions",
        "several",
        "taking",
        "within",
    )

    def __init__(self, alphabet: Alphabet) -> None:
        self.doing = alphabet.letters_that_may("g")
        self.done = alphabet.letters_that_may("k") - alphabet.letters_that_may("nb")
        self.past = alphabet.letters_that_may("d") - alphabet.letters_that_may("nb")
        self.nouns = alphabet.letters_that_may("nsx")
        self.doers = alphabet.letters_that_may("s") | frozenset(b"DPx")
        self.finite = self.past | frozenset(b"zeEhHM")
        self.taking = self.past | self.doing | frozenset(b"z")
        self.several = alphabet.letters_that_may("s")
        self.prepositions = alphabet.letters_that_may("p")
        self.within = self.nouns | alphabet.letters_that_may("aDS~")
        self.either = alphabet.letters_that_may("n") & alphabet.letters_that_may("b")


def told_by_words(tokens: Tokens, letters: bytearray, may: Nominal) -> None:
    """Settle what a single word settles: behind "those", before "by", behind "worth"."""
    _thresholds(tokens, letters)
    _worth(tokens, letters)
    _sources(tokens, letters)
    _alike(tokens, letters)
    _after_who(tokens, letters)
    _unchanged(tokens, letters, may)
    _after_those(tokens, letters, may)
    _done_by(tokens, letters, may)
    _moving(tokens, letters, may)
    _lasting(tokens, letters, may)
    _more_than(tokens, letters, may)
    _since_then(tokens, letters)
    _close_to(tokens, letters, may)


def _after_who(tokens: Tokens, letters: bytearray) -> None:
    """Behind "who" a word in -s before an article is a verb: who chairs the trust."""
    for at in tokens.standing(WHO):
        if letters[at + 1] == PLURAL and letters[at + 2] in b"DPx":
            letters[at + 1] = SINGULAR_VERB


def _sources(tokens: Tokens, letters: bytearray) -> None:
    """Behind "according", "to" takes a noun: police, court papers; and so it does behind "owing",
    where nobody is said to owe: put off owing to rain.
    """
    for at in tokens.standing(ACCORDING):
        if tokens.word[at + 1] == "to":
            letters[at + 1] = PREPOSITION
    for at in tokens.standing(OWING):
        if tokens.word[at + 1] == "to" and letters[at - 1] not in OWED:
            letters[at] = letters[at + 1] = PREPOSITION


def _alike(tokens: Tokens, letters: bytearray) -> None:
    """Behind "something", "like" is no verb: something like $4 million."""
    for at in tokens.standing(LIKE):
        if tokens.word[at - 1] in ANYTHING:
            letters[at] = PREPOSITION


def _unchanged(tokens: Tokens, letters: bytearray, may: Nominal) -> None:
    """A verb whose participle looks like its noun is one behind "has" and "was"; and it is a verb
    between whoever does it and what is new, where nothing else is: the bureau forecast a further.
    """
    for at in tokens.standing(UNCHANGED):
        before = at - 1 - (letters[at - 1] in b"!r")
        if letters[before] in b"hHew":
            letters[at] = PARTICIPLE
        elif letters[before] in may.nouns:
            new = tokens.word[at + 1] in NEW or letters[at + 1] in b"0$"
            bare = letters[at + 1] in b"ns" and tokens.word[at + 1] not in FIGURES
            first, last = _bounds(tokens, letters, at)
            if (new or bare) and may.finite.isdisjoint(letters[first:last]):
                letters[at] = PAST


def _bounds(tokens: Tokens, letters: bytearray, at: int) -> tuple[int, int]:
    """Where the clause of a token begins and ends: at a mark, "that", "and", "which"."""
    first, last = at, at
    while first > 0 and letters[first - 1] not in MARKS and tokens.word[first - 1] not in OPENERS:
        first -= 1
    while last < len(letters) and letters[last] not in MARKS and tokens.word[last] not in OPENERS:
        last += 1
    return first, last


def _after_those(tokens: Tokens, letters: bytearray, may: Nominal) -> None:
    """Behind "those" a participle says who is meant: those killed, those living in the north; and
    so it does behind "anyone": anyone caught.
    """
    for at in tokens.standing(ANYONE):
        if letters[at + 1] in may.done and letters[at + 2] in may.doing | may.prepositions:
            letters[at + 1] = PARTICIPLE
    for at in tokens.standing(THOSE):
        if letters[at + 1] in may.doing and letters[at + 2] in b"pDP":
            letters[at : at + 2] = THOSE_DOING
        elif letters[at + 1] in may.done and letters[at + 2] not in b"DP0$":
            letters[at : at + 2] = THOSE_DONE


def _done_by(tokens: Tokens, letters: bytearray, may: Nominal) -> None:
    """Between a noun and "by" with who does it stands a participle: data published by banks."""
    for at in tokens.standing(BY):
        past = letters[at - 1] in may.done or tokens.word[at - 1] in ALIKE
        done = past and letters[at - 2] in may.nouns
        who = letters[at + 1] in may.doers and tokens.word[at + 1] not in DAYS
        if done and who and lemma(tokens.word[at - 1], "d") not in UNDONE:
            letters[at - 1] = PARTICIPLE


def _moving(tokens: Tokens, letters: bytearray, may: Nominal) -> None:
    """What rises and falls is a plural before a verb that says so: house prices fall; and whatever
    rises by or from a sum, or goes up: parking permits rise from £4, burial fees go up.
    """
    for at in tokens.standing(MOVING_THINGS):
        moves = tokens.word[at + 1] in MOVING_ALONE
        to = tokens.word[at + 1] == "to" and tokens.word[at + 2] in MOVING_ALONE
        if (moves or to) and letters[at] != NAME:
            letters[at] = PLURAL
    for at in tokens.standing(GOING):
        if tokens.word[at + 1] not in HOW_FAR or letters[at - 1] not in may.several:
            continue
        far = tokens.word[at] == "go" or letters[at + 2] in b"0$"
        if far and letters[at - 2] in may.within:
            letters[at - 1 : at + 1] = b"sb"


def _lasting(tokens: Tokens, letters: bytearray, may: Nominal) -> None:
    """What lasts, or moves by itself, describes a noun that stands behind it: rising prices."""
    for at in tokens.standing(LASTING):
        noun = at + 2 if letters[at + 1] in b"a" else at + 1
        named = letters[noun] == JOINT and tokens.capital(noun)
        if (named or letters[noun] in may.nouns) and letters[at - 1] not in b"eEw~":
            letters[at] = ADJECTIVE


def _worth(tokens: Tokens, letters: bytearray) -> None:
    """Behind a noun, "worth" goes before a sum as a preposition does: orders worth $4 million."""
    for at in tokens.standing(WORTH):
        sum_at = at + 2 if letters[at + 1] == NAME else at + 1
        if letters[at - 1] not in BEING and letters[sum_at] in b"0$r":
            letters[at] = PREPOSITION


def _thresholds(tokens: Tokens, letters: bytearray) -> None:
    words = tokens.word
    for at in tokens.standing(RANGING):
        if letters[at + 1] in b"0$" and words[at - 1] in BEFORE_A_RANGE:
            letters[at] = JOINT
    for at in tokens.standing(LAST_OF_THRESHOLD | APPROXIMATE):
        money = words[at + 1] in MONEY and letters[at + 2] == NUMBER
        number = money or letters[at + 1] in b"0$" or _is_part(words[at + 1 : at + 4])
        if words[at] in APPROXIMATE:
            if number:
                letters[at] = ADVERB
            continue
        hedge = words[at - 1] == "at"
        if not (number or hedge or words[at + 1] in PARTS):
            continue
        for width in (3, 2):
            if at + 1 >= width and " ".join(words[at - width + 1 : at + 1]) in THRESHOLDS:
                letters[at - width + 1 : at + 1] = b"r" * width
                break


def _is_part(words: Sequence[str]) -> bool:
    """Whether these words are a part of a whole: a third of."""
    return len(words) == 3 and words[0] in PARTS and words[1] in FRACTIONS and words[2] == "of"


def _more_than(tokens: Tokens, letters: bytearray, may: Nominal) -> None:
    """Between a noun and a past form "more than" says how much: it more than doubled."""
    for at in tokens.standing(THAN):
        told = tokens.word[at - 1] == "more" and letters[at + 1] in may.past
        if told and letters[at - 2] in may.nouns and letters[at + 2] not in STOPPING:
            letters[at - 1 : at + 1] = ADVERBS


def _since_then(tokens: Tokens, letters: bytearray) -> None:
    """Behind "since" and "until", "then" and "now" are times that no noun follows."""
    for at in tokens.standing(MOMENTS):
        if tokens.word[at - 1] in UP_TO:
            letters[at] = PRONOUN


def _close_to(tokens: Tokens, letters: bytearray, may: Nominal) -> None:
    """Behind a plural "close to" says who is meant: two people close to the deal."""
    for at in tokens.standing(CLOSE):
        if tokens.word[at + 1] == "to" and letters[at - 1] in may.nouns:
            letters[at] = ADJECTIVE
