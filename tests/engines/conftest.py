from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def workers_find_these_tests(monkeypatch):
    monkeypatch.syspath_prepend(Path(__file__).parents[2])
