"""Lengths that leave out the unit of the length before them: 12 weeks, compared with eight."""

from decimal import Decimal

from factsheet.grammar.pattern import FAILED, NUMBER, Captures, Optional, Sequence, Word
from factsheet.grammar.rule import Match, finds, ignores
from factsheet.languages.en.figures.antecedents import antecedent, stands_alone
from factsheet.languages.en.lexicon.time_contexts import SETS_LENGTHS, TAKES_TIME
from factsheet.languages.en.lexicon.times import AMOUNT_MODS, UNITS
from factsheet.languages.en.times.clauses import Means, time_rule
from factsheet.languages.en.times.lengths_in_turn import is_in_turn
from factsheet.text.context import ReadingContext
from factsheet.timex.meaning import Length, Meaning, Part, Unit

REACH = 25
"""Tokens in which the length stands that another takes its unit from."""
YEAR = 4
"""Figures of a year."""
LONGEST = 6
"""Tokens from "from" to "to" around a length, at most."""
RANGING = frozenset("ranging range ranges ranged anywhere vary varying anything".split())
GOES_ON = frozenset(("to", "of", "in", "per", "-", "–", "and", "or"))
"""What follows a number that is another one's first end, or a share."""
COMPARING = frozenset(
    (
        ("compared", "with"), ("compared", "to"), ("rather", "than"), ("target", "of"),
        ("instead", "of"),
    )
)  # fmt: skip
ENDS = frozenset(("\n", "?", "!", ";"))


class LikeLength:
    """A bare number that is set against a length, or is served, waited or led to as one."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        hedged, words = "mod" in captures, context.tokens.word
        before = captures["mod"][0] - 1 if hedged else at - 1
        served = hedged and words[before] in TAKES_TIME
        number = context.numbers.get(at)
        if (
            number is None
            or number.max == 1
            or not (
                served
                or _is_compared(words, before)
                or _is_other_end(context, before)
                or is_in_turn(context, at)
            )
        ):
            return FAILED
        if not number.exact or number.scale != 1 or number.form == "fraction":
            return FAILED
        end = number.end
        behind = words[end + 1] if end + 1 < len(words) else ""
        dated = len(behind) == YEAR and behind.isdigit()
        there = words[end] == "in" and (dated or end + 1 not in context.numbers)
        if (words[end] in GOES_ON and not there) or not (there or stands_alone(context, end)):
            return FAILED
        unit = _unit_before(context, before)
        if unit is None:
            return FAILED
        if not _is_beside(context, before) and antecedent(context, at) is not None:
            return FAILED
        captures["like"] = (at, end, (number, unit))
        return end

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset((NUMBER,))


def _is_compared(words: list[str], at: int) -> bool:
    if words[at] == "from":
        return words[at - 1] in ("up", "down")
    return words[at] in SETS_LENGTHS or (words[at - 1], words[at]) in COMPARING


def _is_beside(context: ReadingContext, at: int) -> bool:
    """Whether a length stands right before "instead of", or with "from" before "to"."""
    if _is_other_end(context, at):
        return True
    number = next((n for i in range(at - 2, at - 5, -1) if (n := context.numbers.get(i))), None)
    read = UNITS.read(context.tokens, number.end) if number is not None else None
    beside = context.tokens.word[at - 1] == "instead"
    return beside and read is not None and read[0] == at - 1


def _is_other_end(context: ReadingContext, at: int) -> bool:
    """Whether "to" stands here behind a length with "from": cut from 47 minutes to 29."""
    words = context.tokens.word
    begin = next((i for i in range(at - 2, max(0, at - LONGEST), -1) if words[i] == "from"), None)
    if words[at] != "to" or begin is None or words[begin - 1] in RANGING:
        return False
    number = context.numbers.get(begin + 1)
    read = UNITS.read(context.tokens, number.end) if number is not None else None
    return read is not None and read[0] == at


def _unit_before(context: ReadingContext, at: int) -> Unit | None:
    """The unit of the length before, where no other number stands nearer."""
    for near in range(at, max(-1, at - REACH), -1):
        if context.tokens.word[near] in ENDS:
            return None
        number = context.numbers.get(near)
        if number is not None:
            read = UNITS.read(context.tokens, number.end)
            return None if read is None else read[1]
    return None


def _like(match: Match) -> Meaning:
    number, unit = match["like"]
    mod, length = match.get("mod"), Length(unit, number.min)
    return Part(length, mod) if mod else length


RULES = (
    time_rule(
        "length_like",
        Means(Sequence(Optional(Word("mod", AMOUNT_MODS)), LikeLength()), _like),
        *finds(
            Length("week", Decimal(8)),
            "It takes 12 weeks to mend a mill, compared with [[eight]] before.",
            "The wait fell from 12 weeks to [[eight]].",
            "A repair takes 12 weeks instead of [[eight]].",
            "They asked for 12 weeks. He sought [[eight]].",
            "The queue took 12 weeks. Ours took [[eight]].",
            "It had grain for 12 weeks. Then it had grain for [[eight]].",
            "It fell by 12 weeks here and by just [[eight]] in Hull.",
            "She got 12 weeks and has served [[eight]].",
        ),
        *finds(
            Part(Length("year", Decimal(9)), "EQUAL_OR_MORE"),
            "He was jailed for 14 years and must serve [[at least nine]].",
        ),
        *ignores(
            "The siege lasted 14 days and killed at least nine.",
            "He sold 40 boats in three years, up from 12 mills.",
            "She served 12 weeks and sold eight.",
            "It took 12 weeks to seek eight farms.",
            "It was shut for 12 weeks for eight farms.",
            "It shut for three weeks from 9 to 5.",
            "He was freed from 12 weeks to eight days in a cell.",
            "It sold from 12 weeks to eight farmers.",
            "The terms, ranging from three years to nine, are up.",
        ),
        anchors=None,
    ),
)
