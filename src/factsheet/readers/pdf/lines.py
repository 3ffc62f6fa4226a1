"""The nouns of a PDF's layout; lengths in points, from the left and from the top of the page."""

from typing import NamedTuple

from msgspec import Struct

from factsheet.model.document import BlockKind


class Segment(NamedTuple):
    """A run of words on one line, without a gap that parts cells or columns."""

    text: str
    left: float
    right: float
    top: float
    bottom: float

    @property
    def height(self) -> float:
        """The height of its font."""
        return self.bottom - self.top


class PdfPage(Struct, frozen=True):
    """A page, numbered from 1, and what stands on it in the order of the file."""

    number: int
    width: float
    height: float
    segments: list[Segment]


class Row(NamedTuple):
    """The segments of one line, from left to right; of several, each is a cell."""

    cells: tuple[Segment, ...]

    @property
    def text(self) -> str:
        """The words of the line."""
        return " ".join(cell.text for cell in self.cells)


class PagedParagraph(NamedTuple):
    """A paragraph, its kind, the page on which it begins, and those on which it goes on."""

    text: str
    kind: BlockKind
    page: int
    size: float
    turns: tuple[int, ...] = ()
