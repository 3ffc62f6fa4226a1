from datetime import date

import pytest

from factsheet import api
from factsheet.versions.difference.alignment import align
from factsheet.versions.difference.passages import Wording


def passages(text):
    return Wording(api.summarize_text(text, published=date(2026, 1, 12))).passages


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param(
            "Ash paid $1m in tax. Birch paid $2m in tax. Cedar paid $3m in tax.",
            "Ash paid $1m in tax. Dogwood won $9m. Birch paid $5m in tax. Cedar paid $3m in tax.",
            {0: 0, 1: 2, 2: 3},
            id="one came between",
        ),
        pytest.param(
            "Ash paid $1m in tax. Birch paid $2m in tax. Cedar paid $3m in tax.",
            "Cedar paid $3m in tax. Ash paid $1m in tax. Birch paid $2m in tax.",
            {0: 1, 1: 2},
            id="what moved is given up for the order",
        ),
        pytest.param(
            "It paid $1m, $2m and 3%.",
            "It got $4m, 5% and 6%.",
            {0: 0, 2: 1},
            id="without an anchor each kind is taken in turn",
        ),
        pytest.param("", "It paid $1m.", {}, id="nothing on one side"),
    ],
)
def test_align(old, new, expected):
    assert align(passages(old), passages(new)) == expected
