"""The article's text with every fact marked on its characters."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from factsheet.model.fact import Fact
from factsheet.model.sheet import Sheet
from factsheet.renderers.html.escaping import attribute, prose


class Segment(Struct, frozen=True):
    """A run of text in which no fact begins or ends, and the facts that hold it, outer first."""

    start: int
    end: int
    facts: tuple[Fact, ...]


def paragraphs(sheet: Sheet) -> str:
    """Each line of the text as a paragraph; the first mark of a fact carries its anchor."""
    anchored: set[str] = set()
    parts: list[str] = []
    inside: list[str] = []
    for segment in segments(sheet.text.content, 0, len(sheet.text.content), sheet.facts):
        text = sheet.text.content[segment.start : segment.end]
        for number, run in enumerate(text.split("\n")):
            if number and inside:
                parts.append(f"<p>{''.join(inside)}</p>\n")
                inside = []
            if run.strip() or (run and inside):
                inside.append(_marked(run, segment.facts, anchored))
    if inside:
        parts.append(f"<p>{''.join(inside)}</p>\n")
    return "".join(parts)


def segments(content: str, start: int, end: int, facts: Sequence[Fact]) -> Iterator[Segment]:
    """The stretch from start to end, cut wherever a fact begins or ends."""
    within = [fact for fact in facts if start <= fact.start < fact.end <= min(end, len(content))]
    cuts = sorted({start, end, *(f.start for f in within), *(f.end for f in within)})
    waiting = sorted(within, key=lambda fact: (-fact.start, fact.end))
    holding: list[Fact] = []
    for begin, finish in pairwise(cuts):
        holding = [fact for fact in holding if fact.end > begin]
        while waiting and waiting[-1].start == begin:
            holding.append(waiting.pop())
        yield Segment(begin, finish, tuple(holding))


def _marked(run: str, facts: tuple[Fact, ...], anchored: set[str]) -> str:
    """A run of text as a link to the innermost fact that holds it."""
    if not facts:
        return prose(run)
    fresh = [fact.id for fact in facts if fact.id not in anchored]
    anchored.update(fresh)
    outer = "".join(f"<span{attribute('id', f'in-{id_}')}></span>" for id_ in fresh[:-1])
    own = attribute("id", f"in-{fresh[-1]}") if fresh else ""
    return f"{outer}<a{own}{mark_attributes(facts)}>{prose(run)}</a>"


def mark_attributes(facts: tuple[Fact, ...]) -> str:
    """The attributes of marked words: the card that they lead to, and all facts that hold them."""
    inner = facts[-1]
    names = ["mark", inner.kind]
    if inner.key:
        names.append("key")
    elif any(fact.key for fact in facts):
        names.append("quoted")  # a figure that is not key, in a quotation that is
    return (
        attribute("class", " ".join(names))
        + attribute("href", f"#{inner.id}")
        + attribute("data-facts", " ".join(fact.id for fact in facts))
    )
