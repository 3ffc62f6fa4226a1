"""The mentions of one person or one organisation, brought together under the fullest name."""

from collections import Counter, defaultdict

from msgspec import Struct

from factsheet.languages.en.lexicon.organizations import endings, of_heads
from factsheet.languages.en.lexicon.people import GENDERED_TITLES, family_names_first, genders
from factsheet.languages.en.lexicon.places import adjectives, places
from factsheet.languages.en.lexicon.sayings import auxiliaries, speech_verbs
from factsheet.languages.en.names.kinds import Evidence, decide, evidence
from factsheet.languages.en.names.page import Page, Spotted
from factsheet.languages.en.names.runs import LEGAL_FORMS
from factsheet.model.entities import NameKind

Words = tuple[str, ...]
GENERIC = frozenset(
    (
        "new first american national general united international global north south east west st "
        "great big"
    ).split()
)
"""Words that begin many names and stand for none of them."""


class Group(Struct, frozen=True):
    """One entity in the making: its fullest words, its kind, and where it is named."""

    words: Words
    kind: NameKind
    spots: list[Spotted]


def group(page: Page, spotted: list[Spotted]) -> list[Group]:
    """The entities, in the order of their first mention."""
    forms = _forms(page, spotted)
    owners = _owners(forms)
    weights: dict[Words, Evidence] = defaultdict(Counter)
    for form, spots in forms.items():
        weights[owners[form][0]].update(evidence(page, spots))
    kinds = {form: decide(found) for form, found in weights.items()}
    gathered = _gather(page, forms, owners, kinds)
    return [found for found in gathered if not _only_opens(page, found)]


def _forms(page: Page, spotted: list[Spotted]) -> dict[Words, list[Spotted]]:
    """The mentions by their words: initials and legal forms count nothing."""
    forms: dict[Words, list[Spotted]] = defaultdict(list)
    for spot in spotted:
        forms[tuple(page.tokens.word[spot.first : spot.stop])].append(spot)
    return forms


def _owners(forms: dict[Words, list[Spotted]]) -> dict[Words, list[Words]]:
    """For each form the fullest forms that it can be short for, itself where there is none."""
    by_word: dict[str, list[Words]] = defaultdict(list)
    for form in sorted(forms, key=len, reverse=True):
        for word in dict.fromkeys((form[0], form[-1], _surname(form))):
            by_word[word].append(form)
    owners: dict[Words, list[Words]] = {}
    for form in sorted(forms, key=len, reverse=True):
        near = by_word[form[0]][:50] + by_word[form[-1]][:50]
        longer = [other for other in near if other != form and _short_for(form, other)]
        tops = [owners[other][0] for other in longer if other in owners]
        owners[form] = list(dict.fromkeys(tops)) or [form]
    return owners


def _surname(form: Words) -> str:
    """The last word that is no "Jr." and no full stop."""
    return next((w for w in reversed(form) if w != "." and w not in LEGAL_FORMS), form[-1])


def _short_for(form: Words, other: Words) -> bool:
    """Whether one may say the first and mean the second."""
    if len(form) >= len(other):
        return False
    core = tuple(w for w in form if w not in (".", ",") and w not in LEGAL_FORMS)
    if not core or core[0] in adjectives() or (len(core) == 1 and core[0] in places()):
        return False
    if any(word in of_heads() for word in other) and "of" in other:
        return False
    if other[: len(core)] == core:
        return other[len(core)] != "-" and _stands_alone(core, other)
    if other[-len(core) :] == core:
        return other[-1] not in endings() and other[-len(core) - 1] not in ("-", "&")
    plain = tuple(w for w in other if len(w) > 1)
    same_ends = len(core) > 1 and (core[0], core[-1]) == (plain[0], plain[-1])
    return same_ends and core[0] in genders()


def _stands_alone(core: Words, other: Words) -> bool:
    """Whether the first words of a name can stand for all of it."""
    if len(core) == 1 and (core[0] in GENERIC or core[0] in endings() or core[0] in of_heads()):
        return False
    if core[0] in places():
        return False
    enterprise = other[-1] in endings() or other[-1] in (*LEGAL_FORMS, ".") or other[-2] == "."
    return enterprise or other[0] in genders() or other[0] in family_names_first()


def _other_gender(page: Page, spot: Spotted, owner: Words) -> bool:
    """Whether the title says "he" and the first name "she", or the other way round."""
    if spot.title is None:
        return False
    told = GENDERED_TITLES.get(page.tokens.word[spot.title])
    named = genders().get(owner[0]) if len(owner) > 1 else None
    return told is not None and named not in (None, "either", told)


def _only_opens(page: Page, found: Group) -> bool:
    """Whether a word is known only from where sentences begin, and any word has a capital."""
    if found.kind != "other" or len(found.words) > 1 or not all(s.opening for s in found.spots):
        return False
    word, after = found.words[0], page.tokens.word[found.spots[0].stop]
    acts = after in auxiliaries() or after in speech_verbs() or after.endswith("ed")
    named = acts or after in ("’s", "'s")
    if word.endswith(("tion", "ment", "ness", "ity", "ance", "ence", "ship", "ism")):
        return True
    plural = word.endswith("s") and not word.endswith(("is", "us", "os", "as", "ss"))
    return not named or plural or word.endswith(("ing", "ly", "ed"))


def _gather(
    page: Page,
    forms: dict[Words, list[Spotted]],
    owners: dict[Words, list[Words]],
    kinds: dict[Words, NameKind],
) -> list[Group]:
    """Each mention to the entity that it can mean; of several to the one named last before it."""
    mentions = sorted((spot, form) for form, spots in forms.items() for spot in spots)
    groups: dict[Words, list[Spotted]] = {}
    latest: dict[Words, int] = {}
    for spot, form in mentions:
        fits = [words for words in owners[form] if not _other_gender(page, spot, words)]
        owner = max(fits or [form], key=lambda words: latest.get(words, -1))
        groups.setdefault(owner, []).append(spot)
        latest[owner] = spot.first
    return [Group(words, kinds.get(words, "other"), spots) for words, spots in groups.items()]
