"""Phrases of times with what each means."""

from factsheet.grammar.lexicon import Lexicon
from factsheet.languages.en.lexicon.times import MONTH_NAMES, SHORT_MONTHS
from factsheet.timex.calendar import Grain
from factsheet.timex.meaning import Origin

HOUR_NAMES = "one two three four five six seven eight nine ten eleven twelve".split()
HOUR_WORDS: Lexicon[int] = Lexicon({name: number for number, name in enumerate(HOUR_NAMES, 1)})
HOURS_BY_NAME = Lexicon({"midnight": 0, "noon": 12, "midday": 12})
PAST_OR_TO: Lexicon[int] = Lexicon(
    {
        "half past": 30, "half - past": 30, "half": 30, "quarter past": 15, "a quarter past": 15,
        "quarter after": 15, "a quarter after": 15, "ten past": 10, "twenty past": 20,
        "five past": 5, "quarter to": -15, "a quarter to": -15, "ten to": -10, "twenty to": -20,
        "five to": -5,
    }
)  # fmt: skip
QUARTER_NUMBERS = Lexicon(
    {
        "first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "1 st": 1, "2 nd": 2,
        "3 rd": 3, "4 th": 4,
    }
)  # fmt: skip
HALF_NUMBERS = Lexicon(
    {"first": 1, "second": 2, "latter": 2, "last": 2, "1 st": 1, "2 nd": 2, "opening": 1}
)
QUARTERS_BY_MONTHS = Lexicon(
    {
        f"{names[3 * quarter]} {dash} {names[3 * quarter + 2]}": quarter + 1
        for quarter in range(4)
        for names in (MONTH_NAMES, SHORT_MONTHS)
        for dash in ("-", "–", "to")
    }
    | {
        names[3 * quarter + 2]: quarter + 1
        for quarter in range(4)
        for names in (MONTH_NAMES, SHORT_MONTHS)
    }
)
"""The April-June quarter, or the June quarter by the month that it ends with."""
BESIDE: Lexicon[int] = Lexicon({"before": -1, "earlier": -1, "prior": -1, "after": 1, "later": 1})
TWO_AWAY: Lexicon[int] = Lexicon({"before last": -2, "after next": 2})
STEPS: Lexicon[tuple[int, Origin]] = Lexicon(
    {
        "last": (-1, "now"), "this past": (-1, "now"), "this": (0, "now"), "next": (1, "now"),
        "this coming": (1, "now"), "the current": (0, "now"), "this current": (0, "now"),
        "the coming": (1, "now"), "the previous": (-1, "told"), "the prior": (-1, "told"),
        "the preceding": (-1, "told"), "the following": (1, "told"), "that": (0, "told"),
        "the same": (0, "told"), "that same": (0, "told"), "the next": (1, "told"),
        "the last": (-1, "now"), "the upcoming": (1, "now"), "previous": (-1, "told"),
    }
)  # fmt: skip
STEP_PERIODS: Lexicon[Grain] = Lexicon(
    {
        "week": "week", "weekend": "weekend", "month": "month", "quarter": "quarter",
        "year": "year", "decade": "decade", "century": "century", "fiscal year": "year",
        "financial year": "year", "fiscal quarter": "quarter", "calendar year": "year",
        "school year": "year", "calendar quarter": "quarter", "half": "half",
    }
)  # fmt: skip
AWAY: Lexicon[tuple[int, Origin]] = Lexicon(
    {
        "ago": (-1, "now"), "earlier": (-1, "told"), "previously": (-1, "told"),
        "later": (1, "told"), "afterward": (1, "told"),
        "afterwards": (1, "told"), "from now": (1, "now"), "hence": (1, "now"),
        "from today": (1, "now"), "prior": (-1, "told"),
    }
)  # fmt: skip
NTH_OF_MONTH = Lexicon(dict.fromkeys(("first", "second", "third", "fourth", "last")))
ADVERBS_OF_SETS: Lexicon[str] = Lexicon(
    {
        "annually": "P1Y", "yearly": "P1Y", "daily": "P1D", "monthly": "P1M", "weekly": "P1W",
        "quarterly": "P1Q", "nightly": "XXXX-XX-XXTNI", "hourly": "PT1H",
    }
)  # fmt: skip
FEASTS = Lexicon(
    {
        "christmas": (12, 25), "christmas day": (12, 25), "christmas eve": (12, 24),
        "boxing day": (12, 26), "halloween": (10, 31), "independence day": (7, 4),
        "bastille day": (7, 14), "veterans day": (11, 11),
        "juneteenth": (6, 19), "armistice day": (11, 11), "remembrance day": (11, 11),
        "earth day": (4, 22), "anzac day": (4, 25), "australia day": (1, 26), "canada day": (7, 1),
        "victory day": (5, 9), "inauguration day": (1, 20), "bonfire night": (11, 5),
        "guy fawkes night": (11, 5), "tax day": (4, 15), "may day": (5, 1),
        **{
            f"{owner} {mark} {rest}": day
            for owner, rest, day in (
                ("new year", "eve", (12, 31)), ("new year", "day", (1, 1)),
                ("valentine", "day", (2, 14)), ("st . patrick", "day", (3, 17)),
                ("international women", "day", (3, 8)),
            )
            for mark in ("'s", "’s", "' s")
        },
    }
)  # fmt: skip
