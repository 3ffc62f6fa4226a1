import json
import re
from pathlib import Path

GUIDE = Path(__file__).parent.parent / "docs" / "scale.md"


def test_the_function_of_the_spark_recipe_gives_a_sheet_for_each_row():
    (code,) = re.findall(r"^```python\n(.*?)^```", GUIDE.read_text(), re.MULTILINE | re.DOTALL)
    names: dict[str, object] = {}
    exec(code, names)  # noqa: S102 - the guide's own words
    sheets = names["sheets"]
    assert callable(sheets)
    ((id_, sheet),) = sheets([("a", "Brightwater raised $5 million.")])
    assert id_ == "a"
    assert json.loads(sheet)["facts"][0]["text"] == "$5 million"
