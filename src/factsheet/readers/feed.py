"""RSS and Atom -> Document: the first item that holds its article whole."""

import re
from html import escape, unescape

from lxml import etree
from msgspec.structs import replace

from factsheet.model.document import Document, Particulars
from factsheet.model.errors import NoArticleError
from factsheet.readers import bylines, dates, html
from factsheet.readers.encoding import decode

CONTENTS = ("encoded", "content", "description", "summary")
FIELDS = ("title", "authors", "publisher", "published", "modified", "language", "section")
XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
SURROGATES = re.compile(r"&#(?:[xX]0*[dD][89a-fA-F][0-9a-fA-F]{2}|0*5[5-7]\d{3});")
"""References to half characters, which a recovering parser lets in and nothing can write out."""
LEAST = 400
"""Characters of markup under which an item is a teaser of its article."""


def read(content: bytes, *, url: str | None = None, charset: str | None = None) -> Document:
    """The first whole article of a feed. Raises NoArticleError where each is a teaser only."""
    root = _root(content, charset)
    for item in root.iter("{*}item", "{*}entry"):
        markup = article_markup(item)
        if markup:
            return _article(root, item, markup, url)
    raise NoArticleError("the feed holds no whole article; give the address of the article itself")


def article_markup(item: etree._Element) -> str:
    """The HTML of an item that holds its article whole; empty where it has a teaser only."""
    markup = next(filter(None, (_markup(item, name) for name in CONTENTS)), "")
    return markup if len(markup) >= LEAST else ""


def _root(content: bytes, charset: str | None) -> etree._Element:
    text, _ = decode(content, declared=charset, markup=True)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, recover=True, encoding="utf-8"
    )
    text = SURROGATES.sub("", text)
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser=parser)
    except etree.XMLSyntaxError:  # nothing in it is an element
        root = None
    if root is None:
        raise NoArticleError("the feed is damaged")
    return root


def _markup(item: etree._Element, name: str) -> str:
    """The HTML of a child; XHTML that stands there as elements is written out."""
    child = item.find(f"{{*}}{name}")
    if child is None:
        return ""
    if len(child):
        return "".join(etree.tostring(each, encoding="unicode") for each in child)
    return child.text or ""


def _article(root: etree._Element, item: etree._Element, markup: str, url: str | None) -> Document:
    title = escape(_text(item, "title"))
    page = f"<html><body><h1>{title}</h1><article>{markup}</article></body></html>"
    document = html.read(page.encode("utf-8", "replace"), url=url)
    channel = root.find("{*}channel")
    stated = _particulars(item, root if channel is None else channel)
    origins = {name: "feed" for name in FIELDS if getattr(stated, name)}
    address = _link(item) or url
    return replace(document, particulars=replace(stated, url=address, origins=origins))


def _particulars(item: etree._Element, channel: etree._Element) -> Particulars:
    publisher = _text(channel, "title") or None
    name = item.find("{*}author/{*}name")
    author = (name.text or "") if name is not None else _text(item, "creator", "author")
    language = _text(channel, "language") or channel.get(XML_LANGUAGE) or ""
    return Particulars(
        title=_text(item, "title") or None,
        authors=bylines.people([author], site=[publisher or ""]),
        publisher=publisher,
        published=dates.day(_text(item, "pubDate", "published", "date", "issued")),
        modified=dates.day(_text(item, "updated", "modified")),
        language=language.partition("-")[0].lower() or None,
        section=_text(item, "category") or None,
    )


def _text(element: etree._Element, *names: str) -> str:
    """The words of the first child that has one of these names."""
    found = (element.findtext(f"{{*}}{name}") for name in names)
    return " ".join(unescape(next(filter(None, found), "")).split())


def _link(item: etree._Element) -> str | None:
    """Where the article is: RSS gives it as text, Atom as an attribute."""
    for link in item.iter("{*}link"):
        address = (link.get("href") or link.text or "").strip()
        is_page = link.get("rel", "alternate") == "alternate"
        if is_page and address.startswith(("http://", "https://")):
            return address
    return None
