"""RSS and Atom feeds and sitemaps -> the addresses that they list."""

from collections.abc import Iterator

LISTS = (b"<rss", b"<feed", b"<rdf:rdf", b"<urlset", b"<sitemapindex")
MOST = 50_000
"""Addresses of one list, as the sitemap protocol limits them."""


def is_list(head: bytes) -> bool:
    """Whether a file that begins like this is a feed or a sitemap."""
    beginning = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    return beginning.startswith(b"<") and any(tag in beginning.lower() for tag in LISTS)


def links(content: bytes) -> Iterator[str]:
    """The addresses of a list, in its order; of sitemaps too, which list others."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True)
    root = etree.fromstring(content, parser=parser)
    if root is None:
        return
    found = 0
    for element in root.iter("{*}item", "{*}entry", "{*}url", "{*}sitemap"):
        address = _address(element)
        if address and found < MOST:
            found += 1
            yield address


def _address(element: object) -> str | None:
    """Where an entry is: as text in RSS and sitemaps, as an attribute in Atom."""
    from lxml import etree

    assert isinstance(element, etree._Element)  # noqa: S101 - what iter gives
    for child in element.iter("{*}loc", "{*}link"):
        address = (child.get("href") or child.text or "").strip()
        if child.get("rel", "alternate") == "alternate" and address.startswith(
            ("http://", "https://")
        ):
            return address
    return None
