"""Which stretches of two runs of words are the same, where that can be told in little time."""

from collections import Counter
from collections.abc import Hashable, Sequence
from difflib import SequenceMatcher
from typing import Literal

Opcode = tuple[Literal["replace", "delete", "insert", "equal"], int, int, int, int]
LONGEST = 600
"""Words; nobody reads a longer sentence for what changed in it."""
MOST_ALIKE = 3_000
"""Pairs of equal words, one of each side, which the time goes by: with more, both say the same few
words again and again. A sentence of 300 words of prose has some 1,500 with itself.
"""


def opcodes(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Opcode] | None:
    """As difflib gives them; None where it would take long."""
    if max(len(old), len(new)) > LONGEST:
        return None
    counts = Counter(old)
    if sum(counts[word] for word in new) > MOST_ALIKE:
        return None
    return SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
