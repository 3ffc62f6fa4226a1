"""Numbers in words: twenty-one, several hundred, half a million, two-thirds."""

from decimal import Decimal

from factsheet.languages.en.figures.fractions import (
    after_hyphen,
    denominator,
    is_ordinal,
    is_share,
    share_of,
    word_at,
)
from factsheet.languages.en.figures.scales import (
    number_of,
    scale_at,
    with_part,
)
from factsheet.languages.en.lexicon.numbers import (
    AFTER_PART,
    ARTICLES,
    DENOMINATORS,
    GROUPS,
    HUNDRED,
    HYPHENS,
    LARGEST,
    LONGEST,
    ORDINALS,
    PARTS,
    PARTS_PLURAL,
    PLURALS,
    SCALES,
    SIGNS,
    SMALL,
    TENS,
    UNITS,
    VAGUE,
    WORD_SCALES,
)
from factsheet.model.number import Number
from factsheet.text.tokens import Tokens


def in_words(tokens: Tokens, at: int) -> Number | None:
    """The number that a word here begins."""
    word = tokens.word[at]
    if word in ARTICLES:
        return _after_article(tokens, at)
    if word in SMALL or (word in WORD_SCALES and word_at(tokens, at + 1) in SCALES):
        return _spelled(tokens, at)
    if word in PLURALS:
        return _plural(tokens, at)
    if word in VAGUE:
        return _vague(tokens, at, at)
    if word in ("half", "quarter"):
        return _part_of_scale(tokens, at, at)
    if word in SIGNS:
        end, scale = scale_at(tokens, at + 1)
        return number_of(at, end, SIGNS[word] * scale, scale, form="fraction")
    if word == ".":
        return _leading_point(tokens, at)
    return None


def _leading_point(tokens: Tokens, at: int) -> Number | None:
    decimals = word_at(tokens, at + 1)
    if not (decimals.isdecimal() and decimals.isascii() and tokens.glued(at + 1)):
        return None
    if len(decimals) > 12 or (tokens.glued(at) and tokens.word[at - 1][-1].isalnum()):
        return None
    end, scale = scale_at(tokens, at + 2)
    return number_of(at, end, Decimal(f"0.{decimals}") * scale, scale, digits=True)


def _after_article(tokens: Tokens, at: int) -> Number | None:
    """A million, a dozen, a few hundred, a half, a quarter of a million."""
    word = word_at(tokens, at + 1)
    if word in WORD_SCALES and not is_ordinal(tokens, at + 2):
        return _spelled(tokens, at)
    if word in ("few", "couple"):
        return _vague(tokens, at, at + 1)
    if word in GROUPS:
        return number_of(at, at + 2, GROUPS[word], form="words")
    if word == "good" and word_at(tokens, at + 2) == "many":
        return None
    if word in PARTS:
        return _part_of_scale(tokens, at, at + 1)
    last, under = denominator(tokens, at + 1, DENOMINATORS)
    if under and word_at(tokens, last + 1) in AFTER_PART:
        return number_of(at, last + 1, share_of(Decimal(1), under), form="fraction")
    return None


def _part_of_scale(tokens: Tokens, start: int, at: int) -> Number | None:
    """Half a billion, a half-million, a quarter of a million; and half, a third, by themselves."""
    word = tokens.word[at]
    value = PARTS[word]
    after = after_hyphen(tokens, at + 1)
    if word_at(tokens, after) == "of" and word_at(tokens, after + 1) in ARTICLES:
        after += 1
    if word_at(tokens, after) in ARTICLES:
        after += 1
    if word_at(tokens, after) in WORD_SCALES and word_at(tokens, after) != "hundred":
        end, scale = scale_at(tokens, after)
        return number_of(start, end, value * scale, scale, form="words")
    if word != "half" and (start == at or not is_share(tokens, start, at + 1)):
        return None
    if start and tokens.word[start - 1] in ORDINALS:
        return None  # the second half of a game
    return number_of(start, at + 1, value, form="fraction")


def _vague(tokens: Tokens, start: int, at: int) -> Number | None:
    """Several hundred, a few dozen, a couple of million; and several, a few, by themselves."""
    word, after = tokens.word[at], at + 1
    value = VAGUE[word]
    if word == "couple" and word_at(tokens, after) == "of":
        after += 1
    most = value if word == "couple" else None
    if word_at(tokens, after) in WORD_SCALES:
        end, scale = scale_at(tokens, after)
        high = most and most * scale
        return number_of(
            start, end, value * scale, scale, form="words", most=high, approximate=True
        )
    if word in ("many", "couple") and word_at(tokens, after) in PLURALS:
        return _plural(tokens, after, start)
    if word == "many" or (word == "few" and start == at):
        return None
    return number_of(start, at + 1, value, form="vague", most=most, approximate=True)


def _plural(tokens: Tokens, at: int, start: int | None = None) -> Number | None:
    """Hundreds, tens of thousands, hundreds of millions."""
    start = at if start is None else start
    value, end = PLURALS[tokens.word[at]], at + 1
    tens = tokens.word[at] == "tens"
    if tens and word_at(tokens, end) != "of":
        return None
    scale = value
    while word_at(tokens, end) in ("of", "and") and end - at < LONGEST:
        word = word_at(tokens, end + 1)
        factor = PLURALS.get(word, SCALES.get(word))
        if factor is None or value.adjusted() > LARGEST:
            break
        value = value * factor if word_at(tokens, end) == "of" else value
        scale, end = factor, end + 2
    if tens and end == at + 1:
        return None
    return number_of(start, end, value, scale, form="vague", most=value * 10 if tens else None)


def _spelled(tokens: Tokens, at: int) -> Number | None:
    """A number of any length in words, with "and", hyphens, decimals and a fraction after it."""
    end, value, scale = compound(tokens, at)
    part = _spelled_fraction(tokens, at, end, value)
    if part or is_ordinal(tokens, end):
        return part
    if word_at(tokens, end) == "point":
        end, value = _spelled_decimals(tokens, end, value)
    end, value = with_part(tokens, end, value, scale)
    end, further = scale_at(tokens, end)
    return number_of(at, end, value * further, further if further > 1 else scale, form="words")


def _spelled_fraction(tokens: Tokens, start: int, end: int, over: Decimal) -> Number | None:
    """Two-thirds, one fifth, three quarters; and of a million."""
    after = after_hyphen(tokens, end)
    last, under = denominator(tokens, after, DENOMINATORS if over == 1 else PARTS_PLURAL)
    if not under or not 0 < over < under or (over == 2 and under == 4):
        return None  # two quarters are half a year
    ordinal = over == 1 and after == end and tokens.word[after] == "third"
    if ordinal and not is_share(tokens, start, last + 1):
        return None
    value, at = share_of(over, under), last + 1
    of = word_at(tokens, at) == "of" and word_at(tokens, at + 1) in ARTICLES
    if word_at(tokens, at + 2 * of) in WORD_SCALES:
        to, scale = scale_at(tokens, at + 2 * of)
        return number_of(start, to, over * scale / under, scale, form="words")
    return number_of(start, at, value, form="fraction")


def _spelled_decimals(tokens: Tokens, end: int, value: Decimal) -> tuple[int, Decimal]:
    decimals, at = "", end + 1
    if word_at(tokens, at) in SMALL and SMALL[word_at(tokens, at)] >= 10:
        last, value_of_two, _ = compound(tokens, at)
        return (last, value + value_of_two / 100) if value_of_two < HUNDRED else (end, value)
    while word_at(tokens, at) in UNITS and UNITS[word_at(tokens, at)] < 10 and len(decimals) < 8:
        decimals += str(UNITS[word_at(tokens, at)])
        at += 1
    return (at, value + Decimal(f"0.{decimals}")) if decimals else (end, value)


def compound(tokens: Tokens, at: int) -> tuple[int, Decimal, Decimal]:
    """The end, the value and the last scale of number words that stand one after the other."""
    total, group, end, scale = Decimal(0), Decimal(0), at, Decimal(1)
    previous = ""
    while end < min(len(tokens.word), at + LONGEST):
        word = tokens.word[end]
        if word in ARTICLES and end == at:
            group = Decimal(1)
        elif word in SMALL and _fits(previous, word, group):
            group += SMALL[word]
        elif word == "hundred" and group < HUNDRED:
            group = (group or 1) * HUNDRED
            scale = HUNDRED
        elif word in SCALES and previous:
            scale = SCALES[word]
            total = (total + group) * scale if group == 0 else total + group * scale
            group = Decimal(0)
        elif not _joins(tokens, end, previous):
            break
        previous = word
        end += 1
    return end, total + group, scale


def _fits(previous: str, word: str, group: Decimal) -> bool:
    """Whether this small number goes on the group: twenty-one, hundred (and) five; not one one."""
    if previous in ("", "hundred", "and") or previous in SCALES:
        return group % HUNDRED == 0
    return (group % 10 == 0 and group % HUNDRED != 0 and UNITS.get(word, 10) < 10) and (
        previous in TENS or previous in HYPHENS
    )


def _joins(tokens: Tokens, at: int, previous: str) -> bool:
    """Whether this "and" or hyphen stands inside a number."""
    word, following = tokens.word[at], word_at(tokens, at + 1)
    if word == "and":
        part = word_at(tokens, after_hyphen(tokens, at + 2))
        adds = following in SMALL and part not in PARTS and part not in PARTS_PLURAL
        return previous in SCALES and adds
    if word in HYPHENS:
        goes_on = previous in TENS and following in UNITS and 0 < UNITS[following] < 10
        even = tokens.glued(at) == tokens.glued(at + 1)
        return (goes_on and even) or (following in SCALES and tokens.glued(at))
    return False
