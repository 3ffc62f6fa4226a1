"""Letters -> chunks: noun phrases, verb groups and single words, cut from left to right.

The letter of a chunk: N noun phrase, R personal pronoun, Y time; V finite verb, v past or
participle, B base form, I infinitive with "to", G -ing, K participle; else its word's letter.
"""

import re
from array import array

NOUN_PHRASE = r"""
    [DPO]{0,2}
    (?:[a~0nsxA%YS$]|(?<![nsxA%Y])r(?=[ra0$])|(?<=[DP])r(?=[nsx~])|(?<=0)D(?=[anxs~])|,(?=a[anx~])(?<=a,)|c(?=r?[a~])(?<=ac)){0,24}
    (?<=[DPOa~0nsxA%YS$])[nsxA%0]
  | [DPO]?[nsxA%0] | [DP][ar0~]{0,3}[a0](?![~nsx])
"""
TIME = "[DP]?[a~0]{0,12}Y"
VERB_GROUP = '(?:t[r!]{0,3})?(?:[MohEewyH][r!"q]{0,4}){0,5}~{0,3}[MohEewyHbzdkgv]'
CHUNK = re.compile(
    rb"(?P<N>"
    + NOUN_PHRASE.encode()
    + rb")|(?P<V>"
    + VERB_GROUP.encode()
    + rb")|(?P<Y>"
    + TIME.encode()
    + rb")|(?P<o>(?s:.))",
    re.VERBOSE,
)
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


class Chunks:
    """The chunks of a sentence: their letters, and the tokens that they begin and end with."""

    __slots__ = ("ends", "kinds", "starts")

    def __init__(self, letters: bytes, start: int, end: int) -> None:
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
        self.kinds = bytes(kinds)


def group_kind(letters: bytes, start: int, stop: int) -> int:
    """The letter of a verb group, by its first word that is no adverb."""
    while letters[start] in ADVERBIAL and start < stop - 1:
        start += 1
    return GROUP_KINDS[letters[start]]
