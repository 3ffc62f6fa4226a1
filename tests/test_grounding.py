from datetime import date

import pytest
from msgspec.structs import replace

from factsheet import api
from factsheet.grounding import locate, prove
from factsheet.sheet import Text

STORY = "Lantern raised €5m in bonds on Monday. Sales rose 12%.\n\n“We may pay £2m,” Ann Lee said."


@pytest.fixture(scope="module")
def sheet():
    return api.summarize_text(STORY, published=date(2026, 1, 12))


def clauses(sheet):
    return {failure.clause for failure in prove(sheet)}


def test_a_sheet_as_it_was_made_holds(sheet):
    assert prove(sheet) == ()
    assert prove(api.from_json(api.to_json(sheet))) == ()


def with_fact(sheet, **fields):
    return replace(sheet, facts=(replace(sheet.facts[0], **fields), *sheet.facts[1:]))


def test_each_forgery_is_told(sheet):
    first = sheet.facts[0]
    assert "hash" in clauses(
        replace(sheet, text=Text(STORY.replace("€5m", "€6m"), sheet.text.sha256))
    )
    assert clauses(with_fact(sheet, start=first.start + 1)) >= {"span", "value"}
    assert clauses(with_fact(sheet, start=-5)) >= {"span"}
    assert clauses(with_fact(sheet, end=10_000)) >= {"span"}
    assert "selector" in clauses(
        with_fact(sheet, selector=replace(first.selector, prefix="Nobody said "))
    )
    assert "fragment" in clauses(with_fact(sheet, fragment=":~:text=nothing"))
    assert "order" in clauses(replace(sheet, facts=sheet.facts[::-1]))
    assert "id" in clauses(replace(sheet, facts=(*sheet.facts[:1], *sheet.facts)))


def test_a_forged_value_is_told(sheet):
    money = next(fact for fact in sheet.facts if fact.text == "€5m")
    forged = replace(money, value=replace(money.value, currency="USD"))
    facts = tuple(forged if fact is money else fact for fact in sheet.facts)
    assert [(f.fact, f.clause) for f in prove(replace(sheet, facts=facts))] == [(money.id, "value")]


def states(sheet, text):
    return {each.text: each.state for each in locate(sheet, text) if each.text in ("€5m", "12%")}


def test_facts_stand_move_or_go(sheet):
    assert states(sheet, STORY) == {"€5m": "stands", "12%": "stands"}
    assert states(sheet, "First.\n\n" + STORY) == {"€5m": "moved", "12%": "moved"}
    assert states(sheet, STORY.replace("12%", "13%")) == {"€5m": "stands", "12%": "gone"}
    assert states(sheet, "Orchid owes €5m to nobody. Rain fell on 12% of days.") == {
        "€5m": "gone",
        "12%": "gone",
    }
