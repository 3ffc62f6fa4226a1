"""The clauses of English around each figure, in the terms that packs ask for."""

from collections.abc import Callable, Iterator, Mapping

from factsheet.languages.en.frames.arguments import (
    argument_of,
    preposition_of,
    read_arguments,
    saying_clause,
)
from factsheet.languages.en.frames.figure import Article, Figure, Terms
from factsheet.languages.en.frames.heads import read_heads
from factsheet.languages.en.frames.levels import read_level
from factsheet.languages.en.lexicon.levels import GOING_ON, MORE
from factsheet.model.document import Span
from factsheet.model.entities import Names
from factsheet.packs.frame import MODIFIER, NOTHING, Asked, Frame
from factsheet.packs.line import Line
from factsheet.syntax import Clause, Syntax

PARTICLES = frozenset("up down out off back in aside over".split())
"""Words that right before a figure may belong to its verb: would free up $4 million."""
BEHIND_OBJECTS = frozenset(("back", "off"))
"""Those that are a verb's own wherever they stand: set you back $4, $4 was paid back."""
LONGEST = 400
"""Chunks of a sentence that is read: news has none longer, and each figure looks through them."""


def read_frames(
    syntax: Syntax, names: Names, asked: Asked
) -> Callable[[Line], Mapping[int, tuple[Frame, ...]]]:
    """Reads the frames of every figure of a line, by its annotation's number.

    They are of its own clause, and of the one that says something of it: of these the parts that
    are `asked` for with figures of its kind.
    """
    article = Article(syntax, names, asked)
    return lambda line: {
        line.figure[at]: tuple(_frames(figure)) if (figure := _figure(article, line, at)) else ()
        for at in line.places
    }


def _figure(article: Article, line: Line, at: int) -> Figure | None:
    """The figure that is this item of a line; none in a sentence that is too long."""
    last = article.syntax.tokens.at_or_after(line.end[at]) - 1
    sentence = article.syntax.sentence_of(last)
    if not 0 < len(sentence.cut.starts) <= LONGEST:
        return None
    return Figure(article, sentence, line, at, last)


def _frames(figure: Figure) -> Iterator[Frame]:
    """The frame of its own clause, and of a clause that says something of it."""
    chunk = figure.chunk
    heads: Terms = {}
    spans: dict[str, Span] = {}
    terms: dict[str, frozenset[str]] = {}
    read_heads(figure, chunk, heads, spans, terms)
    argument, inside = argument_of(figure, chunk)
    said = saying_clause(figure, argument)
    clause = figure.sentence.clause_at(figure.last)
    if clause is not None:
        _clause(figure, clause, argument, inside, heads, spans, terms)
    yield _frame(figure, heads, spans, terms)
    if said is not None:
        own = {**figure.article.verb_terms(said)}
        held: dict[str, Span] = {}
        near: Terms = dict(heads)
        own["prep"] = frozenset((NOTHING if argument == chunk else MODIFIER,))
        read_arguments(figure, said, argument, held, own)
        yield _frame(figure, near, {**spans, **held}, own)


def _frame(
    figure: Figure, heads: Terms, spans: dict[str, Span], terms: dict[str, frozenset[str]]
) -> Frame:
    if heads:
        terms["head"] = frozenset(heads)
    if "beside" in figure.asked:
        types, alone = figure.line.type, {""}
        if types.count(types[figure.at]) == 1:
            alone.add(types[figure.at])
        terms["beside"] = frozenset(types) - alone
    if "figure" in figure.asked:
        terms["figure"] = frozenset(figure.line.tags[figure.at])
    if "topic" in figure.asked:
        terms["topic"] = figure.article.topic
    return Frame(terms, spans, heads)


def _clause(
    figure: Figure,
    clause: Clause,
    argument: int,
    inside: bool,
    heads: Terms,
    spans: dict[str, Span],
    terms: dict[str, frozenset[str]],
) -> None:
    terms.update(figure.article.verb_terms(clause))
    prep = preposition_of(figure, clause, argument)
    terms["prep"] = frozenset((MODIFIER if inside else prep,))
    if figure.line.type[figure.at] != "time":
        _particle(figure, clause, argument, terms)
    read_arguments(figure, clause, argument, spans, terms)
    node = clause.node
    said = argument in (node.object, node.second, node.subject) or prep == "for"
    level = read_level(figure, clause, argument, prep, heads, terms)
    if said and not level and terms["verb"].isdisjoint(GOING_ON) and not _is_more(figure):
        terms["anew"] = terms["verb"]


def _particle(
    figure: Figure, clause: Clause, argument: int, terms: dict[str, frozenset[str]]
) -> None:
    """Note the particle right behind a verb, or right before its figure: hand back $4 million."""
    starts, word = figure.sentence.cut.starts, figure.syntax.tokens.word
    after = clause.group.end
    beside = {word[after], word[figure.last + 1], *figure.line.word[figure.at - 1 : figure.at]}
    particle = next(iter(sorted(beside & BEHIND_OBJECTS)), word[after])
    if after in (starts[figure.before], starts[argument]) and particle in PARTICLES:
        terms["prep"] |= {NOTHING}
    elif particle not in BEHIND_OBJECTS:
        return
    elif word[figure.last + 1] == particle:
        terms["prep"] = frozenset((NOTHING,))
    terms["verb"] |= {f"{verb} {particle}" for verb in terms["verb"] if " " not in verb}


def _is_more(figure: Figure) -> bool:
    """Whether a figure is more of what was told before: another $3 million."""
    before = figure.syntax.tokens.word[max(figure.first - 2, 0) : figure.first]
    return not MORE.isdisjoint(before)
