"""Where a name may stand, before what it names is told."""

from collections.abc import Iterable

from factsheet.languages.en.lexicon.ordinary import function_words
from factsheet.languages.en.lexicon.people import genders, titles
from factsheet.languages.en.lexicon.sayings import is_speech_verb
from factsheet.languages.en.names.margins import (
    is_listing,
    is_region,
    is_set_in_capitals,
    line_end,
    shouted,
    signs,
)
from factsheet.languages.en.names.medicines import medicines
from factsheet.languages.en.names.numbered import lettered
from factsheet.languages.en.names.openings import begins
from factsheet.languages.en.names.page import Page, Spotted, opens
from factsheet.languages.en.names.parts import parts
from factsheet.languages.en.names.runs import run
from factsheet.languages.en.names.titled import behind_degrees
from factsheet.model.document import Span, Stretches


def spot(page: Page, figures: Iterable[Span] = ()) -> list[Spotted]:
    """Every stretch that may be a name, in the order of the text.

    What stands inside a figure belongs to it: the country in a currency's name is not meant.
    """
    spans = list(figures)
    inside, sums = Stretches(spans), lettered(page, spans)
    start, end = page.tokens.start, page.tokens.end
    return [s for s in _spot(page, sums) if not inside.cover(start[s.first], end[s.stop - 1])]


def _spot(page: Page, sums: frozenset[int]) -> list[Spotted]:
    tokens, capital = page.tokens, page.capital
    found: list[Spotted] = []
    for block in page.plain_case:
        last = tokens.at_or_after(block.end)
        at = capital.find(True, tokens.at_or_after(block.start), last)
        while at >= 0:
            if signs(page, at):
                at = tokens.at_or_after(line_end(page, at))
            elif _is_no_name(page, at):
                at += 1
            elif begins(page, at):
                stop = run(page, at)
                stop = next((k for k in range(at + 1, stop) if k in sums), stop)
                if stop - at < 3 or not shouted(page, at, stop):
                    found.extend(parts(page, at, stop))
                at = behind_degrees(page, stop)
            else:
                at += 1
            at = capital.find(True, at, last)
    found.extend(_called_by_title(page, found))
    taken = {at for spotted in found for at in range(spotted.first, spotted.stop)}
    return sorted({*found, *medicines(page, taken)})


def _is_no_name(page: Page, at: int) -> bool:
    """Whether what stands here is beside a name, or none for all its capitals."""
    beside = at in page.beside or is_listing(page, at) or is_region(page, at)
    return beside or is_set_in_capitals(page, at)


def _called_by_title(page: Page, found: list[Spotted]) -> list[Spotted]:
    """People whose surname is a title or a small word as well, where they are named by it alone."""
    words = page.tokens.word
    longer = [s for s in found if s.stop - s.first > 1]
    small = {words[s.stop - 1] for s in longer if words[s.first] in genders()} & function_words()
    surnames = ({words[s.stop - 1] for s in longer} & titles()) | small
    taken = {k for spotted in found for k in range(spotted.first, spotted.stop) if surnames}
    return [
        Spotted(at, at + 1)
        for at in page.tokens.standing(frozenset(surnames))
        if page.capital[at] and at not in taken and not page.capital[at + 1]
        if words[at] in titles() or not opens(page.tokens, at) or is_speech_verb(words[at + 1])
    ]
