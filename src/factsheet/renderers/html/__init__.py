"""A sheet as one HTML file that needs nothing else: the page that an editor checks a story with."""

from functools import cache
from importlib.resources import files
from string import Template

from factsheet.model.sheet import Sheet
from factsheet.renderers import RenderOptions
from factsheet.renderers.html import cards
from factsheet.renderers.html.article import paragraphs
from factsheet.renderers.html.charts import scale_charts, timeline_chart
from factsheet.renderers.html.escaping import attribute, language, words
from factsheet.renderers.outline import outline
from factsheet.renderers.page import page, policy
from factsheet.renderers.visible import web_address
from factsheet.renderers.wording import day


def render(sheet: Sheet, options: RenderOptions) -> str:
    """The whole page. It holds every fact, and shows the key ones until all are asked for."""
    told = outline(sheet, show_all=True)
    shows_all = options.show_all or not any(fact.key for fact in sheet.facts)
    title = words(sheet.article.title or sheet.source.location or "Fact sheet")
    body = Template(part("page.html")).substitute(
        language=language(sheet.article.language),
        title=title,
        particulars=_particulars(sheet),
        all_checked=attribute("checked", "") if shows_all else "",
        summary=cards.summary(sheet),
        filters=cards.filters(sheet),
        figures="".join(cards.section(sheet, section) for section in told.figures),
        charts=_charts(sheet),
        times=cards.facts(sheet, "times", "Times", told.times),
        quotations=cards.facts(sheet, "quotations", "Quotations", told.quotations),
        names=cards.names(sheet),
        warnings=cards.warnings(sheet),
        article=paragraphs(sheet),
        tool=words(f"{sheet.tool.name} {sheet.tool.version}"),
    )
    shows = attribute("data-shows", "all" if shows_all else "key")
    stored = attribute("data-sheet", sheet.text.sha256)
    style, script = part("style.css"), part("script.js")
    return page(f"{title} · Fact sheet", body, style, script, attributes=shows + stored)


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


def sheet_policy() -> str:
    """The Content-Security-Policy of every sheet's page."""
    return policy(part("style.css"), part("script.js"))


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
