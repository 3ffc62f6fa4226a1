"""DOCX -> Document."""

import sys
from datetime import date
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

docx = pytest.importorskip("docx", reason="needs the extra docx")

from factsheet import readers  # noqa: E402 - below the skip
from factsheet.model.errors import NoArticleError  # noqa: E402


def word():
    """A release with a table, as Word would write it."""
    made = docx.Document()
    made.add_heading("Weir opens at Ostby", 0)
    made.add_paragraph("5 March 2026")
    made.add_paragraph("By Ada Kern")
    made.add_paragraph("The weir cost $5 million, and was paid by the county.")
    made.add_heading("What it holds", 1)
    for item in ("Nine million litres", "A ladder for fish"):
        made.add_paragraph(item, style="List Bullet")
    table = made.add_table(rows=0, cols=3)
    for row in (("", "2024", "2025"), ("Wall", "3.4", "5.1")):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    made.add_paragraph("It is done.")
    content = BytesIO()
    made.save(content)
    return content.getvalue()


def test_paragraphs_lists_and_tables_keep_their_order():
    document = readers.read(word())
    assert [(b.kind, document.text[b.start : b.end]) for b in document.blocks][2:] == [
        ("paragraph", "The weir cost $5 million, and was paid by the county."),
        ("heading", "What it holds"),
        ("item", "Nine million litres"),
        ("item", "A ladder for fish"),
        ("item", "| 2024 | 2025"),
        ("item", "Wall | 3.4 | 5.1"),
        ("paragraph", "It is done."),
    ]
    found = document.particulars
    assert (found.title, found.authors, found.published) == (
        "Weir opens at Ostby",
        ("Ada Kern",),
        date(2026, 3, 5),
    )


def bomb():
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as parts:
        parts.writestr("word/document.xml", b" " * 200_000_000)
    return made.getvalue()


@pytest.mark.parametrize(
    ("content", "told"),
    [(word()[:-200], "damaged"), (bomb(), "unpacks"), (b"PK\x03\x04 word/document.xml", "damaged")],
)
def test_a_file_that_cannot_be_opened_is_refused(content, told):
    with pytest.raises(NoArticleError, match=told):
        readers.read(content + b"word/document.xml")


def test_without_the_extra_it_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(NoArticleError, match=r"factsheet\[docx\]"):
        readers.read(word())
