"""Whether a capital is a name's, or only the sentence's that it opens."""

from factsheet.languages.en.lexicon.bodies import BEHIND_ONE_WORD, BODIES, HOSPITALS, OF_BODIES
from factsheet.languages.en.lexicon.legal_forms import closing_forms, has_form
from factsheet.languages.en.lexicon.ordinary import acronyms, function_words
from factsheet.languages.en.lexicon.organizations import (
    company_noun,
    endings,
    of_heads,
)
from factsheet.languages.en.lexicon.people import (
    also_enterprises,
    genders,
    is_family_name,
    occupations,
    sources,
    titles,
)
from factsheet.languages.en.lexicon.places import adjectives, places
from factsheet.languages.en.lexicon.plain_nouns import is_many, is_of_language
from factsheet.languages.en.lexicon.reporting_nouns import SPOKESPEOPLE
from factsheet.languages.en.lexicon.reporting_verbs import AUXILIARIES
from factsheet.languages.en.lexicon.sayings import is_speech_verb
from factsheet.languages.en.lexicon.sorts import OPENS_A_THING
from factsheet.languages.en.lexicon.word_classes import table
from factsheet.languages.en.names.calendar_names import is_of_the_calendar
from factsheet.languages.en.names.capitals import is_of_letters
from factsheet.languages.en.names.causes import CAUSES, is_done, is_ordered
from factsheet.languages.en.names.common_words import names_nobody
from factsheet.languages.en.names.connecting import PARTICLES, joins_fields
from factsheet.languages.en.names.page import Page, opens, opens_line
from factsheet.languages.en.names.pairing import POSSESSIVE
from factsheet.languages.en.names.runs import CONNECTING, NICKNAMED, is_currency_prefix, run
from factsheet.languages.en.names.shown import (
    begins_elsewhere,
    goes_on_as_a_name,
    heads_its_name,
    is_a_code,
    is_a_family_before_all,
    is_coupled,
    is_firm_in_letters,
    is_numbered,
    is_site,
    is_will,
    only_leads,
)
from factsheet.languages.en.names.staffed import is_staffed
from factsheet.languages.en.names.works import is_of_a_work
from factsheet.text.tokens import BREAK

JOINING = CONNECTING | PARTICLES | NICKNAMED.keys() | {"&", "-", "the", "to"}
"""What the first word of a name may be joined to its second by."""
OWNING = POSSESSIVE | {"'", "’"}
"""What stands behind an owner: People's Alliance, Workers' Party."""
NO_NAMES = frozenset("i celsius fahrenheit".split())
"""What has a capital wherever it stands."""
BEFORE_SURNAMES = frozenset(
    "al bin bint da dal de del della der di dos du el la le mac ter van von".split()
)
"""What a family name begins with, small behind a first name, and with a sentence's capital."""
PREFIXES = frozenset("anti ex mid non post pre pro".split())
"""What a hyphen joins to a name that it does not belong to: ex-Orbis."""
MINISTERS = frozenset("minister ministers secretary commissioner".split())
"""Titles whose "of" says what they are in charge of, and not where."""
DISTINGUISHING = frozenset(
    "new old first second third fourth fifth great real high old good best early little".split()
)
"""Adjectives that begin many names, and many sentences."""
RENEWED = frozenset("great little new old".split())
"""Those that tell a town or a party from another of the name."""
OPENING_FIRMS = frozenset("total full public top prime local general important".split())
"""Those that begin the name of a firm, which its legal form ends: Public Storage Inc."""
TELLING_ONE = frozenset(("next", "one"))
"""What the names of some bodies begin with, which a trade ends: Next Generation Foods recalled."""
COUNTING = frozenset("two three four five six seven eight nine ten twelve".split())
"""Numbers of what a firm or a place may be called by: Three Rivers Water."""
SYSTEMS = frozenset(("nhs",))
PARTIES = frozenset("dri")
"""Letters of the party of a member of Congress, before the state: Ida Roke, D-Ohio."""
PARTS_OF_YEARS = frozenset("half quarter".split())
LONGEST_LABEL = 3
"""Words of a line that only says what the list below it holds."""


def begins(page: Page, at: int) -> bool:
    """Whether the capital is a name's rather than the sentence's."""
    if _is_other(page, at) or only_leads(page, at):
        return False
    word = page.tokens.word[at]
    following = bool(page.capital[at + 1])
    opening = opens(page.tokens, at)
    joined = not following and page.tokens.word[at + 1] in JOINING
    joined = joined and (opening or word in function_words())
    following = following or (joined and run(page, at) > at + 2)
    if at in page.towns or (word == "us" and page.tokens[at] == "US"):
        return True
    owning = word in page.possessives and page.tokens.word[at + 1] in POSSESSIVE
    if owning or is_site(page, at) or heads_its_name(page, at) or is_of_a_work(page, at):
        return True
    if word in page.called and not following:
        return not opening or goes_on_as_a_name(page, at)
    if word in function_words():
        figured = page.tokens.glued(at + 1) and page.tokens.word[at + 1].isdigit()
        return figured or _begins_small(page, at, following=following)
    if (
        not opening
        or word in titles()
        or _is_an_initial(page, at)
        or _is_body_of(page, at)
        or joins_fields(page, at + 1)
    ):
        return True
    return _opens_as_a_name(page, at, following=following or is_numbered(page, at))


def _opens_as_a_name(page: Page, at: int, *, following: bool) -> bool:
    """Whether a sentence opens with a name rather than with a word of the language."""
    word = page.tokens.word[at]
    if not following and _heads_a_list(page, at):
        return False
    if word in genders() and (following or not is_of_language(word)):
        return True
    if not following and (is_staffed(page, at) or is_a_family_before_all(page, at)):
        return True
    if not following and names_nobody(page, at):
        return False
    return word not in page.lower_seen or (
        (
            following
            and (
                word in endings() | OPENS_A_THING | BEFORE_SURNAMES
                or _ends_behind_one_word(page.tokens.word[at + 1])
                or is_coupled(page, at)
                or page.tokens.word[at + 1] in CAUSES | {"the"}
                or _begins_name(page, at)
                or _tells_which(page, at)
            )
        )
        or (not following and word in page.alone and goes_on_as_a_name(page, at))
    )


def _is_other(page: Page, at: int) -> bool:
    """Whether a day, an office's field, letters before a sum, or a prefix stands here."""
    tokens, word = page.tokens, page.tokens.word[at]
    if is_of_the_calendar(page, at) or word in NO_NAMES or is_portfolio(page, at):
        return True
    if is_of_letters(tokens[at]) or _only_tells_which(page, at):
        return True
    if word == "day" and at and (tokens.word[at - 1] in POSSESSIVE or tokens.word[at - 1] == "’"):
        return True
    if at and tokens.glued(at) and tokens.word[at - 1].isdigit():
        return True
    if word in PARTIES and tokens.word[at - 1] in (",", "(") and tokens.word[at + 1] == "-":
        return at > 0
    joined = tokens.word[at + 1] == "-" and word in PREFIXES and tokens.glued(at + 1)
    letters = word in acronyms() and not (word in genders() and tokens[at].istitle())
    letters = letters and not (is_firm_in_letters(page, at) or is_a_code(page, at))
    if letters or (joined and at not in page.towns):
        return word in titles() or not _is_of_a_body(page, at)
    return is_currency_prefix(page, at)


def _is_an_initial(page: Page, at: int) -> bool:
    """Whether a letter with its full stop begins a name: M. Roke & Daughters."""
    words, letter = page.tokens.word, page.tokens[at]
    initial = len(letter) == 1 and words[at + 1] == "." and page.tokens.glued(at + 1)
    return initial and bool(page.capital[at + 2]) and run(page, at) > at + 2


def _only_tells_which(page: Page, at: int) -> bool:
    """Whether a system's letters stand before a noun for one of the many bodies in it: the NHS
    trust.
    """
    words = page.tokens.word
    return words[at] in SYSTEMS and not page.capital[at + 1] and words[at + 1] in BODIES | HOSPITALS


def _is_of_a_body(page: Page, at: int) -> bool:
    """Whether the words from here on end as the name of a body does: the AI Safety Institute, the
    Anti-Corruption Commission.
    """
    words = page.tokens.word[at : run(page, at)]
    return len(words) > 1 and (words[-1] in endings() | BODIES or has_form(words))


def _ends_behind_one_word(word: str) -> bool:
    """Whether a word ends a firm's name behind its first word, whatever that is."""
    return word in BEHIND_ONE_WORD or word in closing_forms()


def _tells_which(page: Page, at: int) -> bool:
    """Whether an adjective by which bodies are told apart opens the name of one, which stands
    without an article: National Bank of Tarn.
    """
    words = page.tokens.word[at : run(page, at)]
    body = words[2:3] == ["of"] and words[1] in of_heads()
    return (
        len(words) > 1
        and words[0] in OF_BODIES
        and (body or words[-1] in endings() or has_form(words))
    )


def _heads_a_list(page: Page, at: int) -> bool:
    """Whether a word of the language opens a line of few words that is no sentence: Key points."""
    tokens, word = page.tokens, page.tokens.word[at]
    if (
        word in page.named_inside
        or not table().readings.knows(word)
        or not (at and tokens.word[at - 1] == BREAK)
    ):
        return False
    line = tokens.word[at : at + LONGEST_LABEL + 1]
    last = next((k for k, each in enumerate(line) if each == BREAK), 0)
    return last > 1 and is_many(line[last - 1]) and not any(page.capital[at + 1 : at + last])


def _begins_small(page: Page, at: int, *, following: bool) -> bool:
    """Whether a name begins with a word that begins sentences otherwise: People's Alliance."""
    words, word = page.tokens.word, page.tokens.word[at]
    if words[at + 1] in OWNING:
        return run(page, at) > at + 2
    if words[at + 1] == "-" and page.capital[at + 2] and page.tokens.glued(at + 1):
        return words[at + 2] not in PARTS_OF_YEARS
    if opens(page.tokens, at) or opens_line(page.tokens, at):
        called = is_family_name(words, at) or is_will(page, at) or is_ordered(page, at)
        return following and (called or is_coupled(page, at) or _is_named_so(page, at))
    return following and len(word) > 1 and word not in ("the", "a", "an")


def _is_body_of(page: Page, at: int) -> bool:
    """Whether a body's name begins that goes on behind "of": University of Leeds, Bank of Japan."""
    words, behind = page.tokens.word, at + 2 + (page.tokens.word[at + 2 : at + 3] == ["the"])
    joined = words[at + 1] in ("of", "for") and words[at] in of_heads()
    return joined and bool(page.capital[behind])


def _is_named_so(page: Page, at: int) -> bool:
    """Whether an adjective, or a number of common things, begins the name of a place, of a body or
    of a firm, or has a capital elsewhere too.
    """
    words = page.tokens.word
    whole = words[at : run(page, at)]
    counts = words[at] in COUNTING and words[at + 1].endswith("s")
    if has_form(whole) and words[at] in OPENING_FIRMS:
        return True
    if words[at] in TELLING_ONE:
        return whole[-1] in endings() and len(whole) > 2 and is_done(words, at + len(whole))
    if words[at] not in DISTINGUISHING and not (counts and is_of_language(words[at + 1])):
        return False
    if len(whole) == 1 or whole[1] in PARTS_OF_YEARS:
        return False
    if counts and begins_elsewhere(page, words[at], words[at + 1]):
        return True
    place = any("_".join(whole[:stop]) in places() for stop in range(2, len(whole) + 1))
    firm = whole[-1] in endings() or has_form(whole)
    return place or firm or words[at] in page.named_inside or _is_new(page, at)


def _is_new(page: Page, at: int) -> bool:
    """Whether a name of two words acts, or has something, and the article calls nobody by the
    second alone: New Tarn will close.
    """
    words = page.tokens.word
    plain = words[at] in RENEWED and not page.capital[at + 2]
    return plain and is_done(words, at + 2) and words[at + 1] not in page.company.begun


def is_portfolio(page: Page, at: int) -> bool:
    """Whether a common noun says what an office is for: Commissioner for Health, Minister of
    Works and Housing. Who speaks does so for a body, and seldom for a single common noun.
    """
    words, noun = page.tokens.word, page.tokens.word[at]
    while words[at - 1] in ("and", "&") and page.capital[at - 2]:
        at -= 2
    office = words[at - 2]
    over = words[at - 1] == "for" or (words[at - 1] == "of" and office in MINISTERS)
    if not over or office not in titles() or noun in places() or noun in genders():
        return False
    return office not in SPOKESPEOPLE or (is_of_language(noun) and run(page, at) == at + 1)


def _begins_name(page: Page, at: int) -> bool:
    """Whether a common word with a sentence's capital is the first of the name that follows it.

    One name alone must follow it, and then its verb or its relative clause; what describes
    somebody is no name, and neither is a plural.
    """
    words = page.tokens.word
    word, after = words[at], words[at + 2]
    describes = word in occupations() or word in sources() or company_noun(words, at)
    if describes or word in titles() or word in also_enterprises() or word in adjectives():
        return False
    if word.endswith(("s", "ing", "ly", "ed")) or words[at + 1] in genders():
        return False
    relative = after == "," and words[at + 3] in ("which", "who")
    return relative or is_speech_verb(after) or after in AUXILIARIES
