"""A figure in its sentence, and the terms that a noun phrase may be asked for by."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from msgspec import Struct, field

from factsheet.languages.en.lexicon.levels import BASES, LEVEL_NOUNS, NEW, TRANSPARENT
from factsheet.languages.en.lexicon.people import also_enterprises, occupations
from factsheet.model.document import Span
from factsheet.model.entities import Names
from factsheet.packs.frame import NAMED, PREPOSITIONS, RECENT, SOMEBODY, Asked
from factsheet.packs.line import Line
from factsheet.syntax import Clause, Phrase, Sentence, Syntax
from factsheet.text.tokens import Tokens

OWN, SAID_OF, MOVED, BESIDE, FURTHER, SUMMED = 1.0, 0.9, 0.85, 0.8, 0.7, 0.6
"""How surely a figure is an amount of a noun: its own phrase; a verb that says so; a move to it; a
noun right before it; one that this hangs on; by how much it moved."""
SAID_ALONG = 0.5
"""The same of a noun that only says more of another: a crop insurance payout."""
HOPS = 2
"""Nouns that hang on each other, or figures that are listed, as far as they are followed."""
MODIFIERS = 2
"""Words before a head that are joined to it: "market value", "series b round"."""
FIGURE_CLASSES = b"A%"
"""Classes of words that end an amount of money or a percentage."""
LIGHT = b'ru~"'
"""Chunks that may stand between a preposition and its figure."""
PREPOSITION = ord("p")
"""The kind of a chunk that is a preposition."""
MANY = 2000
"""Phrases, and verbs, whose terms are kept."""
TOPIC_TOKENS = 80
"""Tokens at the head of an article that may tell its topic: a headline and a long sentence."""
ENDED = frozenset(".!?")
CLOSING = " \"'”’)"
TOLD = b"nsxvbdgk"
"""The classes of words that tell it."""


class Article:
    """What the frames of an article's figures are read from."""

    __slots__ = ("_terms", "_verbs", "asked", "names", "prepositions", "syntax", "topic")

    def __init__(self, syntax: Syntax, names: Names, asked: Asked) -> None:
        self.syntax = syntax
        self.names = names
        self.asked = asked
        self.prepositions = {
            kind: parts.intersection(PREPOSITIONS) for kind, parts in asked.items()
        }
        self.topic = topic_of(syntax)
        self._terms: dict[int, frozenset[str]] = {}
        self._verbs: dict[tuple[int, int], Mapping[str, frozenset[str]]] = {}

    def terms(self, phrase: Phrase | None) -> frozenset[str]:
        """What a noun phrase may be asked for by: its head, alone and with the words before it."""
        if phrase is None or phrase.is_pronoun or self.is_figure(phrase):
            return frozenset()
        found = self._terms.get(phrase.head)
        if found is None:
            if len(self._terms) >= MANY:
                self._terms.clear()
            found = self._terms[phrase.head] = self._terms_of(phrase)
        return found

    def _terms_of(self, phrase: Phrase) -> frozenset[str]:
        found: set[str] = set()
        for each in phrase.members:
            found.update(self.head(each.start, each.end))
        head = self.syntax.classes.lemma(phrase.head)
        if head in TRANSPARENT:
            for complement in phrase.complements:
                if complement.phrase is not None and complement.phrase.chunk != phrase.chunk:
                    found |= self.terms(complement.phrase)
        return frozenset(found)

    def verb_terms(self, clause: Clause) -> Mapping[str, frozenset[str]]:
        """What the verb of a clause may be asked for by, read for the first of its figures."""
        key = clause.sentence.start, clause.node.index
        found = self._verbs.get(key)
        if found is None:
            if len(self._verbs) >= MANY:
                self._verbs.clear()
            found = self._verbs[key] = verb_terms(clause)
        return found

    def is_figure(self, phrase: Phrase) -> bool:
        """Whether a phrase ends with an amount of money or a percentage: it is no thing."""
        return self.syntax.classes.letters[phrase.head] in FIGURE_CLASSES

    def head(self, start: int, end: int) -> Iterator[str]:
        """The terms of the noun that these tokens end with, and of what kind of name it is."""
        classes, tokens = self.syntax.classes, self.syntax.tokens
        letters, words, last = classes.letters, tokens.word, end - 1
        named = self.names.ending(tokens.end[last]) or self.names.at(tokens.start[last])
        if named is None and letters[last] in b"x":
            named = self.names.at(tokens.start[start])
        if named is not None:
            yield from NAMED[named[1].kind]
            title = self.syntax.token_at(named[0].start) - 1
            if start <= title < last and letters[title] in b"ns":
                yield classes.lemma(title)
        lemma = classes.lemma(last)
        yield lemma
        if lemma in occupations() and lemma not in also_enterprises():
            yield SOMEBODY
        for before in range(last - 1, max(start, last - 1 - MODIFIERS) - 1, -1):
            if letters[before] not in b"nsxa~dkgb-r":
                break
            lemma = f"{words[before]} {lemma}"
            yield lemma
            if words[before] in NEW:
                yield RECENT
        if last > start and letters[last - 1] in b"nsg" and classes.lemma(last) in LEVEL_NOUNS:
            yield classes.lemma(last - 1)

    def modifiers(self, start: int, end: int) -> Iterator[str]:
        """The nouns right before the one that these tokens end with: a crop insurance payout."""
        classes = self.syntax.classes
        for at in range(end - 2, max(start, end - 1 - MODIFIERS) - 1, -1):
            if classes.letters[at] not in b"nsg":
                break
            yield classes.lemma(at)


class Figure:
    """One figure: its item in a line, the sentence that it stands in, its first and last token."""

    __slots__ = (
        "article", "asked", "at", "before", "chunk", "first", "last", "line", "prepositions",
        "sentence", "syntax",
    )  # fmt: skip

    def __init__(
        self, article: Article, sentence: Sentence, line: Line, at: int, last: int
    ) -> None:
        self.article = article
        self.asked = article.asked.get(line.type[at], frozenset())
        self.prepositions = article.prepositions.get(line.type[at], frozenset())
        self.syntax = article.syntax
        self.sentence = sentence
        self.line = line
        self.at = at
        self.last = last
        self.first = self.syntax.tokens.at_or_after(line.start[at])
        self.chunk = sentence.chunk_at(last)
        self.before = self._before()

    def _before(self) -> int:
        """The chunk before its own and before what hedges it: get up to $4 million."""
        if self.at == 0:
            return self.chunk - 1
        word = self.syntax.tokens.at_or_after(self.line.end[self.at - 1]) - 1
        if word < self.sentence.start:
            return self.chunk - 1
        return min(self.chunk - 1, self.sentence.chunk_at(word))


def named(figure: Figure, phrase: Phrase) -> Span:
    """A phrase without its article."""
    article = phrase.determiner
    return figure.sentence.span(phrase.start if article is None else article + 1, phrase.end)


class Draft(Struct):
    """A frame that is being read: the terms that play each part, where each part stands, and how
    surely the figure is the amount of each head.
    """

    figure: Figure
    heads: dict[str, float] = field(default_factory=dict)
    spans: dict[str, Span] = field(default_factory=dict)
    terms: dict[str, frozenset[str]] = field(default_factory=dict)

    def add(self, terms: Iterable[str], near: float) -> None:
        """Note nouns that the figure is an amount of, each where it is so most surely."""
        for term in terms:
            self.heads[term] = max(near, self.heads.get(term, 0.0))

    def own(self, phrase: Phrase | None) -> None:
        """Note what a noun's possessor may be asked for by: the city of the city's share."""
        if phrase is None or phrase.possessor is None or "whose" in self.terms:
            return
        start, end = phrase.possessor
        if self.figure.syntax.classes.letters[start] not in b"PO":
            self.terms["whose"] = frozenset(self.figure.article.head(start, end))


def topic_of(syntax: Syntax) -> frozenset[str]:
    """The nouns and verbs of the article's headline and of its first sentence, as lemmas,
    alone and in pairs that stand together: "box office".
    """
    tokens, classes = syntax.tokens, syntax.classes
    first = next((block.end for block in tokens.blocks[:1]), 0)
    whole = (each.end for each in tokens.sentences if each.end > first and _is_whole(tokens, each))
    end = next(whole, first)
    stop = min(tokens.at_or_after(end), TOPIC_TOKENS)
    told = [at for at, letter in enumerate(classes.letters[:stop]) if letter in TOLD]
    told = [at for at in told if len(tokens.word[at]) > 2]
    pairs = (at for before, at in pairwise(told) if before == at - 1)
    return frozenset(
        (*map(classes.lemma, told), *(f"{tokens.word[at - 1]} {classes.lemma(at)}" for at in pairs))
    )


def _is_whole(tokens: Tokens, sentence: Span) -> bool:
    """Whether a stretch ends as a sentence does: a line of authors or a date has no full stop."""
    return tokens.text[sentence.start : sentence.end].rstrip(CLOSING)[-1:] in ENDED


TENSELESS = frozenset(("infinitive", "participle", "gerund"))
"""Forms of which only the verb that governs them tells the tense."""


def verb_terms(clause: Clause) -> Mapping[str, frozenset[str]]:
    """What the verb of a clause may be asked for by."""
    group, governors = clause.group, clause.governors
    lemma = BASES.get(group.lemma, group.lemma)
    tense = group.tense or group.form
    found: set[str] = {tense}
    if group.modal is not None:
        found |= {"modal", group.modal}
    if group.perfect:
        found.add("perfect")
    if group.progressive:
        found.add("progressive")
    if governors and tense in TENSELESS:
        found.add(f"to {governors[0].tense or governors[0].form}")
    terms = {"verb": frozenset((lemma, group.phrasal)), "tense": frozenset(found)}
    if governors:
        terms["governor"] = frozenset(each.lemma for each in governors)
    return terms
