import csv
import io
import json
import re

import pytest


@pytest.fixture
def given(tmp_path, story):
    records = (story(5), story(9, title="x"), "nope\n", story("<b>&"))
    (tmp_path / "in.jsonl").write_text("".join(records))


def links(folder):
    return re.findall(r'href="(pages/[^"]+)"', (folder / "index.html").read_text(encoding="utf-8"))


@pytest.mark.usefixtures("given")
def test_an_index_leads_to_every_page_and_tells_what_has_none(factsheet, tmp_path):
    done = factsheet("batch", "in.jsonl", "-o", "out", "--format", "html")
    folder = tmp_path / "out"
    index = (folder / "index.html").read_text(encoding="utf-8")
    assert done.returncode == 6
    assert [("$5 million" in index), ("line 3 is not JSON" in index)] == [True, True]
    assert sorted(links(folder)) == sorted(f"pages/{each.name}" for each in folder.glob("pages/*"))
    assert len(links(folder)) == 3
    assert "<b>&<" not in index
    assert "&lt;b&gt;&amp;" in index
    assert all("Brightwater" in (folder / each).read_text() for each in links(folder))


@pytest.mark.usefixtures("given")
def test_a_page_keeps_its_address_and_goes_with_its_article(factsheet, tmp_path, story):
    factsheet("batch", "in.jsonl", "-o", "out", "--format", "html")
    before = links(tmp_path / "out")
    (tmp_path / "in.jsonl").write_text(story(1) + story(9, title="x"))
    factsheet("batch", "in.jsonl", "-o", "out", "--format", "html", "--resume")
    after = links(tmp_path / "out")
    assert after[1] == before[1]
    assert len(list((tmp_path / "out/pages").iterdir())) == len(after) == 2


@pytest.mark.usefixtures("given")
def test_tables_of_facts_and_articles(factsheet, tmp_path):
    done = factsheet("batch", "in.jsonl", "-o", "out", "--format", "csv")
    facts, articles = (
        list(csv.DictReader(io.StringIO((tmp_path / "out" / name).read_text(encoding="utf-8"))))
        for name in ("facts.csv", "articles.csv")
    )
    assert done.returncode == 6
    assert ("5000000", "USD", "5") in [(row["min"], row["unit"], row["article"]) for row in facts]
    assert [row["error_code"] for row in articles] == ["", "", "bad_record", ""]
    streamed = factsheet("batch", "in.jsonl", "--format", "csv")
    assert (streamed.returncode, streamed.stdout) == (6, (tmp_path / "out/facts.csv").read_bytes())


@pytest.mark.usefixtures("given")
@pytest.mark.parametrize("format_", ["csv", "html"])
def test_a_run_that_stopped_ends_as_if_it_never_had(factsheet, tmp_path, format_):
    def files(folder):
        return {
            str(path.relative_to(folder)): path.read_bytes()
            for path in folder.rglob("*")
            if path.is_file()
        }

    factsheet("batch", "in.jsonl", "-o", "whole", "--format", format_)
    factsheet("batch", "in.jsonl", "-o", "out", "--format", format_, "--fail-fast")
    torn = tmp_path / "out" / "pages"
    torn.mkdir(exist_ok=True)
    (torn / ".brightwater-0123456789.html.abcd1234").write_text("begun")
    done = factsheet("batch", "in.jsonl", "-o", "out", "--format", format_, "--resume")
    assert done.returncode == 6
    assert files(tmp_path / "out") == files(tmp_path / "whole")


def test_a_warning_is_an_error_where_it_should_be(factsheet):
    record = json.dumps({"id": 1, "text": "Brightwater raised $5 million on Monday."}).encode()
    done = factsheet("batch", "-", "--strict", given=record)
    assert (done.returncode, json.loads(done.stdout)["error"]["code"]) == (6, "strict")
    assert factsheet("batch", "-", given=record).returncode == 0
