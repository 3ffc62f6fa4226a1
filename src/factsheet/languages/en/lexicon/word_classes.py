"""The classes of English words: by table, by ending, and their lemmas."""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import repeat
from pathlib import Path

from factsheet.languages.en.lexicon.closed_classes import CLOSED_CLASSES, CONTRACTED, OF_NEWS
from factsheet.syntax.letters import Alphabet
from factsheet.text.sorted_words import SortedLines

ENDINGS = (
    ("ing", "gn"),
    ("ed", "dk"),
    ("ly", "r"),
    ("ous", "a"),
    ("ful", "a"),
    ("ical", "a"),
    ("less", "a"),
    ("ible", "a"),
    ("able", "a"),
    ("ish", "a"),
    ("ese", "a"),
    ("ss", "n"),
    ("us", "n"),
    ("is", "n"),
    ("s", "s"),
)
"""What an unknown word is by its ending; else it is a noun."""
MARKS = {
    **dict.fromkeys(".!?…", "."),
    **dict.fromkeys(",", ","),
    **dict.fromkeys(";:", ";"),
    **dict.fromkeys("-–—", "-"),
    **dict.fromkeys("({", "("),
    **dict.fromkeys(")}", ")"),
    "[": "~(",
    "]": "~)",
    **dict.fromkeys('"“”„«»`', '"'),
    **dict.fromkeys("'‘’", "qS"),
    **dict.fromkeys("$€£¥₹₦₱₩₺₽₴฿#", "$"),
    "%": "%",
    "\n": "\n",
    "/": "~",
    "_": "~",
    "*": "-",
    "|": "-",
    "•": "-",
}
MOST_GUESSED = 50_000
"""Unknown words that are kept from one article to the next."""


class Table:
    """Which letters a word may have, its lemmas, and what the verbs take."""

    __slots__ = ("_frames", "_irregular", "alphabet", "readings")

    def __init__(self, source: str) -> None:
        sets, words, irregular, frames = _parts(source)
        self.alphabet = Alphabet()
        for readings in sets.split():
            self.alphabet.letter(with_adjective(readings))
        self.readings = Readings(self.alphabet, SortedLines(words))
        for classes in (OF_NEWS, CLOSED_CLASSES):
            self.readings.take([readings, *words.split()] for readings, words in classes.items())
        self.readings.take([readings, word] for word, readings in CONTRACTED.items())
        self.readings.take([readings, mark] for mark, readings in MARKS.items())
        self._irregular = SortedLines(irregular)
        self._frames = frames

    def irregular(self, word: str, letter: str) -> str | None:
        """The lemma of a form that no rule makes, where the word stands as this class."""
        form, lemma = [word, letter], self._irregular.line(f"{word} {letter}")
        return lemma[2] if lemma[:2] == form else None

    def frames(self) -> dict[str, frozenset[str]]:
        """The verbs that take each frame."""
        lines = map(str.split, self._frames.splitlines())
        return {name: frozenset(words) for name, *words in lines}


def _parts(source: str) -> Iterator[str]:
    """What stands under each heading; of the words there is no copy but theirs."""
    at = source.find("[readings]\n")
    for following in ("[words]\n", "[irregular]\n", "[frames]\n", ""):
        begin = source.index("\n", at) + 1
        at = source.find(following, begin) if following else len(source)
        yield source[begin:at]


class Readings(dict[str, int]):
    """The letter of each folded word; one that is not in the table is guessed once.

    The lines of the table are sorted; a word of it is taken in when it is first met.
    """

    def __init__(self, alphabet: Alphabet, lines: SortedLines) -> None:
        super().__init__()
        self.alphabet = alphabet
        self._lines = lines
        self._guessed: set[str] = set()

    def knows(self, word: str) -> bool:
        """Whether the table has the word, so that nothing about it was guessed."""
        if word not in self:
            self._open(word)
        return word in self and word not in self._guessed

    def take(self, lines: Iterable[list[str]]) -> None:
        """Add lines of readings and their words."""
        for readings, *words in lines:
            self.update(zip(words, repeat(self._letter(readings))))

    def _open(self, word: str) -> None:
        """Take a word in, if the table has it."""
        pieces = self._lines.line(word)
        readings = dict(zip(pieces[::2], pieces[1::2], strict=True)).get(word)
        if readings is not None:
            self[word] = self._letter(readings)

    def _letter(self, readings: str) -> int:
        return self.alphabet.letter(with_adjective(readings))

    def __missing__(self, word: str) -> int:
        self._open(word)
        found = self.get(word)
        if found is not None:
            return found
        letter = self._letter(guess(word))
        if len(self._guessed) < MOST_GUESSED:
            self[word] = letter
            self._guessed.add(word)
        return letter


@cache
def with_adjective(readings: str) -> str:
    """Any participle may stand before a noun as an adjective does."""
    return readings if "a" in readings or set(readings).isdisjoint("kg") else readings + "a"


def guess(word: str) -> str:
    """What a word is by its characters."""
    first = word[:1]
    if first.isdigit():
        return "0"
    if not first.isalpha():
        return "-"
    return next((readings for ending, readings in ENDINGS if word.endswith(ending)), "n")


def read_table() -> Table:
    """The table that comes with the program."""
    return Table(Path(__file__).with_name("word_classes.txt").read_text("utf-8"))


table = cache(read_table)
"""The same, read once."""


MOST_KEPT = 20_000
"""Words of a class whose lemmas are kept."""
AUXILIARIES = {**dict.fromkeys("eEwy", "be"), **dict.fromkeys("hH", "have"), "o": "do"}
INFLECTED = "szdkgv"
"""The letters of plurals and of the forms of verbs."""


def lemma(word: str, letter: str) -> str:
    """The word's dictionary form, where it stands as this class."""
    if letter in INFLECTED:
        return _uninflected(word, letter)
    return AUXILIARIES.get(letter, word)


@lru_cache(MOST_KEPT)
def _uninflected(word: str, letter: str) -> str:
    return uninflected(word, letter)


def uninflected(word: str, letter: str) -> str:
    """The same of such a form; not kept, so that words may be asked which stand as none of it."""
    letter = "d" if letter == "v" else letter
    known = table()
    irregular = known.irregular(word, letter)
    if irregular is not None:
        return irregular
    if letter == "z" and SIBILANT.search(word) and not _may_be_base(word[:-1], known):
        return word[:-2]
    if letter in "sz":
        return _without_s(word)
    if letter in "dk" and word.endswith("ed"):
        return _base(word[:-2], known)
    if letter == "g" and word.endswith("ing"):
        return _base(word[:-3], known)
    return word


def _without_s(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if SIBILANT.search(word) and not table().readings.knows(word[:-1]):
        return word[:-2]
    return word.removesuffix("s")


SIBILANT = re.compile(r"(?:ss|(?<![ao])us|x|zz|tz|ch|sh|o)es$")
"""Plurals in -es of words that have no e: losses, bonuses; behind another s it is the word's."""


WOULD_DOUBLE = re.compile(r"[^aeiou][aeiou][^aeiouwxy]$")
"""A stem that doubles its last letter before -ed: one that did not had an e."""


def _base(stem: str, known: Table) -> str:
    """Of "plann", "rais" and "tri": plan, raise and try."""
    candidates = (stem, stem + "e", stem[:-1])
    if stem.endswith("i"):
        candidates = (stem[:-1] + "y", stem + "e", stem)
    elif WOULD_DOUBLE.search(stem):
        candidates = (stem + "e", stem, stem[:-1])
    return next((each for each in candidates if _may_be_base(each, known)), stem)


def _may_be_base(word: str, known: Table) -> bool:
    readings = known.readings
    return readings.knows(word) and "b" in known.alphabet.readings(readings[word])
