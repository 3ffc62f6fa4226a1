"""The mentions of one person or one organisation, brought together under the fullest name."""

from collections import defaultdict
from itertools import pairwise

from msgspec import Struct

from factsheet.languages.en.lexicon.legal_forms import without_form
from factsheet.languages.en.lexicon.organizations import (
    endings,
    of_heads,
    says_a_trade,
)
from factsheet.languages.en.lexicon.people import GENDERED_TITLES, genders
from factsheet.languages.en.lexicon.places import (
    COUNTIES,
    adjectives,
    countries,
    places,
)
from factsheet.languages.en.lexicon.plain_nouns import is_common
from factsheet.languages.en.lexicon.sorts import OPENS_A_THING, trades
from factsheet.languages.en.names.connecting import PARTICLES
from factsheet.languages.en.names.evidence import ENOUGH, Evidence, decide
from factsheet.languages.en.names.forms import Form, Words, forms_of
from factsheet.languages.en.names.kinds import beside
from factsheet.languages.en.names.page import Page, Spotted
from factsheet.languages.en.names.shortening import (
    called_otherwise,
    rivals,
    seat_of,
    short_for_enterprise,
    short_for_person,
)
from factsheet.model.entities import NameKind
from factsheet.text.tokens import BREAK

CONTRARY = 2 * ENOUGH
"""How much more must speak for another kind, so that a short form is no longer the long one's."""
SHORTEST = 3
"""Letters that a first word is cut short to: the Met."""
OF_TWO = 3
"""Words of a name with a father's and a mother's family name."""
OF_MANY = 8
"""Tokens of the longest names of people."""
JUNIOR = frozenset("jr sr ii iii iv .".split())
"""What stands behind a family name, and is none."""


class Group(Struct, frozen=True):
    """One entity in the making: its fullest words, its kind, and where it is named."""

    words: Words
    kind: NameKind
    spots: list[Spotted]


def group(page: Page, spotted: list[Spotted]) -> list[Group]:
    """The entities, in the order of their first mention."""
    forms = forms_of(page, spotted)
    owners = _owners(forms, _body(page))
    return _gather(page, forms, owners)


def _body(page: Page) -> int:
    """The first token behind the headline, which calls things by short names before all others."""
    blocks = page.tokens.blocks
    return page.tokens.at_or_after(blocks[1].start) if len(blocks) > 1 else 0


def _owners(forms: dict[Words, Form], body: int) -> dict[Words, list[Words]]:
    """For each form the fullest forms that it can be short for, itself where there is none."""
    by_word: dict[str, list[Words]] = defaultdict(list)
    longest = sorted(forms, key=len, reverse=True)
    for words in longest:
        someone = words[0] in genders() and len(words) <= OF_MANY
        middle = words[1:-1] if len(words) == OF_TWO or someone else ()
        inner = (b for b, a in pairwise(words) if a in PARTICLES)
        ends = (words[0], words[0][:SHORTEST], words[-1], _surname(words))
        for word in dict.fromkeys((*ends, *middle, *inner)):
            by_word[word].append(words)
    owners: dict[Words, list[Words]] = {}
    for words in longest:
        near = dict.fromkeys(by_word[words[0]][:50] + by_word[words[-1]][:50])
        if len(near) == 1:
            owners[words] = [words]
            continue
        further = rivals(words, near)
        of_bodies = rivals(words, [other for other in near if forms[other].kind != "other"])
        longer = [
            other
            for other in near
            if len(other) > len(words)
            and _may_mean(
                forms[words],
                forms[other],
                body,
                rivals=of_bodies if forms[other].kind == "organization" else further,
            )
        ]
        tops = list(dict.fromkeys(owners[other][0] for other in longer if other in owners))
        several = len([top for top in tops if forms[top].kind == "organization"]) > 1
        owners[words] = [words] if several or not tops else tops
    return owners


def _surname(form: Words) -> str:
    """The last word that is no "Jr." and no full stop."""
    return without_form(form)[-1]


def _may_mean(short: Form, full: Form, body: int, *, rivals: bool) -> bool:
    """Whether one may say the first and mean the longer second, and nothing beside it speaks
    against."""
    core = short.core
    if not (core and full.core) or (core[0] in adjectives() and len(core) == 1):
        return False
    if short.site and short.site == full.site:
        return short.words[-1] == full.words[-1]
    if _speaks_against(short.beside, full) or core[-1] in COUNTIES:
        return False
    if full.kind == "person":
        if _is_a_place(short) and core == full.words[: len(core)]:
            return False
        return short_for_person(core, tuple(w for w in full.words if w not in JUNIOR))
    if full.words[0] in OPENS_A_THING and core == full.core[1:]:
        return True
    town = "_".join(core) in places()
    alone = not (rivals or town or _only_opens(short))
    if full.kind == "other" and core == full.core[1:] and alone:  # Tollan Spur
        return True
    if seat_of(full.words) == core:
        return "_".join(full.words) not in places()
    if called_otherwise(core, full.words) and not rivals:
        return True
    if "of" in full.words and any(word in of_heads() for word in full.words):
        return False
    if town and not _acts(short, full):
        return False
    first = next((spot.first for spot in short.spots if spot.first >= body), None)
    introduced = first is None or full.spots[0].first < first
    return short_for_enterprise(core, full.words, full.core, distinct=introduced and not rivals)


def _only_opens(short: Form) -> bool:
    """Whether a word of the language has a capital only where sentences begin: Fire crews."""
    return is_common(short.core[0]) and all(spot.opening for spot in short.spots)


def _is_a_place(short: Form) -> bool:
    """Whether a name is a place's, though somebody may have it as a first name: Georgia."""
    told, name = short.beside, "_".join(short.core)
    return name in countries() or (name in places() and told["person"] <= told["place"])


def _acts(short: Form, full: Form) -> bool:
    """Whether what may be a town acts as a firm does, and has a firm's full name: Apex sold."""
    if "_".join(short.core) in countries():
        return False
    told, legal = short.beside, full.core != full.words
    rest = full.core[len(short.core) :]
    if full.kind != "organization" or not (legal or all(map(says_a_trade, rest))):
        return False
    return told["organization"] > told["place"] or (legal and not told["place"])


def _speaks_against(found: Evidence, full: Form) -> bool:
    """Whether what stands beside a form makes it something else: a town, where the longer name is
    of a body that may be called by it.
    """
    told = max(found, key=lambda each: found[each], default=full.kind)
    last = full.core[-1]
    public = told == "place" and last in endings() and last not in trades()
    enough = ENOUGH if public else CONTRARY
    return full.kind != "other" and found[told] - found[full.kind] >= enough


def _other_gender(page: Page, spot: Spotted, owner: Words) -> bool:
    """Whether the title says "he" and the first name "she", or the other way round."""
    if spot.title is None:
        return False
    told = GENDERED_TITLES.get(page.tokens.word[spot.title])
    named = genders().get(owner[0]) if len(owner) > 1 else None
    return told is not None and named not in (None, "either", told)


def _gather(page: Page, forms: dict[Words, Form], owners: dict[Words, list[Words]]) -> list[Group]:
    """Each mention to the entity that it can mean; of several to the one named last before it."""
    mentions = sorted((spot, form) for form, found in forms.items() for spot in found.spots)
    groups: dict[Words, list[Spotted]] = {}
    told: dict[Words, Evidence] = {}
    latest: dict[Words, int] = {}
    called: dict[Words, Words] = {}
    for spot, words in mentions:
        first, held = called.get(words, ()), [forms[each] for each in owners[words]]
        if spot.title is None and _is_told_apart(page, spot, first, held, latest):
            owner = max(owners[words], key=lambda each: (len(groups.get(each, ())), each == first))
        else:
            owner = _meant(page, spot, held, latest) or words
        called.setdefault(words, owner)
        groups.setdefault(owner, []).append(spot)
        latest[owner] = spot.first
        if owner not in told:
            told[owner] = forms[owner].own + forms[owner].beside
    for words, found in forms.items():
        for owner in owners[words]:
            if owner != words and owner in told:
                told[owner] += found.beside
    return [Group(words, decide(told[words]), spots) for words, spots in groups.items()]


def _is_told_apart(
    page: Page, spot: Spotted, first: Words, owners: list[Form], latest: dict[Words, int]
) -> bool:
    """Whether somebody was called so before, and a namesake has paragraphs of their own: Tarn,
    whose mother is Ida Tarn.
    """
    if len(owners) < 2 or any(form.kind != "person" for form in owners):
        return False
    last = max(latest.get(form.words, -1) for form in owners)
    return first in [form.words for form in owners] and BREAK in page.tokens.word[last : spot.first]


def _meant(page: Page, spot: Spotted, owners: list[Form], latest: dict[Words, int]) -> Words | None:
    """Which of several a mention means: what stands beside it decides, else who was named last."""
    fits = [form for form in owners if not _other_gender(page, spot, form.words)]
    if len(fits) > 1:
        kind = decide(beside(page, [spot]))
        fits = [form for form in fits if form.kind == kind] or fits
    return max(fits, key=lambda form: latest.get(form.words, -1)).words if fits else None
