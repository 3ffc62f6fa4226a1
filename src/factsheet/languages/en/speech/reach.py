"""Whether what a verb of saying takes goes on to a quotation behind it."""

from factsheet.languages.en.lexicon.sayings import Frame
from factsheet.languages.en.speech.attribution_cues import Saying
from factsheet.languages.en.speech.reporting_text import VERBAL, Reporting
from factsheet.syntax import Clause

ASIDE = frozenset((",", "as"))
"""What opens a clause of saying that a comma ends: as Lee put it, it was “a gift”."""


def reaches(text: Reporting, saying: Saying, quote: int) -> bool:
    """Whether what a verb takes goes on to the quotation: no other verb parts them, but its own."""
    if saying.clause is None:
        return True
    if saying.takes & (Frame.INFINITIVE | Frame.PHRASE):
        return saying.clause.kind != "relative" or not _goes_past(saying.clause, quote)
    after = saying.verb + 1 + (text.words[saying.verb + 1] == "it")
    if text.words[after] == "," and text.words[saying.opens - 1] in ASIDE:
        return True
    letters = text.syntax.classes.letters
    between = range(saying.verb + 1, quote)
    if not any(letters[at] in VERBAL and text.reporter(at) for at in between):
        return True
    taken = text.children(saying.clause, "complement")
    return any(letters[at] in b"T" for at in between) or any(
        saying.verb < each.group.start for each in taken
    )


def _goes_past(clause: Clause, quote: int) -> bool:
    """Whether the verb of whom a relative clause tells of stands before a quotation."""
    outer = clause.parent
    return outer is not None and clause.group.verb < outer.group.verb < quote
