"""Whether a sentence can be understood alone, told from its words.

What leans on the sentence before it ("He added that ...") cannot; what merely points back ("The
company has ...") can, and sends the reader looking.
"""

import re
from bisect import bisect_right
from functools import cache
from itertools import pairwise

from factsheet.model.document import Span
from factsheet.text.tokens import STARTERS, Tokens

WORDS = range(6, 70)
"""How many words a sentence of a summary has."""
ANAPHORS = frozenset(
    "he she it they him her them his hers its their theirs himself herself itself "
    "themselves".split()
)
DEMONSTRATIVES = frozenset("this that these those such".split())
TIME_NOUNS = frozenset(
    "day week weekend month quarter year decade century morning afternoon evening night season "
    "spring summer autumn fall winter monday tuesday wednesday thursday friday saturday sunday "
    "january february march april may june july august september october november "
    "december".split()
)
OPENERS = STARTERS | frozenset(
    "of under during despite although because though until among amid between against without "
    "within about above along around behind below beside beyond inside like near off onto out "
    "outside over past through throughout toward towards up upon via per last next earlier later "
    "now today yesterday tomorrow all any each every few more less other several such no not only "
    "first second third once unless whether than about nearly almost just even including given "
    "one two three four five six seven eight nine ten dozens hundreds thousands millions".split()
)
"""Words with a capital at a sentence's head that are no names."""
CONTINUATIONS = frozenset(
    "but and or nor so yet however nevertheless nonetheless moreover furthermore also besides "
    "instead meanwhile otherwise still then thus therefore hence consequently similarly likewise "
    "conversely accordingly additionally indeed rather another others both either neither again "
    "even hers his ours mine".split()
)
"""Words that, opening a sentence, tie it to the one before."""
ASIDES = frozenset(
    "moreover however meanwhile therefore thus instead nevertheless nonetheless furthermore "
    "likewise too meantime consequently".split()
)
"""Words that do the same a few words later: "Kestrel, moreover, sold ..."."""
PHRASES = tuple(
    tuple(phrase.split())
    for phrase in (
        "in addition, as a result, for example, for instance, by contrast, in contrast, "
        "on the other hand, at the same time, in turn, after that, at that, because of, that is, "
        "the latter, the former, the two, the pair, the same, the duo, the move, the deal, "
        "among them, one of, some of, most of, all of, many of, to that end, of those, of these, "
        "in response, in comparison, in particular, in other words"
    ).split(", ")
)
LOOSE = frozenset(
    "two three four five six seven eight nine ten pair trio "
    "company firm group startup agency bank fund plan project programme program deal agreement "
    "report study survey move decision announcement figure figures data results man woman".split()
)
"""What, after "the" at a sentence's head, most often means something named earlier."""
AUXILIARIES = frozenset(
    "is are was were be been has have had do does did will would can could shall should may might "
    "must said says".split()
)
AFTER_A_VERB = frozenset("the a an its their his her that to at for from by on in with".split())
WRAPPED = 110
"""Code points that a line has at most where an editor has broken the lines."""
OPENING, CLOSING = "“«", "”»"


def stands_alone(tokens: Tokens, span: Span) -> bool:
    """Whether a sentence is whole, and can be understood without the one before it."""
    return is_sentence(tokens, span) and not leans_back(tokens, span)


def is_sentence(tokens: Tokens, span: Span) -> bool:
    """Whether a stretch is a whole sentence of the article's text, of a fair length."""
    return (
        len(_words(tokens, span)) in WORDS
        and _is_prose(tokens, span)
        and not _is_under_headline(tokens.text, span)
        and _is_whole(tokens.text[slice(*span)])
    )


def leans_back(tokens: Tokens, span: Span) -> bool:
    """Whether a sentence is understood only behind the one before it."""
    words = _words(tokens, span)
    return _leans_back([tokens.word[at] for at in words]) or _has_loose_pronoun(tokens, words)


def _words(tokens: Tokens, span: Span) -> list[int]:
    first, end = tokens.at_or_after(span.start), tokens.at_or_after(span.end)
    return [at for at in range(first, end) if tokens.word[at][:1].isalnum()]


def _is_prose(tokens: Tokens, span: Span) -> bool:
    block = tokens.blocks[bisect_right(tokens.blocks, span.start, key=lambda b: b.start) - 1]
    return block.kind not in ("heading", "caption")


def _is_under_headline(text: str, span: Span) -> bool:
    """Whether a line break in it sets a headline off, and is none that an editor made."""
    at = text.find("\n", span.start, span.end)
    if at < 0:
        return False
    line_end = text.find("\n", at + 1)
    return (line_end if line_end >= 0 else len(text)) - at > WRAPPED


@cache
def _whole() -> re.Pattern[str]:
    return re.compile(r"[.!…][”\"’'»)\]]{0,3}$")


def _is_whole(sentence: str) -> bool:
    """Ended by a full stop, and with every quotation mark closed."""
    if not _whole().search(sentence[-5:]) or sentence[:1].islower() or sentence[:1] in "([":
        return False
    return closes_quotations(sentence)


def closes_quotations(words: str) -> bool:
    """Whether every quotation mark that is opened is closed again."""
    opened = sum(map(words.count, OPENING))
    return opened == sum(map(words.count, CLOSING)) and words.count('"') % 2 == 0


def _leans_back(words: list[str]) -> bool:
    """Whether its first words tie a sentence to the one before: But, This, The latter."""
    head = words[0] if words else ""
    if head in CONTINUATIONS or head in ANAPHORS:
        return True
    if head in DEMONSTRATIVES:
        return words[1:2] == [] or words[1] not in TIME_NOUNS
    if not ASIDES.isdisjoint(words[1:5]):
        return True
    return any(tuple(words[: len(phrase)]) == phrase for phrase in PHRASES)


def _has_loose_pronoun(tokens: Tokens, words: list[int]) -> bool:
    """Whether a pronoun stands before any name or thing of the sentence that it could mean."""
    named = thing = False
    for at in words:
        word = tokens.word[at]
        if word in ("he", "she", "him", "his", "her", "himself", "herself"):
            if not named:
                return True
        elif word in ANAPHORS and not (named or thing):
            return True
        named = named or (tokens.capital(at) and not _is_common(word, opens=at == words[0]))
        thing = thing or (len(word) > 3 and word not in STARTERS)
    return False


def _is_common(word: str, *, opens: bool) -> bool:
    """Whether a capitalised word is surely no name: a weekday, or a sentence's opening adverb."""
    if word in STARTERS or word in TIME_NOUNS:
        return True
    return opens and (word in OPENERS or word.endswith(("ing", "ly", "ed")))


def points_back(sentence: str) -> bool:
    """Whether something in its head is known only from another sentence."""
    head = [word.strip("“\"‘'(") for word in sentence[:90].split()[:8]]
    known = next((at for at, word in enumerate(head) if at and word[:1].isupper()), len(head))
    lower = [word.lower() for word in head[:known]]
    return (
        any(_is_loose(lower[at:]) for at, word in enumerate(lower) if word == "the")
        or "also" in lower
        or sentence[:5].lower() in ("here ", "here,")
        or _points(sentence.lower().split())
    )


def _points(words: list[str]) -> bool:
    """Whether it says "this plant", and not "this year": the plant was named before."""
    return any(
        word in ("this", "these") and noun.strip(",.;:’'s") not in TIME_NOUNS
        for word, noun in pairwise(words)
    )


def _is_loose(words: list[str]) -> bool:
    """Whether "the" begins a bare noun, which says too little to be known."""
    _, noun, after, then = (*words, "", "", "")[:4]
    verb = after in AUXILIARIES or (after.endswith("s") and then in AFTER_A_VERB)
    return noun.strip(",.’'s") in LOOSE or noun.endswith(",") or verb
