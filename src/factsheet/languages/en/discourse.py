"""Whether an English sentence can be understood alone, told from its words.

What leans on the sentence before it ("He added that ...") cannot; what merely points back ("The
company has ...") can, and sends the reader looking.
"""

from itertools import pairwise

from factsheet.facts.discourse import is_sentence, words_of
from factsheet.languages.en.lexicon.discourse import (
    AFTER_A_VERB,
    ANAPHORS,
    ASIDES,
    AUXILIARIES,
    CONTINUATIONS,
    DEMONSTRATIVES,
    LOOSE,
    OPENERS,
    PHRASES,
    TIME_NOUNS,
)
from factsheet.model.document import Span
from factsheet.text.tokens import STARTERS, Tokens

FRONTING = frozenset("at for in on under with".split())
"""Prepositions with which a sentence may begin whose subject is a pronoun: on the test it won."""
SUBJECTS = frozenset(("it", "they"))
OPENS_PHRASE = frozenset("a an the its their that which who when".split())
"""What begins another phrase, or a clause, behind that one."""


def stands_alone(tokens: Tokens, span: Span) -> bool:
    """Whether a sentence is whole, and can be understood without the one before it."""
    return is_sentence(tokens, span) and not leans_back(tokens, span)


def leans_back(tokens: Tokens, span: Span) -> bool:
    """Whether a sentence is understood only behind the one before it."""
    words = words_of(tokens, span)
    return _leans_back([tokens.word[at] for at in words]) or _has_loose_pronoun(tokens, words)


def _leans_back(words: list[str]) -> bool:
    """Whether its first words tie a sentence to the one before: But, This, The latter."""
    head = words[0] if words else ""
    if head in CONTINUATIONS or head in ANAPHORS:
        return True
    if head in DEMONSTRATIVES:
        return words[1:2] == [] or words[1] not in TIME_NOUNS
    if not ASIDES.isdisjoint(words[1:5]):
        return True
    return any(tuple(words[: len(phrase)]) == phrase for phrase in PHRASES)


def _has_loose_pronoun(tokens: Tokens, words: list[int]) -> bool:
    """Whether a pronoun stands before any name or thing of the sentence that it could mean."""
    named = thing = False
    fronted = bool(words) and tokens.word[words[0]] in FRONTING
    for at in words:
        word = tokens.word[at]
        if word in ("he", "she", "him", "his", "her", "himself", "herself"):
            if not named:
                return True
        elif word in ANAPHORS and not named and (not thing or (fronted and word in SUBJECTS)):
            return True
        fronted = fronted and not (thing and word in OPENS_PHRASE)
        named = named or (tokens.capital(at) and not _is_common(word, opens=at == words[0]))
        thing = thing or (len(word) > 3 and word not in STARTERS)
    return False


def _is_common(word: str, *, opens: bool) -> bool:
    """Whether a capitalised word is surely no name: a weekday, or a sentence's opening adverb."""
    if word in STARTERS or word in TIME_NOUNS:
        return True
    return opens and (word in OPENERS or word.endswith(("ing", "ly", "ed")))


def points_back(sentence: str) -> bool:
    """Whether something in its head is known only from another sentence."""
    head = [word.strip("“\"‘'(") for word in sentence[:90].split()[:8]]
    known = next((at for at, word in enumerate(head) if at and word[:1].isupper()), len(head))
    lower = [word.lower() for word in head[:known]]
    return (
        any(_is_loose(lower[at:]) for at, word in enumerate(lower) if word == "the")
        or "also" in lower
        or sentence[:5].lower() in ("here ", "here,")
        or _points(sentence.lower())
    )


def _points(folded: str) -> bool:
    """Whether it says "this plant", and not "this year": the plant was named before."""
    return ("this" in folded or "these" in folded) and any(
        word in ("this", "these") and noun.strip(",.;:’'s") not in TIME_NOUNS
        for word, noun in pairwise(folded.split())
    )


def _is_loose(words: list[str]) -> bool:
    """Whether "the" begins a bare noun, which says too little to be known."""
    _, noun, after, then = (*words, "", "", "")[:4]
    verb = after in AUXILIARIES or (after.endswith("s") and then in AFTER_A_VERB)
    return noun.strip(",.’'s") in LOOSE or noun.endswith(",") or verb
