"""A pack against its own examples: what is missing, noisy, misplaced or misread."""

from collections.abc import Callable, Iterable
from typing import Literal

from msgspec import Struct

from factsheet.model.document import Span
from factsheet.packs.checker import PackSource
from factsheet.packs.examples import PackExample
from factsheet.packs.index import Packs
from factsheet.packs.pack import WEAK

Word = Literal["missing", "noisy", "misplaced", "misread", "brittle"]


NOTHING = "none"
"""The role of a pack that says that a figure has none."""


class Read(Struct, frozen=True):
    """A figure of a sentence, with the role and the pack that gave it."""

    span: Span
    role: str | None
    rule: str | None
    captures: tuple[tuple[str, Span], ...] = ()


class Failure(Struct, frozen=True):
    """An example that does not hold, in one word and in one sentence."""

    pack: str
    word: Word
    example: str
    message: str
    company: str


Reader = Callable[[str, str, Packs], list[Read]]
"""(sentence, kind, packs) -> the figures of that kind in it."""


def prove(source: PackSource, among: Packs, read: Reader) -> list[Failure]:
    """The examples of a pack that fail when it runs alone, and among all packs in force.

    A weak pack is read among the others only, since it speaks where none of them does.
    """
    companies = [("among all", among.with_packs([source.pack]))]
    if source.pack.priority > WEAK:
        companies.insert(0, ("alone", Packs.of([source.pack])))
    failures = []
    for company, packs in companies:
        for example in source.examples:
            found = read(example.text, source.pack.kind, packs)
            failure = _fails(source, example, found)
            if failure is not None:
                failures.append(
                    Failure(source.pack.name, failure[0], example.marked, failure[1], company)
                )
    return failures


def _fails(
    source: PackSource, example: PackExample, found: Iterable[Read]
) -> tuple[Word, str] | None:
    own = [each for each in found if each.rule == source.pack.name]
    words = example.text
    if example.figure is None:
        if own:
            return "noisy", f"reads {_quote(words, own[0].span)}, which it should leave alone"
        return None
    at = next((each for each in found if each.span == example.figure), None)
    if at is None:
        near = next((each for each in found if each.span.overlaps(example.figure)), None)
        if near is not None:
            return "misplaced", f"the figure is {_quote(words, near.span)}"
        return "missing", f"no {source.pack.kind} is found at {_quote(words, example.figure)}"
    if (at.role or NOTHING) != source.pack.role:
        if at.role is None:
            return "missing", "no pattern of the pack matches"
        return "misread", f"{at.rule} reads it as {at.role}"
    return _wrong_capture(example, at)


def _wrong_capture(example: PackExample, at: Read) -> tuple[Word, str] | None:
    captured = dict(at.captures)
    for name, span in example.captures:
        got = captured.get(name)
        if got is None:
            return "missing", f"the {name} {_quote(example.text, span)} is not captured"
        if got != span:
            return "misplaced", f"the {name} is {_quote(example.text, got)}"
    return None


def _quote(text: str, span: Span) -> str:
    return f"“{text[span.start : span.end]}”"
