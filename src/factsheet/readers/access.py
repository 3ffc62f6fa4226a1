"""Whether a page shows its article: paywalls, consent notices, log-ins, stubs."""

import re

from lxml.html import HtmlElement

from factsheet.model.document import SheetWarning
from factsheet.model.errors import NoArticleError
from factsheet.readers.linked_data import LinkedArticle
from factsheet.readers.main_text import Paragraph

PAYWALL = re.compile(
    r"""
      \b(?:subscribe|sign\s+(?:in|up)|log\s+in|register)\b.{0,40}
          \b(?:to\s+(?:continue|keep)\s+reading|to\s+read\s+(?:the|this|more|on)|for\s+full\s+access|to\s+unlock)
    | \b(?:continue|keep)\s+reading\b.{0,40}\b(?:subscri|free\s+trial|account|register)
    | \b(?:this|the)\s+(?:article|story|content|page)\s+is\s+(?:only\s+)?(?:available\s+)?
          (?:for|to|exclusive\s+to|reserved\s+for)\s+(?:our\s+|paid\s+|registered\s+|premium\s+)*
          (?:subscribers|members)
    | \b(?:already\s+a|become\s+a)\s+(?:subscriber|member)\b
    | \b(?:subscri\w+|unlimited\s+access|full\s+access|free\s+trial)\b.{0,80}
          (?:[$€£]\s?\d+(?:\.\d\d)?|\d+\s?(?:cents|¢))\s*(?:/|a|per|for|every)\s*(?:the\s+)?(?:first\s+)?(?:\d+\s+)?
          (?:day|week|month|year|mo\b|wk\b)
    | \bsubscribe\b.{0,20}\bonly\s+[$€£]\s?\d
    | \byou(?:'ve|’ve|\s+have)\s+(?:reached|read|used)\b.{0,40}\b(?:free\s+)?articles?\b
    | \bremaining\s+free\s+articles?\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
CONSENT = re.compile(
    r"\bcookies?\b|\bconsent\b|\bour\s+partners\b|\bprivacy\s+(?:policy|settings|choices|preferences)"
    r"|\bpersonali[sz]ed\s+(?:ads|content|advertising)|\bgdpr\b|\baccept\s+all\b|\breject\s+all\b",
    re.IGNORECASE,
)
SCRIPTED = re.compile(
    r"\b(?:enable|turn\s+on|requires?|needs?)\s+javascript|\bjavascript\s+(?:is|to\s+be)\b"
    r"|\bverify(?:ing)?\s+(?:that\s+)?you\s+are\s+(?:a\s+)?human|\bare\s+you\s+a\s+robot"
    r"|\bchecking\s+your\s+browser",
    re.IGNORECASE,
)
STUB = 400
"""Characters of text below which an article is hardly whole."""
LONGEST_TEASER = 2_000
"""Characters that a page for subscribers may show to all."""
WHOLE_ENOUGH = 0.7
"""The share of its stated words that a whole article reaches."""
LONGEST_NOTICE = 3_000
"""Characters of a page that may be a notice and nothing else."""
HOW_ELSE = "open it in a browser, save the page, and give the file"


def refuse_notice(found: list[Paragraph], tree: HtmlElement) -> None:
    """Raise NoArticleError for a page that shows a notice in the place of its article."""
    length = sum(len(paragraph.text) for paragraph in found)
    if length > LONGEST_NOTICE:
        return
    if _mostly(CONSENT, found):
        raise NoArticleError(f"the page asks for consent and shows no article; {HOW_ELSE}")
    if length >= STUB:
        return
    if _mostly(SCRIPTED, found):
        raise NoArticleError(f"the page shows its article to browsers only; {HOW_ELSE}")
    if _mostly(PAYWALL, found):
        raise NoArticleError(f"the page asks for a subscription and shows no article; {HOW_ELSE}")
    if tree.find(".//input[@type='password']") is not None:
        raise NoArticleError(f"the page asks to log in and shows no article; {HOW_ELSE}")


def _mostly(wording: re.Pattern[str], found: list[Paragraph]) -> bool:
    length = sum(len(paragraph.text) for paragraph in found)
    return 2 * sum(len(p.text) for p in found if wording.search(p.text)) > length


def warnings(
    found: list[Paragraph], kept: list[Paragraph], article: LinkedArticle
) -> tuple[SheetWarning, ...]:
    """What a reader should know of how much of the article was there to read."""
    told = []
    length = sum(len(paragraph.text) for paragraph in kept)
    barred = article.free is False or any(PAYWALL.search(p.text) for p in found)
    if barred and _looks_partial(kept, length, article.words):
        told.append(
            SheetWarning(
                "paywall",
                "The page keeps its full text for subscribers; what was read may be a part of it.",
            )
        )
    if 0 < length < STUB:
        told.append(
            SheetWarning("short_text", f"Only {length} characters of article text were found.")
        )
    return tuple(told)


def _looks_partial(kept: list[Paragraph], length: int, words: int | None) -> bool:
    """By the count of words that the page gives, or else by its length: many pages say that they
    are for subscribers and hold their whole text all the same."""
    if words:
        return sum(len(p.text.split()) for p in kept) < words * WHOLE_ENOUGH
    return length < LONGEST_TEASER
