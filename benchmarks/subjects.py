"""Fit the weights by which whose a figure is is told, and ask them about articles left out.

python -m benchmarks.subjects [--folds N] [--write [--only SIGN]] ARTICLES.jsonl...

Every line is an article with its `gold`, as in `benchmarks/articles`. Each fold leaves out articles
whole: its figures are told by weights that never saw their article. `--write` fits the weights to
all of them, and writes them where the program reads them; with `--only` those of the signs alone
that begin like this. A log-linear model: of a figure's
candidates, the right one (or nobody, where none is right) is made as likely as can be, with a
penalty on the squares of the weights.
"""

import argparse
import json
import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from factsheet.languages.en.subjects import Subjects, weights
from factsheet.languages.en.subjects.context import Context
from factsheet.languages.en.subjects.scoring import NOBODY, Scorer, Signs
from factsheet.model.document import Document, Particulars, Span
from factsheet.model.entities import Entity
from factsheet.model.speech import Speeches
from factsheet.model.values import Quotation
from factsheet.pipeline import Analysis, analyse
from factsheet.readers.text import blocks

WEIGHTS = Path("src/factsheet/languages/en/subjects/weights.py")
PENALTY = 6.0
STEPS = 250
FEW = 12
"""Candidates that must have a sign before it is weighed."""
SMALL = 0.05
"""Weights that are left out, since they change nothing."""
FORMS = frozenset(
    "inc corp co company corporation group plc ltd limited llc holdings holding ag sa nv se spa "
    "asa oyj oy ab the a an mr mrs ms dr sir prof s".split()
)
SHORT = {
    "us": "united states",
    "usa": "united states",
    "uk": "united kingdom",
    "britain": "united kingdom",
    "un": "united nations",
    "eu": "european union",
}
Row = NDArray[np.float64]


class Asked(Struct):
    """One figure of an article: where it stands, and whose it is by gold."""

    article: str
    figure: Span
    context: Context
    whose: str | None


class Article(Struct):
    """An article's subjects, and the figures that gold tells of."""

    name: str
    text: str
    subjects: Subjects
    asked: list[Asked]


def main() -> None:
    """Print what is right of articles left out, and write the weights."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--folds", type=int, default=10)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--only", action="append", help="weigh the signs that begin like this")
    options = parser.parse_args()
    articles = [article for file in options.files for article in read(file)]
    print("threshold: subjects right / precision, of articles left out")
    for likely, right, given in left_out(articles, options.folds):
        print(f"{likely:.2f}: {right:.1f} / {given:.1f}")
    if options.write:
        first, last = fitted(articles, tuple(options.only or ()))
        WEIGHTS.write_text(module(first, last, len(articles)), encoding="utf-8")


def read(file: Path) -> Iterator[Article]:
    """The articles of a file, analysed."""
    for line in filter(str.strip, file.read_text("utf-8").splitlines()):
        record = json.loads(line)
        day = (record.get("published") or record.get("dct") or "")[:10]
        published = date.fromisoformat(day) if re.fullmatch(r"\d{4}-\d\d-\d\d", day) else None
        text = record["text"]
        analysis = analyse(Document(text, blocks(text), Particulars(published=published)))
        spans = [
            Span(a.start, a.end) for a in analysis.annotations if not isinstance(a.value, Quotation)
        ]
        subjects = Subjects(
            analysis.context, analysis.names, analysis.speeches, analysis.syntax, spans
        )
        yield Article(record["id"], text, subjects, list(asked(record, analysis)))


def asked(record: Mapping[str, Any], analysis: Analysis) -> Iterator[Asked]:
    """The figures of gold that were found, with all that is known when their subject is told."""
    spoken = Speeches(analysis.speeches)
    captures = {analysis.annotations[at].start: role.subject for at, role in analysis.roles.items()}
    taken: set[str] = set()
    for gold in record["gold"]:
        span = place(record["text"], gold)
        fact = next(
            (
                f
                for f in analysis.facts
                if f.kind == gold["kind"] and f.start < span.end and span.start < f.end
            ),
            None,
        )
        if fact is None or fact.kind == "quotation" or fact.id in taken:
            continue
        taken.add(fact.id)
        figure = Span(fact.start, fact.end)
        speech = spoken.around(figure)
        direct = speech is not None and speech.form == "direct"
        context = Context(fact.kind, fact.role, direct, captures.get(fact.start))
        yield Asked(record["id"], figure, context, gold.get("subject"))


def place(text: str, gold: Mapping[str, Any]) -> Span:
    """Where the gold's words stand."""
    at = -1
    for _ in range(gold.get("nth", 1)):
        at = text.find(gold["text"], at + 1)
    return Span(at, at + len(gold["text"]))


def same(one: str | None, other: str | None) -> bool:
    """Whether two names are the same: forms of companies aside, and the front may be missing."""
    if not one or not other:
        return one is other
    short, long = sorted((_words(one), _words(other)), key=len)
    return bool(short) and (
        short == long or (2 * len(short) >= len(long) and long[-len(short) :] == short)
    )


def _words(name: str) -> list[str]:
    joined = re.sub(r"\b(?:[A-Za-z]\.){2,}", lambda found: found[0].replace(".", ""), name)
    full = SHORT.get(joined.lower(), joined.lower())
    return [word for word in re.findall(r"\w+", full) if word not in FORMS]


class Figure(Struct):
    """The signs of a figure's candidates, and which candidates are right."""

    article: str
    whose: str | None
    signs: Signs
    names: dict[str, str]
    forms: dict[str, frozenset[str]]

    def right(self) -> list[bool]:
        """Which candidates are right: nobody, where no other is."""
        told = [
            any(same(form, self.whose) for form in self.forms.get(key, ())) for key in self.signs
        ]
        return told if any(told) else [key == NOBODY for key in self.signs]


def figures_of(articles: Sequence[Article], first: Mapping[str, float] | None) -> list[Figure]:
    """Every figure with its signs: at first look, or at last by these weights of the first."""
    found: list[Figure] = []
    for article in articles:
        subjects = article.subjects
        if first is not None:
            subjects.first.weigh(Scorer(first))
        for each in article.asked:
            if first is None:
                gathered = subjects.first.gathered(each.figure)
                candidates, signs = gathered.candidates, subjects.first.signs(gathered)
            else:
                candidates, signs = subjects.weighed(each.figure, each.context)
            names = {
                key: subjects.calling.name(c.referent)
                if isinstance(c.referent, Entity)
                else article.text[slice(*c.referent)]
                for key, c in candidates.items()
            }
            forms = {
                key: frozenset((names[key], *_mentioned(article.text, c.referent)))
                for key, c in candidates.items()
            }
            found.append(Figure(article.name, each.whose, signs, names, forms))
    return found


def _mentioned(text: str, referent: Entity | Span) -> Iterator[str]:
    """The words by which an article calls somebody, short forms too."""
    mentions = referent.mentions if isinstance(referent, Entity) else ()
    return (text[slice(*mention)] for mention in mentions)


def fit(
    figures: Sequence[Figure], only: tuple[str, ...] = (), before: Mapping[str, float] | None = None
) -> dict[str, float]:
    """The weights that make the right candidates likeliest, where there is a choice: of the signs
    that begin like `only`, if any are told, with what the others weighed `before`.
    """
    figures = [figure for figure in figures if NOBODY in figure.signs]
    counts = Counter(sign for f in figures for each in f.signs.values() for sign in chain(*each))
    held = {
        sign: each for sign, each in (before or {}).items() if not (only and sign.startswith(only))
    }
    signs = sorted(s for s, count in counts.items() if count >= FEW and s.startswith(only or ""))
    column = {sign: at for at, sign in enumerate(signs)}
    rows = [each for figure in figures for each in figure.signs.values()]
    design = np.zeros((len(rows), len(signs)))
    for at, row in enumerate(rows):
        design[at, [column[sign] for sign in chain(*row) if sign in column]] = 1
    right = np.array([told for figure in figures for told in figure.right()], dtype=float)
    starts = np.cumsum([0] + [len(figure.signs) for figure in figures])[:-1]
    known = np.array([sum(held.get(sign, 0.0) for sign in chain(*row)) for row in rows])
    found = _ascend(design, right, starts, known)
    return {**held, **{sign: float(found[column[sign]]) for sign in signs}}


def _ascend(design: Row, right: Row, starts: NDArray[np.int64], known: Row) -> Row:
    """Climb the likelihood by Adam; it has one summit."""
    group = np.repeat(np.arange(len(starts)), np.diff([*starts, len(right)]))
    found, mean, square = (np.zeros(design.shape[1]) for _ in range(3))
    for step in range(1, STEPS + 1):
        share = np.exp(design @ found + known)
        of_right = share * right
        pull = of_right / np.add.reduceat(of_right, starts)[group]
        pull -= share / np.add.reduceat(share, starts)[group]
        slope = design.T @ pull - PENALTY * found
        mean = 0.9 * mean + 0.1 * slope
        square = 0.99 * square + 0.01 * slope**2
        rate = 0.1 if step < STEPS * 0.8 else 0.03
        up = mean / (1 - 0.9**step) / (np.sqrt(square / (1 - 0.99**step)) + 1e-8)
        found = found + rate * up
    return found


def fitted(
    articles: Sequence[Article], only: tuple[str, ...] = ()
) -> tuple[dict[str, float], dict[str, float]]:
    """The weights of both looks, rounded; those of signs that do not begin like `only` stay."""
    held = (weights.FIRST, weights.SECOND) if only else (None, None)
    first = rounded(fit(figures_of(articles, None), only, held[0]))
    return first, rounded(fit(figures_of(articles, first), only, held[1]))


def rounded(weights: Mapping[str, float]) -> dict[str, float]:
    """The weights that are not small, to two places."""
    return {sign: round(weight, 2) for sign, weight in weights.items() if abs(weight) >= SMALL}


def left_out(articles: Sequence[Article], folds: int) -> Iterator[tuple[float, float, float]]:
    """Recall and precision of the subjects of articles left out, by threshold."""
    names = sorted({article.name for article in articles})
    fold_of = {name: at % folds for at, name in enumerate(names)}
    told: list[tuple[str | None, str | None, float]] = []
    for fold in range(folds):
        first, last = fitted([a for a in articles if fold_of[a.name] != fold])
        held = [a for a in articles if fold_of[a.name] == fold]
        told.extend(best(figure, last) for figure in figures_of(held, first))
    for least in (0, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6):
        yield least, *scored(told, least)


def best(figure: Figure, weights: Mapping[str, float]) -> tuple[str | None, str | None, float]:
    """Whose a figure is by gold, whose it is told to be, and how likely that is."""
    likely = Scorer(weights).likelihoods(figure.signs)
    key = max(likely, key=likely.__getitem__)
    return figure.whose, None if key == NOBODY else figure.names[key], likely[key]


def scored(
    told: Collection[tuple[str | None, str | None, float]], least: float
) -> tuple[float, float]:
    """Recall and precision where what is less likely is left blank."""
    given = [(want, got) for want, got, likely in told if got is not None and likely >= least]
    right = sum(want is not None and same(want, got) for want, got in given)
    return 100 * right / sum(want is not None for want, *_ in told), 100 * right / len(given)


def module(first: Mapping[str, float], last: Mapping[str, float], articles: int) -> str:
    """The module that holds the weights."""
    lines = [
        '"""What each sign weighs for a candidate, at first look and at last.',
        "",
        f"Fitted by `benchmarks/subjects.py` to the figures of {articles} articles, and not to be",
        "edited by hand. A weight is what a sign adds to the logarithm of a candidate's odds.",
        '"""',
    ]
    for name, told in (("FIRST", first), ("SECOND", last)):
        lines += ["", f"{name} = {{"]
        lines += [f'    "{sign}": {weight},' for sign, weight in sorted(told.items())]
        lines += ["}"]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
