"""Letters -> chunks: noun phrases, verb groups and single words, cut from left to right.

The letter of a chunk: N noun phrase, R personal pronoun, Y time; V finite verb, v past or
participle, B base form, I infinitive with "to", G -ing, K participle; else its word's letter.
"""

import re
from array import array
from bisect import bisect_right
from collections.abc import Sequence

from factsheet.languages.en.lexicon.government import CONJUNCTIVE, PAID

JOINT = "~(?!(?<=[nsxY]~)(?<!~~[ns]~)~{0,8}[A%])"
"""A joint, unless the amount begins with it that a noun stands before."""
AMOUNT = "(?:(?<![nsxY])|(?<=~~[ns]))[A%]"
"""An amount that no noun stands right before: of "pay the firm $4" it is a phrase of its own."""
COUNT = "(?<![sY])0(?!(?<=n0)a?s)"
"""A number that no plural or time stands before, nor another noun where it counts a plural: of
"cost the team nine months" it begins a phrase of its own.
"""
INNER = f"[nsxYS$]|(?<!s)a|a(?=0)|{COUNT}"
"""A word inside a noun phrase: an adjective only where no plural stands before it."""
ADVERB = "(?<![nsxA%])r(?=[ra0$]|~{1,8}[0A%])|(?<=[DP])r(?=[nsx~])"
NOUN_PHRASE = rf"""
    [DPO]{{0,2}}(?:~{{0,8}}[A%])?[a0]?
    (?:{INNER}|{JOINT}|{AMOUNT}|{ADVERB}|(?<=0)D(?=[anxs~])|(?<=Da)D(?=s)|,(?=a[anx~])(?<=a,)|c(?=r?[a~])(?<=ac)){{0,24}}
    (?<=[DPOa~0nsxA%YS$])(?:[nsx]|{COUNT}|{AMOUNT})
  | [DPO]?~{{0,8}}[nsxA%0] | [DP][ar0~]{{0,3}}[a0](?![~nsx])
"""
TIME = "(?:rr)?[DP]?[a~0]{0,12}Y"
VERB_GROUP = '(?:t[r!]{0,3})?(?:[MohEewyH][r!"q]{0,4}){0,5}~{0,3}[MohEewyHbzdkgv]'
CHUNK = re.compile(
    rb"(?P<N>(?=[DPO~A%a0nsxYS$r,c])(?:"
    + NOUN_PHRASE.encode()
    + rb"))|(?P<V>(?=[tMohEewyHbzdkgv~])"
    + VERB_GROUP.encode()
    + rb")|(?P<Y>(?=[DPa~0Yr])"
    + TIME.encode()
    + rb")|(?P<o>(?s:.))",
    re.VERBOSE,
)
"""Each kind is tried only at the letters that it can begin with."""
GROUP_KINDS = {
    **dict.fromkeys(b"Moehzd", ord("V")),
    ord("t"): ord("I"),
    **dict.fromkeys(b"gyH", ord("G")),
    **dict.fromkeys(b"kw", ord("K")),
    ord("v"): ord("v"),
    **dict.fromkeys(b"bE", ord("B")),
}
ADVERBIAL = b"r!~"
NOUNS, VERBS, TIMES = 1, 2, 3

DIMENSIONS = frozenset("across deep high long tall thick wide".split())
"""What stands behind a length that says how large the noun before it is: a tower 40 metres high."""
LENGTH_BEHIND = re.compile(rb"N[r!]*(?P<length>N)(?=r)")

FRONTED = re.compile(
    rb'(?:(?<![^,;cTC"(-])p|\A"?)(?P<N>N)(?:p[NRY]|[ru!])*(?:[VB]|v(?!(?:p[NRY])*,[NR]))'
)
"""What opens a clause and would be its only noun phrase before a verb with a tense."""
TIME_BEHIND_PREPOSITION = rb"[DP]?[a~0]{0,12}Y(?=[anx~s])"
TIME_ALONE = rb"~Y(?=[anx~s])"
"""A time of two words, as last year."""
NAME_BEHIND = rb"(?s:.)*[nsY](?=(?:~{0,12}x)++\Z)"
"""What stands before the name that a noun phrase ends with."""


CONTACT = re.compile(rb"(?P<N>N)[r!]*(?P<verb>[Bv])(?:p[NRY]|[ru!Y])*V")
"""A noun phrase before two verbs that nothing parts."""
NAME_COUNTED = re.compile(rb"x(?=0a?s)")
"""The end of a name before so many of something, if the number is a word: gave Orbis two months."""
TWO_NOUNS = re.compile(rb"(?:[DP]a?n|s)(?=s\Z)")
"""The first of two nouns that the first verb is of the second: the rent tenants pay."""


class Chunks:
    """The chunks of a sentence: their letters, and the tokens that they begin and end with."""

    __slots__ = ("ends", "kinds", "starts")

    def __init__(self, letters: bytes, start: int, end: int, words: Sequence[str]) -> None:
        kinds = bytearray()
        self.starts = array("I")
        for match in CHUNK.finditer(letters, start, end):
            begin, which = match.start(), match.lastindex
            if which == NOUNS:
                kinds.append(78)
            elif which == TIMES:
                kinds.append(89)
            elif which == VERBS:
                kinds.append(group_kind(letters, begin, match.end()))
            else:
                kinds.append(letters[begin])
            self.starts.append(begin)
        self.ends = self.starts[1:]  # every token belongs to a chunk
        if self.starts:
            self.ends.append(end)
        for match in LENGTH_BEHIND.finditer(kinds):
            length = match.start("length")
            if words[self.starts[length + 1]] in DIMENSIONS:
                kinds[length] = ord("Y")
        for match in NAME_COUNTED.finditer(letters, start, end):
            self._part_count(kinds, match.end(), words)
        for match in reversed([*FRONTED.finditer(kinds)]):
            self._part(letters, kinds, match.start("N"), words)
        for match in reversed([*CONTACT.finditer(kinds)]):
            self._part_contact(letters, kinds, match, words)
        self.kinds = bytes(kinds)

    def _part(self, letters: bytes, kinds: bytearray, at: int, words: Sequence[str]) -> None:
        """Part what a clause opens with from its subject: "in 2021 Tarn Group bought", "under its
        rules Tarn pays".
        """
        start, behind = self.starts[at], kinds[at - 1 : at] == b"p"
        own = letters[start : self.ends[at]]
        time = re.match(TIME_BEHIND_PREPOSITION if behind else TIME_ALONE, own)
        if time is not None:
            self._split(kinds, at, start + time.end(), b"YN")
        elif behind and words[self.starts[at - 1]] not in CONJUNCTIVE:
            named = re.match(NAME_BEHIND, own)
            if named is not None:
                self._split(kinds, at, start + named.end(), b"NN")

    def _part_count(self, kinds: bytearray, number: int, words: Sequence[str]) -> None:
        """Part a name before a verb's number from it, if the number is no part of the name."""
        at = bisect_right(self.starts, number) - 1
        given = at > 0 and kinds[at] == ord("N") and kinds[at - 1] in b"VvGIB"
        if given and self.starts[at] < number and words[number].isalpha():
            self._split(kinds, at, number, b"NN")

    def _part_contact(
        self, letters: bytes, kinds: bytearray, found: re.Match[bytes], words: Sequence[str]
    ) -> None:
        """Part a noun from the subject of what is said of it: "the rent tenants pay rose". What may
        be a participle is one but where the noun is of what is paid: "the sum lenders charged".
        """
        at = found.start("N")
        first = TWO_NOUNS.match(letters[self.starts[at] : self.ends[at]])
        if first is None:
            return
        end = self.starts[at] + first.end()
        if found["verb"] == b"B" or words[end - 1] in PAID:
            self._split(kinds, at, end, b"NN")

    def _split(self, kinds: bytearray, at: int, end: int, parts: bytes) -> None:
        kinds[at : at + 1] = parts
        self.starts.insert(at + 1, end)
        self.ends.insert(at, end)


def group_kind(letters: bytes, start: int, stop: int) -> int:
    """The letter of a verb group, by its first word that is no adverb."""
    while letters[start] in ADVERBIAL and start < stop - 1:
        start += 1
    return GROUP_KINDS[letters[start]]
