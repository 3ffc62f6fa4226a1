"""What is said beside a clause of saying that commas set off: before it, or on both sides."""

from factsheet.languages.en.lexicon.ordinary import calendar_words
from factsheet.languages.en.lexicon.sayings import Frame
from factsheet.languages.en.speech import rules
from factsheet.languages.en.speech.attribution_cues import Saying
from factsheet.languages.en.speech.minds import may_think
from factsheet.languages.en.speech.reporting_text import VERBAL, Reporting
from factsheet.languages.en.speech.stretches import (
    CLOSING,
    PARENTHESIS,
    Statement,
    does_meanwhile,
    is_comment,
    is_seen,
    mostly_reported,
    turns,
)
from factsheet.syntax import Clause
from factsheet.text.tokens import BREAK

WHERE_AND_WHEN = frozenset(
    "in on at during after before by earlier late last this today to of".split()
)
OPENING = frozenset("which who that and but".split())
"""Words before a clause of saying in commas with which what is said begins: which, she said, is."""
ASKED = frozenset("asked pressed questioned quizzed".split())
"""Participles that open a sentence in which somebody answers: asked why 40 left, she said."""
AT_ONCE = frozenset(("even", "just"))
"""Words before the "as" that tells what happens at the same time."""
APART = frozenset((",", ":", ";", ".", "—", "–", BREAK))
"""Marks before a quotation that is no part of the reporter's clause."""
DASHES = frozenset(("—", "–"))
AUXILIARY = (b"M", b"h", b"e")
"""Classes of what has its verb behind who said it."""
LONGEST_ASIDE = 24
"""Tokens that tell who somebody is who said something."""


def set_off(
    text: Reporting, saying: Saying, _clause: Clause | None, first: int, stop: int
) -> Statement | None:
    """What stands before ", Lee said", or on both sides of it."""
    comma = saying.opens - 1
    opens = _partly_quoted(text, comma, first)
    if opens is not None and _ends_here(text, saying, stop):
        return Statement(first, opens, saying, whole=False, rule=rules.SAID_AFTER.name)
    apart = comma > first and text.words[comma] in (",", "—", "–")
    if text.words[saying.verb + 1] == "by" or not apart or not _ends_here(text, saying, stop):
        return None
    if not saying.takes & (Frame.CLAUSE | Frame.QUOTATION | Frame.OBJECT):
        return None
    if not saying.takes & Frame.CLAUSE and not may_think(text, saying.mention):
        return None
    after = _closing(text, max(saying.verb + 1, saying.mention.stop), stop)
    before = saying.mention.first < saying.verb
    did = does_meanwhile(text, after + 1, first) or is_comment(text, after + 1)
    if before and text.words[after] == "," and not did and _goes_on(text, after, stop):
        opens = comma - 1 if text.words[comma - 1] in OPENING else _addition(text, first, comma)
        said = comma + 1, after
        return Statement(opens, stop, saying, False, rules.PARENTHESIS.name, aside=said)
    reason = None if before else _verb_behind(text, saying, first) or _reason(text, saying, stop)
    if reason is not None:
        said = comma + 1, reason
        return Statement(first, stop, saying, False, rules.PARENTHESIS.name, aside=said)
    begin = first
    for at in range(first, comma):
        if text.words[at] == ";":
            begin = at + 1
    if comma <= begin or text.words[first] in ASKED:
        return None
    if _opens_with_when(text, first, comma) and not _is_last(text, saying):
        return None
    whole = mostly_reported(text, begin, comma)
    return Statement(begin, comma, saying, whole=whole, rule=rules.SAID_AFTER.name)


def _addition(text: Reporting, first: int, comma: int) -> int:
    """Where begins what somebody says of what the reporter told, behind a dash: the pool cost $4
    million – enough, Lee said, to build two.
    """
    letters = text.syntax.classes.letters
    for at in range(comma - 1, first, -1):
        if letters[at] in VERBAL:
            break
        if text.words[at] in DASHES:
            return at + 1
    return first


def _partly_quoted(text: Reporting, mark: int, first: int) -> int | None:
    """Where the quoted end of a sentence begins that somebody says, whose comma stands inside its
    marks: the mill has put off 40 posts “until May,” Lee said.
    """
    if mark - 1 <= first or not text.inside[mark] or text.words[mark - 1] != ",":
        return None
    opens = mark
    while opens > first and text.inside[opens - 1]:
        opens -= 1
    before = text.words[opens - 1]
    joined = opens > first and before not in APART and not text.tokens.capital(opens + 1)
    return opens if joined and text.words[mark - 1] == "," else None


def _opens_with_when(text: Reporting, first: int, comma: int) -> bool:
    """Whether no more than a preposition with its phrase stands before a comma: after the vote."""
    letters = text.syntax.classes.letters[first:comma]
    return letters[:1] == b"p" and not any(letter in VERBAL for letter in letters)


def _is_last(text: Reporting, saying: Saying) -> bool:
    """Whether the sentence ends with the clause of saying: Not in years, he said."""
    last = max(saying.verb + 1, saying.mention.stop if saying.mention.first > saying.verb else 0)
    return text.words[last] in (".", "!", "?", ";", BREAK)


def _verb_behind(text: Reporting, saying: Saying, first: int) -> int | None:
    """The comma behind who said it, where the verb of what is said follows: the mill, said Lee,
    lost 40 jobs; the mill will, said Lee, lose; in Leeds, said Lee, sales fell.
    """
    comma = saying.mention.stop
    behind = text.syntax.clause_at(comma + 1) if text.reporter(comma + 1) else None
    if text.words[comma] != "," or behind is None or behind.group.form != "finite":
        return None
    letters = text.syntax.classes.letters[first : saying.verb - 1]
    if letters[-1:] in AUXILIARY and behind.group.end > comma:
        return comma
    if any(letter in VERBAL for letter in letters) or behind.subject is None:
        return None
    opens = behind.subject.start
    whole = opens < saying.verb and behind.group.start == comma + 1
    return comma if whole or opens == comma + 1 else None


def _reason(text: Reporting, saying: Saying, stop: int) -> int | None:
    """The comma behind who said it, and who that is, where the reason goes on: ", said Lee, a
    miller, because".
    """
    for at in range(saying.mention.stop, min(saying.mention.stop + LONGEST_ASIDE, stop - 1)):
        if not text.reporter(at):
            return None
        if text.words[at] == "," and text.words[at + 1] == "because":
            return at
    return None


def _goes_on(text: Reporting, comma: int, stop: int) -> bool:
    """Whether what is said goes on behind the clause of saying."""
    return stop - comma > PARENTHESIS and not turns(text.words, comma + 1)


def _closing(text: Reporting, at: int, stop: int) -> int:
    """The comma behind where and when it was said, or the sentence's end."""
    for k in range(at, min(at + CLOSING, stop)):
        if text.words[k] == ",":
            return k
    return stop - 1


def _ends_here(text: Reporting, saying: Saying, stop: int) -> bool:
    """Whether the clause of saying takes nothing but where and when it was said."""
    last = max(saying.verb + 1, saying.mention.stop if saying.mention.first > saying.verb else 0)
    if saying.clause is not None and saying.clause.group.particle_token == last:
        last += 1
    told = saying.clause.object if saying.clause is not None else None
    if told is not None and told.start == last:
        if not saying.takes & Frame.ADDRESSEE:
            return False
        last = told.end
    while last < stop and text.syntax.classes.letters[last] in b"r":
        last += 1
    after = text.words[last] if last < stop else "."
    if last < stop and text.syntax.classes.letters[last] in b"Y~":
        return True
    return (
        after in ".!?,;—–" or after == BREAK or after in WHERE_AND_WHEN or after in calendar_words()
    )


def as_said(
    text: Reporting, saying: Saying, clause: Clause, first: int, stop: int
) -> Statement | None:
    """ "As Lee put it, ...": the rest of the sentence."""
    marker = _as_before(text, saying, first)
    if marker < 0 or not saying.takes & Frame.CLAUSE or is_seen(clause):
        return None
    if saying.takes & Frame.MARKED:
        return None
    if text.words[marker - 1] in AT_ONCE or _has_an_object(saying, clause):
        return None
    end = _closing(text, saying.verb + 1, stop)
    if marker <= first + 1:
        return (
            Statement(end, stop, saying, whole=False, rule=rules.AS_SAID.name)
            if end < stop
            else None
        )
    turned = (k for k in range(marker - 2, first, -1) if _turns_at(text, k))
    opens = next(turned, first)
    return Statement(opens, marker, saying, whole=False, rule=rules.AS_SAID.name)


def _turns_at(text: Reporting, at: int) -> bool:
    """Whether a contrast begins here, of which alone "as Lee said" behind it tells."""
    return text.words[at - 1] == "," and text.reporter(at) and turns(text.words, at)


def _has_an_object(saying: Saying, clause: Clause) -> bool:
    """Whether something else is told of than what stands beside "as": as the bank cut its rate."""
    told = clause.object
    addressed = bool(saying.takes & Frame.ADDRESSEE) or (told is not None and told.is_pronoun)
    return told is not None and told.start == saying.verb + 1 and not addressed


def _as_before(text: Reporting, saying: Saying, first: int) -> int:
    """The "as" before the subject's phrase, or before the noun that a name stands beside."""
    phrase = text.syntax.phrase_at(saying.opens)
    preposition = phrase.preposition if phrase is not None else None
    at = saying.opens - 1 if preposition is None else preposition.start
    if text.words[at] == "," and at - 1 > first:
        outer = text.syntax.preposition_of(at - 1)
        at = outer.start if outer is not None else at
    return at if at >= first and text.words[at] == "as" else -1
