"""A page's particulars: JSON-LD first, then meta tags, then the page's own hints; each with where
it was found."""

import re
from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from factsheet.model.document import Particulars
from factsheet.readers import days, headline, titles
from factsheet.readers.authors import authors
from factsheet.readers.head import Claim, Head
from factsheet.readers.linked_data import LinkedArticle
from factsheet.readers.markup import Page, texts

TITLE_TAGS = ("og:title", "twitter:title", "parsely-title", "dc.title", "headline", "title")
SITE_TAGS = ("og:site_name", "application-name", "dc.publisher", "twitter:app:name:iphone")
DESCRIPTION_TAGS = ("description", "og:description", "twitter:description")
SECTION_TAGS = ("article:section", "articlesection", "parsely-section", "section")
LONGEST_HEADING = 400
"""Characters."""
COPYRIGHT_LINES = ".//text()[contains(., '©') or contains(., 'opyright')]"
COPYRIGHT = re.compile(
    r"(?:©|[Cc]opyright)[\s\d©,–-]*(?:by\s+)?([A-Z][^\W_]*(?:[ &'’-]{1,3}[A-Z][^\W_]*){0,5})"
)
MOST_COPYRIGHTS = 5


def particulars(page: Page, head: Head, article: LinkedArticle, url: str | None) -> Particulars:
    """What a page says of itself."""
    address = _url(head, article, url)
    site = article.publisher or next((v for v, _ in head.claims(SITE_TAGS)), None)
    hosts = _host_names(address or url)
    claims = (*title_claims(page.tree, head, article), *_subheadings(page.tree))
    title = titles.choose(claims, {site, *hosts, *_holders(page.tree)})
    heading = headline.find(page.tree, title[0] if title else None)
    names = {site or "", *hosts, *(value for value, _ in head.claims(SITE_TAGS))}
    written = authors(article, head, heading, page.tree, names)
    published, modified = days.stated(page.tree, heading, head, article, address or url)
    publisher = (article.publisher, "json-ld") if article.publisher else None
    publisher = publisher or next(head.claims(SITE_TAGS), None)
    section = (article.section, "json-ld") if article.section else None
    section = section or next(head.claims(SECTION_TAGS), None)
    language = _language(page.tree, head, article)
    found = {
        "title": title,
        "authors": written,
        "publisher": publisher,
        "published": published,
        "modified": modified,
        "language": language,
        "section": section,
    }
    return Particulars(
        title=title[0] if title else None,
        authors=written[0] if written else (),
        publisher=publisher[0] if publisher else None,
        published=published[0] if published else None,
        modified=modified[0] if modified else None,
        language=language[0] if language else None,
        url=address or url,
        section=section[0] if section else None,
        origins={field: claim[1] for field, claim in found.items() if claim},
    )


def _host_names(url: str | None) -> set[str]:
    host = urlsplit(url).hostname if url else None
    if not host:
        return set()
    bare = host.removeprefix("www.")
    return {bare, bare.split(".", maxsplit=1)[0]}


def title_claims(tree: HtmlElement, head: Head, article: LinkedArticle) -> Iterator[Claim]:
    """Everything that the page gives as its title, what is trusted most first."""
    if article.headline:
        yield article.headline, "json-ld"
    if article.name:
        yield article.name, "json-ld:name"
    yield from head.claims(TITLE_TAGS)
    for heading in headings(tree):
        yield heading, "h1"
    if head.title:
        yield head.title, "title"


def headings(tree: HtmlElement) -> list[str]:
    """The page's headings of the first level."""
    return texts(tree, ".//h1", LONGEST_HEADING)


def _subheadings(tree: HtmlElement) -> Iterator[Claim]:
    """What may bear out a title: on some pages the headline is of the second level."""
    for heading in texts(tree, ".//h2", LONGEST_HEADING):
        yield heading, "h2"


def _holders(tree: HtmlElement) -> Iterator[str]:
    """Who owns the page, by its copyright line: © 2026 Harbour Ledger. All rights reserved."""
    for line in tree.xpath(COPYRIGHT_LINES)[:MOST_COPYRIGHTS]:
        for found in COPYRIGHT.finditer(str(line)[:LONGEST_HEADING]):
            yield found[1]


def descriptions(head: Head, article: LinkedArticle) -> list[str]:
    """What the page says that the article is about, often in the words of its standfirst."""
    stated = [value for value, _ in head.claims(DESCRIPTION_TAGS)]
    return [*stated, article.description] if article.description else stated


def _language(tree: HtmlElement, head: Head, article: LinkedArticle) -> Claim | None:
    claims = [
        (tree.get("lang") or tree.get("xml:lang") or "", "html"),
        (article.language or "", "json-ld"),
        *head.claims(("og:locale", "content-language", "language")),
    ]
    for stated, origin in claims:
        code = stated.strip().replace("_", "-").split("-")[0].lower()
        if code.isascii() and code.isalpha() and len(code) in (2, 3):
            return code, origin
    return None


def _url(head: Head, article: LinkedArticle, url: str | None) -> str | None:
    """The canonical address; one that leads to the site's front page is a mistake of the site."""
    stated = [head.canonical, *(v for v, _ in head.claims(("og:url",))), article.url]
    for each in stated:
        try:
            address = urljoin(url or "", each) if each else ""
            parts = urlsplit(address)
        except ValueError:
            continue
        if parts.scheme in ("http", "https") and parts.hostname and parts.path.strip("/"):
            return address
    return None
