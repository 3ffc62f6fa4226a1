"""The noun phrase that stands as a speaker: a name, a pronoun or a common noun."""

from factsheet.languages.en.lexicon.government import OBJECTIVE
from factsheet.languages.en.lexicon.people import occupations, sources
from factsheet.languages.en.speech.appositions import (
    bare_beside,
    named_ahead,
    named_behind,
    named_beside,
    named_between,
)
from factsheet.languages.en.speech.extents import complement_end, told_of
from factsheet.languages.en.speech.mention import Mention, mention
from factsheet.languages.en.speech.reporting_text import Reporting
from factsheet.model.document import Span
from factsheet.syntax import Phrase

PRONOUNS = frozenset("he she they it who which we i you one".split())
FIGURES = b"0A%Y"
"""Classes of what never says anything: numbers, money, shares and times."""
NAMELESS = frozenset("people person persons source sources those".split())
"""Nouns that tell nothing of a speaker without what stands behind them."""


def mention_of(
    text: Reporting, phrase: Phrase, *, stop: int | None = None, ends: bool = False
) -> Mention | None:
    """The mention that a phrase makes; what belongs to a common noun may reach to `stop`.

    Where it `ends` what is told of the speaker, a relative clause behind it says who that is.
    """
    figure = (
        text.syntax.classes.letters[phrase.head] in FIGURES and text.words[phrase.head] != "one"
    )
    word = _pronoun_at(text, phrase.head)
    spoken_to = word in OBJECTIVE and text.words[phrase.start - 2] != "according"
    if text.words[phrase.head] == "one" and _is_fraction(text, phrase.end):
        return None
    if text.words[phrase.head] == "those" and phrase.preposition is not None:
        return None
    if figure and text.words[phrase.end] == "of":
        return _one_of(text, phrase)
    if figure or not text.reporter(phrase.head) or spoken_to:
        return None
    apposed = named_between(text, phrase, stop) or named_ahead(text, phrase, stop)
    if apposed:
        return apposed
    if text.words[phrase.head] == "one" and phrase.full[1] > phrase.end:
        return mention(text, "noun", phrase.start, phrase.full[1], phrase.head)
    if word in PRONOUNS | OBJECTIVE or (word and phrase.is_pronoun):
        return _pronoun(text, phrase)
    joint = _joint(text, phrase)
    if joint:
        return joint
    beside = named_behind(text, phrase, stop)
    if beside:
        return beside
    named = _named(text, phrase) or bare_beside(text, phrase)
    return named or _noun(text, phrase, stop, ends=ends)


def _is_fraction(text: Reporting, end: int) -> bool:
    """Whether a number ends here that is a part of another: one in six."""
    return text.words[end] == "in" and text.syntax.classes[end + 1] == "0"


def _one_of(text: Reporting, number: Phrase) -> Mention | None:
    """Some of those who say something: six of seven economists."""
    whole = text.syntax.phrase_at(number.end + 1)
    if whole is None or text.words[whole.head] not in sources():
        return None
    return mention(text, "noun", number.start, whole.end, whole.head)


def _pronoun_at(text: Reporting, at: int) -> str:
    """The word here, which may be a pronoun; not an abbreviation that is spelt like one: WHO."""
    capitals = text.tokens[at].isupper() and len(text.tokens[at]) > 1
    named = capitals and (text.name_ending(at) is not None or text.words[at - 1] == "the")
    return "" if named else text.words[at]


def possessor_mention(text: Reporting, start: int, stop: int) -> Mention:
    """The mention of whose something is: "the firm" of "the firm's own figures", "its"."""
    named = text.name_ending(stop - 1)
    if named is not None:
        return mention(text, "name", named[1], stop, stop - 1)
    alone = stop - start == 1
    return mention(text, "pronoun" if alone else "noun", start, stop, stop - 1)


def _pronoun(text: Reporting, phrase: Phrase) -> Mention | None:
    head = phrase.head
    if phrase.end - phrase.start > 1 and text.words[head] == "one":
        return mention(text, "noun", phrase.start, phrase.end, head)
    return mention(text, "pronoun", head, head + 1, head)


def _named(text: Reporting, phrase: Phrase) -> Mention | None:
    """The name that a phrase ends with, or that stands beside it and is its holder's."""
    found = text.name_ending(phrase.head)
    office = phrase.determiner is not None and text.words[phrase.head] in occupations()
    if found is not None and not office:
        return mention(text, "name", found[1], phrase.end, phrase.head)
    return named_beside(text, phrase)


def _joint(text: Reporting, phrase: Phrase) -> Mention | None:
    """Two names that "and" joins; a person's titles before the name are none."""
    members = phrase.members
    if len(members) < 2:
        return None
    named = [each for each in members if text.name_ending(each.head)]
    if not named:
        return None
    if len(named) == len(members):
        first = text.name_ending(members[0].head)
        begin = first[1] if first else members[0].start
        span = Span(text.tokens.start[begin], text.tokens.end[members[-1].end - 1])
        return Mention(span, "noun", begin, members[-1].end, members[-1].head, joint=True)
    titled = all(text.words[each.head] in occupations() for each in members[:-1])
    found = text.name_ending(members[-1].head)
    trades = found is not None and found[1] > members[-1].start and _are_trades(text, members)
    found = found if titled or trades else None
    return mention(text, "name", found[1], members[-1].end, members[-1].head) if found else None


def _are_trades(text: Reporting, members: tuple[Phrase, ...]) -> bool:
    """Whether bare nouns before the last one say a firm's trade: engineering and building firm."""
    return all(
        each.end - each.start == 1 and text.syntax.classes[each.head] == "n"
        for each in members[:-1]
    )


def _noun(
    text: Reporting, phrase: Phrase, stop: int | None, *, ends: bool = False
) -> Mention | None:
    """A common noun with what belongs to it."""
    first = phrase.start
    while first < phrase.head and not text.tokens[first][0].isalnum():
        first += 1
    first = _past_amount(text, first, phrase.head)
    end = complement_end(text, phrase, stop)
    if ends and text.words[phrase.head] in NAMELESS and end <= phrase.full[1]:
        end = told_of(text, end)
    return mention(text, "noun", first, end, phrase.head)


def _past_amount(text: Reporting, first: int, head: int) -> int:
    """Where the people begin who looked for an amount: the $3 billion analysts had expected."""
    classes = text.syntax.classes
    if classes[head] != "s" or text.words[head] not in sources():
        return first
    return max((at + 1 for at in range(first, head) if classes[at] in "A%"), default=first)
