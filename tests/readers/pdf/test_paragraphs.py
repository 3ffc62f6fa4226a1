"""Rows -> paragraphs."""

from factsheet.readers.pdf.lines import PagedParagraph, Row, Segment
from factsheet.readers.pdf.paragraphs import PAGE_END, of_page, over_pages


def rows(*lines, left=60.0, size=12.0, top=100.0):
    """Lines one below the other; None leaves a gap."""
    found = []
    for at, text in enumerate(lines):
        if text is not None:
            y = top + 14 * at
            found.append(Row((Segment(text, left, left + 6.0 * len(text), y, y + size),)))
    return found


def read(*lines, **options):
    return [(p.kind, p.text) for p in of_page([rows(*lines, **options)], 1, 12.0)]


def test_lines_are_joined_up_to_a_gap():
    assert read("The weir was opened", "on Friday, they said", None, "It cost $5 million.") == [
        ("paragraph", "The weir was opened on Friday, they said"),
        ("paragraph", "It cost $5 million."),
    ]


def test_a_short_line_that_ends_a_sentence_ends_its_paragraph():
    assert read("The weir was opened on Friday by the mayor", "of Ostby.", "It cost $5m.") == [
        ("paragraph", "The weir was opened on Friday by the mayor of Ostby."),
        ("paragraph", "It cost $5m."),
    ]


def test_large_letters_are_a_heading_and_bullets_are_items():
    assert read("Weir opens", size=18.0) == [("heading", "Weir opens")]
    assert read("• a wall", "• a ladder") == [("item", "• a wall"), ("item", "• a ladder")]


def test_a_paragraph_goes_on_over_the_end_of_a_page():
    pages = [
        [PagedParagraph("The weir cost", "paragraph", 1, 12.0)],
        [PagedParagraph("$5 million in all", "paragraph", 2, 12.0)],
        [PagedParagraph("and was paid.", "paragraph", 3, 12.0)],
    ]
    assert [(p.text, p.page, p.turns) for p in over_pages(pages)] == [
        ("The weir cost", 1, ()),
        (f"$5 million in all{PAGE_END}and was paid.", 2, (3,)),
    ]


def test_a_word_that_a_page_ends_in_stays_on_it():
    pages = [
        [PagedParagraph("It was paid by inves-", "paragraph", 1, 12.0)],
        [PagedParagraph("tors from Lund.", "paragraph", 2, 12.0)],
    ]
    (paragraph,) = over_pages(pages)
    assert paragraph.text == f"It was paid by investors{PAGE_END}from Lund."
