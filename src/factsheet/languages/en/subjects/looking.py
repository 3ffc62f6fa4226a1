"""The first look at an article's figures: how many are likely each candidate's."""

from collections import Counter
from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from factsheet.languages.en.subjects.candidates import Gatherer
from factsheet.languages.en.subjects.context import of_nobody
from factsheet.languages.en.subjects.gathered import Candidate, Gathered
from factsheet.languages.en.subjects.heirs import Heirs
from factsheet.languages.en.subjects.scoring import NOBODY, Group, Scorer, Signs
from factsheet.languages.en.subjects.sides import speaker
from factsheet.model.document import Span
from factsheet.model.speech import Speech, Speeches

LEADERS = 3
"""Candidates with most figures that may be any figure's subject."""
KEPT = 4_000
"""Figures whose candidates are kept between the looks, some 2 KB each: those of half a megabyte of
news. Of what comes behind them in a book they are gathered again.
"""
UNLIKELY = 0.02
"""The likelihood from which on a candidate counts."""
OWN = 4
"""Other figures that a figure's own first look counts for."""


class Looked(Struct):
    """How likely a figure's candidates were at first look, and they themselves if they are kept."""

    gathered: Gathered | None
    likely: dict[str, float] = {}


class Look:
    """Gathers the candidates of every figure, and weighs them by their sentences alone."""

    def __init__(
        self, gatherer: Gatherer, speeches: tuple[Speech, ...], figures: Sequence[Span]
    ) -> None:
        self.gatherer = gatherer
        self.heirs = Heirs(gatherer.tokens, gatherer.names)
        self._spoken = Speeches(speeches)
        self._last = Span(0, 0), Gathered({}, {}, {})
        self.figures = {
            figure: Looked(self._gather(figure) if number < KEPT else None)
            for number, figure in enumerate(figures)
        }
        self.mass: Counter[str] = Counter()
        self.leaders: dict[str, Candidate] = {}

    def _gather(self, figure: Span) -> Gathered:
        """A figure's candidates, the speaker and the speaker's side among them."""
        found, names = self.gatherer.of(figure), self.gatherer.names
        who = speaker(names, self._spoken.around(figure))
        side = self.gatherer.referents.sides.named(who) if who is not None else None
        for entity, sign, word in ((who, "speaker", "me"), (side, "speaker's side", "us")):
            if entity is not None and entity.name not in found.describing:
                self.gatherer.name(found, entity, (sign, *sorted(found.sides.get(word, ()))))
        if side is None and "us" in found.sides:
            found.heirs.setdefault("firm", set()).update(found.sides["us"])
        return found

    def weigh(self, scorer: Scorer) -> None:
        """Tell how many figures are likely each candidate's."""
        self.mass.clear()
        for figure, looked in self.figures.items():
            likely = scorer.likelihoods(self.signs(self.gathered(figure)))
            del likely[NOBODY]
            looked.likely = {key: each for key, each in likely.items() if each >= UNLIKELY}
            for key, each in looked.likely.items():
                self.mass[key] += each  # type: ignore[assignment]
        self.leaders = self._leaders([key for key, _ in self.mass.most_common(LEADERS)])
        self.heirs.share(self.mass)

    def gathered(self, figure: Span) -> Gathered:
        """A figure's candidates as its sentence gives them; the last that was asked for is kept."""
        looked = self.figures.get(figure)
        if looked is not None and looked.gathered is not None:
            return looked.gathered
        if self._last[0] != figure:
            self._last = figure, self._gather(figure)
        return self._last[1]

    def signs(self, gathered: Gathered) -> Signs:
        """The signs of a figure's candidates and of nobody, as its sentence gives them."""
        signs: dict[str, Sequence[Group]] = {
            key: (each.traits, each.signs) for key, each in gathered.candidates.items()
        }
        signs[NOBODY] = of_nobody(gathered)
        return signs

    def _leaders(self, keys: Sequence[str]) -> dict[str, Candidate]:
        """The candidates that most figures are likely to have, without the signs of a figure."""
        found: dict[str, Candidate] = {}
        for figure, looked in self.figures.items():
            for key in keys:
                if key in looked.likely and key not in found:
                    found[key] = self.gatherer.leader(self.gathered(figure).candidates[key])
        return found

    def shares(self, figure: Span, keys: Iterable[str]) -> dict[str, float]:
        """How many of the article's other figures are likely each candidate's, where any are; its
        own speaks too, which is all there is in an article of one figure.
        """
        looked = self.figures.get(figure)
        own = looked.likely if looked is not None else {}
        others = max(0, len(self.figures) - 1) + OWN
        mass = self.mass
        return {
            key: (mass[key] + (OWN - 1) * own.get(key, 0)) / others for key in keys if key in mass
        }

    def again(self, figure: Span) -> Gathered:
        """A figure's candidates with those of most figures, and what falls to the likeliest."""
        known = self.gathered(figure)
        leaders = {k: each for k, each in self.leaders.items() if k not in known.describing}
        candidates = {**leaders, **known.candidates}
        found = replace(known, candidates=candidates, heirs={}, sides={})
        for kind, signs in known.heirs.items():
            heir = self.heirs.of(kind)
            if heir is not None:
                self.gatherer.name(found, heir, signs)
        return found
