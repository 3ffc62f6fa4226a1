"""Marks of publishing systems, and labels above a headline, are no text of an article."""

import pytest

from factsheet.readers import html
from factsheet.readers.main_text import Paragraph
from factsheet.readers.marks import without


@pytest.mark.parametrize(
    ("stated", "text"),
    [
        ("+++dropcap", ""),
        ("+++", ""),
        ("+++lede The mill burned.", "The mill burned."),
        ("[#image: /photos/5a6b7c]", ""),
        ("The mill [#product: /items/77] burned.", "The mill burned."),
        ('[caption id="7" align="left"]', ""),
        ("{{ article.promo }}", ""),
        ("“[They] burned it,” she said.", "“[They] burned it,” she said."),
        ("It rose by 3+++ points.", "It rose by 3+++ points."),
    ],
)
def test_marks_go(stated, text):
    assert without([Paragraph(stated)], None, None) == ([Paragraph(text)] if text else [])


@pytest.mark.parametrize("label", ["News", "Local business"])
def test_a_label_that_stands_above_the_headline_goes(page, prose, label):
    above = f"<div>{label}</div><h1>Solar plant opens in Kent</h1><p>{label}</p>"
    assert html.read(page(above=above)).text == "\n\n".join(prose)


def test_a_short_first_line_that_is_no_label_stays():
    found = [Paragraph("It rained."), Paragraph("It rained for a week, and nobody was surprised.")]
    assert without(found, None, "News") == found


def test_a_section_that_is_named_further_down_stays():
    found = [Paragraph("It rained for a week, and nobody was surprised."), Paragraph("News")]
    assert without(found, None, "News") == found


def test_the_first_word_of_a_sentence_that_was_cut_off_stays():
    found = [Paragraph("Ostby"), Paragraph("’s mill burned for a week, and nobody was surprised.")]
    assert without(found, None, "Ostby") == found
