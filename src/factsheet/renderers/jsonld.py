"""A sheet as JSON-LD in the words of https://schema.org: a NewsArticle and what it states."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any, assert_never

from factsheet.model.fact import Attribution, Fact, QuotationFact
from factsheet.model.sheet import Sheet
from factsheet.model.values import (
    Magnitude,
    MonetaryAmount,
    Percentage,
    Quantity,
    Quotation,
    TimeExpression,
)
from factsheet.renderers import RenderOptions, wording
from factsheet.renderers.json import render_linked
from factsheet.renderers.outline import sentence_of
from factsheet.renderers.timeline import OPEN_END, OPEN_START
from factsheet.renderers.visible import passage_address, web_address

PERCENT = "P1"
"""The UN/CEFACT code of a percentage, for `unitCode`."""


def render(sheet: Sheet, options: RenderOptions) -> str:  # noqa: ARG001 - every fact, in one form
    """The article with its people, organisations, figures and quotations."""
    article = sheet.article
    return render_linked(
        _known(
            {
                "@context": "https://schema.org",
                "@type": "NewsArticle",
                "headline": article.title,
                "url": web_address(article.url),
                "author": [{"@type": "Person", "name": name} for name in article.authors],
                "publisher": _named("Organization", article.publisher),
                "datePublished": article.published,
                "dateModified": article.modified,
                "inLanguage": article.language,
                "abstract": " ".join(sentence.text for sentence in sheet.summary),
                "temporalCoverage": list(dict.fromkeys(_covered(sheet))),
                "mentions": [*_names(sheet), *(_figure(sheet, fact) for fact in _figures(sheet))],
                "hasPart": [
                    _quotation(sheet, fact)
                    for fact in sheet.facts
                    if isinstance(fact, QuotationFact)
                ],
            }
        )
    )


def _known(tree: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in tree.items() if value not in (None, "", [])}


def _named(kind: str, name: str | None, role: str | None = None) -> dict[str, Any] | None:
    return _known({"@type": kind, "name": name, "jobTitle": role}) if name else None


def _names(sheet: Sheet) -> Iterator[dict[str, Any] | None]:
    for person in sheet.people:
        yield _named("Person", person.name, person.role)
    for organization in sheet.organizations:
        yield _named("Organization", organization.name)


def _figures(sheet: Sheet) -> Iterator[Fact]:
    return (fact for fact in sheet.facts if fact.kind not in ("quotation", "time"))


def _figure(sheet: Sheet, fact: Fact) -> dict[str, Any]:
    return _known(
        {
            **_value(fact),
            "name": fact.text,
            "disambiguatingDescription": ", ".join(
                filter(None, (wording.label(fact), wording.whose(fact), wording.hedge(fact)))
            ),
            "description": sentence_of(sheet, fact),
            "identifier": fact.id,
            "url": passage_address(sheet.article.url, fact.fragment),
        }
    )


def _value(fact: Fact) -> dict[str, Any]:
    value = fact.value
    match value:
        case MonetaryAmount():
            kind = {"@type": "MonetaryAmount", "currency": value.currency}
            return kind | _interval(value.min, value.max)
        case Percentage():
            code = {"unitCode": PERCENT} if value.unit == "percent" else {}
            return _quantity(value.min, value.max, value.unit.replace("_", " ")) | code
        case Magnitude():
            return _quantity(value.min, value.max, "times")
        case Quantity():
            unit = f"{value.unit} per {value.per}" if value.per else value.unit
            return _quantity(value.min, value.max, unit)
        case TimeExpression() | Quotation():
            return {}
        case _:
            assert_never(value)


def _quantity(low: Decimal | None, high: Decimal | None, unit: str) -> dict[str, Any]:
    return {"@type": "QuantitativeValue", "unitText": unit} | _interval(low, high)


def _interval(low: Decimal | None, high: Decimal | None) -> dict[str, Any]:
    known = [end if end is not None and end.is_finite() else None for end in (low, high)]
    if known[0] is not None and known[0] == known[1]:
        return {"value": known[0]}
    return {"minValue": known[0], "maxValue": known[1]}


def _covered(sheet: Sheet) -> Iterator[str]:
    """The days that the article speaks of, as ISO 8601 intervals; ".." is an open end."""
    for fact in sheet.facts:
        if fact.kind == "time":
            value = fact.value
            if isinstance(value, TimeExpression) and (value.start or value.end):
                first = None if value.bound in OPEN_START else value.start
                last = None if value.bound in OPEN_END else value.end
                yield _days(first, last)


def _days(first: date | None, last: date | None) -> str:
    if first and first == last:
        return first.isoformat()
    return f"{first or '..'}/{last or '..'}"


def _quotation(sheet: Sheet, fact: QuotationFact) -> dict[str, Any]:
    return _known(
        {
            "@type": "Quotation",
            "text": fact.value.content,
            "creator": _speaker(fact.attribution),
            "identifier": fact.id,
            "url": passage_address(sheet.article.url, fact.fragment),
        }
    )


def _speaker(attribution: Attribution | None) -> dict[str, Any] | None:
    if attribution is None:
        return None
    return _named("Person", attribution.name or attribution.text, attribution.role)
