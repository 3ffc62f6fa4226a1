"""The nouns of forecasts and targets, and what they make of a figure: an estimate of $4."""

from factsheet.languages.en.assertion.place import TIMES, Noun
from factsheet.languages.en.assertion.plans import foretold_by, hosts, is_headed
from factsheet.languages.en.assertion.rule import ModalityRule, shows
from factsheet.languages.en.lexicon import modal_nouns, modal_verbs
from factsheet.model.values import Modality
from factsheet.syntax import Phrase

CONSENSUS = frozenset("consensus analyst analysts average street".split())
"""Whose estimate is of what is still to be told."""
BEATING = frozenset("beat exceed match meet miss surpass top trail undershoot".split())
"""Verbs that set what came about against what was looked for."""
MAKERS = frozenset(("of", "from", "by"))
"""Prepositions of those who made a forecast: an estimate from nine analysts."""
COMPARED = frozenset("higher lower greater smaller increased reduced raised elevated".split())
TAKING = frozenset("to that for".split())
MEASURING = frozenset("above against below versus over under".split())
"""Prepositions that do so."""
AVERAGES = frozenset("average mean median consensus midpoint".split())


def _lemma(phrase: Phrase) -> str:
    return phrase.sentence.syntax.classes.lemma(phrase.head)


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
    if _is_measured(noun):
        return None
    if _lemma(phrase) == "estimate" and not _is_foretold(phrase):
        return None
    counts = noun.kind == "quantity" and word[phrase.end] in MAKERS
    behind = phrase.sentence.phrase_at(phrase.end + 1) if counts else None
    if behind is not None and _lemma(behind) in modal_nouns.FORECASTERS:
        return None
    return foretold_by(phrase)


def _is_measured(noun: Noun) -> bool:
    """Whether it is by how much a risk is higher or lower than another: a 17% lower risk."""
    phrase = noun.phrase
    words = phrase.sentence.syntax.tokens.word[phrase.start : phrase.head]
    shared = noun.kind in ("percentage", "magnitude")
    return shared and not COMPARED.isdisjoint(words)


def _is_foretold(estimate: Phrase) -> bool:
    """Whether an estimate is of what was still to be told: the consensus estimate, or one that
    something beat or fell short of.
    """
    word, clause = estimate.sentence.syntax.tokens.word, estimate.clause
    preposition = estimate.preposition
    if not CONSENSUS.isdisjoint(word[estimate.start : estimate.head]):
        return True
    if preposition is not None:
        return preposition.word in MEASURING
    beaten = clause.object if clause is not None and clause.group.lemma in BEATING else None
    return beaten is not None and beaten.chunk == estimate.chunk


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
    """Whether the noun is counted itself: 22 goals in 41 games, 17 goals from 23 games."""
    letters = phrase.sentence.syntax.classes.letters
    after = phrase.sentence.syntax.tokens.word[phrase.end : phrase.end + 1]
    return b"0" in letters[phrase.start : phrase.head] and after in (["in"], ["from"])


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


AVERAGED: ModalityRule[Noun] = ModalityRule(
    "modality.averaged",
    _averaged,
    shows("likely", "Sales beat the [[$4 million]] average of analysts' estimates."),
)


def _had_planned(noun: Noun) -> Modality | None:
    """What somebody named right behind it had planned or asked: the $3 million she had sought."""
    phrase, syntax = noun.phrase, noun.phrase.sentence.syntax
    if noun.kind in TIMES or noun.apposed or phrase.determiner is None:
        return None
    behind = phrase.sentence.phrase_at(phrase.end) if phrase.end < phrase.sentence.end else None
    at = behind.end if behind is not None and behind.start == phrase.end else phrase.end
    group = syntax.group_at(at) if at < phrase.sentence.end else None
    if group is None or group.start != at or not group.perfect or group.negated or group.passive:
        return None
    clause = syntax.clause_at(group.verb)
    taken = clause is not None and clause.object is not None
    if taken or group.lemma == "budget" or syntax.tokens.word[group.end] in TAKING:
        return None
    own = noun.own and behind is None
    return "planned" if group.lemma in modal_verbs.INTENDING and not own else None


FORESEEN: tuple[ModalityRule[Noun], ...] = (
    ModalityRule(
        "modality.noun",
        _named,
        (
            *shows("planned", "The board set a target of [[$5 million]] on Monday."),
            *shows("likely", "Orbis cut its forecast to [[3%]] from 4%."),
            *shows("likely", "Full-year guidance: sales of [[$3 million]]."),
            *shows("likely", "Orbis cut its forecast to 3% from [[4%]]."),
            *shows("possible", "Doctors gave her a [[30%]] chance."),
            *shows("asserted", "Walkers had a [[30%]] lower risk of falls."),
            *shows("likely", "Profit beat the consensus estimate of [[$1.39]]."),
            *shows("likely", "Profit is near the top of its guidance range of [[$1.10 to $1.40]]."),
            *shows("likely", "She keeps a [[$57]] price target on the stock."),
            *shows("likely", "Keller kept her target at [[$57]] and rates the stock a buy."),
            *shows("planned", "Orbis cut its target from [[3%]] to 2%."),
            *shows("likely", "Profit beat the broker's estimate of [[$9 million]]."),
            *shows("likely", "She cut her target on the stock to 3p from [[4p]]."),
            *shows("likely", "It has a target price of $9, up from [[$8]]."),
            *shows("likely", "It expects $9, down from the range of [[$10 to $11]] it gave."),
            *shows("asserted", "Orbis has an estimate of [[$9 million]] from a builder."),
            *shows("asserted", "Keller hit 22 goals in [[41 games]]."),
            *shows("asserted", "Sales beat the consensus estimate from [[nine analysts]]."),
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
        "modality.had_planned",
        _had_planned,
        (
            *shows("planned", "The award was short of the [[$3 million]] she had sought."),
            *shows("planned", "It ran fewer than the [[90 trams]] it had scheduled."),
            *shows("asserted", "The [[90 crews]] had sought shelter."),
            *shows("asserted", "The [[$3 million]] they had sought to hide was there."),
        ),
    ),
    ModalityRule(
        "modality.foreseen",
        _foreseen,
        shows("likely", "She cut her forecast for price growth [[this year]]."),
    ),
)
