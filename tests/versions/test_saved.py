import json
from pathlib import Path

import pytest

from factsheet import api
from factsheet.model.errors import SourceError
from factsheet.versions import saved

SAVED = sorted((Path(__file__).parent / "saved").glob("*.json"))


@pytest.mark.parametrize("path", SAVED, ids=lambda path: path.stem)
def test_a_sheet_of_every_schema_version_is_read(path):
    sheet = saved.parse(path.read_bytes())
    assert [(fact.kind, fact.text) for fact in sheet.facts] == [
        ("money", "$5m"),
        ("percentage", "12%"),
    ]
    assert sheet.schema_version == "1.1"


def test_what_a_later_minor_version_adds_is_passed_over():
    raw = json.loads(api.to_json(api.summarize_text("Lantern raised $5m.")))
    raw["schema_version"] = "1.7"
    raw["weather"] = "fine"
    raw["facts"].append({"kind": "smell", "text": "Lantern", "start": 0, "end": 7})
    assert [fact.text for fact in saved.parse(json.dumps(raw)).facts] == ["$5m"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("[]", "no fact sheet: it is not a JSON object"),
        ("{}", "no fact sheet: it names no schema_version"),
        ("{", "no fact sheet: Input data was truncated"),
        ('{"schema_version": "1.0"}', "no fact sheet: Object missing required field `tool`"),
        (
            '{"schema_version": "2.0"}',
            "a sheet of schema 2.0; this factsheet reads up to 1.1, so use a newer one",
        ),
        ('{"schema_version": "0.9"}', "no fact sheet: there is no schema 0.9"),
        (
            '{"schema_version": "1.0", "facts": [{"kind": {}}]}',
            "no fact sheet: Object missing required field `tool`",
        ),
    ],
)
def test_what_is_no_sheet_is_told_in_a_line(content, message):
    with pytest.raises(SourceError, match=message.replace("[", r"\[")):
        saved.parse(content)


def test_deep_brackets_are_no_sheet():
    with pytest.raises(SourceError):
        saved.parse('{"schema_version": "1.0", "facts": ' + "[" * 100_000)
