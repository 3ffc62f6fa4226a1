"""Tokens -> scene: the numbers, the ranges and the currencies of an article, before any rule."""

from factsheet.document import Particulars
from factsheet.rules.en.home import find_currencies
from factsheet.rules.en.numerals import find_numbers
from factsheet.rules.en.ranges import find_ranges
from factsheet.scene import Scene
from factsheet.tokens import Tokens


def set_scene(tokens: Tokens, particulars: Particulars | None = None) -> Scene:
    """What the rules of English may know; without particulars, of an article from nowhere."""
    numbers = find_numbers(tokens)
    currencies = find_currencies(tokens, particulars) if particulars else {}
    return Scene(tokens, numbers, find_ranges(tokens, numbers), currencies)
