"""The clauses of English around each figure, in the terms that packs ask for."""

from collections.abc import Iterable, Iterator, Sequence

from factsheet.languages.en.lexicon.levels import (
    AMOUNT_OF,
    BASES,
    HANGING,
    HEDGING,
    LEVEL_PREPOSITIONS,
    LEVELS,
    MOVES,
    SETS,
    TRANSPARENT,
)
from factsheet.model.document import Span
from factsheet.model.entities import Names
from factsheet.packs.frame import MODIFIER, NAMED, NOTHING, NOUN, PREPOSITIONS, SUBJECT, Frame
from factsheet.packs.line import Line
from factsheet.syntax import Clause, Phrase, Sentence, Syntax

OWN, SAID_OF, MOVED, BESIDE, FURTHER, SUMMED = 1.0, 0.9, 0.85, 0.8, 0.7, 0.6
"""How surely a figure is an amount of a noun: its own phrase; a verb that says so; a move to it; a
noun right before it; one that this hangs on; by how much it moved."""
LONGEST = 400
"""Chunks of a sentence that is read: news has none longer, and each figure looks through them."""
MODIFIERS = 2
"""Words before a head that are joined to it: "market value", "series b round"."""
HOPS = 2
FIGURE_CLASSES = "A%"
LIGHT = b"ru~"
"""Chunks that may stand between a preposition and its figure."""
ARTICLES = frozenset(("a", "an", "per"))
ANAPHORS = frozenset("it they this that these those which".split())
"""Pronouns that take up a thing."""
PEOPLE = frozenset((*NAMED["person"], *NAMED["organization"]))
TOPIC_TOKENS = 80
"""Tokens at the head of an article that may tell its topic: a headline and a long sentence."""
TOLD = "nsxvbdgk"
"""The classes of words that tell it."""
Terms = dict[str, float]


class FrameReader:
    """Reads the frames of figures in one article."""

    __slots__ = ("names", "syntax", "topic")

    def __init__(self, syntax: Syntax, names: Names) -> None:
        self.syntax = syntax
        self.names = names
        self.topic = topic_of(syntax)

    def frames(self, line: Line, at: int) -> tuple[Frame, ...]:
        """The frames of the figure that is this item of a line: of its clause, and of the one that
        says something of it.
        """
        tokens = self.syntax.tokens
        last = tokens.at_or_after(line.end[at]) - 1
        sentence = self.syntax.sentence_of(last)
        if not 0 < len(sentence.cut.starts) <= LONGEST:
            return ()
        return tuple(_Reader(self, sentence, line, at, last).frames())

    def terms(self, sentence: Sentence, phrase: Phrase | None) -> frozenset[str]:
        """What a noun phrase may be asked for by: its head, alone and with the words before it."""
        if phrase is None or phrase.is_pronoun or self.is_figure(phrase):
            return frozenset()
        found: set[str] = set()
        for each in phrase.members:
            found.update(self._head(each.start, each.end))
        head = self.syntax.classes.lemma(phrase.head)
        if head in TRANSPARENT:
            for complement in phrase.complements:
                if complement.phrase is not None and complement.phrase.chunk != phrase.chunk:
                    found |= self.terms(sentence, complement.phrase)
        return frozenset(found)

    def is_figure(self, phrase: Phrase) -> bool:
        """Whether a phrase ends with an amount of money or a percentage: it is no thing."""
        return self.syntax.classes[phrase.head] in FIGURE_CLASSES

    def _head(self, start: int, end: int) -> Iterator[str]:
        classes, words = self.syntax.classes, self.syntax.tokens.word
        last = end - 1
        named = self.names.at(self.syntax.tokens.start[last])
        if classes[last] == "x":
            span = self.names.at(self.syntax.tokens.start[start])
            if named is None and span is not None:
                named = span
        if named is not None:
            yield from NAMED[named[1].kind]
        lemma = classes.lemma(last)
        yield lemma
        for before in range(last - 1, max(start, last - 1 - MODIFIERS) - 1, -1):
            if classes[before] not in "nsxa~dkgb-r":
                break
            lemma = f"{words[before]} {lemma}"
            yield lemma


class _Reader:
    """Reads the frames of one figure."""

    __slots__ = ("at", "figure", "last", "line", "phrase", "reader", "sentence", "syntax")

    def __init__(
        self, reader: FrameReader, sentence: Sentence, line: Line, at: int, last: int
    ) -> None:
        self.reader = reader
        self.syntax = reader.syntax
        self.sentence = sentence
        self.line = line
        self.at = at
        self.last = last
        self.figure = self.syntax.tokens.at_or_after(line.start[at]), last + 1
        self.phrase = sentence.phrase_at(last)

    def frames(self) -> Iterator[Frame]:
        """The frame of its own clause, and of a clause that says something of it."""
        chunk = self.sentence.chunk_at(self.last)
        heads: Terms = {}
        spans: dict[str, Span] = {}
        terms: dict[str, frozenset[str]] = {}
        self._own_heads(chunk, heads, spans, terms)
        argument, inside = self._argument(chunk)
        said = self._saying(argument)
        clause = self.sentence.clause_at(self.last)
        if clause is not None:
            self._clause(clause, argument, inside, heads, spans, terms)
        yield self._frame(heads, spans, terms)
        if said is not None:
            own: dict[str, frozenset[str]] = {}
            held: dict[str, Span] = {}
            near: Terms = dict(heads)
            self._verb(said, own)
            own["prep"] = frozenset((NOTHING if argument == chunk else MODIFIER,))
            self._arguments(said, argument, held, own)
            yield self._frame(near, {**spans, **held}, own)

    def _frame(
        self, heads: Terms, spans: dict[str, Span], terms: dict[str, frozenset[str]]
    ) -> Frame:
        if heads:
            terms["head"] = frozenset(heads)
        beside = {kind for i, kind in enumerate(self.line.type) if kind and i != self.at}
        terms["beside"] = frozenset(beside)
        terms["figure"] = frozenset(self.line.tags[self.at])
        terms["topic"] = self.reader.topic
        return Frame(terms, spans, heads)

    # the nouns that it is an amount of

    def _own_heads(
        self, chunk: int, heads: Terms, spans: dict[str, Span], terms: dict[str, frozenset[str]]
    ) -> None:
        cut = self.sentence.cut
        start, end = cut.starts[chunk], cut.ends[chunk]
        if end > self.last + 1:
            self._add(heads, self.reader._head(self.last + 1, end), OWN)
            complement = self._complement(chunk)
            if complement is not None:
                spans["of"] = self._named(complement)
            if self.syntax.classes.lemma(end - 1) in TRANSPARENT:
                self._after(chunk, heads, spans, terms)
        else:
            self._after(chunk, heads, spans, terms)
            self._joined(chunk, heads)
            self._bracketed(chunk, heads)
        self._before(chunk, start, heads, spans)

    @staticmethod
    def _add(heads: Terms, terms: Iterable[str], near: float) -> None:
        for term in terms:
            heads[term] = max(near, heads.get(term, 0.0))

    def _after(
        self, chunk: int, heads: Terms, spans: dict[str, Span], terms: dict[str, frozenset[str]]
    ) -> None:
        """The noun after "of" or "in": $9 million in penalties."""
        cut = self.sentence.cut
        if cut.kinds[chunk + 1 : chunk + 2] != b"p" or chunk + 2 >= len(cut.kinds):
            return
        word = self.syntax.tokens.word[cut.starts[chunk + 1]]
        phrase = self.sentence.phrase(chunk + 2)
        if word not in HANGING or phrase is None:
            return
        found = self.reader.terms(self.sentence, phrase)
        if word == "of":
            terms["of"] = found
            spans["of"] = self._named(phrase)
        if self.line.type[self.at] in ("money", "quantity") and word != "on":
            self._add(heads, found, OWN)

    def _complement(self, chunk: int) -> Phrase | None:
        """The noun that "of" ties to its own: the $1 billion takeover of the mill."""
        cut, words = self.sentence.cut, self.syntax.tokens.word
        if cut.kinds[chunk + 1 : chunk + 2] == b"p" and words[cut.starts[chunk + 1]] == "of":
            return self.sentence.phrase(chunk + 2)
        return None

    def _bracketed(self, chunk: int, heads: Terms) -> None:
        """The noun behind a bracket: a 2-million-euro ($2.3 million) telescope."""
        cut = self.sentence.cut
        close = (
            cut.kinds.find(b")", chunk) if cut.kinds[chunk + 1 : chunk + 2] in (b"(", b")") else -1
        )
        after = close + 1
        hyphened = "-" in self.syntax.tokens.word[self.figure[0] : self.last + 1]
        if close >= 0 and hyphened and cut.kinds[after : after + 1] == b"N":
            self._add(heads, self.reader._head(cut.starts[after], cut.ends[after]), OWN)

    def _joined(self, chunk: int, heads: Terms) -> None:
        """The noun behind hyphens: a $7-a-month service."""
        cut, words = self.sentence.cut, self.syntax.tokens.word
        if cut.ends[chunk] >= self.sentence.end or words[cut.ends[chunk]] != "-":
            return
        for after in range(chunk + 1, min(chunk + 6, len(cut.kinds))):
            if cut.kinds[after] in b"N" and words[cut.starts[after]] not in ARTICLES:
                self._add(heads, self.reader._head(cut.starts[after], cut.ends[after]), OWN)
                return

    def _before(self, chunk: int, start: int, heads: Terms, spans: dict[str, Span]) -> None:
        """The noun before it: a fee of, orders worth, the penalty, $4 million, turnover: £2m."""
        cut, words = self.sentence.cut, self.syntax.tokens.word
        ahead = self.figure[0] - 1
        classes = self.syntax.classes
        while ahead >= start and (classes[ahead] in "rDa~$" or words[ahead] in TRANSPARENT):
            ahead -= 1
        if ahead >= start:
            if classes[ahead] in "nsx" and not self._is_object(chunk, ahead):
                self._add(heads, self.reader._head(start, ahead + 1), OWN)
            return
        before = chunk - 1
        while before >= 0 and cut.kinds[before] in LIGHT:
            before -= 1
        if before < 1:
            return
        kind, noun = cut.kinds[before], None
        if kind == 112:  # p
            if words[cut.starts[before]] in AMOUNT_OF:
                noun = self.sentence.phrase(before - 1)
                near = OWN if words[cut.starts[before]] == "of" else BESIDE
        elif words[cut.starts[before]] in (":", "-", "–", "—", ","):
            noun = self.sentence.phrase(before - 1)
            near = BESIDE
        if noun is not None and noun.end <= self.figure[0]:
            self._add(heads, self.reader.terms(self.sentence, noun), near)
            self._further(noun, heads, spans, near)

    def _further(self, noun: Phrase, heads: Terms, spans: dict[str, Span], near: float) -> None:
        """The nouns that a noun hangs on: the sale of the mill to Orrin for, the amount of."""
        for _ in range(HOPS):
            preposition = noun.preposition
            further = preposition.noun if preposition is not None else None
            if preposition is None or further is None:
                return
            passed = self.syntax.classes.lemma(noun.head) in TRANSPARENT
            self._add(heads, self.reader.terms(self.sentence, further), near if passed else FURTHER)
            if preposition.word == "of":
                spans.setdefault("of", self._named(noun))
            noun = further

    def _is_object(self, chunk: int, noun: int) -> bool:
        """Whether a noun right before it is who the verb does it to: fined the bank $4 million."""
        if noun + 1 < self.figure[0] and self.syntax.tokens.word[noun + 1] in TRANSPARENT:
            return False
        clause = self.sentence.clause_at(self.last)
        return clause is not None and clause.node.object == chunk

    def _named(self, phrase: Phrase) -> Span:
        """A phrase without its article."""
        article = phrase.determiner
        return self.sentence.span(phrase.start if article is None else article + 1, phrase.end)

    # what it is to the verb

    def _argument(self, chunk: int) -> tuple[int, bool]:
        """The chunk that the verb takes for it, and whether that is another noun than its own."""
        cut, words = self.sentence.cut, self.syntax.tokens.word
        chunk = self._listed(chunk)
        inside = cut.ends[chunk] > self.last + 1 and not self._passes_on(cut.ends[chunk] - 1)
        for _ in range(HOPS):
            if (
                chunk < 2
                or cut.kinds[chunk - 1] != 112
                or words[cut.starts[chunk - 1]] not in ("of", "worth")
                or cut.kinds[chunk - 2] not in b"NR"
            ):
                break
            chunk = chunk - 2
            inside = inside or not self._passes_on(cut.ends[chunk] - 1)
        return chunk, inside

    def _listed(self, chunk: int) -> int:
        """The first of the figures that it is listed with: fines of £5 and £3."""
        kinds = self.sentence.cut.kinds
        for _ in range(HOPS):
            before = self.sentence.phrase(chunk - 2) if chunk > 1 else None
            if kinds[chunk - 1] not in b"c," or before is None or not self.reader.is_figure(before):
                break
            chunk -= 2
        return chunk

    def _passes_on(self, noun: int) -> bool:
        """Whether a noun is no thing of its own: a total of, the amount of."""
        return self.syntax.classes.lemma(noun) in TRANSPARENT

    def _saying(self, argument: int) -> Clause | None:
        """The relative or participial clause that says something of it: the $12 million it won."""
        for clause in self.sentence.clauses:
            node = clause.node
            if node.antecedent == argument and node.kind in ("relative", "participial"):
                if clause.group.passive or (node.kind == "relative" and node.subject != argument):
                    return clause
                if clause.group.form == "participle" and clause.object is None:
                    return clause
            elif (
                node.kind == "complement"
                and not node.governed
                and node.marker == argument + 1
                and node.object < 0
            ):
                return clause
        return None

    def _clause(
        self,
        clause: Clause,
        argument: int,
        inside: bool,
        heads: Terms,
        spans: dict[str, Span],
        terms: dict[str, frozenset[str]],
    ) -> None:
        self._verb(clause, terms)
        prep = self._prep(clause, argument)
        terms["prep"] = frozenset((MODIFIER if inside else prep,))
        self._arguments(clause, argument, spans, terms)
        said = argument in (clause.node.object, clause.node.subject) or prep == "for"
        if not self._level(clause, argument, prep, heads) and said:
            terms["anew"] = terms["verb"]

    def _verb(self, clause: Clause, terms: dict[str, frozenset[str]]) -> None:
        group = clause.group
        lemma = BASES.get(group.lemma, group.lemma)
        terms["verb"] = frozenset((lemma, group.phrasal))
        tense = group.tense or group.form
        found: set[str] = {tense}
        if group.modal is not None:
            found |= {"modal", group.modal}
        if group.perfect:
            found.add("perfect")
        if group.progressive:
            found.add("progressive")
        governors = clause.governors
        if governors:
            terms["governor"] = frozenset(each.lemma for each in governors)
            if tense in ("infinitive", "participle", "gerund"):
                found.add(f"to {governors[0].tense or governors[0].form}")
        terms["tense"] = frozenset(found)

    def _prep(self, clause: Clause, argument: int) -> str:
        cut = self.sentence.cut
        before = argument - 1
        words = self.syntax.tokens.word
        while before >= 0 and (
            cut.kinds[before] in LIGHT
            or (cut.kinds[before] == 112 and words[cut.starts[before]] in HEDGING)
        ):
            before -= 1
        if before >= 0 and cut.kinds[before] == 112:
            return words[cut.starts[before]]
        node = clause.node
        if node.subject == argument:
            return NOTHING if clause.group.passive else SUBJECT
        return NOTHING

    def _arguments(
        self,
        clause: Clause,
        argument: int,
        spans: dict[str, Span],
        terms: dict[str, frozenset[str]],
    ) -> None:
        subject, object_ = deep(clause)
        for key, phrase in (("subject", subject), ("object", object_)):
            if phrase is None or phrase.chunk == argument or self.reader.is_figure(phrase):
                continue
            if phrase.is_pronoun:
                terms[key] = frozenset((self.syntax.tokens.word[phrase.head],))
                continue
            terms[key] = self.reader.terms(self.sentence, phrase) | {NOUN}
            spans[key] = self._named(phrase)
        if object_ is not None and object_.chunk == argument and "of" not in terms:
            end = self.figure[0]
            while end > object_.start and self.syntax.classes[end - 1] in "rDa~$":
                end -= 1
            if end > object_.start and self.syntax.classes[end - 1] in "nsx":
                terms["object"] = frozenset(self.reader._head(object_.start, end))
                spans["object"] = self.sentence.span(object_.start, end)
        if "of" in terms and "object" not in terms:
            terms["object"] = terms["of"]
            spans["object"] = spans["of"]
        for each in clause.prepositions:
            phrase = each.phrase
            if phrase is None or phrase.chunk == argument or each.word not in PREPOSITIONS:
                continue
            terms[each.word] = terms.get(each.word, frozenset()) | self.reader.terms(
                self.sentence, phrase
            )
            spans.setdefault(each.word, self._named(phrase))
        purposes = {
            other.group.lemma
            for other in self.sentence.clauses
            if other.node.kind == "infinitival"
            and not other.node.governed
            and other.node.parent is clause.node
        }
        if purposes:
            terms["purpose"] = frozenset(purposes)

    def _level(self, clause: Clause, argument: int, prep: str, heads: Terms) -> bool:
        """What a verb of being, moving or setting makes the figure an amount of, if it is one."""
        lemma = BASES.get(clause.group.lemma, clause.group.lemma)
        subject, object_ = deep(clause)
        if subject is None and clause.node.kind in ("participial", "relative"):
            subject = clause.antecedent
        moved = object_ is not None and object_.chunk != argument
        mover = (
            object_
            if object_ is not None and moved and not self.reader.is_figure(object_)
            else subject
        )
        if lemma in LEVELS and prep in (NOTHING, "to", "at", "in", "for"):
            if object_ is None or object_.chunk == argument or prep != NOTHING:
                self._add(heads, self._terms(subject, argument), SAID_OF)
            if prep == NOTHING and clause.node.subject == argument:
                self._add(heads, self._terms(object_, argument), SAID_OF)
        elif lemma in MOVES:
            near = MOVED if prep in LEVEL_PREPOSITIONS else SUMMED
            self._add(heads, self._terms(mover, argument), near)
        elif lemma in SETS and prep in (*LEVEL_PREPOSITIONS, "of"):
            self._add(heads, self._terms(mover, argument), MOVED)
        return lemma in LEVELS or lemma in MOVES or lemma in SETS

    def _terms(self, phrase: Phrase | None, argument: int) -> frozenset[str]:
        if phrase is None or phrase.chunk == argument:
            return frozenset()
        if phrase.is_pronoun and self.syntax.tokens.word[phrase.head] in ANAPHORS:
            return self._taken_up(phrase)
        return self.reader.terms(self.sentence, phrase)

    def _taken_up(self, pronoun: Phrase) -> frozenset[str]:
        """The noun that "it" or "they" takes up: of the clause before it, or of the sentence."""
        for clause in reversed(self.sentence.clauses):
            if clause.group.start < pronoun.start and clause.object is not pronoun:
                found = self._nouns_of(self.sentence, clause)
                if found:
                    return found
        if self.sentence.start == 0:
            return frozenset()
        before = self.syntax.sentence_of(self.sentence.start - 1)
        return next(filter(None, (self._nouns_of(before, c) for c in before.clauses)), frozenset())

    def _nouns_of(self, sentence: Sentence, clause: Clause) -> frozenset[str]:
        """What a clause is about: its object in the same sentence, its subject in another."""
        phrases = (clause.object, clause.subject)
        for phrase in phrases if sentence is self.sentence else reversed(phrases):
            if phrase is not None:
                found = self.reader.terms(sentence, phrase) - PEOPLE
                if found:
                    return found
        return frozenset()


def deep(clause: Clause) -> tuple[Phrase | None, Phrase | None]:
    """Who does it and what it is done to, active and passive alike."""
    group = clause.group
    subject, object_ = clause.subject, clause.object
    if group.passive:
        undergone = subject if subject is not None else clause.antecedent
        return clause.agent, undergone
    if group.form == "participle" and clause.node.kind == "participial" and object_ is None:
        return clause.agent, clause.antecedent
    if subject is None and clause.node.kind in ("participial", "relative"):
        subject = clause.antecedent
    return subject, object_


def topic_of(syntax: Syntax) -> frozenset[str]:
    """The nouns and verbs of the article's headline and of its first sentence, as lemmas."""
    tokens, classes = syntax.tokens, syntax.classes
    first = next((block.end for block in tokens.blocks[:1]), 0)
    end = next((each.end for each in tokens.sentences if each.end > first), first)
    stop = min(tokens.at_or_after(end), TOPIC_TOKENS)
    return frozenset(
        classes.lemma(at) for at in range(stop) if len(tokens.word[at]) > 2 and classes[at] in TOLD
    )


def read_frames(
    lines: Sequence[Line], syntax: Syntax, names: Names
) -> dict[int, tuple[Frame, ...]]:
    """The frames of every figure, by its annotation's number."""
    reader = FrameReader(syntax, names)
    return {
        number: reader.frames(line, at)
        for line in lines
        for at, number in enumerate(line.figure)
        if number >= 0
    }
