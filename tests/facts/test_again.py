"""Figures without words of their own go on with what was told before."""

from factsheet.api import summarize_text


def test_a_part_of_a_sum_is_what_the_sum_is_whoever_pays_it():
    text = "The telescope has cost $1.4 billion, of which Norway has met $310 million."
    whole, part = summarize_text(text).facts
    assert (whole.role, part.role) == ("cost", "cost")
