"""A sheet and a text -> proof: what of the sheet does not hold, and where its facts stand now."""

from bisect import bisect_left
from collections.abc import Iterator
from hashlib import sha256
from typing import Literal

from msgspec import Struct

from factsheet.facts import identity
from factsheet.model.document import Block, Document, Particulars, Span
from factsheet.model.sheet import Fact, Sheet
from factsheet.packs.index import Packs, builtin
from factsheet.pipeline import make_sheet
from factsheet.readers.text import blocks
from factsheet.text.folding import words
from factsheet.versions.difference.likeness import value_of

Clause = Literal["span", "value", "hash", "selector", "fragment", "id", "order", "summary", "name"]
State = Literal["stands", "moved", "gone"]
OCCURRENCES = 60
"""Places of the same words that are looked at, the nearest first: no article says one figure more
often, and a text of figures alone would be read once for each of them."""


REACH = 2 * identity.CONTEXT
"""Code points on either side of a figure in which its sentence is known again."""
Around = dict[tuple[int, int], tuple[tuple[str, ...], tuple[str, ...]]]
"""The words before a stretch of a text, backwards, and those after it; each read once."""


class Failure(Struct, frozen=True):
    """Something of a sheet that does not hold: which fact (or none), which clause, and why."""

    fact: str | None
    clause: Clause
    reason: str


class Standing(Struct, frozen=True):
    """Where a fact of a sheet is in another text: at the same place, elsewhere, or nowhere."""

    fact: str
    text: str
    state: State
    start: int | None = None
    end: int | None = None


class Proof(Struct, frozen=True):
    """What was proved of a sheet. `standing` is of the source that was given, if one was."""

    holds: bool
    facts: int
    failures: tuple[Failure, ...]
    standing: tuple[Standing, ...] = ()

    def __bool__(self) -> bool:
        return self.holds


def prove(sheet: Sheet, packs: Packs | None = None) -> tuple[Failure, ...]:
    """Every span, value, hash and selector of a sheet that its own text does not bear out."""
    return (
        *_hash(sheet),
        *(failure for fact in sheet.facts for failure in _spans(sheet, fact)),
        *_order(sheet),
        *_elsewhere(sheet),
        *_values(sheet, packs or builtin()),
    )


def locate(sheet: Sheet, text: str) -> tuple[Standing, ...]:
    """Where each fact stands in another text: by its sentence's words, or by its selector."""
    if text == sheet.text.content:
        return tuple(Standing(f.id, f.text, "stands", f.start, f.end) for f in sheet.facts)
    places: dict[str, list[int]] = {}
    for exact in {fact.text for fact in sheet.facts}:
        places[exact] = list(_occurrences(text, exact))
    around: Around = {}
    return tuple(_standing(sheet, fact, text, places[fact.text], around) for fact in sheet.facts)


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
    mentions = ("subject", fact.subject), ("attribution", fact.attribution)
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
        yield Failure(fact, "span", f"{what} says {_short(quoted)}, the text {_short(stands)}")


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
            yield Failure(None, "name", f"a mention of {_short(name)} is not in the text")


def _names(sheet: Sheet) -> Iterator[Failure]:
    """Speakers and subjects by names whose words stand nowhere in the article."""
    article = sheet.article
    told = (sheet.text.content, article.title or "", article.publisher or "", *article.authors)
    said = frozenset(word for part in told for word in words(part))
    for fact in sheet.facts:
        who = fact.attribution
        named = (("speaker", who and who.name), ("speaker’s role", who and who.role))
        for what, name in (*named, ("subject", fact.subject and fact.subject.text)):
            if name and not said.issuperset(words(name)):
                yield Failure(fact.id, "name", f"its {what} {_short(name)} is not in the text")


def _values(sheet: Sheet, packs: Packs) -> Iterator[Failure]:
    """Values that the grammar, run again on the text, does not read where the sheet has them."""
    read = _read(sheet, blocks(sheet.text.content), packs)
    unread = [fact for fact in sheet.facts if read.get(_place(fact)) != _said(fact)]
    if not unread:
        return
    alone = _read(sheet, _sentences(sheet), packs)
    for fact in unread:
        if alone.get(_place(fact)) == _said(fact):
            continue
        again = read.get(_place(fact), alone.get(_place(fact)))
        told = "reads another value there" if again else "finds nothing there"
        yield Failure(fact.id, "value", f"the grammar {told}: {_short(fact.text)}")


def _read(
    sheet: Sheet, stretches: tuple[Block, ...], packs: Packs
) -> dict[tuple[int, int, str], object]:
    article = sheet.article
    particulars = Particulars(title=article.title, published=article.published, url=article.url)
    again = make_sheet(Document(sheet.text.content, stretches, particulars), packs)
    return {_place(fact): _said(fact) for fact in again.facts}


def _place(fact: Fact) -> tuple[int, int, str]:
    return fact.start, fact.end, fact.kind


def _said(fact: Fact) -> object:
    return value_of(fact.value), fact.approximate, fact.modality


def _sentences(sheet: Sheet) -> tuple[Block, ...]:
    """The sentences of the facts as paragraphs, for a page whose paragraphs are no longer known."""
    found: list[Block] = []
    size = len(sheet.text.content)
    for fact in sorted(sheet.facts, key=lambda fact: fact.sentence.start):
        start = max(fact.sentence.start, found[-1].end if found else 0)
        end = min(size, max(fact.sentence.end, fact.end))
        if 0 <= start < end:
            found.append(Block(start, end))
    return tuple(found)


def _standing(sheet: Sheet, fact: Fact, text: str, places: list[int], around: Around) -> Standing:
    best, most = -1, 0
    own = _own_words(sheet, fact)
    for at in _nearest(places, fact.start):
        before, after = _words_around(text, at, at + len(fact.text), around)
        shared = 1 + _run(own[0], before) + _run(own[1], after)
        closer = abs(at - fact.start) < abs(best - fact.start)
        if shared > most or (shared == most and best >= 0 and closer):
            best, most = at, shared
    if best < 0 or not _known(sheet, fact, most):
        return Standing(fact.id, fact.text, "gone")
    state: State = "stands" if best == fact.start else "moved"
    return Standing(fact.id, fact.text, state, best, best + len(fact.text))


def _occurrences(text: str, exact: str) -> Iterator[int]:
    at = text.find(exact) if exact else -1
    while at >= 0:
        yield at
        at = text.find(exact, at + 1)


def _nearest(places: list[int], start: int) -> list[int]:
    """The places around one, in the order of the text."""
    middle = bisect_left(places, start)
    low = max(0, min(middle - OCCURRENCES // 2, len(places) - OCCURRENCES))
    return places[low : low + OCCURRENCES]


def _own_words(sheet: Sheet, fact: Fact) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of a fact's sentence on both sides of it, counted outwards."""
    own = sheet.text.content
    before = own[max(fact.sentence.start, fact.start - REACH) : fact.start]
    after = own[fact.end : min(fact.sentence.end, fact.end + REACH)]
    return words(before)[::-1], words(after)


def _words_around(
    text: str, start: int, end: int, around: Around
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    found = around.get((start, end))
    if found is None:
        before = words(text[max(0, start - REACH) : start])[::-1]
        found = around[start, end] = before, words(text[end : end + REACH])
    return found


def _run(old: tuple[str, ...], new: tuple[str, ...]) -> int:
    """The length of the common beginning; another number in it is a correction next door."""
    for count, (a, b) in enumerate(zip(old, new, strict=False)):
        if a != b and not (a[0].isdigit() and b[0].isdigit()):
            return count
    return min(len(old), len(new))


def _known(sheet: Sheet, fact: Fact, shared: int) -> bool:
    """Whether so many words tell that it is the same statement: three, or all there are."""
    if len(words(fact.text)) >= 5:
        return True
    start, end = fact.sentence.start, max(fact.sentence.end, fact.end)
    near = sheet.text.content[max(start, fact.start - REACH) : min(end, fact.end + REACH)]
    return shared > min(3, len(words(near)) - len(words(fact.text)))


def _short(text: str) -> str:
    return repr(text if len(text) <= 60 else f"{text[:57]}...")
