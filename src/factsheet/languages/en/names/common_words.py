"""Words of the language with the capital of the sentence that they open, which name nobody."""

from factsheet.languages.en.lexicon.organizations import calls_a_firm, company_noun, known
from factsheet.languages.en.lexicon.owned import FIRM_SELVES, measures
from factsheet.languages.en.lexicon.people import AGENTS, occupations, sources
from factsheet.languages.en.lexicon.places import places
from factsheet.languages.en.lexicon.plain_nouns import is_common, is_of_language
from factsheet.languages.en.lexicon.sayings import is_speech_verb
from factsheet.languages.en.lexicon.sorts import institutions
from factsheet.languages.en.lexicon.surnames import surnames
from factsheet.languages.en.lexicon.word_classes import lemma, table
from factsheet.languages.en.names.acting import FIRMS_DEEDS, finite
from factsheet.languages.en.names.page import Page

OF_SEVERAL = frozenset("are were have do don".split())
"""Verbs of several, before which a plural calls nobody by name: Sellers have."""
OF_ONE = frozenset("is was has does".split())
"""Verbs of one."""
PAPERS = frozenset("analysis audit document inquiry poll probe report review study survey".split())
"""What finds and says something, and has an author."""


def names_nobody(page: Page, at: int) -> bool:
    """Whether a word that stands without another capital only opens its sentence."""
    return _is_common(page, at) or _modifies(page, at)


def _is_common(page: Page, at: int) -> bool:
    """Whether a word that every dictionary has opens a sentence, and is a name nowhere else.

    Of 107 such words in 774 articles four were names; what speaks may be one: Shell said. A plural
    of those who act is none, whatever they do: Officers said.
    """
    word, after = page.tokens.word[at : at + 2]
    if word in page.named_inside or word in places() or word in known():
        return False
    if (
        (_calls_many(word) and not agrees_as_one(after))
        or _agrees_as_many(word, after)
        or _calls_a_body(page, at)
    ):
        return True
    common = word in measures() or is_of_language(word)
    if _is_of_many(page, at):
        return common
    return common and not is_speech_verb(after) and not _does_as_one(page, at)


def _calls_a_body(page: Page, at: int) -> bool:
    """Whether a noun says what sort of body or of paper speaks, as headlines do: Airline says."""
    word = page.tokens.word[at]
    body = word in institutions() or word in FIRM_SELVES or word in PAPERS
    return body or calls_a_firm(page.tokens.word, at)


def agrees_as_one(after: str) -> bool:
    """Whether a verb of one stands behind a name that looks like a plural: Halmers has."""
    readings = table().readings
    return after in OF_ONE or readings.alphabet.readings(readings[after])[:1] == "z"


def _agrees_as_many(word: str, after: str) -> bool:
    """Whether a plural has a verb of several behind it, or one that says little: Fires rage, Talks
    continued.
    """
    if not word.endswith("s") or lemma(word, "s") == word:
        return False
    goes_on = is_speech_verb(after) and finite(after) != "say"
    return after in OF_SEVERAL or (goes_on and is_common(lemma(word, "s")))


def _is_of_many(page: Page, at: int) -> bool:
    """Whether a plural spelt like a verb follows, and then its own verb: consumer prices rose."""
    readings = table().readings
    found = [readings.alphabet.readings(readings[w]) for w in page.tokens.word[at + 1 : at + 3]]
    return len(found) > 1 and "s" in found[0] and not set(found[1]).isdisjoint("dMeho")


def _does_as_one(page: Page, at: int) -> bool:
    """Whether one noun without an article does what only firms do: Lantern raised $5 million.

    A trade employs people and makes up jobs, too.
    """
    word, after = page.tokens.word[at : at + 2]
    deed, behind = finite(after), page.tokens.word[at + 2 : at + 3]
    if deed not in FIRMS_DEEDS or table().readings.knows(word) or word in measures():
        return False
    if deed == "employ" or (deed == "make" and behind == ["up"]):
        return False
    return not (word in institutions() or word in occupations() or company_noun([word], 0))


def _calls_many(word: str) -> bool:
    """Whether a noun calls many people by what they do: teachers, contractors."""
    one = lemma(word, "s")
    if one == word or word in surnames():
        return False
    return one in occupations() or one in sources() or one.endswith(AGENTS)


def _modifies(page: Page, at: int) -> bool:
    """Whether a common word that opens a sentence only describes the noun after it.

    One that has a capital elsewhere too is a name, and so is one before what may be its verb.
    """
    word, after = page.tokens.word[at : at + 2]
    readings = table().readings
    common = is_of_language(word) or (word.endswith("ed") and readings.knows(lemma(word, "d")))
    if word in page.named_inside or word in known() or not common:
        return False
    own = readings.alphabet.readings(readings[word])
    following = readings.alphabet.readings(readings[after])
    return set(following) <= {"n", "s"} or (own[0] in "dkg" and following[0] in "ns")
