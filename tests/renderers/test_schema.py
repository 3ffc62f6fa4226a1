import json

import jsonschema
import pytest

from factsheet import api
from factsheet.renderers import json as json_format
from factsheet.renderers import whole
from factsheet.renderers.schema import sheet_schema


@pytest.fixture(scope="module")
def validator():
    schema = sheet_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def test_every_sample_is_valid_and_comes_back_the_same(samples, validator):
    for article in sorted(samples.glob("*/article.*")):
        sheet = api.summarize(article)
        text = api.to_json(sheet)
        validator.validate(json.loads(text))
        assert api.from_json(text) == sheet
        assert whole(json_format.render(api.from_json(text))) == text


def test_a_number_as_a_float_is_no_sheet(samples, validator):
    sheet = json.loads(api.to_json(api.summarize(samples / "listing" / "article.txt")))
    fact = next(fact for fact in sheet["facts"] if fact["kind"] == "money")
    fact["value"]["min"] = 1.5
    assert not validator.is_valid(sheet)


def test_schema_is_printed(factsheet):
    done = factsheet("schema")
    assert done.returncode == 0
    assert json.loads(done.stdout)["title"] == "Sheet"
