"""What an edit of a sentence does to its meaning: a denial that came or went, another modality.

Only edits of a few words are judged, so that a clause that is new in a sentence turns nothing.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import zip_longest

from msgspec import Struct

from factsheet.languages.en.lexicon.modal_verbs import (
    CANCELLING,
    EXPECTING,
    FAILING,
    INTENDING,
    REFUSING,
    TAKEN_AWAY,
)
from factsheet.languages.en.lexicon.modality import (
    DENIED_ADJECTIVES,
    DENIED_PREDICATES,
    LIKELY_ADVERBS,
    LIKELY_PREDICATES,
    MODALS,
    PLANNED_PREDICATES,
    POSSIBLE_ADVERBS,
)
from factsheet.languages.en.lexicon.word_classes import lemma
from factsheet.model.judgement import Turn
from factsheet.model.values import Modality
from factsheet.packs.inflection import forms

NEGATIONS = frozenset("not never no neither nor none nobody nothing without".split())
CONTRACTED = {"won": "will", "shan": "shall"}
"""Verbs whose form before "n't" is another word's."""
PASSED_OVER = frozenset(
    (
        "will shall must would is are was were be been being am has have had having do does did "
        "to that a an the it its also still yet longer going now ever even so all"
    ).split()
)
"""Words that come and go with a denial or a modal, and say nothing besides."""
DOUBTFUL = frozenset("decline".split())
"""Verbs of denial that are as often verbs of falling."""
VERBAL = "bzdkg"
MOST_LEFT = 1
"""Words besides that may differ: the one that a denial took the place of."""


class Gist(Struct, frozen=True):
    """How often an edit's words deny, how sure they are, and what else they say."""

    denials: int
    modalities: frozenset[Modality]
    rest: tuple[str, ...]


def turned(old: Sequence[str], new: Sequence[str]) -> Turn | None:
    """Whether words that gave way to others turned what their sentence says, and how."""
    before, after = _gist(old), _gist(new)
    if _left_over(before.rest, after.rest) > MOST_LEFT:
        return None
    if before.denials % 2 != after.denials % 2:
        return "reversed"
    return "modality" if before.modalities != after.modalities else None


def denies(cue: str) -> bool:
    """Whether the words by which somebody is quoted deny what he is quoted with."""
    return _gist(cue.casefold().replace("’", "'").split()).denials % 2 == 1


def _gist(said: Sequence[str]) -> Gist:
    denials, found, rest = 0, set(), []
    for word in _whole(said):
        modality = _modalities().get(word)
        if word in NEGATIONS or word in _denials():
            denials += 1
        elif modality is not None:
            found.add(modality)
        elif word not in PASSED_OVER:
            rest.append(word)
    return Gist(denials, frozenset(found), tuple(rest))


def _whole(said: Sequence[str]) -> Iterator[str]:
    """The words, those written together apart: "won't" is will and not."""
    for word, following in zip_longest(said, said[1:], fillvalue=""):
        if word == "t":
            yield "not"
        elif following == "t":
            yield CONTRACTED.get(word, word.removesuffix("n") if word != "can" else word)
        else:
            yield word


def _left_over(old: Sequence[str], new: Sequence[str]) -> int:
    """How many words one side has and the other not in any form."""
    waiting = [_lemmas(word) for word in new]
    alone = 0
    for word in old:
        own = _lemmas(word)
        match = next((at for at, other in enumerate(waiting) if own & other), None)
        if match is None:
            alone += 1
        else:
            del waiting[match]
    return alone + len(waiting)


def _lemmas(word: str) -> frozenset[str]:
    return frozenset(lemma(word, letter) for letter in VERBAL)


@cache
def _denials() -> frozenset[str]:
    verbs = (REFUSING | FAILING | CANCELLING) - TAKEN_AWAY - DOUBTFUL
    return frozenset(_forms(verbs)) | DENIED_ADJECTIVES | DENIED_PREDICATES


@cache
def _modalities() -> dict[str, Modality]:
    """What each word makes of its sentence."""
    return {
        **dict.fromkeys(_forms(INTENDING), "planned"),
        **dict.fromkeys(_forms(EXPECTING), "likely"),
        **dict.fromkeys(PLANNED_PREDICATES, "planned"),
        **dict.fromkeys(LIKELY_PREDICATES | LIKELY_ADVERBS, "likely"),
        **dict.fromkeys(POSSIBLE_ADVERBS | {"can"}, "possible"),
        **MODALS,
    }


def _forms(verbs: Iterable[str]) -> Iterator[str]:
    return (form for verb in verbs for form in forms(verb))
