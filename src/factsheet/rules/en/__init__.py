"""The rules of English, in one explicit tuple."""

from factsheet.rule import Rule
from factsheet.rules.en import magnitudes, money, percentages, quantities, times

RULES: tuple[Rule, ...] = (
    *money.RULES,
    *percentages.RULES,
    *magnitudes.RULES,
    *quantities.RULES,
    *times.RULES,
)
