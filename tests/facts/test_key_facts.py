"""Which facts belong on the page."""

from datetime import date

from factsheet import summarize_text
from factsheet.facts.key_facts import scores
from factsheet.model.document import Document, Particulars
from factsheet.model.fact import Place
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


def test_a_score_tells_its_reasons_the_heaviest_first():
    sheet = summarize_text(STORY)
    document = Document(STORY, blocks(STORY))
    score = scores(document, sheet.facts, builtin().weights)[1]
    assert {"raised", "the headline says it too", "its packs on raised"} <= {
        reason.words for reason in score.reasons
    }
    sizes = [abs(reason.points) for reason in score.reasons]
    assert sizes == sorted(sizes, reverse=True)
    assert score.points == sum(reason.points for reason in score.reasons)


def test_what_stands_in_a_heading_is_told_to_be_no_candidate():
    facts = summarize_text(STORY).facts
    score = scores(Document(STORY, blocks(STORY)), facts, builtin().weights)[0]
    assert [reason.words for reason in score.reasons] == ["stands in a heading"]


def test_a_role_that_its_packs_weigh_more_scores_more():
    facts = summarize_text(STORY).facts
    document = Document(STORY, blocks(STORY))
    low, high = (scores(document, facts, {"money raised": told})[1].points for told in (1, 5))
    assert low < high


def test_a_short_text_has_few_key_facts_and_a_long_one_no_more_than_a_page():
    many = "\n\n".join(f"The yard sold {n}00 boats for ${n} million." for n in range(2, 60))
    assert 4 <= sum(f.key for f in summarize_text(STORY).facts) <= 12
    assert 10 <= sum(f.key for f in summarize_text(many).facts) <= 12


def test_a_deadline_counts_more_than_the_day_of_the_news():
    text = "The council met on Tuesday. It must sell the mill by Friday."
    published = date(2026, 3, 11)
    facts = summarize_text(text, published=published).facts
    document = Document(text, blocks(text), Particulars(published=published))
    news, deadline = (score.points for score in scores(document, facts, builtin().weights))
    assert news < 0 < deadline


def test_what_the_headline_tells_counts_whatever_its_role_there():
    text = "Corvid: a $30 million question\n\nCorvid raised $30 million on Monday, it said."
    facts = summarize_text(text).facts
    told = zip(facts, scores(Document(text, blocks(text)), facts, builtin().weights), strict=True)
    body = [score for fact, score in told if fact.role == "raised"][-1]
    assert "the headline says it too" in [reason.words for reason in body.reasons]
