import pytest

from factsheet.languages.en.context import read_context
from factsheet.readers.text import blocks
from factsheet.text.tokens import Tokens


@pytest.fixture
def read():
    """The reading context of a text."""
    return lambda text: read_context(Tokens(text, blocks(text)))
