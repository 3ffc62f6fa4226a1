"""Which facts belong on the page."""

from datetime import date

from factsheet import summarize_text
from factsheet.facts.key_facts import scores
from factsheet.model.document import Document
from factsheet.model.sheet import Place
from factsheet.packs.in_force import builtin
from factsheet.readers.text import blocks

STORY = """\
Corvid raises $30 million

Corvid Labs has raised $30 million in a round led by Fern Capital. The firm has 40 employees.

It was founded in Leeds by two sisters. The pair met at school, over a game of chess.

Sales tripled last year. "We never thought that so many would want a quieter drill," said Ada Orr.

The new $30 million will pay for a plant, which is now due to open in 2029.
"""


def test_a_figure_told_again_is_key_once_and_lists_its_other_places():
    facts = summarize_text(STORY, title="Corvid raises $30 million").facts
    told = [f for f in facts if f.text == "$30 million" and f.role == "raised"]
    key = [f for f in told if f.key]
    assert len(key) == 1
    assert set(key[0].elsewhere) == {Place(f.start, f.end) for f in told} - {
        Place(key[0].start, key[0].end)
    }


def test_the_headline_is_no_key_fact_itself():
    facts = summarize_text(STORY).facts
    assert not facts[0].key
    assert facts[0].start < 30


def test_a_vague_time_is_left_out():
    facts = summarize_text(STORY).facts
    assert [f.key for f in facts if f.text == "now"] == [False]


def test_a_score_tells_its_reasons():
    sheet = summarize_text(STORY)
    document = Document(STORY, blocks(STORY))
    score = scores(document, sheet.facts, builtin().weights)[1]
    assert [reason.words for reason in score.reasons] == [
        "money, raised",
        "stands where the article begins",
        "the headline says it too",
        "told 3 times",
        "the largest of its peers",
        "of the article's topic",
        "the first of its role",
    ]
    assert score.points == sum(reason.points for reason in score.reasons)


def test_a_short_text_has_few_key_facts_and_a_long_one_no_more_than_a_page():
    many = "\n\n".join(f"The yard sold {n}00 boats for ${n} million." for n in range(2, 60))
    assert 4 <= sum(f.key for f in summarize_text(STORY).facts) <= 12
    assert 10 <= sum(f.key for f in summarize_text(many).facts) <= 12


def test_the_day_of_the_news_is_no_key_fact_and_a_deadline_that_week_is():
    text = "The council met on Tuesday. It must sell the mill by Friday."
    sheet = summarize_text(text, published=date(2026, 3, 11))
    assert [(f.text, f.role) for f in sheet.facts if f.key] == [("Friday", "deadline")]


def test_what_the_headline_tells_counts_whatever_its_role_there():
    text = "Corvid: a $30 million question\n\nCorvid raised $30 million on Monday, it said."
    facts = summarize_text(text).facts
    told = zip(facts, scores(Document(text, blocks(text)), facts, builtin().weights), strict=True)
    body = next(score for fact, score in told if fact.role == "raised")
    assert "the headline says it too" in [reason.words for reason in body.reasons]
