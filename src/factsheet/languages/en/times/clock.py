"""Times of day, by the clock and by name."""

from msgspec.structs import replace

from factsheet.grammar.lexicon import Lexicon
from factsheet.grammar.pattern import Glued, OneOf, Optional, Sequence, Word, word
from factsheet.grammar.rule import Match, finds, ignores
from factsheet.languages.en.lexicon.time_phrases import BESIDE
from factsheet.languages.en.lexicon.times import (
    DATE_MODS,
    DAY_PARTS,
    EDGES,
    NAMED_HOURS,
    ZONES,
    ZONES_BESIDE_HOURS,
)
from factsheet.languages.en.times.clauses import As, Choice, Means, time_rule
from factsheet.languages.en.times.dates import CALENDAR_DAY
from factsheet.languages.en.times.guards import Ahead
from factsheet.languages.en.times.holidays import FEAST
from factsheet.languages.en.times.hours import (
    HOUR,
    HOURS,
    MINUTES,
    FourFigures,
    by_the_clock,
    describes,
)
from factsheet.languages.en.times.relative import A_DAY, NO_THING
from factsheet.languages.en.times.weekdays import A_WEEKDAY
from factsheet.languages.en.times.years import THE
from factsheet.timex.meaning import Between, Clock, Meaning, Named, Part, Shifted

DAY = Choice(FEAST, CALENDAR_DAY, A_WEEKDAY, A_DAY)
ZONE = Optional(Optional(word("(", ",")), Word("zone", ZONES_BESIDE_HOURS), Optional(word(")")))
ON_DAY = Optional(
    As("day", Sequence(Optional(word("on", ",", ", on", "of")), DAY)),
    Optional(Word("zone", ZONES)),
)


OTHER_HOURS = Sequence(HOURS, Optional(Word("", ZONES_BESIDE_HOURS)))
DAY_BEHIND_BRACKETS = Ahead(
    Sequence(
        OneOf(
            Sequence(word("("), OTHER_HOURS, word(")")),
            Sequence(word("/"), OTHER_HOURS),
            word(")"),
        ),
        As("day", Sequence(Optional(word("on", ",", ", on", "of")), DAY)),
    )
)


def _on_day(match: Match) -> Meaning:
    clock: Clock = match["clock"]
    return replace(clock, day=match.get("day"), zone=match.get("zone") or clock.zone)


def _named_hour(match: Match) -> Meaning | None:
    """Noon, midnight; with a capital before a name it is one itself."""
    tokens, day = match.context.tokens, match.get("day")
    if day is None and tokens.capital(match.start) and tokens.capital(match.end):
        return None
    time = "00:00" if day is None and match["time"] == "24:00" else match["time"]
    return Clock(time, day, match.get("zone") or "")


BY_THE_CLOCK = Choice(
    Means(
        Sequence(
            As("clock", HOURS),
            OneOf(DAY_BEHIND_BRACKETS, Sequence(ZONE, OneOf(DAY_BEHIND_BRACKETS, ON_DAY))),
        ),
        _on_day,
    ),
    Means(Sequence(Word("time", NAMED_HOURS), ZONE, ON_DAY), _named_hour),
)


def _by_part_of_day(match: Match) -> Meaning | None:
    """Half of the day by its part: 7.15 on Tuesday evening is after noon."""
    clock, part = match["clock"], match["part"]
    hour, rest = int(clock.time[:2]), clock.time[2:]
    later = part in ("AF", "EV") or (part == "NI" and hour >= EARLIEST_OF_NIGHT)
    return Clock(f"{hour + 12 * (later and hour < NOON):02}{rest}", match["day"])


def _in_the_evening(clock: Clock, day: Shifted) -> Meaning:
    """An hour of tonight, which is after noon."""
    hour, rest = int(clock.time[:2]), clock.time[2:]
    return Clock(f"{hour + 12 * (EARLIEST_OF_TONIGHT <= hour < NOON):02}{rest}", day)


EARLIEST_OF_NIGHT, NOON = 6, 12
EARLIEST_OF_TONIGHT = 5
CLOCK_OF_PART = Means(
    Sequence(
        As("clock", OneOf(Means(FourFigures("."), by_the_clock), HOURS)),
        Optional(word("on", "this")),
        As("day", DAY),
        Word("part", DAY_PARTS),
    ),
    _by_part_of_day,
)
ANY_CLOCK = OneOf(Means(FourFigures("."), by_the_clock), HOURS)
TONIGHT = Means(word("tonight"), lambda _: Shifted("day", 0))
PART_THEN_CLOCK = Choice(
    Means(
        Sequence(As("clock", ANY_CLOCK), As("day", TONIGHT)),
        lambda match: _in_the_evening(match["clock"], match["day"]),
    ),
    Means(
        Sequence(As("day", TONIGHT), Optional(word("at", ", at")), As("clock", ANY_CLOCK)),
        lambda match: _in_the_evening(match["clock"], match["day"]),
    ),
    Means(
        Sequence(
            As("day", DAY), Word("part", DAY_PARTS), word("at", ", at"), As("clock", ANY_CLOCK)
        ),
        _by_part_of_day,
    ),
)
"""Tonight at 7.50, 7.45 tonight, Friday evening at 6.30."""
DAY_THEN_CLOCK = Means(
    Sequence(
        As("day", DAY),
        Optional(word("at", ",", ", at", "'s", "’s")),
        As("clock", BY_THE_CLOCK),
    ),
    lambda match: replace(match["clock"], day=match["day"]),
)
THIS_DAY = Lexicon(
    {
        "this": Shifted("day", 0), "that": Shifted("day", 0, "told"),
        "the": Shifted("day", 0, "told"),
        "the same": Shifted("day", 0, "told"),
        "that same": Shifted("day", 0, "told"), "the previous": Shifted("day", -1, "told"),
        "the next": Shifted("day", 1, "told"), "the following": Shifted("day", 1, "told"),
    }
)  # fmt: skip


def _part_of_day(match: Match) -> Meaning:
    return Clock(match["part"], match["day"])


def _this_part_of_day(match: Match) -> Meaning | None:
    """The morning; the morning show and the morning group are no times."""
    named = match.context.tokens.word[match.start] == "the" and describes(match)
    return None if named else _part_of_day(match)


PART_OF_DAY = Choice(
    Means(Sequence(As("day", DAY), Word("part", DAY_PARTS)), _part_of_day),
    Means(
        Sequence(word("the"), Word("part", DAY_PARTS), Word("by", BESIDE), NO_THING),
        lambda match: Clock(match["part"], Shifted("day", match["by"], "told")),
    ),
    Means(Sequence(Word("day", THIS_DAY), Word("part", DAY_PARTS)), _this_part_of_day),
    Means(word("tonight"), lambda _: Clock("NI", Shifted("day", 0))),
    Means(word("last night", "overnight"), lambda _: Clock("NI", Shifted("day", -1))),
    Means(
        Sequence(
            Word("part", DAY_PARTS),
            As("day", Sequence(Optional(word("of", "on")), DAY)),
        ),
        _part_of_day,
    ),
)
EARLY_HOURS = word(
    "early hours", "small hours", "wee hours", "wee small hours", "early morning hours",
    "early - morning hours", "predawn hours", "pre - dawn hours",
)  # fmt: skip
IN_THE_MORNING = Means(
    Sequence(
        THE,
        EARLY_HOURS,
        Optional(
            Optional(word("of")),
            OneOf(Sequence(As("day", DAY), Optional(word("morning"))), word("the morning")),
        ),
    ),
    lambda match: Part(Clock("MO", match.get("day") or Shifted("day", 0, "told")), "START"),
)

UNTIL = word("to", "until", "till", "through", "-", "–", "—")
BARE_HOUR = OneOf(FourFigures("."), Sequence(HOUR, Optional(Glued(word(":")), Glued(MINUTES))))


def _between(match: Match) -> Meaning:
    """Both are of the day, and of the zone, that stands behind the second."""
    begin, end = match["begin"], match["end"]
    return Between(replace(begin, day=end.day, zone=begin.zone or end.zone), end)


def _half_shared(match: Match) -> Meaning | None:
    """From 6 to 9 p.m.: the first is of the same half of the day, or else of the one before."""
    hour, end = match["hour"], match["end"]
    if not 1 <= hour <= 12 or ":" not in end.time:
        return None
    begin = f"{hour % 12 + 12:02}:{match.get('minute') or 0:02}"
    if begin >= end.time:
        begin = f"{hour % 12:02}{begin[2:]}"
    return Between(replace(end, time=begin), end) if begin < end.time else None


CLOCK_RANGE = Choice(
    Means(Sequence(As("begin", BY_THE_CLOCK), UNTIL, As("end", BY_THE_CLOCK)), _between),
    Means(Sequence(BARE_HOUR, UNTIL, As("end", BY_THE_CLOCK)), _half_shared),
)
BETWEEN_HOURS = Sequence(
    word("between"),
    Choice(
        Means(Sequence(As("begin", BY_THE_CLOCK), word("and"), As("end", BY_THE_CLOCK)), _between),
        Means(Sequence(BARE_HOUR, word("and"), As("end", BY_THE_CLOCK)), _half_shared),
    ),
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
        Choice(
            CLOCK_OF_PART,
            PART_THEN_CLOCK,
            CLOCK_RANGE,
            DAY_THEN_CLOCK,
            BY_THE_CLOCK,
            PART_OF_DAY,
            IN_THE_MORNING,
            ROUGH,
        ),
        *finds(Clock("21:00", Named("day", 6)), "The pump stopped at [[9 p.m. on Saturday]]."),
        *finds(
            Clock("16:10", Named("day", 4)),
            "It shook at [[4:10 p.m.]] (1310 GMT) Thursday.",
        ),
        *finds(Clock("13:10", zone="Z"), "It shook at 4:10 p.m. ([[1310 GMT]]) in Orin."),
        *finds(Clock("00:00"), "The pump stopped by [[midnight]]."),
        *finds(Clock("24:00", Named("day", 5)), "The pump stopped at [[midnight Friday]]."),
        *finds(Clock("19:00", Named("day", 1)), "He ran from [[Monday's 7pm]] deadline."),
        *finds(Clock("17:45"), "The pump stopped at [[5:45 p.m. ET]] for an hour."),
        *finds(Clock("EV", Named("day", 5)), "They met [[Friday evening]]."),
        *finds(Clock("NI", Shifted("day", -1)), "Two boats sank [[overnight]]."),
        *finds(Between(Clock("09:00"), Clock("17:00")), "Shops open [[9 a.m. to 5 p.m.]] now."),
        *finds(Between(Clock("18:00"), Clock("21:00")), "The hall is open [[6-9 p.m.]] for all."),
        *finds(Clock("09:30", zone="Z"), "It shook at [[0930 GMT]]."),
        *finds(Clock("09:30"), "It shook at [[0930 CET]].", "He rose at [[half past nine]]."),
        *finds(Clock("19:30"), "Doors open at [[7.30pm]] in Hull."),
        *finds(Clock("06:45"), "He left at [[quarter to seven]]."),
        *finds(Clock("23:50"), "It ended at [[ten to midnight]]."),
        *finds(Clock("06:30"), "He left at [[half six]]."),
        *finds(Clock("19:15", Named("day", 2)), "He left at [[7.15 on Tuesday evening]]."),
        *finds(Clock("21:30", Named("day", 2)), "He left at [[half past nine on Tuesday night]]."),
        *finds(
            Part(Clock("MO", Named("day", 7)), "START"),
            "It burned in [[the early hours of Sunday]].",
        ),
        *finds(Clock("NI", Shifted("day", -1, "told")), "It rained [[the night before]]."),
        *ignores(
            "They won 3:1.",
            "It was cut by half six months ago.",
            "At 45 p.m. it broke.",
            "It rose by a quarter to 12 tonnes.",
            "They read of 1800 hours in a cell.",
            "They danced in Midnight Magic.",
            "The evening news aired.",
        ),
    ),
    time_rule(
        "clock_between",
        BETWEEN_HOURS,
        *finds(
            Between(Clock("10:00"), Clock("16:00")),
            "It is open between [[10 a.m. and 4 p.m.]] for all.",
            "It is open between [[10 and 4 p.m.]] for all.",
        ),
        *ignores("It lies between 10 and 40 Main Street."),
    ),
)
