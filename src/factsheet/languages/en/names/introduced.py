"""Short names that an article introduces in brackets: the Tarn Ports Authority (TPA)."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from factsheet.languages.en.lexicon.legal_forms import without_form
from factsheet.languages.en.lexicon.ordinary import acronyms
from factsheet.languages.en.lexicon.organizations import endings
from factsheet.languages.en.lexicon.places import places
from factsheet.model.entities import NameKind
from factsheet.text.tokens import Tokens

Words = tuple[str, ...]
QUOTES = frozenset("\"“”'‘’")
LEADING = frozenset(("the", "or"))
"""What may stand in brackets before a short name."""
GOING_ON = frozenset(("or", "and", ","))
"""What may stand behind a short name in quotation marks, before a second one."""
LONGEST = 4
"""Tokens of a short name."""
BRACKET = frozenset("(")
JOINED = frozenset(("and", "&", ","))
SMALL = JOINED | frozenset("of for the on in . - de ' ’ 's ’s".split())
"""What stands inside a name and has no letter in what abbreviates it."""
OFTEN_KEPT = frozenset("of for the on in".split())
"""Small words whose letters some abbreviations keep."""
LONGEST_NAME = 12
"""Tokens of a name that is abbreviated."""
SHORTEST = 3
"""Letters of a party's name before somebody's constituency: (Con)."""
FEWEST, MOST = 2, 8
"""Letters of what abbreviates a name in capitals."""


class Introduced(Struct, frozen=True):
    """A short name in brackets: where they open, its tokens, and whether it is quoted there."""

    bracket: int
    first: int
    stop: int
    quoted: bool


CLOSING = QUOTES | {")", "\n"}
"""What ends a short name in brackets, or the line that it stands in."""


def introduced(tokens: Tokens) -> Iterator[Introduced]:
    """The short names that stand alone in brackets right behind a capital or a full stop."""
    for bracket in tokens.standing(BRACKET):
        behind = bracket > 0 and (tokens.capitals[bracket - 1] or tokens.word[bracket - 1] == ".")
        if behind and (found := _inside(tokens, bracket)):
            yield found


def spelled_out(tokens: Tokens, shorts: Iterable[Introduced]) -> Iterator[range]:
    """The tokens of the names that letters in brackets stand behind, as far as the letters tell:
    Tides, Fisheries and Harbours Canada (TFHC).
    """
    for short in shorts:
        letters = "".join(tokens.word[short.first : short.stop])
        first = _first_of(tokens, short.bracket, letters)
        if first is not None:
            yield range(first, short.bracket)


def bodies(tokens: Tokens, shorts: Iterable[Introduced]) -> Iterator[str]:
    """The letters in brackets that a body before them is abbreviated to, whatever else they mean:
    the Tarn Power Authority (TPA), General Tarn Motors (GTM).
    """
    for short in shorts:
        letters = tokens.word[short.first]
        first = _first_of(tokens, short.bracket, letters, FEWEST) if letters in acronyms() else None
        if first is not None and not endings().isdisjoint(tokens.word[first : short.bracket]):
            yield letters


def _first_of(tokens: Tokens, bracket: int, letters: str, fewest: int = SHORTEST) -> int | None:
    """The first token of the name before brackets that is abbreviated to these letters."""
    words, first = tokens.word, None
    if not fewest <= len(letters) <= MOST:
        return None
    for at in range(bracket - 1, max(-1, bracket - LONGEST_NAME), -1):
        if not (tokens.capitals[at] or words[at] in SMALL):
            break
        begins = tokens.capitals[at] and words[at] != "the"
        if begins and letters in initials(tuple(words[at:bracket])):
            first = at
    return first


def initials(words: Words) -> set[str]:
    """What a name may be abbreviated to: with its small words or without, and so its legal form."""
    forms = {words, without_form(words)}
    small = {"".join(w[0] for w in form if w not in SMALL) for form in forms}
    kept = {"".join(w[0] for w in form if w not in SMALL or w in OFTEN_KEPT) for form in forms}
    exchanged = {"".join(_letter(w) for w in form if w not in SMALL) for form in forms}
    return small | kept | exchanged


def _letter(word: str) -> str:
    """What stands for a word in capitals: X for exchange and express."""
    return "x" if word.startswith("ex") else word[0]


def abbreviated(tokens: Tokens) -> Iterator[str]:
    """The letters in brackets that are short for words of the language, none of which is the noun
    of a body: net interest margin (NIM).
    """
    words = tokens.word
    for bracket in tokens.standing(BRACKET):
        letters, noun = words[bracket + 1 : bracket + 2], words[bracket - 1]
        if tokens.capitals[bracket - 1] or words[bracket + 2 : bracket + 3] != [")"]:
            continue
        before = [word for word in words[max(0, bracket - MOST) : bracket] if word.isalpha()]
        initials = "".join(word[0] for word in before)
        made_up = tokens[bracket + 1].isupper() and len(letters[0]) >= FEWEST
        if made_up and initials.endswith(letters[0]) and noun not in endings():
            yield letters[0]


def _inside(tokens: Tokens, bracket: int) -> Introduced | None:
    """The short name in these brackets, if nothing else stands in them."""
    words, first = tokens.word, bracket + 1
    first += words[first] in LEADING
    if first + 1 >= len(tokens):
        return None
    quoted = words[first] in QUOTES
    first += quoted
    stop = first
    while stop < min(first + LONGEST, len(tokens)) and (
        tokens.capitals[stop] or (stop > first and tokens.glued(stop))
    ):
        if words[stop] in CLOSING:
            break
        stop += 1
    if stop == first or stop + 1 >= len(tokens):
        return None
    if quoted:
        ends = words[stop] in QUOTES and words[stop + 1] in GOING_ON | {")"}
        return Introduced(bracket, first, stop, quoted=True) if ends else None
    alone = words[stop] == ")" and _abbreviates(tokens, bracket, first, stop)
    return Introduced(bracket, first, stop, quoted=False) if alone else None


def _abbreviates(tokens: Tokens, bracket: int, first: int, stop: int) -> bool:
    """Whether letters in brackets are capitals, or those or the words that stand before them."""
    spelled = tokens.text[tokens.start[first] : tokens.end[stop - 1]]
    if spelled.isupper():
        return True
    near = range(max(0, bracket - LONGEST_NAME), bracket)
    return len(spelled) > SHORTEST and any(
        tokens.capitals[at]
        and (
            tokens.word[at] == tokens.word[first]
            or _is_made_of(spelled.lower(), "".join(tokens.word[at:bracket]))
        )
        for at in near
    )


def shortens(spelled: str, name: Sequence[str], kind: NameKind, *, quoted: bool) -> bool:
    """Whether what stands in brackets behind a name is what the article calls it for short."""
    if quoted:
        return True
    short = spelled.lower()
    if kind in ("person", "place") or short in places():
        return False
    if short in acronyms():
        return kind == "organization" and short in initials(tuple(name))
    if kind == "organization" and spelled.isupper() and FEWEST <= len(spelled) <= MOST:
        return True
    again = set(short.split()) <= set(name)
    return again or _is_made_of("".join(filter(str.isalpha, short)), "".join(name))


def _is_made_of(letters: str, name: str) -> bool:
    """Whether letters stand in this order in a name, the first of them as its first."""
    if len(letters) < FEWEST or letters[0] != name[0]:
        return False
    rest = iter(name)
    return all(letter in rest for letter in letters)
