"""The tokens of an article with what the spotting of names asks of each again and again."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import compress
from operator import not_

from msgspec import Struct

from factsheet.languages.en.lexicon.legal_forms import closing_forms
from factsheet.languages.en.lexicon.people import genders
from factsheet.languages.en.names.called import TWO, alone, called, coupled
from factsheet.languages.en.names.capitals import capitals
from factsheet.languages.en.names.introduced import (
    JOINED,
    abbreviated,
    bodies,
    introduced,
    spelled_out,
)
from factsheet.languages.en.names.pairing import (
    Company,
    Pair,
    company,
    figured,
    headed,
    owners,
    paired,
    possessives,
)
from factsheet.languages.en.names.title_case import is_title_case
from factsheet.model.document import Block, Span
from factsheet.model.entities import Dateline
from factsheet.text.tokens import BREAK, Tokens

OPENERS = frozenset((BREAK, *'.!?…:;"“”„«»‘([–—•*|-'))
"""What a sentence or a heading may begin after."""
CLOSING = frozenset(("'", "’", ")"))
ENDING = frozenset(".!?")
LATEST_BYLINE = 5
"""Blocks among which a byline stands."""
LONGEST_BYLINE = 60
"""Code points of a line that only names who wrote the article."""
SENTENCE_ENDS = frozenset('.!?”"’:')
IN_ADDRESSES = frozenset(".@")
"""What joins the words of the addresses of sites and of mail."""
IN_A_BYLINE = frozenset("by in at and for".split())


class Spotted(Struct, frozen=True, order=True):
    """A stretch of tokens, half-open, that may be a name; `title` is where its title begins."""

    first: int
    stop: int
    title: int | None = None
    opening: bool = False


class Page:
    """The tokens of an article with what the spotting asks of each again and again.

    `towns` are the tokens of datelines that name a place, `beside` their other ones; `whole` are
    the names as long as letters in brackets tell, `spelled_out` those over "and" or a comma.
    """

    __slots__ = (
        "_alone", "_company", "_coupled", "_figured", "_headed", "_named_alone", "_paired",
        "abbreviated", "beside", "bodies", "called", "capital", "introduced", "lower_seen",
        "named_inside", "numbered", "owners", "plain_case", "possessives", "spelled_out",
        "surnames", "tokens", "towns", "whole",
    )  # fmt: skip

    def __init__(self, tokens: Tokens, datelines: Iterable[Dateline] = ()) -> None:
        self.tokens = tokens
        self.capital = capitals(tokens)
        self.lower_seen = set(compress(tokens.word, _small(tokens, self.capital)))
        self.called = called(tokens)
        self.introduced = tuple(introduced(tokens))
        self.abbreviated = frozenset(abbreviated(tokens))
        self.bodies = frozenset(bodies(tokens, self.introduced))
        self.whole = tuple(spelled_out(tokens, self.introduced))
        names = (tuple(tokens.word[each.start : each.stop]) for each in self.whole)
        self.spelled_out = {name[0]: name for name in names if not JOINED.isdisjoint(name)}
        self.surnames = set(_surnames(tokens))
        self.owners = owners(tokens)
        self.possessives = possessives(tokens, self.owners) if self.owners else self.owners
        self.numbered = Counter(_numbered(tokens))
        opening = tuple(datelines)
        self.towns = _tokens_of(tokens, (each.place for each in opening))
        self.beside = _tokens_of(tokens, (each.span for each in opening)) - self.towns
        signed = set(bylines(tokens))
        self.plain_case = [
            b for b in tokens.blocks if b not in signed and not is_title_case(tokens, b)
        ]
        self.named_inside = set(_named_inside(tokens, self.plain_case))
        self.named_inside |= {tokens.word[each.first] for each in self.introduced}
        self.named_inside.update(_incorporated(tokens))
        self._named_alone: frozenset[str] | None = None
        self._paired: frozenset[Pair] | None = None
        self._company: Company | None = None
        self._coupled: frozenset[Pair] | None = None
        self._alone: frozenset[str] | None = None
        self._headed: frozenset[Pair] | None = None
        self._figured: frozenset[Pair] | None = None

    @property
    def named_alone(self) -> frozenset[str]:
        """The words with a capital that somewhere stand before no "and"."""
        if self._named_alone is None:
            self._named_alone = self.before_no("and")
        return self._named_alone

    @property
    def paired(self) -> frozenset[Pair]:
        """The two words of one name over "and"."""
        if self._paired is None:
            self._paired = paired(self.tokens, self.named_alone)
        return self._paired

    @property
    def alone(self) -> frozenset[str]:
        """The words with a capital that stand alone inside sentences: shares in Anchor fell."""
        if self._alone is None:
            self._alone = alone(self.tokens, self.plain_case)
        return self._alone

    @property
    def coupled(self) -> frozenset[Pair]:
        """The first two words of names that stand inside sentences."""
        if self._coupled is None:
            self._coupled = coupled(self.tokens, self.plain_case)
        return self._coupled

    @property
    def company(self) -> Company:
        """In what company words with capitals stand, where these tell something."""
        if self._company is None:
            self._company = company(self.tokens, self.capital, self.plain_case)
        return self._company

    @property
    def headed(self) -> frozenset[Pair]:
        """The common nouns with a capital, each with the name behind its "of"."""
        if self._headed is None:
            self._headed = headed(self.tokens, self.before_no("of"))
        return self._headed

    @property
    def figured(self) -> frozenset[Pair]:
        """The words with a capital, each with its number, that a firm is called by."""
        if self._figured is None:
            self._figured = figured(self.tokens)
        return self._figured

    def before_no(self, joint: str) -> frozenset[str]:
        """The words with a capital that somewhere stand before another word than this."""
        words = self.tokens.word
        capitals = compress(range(len(words) - 1), self.capital)
        return frozenset(words[at] for at in capitals if words[at + 1] != joint)


def _tokens_of(tokens: Tokens, spans: Iterable[Span | None]) -> set[int]:
    """The tokens inside these spans."""
    at_or_after = tokens.at_or_after
    return {
        at for s in spans if s is not None for at in range(at_or_after(s.start), at_or_after(s.end))
    }


def _small(tokens: Tokens, capital: bytearray) -> Iterable[bool]:
    """Which tokens are words in small letters, those of addresses left out: www.tarn.com."""
    small = list(map(not_, capital))
    for at in tokens.standing(IN_ADDRESSES):
        if tokens.glued(at) and tokens.glued(at + 1):
            small[at - 1] = small[at + 1] = False
    return small


def _named_inside(tokens: Tokens, blocks: Iterable[Block]) -> Iterator[str]:
    """The words that have a capital where no sentence begins, in lines where it tells something."""
    for block in blocks:
        within = range(tokens.at_or_after(block.start), tokens.at_or_after(block.end))
        for at in compress(within, tokens.capitals[within.start : within.stop]):
            if not opens(tokens, at):
                yield tokens.word[at]


def _incorporated(tokens: Tokens) -> Iterator[str]:
    """The words with a capital right before a legal form, and behind no other: Lantern plc."""
    words, capitals = tokens.word, tokens.capitals
    for at in tokens.standing(closing_forms()):
        if at and capitals[at - 1] and not (at > 1 and capitals[at - 2]):
            yield words[at - 1]


def _surnames(tokens: Tokens) -> Iterator[str]:
    """The words with a capital after somebody's first name."""
    at = tokens.capitals.find(TWO)
    while at >= 0:
        if tokens.word[at] in genders():
            yield tokens.word[at + 1]
        at = tokens.capitals.find(TWO, at + 1)


def _numbered(tokens: Tokens) -> Iterator[tuple[str, str]]:
    """The words with a capital that a whole number stands behind, each with its number."""
    for at in tokens.where(str.isdigit):
        if at and tokens.capitals[at - 1]:
            yield tokens.word[at - 1], tokens.word[at]


def bylines(tokens: Tokens) -> Iterator[Block]:
    """The short lines between a headline and the first sentence that only capitals make up.

    They tell who wrote the article, and from where: "Ida Roke, City Correspondent".
    """
    for block in tokens.blocks[1:LATEST_BYLINE]:
        line = tokens.text[block.start : block.end].strip()
        if line[-1:] in SENTENCE_ENDS:
            return
        words = [word for word in line.replace("|", " ").split() if word not in IN_A_BYLINE]
        if len(line) <= LONGEST_BYLINE and all(not word[0].islower() for word in words):
            yield block


def opens_line(tokens: Tokens, at: int) -> bool:
    """Whether a line of the text begins at this token, be it inside a paragraph."""
    return at == 0 or "\n" in tokens.text[tokens.end[at - 1] : tokens.start[at]]


def opens(tokens: Tokens, at: int) -> bool:
    """Whether a sentence, a quotation or a heading may begin at this token."""
    if at == 0 or tokens.word[at - 1] in OPENERS:
        return True
    return _opens_a_quotation(tokens, at - 1) or _closes_a_sentence(tokens, at - 1)


def _closes_a_sentence(tokens: Tokens, at: int) -> bool:
    """Whether a mark stands right behind the end of what it closes: he said 'No.' But"""
    closes = tokens.word[at] in CLOSING and tokens.glued(at)
    return closes and at > 0 and tokens.word[at - 1] in ENDING and not tokens.glued(at + 1)


def _opens_a_quotation(tokens: Tokens, at: int) -> bool:
    """Whether a straight mark stands before a word and behind none."""
    return tokens.word[at] == "'" and not (at and tokens.glued(at)) and tokens.glued(at + 1)
