"""What the noun phrase that a figure stands in makes of it."""

from factsheet.languages.en.assertion.place import TIMES, Noun
from factsheet.languages.en.assertion.rule import ModalityRule, shows
from factsheet.languages.en.lexicon import modality as cues
from factsheet.languages.en.lexicon.modality import cue_words
from factsheet.model.values import Modality
from factsheet.syntax import Phrase


def _lemma(phrase: Phrase) -> str:
    return phrase.sentence.syntax.classes.lemma(phrase.head)


def _none(noun: Noun) -> Modality | None:
    word = noun.phrase.sentence.syntax.tokens.word[noun.phrase.start]
    counted = noun.own and noun.kind == "quantity"
    return (
        "denied" if word in cue_words(cues.NO) and not counted and noun.kind not in TIMES else None
    )


def _described(noun: Noun) -> Modality | None:
    phrase, known = noun.phrase, cues.adjectives()
    word = phrase.sentence.syntax.tokens.word
    possessor = phrase.possessor
    for at in range(possessor[1] if possessor else phrase.start, phrase.head):
        found = known.get(word[at])
        if found is None or word[at - 1] == "-":
            continue
        if found == "possible" and noun.own and noun.kind == "quantity":
            return None
        if found != "denied" or _lemma(phrase) in cue_words(cues.PROJECTS):
            return found
    return None


def _hedged(noun: Noun) -> Modality | None:
    phrase, known = noun.phrase, cues.adverbs()
    words = phrase.sentence.syntax.tokens.word
    before = words[max(phrase.sentence.start, phrase.start - 1) : phrase.head]
    return next((known[word] for word in before if word in known), None)


def _named(noun: Noun) -> Modality | None:
    if noun.own or noun.apposed or noun.kind in TIMES:
        return None
    return cues.figured_nouns().get(_lemma(noun.phrase))


NOUN_RULES: tuple[ModalityRule[Noun], ...] = (
    ModalityRule(
        "modality.no",
        _none,
        (
            *shows("denied", "No deal worth [[$5 million]] was signed."),
            *shows("asserted", "No rain fell, and [[$5 million]] of crops were lost."),
        ),
    ),
    ModalityRule(
        "modality.adjective",
        _described,
        (
            *shows("planned", "Holders welcomed the proposed [[$3 billion]] merger."),
            *shows("likely", "The expected [[4%]] rise in rents did not hurt sales."),
            *shows("possible", "A potential sale worth [[£60 million]] drew three bidders."),
            *shows("denied", "The cancelled [[$9 million]] stadium left a hole in the ground."),
            *shows("asserted", "A higher-than-expected [[4%]] of patients came back."),
        ),
    ),
    ModalityRule(
        "modality.perhaps",
        _hedged,
        (
            *shows("possible", "Perhaps [[60 birds]] remain."),
            *shows("likely", "The firm has probably [[300 customers]]."),
        ),
    ),
    ModalityRule(
        "modality.noun",
        _named,
        (
            *shows("planned", "The board set a target of [[$5 million]] on Monday."),
            *shows("likely", "Orbis cut its forecast to [[3%]] from 4%."),
            *shows("likely", "Orbis cut its forecast to 3% from [[4%]]."),
            *shows("possible", "Doctors gave her a [[30%]] chance."),
            *shows("asserted", "Orbis lowered its target price to [[190p]] from 260p."),
        ),
    ),
)
