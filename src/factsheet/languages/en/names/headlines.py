"""Names in lines whose capitals tell nothing: found again by their words."""

from collections import defaultdict

from factsheet.languages.en.lexicon.legal_forms import without_form
from factsheet.languages.en.names.grouping import Group, Words
from factsheet.languages.en.names.page import Page
from factsheet.model.document import Span


def in_headlines(page: Page, groups: list[Group]) -> dict[Words, list[Span]]:
    """The mentions in headlines of what the rest of the article names, by the fullest words."""
    tokens = page.tokens
    plain = set(page.plain_case)
    forms: dict[str, list[tuple[Words, Words]]] = defaultdict(list)
    for found in groups:
        spelled = {tuple(tokens.word[s.first : s.stop]) for s in found.spots}
        for form in spelled | _short_forms(found):
            forms[form[0]].append((form, found.words))
    for known in forms.values():
        known.sort(key=lambda pair: (-len(pair[0]), pair))
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


def _short_forms(found: Group) -> set[Words]:
    """What a headline may call it besides: by surname, without "Ltd"."""
    words = tuple(word for word in found.words if word not in (".", ","))
    if len(words) < 2:
        return set()
    if found.kind == "person":
        return {words[-1:]}
    return {without_form(words)} if found.kind == "organization" else set()


def _read(page: Page, known: list[tuple[Words, Words]], at: int) -> tuple[int, Words] | None:
    if not page.capital[at]:
        return None
    for form, words in known[:20]:
        if tuple(page.tokens.word[at : at + len(form)]) == form:
            return at + len(form), words
    return None
