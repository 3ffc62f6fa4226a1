"""A sheet as W3C Web Annotations: each fact's words selected, and what they mean beside them.

https://www.w3.org/TR/annotation-model/
"""

from typing import Any

import msgspec

from factsheet.model.fact import Fact
from factsheet.model.sheet import Sheet
from factsheet.renderers import RenderOptions, wording
from factsheet.renderers.json import render_linked
from factsheet.renderers.visible import web_address

TEXT_FRAGMENTS = "https://wicg.github.io/scroll-to-text-fragment/"


def render(sheet: Sheet, options: RenderOptions) -> str:  # noqa: ARG001 - every fact, in one form
    """A collection with an annotation for each fact."""
    return render_linked(
        {
            "@context": "http://www.w3.org/ns/anno.jsonld",
            "type": "AnnotationCollection",
            "label": sheet.article.title or "Fact sheet",
            "total": len(sheet.facts),
            "first": {
                "type": "AnnotationPage",
                "startIndex": 0,
                "items": [_annotation(sheet, fact) for fact in sheet.facts],
            },
        }
    )


def _annotation(sheet: Sheet, fact: Fact) -> dict[str, Any]:
    return {
        "id": f"#{fact.id}",
        "type": "Annotation",
        "motivation": "describing",
        "body": [
            {"type": "TextualBody", "purpose": "tagging", "value": tag}
            for tag in (fact.kind, wording.label(fact))
            if tag
        ]
        + [{"type": "TextualBody", "purpose": "describing", "value": _said(fact)}],
        "target": {"source": _source(sheet), "selector": _selectors(sheet, fact)},
    }


def _said(fact: Fact) -> str:
    parts = (
        wording.figure(fact) or fact.text,
        wording.whose(fact),
        wording.hedge(fact),
        wording.speaker(fact.attribution),
    )
    return " · ".join(filter(None, parts))


def _source(sheet: Sheet) -> str:
    return web_address(sheet.article.url) or f"urn:sha256:{sheet.text.sha256}"


def _selectors(sheet: Sheet, fact: Fact) -> list[dict[str, Any]]:
    """The words with those around them; then their place, in the page or else in the text."""
    place: dict[str, Any]
    quote = {"type": "TextQuoteSelector", **msgspec.structs.asdict(fact.selector)}
    if web_address(sheet.article.url):
        place = {
            "type": "FragmentSelector",
            "conformsTo": TEXT_FRAGMENTS,
            "value": fact.fragment,
        }
    else:
        place = {"type": "TextPositionSelector", "start": fact.start, "end": fact.end}
    return [quote, place]
