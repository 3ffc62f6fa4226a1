"""Figures that are nobody's: of what there is, of dealers everywhere, of interest rates."""

from factsheet.languages.en.lexicon.organizations import company_noun
from factsheet.model.entities import Names
from factsheet.text.tokens import Tokens

BEING = frozenset("is are was were has have had ’s 's isn aren wasn weren hasn haven hadn".split())
MODAL = frozenset("will would may might can could must should".split())
FRONT = frozenset("” “ \" ' ‘ , however but and yet still".split())
EVERYWHERE = frozenset(
    "nationally nationwide globally worldwide internationally elsewhere statewide".split()
)
"""Adverbs that, opening a sentence, leave what the article is about behind."""
LENT = frozenset("interest percentage mortgage lending borrowing".split())
"""What stands before the rates that a market sets."""
OWNERS = frozenset("its their his her our ’s 's".split())
TO_THE_VERB = 14
"""Tokens from the beginning of a clause in which its subject stands."""


def is_nobodys(tokens: Tokens, names: Names, main: int, at: int, begin: int) -> bool:
    """Whether the clause of a figure is about nothing that has a name.

    `main` is where the main clause begins, `begin` the sentence, `at` the figure: all tokens.
    """
    words = tokens.word
    while main < at and words[main] in FRONT:
        main += 1
    if words[main] == "there" and (words[main + 1] in BEING or words[main + 1] in MODAL):
        return True
    if words[begin] in EVERYWHERE and words[begin + 1] == ",":
        return True
    return _of_the_market(tokens, names, main, at)


def _of_the_market(tokens: Tokens, names: Names, main: int, at: int) -> bool:
    """Whether the clause is about the rate of interest, and nobody is named before."""
    words = tokens.word
    for k in range(main, min(main + TO_THE_VERB, at)):
        if words[k] in ("rate", "rates") and words[k - 1] in LENT:
            return True
        if words[k] in OWNERS or names.at(tokens.start[k]) or company_noun(words, k):
            return False
    return False
