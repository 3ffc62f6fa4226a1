"""Annotations -> facts: each gets its sentence, role, subject, speaker and identity."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from factsheet import identity, sheet
from factsheet.document import Span
from factsheet.names import Names
from factsheet.roles import RoleReading
from factsheet.rule import Annotation
from factsheet.scene import Scene
from factsheet.speech import Speaker, Speech
from factsheet.values import (
    Magnitude,
    Modality,
    MonetaryAmount,
    Percentage,
    Quantity,
    Quotation,
    TimeExpression,
)

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
    names: Names,  # noqa: ARG001
    speeches: tuple[Speech, ...],
    roles: Mapping[int, RoleReading],
    modalities: Mapping[int, Modality],
) -> tuple[sheet.Fact, ...]:
    """The facts, in the order of the text."""
    tokens = scene.tokens
    figures = [(Span(a.start, a.end), FACTS[type(a.value)][0]) for a in annotations]
    seen: Counter[tuple[str, str]] = Counter()
    facts: list[sheet.Fact] = []
    for index, annotation in enumerate(annotations):
        span = Span(annotation.start, annotation.end)
        sentence = tokens.sentence_at(span.start)
        inside = [figure for figure in figures if sentence.covers(figure[0])]
        kind = figures[index][1]
        statement = identity.masked(tokens.text, sentence, inside)
        ordinal = seen[kind, statement]
        seen[kind, statement] += 1
        role = roles.get(index)
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
                attribution=_attribution(span, speeches, tokens.text),
            )
        )
    return tuple(facts)


def _attribution(span: Span, speeches: tuple[Speech, ...], text: str) -> sheet.Attribution | None:
    """Who says it: the narrowest stretch of speech that holds it."""
    holding = [speech for speech in speeches if speech.span.covers(span) and speech.speaker]
    if not holding:
        return None
    speech = min(holding, key=lambda s: s.span.end - s.span.start)
    speaker: Speaker = speech.speaker  # type: ignore[assignment]  # only those with one are held
    return sheet.Attribution(
        speaker.text,
        speaker.span.start,
        speaker.span.end,
        speaker.name,
        speaker.role,
        speech.cue and text[slice(*speech.cue)],
    )
