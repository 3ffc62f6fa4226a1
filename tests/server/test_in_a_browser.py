"""The page in Chromium: these tests skip where there is none, and say so."""

import json
import time
from pathlib import Path

import pytest
from tests.renderers import browser as chromium

AXE = Path(__file__).parent.parent / "node_modules" / "axe-core" / "axe.min.js"
STORY = "Lantern raised €5m in bonds. Sales rose 12%."
DROP = """
const [name, text] = arguments;
const data = new DataTransfer();
data.items.add(new File([text], name, { type: "text/plain" }));
dispatchEvent(new DragEvent("drop", { dataTransfer: data, cancelable: true }));
"""
PATIENCE = 60
"""Seconds: a machine that runs many things at once is slow, and that is no failure."""

pytestmark = pytest.mark.skipif(
    not (chromium.DRIVER and chromium.CHROMIUM),
    reason="no chromium and chromedriver: apt-get install chromium chromium-driver",
)


@pytest.fixture(scope="module")
def window():
    with chromium.started() as browser:
        yield browser


@pytest.fixture
def page(window, served):
    window.prefer("light")
    window.visit(f"{served}/")
    window.log("browser")  # what stood there before is read and gone
    return window


def until(page, condition):
    """Wait for it from outside: a page that is left takes its own scripts along."""
    end = time.monotonic() + PATIENCE
    while not page.run(f"return Boolean({condition})"):
        assert time.monotonic() < end, condition
        time.sleep(0.1)


def test_a_file_that_is_dropped_becomes_a_review_page(page):
    page.run(DROP, "story.txt", STORY)
    until(page, "location.pathname.startsWith('/review/') && document.querySelector('.card')")
    figures = page.run("return [...document.querySelectorAll('.figure')].map(e => e.innerText)")
    assert "€5m" in figures
    page.click(".card .figure")
    assert page.run("return document.querySelector('#article .lit').innerText") == "€5m"
    assert [each for each in page.log("browser") if each["level"] == "SEVERE"] == []


def test_a_text_that_is_pasted_does_too(page):
    page.run("document.getElementById('text').value = arguments[0]", STORY)
    page.click("button")
    until(page, "location.pathname.startsWith('/review/') && document.querySelector('.card')")


def test_what_cannot_be_read_is_said_on_the_page(page):
    page.run("document.getElementById('address').value = 'http://127.0.0.1:9/'")
    page.click("button")
    until(page, "document.getElementById('failure').innerText")
    assert page.run("return location.pathname") == "/"


def test_no_script_but_its_own_runs(page):
    page.run(DROP, "<img src=x onerror=document.title=1>.txt", "<script>document.title=2</script>")
    until(page, "document.getElementById('failure').innerText || location.pathname != '/'")
    assert page.run("return document.title") not in ("1", "2")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(page, scheme):
    if not AXE.exists():
        pytest.skip("no axe-core: npm install --prefix tests --no-package-lock")
    page.prefer(scheme)
    page.run(AXE.read_text(encoding="utf-8"))
    found = page.run_later("axe.run().then(r => arguments[0](r.violations))")
    assert found == [], json.dumps(found, indent=1)
