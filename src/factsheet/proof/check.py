"""A sheet -> proof: what of it its own text and the rules do not bear out."""

from collections.abc import Iterator
from hashlib import sha256

from factsheet.facts import identity
from factsheet.model.document import Span
from factsheet.model.fact import Fact
from factsheet.model.sheet import Sheet
from factsheet.packs.in_force import builtin
from factsheet.packs.index import Packs
from factsheet.proof.again import differences
from factsheet.proof.verdict import Failure, short
from factsheet.text.folding import words


def prove(sheet: Sheet, packs: Packs | None = None) -> tuple[Failure, ...]:
    """Everything in a sheet that its own text and the rules, read again, do not bear out."""
    return (
        *_hash(sheet),
        *(failure for fact in sheet.facts for failure in _spans(sheet, fact)),
        *_order(sheet),
        *_elsewhere(sheet),
        *differences(sheet, packs or builtin()),
    )


def _hash(sheet: Sheet) -> Iterator[Failure]:
    found = sha256(sheet.text.content.encode("utf-8", "surrogatepass")).hexdigest()
    if found != sheet.text.sha256:
        yield Failure(None, "hash", f"the text has the digest {found}, not {sheet.text.sha256}")


def _spans(sheet: Sheet, fact: Fact) -> Iterator[Failure]:
    text, span = sheet.text.content, Span(fact.start, fact.end)
    if not 0 <= span.start < span.end <= len(text):
        yield Failure(fact.id, "span", f"{span.start} to {span.end} does not lie in the text")
        return
    yield from _quotes(text, fact.id, "the fact", fact.text, span)
    mentions = (
        ("subject", fact.subject),
        ("object", fact.object),
        ("attribution", fact.attribution),
    )
    for name, mention in mentions:
        if mention and mention.start is not None and mention.end is not None:
            place = Span(mention.start, mention.end)
            yield from _quotes(text, fact.id, f"its {name}", mention.text, place)
    if not (fact.sentence.start <= fact.start < fact.sentence.end <= len(text)):
        yield Failure(fact.id, "span", "it does not begin in its sentence")
    if fact.selector != identity.selector(text, span):
        yield Failure(fact.id, "selector", "its selector does not quote the text")
    if fact.fragment != identity.fragment(text, span):
        yield Failure(fact.id, "fragment", "its text fragment does not point at it")


def _quotes(text: str, fact: str | None, what: str, quoted: str, span: Span) -> Iterator[Failure]:
    stands = text[max(0, span.start) : max(0, span.end)]
    if stands != quoted:
        yield Failure(fact, "span", f"{what} says {short(quoted)}, the text {short(stands)}")


def _order(sheet: Sheet) -> Iterator[Failure]:
    starts = [fact.start for fact in sheet.facts]
    if starts != sorted(starts):
        yield Failure(None, "order", "the facts do not stand in the order of the text")
    if len({fact.id for fact in sheet.facts}) < len(sheet.facts):
        yield Failure(None, "id", "two facts have one id")


def _elsewhere(sheet: Sheet) -> Iterator[Failure]:
    """The summary's sentences, and the mentions of people and organisations."""
    text, ids = sheet.text.content, {fact.id for fact in sheet.facts}
    for sentence in sheet.summary:
        place = Span(sentence.start, sentence.end)
        yield from _quotes(text, None, "the summary", sentence.text, place)
        if not ids.issuperset(sentence.facts):
            yield Failure(None, "summary", "the summary names a fact that the sheet has not")
    yield from _names(sheet)
    mentions = [(each.name, each.mentions) for each in sheet.people]
    mentions += [(each.name, each.mentions) for each in sheet.organizations]
    for name, places in mentions:
        if not all(0 <= start < end <= len(text) for start, end in places):
            yield Failure(None, "name", f"a mention of {short(name)} is not in the text")


def _names(sheet: Sheet) -> Iterator[Failure]:
    """Speakers and subjects by names whose words stand nowhere in the article."""
    article = sheet.article
    told = (sheet.text.content, article.title or "", article.publisher or "", *article.authors)
    said = frozenset(word for part in told for word in words(part))
    for fact in sheet.facts:
        who = fact.attribution
        subject = fact.subject if fact.subject and fact.subject.start is None else None
        named = (("speaker", who and who.name), ("speaker’s role", who and who.role))
        for what, name in (*named, ("subject", subject and subject.text)):
            if name and name not in sheet.text.content and not said.issuperset(words(name)):
                yield Failure(fact.id, "name", f"its {what} {short(name)} is not in the text")
