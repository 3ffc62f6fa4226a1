"""When a page was published and changed: JSON-LD, meta tags, then what stands by the headline."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice

from lxml.html import HtmlElement

from factsheet.readers import dates, headline
from factsheet.readers.head import Claim, Head
from factsheet.readers.linked_data import LinkedArticle

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
DATE_PATHS = (
    ".//*[@itemprop='datePublished']",
    ".//time[@pubdate]",
    ".//time[contains(@class, 'publish') or contains(@class, 'entry-date')]",
)
APART = re.compile(
    r"related|recommend|comment|sidebar|teaser|\bcard|promo|widget|popular|trending|most-|more-",
    re.IGNORECASE,
)
"""Classes and ids of what tells of other stories."""
DATED = re.compile(r"date|time|publish|posted|stamp|byline|meta|updated", re.IGNORECASE)
"""Classes and ids of the lines that sites put a day in."""
LABELLED = re.compile(
    r"^\W*(?i:(?:first\s+)?(?:published|posted|created|written)|date)\b|\b(?i:by)\s+[A-Z]",
)
"""What else a line says that gives the day of an article."""
LONGEST_LINE = 120
MOST_LINES = 60
MOST_ABOVE = 6
"""Elements right above a headline; a masthead's day, further up, is that of the visit."""
LEAST_PROSE = 60
"""Characters of a paragraph that is no more a line of the page's head."""

Day = tuple[date, str]
"""A day, and where it was found."""


def stated(
    tree: HtmlElement,
    heading: HtmlElement | None,
    head: Head,
    article: LinkedArticle,
    url: str | None,
) -> tuple[Day | None, Day | None]:
    """When the article was published, and when it was changed last.

    A page that shows nothing but when it was changed is dated by that line, as its readers do.
    """
    lines = list(_lines_around(heading)) if heading is not None else []
    published = _first_day(_published(tree, lines, head, article, url))
    modified = _first_day(_modified(tree, head, article))
    shown = _first_day((line, "dateline") for line in lines if _is_changed(line))
    return published or shown, modified or shown


def _published(
    tree: HtmlElement, lines: list[str], head: Head, article: LinkedArticle, url: str | None
) -> Iterator[Claim]:
    if article.published:
        yield article.published, "json-ld"
    yield from head.claims(PUBLISHED_TAGS)
    for path in DATE_PATHS:
        for element in tree.xpath(path):
            if not _is_apart(element):
                yield _moment(element), "time"
    for line in lines:
        if not _is_changed(line):
            yield line, "dateline"
    in_url = dates.url_day(url) if url else None
    if in_url:
        yield in_url.isoformat(), "url"


def _modified(tree: HtmlElement, head: Head, article: LinkedArticle) -> Iterator[Claim]:
    if article.modified:
        yield article.modified, "json-ld"
    yield from head.claims(MODIFIED_TAGS)
    for element in tree.iterfind(".//*[@itemprop='dateModified']"):
        yield _moment(element), "time"


def _first_day(claims: Iterable[Claim]) -> Day | None:
    for said, origin in claims:
        found = dates.day(said) or (dates.named_day(said) if origin == "dateline" else None)
        if found:
            return found, origin
    return None


def _moment(element: HtmlElement) -> str:
    return str(
        element.get("datetime") or element.get("content") or "".join(element.itertext()).strip()
    )


def _is_apart(element: HtmlElement) -> bool:
    """Whether an element tells of another story than the page's."""
    return any(
        each.tag in ("aside", "nav", "footer") or APART.search(_named(each))
        for each in element.iterancestors()
        if each.tag not in ("html", "body")
    )


def _named(element: HtmlElement) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''}"


def _lines_around(heading: HtmlElement) -> Iterator[str]:
    """The lines by the headline that give a day and little else: those below it come first."""
    for element in (*_below(heading), *_above(heading)):
        if element.tag == "time" and element.get("datetime"):
            yield element.get("datetime", "")
        pieces = (element.text, element.tail, *_whole(element))
        for line in (" ".join((piece or "").split()) for piece in pieces):
            if line and _gives_day(line, element):
                yield line


def _whole(element: HtmlElement) -> Iterator[str]:
    """The text of an element that is a line of its own, with those of its links."""
    if element.tag not in headline.INLINE and len(element) <= MOST_ABOVE:
        text = "".join(element.itertext())
        if len(text) <= LONGEST_LINE:
            yield text


def _gives_day(line: str, element: HtmlElement) -> bool:
    if dates.is_date_line(line):
        return True
    if len(line) > LONGEST_LINE or dates.day_in(line) is None or line.endswith("."):
        return False
    return bool(DATED.search(_named(element)) or LABELLED.search(line) or _is_changed(line))


def _is_changed(line: str) -> bool:
    return line.lower().startswith(dates.CHANGED)


def _below(heading: HtmlElement) -> Iterator[HtmlElement]:
    """The elements between the headline and the second paragraph of the article."""
    prose = 0
    for element in islice(headline.below(heading), MOST_LINES):
        prose += element.tag == "p" and len("".join(element.itertext())) >= LEAST_PROSE
        if prose == 2 or element.tag == "aside" or APART.search(_named(element)):
            return  # the first paragraph may be the headline's standfirst
        yield element


def _above(heading: HtmlElement) -> Iterator[HtmlElement]:
    """The lines right above the headline that are marked as a date."""
    parent = heading.getparent()
    for each in (heading, parent):
        if each is None or each.tag in ("body", "html"):
            return
        for sibling in islice(each.itersiblings(preceding=True), MOST_ABOVE):
            yield from (e for e in sibling.iter() if DATED.search(_named(e)) or e.tag == "time")
