"""Parts of a day by the sun and by what is done then: by dusk, at night, in morning trading."""

from factsheet.grammar.lexicon import Lexicon
from factsheet.grammar.pattern import OneOf, Optional, Sequence, Word, word
from factsheet.grammar.rule import Match, finds, ignores
from factsheet.languages.en.lexicon.time_contexts import SESSIONS
from factsheet.languages.en.lexicon.times import DAY_PARTS, EDGES, PARTS_OF_SESSIONS
from factsheet.languages.en.times.clauses import Means, time_rule
from factsheet.languages.en.times.guards import AnyWord, Classed, Followed, Not
from factsheet.timex.meaning import Clock, Meaning, Part, Shifted

BY_THE_SUN = Sequence(
    word("at", "by", "before", "after", "until", "since"),
    Means(
        Word(
            "part",
            Lexicon(
                {
                    "dawn": "MO", "daybreak": "MO", "sunrise": "MO", "dusk": "EV", "sunset": "EV",
                    "first light": "MO", "sundown": "EV", "nightfall": "NI", "lunchtime": "MI",
                    "mid - afternoon": "AF", "mid afternoon": "AF", "midafternoon": "AF",
                    "mid - morning": "MO", "mid morning": "MO", "midmorning": "MO",
                }
            ),
        ),
        lambda match: Clock(match["part"]),
    ),
)  # fmt: skip
AT_AN_EDGE = Sequence(
    word("by", "before", "until", "since", "in"),
    Means(
        Sequence(Word("edge", EDGES), Word("part", DAY_PARTS), Not(Classed("nsx", AnyWord()))),
        lambda match: Part(Clock(match["part"]), match["edge"]),
    ),
)


BY_A_PART = Sequence(
    word("by", "before", "until", "till", "since", "towards", "toward"),
    Means(
        Sequence(
            Word("part", Lexicon({"morning": "MO", "afternoon": "AF", "evening": "EV"})),
            Not(OneOf(word("-", "of", "on"), Classed("nsxa", AnyWord()))),
        ),
        lambda match: Clock(match["part"]),
    ),
)


def _at_night(match: Match) -> Meaning | None:
    """Of any night; with a capital it is a name's."""
    return None if match.context.tokens.capital(match.start) else Clock("NI", any=True)


AT_NIGHT = Sequence(
    word("at"),
    Means(
        Sequence(word("night"), Not(OneOf(word("-", "on", "of"), Classed("n", AnyWord())))),
        _at_night,
    ),
)


def _in_a_session(match: Match) -> Meaning:
    """A part of the day of publication, whose prices are told; others are told by their close."""
    part, edge = Clock(match["part"], Shifted("day", 0)), match.get("edge")
    return Part(part, edge) if edge else part


IN_A_SESSION = Sequence(
    word("in"),
    Means(
        Sequence(
            Optional(Word("edge", EDGES)),
            Word("part", PARTS_OF_SESSIONS),
            Followed(word(*SESSIONS)),
        ),
        _in_a_session,
    ),
)

RULES = (
    time_rule(
        "by_the_sun",
        BY_THE_SUN,
        *finds(Clock("MO"), "They left at [[dawn]]."),
        *ignores("Dawn Hale left.", "It was the dawn of steam."),
    ),
    time_rule(
        "edge_of_day",
        AT_AN_EDGE,
        *finds(Part(Clock("AF"), "END"), "The road was open by [[late afternoon]]."),
        *ignores("It fell in early evening light."),
    ),
    time_rule(
        "by_a_part_of_day",
        BY_A_PART,
        *finds(Clock("EV"), "The road was open by [[evening]]."),
        *finds(Clock("MO"), "They waited until [[morning]]."),
        *ignores("They came by morning train.", "They swim before evening classes."),
    ),
    time_rule(
        "at_night",
        AT_NIGHT,
        *finds(Clock("NI", any=True), "The gates are locked at [[night]]."),
        *ignores("He works nights.", "They danced at Night Owl.", "He teaches at night school."),
    ),
    time_rule(
        "session",
        IN_A_SESSION,
        *finds(Clock("AF", Shifted("day", 0)), "Shares fell 4% in [[afternoon]] trading."),
        *finds(
            Part(Clock("MO", Shifted("day", 0)), "START"), "It fell in [[early morning]] trade."
        ),
        *ignores("Shares fell in early trading.", "He was drilled in morning exercises."),
    ),
)
