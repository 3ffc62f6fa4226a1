"""Who wrote an article: by JSON-LD, by the head's tags, by the line around the headline."""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any

from lxml import etree
from lxml.html import HtmlElement

from factsheet.readers import bylines, dates, headline
from factsheet.readers.head import Head
from factsheet.readers.linked_data import LinkedArticle
from factsheet.readers.markup import MOST_TEXTS, line_of

AUTHOR_TAGS = (
    "author",
    "article:author",
    "article:author_name",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "citation_author",
    "byl",
    "cxenseparse:author",
)
COMMENTS = re.compile(r"comment|related|recommend|sidebar|teaser|popular|trending", re.IGNORECASE)
"""Classes and ids of what other people write, or of other articles."""
AUTHOR_PAGES = " or ".join(
    f"contains(@href, '/{folder}')"
    for folder in (
        *("author", "people/", "person/", "profile", "staff/", "journalist", "reporter/"),
        *("contributor", "columnist", "meet-the-team/", "by/", "autor", "auteur", "redakt"),
    )
)
"""Where sites keep a page for each of those who write."""
BYLINE_PATHS = (
    ".//*[@itemprop='author']//*[@itemprop='name']",
    ".//*[@itemprop='author']",
    ".//a[contains(concat(' ', @rel, ' '), ' author ')]",
    f".//a[{AUTHOR_PAGES}]",
    ".//*[contains(@class, 'byline') or contains(@class, 'Byline')]//a",
    ".//*[contains(@class, 'author-name') or contains(@class, 'author_name')"
    " or contains(@class, 'authorName') or contains(@class, 'article-author')"
    " or contains(concat(' ', @class, ' '), ' author ')]",
    ".//*[contains(@class, 'byline') or contains(@class, 'Byline')]",
)
BYLINES: tuple[tuple[str, Callable[[HtmlElement], Any]], ...] = tuple(
    (path, etree.XPath(path)) for path in BYLINE_PATHS
)
"""The same, compiled: they are asked of each element around a headline."""
MOST_AUTHORS = 6
"""People around a headline; more of them are those of other articles."""
MOST_ANCESTORS = 8
MOST_APART = 2
"""Levels up to what holds the names of one byline."""
BY = re.compile(r"\b[Bb]y\s+[A-Z].*")
MOST_LINES = 30
LONGEST_LINE = 60
"""Characters of a byline that ends in a full stop."""
LONGEST_BYLINE = 120
"""Characters of an element that holds a byline and nothing else."""


Authors = tuple[tuple[str, ...], str]
"""The people, and where they are named."""


def authors(
    article: LinkedArticle,
    head: Head,
    heading: HtmlElement | None,
    tree: HtmlElement,
    site: set[str],
) -> Authors | None:
    """The people who wrote it, and where that is said; `site` are names of the site, not theirs.

    The page's head may name a feed or a desk: people whom the byline names come before it.
    """
    stated = _stated(article, head, site)
    if stated and any(bylines.is_full_name(name) for name in stated[0]):
        return stated
    signed = _signed(_around(heading, tree), site)
    if signed is None and heading is not None:
        signed = _dated(heading, site)
    return signed or stated


def _stated(article: LinkedArticle, head: Head, site: set[str]) -> Authors | None:
    names = bylines.people(article.authors, site=site)
    if names:
        return names, "json-ld"
    for tag in AUTHOR_TAGS:
        names = bylines.people((v for v, _ in head.claims((tag,)) if "://" not in v), site=site)
        if names:
            return names, f"meta:{tag}"
    return None


def _signed(places: Iterable[HtmlElement], site: set[str]) -> Authors | None:
    """The names of a byline near the headline; what no outer place holds, no inner one does."""
    nested = list(places)
    held = [(path, find) for path, find in BYLINES if any(find(place) for place in nested[-1:])]
    for place in nested:
        for path, find in held:
            elements = _together([e for e in find(place)[:MOST_TEXTS] if _is_byline(e)])
            names = bylines.people((line_of(e, path, LONGEST_BYLINE) for e in elements), site=site)
            names = tuple(filter(bylines.is_full_name, names))
            if 0 < len(names) <= MOST_AUTHORS:
                return names, "byline"
    return None


def _is_byline(element: HtmlElement) -> bool:
    """Whether it may name who wrote the page: it is no tag, stands in no sentence and comment."""
    if "tag" in (element.get("rel") or "").split():
        return False
    for ancestor in element.iterancestors():
        if ancestor.tag == "p" and _is_sentence("".join(ancestor.itertext()).strip()):
            return False
        named = f"{ancestor.get('class') or ''} {ancestor.get('id') or ''}"
        if ancestor.tag in ("nav", "footer") or COMMENTS.search(named):
            return ancestor.tag in ("html", "body")
    return True


def _is_sentence(text: str) -> bool:
    return len(text) > LONGEST_BYLINE or (
        len(text) > LONGEST_LINE and text.rstrip("”\"')").endswith((".", "!", "?"))
    )


def _dated(heading: HtmlElement, site: set[str]) -> Authors | None:
    """The people of a line by the headline that gives the day too: 5 March 2009 by Ada Kern."""
    for element in islice(headline.below(heading), MOST_LINES):
        text = " ".join("".join(element.itertext()).split())
        if len(text) > LONGEST_BYLINE:
            if element.tag == "p":
                return None
            continue
        by = BY.search(text) if dates.day_in(text) else None
        names = tuple(
            filter(bylines.is_full_name, bylines.people([by[0]], site=site) if by else ())
        )
        if names:
            return names, "byline"
    return None


def _together(elements: list[HtmlElement]) -> list[HtmlElement]:
    """The first of these elements, and those by its side: the others sign other articles."""
    if not elements:
        return []
    line = list(islice(elements[0].iterancestors(), MOST_APART))
    return [e for e in elements if any(a in line for a in islice(e.iterancestors(), MOST_APART))]


def _around(heading: HtmlElement | None, tree: HtmlElement) -> Iterator[HtmlElement]:
    """The elements that hold the headline, the nearest first: other articles stand further off."""
    if heading is not None:
        yield from islice(heading.iterancestors(), MOST_ANCESTORS)
    else:
        yield tree
