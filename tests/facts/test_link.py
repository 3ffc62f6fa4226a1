"""A table's figures take the row's label as their subject and the column's header as context."""

from factsheet import summarize_text

TABLE = "Results (£m)\n\n| 2024 | Change, %\n\nRevenue | 412 | 10.6"


def test_a_figure_in_a_table_is_its_rows():
    facts = [fact for fact in summarize_text(TABLE).facts if fact.kind != "time"]
    assert [(f.text, f.subject and f.subject.text, f.context) for f in facts] == [
        ("412", "Revenue", "2024"),
        ("10.6", "Revenue", "Change, %"),
    ]
