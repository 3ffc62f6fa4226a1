"""Score how `factsheet compare` aligns the statements of articles on one story.

    python benchmarks/stories.py [benchmarks/stories/*.txt] [--errors]

Each file is a story in articles of several publishers, all of our own writing. An article begins
with a line `== publisher | day | title`; {label|words} marks a fact, and facts of one label are one
statement. A shared statement is counted for each pair of articles that make it. Two facts that are
joined and have different labels, or of which one has none, are an error.
"""

import argparse
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from factsheet import api
from factsheet.model.fact import Fact, QuotationFact
from factsheet.model.sheet import Sheet
from factsheet.versions.story import tell
from factsheet.versions.story.statements import Mention

STORIES = Path(__file__).parent / "stories"
MARK = re.compile(r"\{(\w+)\|([^}]*)\}")


class Marked(NamedTuple):
    """An article's sheet, and the labels of its text with their places."""

    sheet: Sheet
    labels: list[tuple[str, int, int]]


def main() -> None:
    """Print a line for each story and one for all, and with --errors what went wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stories", nargs="*", type=Path)
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    total: Counter[str] = Counter()
    for path in options.stories or sorted(STORIES.glob("*.txt")):
        articles = list(read(path.read_text(encoding="utf-8")))
        found = score(articles, tell_errors=options.errors)
        total += found
        print(_line(path.stem, found))
    print(_line("all", total))


def _line(name: str, found: Counter[str]) -> str:
    share = 100 * found["aligned"] / found["shared"]
    return (
        f"{name:12} aligned {found['aligned']:4} of {found['shared']:4} ({share:.1f} %), "
        f"unread {found['unread']}, wrongly joined {found['joined']}"
    )


def read(story: str) -> Iterator[Marked]:
    """Each article of a story, its marks taken out."""
    for article in re.split(r"^== ", story, flags=re.MULTILINE)[1:]:
        head, _, body = article.partition("\n")
        _, day, title = (part.strip() for part in head.split("|"))
        text, labels = _unmarked(body.strip())
        yield Marked(
            api.summarize_text(text, published=date.fromisoformat(day), title=title), labels
        )


def _unmarked(body: str) -> tuple[str, list[tuple[str, int, int]]]:
    text, labels, at = "", [], 0
    for mark in MARK.finditer(body):
        text += body[at : mark.start()]
        labels.append((mark[1], len(text), len(text) + len(mark[2])))
        text += mark[2]
        at = mark.end()
    return text + body[at:], labels


def score(articles: list[Marked], *, tell_errors: bool) -> Counter[str]:
    """How many shared statements there are, and what became of them."""
    found: Counter[str] = Counter()
    places: dict[tuple[str, int], set[int]] = defaultdict(set)
    for number, statement in enumerate(tell([article.sheet for article in articles]).statements):
        for mention in statement.mentions:
            for label in _labels(mention, articles):
                places[label, mention.article].add(number)
        for wrong in _joined(statement.mentions, articles):
            found["joined"] += 1
            if tell_errors:
                print(f"joined: {wrong}", file=sys.stderr)
    for label, one, other in _shared(articles):
        before, after = places.get((label, one)), places.get((label, other))
        result = "unread" if not before or not after else "aligned" if before & after else "apart"
        found.update(("shared", result))
        if tell_errors and result != "aligned":
            print(f"{result}: {label} of articles {one + 1} and {other + 1}", file=sys.stderr)
    return found


def _labels(mention: Mention, articles: list[Marked]) -> set[str]:
    labels = articles[mention.article].labels
    return {label for label, start, end in labels if _is_of(mention.fact, start, end)}


def _is_of(fact: Fact, start: int, end: int) -> bool:
    if isinstance(fact, QuotationFact):
        return (fact.start, fact.end) == (start, end)
    return fact.start < end and start < fact.end


def _joined(mentions: tuple[Mention, ...], articles: list[Marked]) -> Iterator[str]:
    for one, other in combinations(mentions, 2):
        before, after = _labels(one, articles), _labels(other, articles)
        if (before or after) and not before & after:
            yield f"{one.fact.text!r} {before} and {other.fact.text!r} {after}"


def _shared(articles: list[Marked]) -> Iterator[tuple[str, int, int]]:
    named = [{label for label, _, _ in article.labels} for article in articles]
    for one, other in combinations(range(len(articles)), 2):
        yield from ((label, one, other) for label in sorted(named[one] & named[other]))


if __name__ == "__main__":
    main()
