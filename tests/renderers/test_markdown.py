import pytest

from factsheet.renderers import RenderOptions
from factsheet.renderers.markdown import plain, render


def test_page(made_up, snapshot):
    snapshot("made-up.md", render(made_up, RenderOptions()))


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("[red] *b* _i_ `c`", r"\[red\] \*b\* \_i\_ \`c\`"),
        ("<script>", r"\<script\>"),
        ("a | b", r"a \| b"),
        ("](javascript:alert(1))", r"\](javascript:alert(1))"),
        ("&lt; #1 ~x~", r"\&lt; \#1 \~x\~"),
        ("- not a list", r"\- not a list"),
        ("1. not a list", r"1\. not a list"),
        ("$50 to $60", "$50 to $60"),
        ("$x$", r"\$x\$"),
        ("ask @octocat", "ask &#64;octocat"),
        ("a@b.example", "a@b.example"),
        ("\x1b[31m", r"␛\[31m"),
    ],
)
def test_words_of_the_article_are_no_markup(words, written):
    assert plain(words) == written
