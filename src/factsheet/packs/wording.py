"""The small words of a language that patterns are read around; each language gives its own."""

from collections.abc import Callable, Mapping

from msgspec import Struct

Words = frozenset[str]
Phrases = frozenset[tuple[str, ...]]


class Wording(Struct, frozen=True, kw_only=True):
    """What hedges a figure, what ends a clause or a phrase, and what lists or compares figures.

    `hedges` and `hedge_phrases` stand before a figure and change nothing in what it is, but
    `hedges_no_time` bind a time, and the second word of a pair in `takes_over` belongs to its verb.
    `links` and `per` stand between figures that are listed, `comparing` right before one that is
    set against another, of which `parting` only make it a part, `differing` right behind one that
    says by how much another differs, and `in_other_words` between a total and the same for each.
    `wholes` open a clause with the figure of which the next one is a part: of the $8 million lent.
    `dating` are the words of a line that only dates an article, `bylines` what its authors
    stand behind; `coming_to` and `coming_from` stand before what something moved to or from,
    `of` before what a noun is the size of, `possessives` behind a phrase that owns the next;
    `taking_up` and `figures` take up a figure told before: the true cost; so do `sums` of
    money: the sum. `measures` gives physical units, in the singular.
    """

    hedges: Words = frozenset()
    hedges_no_time: Words = frozenset()
    takes_over: Phrases = frozenset()
    hedge_phrases: Phrases = frozenset()
    apostrophes: Mapping[str, str] = {}
    clause_ends: Words = frozenset()
    phrase_ends: Words = frozenset()
    articles: Words = frozenset()
    leading: Words = frozenset()
    links: Words = frozenset()
    per: Words = frozenset()
    comparing: Phrases = frozenset()
    parting: Phrases = frozenset()
    wholes: Phrases = frozenset()
    differing: Phrases = frozenset()
    in_other_words: Phrases = frozenset()
    dating: Words = frozenset()
    bylines: Words = frozenset()
    coming_to: Words = frozenset()
    coming_from: Words = frozenset()
    of: Words = frozenset()
    possessives: Words = frozenset()
    figures: Words = frozenset()
    taking_up: Words = frozenset()
    sums: Phrases = frozenset()
    measures: Callable[[], Words] = frozenset


NO_WORDS = Wording()
"""The wording of a language that gives none."""
