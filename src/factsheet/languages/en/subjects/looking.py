"""The first look at an article's figures: how many are likely each candidate's."""

from collections import Counter
from collections.abc import Iterable, Sequence

from msgspec import Struct

from factsheet.languages.en.subjects import scoring, sides
from factsheet.languages.en.subjects.candidates import Candidate, Gathered, Gatherer
from factsheet.languages.en.subjects.context import of_nobody
from factsheet.languages.en.subjects.heirs import Heirs
from factsheet.languages.en.subjects.scoring import NOBODY, Weights
from factsheet.model.document import Span
from factsheet.model.speech import Speech, Speeches

LEADERS = 3
"""Candidates with most figures that may be any figure's subject."""
OWN = 4
"""Other figures that a figure's own first look counts for."""


class Looked(Struct):
    """A figure's candidates, and how likely each was at first look."""

    gathered: Gathered
    likely: dict[str, float] = {}


class Look:
    """Gathers the candidates of every figure, and weighs them by their sentences alone."""

    def __init__(
        self, gatherer: Gatherer, speeches: tuple[Speech, ...], figures: Sequence[Span]
    ) -> None:
        self.gatherer = gatherer
        self.heirs = Heirs(gatherer.tokens, gatherer.names)
        self._spoken = Speeches(speeches)
        self.figures = {figure: Looked(self._gather(figure)) for figure in figures}
        self.mass: Counter[str] = Counter()
        self.leaders: dict[str, Candidate] = {}

    def _gather(self, figure: Span) -> Gathered:
        """A figure's candidates, the speaker and the speaker's side among them."""
        found, names = self.gatherer.of(figure), self.gatherer.names
        who = sides.speaker(names, self._spoken.around(figure))
        side = sides.side(names, who) if who is not None else None
        for entity, sign, word in ((who, "speaker", "me"), (side, "speaker's side", "us")):
            if entity is not None:
                self.gatherer.name(found, entity, {sign, *found.sides.get(word, ())})
        if side is None and "us" in found.sides:
            found.heirs.setdefault("firm", set()).update(found.sides["us"])
        return found

    def weigh(self, weights: Weights) -> None:
        """Tell how many figures are likely each candidate's."""
        self.mass.clear()
        for looked in self.figures.values():
            looked.likely = scoring.likelihoods(self.signs(looked.gathered), weights)
            del looked.likely[NOBODY]
            for key, likely in looked.likely.items():
                self.mass[key] += likely  # type: ignore[assignment]
        self.leaders = self._leaders([key for key, _ in self.mass.most_common(LEADERS)])
        self.heirs.share(self.mass)

    def signs(self, gathered: Gathered) -> dict[str, set[str]]:
        """The signs of a figure's candidates and of nobody, as its sentence gives them."""
        signs = {key: each.signs for key, each in gathered.candidates.items()}
        return {**signs, NOBODY: of_nobody(gathered)}

    def _leaders(self, keys: Sequence[str]) -> dict[str, Candidate]:
        """The candidates that most figures are likely to have, without the signs of a figure."""
        found: dict[str, Candidate] = {}
        for looked in self.figures.values():
            for key in keys:
                candidate = looked.gathered.candidates.get(key)
                if candidate is not None and key not in found:
                    found[key] = self.gatherer.bare(candidate)
        return found

    def shares(self, figure: Span, keys: Iterable[str]) -> dict[str, float]:
        """How many of the article's other figures are likely each candidate's; its own speaks too,
        which is all there is in an article of one figure.
        """
        looked = self.figures.get(figure)
        own = looked.likely if looked is not None else {}
        others = max(0, len(self.figures) - 1) + OWN
        mass = self.mass
        return {key: (mass.get(key, 0) + (OWN - 1) * own.get(key, 0)) / others for key in keys}

    def again(self, figure: Span) -> Gathered:
        """A figure's candidates with those of most figures, and what falls to the likeliest."""
        looked = self.figures.get(figure)
        found = self._gather(figure) if looked is None else looked.gathered.copied()
        for key, candidate in self.leaders.items():
            if key not in found.candidates:
                found.candidates[key] = Candidate(candidate.referent, {*candidate.signs, "leader"})
        for kind, signs in found.heirs.items():
            heir = self.heirs.of(kind)
            if heir is not None:
                self.gatherer.name(found, heir, signs)
        return found
