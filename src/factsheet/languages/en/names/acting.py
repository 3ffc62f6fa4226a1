"""What the verb behind a name says of who does it."""

from factsheet.languages.en.lexicon.ordinary import calendar_words
from factsheet.languages.en.lexicon.organizations import (
    of_a_firm,
    often_a_firm,
    surely_a_firm,
)
from factsheet.languages.en.lexicon.owned import measures
from factsheet.languages.en.lexicon.people import genders, often_a_person, surely_a_person
from factsheet.languages.en.lexicon.places import places
from factsheet.languages.en.lexicon.sayings import is_speech_verb
from factsheet.languages.en.lexicon.word_classes import lemma
from factsheet.languages.en.names.connecting import CURRENCIES
from factsheet.languages.en.names.evidence import ENOUGH, Evidence
from factsheet.languages.en.names.page import Page, Spotted, opens
from factsheet.languages.en.names.pairing import POSSESSIVE
from factsheet.text.tokens import BREAK

FIRMS_DEEDS = surely_a_firm() | often_a_firm()
"""What firms do more often than anything else."""
HAVING = frozenset("has had have".split())
"""What stands before what a firm has: had sales of."""
ADVERBS = frozenset(
    "also then now still later has had have will would could may was is did".split()
)
"""What may stand between a name and the verb that tells its kind."""
OF_MONEY = frozenset("raise post report".split())
"""What firms do with sums of money, and people seldom."""
OF_TEAMS = frozenset("beat draw drew lose lost win won".split())
"""What teams do by so many goals to so many."""
OTHER_TEAM = 5
"""Tokens from a verb to the goals, with the name of the other team between them."""
GETTING = frozenset("bag clinch land lose secure win".split())
ORDERS = frozenset("contract contracts order orders tender tenders".split())
"""What firms win and lose, and people seldom."""
OF_STAFF = frozenset("cut shed slash".split())
"""What employers do with jobs."""
JOBS = frozenset("employees jobs posts roles staff workers workforce".split())
PRONOUNS = frozenset("he she his her him".split())
MOVING = frozenset(
    (
        "climb decline drop fall gain grow jump leap plunge rise slide slip slump soar surge tumble"
    ).split()
)
"""What firms and their shares do by so many per cent."""
FASTER = frozenset("faster quicker quickly slower slowly".split())
NEXT = 40
"""Tokens after a name in which the next sentence may begin, and point back at it."""
FAR = 80
"""Tokens before a name in which another may stand whom a pronoun means."""
REACH = 12
"""Tokens after a name in which a pronoun of its clause may stand."""


def acts(page: Page, spotted: Spotted, found: Evidence) -> None:
    """What the verb after a name says of who does it."""
    words, at = page.tokens.word, spotted.stop
    while at < spotted.stop + 2 and words[at] in ADVERBS:
        at += 1
    verb = words[at]
    if verb in ("declined", "respond", "comment") and "comment" in words[at : at + 9]:
        found["organization"] += 12
    if verb == "born":
        found["person"] += 25
    if HAVING & set(words[spotted.stop : at]) and verb in of_a_firm():
        found["organization"] += 10
        return
    did = finite(verb)
    if is_speech_verb(words[spotted.stop]) and did not in surely_a_person():
        _says(page, spotted, found)
        return
    _does(did, words, at, found)
    if at > spotted.stop or did in often_a_person() or did in surely_a_person():
        _goes_on(words, at, found)


def _does(did: str, words: list[str], at: int, found: Evidence) -> None:
    """What the verb itself, and what stands right behind it, says."""
    if did == "grow" and words[at + 1] == "up":
        found["person"] += 11
    elif did in MOVING and _is_by_figures(words, at + 1):
        found["organization"] += 6
        found["person"] -= ENOUGH
    elif (did in FIRMS_DEEDS and words[at + 1] == "its") or did in surely_a_firm():
        found["organization"] += 12
    elif (did in GETTING and not ORDERS.isdisjoint(words[at + 1 : at + 6])) or (
        did in OF_TEAMS and _scores(words, at + 1)
    ):
        found["organization"] += ENOUGH
    elif did in often_a_firm():
        money = did in OF_MONEY and _is_a_result(words, at + 1)
        staff = did in OF_STAFF and any(each in JOBS for each in words[at + 1 : at + 5])
        found["organization"] += ENOUGH if money or staff else 6
    elif did in surely_a_person():
        found["person"] += 11
    elif did in often_a_person():
        found["person"] += 5


def _is_a_result(words: list[str], at: int) -> bool:
    """Whether a sum stands here, or what is earned: raised £4m, has reported a loss."""
    article = words[at] in ("a", "an")
    return words[at] in CURRENCIES or words[at + article] in measures()


def _gets_an_order(did: str, what: list[str]) -> bool:
    """Whether an order or a contract is won or lost."""
    return did in GETTING and not ORDERS.isdisjoint(what)


def _scores(words: list[str], at: int) -> bool:
    """Whether the goals of two teams stand here, or behind the other team: won 3-1, beat Tarn Town
    3-1. Two players have several such figures, one for each set.
    """
    figures = [k for k in range(at, at + 2 * OTHER_TEAM) if _are_goals(words[k : k + 3])]
    return len(figures) == 1 and figures[0] < at + OTHER_TEAM


def _are_goals(words: list[str]) -> bool:
    """Whether two small numbers stand around a dash."""
    return len(words) > 2 and words[1] in "-–" and (words[0] + words[2]).isdigit()


def _is_by_figures(words: list[str], at: int) -> bool:
    """Whether how fast, or by how many per cent, stands behind a verb: grew a sleepy 8%."""
    near = words[at : at + 4]
    counted = next((k for k, word in enumerate(near[:-1]) if word[0].isdigit()), -1)
    rate = counted >= 0 and any(word in ("%", "per", "percent") for word in near[counted + 1 :])
    return rate or near[0] in FASTER


def is_pointed_at(page: Page, spotted: Spotted, found: Evidence) -> None:
    """What pronouns say of the one name of a sentence that it opens: Its customers, She."""
    words, sentence = page.tokens.word, 0
    if not spotted.opening or words[spotted.stop] in POSSESSIVE:
        return
    for at in range(spotted.stop, min(spotted.stop + NEXT, len(words) - 3)):
        word = words[at]
        sentence += opens(page.tokens, at)
        another = page.capital[at] and word not in calendar_words() and word not in places()
        if word == BREAK or sentence > 1 or (another and not sentence):
            return
        if word == "its" and any(_is_a_firms(each) for each in words[at + 1 : at + 4]):
            found["organization"] += 8
            return
        if sentence and word in PRONOUNS:
            whole = spotted.stop - spotted.first > 1
            alone = whole and not _follows_a_person(page, spotted.first)
            found["person"] += ENOUGH if alone else 6
            return
        if sentence and word not in ("its", "it"):
            return


def _follows_a_person(page: Page, first: int) -> bool:
    """Whether a first name stands not far before, whom "he" may mean as well."""
    words = page.tokens.word
    return any(
        page.capital[at] and words[at] in genders() for at in range(max(0, first - FAR), first)
    )


def _is_a_firms(word: str) -> bool:
    """Whether only a business has this, or one of them: its largest customer."""
    return word in of_a_firm() or f"{word}s" in of_a_firm()


def _says(page: Page, spotted: Spotted, found: Evidence) -> None:
    words = page.tokens.word
    object_ = words[spotted.stop + 1 : spotted.stop + 2]
    last = words[spotted.stop - 1]
    if spotted.stop - spotted.first > 1 and last in places():
        found["organization"] += ENOUGH
    found["person"] += 6
    found["organization"] += 15 if object_ == ["it"] else 5
    _goes_on(words, spotted.stop, found)


def _goes_on(words: list[str], at: int, found: Evidence) -> None:
    """Whether the clause speaks of its subject as of a person."""
    for word in words[at + 1 : at + REACH]:
        if word in PRONOUNS:
            found["person"] += 5
            return
        if word in ".;\n":
            return


def finite(word: str) -> str:
    """The lemma of a finite verb."""
    past = lemma(word, "d")
    return past if past != word else lemma(word, "z")
