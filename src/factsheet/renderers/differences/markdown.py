"""A difference as GitHub's Markdown: fit for a comment under a pull request."""

from collections.abc import Iterable, Iterator

from factsheet.renderers import RenderOptions
from factsheet.renderers.differences.outline import Entry, Piece, entries, named, tally
from factsheet.renderers.markdown import plain
from factsheet.versions.difference.changes import Difference


def render(difference: Difference, options: RenderOptions) -> str:  # noqa: ARG001 - all is shown
    """A heading, a count, and a list item for each change; the articles' words are no markup."""
    parts = [f"## {plain(named(difference.new))}", f"{tally(difference)}."]
    parts += ["\n".join(_item(entry)) for entry in entries(difference)]
    return "\n\n".join(parts) + "\n"


def _item(entry: Entry) -> Iterator[str]:
    yield f"* **{entry.label}** {plain(entry.about)}".rstrip()
    values = " → ".join(plain(value) for value in (entry.old, entry.new) if value)
    yield f"  {values}" + (f" ({plain(entry.delta)})" if entry.delta else "")
    if entry.old_sentence:
        yield f"  > − {_sentence(entry.old_sentence, '~~')}"
    if entry.old_sentence and entry.new_sentence:
        yield "  >"
    if entry.new_sentence:
        yield f"  > + {_sentence(entry.new_sentence, '**')}"


def _sentence(pieces: Iterable[Piece], mark: str) -> str:
    return "".join(
        (f"{mark}{plain(piece.text)}{mark}" if piece.marked else plain(piece.text))
        + (" " if piece.text[-1:].isspace() else "")
        for piece in pieces
    ).strip()
