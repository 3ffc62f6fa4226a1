"""The best one-to-one matching of two sides: the greatest sum of weights, and not a greedy one.

Shortest augmenting paths on a sparse graph, after R. Jonker and A. Volgenant, "A shortest
augmenting path algorithm for dense and sparse linear assignment problems" (Computing 38, 1987).
Weights are integers, so that every machine finds the same answer.
"""

from collections.abc import Mapping, Sequence
from heapq import heappop, heappush


def assign(weights: Sequence[Mapping[int, int]]) -> dict[int, int]:
    """The right side's number for each of the left; those that are better off alone are missing.

    `weights[left]` holds the positive weight of each right that it may be matched with.
    """
    top = max((max(row.values(), default=0) for row in weights), default=0)
    graph = _Graph([{right: top - w for right, w in row.items()} for row in weights], top)
    for left in range(len(weights)):
        graph.match(left)
    return {left: right for right, left in graph.owner.items() if right >= 0}


def greedy(weights: Sequence[Mapping[int, int]]) -> dict[int, int]:
    """As `assign`, but the heaviest pair comes first, whoever is left alone: nearly linear."""
    pairs = sorted(
        (-w, left, right) for left, row in enumerate(weights) for right, w in row.items()
    )
    chosen: dict[int, int] = {}
    taken: set[int] = set()
    for _, left, right in pairs:
        if left not in chosen and right not in taken:
            chosen[left] = right
            taken.add(right)
    return chosen


class _Graph:
    """Costs with potentials on both sides; each left may also take a right of its own, negative,
    which stands for staying alone.
    """

    def __init__(self, costs: list[dict[int, int]], alone: int) -> None:
        self.costs = [row | {-1 - left: alone} for left, row in enumerate(costs)]
        self.owner: dict[int, int] = {}
        self.right_of: dict[int, int] = {}
        self.left_potential = [0] * len(costs)
        self.right_potential: dict[int, int] = {}

    def match(self, root: int) -> None:
        """Find the cheapest way to give this one a right, moving others where that pays."""
        best: dict[int, int] = {}
        came_from: dict[int, int] = {}
        settled: dict[int, int] = {}
        waiting: list[tuple[int, int]] = []
        left, so_far = root, 0
        while True:
            self._reach(left, so_far, best, came_from, settled, waiting)
            so_far, right = self._nearest(waiting, settled)
            if right not in self.owner:
                break
            settled[right] = so_far
            left = self.owner[right]
        self._shift(root, settled, so_far)
        self._flip(right, came_from)

    def _reach(
        self,
        left: int,
        so_far: int,
        best: dict[int, int],
        came_from: dict[int, int],
        settled: Mapping[int, int],
        waiting: list[tuple[int, int]],
    ) -> None:
        for right, cost in self.costs[left].items():
            if right in settled:
                continue
            reduced = cost - self.left_potential[left] - self.right_potential.get(right, 0)
            if right not in best or so_far + reduced < best[right]:
                best[right] = so_far + reduced
                came_from[right] = left
                heappush(waiting, (best[right], right))

    @staticmethod
    def _nearest(waiting: list[tuple[int, int]], settled: Mapping[int, int]) -> tuple[int, int]:
        while True:
            distance, right = heappop(waiting)
            if right not in settled:
                return distance, right

    def _shift(self, root: int, settled: Mapping[int, int], length: int) -> None:
        self.left_potential[root] += length
        for right, distance in settled.items():
            self.left_potential[self.owner[right]] += length - distance
            self.right_potential[right] = self.right_potential.get(right, 0) - (length - distance)

    def _flip(self, right: int, came_from: Mapping[int, int]) -> None:
        while True:
            left = came_from[right]
            before = self.right_of.get(left)
            self.owner[right] = left
            self.right_of[left] = right
            if before is None:
                return
            right = before
