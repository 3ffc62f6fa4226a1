"""What looks like a name, and is none."""

from factsheet.languages.en.lexicon.ordinary import BRITISH, acronyms, calendar_words
from factsheet.languages.en.lexicon.organizations import (
    BESIDE_A_FIRM,
    company_nouns,
    endings,
    known,
    often_a_firm,
    surely_a_firm,
)
from factsheet.languages.en.lexicon.owned import AILMENTS, FINDERS, measures
from factsheet.languages.en.lexicon.people import PLURAL_PERSONS, occupations, titles
from factsheet.languages.en.lexicon.places import PLACE_NOUNS, places
from factsheet.languages.en.lexicon.plain_nouns import is_common
from factsheet.languages.en.lexicon.reporting_verbs import AUXILIARIES
from factsheet.languages.en.lexicon.sayings import is_speech_verb
from factsheet.languages.en.lexicon.surnames import surnames
from factsheet.languages.en.lexicon.word_classes import lemma, table
from factsheet.languages.en.names.acting import finite
from factsheet.languages.en.names.common_words import agrees_as_one
from factsheet.languages.en.names.connecting import CURRENCIES
from factsheet.languages.en.names.forms import Words
from factsheet.languages.en.names.grouping import Group
from factsheet.languages.en.names.page import Page
from factsheet.languages.en.names.pairing import POSSESSIVE
from factsheet.languages.en.names.runs import is_fiscal
from factsheet.languages.en.names.staffed import is_staffed

WORKFORCE = frozenset("customers employees engineers officials staff users workers".split())
"""Whom a trade has as a firm does: kiln workers."""
DESCRIBING = frozenset(
    (
        "city county state town district national federal supreme high appeal village borough "
        "fund party partnership treasury house trust department parliament secretary school "
        "hospital police fire board office chamber authority assembly cabinet congregation "
        "minority majority opposition bureau mp member"
    ).split()
)
"""Words that say what sort of body is meant, and not which."""
PARTNERS = frozenset(
    "borrower buyer guarantor investor issuer lender purchaser seller shareholder vendor".split()
)
"""What the two sides of a contract are called in it, with a capital."""
SHORTEST = 3
"""Letters of what is more than an abbreviation: not MPs."""
OF_A_PLACE = ("n", "an", "ian", "ese", "ish")
"""What the adjective of a place's name ends in."""
ADJECTIVAL = ("able", "ible", "al", "ic", "ive", "ous", "ful", "less", "ary", "ly", "er", "est")
"""What adjectives and adverbs end in, which no list has all of."""
OF_A_LISTED_FIRM = frozenset("ebitda ipo stock".split())
"""What a headline puts behind the name of a firm, and behind no trade."""
VERBS = tuple("dehzM")
"""Letters of verbs with a tense."""
ADVERBS = frozenset("also already even just long never now once only still then".split())
"""Words between a subject and its verb."""
DASHES = frozenset("-–—")
POINTING_BACK = frozenset("its their his her it they he she".split())
TIMES = frozenset((("new", "year"), ("boxing", "day"), ("christmas", "eve"), ("christmas", "day")))
"""What a calendar has, and no page a person or a firm of."""
TELLING_MORE = frozenset(("which", "who", "whose", "a", "an"))
"""What more may begin with that is told of a name."""


def is_mistaken(page: Page, found: Group) -> bool:
    """Whether only a sentence's or a description's capital made a name of words."""
    if tuple(found.words) in TIMES:
        return True
    spelled = page.spelled_out.get(found.words[0]) == found.words
    ill = _is_an_illness(page, found)
    return ill or (not spelled and (_only_opens(page, found) or _describes(found)))


def _is_an_illness(page: Page, found: Group) -> bool:
    """Whether a name only calls an illness after who found it: people with Parkinson's."""
    words = page.tokens.word
    finder = found.words[0] in FINDERS and found.words[1:2] in ((), ("'s",), ("’s",))
    stops = [spot.stop - (words[spot.stop - 1] in POSSESSIVE) for spot in found.spots]
    return all(
        words[stop] in POSSESSIVE and (finder or words[stop + 1] in AILMENTS) for stop in stops
    )


def without_adjectives(groups: list[Group]) -> list[Group]:
    """The names without those that only say that something is of a place named too: Tarnian."""
    whole = {each.words[0] for each in groups if len(each.words) == 1 and each.kind != "person"}
    return [each for each in groups if not _is_of_one(each, whole)]


def _is_of_one(found: Group, places: set[str]) -> bool:
    """Whether a word is another name with the ending of an adjective."""
    word = found.words[0]
    if len(found.words) > 1 or not word.endswith(OF_A_PLACE):
        return False
    return any(word.removesuffix(end) in places for end in OF_A_PLACE if word.endswith(end))


def _describes(found: Group) -> bool:
    """Whether a name is a description with a capital: the Company, the City Council."""
    name = "_".join(found.words)
    if found.kind == "person" or name in places():
        return False
    if _is_office(found.words) and name not in known():
        return True
    if found.kind == "place":
        return len(found.words) == 1 and found.words[0] in DESCRIBING | PLACE_NOUNS
    if len(found.words) == 1 and _calls_several(found.words[0]):
        return True
    sorts = (DESCRIBING | PARTNERS | company_nouns(), measures())
    return any(sort.issuperset(found.words) for sort in sorts)


def _calls_several(word: str) -> bool:
    """Whether a plural calls people by what they do in a contract: the Directors, the Lenders."""
    one = lemma(word, "s")
    called = len(one) > SHORTEST and one != word
    return called and (one in occupations() or one in PARTNERS or one in company_nouns())


def _is_office(words: Words) -> bool:
    """Whether common words say what office somebody has: the Resident Manager, a Majority Whip."""
    held = any(words[at] in occupations() or words[at] in titles() for at in (0, -1))
    held = held if "&" in words else words[-1] in occupations() or words[-1] in titles()
    if len(words) < 2 or not held or "of" in words:
        return False
    return all(
        word in "-.&" or word in acronyms() or is_common(word) or table().readings.knows(word)
        for word in words
    )


def _only_opens(page: Page, found: Group) -> bool:
    """Whether a word is known only from where sentences begin, and any word has a capital."""
    if len(found.words) > 1 or not all(s.opening for s in found.spots):
        return False
    word, after = found.words[0], page.tokens.word[found.spots[0].stop]
    if any(word == page.tokens.word[short.first] for short in page.introduced):
        return False
    if len(found.spots) == 1 and after in WORKFORCE and word not in known():
        return found.kind == "organization"
    if word in PLURAL_PERSONS:
        return True
    begins = page.tokens.word[found.spots[0].first - 1] not in DASHES
    if begins and _is_named_in_ing(word, after):
        return False
    if word.endswith("ing") and "g" in table().readings.alphabet.readings(table().readings[word]):
        return True
    if found.kind != "other":
        return False
    acts = any(_acts(page.tokens.word[spot.stop]) for spot in found.spots)
    acts = acts or is_staffed(page, found.spots[0].first)
    named = acts or after in ("’s", "'s") or _goes_on(page, found.spots[0].stop)
    named = named or _is_of_a_name(page, word, after)
    named = named or (begins and _is_unheard(word) and _is_behind_a_name(page, found.spots[0].stop))
    if word.endswith(("tion", "ment", "ness", "ity", "ance", "ence", "ship", "ism")):
        return True
    plural = word.endswith("s") and not word.endswith(("is", "us", "os", "as", "ss"))
    if plural and _is_unheard(word) and agrees_as_one(after):
        return False
    return not named or plural or word.endswith(("ing", "ly", "ed"))


def _is_named_in_ing(word: str, after: str) -> bool:
    """Whether a town, a firm or a speaker is called by what ends as an activity: Beijing said."""
    if not word.endswith("ing") or table().readings.knows(word):
        return False
    if word in places() or word in known():
        return True
    spoken = is_speech_verb(after) or not table().readings.knows(lemma(word, "g"))
    return word in surnames() and spoken


def _acts(after: str) -> bool:
    """Whether a word behind a name is a verb of what somebody does."""
    if after in AUXILIARIES or is_speech_verb(after) or after.endswith("ed"):
        return True
    return finite(after) in often_a_firm() or finite(after) in surely_a_firm()


def _is_of_a_name(page: Page, word: str, after: str) -> bool:
    """Whether a word stands inside names, and never small, and may do something here."""
    acts = _may_be_verb(after)
    inside = word in page.named_inside and word not in page.lower_seen
    return acts and inside and word not in endings()


def _is_unheard(word: str) -> bool:
    """Whether no list of the language's words has it, be it of one or of many."""
    heard = table().readings.knows
    one = lemma(word, "s")
    made = not word.isalpha() or word.endswith(ADJECTIVAL) or word in BRITISH
    return not made and not (heard(word) or is_common(word) or heard(one) or is_common(one))


def _is_behind_a_name(page: Page, at: int) -> bool:
    """Whether a comma, a verb, a day, a fiscal period or what a firm has stands here, or a colon
    and then a pronoun that points back over it.
    """
    words = page.tokens.word
    word = words[at]
    if word == ":" and words[at + 1] in POINTING_BACK:
        return True
    if word == "," or _is_verb(words[at + (word in ADVERBS)]) or is_fiscal(page, at):
        return True
    if _may_be_verb(word) and (words[at + 1] in CURRENCIES or words[at + 1][0].isdigit()):
        return True
    dated = word == "on" and words[at + 1] in calendar_words()
    dated = dated or (word in occupations() and bool(page.capital[at + 1]))
    return dated or word in OF_A_LISTED_FIRM or word in BESIDE_A_FIRM


def _is_verb(word: str) -> bool:
    """Whether a word is more often a verb with a tense than anything else."""
    readings = table().readings
    return readings.alphabet.readings(readings[word])[:1] in VERBS


def _may_be_verb(word: str) -> bool:
    """Whether a word may be a verb with a tense: Tarnrail cost £4m."""
    readings = table().readings
    return not set(VERBS).isdisjoint(readings.alphabet.readings(readings[word]))


def _goes_on(page: Page, stop: int) -> bool:
    """Whether more is told of what opens a sentence, or another name is joined to it."""
    words = page.tokens.word
    if words[stop] == "and":
        return bool(page.capital[stop + 1])
    if words[stop] != "," or stop + 1 >= len(words):
        return False
    described = words[stop + 1] == "the" and words[stop + 3 : stop + 4] == ["of"]
    return described or words[stop + 1] in TELLING_MORE
