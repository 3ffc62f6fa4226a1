"""A sheet as one HTML file that needs nothing else: the page that an editor checks a story with.

The script and the style stand inside, and the page's Content-Security-Policy allows just these two
by their hashes: nothing that an article holds can run, and nothing is fetched.
"""

from base64 import b64encode
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from importlib.resources import files
from string import Template

from factsheet.model.sheet import Sheet
from factsheet.renderers import RenderOptions
from factsheet.renderers.html import cards
from factsheet.renderers.html.article import paragraphs
from factsheet.renderers.html.charts import scale_charts, timeline_chart
from factsheet.renderers.html.escaping import attribute, language, words
from factsheet.renderers.outline import outline
from factsheet.renderers.visible import web_address
from factsheet.renderers.wording import day


def render(sheet: Sheet, options: RenderOptions) -> str:
    """The whole page. It holds every fact, and shows the key ones until all are asked for."""
    page = outline(sheet, show_all=True)
    shows_all = options.show_all or not any(fact.key for fact in sheet.facts)
    style, script = part("style.css"), part("script.js")
    return Template(part("page.html")).substitute(
        policy=policy(),
        style=style,
        script=script,
        language=language(sheet.article.language),
        title=words(sheet.article.title or sheet.source.location or "Fact sheet"),
        particulars=_particulars(sheet),
        shows="all" if shows_all else "key",
        all_checked=attribute("checked", "") if shows_all else "",
        summary=cards.summary(sheet),
        filters=cards.filters(sheet),
        figures="".join(cards.section(sheet, section) for section in page.figures),
        charts=_charts(sheet),
        times=cards.facts(sheet, "times", "Times", page.times),
        quotations=cards.facts(sheet, "quotations", "Quotations", page.quotations),
        names=cards.names(sheet),
        warnings=cards.warnings(sheet),
        article=paragraphs(sheet),
        storage=attribute("data-sheet", sheet.text.sha256),
        tool=words(f"{sheet.tool.name} {sheet.tool.version}"),
    )


def _charts(sheet: Sheet) -> str:
    """The drawings twice: of the key facts and of all, each with an axis of its own."""
    return "".join(
        f'<div class="when-{name}">'
        + timeline_chart(name, outline(sheet, show_all=show_all).times, sheet.article.published)
        + scale_charts(name, (fact for fact in sheet.facts if show_all or fact.key))
        + "</div>"
        for name, show_all in (("key", False), ("all", True))
    )


@cache
def part(name: str) -> str:
    """A file that stands beside this one."""
    return (files(__name__) / name).read_text(encoding="utf-8")


def policy() -> str:
    """The Content-Security-Policy of every sheet's page."""
    return policy_of(part("style.css"), part("script.js"))


def policy_of(style: str, script: str, more: Mapping[str, str] | None = None) -> str:
    """That of a page with this style and this script in it, which nothing else may run in."""
    allowed = {
        "default-src": "'none'",
        "style-src": f"'sha256-{_digest(style)}'",
        "script-src": f"'sha256-{_digest(script)}'",
        "img-src": "data:",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    return "; ".join(f"{name} {source}" for name, source in (allowed | dict(more or {})).items())


def _digest(part: str) -> str:
    return b64encode(sha256(part.encode()).digest()).decode()


def _particulars(sheet: Sheet) -> str:
    article = sheet.article
    dated = article.published
    parts = [
        words(article.publisher or ""),
        f'<time datetime="{dated}">{day(dated)}</time>' if dated else "",
        words(", ".join(article.authors)),
        words(sheet.source.location or "") if not article.url else "",
    ]
    address = web_address(article.url)
    if address:
        parts.append(f"<a{attribute('href', address)} rel=noreferrer>the original page</a>")
    return " · ".join(filter(None, parts))
