"""The stretch that a saying holds: where it ends, whether its words are the reporter's, and whether
it goes on to a quotation.
"""

from msgspec import Struct

from factsheet.languages.en.lexicon.reporting_nouns import COMMENTS
from factsheet.languages.en.lexicon.sayings import Frame
from factsheet.languages.en.speech.attribution_cues import Saying
from factsheet.languages.en.speech.reporting_text import ACCORDING, VERBAL, Reporting
from factsheet.syntax import Clause

TURNS = frozenset("but while although though however".split())
"""Words after a comma with which the reporter's own voice may come back."""
MEANWHILE = frozenset("as when after".split())
"""Words with which a clause begins that tells what else happened."""
SEEMING = frozenset("forest harvest interest latest rest west".split())
"""Words that end as a superlative does, and say of nothing that it is the most."""
APART = frozenset(("after", "before"))
FOLLOWING = "following"
"""The word after a comma behind which stands what was known before."""
NO_MORE = frozenset(
    "citing disclosing elaborating explaining giving identifying naming offering providing saying "
    "specifying".split()
)
"""What somebody goes without who says no more: without giving details."""
PERIODS = frozenset("moments seconds minutes hours days weeks months years".split())
"""Stretches by which two things lie apart: hours before."""
ASIDE = frozenset((",", "as"))
"""What opens a clause of saying that a comma ends: as Lee put it, it was “a gift”."""
CLOSING = 12
"""Tokens in which a clause of saying tells where and when."""
PARENTHESIS = 3
"""Tokens after ", he noted," that go on with what he noted."""


class Statement(Struct, frozen=True):
    """A stretch, half-open in tokens, with its saying; `whole` where it is a clause to quote.

    `aside` is the clause of saying where it stands inside the stretch.
    """

    first: int
    stop: int
    saying: Saying
    whole: bool
    rule: str
    aside: tuple[int, int] | None = None


def is_seen(clause: Clause) -> bool:
    """Whether somebody saw what happened, and foresees nothing: the town saw rents fall."""
    return clause.group.lemma == "see" and clause.group.tense != "present"


def relative_end(text: Reporting, begin: int, stop: int) -> int:
    """Where a relative clause of saying ends: at a comma behind which the main verb comes."""
    for at in range(begin, stop - 1):
        if text.words[at] == "," and text.syntax.group_at(at + 1) is not None:
            return at
    return stop


def mostly_reported(text: Reporting, begin: int, stop: int) -> bool:
    """Whether no more than a few words of it are quoted: else the quotation says it all."""
    return sum(text.inside[begin:stop]) * 2 < stop - begin


def turn(text: Reporting, begin: int, stop: int) -> int:
    """Where a contrast or a semicolon leaves the statement."""
    words = text.words
    for at in range(begin, stop - 1):
        if not text.reporter(at):
            continue
        if words[at] == ";" or (words[at] == "," and _leaves(text, at + 1)):
            return at
        if at > begin and words[at] == "," and words[at + 1] == ACCORDING:
            return at
    return stop


def _leaves(text: Reporting, at: int) -> bool:
    """Whether what stands behind a comma is the reporter's again."""
    words = text.words
    if turns(words, at) or is_comment(text, at) or _says_no_more(words, at):
        return True
    return _meanwhile(text, at)


def _says_no_more(words: list[str], at: int) -> bool:
    """Whether the reporter tells what was left unsaid: without giving details."""
    return words[at] == "without" and words[at + 1] in NO_MORE


def is_comment(text: Reporting, at: int) -> bool:
    """Whether the reporter tells here what was known before, or what it all comes to: following a
    rise of, a bet that, in one of the worst.
    """
    words = text.words
    if words[at] == FOLLOWING:
        return True
    if words[at] == "in":
        worst = words[at + 1] == "the" and words[at + 2].endswith("est")
        biggest = worst and words[at + 2] not in SEEMING
        return words[at + 1 : at + 4] == ["one", "of", "the"] or biggest
    summed = words[at] in ("a", "an") and words[at + 1] in COMMENTS
    return summed and words[at + 2] in ("that", "which")


def _meanwhile(text: Reporting, at: int) -> bool:
    """Whether what happened at the same time, or so long before or after, begins here, to others
    than the speaker: even as police, hours after the firm.
    """
    words, classes = text.words, text.syntax.classes
    while classes[at] == "~" or words[at] in ("just", "even", "only"):
        at += 1
    if not text.reporter(at):
        return False
    at_once = words[at] == "as" and words[at - 1] in ("even", "just")
    apart = words[at] in PERIODS and words[at + 1] in APART
    if not (at_once or apart):
        return False
    opens = at + 1 if at_once else at + 2
    while text.reporter(opens) and classes[opens] == "p":
        opens += 1
    phrase = text.syntax.phrase_at(opens) if text.reporter(opens) else None
    return phrase is not None and not phrase.is_pronoun


def does_meanwhile(text: Reporting, at: int, first: int) -> bool:
    """Whether the reporter tells here what else the speaker did as what begins at `first` was
    said of what is or will be: fares will rise, the firm said, as it opened its depot.
    """
    if not text.reporter(at + 1) or text.words[at] not in MEANWHILE:
        return False
    doer, clause = text.syntax.phrase_at(at + 1), text.syntax.clause_at(at + 1)
    if doer is None or clause is None or not doer.is_pronoun or doer.end != clause.group.start:
        return False
    told = text.syntax.clause_at(first)
    said = told is not None and told.group.end <= at and told.group.tense != "past"
    return said and clause.group.tense == "past" and not clause.group.perfect


def turns(words: list[str], at: int) -> bool:
    """Whether a contrast begins here, and no participle that goes on with what was said."""
    return words[at] in TURNS and not (words[at] == "while" and words[at + 1].endswith("ing"))


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
