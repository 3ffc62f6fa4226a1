from datetime import date
from decimal import Decimal

import pytest
from msgspec.structs import replace

from factsheet import api
from factsheet.versions.story import tell

ECHO = """Nine miners were killed when a shaft flooded in Orlen on Monday, police said.

The pit, which employs 412 people, was bought by Dravik Mining for $230 million in 2019.

“Nobody should have been down there,” said Ilka Voss, a union leader. Shares in Dravik fell 4.1%."""
GLOBE = """A flood in a mine at Orlen has killed 11 people, officials said on Tuesday.

Dravik Mining paid $230m for the mine, where 412 miners work. It made a profit of $18 million.

“Nobody should have been down there, and they knew it,” Voss told the Globe.

Nobody has been charged."""


def sheet(text, publisher=None, published=date(2026, 3, 4)):
    made = api.summarize_text(text, published=published)
    return replace(made, article=replace(made.article, publisher=publisher))


def rows(*sheets, several=True):
    """The statements of several articles: what each says of them."""
    return [
        [(mention.article, mention.fact.text) for mention in each.mentions]
        for each in tell(sheets).statements
        if (each.articles > 1) is several
    ]


@pytest.fixture
def both():
    return sheet(ECHO, "Echo"), sheet(GLOBE, "Globe")


def test_the_same_statement_is_known_in_other_words(both):
    assert rows(*both) == [
        [(0, "Nine miners"), (1, "11 people")],
        [(0, "412 people"), (1, "412 miners")],
        [(0, "$230 million"), (1, "$230m")],
        [
            (0, "“Nobody should have been down there,”"),
            (1, "“Nobody should have been down there, and they knew it,”"),
        ],
    ]


def test_what_one_article_says_stands_alone(both):
    alone = rows(*both, several=False)
    assert [(0, "4.1%")] in alone
    assert [(1, "$18 million")] in alone


def test_values_agree_or_differ(both):
    told = {s.mentions[0].fact.text: s.agreement for s in tell(both).statements}
    assert told["Nine miners"] == "different"
    assert told["412 people"] == "same"
    assert told["“Nobody should have been down there,”"] == "compatible"
    assert told["4.1%"] is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            "Pell made a profit of $12 million.", "Pell made a loss of $12 million.", id="contrary"
        ),
        pytest.param(
            "The storm killed 14 people.", "The storm injured 14 people.", id="other victims"
        ),
        pytest.param(
            "Sales at Pell rose 12%.", "Rents in Hull rose 13%.", id="alike in value only"
        ),
        pytest.param(
            "Pell had sales of $31 million in 2023.",
            "Pell had sales of $33 million in 2024.",
            id="another year",
        ),
        pytest.param("Two boats sank.", "Two men were fined.", id="a small number"),
        pytest.param(
            "A ship sank on Monday.", "On Monday a bank in Hull cut its rates.", id="one day"
        ),
    ],
)
def test_two_statements_are_not_one(one, other):
    others = "Nobody spoke of it in the town, where the market was shut.\n\n"
    assert rows(sheet(f"{others * 2}{one}"), sheet(f"{others * 2}{other}")) == []


def test_a_figure_that_an_article_repeats_is_one_statement():
    twice = f"{ECHO}\n\nDravik had paid $230 million for the pit."
    (found,) = [row for row in rows(sheet(twice), sheet(GLOBE)) if (1, "$230m") in row]
    assert found == [(0, "$230 million"), (0, "$230 million"), (1, "$230m")]


def test_a_sentence_that_was_copied_is_told():
    sentence = "Dravik Mining bought the pit at Orlen for $230 million in 2019."
    sheets = sheet(f"{sentence} Rain fell."), sheet(f"The pit is shut. {sentence}")
    (found,) = [s for s in tell(sheets).statements if s.kind == "money"]
    assert [mention.copies for mention in found.mentions] == [(), (0,)]


def test_every_fact_but_an_indirect_statement_is_told_once(both):
    told = [mention.fact.id for each in tell(both).statements for mention in each.mentions]
    whole = [
        fact.id
        for each in both
        for fact in each.facts
        if fact.kind != "quotation" or fact.value.form != "indirect"
    ]
    assert sorted(told) == sorted(whole)


def test_what_most_articles_say_comes_first(both):
    counts = [each.articles for each in tell((*both, sheet(ECHO, "Echo"))).statements]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] == 3


def test_articles_of_one_name_are_told_apart():
    sheets = [
        sheet(ECHO, "Echo"),
        sheet(ECHO, "Echo", date(2026, 3, 5)),
        sheet(GLOBE, "Echo", date(2026, 3, 5)),
        sheet(GLOBE),
    ]
    assert [each.name for each in tell(sheets).articles] == [
        "Echo, 2026-03-04",
        "Echo, 2026-03-05",
        "Echo, 2026-03-05 (2)",
        "article",
    ]


def test_a_number_beyond_all_counting_is_compared():
    made = sheet("The debt is $230 million.")
    (fact,) = made.facts
    vast = replace(fact.value, min=Decimal("1e999999"), max=Decimal("1e999999"))
    hostile = replace(made, facts=(replace(fact, value=vast, approximate=True),))
    assert len(tell((made, hostile)).statements) == 2
