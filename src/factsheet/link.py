"""Annotations -> facts: each gets its sentence, role, subject, speaker and identity."""

from bisect import bisect_left
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from factsheet import identity, sheet
from factsheet.document import Span
from factsheet.names import Names
from factsheet.roles import RoleReading
from factsheet.rule import Annotation
from factsheet.scene import Scene
from factsheet.speech import Speaker, Speech
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
    names: Names,  # noqa: ARG001
    speeches: tuple[Speech, ...],
    roles: Mapping[int, RoleReading],
    modalities: Mapping[int, Modality],
) -> tuple[sheet.Fact, ...]:
    """The facts, in the order of the text."""
    tokens = scene.tokens
    figures = [(Span(a.start, a.end), FACTS[type(a.value)][0]) for a in annotations]
    statements = _statements(tokens, figures)
    heard = _heard(figures, speeches)
    seen: Counter[tuple[str, str]] = Counter()
    facts: list[sheet.Fact] = []
    for index, annotation in enumerate(annotations):
        span = Span(annotation.start, annotation.end)
        kind = figures[index][1]
        sentence, statement = next(statements)
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
                attribution=_attribution(span, next(heard), tokens.text),
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


def _heard(figures: Sequence[Figure], speeches: Iterable[Speech]) -> Iterator[list[Speech]]:
    """The speeches that are going on where each figure begins."""
    waiting = deque(sorted(speeches, key=lambda speech: speech.span))
    going_on: list[Speech] = []
    for span, _ in figures:
        while waiting and waiting[0].span.start <= span.start:
            going_on.append(waiting.popleft())
        going_on = [speech for speech in going_on if speech.span.end > span.start]
        yield going_on


def _attribution(span: Span, speeches: Sequence[Speech], text: str) -> sheet.Attribution | None:
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
