"""Sentences by the kinds of figures in them, each read through the whole pipeline.

A line is a sentence, the figure in it between [[ and ]], and what it means: a kind, the two ends
(`*` where one is open) and the unit; or `nothing`. A line that begins with `?` is known to fail.
"""

from decimal import Decimal
from pathlib import Path

import pytest

from factsheet import summarize_text

LINES = (Path(__file__).parent / "sentences.txt").read_text("utf-8").splitlines()


def cases():
    for line in LINES:
        if line and not line.startswith("#"):
            marks = [pytest.mark.xfail(strict=True)] if line.startswith("?") else []
            sentence, _, meaning = line.removeprefix("?").strip().rpartition(" = ")
            yield pytest.param(sentence, meaning, id=sentence, marks=marks)


def figure_of(sentence):
    """The sentence and its figure; one that is marked behind the full stop stands before it."""
    before, _, rest = sentence.partition("[[")
    figure, _, after = rest.partition("]]")
    return (
        before.strip() if not after and before.endswith(". ") else before + figure + after
    ), figure


def spelled(fact):
    value = fact.value
    unit = getattr(value, "currency", getattr(value, "unit", ""))
    per = getattr(value, "per", None)
    per = f" per {per}" if fact.kind == "quantity" and per else ""
    low, high = ("*" if end is None else f"{Decimal(end):f}" for end in (value.min, value.max))
    return f"{fact.kind} {low}..{high} {unit}{per}".strip()


@pytest.mark.parametrize(("sentence", "meaning"), list(cases()))
def test_sentence(sentence, meaning):
    text, figure = figure_of(sentence)
    facts = [f for f in summarize_text(text).facts if f.kind not in ("time", "quotation")]
    if meaning == "nothing":
        assert [f.text for f in facts if figure in f.text or f.text in figure] == []
    else:
        assert meaning in [spelled(f) for f in facts if f.text == figure], [
            (f.text, spelled(f)) for f in facts
        ]
