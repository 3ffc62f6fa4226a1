"""Where a turn of phrase stands: the fixed words behind a verb."""

from collections.abc import Iterator

from msgspec import Struct

from factsheet.languages.en.lexicon.turns_of_phrase import said_of_plans, turns
from factsheet.model.values import Modality
from factsheet.syntax import Phrase, Sentence, VerbGroup

PASSED_OVER = b"DPrOS"
"""Classes of words that a turn of phrase may hold besides its own: pulled the plug, now liable."""


class Turn(Struct, frozen=True):
    """What a verb says with fixed words, and the token behind these."""

    modality: Modality
    end: int


def behind(sentence: Sentence, at: int, words: tuple[str, ...]) -> int | None:
    """The token behind these words, where they stand here, one after the other."""
    word, classes = sentence.syntax.tokens.word, sentence.syntax.classes
    for wanted in words:
        while at < sentence.end and word[at] != wanted and classes.letters[at] in PASSED_OVER:
            at += 1
        if at >= sentence.end or wanted not in (word[at], classes.lemma(at)):
            return None
        at += 1
    return at


def said_here(sentence: Sentence, at: int) -> Iterator[tuple[int, Modality]]:
    """Where each of the things ends that may be said of a plan and stand here, and what it says."""
    word, classes = sentence.syntax.tokens.word, sentence.syntax.classes
    first = at
    while first < sentence.end and classes.letters[first] in PASSED_OVER:
        first += 1
    openings = word[at : first + 1]
    if first < sentence.end:
        openings = [*openings, classes.lemma(first)]
    for opening in dict.fromkeys(openings):
        for words, modality in said_of_plans().get(opening, ()):
            end = behind(sentence, at, words)
            if end is not None:
                yield end, modality


def turn_of(group: VerbGroup, subject: Phrase | None) -> Turn | None:
    """The turn of phrase that a verb opens; in the passive its first word is the subject."""
    word = group.sentence.syntax.tokens.word
    for words, modality in turns().get(group.lemma, ()):
        end = behind(group.sentence, group.end, words)
        undergone = group.passive and subject is not None and word[subject.head] == words[0]
        if end is None and undergone:
            end = behind(group.sentence, group.end, words[1:])
        if end is not None:
            return Turn(modality, end)
    return None
