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


@pytest.mark.parametrize(
    "text",
    [
        "The mill paid its fine.|Two owners left the board.|Tarn Partners: holds 12%.",
        "It rose 12%.|The firm fell.",
        "Sales were $5m in 2024.|Profit rose.",
        "He is with Orbis.|The firm said so.",
        "Did it pay?|He said no.",
        "The firm (Lund Ltd).|Its boss left.",
        "He works at Kern.Com and at node.JS in the day.",
        "See www.lamp.example.Com for it.",
        "At 3 p.m.Monday it closed.",
        "The U.S.Treasury went.",
        "They sued Lund and co.Ltd. now.",
    ],
)
def test_a_full_stop_that_lost_its_space_ends_a_sentence(text):
    assert sentences(text.replace("|", "")) == text.split("|")
