"""The clauses of English around each figure, in the terms that packs ask for."""

from collections.abc import Callable, Iterator, Mapping

from factsheet.languages.en.frames.arguments import (
    argument_of,
    preposition_of,
    read_arguments,
    saying_clause,
)
from factsheet.languages.en.frames.figure import Article, Draft, Figure
from factsheet.languages.en.frames.heads import read_heads
from factsheet.languages.en.frames.levels import read_level
from factsheet.languages.en.lexicon.levels import GOING_ON, MORE
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
    chunk, draft = figure.chunk, Draft(figure)
    read_heads(draft, chunk)
    argument, inside = argument_of(figure, chunk)
    said = saying_clause(figure, argument)
    clause = figure.sentence.clause_at(figure.last)
    if clause is not None:
        _read_clause(draft, clause, argument, inside=inside)
    yield _frame(draft)
    if said is not None:
        own = Draft(figure, dict(draft.heads), {}, {**figure.article.verb_terms(said)})
        own.terms["prep"] = frozenset((NOTHING if argument == chunk else MODIFIER,))
        read_arguments(own, said, argument)
        own.spans = {**draft.spans, **own.spans}
        yield _frame(own)


def _frame(draft: Draft) -> Frame:
    """The frame, with what is asked of the figure's line and article besides."""
    figure, terms = draft.figure, draft.terms
    if draft.heads:
        terms["head"] = frozenset(draft.heads)
    if "beside" in figure.asked:
        types, alone = figure.line.type, {""}
        if types.count(types[figure.at]) == 1:
            alone.add(types[figure.at])
        terms["beside"] = frozenset(types) - alone
    if "figure" in figure.asked:
        terms["figure"] = frozenset(figure.line.tags[figure.at])
    if "topic" in figure.asked:
        terms["topic"] = figure.article.topic
    return Frame(terms, draft.spans, draft.heads)


def _read_clause(draft: Draft, clause: Clause, argument: int, *, inside: bool) -> None:
    """Note the verb of the figure's own clause, and what that makes of it."""
    figure, terms = draft.figure, draft.terms
    terms.update(figure.article.verb_terms(clause))
    prep = preposition_of(figure, clause, argument)
    terms["prep"] = frozenset((MODIFIER if inside else prep,))
    if figure.line.type[figure.at] != "time":
        _read_particle(draft, clause, argument)
    read_arguments(draft, clause, argument)
    node = clause.node
    said = argument in (node.object, node.second, node.subject) or prep == "for"
    level = read_level(draft, clause, argument, prep)
    if said and not level and terms["verb"].isdisjoint(GOING_ON) and not _is_more(figure):
        terms["anew"] = terms["verb"]


def _read_particle(draft: Draft, clause: Clause, argument: int) -> None:
    """Note the particle right behind a verb, or right before its figure: hand back $4 million."""
    figure, terms = draft.figure, draft.terms
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
