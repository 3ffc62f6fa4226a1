"""What a rule may know of the article that it reads."""

from collections.abc import Mapping
from typing import NamedTuple

from factsheet.numerals import Number
from factsheet.tokens import Tokens


class Scene(NamedTuple):
    """The tokens, the numbers by first token, and the currency that each bare sign stands for."""

    tokens: Tokens
    numbers: Mapping[int, Number]
    currencies: Mapping[str, str] = {}
