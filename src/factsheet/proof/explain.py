"""Why a figure is what it is said to be, and what its sentence falls short of."""

from typing import NamedTuple

from factsheet.facts import key_facts
from factsheet.facts.evidence import totals
from factsheet.facts.reading import RoleReading
from factsheet.facts.roles import read_lines
from factsheet.model.contender import Contender
from factsheet.model.document import Document, Span
from factsheet.model.errors import UsageError
from factsheet.model.fact import Fact, Place, QuotationFact
from factsheet.model.speech import Speeches
from factsheet.model.values import Quotation
from factsheet.packs.index import Packs
from factsheet.packs.near import NearMiss, nearest
from factsheet.packs.proof import Read
from factsheet.packs.steps import CAPTURES
from factsheet.pipeline import Analysis, analyse
from factsheet.proof.explanation import Answer, Explanation, Rival
from factsheet.proof.unmatched import why_unfound
from factsheet.readers.text import blocks
from factsheet.syntax.wording import in_words

MOST_MISSES = 3


class Wanted(NamedTuple):
    """What a reader asks about: one of these, or with all of them None, every fact."""

    at: int | None = None
    text: str | None = None
    fact: str | None = None
    rule: str | None = None


def explain(document: Document, wanted: Wanted, packs: Packs) -> Answer:
    """Why the facts that are asked about were found, or why there is none. Raises UsageError."""
    analysis = analyse(document, packs)
    asked = _asked(analysis, wanted, packs)
    explainer = _Explainer(analysis, packs, wanted.rule)
    facts = [
        index
        for index, fact in enumerate(analysis.facts)
        if asked is None or any(span.overlaps(Span(fact.start, fact.end)) for span in asked)
    ]
    if wanted.rule is not None:
        kinds = {pack.kind for pack in packs.packs if pack.name == wanted.rule}
        facts = [i for i in facts if analysis.facts[i].kind in kinds] or _of_rule(analysis, wanted)
    found = [Span(analysis.facts[i].start, analysis.facts[i].end) for i in facts]
    return Answer(
        tuple(explainer.explain(index) for index in facts),
        tuple(
            why_unfound(analysis, span)
            for span in asked or ()
            if not any(span.overlaps(each) for each in found)
        ),
    )


def _asked(analysis: Analysis, wanted: Wanted, packs: Packs) -> list[Span] | None:
    """The stretches that a question is about; None for the whole article."""
    text = analysis.document.text
    if wanted.at is not None:
        if not 0 <= wanted.at < len(text):
            raise UsageError(f"--at {wanted.at} lies outside the text of {len(text)} characters")
        return [Span(wanted.at, wanted.at + 1)]
    if wanted.text is not None:
        start = text.find(wanted.text) if wanted.text.strip() else -1
        if start < 0:
            raise UsageError(f"the article has no {wanted.text!r}, to the letter")
        return [Span(start, start + len(wanted.text))]
    if wanted.fact is not None:
        spans = [Span(f.start, f.end) for f in analysis.facts if f.id == wanted.fact]
        if not spans:
            raise UsageError(f"the article has no fact {wanted.fact}; see `summarize --json`")
        return spans
    if wanted.rule is not None and not _knows(analysis, wanted.rule, packs):
        raise UsageError(f"no rule {wanted.rule} found or turned down anything here")
    return None


def _knows(analysis: Analysis, rule: str, packs: Packs) -> bool:
    return any(pack.name == rule for pack in packs.packs) or bool(
        _of_rule(analysis, Wanted(rule=rule))
    )


def _of_rule(analysis: Analysis, wanted: Wanted) -> list[int]:
    return [i for i, fact in enumerate(analysis.facts) if fact.rule == wanted.rule]


class _Explainer:
    """Looks up, for one analysis, what each fact's explanation is made of."""

    def __init__(self, analysis: Analysis, packs: Packs, rule: str | None) -> None:
        self.analysis = analysis
        self.packs = packs
        self.rule = rule
        self.shown = analysis.language.shown_by()
        self.read: set[Place] = set()
        self.numbers = {(a.start, a.end): n for n, a in enumerate(analysis.annotations)}
        self.scores = key_facts.scores(
            analysis.document, analysis.facts, packs.weights, [c.note for c in analysis.corrections]
        )
        self.spoken = Speeches(analysis.speeches)
        figures = [a for a in analysis.annotations if not isinstance(a.value, Quotation)]
        self.subjects = analysis.language.find_subjects(
            analysis.context,
            analysis.names,
            analysis.speeches,
            analysis.syntax,
            [Span(figure.start, figure.end) for figure in figures],
        )
        published = analysis.document.particulars.published
        self.lines = {
            line.figure[at]: (line, at)
            for line in read_lines(
                analysis.context,
                analysis.annotations,
                analysis.names,
                published,
                analysis.language.wording,
            )
            for at in line.places
        }

    def explain(self, index: int) -> Explanation:
        fact = self.analysis.facts[index]
        number = self.numbers[fact.start, fact.end]
        reading = self.analysis.roles.get(number)
        like = (
            self.analysis.annotations[reading.like]
            if reading and reading.like is not None
            else None
        )
        return Explanation(
            fact,
            tuple(
                (name, self._words(Span(start, end)))
                for name, start, end in self.analysis.annotations[number].parts
            ),
            next(iter(self.shown.get(fact.rule, ())), None),
            self._judged(number),
            reading.clause if reading else None,
            self._words(reading.matched) if reading and reading.matched else None,
            self._words(Span(like.start, like.end)) if like else None,
            tuple((name, self._words(span)) for name, span in captured(reading)),
            _rivals(reading),
            tuple(sorted(totals(reading.grounds).items(), key=lambda each: -each[1]))
            if reading
            else (),
            self._near(number, fact),
            self.scores[index],
            self._contenders(fact, reading),
            self._read(fact),
        )

    def _contenders(self, fact: Fact, reading: RoleReading | None) -> tuple[Contender, ...]:
        """Who may be the figure's subject, and what speaks for each."""
        if isinstance(fact, QuotationFact):
            return ()
        figure = Span(fact.start, fact.end)
        return self.subjects.why(
            figure,
            kind=fact.kind,
            capture=reading.subject if reading else None,
            speech=self.spoken.around(figure),
            role=reading.role if reading else None,
        )

    def _read(self, fact: Fact) -> tuple[str, ...]:
        """How the sentence was read, where no fact before has told it."""
        if fact.sentence in self.read:
            return ()
        self.read.add(fact.sentence)
        syntax = self.analysis.syntax
        return in_words(syntax.sentence_of(syntax.token_at(fact.start)))

    def _judged(self, number: int) -> tuple[str, str] | None:
        """The rule of the fact's modality, and the words that tell it."""
        judged = self.analysis.modalities.get(number)
        return (judged.rule, self._words(judged.cue)) if judged else None

    def _words(self, span: Span) -> str:
        return self.analysis.document.text[span.start : span.end]

    def _near(self, number: int, fact: Fact) -> tuple[NearMiss, ...]:
        """The nearest misses: of the pack that is asked about, or of all where no pack spoke."""
        if number not in self.lines or (fact.role is not None and self.rule is None):
            return ()
        line, at = self.lines[number]
        packs = [
            pack
            for pack in self.packs.packs
            if pack.kind == fact.kind
            and self.rule in (None, pack.name)
            and pack.name != fact.role_rule
        ]
        misses = [miss for pack in packs if (miss := nearest(pack, line, at)) is not None]
        misses.sort(key=lambda miss: (-miss.done / miss.total, -miss.done, miss.pack))
        return tuple(misses[:MOST_MISSES])


def _rivals(reading: RoleReading | None) -> tuple[Rival, ...]:
    """The other grounds that spoke, the strongest of each pack, those that agree first."""
    if reading is None:
        return ()
    found: dict[tuple[str, str], Rival] = {}
    ordered = sorted(reading.grounds, key=lambda each: (each.role != reading.role, -each.points))
    for each in ordered:
        if each.clause is not None and each.clause != reading.clause:
            agrees = each.role == reading.role
            found.setdefault(
                (each.rule, each.ground), Rival(each.rule, each.role, each.clause, agrees)
            )
    return tuple(found.values())


def captured(reading: RoleReading | None) -> tuple[tuple[str, Span], ...]:
    """What a pack kept beside the figure."""
    spans = ((name, getattr(reading, name, None)) for name in CAPTURES)
    return tuple((name, span) for name, span in spans if span is not None)


def read_figures(sentence: str, kind: str, packs: Packs) -> list[Read]:
    """The figures of one kind in a sentence, as these packs read them."""
    analysis = analyse(Document(sentence, blocks(sentence)), packs)
    numbers = {(a.start, a.end): number for number, a in enumerate(analysis.annotations)}
    return [
        Read(
            Span(fact.start, fact.end),
            fact.role,
            fact.role_rule,
            captured(analysis.roles.get(numbers[fact.start, fact.end])),
        )
        for fact in analysis.facts
        if fact.kind == kind
    ]


def found_by(document: Document, name: str, packs: Packs) -> list[str]:
    """Each figure of an article that a pack reads, in its sentence, a line each."""
    analysis = analyse(document, packs)
    return [_marked(document.text, fact) for fact in analysis.facts if fact.role_rule == name]


def _marked(text: str, fact: Fact) -> str:
    before = text[fact.sentence.start : fact.start]
    return " ".join(f"{before}[[{fact.text}]]{text[fact.end : fact.sentence.end]}".split())
