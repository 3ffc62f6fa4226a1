"""The rules of time, in one explicit tuple; of two that take the same words the earlier wins."""

from factsheet.rule import Rule
from factsheet.rules.en.times import clock, dates, durations, periods, ranges, relative, sets, vague

RULES: tuple[Rule, ...] = (
    *periods.RULES,
    *ranges.RULES,
    *clock.RULES,
    *dates.RULES,
    *vague.RULES,
    *durations.RULES,
    *relative.RULES,
    *sets.RULES,
)
