"""Where sentences end."""

import pytest

from factsheet.readers.text import blocks
from factsheet.text.tokens import Tokens


def sentences(text):
    return [text[slice(*span)] for span in Tokens(text, blocks(text)).sentences]


@pytest.mark.parametrize(
    "text",
    [
        "Its rivals are Orbis and Kestrel Inc.| Fenwick.ai has raised more.",
        "They sued Kestrel Co.| Orbis was not asked.",
        "They sued Kestrel Ltd.| The firm was not asked.",
        "It was sold to Kestrel Inc. President Ann Keller has agreed.",
        "The post of Kestrel Inc. CEO is vacant.",
        "Kestrel Inc. has agreed.",
        "The U.S. Senate has voted.",
    ],
)
def test_a_legal_form_may_end_a_sentence(text):
    assert sentences(text.replace("|", "")) == [part.strip() for part in text.split("|")]
