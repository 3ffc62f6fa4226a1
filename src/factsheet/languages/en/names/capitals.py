"""Which words count as capitalised, though they begin otherwise: iVend, al-Tarn, 9Lark, tallo."""

import re
from collections import Counter
from collections.abc import Iterator

from factsheet.languages.en.lexicon.ordinary import function_words
from factsheet.languages.en.lexicon.plain_nouns import is_of_language
from factsheet.languages.en.lexicon.word_classes import table
from factsheet.text.tokens import Tokens

INNER = re.compile("[a-z][A-Z][a-z][a-z]")
"""Where a capital stands inside a word."""
SMALL = 2
"""Small letters before the capital of a name that begins with them: iVend."""
ARTICLES = frozenset("al ash el ul".split())
"""Arabic articles, which a hyphen joins to a name: al-Tarn."""
VOWELS = frozenset("aeiouy")
SHORTEST = 3
"""Letters of a word behind a figure that is no unit, and of a name in small letters."""
DOMAINS = frozenset("com net org ai io co tv uk de gov edu fm me app dev eu info biz".split())
SENTENCE_ENDS = frozenset('.!?”"')
NO_INNER_CAPITAL = ("mc", "mac", "de", "di", "du", "le", "la", "van", "fitz", "o")
BEHIND_A_NAME = frozenset("'s ’s to will q".split())
"""What else stands behind a name in a headline: tallo to raise, tallo Q2 net."""
OF_A_NAME = "zdhM"
"""Letters of the verbs that stand behind who does it: with an ending of one or of the past."""


def capitals(tokens: Tokens) -> bytearray:
    """Which tokens count as capitalised."""
    inner = [*_small_letters(tokens), *_articles(tokens), *_figures(tokens), *_small_names(tokens)]
    inner += _sites(tokens)
    if not inner:
        return tokens.capitals
    found = bytearray(tokens.capitals)
    for at in inner:
        found[at] = True
    return found


def _small_letters(tokens: Tokens) -> Iterator[int]:
    """The tokens that a small letter or two stand before the capital of."""
    text = tokens.text
    for found in INNER.finditer(text):
        at = tokens.at_or_after(max(0, found.start() + 1 - SMALL))
        small = text[tokens.start[at] : found.start() + 1]
        if small.islower() and len(small) <= SMALL:
            yield at


def _articles(tokens: Tokens) -> Iterator[int]:
    """The Arabic articles that a hyphen joins to a capital."""
    for at in tokens.standing(ARTICLES):
        joined = tokens.word[at + 1] == "-" and tokens.glued(at + 1) and tokens.glued(at + 2)
        if joined and tokens.capitals[at + 2] and not (at and tokens.glued(at)):
            yield at


def _figures(tokens: Tokens) -> Iterator[int]:
    """The figures to which a word with a capital is glued, one that is no unit: 9Lark."""
    for at in tokens.where(str.isdigit):
        if not tokens.capitals[at + 1] or not tokens.glued(at + 1) or tokens.glued(at):
            continue
        word, spelled = tokens.word[at + 1], tokens[at + 1]
        if len(word) >= SHORTEST and spelled.istitle() and not VOWELS.isdisjoint(word):
            yield at


def _small_names(tokens: Tokens) -> Iterator[int]:
    """The names that are written small, wherever they stand, by where they open a paragraph."""
    known = {tokens.word[at] for at in _openings(tokens)}
    if not known:
        return
    found = tokens.standing(frozenset(known))
    times = Counter(tokens.word[at] for at in found)
    yield from (at for at in found if times[tokens.word[at]] > 1)


def _sites(tokens: Tokens) -> list[int]:
    """The names of sites in small letters, of which one does what only names do: tallo.io said."""
    found = [
        at
        for at in tokens.standing(DOMAINS)
        if at > 1 and tokens.word[at - 1] == "." and tokens.glued(at) and tokens.glued(at - 1)
        if tokens[at - 2].islower() and not (tokens.glued(at - 2) or tokens.glued(at + 1))
    ]
    acting = {tokens.word[at - 2] for at in found if _acts(tokens.word[at + 1])}
    return [at - 2 for at in found if tokens.word[at - 2] in acting]


def _openings(tokens: Tokens) -> Iterator[int]:
    """The words in small letters that open a paragraph, none of the language, before their verb."""
    ended = True
    for block in tokens.blocks:
        at = tokens.at_or_after(block.start)
        if ended and tokens[at].islower() and _is_small_name(tokens, at):
            yield at
        line = tokens.text[block.start : block.end].rstrip()
        ended = block.start == 0 or line[-1:] in SENTENCE_ENDS


def _is_small_name(tokens: Tokens, at: int) -> bool:
    """Whether a word in small letters does what only names do: tallo raises, tallo's, tallo.io."""
    words = tokens.word
    word, after = words[at], words[at + 1]
    if after == "." and tokens.glued(at + 2) and words[at + 2] in DOMAINS:
        return True
    if (
        len(word) < SHORTEST
        or not word.isalpha()
        or word in function_words()
        or is_of_language(word)
    ):
        return False
    return _acts(after)


def _acts(after: str) -> bool:
    """Whether a word stands behind a name: the verb of what it does, or an 's."""
    readings = table().readings
    acts = set(OF_A_NAME) & set(readings.alphabet.readings(readings[after]))
    return after in BEHIND_A_NAME or bool(acts and readings.knows(after))


def is_of_letters(word: str) -> bool:
    """Whether letters stand for a common noun of many: MPs, PACs."""
    return len(word) > SMALL and word[-1] == "s" and word[:-1].isupper() and word[:-1].isalpha()


def odd_capitals(word: str) -> bool:
    """A capital inside a word, or capitals only."""
    if not word[1:].isalpha() or word[1:].islower() or word[:-1].isupper() > word.isupper():
        return False
    if word.isupper():
        return len(word) > 1 and not set(word) <= set("IVX")
    return not word.lower().startswith(NO_INNER_CAPITAL) and any(c.isupper() for c in word[1:])
