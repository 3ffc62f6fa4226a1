import time
from datetime import date
from decimal import Decimal

import pytest
from msgspec.structs import replace

from factsheet import api
from factsheet.model.fact import Fact
from factsheet.model.sheet import Article
from factsheet.versions.difference import compare
from factsheet.versions.difference.changes import Byline, Delta, PublicationDate, Title

STORY = """Lantern goes public

Lantern raised HK$4.35 billion on its first day of trading, the company said. Sales rose 12%.

Brightwater raised $50 million. It paid $5m for a mill in Leeds, and €3 million for a barn.

The price of a lamp fell 4% to $20. “We will pay $2m,” Ann Lee said."""


def sheet(text):
    return api.summarize_text(text, published=date(2026, 1, 12))


def changes(new, old=STORY, *, kinds=("money", "percentage", "quotation")):
    """Each change in short: its name, the old words, the new words, what of it changed."""
    return [
        (
            change.change,
            getattr(change.old, "text", None),
            getattr(change.new, "text", None),
            change.aspects,
        )
        for change in compare(sheet(old), sheet(new)).changes
        if change.kind in kinds
    ]


def edited(*pairs):
    text = STORY
    for before, after in pairs:
        assert before in text
        text = text.replace(before, after)
    return text


def test_a_corrected_amount():
    difference = compare(sheet(STORY), sheet(edited(("4.35", "4.53"))))
    (change,) = difference.changes
    assert not difference.identical
    assert (change.change, change.kind, change.aspects) == ("corrected", "money", ("amount",))
    assert change.delta == Delta(Decimal(180000000), Decimal("0.0414"), "HKD")
    assert change.new_sentence == (
        "Lantern raised HK$4.53 billion on its first day of trading, the company said."
    )


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        pytest.param("5 to 12", Delta(Decimal(2), Decimal("0.2"), "percent"), id="the upper end"),
        pytest.param("4 to 10", Delta(Decimal(-1), Decimal("-0.2"), "percent"), id="the lower end"),
        pytest.param("6 to 12", Delta(Decimal("1.5"), Decimal("0.2"), "percent"), id="both ends"),
    ],
)
def test_of_a_range_the_end_that_was_corrected_is_counted(new, expected):
    old = "Orders could fall by 5 to 10 percent."
    (change,) = compare(sheet(old), sheet(old.replace("5 to 10", new))).changes
    assert change.delta == expected


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        pytest.param(
            [("€3 million", "£3 million")],
            [("corrected", "€3 million", "£3 million", ("currency",))],
            id="another currency",
        ),
        pytest.param(
            [("Sales rose 12%", "Sales rose 12 percentage points")],
            [("corrected", "12%", "12 percentage points", ("unit",))],
            id="another unit",
        ),
        pytest.param(
            [("Brightwater raised", "Brightwater took in")],
            [("reworded", "$50 million", "$50 million", ("words", "role"))],
            id="other words round the figure",
        ),
        pytest.param(
            [("$50 million", "$50m")],
            [("reworded", "$50 million", "$50m", ("words",))],
            id="the same amount written otherwise",
        ),
        pytest.param(
            [(", and €3 million for a barn", "")],
            [("removed", "€3 million", None, ())],
            id="a figure removed from its sentence",
        ),
        pytest.param(
            [("Sales rose 12%.", "Sales rose 12%. Debt fell to $9m.")],
            [("added", None, "$9m", ())],
            id="a sentence added",
        ),
        pytest.param(
            [("Brightwater", "Orchid")],
            [("reattributed", "$50 million", "$50 million", ("subject",))],
            id="the same figure, of another company",
        ),
        pytest.param(
            [("Brightwater", "Orchid"), ("$50 million", "$61 million")],
            [("removed", "$50 million", None, ()), ("added", None, "$61 million", ())],
            id="two companies are never one statement",
        ),
        pytest.param(
            [("4.35", "4.53"), ("raised HK", "has raised HK"), (" Sales rose 12%.", "")],
            [
                ("corrected", "HK$4.35 billion", "HK$4.53 billion", ("amount", "words")),
                ("removed", "12%", None, ()),
            ],
            id="corrected and reworded at once",
        ),
    ],
)
def test_an_edit_is_told_as_what_it_is(edits, expected):
    assert changes(edited(*edits)) == expected


def test_another_speaker():
    found = changes(edited(("Ann Lee", "Bob Ray")))
    assert {(name, aspects) for name, _, _, aspects in found} == {("reattributed", ("speaker",))}


@pytest.mark.parametrize(
    "new",
    [
        pytest.param("\n\n".join(reversed(STORY.split("\n\n"))), id="paragraphs moved"),
        pytest.param(STORY + "\n\nNothing else was said.", id="a paragraph inserted"),
        pytest.param(STORY.replace("“", '"').replace("”", '"'), id="quotation marks"),
        pytest.param(STORY.replace(" ", "  "), id="spaces"),
        pytest.param(STORY.replace("4.35 b", "4.35\u00a0b"), id="a no-break space"),
        pytest.param(STORY.replace("initial", "ini\u00adtial"), id="a soft hyphen"),
        pytest.param(STORY.replace("\n\n", "\n"), id="line breaks"),
    ],
)
def test_what_a_reader_would_not_notice_is_no_change(new):
    assert changes(new, STORY) == []


def test_figures_of_one_sentence_keep_their_places():
    old = "Profit rose from $5m to $8m."
    assert changes("Profit rose from $8m to $5m.", old) == [
        ("corrected", "$5m", "$8m", ("amount",)),
        ("corrected", "$8m", "$5m", ("amount",)),
    ]


def test_rows_alike_are_matched_as_a_whole_and_not_greedily():
    old = "Lantern sold $5m of lamps.\n\nBrightwater sold $6m of lamps."
    new = "Brightwater sold $5m of lamps.\n\nLantern sold $6m of lamps."
    assert changes(new, old) == [
        ("corrected", "$6m", "$5m", ("amount",)),
        ("corrected", "$5m", "$6m", ("amount",)),
    ]


def test_alike_is_not_the_same():
    old = "The mill in Leeds cost the firm about $5m to buy."
    new = "A spokesman put the whole bill, with the mill, at $5m."
    assert [name for name, *_ in changes(new, old)] in (["possibly_same"], ["removed", "added"])


def test_title_byline_and_date():
    old = sheet(STORY)
    after = Article(title="Lantern lists", authors=("Ann Poe",), published=date(2026, 1, 13))
    found = compare(old, replace(old, article=after)).changes
    assert [(each.change, each.old, each.new) for each in found] == [
        ("title", Title(old.article.title), Title("Lantern lists")),
        ("byline", Byline(()), Byline(("Ann Poe",))),
        ("date", PublicationDate(date(2026, 1, 12)), PublicationDate(date(2026, 1, 13))),
    ]


def test_two_sheets_of_two_thousand_facts_take_less_than_a_second():
    rows = [f"Shop {n} of Lantern sold ${n}m of lamps in district {n % 50}." for n in range(2000)]
    old = sheet("\n".join(rows))
    new = sheet("\n".join(row.replace("sold $", "sold some $1") for row in rows))
    assert len([fact for fact in old.facts if fact.kind == "money"]) == 2000
    began = time.process_time()
    compare(old, new)
    assert time.process_time() - began < 3  # a busy machine; the benchmark holds the second


def test_very_long_sentences_are_compared_in_order_and_in_nearly_linear_time():
    gap = ", and for the rest of its share "
    old = sheet(f"It paid {gap.join(f'${n}m' for n in range(1, 6000, 2))}.")
    new = sheet(f"It paid {gap.join(f'${n}m' for n in range(2, 6002, 2))}.")
    began = time.process_time()
    found = compare(old, new).changes
    assert time.process_time() - began < 4
    (middle,) = [each for each in found if isinstance(each.old, Fact) and each.old.text == "$3001m"]
    assert isinstance(middle.new, Fact)
    assert (len(found), middle.change, middle.new.text) == (3000, "corrected", "$3002m")


BOARD = """The board of Norvik met on Monday.

“We order nine ferries,” said Lars Holm, an analyst at Norvik Yards.

Aas won 54% of the votes and Brandt won 37% on the day."""


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        pytest.param(
            "Lars Holm",
            "Nils Holm",
            {("reattributed", "“We order nine ferries,”", ("speaker",))},
            id="a speaker of the same family name",
        ),
        pytest.param("Lars Holm", "Dr L. Holm", set(), id="a speaker's name written otherwise"),
        pytest.param(
            "an analyst",
            "a strategist",
            {("reworded", "“We order nine ferries,”", ("speaker_role",))},
            id="a speaker called something else",
        ),
        pytest.param(
            "an analyst at Norvik Yards.",
            "a strategist at Norvik Yards. He said “we will see”.",
            {
                ("added", "“we will see”", ()),
                ("reworded", "“We order nine ferries,”", ("speaker_role",)),
            },
            id="a pronoun beside it",
        ),
        pytest.param(
            "Aas won 54% of the votes and Brandt",
            "Brandt won 54% of the votes and Aas",
            {("reattributed", "54%", ("subject",)), ("reattributed", "37%", ("subject",))},
            id="two names that changed places",
        ),
    ],
)
def test_who_it_is(before, after, expected):
    assert before in BOARD
    told = changes(BOARD.replace(before, after), BOARD, kinds=("percentage", "quotation"))
    assert {(change, new, aspects) for change, _, new, aspects in told} == expected


def test_what_rose_fell():
    told = changes(edited(("Sales rose 12%", "Sales fell 12%")), kinds=("percentage",))
    assert told == [("corrected", "12%", "12%", ("words", "role"))]


def test_an_indirect_statement_read_on_one_side_only_is_told_by_its_figures():
    old = "Norvik is to cut 350 jobs in Oslo this spring and sell its two yards there for €9m."
    new = "Norvik said it would cut 350 jobs in Oslo this spring and sell its two yards for €9m."
    told = {change.change for change in compare(sheet(old), sheet(new)).changes}
    assert "added" not in told


def test_another_figure_of_a_sentence_written_anew_is_no_correction():
    old = """Rain fell on Monday.

At least 14 people died and many were hurt when a storm struck the coast on Tuesday, Norvik said.

Ships stayed in port."""
    new = old.replace(
        "At least 14 people died and many were hurt when a storm struck the coast on Tuesday",
        "The number of dead rose and more than 400 people were hurt when a storm struck the coast",
    )
    told = changes(new, old, kinds=("quantity",))
    assert [(change, before, after) for change, before, after, _ in told] == [
        ("possibly_same", "14 people", "400 people")
    ]


@pytest.mark.parametrize(
    ("old", "new", "kind", "expected"),
    [
        pytest.param(
            "The bank will not shut its 40 branches in Hull.",
            "The bank will shut its 40 branches in Hull.",
            "quantity",
            "reversed",
            id="a denial that went",
        ),
        pytest.param(
            "The co-op won’t sell its 12% stake in Pell.",
            "The co-op will sell its 12% stake in Pell.",
            "percentage",
            "reversed",
            id="a denial in the verb",
        ),
        pytest.param(
            "The mayor denied that the pier would cost £9m.",
            "The mayor said that the pier would cost £9m.",
            "money",
            "reversed",
            id="what was denied is said",
        ),
        pytest.param(
            "Pell refused to pay the £300 fine.",
            "Pell agreed to pay the £300 fine.",
            "money",
            "reversed",
            id="another verb",
        ),
        pytest.param(
            "The town has no plans to cut 300 jobs.",
            "The town has plans to cut 300 jobs.",
            "quantity",
            "reversed",
            id="no plan",
        ),
        pytest.param(
            "The town will pay £4m for the pool.",
            "The town may pay £4m for the pool.",
            "money",
            "modality",
            id="what will be may be",
        ),
        pytest.param(
            "Sales are expected to reach $5m.",
            "Sales will reach $5m.",
            "money",
            "modality",
            id="what was expected is told",
        ),
        pytest.param(
            "The pier would cost £5m in all.",
            "The pier would cost £5m in all, not counting fees for lawyers and others.",
            "money",
            "reworded",
            id="a clause that denies something else",
        ),
        pytest.param(
            "The mill must pay £3m by 2027.",
            "The mill must pay £3m after 2027.",
            "time",
            "corrected",
            id="another bound",
        ),
        pytest.param(
            "“We lost 40 cows in that flood,” said Ann Lee.",
            "“We lost 50 cows in that flood,” said Ann Lee.",
            "quotation",
            "corrected",
            id="a quotation of which a figure changed",
        ),
    ],
)
def test_what_changes_the_meaning_is_named(old, new, kind, expected):
    told = [c.change for c in compare(sheet(old), sheet(new)).changes if c.kind == kind]
    assert told == [expected]


def test_what_turned_stands_first():
    old = "Orbit raised $4m.\n\nThe bank will not shut its 40 branches in Hull."
    new = "Orbit raised $5m.\n\nThe bank will shut its 40 branches in Hull."
    assert [c.change for c in compare(sheet(old), sheet(new)).changes] == ["reversed", "corrected"]


def test_a_statement_that_came_is_told_besides_its_figure():
    new = f"{STORY}\n\nThe dredging cost €38.4 million, the port authority said."
    told = {(c.change, c.kind) for c in compare(sheet(STORY), sheet(new)).changes}
    assert told == {("added", "money"), ("added", "quotation")}
