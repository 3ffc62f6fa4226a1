"""The noun phrase after a number, by word classes: which noun is its head, and what to call it."""

from factsheet.languages.en.figures.plurals import is_plural
from factsheet.languages.en.lexicon.nouns import (
    ATTRIBUTIVE,
    BEFORE_PLURAL,
    COLLECTIVE,
    FURTHER,
    FURTHER_ONES,
    GIVING,
    HEDGING,
    POSSESSIVES,
)
from factsheet.languages.en.lexicon.word_classes import lemma, table
from factsheet.text.context import ReadingContext
from factsheet.text.tokens import Tokens

LONGEST = 8
"""Tokens between a number and the noun that it counts."""
LONGEST_ASIDE = 5
"""Tokens of an aside in brackets or dashes between a number and its noun, marks included."""
PLURAL, JOINED, ADVERB, NUMBER, POSSESSIVE, BRACKET, JOINING = b"s~r0S(c"
ANY_NOUN = b"nsx"
APOSTROPHES = frozenset(("'", "’"))
AGED = frozenset("under over aged above below".split())
"""Before a number they may tell an age, behind which a verb follows: those under 25 want more."""
VERBAL = b"bzdkgv"
FINITE = b"zdMheo"
NOMINAL = b"nsxak~g0"
"""Classes that go on a noun phrase."""
NOMINALS = frozenset(bytes((letter,)) for letter in NOMINAL)
DESCRIBING = b"akr,cn"
"""Classes of an aside that describes what is counted: (mostly wild)."""
CLAUSE_ENDS = b".;CTWQ\n"
PASSED = HEDGING | FURTHER_ONES
"""Words between the opening of a clause and its number."""
OPENERS = b'.;,"(-\nCTWc'
"""Classes after which a number may be the subject of a clause."""


def head_at(context: ReadingContext, at: int) -> int | None:
    """The last token of the plural noun that is counted by what stands before this token: their
    owners', where what they own is no plural (11 cows' milk).
    """
    i, end = at, min(len(context.classes.letters), at + LONGEST)
    owners = None
    while i < end:
        if _is_head(context, i):
            if not _goes_on(context, i):
                return None if _is_predicate(context, at, i) else i
            if context.tokens.word[i + 1] in APOSTROPHES:
                owners = i
        after = _after_modifier(context, i, at)
        if after == i:
            break
        i = after
    return owners


def list_end(context: ReadingContext, head: int) -> int:
    """The last token of what is counted together: cars, trucks and SUVs; homes and businesses."""
    letters = context.classes.letters
    at = last = head
    while letters[at + 1 : at + 2] == b"," and _is_listed(context, at + 2):
        at += 2
    joined = at + 1 + (letters[at + 1 : at + 2] == b",")
    if letters[joined : joined + 1] == b"c" and _is_listed(context, joined + 1):
        last = joined + 1
    return last


def _is_listed(context: ReadingContext, at: int) -> bool:
    """Whether a plural stands here by itself, and ends its phrase."""
    letters = context.classes.letters
    if at + 1 >= len(letters) or not _is_head(context, at) or _goes_on(context, at):
        return False
    return letters[at] == PLURAL and letters[at + 1] not in NOMINAL


def last_at(context: ReadingContext, at: int) -> int | None:
    """The last token of the noun phrase that begins here, a plural or not: the staff, one area."""
    letters, i = context.classes.letters, at
    while i < min(len(letters), at + LONGEST - 2) and letters[i] in b"nsxa~S0kr":
        if letters[i] in b"kr0" and letters[i + 1 : i + 2] not in (b"n", b"s", b"a", b"x"):
            break
        i += 1
    if i == at and letters[at] in b"bz" and letters[at - 1] == NUMBER:
        return at
    return i - 1 if i > at and letters[i - 1] in ANY_NOUN else None


def _is_head(context: ReadingContext, at: int) -> bool:
    tokens, letter = context.tokens, context.classes.letters[at]
    word = tokens.word[at]
    if word == "s":
        return _is_named_plural(tokens, at)
    if letter == JOINED or not is_plural(word):
        return False
    if letter in b"sxn":
        return True
    if letter != ord("z") or at < 1:
        return False
    before = context.classes.letters[at - 1]
    return before in b"akdnx" or (before == NUMBER and context.tokens.word[at - 2] not in AGED)


def _is_named_plural(tokens: Tokens, at: int) -> bool:
    """Whether an s makes the plural of a model's number: 787s, F-35s, Model 3s."""
    number = tokens.word[at - 1] if at else ""
    return tokens.glued(at) and number.isdigit() and len(number) < 5


def _after_modifier(context: ReadingContext, i: int, first: int) -> int:
    """The token after what stands here between a number and its noun; this one if nothing does."""
    letters = context.classes.letters
    letter, following = letters[i], letters[i + 1 : i + 2]
    if letter in b"(-":
        return _past_aside(context, i)
    if letter == ADVERB:
        stands = _before_adjective(context, i)
    elif letter in b",c":
        stands = i > first and _joins(context, i)
    elif letter == NUMBER:
        stands = _is_model(context, i, first)
    elif letter in b"DR":
        further = i == first and context.tokens.word[i] in FURTHER and following in NOMINALS
        stands = further or _opens_model(context.tokens, i)
    elif letter in b'Sq"':
        stands = following not in (b"", b"\n") and (i > first or letter != POSSESSIVE)
    else:
        stands = letter in b"nxa~gks" or _may_describe(context, i)
    return i + stands


def _opens_model(tokens: Tokens, at: int) -> bool:
    """Whether a capital that touches digits begins a model's name: 22 A320neos."""
    return tokens.capital(at) and tokens.glued(at + 1) and tokens.word[at + 1][0].isdigit()


def _past_aside(context: ReadingContext, at: int) -> int:
    """The token after an aside that describes: 4,000 (mostly wild) dogs, 40 — all new — vans."""
    letters = context.classes.letters
    closing = b")" if letters[at] == BRACKET else b"-"
    end = letters.find(closing, at + 1, at + LONGEST_ASIDE)
    inside = letters[at + 1 : end] if end > 0 else b""
    describes = inside[-1:] in (b"a", b"k", b"n") and all(each in DESCRIBING for each in inside)
    return end + 1 if describes else at


def _before_adjective(context: ReadingContext, at: int) -> bool:
    """Whether an adverb stands before an adjective: very old; or is one itself: overseas."""
    following = context.classes.letters[at + 1 : at + 2]
    if following in (b"r", b"a", b"k", b"d", b"v", b"g", b"~"):
        return True
    joined = following == b"c" and may_be(context.tokens.word[at], "n")
    return joined or _may_describe(context, at)


def _joins(context: ReadingContext, at: int) -> bool:
    """Whether a comma or an "and" joins what describes one noun: small, wooden; vinyl and disc."""
    letters = context.classes.letters
    before, after = letters[at - 1], letters[at + 1 : at + 2]
    if letters[at] == ord(","):
        describes = before in b"ak" or may_be(context.tokens.word[at - 1], "a")
        return describes and after in (b"a", b"k", b"v", b"r")
    noun = before in b"aknx~" or may_be(context.tokens.word[at - 1], "n")
    named = after == b"b" and may_be(context.tokens.word[at + 1], "n")
    return noun and (named or after in (b"a", b"k", b"n", b"x", b"r", b"~", b"g"))


def _is_model(context: ReadingContext, at: int, first: int) -> bool:
    """Whether digits belong to what is counted: Boeing 787 jets, nine million 500ml cans."""
    tokens = context.tokens
    following = tokens.word[at + 1]
    if at == first:
        return (
            following[0].isalpha()
            and tokens.glued(at + 1)
            and context.classes.letters[at + 2] in NOMINAL
        )
    unit = following[0].isalpha() and (len(following) > 1 or following == "s")
    return tokens.capital(at - 1) or unit


def _may_describe(context: ReadingContext, at: int) -> bool:
    """Whether a word that is read as another class may be an adjective or a participle here."""
    word, letters = context.tokens.word[at], context.classes.letters
    if word in BEFORE_PLURAL:
        return letters[at + 1 : at + 2] in (b"s", b"n", b"a", b"x")
    joined = letters[at - 1] == ord("c") and letters[at] == ord("b") and may_be(word, "n")
    return joined or (letters[at] in b"bzdvr" and may_be(word, "ak"))


def may_be(word: str, classes: str) -> bool:
    """Whether a word, in lower case, has one of these classes in some sentence."""
    known = table()
    return not set(known.alphabet.readings(known.readings[word])).isdisjoint(classes)


def mostly(word: str) -> str:
    """The class that a word, in lower case, has most often."""
    known = table()
    return known.alphabet.readings(known.readings[word])[0]


def _is_predicate(context: ReadingContext, at: int, head: int) -> bool:
    """Whether a verb follows the number, whose object the plural is: 300 attended meetings.

    Where the number is a subject and no other verb follows the plural, the word between is one.
    """
    letters = context.classes.letters
    if letters[at] not in b"dkv" or at == head:
        return False
    if not opens_clause(context, at - 2 if context.tokens.word[at - 2] == "the" else at):
        return False
    for letter in letters[head + 1 :]:
        if letter in FINITE:
            return False
        if letter in CLAUSE_ENDS:
            return True
    return True


def opens_clause(context: ReadingContext, end: int) -> bool:
    """Whether the number that ends before this token, a hedge before it or not, opens a clause."""
    letters, at = context.classes.letters, end - 1
    while at >= 0 and (letters[at] in b"0~r$" or context.tokens.word[at] in PASSED):
        at -= 1
    return at < 0 or letters[at] in OPENERS or _opens(context.tokens, at + 1)


def _opens(tokens: Tokens, at: int) -> bool:
    return tokens.sentence_at(tokens.start[at]).start == tokens.start[at]


def _goes_on(context: ReadingContext, at: int) -> bool:
    """Whether the plural stands before another: sports cars, Pell Technologies common shares."""
    tokens, letters = context.tokens, context.classes.letters
    following = tokens.word[at + 1] if at + 1 < len(tokens.word) else ""
    if following in POSSESSIVES or following in APOSTROPHES:
        return True
    if letters[at + 1 : at + 2] == b"s" and _is_head(context, at + 1):
        return not is_given(context, at) and not _is_verb_of(context, at + 1)
    if letters[at + 1 : at + 2] not in (b"n", b"a", b"x"):
        return False
    joined = at > 0 and letters[at - 1] == JOINED
    named = tokens.capital(at) and not tokens.capital(at + 1)
    attributive = tokens.word[at] in ATTRIBUTIVE or tokens.word[at] in COLLECTIVE
    return (joined or named or attributive) and _plural_near(context, at + 1)


def _is_verb_of(context: ReadingContext, at: int) -> bool:
    """Whether a form in s is the verb of the subject before it: a survey of 11 plots points to."""
    return may_be(context.tokens.word[at], "z") and context.tokens.word[at + 1] in ("to", "at")


def is_given(context: ReadingContext, at: int) -> bool:
    """Whether a plural is to whom something is given: pay 40 nurses bonuses."""
    letters = context.classes.letters
    for near in range(at - 1, max(-1, at - LONGEST), -1):
        if letters[near] in VERBAL:
            return lemma(context.tokens.word[near], chr(letters[near])) in GIVING
        if letters[near] in CLAUSE_ENDS:
            break
    return False


def _plural_near(context: ReadingContext, at: int) -> bool:
    for i in range(at, min(len(context.tokens.word), at + 3)):
        if _is_head(context, i):
            return True
        if context.classes.letters[i] not in b"nxa~":
            return False
    return False
