"""What a relative pronoun stands for, past the appositions and measures before it."""

from factsheet.languages.en.syntax.parse import NOMINAL, Parse

NUMBER = b"0~$A%"
LONGEST_BRACKET = 40
"""Chunks of a bracket that a pronoun looks past."""
COUNT, NOUNS = b"0", b"ns"
NAME, ARTICLES = b"x", b"DP"


def antecedent(parse: Parse, at: int) -> int:
    """The noun phrase that a relative pronoun stands for."""
    last = _before_bracket(parse, parse.before(at))
    if is_part(parse, at):
        return parse.before(at - 2) - 1
    if parse.kind_at(parse.before(at)) != 44:
        return _restricted(parse, last)
    described = _described(parse, last, person=parse.words[parse.chunks.starts[at]] == "who")
    return last if described is None else described


def _restricted(parse: Parse, last: int) -> int:
    """The noun that a relative clause without a comma tells from others, which no name is: "a mill
    in Kano that".
    """
    head = last
    while parse.letters[parse.chunks.ends[head] - 1] in NAME or _is_number(parse, head):
        if parse.kind_at(head - 1) != 112 or parse.kind_at(head - 2) not in NOMINAL:
            return last
        head -= 2
    return head


def _is_number(parse: Parse, chunk: int) -> bool:
    """Whether a number alone says of how many: "a mother of three who"."""
    start, end = parse.chunks.starts[chunk], parse.chunks.ends[chunk]
    return parse.letters[start:end] == COUNT and parse.letters[start - 2] in NOUNS


def _before_bracket(parse: Parse, comma: int) -> int:
    """The last noun phrase, one in brackets aside: "a sum of 64 francs ($80), which"."""
    if parse.kind_at(comma - 1) != 41:
        return parse.last
    opening = parse.kinds.rfind(b"(", max(0, comma - LONGEST_BRACKET), comma)
    inside = opening > 0 and parse.last > opening and parse.kinds[opening - 1] in NOMINAL
    return opening - 1 if inside else parse.last


def is_part(parse: Parse, at: int) -> bool:
    """Whether a part of the whole before it stands there: "40 ships, 12 of which"."""
    comma = parse.before(at - 2)
    if comma < 1 or parse.kinds[at - 1] != 112 or parse.kinds[comma] != 44:
        return False
    if parse.kinds[at - 2] not in NOMINAL or parse.kinds[comma - 1] not in NOMINAL:
        return False
    return parse.words[parse.chunks.starts[at - 1]] == "of"


def _described(parse: Parse, last: int, *, person: bool) -> int | None:
    """The noun before a comma of which another says how old, how far or who it is: "Lee, 54, who",
    "Lee, an analyst at Orin, who"; what hangs on that may be meant itself: "at Orin, which".
    """
    head = last
    while person and parse.kind_at(head - 1) == 112 and parse.kind_at(head - 2) in NOMINAL:
        head -= 2
    if parse.kind_at(head - 1) != 44 or parse.kind_at(head - 2) not in NOMINAL:
        return None
    name = parse.letters[parse.chunks.ends[head - 2] - 1] in NAME
    first = parse.letters[parse.chunks.starts[head]]
    return head - 2 if first in NUMBER or (name and first in ARTICLES) else None
