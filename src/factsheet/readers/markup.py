"""A page's bytes -> its tree, its scripts of JSON-LD, and what was lost on the way."""

import re
from itertools import islice

from lxml import etree, html
from msgspec import Struct

from factsheet.model.document import SheetWarning
from factsheet.model.errors import NoArticleError
from factsheet.readers.encoding import decode

MOST_MARKUP = 3_000_000
"""Bytes of markup that are read, scripts, styles and comments apart."""
MOST_TAGS = 100_000
"""Tags that are read; a tree takes some 300 bytes of memory for each."""
NO_TEXT = bytes((*range(9), 11, 12, *range(14, 32), 127))
NO_CHARACTERS = ("\ufffe".encode(), "\uffff".encode())
"""What XML cannot hold: control characters, and two that are none."""
MOST_TEXTS = 12
LAID_OUT = re.compile(
    rb"</?(?!(?:html|head|body|title|meta|link|base|p|h[1-6]|li|br|hr|time)[\s>/])[a-z][^<>]*>",
    re.IGNORECASE,
)
"""Tags that can be taken away without losing text; a line break stands for each run of them."""
INLINE_DATA = re.compile(rb"""(["'])data:[^"'<>]{200,}\1""", re.IGNORECASE)
"""Pictures that stand in attributes."""

ONE_CLASS = etree.ElementDefaultClassLookup(element=html.HtmlElement)
"""lxml.html asks a function of Python for the class of each element that an XPath meets, to tell
forms and their fields apart: a sixth of the time that a page took."""


class Page(Struct, frozen=True):
    """A page that was parsed: `markup` is UTF-8 without scripts and styles."""

    tree: html.HtmlElement
    markup: bytes
    scripts: tuple[str, ...]
    warnings: tuple[SheetWarning, ...] = ()


def parse(content: bytes, *, charset: str | None = None) -> Page:
    """The tree of a page. Raises NoArticleError where its markup cannot be read at all."""
    text, told = decode(content, declared=charset, markup=True)
    markup, scripts = _without_silent(readable(text))
    warnings = list(told)
    tree, whole = None, False
    if len(markup) > MOST_MARKUP:
        markup = INLINE_DATA.sub(b'""', markup)
    if len(markup) > MOST_MARKUP:
        markup = markup[:MOST_MARKUP]
        warnings.append(_cut())
    if markup.count(b"<") <= MOST_TAGS:
        tree, whole = _tree(markup)
    if not whole:
        markup = re.sub(rb"(?:\s*<br>)+", b"<br>", LAID_OUT.sub(b"<br>", markup))
        warnings.append(_flattened())
        last = next(islice(re.finditer(b"<", markup), MOST_TAGS, None), None)
        if last:
            markup = markup[: last.start()]
            warnings.append(_cut())
        tree, whole = _tree(markup)
    if tree is None or not whole:
        raise NoArticleError("the page nests its elements too deep to be read; save it as text")
    return Page(tree, markup, tuple(scripts), tuple(warnings))


def fragment(markup: str) -> html.HtmlElement:
    """The tree of a piece of a page, under an element of its own."""
    return html.fragment_fromstring(readable(markup).decode(), create_parent="div")


def texts(tree: html.HtmlElement, path: str, longest: int) -> list[str]:
    """The texts of the first elements on an XPath, none empty or longer."""
    found = (line_of(element, path, longest) for element in tree.xpath(path)[:MOST_TEXTS])
    return [text for text in found if text]


def line_of(element: html.HtmlElement, path: str, longest: int) -> str:
    """The text of an element, a line for each piece where the path leads to any kind of element;
    empty where it is longer."""
    text = "\n".join(filter(None, (" ".join(t.split()) for t in element.itertext())))
    if len(text) > longest:
        return ""
    return text if path.startswith(".//*") else " ".join(text.split())


def readable(text: str) -> bytes:
    """UTF-8 that XML can hold, control characters and lone surrogates left out."""
    page = text.encode("utf-8", "ignore").translate(None, NO_TEXT)
    for character in NO_CHARACTERS:
        page = page.replace(character, b"")
    return page


def _tree(markup: bytes) -> tuple[html.HtmlElement | None, bool]:
    """The tree, and whether all of the page is in it.

    libxml2 drops what lies deeper than 256 elements and only logs it. `huge_tree` would keep
    2,048, which no page needs and on which extraction takes minutes.
    """
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    parser.set_element_class_lookup(ONE_CLASS)
    try:
        tree = html.document_fromstring(markup or b"<html/>", parser=parser)
    except etree.ParserError:
        return None, True
    errors = parser.error_log
    return tree, not any("xcessive depth" in entry.message for entry in errors)


def _without_silent(page: bytes) -> tuple[bytes, list[str]]:
    """The page without its silent elements and its comments, and the JSON-LD among them.

    Cut out by hand, since a lazy expression goes through the rest once for each unclosed tag.
    """
    lowered = page.lower()
    kept, scripts, at = [], [], 0
    unclosed: set[bytes] = set()
    for start in re.finditer(rb"<(?:(script|style|svg)(?=[\s>/])|!--)", lowered):
        closing = b"</" + start[1] if start[1] else b"-->"
        if start.start() < at or closing in unclosed:
            continue
        end = lowered.find(closing, start.end() if start[1] else start.end() - 2)
        if end < 0:
            unclosed.add(closing)
            continue
        opened = lowered.find(b">", start.end(), end)
        if start[1] and opened >= 0 and b"ld+json" in lowered[start.end() : opened]:
            scripts.append(page[opened + 1 : end].decode())
        kept.append(page[at : start.start()])
        after = lowered.find(b">", end)
        at = after + 1 if after >= 0 else len(page)
    kept.append(page[at:])
    return b"".join(kept), scripts


def _cut() -> SheetWarning:
    return SheetWarning(
        "page_cut", "The page is larger than any article; only the first part of it was read."
    )


def _flattened() -> SheetWarning:
    return SheetWarning(
        "nesting_flattened",
        "The page has too many elements, or too deep ones; it was read without its layout.",
    )
