"""Lists and tables keep their places among an article's paragraphs."""

import pytest

from factsheet.readers import html
from factsheet.readers.lists import announced
from factsheet.readers.main_text import Paragraph

WEIR = [
    "The new weir at Ostby was opened on Friday after two years of work by the county's builders.",
    "It will hold back nine million litres of water in spring, and may last for a century or so.",
    "The builders were paid in four parts, the last of them when a crack in the wall was mended.",
]
ITEMS = ["A wall of 9.5 metres", "12 deliveries of stone"]


def read(*pieces):
    body = "".join(p if p.startswith("<") else f"<p>{p}</p>" for p in pieces)
    document = html.read(f"<html><body><h1>Weir opens</h1>{body}</body></html>".encode())
    return [(b.kind, document.text[b.start : b.end]) for b in document.blocks]


def listed(items, tag="ul", item="<li>{}</li>"):
    return f"<{tag}>{''.join(item.format(each) for each in items)}</{tag}>"


@pytest.mark.parametrize("tag", ["ul", "ol"])
@pytest.mark.parametrize("item", ["<li>{}</li>", "<li><p>{}</p></li>", "<li><b>{}</b></li>"])
def test_a_list_between_paragraphs_of_a_bare_body_is_kept(tag, item):
    assert read(WEIR[0], listed(ITEMS, tag, item), *WEIR[1:]) == [
        ("paragraph", WEIR[0]),
        *(("item", each) for each in ITEMS),
        *(("paragraph", each) for each in WEIR[1:]),
    ]


def test_a_list_of_links_is_kept_where_it_is_announced():
    links = listed(
        ["Weir repair, $3 million", "A ladder for the fish, $400,000"],
        item="<li><a href='/x'>{}</a></li>",
    )
    texts = [text for _, text in read(*WEIR[:2], "The county has spent:", links, WEIR[2])]
    assert texts[3:5] == ["Weir repair, $3 million", "A ladder for the fish, $400,000"]


def test_links_to_other_stories_between_paragraphs_go():
    links = listed(
        ["Mill at Lund burns down", "Bridge at Harrow to close"],
        item="<li><a href='/x'>{}</a></li>",
    )
    assert [text for _, text in read(*WEIR[:2], links, WEIR[2])] == WEIR


def test_a_list_below_the_sites_own_label_goes():
    assert [text for _, text in read(*WEIR, "Read more:", listed(ITEMS))] == WEIR


def test_a_table_keeps_its_caption_its_header_and_its_empty_cells():
    table = (
        "<table><caption>Costs, in $ million</caption>"
        "<tr><th></th><th>2024</th><th>2025</th></tr>"
        "<tr><td>Wall</td><td>3.4</td><td></td></tr><tr><td>Ladder</td><td></td><td>0.2</td></tr></table>"
    )
    assert read(WEIR[0], table, *WEIR[1:])[1:5] == [
        ("caption", "Costs, in $ million"),
        ("item", "| 2024 | 2025"),
        ("item", "Wall | 3.4"),
        ("item", "Ladder | | 0.2"),
    ]


def test_items_follow_the_colon_that_announces_them():
    found = [
        Paragraph("It needs:"),
        Paragraph("stone", "item"),
        Paragraph("sand", "item"),
        Paragraph("So much for that."),
        Paragraph("wood", "item"),
    ]
    assert announced(found) == {1, 2}
