"""What the noun phrase that a figure stands in makes of it."""

from factsheet.languages.en.assertion.headlines import HEADLINED_NOUN
from factsheet.languages.en.assertion.place import TIMES, Noun
from factsheet.languages.en.assertion.plans import foretold_by, hosts, is_headed
from factsheet.languages.en.assertion.rule import ModalityRule, shows
from factsheet.languages.en.lexicon import modal_nouns, modal_verbs
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
        found = known.get(word[at])
        if found is None or word[at - 1] == "-":
            continue
        if found == "possible" and noun.own and noun.kind == "quantity":
            return None
        if found != "denied" or _lemma(phrase) in modal_nouns.PROJECTS:
            return found
    return None


def _hedged(noun: Noun) -> Modality | None:
    phrase, known = noun.phrase, cues.adverbs()
    words = phrase.sentence.syntax.tokens.word
    first = phrase.start if phrase.preposition is None else phrase.preposition.start
    before = words[max(phrase.sentence.start, first - 1) : phrase.head]
    return next(filter(None, map(known.get, before)), None)


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


def _averaged(noun: Noun) -> Modality | None:
    """What an average of forecasts is: the $4 million average of analysts' estimates."""
    phrase = noun.phrase
    word = phrase.sentence.syntax.tokens.word
    behind = word[phrase.end : phrase.end + 1] == ["of"] and noun.kind not in TIMES
    forecast = phrase.sentence.phrase_at(phrase.end + 1) if behind else None
    if forecast is None or forecast.possessor is None or _lemma(phrase) not in AVERAGES:
        return None
    return modal_nouns.figured_nouns().get(_lemma(forecast))


def _named(noun: Noun) -> Modality | None:
    if noun.kind not in TIMES and is_headed(noun.phrase):
        return "likely"
    if noun.own or noun.apposed or noun.kind in TIMES or _is_counted(noun.phrase):
        return None
    phrase, word = noun.phrase, noun.phrase.sentence.syntax.tokens.word
    if _lemma(phrase) == "estimate" and CONSENSUS.isdisjoint(word[phrase.start : phrase.head]):
        return None
    counts = noun.kind == "quantity" and word[phrase.end] == "of"
    behind = phrase.sentence.phrase_at(phrase.end + 1) if counts else None
    if behind is not None and _lemma(behind) in modal_nouns.FORECASTERS:
        return None
    return foretold_by(phrase)


def _foreseen(noun: Noun) -> Modality | None:
    """The time that a forecast is for: an outlook for the year, her forecast for growth in 2027."""
    phrase = noun.phrase
    if noun.kind not in TIMES or not noun.own:
        return None
    preposition = phrase.preposition
    if preposition is not None and preposition.word not in ("for", "in"):
        return None
    outer = phrase.sentence.phrase_at(phrase.start - 1) if preposition is None else preposition.noun
    foretelling = modal_nouns.FORETELLING
    told = outer is not None and any(_lemma(each) in foretelling for each in hosts(outer))
    return "likely" if told else None


def _is_counted(phrase: Phrase) -> bool:
    """Whether the noun is counted itself: 22 goals in 41 games."""
    letters = phrase.sentence.syntax.classes.letters
    after = phrase.sentence.syntax.tokens.word[phrase.end : phrase.end + 1]
    return b"0" in letters[phrase.start : phrase.head] and after == ["in"]


def _awaited(noun: Noun) -> Modality | None:
    """What analysts looked for, right before them: the $3 billion analysts had expected."""
    if noun.own or noun.kind in TIMES or noun.apposed:
        return None
    phrase, syntax = noun.phrase, noun.phrase.sentence.syntax
    group = syntax.group_at(phrase.end) if phrase.end < phrase.sentence.end else None
    if _lemma(phrase) not in modal_nouns.FORECASTERS or group is None:
        return None
    looks = group.lemma == "look" or group.lemma in modal_verbs.EXPECTING
    return "likely" if looks and group.start == phrase.end else None


APART = frozenset(", — – - ( and but although though".split())
"""What stands before a "not" that sets one figure against another."""
HEDGING = frozenset("less more fewer only just even least exceeding under over necessarily".split())
"""Words behind "not" that only hedge a figure."""
CONSENSUS = frozenset("consensus analyst analysts average street".split())
"""Whose estimate is of what is still to be told."""
AVERAGES = frozenset("average mean median consensus midpoint".split())
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
    ModalityRule(
        "modality.averaged",
        _averaged,
        shows("likely", "Sales beat the [[$4 million]] average of analysts' estimates."),
    ),
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
            *shows("asserted", "A higher-than-expected [[4%]] of patients came back."),
            *shows("asserted", "Orbis paid [[nine times]] expected profit."),
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
    ModalityRule(
        "modality.noun",
        _named,
        (
            *shows("planned", "The board set a target of [[$5 million]] on Monday."),
            *shows("likely", "Orbis cut its forecast to [[3%]] from 4%."),
            *shows("likely", "Full-year guidance: sales of [[$3 million]]."),
            *shows("likely", "Orbis cut its forecast to 3% from [[4%]]."),
            *shows("possible", "Doctors gave her a [[30%]] chance."),
            *shows("likely", "Profit beat the consensus estimate of [[$1.39]]."),
            *shows("likely", "Profit is near the top of its guidance range of [[$1.10 to $1.40]]."),
            *shows("likely", "She keeps a [[$57]] price target on the stock."),
            *shows("planned", "Orbis cut its target from [[3%]] to 2%."),
            *shows("asserted", "Keller hit 22 goals in [[41 games]]."),
            *shows("likely", "She has a target price of [[190p]] on the stock."),
            *shows("likely", "It expects 9%, against an earlier range of [[5% to 7%]]."),
            *shows("asserted", "Profit beat the average estimate of [[nine analysts]]."),
        ),
    ),
    ModalityRule(
        "modality.awaited",
        _awaited,
        shows("likely", "Sales beat the [[$3 billion]] analysts had expected."),
    ),
    ModalityRule(
        "modality.foreseen",
        _foreseen,
        shows("likely", "She cut her forecast for price growth [[this year]]."),
    ),
    ModalityRule(
        "modality.chance",
        _chance,
        shows("asserted", "There was a chance of rain on [[Friday]]."),
    ),
    ModalityRule(
        "modality.dated", _dated, shows("asserted", "The rent due in [[May 1990]] was paid.")
    ),
)
