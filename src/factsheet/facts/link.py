"""Annotations -> facts: each gets its sentence, role, subject, speaker and identity."""

from collections.abc import Mapping
from typing import Any, Protocol

from msgspec import Struct

from factsheet.facts import identity
from factsheet.facts.reading import RoleReading
from factsheet.grammar.rule import Annotation
from factsheet.model.contender import Contender
from factsheet.model.document import Span
from factsheet.model.fact import (
    Attribution,
    Fact,
    MagnitudeFact,
    Mention,
    MoneyFact,
    PercentageFact,
    Place,
    QuantityFact,
    QuotationFact,
    TimeFact,
)
from factsheet.model.judgement import Judgement
from factsheet.model.speech import Speech, Speeches
from factsheet.model.values import (
    Magnitude,
    Modality,
    MonetaryAmount,
    Percentage,
    Quantity,
    Quotation,
    TimeExpression,
)
from factsheet.text.context import ReadingContext
from factsheet.text.tables import Cell, cell_of, label_of
from factsheet.text.tokens import Tokens

FACTS: dict[type, tuple[str, type[Any]]] = {
    MonetaryAmount: ("money", MoneyFact),
    Percentage: ("percentage", PercentageFact),
    Magnitude: ("magnitude", MagnitudeFact),
    Quantity: ("quantity", QuantityFact),
    TimeExpression: ("time", TimeFact),
    Quotation: ("quotation", QuotationFact),
}


class SubjectFinder(Protocol):
    """Whatever tells whose figure it is; each language has its own."""

    def of(
        self,
        figure: Span,
        *,
        kind: str,
        capture: Span | None,
        speech: Speech | None,
        role: str | None,
    ) -> Span | None:
        """The full name of the figure's subject where it stands, or None where none is told."""

    def object_of(self, stretch: Span, subject: Span | None) -> Span | None:
        """What the stretch means that a rule took for the object, if it means any."""

    def why(
        self,
        figure: Span,
        *,
        kind: str,
        capture: Span | None,
        speech: Speech | None,
        role: str | None,
    ) -> tuple[Contender, ...]:
        """The likeliest candidates, for a reader who asks why."""


class Reading(Struct, frozen=True):
    """All that is known of one annotation when it becomes a fact."""

    id: str
    annotation: Annotation
    figure: identity.Figure
    role: RoleReading | None
    modality: Modality
    speech: Speech | None
    subject: Span | None
    object: Span | None
    context: Span | None


def link(
    context: ReadingContext,
    annotations: list[Annotation],
    subjects: SubjectFinder,
    speeches: tuple[Speech, ...],
    roles: Mapping[int, RoleReading],
    modalities: Mapping[int, Judgement],
) -> tuple[Fact, ...]:
    """The facts, in the order of the text."""
    tokens = context.tokens
    spoken = Speeches(speeches)
    figures = [
        identity.Figure(Span(a.start, a.end), FACTS[type(a.value)][0], tokens.sentence_at(a.start))
        for a in annotations
    ]
    facts: list[Fact] = []
    for index, id_ in enumerate(identity.fact_ids(tokens.text, figures)):
        figure, role = figures[index], roles.get(index)
        speech = spoken.around(figure.span)
        cell = cell_of(tokens, context.cells, tokens.at_or_after(figure.span.start))
        label = None if cell is None else label_of(tokens, cell)
        subject = label or _subject(subjects, figure, role, speech)
        taken = role.object if role else None
        reading = Reading(
            id_,
            annotations[index],
            figure,
            role,
            modalities[index].modality if index in modalities else "asserted",
            speech,
            subject,
            subjects.object_of(taken, subject) if taken else None,
            role.context if role and role.context else _header(tokens, cell),
        )
        facts.append(_fact(tokens.text, reading))
    return tuple(facts)


def _header(tokens: Tokens, cell: Cell | None) -> Span | None:
    """Where the header of the cell's column stands."""
    if cell is None or cell.header.start == cell.header.end:
        return None
    return Span(tokens.start[cell.header.start], tokens.end[cell.header.end - 1])


def _subject(
    subjects: SubjectFinder,
    figure: identity.Figure,
    role: RoleReading | None,
    speech: Speech | None,
) -> Span | None:
    """Whose figure it is; a quotation is nobody's but its speaker's."""
    if figure.kind == "quotation":
        return None
    return subjects.of(
        figure.span,
        kind=figure.kind,
        capture=role.subject if role else None,
        speech=speech,
        role=role.role if role else None,
    )


def _fact(text: str, reading: Reading) -> Fact:
    annotation, role, span = reading.annotation, reading.role, reading.figure.span
    exact = text[span.start : span.end]
    fact: Fact = FACTS[type(annotation.value)][1](
        id=reading.id,
        text=exact,
        start=span.start,
        end=span.end,
        value=annotation.value,
        sentence=Place(*reading.figure.sentence),
        rule=annotation.rule,
        selector=identity.selector(text, span, exact),
        fragment=identity.fragment(text, span),
        role=role.role if role else None,
        role_rule=role.rule if role else None,
        context=text[slice(*reading.context)] if reading.context else None,
        approximate=annotation.approximate,
        modality=reading.modality,
        subject=_mention(text, reading.subject),
        object=_mention(text, reading.object),
        attribution=_attribution(reading.speech, text),
    )
    return fact


def _attribution(speech: Speech | None, text: str) -> Attribution | None:
    """Who says it, by the narrowest stretch of speech around it."""
    if speech is None or speech.speaker is None:
        return None
    speaker = speech.speaker
    return Attribution(
        speaker.text,
        speaker.span.start,
        speaker.span.end,
        speaker.name,
        speaker.role,
        speech.cue and text[slice(*speech.cue)],
    )


def _mention(text: str, span: Span | None) -> Mention | None:
    return Mention(text[slice(*span)], *span) if span else None
