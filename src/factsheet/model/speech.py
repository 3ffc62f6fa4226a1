"""Who says what: the nouns that the quotation rules fill."""

from bisect import bisect_right

from msgspec import Struct

from factsheet.model.document import Span
from factsheet.model.values import QuotationForm


class Speaker(Struct, frozen=True):
    """The mention that stands there ("He"), whom it means ("Lin Junyang"), and that one's role."""

    text: str
    span: Span
    name: str | None = None
    role: str | None = None


class Speech(Struct, frozen=True):
    """A stretch that somebody says: a quotation with its marks, an indirect statement,
    or what "according to" governs.

    `quoted` tells whether the stretch is itself a quotation fact; an "according to" clause only
    lends its speaker to the figures inside. What stands in the `aside`, the clause of saying in
    the middle of a stretch, is the reporter's: the bank, she said on Monday, will close.
    """

    span: Span
    content: str
    form: QuotationForm
    rule: str
    speaker: Speaker | None = None
    cue: Span | None = None
    quoted: bool = True
    aside: Span | None = None

    def gives(self, span: Span) -> bool:
        """Whether the speaker says what stands there."""
        apart = self.aside is not None and self.aside.covers(span)
        return self.speaker is not None and self.span.covers(span) and not apart


class Speeches:
    """The stretches of speech of an article, and which of them holds a place most closely."""

    __slots__ = ("_found", "_outer", "_starts")

    def __init__(self, speeches: tuple[Speech, ...]) -> None:
        self._found = sorted(speeches, key=lambda speech: (speech.span.start, -speech.span.end))
        self._starts = [speech.span.start for speech in self._found]
        self._outer = _outer(self._found)

    def around(self, span: Span) -> Speech | None:
        """The narrowest stretch with a speaker that holds this one."""
        at = bisect_right(self._starts, span.start) - 1
        while at >= 0:
            if self._found[at].gives(span):
                return self._found[at]
            at = self._outer[at]
        return None


def _outer(found: list[Speech]) -> list[int]:
    """For each stretch the nearest before it that ends later, or -1: where else to look."""
    outer: list[int] = []
    for at, speech in enumerate(found):
        before = at - 1
        while before >= 0 and found[before].span.end <= speech.span.end:
            before = outer[before]
        outer.append(before)
    return outer
