"""Feasts: days of the year that have a name of their own, and days that are known by their date."""

from datetime import date

from msgspec.structs import replace

from factsheet.grammar.lexicon import Lexicon
from factsheet.grammar.pattern import Glued, OneOf, Optional, Sequence, Word, word
from factsheet.grammar.rule import Match, finds, ignores
from factsheet.languages.en.lexicon.time_contexts import NO_FEAST
from factsheet.languages.en.lexicon.time_phrases import FEASTS
from factsheet.languages.en.lexicon.times import WEEKDAYS
from factsheet.languages.en.times.clauses import Choice, Means, time_rule
from factsheet.languages.en.times.dates import MONTH, MONTH_THEN_DAY, month_day_of
from factsheet.languages.en.times.guards import Capital, Not
from factsheet.languages.en.times.years import OF_YEAR, THE
from factsheet.timex import calendar
from factsheet.timex.meaning import Easter, Feast, Fixed, Meaning, Named

FOURTH_OF_JULY = Word("feast", Lexicon({"the fourth of july": (7, 4)}))
MOVING_FEASTS: Lexicon[Feast | Easter] = Lexicon(
    {
        "thanksgiving": Feast(11, 4, 4), "thanksgiving day": Feast(11, 4, 4),
        "black friday": Feast(11, 4, 4, 1), "cyber monday": Feast(11, 4, 4, 4),
        "giving tuesday": Feast(11, 4, 4, 5),
        "labor day": Feast(9, 1, 1), "labour day": Feast(9, 1, 1),
        "memorial day": Feast(5, -1, 1), "columbus day": Feast(10, 2, 1),
        "election day": Feast(11, 1, 1, 1), "remembrance sunday": Feast(11, 2, 7),
        "presidents day": Feast(2, 3, 1), "presidents ' day": Feast(2, 3, 1),
        "presidents ’ day": Feast(2, 3, 1), "father 's day": Feast(6, 3, 7),
        "father ’s day": Feast(6, 3, 7), "martin luther king jr . day": Feast(1, 3, 1),
        "martin luther king day": Feast(1, 3, 1), "mlk day": Feast(1, 3, 1),
        "easter": Easter(), "easter day": Easter(), "easter sunday": Easter(),
        "easter monday": Easter(1), "good friday": Easter(-2), "maundy thursday": Easter(-3),
        "holy thursday": Easter(-3), "holy saturday": Easter(-1), "palm sunday": Easter(-7),
        "ash wednesday": Easter(-46), "shrove tuesday": Easter(-47), "fat tuesday": Easter(-47),
        "mardi gras": Easter(-47), "ascension day": Easter(39), "pentecost": Easter(49),
        "whit monday": Easter(50),
    }
)  # fmt: skip


def _moving(match: Match) -> Meaning | None:
    tokens = match.context.tokens
    if tokens.word[match.end] in NO_FEAST:
        return None
    feast: Feast | Easter = match["feast"]
    return replace(feast, whole=match.get("year"))


KNOWN_DAYS = {
    (9, 11): (date(2001, 9, 11), "attack attacks terrorist terror hijackers hijackings victims"),
    (10, 7): (date(2023, 10, 7), "attack attacks massacre assault terrorist hamas hostages"),
    (1, 6): (date(2021, 1, 6), "riot riots insurrection attack rioters committee defendants"),
    (7, 7): (date(2005, 7, 7), "bombing bombings bombers attacks"),
}
"""Days that English names by the date alone, with what happened on them."""


def _known_day(match: Match) -> Meaning | None:
    """The Sept. 11 attacks: of 2001, whenever they are told of."""
    day: Meaning = match["time"]
    if not isinstance(day, Named) or day.whole is not None:
        return None
    known, events = KNOWN_DAYS.get((day.index, day.day or 0), (None, ""))
    if known is None or match.context.tokens.word[match.end] not in events.split():
        return None
    return Fixed(calendar.Period("day", known.toordinal()))


NINE_ELEVEN = Fixed(calendar.Period("day", date(2001, 9, 11).toordinal()))
NTH_WEEKDAY = Means(
    Sequence(
        THE,
        Word("nth", Lexicon({"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1})),
        Word("weekday", WEEKDAYS),
        word("of", "in"),
        MONTH,
        Optional(OF_YEAR),
    ),
    lambda match: Feast(match["month"], match["nth"], match["weekday"], whole=match.get("year")),
)
FEAST = Choice(
    NTH_WEEKDAY,
    Means(
        Sequence(OneOf(Capital(Word("feast", FEASTS)), FOURTH_OF_JULY), Optional(OF_YEAR)),
        lambda match: month_day_of(match["feast"][0], match["feast"][1], match.get("year")),
    ),
    Means(Sequence(Capital(Word("feast", MOVING_FEASTS)), Optional(OF_YEAR)), _moving),
    Means(MONTH_THEN_DAY, _known_day),
    Means(
        Sequence(word("9"), Glued(word("/")), Glued(word("11")), Not(Glued(word("/")))),
        lambda _: NINE_ELEVEN,
    ),
)

RULES = (
    time_rule(
        "feast",
        FEAST,
        *finds(Feast(11, 4, 4, 1), "Shops were full on [[Black Friday]]."),
        *finds(Named("month", 12, 25), "The boats stay in port until [[Christmas]]."),
        *finds(Feast(9, 1, 1, whole=Fixed(calendar.year(2025))), "It shut on [[Labor Day 2025]]."),
        *finds(Feast(9, 1, 1), "It opens [[the first Monday of September]]."),
        *finds(Easter(-2), "Banks were shut on [[Good Friday]]."),
        *finds(NINE_ELEVEN, "Flights fell after [[9/11]] and later.", "The [[Sept. 11]] attacks."),
        *ignores(
            "The labor day after day was hard.",
            "They ate a thanksgiving meal.",
            "It broke the Good Friday Agreement.",
            "Call the desk 24/7 or write.",
        ),
    ),
)
