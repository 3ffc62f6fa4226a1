"""The words that lead from a total to the number that it has come to, or that it has changed by."""

from factsheet.grammar.pattern import ANY, FAILED, Captures, Optional, Sequence, word
from factsheet.languages.en.figures.antecedents import ENDS
from factsheet.languages.en.figures.plurals import singular
from factsheet.languages.en.figures.ranges import Hedged
from factsheet.languages.en.lexicon.bare_counts import PEAKS, REACHED
from factsheet.languages.en.lexicon.motion import CHANGES
from factsheet.languages.en.lexicon.nouns import TIME_UNITS
from factsheet.languages.en.lexicon.percentages import SIGNS
from factsheet.text.context import ReadingContext

NEAR = 20
"""Tokens after a total in which is said what it has come to: phrases may stand between."""


RELATIVES = frozenset("that which who".split())
"""What opens a clause on what the total is of, with figures of its own."""
PUTTING = frozenset("put puts putting place places placed estimate estimates estimated".split())
LEADING = frozenset("to is was are were".split())
"""Words right behind which the number stands that a total has come to, a hedge between or not."""
NUMBER = Hedged("number")
TIMED = 6
"""Tokens of a time between a total and what it is set against."""
YEAR = 4
"""Digits of a year."""
AGAINST = Sequence(
    word(
        *("from", "up from", "down from", "compared with", "compared to", "against"),
        *("having stood at",),
    ),
    Optional(word(*PEAKS)),
)
PUT_WITHIN = 8
"""Tokens from such a verb to where what it puts at a number ends."""


class Reached:
    """The words that say what a total has come to, at once or a few words on."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        words, i = context.tokens.word, at
        told_of = False
        while i < min(at + NEAR, len(words)):
            number = context.numbers.get(i)
            told_of = told_of or words[i] in RELATIVES
            if number is not None and told_of:
                i = number.end
                continue
            if number is not None:
                share = SIGNS.read(context.tokens, number.end)
                lasts = singular(words[number.end]) in TIME_UNITS
                if share is None and not lasts:
                    return FAILED
                i = number.end + 1 if share is None else share[0]
                continue
            end = FAILED if words[i] in ENDS else self._reaches(context, at, i, captures)
            if end != FAILED or words[i] in ENDS:
                return end
            i += 1
        return FAILED

    def _reaches(self, context: ReadingContext, at: int, i: int, captures: Captures) -> int:
        """The token after the word that leads to the number, where one stands here."""
        words = context.tokens.word
        if words[i] in CHANGES and words[i + 1] == "to":
            return i + 2
        leads = words[i] in LEADING or (words[i] == "at" and _is_put(words, at))
        if leads and NUMBER.match(context, i + 1, {}) != FAILED:
            return i + 1
        return REACHED.match(context, i, captures)

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset((ANY,))


class Changed:
    """A verb of change a few words on, with this word behind it or, `alone`, without."""

    def __init__(self, behind: str, *, alone: bool = False) -> None:
        self.behind = behind
        self.alone = alone

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:  # noqa: ARG002
        """See Clause."""
        words = context.tokens.word
        for i in range(at, min(at + NEAR, len(words) - 1)):
            if words[i] in ENDS or i in context.numbers:
                return FAILED
            if words[i] in CHANGES and context.classes.letters[i] in b"bzdkgv":
                if words[i + 1] == self.behind:
                    return i + 2
                return i + 1 if self.alone else FAILED
        return FAILED

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset((ANY,))


class Earlier:
    """What sets a number against the one before, a time between or not: last year, from 980."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        for i in range(at, min(at + TIMED, len(context.tokens.word) - 1)):
            end = AGAINST.match(context, i, captures)
            if end != FAILED:
                return end
            if i in context.numbers and not _is_year(context, i):
                return FAILED
            if context.classes.letters[i] not in b"YxpDansc,0":
                return FAILED
        return FAILED

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset((ANY,))


def _is_year(context: ReadingContext, at: int) -> bool:
    word = context.tokens.word[at]
    return len(word) == YEAR and word.isdigit()


def _is_put(words: list[str], at: int) -> bool:
    """Whether somebody puts what ends before this token at a number: put the number of deaths at"""
    return not PUTTING.isdisjoint(words[max(0, at - PUT_WITHIN) : at])
