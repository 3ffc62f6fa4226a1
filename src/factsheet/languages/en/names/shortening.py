"""What a person or an enterprise is called for short."""

from collections.abc import Iterable
from itertools import pairwise

from factsheet.languages.en.lexicon.legal_forms import has_form
from factsheet.languages.en.lexicon.organizations import (
    CLUBS,
    OPENS_A_BODY,
    endings,
    of_heads,
    says_a_trade,
)
from factsheet.languages.en.lexicon.owned import FINDERS
from factsheet.languages.en.lexicon.people import genders
from factsheet.languages.en.lexicon.places import (
    CIVIC_NOUNS,
    GOVERNED,
    OPENING_HEADS,
    OPENS_A_TOWN,
    adjectives,
    place_heads,
    places,
)
from factsheet.languages.en.lexicon.plain_nouns import is_common, is_many
from factsheet.languages.en.lexicon.sorts import sorts, trades
from factsheet.languages.en.lexicon.word_classes import table
from factsheet.languages.en.names.connecting import PARTICLES
from factsheet.languages.en.names.pairing import POSSESSIVE

Words = tuple[str, ...]
SHORTEST_CUT = 4
"""Letters of a word that a headline cut short."""
GOVERNS = frozenset("council police constabulary county airport".split())
"""What ends the name of a body, or of a part of the land, that is called by its place."""
OF_TOWNS = frozenset("court courthouse jail prison tribunal".split())
"""What ends the name of what a town has, and is never called by that alone."""
NICKNAMES = frozenset("athletic albion hotspur rovers united wanderers".split())
"""What a club is called when its town is left out."""
GENERIC = frozenset(
    (
        "new first american national general united international global north south east west st "
        "great big"
    ).split()
)
"""Words that begin many names and stand for none of them."""
FIRMS = frozenset("bancorp company corporation group holdings limited partners trust".split())
"""What a firm's name ends in that says no trade."""
LEFT_OUT = FIRMS | frozenset("foundation nhs".split())
"""The same, with what stands before the trust that a hospital is run by."""
JOINTS = frozenset(". , & and of".split())
TITLE_LIKE = frozenset("lord lady sir st . king queen saint pope".split())
"""What a person's name may begin with that stands for nobody alone."""


def seat(words: Words) -> Words:
    """What comes before the sort of body that governs a place: Lowick of Lowick Town Council."""
    if len(words) < 2 or words[-1] not in GOVERNS:
        return ()
    return words[: -2 if words[-2] in CIVIC_NOUNS and len(words) > 2 else -1]


def seat_of(words: Words) -> Words:
    """What stands behind the sort of a town or a county and "of": Tarn of Town of Tarn."""
    of = words.index("of") if "of" in words[1:] else 0
    return words[of + 1 :] if of and words[of - 1] in GOVERNED else ()


def called_otherwise(core: Words, words: Words) -> bool:
    """Whether a body with "of" in its name is called without its land or its town, or by what
    stands before its sort, or a university the other way round: Supreme Court of Supreme Court of
    India, Ninth Circuit of Ninth Circuit Court of Appeals, Tarn University of University of Tarn.
    """
    if core in ((*words[2:], words[0]), (words[-1], "of", *words[:-1])):
        return "university" in (words[0], words[-1])
    rest = words[len(core) :]
    if words[: len(core)] != core or len(core) < len(("supreme", "court")) or "of" not in words:
        return False
    if core[-1] in POSSESSIVE and rest[0] == "of":
        return True
    land = rest[:1] == ("of",) and core[-1] in endings()
    return land or rest[0] in endings() | of_heads()


def short_for_person(core: Words, full: Words) -> bool:
    """A first name, a family name, be it the first of two, or the ends of a longer name."""
    if full[-len(core) :] == core:
        return full[-len(core) - 1 : -len(core)] not in (("-",), ("&",))
    if full[: len(core)] == core:
        return full[len(core)] != "-" and core[0] not in TITLE_LIKE
    plain = tuple(w for w in full if len(w) > 1)
    if len(core) == 1 and core[0] in plain[1:]:
        return core[0] not in genders() and plain[0] in genders()
    same_ends = len(core) > 1 and bool(plain) and (core[0], core[-1]) == (plain[0], plain[-1])
    return same_ends and core[0] in genders()


def short_for_enterprise(core: Words, full: Words, words: Words, *, distinct: bool) -> bool:
    """The name without what says the trade and the legal form, or a team without its town.

    `words` are those of the full name without marks and legal forms.
    """
    if (words[0] in OPENS_A_BODY or words[0] == "royal") and words[1:] == core:
        return True
    if _without_initials(words) == core or _is_an_airport(core, words):
        return True
    if core == ("met",):
        return words[0] == "metropolitan"
    if _leaves_out_the_middle(core, words):
        return True
    if not _opens_with(words, core):
        return _is_cut(core, words) or _ends_with(words, core, distinct=distinct)
    rest = words[len(core) :]
    nobodys = GENERIC | FINDERS | endings() | of_heads()
    if rest[:1] == ("-",) or (len(core) == 1 and core[0] in nobodys):
        return False
    if len(core) == 1 and words[-1] in OF_TOWNS:
        return False
    if _says_what_it_is(rest) or (len(core) > 1 and _only_says_a_sort(rest)):
        return True
    if len(core) > 1 and distinct and has_form(full):
        return True
    if core[0] in genders() and core[0] not in places() and _is_of_a_trade(rest):
        return True
    known = core[0] in genders() or table().readings.knows(core[0])
    return (distinct or has_form(full)) and not known


def _without_initials(words: Words) -> Words:
    """A name without the initials that it begins with: Roke & Sons of J.P. Roke & Sons."""
    first = next((at for at, word in enumerate(words) if len(word) > 1 and word[-1] != "."), 0)
    return words[first:] if "&" in words else ()


def _is_an_airport(core: Words, words: Words) -> bool:
    """Whether an airport is called by its town: Tarn Airport of Tarn International Airport."""
    return words[-1] == core[-1] == "airport" and core == (*words[: len(core) - 1], words[-1])


def _leaves_out_the_middle(core: Words, words: Words) -> bool:
    """Whether a name begins with a made-up word and ends as the full one does: Tarno Foods, short
    for Tarno Fine Foods.
    """
    while words[-1] in LEFT_OUT and core[-1] != words[-1]:
        words = words[:-1]
    if len(core) < 2 or (core[0], core[-1]) != (words[0], words[-1]) or _is_known(core[0]):
        return False
    if (
        core[0] in GENERIC
        or core[0] in adjectives()
        or not (says_a_trade(core[-1]) or is_many(core[-1]))
    ):
        return False
    rest = iter(words)
    return all(word in rest for word in core)


def _is_cut(core: Words, words: Words) -> bool:
    """Whether the last word is cut short, or made of the first letters of the rest: Tarn ISD."""
    cut = len(core) - 1
    if cut < 1 or core[:cut] != words[:cut]:
        return False
    rest = words[cut:]
    if not rest:
        return False
    begun = len(core[cut]) < SHORTEST_CUT and len(core[cut]) > 1 and rest[0].startswith(core[cut])
    return begun or (len(rest) > 1 and core[cut] == "".join(word[0] for word in rest))


def _ends_with(words: Words, core: Words, *, distinct: bool) -> bool:
    """Whether a name ends with these words, and they stand for it: a team without its town, a
    newspaper, or a word of no language behind what says the trade: Aceros Tarn, Banco Velar do Sul.
    """
    if words[-len(core) :] != core:
        joint = next((k for k, word in enumerate(words) if word in PARTICLES and k > 1), 0)
        return joint > 0 and _ends_with(words[:joint], core, distinct=distinct)
    if (words[0] in CLUBS and words[1:] == core) or core[0] in NICKNAMES:
        return True
    if words[0] in places() and core[-1].endswith("s"):
        return True
    if core[-1] in endings() or core[-1] in sorts()["newspaper"]:
        return distinct and core[-1] in sorts()["newspaper"]
    told = words[0] in OPENING_HEADS | OPENS_A_TOWN or words[-2] in place_heads()
    town = told or not is_common(words[0])
    many = is_many(core[0]) or (told and core[0].endswith("s") and core[0] not in places())
    named = len(core) == len(("red", "hawks")) == len(words) - 1 and is_many(core[-1])
    team = (len(core) == 1 and many and town) or (named and not _is_known(words[0]))
    someone = any(word in genders() for word in words[: -len(core)])
    made_up = len(core[0]) >= SHORTEST_CUT and not any(map(_is_known, core))
    return team or (distinct and made_up and not someone)


def _is_known(word: str) -> bool:
    """Whether a word is one of the language, a place's or a first name, or an initial."""
    return len(word) < 2 or is_common(word) or word in places() or word in genders()


def _only_says_a_sort(rest: Words) -> bool:
    """Whether words of the language alone end a name, the last of them one for a firm."""
    told = _parts(rest)
    firm = bool(told) and (told[-1] in trades() or told[-1] in FIRMS)
    return firm and all(is_common(word) or says_a_trade(word) for word in told)


def _is_of_a_trade(rest: Words) -> bool:
    """Whether words of the language and a trade stand behind what somebody may be called."""
    told = _parts(rest)
    return bool(told) and says_a_trade(told[-1]) and all(map(is_common, told[:-1]))


def _says_what_it_is(rest: Words) -> bool:
    """Whether the end of a name only says what sort of body it is, or its trade: Wood Kitchens.

    A body that is no business is called by its town, which means itself where it stands alone.
    """
    told = [word for word in _parts(rest) if word != "nhs"]
    if all(map(says_a_trade, told)):
        return True
    last = told[-1]
    sells = "of" not in rest and (last in trades() or (is_many(last) and last not in endings()))
    return sells and all(map(is_common, told[:-1]))


def _parts(rest: Words) -> list[str]:
    """The words that end a name without what joins them; those with a hyphen are one: Co-op."""
    found: list[str] = []
    for at, word in enumerate(rest):
        if word == "-" or word in JOINTS:
            continue
        if found and rest[at - 1 : at] == ("-",):
            found[-1] += f"-{word}"
        else:
            found.append(word)
    return found


def _opens_with(full: Words, core: Words) -> bool:
    """Whether a name begins with these words, the last of them cut short or not: Orbit Infra."""
    head, cut = full[: len(core)], core[-1]
    whole = len(core) == 1 or len(cut) < SHORTEST_CUT
    return head == core or (not whole and head[:-1] == core[:-1] and head[-1].startswith(cut))


def rivals(words: Words, near: Iterable[Words]) -> bool:
    """Whether several names begin with these words and go on in different ways."""
    ahead = len(words)
    further = sorted({o[ahead] for o in near if len(o) > ahead and o[:ahead] == words})
    return any(not two.startswith(one) for one, two in pairwise(further))
