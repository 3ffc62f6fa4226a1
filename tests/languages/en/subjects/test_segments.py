"""Of which part of a firm a figure is told."""

import pytest
from tests.languages.en.subjects.asking import subject


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Orrin Foods met. Sales at the outdoor unit fell 9%.", "9%", "outdoor unit"),
        ("Orrin Foods met. In the Water segment, revenue rose by 9%.", "9%", "Water"),
        ("Orrin Foods met. Revenue in the Industry segment fell by 9%.", "9%", "Industry"),
        ("Orrin Foods met. The soup unit did well: its sales rose 9%.", "9%", "soup unit"),
        ("Orrin Foods met. The soup unit did badly. Its sales fell 9%.", "9%", "soup unit"),
        ("Orrin Foods met. Cooling, the largest segment, grew 9%.", "9%", "Cooling"),
        ("Orrin Foods met. Pumps, the largest of three units, grew 9%.", "9%", "Pumps"),
        ("Orrin Foods said its soup unit made $9 million.", "$9 million", "soup unit"),
        ("Orrin Foods sold its soup unit for $9 million.", "$9 million", "Orrin Foods"),
        ("Orrin Foods has a soup unit. The company cut 90 jobs.", "90 jobs", "Orrin Foods"),
    ],
)
def test_what_a_part_of_a_firm_does_is_told_of_that(text, figure, whose):
    assert subject(text, figure) == whose
