"""A story as CSV: one row for each time that an article makes a statement."""

import csv
from io import StringIO

from factsheet.renderers import RenderOptions
from factsheet.renderers.csv import Content, cell, told
from factsheet.renderers.stories.outline import name_of
from factsheet.renderers.visible import passage_address
from factsheet.versions.story.statements import Mention, Statement, Story

COLUMNS = (
    "statement kind role subject articles agreement article published text min max unit per "
    "approximate modality timex first_day last_day speaker speaker_role content sentence copies "
    "start end id link source"
).split()


def render(story: Story, options: RenderOptions) -> str:  # noqa: ARG001 - all is shown
    """A header and the rows, those of one statement under one number."""
    out = StringIO()
    rows = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\n")
    rows.writeheader()
    for number, statement in enumerate(story.statements, 1):
        for mention in statement.mentions:
            row = {"statement": number, **_row(statement, mention, story)}
            rows.writerow({name: cell(content) for name, content in row.items()})
    return out.getvalue()


def _row(statement: Statement, mention: Mention, story: Story) -> dict[str, Content]:
    fact, part = mention.fact, story.articles[mention.article]
    return told(fact) | {
        "kind": statement.kind,
        "role": statement.role,
        "subject": statement.subject,
        "articles": statement.articles,
        "agreement": statement.agreement,
        "article": part.name,
        "published": part.article.published,
        "sentence": mention.sentence,
        "copies": ", ".join(name_of(each, story) for each in mention.copies),
        "link": passage_address(part.article.url, fact.fragment),
        "source": part.source.location,
    }
