"""A sheet as plain lines for `git diff`: no places and no ids, so only other facts differ."""

from collections.abc import Iterator

from factsheet.model.fact import Fact, QuotationFact
from factsheet.model.sheet import Sheet
from factsheet.renderers import wording
from factsheet.renderers.outline import sentence_of
from factsheet.renderers.visible import line


def render(sheet: Sheet) -> str:
    """The particulars, then some lines for each fact, in the order of the text."""
    return "".join(f"{text}\n" for text in _lines(sheet))


def _lines(sheet: Sheet) -> Iterator[str]:
    article = sheet.article
    particulars = {
        "Title": article.title,
        "By": ", ".join(article.authors),
        "Published": article.published and article.published.isoformat(),
        "Publisher": article.publisher,
        "Address": article.url,
    }
    for name, told in particulars.items():
        if told:
            yield f"{name}: {line(told)}"
    for fact in sheet.facts:
        yield ""
        yield from _fact(sheet, fact)


def _fact(sheet: Sheet, fact: Fact) -> Iterator[str]:
    yield f"[{' '.join(filter(None, (fact.kind, fact.role)))}] {line(fact.text)}"
    told = {
        "value": _value(fact),
        "hedge": wording.hedge(fact),
        "whose": wording.whose(fact),
        "says": wording.speaker(fact.attribution),
        "in": sentence_of(sheet, fact),
    }
    for name, words in told.items():
        if words:
            yield f"    {name}: {line(words)}"


def _value(fact: Fact) -> str:
    if isinstance(fact, QuotationFact):
        return fact.value.form
    parts = [wording.figure(fact)]
    if fact.kind == "time":
        parts.insert(0, fact.value.timex)  # type: ignore[union-attr]  # a time's
    return " ".join(filter(None, parts))
