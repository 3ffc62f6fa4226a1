"""A figure where it stands in its sentence."""

from factsheet.languages.en.subjects.figure import Figure
from factsheet.model.document import Span
from factsheet.pipeline import analyse
from factsheet.readers.text import from_text

CLAUSES = "Orvale, which sold 40 boats in May, lost $2 million."
PERIOD = "Profit for the year ended June 30 fell to $4 million."


def figure(text, words):
    at = text.index(words)
    return Figure(analyse(from_text(text)).syntax, Span(at, at + len(words)))


def test_a_figure_has_its_own_phrase_and_the_clauses_around_it_from_inside_outwards():
    found = figure(CLAUSES, "40")
    assert found.own is not None
    assert found.own.text == "40 boats"
    assert [clause.group.lemma for clause in found.path] == ["sell", "lose"]


def test_a_verb_that_only_ends_a_period_is_no_clause_around_a_figure():
    assert [clause.group.lemma for clause in figure(PERIOD, "June 30").path] == ["fall"]


def test_a_figure_is_a_time_by_its_last_word():
    assert figure(CLAUSES, "May").is_time
    assert not figure(CLAUSES, "40").is_time
