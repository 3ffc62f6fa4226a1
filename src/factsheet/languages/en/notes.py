"""Notes in which an article corrects itself: which of its paragraphs are any."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

from factsheet.grammar.rule import Annotation
from factsheet.languages.en.lexicon import corrections as cues
from factsheet.model.corrections import CorrectionNote
from factsheet.model.document import Block, Span
from factsheet.model.entities import Names
from factsheet.text.context import ReadingContext

FIRST_BLOCKS, LAST_BLOCKS = 3, 8
"""Blocks at the head and the foot of an article that may be a note without a label."""
LONGEST = 1200
"""Characters of a note."""


def find_corrections(
    context: ReadingContext, annotations: Sequence[Annotation], names: Names
) -> tuple[CorrectionNote, ...]:
    """Every correction that the article's notes tell, in the order of the text; few have notes."""
    notes = list(_notes(context))
    if not notes:
        return ()
    from factsheet.languages.en.corrections import corrections

    return corrections(context, notes, annotations, names)


def _notes(context: ReadingContext) -> Iterator[Span]:
    """Blocks that are notes: with a label anywhere, without one at the head or the foot."""
    tokens, blocks = context.tokens, context.tokens.blocks
    labelled = not cues.LABELLING.isdisjoint(tokens.vocabulary)
    telling = [tokens.start[at] for at in tokens.standing(cues.OF_ITSELF)]
    if not labelled and not telling:
        return
    for number, block in enumerate(blocks):
        if block.end - block.start > LONGEST:
            continue
        said = tokens.text[block.start : block.end]
        outside = number < FIRST_BLOCKS or number >= len(blocks) - LAST_BLOCKS
        of_itself = outside and _holds_any(telling, block)
        if (labelled and label().match(said)) or (of_itself and _is_of_itself(said.lower())):
            yield Span(block.start, block.end)


def _holds_any(offsets: Sequence[int], block: Block) -> bool:
    """Whether one of these offsets, which are in order, lies in a block."""
    at = bisect_left(offsets, block.start)
    return at < len(offsets) and offsets[at] < block.end


@cache
def label() -> re.Pattern[str]:
    """What a note opens with: "Correction:", "Clarification (3 May):", "(This story ..."."""
    return re.compile(
        rf"[\W_]*(?:{cues.LABELS})\b(?:[^\w\n]*$|(?=[^\n:]{{0,40}}[:—–-]\s)|\s*\()", re.IGNORECASE
    )


def _is_of_itself(said: str) -> bool:
    """Whether a block says what only an article says of itself."""
    return any(
        any(word in said for word in words.split("|")) and any_of(*patterns).search(said)
        for words, patterns in _of_itself().items()
    )


@cache
def _of_itself() -> dict[str, tuple[str, ...]]:
    """What only an article says of itself, by words of which it holds one: most articles hold few,
    and it takes long to compile.
    """
    work, wrongly, said = f"(?:{cues.WORKS})", f"(?:{cues.WRONGLY})", f"(?:{cues.SAYING})"
    changed, version = f"(?:{cues.CHANGED})", f"(?:{cues.EARLIER}) (?:{cues.VERSIONS})"
    missed, own = f"{cues.MISTAKING}|{cues.OVERDOING}", f"(?:{cues.WORKS}|{cues.VERSIONS})"
    owned = rf"(?:{cues.RIGHTLY}|correct(?:ed)?|apologi[sz]e|error|wrong)"
    return {
        cues.VERSIONS: (
            rf"{version}s? of (?:this|the|our) {work}",
            rf"{version}\b.{{0,80}}\b(?:{cues.SAYING}|{cues.MISTAKING})",
        ),
        "this ": (
            rf"this (?:[\w.]+ ){{0,3}}{own} (?:was|has been|is|had been|originally|corrects)",
        ),
        "has been ": (rf"the {work} has been {changed}", rf"has been {changed} from"),
        cues.WRONGLY: (rf"the {work} {wrongly}", rf"(?:was|were) {wrongly} {said}"),
        missed: (rf"{work}\b[^.]{{0,60}}\b(?:{missed})",),
        "we ": (
            rf"we (?:have )?(?:{wrongly} )?(?:{cues.SAYING}|corrected)\b.*\b{owned}",
            rf"we (?:apologi[sz]e|regret)\b.*\b{owned}",
            rf"we {wrongly} {said}",
            rf"we have {changed} (?:this|the|our) {work}",
        ),
        "our ": (rf"our {work}\b[^⟦]{{0,60}}\b{said}",),
        "in our|in these": (rf"in (?:our|these) {work}",),
        "should have": (r"(?:it|that|this|which|they) should have (?:been|read|said|stated)",),
        "corrects": (rf"to (?:this|the|our) {work} corrects",),
        "error|mistake": (
            r"(?:due to|because of|owing to|through) (?:an?|our) [\w’' -]{0,30}\b(?:error|mistake)",
        ),
    }


@cache
def any_of(*patterns: str) -> re.Pattern[str]:
    """Any of these, as whole words, in small letters: to ignore case takes four times as long."""
    return re.compile(rf"\b(?:{'|'.join(patterns)})\b")
