"""Two sheets -> what differs between their articles, each change told as what it is.

A text that was only moved, set in other type or added to elsewhere says what it said before:
where the words are the same, nothing is reported, however differently they were read.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Set
from itertools import islice, takewhile

from factsheet.languages import language
from factsheet.languages.base import Language
from factsheet.model.fact import (
    MagnitudeFact,
    MoneyFact,
    PercentageFact,
    QuantityFact,
    QuotationFact,
    TimeFact,
)
from factsheet.model.sheet import Sheet
from factsheet.text.folding import words
from factsheet.versions.difference.aspects import aspects_of, denied_otherwise, turned
from factsheet.versions.difference.changes import (
    Aspect,
    Byline,
    Change,
    ChangeName,
    Difference,
    PublicationDate,
    Title,
    Version,
)
from factsheet.versions.difference.delta import delta
from factsheet.versions.difference.matching import Matching, Pair, match
from factsheet.versions.difference.notes import explained
from factsheet.versions.difference.passages import Passage, Wording
from factsheet.versions.difference.rewording import Rewording
from factsheet.versions.difference.speakers import naming_edited

Figure = MoneyFact | PercentageFact | MagnitudeFact | QuantityFact | TimeFact
LANGUAGE = "en"
"""The language that both articles are read in."""
TURNS: frozenset[ChangeName] = frozenset(("reversed", "modality"))
VALUE: frozenset[Aspect] = frozenset(
    ("amount", "currency", "unit", "per", "direction", "bound", "time", "kind")
)


def compare(old: Sheet, new: Sheet) -> Difference:
    """Everything that differs between two sheets, in the order of the new one.

    What turned its meaning stands before all else.
    """
    changes = (*_particulars(old, new), *_facts(Wording(old), Wording(new), language(LANGUAGE)))
    changes = tuple(sorted(changes, key=lambda change: change.change not in TURNS))
    changes, unexplained = explained(old, new, changes)
    return Difference(
        identical=not changes and not unexplained,
        old=Version(old.source, old.article),
        new=Version(new.source, new.article),
        changes=changes,
        unexplained=unexplained,
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


def _facts(old: Wording, new: Wording, language: Language) -> tuple[Change, ...]:
    matching = _settled(match(old, new), old, new)
    sure = [pair for pair in matching.pairs if pair.sure]
    aspects = {pair.new.rank: aspects_of(pair, old, new) for pair in sure}
    rewording = Rewording(sure, aspects, language)
    found: list[tuple[tuple[int, int], Change]] = []
    for pair in matching.pairs:
        if not pair.sure:
            found.append(((pair.new.rank, 1), _paired("possibly_same", pair, (), old, new)))
            continue
        changed = aspects[pair.new.rank]
        if rewording.reworded(pair):
            changed = (*changed, "words")
        elif "content" in changed and not _figures_differ(pair):
            changed = tuple(aspect for aspect in changed if aspect != "content")
        if "words" in changed and _other_role(pair):
            changed = (*changed, "role")
        turn = "reversed" if denied_otherwise(pair, language.denies) else rewording.turn(pair)
        if turn == "reversed" or _denied_by_one(pair, changed):
            changed = (*changed, "polarity")
        elif turn == "modality" and "modality" not in changed:
            changed = (*changed, "modality")
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
    within = takewhile(lambda p: p.fact.start < whole.end, after)
    inside = [p.rank in known for p in within if not isinstance(p.fact, QuotationFact)]
    return bool(inside) and all(inside)


def _could_change(pair: Pair, old: Wording, new: Wording) -> bool:
    same_words = pair.old.own == pair.new.own
    return same_words or not (_stands(pair.old, old, new) and _stands(pair.new, new, old))


def _stands(passage: Passage, own: Wording, other: Wording) -> bool:
    """Whether the other article says these words just as often, and nobody new says them."""
    if isinstance(passage.fact, QuotationFact) and naming_edited(passage.fact, own, other):
        return False
    return 0 < own.says(passage.near) <= other.says(passage.near)


def _name(pair: Pair, aspects: tuple[Aspect, ...]) -> ChangeName | None:
    fact = pair.new.fact
    if not VALUE.isdisjoint(aspects) or turned(pair):
        return "corrected"
    if "polarity" in aspects:
        return "reversed"
    if "modality" in aspects:
        return "modality"
    if "content" in aspects:
        literal = isinstance(fact, QuotationFact) and fact.value.form != "indirect"
        return "corrected" if literal or _figures_differ(pair) else "reworded"
    if "speaker" in aspects or "subject" in aspects:
        return "reattributed"
    return "reworded" if aspects else None


def _figures_differ(pair: Pair) -> bool:
    """Whether of a quotation nothing but its figures changed."""
    old, new = pair.old.setting, pair.new.setting
    whole = isinstance(pair.new.fact, QuotationFact)
    return whole and old.frame == new.frame and old.spelled != new.spelled


def _other_role(pair: Pair) -> bool:
    """Whether the figure says something else: what was raised is a loss now."""
    old, new = pair.old.fact.role, pair.new.fact.role
    return old is not None and new is not None and old != new


def _denied_by_one(pair: Pair, aspects: tuple[Aspect, ...]) -> bool:
    """Whether the figure's clause denies it on one side alone."""
    modalities = pair.old.fact.modality, pair.new.fact.modality
    return "modality" in aspects and "denied" in modalities


def _told_by_figures(change: Change, figures: list[tuple[int, int]]) -> bool:
    """Whether an indirect statement changed no more than a figure in it that is told as changed.

    Words in quotation marks are somebody's own: those that changed are told as well.
    """
    whole = change.new
    if not isinstance(whole, QuotationFact) or change.change not in ("corrected", "reworded"):
        return False
    if not {"content", "words"}.issuperset(change.aspects):
        return False
    if change.change != "reworded" and whole.value.form != "indirect":
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
        old.sentence(before),
        new.sentence(after),
    )


def _alone(name: ChangeName, passage: Passage, wording: Wording) -> Change:
    fact, sentence = passage.fact, wording.sentence(passage.fact)
    if name == "added":
        return Change(name, fact.kind, fact.role, None, fact, new_sentence=sentence)
    return Change(name, fact.kind, fact.role, fact, None, old_sentence=sentence)


def _places(matching: Matching) -> Iterator[int]:
    """For each removed fact the new rank where it would stand: after what stood before it."""
    kept = sorted((pair.old.rank, pair.new.rank) for pair in matching.pairs)
    at, last = 0, -1
    for passage in matching.removed:
        while at < len(kept) and kept[at][0] < passage.rank:
            last = kept[at][1]
            at += 1
        yield last + 1
