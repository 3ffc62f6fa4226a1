"""What a person reads of a change, in every format: words, figures and marked sentences."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import zip_longest
from typing import NamedTuple

from factsheet.model.fact import Fact, QuotationFact
from factsheet.renderers import wording
from factsheet.renderers.visible import line
from factsheet.text.folding import words
from factsheet.versions.difference.changes import (
    Byline,
    Change,
    Delta,
    Difference,
    PublicationDate,
    Side,
    Title,
    Version,
)
from factsheet.versions.difference.wordwise import opcodes

LABELS = {
    "added": "Added",
    "removed": "Removed",
    "corrected": "Corrected",
    "reversed": "Reversed",
    "modality": "Less or more sure",
    "reworded": "Reworded",
    "reattributed": "Reattributed",
    "possibly_same": "Possibly the same",
    "title": "Title",
    "byline": "Byline",
    "date": "Date",
}


class Piece(NamedTuple):
    """A run of a sentence; marked where the other side has other words."""

    text: str
    marked: bool


class Entry(NamedTuple):
    """One change: its heading, both values, the difference, and both sentences in pieces.

    Of several changes in one sentence the last shows it; the others are `joined` to the next. A
    value that `stayed` is in `new` alone.
    """

    label: str
    about: str
    old: str
    new: str
    delta: str
    old_sentence: tuple[Piece, ...]
    new_sentence: tuple[Piece, ...]
    joined: bool = False
    stayed: bool = False


def entries(difference: Difference) -> Iterator[Entry]:
    """Every change, in order, and the notes of correction that go with none."""
    for change, following in zip_longest(difference.changes, difference.changes[1:]):
        yield _entry(change, joined=following is not None and _share_sentences(change, following))
    for note in difference.unexplained:
        said, right = line(note.said or ""), line(note.is_ or "")
        yield Entry("Note without a change", "", said, right, "", (), ())


def _entry(change: Change, *, joined: bool) -> Entry:
    old, new = (change.old_sentence or "", change.new_sentence or "") if not joined else ("", "")
    pieces = marked(old, new) if old and new else (_whole(old), _whole(new))
    shows = Shown("role" in change.aspects, speaker=not _is_said_by_one(change))
    told = [_told(side, shows) for side in (change.old, change.new)]
    return Entry(
        LABELS[change.change],
        _about(change),
        told[0] if told[0] != told[1] else "",
        told[1],
        counted(change.delta),
        *pieces,
        joined=joined,
        stayed=told[0] == told[1],
    )


def _share_sentences(one: Change, other: Change) -> bool:
    shared = one.old_sentence, one.new_sentence
    return any(shared) and shared == (other.old_sentence, other.new_sentence)


def tally(difference: Difference) -> str:
    """How many changes of each name: "2 corrected, 1 added"; "no change" for none."""
    counts: dict[str, int] = {}
    for change in difference.changes:
        counts[change.change] = counts.get(change.change, 0) + 1
    told = [f"{count} {name.replace('_', ' ')}" for name, count in counts.items()]
    silent = sum(change.silent for change in difference.changes)
    if silent:
        told.append(f"{silent} without a note")
    if difference.unexplained:
        told.append(f"{len(difference.unexplained)} note without a change")
    return ", ".join(told) or "no change"


def named(version: Version) -> str:
    """An article by its title, or by where it was read."""
    return line(version.article.title or version.source.location or "the article")


def counted(delta: Delta | None) -> str:
    """A difference in absolute and relative terms: "+180,000,000 HKD, +4.14 %"."""
    if delta is None or not delta.absolute:
        return ""
    unit = wording.PERCENTAGE_UNITS.get(delta.unit or "", f" {delta.unit or ''}").rstrip()
    if unit == "%":
        unit = " percentage points"
    absolute = f"{_signed(delta.absolute)}{unit}"
    if delta.unit == "day" and abs(delta.absolute) != 1:
        absolute += "s"
    if delta.relative is None:
        return absolute
    return f"{absolute}, {_signed(delta.relative * 100)} %"


def marked(old: str, new: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Both sentences in pieces, the words that differ marked; typography is none of them.

    One of hundreds of words, or of the same few, is shown without marks.
    """
    before, after = _runs(old), _runs(new)
    codes = opcodes([words(run) for run in before], [words(run) for run in after])
    if codes is None:
        return _whole(old), _whole(new)
    left: list[Piece] = []
    right: list[Piece] = []
    for code, a, b, c, d in codes:
        left += _piece("".join(before[a:b]), code != "equal")
        right += _piece("".join(after[c:d]), code != "equal")
    return tuple(left), tuple(right)


def _runs(sentence: str) -> list[str]:
    """Words, each with the space after it."""
    return re.findall(r"\S+\s*", sentence)


def _piece(text: str, differs: bool) -> list[Piece]:
    """The run, without its last space in the mark."""
    if not differs:
        return [Piece(text, False)] if text else []
    bare = text.rstrip()
    space = text[len(bare) :]
    return [piece for piece in (Piece(bare, True), Piece(space, False)) if piece.text]


def _whole(sentence: str) -> tuple[Piece, ...]:
    return (Piece(sentence, False),) if sentence else ()


def _signed(number: Decimal) -> str:
    return f"{'+' if number > 0 else ''}{wording.number(number.normalize() + 0)}"


def _about(change: Change) -> str:
    """The kind and role of a change, whose figure it is, and what of it changed."""
    subject = ""
    for fact in _facts(change)[-1:]:
        subject = wording.whose(fact)
        if isinstance(fact, QuotationFact) and fact.attribution and _is_said_by_one(change):
            subject = fact.attribution.name or fact.attribution.text
    aspects = ", ".join(a.replace("_", "’s ") for a in change.aspects if a != "words")
    parts = (change.kind, change.role, subject, aspects, "told by a note" if change.note else "")
    return " · ".join(line(part).replace("_", " ") for part in parts if part)


class Shown(NamedTuple):
    """What is shown with a value: what the figure is, and who says so, unless both sides agree."""

    role: bool
    speaker: bool


def _is_said_by_one(change: Change) -> bool:
    """Whether both sides have one speaker, and call him the same."""
    if not {"speaker", "speaker_role"}.isdisjoint(change.aspects):
        return False
    told = [f.attribution and (f.attribution.name or f.attribution.text) for f in _facts(change)]
    return len(told) == 2 and told[0] == told[1]


def _facts(change: Change) -> list[Fact]:
    sides = change.old, change.new
    return [s for s in sides if not isinstance(s, Title | Byline | PublicationDate | None)]


def _told(side: Side | None, shows: Shown) -> str:
    match side:
        case None:
            return ""
        case Title():
            return line(side.title or "")
        case Byline():
            return line(", ".join(side.authors))
        case PublicationDate():
            return wording.day(side.published) if side.published else ""
        case QuotationFact():
            told = f"“{line(side.value.content)}”"
        case _:
            told = _figure(side)
            if shows.role:
                told = f"{line(wording.label(side))}: {told}"
    return _with_speaker(told, side) if shows.speaker else told


def _figure(fact: Fact) -> str:
    """The words, the value where it tells more, and the hedge: "$5m · 5,000,000 USD, planned"."""
    told = " · ".join(filter(None, (line(fact.text), line(wording.beside(fact)))))
    return ", ".join(filter(None, (told, wording.hedge(fact))))


def _with_speaker(told: str, fact: Fact) -> str:
    speaker = line(wording.speaker(fact.attribution))
    return f"{told} — {speaker}" if speaker else told
