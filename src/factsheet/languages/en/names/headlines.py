"""Names in lines whose capitals tell nothing: found again by their words."""

from collections import Counter, defaultdict

from factsheet.languages.en.lexicon.legal_forms import without_form
from factsheet.languages.en.lexicon.places import places
from factsheet.languages.en.lexicon.plain_nouns import is_of_language
from factsheet.languages.en.names.forms import Words
from factsheet.languages.en.names.grouping import Group
from factsheet.languages.en.names.page import Page
from factsheet.languages.en.names.shortening import short_for_enterprise
from factsheet.model.document import Span


def in_headlines(page: Page, groups: list[Group]) -> dict[Words, list[Span]]:
    """The mentions in headlines of what the rest of the article names, by the fullest words."""
    tokens = page.tokens
    plain = set(page.plain_case)
    forms = _forms(page, groups)
    mentions: dict[Words, list[Span]] = defaultdict(list)
    for block in tokens.blocks:
        if block in plain:
            continue
        at, last = tokens.at_or_after(block.start), tokens.at_or_after(block.end)
        while at < last:
            read = _read(page, forms.get(tokens.word[at], []), at)
            if read is None:
                at += 1
            else:
                stop, words = read
                mentions[words].append(Span(tokens.start[at], tokens.end[stop - 1]))
                at = stop
    return mentions


def _forms(page: Page, groups: list[Group]) -> dict[str, list[tuple[Words, Words]]]:
    """What the article calls each name, and what a headline may where that calls nothing else, by
    the first word, the longest first.
    """
    words = page.tokens.word
    called = {(tuple(words[s.first : s.stop]), each.words) for each in groups for s in each.spots}
    taken = {form for form, _ in called}
    short = [(form, each.words) for each in groups for form in _short_forms(each) - taken]
    times = Counter(form for form, _ in short)
    forms: dict[str, list[tuple[Words, Words]]] = defaultdict(list)
    for form, whole in sorted(called | {pair for pair in short if times[pair[0]] == 1}):
        forms[form[0]].append((form, whole))
    for known in forms.values():
        known.sort(key=lambda pair: -len(pair[0]))
    return forms


def _short_forms(found: Group) -> set[Words]:
    """What a headline may call it besides: by surname, without "Ltd" or what says its trade."""
    words = tuple(word for word in found.words if word not in (".", ","))
    if len(words) < 2:
        return set()
    if found.kind == "person":
        return {words[-1:]}
    if found.kind != "organization":
        return set()
    whole = without_form(words)
    begun = (whole[:stop] for stop in range(1, len(whole)))
    return {whole} | {each for each in begun if _is_short(each, found.words, whole)}


def _is_short(begun: Words, words: Words, whole: Words) -> bool:
    """Whether these words, the last of them no mark and no letter, stand for an enterprise, and
    for no place and nothing of the language.
    """
    plain = "_".join(begun) in places() or (len(begun) == 1 and is_of_language(begun[0]))
    inside = all(word.isalpha() or word == "-" or word[-1] == "." for word in begun[:-1])
    if plain or not (inside and begun[-1].isalpha() and len(begun[-1]) > 1):
        return False
    return short_for_enterprise(begun, words, whole, distinct=True)


def _read(page: Page, known: list[tuple[Words, Words]], at: int) -> tuple[int, Words] | None:
    if not page.capital[at]:
        return None
    for form, words in known[:20]:
        if tuple(page.tokens.word[at : at + len(form)]) == form:
            return at + len(form), words
    return None
