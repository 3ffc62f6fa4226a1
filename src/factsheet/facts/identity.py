"""What a fact is known by: an id that outlives a correction, and selectors of its words."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from msgspec import Struct

from factsheet.model.document import Span
from factsheet.model.fact import Selector
from factsheet.text.digest import sha256_hex
from factsheet.text.folding import words

CONTEXT = 32
"""Code points on each side of a TextQuoteSelector, as web annotation clients give."""
LONGEST_SENTENCE = 2000
"""Code points; of a longer stretch only the surroundings of a figure are its statement."""
SURROUNDINGS = 40
REACH = 400
"""Code points on each side of a quotation that are read for what stands around it."""
DIGITS = str.maketrans("123456789", "0" * 9)
TELLING_FRAME = 5
"""Words around a quotation that are enough to know it by."""
OPENING_WORDS = 8
FEW = 3
"""Words on each side of a text fragment."""
QUOTATION = "quotation"
LETTERS = "abcdefghijklmnopqrstuvwxyz"
UNRESERVED = frozenset(f"{LETTERS}{LETTERS.upper()}0123456789_.~")
"""What RFC 3986 leaves as it is; but for the hyphen, which parts the words of a text fragment."""
PERCENT = [chr(byte) if chr(byte) in UNRESERVED else f"%{byte:02X}" for byte in range(256)]
SPACE = PERCENT[ord(" ")]
MOST_KEPT = 20_000
"""Words whose spelling in a fragment is kept: figures stand among the same ones again and again."""


class _Encoded(dict[str, str]):
    """Each word as a fragment spells it."""

    def __missing__(self, word: str) -> str:
        if len(self) >= MOST_KEPT:
            self.clear()
        found = self[word] = "".join(map(PERCENT.__getitem__, word.encode("utf-8", "replace")))
        return found


_encoded = _Encoded()


class Figure(Struct, frozen=True):
    """A fact before it has a name: its stretch, its kind and its sentence."""

    span: Span
    kind: str
    sentence: Span


def fact_ids(text: str, figures: Sequence[Figure]) -> list[str]:
    """An id for each figure that names the statement and not its value, nor its place.

    The figures stand in the order of the text. Facts of one kind in equal statements are counted.
    """
    seen: Counter[tuple[str, str]] = Counter()
    ids = []
    for sentence, together in groupby(figures, key=lambda figure: figure.sentence):
        shared = " ".join(statement(text, sentence, figures)) if _is_short(sentence) else ""
        for figure in together:
            key = figure.kind, _known_by(text, figure, figures) or shared
            digest = sha256_hex(f"{key[0]}\n{key[1]}\n{seen[key]}".encode("utf-8", "replace"))
            ids.append(f"f-{digest[:12]}")
            seen[key] += 1
    return ids


def statement(text: str, stretch: Span, figures: Sequence[Figure]) -> list[str]:
    """The words of a stretch with each figure as its kind; quotations keep their words."""
    return _masked(text, stretch, (f for f in within(stretch, figures) if f.kind != QUOTATION))


def surroundings(figure: Figure) -> Span:
    """The sentence of a figure, or as much of a very long one as belongs to it."""
    if _is_short(figure.sentence):
        return figure.sentence
    return Span(
        max(figure.sentence.start, figure.span.start - SURROUNDINGS),
        min(figure.sentence.end, figure.span.end + SURROUNDINGS),
    )


def _is_short(sentence: Span) -> bool:
    return sentence.end - sentence.start <= LONGEST_SENTENCE


def _known_by(text: str, figure: Figure, figures: Sequence[Figure]) -> str:
    """The statement of a figure where it is not that of its whole sentence."""
    if figure.kind == QUOTATION:
        return " ".join(_quotation_statement(text, figure, figures))
    if not _is_short(figure.sentence):
        around, span = surroundings(figure), figure.span
        around_it = f"{text[around.start : span.start]}<>{text[span.end : around.end]}"
        return around_it.translate(DIGITS).casefold()
    return ""


def _quotation_statement(text: str, quotation: Figure, figures: Sequence[Figure]) -> list[str]:
    """What stands around the quotation, and its first words where that says too little."""
    span, sentence = quotation.span, quotation.sentence
    around = Span(
        max(sentence.start, span.start - REACH),
        max(span.end, min(sentence.end, span.end + REACH)),
    )
    frame = _masked(text, around, within(around, figures))
    if len(frame) > TELLING_FRAME:
        return frame
    opening = Span(span.start, min(span.end, span.start + REACH))
    return frame + statement(text, opening, figures)[:OPENING_WORDS]


def within(stretch: Span, figures: Sequence[Figure]) -> Iterator[Figure]:
    """The figures that lie wholly in the stretch."""
    first = bisect_left(figures, stretch.start, key=lambda figure: figure.span.start)
    for at in range(first, len(figures)):
        if figures[at].span.start >= stretch.end:
            return
        if figures[at].span.end <= stretch.end:
            yield figures[at]


def _masked(text: str, stretch: Span, figures: Iterable[Figure]) -> list[str]:
    """The words of a stretch with each of the figures as its kind; the outer one of two."""
    pieces: list[str] = []
    at = stretch.start
    for figure in figures:
        if at <= figure.span.start:
            pieces += words(text[at : figure.span.start])
            pieces.append(f"<{figure.kind}>")
            at = figure.span.end
    return [*pieces, *words(text[at : stretch.end])]


def selector(text: str, span: Span, exact: str | None = None) -> Selector:
    """The W3C TextQuoteSelector of a stretch, whose text may be at hand already."""
    return Selector(
        exact=text[span.start : span.end] if exact is None else exact,
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
    )


def fragment(text: str, span: Span) -> str:
    """A URL text fragment for a stretch, with a few words on each side so that it is the only one.

    https://wicg.github.io/scroll-to-text-fragment/
    """
    exact = text[span.start : span.end]
    line_start = text.rfind("\n", max(0, span.start - 60), span.start) + 1
    line_end = text.find("\n", span.end, span.end + 60)
    prefix = _last_words(text[max(line_start, span.start - 60) : span.start])
    suffix = _first_words(text[span.end : line_end if line_end >= 0 else span.end + 60])
    parts = [f"{_encode(prefix)}-,"] if prefix else []
    parts.append(_quoted_range(exact))
    if suffix:
        parts.append(f",-{_encode(suffix)}")
    return ":~:text=" + "".join(parts)


def _last_words(stretch: str) -> str:
    """The last few words, with the white space between them."""
    parts = stretch.rsplit(None, FEW)
    return (stretch[len(parts[0]) :] if len(parts) > FEW else stretch).strip()


def _first_words(stretch: str) -> str:
    """The first few words, with the white space between them."""
    parts = stretch.split(None, FEW)
    return (stretch[: -len(parts[FEW])] if len(parts) > FEW else stretch).strip()


def _quoted_range(exact: str) -> str:
    """The words themselves, or their first and last few where they are many."""
    parts = exact.split()
    if len(parts) <= 12:
        return _encode(exact)
    return f"{_encode(' '.join(parts[:4]))},{_encode(' '.join(parts[-4:]))}"


def _encode(fragment_words: str) -> str:
    return SPACE.join(map(_encoded.__getitem__, fragment_words.split(" ")))
