"""The state of a sentence that is being read, and what may be asked of it."""

import re

from factsheet.languages.en.lexicon.government import (
    BREAKING_PARTICLES,
    OBJECT_INFINITIVE,
    SUBJECT_INFINITIVE,
)
from factsheet.languages.en.syntax.chunks import Chunks
from factsheet.syntax.kinds import NOMINAL, NOUN, PARTICLE, PREPOSITION
from factsheet.syntax.nodes import NONE, ClauseKind, Node
from factsheet.syntax.words import Classes

LONGEST = 400
"""Chunks after which a sentence is read anew: one of news has some twenty."""
NONFINITE = b"IGK"
LIGHT = b"r!uSq"
"""Adverbs and particles, which stand between anything."""
QUOTED_CLAUSE = re.compile(rb'(?<=[NRc])"[r!]*[VvB][^"]*+"|(?P<clause>"[^"VvB]*+[VvB][^"]*+")')
"""A clause in quotation marks; where its subject stands before them they are marks in a clause."""
PHRASES_BETWEEN = re.compile(rb"p[NRY]|[rYu]")
PARTICIPLE_AHEAD = re.compile(
    rb"(?:[ru]|p[NRY]|p(?=[pG])|Y|[IG][NR]?|c[vK]){0,8}"
    rb"(?:,p?W[^,;\"]{1,14},r?)?(?:V|(?<![GI])v|(?<=[NRYrIG,])B)"
)
"""A verb with a tense after nothing but phrases: what stands before them was a participle."""
LIST = re.compile(rb"N(?:,N)+,?cN")
"""Three nouns or more."""
NOUN_IN_BRACKETS = b"(N)"
"""What says the same as the noun before it, or more of it: 50 million pesos ($892,000)."""
AUXILIARY = b"Moeh"
MADE_KNOWN = frozenset("call figure find make point reason spell turn work".split())
"""Verbs whose "out" has a clause as its object."""
AMOUNT, FIGURE = b"A%", b"0A%"


class Verbs:
    """What the verbs of the language take."""

    __slots__ = ("clause", "infinitive", "object_infinitive", "phrasal", "two_objects")

    def __init__(self, frames: dict[str, frozenset[str]]) -> None:
        self.clause = frames["that"]
        self.infinitive = OBJECT_INFINITIVE | SUBJECT_INFINITIVE
        self.object_infinitive = OBJECT_INFINITIVE
        self.phrasal = {
            name[1:]: verbs
            for name, verbs in frames.items()
            if name[0] == "+" and name[1:] in BREAKING_PARTICLES
        }
        self.two_objects = frames["two_objects"]


class Parse:
    """A sentence while its clauses are read; `top` is the clause that stands open."""

    __slots__ = (
        "at", "chunks", "clause_of", "closing", "kinds", "last", "lemma", "letters", "nodes",
        "opening", "outside", "top", "verbs", "words",
    )  # fmt: skip

    def __init__(self, chunks: Chunks, classes: Classes, verbs: Verbs) -> None:
        self.chunks, self.letters, self.verbs = chunks, classes.letters, verbs
        self.lemma, self.words = classes.lemma, classes.tokens.word
        self.kinds = bytearray(chunks.kinds)
        self.nodes: list[Node] = []
        self.clause_of: list[int] = []
        self.last = NONE
        self.outside: list[Node] = []
        quoted = [each.span() for each in QUOTED_CLAUSE.finditer(self.kinds) if each["clause"]]
        self.opening = frozenset(start for start, _ in quoted)
        self.closing = frozenset(end - 1 for _, end in quoted)
        self.at = 0
        self.top = self.open("main", None, NONE)

    def open(self, kind: ClauseKind, parent: Node | None, marker: int) -> Node:
        """Begin a clause."""
        node = Node(len(self.nodes), kind, parent, marker)
        self.nodes.append(node)
        self.top = node
        return node

    def before(self, at: int) -> int:
        """The chunk before this one, adverbs, particles and a noun in brackets aside."""
        at -= 1
        while at >= 0:
            if self.kinds[at] in LIGHT:
                at -= 1
            elif self.kinds[at - 2 : at + 1] == NOUN_IN_BRACKETS:
                at -= 3
            else:
                break
        return at

    def kind_at(self, at: int) -> int:
        """The letter of a chunk; 0 outside the sentence."""
        return self.kinds[at] if 0 <= at < len(self.kinds) else 0

    def first_word(self, at: int) -> str:
        """The word that a chunk begins with."""
        return self.words[self.chunks.starts[at]]

    def word(self, at: int) -> str:
        """The lemma of the verb that a chunk ends with."""
        return self.lemma(self.chunks.ends[at] - 1)

    def claim(self, node: Node, start: int, end: int) -> None:
        """Take the phrases between here and there from the clause that had them so far."""
        before = self.clause_of[start] if start < end else NONE
        for chunk in range(start, end):
            if self.clause_of[chunk] == before:
                self.clause_of[chunk] = node.index

    def fronted(self, at: int) -> int:
        """Where the phrases begin that stand before a subject or a verb: "in May the firm"."""
        begin = at
        while begin > 0 and self.kinds[begin - 1] in b"pNYr,":
            if self.kinds[begin - 1] == NOUN and self.kind_at(begin - 2) != PREPOSITION:
                break
            begin -= 1
        return begin if self.kind_at(begin - 1) in b"c;-" else at

    def give(self, node: Node, at: int, subject: int) -> None:
        """Make this the verb of a clause, and that its subject."""
        node.verb, node.subject, node.free = at, subject, []
        self.claim(node, self.fronted(max(subject, 0)), at)

    def awaiting(self, top: Node) -> Node | None:
        """The nearest clause around this one that has a subject and no verb yet; nouns that only
        end a list wait for none: "set up by nurses, cooks and cleaners when it shut".
        """
        node, listing = top.parent, None
        while node is not None:
            if node.free or (node.verb == NONE and node.kind == "relative"):
                if node.verb == NONE or not self.ends_list(node):
                    return node
                listing = listing or node
            node = node.parent
        return listing

    def ends_list(self, node: Node) -> bool:
        """Whether what waits in a clause with a verb goes on with a list that began before."""
        first, last = node.free[0], node.free[-1]
        found = LIST.match(self.kinds, first - 2, last + 1)
        return found is not None and found.end() == last + 1

    def verbless(self, top: Node) -> Node | None:
        """The main clause that waits for everything, behind a fronted clause."""
        node = top.parent
        while node is not None and node.verb != NONE:
            node = node.parent
        return node

    def says(self, node: Node) -> bool:
        """Whether the verb of a clause has another clause as its object: "said that", "found out
        that", but not "wrote off the sum lent".
        """
        if self.kind_at(node.verb + 1) == PARTICLE:
            out = self.first_word(node.verb + 1) == "out"
            return out and self.word(node.verb) in MADE_KNOWN
        return self.word(node.verb) in self.verbs.clause

    def reaches(self, noun: int, before: int) -> bool:
        """Whether only phrases stand between a noun or a verb and here."""
        return not PHRASES_BETWEEN.sub(b"", bytes(self.kinds[noun + 1 : before + 1]))

    def is_passive(self, at: int) -> bool:
        """Whether a verb group ends in a participle behind a form of "be"."""
        start, end = self.chunks.starts[at], self.chunks.ends[at]
        return self.letters[end - 1] in b"kv" and any(
            letter in b"eEwy" for letter in self.letters[start : end - 1]
        )

    def is_amount(self, at: int) -> bool:
        """Whether a noun phrase is money or a percentage."""
        return self.letters[self.chunks.ends[at] - 1] in AMOUNT

    def is_figure(self, at: int) -> bool:
        """Whether a noun phrase has a number or an amount in it."""
        return any(
            letter in FIGURE
            for letter in self.letters[self.chunks.starts[at] : self.chunks.ends[at]]
        )

    def touches(self, at: int) -> bool:
        """Whether a noun phrase stands right behind another."""
        return at > 0 and self.kinds[at - 1] in NOMINAL
