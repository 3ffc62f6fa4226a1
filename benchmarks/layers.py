"""Write the clauses, figures and names of texts, for the scorer of the layers under the facts.

Reads lines of `{"id", "text"}` from standard input; writes a line for each: the verb of every
clause with its subject, every figure with its noun and its verb, and every name with its kind.
"""

import json
import sys
from collections.abc import Iterable, Iterator
from typing import Any

from factsheet.grammar.rule import Annotation
from factsheet.model.document import Span
from factsheet.model.values import Quotation
from factsheet.pipeline import analyse
from factsheet.readers.text import from_text
from factsheet.syntax import Clause, Syntax

Line = dict[str, Any]


def main() -> None:
    """Read every line and write what its text holds."""
    for line in filter(str.strip, sys.stdin):
        record = json.loads(line)
        print(json.dumps({"id": record["id"], **layers_of(record["text"])}))


def layers_of(text: str) -> Line:
    """The clauses, figures and names of a text."""
    analysis = analyse(from_text(text))
    figures = [a for a in analysis.annotations if not isinstance(a.value, Quotation)]
    syntax = analysis.syntax
    return {
        "clauses": [_clause(clause) for clause in _clauses(syntax)],
        "figures": [_figure(syntax, span) for span in _numbers(syntax, figures)],
        "names": [
            {"at": span, "kind": entity.kind}
            for entity in analysis.names.entities
            for span in entity.mentions
        ],
    }


def _clauses(syntax: Syntax) -> Iterator[Clause]:
    for number in range(len(syntax)):
        yield from syntax.sentence(number).clauses


def _clause(clause: Clause) -> Line:
    subject = clause.subject
    return {"verb": clause.group.span, "subject": subject and subject.span}


def _numbers(syntax: Syntax, figures: Iterable[Annotation]) -> list[Span]:
    """Expressions with a number in them, and numbers by themselves."""
    tokens, letters = syntax.tokens, syntax.words.single
    spans = [Span(a.start, a.end) for a in figures]
    inside = {
        at for s in spans for at in range(tokens.at_or_after(s.start), tokens.at_or_after(s.end))
    }
    single = (
        Span(tokens.start[at], tokens.end[at])
        for at, letter in enumerate(letters)
        if at not in inside and (letter == ord("0") or tokens.word[at][:1].isdigit())
    )
    return sorted([*spans, *single])


def _figure(syntax: Syntax, span: Span) -> Line:
    tokens = syntax.tokens
    first, last = tokens.at_or_after(span.start), tokens.at_or_after(span.end)
    noun, clause = syntax.counted_by(first, last), syntax.clause_at(first)
    return {
        "at": span,
        "noun": None if noun is None else Span(tokens.start[noun], tokens.end[noun]),
        "verb": clause and clause.group.span,
    }


if __name__ == "__main__":
    main()
