"""Where a page shows its headline, and the standfirst below it."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from lxml import etree
from lxml.html import HtmlElement

from factsheet.readers import dates
from factsheet.readers.boilerplate import is_furniture
from factsheet.readers.main_text import Paragraph
from factsheet.readers.titles import folded

INLINE = frozenset(
    "a abbr b bdi bdo br cite code em font i mark q s small span strong sub sup u wbr".split()
)
"""Elements that stand in a line of text."""
NOT_PROSE = frozenset(
    "aside audio button canvas dl figcaption figure footer form iframe input label nav noscript "
    "object ol picture script select style svg table template textarea time ul video".split()
)
"""Elements that may stand below a headline, and are no line of its article."""
NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Characters that no XML holds (its 1.0, production 2), so that no page is asked for them."""
CAPTION = re.compile(r"caption|credit", re.IGNORECASE)
MOST_HEADINGS = 12
MOST_ELEMENTS = 200
"""Elements below the headline among which the standfirst and the first paragraph stand."""
LEAST = 40
LONGEST = 600
"""Characters of a standfirst."""
LEAST_PROSE = 60
"""Characters of a line that is a paragraph of the article, where the article has it too."""

SAME = 80
"""Characters with which a line and a paragraph begin that are the same, but for a link or so."""


def find(tree: HtmlElement, title: str | None) -> HtmlElement | None:
    """The heading that shows this title, or the first of the page's.

    One of the first level may be the site's name, or a box's, and the headline of the second; old
    pages have it in bold only.
    """
    first = list(islice(tree.iter("h1"), MOST_HEADINGS))
    headings = (*first, *islice(tree.iter("h2"), MOST_HEADINGS))
    shown = next((h for h in headings if shows(h, title)), None)
    if shown is None and not first:
        return _in_bold(tree, title)
    return shown if shown is not None else first[0]


def _in_bold(tree: HtmlElement, title: str | None) -> HtmlElement | None:
    """The element whose whole text is the title; of several in each other the innermost."""
    if not title or NO_XML.search(title):
        return None
    found = tree.xpath(".//body//*[normalize-space(.)=$title]", title=title)
    return found[-1] if found else None


def shows(heading: HtmlElement, title: str | None) -> bool:
    """Whether a heading has most words of a title, which may be worded anew for searching."""
    words, shown = _words(title or ""), _words("".join(heading.itertext()))
    return 2 * len(words & shown) >= max(len(words), len(shown)) > 0


def below(heading: HtmlElement) -> Iterator[HtmlElement]:
    """The elements that follow the heading, in the page's order."""
    for ancestor in (heading, *heading.iterancestors()):
        for sibling in ancestor.itersiblings():
            yield from sibling.iter()


def standfirst(
    heading: HtmlElement, descriptions: Iterable[str], found: list[Paragraph]
) -> str | None:
    """The line of prose between headline and article that the extraction left out.

    It is the first that follows the headline, or one that the page gives as its description.
    """
    title = folded("".join(heading.itertext()))
    described = {folded(description) for description in descriptions}
    text = "".join(f"\n{paragraph.text}" for paragraph in found)
    for at, line in enumerate(_lines(heading)):
        known = line in text or f"\n{line[:SAME]}" in text
        if known and len(line) >= LEAST_PROSE:
            return None
        if known or not LEAST <= len(line) <= LONGEST:
            continue
        key = folded(line)
        if key != title and (key in described or (at == 0 and _is_prose(line))):
            return line
    return None


def _lines(heading: HtmlElement) -> Iterator[str]:
    """The text of the elements below the heading that hold no other block."""
    left = MOST_ELEMENTS
    for ancestor in (heading, *heading.iterancestors()):
        for sibling in ancestor.itersiblings():
            walk = etree.iterwalk(sibling, events=("start",))
            for _, element in walk:
                left -= 1
                if left < 0:
                    return
                if element.tag in NOT_PROSE or CAPTION.search(element.get("class") or ""):
                    walk.skip_subtree()
                    yield ""
                elif all(inner.tag in INLINE for inner in element.iterdescendants()):
                    walk.skip_subtree()
                    line = " ".join("".join(element.itertext()).split())
                    if line:
                        yield line


def _is_prose(line: str) -> bool:
    """Whether a line may be a sentence: no byline or label, which are names and capitals."""
    if is_furniture(line) or dates.day_in(line):
        return False
    words = line.split()
    return 2 * sum(word[:1].isupper() for word in words) <= len(words)


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.casefold()))
