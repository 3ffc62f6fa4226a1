"""What holds of every sheet, whatever the article."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factsheet import api

DAY = date(2026, 3, 4)
STORY = """Norvik Shipping orders nine ferries

Norvik Shipping said on Wednesday it would spend about €4.4 billion on nine ferries by 2031.

"We will not raise fares this year," Ingrid Aas, its chief executive, told reporters in Oslo.

Revenue rose 3.5% to €2.9 billion. Baltline posted a profit of €95 million in the same period.
"""
STRANGE = st.sampled_from(
    "\ud800 \u202e \u200d \r\n \u2028 \x1b[31m \x00 é e\u0301 ß İ ﬁ 漢字 שלום 😀 ½ ٣ “ ” $ %".split(
        " "
    )
)


@given(st.lists(st.tuples(st.integers(0, len(STORY)), STRANGE), max_size=12))
@settings(max_examples=40)
def test_every_span_quotes_the_text_and_the_json_gives_the_sheet_back(insertions):
    text = STORY
    for at, strange in insertions:
        text = text[:at] + strange + text[at:]
    sheet = api.summarize_text(text, published=DAY)
    content = sheet.text.content
    assert len(content) == len(text)
    mentions = [m for f in sheet.facts for m in (f.subject, f.attribution) if m]
    placed = [(m.text, m.start, m.end) for m in mentions if m.start is not None]
    placed += [(each.text, each.start, each.end) for each in (*sheet.facts, *sheet.summary)]
    assert [each for each in placed if content[each[1] : each[2]] != each[0]] == []
    assert [f.start for f in sheet.facts] == sorted(f.start for f in sheet.facts)
    assert len({f.id for f in sheet.facts}) == len(sheet.facts)
    assert api.from_json(api.to_json(sheet)) == sheet


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("€4.4 billion", "€4.35 billion"),
        ("nine ferries by", "seven ferries by"),
        ("by 2031", "by 2032"),
        ("3.5%", "5.3%"),
        ("€95 million", "€59 million"),
    ],
)
def test_ids_outlive_a_correction_and_a_paragraph_elsewhere(before, after):
    ids = {f.id for f in api.summarize_text(STORY, published=DAY).facts}
    edited = f"{STORY.replace(before, after)}\nRain fell on the quiet harbour all night.\n"
    assert {f.id for f in api.summarize_text(edited, published=DAY).facts} == ids


def test_half_a_surrogate_pair_keeps_its_place():
    sheet = api.summarize_text("\ud83d Lantern raised €5m.", title="\udc00 Lantern")
    (fact,) = sheet.facts
    assert (sheet.text.content[0], fact.start, sheet.article.title) == (
        "\ufffd",
        17,
        "\ufffd Lantern",
    )
