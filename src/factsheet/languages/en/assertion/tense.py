"""The tense of the verb that a stretch of the text hangs on, told from the words around it.

No tagger: the nearest verb form of the clause on the left decides, or else the first on the right.
"""

from typing import Literal

from msgspec import Struct

from factsheet.languages.en.lexicon.verbs import (
    AIMS,
    BASE_VERBS,
    BEING,
    COMING,
    DATING,
    INTENTS,
    MODALS,
    NO_PROGRAMME,
    NOT_VERBS,
    OPENS_NOUNS,
    PAST_FORMS,
    PREPOSITIONS,
    PREPOSITIONS_BEHIND,
    PRESENT_FORMS,
    PROGRAMMED,
    PROGRAMMES_OR_NOUNS,
    SAME_AS_PRESENT,
    TAKEN_EFFECT,
    TAKING,
    TAKING_PLACE,
    TELLING,
    UNDER_WAY,
    UNSAID_TO,
)
from factsheet.text.tokens import Tokens

Tense = Literal["past", "present", "future"]

WINDOW = 30
"""Tokens that are read on each side: news sentences have some 25."""
INTENT_REACH = 5
"""Tokens before a "to" in which the word stands that makes its infinitive one of the future."""


class Verb(Struct, frozen=True):
    """The tense that a verb form shows, how many tokens stand between it and the time, and the
    form's own token.
    """

    tense: Tense
    distance: int
    at: int


def tense_at(tokens: Tokens, start: int, end: int) -> Tense | None:
    """The tense of the clause that the tokens from `start` to `end` stand in; None: no verb."""
    verb = verb_at(tokens, start, end)
    return verb.tense if verb else None


def verb_at(tokens: Tokens, start: int, end: int) -> Verb | None:
    """The verb form that a stretch of tokens hangs on: the nearest on its left in the sentence,
    or else on its right.
    """
    sentence = tokens.sentence_at(tokens.start[start])
    for at in range(start - 1, max(-1, start - 1 - WINDOW), -1):
        if tokens.start[at] < sentence.start:
            break
        tense = verb_tense(tokens, at)
        if tense is not None:
            ahead = _is_on(tokens.word, at, start)
            return Verb("future" if ahead else tense, start - 1 - at, at)
    for at in range(end, min(len(tokens), end + WINDOW)):
        if tokens.start[at] >= sentence.end:
            break
        tense = None if tokens.word[at] in PROGRAMMED else verb_tense(tokens, at)
        if tense is not None:
            return Verb(tense, at - end, at)
    return None


def _is_on(words: list[str], at: int, start: int) -> bool:
    """Whether "is" ties something to the time itself: the vote is on Sunday, it is shut Monday."""
    state = words[at - 1] in ("is", "are") and words[at] not in DATING
    if words[at] not in ("is", "are") and not state:
        return False
    return at + 1 == start or (at + 2 == start and words[at + 1] in ("on", "for", "in", "at"))


def verb_tense(tokens: Tokens, at: int) -> Tense | None:
    """The tense that a verb form here shows, what stands before it reckoned in."""
    words = tokens.word
    word = words[at]
    if word not in TELLING and not word.endswith("ed"):
        return None
    if word in MODALS:
        return _modal_tense(tokens, at)
    if _looks_ahead(words, at):
        return "past" if "had" in words[max(0, at - 3) : at] else "future"
    if word == "to":
        return _infinitive(words, at)
    if word in PRESENT_FORMS:
        return _present(tokens, at)
    if not (word in PAST_FORMS or (word.endswith("ed") and len(word) > 3)) or word in NOT_VERBS:
        return None
    if word not in PAST_FORMS and _in_noun_phrase(words, at):
        return None
    return _behind_auxiliary([words[k] for k in range(at - 1, max(-1, at - 5), -1)], word)


def _in_noun_phrase(words: list[str], at: int) -> bool:
    """Whether a form in -ed stands before a noun: a limited offer, its long planned sale; but
    "the levy applied" is a clause of its own where a preposition follows.
    """
    if words[at - 1] in OPENS_NOUNS:
        return True
    return at > 1 and words[at - 2] in OPENS_NOUNS and words[at + 1] not in PREPOSITIONS_BEHIND


def _looks_ahead(words: list[str], at: int) -> bool:
    word, following = words[at], words[at + 1 : at + 3]
    if word in COMING or (word in AIMS and "to" in following):
        return True
    if word == "set":
        return words[at - 1] in BEING and following[:1] == ["for"]
    if word in ("has", "have"):
        return following[:1] == ["until"]
    if word == "effective":
        return words[at - 1] not in TAKEN_EFFECT
    if word in UNSAID_TO:
        return not PREPOSITIONS.isdisjoint(following[:1])
    return words[at - 1] not in NO_PROGRAMME and _tells_programme(words, at)


def _tells_programme(words: list[str], at: int) -> bool:
    word = words[at]
    if word in PROGRAMMES_OR_NOUNS:
        return words[at - 1].endswith("s") and words[at - 1].isalpha() and len(words[at - 1]) > 3
    if word in TAKING:
        return (word, words[at + 1]) in TAKING_PLACE
    return word in PROGRAMMED


def _behind_auxiliary(before: list[str], word: str) -> Tense | None:
    """The tense of a past form or participle; `before` is what precedes it, the nearest first."""
    for k, other in enumerate(before):
        if other in MODALS:
            return "past" if "have" in before[:k] and other not in ("will", "shall") else "future"
        if other == "to":
            infinitive = "be" in before[:k] or (word in SAME_AS_PRESENT and k == 0)
            return "future" if infinitive else "past"
        if not (other in ("be", "been", "have", "not", "also", "n't") or other.endswith("ly")):
            break
    return "past"


def _modal_tense(tokens: Tokens, at: int) -> Tense | None:
    words = tokens.word
    if words[at] == "may" and tokens.capital(at):
        return None
    if words[at] == "won" and words[at + 1] not in ("'t", "’t"):
        return "past"
    if words[at] == "going":
        return "future" if words[at + 1] == "to" else None
    if words[at] in ("would", "could", "might", "should", "must", "may"):
        following = words[at + 1 : at + 4]
        return "past" if "have" in following else "future"
    return "future"


def _infinitive(words: list[str], at: int) -> Tense | None:
    """What is agreed, offered or asked to be done is to come; other infinitives tell no tense."""
    if at + 1 == len(words) or words[at + 1] not in BASE_VERBS:
        return None
    before = words[max(0, at - INTENT_REACH) : at]
    if "had" in before or INTENTS.isdisjoint(before):
        return None
    return "future"


def _present(tokens: Tokens, at: int) -> Tense | None:
    words = tokens.word
    word, following = words[at], words[at + 1 : at + 4]
    if word in ("'s", "’s"):
        return None
    if word in ("has", "have"):
        return "past" if any(_participle(w) for w in following) else "present"
    if word in ("is", "are", "am", "'re", "’re", "'m", "’m"):
        if following[:1] == ["to"] or any(w in AIMS or w in UNDER_WAY for w in following):
            return "future"
        return "present"
    return "present"


def _participle(word: str) -> bool:
    return word in PAST_FORMS or word.endswith(("ed", "en"))
