"""Tokens -> classes: by table, by capitals and joints, then by context."""

from bisect import bisect_left
from functools import cache
from itertools import compress, count, pairwise

from factsheet.languages.en.lexicon.closed_classes import (
    APPROXIMATE,
    BEFORE_NOT,
    CLOSED_CLASSES,
    PREFIXES,
    THRESHOLDS,
)
from factsheet.languages.en.lexicon.word_classes import Table, lemma, table
from factsheet.languages.en.syntax.constraints import CONSTRAINTS
from factsheet.syntax.letters import Compiled, compiled, settle
from factsheet.syntax.words import Classes
from factsheet.text.tokens import Tokens

NAME, JOINT, ADJECTIVE, NOUN, ADVERB, COMMA, NUMBER, BREAK, GERUND = b"x~anr,0\ng"
HEADLINE = 0.6
"""Share of capitalised words from which a line is set in capitals, and they tell nothing."""
LAST_OF_THRESHOLD = frozenset(each.split()[-1] for each in THRESHOLDS)
HYPHENS = frozenset("-–/")
NOT = frozenset(("'t", "’t"))


class _Grammar:
    """The table, the compiled constraints, and the sets of letters that classifying asks for."""

    __slots__ = ("closed", "constraints", "defaults", "gerunds", "nominal", "table", "verbal")

    def __init__(self, known: Table) -> None:
        alphabet = known.alphabet
        self.table = known
        self.constraints: tuple[Compiled, ...] = compiled(alphabet, CONSTRAINTS)
        self.defaults = alphabet.commonest({"dk": "v"})
        self.closed = frozenset(
            alphabet.letter(readings) for readings in CLOSED_CLASSES if readings not in "n0"
        )
        self.verbal = alphabet.letters_that_may("dkg")
        self.gerunds = alphabet.letters_that_may("g")
        self.nominal = alphabet.letters_that_may("nsax")


@cache
def _grammar() -> _Grammar:
    return _Grammar(table())


def classify(tokens: Tokens) -> Classes:
    """The classes of all tokens."""
    grammar = _grammar()
    letters = bytearray(map(grammar.table.readings.__getitem__, tokens.word))
    single = bytes(letters)
    firsts = [bisect_left(tokens.start, sentence.start) for sentence in tokens.sentences]
    _capitals(tokens, letters, firsts, grammar)
    _contractions(tokens, letters)
    _stops(tokens, letters)
    _joints(tokens, letters, grammar)
    _thresholds(tokens, letters)
    settle(letters, grammar.constraints)
    return Classes(tokens, bytes(letters.translate(grammar.defaults)), lemma, single)


def _capitals(tokens: Tokens, letters: bytearray, firsts: list[int], grammar: _Grammar) -> None:
    capitals, closed, nominal = tokens.capitals, grammar.closed, grammar.nominal
    opening = set(firsts)
    opening.update(at + 1 for at in firsts if letters[at] in b'"-(')
    for begin, end in pairwise((*firsts, len(tokens))):
        if _is_headline(capitals, begin, end):
            opening.update(range(begin, end))
    for at in compress(count(), capitals):
        letter = letters[at]
        if letter in closed:
            if at not in opening and tokens.end[at] - tokens.start[at] > 1 and tokens[at].isupper():
                letters[at] = NAME
        elif at not in opening:
            if letter not in (NUMBER, BREAK):
                letters[at] = NAME
        elif letter in nominal and capitals[at + 1] and letters[at + 1] not in closed:
            letters[at] = GERUND if letter in grammar.gerunds else NAME


def _is_headline(capitals: bytearray, begin: int, end: int) -> bool:
    return end - begin > 3 and sum(capitals[begin:end]) > HEADLINE * (end - begin)


def _contractions(tokens: Tokens, letters: bytearray) -> None:
    words = tokens.word
    for at in tokens.standing(NOT):
        auxiliary = BEFORE_NOT.get(words[at - 1]) if at else None
        if auxiliary:
            letters[at - 1] = ord(auxiliary)


def _stops(tokens: Tokens, letters: bytearray) -> None:
    """A full stop within a sentence joins: "Mr. Smith"."""
    ends = {bisect_left(tokens.start, sentence.end) - 1 for sentence in tokens.sentences}
    at = letters.find(b".")
    while at >= 0:
        last = at
        while last not in ends and letters[last + 1] in b"\").'":
            last += 1
        if last not in ends:
            letters[at] = JOINT if tokens.word[at] == "." else COMMA
        at = letters.find(b".", at + 1)


def _joints(tokens: Tokens, letters: bytearray, grammar: _Grammar) -> None:
    """Words with a hyphen are one: the last part carries the class."""
    words, starts, ends = tokens.word, tokens.start, tokens.end
    for at in tokens.standing(HYPHENS):
        if at == 0 or starts[at] != ends[at - 1] or letters[at - 1] == BREAK:
            continue
        if starts[at + 1] != ends[at] or letters[at + 1] == BREAK:
            continue
        letters[at - 1] = letters[at] = JOINT
        last = letters[at + 1]
        if last in grammar.verbal:
            if words[at - 1] not in PREFIXES:
                letters[at + 1] = ADJECTIVE
        elif last not in grammar.nominal and last not in (NUMBER, NAME):
            letters[at + 1] = NOUN


def _thresholds(tokens: Tokens, letters: bytearray) -> None:
    words = tokens.word
    for at in tokens.standing(LAST_OF_THRESHOLD | APPROXIMATE):
        if letters[at + 1] not in b"0$":
            continue
        if words[at] in APPROXIMATE:
            letters[at] = ADVERB
            continue
        for width in (3, 2):
            if at + 1 >= width and " ".join(words[at - width + 1 : at + 1]) in THRESHOLDS:
                letters[at - width + 1 : at + 1] = b"r" * width
                break
