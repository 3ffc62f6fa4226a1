"""The page in Chromium: these tests skip where there is none, and say so."""

import json
from pathlib import Path

import pytest

from factsheet.renderers import RenderOptions
from factsheet.renderers.html import index, render

from . import browser as chromium

RELOADS = 20
AXE = Path(__file__).parent.parent / "node_modules" / "axe-core" / "axe.min.js"

pytestmark = pytest.mark.skipif(
    not (chromium.DRIVER and chromium.CHROMIUM),
    reason="no chromium and chromedriver: apt-get install chromium chromium-driver",
)


@pytest.fixture(scope="module")
def window():
    with chromium.started() as browser:
        yield browser


@pytest.fixture
def page(window, made_up, tmp_path):
    path = tmp_path / "sheet.html"
    path.write_text(render(made_up, RenderOptions()), encoding="utf-8")
    window.prefer("light")
    window.open(path)
    return window


def lit(page):
    return page.run(
        "return [...document.querySelectorAll('#article .lit')].map(e => e.textContent)"
    )


def shown(page):
    return page.run(
        "return [...document.querySelectorAll('.card')]"
        ".filter(e => e.offsetParent).map(e => e.querySelector('.figure').textContent)"
    )


def test_a_click_on_a_fact_lights_up_its_words(page, made_up):
    for fact in (each for each in made_up.facts if each.key):
        page.click(f"[id='{fact.id}'] .figure")
        assert "".join(lit(page)) == fact.text


def test_a_click_on_marked_words_opens_the_fact(page, made_up):
    fact = next(each for each in made_up.facts if each.text == "2030")
    page.click(f"#article [href='#{fact.id}']")
    assert page.run("return document.querySelector('.card.lit').id") == fact.id
    assert page.run("return document.querySelector('.card.lit details').open")
    assert page.run("return document.activeElement.innerText") == "2030"


def test_marked_words_of_a_fact_that_is_not_shown_bring_it_back(page):
    page.click("input[value=money]")
    page.click("#article .mark.money.key")
    assert "€310 million" in shown(page)


def test_the_key_facts_are_shown_and_then_all(page, made_up):
    assert sorted(shown(page)) == sorted(each.text for each in made_up.facts if each.key)
    page.click("#all")
    assert sorted(shown(page)) == sorted(each.text for each in made_up.facts)


def test_kinds_are_filtered(page):
    for kind in ("money", "percentage", "magnitude", "quantity", "quotation"):
        page.click(f"input[value={kind}]")
    assert shown(page) == ["Friday", "March 2027", "2030", "three to five years"]
    assert page.run("return document.getElementById('status').innerText") == "4 of 17 facts"


def test_roles_are_filtered(page):
    page.run(
        "const role = document.getElementById('role'); role.value = 'growth';"
        "role.dispatchEvent(new Event('change'))"
    )
    assert shown(page) == ["48%", "doubled"]


def test_what_was_checked_is_remembered(page):
    first = ".card[data-key=true] .check"
    page.click(first)
    # the browser writes what a page keeps a moment after the page has gone on
    for _ in range(RELOADS):
        page.reload()
        if page.run(f"return document.querySelector('{first}').checked"):
            break
    else:
        pytest.fail(f"not checked after {RELOADS} reloads")
    page.click(first)


def test_an_address_with_a_fact_opens_it(page, made_up):
    page.run(f"location.hash = '{made_up.facts[1].id}'")
    page.reload()
    assert lit(page) == ["€310 million"]


def test_every_control_is_reached_by_the_keyboard(page):
    unreachable = page.run(
        "return [...document.querySelectorAll('a, input, select, summary')]"
        ".filter(e => e.offsetParent && e.tabIndex < 0).map(e => e.outerHTML)"
    )
    assert unreachable == []


def test_all_is_printed(page):
    page.run("dispatchEvent(new Event('beforeprint'))")
    assert page.run("return [...document.querySelectorAll('details')].every(e => e.open)")


def test_nothing_is_asked_of_the_network_and_nothing_goes_wrong(page):
    page.click("#all")
    messages = [json.loads(entry["message"])["message"] for entry in page.log("performance")]
    asked = {
        message["params"]["request"]["url"].partition(":")[0]
        for message in messages
        if message["method"] == "Network.requestWillBeSent"
    }
    assert asked == {"file"}
    assert page.log("browser") == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(page, scheme):
    if not AXE.exists():
        pytest.skip("no axe-core: npm install --prefix tests --no-package-lock")
    page.prefer(scheme)
    page.click("#all")
    page.run("document.querySelectorAll('details').forEach(e => e.open = true)")
    page.run(AXE.read_text(encoding="utf-8"))
    found = page.run_later(
        "const done = arguments[arguments.length - 1];"
        "axe.run().then(r => done(r.violations.map(v => [v.id, v.impact, v.nodes[0].html])))"
    )
    assert found == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_the_index(window, made_up, tmp_path, scheme):
    if not AXE.exists():
        pytest.skip("no axe-core: npm install --prefix tests --no-package-lock")
    entries = (index.entry(made_up, "pages/a.html", "a"), index.Unread("b", "it is empty"))
    path = tmp_path / "index.html"
    path.write_bytes(b"".join(index.render(entries)))
    window.prefer(scheme)
    window.open(path)
    window.run(AXE.read_text(encoding="utf-8"))
    found = window.run_later(
        "const done = arguments[arguments.length - 1];"
        "axe.run().then(r => done(r.violations.map(v => [v.id, v.impact, v.nodes[0].html])))"
    )
    assert found == []


def test_a_long_article_is_painted_soon(window, made_up, tmp_path):
    path = tmp_path / "long.html"
    line = "Sales of the maker of warehouse robots rose again in the second quarter. " * 8 + "\n"
    text = made_up.text.content + line * (1_000_000 // len(line))
    long = type(made_up.text)(text, "1" * 64)
    path.write_text(
        render(type(made_up)(**{**_fields(made_up), "text": long}), RenderOptions()),
        encoding="utf-8",
    )
    window.open(path)
    painted = window.run_later(
        "const done = arguments[arguments.length - 1];"
        "new PerformanceObserver(list => done(list.getEntries()[0].startTime))"
        ".observe({ type: 'paint', buffered: true })"
    )
    assert painted < 3000
    assert window.run("return window.find('full load before')")


def _fields(struct):
    return {name: getattr(struct, name) for name in struct.__struct_fields__}
