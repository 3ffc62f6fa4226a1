"""What a noun alone means that the article called by more before: the fund, the project."""

from bisect import bisect_left
from collections.abc import Iterator

from factsheet.languages.en.lexicon.nouns import POSSESSIVES
from factsheet.languages.en.lexicon.sorts import institutions
from factsheet.languages.en.subjects.things import plain
from factsheet.model.document import Span
from factsheet.model.entities import Names
from factsheet.syntax import Phrase, Syntax

FAR = 20
"""Times that a thing is called by its noun, among which it may have been called by more."""
PRICED = frozenset("fares fees prices rates rents taxes tolls yields".split())
"""Nouns of what things cost, whosever they are."""
LAWMAKERS = frozenset("congress lawmakers legislators legislature mps parliament senate".split())
"""Whose bills are laws."""
POINTERS = frozenset("the this that these those".split())
WHICH = frozenset("central district federal high national primary secondary supreme".split())
"""Adjectives that tell which body is meant, as a noun before a noun does."""

WIDER = frozenset(
    (
        "book chain competition event law legislation measure motorway object platform product "
        "road service show tournament"
    ).split()
)
"""Nouns that call many sorts of things."""
TOLD_BY = frozenset("against for of on that to".split())
"""What stands behind a noun before that by which it is told which one is meant."""
STUDIES = frozenset("participants patients placebo trial trials volunteers".split())
"""Words of articles in which a group are those who get the same: the treated group."""
TREATED = frozenset(
    "comparison control exposed intervention placebo treated treatment untreated vaccinated".split()
)


class Nameless:
    """Finds what called a thing without a name by more than its noun."""

    def __init__(self, syntax: Syntax, names: Names) -> None:
        self.syntax = syntax
        self.tokens = syntax.tokens
        self.names = names
        self._known: dict[str, list[int]] = {}

    def before(self, first: int, head: int) -> Span | None:
        """The words of the same noun before, the nearest first, that tell which is meant."""
        for phrase in self._called(self.tokens.word[head], first):
            if self.further(phrase.start, phrase.head):
                alone = not self._is_new(phrase) and self._is_told_alone(phrase)
                return None if alone else self.without_owner(phrase)
        return None

    def is_its_own(self, first: int, head: int) -> bool:
        """Whether a noun that calls many sorts of things is told more of here, or was before, and
        so is none of them: the law on deposits, the fire service.
        """
        word = self.tokens.word[head]
        if word not in WIDER:
            return False
        more = self.tokens.word[head + 1] in TOLD_BY
        return more or self.before(first, head) is not None

    def is_told_of(self, first: int, head: int) -> bool:
        """Whether what a noun called last does something or is acted on: Orbis sold its paints
        unit; and does not only tell where somebody works.
        """
        last = next(self._called(self.tokens.word[head], first), None)
        return last is not None and last.preposition is None

    def prices_before(self, phrase: Phrase) -> Span | None:
        """What prices or rates an article told of before: house prices, and then prices."""
        alone = phrase.start == phrase.head and self.tokens.word[phrase.head] in PRICED
        return self.before(phrase.start, phrase.head) if alone else None

    def is_priced(self, phrase: Phrase) -> bool:
        """Whether a place only tells of which prices a phrase speaks: UK house prices."""
        inside, last = self.names.within(phrase.span), phrase.head - 1
        if not inside or inside[-1][1].kind != "place" or last == phrase.start:
            return False
        costs = self.tokens.word[phrase.head] in PRICED
        ends = inside[-1][0].end < self.tokens.end[last]
        return costs and ends and chr(self.syntax.classes.letters[last]) in "ns"

    def is_a_law(self, word: str) -> bool:
        """Whether a bill is one before a parliament, and not what somebody has to pay."""
        return word == "bill" and not LAWMAKERS.isdisjoint(self.tokens.vocabulary)

    def _called(self, word: str, before: int) -> Iterator[Phrase]:
        """The phrases before a token with this noun, the nearest first."""
        found = self._places(word)
        stop = bisect_left(found, before)
        for at in reversed(found[max(0, stop - FAR) : stop]):
            phrase = self.syntax.phrase_at(at)
            if phrase is not None and phrase.head == at and not self.names.ending(phrase.span.end):
                yield phrase

    def is_told_anew(self, word: str, before: int) -> bool:
        """Whether something of this noun was told of before as one that nobody knows: a trust."""
        return any(map(self._is_new, self._called(word, before)))

    def _is_told_alone(self, phrase: Phrase) -> bool:
        """Whether the noun was told of anew before, without more: a bill, then the average bill."""
        earlier = self._called(self.tokens.word[phrase.head], phrase.start)
        return any(self._is_new(each) and each.head == each.start + 1 for each in earlier)

    def _is_new(self, phrase: Phrase) -> bool:
        return self.tokens.word[phrase.start] in ("a", "an")

    def is_bare(self, first: int, head: int) -> bool:
        """Whether a noun stands with an article that points back, and nothing else."""
        return head == first + 1 and self.tokens.word[first] in POINTERS

    def _places(self, word: str) -> list[int]:
        """Where the article writes a noun."""
        found = self._known.get(word)
        if found is None:
            letters, places = self.syntax.classes.letters, self.tokens.places.get(word, ())
            found = self._known[word] = [at for at in places if letters[at] in b"ns"]
        return found

    def is_money(self, head: int) -> bool:
        """Whether a capital is a firm's, and no town: the share capital."""
        capital = self.tokens.word[head] == "capital"
        return capital and self.syntax.classes.letters[head - 1] in b"n"

    def are_treated(self, head: int) -> bool:
        """Whether a group are those in a study who get the same: the bright-light group."""
        words, before = self.tokens.word, head - 1
        if words[head] != "group" or STUDIES.isdisjoint(self.tokens.vocabulary):
            return False
        joined = words[before - 1] == "-" and not words[before].endswith(("ed", "en"))
        return joined or words[before] in TREATED

    def further(self, first: int, head: int) -> frozenset[str]:
        """What tells which one is meant: the nouns and activities before the head, or "central"."""
        return frozenset(self.tokens.word[at] for at in range(first, head) if self._tells(at))

    def _tells(self, at: int) -> bool:
        """Whether a word before a noun tells which is meant: the walking group."""
        word, letter = self.tokens.word[at], chr(self.syntax.classes.letters[at])
        noun = letter in "ns" or (letter in "ag" and word.endswith("ing"))
        return word in WHICH or (noun and not self.in_a_compound(at))

    def in_a_compound(self, at: int) -> bool:
        """Whether a word is joined to another by a hyphen: the 31-year-old ship."""
        return "-" in (self.tokens.word[at - 1], self.tokens.word[at + 1])

    def without_owner(self, phrase: Phrase) -> Span | None:
        """A thing's words without whose it is and what it is like, but with whom it is for: a
        supporters' trust.
        """
        owner = phrase.possessor
        classed = owner is not None and self.is_of_many(phrase)
        first = phrase.start if owner is None or classed else self._behind(owner[1])
        letters = self.syntax.classes.letters
        if not classed:
            first = max(first, self._first_telling(phrase.head))
        while letters[first] in b"D":
            first += 1
        return plain(phrase, first, phrase.end)

    def _behind(self, at: int) -> int:
        """Behind a possessor's last token, and its mark if it has one: its mill, Roke's mill."""
        return at + (self.tokens.word[at] in POSSESSIVES)

    def _first_telling(self, head: int) -> int:
        """The first of the words right before a noun that tell which is meant, or are names, but
        no unit: a 120MW plant.
        """
        first = head
        while first > 0 and (self._tells(first - 1) or self.tokens.capital(first - 1)):
            if first > 1 and self.tokens.word[first - 2].isdigit():
                break
            first -= 1
        return first

    def is_of_many(self, phrase: Phrase) -> bool:
        """Whether a possessor says of whom a body is, and not whose: a supporters' trust."""
        owner = phrase.possessor
        if owner is None or self.names.within(phrase.span):
            return False
        several = chr(self.syntax.classes.letters[owner[1] - 1]) == "s"
        return several and self.tokens.word[phrase.head] in institutions()
