"""Datelines: told from the sentence, by town, date and agency."""

import pytest

from factsheet import summarize_text
from factsheet.model.sheet import Dateline


@pytest.mark.parametrize(
    ("line", "dateline"),
    [
        (
            "PORT ELLIS, March 3 (Newswire) — Orbis won.",
            Dateline("PORT ELLIS", "March 3", "Newswire"),
        ),
        ("LOWICK, Ohio — Orbis won.", Dateline("LOWICK, Ohio")),
        ("London (Newswire) - Orbis won.", Dateline("London", None, "Newswire")),
        ("Pune, India – 4 May 2026 – Orbis won.", Dateline("Pune, India", "4 May 2026")),
        ("BOSTON--(WIRE OF FIRMS)--Orbis won.", Dateline("BOSTON", None, "WIRE OF FIRMS")),
        (
            "LOWICK, Ohio, May 4, 2026 – Orbis Pumps, Inc. (Nasdaq: ORBP), a maker, won.",
            Dateline("LOWICK, Ohio", "May 4, 2026"),
        ),
        ("(Newswire) -- Orbis won.", Dateline(None, None, "Newswire")),
        ("Accra – The minister resigned.", Dateline("Accra")),
        ("HALIFAX — The minister resigned.", Dateline("HALIFAX")),
        ("CHENNAI: A ferry sank.", Dateline("CHENNAI")),
        ("PUNE, May 4 (Newswire): A ferry sank.", Dateline("PUNE", "May 4", "Newswire")),
        ("WATCH: A ferry sinks.", None),
        ("Orbis: A firm that sank.", None),
        ("London: Orbis opened a shop.", None),
        ("The mill - the largest in Ohio - closed.", None),
        ("Ann Keller - who left in May - returned.", None),
        ("NASA — the agency — said so.", None),
        ("Ghana – Peru talks collapsed.", None),
    ],
)
def test_what_a_dateline_says(line, dateline):
    assert summarize_text(line).article.dateline == dateline


def test_a_known_town_and_a_colon_before_the_lead_are_a_dateline():
    article = "Orbis sells its mill\n\nPune: Orbis on Monday reported a profit of $5 million."
    sheet = summarize_text(article)
    assert sheet.article.dateline == Dateline("Pune")
    assert {fact.subject and fact.subject.text for fact in sheet.facts} == {"Orbis"}


@pytest.mark.parametrize(
    "body", ["India: Mills closed in May.", "Pune: Two mills closed.\n\nAgra: One mill closed."]
)
def test_countries_and_entries_of_a_list_are_no_datelines(body):
    assert summarize_text(f"Where mills closed\n\n{body}").article.dateline is None


def test_a_dateline_is_no_part_of_the_sentence():
    line = "LOWICK, Ohio, May 3 — Orbis cut 40 jobs."
    jobs = summarize_text(line).facts[-1]
    assert line[jobs.sentence.start : jobs.sentence.end] == "Orbis cut 40 jobs."
