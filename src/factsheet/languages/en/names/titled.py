"""Titles before a person's name, degrees behind it, and names that end with a title."""

from collections.abc import Sequence

from factsheet.languages.en.lexicon.legal_forms import has_form
from factsheet.languages.en.lexicon.organizations import endings
from factsheet.languages.en.lexicon.people import (
    ABBREVIATED_TITLES,
    DOTTED_TITLES,
    family_names_first,
    genders,
    occupations,
    titles,
)
from factsheet.languages.en.lexicon.places import places
from factsheet.languages.en.lexicon.plain_nouns import is_common
from factsheet.languages.en.lexicon.word_classes import table
from factsheet.languages.en.names.page import Page

WEAK_TITLES = frozenset(
    (
        "general judge justice major secretary director chief officer executive vice deputy prime "
        "permanent "
        "king queen prince princess cardinal father sister lord lady pope senior managing editor "
        "founder commander bishop pastor coach sheriff captain premier analyst reporter doctor "
        "attorney chancellor co-founder cofounder economist correspondent inspector constable "
        "detective superintendent reverend magistrate brigadier manager whip advocate barrister "
        "solicitor engineer corporal comrade evangelist apostle prophet deacon elder ds di dc "
        "pc"
    ).split()
)
"""Titles that begin other names as well: they are titles only before what is a person's name."""
DETECTIVES = frozenset("ds di dc pc".split())
"""Ranks that are letters, in capitals: DI Roke, and not Di Roke."""
PEERS = frozenset(("lady", "lord"))
"""Who is called by one name, which may be a place's."""
SWORN = frozenset(
    (
        "analyst brigadier constable correspondent detective economist inspector judge magistrate "
        "pastor reporter reverend secretary sheriff superintendent advocate barrister solicitor "
        "engineer corporal evangelist"
    ).split()
)
"""Titles by which people alone are called, and nothing else."""
CROWNED = frozenset("king lady prince princess queen".split())
"""Titles that a ship, a horse or a firm may be called by at the end of its name."""
HYPHENED = frozenset(
    "general minister chancellor president inspector secretary commissioner chairman".split()
)
"""Titles that a hyphen joins to what says more of them: the Auditor-General, a sub-inspector."""
IN_CHARGE = frozenset("secretary minister commissioner councillor magistrate manager".split())
"""Offices that are told by what they are in charge of: the Home Secretary."""
HEADS = frozenset(
    "officer general minister director president justice attorney editor manager whip".split()
)
"""What a title of several words ends with: chief financial officer, attorney general."""
RANKS = frozenset(
    (
        "acting assistant associate circuit county crown deputy district federal magistrate "
        "opposition parish regional resident senior shadow special state ward"
    ).split()
)
"""What says which of several with one title somebody is."""
HONOURS = frozenset(
    "md phd mbbs frs frcs obe mbe cbe kbe dbe kc qc mp mps mla mep msp mlc mca mna td "
    "san oon ofr mfr cfr gcon".split()
)
"""Letters of a degree, an order or a seat that stand behind a name without a comma, too."""
DEGREES = HONOURS | frozenset(
    (
        "bsc msc mph mpharm mba dphil drph edd scd psyd pharmd dvm dds dmd od jd llb llm lld rn "
        "rph np cnm dnp bsn msn mha faan pgeo peng ceng fca aca facs facc facp frcp cpa cfa cfp "
        "esq sj op sc mpp"
    ).split()
)
"""Those that stand behind a comma."""
STATES = frozenset("u.s. u.s us . u s".split())
"""Whose office it is, where that is told by the state's initials."""


def is_title(page: Page, at: int) -> bool:
    """Whether a title stands here, one that is short for it only before its full stop: Ing."""
    words = page.tokens.word
    if words[at] in DETECTIVES:
        return page.tokens[at].isupper()
    if words[at] == "ch":
        return words[at + 1] == "." or words[at + 1] in titles()
    return words[at] in titles() or (words[at] in DOTTED_TITLES and words[at + 1] == ".")


def behind_degrees(page: Page, at: int) -> int:
    """The token behind the degrees that stand here, each behind a comma or none: , M.D., Ph.D."""
    words, stop = page.tokens.word, at
    while end := degree_end(page, stop + (words[stop] == ",")):
        stop = end
    return stop


def degree_end(page: Page, at: int) -> int:
    """The token behind one degree, with its full stops or without; 0 where none stands."""
    tokens, stop = page.tokens, at + 1
    if at >= len(tokens) or not page.capital[at]:
        return 0
    while tokens.glued(stop) and (tokens.word[stop] == "." or _goes_on(tokens.word, stop)):
        stop += 1
    letters = tokens.text[tokens.start[at] : tokens.end[stop - 1]].replace(".", "")
    known = HONOURS if tokens.word[at - 1] != "," or any(page.capital[stop : stop + 1]) else DEGREES
    return stop if letters.lower() in known and sum(map(str.isupper, letters)) > 1 else 0


def _goes_on(words: list[str], at: int) -> bool:
    """Whether a letter stands behind a full stop."""
    return words[at - 1] == "." and words[at].isalpha()


def is_called_so(words: list[str], first: int, title: int) -> bool:
    """Whether a name ends with a title: a ship's, or a hospital's that is known by its town."""
    hospital = words[title] == "general" and not any(
        words[k] in occupations() or is_common(words[k]) for k in range(first, title)
    )
    return words[title] in CROWNED or (hospital and words[title - 1] != "-")


def is_of_words(words: list[str]) -> bool:
    """Whether only words of the language stand here, as before an office: Shadow Home."""
    return all(is_common(word) or table().readings.knows(word) for word in words)


def ranks(page: Page, first: int, stop: int) -> bool:
    """Whether words before a title only say which of a state's offices it is: U.S. District, or
    what an officer's field is: District Medical.
    """
    words = page.tokens.word[first:stop]
    if page.tokens.word[stop] == "officer" and words[0] in RANKS:
        return True
    return all(word in RANKS or word in STATES for word in words)


def behind_titles(page: Page, title: int, stop: int) -> int:
    """The token behind the titles that begin here, be it a chief financial officer's."""
    return next((at for at in range(title, stop) if not _is_of_titles(page, title, at)), stop)


def _is_of_titles(page: Page, title: int, at: int) -> bool:
    """Whether a title goes on here, or a mark of titles stands: Dr (Mrs) Ida Roe."""
    words = page.tokens.word
    return (
        is_title(page, at)
        or words[at] == "."
        or (words[at] == "(" and is_title(page, at + 1))
        or (words[at] == ")" and "(" in words[title:at])
        or (words[at] == "-" and words[at + 1] in HYPHENED)
        or (words[at - 1] == "chief" and words[at + 1] == "officer" and at > title)
    )


def is_titled(page: Page, title: range, name: int, stop: int) -> bool:
    """Whether what stands behind titles is the name of somebody who has them."""
    words = page.tokens.word
    whole = words[name:stop]
    before = whole[whole.index("of") - 1] if "of" in whole[1:] else whole[-1]
    if before in endings() or whole[-1] in endings() or has_form(whole):
        return False
    if _begins_a_firm(words, page.tokens.places[words[name]], words[name - 1 : stop]):
        return False
    unknown = stop - name > 1 or not table().readings.knows(words[name])
    of_several = len(title) > 1 and words[title[-1]] in HEADS and unknown
    if of_several or any(words[k] not in WEAK_TITLES for k in title if words[k] != "."):
        called = any(words[k] in ABBREVIATED_TITLES for k in title)
        return called or words[name] not in places() or stop - name > 1
    peer = _is_peer(words, name) and (stop - name == 1 or words[name + 1] == "of")
    alone = peer or (stop - name == 1 and words[name] in page.surnames)
    sworn = words[title[-1]] in SWORN and _is_full(words, name, stop)
    someone = words[name] in genders() or words[name] in family_names_first()
    return alone or sworn or someone or _is_unknown(words[name:stop])


def _is_peer(words: list[str], name: int) -> bool:
    """Whether a lord or a lady is called by a word of no language, be it a place's: Lord Tarn."""
    word = words[name]
    return words[name - 1] in PEERS and not (is_common(word) or table().readings.knows(word))


def _begins_a_firm(words: list[str], places: Sequence[int], called: list[str]) -> bool:
    """Whether somewhere these words are a firm's, with its legal form: General Lantern Corp."""
    ahead = len(called) - 1
    same = (at for at in places if words[at - 1 : at + ahead] == called)
    return any(has_form(words[at - 1 : at + ahead + 1]) for at in same)


def _is_full(words: list[str], name: int, stop: int) -> bool:
    """Whether two words can be a full name, hyphens or not: the first is an initial, or stands in
    no dictionary, nor on a map.
    """
    parts = [word for word in words[name:stop] if word not in "-."]
    several = len(parts) - words[name:stop].count("-") == 2
    known = len(parts[0]) > 1 and (table().readings.knows(parts[0]) or parts[0] in places())
    return several and not known


def _is_unknown(words: list[str]) -> bool:
    """Whether a name has several words, and none is one of the language, or a place's."""
    return len(words) > 1 and not any(
        is_common(word) or table().readings.knows(word) or word in places()
        for word in words
        if word != "-"
    )
