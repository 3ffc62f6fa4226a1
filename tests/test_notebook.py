"""The guide of the library is run as a notebook, cell by cell, in a kernel of its own."""

import re
from pathlib import Path

import pytest

nbclient = pytest.importorskip("nbclient")
nbformat = pytest.importorskip("nbformat")
for needed in ("ipykernel", "pandas", "pyarrow"):
    pytest.importorskip(needed)

ROOT = Path(__file__).parent.parent
GUIDE = ROOT / "docs" / "library.md"
CELL = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
AFTER = "factsheet.to_arrow([sheet, later]).num_rows == len(sheet.facts) + len(later.facts)"

pytestmark = pytest.mark.filterwarnings("ignore")  # Jupyter's own; the guide's stand in its output


@pytest.fixture(scope="module")
def notebook():
    """The guide's cells and one more, with what they put out. Raises where one fails."""
    cells = [*CELL.findall(GUIDE.read_text(encoding="utf-8")), AFTER]
    made = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
    where = {"metadata": {"path": str(ROOT)}}
    nbclient.NotebookClient(made, timeout=120, kernel_name="python3", resources=where).execute()
    return made


def value(cell):
    """The last value of a cell, by media type."""
    return next(out["data"] for out in cell.outputs if out["output_type"] == "execute_result")


def printed(cell):
    return "".join(
        out["text"]
        for out in cell.outputs
        if out["output_type"] == "stream" and out.name == "stdout"
    )


def test_a_sheet_shows_itself_as_a_table(notebook):
    shown = value(notebook.cells[0])
    assert "<mark>$84 million</mark> in a Series B round" in shown["text/html"]
    assert re.search("<(?:script|style|iframe)|style=", shown["text/html"]) is None
    assert shown["text/plain"].startswith("<Sheet 'Tidepool raises $84 million")


def test_facts_are_filtered_and_explained(notebook):
    assert "$84 million 84000000 USD Tidepool Energy asserted" in printed(notebook.cells[1])
    assert "role by the pack raised" in printed(notebook.cells[2])


def test_facts_become_tables(notebook):
    assert "money" in value(notebook.cells[3])["text/plain"]
    assert value(notebook.cells[-1])["text/plain"] == "True"


def test_a_batch_gives_sheets_and_tells_what_failed(notebook):
    out = printed(notebook.cells[4]).splitlines()
    assert out[0].startswith("samples/chips/article.txt ")
    assert out[1].startswith("7 ")
    assert out[2] == "[Failure(id=8, code='no_article', message='the text is empty')]"


def test_versions_are_compared(notebook):
    first, proof = printed(notebook.cells[5]).splitlines()
    assert first == "corrected $84 million $48 million"
    assert proof.startswith("False ['")
