"""A bare number that says how many there are of what was counted before: last year's total was 400.

The unit comes from an earlier sentence: a noun of level (total, average, target) or a verb of
reaching says that the same things are meant, and so does the verb that counted them, said again.
"""

from decimal import Decimal
from itertools import takewhile

from msgspec.structs import replace

from factsheet.grammar.pattern import FAILED, Captures
from factsheet.grammar.rule import Match, Reading, Refusal, Rule, finds, ignores
from factsheet.languages.en.figures.antecedents import (
    Antecedent,
    Money,
    Noun,
    antecedent,
    antecedents,
    is_bare,
)
from factsheet.languages.en.figures.changes import governor_of
from factsheet.languages.en.figures.ellipsis import like_any
from factsheet.languages.en.figures.hedges import before_hedges
from factsheet.languages.en.figures.non_counts import part_of_code
from factsheet.languages.en.figures.ranges import Interval
from factsheet.languages.en.lexicon.levels import HOLDING, LEVEL_NOUNS, REACHING
from factsheet.model.values import Percentage, Quantity
from factsheet.text.context import ReadingContext

REACH = 8
"""Tokens before its verb in which the noun of level stands: the average for the county was."""
BE = b"eE"
VERBS = b"dkvbz"
AUXILIARIES = b"r!hHeEwyMo"
PRONOUNS = frozenset("it they that this we he she which".split())


class Level(Interval):
    """A bare number that a noun of level or a verb of reaching holds."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        end = super().match(context, at, captures)
        if end == FAILED or part_of_code(context.tokens, captures["number"][2]):
            return FAILED
        return end if _is_level(context, at, end) else FAILED


class Again(Level):
    """A bare number behind the verb that counted something before."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        end = Interval.match(self, context, at, captures)
        verb = before_hedges(context, at)
        if end == FAILED or verb < 0 or context.classes.letters[verb] not in VERBS + b"h":
            return FAILED
        other = antecedent(context, at, across=True)
        if other is None or not isinstance(other.unit, Noun):
            return FAILED
        earlier = governor_of(context, other.number.start)
        same = earlier is not None and earlier != verb and _lemmas_meet(context, verb, earlier)
        return end if same or _holds(context, verb, other) else FAILED


def _lemmas_meet(context: ReadingContext, verb: int, earlier: int) -> bool:
    return context.classes.lemma(verb) == context.classes.lemma(earlier)


def _holds(context: ReadingContext, verb: int, other: Antecedent) -> bool:
    """Whether it is a verb of having or getting what was counted: it has 40 boats. It had 12."""
    counted = isinstance(other.unit, Noun) and not other.unit.measured
    return counted and context.classes.lemma(verb) in HOLDING


def _is_level(context: ReadingContext, start: int, end: int) -> bool:
    """Whether a noun of level is what the number tells, or a pronoun has come to it."""
    letters, words = context.classes.letters, context.tokens.word
    at = before_hedges(context, start)
    if at < 1:
        return False
    if words[at] in ("of", "at"):
        return words[at - 1] in LEVEL_NOUNS
    if words[at] == ",":
        return words[at - 1] in LEVEL_NOUNS and (letters[end] in b"p,")
    if letters[at] in VERBS and context.classes.lemma(at) in REACHING:
        return _subject_before(context, at) in PRONOUNS | LEVEL_NOUNS
    return letters[at] in BE and _subject_before(context, at) in LEVEL_NOUNS


def _subject_before(context: ReadingContext, verb: int) -> str | None:
    head = subject_before(context, verb)
    return None if head is None else context.tokens.word[head]


def subject_before(context: ReadingContext, verb: int) -> int | None:
    """The head of the phrase before a verb, phrases with prepositions stepped over."""
    letters = context.classes.letters
    head, last = None, verb - 1
    while last > 0 and letters[last] in AUXILIARIES:
        last -= 1
    for at in range(last, max(-1, last - REACH), -1):
        if letters[at] in b".,;\n" or letters[at] in VERBS:
            break
        if head is not None and letters[at] in b"DP" and letters[at - 1] != ord("p"):
            break
        if letters[at] == ord("p"):
            head = None
        elif head is None and letters[at] in b"nsRO":
            head = at
    return head


def _is_no_sum(figure: Antecedent) -> bool:
    """Sums write their sign, so that a bare number behind one is none, and nothing before it."""
    return not isinstance(figure.unit, Money)


def _carried(match: Match) -> Reading | Refusal:
    context, number = match.context, match["number"]
    others = antecedents(context, match.start, across=True)
    reading = like_any(context, number, takewhile(_is_no_sum, others))
    return reading if isinstance(reading, Refusal) else replace(reading, weak=True)


LEVEL = Rule(
    name="elision.level",
    pattern=Level("number"),
    interpret=_carried,
    when=is_bare,
    examples=(
        *finds(
            Quantity(Decimal(31000), Decimal(31000), "tree"),
            "Hull planted 45,000 trees in 2022. Last year's total was [[31,000]].",
            "Hull planted 45,000 trees in 2022. The average for the county is [[31,000]].",
            "Hull planted 45,000 trees, for a total of [[31,000]] in two years.",
            "Hull has 45,000 trees. The next target, [[31,000]] by 2030, is low.",
            "Hull promised 45,000 trees. It has reached just [[31,000]].",
            "Hull planted 45,000 trees. Orbit put the number at [[31,000]].",
            "Hull has 45,000 trees for 900 children. In Leeds the figure was [[31,000]].",
        ),
        *finds(Percentage(Decimal(9), Decimal(9)), "Rates are 7%. Orbit sees a peak of [[9]]."),
        *ignores(
            "Hull planted 45,000 trees. Its mayor is 52.",
            "Hull raised £45,000. The total was 31,000.",
            "The total was 31,000.",
            "Hull planted 45,000 trees. It reached 3 Elm Street.",
        ),
    ),
)

AGAIN = Rule(
    name="elision.same_verb",
    pattern=Again("number"),
    interpret=_carried,
    when=is_bare,
    examples=(
        *finds(
            Quantity(Decimal(5), Decimal(5), "objection"),
            "The plan drew 77 objections in March. The new one drew [[five]].",
            "The plan had 77 objections in March. The new one got [[five]].",
            "The plan drew 77 objections in March. Last week it had [[five]].",
        ),
        *ignores(
            "The plan drew 77 objections. The mayor drew 12 maps.",
            "The plan drew 77 objections. It cost 80.",
        ),
    ),
)

RULES = (LEVEL, AGAIN)
