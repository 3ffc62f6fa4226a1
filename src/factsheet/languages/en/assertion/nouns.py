"""What the noun phrase that a figure stands in makes of it."""

from factsheet.languages.en.assertion.foreseeing import AVERAGED, FORESEEN
from factsheet.languages.en.assertion.headlines import HEADLINED_NOUN
from factsheet.languages.en.assertion.place import TIMES, Noun
from factsheet.languages.en.assertion.plans import hosts
from factsheet.languages.en.assertion.reckoning import OUTLAYS
from factsheet.languages.en.assertion.rule import ModalityRule, shows
from factsheet.languages.en.lexicon import modal_nouns
from factsheet.languages.en.lexicon import modality as cues
from factsheet.model.values import Modality
from factsheet.syntax import Phrase


def _lemma(phrase: Phrase) -> str:
    return phrase.sentence.syntax.classes.lemma(phrase.head)


def _none(noun: Noun) -> Modality | None:
    words, start = noun.phrase.sentence.syntax.tokens.word, noun.phrase.start
    if words[start] not in cues.NO or noun.kind in TIMES:
        return None
    if not noun.own and _lemma(noun.phrase) in modal_nouns.TRACES:
        return None
    counted = noun.own and noun.kind == "quantity"
    compared = words[start + 2 : start + 3] == ["than"]
    return None if counted or compared else "denied"


def _described(noun: Noun) -> Modality | None:
    phrase, known = noun.phrase, cues.adjectives()
    word, classes = phrase.sentence.syntax.tokens.word, phrase.sentence.syntax.classes
    possessor = phrase.possessor
    for at in range(possessor[1] if possessor else phrase.start, phrase.head):
        if noun.kind == "magnitude" and classes[at] == "0":
            return None
        found = known.get(word[at]) or _estimated(phrase, word[at])
        if found is None or word[at - 1] == "-":
            continue
        if found == "possible" and noun.own and noun.kind == "quantity":
            return None
        if found != "denied" or _lemma(phrase) in modal_nouns.PROJECTS:
            return found
    return None


def _estimated(phrase: Phrase, word: str) -> Modality | None:
    """What a cost or a saving is likely to be: at an estimated cost of $4."""
    return "likely" if word == "estimated" and _lemma(phrase) in OUTLAYS else None


def _hedged(noun: Noun) -> Modality | None:
    phrase, known = noun.phrase, cues.adverbs()
    words = phrase.sentence.syntax.tokens.word
    first = phrase.start if phrase.preposition is None else phrase.preposition.start
    before = words[max(phrase.sentence.start, first - 1) : phrase.head]
    return next(filter(None, map(known.get, before)), None)


def _held_likely(noun: Noun) -> Modality | None:
    """What is told to be likely right behind it: with rain of 40 mm likely in the hills."""
    phrase, known = noun.phrase, cues.predicates()
    if noun.kind in (*TIMES, "percentage", "magnitude"):
        return None
    word, letters = phrase.sentence.syntax.tokens.word, phrase.sentence.syntax.classes.letters
    said, after = word[phrase.end : phrase.end + 1], letters[phrase.end + 1 : phrase.end + 2]
    return known[said[0]] if said and said[0] in HELD_LIKELY and after not in DESCRIBED else None


def _contrasted(noun: Noun) -> Modality | None:
    """A figure that another is set against: 1,200, not 900; 90% rather than 40%."""
    if noun.kind in TIMES:
        return None
    phrase = noun.phrase
    word, start = phrase.sentence.syntax.tokens.word, phrase.start
    if phrase.preposition is not None:
        start = phrase.preposition.start + (phrase.preposition.word == "than")
    if start - 2 < phrase.sentence.start:
        return None
    if tuple(word[start - 2 : start]) in cues.INSTEAD:
        return "denied"
    set_apart = word[start - 1] == "not" and word[start - 2] in APART
    return "denied" if set_apart and word[start] not in HEDGING else None


def _chance(noun: Noun) -> Modality | None:
    """A day to come of what may happen: a chance of rain on Saturday."""
    preposition = noun.phrase.preposition
    if noun.kind != "ahead" or preposition is None or preposition.noun is None:
        return None
    known = modal_nouns.figured_nouns()
    outer = (each for each in hosts(preposition.noun) if each is not preposition.noun)
    return next((known[_lemma(each)] for each in outer if _lemma(each) in known), None)


def _dated(noun: Noun) -> Modality | None:
    """A day behind an adjective that plans it: a survey due in July."""
    preposition = noun.phrase.preposition
    if noun.kind != "ahead" or not noun.own:
        return None
    word = noun.phrase.sentence.syntax.tokens.word
    at = (noun.phrase.start if preposition is None else preposition.start) - 1
    particle = word[at] in ("down", "in")
    if particle and word[at - 1] not in ("set", "pencilled", "penciled", "put"):
        return None
    return "planned" if word[at] in cues.DATED else None


def _spoken_of(noun: Noun) -> Modality | None:
    """What is asked or talked of: a demand for 9%, talks on a $3 billion sale."""
    if noun.own or noun.kind in TIMES:
        return None
    phrase = noun.phrase
    word, lemma = phrase.sentence.syntax.tokens.word, _lemma(phrase)
    after = word[phrase.end] if phrase.end < phrase.sentence.end else ""
    talked = lemma in modal_nouns.TALKED_OF and after in TALKED_OVER
    asked = lemma in modal_nouns.ASKED_FOR and after == "for"
    if asked and lemma in modal_nouns.WANTED_BY_MANY:
        behind = phrase.sentence.phrase_at(phrase.end + 1)
        classes = phrase.sentence.syntax.classes
        asked = behind is not None and classes[behind.head] in "A%"
    ahead = lemma in modal_nouns.ON_THE_WAY and after == "for"
    before = word[phrase.start - 1] if phrase.start > phrase.sentence.start else ""
    if ahead and before == "on":
        return "likely"
    return "planned" if talked or asked else None


def _refused(noun: Noun) -> Modality | None:
    """What was refused or put off: the rejection of a $4 bid, a delay to a $4 deal."""
    phrase = noun.phrase
    preposition = phrase.preposition
    outer = preposition.noun if preposition is not None else None
    if outer is None or preposition is None or noun.own or noun.kind in TIMES:
        return None
    if _lemma(phrase) not in modal_nouns.PROJECTS:
        return None
    if preposition.word == "of" and _lemma(outer) in modal_nouns.REFUSALS:
        return "denied"
    late = preposition.word in ("of", "to", "in") and _lemma(outer) in modal_nouns.DELAYS
    return "planned" if late else None


APART = frozenset(", — – - ( and but although though".split())
"""What stands before a "not" that sets one figure against another."""
HEDGING = frozenset("less more fewer only just even least exceeding under over necessarily".split())
"""Words behind "not" that only hedge a figure."""
DESCRIBED = (b"n", b"s", b"x", b"a")
HELD_LIKELY = frozenset("likely probable possible".split())
TALKED_OVER = frozenset("on over about for".split())
NOUN_RULES: tuple[ModalityRule[Noun], ...] = (
    HEADLINED_NOUN,
    ModalityRule(
        "modality.contrast",
        _contrasted,
        (
            *shows("denied", "It powers 1,200 homes, not [[900 homes]]."),
            *shows("denied", "He put it at 90% rather than [[40%]]."),
            *shows("asserted", "It sold 90 boats, not less than [[40 boats]] of them here."),
        ),
    ),
    AVERAGED,
    ModalityRule(
        "modality.no",
        _none,
        (
            *shows("denied", "No deal worth [[$5 million]] was signed."),
            *shows("asserted", "No rain fell, and [[$5 million]] of crops were lost."),
            *shows("asserted", "Auditors found no trace of [[$5 million]]."),
            *shows("asserted", "Orbis spent no more than [[$5 million]] on crops."),
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
            *shows("likely", "It will be built at an estimated cost of [[$9 million]]."),
            *shows("asserted", "A higher-than-expected [[4%]] of patients came back."),
            *shows("asserted", "Orbis paid [[nine times]] expected profit."),
        ),
    ),
    ModalityRule(
        "modality.held_likely",
        _held_likely,
        (
            *shows("likely", "Snow will fall, with [[40 centimetres]] likely by the lake."),
            *shows("asserted", "It has [[40 mills]] and likely buyers."),
        ),
    ),
    ModalityRule(
        "modality.refusal",
        _refused,
        (
            *shows("denied", "The rejection of a [[$4 million]] bid came in May."),
            *shows("planned", "A delay to the [[$4 million]] sale was announced in May."),
            *shows("asserted", "The collapse of a [[$4 million]] roof came in May."),
        ),
    ),
    ModalityRule(
        "modality.spoken_of",
        _spoken_of,
        (
            *shows("planned", "Talks on a [[$3 billion]] sale are under way."),
            *shows("planned", "The union's demand for [[9%]] met silence."),
            *shows("likely", "Orbis is on track for sales of [[$40 million]]."),
            *shows("asserted", "Demand for [[9 million barrels]] was met."),
        ),
    ),
    ModalityRule(
        "modality.perhaps",
        _hedged,
        (
            *shows("possible", "Perhaps [[60 birds]] remain."),
            *shows("possible", "They may sell it, perhaps for [[$4 million]]."),
            *shows("likely", "The firm has probably [[300 customers]]."),
        ),
    ),
    *FORESEEN,
    ModalityRule(
        "modality.chance",
        _chance,
        shows("asserted", "There was a chance of rain on [[Friday]]."),
    ),
    ModalityRule(
        "modality.dated", _dated, shows("asserted", "The rent due in [[May 1990]] was paid.")
    ),
)
