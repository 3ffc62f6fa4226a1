"""Amounts that somebody foresaw or told of before: the $4 million analysts were looking for, the 2%
pencilled in by economists.
"""

from factsheet.languages.en.lexicon.reporting_verbs import FORESEEING
from factsheet.languages.en.speech import rules
from factsheet.languages.en.speech.attribution_cues import read_saying
from factsheet.languages.en.speech.mention import Mention, mention
from factsheet.languages.en.speech.mentions import mention_of
from factsheet.languages.en.speech.minds import may_think
from factsheet.languages.en.speech.reporting_text import Reporting
from factsheet.languages.en.speech.stretches import Statement
from factsheet.syntax import Phrase, VerbGroup

TELLING = frozenset(
    "anticipate cite claim estimate expect forecast foresee predict project quote report".split()
)
"""Verbs whose object before them is an amount of the subject's own telling."""
AMOUNTS = b"A%"
FREE = b"r~Y"
"""Classes of what may stand between people and their verb, or behind it for no object."""
RELATIVE = frozenset(("that", "which"))
AGENT = 5
"""Tokens behind a participle in which its "by" stands: expected on average by."""


def looked_for(text: Reporting, verb: int, first: int) -> Statement | None:
    """The amount before those who foresaw it and their verb, or before its participle and "by"."""
    group = text.syntax.group_at(verb)
    if group is None or group.verb != verb or group.negated:
        return None
    towards = FORESEEING.get(group.lemma)
    if group.lemma not in TELLING and (towards is None or text.words[group.end] != towards):
        return None
    end = group.end + (towards is not None)
    found = _by(text, group, end) or _before(text, group, end)
    if found is None or found[0].start < first:
        return None
    amount, said = found
    saying = read_saying(text, said, verb, rules.EMBEDDED)
    if saying is None or not may_think(text, said):
        return None
    stop = min(amount.end, said.first) if said.first > amount.start else amount.end
    return Statement(amount.start, stop, saying, whole=False, rule=rules.EMBEDDED.name)


def _before(text: Reporting, group: VerbGroup, end: int) -> tuple[Phrase, Mention] | None:
    """The amount and the people before an active verb that has no object behind it."""
    if group.passive or group.form == "participle" or _has_object(text, end):
        return None
    at = group.start - 1
    while text.reporter(at) and text.syntax.classes.letters[at] in FREE:
        at -= 1
    people = text.syntax.phrase_at(at) if text.reporter(at) else None
    if people is None or people.head != at:
        return None
    inside = [k for k in range(people.start, people.head) if _is_amount(text, k)]
    if inside:
        named = text.name_ending(at)
        begin = named[1] if named is not None else inside[-1] + 1
        who = mention(text, "name" if named is not None else "noun", begin, people.end, at)
        return people, who
    thing = people.start - 1
    thing -= text.words[thing] in RELATIVE
    amount = text.syntax.phrase_at(thing) if text.reporter(thing) else None
    if amount is None or amount.end != thing + 1 or not _holds_amount(text, amount):
        return None
    said = mention_of(text, people, stop=group.start)
    return (amount, said) if said is not None else None


def _by(text: Reporting, group: VerbGroup, end: int) -> tuple[Phrase, Mention] | None:
    """The amount before a participle, and who stands behind its "by"."""
    amount = text.syntax.phrase_at(group.start - 1) if text.reporter(group.start - 1) else None
    if amount is None or amount.end != group.start or not _holds_amount(text, amount):
        return None
    near = (k for k in range(end, end + AGENT) if text.reporter(k))
    by = next((k for k in near if text.words[k] == "by"), -1)
    people = text.syntax.phrase_at(by + 1) if by > 0 and text.reporter(by + 1) else None
    said = mention_of(text, people, ends=True) if people is not None else None
    return (amount, said) if said is not None else None


def _has_object(text: Reporting, end: int) -> bool:
    """Whether something that is no time stands right behind a verb."""
    behind = text.syntax.phrase_at(end) if text.reporter(end) else None
    object_ = behind is not None and behind.start == end
    return object_ and behind is not None and text.syntax.classes[behind.head] != "Y"


def _is_amount(text: Reporting, at: int) -> bool:
    return text.syntax.classes.letters[at] in AMOUNTS


def _holds_amount(text: Reporting, phrase: Phrase) -> bool:
    return any(_is_amount(text, at) for at in range(phrase.start, phrase.end))
