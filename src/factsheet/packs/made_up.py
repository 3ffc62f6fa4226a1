"""A pack whose examples have a made-up word: which words it lives by, and where it is brittle.

A pack that says something true of the language reads "Zorvex raised $5 million" as well as
"Lantern raised $5 million". It lives by the words that it names itself; where an example fails
though one of its other words was made up, the pack fits that sentence alone.
"""

from collections.abc import Iterable, Iterator

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from factsheet.grammar.nonce import WORD, MadeUp
from factsheet.model.document import Span
from factsheet.packs.checker import PackSource
from factsheet.packs.examples import PackExample
from factsheet.packs.index import Packs
from factsheet.packs.inflection import forms
from factsheet.packs.pack import WEAK
from factsheet.packs.proof import NOTHING, Failure, Reader

COMPANY = "made up"


class Needs(Struct, frozen=True):
    """What a pack's examples cannot do without: words of its own, and failures by any other."""

    pack: str
    words: tuple[str, ...]
    failures: tuple[Failure, ...]


def needs(source: PackSource, among: Packs, read: Reader, made_up: MadeUp) -> Needs:
    """The pack's own words that its examples live by, and the examples that others hold up."""
    own, pack = _own_words(source), source.pack
    packs = among.with_packs([pack]) if pack.priority <= WEAK else Packs.of([pack])
    lived_by: dict[str, None] = {}
    failures = []
    for example in _holding(source, packs, read):
        for word, other, changed in _changed(example, own, made_up):
            if _holds(source, changed, packs, read):
                continue
            if word in own:
                lived_by[word] = None
            else:
                message = f"nothing is read where {other} stands for {word}, which it does not name"
                failures.append(Failure(pack.name, "brittle", example.marked, message, COMPANY))
    return Needs(pack.name, tuple(lived_by), tuple(failures))


def _holding(source: PackSource, packs: Packs, read: Reader) -> Iterator[PackExample]:
    """The examples with a figure that hold as they stand."""
    marked = (each for each in source.examples if each.figure is not None)
    return (each for each in marked if _holds(source, each, packs, read))


def _holds(source: PackSource, example: PackExample, packs: Packs, read: Reader) -> bool:
    found = read(example.text, source.pack.kind, packs)
    return any(
        each.span == example.figure and (each.role or NOTHING) == source.pack.role for each in found
    )


def _changed(
    example: PackExample, own: frozenset[str], made_up: MadeUp
) -> Iterator[tuple[str, str, PackExample]]:
    """Each word that can be made up, what is put for it, and the example with that.

    What makes the figure itself, a month or a unit, is none of the pack's.
    """
    figure = example.figure
    for found in WORD.finditer(example.text):
        at, word = Span(*found.span()), found[0].lower()
        if figure is None or (figure.overlaps(at) and word not in own):
            continue
        other = made_up(example.text, *at)
        if other is not None:
            yield word, other, _with(example, figure, at, other)


def _with(example: PackExample, figure: Span, at: Span, other: str) -> PackExample:
    """The example with another word there, its figure where it stands then."""
    grown = len(other) - (at.end - at.start)
    start = figure.start + (grown if at.start < figure.start else 0)
    end = figure.end + (grown if at.start < figure.end else 0)
    text = example.text[: at.start] + other + example.text[at.end :]
    return replace(example, text=text, figure=Span(start, end))


def _own_words(source: PackSource) -> frozenset[str]:
    """Every word that the pack's patterns and clauses name, in all its forms."""
    named = {
        word for text in _texts(msgspec.to_builtins(source.pack)) for word in WORD.findall(text)
    }
    return frozenset(form.lower() for word in named for form in (word, *forms(word.lower())))


def _texts(built: object) -> Iterator[str]:
    """The strings in plain data, wherever they stand."""
    if isinstance(built, str):
        yield built
    elif isinstance(built, dict):
        yield from _texts([*built, *built.values()])
    elif isinstance(built, Iterable):
        for each in built:
            yield from _texts(each)
