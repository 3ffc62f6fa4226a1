"""The words of time in English news."""

from collections.abc import Mapping
from decimal import Decimal

from factsheet.grammar.lexicon import Lexicon
from factsheet.timex.calendar import Grain
from factsheet.timex.meaning import Mod, Unit

MONTH_NAMES = (
    "january february march april may june july august september october november december"
).split()
SHORT_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTHS: Mapping[str, int] = {
    **{name: number for number, name in enumerate(MONTH_NAMES, 1)},
    **{name: number for number, name in enumerate(SHORT_MONTHS, 1)},
    **{f"{name} .": number for number, name in enumerate(SHORT_MONTHS, 1) if name != "may"},
    "sept": 9,
    "sept .": 9,
}
WORDS_BESIDES = frozenset("may march mar august jan dec".split())
"""Names of months that mean something else in lower case."""
MONTHS = Lexicon(
    {name: number for name, number in _MONTHS.items() if name.split()[0] not in WORDS_BESIDES}
)
DOUBTFUL_MONTHS = Lexicon(
    {name: number for name, number in _MONTHS.items() if name.split()[0] in WORDS_BESIDES}
)

MONTHS_OF_STAMPS = Lexicon({name: number for number, name in enumerate(SHORT_MONTHS, 1)})
"""As a date stamp has them: 04-Jul-2025."""

WEEKDAY_NAMES = "monday tuesday wednesday thursday friday saturday sunday".split()
SHORT_WEEKDAYS = {
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6,
    "sun": 7,
}  # fmt: skip
WEEKDAYS = Lexicon({name: number for number, name in enumerate(WEEKDAY_NAMES, 1)})
WEEKDAYS_BEFORE_DATES = Lexicon(
    {
        **{name: number for number, name in enumerate(WEEKDAY_NAMES, 1)},
        **SHORT_WEEKDAYS,
        **{f"{name} .": number for name, number in SHORT_WEEKDAYS.items()},
    }
)
WEEKDAY_PLURALS = Lexicon({f"{name}s": number for number, name in enumerate(WEEKDAY_NAMES, 1)})

SEASONS = Lexicon({"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4})
SEASON_PLURALS = Lexicon({"springs": 1, "summers": 2, "autumns": 3, "winters": 4})

ORDINALS = Lexicon(
    {
        **{
            name: number
            for number, name in enumerate(
                (
                    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh "
                    "twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth "
                    "nineteenth twentieth"
                ).split(),
                1,
            )
        },
        **{
            f"twenty - {name}": 20 + number
            for number, name in enumerate(
                "first second third fourth fifth sixth seventh eighth ninth".split(), 1
            )
        },
        "thirtieth": 30,
        "thirty - first": 31,
    }
)
ORDINAL_ENDINGS = ("st", "nd", "rd", "th")
NTH_OF_LONGER: Lexicon[int] = Lexicon(
    {
        "first": 1, "opening": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1,
        "final": -1, "closing": -1, "1 st": 1, "2 nd": 2, "3 rd": 3, "4 th": 4,
    }
)  # fmt: skip
SUBDIVISIONS: Lexicon[Grain] = Lexicon(
    {"day": "day", "week": "week", "weekend": "weekend", "month": "month"}
)
DECADES = Lexicon(
    {
        "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7,
        "eighties": 8, "nineties": 9,
    }
)  # fmt: skip

UNIT_NAMES: Mapping[str, Unit] = {
    "second": "second", "minute": "minute", "hour": "hour", "day": "day", "week": "week",
    "month": "month", "quarter": "quarter", "year": "year", "decade": "decade",
    "century": "century", "centurie": "century", "fortnight": "fortnight",
}  # fmt: skip
WINDOW_MODS: Lexicon[Mod] = Lexicon(
    {
        "about": "APPROX", "roughly": "APPROX", "nearly": "LESS_THAN", "almost": "LESS_THAN",
        "at least": "EQUAL_OR_MORE", "more than": "MORE_THAN", "much of": "APPROX",
        "most of": "APPROX",
    }
)  # fmt: skip
UNITS: Lexicon[Unit] = Lexicon(
    {
        **{
            name: unit
            for name, unit in UNIT_NAMES.items()
            if name not in ("centurie", "quarter")
        },
        **{f"{name}s": unit for name, unit in UNIT_NAMES.items() if name != "century"},
        "yr": "year", "yrs": "year", "hr": "hour", "hrs": "hour", "mins": "minute",
        "secs": "second", "mo .": "month", "yr .": "year",
    }
)  # fmt: skip
SINGULAR_UNITS: Lexicon[Unit] = Lexicon(
    {name: unit for name, unit in UNIT_NAMES.items() if name != "centurie"}
)
NTH_UNITS: Lexicon[Unit] = Lexicon(
    {"week": "week", "month": "month", "year": "year", "decade": "decade"}
)
PLURAL_UNITS: Lexicon[Unit] = Lexicon(
    {f"{name}s": unit for name, unit in UNIT_NAMES.items() if name not in ("century", "quarter")}
)
RECENT_UNITS: Lexicon[Unit] = Lexicon(
    {
        "quarters": "quarter",
        **{f"{name}s": unit for name, unit in UNIT_NAMES.items() if name != "century"},
    }
)
PERIODS: Lexicon[Grain] = Lexicon(
    {
        "day": "day", "week": "week", "weekend": "weekend", "month": "month",
        "quarter": "quarter", "year": "year", "decade": "decade", "century": "century",
    }
)  # fmt: skip
UNIT_QUALIFIERS = (
    "more full whole consecutive straight additional further extra trading business working "
    "calendar solid successive long short odd plus +"
).split()

COUNT_WORDS: Lexicon[Decimal | None] = Lexicon(
    {
        "a": Decimal(1), "an": Decimal(1), "one": Decimal(1), "a single": Decimal(1),
        "another": Decimal(1), "a full": Decimal(1), "a whole": Decimal(1), "a further": Decimal(1),
        "an additional": Decimal(1), "an entire": Decimal(1), "an extra": Decimal(1),
        "a couple of": Decimal(2), "a couple": Decimal(2), "couple of": Decimal(2),
        "a dozen": Decimal(12), "half a": Decimal("0.5"), "half an": Decimal("0.5"),
        "half - a": Decimal("0.5"), "a half": Decimal("0.5"), "a hundred": Decimal(100),
        "a quarter of a": Decimal("0.25"), "a quarter of an": Decimal("0.25"),
        "a quarter": Decimal("0.25"), "quarter": Decimal("0.25"),
        "a thousand": Decimal(1000), "half": Decimal("0.5"),
        "a few": None, "few": None, "several": None, "many": None, "a handful of": None,
        "a number of": None, "a matter of": None, "dozens of": None, "hundreds of": None,
        "thousands of": None, "some": None, "numerous": None, "multiple": None,
        "the first few": None,
        "just a few": None, "quite a few": None, "a good many": None, "a great many": None,
    }
)  # fmt: skip

AMOUNT_MODS: Lexicon[Mod] = Lexicon(
    {
        "about": "APPROX", "around": "APPROX", "approximately": "APPROX", "roughly": "APPROX",
        "some": "APPROX", "nearly": "LESS_THAN", "almost": "LESS_THAN", "close to": "APPROX",
        "more than": "MORE_THAN", "over": "MORE_THAN", "well over": "MORE_THAN",
        "greater than": "MORE_THAN", "longer than": "MORE_THAN",
        "less than": "LESS_THAN", "under": "LESS_THAN", "fewer than": "LESS_THAN",
        "just under": "LESS_THAN", "just over": "MORE_THAN", "not quite": "LESS_THAN",
        "at least": "EQUAL_OR_MORE", "no less than": "EQUAL_OR_MORE",
        "no fewer than": "EQUAL_OR_MORE", "at most": "EQUAL_OR_LESS",
        "no more than": "EQUAL_OR_LESS", "not more than": "EQUAL_OR_LESS",
        "up to": "EQUAL_OR_LESS", "as many as": "EQUAL_OR_LESS", "as long as": "EQUAL_OR_LESS",
        "a little more than": "MORE_THAN", "a little over": "MORE_THAN",
        "a little less than": "LESS_THAN", "little more than": "MORE_THAN",
        "slightly more than": "MORE_THAN", "slightly less than": "LESS_THAN",
        "far more than": "MORE_THAN", "far longer than": "MORE_THAN", "upwards of": "MORE_THAN",
        "upward of": "MORE_THAN", "well under": "LESS_THAN", "slightly over": "MORE_THAN",
        "slightly under": "LESS_THAN", "a bit more than": "MORE_THAN",
        "much of": "APPROX",
    }
)  # fmt: skip
DATE_MODS: Lexicon[Mod] = Lexicon(
    {
        "about": "APPROX", "around": "APPROX", "circa": "APPROX", "roughly": "APPROX",
        "approximately": "APPROX", "c .": "APPROX", "ca .": "APPROX", "circa .": "APPROX",
    }
)  # fmt: skip
EDGES: Lexicon[Mod] = Lexicon(
    {
        "early": "START", "earlier": "START", "late": "END", "later": "END", "mid": "MID",
        "mid -": "MID", "early in": "START", "earlier in": "START", "late in": "END",
        "later in": "END", "early on": "START", "earlier on": "START", "late on": "END",
        "later on": "END", "midway through": "MID", "early -": "START", "late -": "END",
        "very early": "START", "very late": "END", "end -": "END",
        "mid - to late": "END", "mid - to - late": "END", "mid to late": "END",
        "early to mid": "START", "early to mid -": "START", "early - to - mid": "START",
        "early - to - mid -": "START", "mid - to - late -": "END", "midway in": "MID",
        "halfway through": "MID",
    }
)  # fmt: skip
PARTS: Lexicon[Mod] = Lexicon(
    {
        "end": "END", "very end": "END", "close": "END", "remainder": "END", "rest": "END",
        "beginning": "START", "start": "START", "outset": "START", "turn": "START",
        "middle": "MID", "latter part": "END", "early part": "START", "back end": "END",
        "tail end": "END", "later part": "END", "first part": "START", "last part": "END",
    }
)  # fmt: skip

HALVES: Lexicon[Mod] = Lexicon(
    {
        "first half": "START", "second half": "END", "last half": "END", "latter half": "END",
    }
)  # fmt: skip

DIRECTIONS: Mapping[str, int] = {
    "last": -1, "this past": -1, "past": -1, "previous": -1, "prior": -1, "preceding": -1,
    "following": 1, "this": 0, "this current": 0, "current": 0, "this same": 0,
    "next": 1, "this coming": 1, "coming": 1, "this upcoming": 1, "upcoming": 1, "that": 0,
    "that same": 0,
}  # fmt: skip

ZONES_IN_SHORT = (
    "et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest eet ist jst kst hkt sgt aest "
    "aedt"
).split()
NAMES_OF_ZONES = (
    "local time", "eastern time", "pacific time", "central time", "mountain time", "london time",
    "beijing time", "tokyo time", "moscow time", "kyiv time", "eastern standard time",
    "eastern daylight time", "pacific standard time", "pacific daylight time", "uk time",
    "u.k. time", "israel time", "india time",
)  # fmt: skip
UNIVERSAL = frozenset(("gmt", "utc"))
"""Zones that are the world's own, which TIMEX3 writes as Z; others it writes not at all."""
ZONES_AS_WRITTEN = {
    zone: "Z" if zone in UNIVERSAL else "" for zone in (*ZONES_IN_SHORT, *NAMES_OF_ZONES)
}
ZONES = Lexicon(ZONES_AS_WRITTEN)
ZONES_BESIDE_HOURS = Lexicon({**ZONES_AS_WRITTEN, "eastern": "", "pacific": "", "central": ""})
"""Those that a time of day shows to be zones, and no part of a name."""
ZONES_IN_CAPITALS = Lexicon(
    {zone.upper(): "Z" if zone in UNIVERSAL else "" for zone in ZONES_IN_SHORT}, case=True
)
"""Those that show four figures to be a time of day, and no year: 0930 GMT, but 2010 est."""
MERIDIEMS = Lexicon(
    {"a.m.": 0, "a.m": 0, "am": 0, "p.m.": 12, "p.m": 12, "pm": 12, "a . m .": 0, "p . m .": 12}
)
NAMED_HOURS = Lexicon({"noon": "12:00", "midday": "12:00", "midnight": "24:00"})
DAY_PARTS = Lexicon(
    {
        "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "mid - morning": "MO",

        "mid - afternoon": "AF",
        "mid afternoon": "AF", "mid morning": "MO",
        "lunchtime": "MI", "daybreak": "MO", "dawn": "MO", "sunrise": "MO", "dusk": "EV",
        "sunset": "EV", "sundown": "EV", "nightfall": "NI", "first light": "MO",
    }
)  # fmt: skip
PARTS_OF_SESSIONS = Lexicon({"morning": "MO", "midday": "MI", "afternoon": "AF", "evening": "EV"})
"""Parts of a day in which markets trade."""
DAY_PART_PLURALS = Lexicon({"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI"})

COUNTED = frozenset(
    (
        "% percent pct per cent points point people tonnes tons ton tonne miles mile km kilometers "
        "kilometres kms metres meters m feet ft inches yards acres hectares square pounds kg kilos "
        "votes jobs employees workers staff dollars euros yen yuan rupees shares barrels litres "
        "liters gallons units seats troops soldiers deaths cases homes houses residents students "
        "patients voters members customers users stores times megawatts mw gw watts volts calories "
        "hours minutes seconds days weeks months years million billion thousand"
    ).split()
)
"""What four figures before it count: no year."""
BEFORE_YEARS = frozenset(
    (
        *(
            "in since by before until till from to through during of between and after circa for "
            "on around about early late mid - – — / ( , : ; the a an its their this that or than "
            "versus vs over with as at into beyond toward towards throughout come 's ’s spring "
            "summer fall autumn winter q1 q2 q3 q4 year fiscal"
        ).split(),
        *MONTH_NAMES,
    )
)
"""What a year may follow where it stands alone; after another word with a capital it is a name."""
BEFORE_MONTHS = BEFORE_YEARS | frozenset(("last", "next", "every", "each", "said", "past"))
"""What a month may follow whose name means something else besides."""

OF_TIMES = (
    "half quarter quarters season point stage summers winters springs autumns weekend weekends q h "
    "fy fiscal period clock ':' : s 's ’s christmas eve halloween thanksgiving juneteenth fourth "
    "while time times ago now currently presently recently lately moment present nowadays today "
    "yesterday tomorrow tonight overnight future soon someday term past term annually yearly daily "
    "monthly weekly quarterly nightly hourly possible seventeen eighteen nineteen twenty thousand "
    "hrs / easter pentecost gras yearlong monthlong weeklong daylong decadelong hourlong yearslong "
    "bc bce b.c. b.c.e. monthslong qfy hfy mid midyear weekslong dayslong hourslong decadeslong"
)
"""Words of times that no list above has."""


def anchors() -> frozenset[str]:
    """One of these stands among the first tokens of every time."""
    phrases = (
        *(UNITS, PLURAL_UNITS, SINGULAR_UNITS, SEASONS, DECADES, MERIDIEMS, NAMED_HOURS, DAY_PARTS),
        *(DAY_PART_PLURALS, ZONES),
    )
    days = (*WEEKDAY_NAMES, *SHORT_WEEKDAYS, *(f"{name}s" for name in WEEKDAY_NAMES))
    months, years = (*MONTH_NAMES, *SHORT_MONTHS, "sept"), map(str, range(1000, 2200))
    return frozenset((*months, *days, *years, *OF_TIMES.split())).union(
        *(each.first_words() for each in phrases)
    )


def length_anchors() -> frozenset[str]:
    """One of these stands among the first tokens of every length: its unit, or a part of a long
    count behind which that comes later.
    """
    parts = "half quarter seventeen eighteen nineteen twenty thousand".split()
    units = (UNITS, PLURAL_UNITS, SINGULAR_UNITS)
    return frozenset(parts).union(*(each.first_words() for each in units))


def away_anchors() -> frozenset[str]:
    """The same of every length of time from now."""
    return length_anchors() | frozenset("ago earlier later summers winters".split())
