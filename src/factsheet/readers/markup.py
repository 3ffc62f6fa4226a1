"""A page's bytes -> its tree, its scripts of JSON-LD, and what was lost on the way."""

import re

from lxml import etree, html
from msgspec import Struct

from factsheet.document import SheetWarning
from factsheet.errors import NoArticleError
from factsheet.readers.encoding import decode

SILENT = (b"script", b"style", b"svg")
"""Elements without a word of the article; they are most of a page's bytes."""
MOST_MARKUP = 4_000_000
"""Bytes of markup, scripts and styles apart, that are read."""
NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
"""Characters that XML cannot hold."""
WRAPPERS = re.compile(
    rb"</?(?:a|article|b|center|dd|div|dl|dt|em|fieldset|font|form|i|li|main|ol|section|small|span"
    rb"|strong|sub|sup|table|tbody|td|tr|u|ul)(?=[\s/>])[^<>]*>",
    re.IGNORECASE,
)
"""Tags that can be taken away without losing text; a line break stands for each run of them."""


class Page(Struct, frozen=True):
    """A page that was parsed: `markup` is UTF-8 without scripts and styles."""

    tree: html.HtmlElement
    markup: bytes
    scripts: tuple[str, ...]
    warnings: tuple[SheetWarning, ...] = ()


def parse(content: bytes, *, charset: str | None = None) -> Page:
    """The tree of a page. Raises NoArticleError where its markup cannot be read at all."""
    text, warnings = decode(content, declared=charset, markup=True)
    markup, scripts = _without_silent(NO_TEXT.sub("", text).encode())
    if len(markup) > MOST_MARKUP:
        markup = markup[:MOST_MARKUP]
        warnings = (*warnings, _cut())
    tree, whole = _tree(markup)
    if not whole:
        markup = re.sub(rb"(?:\s*<br>)+", b"<br>", WRAPPERS.sub(b"<br>", markup))
        tree, whole = _tree(markup)
        warnings = (*warnings, _flattened())
    if tree is None or not whole:
        raise NoArticleError("the page nests its elements too deep to be read; save it as text")
    return Page(tree, markup, tuple(scripts), warnings)


def _tree(markup: bytes) -> tuple[html.HtmlElement | None, bool]:
    """The tree, and whether all of the page is in it.

    libxml2 drops what lies deeper than 256 elements, or 2,048 with `huge_tree`, and only logs it.
    """
    parser = html.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True, collect_ids=False
    )
    try:
        tree = html.document_fromstring(markup or b"<html/>", parser=parser)
    except etree.ParserError:
        return None, True
    errors = parser.error_log
    return tree, not any("xcessive depth" in entry.message for entry in errors)


def _without_silent(page: bytes) -> tuple[bytes, list[str]]:
    """The page without its silent elements, and the JSON-LD among them.

    Cut out by hand, since a lazy expression goes through the rest once for each unclosed tag.
    """
    lowered = page.lower()
    kept, scripts, at = [], [], 0
    closed = dict.fromkeys(SILENT, True)
    for start in re.finditer(rb"<(script|style|svg)(?=[\s>/])", lowered):
        name = start[1]
        if start.start() < at or not closed[name]:
            continue
        end = lowered.find(b"</" + name, start.end())
        if end < 0:
            closed[name] = False
            continue
        opened = lowered.find(b">", start.end(), end)
        if opened >= 0 and b"ld+json" in lowered[start.end() : opened]:
            scripts.append(page[opened + 1 : end].decode())
        kept.append(page[at : start.start()])
        after = lowered.find(b">", end)
        at = after + 1 if after >= 0 else len(page)
    kept.append(page[at:])
    return b"".join(kept), scripts


def _cut() -> SheetWarning:
    return SheetWarning(
        "page_cut", f"Only the first {MOST_MARKUP // 1_000_000} MB of the page's markup were read."
    )


def _flattened() -> SheetWarning:
    return SheetWarning(
        "nesting_flattened",
        "The page nests its elements too deep; its text was read without its layout.",
    )
