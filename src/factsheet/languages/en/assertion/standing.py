"""What is there already, or only set beside what is said, so that no plan or doubt moves it."""

from collections.abc import Sequence

from factsheet.grammar.rule import Annotation
from factsheet.languages.en.assertion.place import TIMES, Noun
from factsheet.languages.en.assertion.plans import foretold_by
from factsheet.languages.en.assertion.undoing import GIVEN
from factsheet.languages.en.lexicon.modal_nouns import DEEDS, DOING, LACKS
from factsheet.languages.en.lexicon.modal_verbs import REMEDYING, SETTLING
from factsheet.languages.en.lexicon.modality import SETTINGS
from factsheet.syntax import Clause, Phrase, Syntax

CONCEDING = ([",", "though"], [",", "although"], [",", "albeit"])
"""What opens an aside that is so, whatever the clause around it says."""
CONCEDED = 12
"""Tokens of such an aside behind its figure."""
VERBAL = b"bzdvMheo"
"""Classes of verbs that may have a tense."""
DESCRIBING = frozenset(("of", "on", "worth"))
"""Prepositions by which a figure describes a noun."""


def is_conceded(syntax: Syntax, annotation: Annotation) -> bool:
    """Whether it stands between commas without a verb, set against the rest: though 40% lower."""
    words, letters = syntax.tokens.word, syntax.classes.letters
    first, last = syntax.token_at(annotation.start), syntax.token_at(annotation.end - 1)
    if words[first - 2 : first] not in CONCEDING:
        return False
    for at in range(last + 1, min(last + 1 + CONCEDED, len(words))):
        if letters[at] in VERBAL:
            return False
        if words[at] == ",":
            return True
    return False


def is_range(annotation: Annotation) -> bool:
    """Whether the figure itself goes from one to another: anything from 2% to 4%."""
    value = annotation.value
    low, high = getattr(value, "min", None), getattr(value, "max", None)
    return low is not None and high is not None and low != high


def starts_from(noun: Noun, clause: Clause) -> bool:
    """Whether the figure is where something stands today: from 20% to 24%, compared with 20%; not
    where a forecast stood: cut its outlook to 20% from 24%.
    """
    preposition = noun.phrase.preposition
    if preposition is None or not noun.own or noun.kind in TIMES:
        return False
    moved = clause.subject if clause.group.passive else clause.object
    if moved is not None and foretold_by(moved) == "likely":
        return False
    compared = clause.kind == "participial" and clause.group.lemma == "compare"
    return preposition.word == "from" or compared


def is_given(noun: Noun) -> bool:
    """Whether a count is of what is known to be there: not one of the 40 reporters."""
    word = noun.phrase.sentence.syntax.tokens.word
    return noun.own and noun.kind == "quantity" and word[noun.phrase.start] in GIVEN


def is_setting(noun: Noun, clause: Clause) -> bool:
    """Whether it is there whatever is planned: despite 40 objections, to plug a $9 million gap."""
    phrase = noun.phrase
    mended = not noun.own and clause.group.lemma in REMEDYING
    if mended and phrase.sentence.syntax.classes.lemma(phrase.head) in LACKS:
        return True
    preposition = phrase.preposition
    if preposition is None or (preposition.word == "after" and clause.group.lemma == "be"):
        return False
    return preposition.word in SETTINGS


def is_joined(noun: Noun, last: int) -> bool:
    """Whether a hyphen makes a count tell of what sort a thing is: its 71-store chain."""
    letters = noun.phrase.sentence.syntax.classes.letters
    counts = noun.kind in ("quantity", "duration") and not noun.own
    return counts and letters[last - 1 : last] == b"~"


def is_whole(phrase: Phrase) -> bool:
    """Whether a count is of those of which some are told: nine of its 148 shops may close."""
    preposition, syntax = phrase.preposition, phrase.sentence.syntax
    word = syntax.tokens.word
    if preposition is None or preposition.word != "of":
        return False
    known = word[phrase.start] in GIVEN or phrase.possessor is not None
    counted = b"0" in syntax.classes.letters[phrase.start : phrase.head]
    return known and counted and syntax.classes[preposition.start - 1] == "0"


def is_known(held: Sequence[Noun]) -> bool:
    """Whether the figure only describes what is there: wants the 15% tariffs to go."""
    for noun in held[:2]:
        phrase = noun.phrase
        if noun.apposed or noun.kind in TIMES:
            return False
        syntax = phrase.sentence.syntax
        done = syntax.classes.lemma(phrase.head) in DEEDS | DOING
        if not noun.own and syntax.tokens.word[phrase.start] in GIVEN:
            return not (done and noun is not held[0])
        if phrase.preposition is None or phrase.preposition.word not in DESCRIBING:
            return False
    return False


def is_settled(clause: Clause, noun: Noun) -> bool:
    """Whether a plan or an offer is accepted or approved, so that it holds."""
    group = clause.group
    if group.lemma not in SETTLING or group.negated or group.modal is not None:
        return False
    done = clause.subject if group.passive else clause.object
    return done is not None and done.chunk == noun.phrase.chunk
