"""Which things a bare number is so many of: after 90 nurses at six clinics, half are nurses."""

from decimal import Decimal

from factsheet.languages.en.figures.antecedents import Antecedent, Noun, antecedents
from factsheet.languages.en.figures.hedges import before_hedges
from factsheet.languages.en.figures.noun_names import head_name
from factsheet.languages.en.figures.noun_phrases import head_at
from factsheet.languages.en.figures.plurals import singular
from factsheet.languages.en.lexicon.bare_counts import IDENTIFIES, VALUED
from factsheet.languages.en.lexicon.nouns import TIME_UNITS
from factsheet.languages.en.lexicon.people import AGENTS, PLURAL_PERSONS, occupations
from factsheet.model.number import Number
from factsheet.text.context import ReadingContext
from factsheet.text.tokens import BREAK

REACH = 90
"""Tokens before a number in which the things were counted: three sentences or so."""
SENTENCES = 3
"""Sentences that are looked through, the number's own among them."""
PREPOSITION, RELATIVE, PLURAL, COMMA, NUMBER = b"pWs,0"
HOLDING = b"p0S"
BEFORE_VERB = b"MtrW,"
NOUN_PHRASE = b"nsak"
DETERMINING = b"DPS0~a"
GOING_ON = frozenset("they all both most their these those neither".split())
"""Words at the head of a sentence that goes on about the things of the one before."""
RELATED = frozenset("which whom those these them".split())
"""What "of" makes the things before it of which a number tells."""


def set_before(
    context: ReadingContext,
    at: int,
    least: Decimal | None = None,
    *,
    sentences: int = SENTENCES,
    uncounted: bool = False,
    paragraphs: bool = False,
) -> str | None:
    """The name of the things that were counted before this token, more of them than `least`.

    In a sentence what its verb holds goes before what a preposition or a relative clause tells of;
    the plural that it is about will do where nothing is counted, if `uncounted` may be meant. From
    the first sentence of a paragraph the one before is looked through where `paragraphs` may be.
    """
    figures, end = _counted(context, at, least), at
    for looked in range(sentences):
        start = _sentence(context, end if looked == 0 else end - 1)
        if looked == 0 or not _goes_on(context, start):
            held = [f for f in figures if start <= f.number.start < end]
            name = _foremost(context, held, start)
            if name is None and uncounted and start < end:
                name = _about(context, start, end)
            if name is not None:
                return name
        end = start
        if start > 0 and context.tokens.word[start - 1] == BREAK:
            if not paragraphs or looked > 0:
                break
            end = start - 1
            figures = _counted(context, end, least)
        if end <= 0:
            break
    return None


def _counted(context: ReadingContext, at: int, least: Decimal | None) -> list[Antecedent]:
    return [f for f in antecedents(context, at, across=True, reach=REACH) if _is_more(f, least)]


def _goes_on(context: ReadingContext, start: int) -> bool:
    """Whether the sentence that begins here is about the things of the one before it."""
    described = context.classes.letters[start + 1] in NOUN_PHRASE or start + 1 in context.numbers
    return context.tokens.word[start] in GOING_ON and not described


def _is_more(figure: Antecedent, least: Decimal | None) -> bool:
    unit, most = figure.unit, figure.number.max or figure.number.min
    counted = isinstance(unit, Noun) and not unit.measured and unit.name != "time"
    return counted and (least is None or (most is not None and most > least))


def _sentence(context: ReadingContext, at: int) -> int:
    """The first token of the sentence that this one stands in."""
    tokens = context.tokens
    return tokens.at_or_after(tokens.sentence_at(tokens.start[at]).start)


def _foremost(context: ReadingContext, held: list[Antecedent], start: int) -> str | None:
    """What the sentence's verb holds last, or else what the first of its prepositions does."""

    def order(figure: Antecedent) -> tuple[int, int]:
        at = figure.number.start
        depth = _depth(context, at, start)
        return depth, at if depth else -at

    best = min(held, key=order, default=None)
    return best.unit.name if best is not None and isinstance(best.unit, Noun) else None


def _depth(context: ReadingContext, at: int, start: int) -> int:
    """How far a figure hangs below the verb of its sentence: in a phrase, in a clause of it."""
    letters = context.classes.letters
    relative = RELATIVE in letters[start:at]
    before = before_hedges(context, at)
    while before > start and letters[before] in DETERMINING:
        before -= 1
    return relative * 2 + (before >= start and letters[before] == PREPOSITION)


def _about(context: ReadingContext, start: int, end: int) -> str | None:
    """The plural that the sentence, or the last clause of it that "that" opens, begins with; or
    the first that its verb holds.
    """
    words = context.tokens.word
    clause = next((at + 1 for at in range(end - 1, start, -1) if words[at] == "that"), start)
    return _first_held(context, clause, end) or _first_held(context, start, clause)


def _first_held(context: ReadingContext, first: int, end: int) -> str | None:
    """The first plural between these tokens that no preposition, number or owner holds."""
    for at in range(first, end):
        if context.classes.letters[at] == PLURAL and not _is_of_another(context, at, first):
            head = head_at(context, at)
            return None if head is None or head >= end else _name(context, head, first)
    return None


def _name(context: ReadingContext, head: int, first: int) -> str | None:
    """What a plural is called, where it is nothing that only lasts or has a level."""
    word = context.tokens.word[head]
    opens = head == first or not context.tokens.word[head - 1][:1].isalnum()
    name = singular(word) if opens else head_name(context, head, first)
    valued = word in VALUED or name in TIME_UNITS
    return None if valued or head + 1 in context.numbers else name


def are_people(name: str) -> bool:
    """Whether this is a noun of people."""
    last = name.split()[-1]
    plural = f"{last}s" in PLURAL_PERSONS or last == "person"
    return plural or last in occupations() or last.endswith(AGENTS)


def _is_of_another(context: ReadingContext, at: int, first: int) -> bool:
    """Whether a preposition or a noun before it holds the plural that stands here."""
    letters, before = context.classes.letters, at - 1
    while before >= first and letters[before] in NOUN_PHRASE + DETERMINING:
        before -= 1
    identified = context.tokens.word[before] in IDENTIFIES
    return before >= first and (letters[before] in HOLDING or identified)


def related(context: ReadingContext, at: int, number: Number) -> str | None:
    """The things that "of which", "of whom" or "of those" here goes back to: to the noun before
    the comma, or to what was counted or is told of before.
    """
    least = None if number.form == "fraction" else number.min or number.max
    begin = min(at, number.start)
    if context.tokens.word[at + 1] not in ("which", "whom"):
        return (
            set_before(context, begin, least, paragraphs=True)
            or (None if _is_object(context, number) else _told(context, begin, 1))
            or _told(context, _sentence(context, begin), 2)
        )
    name = plural_before_comma(context, begin)
    if name is not None and (context.tokens.word[at + 1] == "which" or are_people(name)):
        whole = (
            None if number.form == "fraction" else set_before(context, begin, least, sentences=1)
        )
        return name if whole is None or _ends_counted(context, begin) else whole
    uncounted = number.form != "fraction"  # half of which, after a sum, is money
    return set_before(context, begin, least, sentences=1, uncounted=uncounted)


def _told(context: ReadingContext, at: int, sentences: int) -> str | None:
    """A plural that is told of before this token, counted or not."""
    return set_before(context, at, sentences=sentences, uncounted=True)


def _is_object(context: ReadingContext, number: Number) -> bool:
    """Whether a verb holds "so many of them" as its object: its subject is not among them then."""
    letters = context.classes.letters
    held = letters[before_hedges(context, number.start)] in b"bzdkgv"
    return held and letters[number.end + 2] not in b"dMheobz"


def subject_before(context: ReadingContext, at: int) -> str | None:
    """The plural before a verb, its auxiliaries and a relative pronoun: riders, who will."""
    letters, last = context.classes.letters, at - 1
    while last > 0 and letters[last] in BEFORE_VERB:
        last -= 1
    return _plural_at(context, last)


def _ends_counted(context: ReadingContext, begin: int) -> bool:
    """Whether the noun that ends at the comma before this token has a number of its own."""
    letters, first = context.classes.letters, before_hedges(context, begin) - 1
    while first > 0 and letters[first] in NOUN_PHRASE:
        first -= 1
    return letters[first] == NUMBER


def plural_before_comma(context: ReadingContext, begin: int) -> str | None:
    """The plural noun that ends at the comma before this token: season tickets, half of which."""
    comma = before_hedges(context, begin)
    return _plural_at(context, comma - 1) if context.classes.letters[comma] == COMMA else None


def _plural_at(context: ReadingContext, last: int) -> str | None:
    """The plural noun that ends with this token."""
    letters, first = context.classes.letters, last
    while first > 0 and letters[first - 1] in NOUN_PHRASE:
        first -= 1
    ends = last >= 0 and letters[last] == PLURAL
    return head_name(context, last, first) if ends else None
