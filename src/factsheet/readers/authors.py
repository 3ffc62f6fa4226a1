"""Who wrote an article: by JSON-LD, by the head's tags, by the line around the headline."""

from collections.abc import Iterable, Iterator
from itertools import islice

from lxml.html import HtmlElement

from factsheet.readers import bylines
from factsheet.readers.head import Head
from factsheet.readers.linked_data import LinkedArticle
from factsheet.readers.markup import texts

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
    ".//a[@rel='author']",
    f".//a[{AUTHOR_PAGES}]",
    ".//*[contains(@class, 'byline') or contains(@class, 'Byline')]//a",
    ".//*[contains(@class, 'author-name') or contains(@class, 'author_name')"
    " or contains(@class, 'authorName') or contains(@class, 'article-author')]",
    ".//*[contains(@class, 'byline') or contains(@class, 'Byline')]",
)
MOST_AUTHORS = 6
"""People around a headline; more of them are those of other articles."""
MOST_ANCESTORS = 8
LONGEST_BYLINE = 200
"""Characters of an element that holds a byline and nothing else."""


def authors(
    article: LinkedArticle, head: Head, places: Iterable[HtmlElement], site: set[str]
) -> tuple[tuple[str, ...], str] | None:
    """The people who wrote it, and where that is said; `site` are names of the site, not theirs."""
    names = bylines.people(article.authors, site=site)
    if names:
        return names, "json-ld"
    for tag in AUTHOR_TAGS:
        names = bylines.people((v for v, _ in head.claims((tag,)) if "://" not in v), site=site)
        if names:
            return names, f"meta:{tag}"
    for place in places:
        for path in BYLINE_PATHS:
            stated = bylines.people(texts(place, path, LONGEST_BYLINE), site=site)
            names = tuple(filter(bylines.is_full_name, stated))
            if 0 < len(names) <= MOST_AUTHORS:
                return names, "byline"
    return None


def around(heading: HtmlElement | None, tree: HtmlElement) -> Iterator[HtmlElement]:
    """The elements that hold the headline, the nearest first: other articles stand further off."""
    if heading is not None:
        yield from islice(heading.iterancestors(), MOST_ANCESTORS)
    else:
        yield tree
