"""The verbs of headlines, among words that all have a capital, or that no article tells apart."""

from collections.abc import Iterator, Sequence

from factsheet.languages.en.lexicon.government import MOVING_ALONE, MOVING_NOUNS, MOVING_THINGS
from factsheet.languages.en.lexicon.people import PLURAL_PERSONS
from factsheet.syntax.letters import Alphabet
from factsheet.text.tokens import Tokens

BASE, SINGULAR_VERB, BREAK, PREPOSITION, PLURAL = b"bz\nps"
CAPITALS = 0.6
"""Share of capitalised words from which a line is set in capitals, and they tell nothing."""
LEAST, MOST = 3, 20
"""Words that a headline has more than, and tokens that a plain one has at most."""
NEAR = 5
"""Tokens from the beginning of a plain headline to its verb."""
ENDING = frozenset((".", "?", "!", ":"))
"""What ends a line that is no headline."""
TOLD = frozenset(
    (
        "backs bans bets bids blocks boosts charges claims cuts delays ends eyes fights files "
        "fines grants hikes hits jails jumps lands moves names orders plans pledges posts prices "
        "probes reports returns rises scores scraps sets ships signs slashes slides slips strikes "
        "targets tests trades votes"
    ).split()
)
"""Plurals that headlines mean as verbs: Orin Reports Record Profit."""
INTENDING = frozenset("plans pledges votes".split())
"""Those of them that "to" follows as a verb."""
MEASURES = MOVING_NOUNS | MOVING_THINGS
"""What rises and falls, which is no part of a name before a headline's verb."""
TAKING = frozenset(("claims", "orders"))
"""Those of them that as verbs take what stands behind them."""
WHILE = frozenset("after amid as before but despite following when while".split())
"""What begins another clause of a headline."""


class Telling:
    """Letters by what they may be in a headline."""

    __slots__ = ("bases", "finite", "nominal", "past", "presents")

    def __init__(self, alphabet: Alphabet) -> None:
        self.nominal = alphabet.letters_that_may("nsax")
        self.past = alphabet.letters_that_may("d")
        self.bases = alphabet.letters_that_may("b") & alphabet.letters_that_may("n")
        third = alphabet.letters_that_may("z")
        self.presents = frozenset(each for each in third if alphabet.readings(each)[0] == "z")
        self.finite = (frozenset(b"MehobzdW")) - self.nominal


def is_in_capitals(tokens: Tokens, letters: bytearray, line: range) -> bool:
    """Whether most words of a line are set in capitals, and no full stop ends it."""
    begin, end = line.start, line.stop - (letters[line.stop - 1] == BREAK)
    if tokens.word[end - 1] == ".":
        return False
    words = sum(word[0].isalpha() for word in tokens.word[begin:end])
    return words > LEAST and sum(tokens.capitals[begin:end]) > CAPITALS * words


def verbs_in_capitals(
    tokens: Tokens, letters: bytearray, line: range, may: Telling
) -> Iterator[int]:
    """What a headline in capitals tells: its verbs behind a noun, or behind "and" once there is
    one. A word that may be a plural tells only where no other does: Sioux Falls Approves Budget.
    """
    capitals, words = tokens.capitals, tokens.word
    follows = [
        at for at in line[1:] if capitals[at] and (capitals[at + 1] or letters[at + 1] in b"0$")
    ]
    likely = [at for at in follows if letters[at] in may.presents or words[at] in TOLD]
    found = [at for at in follows if letters[at] == SINGULAR_VERB]
    if not found or words[found[0] - 1] == "and":
        found = [*(at for at in likely if letters[at - 1] in may.nominal)][:1] + found
    if found:
        yield from found
        yield from (at for at in likely if at > found[0] and words[at - 1] == "and")


def verb_of_plain(
    tokens: Tokens, letters: bytearray, line: range, may: Telling
) -> Iterator[tuple[int, int]]:
    """The verb of a headline in small letters, or a plural that is none, with the letter: Bank cuts
    rates as growth slows, Rail strikes to go on.
    """
    words, stop = tokens.word, line.stop - (letters[line.stop - 1] == BREAK)
    if not LEAST < stop - line.start <= MOST or words[stop - 1] in ENDING:
        return
    first = line.start
    end = next((at for at in range(first + 1, stop) if words[at] in WHILE), stop)
    if words[first] in PLURAL_PERSONS and letters[first + 1] in may.bases:
        if _tells(letters, range(first + 1, end), may):
            yield first + 1, BASE
        return
    for at in range(first + 1, min(first + NEAR, end)):
        if letters[at] not in may.nominal and letters[at] != SINGULAR_VERB:
            return
        if letters[at - 1] != PLURAL and _may_tell(words, letters, at, may):
            if words[at + 1] in MOVING_ALONE or (words[at + 1] == "to" and _is_done(words, at)):
                yield at, PLURAL
            elif _tells(letters, range(at, end), may):
                yield at, SINGULAR_VERB
                later = (each for each in range(at + 1, stop) if words[each - 1] == ",")
                verbs = (each for each in later if _may_tell(words, letters, each, may))
                yield from ((each, SINGULAR_VERB) for each in verbs)
            return


def _may_tell(words: Sequence[str], letters: bytearray, at: int, may: Telling) -> bool:
    """Whether a word may be a headline's verb."""
    if words[at] in MEASURES and not (words[at] in TAKING and letters[at + 1] in may.nominal):
        return False
    return words[at] in TOLD or letters[at] in may.presents


def _is_done(words: Sequence[str], at: int) -> bool:
    """Whether "to" tells what becomes of a plural: strikes to go on, but plans to cut jobs."""
    return words[at] in TOLD and words[at] not in INTENDING and not words[at + 2][0].isdigit()


def _tells(letters: bytearray, clause: range, may: Telling) -> bool:
    """Whether the first word of this may be a verb, since no other of it is one."""
    later = clause[1:]
    if not later or letters[later[0]] in may.past:
        return False
    done = (at for at in later if letters[at] in may.past and letters[at + 1] != PREPOSITION)
    return not any(letters[at] in may.finite for at in later) and not any(done)
