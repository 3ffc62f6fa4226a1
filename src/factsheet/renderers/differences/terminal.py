"""A difference for a terminal: both values side by side, and both sentences with marks."""

from collections.abc import Iterable, Iterator
from io import StringIO

from rich.text import Text

from factsheet.renderers import RenderOptions
from factsheet.renderers.console import console_of
from factsheet.renderers.differences.outline import Entry, Piece, entries, tally
from factsheet.renderers.visible import line
from factsheet.versions.difference.changes import Difference

STYLES = {
    "Corrected": "bold red",
    "Reattributed": "bold red",
    "Removed": "bold red",
    "Added": "bold green",
}
OLD = "red"
NEW = "green"
MINOR = "dim"


def render(difference: Difference, options: RenderOptions) -> str:
    """Some lines a change, and a last line that counts them."""
    out = StringIO()
    console = console_of(out, options)
    for entry in entries(difference):
        for text in _lines(entry, colour=options.color):
            console.print(text, soft_wrap=not options.width)
        if not entry.joined:
            console.print()
    console.print(Text(tally(difference), MINOR))
    return out.getvalue()


def _lines(entry: Entry, *, colour: bool) -> Iterator[Text]:
    head = Text.assemble((entry.label, STYLES.get(entry.label, "bold")))
    head.append(f"  {entry.about}" if entry.about else "", MINOR)
    yield head
    yield _values(entry)
    yield from _sentence("- ", entry.old_sentence, OLD, colour)
    yield from _sentence("+ ", entry.new_sentence, NEW, colour)


def _values(entry: Entry) -> Text:
    told = Text("  ")
    told.append(entry.old, OLD)
    told.append("  →  " if entry.old and entry.new else "")
    told.append(entry.new, "bold")  # green is hard to read on a light screen
    told.append(f"   {entry.delta}" if entry.delta else "")
    return told


def _sentence(sign: str, pieces: Iterable[Piece], style: str, colour: bool) -> Iterator[Text]:
    sentence = Text.assemble((f"  {sign}", style))
    for piece in pieces:
        words = line(piece.text)
        space = " " if piece.text[-1:].isspace() else ""
        if piece.marked:
            sentence.append(words if colour else f"[{words}]", f"bold underline {style}")
            sentence.append(space)
        else:
            sentence.append(words + space)
    if len(sentence) > len(sign) + 2:
        yield sentence
