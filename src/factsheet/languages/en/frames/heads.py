"""The nouns that a figure is an amount of, each with how surely."""

from factsheet.languages.en.frames.figure import (
    BESIDE,
    FURTHER,
    HOPS,
    LIGHT,
    OWN,
    PREPOSITION,
    SAID_ALONG,
    Draft,
    Figure,
    named,
)
from factsheet.languages.en.lexicon.levels import AMOUNT_OF, HANGING, TRANSPARENT
from factsheet.packs.frame import NOUN
from factsheet.syntax import Phrase

ARTICLES = frozenset(("a", "an", "per"))
"""Words after which a unit stands, and no noun that the figure is an amount of."""
APPOSING = frozenset(": - – — , (".split())
"""Marks that set an amount beside its noun."""
SET_APART = frozenset(("worth", "at"))
"""Prepositions that tie an amount to its noun over a comma too: the bid, worth $4 million."""


def read_heads(draft: Draft, chunk: int) -> None:
    """Note the nouns of the figure's own phrase, and those before and behind it."""
    figure, cut = draft.figure, draft.figure.sentence.cut
    start, end = cut.starts[chunk], cut.ends[chunk]
    if end > figure.last + 1:
        draft.add((*figure.article.head(figure.last + 1, end), NOUN), OWN)
        _along(draft, figure.last + 1, end)
        complement = _complement(figure, chunk)
        if complement is not None:
            draft.spans["of"] = named(figure, complement)
        if figure.syntax.classes.lemma(end - 1) in TRANSPARENT:
            _after(draft, chunk)
    else:
        _after(draft, chunk)
        _joined(draft, chunk)
        _bracketed(draft, chunk)
    draft.own(figure.sentence.phrase(chunk))
    _before(draft, chunk, start)


def _after(draft: Draft, chunk: int) -> None:
    """The noun after "of" or "in": $9 million in penalties."""
    figure, cut = draft.figure, draft.figure.sentence.cut
    if cut.kinds[chunk + 1 : chunk + 2] != b"p" or chunk + 2 >= len(cut.kinds):
        return
    word = figure.syntax.tokens.word[cut.starts[chunk + 1]]
    phrase = figure.sentence.phrase(chunk + 2)
    if word not in HANGING or phrase is None:
        return
    found = figure.article.terms(phrase)
    if word == "of":
        draft.terms["of"] = found
        draft.spans["of"] = named(figure, phrase)
    if figure.line.type[figure.at] in ("money", "quantity") and word != "on":
        draft.add(found, OWN)


def _complement(figure: Figure, chunk: int) -> Phrase | None:
    """The noun that "of" ties to its own: the $1 billion takeover of the mill."""
    cut, words = figure.sentence.cut, figure.syntax.tokens.word
    if cut.kinds[chunk + 1 : chunk + 2] == b"p" and words[cut.starts[chunk + 1]] == "of":
        return figure.sentence.phrase(chunk + 2)
    return None


def _bracketed(draft: Draft, chunk: int) -> None:
    """The noun behind a bracket: a 2-million-euro ($2.3 million) telescope."""
    figure, cut = draft.figure, draft.figure.sentence.cut
    close = cut.kinds.find(b")", chunk) if cut.kinds[chunk + 1 : chunk + 2] in (b"(", b")") else -1
    after = close + 1
    hyphened = "-" in figure.syntax.tokens.word[figure.first : figure.last + 1]
    if close >= 0 and hyphened and cut.kinds[after : after + 1] == b"N":
        draft.add(figure.article.head(cut.starts[after], cut.ends[after]), OWN)


def _joined(draft: Draft, chunk: int) -> None:
    """The noun behind hyphens: a $7-a-month service."""
    figure = draft.figure
    cut, words = figure.sentence.cut, figure.syntax.tokens.word
    if cut.ends[chunk] >= figure.sentence.end or words[cut.ends[chunk]] != "-":
        return
    for after in range(chunk + 1, min(chunk + 6, len(cut.kinds))):
        if cut.kinds[after] in b"N" and words[cut.starts[after]] not in ARTICLES:
            draft.add(figure.article.head(cut.starts[after], cut.ends[after]), OWN)
            return


def _before(draft: Draft, chunk: int, start: int) -> None:
    """The noun before it: a fee of, orders worth, the penalty, $4 million, turnover: £2m."""
    figure = draft.figure
    cut, words = figure.sentence.cut, figure.syntax.tokens.word
    ahead = figure.first - 1
    letters = figure.syntax.classes.letters
    while ahead >= start and (letters[ahead] in b"rDa~$" or words[ahead] in TRANSPARENT):
        ahead -= 1
    if ahead >= start:
        if letters[ahead] in b"nsx" and not _is_object(figure, chunk, ahead):
            draft.add(figure.article.head(start, ahead + 1), OWN)
        return
    before = figure.before
    while before >= 0 and cut.kinds[before] in LIGHT:
        before -= 1
    if before < 1:
        return
    kind, noun = cut.kinds[before], None
    if kind == PREPOSITION:
        if words[cut.starts[before]] in AMOUNT_OF:
            apart = words[cut.starts[before]] in SET_APART and cut.kinds[before - 1] in b","
            noun = figure.sentence.phrase(before - 1 - apart)
            near = OWN if words[cut.starts[before]] == "of" else BESIDE
    elif words[cut.starts[before]] in APPOSING:
        noun = figure.sentence.phrase(before - 1)
        near = BESIDE
    if noun is not None and noun.end <= figure.first:
        draft.add(figure.article.terms(noun), near)
        draft.own(noun)
        _along(draft, noun.start, noun.end)
        _further(draft, noun, near)


def _further(draft: Draft, noun: Phrase, near: float) -> None:
    """The nouns that a noun hangs on: the sale of the mill to Orrin for, the amount of.

    A noun behind an amount hangs on none: a loss of $4 million from a profit of $2 million.
    """
    figure = draft.figure
    for _ in range(HOPS):
        preposition = noun.preposition
        further = preposition.noun if preposition is not None else None
        if preposition is None or further is None or figure.article.is_figure(further):
            return
        passed = figure.syntax.classes.lemma(noun.head) in TRANSPARENT
        draft.add(figure.article.terms(further), near if passed else FURTHER)
        if preposition.word == "of":
            draft.spans.setdefault("of", named(figure, noun))
        noun = further


def _along(draft: Draft, start: int, end: int) -> None:
    """The nouns that say more of the one that these tokens end with."""
    figure = draft.figure
    if figure.line.type[figure.at] == "money":
        draft.add(figure.article.modifiers(start, end), SAID_ALONG)


def _is_object(figure: Figure, chunk: int, noun: int) -> bool:
    """Whether a noun right before it is who the verb does it to: fined the bank $4 million."""
    if noun + 1 < figure.first and figure.syntax.tokens.word[noun + 1] in TRANSPARENT:
        return False
    clause = figure.sentence.clause_at(figure.last)
    return clause is not None and clause.node.object == chunk
