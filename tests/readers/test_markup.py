"""Hostile and broken markup."""

import time
from contextlib import suppress

import pytest

from factsheet.model.errors import NoArticleError
from factsheet.readers import html
from factsheet.readers.markup import parse


@pytest.mark.parametrize("depth", [300, 1_500, 100_000])
def test_deep_nesting_loses_no_text(page, prose, depth):
    content = page(
        prose=[], below="<div>" * depth + "".join(f"<p>{p}</p>" for p in prose) + "</div>" * depth
    )
    text = " ".join(parse(content).tree.itertext())
    assert [p for p in prose if p not in text] == []


def test_flattened_nesting_is_told(page, prose):
    content = page(below="<div>" * 3_000 + prose[0] + "</div>" * 3_000)
    assert [w.code for w in parse(content).warnings] == ["nesting_flattened"]


def test_nesting_that_cannot_be_flattened_is_refused_in_one_line():
    content = b"<html><body>" + b"<time>" * 5_000 + b"words"
    with pytest.raises(NoArticleError, match="too deep"):
        parse(content)


@pytest.mark.parametrize(
    "content",
    [
        b"<a " * 350_000,
        b"<p>" * 100_000,
        b"<script>" * 100_000,
        b"<" * 1_000_000,
        b"<!--" * 200_000,
        b"<p " + b"a" * 1_000_000,
        b"&lt;" * 250_000,
        b"<p>" + b"\0" * 100_000 + b"words</p>",
        b"<p>\xed\xa0\x80 words</p>",
        "<p>\ufffe\uffff words</p>".encode(),
        b"<html><svg><style>" * 20_000,
    ],
    ids=lambda content: repr(content[:12]),
)
def test_hostile_pages_are_read_or_refused_in_good_time(content):
    began = time.process_time()
    with suppress(NoArticleError):
        html.read(b"<html>" + content)
    assert time.process_time() - began < 5


def test_scripts_go_and_linked_data_is_kept():
    page = parse(
        b"<html><head><script>if (a < b) { '</p>' }</script>"
        b"<script type='application/ld+json'>{\"@type\": 1}</script></head>"
        b"<body><p>one</p><STYLE>p {}</STYLE><p>two</p><script>unclosed"
    )
    assert page.scripts == ('{"@type": 1}',)
    assert [p.text for p in page.tree.iter("p")] == ["one", "two"]


def test_control_characters_and_surrogates_go():
    page = parse(b"<html><p>a\x00b\x0bc\x7fd</p>" + b"<p>\xed\xa0\x80e</p>")
    assert page.tree.findtext(".//p") == "abcd"
