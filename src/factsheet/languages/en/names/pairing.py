"""Words that the article itself shows to be one name over "of", "and" or with a number."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import compress

from msgspec import Struct

from factsheet.languages.en.lexicon.legal_forms import closing_forms
from factsheet.languages.en.lexicon.ordinary import calendar_words, function_words
from factsheet.languages.en.lexicon.organizations import SHOPS, company_noun, endings, known
from factsheet.languages.en.lexicon.people import PERSONS, genders, occupations, titles
from factsheet.languages.en.lexicon.places import adjectives, places
from factsheet.languages.en.lexicon.plain_nouns import is_common
from factsheet.languages.en.lexicon.sayings import is_speech_verb
from factsheet.languages.en.lexicon.word_classes import table
from factsheet.model.document import Block
from factsheet.text.tokens import Tokens

Pair = tuple[str, str]
OF = frozenset(("of",))
AND = frozenset(("and",))
LONGEST = 4
"""Capitals behind "and" among which the legal form of a firm stands."""
OF_ONE = frozenset(("is", "was", "has", "'s", "’s"))
"""What stands behind a single name, be it made up of two words."""
POSSESSIVE = frozenset(("'s", "’s"))
BEHIND_A_NAME = frozenset(", . ; : ) of in at on with from to will would has had was".split())
"""What stands behind somebody who does something, or ends a phrase, and is owned by nobody."""
ENDS = frozenset(".,;)")
JOINED = frozenset("brothers daughters friends men mothers parents sisters sons women".split())
"""People who are joined in what is called by them: Friends of Tarn, Women of Steel."""
LONGEST_FIRM = 2
"""Words of what somebody's firm is called, before its legal form."""
CAPITAL = bytes((True,))
FAR = 10
"""Tokens from an 's to the end of what the name is told to be."""
PHRASE_ENDS = frozenset(", . in of with that which at based on from \n".split(" "))
"""What ends a noun phrase."""
FINITE = "ehzM"
"""Letters of what is a verb with a tense in the first place."""
NOUNS = frozenset("nsag")
"""Letters of nouns, and of what says more of one."""
OF_SEVERAL = frozenset("are were have do both".split())


class Company(Struct, frozen=True):
    """In what company words with capitals stand: how often each pair, before each word which
    others, and which words begin a row of capitals, and one of several.
    """

    pairs: Counter[Pair]
    before: dict[str, set[str]]
    begun: set[str]
    longer: set[str]


def company(tokens: Tokens, capital: bytearray, blocks: Iterable[Block]) -> Company:
    """The same of these blocks, in which capitals tell something."""
    words = tokens.word
    found = Company(Counter(), defaultdict(set), set(), set())
    for block in blocks:
        first, last = tokens.at_or_after(block.start), tokens.at_or_after(block.end)
        for at in compress(range(first, last), capital[first:last]):
            if at > first and capital[at - 1]:
                found.pairs[words[at - 1], words[at]] += 1
                found.before[words[at]].add(words[at - 1])
            else:
                found.begun.add(words[at])
                found.longer.update(words[at : at + 1] if capital[at + 1] else ())
    return found


def headed(tokens: Tokens, alone: frozenset[str]) -> frozenset[Pair]:
    """The common nouns with a capital inside a sentence and the names behind their "of": the
    Meadows of Averley. A noun that has a capital `alone`, before no "of", heads nothing.
    """
    return frozenset(pair for pair in _headed(tokens) if pair[0] not in alone)


def _headed(tokens: Tokens) -> Iterator[Pair]:
    words, capitals = tokens.word, tokens.capitals
    for of in tokens.standing(OF):
        behind = of + 1 + (words[of + 1] == "the")
        inside = of > 1 and words[of - 2].isalpha() and not capitals[of - 2]
        if inside and capitals[of - 1] and capitals[behind] and _is_thing(words[of - 1]):
            yield words[of - 1], words[behind]


def _is_thing(word: str) -> bool:
    """Whether a word of the language calls nobody, nor says what somebody is."""
    if word in JOINED:
        return True
    if word in titles() or word in occupations() or word in PERSONS or word in function_words():
        return False
    return is_common(word) and not _is_named(word)


def _is_named(word: str) -> bool:
    """Whether a person, a place, a people, a day or a known firm is called by this word."""
    if word in genders() or word in places() or word in adjectives():
        return True
    return word in known() or word in calendar_words()


def paired(tokens: Tokens, alone: frozenset[str]) -> frozenset[Pair]:
    """The two words of a firm's name that a legal form ends, or behind which a verb of one stands:
    Crumb and Kettle Ltd. The first of them never stands `alone`, before no "and". So do those that
    stand together wherever one of them does.
    """
    single: set[Pair] = set()
    several: set[Pair] = set()
    times = Counter[Pair]()
    for joint in tokens.standing(AND):
        pair, behind = _pair(tokens, joint)
        if pair is not None and pair[0] not in alone:
            times[pair] += 1
            single |= {pair} if behind in OF_ONE | closing_forms() else set()
            several |= {pair} if behind in OF_SEVERAL else set()
    single |= {pair for pair in times if _always_so(tokens, pair, times[pair])}
    return frozenset(single - several)


def _always_so(tokens: Tokens, pair: Pair, times: int) -> bool:
    """Whether two words stand together again and again, and neither without the other."""
    return times > 1 and all(len(tokens.places[word]) == times for word in pair)


def owners(tokens: Tokens) -> frozenset[str]:
    """The words with a capital that stand nowhere without an 's."""
    words, capitals = tokens.word, tokens.capitals
    before = {words[at - 1] for at in tokens.standing(POSSESSIVE) if at and capitals[at - 1]}
    found = tokens.standing(frozenset(before))
    return frozenset(before - {words[at] for at in found if words[at + 1] not in POSSESSIVE})


def possessives(tokens: Tokens, owners: frozenset[str]) -> frozenset[str]:
    """The words whose 's belongs to their name, since nothing that is owned stands behind it:
    Gathcole's said. Each stands nowhere without it, and more than once with it; where somebody may
    be called so, it does something. The legal form of a firm tells at once: Gathcole's Inc.
    """
    words = tokens.word
    found = [at for at in tokens.standing(POSSESSIVE) if words[at - 1] in owners]
    times = Counter(words[at - 1] for at in found)
    told = {words[at - 1] for at in found if _is_behind_a_name(words[at + 1])}
    acting = {words[at - 1] for at in found if _is_done(words[at + 1])}
    firms = {words[at - 1] for at in found if _is_surely_a_firms(tokens, at)}
    alone = {words[at - 1] for at in found if _is_whole(tokens, at)}
    again = (word for word in told if (times[word] > 1 or word in alone) and not _is_named(word))
    others = {words[at - 1] for at in found if not _only_does(words[at + 1])}
    called = (word for word in acting if times[word] > 1 and word in genders())
    always = (word for word in acting - others if times[word] > 1 and word in places())
    return frozenset((*firms, *again, *called, *always))


def _is_surely_a_firms(tokens: Tokens, at: int) -> bool:
    """Whether an 's ends a known name, or a legal form, a town, or what it is, stands behind."""
    told = _is_form(tokens, at + 1) or _is_seated(tokens, at)
    return told or f"{tokens.word[at - 1]}'s" in known() or _is_told_to_be_a_firm(tokens.word, at)


def _is_seated(tokens: Tokens, at: int) -> bool:
    """Whether a town stands behind an 's and "of", as in Tarn's of London."""
    return tokens.word[at + 1] == "of" and tokens.capitals[at + 2 : at + 3] == CAPITAL


def _is_form(tokens: Tokens, at: int) -> bool:
    """Whether a firm's legal form stands here, or behind a word or two of the language that are
    owned by no place and no firm: Ida's Bay Co.
    """
    words, last = tokens.word, at
    if not tokens.capitals[at]:
        return False
    while last < at + LONGEST_FIRM and tokens.capitals[last + 1] and is_common(words[last]):
        last += 1
    owner = words[at - 2]
    return words[last] in closing_forms() and (
        last == at or not (owner in places() or owner in known())
    )


def _is_whole(tokens: Tokens, at: int) -> bool:
    """Whether nothing is owned behind an 's, and more is told of the name, or somebody is there:
    Tarn's, which; at Tarn's.
    """
    words, first = tokens.word, at - 1
    if words[at + 1 : at + 3] == [",", "which"]:
        return True
    while first and (tokens.capitals[first - 1] or words[first - 1] == "&"):
        first -= 1
    there = first > 0 and words[first - 1] == "at" and words[first] not in genders()
    return words[at + 1] in ENDS and (there or words[at - 2] == "&")


def _is_told_to_be_a_firm(words: list[str], at: int) -> bool:
    """Whether an article and what a firm is called stand behind an 's: Tarn's, a family bakery."""
    if words[at + 1] != "," or words[at + 2 : at + 3] not in (["a"], ["an"], ["the"]):
        return False
    behind = range(at + 3, min(at + FAR, len(words)))
    last = next((k for k in behind if words[k] in PHRASE_ENDS), at + 3) - 1
    return company_noun(words, last) or words[last] in SHOPS


def _is_done(word: str) -> bool:
    """Whether a word is a verb with a tense and nothing that is owned."""
    readings = table().readings
    return is_speech_verb(word) or readings.alphabet.readings(readings[word])[0] in FINITE


def _is_behind_a_name(word: str) -> bool:
    """Whether a word ends a phrase, or says what somebody does, and is nothing that is owned."""
    several = "s" in table().readings.alphabet.readings(table().readings[word])
    speaks = is_speech_verb(word) and (word == "says" or not several)
    return word in BEHIND_A_NAME or speaks or _only_does(word)


def _only_does(word: str) -> bool:
    """Whether a word is a verb with a tense, and neither a noun nor what says more of one."""
    readings = table().readings
    found = readings.alphabet.readings(readings[word])
    return found[0] in FINITE and readings.knows(word) and NOUNS.isdisjoint(found)


def figured(tokens: Tokens) -> frozenset[Pair]:
    """The words with a capital and their numbers that a firm is called by: Gate 7 Coffee."""
    numbers = (at for at in tokens.where(str.isdigit) if at and tokens.capitals[at - 1])
    return frozenset(
        (tokens.word[at - 1], tokens.word[at]) for at in numbers if _goes_on_as_a_firm(tokens, at)
    )


def _goes_on_as_a_firm(tokens: Tokens, number: int) -> bool:
    """Whether capitals stand behind a number, the last of which ends the names of firms."""
    words, last = tokens.word, number
    if words[number - 1] in calendar_words():
        return False
    while last < number + LONGEST and tokens.capitals[last + 1]:
        last += 1
    firm = words[last] in closing_forms() or words[last] in endings()
    return last > number and firm and not words[last + 1][0].isdigit()


def _pair(tokens: Tokens, joint: int) -> tuple[Pair | None, str]:
    """The words with a capital on both sides of "and", and what stands behind the second name."""
    words, capitals = tokens.word, tokens.capitals
    if joint == 0 or not capitals[joint - 1] or not capitals[joint + 1]:
        return None, ""
    before = words[joint - 2] if joint > 1 else ""
    if before and (before in ",&" or (capitals[joint - 2] and before not in calendar_words())):
        return None, ""
    if _is_named(words[joint - 1]) or _is_named(words[joint + 1]):
        return None, ""
    last = joint + 1
    while last < joint + LONGEST and capitals[last + 1]:
        last += 1
    behind = words[last] if words[last] in closing_forms() else words[last + 1]
    return (words[joint - 1], words[joint + 1]), behind
