"""What a page sets into an article's text that is none of it: pull quotes, embedded posts, links
to other stories."""

import re
from collections.abc import Iterable

from lxml.html import HtmlElement

from factsheet.readers.main_text import Paragraph
from factsheet.readers.titles import folded

LEAST_QUOTE = 25
LEAST_LINK = 20
"""Letters and digits, both: shorter ones may be a phrase of the article, or a name in it."""
LONGEST_LINK = 200
"""Characters of a paragraph that may be another story's title."""
LABEL = re.compile(r"[^:>»|]{1,30}[:>»|]+\s*")
"""What may stand before another story's title: "See also:", in any language."""
SIGNATURE = re.compile(r"[—–-]{1,2}\s?[^()]{0,80}\(@\w{1,20}\)")
"""The last line of an embedded post, as Twitter and those after it write it."""
MOST_QUOTES = 100
"""A page with more is a transcript, or made to be slow."""
MOST_LINES = 12
"""Lines of an embedded post."""


def without(found: list[Paragraph], tree: HtmlElement) -> list[Paragraph]:
    """The paragraphs without what was set into them."""
    return _without_stories(_without_pull_quotes(_without_posts(found)), tree)


def _without_posts(found: list[Paragraph]) -> list[Paragraph]:
    """An embedded post is a block quote that ends in its author's handle."""
    kept: list[Paragraph] = []
    first = 0
    for paragraph in found:
        if paragraph.kind != "quote":
            first = len(kept) + 1
        if paragraph.kind == "quote" and SIGNATURE.match(paragraph.text):
            del kept[max(first, len(kept) - MOST_LINES) :]
            first = len(kept)
        else:
            kept.append(paragraph)
    return kept


def _without_pull_quotes(found: list[Paragraph]) -> list[Paragraph]:
    """A pull quote says again, set apart, what the article says in its course."""
    if not 0 < sum(paragraph.kind == "quote" for paragraph in found) <= MOST_QUOTES:
        return found
    running = "\n".join(folded(p.text) for p in found if p.kind != "quote")
    return [p for p in found if p.kind != "quote" or not _stands_in(running, folded(p.text))]


def _stands_in(running: str, key: str) -> bool:
    return len(key) >= LEAST_QUOTE and key in running


def _without_stories(found: list[Paragraph], tree: HtmlElement) -> list[Paragraph]:
    """A paragraph that is a link to elsewhere, and nothing else, is another story's title."""
    keys = {at: _story_keys(p.text) for at, p in enumerate(found) if _may_be_story(p)}
    linked = _linked(tree, {key for each in keys.values() for key in each})
    return [p for at, p in enumerate(found) if linked.isdisjoint(keys.get(at, ()))]


def _may_be_story(paragraph: Paragraph) -> bool:
    return paragraph.kind != "heading" and LEAST_LINK <= len(paragraph.text) <= LONGEST_LINK


def _story_keys(text: str) -> list[str]:
    label = LABEL.match(text)
    keys = (folded(text), folded(text[label.end() :]) if label else "")
    return [key for key in keys if len(key) >= LEAST_LINK]


def _linked(tree: HtmlElement, wanted: Iterable[str]) -> frozenset[str]:
    """Those of the wanted texts that are a link's whole text; links within the page apart."""
    if not wanted:
        return frozenset()
    links = (a for a in tree.iter("a") if not (a.get("href") or "#").startswith("#"))
    return frozenset(wanted) & {folded("".join(link.itertext())) for link in links}
