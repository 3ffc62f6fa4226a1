"""A story for a terminal: each statement with what each article tells; what differs is first."""

from collections.abc import Iterator, Sequence
from io import StringIO

from rich.text import Text

from factsheet.renderers import RenderOptions
from factsheet.renderers.console import console_of
from factsheet.renderers.stories.outline import (
    DIFFERENT,
    Row,
    Section,
    Telling,
    alike,
    name_of,
    sections,
    tally,
)
from factsheet.renderers.wording import day
from factsheet.versions.story.statements import Story

MINOR = "dim"


def render(story: Story, options: RenderOptions) -> str:
    """The articles, a section for each number of them, and a last line that counts."""
    out = StringIO()
    console = console_of(out, options)
    for text in (*_articles(story), *_sections(sections(story, options), story)):
        console.print(text, soft_wrap=not options.width)
    console.print(Text(tally(story), MINOR))
    return out.getvalue()


def _articles(story: Story) -> Iterator[Text]:
    for at, part in enumerate(story.articles):
        published = part.article.modified or part.article.published
        when = f", {day(published)}" if published else ""
        yield Text.assemble((name_of(at, story), "bold"), (when, MINOR))
    yield Text()


def _sections(shown: Iterator[Section], story: Story) -> Iterator[Text]:
    for section in shown:
        colour = " red" if section.heading == DIFFERENT else ""
        yield Text(section.heading, f"bold{colour}")
        for row in section.rows:
            yield from _row(row, story)
        yield Text()


def _row(row: Row, story: Story) -> Iterator[Text]:
    yield Text(f"  {row.about}", MINOR)
    for together in alike(row.tellings):
        told = Text(f"    {together[0].told}", "bold")
        told.append(f" — {together[0].speaker}" if together[0].speaker else "", "not bold")
        if len({each.article for each in row.tellings}) > 1:
            told.append(f"  ({_names(together, story)})", f"not bold {MINOR}")
        yield told


def _names(together: Sequence[Telling], story: Story) -> str:
    """Who tells it, and of whom the sentence is taken."""
    return ", ".join(
        name_of(each.article, story) + (f", as in {each.copied}" if each.copied else "")
        for each in together
    )
