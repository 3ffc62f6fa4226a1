"""The rules of English, in one explicit tuple."""

from factsheet.grammar.rule import Rule
from factsheet.languages.en import times
from factsheet.languages.en.figures import magnitudes, money, percentages, quantities

RULES: tuple[Rule, ...] = (
    *money.RULES,
    *percentages.RULES,
    *magnitudes.RULES,
    *quantities.RULES,
    *times.RULES,
)
