"""Fit the weights by which key facts are chosen, and ask them about articles left out.

python -m benchmarks.key_facts [--folds N] [--write] ARTICLES.jsonl...

Every line is an article with its `gold`, as in `benchmarks/articles`. Each fold leaves out articles
whole: their key facts are chosen by weights that never saw them. `--write` fits the weights to all
of them, and writes them where the program reads them. A log-linear model: what an editor printed is
made as likely as can be. Each sign weighs for every kind of fact, and beside that for each, with a
penalty on the squares of the weights; the sum is what is written.
"""

import argparse
import json
import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np
from benchmarks.subjects import place
from msgspec import Struct
from numpy.typing import NDArray

from factsheet.facts import key_facts
from factsheet.facts.key_facts import UNKNOWN_ROLE, Candidate, candidates
from factsheet.model.document import Document, Particulars, Span
from factsheet.model.fact import Fact, QuotationFact
from factsheet.packs.in_force import builtin
from factsheet.pipeline import analyse
from factsheet.readers.text import blocks

WEIGHTS = Path("src/factsheet/facts/key_weights.py")
PENALTY = 25.0
STEPS = 60
"""Steps, after which nothing moves."""
FEW = 20
"""Facts that must have a sign before it is weighed, of all kinds or of one."""
SMALL = 0.05
"""Weights that are left out, since they change nothing."""
Row = NDArray[np.float64]
Column = tuple[str, str]
"""A kind of fact and a sign."""
ALL = ""
"""The kind of all kinds."""
PACKS = (ALL, "")
"""The column of what a role weighs by its packs."""


class Article(Struct):
    """An article's facts that may be key, which of them gold has, and how many gold has in all."""

    name: str
    facts: tuple[Fact, ...]
    candidates: list[Candidate]
    key: frozenset[int]
    wanted: int


class Model(Struct):
    """What each sign of a kind weighs, and a point of its role's weight in its packs."""

    weights: Mapping[Column, float]
    of_packs: float

    def points(self, article: Article) -> dict[int, float]:
        """What each candidate of an article scores."""
        return {
            each.index: self.of_packs * of_packs(article.facts[each.index])
            + sum(self.weights.get((article.facts[each.index].kind, s), 0.0) for s in each.signs)
            for each in article.candidates
        }


def main() -> None:
    """Print what is right of articles left out, and write the weights."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--folds", type=int, default=10)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    articles = [article for file in options.files for article in read(file)]
    print(f"now: {measured((article, marked(article)) for article in articles):.1f}")
    rounds = [measured(left_out(articles, options.folds, seed)) for seed in range(3)]
    print(f"of articles left out: {np.mean(rounds):.2f} ({np.ptp(rounds):.2f})")
    if options.write:
        WEIGHTS.write_text(module(fit(articles), len(articles)), encoding="utf-8")


def read(file: Path) -> Iterator[Article]:
    """The articles of a file, analysed."""
    for line in filter(str.strip, file.read_text("utf-8").splitlines()):
        record = json.loads(line)
        day = (record.get("published") or record.get("dct") or "")[:10]
        published = date.fromisoformat(day) if re.fullmatch(r"\d{4}-\d\d-\d\d", day) else None
        text = record["text"]
        document = Document(text, blocks(text), Particulars(published=published))
        analysis = analyse(document, grounds=False)
        held = candidates(document, analysis.facts, [c.note for c in analysis.corrections])
        yield Article(
            record["id"],
            analysis.facts,
            [each for each in held if each.barred is None],
            frozenset(printed(record, analysis.facts)),
            sum(gold["key"] for gold in record["gold"]),
        )


def printed(record: Mapping[str, Any], facts: Sequence[Fact]) -> Iterator[int]:
    """The facts that gold has as key: each at its very place, or else the first that overlaps."""
    for gold in record["gold"]:
        if gold["key"]:
            span = place(record["text"], gold)
            held = [at for at, fact in enumerate(facts) if _overlaps(fact, gold["kind"], span)]
            same = [at for at in held if (facts[at].start, facts[at].end) == span]
            yield from (same or held)[:1]


def _overlaps(fact: Fact, kind: str, span: Span) -> bool:
    if isinstance(fact, QuotationFact) and fact.value.form == "indirect":
        return False
    return fact.kind == kind and fact.start < span.end and span.start < fact.end


def marked(article: Article) -> set[int]:
    """The facts that the program marks as key."""
    return {at for at, fact in enumerate(article.facts) if fact.key}


def measured(chosen: Iterable[tuple[Article, set[int]]]) -> float:
    """F1 of the key facts."""
    right = total = 0
    for article, keys in chosen:
        right += len(keys & article.key)
        total += len(keys) + article.wanted
    return 200 * right / total


def left_out(
    articles: Sequence[Article], folds: int, seed: int
) -> Iterator[tuple[Article, set[int]]]:
    """Articles with the facts that are chosen by weights which never saw them."""
    order = list(range(len(articles)))
    random.Random(seed).shuffle(order)  # noqa: S311 - it parts articles, it hides nothing
    for fold in range(folds):
        held = set(order[fold::folds])
        model = fit([article for at, article in enumerate(articles) if at not in held])
        for at in sorted(held):
            yield articles[at], key_facts.choose(articles[at].facts, model.points(articles[at]))


def columns(fact: Fact, signs: Iterable[str]) -> Iterator[tuple[Column, float]]:
    """The columns of a fact, and how much it has of each."""
    for sign in signs:
        yield (ALL, sign), 1.0
        yield (fact.kind, sign), 1.0
    yield PACKS, of_packs(fact)


def of_packs(fact: Fact) -> float:
    """What a fact's role weighs by its packs; nothing without a role."""
    return builtin().weights.get(f"{fact.kind} {fact.role}", UNKNOWN_ROLE) if fact.role else 0.0


def fit(articles: Sequence[Article]) -> Model:
    """The weights that make what was printed likeliest."""
    held = [(article, each) for article in articles for each in article.candidates]
    rows = [dict(columns(article.facts[each.index], each.signs)) for article, each in held]
    counts = Counter(column for row in rows for column in row)
    known = sorted(column for column, count in counts.items() if count >= FEW)
    number = {column: at for at, column in enumerate(known)}
    design = np.zeros((len(rows), len(known)))
    for at, row in enumerate(rows):
        for column in row.keys() & number.keys():
            design[at, number[column]] = row[column]
    wanted = np.array([each.index in article.key for article, each in held], dtype=float)
    found = dict(zip(known, _climb(design, wanted).tolist(), strict=True))
    weights = {
        (kind, sign): found.get((ALL, sign), 0.0) + found.get((kind, sign), 0.0)
        for kind, sign in sorted(counts)
        if kind and (kind, sign) != PACKS
    }
    small = {column for column, weight in weights.items() if abs(weight) < SMALL}
    rounded = {at: round(weight, 2) for at, weight in weights.items() if at not in small}
    return Model(rounded, round(found[PACKS], 3))


def _climb(design: Row, wanted: Row) -> Row:
    """Climb the likelihood, which has one summit.

    Its curve is nowhere steeper than this one, so that each step goes up (Böhning & Lindsay 1988).
    """
    steepest = np.linalg.inv(design.T @ design / 4 + PENALTY * np.eye(design.shape[1]))
    weights = np.zeros(design.shape[1])
    for _ in range(STEPS):
        likely = 1 / (1 + np.exp(-design @ weights))
        weights = weights + steepest @ (design.T @ (wanted - likely) - PENALTY * weights)
    return weights


def module(model: Model, articles: int) -> str:
    """The module that holds the weights."""
    lines = [
        '"""What each sign of a fact weighs for or against its place on the page, by its kind.',
        "",
        f"Fitted by `benchmarks/key_facts.py` to the facts of {articles} articles, and not to be",
        "edited by hand. A weight is what a sign adds to the logarithm of the odds that an editor",
        'prints the fact."""',
        "",
        f"OF_PACKS = {model.of_packs}",
        '"""What a point of a role\'s weight in its packs adds."""',
        "",
        "WEIGHTS = {",
    ]
    for kind, together in groupby(sorted(model.weights.items()), lambda each: each[0][0]):
        lines.append(f'    "{kind}": {{')
        lines += [f'        "{sign}": {weight},' for (_, sign), weight in together]
        lines.append("    },")
    return "\n".join([*lines, "}"]) + "\n"


if __name__ == "__main__":
    main()
