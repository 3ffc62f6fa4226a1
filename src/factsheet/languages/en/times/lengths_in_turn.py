"""Lengths that follow others, whose unit they leave out: six weeks, maybe seven; it took five
minutes, and ours took 31.
"""

from decimal import Decimal

from factsheet.grammar.pattern import FAILED, NUMBER, Captures, Sequence, word
from factsheet.grammar.rule import Match, finds, ignores
from factsheet.languages.en.figures.hedges import before_hedges
from factsheet.languages.en.lexicon.levels import LEVEL_NOUNS
from factsheet.languages.en.lexicon.time_contexts import ASKS_FOR_TIME, LASTS, TAKES_TIME
from factsheet.languages.en.lexicon.times import UNITS
from factsheet.languages.en.times.clauses import Means, time_rule
from factsheet.text.context import ReadingContext
from factsheet.timex.meaning import Length, Meaning, Unit

REACH = 25
"""Tokens in which the length stands that leads as another one does."""
WIDEST = 5
"""Tokens of a length: four and a half years."""
PARALLEL = frozenset(("for", "by"))
"""Prepositions that lead to two lengths in turn: by 74 minutes here, and by nine there."""
PERHAPS = frozenset("maybe perhaps possibly probably".split())
ENDS = b"p.,;\n)"
"""Classes that may stand behind a number without a noun."""
GOES_ON = frozenset(("of", "per", "to"))


def is_in_turn(context: ReadingContext, at: int) -> bool:
    """Whether what leads to a number led to the length before, or is a verb of lasting."""
    words, lead = context.tokens.word, _lead(context, at)
    if words[lead] in LASTS:
        return True
    earlier = next((i for i in range(at - 1, max(0, at - REACH), -1) if i in context.numbers), 0)
    other = _lead(context, earlier) if earlier else -1
    if other < 0:
        return False
    lemma = context.classes.lemma
    if words[lead] in PARALLEL:
        alike = context.classes[lead - 1] in "c," or lemma(lead - 1) == lemma(other - 1)
        return words[lead] == words[other] and alike
    other -= words[other] == "for"
    if words[lead] in ASKS_FOR_TIME:
        return words[other] in ASKS_FOR_TIME
    return words[lead] in TAKES_TIME and lemma(lead) == lemma(other)


def _lead(context: ReadingContext, at: int) -> int:
    """The token that leads to a figure, past its hedges and an average: by an average of 74."""
    words, at = context.tokens.word, before_hedges(context, at)
    if words[at] == "of" and words[at - 1] in LEVEL_NOUNS:
        at = before_hedges(context, at - 1)
    return at


class Further:
    """A bare number that, behind `back` more tokens, follows right on a length."""

    def __init__(self, back: int) -> None:
        self.back = back

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        number, words = context.numbers.get(at), context.tokens.word
        if number is None or not number.exact or number.scale != 1 or number.form == "fraction":
            return FAILED
        begin, end = at - self.back, number.end
        if not self.back:
            begin -= words[begin - 1] in PERHAPS
            if begin == at:
                return FAILED
        joint = begin
        while words[joint - 1] in (",", "or"):
            joint -= 1
        unit = _length_before(context, joint) if joint < begin else None
        if unit is None or context.classes.letters[end] not in ENDS or words[end] in GOES_ON:
            return FAILED
        captures["like"] = (at, end, Length(unit, number.min))
        return end

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset((NUMBER,))


def _length_before(context: ReadingContext, end: int) -> Unit | None:
    """The unit of the length that ends before this token."""
    for at in range(end - 2, max(-1, end - 1 - WIDEST), -1):
        number = context.numbers.get(at)
        if number is not None:
            read = UNITS.read(context.tokens, number.end)
            return read[1] if read is not None and read[0] == end else None
    return None


def _like(match: Match) -> Meaning:
    length: Length = match["like"]
    return length


RULES = (
    time_rule(
        "length_of_part",
        Means(Sequence(word("the last", "the first", "the final"), Further(2)), _like),
        *finds(
            Length("year", Decimal(9)),
            "She worked there for 22 years, [[the last nine]] as its manager.",
        ),
        *ignores(
            "She worked there for 22 years, the last nine boats sank.",
            "In 22 years, the last nine of them sank.",
            "It sold 40 boats, the last nine in May.",
        ),
        anchors=None,
    ),
    time_rule(
        "length_perhaps",
        Means(Further(0), _like),
        *finds(
            Length("week", Decimal(7)),
            "It will be loud for six weeks, maybe [[seven]].",
            "It may take six weeks, or perhaps [[seven]].",
        ),
        *ignores(
            "It will be loud for six weeks, maybe seven farms will leave.",
            "It sold six boats, maybe seven.",
        ),
        anchors=None,
    ),
)
