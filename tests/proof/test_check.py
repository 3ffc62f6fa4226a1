from datetime import date

import pytest
from msgspec.structs import replace

from factsheet import api
from factsheet.model.fact import Attribution, Mention, Place
from factsheet.model.sheet import Text
from factsheet.proof.check import prove
from factsheet.proof.locate import locate

UNLIKE = "unlike"
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


@pytest.mark.parametrize(
    ("fields", "clause"),
    [
        pytest.param({"modality": "planned"}, "modality", id="how sure it is"),
        pytest.param({"approximate": True}, "approximate", id="how exact it is"),
        pytest.param({"subject": Mention("Orchid")}, "name", id="whose figure it is"),
        pytest.param(
            {"attribution": Attribution("Lee", 78, 81, "Bob Lee")}, "name", id="who says so"
        ),
    ],
)
def test_what_is_said_of_a_figure_is_proved_too(sheet, fields, clause):
    money = next(fact for fact in sheet.facts if fact.text == "£2m")
    facts = tuple(replace(fact, **fields) if fact is money else fact for fact in sheet.facts)
    assert clause in clauses(replace(sheet, facts=facts))


WHOLE = (
    "Jobs at Lantern\n\n"
    "Lantern Ltd., the maker of lamps, raised $5m in bonds on Monday to buy Orchid.\n\n"
    "“Sales rose 12% in March,” said Ann Lee, its chief executive. "
    "Lantern cut 300 jobs by June 2025."
)


def forgeries(sheet):
    """The sheet with one thing in it changed that its text and the rules determine."""
    for at, fact in enumerate(sheet.facts):
        changes: list[tuple[str, dict[str, object]]] = [
            (name, {name: UNLIKE}) for name in ("role", "rule", "role_rule", "context", "id")
        ]
        changes.append(("key", {"key": not fact.key}))
        changes.append(("sentence", {"sentence": Place(fact.sentence.start, fact.end)}))
        changes.append(("elsewhere", {"elsewhere": (Place(0, 1),)}))
        for name in fact.value.__struct_fields__:
            held = getattr(fact.value, name)
            other = {bool: not held, date: date(1999, 1, 1)}.get(type(held), UNLIKE)
            changes.append(("value", {"value": replace(fact.value, **{name: other})}))
        for clause, fields in changes:
            if any(getattr(fact, name) != value for name, value in fields.items()):
                facts = (*sheet.facts[:at], replace(fact, **fields), *sheet.facts[at + 1 :])
                yield clause, replace(sheet, facts=facts)
    yield "people", replace(sheet, people=())
    yield "organizations", replace(sheet, organizations=())
    yield "summary", replace(sheet, summary=sheet.summary[:1])
    yield "blocks", replace(sheet, text=replace(sheet.text, blocks=sheet.text.blocks[::-1]))


def test_everything_that_the_text_and_the_rules_determine_is_proved_again():
    sheet = api.summarize_text(WHOLE, published=date(2025, 3, 12))
    assert prove(sheet) == ()
    assert {fact.kind for fact in sheet.facts} >= {"money", "percentage", "time", "quotation"}
    missed = [clause for clause, forged in forgeries(sheet) if clause not in clauses(forged)]
    assert missed == []


def test_a_sheet_without_its_paragraphs_is_proved_by_its_values(sheet):
    older = replace(sheet, text=Text(sheet.text.content, sheet.text.sha256))
    assert prove(older) == ()
    money = sheet.facts[0]
    forged = replace(money, value=replace(money.value, currency="USD"))
    assert [f.clause for f in prove(replace(older, facts=(forged, *sheet.facts[1:])))] == ["value"]


def test_a_number_corrected_next_door_leaves_the_others_where_they_stood():
    old = "Orders could fall by 5 to 10 percent in 2026, after they rose 38% last year."
    saved = api.summarize_text(old)
    new = old.replace("5 to 10", "5 to 12").replace("38%", "36%")
    found = {each.text: each.state for each in locate(saved, new)}
    assert found["2026"] == found["last year"] == "stands"
    assert found["38%"] == "gone"


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
