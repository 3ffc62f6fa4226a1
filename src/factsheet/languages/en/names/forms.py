"""The forms of words that names are written in, and what one form tells of another."""

from collections import defaultdict

from msgspec import Struct

from factsheet.languages.en.lexicon.legal_forms import without_form
from factsheet.languages.en.lexicon.organizations import CLUBS
from factsheet.languages.en.lexicon.people import NAMED_AFTER, genders
from factsheet.languages.en.lexicon.places import places
from factsheet.languages.en.lexicon.word_classes import table
from factsheet.languages.en.names.evidence import ENOUGH, Evidence, decide
from factsheet.languages.en.names.kinds import beside, own_evidence
from factsheet.languages.en.names.page import Page, Spotted
from factsheet.languages.en.names.shortening import seat
from factsheet.languages.en.names.sites import site
from factsheet.model.entities import NameKind

Words = tuple[str, ...]
OFTEN = 3
"""Times that a name must stand in full before it counts that it stands nowhere else."""


class Form(Struct):
    """A form of words, those without marks and legal forms, its mentions, and what speaks for each
    kind.
    """

    words: Words
    core: Words
    spots: list[Spotted]
    own: Evidence
    beside: Evidence
    kind: NameKind
    site: Words = ()
    """The name of a site before what is built there: Tarn of Tarn gas-fired power plant."""


def forms_of(page: Page, spotted: list[Spotted]) -> dict[Words, Form]:
    """The mentions by their words: initials and legal forms count nothing."""
    spelled: dict[Words, list[Spotted]] = defaultdict(list)
    for spot in spotted:
        spelled[tuple(page.tokens.word[spot.first : spot.stop])].append(spot)
    forms = {words: _form(page, words, spots) for words, spots in spelled.items()}
    for words in forms:
        place = forms.get(seat(words))
        if place is not None and _is_told_by_itself(place):
            place.own["place"] += 2 * ENOUGH
            place.kind = decide(place.own + place.beside)
        if _is_always_whole(words, forms) or _goes_on_from_a_firm(words, forms):
            forms[words].own["organization"] += forms[words].own["person"] + ENOUGH
            forms[words].kind = decide(forms[words].own + forms[words].beside)
        if _is_called_by_the_last(words, forms) or _is_somebody_after_all(words, forms):
            forms[words].own["person"] += forms[words].own["organization"] + 2 * ENOUGH
            forms[words].kind = decide(forms[words].own + forms[words].beside)
    return forms


def _is_told_by_itself(found: Form) -> bool:
    """Whether nothing beside a name says what it names, and its own words say no more of it than
    that somebody may be called so.
    """
    told = max(found.beside.values(), default=0)
    return found.kind in ("other", "person") and told <= ENOUGH


def _is_always_whole(words: Words, forms: dict[Words, Form]) -> bool:
    """Whether a family name stands nowhere without a first name, and for what acts as a firm."""
    found = forms[words]
    if found.kind != "person" or len(words) < 2 or len(found.spots) < OFTEN:
        return False
    alone = words[-1:] in forms or any(spot.title is not None for spot in found.spots)
    told = found.beside
    return not alone and told["organization"] >= ENOUGH and told["person"] <= 0


def _goes_on_from_a_firm(words: Words, forms: dict[Words, Form]) -> bool:
    """Whether a name begins with that of a firm of several words: J. Roke, J. Roke Walzwerk."""
    shorter = filter(None, (forms.get(words[:stop]) for stop in range(2, len(words))))
    return forms[words].kind == "person" and any(f.kind == "organization" for f in shorter)


def _is_called_by_the_last(words: Words, forms: dict[Words, Form]) -> bool:
    """Whether a name of unknown words is short for its last, as only people's are."""
    double = words[-2:-1] == ("-",)
    last = words[-3:] if double else words[-1:]
    core, short = (*forms[words].core[: -len(last)], last[-1]), forms.get(last)
    if forms[words].kind != "other" or len(core) not in (2, 3) or short is None:
        return False
    made_up = not any(table().readings.knows(w) or w in places() or w in CLUBS for w in core)
    told = short.beside["organization"] if short.kind == "organization" else 0
    return made_up and short.kind != "place" and told <= ENOUGH and "-" not in core


def _is_somebody_after_all(words: Words, forms: dict[Words, Form]) -> bool:
    """Whether a first name stands before what ends the names of firms, and what stands beside that
    alone is a person's: Sam Bank, In court Bank said he.
    """
    short = forms.get(words[1:]) if len(words) == len(("first", "last")) else None
    if short is None or not (words[0] in genders() or words[0] in NAMED_AFTER):
        return False
    return short.kind == "person" and short.beside["person"] >= ENOUGH


def _form(page: Page, words: Words, spots: list[Spotted]) -> Form:
    own, found = own_evidence(page, spots), beside(page, spots)
    core, kind = without_form(words), decide(own + found)
    return Form(words, core, spots, own, found, kind, site(page, spots[0]))
