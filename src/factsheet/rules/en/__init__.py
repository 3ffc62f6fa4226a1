"""The rules of English, in one explicit tuple."""

from factsheet.rule import Rule
from factsheet.rules.en import money, percentages

RULES: tuple[Rule, ...] = (*money.RULES, *percentages.RULES)
