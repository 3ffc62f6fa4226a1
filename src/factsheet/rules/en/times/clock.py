"""Times of day, by the clock and by name."""

from msgspec.structs import replace

from factsheet.pattern import Glued, Lexicon, OneOf, Optional, Sequence, Word, word
from factsheet.rule import Match, finds, ignores
from factsheet.rules.en.times.clauses import As, Choice, Digits, Means, time_rule
from factsheet.rules.en.times.dates import A_WEEKDAY, CALENDAR_DAY
from factsheet.rules.en.times.feasts import FEAST
from factsheet.rules.en.times.lexicon import (
    DATE_MODS,
    DAY_PARTS,
    EDGES,
    MERIDIEMS,
    NAMED_HOURS,
    ZONES,
)
from factsheet.rules.en.times.meaning import Between, Clock, Meaning, Named, Part, Shifted
from factsheet.rules.en.times.relative import A_DAY

DAY = Choice(CALENDAR_DAY, A_WEEKDAY, A_DAY, FEAST)
ZONE = Optional(Optional(word("(", ",")), Word("", ZONES), Optional(word(")")))
ON_DAY = Optional(As("day", Sequence(Optional(word("on", ",", ", on", "of")), DAY)))
MINUTES = Digits("minute", 0, 59, width=(2,))


def _by_the_clock(match: Match) -> Meaning | None:
    hour, minute, later = match["hour"], match.get("minute") or 0, match.get("meridiem")
    if later is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + later
    return Clock(f"{hour:02}:{minute:02}", match.get("day"))


HOUR = Digits("hour", 0, 23)
O_CLOCK = word("o ' clock", "o ’ clock")
BY_THE_CLOCK = Choice(
    Means(
        Sequence(
            HOUR,
            OneOf(
                Sequence(Glued(word(":")), Glued(MINUTES), Optional(Word("meridiem", MERIDIEMS))),
                Word("meridiem", MERIDIEMS),
                O_CLOCK,
            ),
            ZONE,
            ON_DAY,
        ),
        _by_the_clock,
    ),
    Means(
        Sequence(Word("time", NAMED_HOURS), ZONE, ON_DAY),
        lambda match: Clock(match["time"], match.get("day")),
    ),
)
DAY_THEN_CLOCK = Means(
    Sequence(
        As("day", DAY),
        Optional(word("at", ",")),
        As("clock", BY_THE_CLOCK),
    ),
    lambda match: Clock(match["clock"].time, match["day"]),
)
THIS_DAY = Lexicon(
    {
        "this": Shifted("day", 0), "that": Shifted("day", 0, "told"),
        "the": Shifted("day", 0, "told"),
        "the same": Shifted("day", 0, "told"), "the previous": Shifted("day", -1, "told"),
        "the next": Shifted("day", 1, "told"), "the following": Shifted("day", 1, "told"),
    }
)  # fmt: skip
PART_OF_DAY = Choice(
    Means(
        Sequence(As("day", DAY), Word("part", DAY_PARTS)),
        lambda match: Clock(match["part"], match["day"]),
    ),
    Means(
        Sequence(Word("day", THIS_DAY), Word("part", DAY_PARTS)),
        lambda match: Clock(match["part"], match["day"]),
    ),
    Means(word("tonight"), lambda _: Clock("NI", Shifted("day", 0))),
    Means(word("last night", "overnight"), lambda _: Clock("NI", Shifted("day", -1))),
    Means(
        Sequence(
            Word("part", DAY_PARTS),
            As("day", Sequence(Optional(word("of", "on")), DAY)),
        ),
        lambda match: Clock(match["part"], match["day"]),
    ),
)

CLOCK_RANGE = Means(
    Sequence(
        As("begin", BY_THE_CLOCK), word("to", "until", "till", "-", "–"), As("end", BY_THE_CLOCK)
    ),
    lambda match: Between(replace(match["begin"], day=match["end"].day), match["end"]),
)
ROUGH = Means(
    OneOf(
        Sequence(Word("mod", DATE_MODS), BY_THE_CLOCK),
        Sequence(Word("mod", EDGES), PART_OF_DAY),
    ),
    lambda match: Part(match["time"], match["mod"]),
)

RULES = (
    time_rule(
        "clock",
        Choice(CLOCK_RANGE, DAY_THEN_CLOCK, BY_THE_CLOCK, PART_OF_DAY, ROUGH),
        *finds(Clock("21:00", Named("day", 6)), "The pump stopped at [[9 p.m. on Saturday]]."),
        *finds(Clock("17:45"), "The pump stopped at [[5:45 p.m. ET]] for an hour."),
        *finds(Clock("EV", Named("day", 5)), "They met [[Friday evening]]."),
        *finds(Clock("NI", Shifted("day", -1)), "Two boats sank [[overnight]]."),
        *finds(Between(Clock("09:00"), Clock("17:00")), "Shops open [[9 a.m. to 5 p.m.]] now."),
        *ignores("They won 3:1.", "At 45 p.m. it broke."),
    ),
)
