"""The documentation as a site: its links hold, and axe finds nothing on any page."""

import json
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
from tests.renderers import browser as chromium

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
AXE = ROOT / "tests/node_modules/axe-core/axe.min.js"
PAGES = sorted(path.stem for path in DOCS.glob("*.md"))


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The site, built as `make docs` builds it: a link that leads nowhere ends it."""
    pytest.importorskip("sphinx")
    folder = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [
            *(sys.executable, "-m", "sphinx", "-q", "-W", "--keep-going"),
            *("-d", folder / "trees", DOCS, folder / "html"),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return folder / "html"


@pytest.fixture(scope="module")
def window():
    if not (chromium.DRIVER and chromium.CHROMIUM):
        pytest.skip("no chromium and chromedriver: apt-get install chromium chromium-driver")
    if not AXE.exists():
        pytest.skip("no axe-core: npm install --prefix tests --no-package-lock")
    with chromium.started() as browser:
        yield browser


def test_every_page_is_built_and_fetches_nothing_from_elsewhere(site):
    for name in PAGES:
        html = (site / f"{name}.html").read_text(encoding="utf-8")
        fetched = re.findall(
            r'<(?:script|img|link rel="stylesheet")[^>]*(?:src|href)="([^"]*)"', html
        )
        assert [each for each in fetched if "://" in each] == []


@pytest.mark.parametrize("name", [*PAGES, "search"])
def test_axe_finds_nothing(site, window, name):
    window.open(site / f"{name}.html")
    for scheme in ("light", "dark"):
        window.prefer(scheme)
        window.run(AXE.read_text(encoding="utf-8"))
        found = window.run_later("axe.run().then(r => arguments[0](r.violations))")
        told = [(each["id"], [node["html"][:120] for node in each["nodes"]][:4]) for each in found]
        assert told == [], f"{scheme}: {json.dumps(told, indent=1)}"


def test_the_page_of_accuracy_is_made_of_our_own_articles(monkeypatch):
    monkeypatch.syspath_prepend(ROOT)
    accuracy = import_module("benchmarks.accuracy")
    text = "Lantern raised €5m in 2024, Ilse Brandt said. Sales rose 12%."
    gold = [
        {"kind": "money", "text": "€5m", "min": "5000000", "max": "5000000", "unit": "EUR"}
        | {"role": "raised", "subject": "Lantern", "speaker": "Ilse Brandt"},
        {"kind": "percentage", "text": "12%", "min": "13", "max": "13", "unit": "percent"}
        | {"role": "decline", "subject": "Ilse Brandt", "modality": "likely"},
        {"kind": "quantity", "text": "Sales", "min": "1", "max": "1", "unit": "sale"},
    ]
    reading = accuracy.read({"text": text, "published": "2026-01-12", "gold": gold})
    money, percentage = sorted(reading.pairs, key=lambda pair: pair.found["start"])
    assert [accuracy.right(mark, money) for mark in accuracy.MARKS] == [True] * 5
    assert [accuracy.right(mark, percentage) for mark in accuracy.MARKS] == (
        [False, False, False, None, False]
    )
    assert [wanted["text"] for wanted, _ in reading.missed] == ["Sales"]
    assert reading.noise == {"time": 1}
