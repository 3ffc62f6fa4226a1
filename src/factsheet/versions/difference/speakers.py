"""Who says it, in two versions: somebody else, or the same one called something else."""

from factsheet.model.fact import Fact, QuotationFact
from factsheet.text.folding import words
from factsheet.versions.difference.likeness import same_speaker
from factsheet.versions.difference.passages import Wording

NAMING = 30
"""Code points next to a speaker's name that tell whether the words that name him were edited."""
DESCRIBING = 120
"""Code points next to a speaker's name in which the article says what that person is."""


def other_speaker(before: Fact, after: Fact, old: Wording, new: Wording) -> bool:
    """Whether somebody else says it now, and the words that name the speaker were edited."""
    if same_speaker(before, after):
        return False
    if before.attribution is None or after.attribution is None:
        return _unnamed(before, old, after, new) and _unnamed(after, new, before, old)
    return naming_edited(before, old, new) or naming_edited(after, new, old)


def described_otherwise(before: Fact, after: Fact, old: Wording, new: Wording) -> bool:
    """Whether a quotation's speaker is the same, and is called something else beside it."""
    if not isinstance(after, QuotationFact):
        return False
    roles = _described(before, old), _described(after, new)
    return bool(roles[0] and roles[1]) and roles[0] != roles[1]


def _described(fact: Fact, own: Wording) -> tuple[str, ...]:
    """The words for what a speaker is, where they stand beside the speaker's name."""
    said = fact.attribution
    if said is None or said.role is None or said.start is None or said.end is None:
        return ()
    if set(words(said.text)).isdisjoint(words(said.name or "")):
        return ()  # a pronoun, and what stands beside it describes somebody else
    before = own.text[max(0, said.start - DESCRIBING) : said.start].rpartition("\n")[2]
    after = own.text[said.end : said.end + DESCRIBING].partition("\n")[0]
    role = words(said.role)
    beside = f" {' '.join(words(before))} | {' '.join(words(after))} "
    return role if f" {' '.join(role)} " in beside else ()


def _unnamed(fact: Fact, own: Wording, fellow: Fact, other: Wording) -> bool:
    """Whether the other article does not name this one's speaker with the same fact.

    Where it does, the speaker is only no longer recognised: "the firm posted" for "reported".
    """
    said = fact.attribution
    if said is None:
        return True
    sentence = f" {' '.join(words(other.sentence(fellow)))} "
    named = f" {' '.join(words(said.text))} "
    return named not in sentence and naming_edited(fact, own, other)


def naming_edited(fact: Fact, own: Wording, other: Wording) -> bool:
    """Whether the other article lacks the words in which this one names the speaker."""
    said = fact.attribution
    if said is None or said.start is None or said.end is None:
        return False
    before = own.text[max(0, said.start - NAMING) : said.start].rpartition("\n")[2]
    after = own.text[said.end : said.end + NAMING].partition("\n")[0]
    naming = (*words(before)[-2:], *words(said.text), *words(after)[:2])
    return not other.says(tuple(naming))
