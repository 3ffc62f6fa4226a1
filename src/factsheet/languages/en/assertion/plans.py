"""The nouns of plans, forecasts and possibilities, and what they make of what hangs on them."""

from collections.abc import Iterator

from factsheet.languages.en.lexicon import modal_nouns, modal_verbs
from factsheet.languages.en.lexicon import modality as cues
from factsheet.model.values import Modality
from factsheet.syntax import Phrase

PRICE_TARGETS = ({"price", "target"}, {"share", "target"}, {"price", "objective"})
"""Pairs of nouns that mean an analyst's guess."""

MADE = frozenset("highest lowest top best winning successful closing opening".split())
"""What tells a bid at a sale apart from the others."""
STOCKS = frozenset("stock stocks share shares".split())
"""What else an analyst has a target on."""
OWN = frozenset("its his her their".split())
RATED = STOCKS | frozenset("analyst analysts rating ratings broker brokers brokerage".split())
"""Words of a sentence in which a target of somebody's own is one for a share."""
MOST_BETWEEN = 40
"""Tokens between the colon behind a forecast and what it says."""


def plan(noun: Phrase) -> Modality | None:
    """What a noun makes of its infinitive; "with work to start" tells what is planned."""
    if noun.preposition is not None and noun.preposition.word == "with":
        return "planned"
    return modal_nouns.nouns().get(noun.sentence.syntax.classes.lemma(noun.head))


def is_refusal(noun: Phrase) -> bool:
    """Whether a noun tells that its infinitive is not done: her refusal to pay."""
    return noun.sentence.syntax.classes.lemma(noun.head) in modal_nouns.REFUSALS


def hosts(noun: Phrase | None) -> Iterator[Phrase]:
    """A noun phrase, and those that it stands behind with a preposition: "agreement with JLL"."""
    while noun is not None:
        yield noun
        noun = noun.preposition.noun if noun.preposition else None


def is_headed(phrase: Phrase) -> bool:
    """Whether a colon behind a forecast opens what it says: full-year guidance: sales of $4, the
    outlook was unchanged: sales of $4.
    """
    sentence, word = phrase.sentence, phrase.sentence.syntax.tokens.word
    lemma, known = sentence.syntax.classes.lemma, modal_nouns.FORETELLING
    near = range(max(sentence.start + 1, phrase.start - MOST_BETWEEN), phrase.start)
    colon = next((at for at in near if word[at] == ":"), None)
    if colon is None:
        return False
    first = sentence.clauses[0].subject if sentence.clauses else None
    told = first is not None and first.end <= colon and lemma(first.head) in known
    return told or lemma(colon - 1) in known


def is_price_target(phrase: Phrase) -> bool:
    """Whether a phrase calls what an analyst thinks that a share will cost: her price target, her
    target on the stock.
    """
    syntax = phrase.sentence.syntax
    word, head = syntax.tokens.word, syntax.classes.lemma(phrase.head)
    behind = word[phrase.end : phrase.end + 3]
    if head == "target" and behind[:1] in (["on"], ["for"]) and not STOCKS.isdisjoint(behind):
        return True
    owned = phrase.start == phrase.head - 1 and word[phrase.start] in OWN
    sentence = word[phrase.sentence.start : phrase.sentence.end]
    if head == "target" and owned and not RATED.isdisjoint(sentence):
        return True
    pair = {head, word[phrase.head - 1]}
    return phrase.head > phrase.start and pair in PRICE_TARGETS


def is_made(phrase: Phrase) -> bool:
    """Whether a bid is told apart from others that were made: the highest bid, a winning bid."""
    syntax = phrase.sentence.syntax
    words = syntax.tokens.word[phrase.start : phrase.head]
    return syntax.classes.lemma(phrase.head) == "bid" and not MADE.isdisjoint(words)


def foretold_by(phrase: Phrase) -> Modality | None:
    """What its head makes of the figure, or the noun before that: a guidance range."""
    syntax, known = phrase.sentence.syntax, modal_nouns.figured_nouns()
    before = syntax.tokens.word[phrase.head - 1] if phrase.head > phrase.start else ""
    head = syntax.classes.lemma(phrase.head)
    if is_price_target(phrase):
        return "likely"
    if is_made(phrase):
        return None
    if head in modal_nouns.RANGES:
        earlier = before in cues.EARLIER or _is_left(phrase)
        earlier = earlier and _is_expected(phrase)
        return "likely" if earlier or known.get(before) == "likely" else None
    return known.get(head)


def _is_left(phrase: Phrase) -> bool:
    """Whether it is where something came from: down from the range of."""
    preposition, word = phrase.preposition, phrase.sentence.syntax.tokens.word
    left = preposition is not None and preposition.word == "from"
    return left and word[phrase.start - 2] in ("up", "down")


def _is_expected(phrase: Phrase) -> bool:
    """Whether its sentence tells what somebody expects."""
    expecting = modal_verbs.EXPECTING
    return any(clause.group.lemma in expecting for clause in phrase.sentence.clauses)
