"""Two sheets -> what differs between their articles, each change told as what it is.

A text that was only moved, set in other type or added to elsewhere says what it said before:
where the words are the same, nothing is reported, however differently they were read.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Set
from itertools import islice, takewhile

from factsheet.difference.changes import (
    Aspect,
    Byline,
    Change,
    ChangeName,
    Difference,
    PublicationDate,
    Title,
    Version,
)
from factsheet.difference.delta import delta
from factsheet.difference.likeness import (
    amount_of,
    conflict,
    exchanged,
    same_speaker,
    value_of,
)
from factsheet.difference.matching import Matching, Pair, match
from factsheet.difference.passages import Passage, Wording
from factsheet.difference.rewording import Rewording
from factsheet.folding import words
from factsheet.identity import LONGEST_SENTENCE
from factsheet.sheet import (
    Fact,
    MagnitudeFact,
    MoneyFact,
    PercentageFact,
    QuantityFact,
    QuotationFact,
    Sheet,
    TimeFact,
)
from factsheet.values import (
    Magnitude,
    MonetaryAmount,
    Percentage,
    Quantity,
    Quotation,
    TimeExpression,
)

Figure = MoneyFact | PercentageFact | MagnitudeFact | QuantityFact | TimeFact
VALUE: frozenset[Aspect] = frozenset(
    ("amount", "currency", "unit", "per", "direction", "bound", "time", "kind")
)

NAMING = 30
"""Code points next to a speaker's name that tell whether the words that name him were edited."""
OPPOSITES = frozenset(map(frozenset, (("growth", "decline"), ("profit", "loss"))))
DESCRIBING = 120
"""Code points next to a speaker's name in which the article says what that person is."""


def compare(old: Sheet, new: Sheet) -> Difference:
    """Everything that differs between two sheets, in the order of the new one."""
    changes = (*_particulars(old, new), *_facts(Wording(old), Wording(new)))
    return Difference(
        not changes, Version(old.source, old.article), Version(new.source, new.article), changes
    )


def _particulars(old: Sheet, new: Sheet) -> Iterator[Change]:
    before, after = old.article, new.article
    if words(before.title or "") != words(after.title or ""):
        yield Change("title", None, None, Title(before.title), Title(after.title))
    if sorted(map(words, before.authors)) != sorted(map(words, after.authors)):
        yield Change("byline", None, None, Byline(before.authors), Byline(after.authors))
    if before.published != after.published:
        days = PublicationDate(before.published), PublicationDate(after.published)
        yield Change("date", None, None, *days)


def _facts(old: Wording, new: Wording) -> tuple[Change, ...]:
    matching = _settled(match(old, new), old, new)
    sure = [pair for pair in matching.pairs if pair.sure]
    aspects = {pair.new.rank: _aspects(pair, old, new) for pair in sure}
    rewording = Rewording(sure, aspects)
    found: list[tuple[tuple[int, int], Change]] = []
    for pair in matching.pairs:
        if not pair.sure:
            found.append(((pair.new.rank, 1), _paired("possibly_same", pair, (), old, new)))
            continue
        changed = aspects[pair.new.rank]
        if rewording.reworded(pair):
            changed = (*changed, "words")
        elif "content" in changed:
            changed = tuple(aspect for aspect in changed if aspect != "content")
        if changed and _turned(pair):
            changed = (*changed, "role")
        name = _name(pair, changed)
        if name:
            found.append(((pair.new.rank, 1), _paired(name, pair, changed, old, new)))
    places = _places(matching)
    found += [
        ((at, 0), _alone("removed", p, old)) for p, at in zip(matching.removed, places, strict=True)
    ]
    found += [((p.rank, 2), _alone("added", p, new)) for p in matching.added]
    changes = [change for _, change in sorted(found, key=lambda each: each[0])]
    figures = sorted(
        (each.new.start, each.new.end) for each in changes if isinstance(each.new, Figure)
    )
    return tuple(change for change in changes if not _told_by_figures(change, figures))


def _settled(matching: Matching, old: Wording, new: Wording) -> Matching:
    """The matching without facts that were read on one side only, of words that stand on both."""
    pairs, gone, come = [], list(matching.removed), list(matching.added)
    for pair in matching.pairs:
        if (pair.sure and _could_change(pair, old, new)) or (
            not pair.sure and not _stands(pair.old, old, new) and not _stands(pair.new, new, old)
        ):
            pairs.append(pair)
        else:
            gone.append(pair.old)
            come.append(pair.new)
    known = {p.old.rank for p in pairs if p.sure}, {p.new.rank for p in pairs if p.sure}
    return Matching(
        tuple(pairs),
        tuple(_alone_for_sure(gone, known[0], old, new)),
        tuple(_alone_for_sure(come, known[1], new, old)),
    )


def _alone_for_sure(
    alone: Iterable[Passage], known: Set[int], own: Wording, other: Wording
) -> Iterator[Passage]:
    for passage in sorted(alone, key=lambda p: p.rank):
        if not _stands(passage, own, other) and not _known_by_figures(passage, known, own):
            yield passage


def _known_by_figures(passage: Passage, known: Set[int], own: Wording) -> bool:
    """Whether an indirect statement is read on one side only, and each figure in it on both: it
    was put in other words, which its figures tell.
    """
    whole = passage.fact
    if not isinstance(whole, QuotationFact) or whole.value.form != "indirect":
        return False
    after = islice(own.passages, passage.rank + 1, None)
    inside = [p.rank in known for p in takewhile(lambda p: p.fact.start < whole.end, after)]
    return bool(inside) and all(inside)


def _could_change(pair: Pair, old: Wording, new: Wording) -> bool:
    same_words = pair.old.own == pair.new.own
    return same_words or not (_stands(pair.old, old, new) and _stands(pair.new, new, old))


def _stands(passage: Passage, own: Wording, other: Wording) -> bool:
    """Whether the other article says these words just as often, and nobody new says them."""
    if isinstance(passage.fact, QuotationFact) and _edited(passage.fact, own, other):
        return False
    return 0 < own.says(passage.near) <= other.says(passage.near)


def _aspects(pair: Pair, old: Wording, new: Wording) -> tuple[Aspect, ...]:
    """What changed of a statement, but for its words."""
    before, after = pair.old.fact, pair.new.fact
    found: list[Aspect] = []
    if pair.old.setting.spelled != pair.new.setting.spelled:
        found += _value_aspects(pair)
        if before.modality != after.modality:
            found.append("modality")
        if before.approximate != after.approximate:
            found.append("approximate")
        if _other_subject(pair):
            found.append("subject")
    if _other_speaker(before, after, old, new):
        found.append("speaker")
    elif _described_otherwise(before, after, old, new):
        found.append("speaker_role")
    return tuple(found)


def _value_aspects(pair: Pair) -> list[Aspect]:
    old, new = pair.old.fact.value, pair.new.fact.value
    if pair.old.fact.kind != pair.new.fact.kind:
        return ["kind"]
    if value_of(old) == value_of(new):
        return []
    same_words = pair.old.own == pair.new.own
    found: list[Aspect] = []
    match old, new:
        case MonetaryAmount(), MonetaryAmount():
            found += _ends(old, new)
            found += ["currency"] if old.currency != new.currency and not same_words else []
            found += ["per"] if old.per != new.per else []
        case Percentage(), Percentage():
            found += _ends(old, new)
            found += ["unit"] if old.unit != new.unit else []
        case Quantity(), Quantity():
            found += _ends(old, new)
            found += ["unit"] if old.unit != new.unit else []
            found += ["per"] if old.per != new.per else []
        case Magnitude(), Magnitude():
            found += _ends(old, new)
            found += ["direction"] if old.direction != new.direction else []
        case TimeExpression(), TimeExpression():
            other_time = (old.type, old.timex, old.mod) != (new.type, new.timex, new.mod)
            found += ["time"] if other_time and not same_words else []
            found += ["bound"] if old.bound != new.bound else []
        case Quotation(), Quotation():
            found += _quotation_aspects(pair)
    return found


def _ends(
    old: MonetaryAmount | Percentage | Magnitude | Quantity,
    new: MonetaryAmount | Percentage | Magnitude | Quantity,
) -> list[Aspect]:
    """Whether the numbers differ, or which of the ends is open."""
    found: list[Aspect] = []
    if (old.min is None, old.max is None) != (new.min is None, new.max is None):
        found.append("bound")
        if amount_of(old) != amount_of(new):
            found.append("amount")
    elif (old.min, old.max) != (new.min, new.max):
        found.append("amount")
    return found


def _quotation_aspects(pair: Pair) -> list[Aspect]:
    """A quotation whose figures alone changed is told by them."""
    return [] if pair.old.setting.frame == pair.new.setting.frame else ["content"]


def _other_subject(pair: Pair) -> bool:
    if isinstance(pair.new.fact, QuotationFact):
        return False
    return conflict(pair.old, pair.new) or exchanged(pair.old, pair.new)


def _turned(pair: Pair) -> bool:
    """Whether what rose fell now, or a profit became a loss. Other roles a rewording can change."""
    return frozenset((pair.old.fact.role, pair.new.fact.role)) in OPPOSITES


def _other_speaker(before: Fact, after: Fact, old: Wording, new: Wording) -> bool:
    """Whether somebody else says it now, and the words that name the speaker were edited."""
    if same_speaker(before, after):
        return False
    if before.attribution is None or after.attribution is None:
        return _unnamed(before, old, after, new) and _unnamed(after, new, before, old)
    return _edited(before, old, new) or _edited(after, new, old)


def _described_otherwise(before: Fact, after: Fact, old: Wording, new: Wording) -> bool:
    """Whether a quotation's speaker is the same, and is called something else beside it."""
    if not isinstance(after, QuotationFact):
        return False
    roles = _described(before, old), _described(after, new)
    return bool(roles[0] and roles[1]) and roles[0] != roles[1]


def _described(fact: Fact, own: Wording) -> tuple[str, ...]:
    """The words for what a speaker is, where they stand beside the speaker's name."""
    said = fact.attribution
    if said is None or said.role is None or said.start is None or said.end is None:
        return ()
    before = own.text[max(0, said.start - DESCRIBING) : said.start].rpartition("\n")[2]
    after = own.text[said.end : said.end + DESCRIBING].partition("\n")[0]
    role = words(said.role)
    beside = f" {' '.join(words(before))} | {' '.join(words(after))} "
    return role if f" {' '.join(role)} " in beside else ()


def _unnamed(fact: Fact, own: Wording, fellow: Fact, other: Wording) -> bool:
    """Whether the other article does not name this one's speaker with the same fact.

    Where it does, the speaker is only no longer recognised: "the firm posted" for "reported".
    """
    said = fact.attribution
    if said is None:
        return True
    sentence = f" {' '.join(words(_sentence(fellow, other)))} "
    named = f" {' '.join(words(said.text))} "
    return named not in sentence and _edited(fact, own, other)


def _edited(fact: Fact, own: Wording, other: Wording) -> bool:
    """Whether the other article lacks the words in which this one names the speaker."""
    said = fact.attribution
    if said is None or said.start is None or said.end is None:
        return False
    before = own.text[max(0, said.start - NAMING) : said.start].rpartition("\n")[2]
    after = own.text[said.end : said.end + NAMING].partition("\n")[0]
    naming = (*words(before)[-2:], *words(said.text), *words(after)[:2])
    return not other.says(tuple(naming))


def _name(pair: Pair, aspects: tuple[Aspect, ...]) -> ChangeName | None:
    fact = pair.new.fact
    if not VALUE.isdisjoint(aspects):
        return "corrected"
    if "content" in aspects:
        literal = isinstance(fact, QuotationFact) and fact.value.form != "indirect"
        return "corrected" if literal else "reworded"
    if "speaker" in aspects or "subject" in aspects:
        return "reattributed"
    return "reworded" if aspects else None


def _told_by_figures(change: Change, figures: list[tuple[int, int]]) -> bool:
    """Whether an indirect statement was reworded where a figure in it is told as changed."""
    whole = change.new
    if change.change != "reworded" or not isinstance(whole, QuotationFact):
        return False
    first = bisect_left(figures, (whole.start, 0))
    return first < len(figures) and figures[first][1] <= whole.end


def _paired(
    name: ChangeName, pair: Pair, aspects: tuple[Aspect, ...], old: Wording, new: Wording
) -> Change:
    before, after = pair.old.fact, pair.new.fact
    return Change(
        name,
        after.kind,
        after.role,
        before,
        after,
        delta(before.value, after.value) if name == "corrected" else None,
        aspects,
        _sentence(before, old),
        _sentence(after, new),
    )


def _alone(name: ChangeName, passage: Passage, wording: Wording) -> Change:
    fact, sentence = passage.fact, _sentence(passage.fact, wording)
    if name == "added":
        return Change(name, fact.kind, fact.role, None, fact, new_sentence=sentence)
    return Change(name, fact.kind, fact.role, fact, None, old_sentence=sentence)


def _sentence(fact: Fact, wording: Wording) -> str:
    """The sentence of a fact, or what stands around it in one that is too long to be read."""
    start, end = fact.sentence.start, max(fact.sentence.end, fact.end)
    if end - start > LONGEST_SENTENCE:
        start, end = max(start, fact.start - NAMING), min(end, fact.end + NAMING)
    return wording.text[start:end]


def _places(matching: Matching) -> Iterator[int]:
    """For each removed fact the new rank where it would stand: after what stood before it."""
    kept = sorted((pair.old.rank, pair.new.rank) for pair in matching.pairs)
    at, last = 0, -1
    for passage in matching.removed:
        while at < len(kept) and kept[at][0] < passage.rank:
            last = kept[at][1]
            at += 1
        yield last + 1
