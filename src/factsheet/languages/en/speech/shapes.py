"""How far each clause of a sentence reaches, and which clauses it takes."""

from msgspec import Struct

from factsheet.syntax import Clause, Sentence
from factsheet.syntax.nodes import NONE


class Shape(Struct, frozen=True):
    """By a clause's number: the tokens that it and all inside it take, and its own clauses."""

    extents: list[tuple[int, int]]
    children: dict[int, list[Clause]]


def shape_of(sentence: Sentence) -> Shape:
    """The shape of a sentence, in one pass over its chunks and one over its clauses."""
    cut = sentence.cut
    first = [len(cut.kinds)] * len(cut.nodes)
    last = [NONE] * len(cut.nodes)
    for chunk, index in enumerate(cut.clause_of):
        last[index] = chunk
        if chunk < first[index]:
            first[index] = chunk
    for node in reversed(cut.nodes):
        for chunk in (node.marker, node.subject, node.verb):
            if chunk != NONE and node.antecedent != chunk and not node.governed:
                first[node.index] = min(first[node.index], chunk)
        if node.parent is not None:
            outer = node.parent.index
            first[outer] = min(first[outer], first[node.index])
            last[outer] = max(last[outer], last[node.index])
    extents = [
        (cut.starts[a], cut.ends[b]) if b != NONE else (sentence.end, sentence.end)
        for a, b in zip(first, last, strict=True)
    ]
    children: dict[int, list[Clause]] = {}
    for clause in sentence.clauses:
        outer_node = clause.node.parent
        if outer_node is not None:
            children.setdefault(outer_node.index, []).append(clause)
    return Shape(extents, children)
