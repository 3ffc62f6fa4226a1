"""Sheets of several articles -> the story that they tell."""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import combinations
from pathlib import PurePath
from typing import get_args
from urllib.parse import urlsplit

from factsheet.model.sheet import Sheet
from factsheet.text.folding import words
from factsheet.versions.difference.passages import Wording
from factsheet.versions.story.accounts import Account, accounts
from factsheet.versions.story.agreement import agreement
from factsheet.versions.story.gathering import Group, gather
from factsheet.versions.story.statements import Agreement, Mention, Part, Statement, Story

DISAGREEMENT = get_args(Agreement)
"""From the least to the most."""
COPIED = 6
"""Words of a sentence that nobody writes twice by chance."""


def tell(sheets: Sequence[Sheet]) -> Story:
    """The statements of several articles, each with who makes it, and in which words."""
    wordings = [Wording(sheet) for sheet in sheets]
    told = [list(accounts(at, wording)) for at, wording in enumerate(wordings)]
    found = [_statement(group, wordings) for group in gather(told)]
    return Story(
        articles=tuple(
            Part(name, sheet.source, sheet.article)
            for name, sheet in zip(_names(sheets), sheets, strict=True)
        ),
        statements=tuple(sorted(found, key=_order)),
    )


def _order(statement: Statement) -> tuple[int, int, int]:
    first = statement.mentions[0]
    return -statement.articles, first.article, first.fact.start


def _statement(group: Group, wordings: Sequence[Wording]) -> Statement:
    mentions = tuple(_mentions(group, wordings))
    articles = len({mention.article for mention in mentions})
    facts = [mention.fact for mention in mentions]
    roles = Counter(fact.role for fact in facts if fact.role)
    subjects = Counter(fact.subject.text for fact in facts if fact.subject)
    return Statement(
        facts[0].kind,
        _commonest(roles),
        _subject(subjects, articles),
        articles,
        _agreed(group) if articles > 1 else None,
        mentions,
    )


def _commonest(found: Counter[str]) -> str | None:
    """The one that most say; of several the first."""
    return max(found, key=found.__getitem__, default=None)


def _subject(found: Counter[str], articles: int) -> str | None:
    """The one that most name; of several articles at least two, since a wrong name is worse."""
    name = _commonest(found)
    return name if name is None or articles == 1 or found[name] > 1 else None


def _agreed(group: Group) -> Agreement:
    """How the values of different articles go together at worst."""
    different = {(a.article, a.fact.value, a.fact.approximate): a for a in group}.values()
    pairs = (
        agreement(a.fact, b.fact) for a, b in combinations(different, 2) if a.article != b.article
    )
    worst: Agreement = max(pairs, key=DISAGREEMENT.index)
    return worst


def _mentions(group: Group, wordings: Sequence[Wording]) -> Iterator[Mention]:
    sentences: dict[tuple[str, ...], list[int]] = {}
    for account in sorted(group, key=_place):
        sentence = wordings[account.article].sentence(account.fact)
        said = _words(sentence)
        same = sentences.setdefault(said, [])
        copied = [each for each in same if each != account.article]
        long = len(said) >= COPIED
        yield Mention(account.article, account.fact, sentence, tuple(copied) if long else ())
        if account.article not in same:
            same.append(account.article)


@lru_cache(maxsize=256)
def _words(sentence: str) -> tuple[str, ...]:
    """Kept, since a sentence is asked about once for each figure in it."""
    return words(sentence)


def _place(account: Account) -> tuple[int, int]:
    return account.article, account.fact.start


def _names(sheets: Sequence[Sheet]) -> Iterator[str]:
    """What each article is called in the story: where two have one name, with its day or number."""
    names = [_name(sheet) or "article" for sheet in sheets]
    counts = Counter(names)
    taken: Counter[str] = Counter()
    for name, sheet in zip(names, sheets, strict=True):
        day = sheet.article.modified or sheet.article.published
        full = f"{name}, {day}" if counts[name] > 1 and day else name
        taken[full] += 1
        yield f"{full} ({taken[full]})" if taken[full] > 1 else full


def _name(sheet: Sheet) -> str | None:
    if sheet.article.publisher:
        return sheet.article.publisher
    location = sheet.article.url or sheet.source.location or ""
    host = urlsplit(location).hostname if "://" in location else None
    return host.removeprefix("www.") if host else PurePath(location).stem or sheet.article.title
