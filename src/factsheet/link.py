"""Annotations -> facts: each gets its sentence, role, subject, speaker and identity."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from factsheet import identity, sheet
from factsheet.document import Span
from factsheet.names import Names
from factsheet.roles import RoleReading
from factsheet.rule import Annotation
from factsheet.rules.en.subjects import Subjects
from factsheet.scene import Scene
from factsheet.speech import Speech, Speeches
from factsheet.tokens import Tokens
from factsheet.values import (
    Magnitude,
    Modality,
    MonetaryAmount,
    Percentage,
    Quantity,
    Quotation,
    TimeExpression,
)

Figure = tuple[Span, str]

FACTS: dict[type, tuple[str, type[Any]]] = {
    MonetaryAmount: ("money", sheet.MoneyFact),
    Percentage: ("percentage", sheet.PercentageFact),
    Magnitude: ("magnitude", sheet.MagnitudeFact),
    Quantity: ("quantity", sheet.QuantityFact),
    TimeExpression: ("time", sheet.TimeFact),
    Quotation: ("quotation", sheet.QuotationFact),
}


def link(
    scene: Scene,
    annotations: list[Annotation],
    names: Names,
    speeches: tuple[Speech, ...],
    roles: Mapping[int, RoleReading],
    modalities: Mapping[int, Modality],
) -> tuple[sheet.Fact, ...]:
    """The facts, in the order of the text."""
    tokens = scene.tokens
    spoken, subjects = Speeches(speeches), Subjects(tokens, names, speeches)
    figures = [(Span(a.start, a.end), FACTS[type(a.value)][0]) for a in annotations]
    statements = _statements(tokens, figures)
    seen: Counter[tuple[str, str]] = Counter()
    facts: list[sheet.Fact] = []
    for index, annotation in enumerate(annotations):
        span = Span(annotation.start, annotation.end)
        kind = figures[index][1]
        sentence, statement = next(statements)
        ordinal = seen[kind, statement]
        seen[kind, statement] += 1
        role = roles.get(index)
        speech = spoken.around(span)
        subject = None
        if kind != "quotation":
            subject = subjects.of(
                span,
                kind=kind,
                capture=role.subject if role else None,
                speech=speech,
                role=role.role if role else None,
            )
        facts.append(
            FACTS[type(annotation.value)][1](
                id=identity.fact_id(kind, statement, ordinal),
                text=tokens.text[span.start : span.end],
                start=span.start,
                end=span.end,
                value=annotation.value,
                sentence=sheet.Place(*sentence),
                rule=annotation.rule,
                selector=identity.selector(tokens.text, span),
                fragment=identity.fragment(tokens.text, span),
                role=role.role if role else None,
                role_rule=role.rule if role else None,
                context=tokens.text[slice(*role.context)] if role and role.context else None,
                approximate=annotation.approximate,
                modality=modalities.get(index, "asserted"),
                subject=_mention(tokens.text, subject),
                attribution=_attribution(speech, tokens.text),
            )
        )
    return tuple(facts)


def _statements(tokens: Tokens, figures: Sequence[Figure]) -> Iterator[tuple[Span, str]]:
    """The sentence of each figure with its figures masked, made once for each sentence."""
    starts = [span.start for span, _ in figures]
    sentence, statement = Span(-1, -1), ""
    for span, _ in figures:
        here = tokens.sentence_at(span.start)
        if here != sentence:
            sentence = here
            near = figures[bisect_left(starts, here.start) : bisect_left(starts, here.end)]
            inside = [figure for figure in near if here.covers(figure[0])]
            statement = identity.masked(tokens.text, here, inside)
        yield sentence, statement


def _attribution(speech: Speech | None, text: str) -> sheet.Attribution | None:
    """Who says it, by the narrowest stretch of speech around it."""
    if speech is None or speech.speaker is None:
        return None
    speaker = speech.speaker
    return sheet.Attribution(
        speaker.text,
        speaker.span.start,
        speaker.span.end,
        speaker.name,
        speaker.role,
        speech.cue and text[slice(*speech.cue)],
    )


def _mention(text: str, span: Span | None) -> sheet.Mention | None:
    return sheet.Mention(text[slice(*span)], *span) if span else None
