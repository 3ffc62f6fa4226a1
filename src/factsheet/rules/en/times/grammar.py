"""The rules of time, in one explicit tuple; of two that take the same words the earlier wins."""

from factsheet.rule import Rule
from factsheet.rules.en.times import (
    clock,
    dates,
    durations,
    eras,
    feasts,
    lasting,
    lists,
    parts,
    periods,
    ranges,
    relative,
    sets,
    vague,
    windows,
    years,
)

RULES: tuple[Rule, ...] = (
    *periods.RULES,
    *parts.RULES,
    *ranges.RULES,
    *clock.RULES,
    *feasts.RULES,
    *dates.RULES,
    *lists.RULES,
    *eras.RULES,
    *years.RULES,
    *vague.RULES,
    *windows.RULES,
    *durations.RULES,
    *lasting.RULES,
    *relative.RULES,
    *sets.RULES,
)
