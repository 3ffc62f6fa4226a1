"""Plurals and their singulars, by form."""

from factsheet.languages.en.lexicon.nouns import COLLECTIVE, IRREGULAR, NO_PLURAL

COMPOUNDED = ("men", "children", "people", "wives", "knives", "shelves", "teeth", "feet", "wharves")
"""Irregular plurals that end compounds."""


def is_plural(word: str) -> bool:
    """Whether the word, in lower case, has the form of a plural noun."""
    if word in IRREGULAR or word in COLLECTIVE:
        return word != "yes"
    if len(word) < 3 or word[-1] != "s" or word in NO_PLURAL:
        return bool(_compound(word))
    return word[-2] not in "s'’" and not word.endswith(("ous", "sis", "itis"))


def _compound(word: str) -> str:
    """The irregular plural that ends a compound: schoolchildren, gunmen, midwives; else nothing."""
    if not word.endswith(COMPOUNDED):
        return ""
    return next((end for end in COMPOUNDED if word.endswith(end) and word != end), "")


def singular(word: str) -> str:
    """The singular of a plural noun, in the case that it came in where that is a name's."""
    folded = word.lower()
    if folded in IRREGULAR:
        return IRREGULAR[folded]
    if folded in COLLECTIVE or not is_plural(folded):
        return folded
    if folded.endswith("ies") and len(folded) > 4:
        return folded[:-3] + "y"
    compound = _compound(folded)
    if compound:
        return folded.removesuffix(compound) + IRREGULAR[compound]
    if folded.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return folded[:-2]
    if folded.endswith("oes") and len(folded) > 5:
        return folded[:-2]
    return folded[:-1]
