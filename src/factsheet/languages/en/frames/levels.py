"""What a verb of being, moving or setting makes a figure an amount of."""

from factsheet.languages.en.frames.anaphora import ANAPHORS, taken_up
from factsheet.languages.en.frames.arguments import deep
from factsheet.languages.en.frames.figure import (
    MOVED,
    SAID_OF,
    SUMMED,
    Draft,
    Figure,
)
from factsheet.languages.en.lexicon.levels import BASES, LEVEL_PREPOSITIONS, LEVELS, MOVES, SETS
from factsheet.packs.frame import NOTHING, SUBJECT
from factsheet.syntax import Clause, Phrase

PARTS = frozenset("half third quarter fifth sixth tenth part fraction share".split())
"""Nouns behind which "of" tells what they are a part of: a third of the profit."""
LEVELLING = frozenset((NOTHING, SUBJECT, *"to at in for worth".split()))
"""Prepositions behind which such a verb says what its subject is: is worth, stood at."""
COMING = "come"
DOWN_OR_UP = frozenset(("down", "up"))
"""What makes "come" a verb of moving, not of amounting: came down from $5 million."""


def read_level(draft: Draft, clause: Clause, argument: int, prep: str) -> bool:
    """What a verb of being, moving or setting makes the figure an amount of, if it is one."""
    figure = draft.figure
    lemma = BASES.get(clause.group.lemma, clause.group.lemma)
    if _is_part(figure, argument):
        return True
    subject, object_ = deep(clause)
    if subject is None:
        subject = _mover(clause)
    moved = object_ is not None and object_.chunk != argument
    mover = (
        object_
        if object_ is not None and moved and not figure.article.is_figure(object_)
        else subject
    )
    falls = lemma == COMING and figure.syntax.tokens.word[clause.group.end] in DOWN_OR_UP
    if not falls and lemma in LEVELS and prep in LEVELLING:
        if object_ is None or object_.chunk == argument or prep != NOTHING:
            draft.add(_terms(figure, subject, argument), SAID_OF)
        if clause.node.subject == argument:
            draft.add(_terms(figure, object_, argument), SAID_OF)
    elif falls or lemma in MOVES:
        near = MOVED if prep in LEVEL_PREPOSITIONS else SUMMED
        draft.add(_terms(figure, mover, argument), near)
    elif lemma in SETS and prep in (*LEVEL_PREPOSITIONS, "of"):
        draft.add(_terms(figure, mover, argument), MOVED)
    level = lemma in LEVELS or lemma in MOVES or lemma in SETS
    if level and mover is not None and mover.chunk != argument:
        draft.own(mover)
    return level


def _mover(clause: Clause) -> Phrase | None:
    """What moves where the verb's own clause does not say: tuition, which is projected to rise."""
    outer: Clause | None = clause
    while outer is not None:
        if outer.node.kind in ("participial", "relative"):
            return outer.antecedent
        outer = outer.parent if outer.governors else None
    return None


def _is_part(figure: Figure, argument: int) -> bool:
    """Whether something is a part of the figure, which says how large that is and not of what."""
    cut, syntax = figure.sentence.cut, figure.syntax
    last = cut.ends[argument] - 1
    part = syntax.classes.letters[last] in b"%" or syntax.classes.lemma(last) in PARTS
    return part and last < figure.first - 1 and syntax.tokens.word[last + 1] == "of"


def _terms(figure: Figure, phrase: Phrase | None, argument: int) -> frozenset[str]:
    if phrase is None or phrase.chunk == argument:
        return frozenset()
    if phrase.is_pronoun and figure.syntax.tokens.word[phrase.head] in ANAPHORS:
        return taken_up(figure, phrase)
    return figure.article.terms(phrase)
