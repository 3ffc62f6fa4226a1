"""Capitalised words that hang together: where a name may stand, before what it names is told."""

from typing import NamedTuple

from factsheet.document import Block
from factsheet.rules.en.words.ordinary import acronyms, calendar_words, function_words
from factsheet.rules.en.words.organizations import endings, of_heads
from factsheet.rules.en.words.people import also_enterprises, family_names_first, genders, titles
from factsheet.rules.en.words.places import adjectives, places
from factsheet.tokens import BREAK, Tokens

LONGEST = 12
"""Tokens of a name; an organisation's is seldom longer."""
PARTICLES = frozenset(
    (
        "de da do dos du del della di der den dem ten ter van von zu la le al el bin ibn ben af av"
    ).split()
)
LEGAL_FORMS = frozenset("inc corp co ltd llc plc bros jr sr lp gmbh".split())
ABBREVIATED_TITLES = frozenset(
    "mr mrs ms dr prof sen rep gov gen col lt sgt maj capt cmdr adm rev hon st".split()
)
WEAK_TITLES = frozenset(
    (
        "general judge justice major secretary director chief officer executive vice deputy prime "
        "king queen prince princess cardinal father sister lord lady pope senior managing editor "
        "founder commander bishop pastor coach sheriff captain premier analyst reporter doctor "
        "attorney chancellor co-founder cofounder economist correspondent"
    ).split()
)
"""Titles that begin other names as well: they are titles only before what is a person's name."""
DOMAINS = frozenset("com net org ai io co tv uk de gov edu fm me app dev eu info biz".split())
OPENERS = frozenset((BREAK, *'.!?…:;"“”„«»‘([–—•*|-'))
"""What a sentence or a heading may begin after."""
NOT_OF_A_NAME = frozenset(
    "based led owned backed born style era like wide bound funded area".split()
)
NAME_PARTS = PARTICLES | frozenset("- of ’ ' . abu umm são san santa saint st mac o d".split())
"""What joins the next word to a name, so that no description ends here."""
PAIRED = frozenset("securities food health housing arts law oceanic customs science".split())
"""Words that go on over "and" in the names of authorities."""
TITLE_CASE = 0.7
"""The share of capitals from which on a line's capitals tell nothing."""


class Spotted(NamedTuple):
    """A stretch of tokens, half-open, that may be a name; `title` is where its title begins."""

    first: int
    stop: int
    title: int | None = None
    opening: bool = False


class Page:
    """The tokens of an article with what the spotting asks of each again and again."""

    __slots__ = ("capital", "lower_seen", "plain_case", "surnames", "tokens")

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        text = tokens.text
        self.capital = [text[start : start + 1].isupper() for start in tokens.start]
        self.lower_seen = {
            word for word, capital in zip(tokens.word, self.capital, strict=True) if not capital
        }
        self.surnames = {
            word
            for at, word in enumerate(tokens.word)
            if at and self.capital[at] and self.capital[at - 1] and tokens.word[at - 1] in genders()
        }
        self.plain_case = [block for block in tokens.blocks if not _title_case(text, block)]


def _title_case(text: str, block: Block) -> bool:
    """Whether nearly every word of a short line has a capital."""
    if block.end - block.start > 250:
        return False
    words = [word for word in text[block.start : block.end].split() if word[:1].isalpha()]
    long = [word for word in words[1:] if len(word) > 3]
    enough = 5 if text[block.end - 1] == "." else 2
    return len(long) > enough and sum(w[0].isupper() for w in long) > TITLE_CASE * len(long)


def spot(page: Page) -> list[Spotted]:
    """Every stretch that may be a name, in the order of the text."""
    tokens, capital = page.tokens, page.capital
    found: list[Spotted] = []
    for block in page.plain_case:
        at, last = tokens.at_or_after(block.start), tokens.at_or_after(block.end)
        while at < last:
            if capital[at] and _begins(page, at):
                stop = _run(page, at)
                if stop - at < 3 or not _shouted(page, at, stop):
                    found.extend(_parts(page, at, stop))
                at = stop
            else:
                at += 1
    return sorted({*found, *_called_by_title(page, found)})


def _called_by_title(page: Page, found: list[Spotted]) -> list[Spotted]:
    """People whose surname is a title as well, where they are named by it alone."""
    words = page.tokens.word
    surnames = {words[s.stop - 1] for s in found if s.stop - s.first > 1} & titles()
    if not surnames:
        return []
    taken = {k for spotted in found for k in range(spotted.first, spotted.stop)}
    return [
        Spotted(at, at + 1)
        for at, word in enumerate(words)
        if word in surnames and page.capital[at] and at not in taken and not page.capital[at + 1]
    ]


def _shouted(page: Page, first: int, stop: int) -> bool:
    """Whether a sentence stands in capitals."""
    words = page.tokens.word[first:stop]
    capitals = all(page.tokens[k].isupper() for k in range(first, stop))
    return capitals and any(word in function_words() for word in words)


def _begins(page: Page, at: int) -> bool:
    """Whether the capital is a name's rather than the sentence's."""
    word = page.tokens.word[at]
    if word in calendar_words() or word == "i":
        return False
    following = page.capital[at + 1]
    opening = opens(page.tokens, at)
    if word in acronyms() or (at and page.tokens.glued(at) and page.tokens.word[at - 1].isdigit()):
        return False
    if word == "us" and page.tokens[at] == "US":
        return True
    if word in function_words():
        if page.tokens.word[at + 1] == "-" and page.capital[at + 2] and page.tokens.glued(at + 1):
            return True
        return not opening and following and len(word) > 1 and word not in ("the", "a", "an")
    if not opening or word in titles() or word in genders():
        return True
    return word not in page.lower_seen or (following and word in endings())


def opens(tokens: Tokens, at: int) -> bool:
    """Whether a sentence, a quotation or a heading may begin at this token."""
    return at == 0 or tokens.word[at - 1] in OPENERS


def _run(page: Page, at: int) -> int:
    """The token after the last that hangs together with this one."""
    stop = at + 1
    while stop - at < LONGEST:
        further = _further(page, at, stop)
        if further == stop:
            break
        stop = further
    return stop


def _further(page: Page, at: int, stop: int) -> int:
    """The end with one more part of the name, or the same end where it has no more."""
    word = page.tokens.word[stop]
    if page.capital[stop]:
        joins = word not in calendar_words() and word not in ("i", "the")
        closed = page.tokens.word[stop - 1] == "." and page.tokens.word[stop - 2] in LEGAL_FORMS
        return stop + 1 if joins and not closed else stop
    if word == ".":
        return _over_full_stop(page, stop)
    if word in "-'’&" and len(word) == 1:
        return _over_mark(page, at, stop)
    if word == ",":
        legal = page.capital[stop + 1] and page.tokens.word[stop + 1] in LEGAL_FORMS
        return stop + 2 if legal else stop
    if word in PARTICLES and page.capital[stop + 1]:
        return stop + 2
    if word in PARTICLES and page.tokens.word[stop + 1] in PARTICLES and page.capital[stop + 2]:
        return stop + 3
    if word in ("of", "for", "on", "and"):
        return _over_connector(page, at, stop)
    return stop


def _over_full_stop(page: Page, stop: int) -> int:
    """An initial's full stop, an abbreviation's, or the one of a domain name."""
    words, tokens = page.tokens.word, page.tokens
    before = words[stop - 1]
    if not tokens.glued(stop):
        return stop
    if words[stop + 1] in DOMAINS and tokens.glued(stop + 1):
        return stop + 2
    if before in LEGAL_FORMS:
        return stop + 1
    if (len(before) == 1 or before in ABBREVIATED_TITLES) and page.capital[stop + 1]:
        return stop + 2
    return stop


def _over_mark(page: Page, at: int, stop: int) -> int:
    """A hyphen or an apostrophe inside a word, or an ampersand between two."""
    tokens = page.tokens
    if stop + 1 >= len(tokens):
        return stop
    if tokens.word[stop] == "&":
        return stop + 2 if page.capital[stop + 1] else stop
    if not (tokens.glued(stop) and tokens.glued(stop + 1)):
        return stop
    if page.capital[stop + 1]:
        return stop + 2 if tokens.word[stop] == "-" or len(tokens.word[stop - 1]) < 3 else stop
    syllable = tokens.word[stop + 1]
    given = stop - at > 1 and len(syllable) < 6 and syllable.isalpha()
    return (
        stop + 2 if given and tokens.word[stop] == "-" and syllable not in NOT_OF_A_NAME else stop
    )


def _over_connector(page: Page, at: int, stop: int) -> int:
    """Over "of", "for" or "and" in what only an organisation is called."""
    words, capital = page.tokens.word, page.capital
    if stop + 2 >= len(words):
        return stop
    headed = any(words[k] in of_heads() for k in range(at, stop))
    if words[stop] == "and" and words[stop - 1] in PAIRED and capital[stop + 1]:
        return stop + 2
    if words[stop] == "and":
        joined = (
            headed and capital[stop + 1] and any(words[k] in ("of", "for") for k in range(at, stop))
        )
        last = stop + 2 + capital[stop + 2]
        ends = not capital[last] and words[stop + 1] not in genders()
        return last if joined and ends else stop
    if not (headed or words[stop - 1] in endings()):
        return stop
    after = stop + 1 + (words[stop + 1] == "the")
    if not capital[after] or words[after] in calendar_words():
        return stop
    listed = words[after + 1] == "," and capital[after + 2] and words[after + 3] == "and"
    return after + 3 if listed and words[stop - 1] in ("ministry", "department") else after + 1


def _parts(page: Page, first: int, stop: int) -> list[Spotted]:
    """The names in a run: what stands before a title, and the person after it."""
    words = page.tokens.word
    opening = opens(page.tokens, first)
    title = next((k for k in range(first, stop) if words[k] in titles()), None)
    if title is not None:
        name = title
        while name < stop and (words[name] in titles() or words[name] == "."):
            name += 1
        if name == stop > title + 2 and words[title] in ABBREVIATED_TITLES:
            return [Spotted(stop - 1, stop, title)]
        if name < stop and _titled(page, range(title, name), name, stop):
            before = [Spotted(first, title, None, opening)] if _worth(page, first, title) else []
            return [*before, Spotted(name, stop, title)]
        if name == stop and title == first + 1 and words[first] in genders():
            return [Spotted(first, stop, None, opening)]
        if name == stop and title > first:
            return [Spotted(first, title, None, opening)] if _worth(page, first, title) else []
        if name == stop:
            return []
    if stop - first > 1 and words[stop - 1] in adjectives():
        return []
    if opening and stop - first > 1 and words[first] in also_enterprises():
        return [Spotted(first + 1, stop)]
    given = _given_name(words, first, stop)
    if given is not None:
        return [Spotted(given, stop, first)]
    if words[first] in adjectives() and stop - first > 1 and _drops(words, first + 1, stop):
        first += 1
    return [Spotted(first, stop, None, opening)] if _worth(page, first, stop) else []


def _given_name(words: list[str], first: int, stop: int) -> int | None:
    """Where a person's name begins inside a run whose first words describe that person."""
    if words[first] in genders() or words[stop - 1] in endings() or "&" in words[first:stop]:
        return None
    if words[first] in places() or words[first] in family_names_first():
        return None
    for k in range(first + 1, stop - 1):
        if words[k] in genders() and words[k + 1] != "-" and words[k - 1] not in NAME_PARTS:
            return k
    return None


def _worth(page: Page, first: int, stop: int) -> bool:
    """Whether these tokens can name something at all."""
    words = page.tokens.word
    if stop <= first:
        return False
    if words[stop - 1][:-1] in adjectives() or words[stop - 1] in ("yorkers", "peoples"):
        return False
    if stop - first > 1:
        return not (words[first] == "series" and len(words[stop - 1]) == 1)
    word = words[first]
    return word not in adjectives() and word not in acronyms() and len(word) > 1


def _drops(words: list[str], first: int, stop: int) -> bool:
    """Whether what stands after an adjective is a name, or no name, without it."""
    return words[first] in genders() or (stop - first == 1 and words[first] in acronyms())


def _titled(page: Page, title: range, name: int, stop: int) -> bool:
    words = page.tokens.word
    if words[stop - 1] in endings():
        return False
    if any(words[k] not in WEAK_TITLES for k in title if words[k] != "."):
        return words[name] not in places() or stop - name > 1
    return words[name] in genders() or words[name] in family_names_first()
