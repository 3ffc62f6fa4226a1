"""A story as one HTML page: a table of statements by articles, each cell open to its sentence.

The page has no script, and nothing has to be loaded for it.
"""

from collections.abc import Iterator
from html import escape

from factsheet.renderers import RenderOptions
from factsheet.renderers.page import page
from factsheet.renderers.stories.outline import (
    DIFFERENT,
    Row,
    Section,
    Telling,
    name_of,
    sections,
    tally,
)
from factsheet.renderers.visible import visible, web_address
from factsheet.renderers.wording import day
from factsheet.versions.story.statements import Story

STYLE = """\
:root { color-scheme: light dark; --paper: #fbfaf6; --ink: #1c1b19; --soft: #5c5850;
  --rule: #dcd8cd; --differs: #a3242b; --link: #1f4e79; }
@media (prefers-color-scheme: dark) { :root { --paper: #17181a; --ink: #e9e6df; --soft: #a8a399;
  --rule: #37393d; --differs: #f2a3a0; --link: #9cc4ea; } }
body { background: var(--paper); color: var(--ink); margin: 0 auto; padding: 2rem 1.2rem 4rem;
  max-width: 90rem; overflow-wrap: break-word;
  font: 15px/1.45 ui-sans-serif, system-ui, "Segoe UI", "Noto Sans", Arial, sans-serif; }
h1 { font: 600 1.7rem/1.2 Charter, "Noto Serif", Georgia, serif; margin: 0 0 .3rem; }
.tally, th small, .speaker, .copied { color: var(--soft); font-weight: normal; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; margin-top: 1.5rem; width: 100%; }
th, td { border-top: 1px solid var(--rule); padding: .5rem .8rem .5rem 0; text-align: left;
  vertical-align: top; min-width: 9rem; }
thead th { border-top: 0; }
tbody th[scope=row] { font-weight: normal; color: var(--soft); }
th[scope=rowgroup] { padding-top: 1.6rem; font-size: 1.05rem; }
.differs th[scope=rowgroup], .differs summary { color: var(--differs); }
summary { cursor: pointer; font-weight: 600; }
blockquote { margin: .4rem 0; padding-left: .7rem; border-left: 3px solid var(--rule);
  font-family: Charter, "Noto Serif", Georgia, serif; }
a { color: var(--link); }
small { display: block; }
@media print { body { padding: 0; } tr { break-inside: avoid; } }
"""


def render(story: Story, options: RenderOptions) -> str:
    """The whole page; every word of the articles is escaped."""
    columns = "".join(_column(at, story) for at in range(len(story.articles)))
    body = "\n".join(_section(section, story) for section in sections(story, options))
    title = _text(next((p.article.title for p in story.articles if p.article.title), "A story"))
    table = (
        f'<main>\n<h1>{title}</h1>\n<p class="tally">{_text(tally(story))}</p>\n'
        '<div class="wide" tabindex="0" role="region" aria-label="Statements by article">\n'
        f'<table>\n<thead><tr><th scope="col">Statement</th>{columns}</tr></thead>\n'
        f"{body}\n</table>\n</div>\n</main>"
    )
    return page(f"Compared: {title}", table, STYLE)


def _column(at: int, story: Story) -> str:
    part = story.articles[at]
    address = web_address(part.article.url)
    name = _text(name_of(at, story))
    linked = f'<a href="{escape(address)}" rel="noreferrer">{name}</a>' if address else name
    published = part.article.modified or part.article.published
    when = f"<small>{day(published)}</small>" if published else ""
    return f'<th scope="col">{linked}{when}</th>'


def _section(section: Section, story: Story) -> str:
    differs = ' class="differs"' if section.heading == DIFFERENT else ""
    heading = f'<th scope="rowgroup" colspan="{len(story.articles) + 1}">'
    rows = "\n".join(_row(row, story) for row in section.rows)
    return f"<tbody{differs}>\n<tr>{heading}{_text(section.heading)}</th></tr>\n{rows}\n</tbody>"


def _row(row: Row, story: Story) -> str:
    cells = "".join(f"<td>{''.join(_cells(row, at))}</td>" for at in range(len(story.articles)))
    return f'<tr><th scope="row">{_text(row.about)}</th>{cells}</tr>'


def _cells(row: Row, article: int) -> Iterator[str]:
    return (_telling(each) for each in row.tellings if each.article == article)


def _telling(telling: Telling) -> str:
    speaker = f'<small class="speaker">{_text(telling.speaker)}</small>' if telling.speaker else ""
    copied = (
        f'<small class="copied">the same sentence as {_text(telling.copied)}</small>'
        if telling.copied
        else ""
    )
    link = (
        f'<a href="{escape(telling.address)}" rel="noreferrer">in the article</a>'
        if telling.address
        else ""
    )
    return (
        f"<details><summary>{_text(telling.told)}</summary>"
        f"<blockquote>{_text(telling.sentence)}</blockquote>{link}</details>{speaker}{copied}"
    )


def _text(words: str) -> str:
    return escape(visible(words))
