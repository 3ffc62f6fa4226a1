"""The names in a run of words with capitals: a title, the person behind it, what stands before."""

from factsheet.languages.en.lexicon.legal_forms import has_form
from factsheet.languages.en.lexicon.ordinary import acronyms
from factsheet.languages.en.lexicon.organizations import describing_nouns, endings, known, of_heads
from factsheet.languages.en.lexicon.organs import BOARDS
from factsheet.languages.en.lexicon.owned import measures
from factsheet.languages.en.lexicon.people import (
    ABBREVIATED_TITLES,
    HOUSEHOLD,
    PERSONS,
    also_enterprises,
    family_names_first,
    genders,
    occupations,
)
from factsheet.languages.en.lexicon.places import (
    CIVIC_NOUNS,
    TWO_WORDS,
    adjectives,
    is_of_a_nation,
    places,
)
from factsheet.languages.en.lexicon.plain_nouns import is_common
from factsheet.languages.en.lexicon.sorts import SHIPS, VESSELS
from factsheet.languages.en.lexicon.surnames import surnames
from factsheet.languages.en.lexicon.word_classes import table
from factsheet.languages.en.names.called import does_something
from factsheet.languages.en.names.connecting import PARTICLES
from factsheet.languages.en.names.numbered import LABELS
from factsheet.languages.en.names.openings import is_portfolio
from factsheet.languages.en.names.page import Page, Spotted, opens
from factsheet.languages.en.names.pairing import POSSESSIVE
from factsheet.languages.en.names.runs import NICKNAMED
from factsheet.languages.en.names.titled import (
    HYPHENED,
    IN_CHARGE,
    behind_titles,
    is_called_so,
    is_of_words,
    is_title,
    is_titled,
    ranks,
)

JOINS = "- of for and ’ ' . abu umm são san santa saint st mac o d"
NAME_PARTS = PARTICLES | NICKNAMED.keys() | frozenset(JOINS.split())
"""What joins the next word to a name, so that no description ends here."""
OFFICE_OF = ["office", "of", "the"]
"""What makes a title the name of a body: the Office of the Auditor-General."""
OF_A_BOARD = (2, 3)
"""Words that boards are called by."""


def parts(page: Page, first: int, stop: int) -> list[Spotted]:
    """The names in a run: what stands before a title, and the person after it."""
    words = page.tokens.word
    opening = opens(page.tokens, first)
    whole = "_" in (name := "_".join(words[first:stop])) and name in known()
    if whole or page.spelled_out.get(words[first]) == tuple(words[first:stop]):
        return [Spotted(first, stop, None, opening)]
    named = page.called | page.bodies
    in_office = (k for k in range(first, stop) if is_title(page, k) and words[k] not in named)
    title = next((k for k in in_office if _may_open(words, first, k)), None)
    title = None if words[first : first + 3] == OFFICE_OF else title
    title = None if words[first - 1] in VESSELS else title
    called = _around_title(page, first, stop, title, opening=opening) if title is not None else None
    if called is not None:
        return called
    if stop - first > 1 and _ends_as_adjective(page, first, stop):
        return []
    if _measures(page, first, stop):
        return []
    board = _board(words, first, stop)
    if board < stop:
        return [Spotted(first, board, None, opening)]
    if opening and stop - first > 1 and _only_describes(words, first, stop):
        return [Spotted(first + 1, stop)]
    given = _given_name(page, first, stop)
    if given is not None:
        return [Spotted(given, stop, first)]
    if "_".join(words[first : first + 2]) in TWO_WORDS and stop - first > 2:
        first += 2 * (_drops(words, first + 2, stop) or not _is_body(words[stop - 1]))
    elif words[first] in adjectives() and stop - first > 1 and _drops(words, first + 1, stop):
        first += 1
    return [Spotted(first, stop, None, opening)] if _worth(page, first, stop) else []


def _may_open(words: list[str], first: int, title: int) -> bool:
    """Whether a title in a run is one: not that of Notre-Dame, of Isle of Man, nor in marks."""
    before = words[max(first, title - 2) : title]
    if before[-1:] == ["of"] or not NICKNAMED.keys().isdisjoint(before):
        return False
    return before[-1:] != ["-"] or words[title] in HYPHENED


def _board(words: list[str], first: int, stop: int) -> int:
    """Where the board of a school, a county or a firm stands behind its name, which is meant: of
    Lowick County Board of Supervisors the county. Without one it is the end.
    """
    for length in OF_A_BOARD:
        at = stop - length
        if at > first and " ".join(words[at:stop]) in BOARDS:
            whole = words[at - 1] in endings() or words[at - 1] in CIVIC_NOUNS
            return at if whole or words[at - 1] == "." else stop
    return stop


def _around_title(
    page: Page, first: int, stop: int, office: int, *, opening: bool
) -> list[Spotted] | None:
    """The names before and behind a title; None where it is part of a name itself."""
    words, name = page.tokens.word, behind_titles(page, office, stop)
    if name < stop and words[name] in POSSESSIVE:
        return None
    if not page.possessives.isdisjoint(words[first:stop]) and words[office] in HOUSEHOLD:
        return None
    hyphened = office - 2 >= first and words[office - 1] == "-" and words[office] in HYPHENED
    title = office - 2 * hyphened
    if title == first and words[name] in ("for", "of") and is_portfolio(page, name + 1):
        return []
    if name == stop > title + 2 and words[title] in ABBREVIATED_TITLES:
        return [Spotted(stop - 1, stop, title)]
    if name == stop and title == first + 1 and words[first] in genders():
        return [Spotted(first, stop, None, opening)]
    if name == stop == title + 1 > first + 1 and is_called_so(words, first, title):
        return [Spotted(first, stop, None, opening)]
    titled = name < stop and is_titled(page, range(title, name), name, stop)
    if not titled and name < stop:
        return None
    worth = title > first and _worth(page, first, title) and not ranks(page, first, title)
    worth = worth and not (words[title] in IN_CHARGE and is_of_words(words[first:title]))
    before = [Spotted(first, title, None, opening)] if worth else []
    return [*before, Spotted(name, stop, title)] if titled else before


def _measures(page: Page, first: int, stop: int) -> bool:
    """Whether a common word stands before the measure that it says more of: Adjusted EBITDA."""
    words = page.tokens.word
    known = table().readings.knows(words[first]) and words[first] not in of_heads()
    known = known and not (words[first] in genders() and stop - first > 1)
    if stop - first == 1:
        return known and words[first].endswith("ed") and words[stop] in measures()
    return known and words[stop - 1] in measures() and words[stop - 1] not in endings()


def _only_describes(words: list[str], first: int, stop: int) -> bool:
    """Whether a word says what sort of business the name after it is, or what somebody with two
    names does, and begins no name.
    """
    word = words[first]
    if word in describing_nouns() or word in also_enterprises():
        return True
    if word.endswith("maker") and word != "filmmaker":
        return True
    if word in HOUSEHOLD and not POSSESSIVE.isdisjoint(words[first:stop]):
        return False
    does = (word in occupations() or word in PERSONS) and word not in surnames()
    firm = words[stop - 1] in endings() or has_form(words[first:stop])
    return does and stop - first > 2 and not firm


def _given_name(page: Page, first: int, stop: int) -> int | None:
    """Where a person's name begins inside a run whose first words describe that person."""
    words, capital = page.tokens.word, page.capital
    if words[first] in genders() or words[stop - 1] in endings() or "&" in words[first:stop]:
        return None
    if is_common(words[stop - 1]) and words[stop - 1] not in surnames():
        return None
    initials = words[first][-1] == "." or words[first + 1] == "."
    if has_form(words[first:stop]) or words[first] in SHIPS or initials:
        return None
    if words[first] in places() or words[first] in family_names_first():
        return None
    for k in range(first + 1, stop - 1):
        if (
            capital[k]
            and words[k] in genders()
            and words[k] != "mac"
            and words[k + 1] != "-"
            and not words[k + 1].isdigit()
            and words[k - 1] not in NAME_PARTS
        ):
            return k
    return None


def _worth(page: Page, first: int, stop: int) -> bool:
    """Whether these tokens can name something at all."""
    words = page.tokens.word
    if stop <= first:
        return False
    last = words[stop - 1]
    if "_".join(words[first:stop]) in known():
        return len(last) > 1
    people = last.endswith("s") and last[:-1] in adjectives() and last not in places()
    if (
        people
        or is_of_a_nation(last)
        or last in ("yorkers", "peoples")
        or " ".join(words[first:stop]) in BOARDS
    ):
        return False
    if stop - first > 1:
        return not (words[first] in LABELS and (stop - first == 2 and _is_label(words[stop - 1])))
    word = words[first]
    labels = word in LABELS and words[stop][0].isdigit()
    letters = word in acronyms() and word not in page.bodies
    return not (labels or _is_adjective(page, word) or letters or len(word) == 1)


def _is_adjective(page: Page, word: str) -> bool:
    """Whether a word tells of what land something is, and the article calls nobody so."""
    return word in adjectives() and word not in page.called


def _ends_as_adjective(page: Page, first: int, stop: int) -> bool:
    """Whether what ends with an adjective is no party's name: the Liberal Democrats are one; nor a
    firm's, which begins with a word of no language and does something: Tarno Nordic said.
    """
    words = page.tokens.word
    made_up = not (table().readings.knows(words[first]) or words[first] in adjectives())
    made_up = made_up and words[first] not in places() and words[first] not in genders()
    if made_up and stop - first == len(("tarno", "nordic")) and does_something(words[stop]):
        return False
    return "_".join(words[first:stop]) not in known() and _is_adjective(page, words[stop - 1])


def _is_label(word: str) -> bool:
    """Whether a letter or a number tells one of many apart: class A, phase 3, grade II."""
    return len(word) == 1 or word.isdigit() or set(word) <= set("ivx")


def _is_body(word: str) -> bool:
    """Whether a name that ends so is a body's, and no person's: Reserve Bank, Airways."""
    return word in endings() or word in CIVIC_NOUNS or is_common(word)


def _drops(words: list[str], first: int, stop: int) -> bool:
    """Whether what stands after an adjective is a name, or no name, without it."""
    return words[first] in genders() or (stop - first == 1 and words[first] in acronyms())
