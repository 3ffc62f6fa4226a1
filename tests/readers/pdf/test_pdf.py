"""PDF -> Document: each kind of file is read right, or refused in one line."""

import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

pytest.importorskip("pypdfium2", reason="needs the extra pdf")

from tests.readers.pdf import made

from factsheet import readers
from factsheet.model.errors import NoArticleError
from factsheet.pipeline import make_sheet

ROFF = ".TL\nWeir opens\n.2C\n.LP\n" + "".join(
    f"{made.sentence(part)}\n.PP\n" for part in range(1, 30)
)


def blocks(content):
    document = readers.read(content)
    return [(block.kind, document.text[block.start : block.end]) for block in document.blocks]


def texts(content):
    return [text for _, text in blocks(content)]


def refusal(content):
    with pytest.raises(NoArticleError) as refused:
        readers.read(content)
    assert "\n" not in str(refused.value)
    return str(refused.value)


def test_two_columns_are_read_one_after_the_other():
    document = readers.read(made.two_columns())
    assert len(document.pages) == 3
    assert document.text.split("\n\n") == [made.sentence(n) for n in range(1, 81)]
    assert document.particulars.title == "Weir opens"
    assert document.particulars.published == date(2026, 3, 5)


def test_lines_that_were_written_across_columns_are_parted():
    title, left, right = texts(made.across_columns())
    assert title.startswith("A weir is opened")
    assert left.endswith(
        "some $5 million, the county said in a letter to the people there. It is done."
    )
    assert right.startswith("Lund is next, where a mill is to be built by the same firm")


@pytest.mark.skipif(not shutil.which("groff"), reason="needs groff")
def test_columns_that_groff_set():
    done = subprocess.run(
        ["groff", "-ms", "-Tpdf"], input=ROFF.encode(), capture_output=True, check=False
    )
    if done.returncode:
        pytest.skip("this groff writes no PDF")
    found = " ".join(texts(done.stdout))
    assert [found.count(made.sentence(n)) for n in range(1, 30)] == [1] * 29


@pytest.mark.parametrize("write", [made.table_of_reportlab, made.table_of_fpdf])
def test_a_table_keeps_its_columns_and_its_caption(write):
    assert blocks(write())[1:5] == [
        ("caption", "Costs, in $ million"),
        ("item", "| 2024 | 2025"),
        ("item", "Wall | 3.4 | 5.1"),
        ("item", "Fish ladder | 0.4"),
    ]


def test_hyphenation_is_undone():
    assert texts(made.hyphened()) == [
        "The well-known builders of the weir were paid by investors from Lund, who had been told "
        "that it was a well-known firm. It is to be mended in the years from 2024- 25 on, and by "
        "no others."
    ]


def test_a_form():
    assert texts(made.form()) == [
        "Name of builder | Lund Mill Ltd",
        "Sum | $3 million",
        "The county paid the sum in March, by its own account.",
    ]


def test_the_numbers_of_a_court_papers_lines_go():
    text = " ".join(texts(made.court_paper()))
    assert text == " ".join(made.PLEADING)


def test_a_scan_is_refused():
    assert "a scan" in refusal(made.scan())


def test_a_page_of_a_scan_among_others_is_told():
    from io import BytesIO

    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter()
    for content in (made.table_of_reportlab(), made.scan()):
        writer.append(PdfReader(BytesIO(content)))
    (warning,) = readers.read(made.written(writer)).warnings
    assert (warning.code, warning.message[:30]) == (
        "pages_without_text",
        "1 of 2 pages hold no text (2),",
    )


def test_an_encrypted_file_is_refused_unless_it_opens_without_a_password():
    content = made.table_of_reportlab()
    assert "encrypted" in refusal(made.encrypted(content, user="secret"))
    assert texts(made.encrypted(content, user="")) == texts(content)


def test_a_file_that_lost_its_table_of_objects_is_mended():
    content = made.table_of_reportlab()
    assert texts(made.without_xref(content)) == texts(content)


def test_a_page_that_is_turned_reads_the_same():
    content = made.two_columns(parts=5)
    assert texts(made.rotated(content)) == texts(content)


@pytest.mark.parametrize("content", [b"%PDF-1.7\n", b"%PDF-1.4\n" + bytes(range(256)) * 40])
def test_a_file_past_mending_is_refused(content):
    assert "damaged" in refusal(content)


def test_a_bomb_is_refused():
    assert "unpacks" in refusal(made.bomb())


def test_a_mark_below_a_line_of_mail_is_found():
    content = made.table_of_reportlab()
    assert texts(b"From the press office\r\n" + content) == texts(content)


def test_the_page_of_each_fact():
    first = "The weir at Ostby cost $5 million, and it was paid in full by the county,"
    second = "which had asked for $7 million. A mill in Lund costs $9 million."
    document = readers.read(made.drawn([(60, 700, first)], [], [(60, 100, second)]))
    assert document.text.startswith(f"{first} {second[:20]}")
    sheet = make_sheet(document)
    pages = [(fact.text, fact.page) for fact in sheet.facts if fact.kind == "money"]
    assert pages == [("$5 million", 1), ("$7 million", 3), ("$9 million", 3)]


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs Linux")
def test_five_hundred_pages_take_little_memory(tmp_path):
    path = tmp_path / "long.pdf"
    path.write_bytes(made.long(500))
    script = (
        "import re, sys; from pathlib import Path; from factsheet import readers;"
        "d = readers.read(Path(sys.argv[1]).read_bytes());"
        "most = re.search(r'VmHWM:\\s*(\\d+) kB', Path('/proc/self/status').read_text())[1];"
        "print(len(d.pages), d.text.count('In part 500 the county'), int(most) // 1024)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=True
    )
    pages, last, megabytes = map(int, done.stdout.split())
    assert (pages, last) == (500, 8)
    assert megabytes < 150


def test_without_the_extra_it_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "factsheet.readers.pdf.pdfium", None)
    assert "factsheet[pdf]" in refusal(made.table_of_reportlab())
