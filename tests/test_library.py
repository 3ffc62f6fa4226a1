"""The public names, as a caller without the guide would try them."""

import json
import subprocess
import sys
from datetime import date

import pytest

import factsheet

TEXT = "Lantern raised €5 million on Monday, Ilse Brandt said. Its sales rose 12% to €3 million."
PACK = """\
name = "ransom"
kind = "money"
role = "ransom"
"""


@pytest.fixture(scope="module")
def sheet():
    return factsheet.summarize_text(TEXT, published=date(2026, 3, 4), title="Lantern raises €5m")


def test_every_public_name_is_there_and_has_a_docstring():
    names = [name for name in dir(factsheet) if not name.startswith("_")]
    assert {"summarize", "batch", "check", "diff", "explain", "Sheet", "Fact"} <= set(names)
    undocumented = [name for name in names if not getattr(factsheet, name).__doc__]
    assert undocumented == []


def test_a_name_that_is_none_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'sumarize'"):
        factsheet.sumarize  # noqa: B018 - the access is what is tested


def test_a_batch_can_be_called_again_after_its_modules_are_imported():
    code = (
        "import factsheet\n"
        f"for _ in range(2): print([s.id for s in factsheet.batch({{'id': 3, 'text': {TEXT!r}}})])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[3]\n[3]\n"


def test_facts_are_chosen_by_what_they_are(sheet):
    def texts(*args, **kwargs):
        return [fact.text for fact in sheet.filter(*args, **kwargs)]

    assert texts("money") == ["€5 million", "€3 million"]
    assert texts(["money", "percentage"], key=True) == [
        fact.text for fact in sheet.facts if fact.key and fact.kind in ("money", "percentage")
    ]
    assert texts(role="raised", subject="LANT") == ["€5 million"]
    assert texts(modality="denied") == []
    assert sheet.filter() == sheet.facts


@pytest.mark.parametrize(
    ("asked", "told"),
    [({"kind": "mony"}, "did you mean 'money'"), ({"modality": "sure"}, "choose of asserted")],
)
def test_a_word_that_is_none_is_told(sheet, asked, told):
    with pytest.raises(factsheet.UsageError, match=told):
        sheet.filter(**asked)


def test_a_sheet_and_its_facts_are_short_in_a_list(sheet):
    assert repr(sheet) == f"<Sheet 'Lantern raises €5m': {len(sheet.facts)} facts, " + (
        f"{sum(fact.key for fact in sheet.facts)} key>"
    )
    (fact,) = sheet.filter(role="raised")
    assert repr(fact) == "<money · '€5 million' · raised · Lantern>"
    assert (str(fact.subject), str(fact.attribution)) == ("Lantern", "Ilse Brandt")


def test_a_sheet_goes_out_in_every_format(sheet):
    assert sheet.to_dict() == json.loads(sheet.to_json())
    assert factsheet.from_json(sheet.to_json()) == sheet
    assert sheet.to_csv().count("\n") == len(sheet.facts) + 1
    assert "**€5 million**" in sheet.to_markdown()
    assert sheet.to_html().startswith("<!doctype html>")
    assert sheet.to_html(show_all=True) != sheet.to_html()


def test_a_frame_has_numbers_and_days(sheet):
    pandas = pytest.importorskip("pandas")
    frame = factsheet.to_pandas([sheet, sheet])
    assert len(frame) == 2 * len(sheet.facts)
    assert frame[frame.role == "raised"]["min"].sum() == 10_000_000
    assert frame.published.unique() == [pandas.Timestamp("2026-03-04")]
    assert list(factsheet.to_pandas([]).columns) == list(frame.columns)


def test_a_package_that_is_missing_is_an_import_error(sheet, monkeypatch):
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(ImportError, match="pip install pandas"):
        sheet.to_pandas()


def test_a_check_is_true_where_all_holds(sheet):
    assert factsheet.check(sheet)
    later = factsheet.summarize_text(TEXT.replace("€5 million", "€6 million"))
    proof = factsheet.check(sheet, later)
    assert not proof
    assert "€5 million" in [each.text for each in proof.standing if each.state == "gone"]


def test_a_fact_is_explained_by_itself_or_by_its_id(sheet):
    (fact,) = sheet.filter(role="raised")
    told = str(factsheet.explain(sheet, fact=fact))
    assert "role by the pack raised" in told
    assert told == str(factsheet.explain(sheet, fact=fact.id))
    with pytest.raises(factsheet.UsageError, match="one of at, text and fact"):
        factsheet.explain(sheet, fact=fact, at=3)


def test_packs_of_ones_own_are_in_force(tmp_path, samples):
    text = "The port paid a ransom of $4 million, it said."
    ours = factsheet.summarize_text(text, rules=samples / "rules" / "ransom.toml")
    assert [fact.role for fact in ours.filter("money")] == ["ransom"]
    assert ours == factsheet.summarize_text(text, rules=[str(samples / "rules")])
    (tmp_path / "bad.toml").write_text(PACK)
    with pytest.raises(factsheet.PackError):
        factsheet.batch("-", rules=[tmp_path / "bad.toml"])


def test_a_page_is_read_as_a_string_or_as_bytes(samples):
    page = samples / "round" / "article.html"
    read = factsheet.summarize_html(page.read_text(encoding="utf-8"), url="https://a.example/b")
    assert read.facts == factsheet.summarize_html(page.read_bytes()).facts
    assert [fact.id for fact in read.facts] == [fact.id for fact in factsheet.summarize(page).facts]


def test_the_words_of_an_article_are_not_taken_for_a_path():
    with pytest.raises(factsheet.SourceError, match="summarize_text"):
        factsheet.summarize(TEXT)


def test_a_batch_gives_sheets_in_order_and_tells_what_failed(tmp_path):
    (tmp_path / "two.jsonl").write_text('{"id": 1, "text": "Sales rose 12%."}\nnope\n')
    made = factsheet.batch(
        [{"id": "first", "text": TEXT, "published": "2026-03-04"}, tmp_path / "two.jsonl"],
        workers=1,
    )
    with pytest.warns(UserWarning, match="1 of the documents gave no sheet"):
        assert [sheet.id for sheet in made] == ["first", 1]
    assert [(each.id, each.code) for each in made.failures] == [(None, "bad_record")]
