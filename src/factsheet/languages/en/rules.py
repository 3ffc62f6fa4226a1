"""The rules of English in one explicit tuple, in their order.

Only what asks for all of them imports this: `build`, which writes down what they begin with.
"""

from factsheet.grammar.rule import Rule
from factsheet.languages.en.figures import magnitudes, money, percentages, quantities, table_cells
from factsheet.languages.en.times import grammar

RULES: tuple[Rule, ...] = (
    *money.RULES,
    *percentages.RULES,
    *magnitudes.RULES,
    *quantities.RULES,
    *table_cells.RULES,
    *grammar.RULES,
)
