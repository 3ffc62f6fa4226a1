"""Tokens -> classes: by table, by capitals and joints, then by context."""

from functools import cache
from itertools import compress, count, pairwise, starmap
from pathlib import Path

from msgspec.json import decode

from factsheet.languages.en.lexicon.closed_classes import (
    BEFORE_NOT,
    CLOSED_CLASSES,
    PREFIXES,
)
from factsheet.languages.en.lexicon.people import is_family_name
from factsheet.languages.en.lexicon.word_classes import Table, lemma, table
from factsheet.languages.en.syntax.headlines import (
    MEASURES,
    SINGULAR_VERB,
    Telling,
    is_in_capitals,
    verb_of_plain,
    verbs_in_capitals,
)
from factsheet.languages.en.syntax.homographs import tell_alike
from factsheet.languages.en.syntax.single_words import Nominal, told_by_words
from factsheet.syntax.letters import Choice, Grammar, choices, settle
from factsheet.syntax.words import Classes
from factsheet.text.tokens import Tokens

NAME, JOINT, ADJECTIVE, NOUN, ADVERB, COMMA, NUMBER, BREAK, GERUND, QUOTE = b'x~anr,0\ng"'
NAME_AND_NUMBER = bytes((NAME, NUMBER))
OPEN = "nar0%"
"""Classes whose words may be names where they have a capital."""
MOST_MARKS = 4
"""Marks behind a full stop that still belong to it."""
LONGEST_WORD = 16
"""Tokens that hyphens join into one word: a guard, no word of news has half of them."""
LONG_WORD = bytes((JOINT,)) * (LONGEST_WORD - 1)
APOSTROPHES = frozenset("'‘’")
MOST_QUOTED = 8
"""Tokens of a quoted phrase behind which an apostrophe closes it."""
MEASURED = frozenset("quarter half year month week day hour minute".split())
"""Units that behind a hyphen say how long or which: first-quarter results, a ten-year lease."""
STOPS = b".,;:()-\n"
HYPHENS = frozenset("-–/")
AND = frozenset("&")
NOT = frozenset(("'t", "’t"))


class _Grammar:
    """The table, the constraints, and the sets of letters that classifying asks for."""

    __slots__ = (
        "bases",
        "closed",
        "constraints",
        "defaults",
        "finite",
        "gerunds",
        "may",
        "nominal",
        "past",
        "table",
        "telling",
        "verbal",
    )

    def __init__(self, known: Table, grammar: Grammar) -> None:
        alphabet = known.alphabet
        self.table = known
        self.constraints: tuple[Choice, ...] = choices(alphabet, grammar)
        self.defaults = alphabet.commonest({"bdk": "v", "dk": "v"})
        self.closed = frozenset(
            alphabet.letter(readings) for readings in CLOSED_CLASSES if readings[0] not in OPEN
        )
        self.telling = Telling(alphabet)
        self.bases = alphabet.letters_that_may("b")
        self.verbal = alphabet.letters_that_may("dkg")
        self.past = alphabet.letters_that_may("d")
        self.finite = self.past | frozenset(b"Mehoz")
        self.gerunds = alphabet.letters_that_may("g")
        self.may = Nominal(alphabet)
        self.nominal = alphabet.letters_that_may("nsax")


@cache
def _grammar() -> _Grammar:
    """What `languages.en.build` has laid down of the constraints."""
    laid = Path(__file__).with_name("constraints.json").read_bytes()
    return _Grammar(table(), decode(laid, type=Grammar))


def classify(tokens: Tokens) -> Classes:
    """The classes of all tokens."""
    grammar = _grammar()
    letters = bytearray(map(grammar.table.readings.__getitem__, tokens.word))
    single = bytes(letters)
    firsts = list(map(tokens.at_or_after, tokens.sentences.starts))
    _capitals(tokens, letters, firsts, grammar)
    _contractions(tokens, letters)
    _stops(tokens, letters)
    _joints(tokens, letters, grammar)
    told_by_words(tokens, letters, grammar.may)
    tell_alike(tokens, letters, grammar.may)
    _numbered(letters, grammar)
    _single_quotes(tokens, letters)
    letters.insert(0, BREAK)  # what begins the text stands behind something, too
    settle(letters, grammar.constraints, grammar.table.alphabet)
    return Classes(tokens, bytes(letters.translate(grammar.defaults)[1:]), lemma, single)


def _capitals(tokens: Tokens, letters: bytearray, firsts: list[int], grammar: _Grammar) -> None:
    opening = {_first_word(tokens, at) for at in firsts}
    verbs: set[int] = set()
    plain: list[tuple[int, int]] = []
    for line in starmap(range, pairwise((*firsts, len(tokens)))):
        if is_in_capitals(tokens, letters, line):
            opening.update(line)
            verbs.update(verbs_in_capitals(tokens, letters, line, grammar.telling))
        else:
            plain.extend(verb_of_plain(tokens, letters, line, grammar.telling))
    for at in compress(count(), tokens.capitals):
        if at in verbs:
            letters[at] = SINGULAR_VERB
        elif not (at + 1 in verbs and tokens.word[at] in MEASURES):
            letters[at] = _with_capital(tokens, letters, at, grammar, opens=at in opening)
    for at, letter in plain:
        letters[at] = letter


def _with_capital(
    tokens: Tokens, letters: bytearray, at: int, grammar: _Grammar, *, opens: bool
) -> int:
    """The letter of a word with a capital."""
    letter = letters[at]
    if letter in grammar.closed:
        return NAME if _is_name(tokens, letters, at, opens=opens) else letter
    if not opens:
        return letter if letter in (NUMBER, BREAK) else NAME
    named = tokens.capitals[at + 1] and letters[at + 1] not in grammar.closed
    if letter not in grammar.nominal or not named:
        return letter
    return GERUND if letter in grammar.gerunds else NAME


def _first_word(tokens: Tokens, at: int) -> int:
    """The first token of a sentence that has letters, quotation marks and footnotes aside."""
    words = tokens.word
    return next(
        (each for each in range(at, min(at + 6, len(words))) if words[each][0].isalpha()), at
    )


def _is_name(tokens: Tokens, letters: bytearray, at: int, *, opens: bool) -> bool:
    """Whether a word of grammar is a name: "US", "May", "the We Company", "A&E"."""
    if tokens.word[at + 1] == "&" and tokens.glued(at + 1):
        return True
    if tokens.end[at] - tokens.start[at] > 1 and tokens[at].isupper():
        return not tokens[at + 1].isupper()
    if opens:
        return bool(tokens.capitals[at + 1]) and is_family_name(tokens.word, at)
    if tokens.word[at] == "a":  # Series A
        return bool(tokens.capitals[at - 1]) and tokens.word[at - 1].isalpha()
    if letters[at] not in b"MR" or tokens.word[at] == "i":
        return False
    return letters[at - 1] not in b'"(-;\n'


def _contractions(tokens: Tokens, letters: bytearray) -> None:
    words = tokens.word
    for at in tokens.standing(NOT):
        auxiliary = BEFORE_NOT.get(words[at - 1]) if at else None
        if auxiliary:
            letters[at - 1] = ord(auxiliary)


def _stops(tokens: Tokens, letters: bytearray) -> None:
    """A full stop within a sentence joins: "Mr. Smith"."""
    ends = {tokens.at_or_after(end) - 1 for end in tokens.sentences.ends}
    at = letters.find(b".")
    while at >= 0:
        if ends.isdisjoint(range(at, at + 1 + _closing(letters, at + 1))):
            letters[at] = JOINT if tokens.word[at] == "." else COMMA
        at = letters.find(b".", at + 1)


def _single_quotes(tokens: Tokens, letters: bytearray) -> None:
    """Tell quotation marks from apostrophes: one opens before a word, one closes behind it."""
    starts, ends, last = tokens.start, tokens.end, -MOST_QUOTED
    for at in tokens.standing(APOSTROPHES):
        before = at > 0 and starts[at] == ends[at - 1] and letters[at - 1] != BREAK
        after = at + 1 < len(letters) and starts[at + 1] == ends[at] and letters[at + 1] != BREAK
        if after and not before:
            letters[at], last = QUOTE, at
        elif before and (letters[at - 1] in b",." or at - last < MOST_QUOTED):
            letters[at] = QUOTE


def _closing(letters: bytearray, at: int) -> int:
    """How many marks stand here that may close a sentence behind its full stop."""
    marks = letters[at : at + MOST_MARKS]
    return len(marks) - len(marks.lstrip(b"\").'"))


def _joints(tokens: Tokens, letters: bytearray, grammar: _Grammar) -> None:
    """Words with a hyphen are one, as letters around "&" are: the last part carries the class; what
    is done is a noun before its verb: fly-tipping rose.
    """
    words, starts, ends = tokens.word, tokens.start, tokens.end
    for at in tokens.standing(AND):
        if at and tokens.glued(at) and tokens.glued(at + 1) and letters[at + 1] != BREAK:
            letters[at - 1] = letters[at] = JOINT
    for at in tokens.standing(HYPHENS):
        if at == 0 or starts[at] != ends[at - 1] or letters[at - 1] == BREAK:
            continue
        if starts[at + 1] != ends[at] or letters[at + 1] == BREAK:
            continue
        if letters[max(0, at - LONGEST_WORD) : at - 1] == LONG_WORD:
            continue
        letters[at - 1] = letters[at] = JOINT
        last = letters[at + 1]
        if words[at + 1] in MEASURED and letters[at + 2] not in STOPS:
            letters[at + 1] = ADJECTIVE
        elif last in grammar.verbal:
            if words[at - 1] not in PREFIXES:
                deed = last in grammar.gerunds and letters[at + 2] in grammar.finite
                letters[at + 1] = NOUN if deed else ADJECTIVE
        elif last in grammar.bases or last not in (*grammar.nominal, NUMBER, NAME):
            letters[at + 1] = NOUN


def _numbered(letters: bytearray, grammar: _Grammar) -> None:
    """A number between a name and a past form that takes a figure ends the name: the Nikkei 225
    lost 2%.
    """
    at = letters.find(NAME_AND_NUMBER) + 1
    while at > 0:
        if letters[at + 1] in grammar.past and letters[at + 2] in b"0$":
            letters[at] = NAME
        at = letters.find(NAME_AND_NUMBER, at) + 1
