"""The rules of time, in one explicit tuple; of two that take the same words the earlier wins."""

from factsheet.grammar.rule import Rule
from factsheet.languages.en.times import (
    clock,
    dates,
    durations,
    eras,
    holidays,
    lists,
    parts,
    periods,
    ranges,
    relative,
    sets,
    subdivisions,
    unquantified_durations,
    vague,
    weekdays,
    windows,
    years,
)

RULES: tuple[Rule, ...] = (
    *periods.RULES,
    *parts.RULES,
    *subdivisions.RULES,
    *ranges.RULES,
    *clock.RULES,
    *holidays.RULES,
    *dates.RULES,
    *weekdays.RULES,
    *lists.RULES,
    *eras.RULES,
    *years.RULES,
    *vague.RULES,
    *windows.RULES,
    *durations.RULES,
    *unquantified_durations.RULES,
    *relative.RULES,
    *sets.RULES,
)
