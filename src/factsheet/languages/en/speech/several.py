"""Whom "they" and "she" mean who have no name and were not heard yet: the inspectors, or the judge,
of the line before.
"""

from factsheet.languages.en.lexicon.people import AGENTS, KIN, PERSONS, occupations, titles
from factsheet.languages.en.lexicon.sorts import things
from factsheet.languages.en.speech.mention import Mention
from factsheet.languages.en.speech.mentions import mention_of
from factsheet.languages.en.speech.minds import may_act
from factsheet.languages.en.speech.reporting_text import Reporting
from factsheet.syntax import Phrase, Sentence


def several_before(text: Reporting, at: int) -> Mention | None:
    """Those whom the last sentence is about, or the only ones in it who may say something."""
    here = text.syntax.sentence_of(at)
    if here.start == 0:
        return None
    before = text.syntax.sentence_of(here.start - 1)
    able = _able(text, before)
    first = {each.subject.chunk for each in before.clauses if each.kind == "main" and each.subject}
    leading = [said for chunk, said in able if chunk in first]
    if leading:
        return leading[0]
    return able[0][1] if len(able) == 1 else None


def someone_before(text: Reporting, at: int) -> Mention | None:
    """The one person without a name whom the last sentence is about."""
    phrase = _subject_before(text, at)
    if phrase is not None and phrase.is_pronoun:  # I asked him why.
        phrase = _subject_before(text, phrase.start)
    if phrase is None or phrase.is_coordinated or text.syntax.classes[phrase.head] != "n":
        return None
    said = mention_of(text, phrase)
    word = text.words[phrase.head]
    known = word in PERSONS or word in occupations() or word in titles()
    person = known or word.endswith(AGENTS)
    alone = person and word not in KIN and word not in things()
    return said if alone and said is not None and said.shape == "noun" else None


def _subject_before(text: Reporting, at: int) -> Phrase | None:
    """What the last sentence is about."""
    here = text.syntax.sentence_of(at)
    if here.start == 0:
        return None
    before = text.syntax.sentence_of(here.start - 1)
    subjects = (each.subject for each in before.clauses if each.kind == "main")
    return next((each for each in subjects if each is not None), None)


def _able(text: Reporting, sentence: Sentence) -> list[tuple[int, Mention]]:
    """The people of one sentence who are several and have no name, by their phrase's chunk."""
    plural = [p for p in sentence.phrases if text.syntax.classes[p.head] == "s"]
    found = [(p.chunk, mention_of(text, p)) for p in plural]
    return [
        (chunk, said) for chunk, said in found
        if said is not None and said.shape == "noun" and may_act(text, said)
    ]  # fmt: skip
