"""What a page holds and does not show: it is no part of the article that readers see."""

from lxml.html import HtmlElement

from factsheet.readers.main_text import LEAST_PROSE

UNSHOWN = ".//template | .//*[@hidden and @hidden!='until-found']"
"""Elements that browsers lay out no box for (https://html.spec.whatwg.org/#hidden-elements)."""


def remove(tree: HtmlElement) -> None:
    """Take the unshown elements out of the tree.

    A page whose prose is hidden as a whole waits for its script to show it; that prose stays.
    """
    unshown = tree.xpath(UNSHOWN)
    if not unshown or not _shows_prose(tree):
        return
    for element in unshown:
        if element.getparent() is not None:
            element.drop_tree()


def _shows_prose(tree: HtmlElement) -> bool:
    return any(
        len("".join(p.itertext()).strip()) >= LEAST_PROSE and not _is_unshown(p)
        for p in tree.iter("p")
    )


def _is_unshown(element: HtmlElement) -> bool:
    return any(
        each.tag == "template" or each.get("hidden", "until-found") != "until-found"
        for each in (element, *element.iterancestors())
    )
