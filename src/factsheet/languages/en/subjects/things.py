"""The words by which a thing without a name is called: its noun phrase without the article."""

from factsheet.languages.en.lexicon.nouns import QUOTES
from factsheet.languages.en.lexicon.numbers import SMALL
from factsheet.languages.en.lexicon.owned import (
    CHARGES,
    FOR_WHOM,
    PERIODS,
    RELATIONAL,
    TERMED,
    account_nouns,
    measures,
    of_what,
)
from factsheet.languages.en.lexicon.people import PLURAL_PERSONS, occupations
from factsheet.languages.en.lexicon.places import PUBLIC_BODIES
from factsheet.model.document import Span
from factsheet.syntax import Phrase, Preposition, Sentence

LONGEST = 7
"""Tokens of a thing without a name; what is longer is no name for it."""
NOT_FIRST = frozenset("- – , ( ) ’ '".split())
"""Marks that no thing's words begin with."""
OPENING_A_SUM = b"~$A"
COUNTED = b"0A%Y$"
"""Letters of numbers, amounts and times."""
AMOUNT, JOINT, MANY = b"A~s"
"""Letters of the last word of a sum, of what is joined to the next, and of nouns of several."""
TIME, NUMBER = b"Y", b"0"
NAME = b"x"
"""The letter of the last word of a name."""
LEVELS = frozenset(
    (
        "bills bookings charge charges consumption fares fees intake numbers occupancy premiums "
        "price prices rate rates receipts rents tax taxes traffic usage use volumes wages"
    ).split()
)
"""Nouns of what is measured of no firm, where a noun before tells of what."""
OF_FIRMS = frozenset(
    (
        "asking closing guide list offer purchase retail share sticker stock target unemployment"
    ).split()
)
"""Nouns before those that leave it a firm's, or a country's."""
ARMS = frozenset("arm arms cohort cohorts dose doses group groups".split())
"""Nouns of those in a trial who get the same: the placebo arm."""
MEASURED_OUT = frozenset(
    "barrel bushel gallon gram kg kilo kilogram litre liter ounce pint ton tonne".split()
)
"""By what things are sold."""
PARTS = frozenset(
    (
        "bulk dozens eighth fifth fraction half hundreds minority ninth part parts percentage "
        "portion proportion quarter remainder rest scores section sixth tenth third thousands tens"
    ).split()
)
"""How much is meant of something, or how many: part of the pier, a fifth of growers."""
MANY_OF = frozenset(
    (
        "batch bunch chunk clutch couple crop crowd dozen flock flurry handful herd host pack pair "
        "raft series slew slice spate string swathe trickle"
    ).split()
)
"""The same behind "a": a handful of shops, a host of shops, but the host of the show."""
WHERE = frozenset(("at", "in"))
"""Prepositions of the place or the body that tells which people are meant: growers in Tarn."""
DOSES = frozenset("g kg mcg mg ml".split())
"""Units by which such are called: the 40 mg arm."""


def content(phrase: Phrase) -> Phrase | None:
    """Of whom or what a phrase only tells the group or the measure."""
    return _treated(phrase) or _parted(phrase)


def _treated(phrase: Phrase) -> Phrase | None:
    """The group of a trial that those are who are in it: patients in the placebo arm."""
    words = phrase.sentence.syntax.tokens.word
    of = behind(phrase) if words[phrase.head] in PLURAL_PERSONS else None
    arm = of.phrase if of is not None and of.word == "in" else None
    return arm if arm is not None and words[arm.head] in ARMS else None


def _parted(phrase: Phrase) -> Phrase | None:
    """What a phrase is so much or so many of: a tonne of wheat, a pair of owls."""
    words = phrase.sentence.syntax.tokens.word
    word, one = words[phrase.head], words[phrase.start] in ("a", "an")
    some = word in MEASURED_OUT or word in PARTS or (one and word in MANY_OF)
    of = behind(phrase) if some else None
    return of.phrase if of is not None and of.word == "of" else None


def thing(phrase: Phrase) -> Span | None:
    """The phrase without its article, with what says which: the levy on empty homes."""
    parted = _parted(phrase)
    if parted is not None:
        return thing(parted)
    other = _joined(phrase)
    if other is not None:
        return plain(phrase, phrase.start, other.end)
    whole = plain(phrase, phrase.start, _with_complement(phrase))
    return whole or plain(phrase, phrase.start, phrase.end)


def plain(phrase: Phrase, first: int, stop: int) -> Span | None:
    """These tokens without articles, adverbs and numbers before them, if they name a thing."""
    syntax = phrase.sentence.syntax
    words, letters = syntax.tokens.word, syntax.classes.letters
    if phrase.possessor is not None and first < phrase.possessor[1] and is_when(phrase):
        first = phrase.possessor[1] + 1
    first = _past_articles(letters, first, stop)
    first += words[first] in QUOTES and QUOTES.isdisjoint(words[first + 1 : stop])
    dosed = _is_dosed(phrase, first)
    first = first - 1 if dosed else _past_measure(phrase, first, stop)
    if stop <= first or stop - first > LONGEST or _is_period(phrase):
        return None
    number = words[first][0].isdigit() and chr(letters[first]) != "~" and not dosed
    common = chr(letters[phrase.head]) in "ns" or words[phrase.head] in PUBLIC_BODIES
    named = common and not number and words[first] not in NOT_FIRST
    return phrase.sentence.span(first, stop) if named else None


def is_when(phrase: Phrase) -> bool:
    """Whether a possessor only tells when something was: last year's harvest, Tuesday's sale."""
    owner, syntax = phrase.possessor, phrase.sentence.syntax
    if owner is None or syntax.classes.letters[owner[0]] in NUMBER:
        return False
    last = owner[1] - 1
    return syntax.classes.letters[last] in TIME or syntax.tokens.word[last] in PERIODS


def _is_dosed(phrase: Phrase, first: int) -> bool:
    """Whether the dose before a noun calls those who get it: the 40 mg arm."""
    words = phrase.sentence.syntax.tokens.word
    counted = first > phrase.start and words[first - 1][0].isdigit()
    return counted and words[first] in DOSES and words[phrase.head] in ARMS


def _is_period(phrase: Phrase) -> bool:
    """Whether a phrase tells only when: last year, that time, but not a waiting time."""
    syntax, head = phrase.sentence.syntax, phrase.head
    word = syntax.tokens.word[head].removesuffix("s")
    told = word == "time" and head > phrase.start and syntax.classes.letters[head - 1] in b"n"
    return word in PERIODS and not told


def _joined(phrase: Phrase) -> Phrase | None:
    """The bare noun that "and" makes one thing with a phrase: the fire and rescue service, nurses
    and porters.
    """
    kinds, letters = phrase.sentence.cut.kinds, phrase.sentence.syntax.classes.letters
    if kinds[phrase.chunk + 1 : phrase.chunk + 3] != b"cN":
        return None
    other = phrase.members[-1]
    many = letters[phrase.head] == letters[other.head] == MANY
    if phrase.determiner is None and not many:
        return None
    counted = letters[other.start] in COUNTED or letters[other.head] in COUNTED
    return None if counted or other.determiner is not None or len(phrase.members) > 2 else other


def _past_measure(phrase: Phrase, first: int, stop: int) -> int:
    """Behind the measure that a thing opens with, which is a figure of its own: a 240-page report,
    a $4 million loan, every ten years. A debt is called by its term: 10-year notes.
    """
    syntax = phrase.sentence.syntax
    words, letters = syntax.tokens.word, syntax.classes.letters
    first = _past_adjectives(letters, first, stop)
    termed = words[phrase.head] in TERMED
    if (
        not termed
        and first < stop - 1
        and letters[first - 1] in COUNTED
        and words[first].endswith("s")
    ):
        return first + (words[first][:-1] in PERIODS)
    last = first = first + (words[first] == "the")
    while last < stop and letters[last] == JOINT:
        last += 1
    if last >= stop - 1:
        return first
    if termed and letters[last] != AMOUNT:
        return first
    number = words[first][0].isdigit() or (words[first] in SMALL and words[first] != "one")
    return last + 1 if number or letters[last] == AMOUNT else first


def _past_adjectives(letters: bytes, first: int, stop: int) -> int:
    """Behind the adjectives that stand before a measure or a sum: a new £26m hub."""
    last = stop - len(letters[first:stop].lstrip(b"a"))
    return last if letters[last] in OPENING_A_SUM and last < stop else first


def told_apart(phrase: Phrase) -> bool:
    """Whether a word between its article and its noun tells one thing from others: the new unit."""
    return phrase.determiner is not None and phrase.end - phrase.start > 2


def _measures(phrase: Phrase) -> bool:
    """Whether a phrase calls what is measured, or charged, of something else."""
    word = phrase.sentence.syntax.tokens.word[phrase.head]
    return word in measures() or word in of_what() or word in account_nouns() or word in CHARGES


def modifier(phrase: Phrase) -> Span | None:
    """The nouns before the noun of a measure that say what is measured: zinc prices."""
    syntax = phrase.sentence.syntax
    words, letters = syntax.tokens.word, syntax.classes.letters
    first, last = _past_articles(letters, phrase.start, phrase.head), phrase.head - 1
    first += first < last and letters[first] in NAME
    if first > last or letters[last] not in b"ns" or not _measures(phrase):
        return None
    if letters[first : phrase.head].strip(b"nsa"):
        return None
    empty = words[last] in measures() or words[last] in of_what() or words[last] in PERIODS
    return None if empty else phrase.sentence.span(first, phrase.head)


def is_called(phrase: Phrase) -> bool:
    """Whether a noun before that of a rate, a price or a use makes of it what has a name of its
    own: the vacancy rate, house prices, fibre intake; but a share price is a firm's.
    """
    syntax = phrase.sentence.syntax
    words = syntax.tokens.word
    called = words[phrase.head] in LEVELS and phrase.possessor is None
    if not called or modifier(phrase) is None:
        return False
    of = phrase.head - 1
    people = words[of] in occupations() or words[of] + "s" in PLURAL_PERSONS
    return not people and words[of] not in OF_FIRMS


def owner(sentence: Sentence, first: int, stop: int) -> Span | None:
    """The thing whose something is, without its article: the club of "the club's four grounds"."""
    letters = sentence.syntax.classes.letters
    first = _past_articles(letters, first, stop)
    named = first < stop and chr(letters[stop - 1]) in "ns"
    return sentence.span(first, stop) if named and stop - first <= LONGEST else None


def _past_articles(letters: bytes, first: int, stop: int) -> int:
    """The first token that is no article, possessive, adverb or number."""
    return stop - len(letters[first:stop].lstrip(b"DPOSr0"))


def behind(phrase: Phrase) -> Preposition | None:
    """The prepositional phrase right behind a phrase."""
    kinds, after = phrase.sentence.cut.kinds, phrase.chunk + 1
    if kinds[after : after + 1] == b"p" and kinds[after + 1 : after + 2] in (b"N", b"R"):
        return phrase.sentence.preposition(after)
    return None


def following(phrase: Phrase) -> list[Preposition]:
    """The prepositional phrases right behind a phrase, one after the other."""
    found: list[Preposition] = []
    last: Phrase | None = phrase
    while last is not None:
        preposition = behind(last)
        if preposition is None:
            break
        found.append(preposition)
        last = preposition.phrase
    return found


def _persons(phrase: Phrase) -> bool:
    """Whether a phrase calls several people by what they are or do: growers, residents."""
    syntax = phrase.sentence.syntax
    word, lemma = syntax.tokens.word[phrase.head], syntax.classes.lemma(phrase.head)
    return word in PLURAL_PERSONS or (word != lemma and lemma in occupations())


def _with_complement(phrase: Phrase) -> int:
    """Behind the noun of an "on", a "for" or an "of" without which the thing is not told."""
    preposition, letters = behind(phrase), phrase.sentence.syntax.classes.letters
    inner = preposition.phrase if preposition is not None else None
    if preposition is None or inner is None:
        return phrase.end
    if letters[inner.head] in NAME:
        return preposition.end if preposition.word in WHERE and _persons(phrase) else phrase.end
    if letters[inner.head] not in b"ns":
        return phrase.end
    related = phrase.sentence.syntax.tokens.word[phrase.head] in RELATIONAL
    charged = preposition.word in ("on", "for") and _measures(phrase)
    word = phrase.sentence.syntax.tokens.word[phrase.head]
    whom = preposition.word == "for" and word in FOR_WHOM
    whole = charged or whom or (related and preposition.word == "of")
    return preposition.end if whole else phrase.end
