"""Which note of correction owns up to which change, and which goes without."""

from collections.abc import Sequence

from msgspec.structs import replace

from factsheet.model.sheet import Correction, Sheet
from factsheet.text.folding import words
from factsheet.versions.difference.changes import Change, Side

OWNED = frozenset(("corrected", "reversed", "reattributed", "removed", "title"))
"""Changes that a note may own up to."""


def explained(
    old: Sheet, new: Sheet, changes: Sequence[Change]
) -> tuple[tuple[Change, ...], tuple[Correction, ...]]:
    """The changes, each with the note that tells it, and the new notes that tell none of them."""
    known = {(each.said, each.is_) for each in old.corrections}
    notes = [each for each in new.corrections if (each.said, each.is_) not in known]
    told = tuple(_with_note(change, notes) for change in changes)
    used = [change.note for change in told if change.note is not None]
    return told, tuple(note for note in notes if note not in used)


def _with_note(change: Change, notes: Sequence[Correction]) -> Change:
    if change.change not in OWNED:
        return change
    note = next((note for note in notes if _tells(note, change)), None)
    silent = note is None and change.change == "corrected"
    return replace(change, note=note, silent=silent)


def _tells(note: Correction, change: Change) -> bool:
    """Whether a note names what stood there, or what stands there now, and neither is another's."""
    gone, come = _same(note.said, change.old), _same(note.is_, change.new)
    return bool(gone or come) and gone is not False and come is not False


def _same(said: str | None, side: Side | None) -> bool | None:
    """Whether a note's words are those of a fact, or its number alone; None where either is not."""
    own = getattr(side, "text", None) or getattr(side, "title", None)
    if said is None or own is None:
        return None
    told, stands = words(said), words(own)
    shorter, longer = sorted((told, stands), key=len)
    return any(longer[at : at + len(shorter)] == shorter for at in range(len(longer)))
