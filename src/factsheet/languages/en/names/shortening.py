"""What a person or an enterprise is called for short."""

from factsheet.languages.en.lexicon.legal_forms import has_form
from factsheet.languages.en.lexicon.organizations import (
    CLUBS,
    OPENS_A_BODY,
    endings,
    of_heads,
    says_a_trade,
)
from factsheet.languages.en.lexicon.people import genders
from factsheet.languages.en.lexicon.places import places
from factsheet.languages.en.lexicon.plain_nouns import is_common, is_many
from factsheet.languages.en.lexicon.sorts import trades
from factsheet.languages.en.lexicon.word_classes import table

Words = tuple[str, ...]
SHORTEST_CUT = 4
"""Letters of a word that a headline cut short."""
NICKNAMES = frozenset("athletic albion hotspur rovers united wanderers".split())
"""What a club is called when its town is left out."""
GENERIC = frozenset(
    (
        "new first american national general united international global north south east west st "
        "great big"
    ).split()
)
"""Words that begin many names and stand for none of them."""
JOINTS = frozenset(". , & and of".split())
TITLE_LIKE = frozenset("lord lady sir st . king queen saint pope".split())
"""What a person's name may begin with that stands for nobody alone."""


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
    if words[0] in OPENS_A_BODY and words[1:] == core:
        return True
    if not _opens_with(words, core):
        town = words[0] in places() and core[-1].endswith("s")
        club = words[0] in CLUBS and words[1:] == core
        return club or (words[-len(core) :] == core and (town or core[0] in NICKNAMES))
    rest = words[len(core) :]
    if rest[:1] == ("-",) or (len(core) == 1 and core[0] in GENERIC | endings() | of_heads()):
        return False
    if _says_what_it_is(rest):
        return True
    known = core[0] in genders() or table().readings.knows(core[0])
    return (distinct or has_form(full)) and not known


def _says_what_it_is(rest: Words) -> bool:
    """Whether the end of a name only says what sort of body it is, or its trade: Wood Kitchens.

    A body that is no business is called by its town, which means itself where it stands alone.
    """
    told = [word for word in rest if word not in JOINTS]
    if all(map(says_a_trade, told)):
        return True
    last = told[-1]
    sells = "of" not in rest and (last in trades() or (is_many(last) and last not in endings()))
    return sells and all(map(is_common, told[:-1]))


def _opens_with(full: Words, core: Words) -> bool:
    """Whether a name begins with these words, the last of them cut short or not: Orbit Infra."""
    head, cut = full[: len(core)], core[-1]
    whole = len(core) == 1 or len(cut) < SHORTEST_CUT
    return head == core or (not whole and head[:-1] == core[:-1] and head[-1].startswith(cut))
