"""What a person reads of a story, in every format: its statements in sections, each by article."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factsheet.model.fact import QuotationFact
from factsheet.renderers import RenderOptions, wording
from factsheet.renderers.visible import line, passage_address
from factsheet.versions.story.statements import Mention, Statement, Story

DIFFERENT = "The figures differ"


class Telling(NamedTuple):
    """A statement as one article makes it: its words and value, who says so, and the sentence.

    `copied` names an article before it that has the same sentence; `address` opens the page there.
    """

    article: int
    told: str
    speaker: str
    sentence: str
    copied: str
    address: str | None


class Row(NamedTuple):
    """A statement: what it is and whose, and how each article makes it."""

    about: str
    tellings: tuple[Telling, ...]


class Section(NamedTuple):
    """The statements that so many articles make, in words."""

    heading: str
    rows: tuple[Row, ...]


def sections(story: Story, options: RenderOptions) -> Iterator[Section]:
    """First where figures differ, then what all say, what several say, and what only one says."""
    shown = [each for each in story.statements if options.show_all or _is_key(each)]
    headings = list(dict.fromkeys(_heading(each, story) for each in shown))
    for heading in sorted(headings, key=lambda each: each != DIFFERENT):
        rows = tuple(_row(each, story) for each in shown if _heading(each, story) == heading)
        yield Section(heading, rows)


def _is_key(statement: Statement) -> bool:
    """Whether it belongs on a page: what is key to one article, or is told by several."""
    several = statement.articles > 1 and statement.kind != "time"
    return several or any(mention.fact.key for mention in statement.mentions)


def _heading(statement: Statement, story: Story) -> str:
    if statement.agreement == "different":
        return DIFFERENT
    if statement.articles == len(story.articles):
        return f"All {len(story.articles)} say" if len(story.articles) > 2 else "Both say"
    if statement.articles > 1:
        return f"{statement.articles} of {len(story.articles)} say"
    return f"Only {name_of(statement.mentions[0].article, story)} says"


def name_of(article: int, story: Story) -> str:
    """What an article of the story is called."""
    return line(story.articles[article].name)


def _row(statement: Statement, story: Story) -> Row:
    """A statement; what an article says in the same words again is told once."""
    tellings: dict[tuple[int, str, str], Telling] = {}
    for mention in statement.mentions:
        telling = _telling(mention, story)
        tellings.setdefault((telling.article, telling.told, telling.speaker), telling)
    return Row(about(statement), tuple(tellings.values()))


def about(statement: Statement) -> str:
    """What a statement is, and whose: "killed", "revenue · Norvik Foods"."""
    what = (statement.role or statement.kind).replace("_", " ")
    return " · ".join(line(part) for part in (what, statement.subject) if part)


def _telling(mention: Mention, story: Story) -> Telling:
    fact, page = mention.fact, story.articles[mention.article].article.url
    return Telling(
        mention.article,
        told(mention),
        line(wording.speaker(fact.attribution)),
        mention.sentence,
        name_of(mention.copies[0], story) if mention.copies else "",
        passage_address(page, fact.fragment),
    )


def told(mention: Mention) -> str:
    """The words, the value where it tells more, and the hedge."""
    fact = mention.fact
    if isinstance(fact, QuotationFact):
        return f"“{line(fact.value.content)}”"
    value = " · ".join(filter(None, (line(fact.text), line(wording.beside(fact)))))
    return ", ".join(filter(None, (value, wording.hedge(fact))))


def tally(story: Story) -> str:
    """How many statements there are: "4 articles, 38 statements: 9 in several, 2 differ"."""
    several = [each for each in story.statements if each.articles > 1]
    differ = sum(each.agreement == "different" for each in several)
    counts = f"{len(story.articles)} articles, {len(story.statements)} statements"
    return f"{counts}: {len(several)} in several, {differ} with values that differ"


def alike(tellings: Sequence[Telling]) -> list[list[Telling]]:
    """The tellings, those together that tell the same with the same speaker."""
    found: dict[tuple[str, str], list[Telling]] = {}
    for telling in tellings:
        found.setdefault((telling.told, telling.speaker), []).append(telling)
    return list(found.values())
