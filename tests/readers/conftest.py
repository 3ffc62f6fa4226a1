# ruff: noqa: E501 - an article is made of long lines
"""Pages about made-up companies, for the tests of reading."""

import pytest

PROSE = [
    "Lumen Mills opened a solar plant in Kent on Monday, its third in a year and the largest yet.",
    "The plant cost £48 million and employs 320 people, the company said in a statement to the press.",
    "“We will build two more by the end of next year,” said Ada Thorne, the company's chief executive.",
    "Analysts at Harrow Research expect the company's sales to rise by 12 per cent in the year to June.",
    "Shares of Lumen Mills rose by four per cent in London, while those of its rival Dunmore Power fell.",
    "The county council gave the plant leave to run for thirty years, after a debate of several hours.",
]


@pytest.fixture
def prose():
    """Six paragraphs of an article."""
    return PROSE


@pytest.fixture
def page():
    """A page as bytes: page(head="...", above="...", prose=[...], below="...")."""

    def make(*, head="", above="<h1>Solar plant opens in Kent</h1>", prose=PROSE, below=""):
        body = "".join(f"<p>{paragraph}</p>" for paragraph in prose)
        return (
            f"<!DOCTYPE html><html lang='en-GB'><head><meta charset='utf-8'>{head}</head><body>"
            f"<nav><a href='/'>Home</a></nav><main><article>{above}{body}{below}</article></main>"
            "<footer>© 2019 The Daily Lamp</footer></body></html>"
        ).encode()

    return make
