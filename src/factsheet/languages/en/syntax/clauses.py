"""Chunks -> clauses: one pass from left to right with a stack of clauses that stand open."""

import re
from collections.abc import Callable

from factsheet.languages.en.lexicon.government import (
    BARE_INFINITIVE,
    BREAKING_PARTICLES,
    CONJUNCTIVE,
    NOMINATIVE,
    OBJECT_INFINITIVE,
    PLURAL_AUXILIARIES,
    SINGULAR_AUXILIARIES,
    SO,
    SUBJECT_INFINITIVE,
)
from factsheet.languages.en.syntax.chunks import Chunks
from factsheet.syntax.nodes import NONE, ClauseKind, Node
from factsheet.syntax.words import Classes

NOUN, PRONOUN = b"NR"
NOMINAL = b"NR"
FINITE = b"VvB"
NONFINITE = b"IGK"
VERBAL = b"VvBIGK"
LIGHT = b"r!uSq"
"""Adverbs and particles, which stand between anything."""
QUOTED_CLAUSE = re.compile(rb'"[^"]*[VB][^"]*"')
PARTICIPLE_AHEAD = re.compile(rb"(?:[ru]|p[NRY]|Y|[IG][NR]?){0,8}[Vv]")
"""A verb with a tense after nothing but phrases: what stands before them was a participle."""
AUXILIARY = b"Moeh"


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


class Reader:
    """Reads the clauses of one sentence."""

    __slots__ = (
        "at", "chunks", "clause_of", "kinds", "last", "lemma", "letters", "nodes", "outside",
        "quotes", "top", "verbs", "words",
    )  # fmt: skip

    def __init__(self, chunks: Chunks, classes: Classes, verbs: Verbs) -> None:
        self.chunks, self.letters, self.verbs = chunks, classes.letters, verbs
        self.lemma, self.words = classes.lemma, classes.tokens.word
        self.kinds = bytearray(chunks.kinds)
        self.nodes: list[Node] = []
        self.clause_of: list[int] = []
        self.last = NONE
        self.outside: list[Node] = []
        self.quotes: dict[int, int] = {}
        for match in QUOTED_CLAUSE.finditer(self.kinds):
            self.quotes[match.start()] = match.end() - 1
        self.top = self._open("main", None, NONE)
        steps = STEPS
        for at, kind in enumerate(self.kinds):
            self.at = at
            step = steps.get(kind)
            if step is not None:
                step(self, at)
            self.clause_of.append(self.top.index)

    def _open(self, kind: ClauseKind, parent: Node | None, marker: int) -> Node:
        node = Node(len(self.nodes), kind, parent, marker)
        self.nodes.append(node)
        self.top = node
        return node

    def before(self, at: int) -> int:
        """The chunk before this one, adverbs and particles aside."""
        at -= 1
        while at >= 0 and self.kinds[at] in LIGHT:
            at -= 1
        return at

    def kind_at(self, at: int) -> int:
        """The letter of a chunk; 0 outside the sentence."""
        return self.kinds[at] if 0 <= at < len(self.kinds) else 0

    def word(self, at: int) -> str:
        """The lemma of the verb that a chunk ends with."""
        return self.lemma(self.chunks.ends[at] - 1)

    # noun phrases

    def noun(self, at: int) -> None:
        """A noun phrase: what a preposition, a verb or nothing yet asks for."""
        top, before = self.top, self.before(at)
        self.last = at
        if before == at - 1 and before >= 0 and self.kinds[before] == 112:  # p
            if not self._is_particle(top, before):
                return
            before = self.before(before)
        elif self._is_second_noun(top, before):
            return
        if top.expects and before == top.verb:
            top.subject, top.expects, top.inverted = at, False, True
        elif top.verb != NONE and before >= 0 and self._takes_object(top, before):
            top.object = at
        else:
            top.free.append(at)

    def _is_second_noun(self, top: Node, before: int) -> bool:
        """Whether a preposition has it beside another: "from Mali and Chad"."""
        if top.verb != NONE or self.kind_at(before) != 99:
            return False
        noun = before - 2 if self.kind_at(before - 1) == 44 else before - 1
        return self.kind_at(noun) in NOMINAL and self.kind_at(noun - 1) == 112

    def _is_particle(self, top: Node, at: int) -> bool:
        """Whether a preposition right behind a verb is a part of it: "turned down the sale"."""
        if top.verb != at - 1 or top.verb == NONE:
            return False
        particle = self.words[self.chunks.starts[at]]
        if self.word(top.verb) not in self.verbs.phrasal.get(particle, ()):
            return False
        self.kinds[at] = 117
        return True

    def _takes_object(self, top: Node, before: int) -> bool:
        return top.object == NONE and before == top.verb

    def adjective(self, at: int) -> None:
        """What the subject is said to be."""
        top = self.top
        if top.verb != NONE and top.predicate == NONE and self.before(at) == top.verb:
            top.predicate = at

    # verbs with a tense

    def finite(self, at: int) -> None:
        """A verb with a tense: which clause is it of?"""
        top = self.top
        before = self.before(at)
        ahead = self.kind_at(before)
        if ahead in b'",' and self._is_inserted(at):
            self._insert(top, at)
            return
        if self._opens_clause(top, before):
            self._after_preposition(at, before)
            return
        if top.verb == NONE:
            self._first_verb(top, at)
            return
        if self._completes_question(top, at, before):
            return
        outer = self._awaiting(top)
        if ahead == 88 or (top.verb != NONE and self._is_so(at)):  # there
            node = self._open("main", top.parent, NONE)
            node.coordinated, node.verb, node.expects = top, at, True
        elif ahead == 44 and self._is_explained(top):
            self._complement(top, at, top.object)
            top.object = NONE
        elif top.free and not (outer and (ahead == 44 or self._hangs_loose(top.free[0]))):
            self._new_subject(top, at)
        elif ahead == 99:  # c
            self._second_verb(at)
        elif outer is not None and not self._is_complement(top, before, sure=True):
            self._resume(outer, at)
        elif self._is_complement(top, before, sure=False):
            self._complement(top, at, top.object)
            top.object = NONE
        else:
            self._second_verb(at)

    def _is_explained(self, top: Node) -> bool:
        """Whether an apposition parts an object from the verb it is the subject of."""
        return (
            top.object != NONE
            and len(top.free) == 1
            and self.kind_at(top.free[0] - 1) == 44
            and self._reaches(top.object, top.free[0] - 2)
            and self.word(top.verb) in self.verbs.clause
        )

    def _hangs_loose(self, at: int) -> bool:
        """Whether neither a comma nor "and" begins a new clause with this noun phrase."""
        return self.kind_at(self.before(at)) not in b",c-" and self.kinds[at] != PRONOUN

    def _is_inserted(self, at: int) -> bool:
        """Whether a verb of saying stands before its subject: "..., said Lee"."""
        if self.kind_at(at + 1) not in NOMINAL or self.kind_at(at + 2) in b"VvB":
            return False
        if self.word(at) not in self.verbs.clause:
            return False
        quoted = self.kind_at(at - 1) == 34
        return quoted or self.letters[self.chunks.ends[at + 1] - 1] in b"xR"

    def _insert(self, top: Node, at: int) -> None:
        """Read "said Lee" as a clause of its own, and go on with the one around it after it."""
        empty = top.verb == NONE and not top.free
        node = top if empty else self._open("main", top if top.verb == NONE else None, NONE)
        node.verb, node.expects = at, True

    def _first_verb(self, top: Node, at: int) -> None:
        free = top.free
        if free:
            last = free[-1]
            if len(free) > 1 and self._touches(last) and top.kind != "relative":
                self._contact(top, at, free.pop())
                return
            top.subject = self._choose(free, at)
        elif top.kind == "relative" or (top.kind == "complement" and top.antecedent != NONE):
            top.kind = "relative"
            top.antecedent = top.subject = self._agreeing(top.antecedent, at)
        elif self.kind_at(self.before(at)) == 89:
            top.subject = self.before(at)
        elif top.coordinated is not None and self.kind_at(at - 1) == 59:
            top.subject = top.coordinated.subject
        else:
            top.expects = True
        top.verb = at
        top.free = []

    def _touches(self, at: int) -> bool:
        """Whether a noun phrase stands right behind another."""
        return at > 0 and self.kinds[at - 1] in NOMINAL

    def _choose(self, free: list[int], at: int) -> int:
        """The subject among the noun phrases that wait for a verb."""
        if self.kinds[free[-1]] == PRONOUN:
            return free[-1]
        if self.kind_at(self.before(at)) == 44:
            return free[0]
        place = len(free) - 1
        while place and self.kind_at(free[place] - 1) in b",c":
            place -= 1
        return free[place]

    def _agreeing(self, antecedent: int, at: int) -> int:
        """The nearest noun phrase of a chain of them whose number fits the verb."""
        wanted = self._number(at)
        chunk = antecedent
        while wanted and chunk >= 0:
            letter = self.letters[self.chunks.ends[chunk] - 1]
            if letter not in b"ns" or letter == wanted:
                return chunk
            if wanted == 115 and self.kind_at(chunk - 1) == 99:
                return self._first_of_list(chunk)
            if self.kind_at(chunk - 1) not in b"pc" or self.kind_at(chunk - 2) != 78:
                break
            chunk -= 2
        return antecedent

    def _first_of_list(self, chunk: int) -> int:
        """The first of "art, music and film"."""
        while self.kind_at(chunk - 1) in b"c," and self.kind_at(chunk - 2) in b"N,":
            chunk -= 3 if self.kind_at(chunk - 2) == 44 else 2
            if self.kind_at(chunk) != 78:
                return chunk + 2
        return chunk

    def _number(self, at: int) -> int:
        """The letter of the nouns that a verb agrees with; 0 where it does not tell."""
        start, end = self.chunks.starts[at], self.chunks.ends[at]
        first = self.letters[start]
        if first == 122 or self.words[start] in SINGULAR_AUXILIARIES:
            return 110
        if (first == 98 and start == end - 1) or self.words[start] in PLURAL_AUXILIARIES:
            return 115
        return 0

    def _contact(self, top: Node, at: int, subject: int) -> None:
        """A relative clause without a relative pronoun: "the role investors play"."""
        node = self._open("relative", top, NONE)
        node.antecedent = subject - 1
        self._give(node, at, subject)

    def _give(self, node: Node, at: int, subject: int) -> None:
        node.verb, node.subject, node.free = at, subject, []
        self._claim(node, self._fronted(max(subject, 0)), at)

    def _claim(self, node: Node, start: int, end: int) -> None:
        for chunk in range(start, end):
            self.clause_of[chunk] = node.index

    def _fronted(self, at: int) -> int:
        """Where the phrases begin that stand before a subject or a verb: "in May the firm"."""
        begin = at
        while begin > 0 and self.kinds[begin - 1] in b"pNYr,":
            if self.kinds[begin - 1] == 78 and self.kind_at(begin - 2) != 112:
                break
            begin -= 1
        return begin if self.kind_at(begin - 1) in b"c;-" else at

    def _awaiting(self, top: Node) -> Node | None:
        """The nearest clause around this one that has a subject and no verb yet."""
        node = top.parent
        while node is not None:
            if node.verb == NONE and (node.free or node.kind == "relative"):
                return node
            node = node.parent
        return None

    def _resume(self, outer: Node, at: int) -> None:
        self.top = outer
        outer.subject = self._choose(outer.free, at) if outer.free else outer.antecedent
        outer.verb, outer.free = at, []

    def _new_subject(self, top: Node, at: int) -> None:
        """A noun phrase stands between the last verb and this one."""
        subject = self._choose(top.free, at)
        touches = self._touches(subject)
        top.free = []
        lower = self._verbless(top)
        if touches and top.object == subject - 1:
            lemma = self.word(top.verb)
            if lemma in self.verbs.two_objects or lemma in self.verbs.clause:
                self._complement(top, at, subject)
            else:
                self._contact(top, at, subject)
        elif lower is not None and not touches:
            self.top = lower
            self._give(lower, at, subject)
        else:
            node = self._open("main", top.parent, NONE)
            node.coordinated = top
            self._give(node, at, subject)

    def _verbless(self, top: Node) -> Node | None:
        """The main clause that waits for everything, behind a fronted clause."""
        node = top.parent
        while node is not None and node.verb != NONE:
            node = node.parent
        return node

    def _second_verb(self, at: int) -> None:
        """A further verb of the same subject."""
        first = self._finite_around(self.top)
        node = self._open(first.kind, first.parent, NONE)
        node.coordinated = first
        node.subject, node.antecedent, node.verb = first.subject, first.antecedent, at
        self._claim(node, self._fronted(at), at)

    def _finite_around(self, node: Node) -> Node:
        while node.verb != NONE and self.kinds[node.verb] in NONFINITE and node.parent is not None:
            node = node.parent
        return node

    def _is_complement(self, top: Node, before: int, *, sure: bool) -> bool:
        """Whether the object of the last verb is the subject of this one: "said prices rose"."""
        if top.object == NONE or not self._reaches(top.object, before):
            return False
        if self.kinds[top.object] == PRONOUN:
            return True
        known = self.word(top.verb) in self.verbs.clause
        return known or (not sure and top.object == before)

    def _reaches(self, noun: int, before: int) -> bool:
        """Whether only phrases with a preposition stand between a noun and here."""
        between = bytes(self.kinds[noun + 1 : before + 1])
        return not between.replace(b"pN", b"").replace(b"pR", b"").replace(b"pY", b"")

    def _complement(self, top: Node, at: int, subject: int) -> None:
        node = self._open("complement", top, NONE)
        self._give(node, at, subject)

    def _opens_clause(self, top: Node, before: int) -> bool:
        """Whether the noun of a preposition is a verb's subject: "after he left"."""
        if self.kind_at(before) not in NOMINAL or self.kind_at(before - 1) != 112:
            return False
        if self.words[self.chunks.starts[before]] in NOMINATIVE:
            return True
        preposition = self.words[self.chunks.starts[before - 1]]
        return preposition in CONJUNCTIVE and not (top.verb == NONE and top.free)

    def _is_so(self, at: int) -> bool:
        """Whether a verb goes before its subject behind "so": "so does demand"."""
        return (
            self.kind_at(at - 1) in LIGHT
            and self.words[self.chunks.starts[at - 1]] in SO
            and self.kind_at(at + 1) in NOMINAL
        )

    def _after_preposition(self, at: int, subject: int) -> None:
        node = self._open("adverbial", self.top, subject - 1)
        self._give(node, at, subject)

    def _completes_question(self, top: Node, at: int, before: int) -> bool:
        """The main verb behind an inverted subject: "will he go"."""
        if top.inverted and before == top.subject and self.kinds[at] in b"BKGv":
            last = self.letters[self.chunks.ends[top.verb] - 1]
            if last in AUXILIARY:
                top.verb = at
                return True
        return False

    def ambiguous(self, at: int) -> None:
        """A past tense or a participle: "boats rescued"."""
        if self._is_participle(at):
            self.participle(at)
        else:
            self.finite(at)

    def _is_participle(self, at: int) -> bool:
        top, before = self.top, self.before(at)
        ahead = self.kind_at(before)
        if ahead in NOMINAL:
            if self.kinds[before] == PRONOUN:
                return False
            if top.verb == NONE or self._awaiting(top) or self._opens_clause(top, before):
                return bool(PARTICIPLE_AHEAD.match(self.kinds, at + 1))
            if self._is_complement(top, before, sure=True):
                return bool(PARTICIPLE_AHEAD.match(self.kinds, at + 1))
            return not top.free or self.kind_at(at + 1) == 112
        if ahead == 44:
            return self.kind_at(at + 1) == 112
        return False

    def base(self, at: int) -> None:
        """A present tense, or an infinitive without "to"."""
        top, before = self.top, self.before(at)
        if self._completes_question(top, at, before):
            return
        if self.kind_at(before) == 99 and top.kind == "infinitival":
            self._join(top, at)
        elif top.verb != NONE and top.object == before and self.word(top.verb) in BARE_INFINITIVE:
            node = self._open("infinitival", top, NONE)
            node.verb, node.subject, node.governed = at, top.object, True
        elif top.verb != NONE and top.verb == before and self.word(top.verb) in BARE_INFINITIVE:
            node = self._open("infinitival", top, NONE)
            node.verb, node.subject, node.governed = at, top.subject, True
        else:
            self.finite(at)

    # verbs without a tense

    def infinitive(self, at: int) -> None:
        """ "to" and its verb: of what the last verb governs, or of its own."""
        top, before = self.top, self.before(at)
        node = self._nonfinite("infinitival", at)
        if top.verb == NONE:
            return
        if before == top.predicate and before != NONE:
            if self._is_expletive(top.subject):
                top.subject = NONE
            node.subject, node.governed = top.subject, True
        elif before == top.verb and self.word(before) in self.verbs.infinitive:
            node.subject, node.governed = top.subject, True
        elif self._is_for(before):
            node.subject = before
        elif self._is_controlled(top, before):
            node.subject, node.governed = top.object, True
        elif self.kind_at(before) == 99 and top.kind == "infinitival":
            node.subject, node.coordinated = top.subject, top

    def _is_expletive(self, subject: int) -> bool:
        """Whether a clause says what "it" is: "it is clear that"."""
        return subject != NONE and self.words[self.chunks.starts[subject]] == "it"

    def _is_for(self, before: int) -> bool:
        """Whether "for" names who does it: "for the firm to sell"."""
        return (
            self.kind_at(before) in NOMINAL
            and self.kind_at(before - 1) == 112
            and self.words[self.chunks.starts[before - 1]] == "for"
        )

    def _is_controlled(self, top: Node, before: int) -> bool:
        """Whether the object of the last verb does it: "asked the governments to act"."""
        if top.object == NONE or self.word(top.verb) not in self.verbs.object_infinitive:
            return False
        between = self.kinds[top.object + 1 : before + 1]
        return not bytes(between).strip(b"pNRYr!")

    def gerund(self, at: int) -> None:
        """A verb in -ing."""
        top, before = self.top, self.before(at)
        if self._completes_question(top, at, before):
            return
        node = self._nonfinite("participial", at)
        if top.verb != NONE and before == top.verb:
            node.subject, node.governed = top.subject, True
        elif self.kind_at(before) in NOMINAL:
            node.antecedent = before

    def participle(self, at: int) -> None:
        """A participle without an auxiliary."""
        top, before = self.top, self.before(at)
        if self._completes_question(top, at, before):
            return
        if self.kind_at(before) == 99 and top.verb != NONE and top.subject != NONE:
            self._join(top, at)
            return
        node = self._nonfinite("participial", at)
        if top.verb != NONE and before == top.verb:
            node.subject, node.governed = top.subject, True
        elif self.kind_at(before) in NOMINAL:
            node.antecedent = before

    def _nonfinite(self, kind: ClauseKind, at: int) -> Node:
        node = self._open(kind, self.top, NONE)
        node.verb = at
        return node

    def _join(self, first: Node, at: int) -> None:
        node = self._open(first.kind, first.parent, NONE)
        node.coordinated, node.subject, node.verb = first, first.subject, at
        node.antecedent = first.antecedent

    # words that open and close clauses

    def comma(self, _at: int) -> None:
        """The end of what has no verb: "if possible,"."""
        top = self.top
        if top.kind == "adverbial" and top.verb == NONE and not top.free and top.parent:
            self.top = top.parent

    def that(self, at: int) -> None:
        """The conjunction."""
        top, before = self.top, self.before(at)
        if (
            before != NONE
            and before in (top.predicate, top.verb)
            and self._is_expletive(top.subject)
        ):
            top.subject = NONE
        node = self._open("complement", self.top, at)
        if self.kind_at(before) in NOMINAL:
            node.antecedent = before

    def relative(self, at: int) -> None:
        """A relative pronoun."""
        node = self._open("relative", self.top, at)
        node.antecedent = self.last if self.before(at) >= 0 else NONE

    def question(self, at: int) -> None:
        """A word that asks."""
        self._open("question", self.top, at)

    def subordinator(self, at: int) -> None:
        """Because, if, while."""
        self._open("adverbial", self.top, at)

    def quote(self, at: int) -> None:
        """A mark that opens or closes what is quoted."""
        end = self.quotes.get(at)
        if end is not None:
            self.outside.append(self.top)
            self._open("quotation", self.top, at)
        elif self.outside and at in self.quotes.values():
            self.top = self.outside.pop()

    def bracket(self, at: int) -> None:
        """What stands in brackets is apart."""
        self._open("bracket", self.nodes[0] if self.kind_at(at - 1) in b".)" else self.top, at)

    def end_bracket(self, _at: int) -> None:
        """Back to the clause around the brackets."""
        node = self.top
        while node.parent is not None and node.kind != "bracket":
            node = node.parent
        if node.kind == "bracket" and node.parent is not None:
            self.top = node.parent

    def stop(self, at: int) -> None:
        """A semicolon or a colon: what follows is a sentence of its own."""
        node = self.top
        while node.parent is not None and node.kind not in ("quotation", "bracket"):
            node = node.parent
        self._open("main", node.parent, at).coordinated = node


STEPS: dict[int, Callable[[Reader, int], None]] = {
    ord("N"): Reader.noun,
    ord("R"): Reader.noun,
    ord("a"): Reader.adjective,
    ord("V"): Reader.finite,
    ord("v"): Reader.ambiguous,
    ord("B"): Reader.base,
    ord("I"): Reader.infinitive,
    ord("G"): Reader.gerund,
    ord("K"): Reader.participle,
    ord("T"): Reader.that,
    ord("W"): Reader.relative,
    ord("Q"): Reader.question,
    ord("C"): Reader.subordinator,
    ord(","): Reader.comma,
    ord('"'): Reader.quote,
    ord("("): Reader.bracket,
    ord(")"): Reader.end_bracket,
    ord(";"): Reader.stop,
}
