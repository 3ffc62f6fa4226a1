"""Sentences by the kinds of times in them, each read through the whole pipeline.

A line is a sentence, the time in it between [[ and ]], and its TIMEX3 value as seen from
4 September 2025, a Thursday; or `nothing`. A line that begins with `?` is known to fail.
"""

from datetime import date
from pathlib import Path

import pytest

from factsheet import summarize_text
from factsheet.model.values import TimeExpression

LINES = (Path(__file__).parent / "sentences.txt").read_text("utf-8").splitlines()
PUBLISHED = date(2025, 9, 4)


def cases():
    for line in LINES:
        if line and not line.startswith("#"):
            marks = [pytest.mark.xfail(strict=True)] if line.startswith("?") else []
            sentence, _, timex = line.removeprefix("?").strip().rpartition(" = ")
            yield pytest.param(sentence, timex, id=sentence, marks=marks)


@pytest.mark.parametrize(("sentence", "timex"), list(cases()))
def test_sentence(sentence, timex):
    before, _, rest = sentence.partition("[[")
    time, _, after = rest.partition("]]")
    facts = summarize_text(before + time + after, published=PUBLISHED).facts
    start, end = len(before), len(before) + len(time)
    here = [f for f in facts if f.start < end and start < f.end]
    found = [(f.text, f.value.timex) for f in here if isinstance(f.value, TimeExpression)]
    assert found == ([] if timex == "nothing" else [(time, timex)])
