"""How likely each candidate is a figure's subject: a log-linear model over its signs."""

from collections.abc import Mapping, Set
from math import exp, fsum

NOBODY = ""
"""The key of nobody, who is a candidate as well."""
Weights = Mapping[str, float]
Signs = Mapping[str, Set[str]]
"""The signs of every candidate by its key."""


def likelihoods(signs: Signs, weights: Weights) -> dict[str, float]:
    """The share of each candidate in the exponential of the sum of its signs' weights.

    The sum is exact, since a set has no order, and the same input must give the same answer.
    """
    weigh, known = weights.__getitem__, weights.keys()
    scores = {key: exp(fsum(map(weigh, known & each))) for key, each in signs.items()}
    total = sum(scores.values())
    return {key: score / total for key, score in scores.items()}
