"""How a sentence was read, in words that a journalist understands."""

from collections.abc import Iterator

from factsheet.syntax.clauses import Clause
from factsheet.syntax.phrases import Phrase
from factsheet.syntax.sentence import Sentence

WHICH = {
    "main": "says",
    "relative": "says of it",
    "complement": "what is said, or thought",
    "adverbial": "when, why, if",
    "participial": "along with it",
    "infinitival": "to do what",
    "question": "what is asked",
    "quotation": "quoted",
    "bracket": "in brackets",
}
"""What each kind of clause does, for somebody who knows no grammar."""


def in_words(sentence: Sentence) -> tuple[str, ...]:
    """A line for each clause: "who: Tarn Group · does: has agreed · what: ..."."""
    clauses = sorted(sentence.clauses, key=lambda clause: clause.group.start)
    return tuple(" · ".join(_parts(clause)) for clause in clauses)


def _parts(clause: Clause) -> Iterator[str]:
    sentence, group = clause.sentence, clause.group
    text = sentence.syntax.tokens.text
    subject, agent = clause.subject, clause.agent
    yield WHICH[clause.kind]
    if subject is not None:
        yield f"{'who or what' if group.passive else 'who'}: {_whole(subject)}"
    if agent is not None:
        yield f"by whom: {_whole(agent)}"
    elif clause.antecedent is not None and subject is None:
        yield f"of: {clause.antecedent.text}"
    negation = group.negated and sentence.syntax.classes[group.end] == "!"
    words = text[slice(*sentence.span(group.start, group.end + negation))]
    yield f"does: {words} {group.particle or ''}".rstrip()
    if clause.object is not None:
        yield f"what: {_whole(clause.object)}"
    if clause.second_object is not None:
        yield f"and: {_whole(clause.second_object)}"
    if clause.predicate is not None:
        yield f"is: {text[slice(*sentence.span(*clause.predicate))]}"
    for each in clause.prepositions:
        if not each.hangs_on_noun and each.phrase is not None and each.phrase is not agent:
            yield f"{each.word}: {_whole(each.phrase)}"


def _whole(phrase: Phrase) -> str:
    """A phrase with those that are coordinated with it and what hangs on it."""
    last = phrase.members[-1]
    span = phrase.sentence.span(phrase.start, max(phrase.full[1], last.full[1]))
    return phrase.sentence.syntax.tokens.text[slice(*span)]
