"""Why a figure is what it is said to be, and what its sentence falls short of."""

from factsheet.document import Document, Span
from factsheet.packs.index import Packs
from factsheet.packs.proof import Read
from factsheet.packs.steps import CAPTURES
from factsheet.pipeline import analyse
from factsheet.readers.text import blocks


def read_figures(sentence: str, kind: str, packs: Packs) -> list[Read]:
    """The figures of one kind in a sentence, as these packs read them."""
    analysis = analyse(Document(sentence, blocks(sentence)), packs)
    numbers = {(a.start, a.end): number for number, a in enumerate(analysis.annotations)}
    found = []
    for fact in analysis.facts:
        if fact.kind == kind:
            reading = analysis.roles.get(numbers[fact.start, fact.end])
            captures = tuple(
                (name, getattr(reading, name))
                for name in CAPTURES
                if reading is not None and getattr(reading, name) is not None
            )
            found.append(Read(Span(fact.start, fact.end), fact.role, fact.role_rule, captures))
    return found


def found_by(document: Document, name: str, packs: Packs) -> list[str]:
    """Each figure of an article that a pack reads, in its sentence, a line each."""
    analysis = analyse(document, packs)
    return [
        " ".join(document.text[slice(fact.sentence.start, fact.sentence.end)].split()).replace(
            fact.text, f"[[{fact.text}]]", 1
        )
        for fact in analysis.facts
        if fact.role_rule == name
    ]
