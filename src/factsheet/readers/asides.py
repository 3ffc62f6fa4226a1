"""What a page sets into an article's text that is none of it: pull quotes, embedded posts, links
to other stories."""

import re

from lxml.html import HtmlElement

from factsheet.readers import lists
from factsheet.readers.main_text import Paragraph
from factsheet.readers.titles import folded

LEAST_QUOTE = 25
"""Letters and digits of a pull quote; a shorter one may be a phrase that the article repeats."""
LEAST_LINK = 24
"""Characters; a shorter link may be a name within the article's text."""
LONGEST_LINK = 200
"""Characters of a paragraph that may be another story's title."""
LEAST_KEPT = 0.7
"""The share of an article that is no link to elsewhere; of less, the links are what it is about."""
LEAST_CARDS = 2
LONGEST_TEASER = 400
"""Characters below the title of another story."""
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
    article = _without_pull_quotes(_without_posts(found))
    return _without_stories(_without_cards(article, tree), tree)


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


def _without_cards(found: list[Paragraph], tree: HtmlElement) -> list[Paragraph]:
    """Headings at the end that are links, with a line or two each, are teasers of other stories."""
    starts = [at for at, paragraph in enumerate(found) if paragraph.kind == "heading"]
    if len(starts) < LEAST_CARDS:
        return found
    linked = _linked_headings(tree)
    end, cards = len(found), 0
    for start in reversed(starts):
        teaser = _length(found[start + 1 : end])
        if teaser > LONGEST_TEASER or folded(found[start].text) not in linked:
            break
        end, cards = start, cards + 1
    return found[:end] if cards >= LEAST_CARDS else found


def _linked_headings(tree: HtmlElement) -> frozenset[str]:
    """The headings at least half of whose text is a link to elsewhere; some hold it twice, once
    for screen readers."""
    found = set()
    for heading in tree.iter("h2", "h3", "h4", "h5", "h6"):
        text = "".join(heading.itertext())
        links = [heading.getparent()] if heading.getparent().tag == "a" else heading.iter("a")
        linked = "".join("".join(link.itertext()) for link in links if _leads_away(link))
        if len("".join(text.split())) <= 2 * len("".join(linked.split())):
            found.add(folded(text))
    return frozenset(found)


def _leads_away(link: HtmlElement) -> bool:
    return not (link.get("href") or "#").startswith("#")


def _without_stories(found: list[Paragraph], tree: HtmlElement) -> list[Paragraph]:
    """A paragraph that is a link to elsewhere, and nothing else, is another story's title."""
    told = lists.announced(found)
    titles = {
        at: _story_titles(p.text)
        for at, p in enumerate(found)
        if at not in told and _may_be_story(p)
    }
    linked = _linked(tree, frozenset(title for each in titles.values() for title in each))
    kept = [p for at, p in enumerate(found) if linked.isdisjoint(titles.get(at, ()))]
    return kept if _length(kept) >= LEAST_KEPT * _length(found) else found


def _length(paragraphs: list[Paragraph]) -> int:
    return sum(len(paragraph.text) for paragraph in paragraphs)


def _may_be_story(paragraph: Paragraph) -> bool:
    return paragraph.kind != "heading" and LEAST_LINK <= len(paragraph.text) <= LONGEST_LINK


def _story_titles(text: str) -> list[str]:
    label = LABEL.match(text)
    titles = (text, text[label.end() :] if label else "")
    return [title for title in titles if len(title) >= LEAST_LINK]


def _linked(tree: HtmlElement, wanted: frozenset[str]) -> frozenset[str]:
    """Those of the wanted texts that are a link's whole text; links within the page apart."""
    if not wanted:
        return wanted
    links = filter(_leads_away, tree.iter("a"))
    return wanted & {" ".join("".join(link.itertext()).split()) for link in links}
