"""Paragraphs of a page -> those of the article: the page furniture that is left goes."""

import re
from collections.abc import Iterable

from factsheet.readers import bylines, dates
from factsheet.readers.main_text import Paragraph
from factsheet.readers.titles import folded

LONGEST_FURNITURE = 360
"""Characters of a paragraph that may be page furniture; a longer one is somebody's prose."""
AT_THE_TOP = 6
"""Paragraphs among which bylines and dates of a page's head may still stand."""
AT_THE_END = 3
BEGINS = re.compile(
    r"""
      (?:please\s+)?(?:sign|signing)\s+up\s+(?:for|to|here|now|below)\b
    | subscribe\s*(?:$|to\b|now\b|here\b|today\b|for\b|and\b)
    | (?:please\s+)?follow\s+(?:us\b|our\b|live\s+updates\b|[@#])
    | follow\s+.{1,60}\bon\s+(?:twitter|x\b|facebook|instagram|tiktok|threads|bluesky|telegram)
    | join\s+(?:our\b|the\s+(?:conversation|discussion)\b|thought-provoking\b|us\s+on\b)
    | (?:read|see|watch|listen|more)(?:\s+(?:more|also|next|now|on|here))*\s*[:>»]
    | (?:read|see|learn|find\s+out)\s+more\b.{0,80}$
    | (?:also\s+read|see\s+also|related|recommended|trending)\b.{0,20}(?:[:>»]|$)
    | (?:don't\s+miss|must\s+read|editor's\s+picks?)\b.{0,20}(?:[:>»]|$)
    | related\s+(?:articles?|stories|topics?|content|links?|posts?|coverage|reading)\b
    | more\b.{0,20}\bfrom\s.{0,30}$
    | .{0,20}\bmust[- ]reads?\b.{0,20}$
    | (?:most|more)\s+(?:read|popular|viewed|from|in|on|stories|news)\b.{0,40}$
    | recommended\s+(?:videos?|stories|articles?|reading|for\s+you)\b
    | (?:click|tap)\s+(?:here|the\s+link|below|play)\b
    | (?:get|got|have|do\s+you\s+have)\s+(?:a|any)\s+(?:news\s+)?(?:story|tip)\b.{0,30}\?
    | get\s+(?:in\s+touch|all\s+the|the\s+latest|our|breaking|exclusive|your\s+daily)\b
    | for\s+(?:more|all\s+the\s+latest|the\s+latest)\b.{0,60}\b(?:stories|news|updates|click)\b
    | check\s+out\s+(?:more|our|the\s+latest|all)\b
    | download\s+(?:the|our)\b.{0,40}\bapps?\b
    | (?:share|save|print|email|comments?|advertisement|sponsored|loading)\b.{0,30}$
    | (?:skip\s+to\s+content|article\s+content|image\s+source|text\s+size)\b.{0,30}$
    | (?:story\s+continues|continue\s+reading|this\s+advertisement)\b.{0,30}$
    | (?:share|tweet|send)\s+(?:this|on|via|to)\b.{0,60}$
    | (?:log|sign)\s+in\s+(?:or|to)\b
    | (?:already\s+a|become\s+a)\s+(?:subscriber|member)\b
    | (?:enjoying|thank\s+you\s+for|thanks\s+for)\s+(?:our|reading|visiting|subscribing)\b
    | (?:copyright|©|\(c\))\s
    | (?:e-?mail|contact|write\s+to|reach)\b.{0,60}\S@\S
    | our\s+standards\s*:
    | (?:with\s+|additional\s+){0,2}(?:reporting|writing|editing|compiled|edited)\s+by\b
    | (?:with\s+files|additional\s+reporting)\s+from\b
    | (?:tags?|topics?|filed\s+under|categories|posted\s+in)\s*:
    | support\s+(?:our|independent|quality)\b.{0,80}\bjournalism\b
    | stay\s+informed\b
    | (?:photo|image|picture|video|photograph)s?\s*(?:by|credit|source|courtesy)?\s*[:/]
    """,
    re.IGNORECASE | re.VERBOSE,
)
HOLDS = re.compile(
    r"""
      \b(?:sign(?:ing)?\s+up|subscrib(?:e|ing))\b.{0,80}\b(?:newsletters?|e-?mails?|inbox|alerts?)\b
    | \b(?:newsletters?|podcast|app)\b.{0,60}\b(?:sign\s+up|subscribe|inbox|download\s+it)\b
    | \b(?:in|to|into)\s+your\s+inbox\b
    | \b(?:privacy|cookie)\s+(?:policy|notice)\b
    | \bterms\s+(?:of\s+(?:use|service)|and\s+conditions)\b.{0,60}\b(?:apply|agree|privacy)\b
    | \b(?:affiliate|earn\s+a)\s+commission\b | \bearn\s+us\s+a\s+commission\b
    | \ball\s+rights\s+reserved\b
    | \bmay\s+not\s+be\s+(?:published|reproduced|redistributed|copied)\b
    | \b(?:please\s+)?(?:enable|turn\s+on)\s+javascript\b
    | \byour\s+browser\s+(?:does\s+not|doesn't)\b
    | \bbrowser\s+version\s+with\s+limited\s+support\b
    | \bcontribut(?:ed|ing)\s+(?:reporting\s+)?to\s+this\s+(?:report|story|article|piece)\b
    | \bcomment(?:ing|s)?\s+(?:policy|guidelines)\b
    | \b(?:bookmark|whitelist)\b.{0,40}\b(?:site|page|\.com)\b
    | \bclick\s+here\s+to\s+(?:get|subscribe|sign|join|download|read|watch|comment|donate)\b
    | \byou\s+can\s+unsubscribe\b
    | \bcheck\s+out\s+at\s+any\s+time\b
    | \bfollow\b.{0,40}\bon\s+(?:twitter|facebook|instagram|tiktok)\b.{0,40}@?\w*\.?$
    """,
    re.IGNORECASE | re.VERBOSE,
)

ABOUT = re.compile(
    r"\s(?:is|was|has\s+been|works|covers|writes|reports|edits|leads|teaches|joined|lives"
    r"|ist|war|schreibt|arbeitet|berichtet|est|écrit|es|escribe|è|scrive|é|escreve)\s"
)
"""What follows the name of an author in a line about that author."""


def clean(
    found: list[Paragraph], page_titles: Iterable[str], authors: Iterable[str]
) -> list[Paragraph]:
    """The article's own paragraphs, in order.

    Titles and bylines are kept as particulars, so the text begins below them.
    """
    titles = {folded(title) for title in page_titles}
    names = {folded(name) for name in authors}
    kept: list[Paragraph] = []
    seen: set[str] = set()
    under_furniture = False
    for at, paragraph in enumerate(found):
        key = folded(paragraph.text)
        at_edge = at < AT_THE_TOP or at >= len(found) - AT_THE_END
        if paragraph.kind != "item":
            under_furniture = paragraph.kind == "heading" and is_furniture(paragraph.text)
        repeated = key in seen and len(key) >= 20
        is_title = key in titles and (at_edge or paragraph.kind == "heading")
        if under_furniture or repeated or is_title or is_furniture(paragraph.text):
            continue
        if at_edge and _is_credit(paragraph.text, names):
            continue
        seen.add(key)
        kept.append(paragraph)
    return _without_last_headings(kept)


def is_furniture(text: str) -> bool:
    """Whether a paragraph is the page's word and not the article's."""
    if len(text) > LONGEST_FURNITURE:
        return False
    words = text.lstrip(" *•-–—>_")
    return not words or bool(BEGINS.match(words) or HOLDS.search(words))


def credited(found: list[Paragraph], page_titles: Iterable[str]) -> tuple[str, ...]:
    """The people of a byline that stands in the text, at its top or its end."""
    for paragraph in (*found[:AT_THE_TOP], *found[-AT_THE_END:]):
        names = bylines.credit(paragraph.text)
        if names:
            return names
    named = " ".join((*page_titles, *(p.text for p in found)))
    for paragraph in found[:AT_THE_END]:
        names = bylines.lone_names(paragraph.text)
        if names and all(named.count(name) == 1 for name in names):  # or a caption's, a heading's
            return names
    return ()


def _is_credit(text: str, names: set[str]) -> bool:
    """A byline or a date line that stands alone, or what an author is by profession."""
    if folded(text) in names or dates.is_date_line(text):
        return True
    about = ABOUT.search(text)
    if about and folded(text[: about.start()]) in names:
        return True
    stated = bylines.credit(text) or bylines.lone_names(text)
    return bool(stated) and all(folded(name) in names for name in stated)


def _without_last_headings(kept: list[Paragraph]) -> list[Paragraph]:
    """A heading with nothing below it opened something that is not the article's."""
    end = len(kept)
    while end > 1 and kept[end - 1].kind == "heading":
        end -= 1
    return kept[:end]
