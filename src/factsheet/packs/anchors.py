"""The words that a pattern hangs on, so that it is tried only in sentences that hold one."""

from factsheet.packs.steps import Choice, Pattern, Side, Step, Words

FUNCTION_WORDS = frozenset(
    (
        "a an the of to in on at by for from with as and or be is are was were been being am its "
        "his her their our this that it he she they has have had having will would not ’s 's , - "
        "than up down over after before who which more no do does did doing get got"
    ).split()
)
"""Words that stand in so many sentences that they make a poor anchor."""


def anchors(pattern: Pattern) -> tuple[str, ...]:
    """The words of which one stands in every sentence that a pattern matches.

    One without any is tried at each figure that has its tags.
    """
    return anchors_of((*pattern.left, *pattern.right))


def side_of(left: tuple[Step, ...], right: tuple[Step, ...]) -> Side | None:
    """The side of the figure that every anchor of these steps stands on."""
    all_ = anchors_of((*left, *right))
    if all_ and anchors_of(left) == all_:
        return "left"
    return "right" if all_ and anchors_of(right) == all_ else None


def anchors_of(steps: tuple[Step, ...]) -> tuple[str, ...]:
    """The words of the step that must match and stands in the fewest sentences."""
    choices = [words for step in steps if (words := _required(step)) is not None and words]
    if not choices:
        return ()
    best = min(choices, key=lambda words: (len(words & FUNCTION_WORDS), len(words)))
    return tuple(sorted(best))


def _required(step: Step) -> frozenset[str] | None:
    """Words of which one stands in every match of the step; None where there are no such words."""
    if isinstance(step, Words):
        return step.words
    if not isinstance(step, Choice):
        return None
    found: set[str] = set()
    for branch in step.branches:
        words = anchors_of(branch)
        if not words:
            return None
        found.update(words)
    return frozenset(found)
