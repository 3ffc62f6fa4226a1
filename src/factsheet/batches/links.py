"""RSS and Atom feeds and sitemaps -> the addresses that they list, and the articles they hold."""

from collections.abc import Iterator
from copy import deepcopy
from typing import TYPE_CHECKING

from factsheet.model.errors import NoArticleError

if TYPE_CHECKING:
    from lxml import etree

LISTS = (b"<rss", b"<feed", b"<rdf:rdf", b"<urlset", b"<sitemapindex")
MOST = 50_000
"""Addresses of one list, as the sitemap protocol limits them."""


def is_list(head: bytes) -> bool:
    """Whether a file that begins like this is a feed or a sitemap."""
    beginning = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    return beginning.startswith(b"<") and any(tag in beginning.lower() for tag in LISTS)


def entries(content: bytes) -> Iterator[str | bytes]:
    """The addresses of a list, in its order; of sitemaps too, which list others.

    An item without an address that holds its article whole is a feed of itself, as bytes. Raises
    NoArticleError.
    """
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True)
    try:
        root = etree.fromstring(content, parser=parser)
    except etree.XMLSyntaxError:  # nothing in it is an element
        root = None
    if root is None:
        raise NoArticleError("the feed or sitemap is damaged")
    found = 0
    for element in list(root.iter("{*}item", "{*}entry", "{*}url", "{*}sitemap")):
        entry = _address(element) or _whole(root, element)
        if entry and found < MOST:
            found += 1
            yield entry


def _whole(root: "etree._Element", item: "etree._Element") -> bytes | None:
    """A feed with this item alone, where it holds its article whole."""
    from lxml import etree

    from factsheet.readers import feed

    if not feed.article_markup(item):
        return None
    channel = root.find("{*}channel")
    alone = etree.Element(root.tag)
    holder = alone if channel is None else etree.SubElement(alone, channel.tag)
    holder.extend(
        deepcopy(each) for each in (root if channel is None else channel) if not len(each)
    )
    holder.append(deepcopy(item))
    return etree.tostring(alone, encoding="utf-8")


def _address(element: "etree._Element") -> str | None:
    """Where an entry is: as text in RSS and sitemaps, as an attribute in Atom."""
    for child in element.iter("{*}loc", "{*}link"):
        address = (child.get("href") or child.text or "").strip()
        if child.get("rel", "alternate") == "alternate" and address.startswith(
            ("http://", "https://")
        ):
            return address
    return None
