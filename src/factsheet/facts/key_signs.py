"""The signs by which an editor takes a fact for the page or leaves it, each by its name."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from factsheet.facts.peers import peer, peers, size_of
from factsheet.facts.scales import (
    DAYS_AHEAD,
    DAYS_LONG,
    HEADLINE_WORDS,
    OF_KIND,
    OF_SUBJECT,
    PLACE,
    QUOTED_LENGTH,
    SENTENCE,
    SIZE,
)
from factsheet.model.document import Document, Span, Stretches
from factsheet.model.fact import (
    Fact,
    MoneyFact,
    Place,
    QuotationFact,
    TimeFact,
)

LONGEST_HEADLINE = 160
"""Characters."""
ENDED = frozenset(".!?:;”\"'’)")
BRACKET = 12
"""Characters before a figure that may hold its bracket: (about $8 million)."""
NEAREST_WORD = 20
"""Characters on each side of a figure in which its next word stands."""
LAST_WORD, NEXT_WORD = re.compile(r"([^\W\d_]+)\W*$"), re.compile(r"\W*([^\W\d_]+)")
WORD, ANY_WORD = re.compile(r"[^\W\d_]{4,}"), re.compile(r"[^\W\d_]+")
STEM = 6
"""Letters by which two words of an article are told to be the same."""
GOES_ON = 120
"""Characters between two quotations of which the second goes on with the first."""
DIGIT = re.compile(r"\d")


def statement(fact: Fact) -> object:
    """What two facts share that tell the same figure."""
    if isinstance(fact, QuotationFact):
        return fact.kind, fact.start
    if isinstance(fact, TimeFact):
        return fact.kind, fact.role, fact.value.timex
    return fact.kind, fact.role, fact.value


def headings(document: Document) -> list[Span]:
    """The headings, and the first line where it reads like a headline."""
    found = [Span(b.start, b.end) for b in document.blocks if b.kind == "heading"]
    if len(document.blocks) > 1:
        first = document.blocks[0]
        line = document.text[first.start : first.end].rstrip()
        if first.kind == "paragraph" and len(line) <= LONGEST_HEADLINE and line[-1:] not in ENDED:
            found.insert(0, Span(first.start, first.end))
    return found


class Signs:
    """What is known of an article while its facts are read, one after the other."""

    def __init__(self, document: Document, facts: Sequence[Fact]) -> None:
        self.text, self.published = document.text, document.particulars.published
        heads = headings(document)
        title = document.particulars.title or ""
        headline = self.text[slice(*heads[0])] if heads else title
        self.headline = headline[:LONGEST_HEADLINE]
        self.headline_words = _words(self.headline)
        self.titled = {
            _value(fact)
            for fact in facts
            if (heads and heads[0].start <= fact.start < heads[0].end)
            or (len(fact.text) > 1 and fact.kind != "time" and fact.text in title)
        }
        titles = frozenset(heads)
        self.paragraphs = [b.start for b in document.blocks if Span(b.start, b.end) not in titles]
        self.body = self.paragraphs[0] if self.paragraphs else 0
        self.length = max(1, len(self.text) - self.body)
        self.quoted = Stretches(Span(f.start, f.end) for f in facts if is_verbatim(f))
        self.kinds = Counter([fact.kind for fact in facts])
        subjects = Counter([f.subject.text for f in facts if f.subject and f.kind != "quotation"])
        self.subjects = subjects.most_common()
        self.rank = {name: at for at, (name, _) in enumerate(self.subjects)}
        self.beside = _beside(facts, self.published)
        self.peers = peers(facts)
        self.by_sentence: dict[int, tuple[str, ...]] = {}
        self.told: dict[object, int] = {}
        self.last: dict[tuple[int, str], Fact] = {}

    def of(self, fact: Fact) -> list[str]:
        """The signs of the next fact; its kind and its role first."""
        kind = fact.kind
        found = [f"any {kind}", fact.role or "no role"]
        if fact.modality != "asserted":
            found += fact.modality, f"{fact.role}, {fact.modality}"
        found += self._place(fact, kind)
        found += self._course(fact, kind)
        found += self._sentence(fact)
        if self.beside[fact.sentence.start].get("quotation", 0) > (kind == "quotation"):
            found.append("beside a quotation")
        if isinstance(fact, QuotationFact):
            found += self._quotation(fact)
            return found
        found += self._subject(fact)
        found += self._around(fact)
        if isinstance(fact, TimeFact):
            found += self._time(fact)
        else:
            found += self._figure(fact, kind)
        return found

    def _place(self, fact: Fact, kind: str) -> Iterator[str]:
        """Where in the article it stands, and in its paragraph."""
        yield PLACE((fact.start - self.body) / self.length)
        number = bisect_right(self.paragraphs, fact.start)
        yield f"{self._count('paragraph', number, most=4)} facts of the paragraph before it"
        like = self._count(kind, number)
        yield f"{like} of its kind in the paragraph before it"

    def _course(self, fact: Fact, kind: str) -> Iterator[str]:
        """What the article told before it."""
        before = self._count(kind, fact.role, most=4)
        yield f"{before} of its role before it"
        yield f"{fact.role}, {min(before, 2)} before it"
        yield OF_KIND(self.kinds[kind])
        if self.titled and _value(fact) in self.titled:
            yield "the headline says it too"

    def _count(self, *what: object, most: int = 2) -> int:
        """How many of these were counted before, at most."""
        before = self.told.get(what, 0)
        self.told[what] = before + 1
        return min(before, most)

    def _sentence(self, fact: Fact) -> tuple[str, ...]:
        """What its sentence is like, read for the first fact of it."""
        found = self.by_sentence.get(fact.sentence.start)
        if found is None:
            found = self.by_sentence[fact.sentence.start] = tuple(self._of_sentence(fact.sentence))
        return found

    def _of_sentence(self, sentence: Place) -> Iterator[str]:
        """How full a sentence is of figures, and of the headline's words."""
        start, end = sentence.start, sentence.end
        yield f"{min(self.beside[start].get('figure', 0), 3)} figures in its sentence"
        if self.headline_words:
            yield HEADLINE_WORDS(len(_words(self.text[start:end]) & self.headline_words))

    def _subject(self, fact: Fact) -> Iterator[str]:
        """Whose it is, and whether it is in somebody's words."""
        if fact.subject is None:
            yield "no subject"
        else:
            rank = self.rank[fact.subject.text]
            yield f"of subject {rank + 1}" if rank < 3 else "of another subject"
            yield OF_SUBJECT(self.subjects[rank][1])
            if fact.subject.text in self.headline:
                yield "its subject is in the headline"
        if self.quoted.cover(fact.start, fact.end):
            yield "inside a quotation"

    def _around(self, fact: Fact) -> Iterator[str]:
        """The words and marks around it."""
        text, start, end = self.text, fact.start, fact.end
        opening, ending = fact.sentence.start, fact.sentence.end
        yield SENTENCE(ending - opening)
        before = text[max(opening, start - NEAREST_WORD) : start]
        word = LAST_WORD.search(before)
        yield f"after “{word[1].lower()}”" if word else "after no word"
        word = NEXT_WORD.match(text, end, max(end, min(ending, end + NEAREST_WORD)))
        yield f"before “{word[1].lower()}”" if word else "before no word"
        if fact.approximate:
            yield "approximate"
        if "(" in before[-BRACKET:].rpartition(")")[2]:
            yield "in brackets"

    def _figure(self, fact: Fact, kind: str) -> Iterator[str]:
        """Its rank among the figures of its sentence and of its unit."""
        start = fact.sentence.start
        beside = self.beside[start]
        yield f"{self._count('sentence', start, most=3)} figures of the sentence before it"
        yield f"{min(beside[kind], 3)} of its kind in the sentence"
        last = self.last.get((start, kind))
        if last is not None:
            yield "its role again" if last.role == fact.role else "another role before it"
        self.last[start, kind] = fact
        for company in ("bygone time", "coming time"):
            if company in beside:
                yield f"beside a {company}"
        if fact.text[0].isalpha():
            yield "in words"
            yield f"{fact.role}, in words"
        if isinstance(fact, MoneyFact) and fact.value.per:
            yield "for each of something"
        yield from self._rank(fact)

    def _rank(self, fact: Fact) -> Iterator[str]:
        """How large it is, by itself and beside its peers."""
        size = size_of(fact)
        if size is None:
            return
        yield SIZE(float(size))
        like = self.peers[peer(fact)]
        if len(like) > 1:
            yield f"{min(len(like) - bisect_right(like, size), 4)} of its peers are larger"
            if size and like[-1]:
                yield f"{min(like[-1].adjusted() - size.adjusted(), 3)} digits below the largest"

    def _time(self, fact: TimeFact) -> Iterator[str]:
        """When it is, and what kind of time."""
        role, value = fact.role, fact.value
        yield value.type
        yield f"{role}, {value.type}"
        yield f"written {DIGIT.sub('0', value.timex)[:12]}"
        yield f"{role}, {value.bound or 'no bound'}"
        start, end, published = value.start, value.end, self.published
        if start is not None and end is not None and published is not None:
            ahead = DAYS_AHEAD((end - published).days)
            yield ahead
            yield f"{role}, {ahead}"
            yield DAYS_LONG((end - start).days)
            if start <= published <= end:
                yield "the time of the news itself"
                yield f"{role}, the time of the news itself"

    def _quotation(self, fact: QuotationFact) -> Iterator[str]:
        """How long it is, the how manieth, and who says it."""
        yield QUOTED_LENGTH(fact.end - fact.start)
        for word in sorted({word.lower() for word in ANY_WORD.findall(fact.text)}):
            yield f"says “{word}”"
        yield f"{self._count('quotation', most=6)} quotations before it"
        said = fact.attribution
        if said is not None and said.role:
            yield "by somebody with a role"
        if said is not None and self.rank.get(str(said)) == 0:
            yield "by the main subject"
        last = self.last.get((0, "quotation"))
        if last is not None and fact.start - last.end < GOES_ON:
            yield "goes on with the one before"
        self.last[0, "quotation"] = fact


def is_verbatim(fact: Fact) -> bool:
    """Whether a fact is a quotation in its speaker's own words."""
    return isinstance(fact, QuotationFact) and fact.value.form != "indirect"


def _words(text: str) -> frozenset[str]:
    return frozenset(word[:STEM] for word in WORD.findall(text.lower()))


def _value(fact: Fact) -> object:
    """What two facts share of which one has no room to say its role, as in a headline."""
    return fact.start if isinstance(fact, QuotationFact) else fact.value


def _beside(facts: Sequence[Fact], published: date | None) -> dict[int, dict[str, int]]:
    """How many facts of each kind, and of other sorts that matter, stand in each sentence."""
    found: dict[int, dict[str, int]] = {}
    for fact in facts:
        here = found.setdefault(fact.sentence.start, {})
        for sort in _sorts(fact, published):
            here[sort] = here.get(sort, 0) + 1
    return found


def _sorts(fact: Fact, published: date | None) -> Iterator[str]:
    """What a fact is to the others of its sentence."""
    if isinstance(fact, TimeFact):
        end = fact.value.end
        if end is not None and published is not None and end.year < published.year - 1:
            yield "bygone time"
        if fact.role in ("forecast", "deadline"):
            yield "coming time"
        return
    yield fact.kind
    if not isinstance(fact, QuotationFact):
        yield "figure"
