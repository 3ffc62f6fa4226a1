"""Pages that list stories and tell none: front pages, sections, results of a search."""

from collections import Counter
from collections.abc import Iterator
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from factsheet.model.document import SheetWarning
from factsheet.model.errors import FrontPageError
from factsheet.readers.head import Head
from factsheet.readers.linked_data import LinkedArticle
from factsheet.readers.main_text import LEAST_PROSE

LEAST_TITLE = 25
"""Characters of a link that is a story's title."""
LEAST_STORIES, LEAST_AT_ROOT = 20, 8
"""Links to stories of a front page, and of one whose address says that it is one."""
EACH = 250
"""Characters of prose to each link, of which a page of teasers has fewer."""
LEAST_RUN = 400
"""Characters of prose side by side that a short article has, and teasers, each in a card, lack."""
LEAST_ARTICLE = 1_200
"""The same of a whole article."""
APART = frozenset(("nav", "header", "footer", "aside"))
ARTICLES = ("article", "news.article", "blog", "video")
"""What og:type says of a page that tells one story."""


def refuse(
    tree: HtmlElement, head: Head, article: LinkedArticle, url: str | None
) -> tuple[SheetWarning, ...]:
    """Raise FrontPageError for a list of stories; a warning where a page may be one."""
    if _declared(head, article):
        return ()
    stories = len(set(_stories(tree)))
    at_root = url is not None and urlsplit(url).path in ("", "/")
    if stories < (LEAST_AT_ROOT if at_root else LEAST_STORIES):
        return ()
    prose = _prose(tree)
    run = max(prose.values(), default=0)
    if run >= LEAST_ARTICLE or (prose.total() >= EACH * stories and not at_root):
        return ()
    if run < LEAST_RUN:
        raise FrontPageError(
            f"it is a front page or another list of {stories} stories, and no article; "
            "give the address of one of them"
        )
    return (
        SheetWarning(
            "front_page", f"The page links to {stories} stories, and may tell none itself."
        ),
    )


def _declared(head: Head, article: LinkedArticle) -> bool:
    """Whether the page says that it is an article."""
    said = (value.lower() for value, _ in head.claims(("og:type",)))
    published = next(head.claims(("article:published_time",)), None)
    stated = article.headline or article.published or article.body
    return bool(stated or published or any(kind in ARTICLES for kind in said))


def _stories(tree: HtmlElement) -> Iterator[str]:
    """The titles that lead elsewhere, menus apart."""
    for link in tree.iter("a"):
        text = " ".join("".join(link.itertext()).split())
        away = not (link.get("href") or "#").startswith("#")
        apart = any(each.tag in APART for each in link.iterancestors())
        if away and not apart and len(text) >= LEAST_TITLE and " " in text:
            yield text


def _prose(tree: HtmlElement) -> Counter[HtmlElement]:
    """The characters of longer paragraphs, by the element that holds them; old pages have their
    text in it, between line breaks."""
    found: Counter[HtmlElement] = Counter()
    for element in tree.iter("div", "td", "article", "section"):
        pieces = (element.text, *(child.tail for child in element))
        length = sum(len(piece.strip()) for piece in pieces if piece)
        if length >= LEAST_RUN:
            found[element] += length
    for paragraph in tree.iter("p"):
        length = len("".join(paragraph.itertext()).strip())
        if length >= LEAST_PROSE:
            found[_holder(paragraph)] += length
    return found


def _holder(paragraph: HtmlElement) -> HtmlElement:
    """What holds a paragraph and others; some sites wrap each in an element of its own."""
    parent = paragraph.getparent()
    while len(parent) == 1 and parent.getparent() is not None:
        parent = parent.getparent()
    return parent
