"""A page's particulars: JSON-LD first, then meta tags, then the page's own hints; each with where
it was found."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from factsheet.model.document import Particulars
from factsheet.readers import dates, headline, titles
from factsheet.readers.authors import around, authors
from factsheet.readers.head import Claim, Head
from factsheet.readers.linked_data import LinkedArticle
from factsheet.readers.markup import Page, texts

TITLE_TAGS = ("og:title", "twitter:title", "parsely-title", "dc.title", "headline", "title")
SITE_TAGS = ("og:site_name", "application-name", "dc.publisher", "twitter:app:name:iphone")
PUBLISHED_TAGS = (
    "article:published_time",
    "og:article:published_time",
    "http://ogp.me/ns/article#published_time",
    "datepublished",
    "article:published",
    "og:published_time",
    "publishdate",
    "publish-date",
    "publish_date",
    "pubdate",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.created",
    "dc.date.created",
    "dcterms.issued",
    "citation_publication_date",
    "cxenseparse:publishtime",
    "article.published",
    "dc.date",
    "date",
)
MODIFIED_TAGS = (
    "article:modified_time",
    "http://ogp.me/ns/article#modified_time",
    "og:updated_time",
    "datemodified",
    "last-modified",
    "lastmod",
    "dcterms.modified",
    "dc.date.modified",
)
DESCRIPTION_TAGS = ("description", "og:description", "twitter:description")
SECTION_TAGS = ("article:section", "articlesection", "parsely-section", "section")
DATE_PATHS = (
    ".//*[@itemprop='datePublished']",
    ".//time[@pubdate]",
    ".//time[contains(@class, 'publish') or contains(@class, 'entry-date')]",
)
LONGEST_HEADING = 400
"""Characters."""
MOST_LINES = 60
LEAST_PROSE = 60
"""Characters of a paragraph that is no more a line of the page's head."""


def particulars(page: Page, head: Head, article: LinkedArticle, url: str | None) -> Particulars:
    """What a page says of itself."""
    address = _url(head, article, url)
    site = article.publisher or next((v for v, _ in head.claims(SITE_TAGS)), None)
    hosts = _host_names(address or url)
    title = titles.choose(title_claims(page.tree, head, article), {site, *hosts})
    heading = headline.find(page.tree, title[0] if title else None)
    names = {site or "", *hosts, *(value for value, _ in head.claims(SITE_TAGS))}
    written = authors(article, head, around(heading, page.tree), names)
    published = _first_day(_published(page.tree, heading, head, article, address or url))
    modified = _first_day(_modified(page.tree, head, article))
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
    yield from head.claims(TITLE_TAGS)
    for heading in headings(tree):
        yield heading, "h1"
    if head.title:
        yield head.title, "title"


def headings(tree: HtmlElement) -> list[str]:
    """The page's headings of the first level."""
    return texts(tree, ".//h1", LONGEST_HEADING)


def descriptions(head: Head, article: LinkedArticle) -> list[str]:
    """What the page says that the article is about, often in the words of its standfirst."""
    stated = [value for value, _ in head.claims(DESCRIPTION_TAGS)]
    return [*stated, article.description] if article.description else stated


def _published(
    tree: HtmlElement,
    heading: HtmlElement | None,
    head: Head,
    article: LinkedArticle,
    url: str | None,
) -> Iterator[Claim]:
    if article.published:
        yield article.published, "json-ld"
    yield from head.claims(PUBLISHED_TAGS)
    for path in DATE_PATHS:
        for element in tree.iterfind(path) if "contains" not in path else tree.xpath(path):
            stated = element.get("datetime") or element.get("content") or element.text_content()
            yield stated, "time"
    for line in _lines_below(heading) if heading is not None else ():
        if dates.is_date_line(line) and not line.lower().startswith(dates.CHANGED):
            yield line, "dateline"
    stated_in_url = dates.url_day(url) if url else None
    if stated_in_url:
        yield stated_in_url.isoformat(), "url"


def _lines_below(heading: HtmlElement) -> Iterator[str]:
    """The lines between the headline and the second paragraph of the article."""
    prose = 0
    for element in islice(headline.below(heading), MOST_LINES):
        prose += element.tag == "p" and len("".join(element.itertext())) >= LEAST_PROSE
        if prose == 2 or element.tag == "aside":  # the first may be the headline's standfirst
            return
        for line in (element.text, element.tail):
            yield " ".join((line or "").split())


def _modified(tree: HtmlElement, head: Head, article: LinkedArticle) -> Iterator[Claim]:
    if article.modified:
        yield article.modified, "json-ld"
    yield from head.claims(MODIFIED_TAGS)
    for element in tree.iterfind(".//*[@itemprop='dateModified']"):
        yield element.get("datetime") or element.get("content") or element.text_content(), "time"


def _first_day(claims: Iterable[Claim]) -> tuple[date, str] | None:
    for stated, origin in claims:
        found = dates.day(stated)
        if found:
            return found, origin
    return None


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
