"""The noun phrases around a figure that may name its subject, by how each stands to it."""

from collections.abc import Iterator
from itertools import islice

from factsheet.languages.en.lexicon.owned import SECURITIES
from factsheet.languages.en.subjects.clauses import is_figure, only_says, subject_of, tells
from factsheet.languages.en.subjects.figure import Figure
from factsheet.languages.en.subjects.setting import Arguments, Related, Setting
from factsheet.languages.en.subjects.things import following
from factsheet.model.document import Span
from factsheet.syntax import Clause, Phrase, Sentence, Syntax
from factsheet.syntax.nodes import NONE
from factsheet.text.tokens import BREAK

REACH = 12
"""Chunks to either side of a figure in which a phrase is asked."""
OUTWARDS = 4
"""Clauses around a figure whose subjects are asked."""
BACK = 2
"""Sentences before that are asked, of this paragraph and the two before it."""
PARAGRAPHS = 2
INNER = 12
"""Clauses of an earlier sentence that are asked."""
BEHIND = {
    "of": "of",
    **dict.fromkeys("in at for on per across among".split(), "in"),
    **dict.fromkeys("by from".split(), "by"),
}
"""What the preposition behind a figure's noun makes of the phrase behind it."""
TRADED_IN = frozenset(("at", "in", "on"))
"""Prepositions of the market on which a price is made."""
NOWHERE = Span(0, 0)
PARTITIVE = frozenset(("of", "among"))
"""Prepositions that name the whole before its part."""


class Relations:
    """Gathers the phrases of a figure's own sentence, each by its nearest relation."""

    def __init__(self, figure: Figure, setting: Setting) -> None:
        self.figure = figure
        self.setting = setting
        self.sentence = figure.sentence
        self.found: dict[int, Related] = {}
        self.nearest: Phrase | None = None
        self.antecedent: Phrase | None = None
        self.between = NOWHERE
        """What stands between the subject and its verb, and only says more of it."""
        self._own(figure.own)
        for level, clause in enumerate(figure.path[:OUTWARDS]):
            self._arguments(clause, level)
        self._whole()
        self._doers(figure.own)
        self._neighbours()

    def __iter__(self) -> Iterator[Related]:
        yield from self.found.values()
        if self.antecedent is not None:
            yield "antecedent", self.antecedent
        if self.nearest is not None:
            yield "nearest", self.nearest

    def _keep(self, relation: str, phrase: Phrase | None) -> bool:
        """Remember how a phrase stands to the figure, if that is not known yet."""
        if phrase is None or phrase.chunk in self.found:
            return False
        if phrase.start <= self.figure.first and self.figure.last < phrase.end:
            return False
        self.found[phrase.chunk] = relation, phrase
        return True

    def _own(self, own: Phrase | None) -> None:
        """What stands behind the figure's own noun, and the noun whose "of" that is."""
        if own is None:
            return
        for preposition in following(own):
            if preposition.word in TRADED_IN and self._is_traded():
                continue
            self._keep(BEHIND.get(preposition.word, "behind"), preposition.phrase)
        before = own.preposition
        noun = before.noun if before is not None else None
        if before is None or noun is None or is_figure(noun) or self._only_dates(noun):
            return
        self._keep("governor" if before.word == "of" else "attached", noun)

    def _only_dates(self, noun: Phrase) -> bool:
        """Whether a time behind a name is of what happened, and not of the name: moved to Leeds in
        May.
        """
        return self.figure.is_time and self.sentence.syntax.tokens.capital(noun.head)

    def _is_traded(self) -> bool:
        """Whether a clause tells of a price on a market, which is in a place: the stock rose 4%."""
        subject = subject_of(self.figure.path[0]) if self.figure.path else None
        words = self.sentence.syntax.tokens.word
        return subject is not None and words[subject.head] in SECURITIES

    def _arguments(self, clause: Clause, level: int) -> None:
        """A clause's subject with what hangs on it, its object and its agent."""
        found = self.setting.arguments(clause)
        subject = found.subject
        if subject is not None:
            self._subject(clause, subject, found)
            if level == 0 and clause.kind == "relative" and subject.chunk in self.found:
                self.antecedent = subject
        self._keep("object" if level == 0 else "outer object", found.acted)
        self._keep("agent", found.agent)

    def _subject(self, clause: Clause, subject: Phrase, told: Arguments) -> None:
        said = told.tells or only_says(clause, subject, self.figure)
        first = not any(relation in ("subject", "says") for relation, _ in self.found.values())
        relation = "says" if said else "subject" if first else "outer"
        if self._keep(relation, subject):
            if relation == "subject" and subject.end < clause.group.start:
                self.between = self.sentence.span(subject.end, clause.group.start)
            for stands, phrase in told.hanging:
                self._keep(f"{relation} {stands}", phrase)

    def _whole(self) -> None:
        """The whole that a sentence opens with, and a figure is a part of: of 140 ewes, 12%."""
        kinds = self.sentence.cut.kinds
        opening = self.sentence.preposition(0) if kinds[:2] == b"pN" else None
        if opening is not None and opening.word in PARTITIVE and opening.end <= self.figure.first:
            self._keep("of", opening.phrase)

    def _doers(self, own: Phrase | None) -> None:
        """Who did what a clause says of the figure's noun: £4m, lost by a mill; the £4m it lost."""
        if own is None:
            return
        for clause in self.sentence.clauses:
            if not _tells_of(clause, own):
                continue
            if clause.node.subject != own.chunk:
                self._keep("agent", clause.subject)
            for preposition in clause.prepositions:
                if preposition.word == "by":
                    self._keep("agent", preposition.phrase)

    def _neighbours(self) -> None:
        """The other phrases of the sentence, as far as they are near."""
        at, first = self.sentence.chunk_at(self.figure.first), self.figure.first
        moved = self._says_how_far()
        near = self.setting.bystanders[max(0, at - REACH) : at + REACH]
        for part, phrase in filter(None, near):
            if phrase.chunk in self.found or (moved and self._is_aside(phrase)):
                continue
            before = phrase.end <= first
            if self._keep(f"{part}before" if before else f"{part}after", phrase) and before:
                self.nearest = phrase

    def _says_how_far(self) -> bool:
        """Whether the figure is a percentage that is all its verb takes: copper rose 4%."""
        own, clause = self.figure.own, next(iter(self.figure.path), None)
        taken = clause.object if clause is not None else None
        share = self.sentence.syntax.classes.letters[self.figure.last] in b"%"
        return share and own is not None and taken is not None and taken.chunk == own.chunk

    def _is_aside(self, phrase: Phrase) -> bool:
        """Whether a thing, or where something is, stands in a later clause of time or cause: as
        traders bet on a strike, as mills in Peru shut.
        """
        before = phrase.preposition
        where = before is not None and before.word in TRADED_IN
        named = self.sentence.syntax.tokens.capital(phrase.head) and not where
        if phrase.start < self.figure.last or named:
            return False
        clause = phrase.clause
        if clause is None or clause.kind != "adverbial" or clause.marker is None:
            return False
        return clause.marker > self.figure.last


def _tells_of(clause: Clause, phrase: Phrase) -> bool:
    """Whether a clause says more of a phrase, right behind it or behind its comma."""
    node = clause.node
    if node.antecedent != NONE or clause.kind != "participial":
        return node.antecedent == phrase.chunk
    kinds = clause.sentence.cut.kinds
    return node.subject == NONE and kinds[phrase.chunk + 1 : node.verb] == b","


def earlier(syntax: Syntax, first: int) -> Iterator[Related]:
    """What the sentences before a token are about, the nearest first."""
    words, paragraphs = syntax.tokens.word, 0
    for number in range(BACK):
        if first <= 0:
            return
        paragraphs += words[first - 1] == BREAK
        if paragraphs > PARAGRAPHS:
            return
        sentence = syntax.sentence_of(first - 1 - (words[first - 1] == BREAK and first > 1))
        if sentence.start >= first:
            return
        where = "paragraph" if paragraphs else "previous" if number == 0 else "earlier"
        yield from _told_of(sentence, where)
        first = sentence.start


def _told_of(sentence: Sentence, where: str) -> Iterator[Related]:
    """The subject of a sentence's main clause, and within the paragraph more."""
    clauses = list(islice(sentence.clauses, INNER))
    main = next((c for c in clauses if c.kind == "main" and c.subject is not None), None)
    main = main or next((c for c in clauses if c.subject is not None), None)
    if main is None or main.subject is None:
        if where != "paragraph" and sentence.phrases:
            yield where, sentence.phrases[0]
        return
    said = tells(main)
    yield f"{where} says" if said else where, main.subject
    if where == "paragraph":
        return
    for clause in clauses:
        if clause is not main and clause.kind == "complement" and clause.subject is not None:
            yield where, clause.subject
    if where == "previous" and main.object is not None and not is_figure(main.object):
        yield "previous object", main.object
