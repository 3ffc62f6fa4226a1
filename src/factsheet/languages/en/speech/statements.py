"""What somebody is said to have said without quotation marks, and what "according to" governs."""

from collections.abc import Iterator

from factsheet.languages.en.lexicon.sayings import Frame
from factsheet.languages.en.speech import rules
from factsheet.languages.en.speech.amounts import put_at, told_object
from factsheet.languages.en.speech.attribution_cues import (
    Saying,
    saying_at,
)
from factsheet.languages.en.speech.contact import contact, that
from factsheet.languages.en.speech.embedded import embedded
from factsheet.languages.en.speech.evidence import only_shows
from factsheet.languages.en.speech.looked_for import looked_for
from factsheet.languages.en.speech.reporting_text import Reporting
from factsheet.languages.en.speech.set_off import as_said, set_off
from factsheet.languages.en.speech.sourced import sourced
from factsheet.languages.en.speech.stretches import (
    PARENTHESIS,
    Statement,
    is_seen,
    mostly_reported,
    relative_end,
    turn,
)
from factsheet.model.document import Span
from factsheet.syntax import Clause

CLAUSES = frozenset((rules.THAT.name, rules.CLAUSE.name))
"""Rules that read a clause which a verb takes."""
RETOLD = CLAUSES | {rules.OBJECT.name}
"""Rules of what a study brings to light, which whoever tells of it says."""
MOST_TOLD = 40
"""Statements of a sentence; one of more is no prose."""
BARE = frozenset("say think believe".split())
"""Verbs that take no plain object, so that a noun behind them begins a clause."""
NOW = frozenset(("now", "today", "tomorrow"))
"""Times of what is said rather than of its saying."""
PARTING = frozenset((",", "and", "but"))
"""What stands before the clause of another who says something."""
LONGEST = 90
"""Tokens on each side of its verb to which a statement reaches."""


def statements(text: Reporting, sentence: Span) -> list[Statement]:
    """The statements of one sentence of the reporter's."""
    tokens = text.tokens
    first, stop = tokens.at_or_after(sentence.start), tokens.at_or_after(sentence.end)
    found: list[Statement] = []
    for at in text.stating(first, stop):
        begin, end = max(first, at - LONGEST), min(stop, at + LONGEST)
        told = sourced(text, at, begin, end) or looked_for(text, at, begin)
        statement = told or _stated(text, at, begin, end)
        if statement:
            found.append(statement)
    return _unless_retold(text, [_until_another(text, each, found) for each in found])


def _until_another(text: Reporting, statement: Statement, found: list[Statement]) -> Statement:
    """A clause up to where another one by name says something in a main clause of its own: Lee
    says it was 4% and Orbis puts it at 9%; when Lee said it was 4%, Marsh replied.
    """
    if statement.rule not in CLAUSES or len(found) > MOST_TOLD:
        return statement
    for other in found:
        said, clause = other.saying, other.saying.clause
        own = clause is not None and clause.kind == "main" and said.mention.shape == "name"
        parted = text.words[said.opens - 1] in PARTING
        if own and parted and statement.first + 1 < said.opens < said.verb < statement.stop:
            end = said.opens - 1
            return Statement(
                statement.first, end, statement.saying, statement.whole, statement.rule
            )
    return statement


def sayings_in(text: Reporting, sentence: Span) -> Iterator[Saying]:
    """The sayings of one sentence of the reporter's."""
    tokens = text.tokens
    first, stop = tokens.at_or_after(sentence.start), tokens.at_or_after(sentence.end)
    for at in text.stating(first, stop):
        saying = saying_at(text, at)
        if saying is not None:
            yield saying


def _unless_retold(text: Reporting, found: list[Statement]) -> list[Statement]:
    """Those of them that nobody else tells: in "Lee said the firm expects 40 jobs", Lee does."""
    if len(found) <= MOST_TOLD:
        found = [each for each in found if not _is_known_inside(text, each, found)]
    closed = [each.stop for each in found if each.rule == rules.SAID_AFTER.name]
    until, shown, kept = 0, 0, []
    for statement in found:
        brought = statement.saying.mention.shape == "noun"
        if brought and statement.rule in RETOLD and any(statement.stop <= end for end in closed):
            continue
        clause = statement.saying.clause
        limit = until if clause is not None and clause.kind == "complement" else shown
        if statement.rule != rules.OBJECT.name or statement.saying.verb >= limit:
            kept.append(statement)
        if statement.whole:
            shown = max(shown, statement.stop)
        if statement.whole and not only_shows(text, statement.saying):
            until = max(until, statement.stop)
    return kept


def _is_known_inside(text: Reporting, inner: Statement, found: list[Statement]) -> bool:
    """Whether somebody says that this one knows it: Lee said that the firm had known."""
    if inner.saying.takes & Frame.QUOTATION or not inner.saying.takes & Frame.CLAUSE:
        return False
    return any(
        outer.first <= inner.saying.verb < outer.stop
        for outer in found
        if outer.rule in CLAUSES and outer.saying.takes & Frame.QUOTATION
        if not only_shows(text, outer.saying)
    )


def _stated(text: Reporting, verb: int, first: int, stop: int) -> Statement | None:
    saying = saying_at(text, verb)
    if saying is None:
        return None
    if saying.clause is None and text.words[saying.opens - 1] == ",":
        return set_off(text, saying, None, first, stop)
    if saying.clause is None:
        return Statement(verb + 1, stop, saying, whole=True, rule=rules.DOCUMENT_SAYING.name)
    for read in (embedded, _complement, _behind_colon, set_off, as_said, told_object, put_at):
        found = read(text, saying, saying.clause, first, stop)
        if found is not None:
            return found
    return None


def _complement(
    text: Reporting, saying: Saying, clause: Clause, _first: int, stop: int
) -> Statement | None:
    """The clause that a verb of saying takes, with or without "that"."""
    behind = saying.mention.first > saying.verb and not saying.takes & Frame.HEARD
    inverted = behind and not clause.group.passive
    if not saying.takes & Frame.CLAUSE or is_seen(clause) or inverted:
        return None
    said = [each for each in text.children(clause, "complement") if each.group.start > saying.verb]
    marked = that(text, saying.verb, stop)
    if marked is None and saying.takes & Frame.MARKED:
        return None
    if marked is not None and not (said and clause.kind in ("relative", "adverbial")):
        begin, end = marked, stop
    elif said:
        begin = text.extent(said[0])[0]
        inner = clause.kind in ("relative", "adverbial") or _is_enclosed(clause)
        end = min(stop, max(text.extent(each)[1] for each in said)) if inner else stop
        marked = said[0].marker
    elif clause.group.lemma in BARE and clause.object is not None:
        begin, end = clause.object.start, stop
    elif (begins := contact(text, saying.verb) or _there_behind(text, saying, clause)) is not None:
        begin, end = begins, stop
    else:
        return None
    begin = _over_time(text, begin, saying.verb) if marked is None else marked + 1
    rule = (rules.CLAUSE if marked is None else rules.THAT).name
    end = turn(text, begin, end)
    if clause.kind == "relative":
        end = relative_end(text, begin, end)
    if end - begin < 2:
        return None
    return Statement(begin, end, saying, mostly_reported(text, begin, end), rule)


def _is_enclosed(clause: Clause) -> bool:
    """Whether the verb of a clause around this one is behind it: "fees it said it owed cost"."""
    outer = clause.parent
    while outer is not None and outer.group.verb < clause.group.verb:
        outer = outer.parent
    return outer is not None


def _over_time(text: Reporting, begin: int, verb: int) -> int:
    """Where what is said begins, with the time that opens it: he says now it is late."""
    opens = verb + 1
    return opens if begin == opens + 1 and text.words[opens] in NOW else begin


def _behind_colon(
    text: Reporting, saying: Saying, _clause: Clause, _first: int, stop: int
) -> Statement | None:
    """What stands behind a colon without marks: "Not so, says Lee: the yard is full"."""
    colon = max(saying.verb + 1, saying.mention.stop)
    if not saying.takes & Frame.QUOTATION or text.words[colon : colon + 1] != [":"]:
        return None
    if stop - colon < PARENTHESIS or not text.reporter(colon + 1):
        return None
    whole = mostly_reported(text, colon + 1, stop)
    return Statement(colon + 1, stop, saying, whole=whole, rule=rules.COLON.name)


def _there_behind(text: Reporting, saying: Saying, clause: Clause) -> int | None:
    """The "there" of a clause behind whom something is said to, or right behind the verb: she told
    the council there were 90 empty flats.
    """
    told = clause.object
    addressed = told is not None and saying.takes & Frame.ADDRESSEE
    at = told.full[1] if told is not None and addressed else clause.group.end
    if not text.reporter(at + 1) or text.words[at] != "there":
        return None
    group = text.syntax.group_at(at + 1)
    return at if group is not None and group.start == at + 1 and group.form == "finite" else None
