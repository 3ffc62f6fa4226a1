"""Whose words are handed on: an agency quotes Lee as saying them, a jury hears them from Lee."""

from factsheet.languages.en.lexicon.reporting_verbs import QUOTING
from factsheet.languages.en.lexicon.sayings import SAID, frames_of, hearing
from factsheet.languages.en.speech.mention import Mention
from factsheet.languages.en.speech.mentions import mention_of
from factsheet.languages.en.speech.minds import may_act
from factsheet.languages.en.speech.reporting_text import Reporting
from factsheet.syntax import Clause, Phrase

REACH = 24
"""Tokens behind a verb of quoting in which "as saying" stands: a minister, a name, an office."""


def relayed(text: Reporting, clause: Clause) -> Mention | None:
    """Whoever said first what this verb hands on, or what "as" and its participle do."""
    group = clause.group
    if group.lemma in hearing():
        return _heard_from(text, clause)
    if group.lemma in QUOTING:
        return _quoted(text, clause) if _as_saying(text, group.end) else None
    if not _as_saying(text, group.start - 1, near=True):
        return None
    before = [c for c in clause.sentence.clauses if group.start - REACH < c.group.end < group.start]
    outer = next((c for c in reversed(before) if c.group.lemma in QUOTING), None)
    return _quoted(text, outer) if outer is not None else None


def _heard_from(text: Reporting, clause: Clause) -> Mention | None:
    """Who tells what others hear: the court heard from Lee."""
    at = clause.group.end
    if clause.group.passive or text.words[at] != "from":
        return None
    source = text.syntax.phrase_at(at + 1) if text.reporter(at + 1) else None
    said = mention_of(text, source, ends=True) if source is not None else None
    return said if said is not None and may_act(text, said) else None


def _quoted(text: Reporting, clause: Clause) -> Mention | None:
    """Whom a verb quotes: its object, or the subject of its passive."""
    whom: Phrase | None = clause.subject if clause.group.passive else clause.object
    return mention_of(text, whom) if whom is not None else None


def _as_saying(text: Reporting, at: int, *, near: bool = False) -> bool:
    """Whether "as saying", or "as having said", stands in the sentence behind this token."""
    for k in range(at, at + 1 if near else at + REACH):
        if not text.reporter(k) or text.ends_sentence(k):
            return False
        if text.words[k] == "as" and _says(text, k + 1):
            return True
    return False


def _says(text: Reporting, at: int) -> bool:
    if text.words[at] == "having":
        return bool(frames_of(text.words[at + 1]) & SAID)
    return text.syntax.classes[at] == "g" and bool(frames_of(text.words[at]) & SAID)
