"""Markdown, with front matter or without -> Document, its marks taken away."""

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token
from msgspec.structs import replace

from factsheet.model.document import BlockKind, Document, Particulars
from factsheet.readers import bylines, dates
from factsheet.readers.main_text import Paragraph, joined

FIELDS = {
    "title": "title",
    "headline": "title",
    "author": "authors",
    "authors": "authors",
    "by": "authors",
    "byline": "authors",
    "publisher": "publisher",
    "source": "publisher",
    "date": "published",
    "published": "published",
    "pubdate": "published",
    "updated": "modified",
    "lastmod": "modified",
    "modified": "modified",
    "lang": "language",
    "language": "language",
    "section": "section",
    "category": "section",
    "url": "url",
    "canonical": "url",
    "canonical_url": "url",
}
"""Keys of front matter, and the particulars that they give."""
OPENERS: dict[str, BlockKind] = {
    "heading_open": "heading",
    "blockquote_open": "quote",
    "list_item_open": "item",
    "tr_open": "item",
}
INLINE = {"softbreak": " ", "hardbreak": "\n", "image": "", "html_inline": ""}
"""What stands for tokens inside a line; of the others their content."""
DEEPEST = 20
"""Quotations and lists inside each other; what lies deeper is read as it stands."""


def read(text: str) -> Document:
    """The article of a Markdown text."""
    stated, body = front_matter(text)
    parser = MarkdownIt("commonmark", {"maxNesting": DEEPEST}).enable("table")
    found = list(_paragraphs(parser.parse(body)))
    particulars = _particulars(stated)
    if particulars.title is None and found and found[0].kind == "heading":
        particulars = replace(
            particulars, title=found[0].text, origins=particulars.origins | {"title": "heading"}
        )
    if found and found[0].kind == "heading" and found[0].text == particulars.title:
        found = found[1:]
    written, blocks = joined(found)
    return Document(written, blocks, particulars)


def front_matter(text: str) -> tuple[dict[str, list[str]], str]:
    """The keys above a text with their values, and the text below them.

    Read by hand: of YAML only keys, strings and lists of strings stand there, and a YAML parser
    takes NO for false and 1:30 for 90.
    """
    lines = text.splitlines(keepends=True)
    if not lines or lines[0].rstrip() != "---":
        return {}, text
    end = next(
        (at for at, line in enumerate(lines[1:], 1) if line.rstrip() in ("---", "...")), None
    )
    if end is None:
        return {}, text
    found: dict[str, list[str]] = {}
    key = ""
    for line in lines[1:end]:
        stripped = line.strip()
        if stripped.startswith("- ") and key:
            found[key].append(_bare(stripped[2:]))
        elif ":" in stripped and not line[0].isspace():
            key, _, value = stripped.partition(":")
            key = key.strip().lower()
            found[key] = [_bare(each) for each in _values(value.strip()) if each.strip()]
    return found, "".join(lines[end + 1 :])


def _values(value: str) -> list[str]:
    if value.startswith("[") and value.endswith("]"):
        return value[1:-1].split(",")
    return [value]


def _bare(value: str) -> str:
    value = value.strip()
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1] if quoted else value


def _particulars(stated: dict[str, list[str]]) -> Particulars:
    found: dict[str, list[str]] = {}
    for key, values in stated.items():
        if key in FIELDS and values:
            found.setdefault(FIELDS[key], values)
    first = {field: values[0] for field, values in found.items()}
    particulars = Particulars(
        title=first.get("title"),
        authors=bylines.people(found.get("authors", ())),
        publisher=first.get("publisher"),
        published=dates.day(first.get("published", "")),
        modified=dates.day(first.get("modified", "")),
        language=first.get("language", "").partition("-")[0].lower() or None,
        section=first.get("section"),
        url=first.get("url"),
    )
    origins = {field: "front matter" for field in found if getattr(particulars, field)}
    return replace(particulars, origins=origins)


def _paragraphs(tokens: list[Token]) -> Iterator[Paragraph]:
    kinds: list[BlockKind] = ["paragraph"]
    row: list[str] | None = None
    for token in tokens:
        if token.type == "tr_open":
            row = []
        elif token.type == "tr_close":
            yield Paragraph(" | ".join(row or ()), "item")
            row = None
        elif token.type == "inline" and row is not None:
            row.append(_words(token).replace("\n", " "))
        else:
            yield from _lines(_words(token), kinds[-1])
        if token.type.endswith("_open"):
            kinds.append(OPENERS.get(token.type, kinds[-1]))
        elif token.type.endswith("_close"):
            kinds.pop()


def _words(token: Token) -> str:
    """What a reader sees of a token: the text of links, and no pictures or tags."""
    if token.type in ("fence", "code_block"):
        return token.content
    if token.type == "html_block":
        return re.sub(r"<[^<>]*>", " ", token.content)
    return "".join(INLINE.get(child.type, child.content) for child in token.children or ())


def _lines(words: str, kind: BlockKind) -> Iterator[Paragraph]:
    for line in words.splitlines():
        text = " ".join(line.split())
        if text:
            yield Paragraph(text, kind)
