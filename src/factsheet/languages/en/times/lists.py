"""Days whose month stands with the day before them: the 13 of May 12 and 13."""

from datetime import date

from factsheet.grammar.pattern import Glued, OneOf, Optional, Sequence, word
from factsheet.grammar.rule import Match, Reading, Refusal, Rule, finds, ignores
from factsheet.languages.en.lexicon.time_contexts import LIST_JOINTS
from factsheet.languages.en.lexicon.times import ORDINAL_ENDINGS, anchors
from factsheet.languages.en.times.dates import MONTH, month_day_of
from factsheet.languages.en.times.guards import AnyWord, Digits, Followed, Not
from factsheet.languages.en.times.years import OF_YEAR
from factsheet.timex.calendar import Period
from factsheet.timex.meaning import Fixed, Named

NTH = Optional(Glued(word(*ORDINAL_ENDINGS)))
ENDS = OneOf(
    Not(AnyWord()),
    Followed(word("in", "at", "to", "for", "from", "with", "as", "by", "respectively")),
)
"""What follows a day, and no count: on May 12 and 13 boats sank."""


def _second_day(match: Match) -> Reading | Refusal:
    day = month_day_of(match["month"], match["day"], match.get("year"))
    if day is None or match["first"] >= match["day"]:
        return Refusal("day", "no later day of that month")
    return Reading(day, start=match.captures["day"][0])


RULES = (
    Rule(
        "time.day_of_list",
        Sequence(
            MONTH,
            Digits("first", 1, 31),
            NTH,
            OneOf(
                Sequence(
                    word(*LIST_JOINTS),
                    Digits("day", 1, 31),
                    NTH,
                    Optional(OF_YEAR),
                    ENDS,
                    Not(word("%", "-", "/", ":")),
                ),
                Sequence(word(","), Digits("day", 1, 31), NTH, OF_YEAR),
            ),
        ),
        _second_day,
        (
            *finds(Named("month", 7, 13), "It was held on July 12 and [[13]]."),
            *finds(
                Fixed(Period("day", date(1981, 7, 13).toordinal())),
                "It was held on July 12, [[13, 1981]].",
            ),
            *ignores("On July 12 and 13 boats sank.", "It rose 3% in May and 13 fell."),
        ),
        anchors,
    ),
)
