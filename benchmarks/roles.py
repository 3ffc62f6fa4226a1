"""How many of the marked figures of our own get their role; `--errors` shows the others.

python -m benchmarks.roles [--errors] [FILE]

The sentences of `roles.toml` stand alone, with their figures in double brackets. In the paragraphs
of `paragraphs.txt`, a line each, every amount of money is marked with its role: {cost|$4 million}.
"""

import argparse
import re
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from msgspec import Struct

from factsheet.api import summarize_text

SENTENCES = Path(__file__).with_name("roles.toml")
PARAGRAPHS = Path(__file__).with_name("paragraphs.txt")
MARKED = re.compile(r"\[\[(.+?)\]\]")
WITH_ROLE = re.compile(r"\{(\w+)\|(.+?)\}")
PUBLISHED = date(2026, 3, 4)


class Marked(Struct, frozen=True):
    """A sentence with its figure, which has this role."""

    text: str
    kind: str
    role: str | None
    start: int
    end: int


def main() -> None:
    """Print how many hold, by kind and role."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="*", type=Path, default=[SENTENCES, PARAGRAPHS])
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    for file in options.files:
        print(file.name)
        tell(file, errors=options.errors)


def tell(file: Path, *, errors: bool) -> None:
    """Print the same for one file."""
    tally: dict[tuple[str, str | None], list[int]] = {}
    for each in marked(file):
        role = role_of(each)
        held = tally.setdefault((each.kind, each.role), [0, 0])
        held[0] += role == each.role
        held[1] += 1
        if errors and role != each.role:
            shown = f"{each.text[: each.start]}[[{each.text[each.start : each.end]}]]"
            print(f"{each.role} <- {role}: {shown}{each.text[each.end :]}")
    print(" ".join(f"{role} {right}/{of}" for (_, role), (right, of) in tally.items()))
    right, of = (sum(column) for column in zip(*tally.values(), strict=True))
    print(f"{right} of {of}, {100 * right / of:.1f} %")


def marked(file: Path) -> Iterator[Marked]:
    """The marked figures of a file."""
    if file.suffix == ".txt":
        for line in file.read_text("utf-8").splitlines():
            yield from _in_paragraph(line)
        return
    for kind, roles in tomllib.loads(file.read_text("utf-8")).items():
        for role, sentences in roles.items():
            for sentence in sentences:
                yield from _marked(sentence, kind, None if role == "none" else role)


def _marked(sentence: str, kind: str, role: str | None) -> Iterator[Marked]:
    text = MARKED.sub(r"\1", sentence)
    for number, found in enumerate(MARKED.finditer(sentence)):
        start = found.start() - 4 * number
        yield Marked(text, kind, role, start, start + len(found[1]))


def _in_paragraph(line: str) -> Iterator[Marked]:
    text = WITH_ROLE.sub(r"\2", line)
    passed = 0
    for found in WITH_ROLE.finditer(line):
        start = found.start() - passed
        passed += len(found[0]) - len(found[2])
        role = None if found[1] == "none" else found[1]
        yield Marked(text, "money", role, start, start + len(found[2]))


def role_of(wanted: Marked) -> str | None:
    """The role that the figure gets; "not found" where there is no such figure."""
    for fact in summarize_text(wanted.text, published=PUBLISHED).facts:
        if fact.kind == wanted.kind and fact.start < wanted.end and wanted.start < fact.end:
            return fact.role
    return "not found"


if __name__ == "__main__":
    main()
