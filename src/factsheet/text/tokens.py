"""The text as words, digit runs and marks, cut once; every rule of every kind reads these."""

import re
from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, MutableSequence, Sequence
from functools import cache, partial
from itertools import accumulate, chain
from operator import itemgetter
from sys import intern

from factsheet.model.document import Block, Span
from factsheet.text.characters import UNSEEN
from factsheet.text.cutting import opening, sentence_end, token
from factsheet.text.sentences import Sentences

BREAK = "\n"
"""The word of the token that stands after each block: no pattern reads across it."""

LAST_WORD = re.compile(r"[\w.]+$")
NEXT_WORD = re.compile(r"\W*(\w+)")
ABBREVIATIONS = frozenset(
    (
        "mr mrs ms mx dr prof gen gov sen rep lt col sgt maj capt adm cmdr rev hon st mt ft "
        "jr sr esq no nos vs v etc inc corp co ltd llc plc bros dept est fig eq al approx cf "
        "ed eds vol pp jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu "
        "thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la "
        "mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo "
        "ave blvd rd e.g i.e u.s u.k u.n d.c a.m p.m"
    ).split()
)
"""Words whose full stop seldom ends a sentence."""
ALSO_LAST = frozenset(("inc corp co ltd llc plc jr sr etc u.s u.k u.n d.c a.m p.m al").split())
"""Those that often end one all the same: a capital after them decides, unless a name goes on."""
LEGAL_FORMS = frozenset("inc corp co ltd llc plc".split())
STARTERS = frozenset(
    (
        "the a an this that these those it its he she they we i you his her their our but and "
        "in on at for as by to from with if when while after before since what who how there "
        "here some many most"
    ).split()
)


MOST_KEPT, LONGEST_KEPT = 20_000, 40
"""Different tokens that are kept from one article to the next, and the characters of the longest:
most words of news are among them.
"""
MOST_PLACED = 1_000
"""Offsets whose tokens are kept."""
MOST_LISTED = 50_000
"""Tokens of a text whose places are kept in lists, which are quick to make; those of a book fill
arrays, an eighth of the size.
"""
LONGEST_SENTENCE = 1_500
"""Code points; what has more is a list that nobody ended, and is cut at a space. Sentences of
court rulings, the longest of all prose, have a thousand."""


class _Folded(dict[str, str]):
    """Each token folded: one that stands a thousand times is folded, and kept, once."""

    def __missing__(self, token: str) -> str:
        folded = intern(token.lower())
        if len(token) <= LONGEST_KEPT:
            if len(self) >= MOST_KEPT:
                self.clear()
            self[token] = folded
        return folded


_folded = _Folded()


class Tokens:
    """Parallel sequences, one entry a token: `word` (folded), `start` and `end` (code points),
    and whether it begins with one of the `capitals`.

    `tokens[i]` is the token as it stands. Each block ends in a `BREAK` token of no width.
    """

    __slots__ = (
        "_placed",
        "_places",
        "_unseen",
        "_vocabulary",
        "blocks",
        "capitals",
        "end",
        "sentences",
        "start",
        "text",
        "word",
    )

    def __init__(self, text: str, blocks: Iterable[Block]) -> None:
        self.text = text
        self._unseen = not text.isascii() and re.search(f"[{UNSEEN}]", text) is not None
        self._vocabulary: frozenset[str] | None = None
        self._places: Mapping[str, Sequence[int]] | None = None
        self._placed: dict[int, int] = {}
        self.blocks = tuple(blocks)
        self.word: list[str] = []
        self.start = array("I")
        self.end = array("I")
        self.capitals = bytearray()
        self.sentences = Sentences()
        for block in self.blocks:
            self._read(block)

    def _read(self, block: Block) -> None:
        """Cut a block: no step for each token but in the interpreter's own loops."""
        cut = token(plain=self.text.isascii())
        pieces = cut.split(self.text[block.start : block.end])  # a gap, a token, a gap, ...
        edges = list(accumulate(map(len, pieces), initial=block.start))
        tokens = pieces[1::2]
        self.word.extend(map(_folded.__getitem__, tokens))
        self.start.extend(edges[1:-1:2])
        self.end.extend(edges[2::2])
        self.capitals.extend(map(str.isupper, map(itemgetter(0), tokens)))
        self.word.append(BREAK)
        self.start.append(block.end)
        self.end.append(block.end)
        self.capitals.append(False)
        for begin, end in sentences(self.text, block):
            self.sentences.append(begin, end)

    def __len__(self) -> int:
        return len(self.word)

    def __getitem__(self, at: int) -> str:
        return self.text[self.start[at] : self.end[at]]

    def glued(self, at: int) -> bool:
        """Whether nothing stands between this token and the one before it; none is at the end."""
        if not 0 < at < len(self.start):
            return False
        begin, end = self.end[at - 1], self.start[at]
        return begin == end or (self._unseen and not self.text[begin:end].strip(UNSEEN))

    def capital(self, at: int) -> bool:
        """Whether the token begins with a capital letter."""
        return bool(self.capitals[at])

    def standing(self, words: frozenset[str]) -> list[int]:
        """The indices of all tokens whose word is one of these, in order."""
        found = words & self.vocabulary
        if not found:
            return []
        return sorted(chain.from_iterable(map(self.places.__getitem__, found)))

    @property
    def vocabulary(self) -> frozenset[str]:
        """The different words."""
        if self._vocabulary is None:
            self._vocabulary = frozenset(self.places)
        return self._vocabulary

    @property
    def places(self) -> Mapping[str, Sequence[int]]:
        """The indices of all tokens of each word, in order."""
        if self._places is None:
            self._places = _places(self.word)
        return self._places

    def where(self, holds: Callable[[str], bool]) -> list[int]:
        """The indices of all tokens whose word this holds of, in order; each word is asked once."""
        return self.standing(frozenset(filter(holds, self.vocabulary)))

    def at_or_after(self, offset: int) -> int:
        """The index of the first token that starts at this offset or later; what was asked last is
        kept, since the stages ask for the same figures, names and sentences.
        """
        found = self._placed.get(offset)
        if found is None:
            if len(self._placed) >= MOST_PLACED:
                self._placed.clear()
            found = self._placed[offset] = bisect_left(self.start, offset)
        return found

    def sentence_at(self, offset: int) -> Span:
        """The sentence that holds this offset, or the last one before it."""
        return self.sentences[self.sentences.number(offset)]

    def begin_sentence(self, offset: int) -> None:
        """Let a sentence begin at the first token from this offset on, inside another one."""
        at, whole = self.at_or_after(offset), self.sentence_at(offset)
        if whole.start <= offset and at < len(self) and self.start[at] < whole.end:
            number = self.sentences.number(offset)
            self.sentences.part(number, self.end[at - 1], self.start[at])

    def sentences_in(self, block: Block) -> list[Span]:
        """The sentences of a block, in order."""
        return self.sentences.between(block.start, block.end)


def _places(words: Sequence[str]) -> Mapping[str, Sequence[int]]:
    kept = list if len(words) <= MOST_LISTED else partial(array, "I")
    found: dict[str, MutableSequence[int]] = defaultdict(kept)
    for at, word in enumerate(words):
        found[word].append(at)
    return dict(found)


def sentences(text: str, block: Block) -> list[Span]:
    """Cut a block into sentences, without the white space around them."""
    found: list[Span] = []
    begin = block.start
    ends = sentence_end(plain=text.isascii())
    for stop in ends.finditer(text, block.start, block.end):
        if stop.end() < block.end and not _ends_sentence(text, stop):
            continue
        _append_trimmed(found, text, begin, stop.end())
        begin = stop.end()
    _append_trimmed(found, text, begin, block.end)
    return found


def _append_trimmed(found: list[Span], text: str, begin: int, end: int) -> None:
    stretch = text[begin:end]
    stripped = stretch.strip()
    begin += len(stretch) - len(stretch.lstrip())
    end = begin + len(stripped)
    while end - begin > LONGEST_SENTENCE:
        gap = text.rfind(" ", begin, begin + LONGEST_SENTENCE)
        if gap < 0 or not text[begin:gap].strip():
            break
        found.append(Span(begin, gap))
        begin = gap + 1
    if begin < end:
        found.append(Span(begin, end))


def _is_glued(text: str, stop: re.Match[str]) -> bool:
    """Whether a full stop that lost its space ends a sentence, and is none of a name: Kern.Com.

    A word in small letters or a number stands before it; or a word after it that opens sentences.
    """
    before = LAST_WORD.search(text[max(0, stop.start() - 24) : stop.start()])
    following = NEXT_WORD.match(text, stop.end(), stop.end() + 30)
    opens = bool(following) and following[1].lower() in STARTERS  # type: ignore[index]  # it matched
    if opens or before is None:
        return True
    word = before[0]
    plain = (word.isalpha() and word.islower()) or word.isdigit()
    return plain and word not in ABBREVIATIONS


@cache
def _new_clause() -> re.Pattern[str]:
    """One capitalised word that is nobody's office, and a verb with a tense."""
    return re.compile(
        r"\s+[“\"]?(?!(?:CEO|CFO|COO|CTO|Chief|Chair\w*|President|Director|Founder)\b)"
        r"[A-Z][\w.’'-]{0,40}\s(?:has|have|had|is|are|was|were|will|would|can|could|does|did)\b"
    )


def _ends_sentence(text: str, stop: re.Match[str]) -> bool:
    if not opening(plain=text.isascii()).match(text, stop.end()):
        return False
    if stop[0] != ".":
        return True
    if not text[stop.end()].isspace():
        return _is_glued(text, stop)
    head = text[max(0, stop.start() - 12) : stop.start()]
    last = LAST_WORD.search(head)
    if not last:
        return True
    word = last[0].lower()
    following = NEXT_WORD.match(text, stop.end(), stop.end() + 30)
    starts_anew = bool(following) and following[1].lower() in STARTERS  # type: ignore[index]  # it matched
    if len(word) == 1 and word.isalpha() and last[0].isupper():
        return starts_anew
    if word in LEGAL_FORMS and _new_clause().match(text, stop.end()):
        return True
    if word in ALSO_LAST:
        return starts_anew
    return word not in ABBREVIATIONS
