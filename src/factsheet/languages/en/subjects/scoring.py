"""How likely each candidate is a figure's subject: a log-linear model over its signs."""

from collections.abc import Iterable, Mapping, Sequence
from functools import reduce
from math import exp, fsum
from operator import add

NOBODY = ""
"""The key of nobody, who is a candidate as well."""
MANY = 20_000
"""Groups of signs whose weight is kept."""
Weights = Mapping[str, float]
Group = frozenset[str] | tuple[str, ...]
Signs = Mapping[str, Sequence[Group]]
"""The signs of every candidate by its key, in groups that stand together again and again."""


class _Sums(dict[Group, float]):
    """What the signs of each group weigh together, summed once: exactly, since a set has no order,
    and the same input must give the same answer.
    """

    def __init__(self, weights: Weights) -> None:
        super().__init__()
        self._weights = weights

    def __missing__(self, group: Group) -> float:
        if len(self) >= MANY:
            self.clear()
        found = self[group] = fsum(self._weights.get(sign, 0.0) for sign in group)
        return found


class Scorer:
    """Weighs candidates by these weights."""

    def __init__(self, weights: Weights) -> None:
        self.weights = weights
        self._sums = _Sums(weights)

    def likelihoods(self, signs: Signs) -> dict[str, float]:
        """The share of each candidate in the exponential of the sum of its signs' weights."""
        weigh = self._sums.__getitem__
        scores = {key: exp(reduce(add, map(weigh, groups), 0.0)) for key, groups in signs.items()}
        total = sum(scores.values())
        return {key: score / total for key, score in scores.items()}

    def weighed(self, groups: Iterable[Group]) -> tuple[tuple[str, float], ...]:
        """The signs that weigh anything, with what they weigh, the heaviest first."""
        held = {
            sign: self.weights[sign] for group in groups for sign in group if sign in self.weights
        }
        return tuple(sorted(held.items(), key=lambda each: (-abs(each[1]), each[0])))
