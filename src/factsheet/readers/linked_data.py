"""JSON-LD -> what it says of the article, by the schema.org names."""

import json
import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from html import unescape
from typing import Any

from msgspec import Struct

from factsheet.readers.titles import folded

ARTICLE_TYPES = ("Article", "Posting", "Report", "Review", "Blog", "CreativeWork")
"""Endings of the types that an article may have: NewsArticle, BlogPosting, ..."""
MARKUP = re.compile(r"</?[A-Za-z][^<>]*>")
"""Tags that stand in a headline or a name, as some sites write them."""
MOST_NODES = 20_000
MOST_SCRIPT = 2_000_000
"""Characters of JSON-LD that are read; an article with its text takes some ten thousand."""


class LinkedArticle(Struct, frozen=True):
    """An article of a page's JSON-LD, each field as it stands there."""

    headline: str | None = None
    name: str | None = None
    authors: tuple[str, ...] = ()
    publisher: str | None = None
    published: str | None = None
    modified: str | None = None
    language: str | None = None
    section: str | None = None
    url: str | None = None
    body: str | None = None
    description: str | None = None
    free: bool | None = None
    words: int | None = None
    live: bool = False


def read(scripts: Sequence[str], *, headings: Iterable[str] = ()) -> LinkedArticle:
    """The article of these scripts; where they hold several, one that the page has as a heading."""
    nodes = list(_nodes(scripts))
    by_id: dict[str, dict[str, Any]] = {}
    for node in nodes:
        name = _id(node)
        if name and len(node) > len(by_id.get(name, ())):
            by_id[name] = node
    articles = [node for node in nodes if _is_article(node)]
    if not articles:
        return _without_article(nodes)
    shown = {folded(heading) for heading in headings}
    chosen = (a for a in articles if folded(_text(a.get("headline")) or "") in shown)
    return _article(next(chosen, articles[0]), by_id)


def _without_article(nodes: list[dict[str, Any]]) -> LinkedArticle:
    """A page that is described as a page only still says when it was published."""
    page = next((n for n in nodes if "WebPage" in _types(n) and n.get("datePublished")), None)
    return LinkedArticle(
        published=_text(page.get("datePublished")) if page else None,
        modified=_text(page.get("dateModified")) if page else None,
        language=_text(page.get("inLanguage")) if page else None,
    )


def _nodes(scripts: Sequence[str]) -> Iterator[dict[str, Any]]:
    """Every object of the scripts, the outer ones first."""
    waiting: deque[object] = deque()
    left = MOST_SCRIPT
    for script in scripts:
        left -= len(script)
        if left >= 0:
            waiting.append(_loaded(script))
    seen = 0
    while waiting and seen < MOST_NODES:
        node = waiting.popleft()
        seen += 1
        if isinstance(node, dict):
            yield node
            waiting.extend(v for v in node.values() if isinstance(v, dict | list))
        elif isinstance(node, list):
            waiting.extend(v for v in node if isinstance(v, dict | list))


def _loaded(script: str) -> object:
    """The value of a script; None where it is no JSON, which is common and says nothing."""
    text = script.strip().removeprefix("//").strip().removeprefix("<![CDATA[").strip()
    text = text.removeprefix("<!--").strip().removesuffix("-->").strip().removesuffix("//]]>")
    text = text.strip().removesuffix("]]>").strip().rstrip(";")
    for form in (text, unescape(text) if "&quot;" in text else ""):
        try:
            return json.loads(form, strict=False) if form else None
        except (ValueError, RecursionError):
            continue
    return None


def _id(node: dict[str, Any]) -> str:
    name = node.get("@id")
    return name if isinstance(name, str) else ""


def _types(node: dict[str, Any]) -> list[str]:
    kinds = node.get("@type")
    return [k for k in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(k, str)]


def _is_article(node: dict[str, Any]) -> bool:
    if not any(kind.endswith(ARTICLE_TYPES) for kind in _types(node)):
        return False
    return bool(node.get("headline") or node.get("datePublished") or node.get("articleBody"))


def _article(node: dict[str, Any], by_id: dict[str, dict[str, Any]]) -> LinkedArticle:
    body = node.get("articleBody")
    return LinkedArticle(
        headline=_text(node.get("headline")),
        name=_text(node.get("name")),
        authors=_people(node.get("author") or node.get("creator"), by_id),
        publisher=_name(node.get("publisher") or node.get("sourceOrganization"), by_id),
        published=_text(node.get("datePublished")),
        modified=_text(node.get("dateModified")),
        language=_name(node.get("inLanguage"), by_id),
        section=_text(node.get("articleSection")),
        url=_address(node.get("url")) or _address(node.get("mainEntityOfPage")),
        body=body if isinstance(body, str) and body.strip() else None,
        description=_text(node.get("description")),
        free=_truth(node.get("isAccessibleForFree")),
        words=_count(node.get("wordCount")),
        live="LiveBlogPosting" in _types(node),
    )


def _text(value: object) -> str | None:
    if isinstance(value, list):
        value = next((v for v in value if isinstance(v, str) and v.strip()), None)
    if not isinstance(value, str):
        return None
    return " ".join(MARKUP.sub("", unescape(value)).split()) or None


def _name(value: object, by_id: dict[str, dict[str, Any]]) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        full = by_id.get(_id(value), value) if "name" not in value else value
        return _text(full.get("name") or full.get("legalName"))
    return _text(value)


def _people(value: object, by_id: dict[str, dict[str, Any]]) -> tuple[str, ...]:
    people = value if isinstance(value, list) else [value]
    names = [_name(person, by_id) for each in people for person in _each_named(each)]
    return tuple(name for name in names if name and not name.startswith("http"))


def _each_named(person: object) -> list[object]:
    """One for each name, where a site gives several people as one person with several names."""
    names = person.get("name") if isinstance(person, dict) else None
    return names if isinstance(names, list) else [person]


def _address(value: object) -> str | None:
    if isinstance(value, dict):
        value = value.get("@id") or value.get("url")
    return value if isinstance(value, str) and value.startswith(("http://", "https://")) else None


def _truth(value: object) -> bool | None:
    if isinstance(value, str):
        return {"true": True, "false": False}.get(value.strip().lower())
    return value if isinstance(value, bool) else None


def _count(value: object) -> int | None:
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 8:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
