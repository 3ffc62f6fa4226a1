"""How TIMEX3 writes durations, and times whose year or week is not known."""

from decimal import Decimal

from factsheet.model.values import plain
from factsheet.timex.calendar import SEASON_NAMES
from factsheet.timex.meaning import Easter, Feast, Length, Named, Unit

LETTERS: dict[Unit, str] = {
    "second": "S", "minute": "M", "hour": "H", "day": "D", "week": "W", "fortnight": "W",
    "month": "M",
    "quarter": "Q", "year": "Y", "decade": "DE", "century": "CE",
    "night": "NI", "summer": "SU", "autumn": "FA", "winter": "WI", "playing_season": "Y",
}  # fmt: skip
OF_THE_CLOCK = frozenset(("second", "minute", "hour"))
SMALLER: dict[Unit, tuple[Unit, int]] = {
    "century": ("year", 100), "decade": ("year", 10), "year": ("month", 12), "day": ("hour", 24),
    "hour": ("minute", 60), "minute": ("second", 60),
}  # fmt: skip
"""The unit that parts of a unit are told in, and how many make one."""
ZERO = Decimal(0)
CYCLES = {"quarter": "Q", "half": "H"}


def duration(length: Length) -> str:
    """P3Y; a range of two as P3Y/P5Y; PXY where the amount is vague."""
    if length.rest is not None:
        return _joined([(f"{plain(part.low or ZERO):f}", part.unit) for part in parts_of(length)])
    low = _duration(length.low, length.unit)
    return low if length.high is None else f"{low}/{_duration(length.high, length.unit)}"


def parts_of(length: Length) -> list[Length]:
    """The length's own amount, and what is told of it in smaller units."""
    return [length] if length.rest is None else [length, *parts_of(length.rest)]


def _duration(count: Decimal | None, unit: Unit) -> str:
    if count is None:
        return _joined([("X", unit)])
    if unit == "fortnight":
        return _duration(count * 2, "week")
    whole, part = count.to_integral_value(rounding="ROUND_FLOOR"), count % 1
    if not part or unit not in SMALLER:
        return _joined([(f"{plain(count):f}", unit)])
    smaller, per = SMALLER[unit]
    if unit in ("century", "decade"):
        return _joined([(f"{plain(count * per):f}", smaller)])
    if part * per % 1 or (whole and unit == "year"):
        return _joined([(f"{plain(count):f}", unit)])
    parts = [(f"{whole:f}", unit)] if whole else []
    return _joined([*parts, (f"{plain(part * per):f}", smaller)])


def _joined(parts: list[tuple[str, Unit]]) -> str:
    days = "".join(count + LETTERS[unit] for count, unit in parts if unit not in OF_THE_CLOCK)
    hours = "".join(count + LETTERS[unit] for count, unit in parts if unit in OF_THE_CLOCK)
    return "P" + days + ("T" + hours if hours else "")


def unplaced(meaning: Named | Feast | Easter) -> str:
    """The value where the year, or the week, is not known: XXXX-03, XXXX-WXX-5."""
    if isinstance(meaning, Easter):
        return "XXXX-XX-XX"
    if isinstance(meaning, Feast):
        return f"XXXX-{meaning.month:02}-XX"
    if meaning.grain == "day":
        return f"XXXX-WXX-{meaning.index}"
    if meaning.grain == "month":
        return f"XXXX-{meaning.index:02}" + (f"-{meaning.day:02}" if meaning.day else "")
    if meaning.grain == "season":
        return f"XXXX-{SEASON_NAMES[meaning.index - 1]}"
    return f"XXXX-{CYCLES[meaning.grain]}{meaning.index or 'X'}"
