"""The English cascade: tokens -> classes -> chunks -> clauses."""

import re
from array import array
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, partial

from factsheet.grammar.rule import Annotation
from factsheet.languages.en.lexicon.places import places, shortened_regions
from factsheet.languages.en.lexicon.word_classes import table
from factsheet.languages.en.marks import in_single_marks
from factsheet.languages.en.syntax.chunks import Chunks
from factsheet.languages.en.syntax.clauses import read_clauses
from factsheet.languages.en.syntax.groups import read_group
from factsheet.languages.en.syntax.parse import Verbs
from factsheet.languages.en.syntax.words import classify
from factsheet.model.entities import Names
from factsheet.model.values import MonetaryAmount, Percentage, TimeExpression
from factsheet.syntax import Syntax
from factsheet.syntax.nodes import Cut
from factsheet.syntax.reading import Grammar
from factsheet.syntax.words import Classes, overlay
from factsheet.text.tokens import Tokens
from factsheet.timex.meaning import Meaning, timex_type

__all__ = ["classify", "read_syntax"]

QUOTED_MODIFIER = re.compile(rb'(?<=[DPa])"([a-zA-Z]|[xans~r]{1,4}[ansx])"(?=[nsx])')
"""A word, or a few, in quotation marks between what opens a noun phrase and its noun: its "hold"
rating.
"""
QUOTED_NOUN = re.compile(rb'(?<=[DP])"([xansvkgdbz~r]{0,3})([nsxvkgdb])"(?![ansx])')
"""What is called so, in quotation marks behind its article: a "full reset" of the mill."""
TOWN_MODIFIER = re.compile(rb"(?<=[DP])(~*x),([~xn]{1,5}?)(~a|,)(?=[ans])")
"""A town with its state or country between an article and the noun of what is there: the Lowick,
Ohio-based grocer; the Lowick, Ohio, grocer.
"""
WHERE = re.compile(rb"(?<=[DP])(~*x~a),(~*x~a)(?=[ans])")
"""Two that are told by names and hyphens: the London-listed, Leeds-based grocer."""
AS_ADJECTIVE = bytes.maketrans(b"bBdkvzg", b"aaaaaaa")
MONEY, PERCENT, TIME, NAME, ADVERB, CONJUNCTION, QUOTE = b'A%YxrT"'


def read_syntax(
    classes: Classes, names: Names | None = None, annotations: Iterable[Annotation] = ()
) -> Syntax:
    """The sentences of an article, with names and figures as single items."""
    tokens = classes.tokens
    letters = bytearray(classes.letters)
    items = []
    for annotation in annotations:
        letter = _letter(annotation)
        if letter:
            items.append((annotation.start, annotation.end, letter))
    for entity in names.entities if names else ():
        items.extend((span.start, span.end, NAME) for span in entity.mentions)
    stretches = (
        (tokens.at_or_after(start), tokens.at_or_after(end), letter) for start, end, letter in items
    )
    overlay(letters, (item for item in stretches if _is_item(letters, item)))
    for mark in _single_marks(tokens):
        letters[mark] = QUOTE
    joined = QUOTED_NOUN.sub(_named, QUOTED_MODIFIER.sub(_joined, bytes(letters)))
    joined = WHERE.sub(rb"\1~\2", joined)
    return Syntax(classes, _grammar(), TOWN_MODIFIER.sub(partial(_located, tokens.word), joined))


def _joined(quoted: re.Match[bytes]) -> bytes:
    """The letters of quoted words that are part of a noun phrase, as an adjective's."""
    return b"~" + quoted[1].translate(AS_ADJECTIVE) + b"~"


def _named(quoted: re.Match[bytes]) -> bytes:
    """The letters of quoted words that are a noun; the mark behind it stands as an adverb does."""
    head = quoted[2] if quoted[2] in b"nsx" else b"n"
    return b"~" + quoted[1].translate(AS_ADJECTIVE) + head + b"r"


def _located(words: Sequence[str], town: re.Match[bytes]) -> bytes:
    """The letters of a town and its state as one modifier, where a state stands there."""
    region = "_".join(words[town.start(2) : town.end(2)]).removesuffix("_.")
    told = region in shortened_regions() or region in places()
    if not told and (town[3] == b"," or NAME not in town[2]):
        return town[0]
    return town[1] + b"~" + town[2] + town[3].replace(b",", b"~")


def _single_marks(tokens: Tokens) -> Iterator[int]:
    """The tokens of single quotation marks, which are no apostrophes."""
    for block in tokens.blocks:
        for quote in in_single_marks(tokens.text, block):
            if quote.closed:
                yield tokens.at_or_after(quote.start)
                yield tokens.at_or_after(quote.last)


def _is_item(letters: bytearray, item: tuple[int, int, int]) -> bool:
    """Whether a name or a figure stands as one."""
    return not (_is_adverb(letters, item) or _is_conjunction(letters, item))


def _is_adverb(letters: bytearray, item: tuple[int, int, int]) -> bool:
    """Whether a time is one word that stands among verbs as any adverb does: "now"."""
    start, end, letter = item
    return letter == TIME and end == start + 1 and letters[start] == ADVERB


def _is_conjunction(letters: bytearray, item: tuple[int, int, int]) -> bool:
    """Whether a time begins with the conjunction: found that night shifts harm."""
    start, _, letter = item
    return letter == TIME and letters[start] == CONJUNCTION


def _letter(annotation: Annotation) -> int | None:
    value = annotation.value
    match value:
        case MonetaryAmount():
            return MONEY
        case Percentage():
            return PERCENT
        case TimeExpression(type="DATE" | "TIME"):
            return TIME
    if isinstance(value, Meaning) and timex_type(value) in ("DATE", "TIME"):
        return TIME
    return None


@cache
def _grammar() -> Grammar:
    verbs = Verbs(table().frames())

    def read(classes: Classes, start: int, end: int) -> Cut:
        chunks = Chunks(classes.letters, start, end, classes.tokens.word)
        parse = read_clauses(chunks, classes, verbs)
        inside = array("I", parse.clause_of)
        return Cut(bytes(parse.kinds), chunks.starts, chunks.ends, parse.nodes, inside)

    return Grammar(read, read_group, frozenset(("by",)), frozenset(("of",)))
