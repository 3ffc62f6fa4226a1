"""Tokens -> reading context: the datelines, numbers, ranges, currencies and tables."""

from msgspec.structs import replace

from factsheet.languages.en.figures.currency_disambiguation import find_currencies
from factsheet.languages.en.figures.numerals import find_numbers
from factsheet.languages.en.figures.ranges import find_ranges
from factsheet.languages.en.names.dateline import datelines
from factsheet.languages.en.syntax.words import classify
from factsheet.model.document import Particulars
from factsheet.text.context import ReadingContext
from factsheet.text.tables import find_cells
from factsheet.text.tokens import Tokens


def read_context(tokens: Tokens, particulars: Particulars | None = None) -> ReadingContext:
    """What the rules of English may know; without particulars, of an article from nowhere."""
    opening = tuple(datelines(tokens))
    for dateline in opening:
        tokens.begin_sentence(dateline.span.end)
    numbers = find_numbers(tokens)
    currencies = find_currencies(tokens, particulars, opening) if particulars else {}
    cells = find_cells(tokens)
    context = ReadingContext(tokens, classify(tokens), numbers, {}, currencies, opening, cells)
    return replace(context, ranges=find_ranges(context))
