"""What a thing without a name does or undergoes that has its own time, load or vote by that."""

from factsheet.languages.en.subjects.clauses import holds, is_done, is_figure, subject_of, tells
from factsheet.languages.en.subjects.figure import Figure
from factsheet.languages.en.subjects.referents import Referents
from factsheet.languages.en.subjects.sources import PETITION
from factsheet.languages.en.subjects.things import plain
from factsheet.model.document import Span
from factsheet.syntax import Clause, Phrase

OFFICIALS = frozenset("authorities officials police".split())
"""Who says so where nobody is named."""
SPEAKING = OFFICIALS | frozenset("department ministry regulator watchdog".split())
"""Bodies that say something on a day, whatever tells which: the health department."""
SIGNING = frozenset("attract collect draw garner gather hand sign".split())
"""Verbs of what a petition does, and of what is done with it."""
LASTING = frozenset(("remain", "stay"))
VOTED = frozenset("adopt approve back carry defeat go pass reject".split())
"""What is done with what was put to the vote, "go" with "through"."""
VOTES = frozenset("abstention abstentions vote votes".split())
UNTOLD = frozenset("approval decision".split())
"""What is awaited of somebody."""
UP, OUT = frozenset(("up", "down")), frozenset(("out", "off"))


class Happenings:
    """Tells of what thing a clause tells something that only it can have."""

    def __init__(self, referents: Referents) -> None:
        self.referents = referents
        self.words = referents.tokens.word

    def of(self, clause: Clause, figure: Figure, kind: str, role: str | None) -> Span | None:
        """What stays, is awaited or goes up then, carries so many, or is voted for by so many."""
        subject, own = subject_of(clause), figure.own
        if subject is None or own is None or holds(subject, figure):
            return None
        if kind == "time" and role == "event" and self._speaks(clause, subject, own):
            return plain(subject, subject.start, subject.end)
        signed = self.words[subject.head] == PETITION and clause.group.lemma in SIGNING
        if not signed and not self._happens(clause, subject, figure, kind):
            return None
        found = self.referents.of(subject)
        return found if isinstance(found, Span) else None

    def _happens(self, clause: Clause, subject: Phrase, figure: Figure, kind: str) -> bool:
        lemma = clause.group.lemma
        if kind == "time":
            return self._is_timed(clause, subject, figure)
        if kind != "quantity":
            return lemma == "lose" and not clause.group.passive and is_done(clause, figure)
        carries = lemma in ("carry", "lose") and not clause.group.passive
        return (carries and is_done(clause, figure)) or self._is_voted(clause, figure)

    def _is_timed(self, clause: Clause, subject: Phrase, figure: Figure) -> bool:
        """Whether something stays so long, is awaited then, goes up then, or some walk out then."""
        group, after = clause.group, self.words[clause.group.end]
        if figure.own is None or not is_figure(figure.own):
            return False
        if group.passive:
            awaited = group.lemma == "expect" and self.words[subject.head] not in UNTOLD
            return awaited and after != "to"
        moves = (group.lemma, after in UP) == ("go", True)
        walks = (group.lemma, after in OUT) == ("walk", True)
        return moves or walks or group.lemma in LASTING

    def _is_voted(self, clause: Clause, figure: Figure) -> bool:
        """Whether a figure is among the votes by which something was passed or rejected."""
        if clause.group.lemma not in VOTED:
            return False
        counts = [p.phrase for p in clause.prepositions if p.phrase is not None]
        votes = any(self.words[each.head] in VOTES for each in counts)
        return votes and any(holds(each, figure) for each in counts)

    def _speaks(self, clause: Clause, subject: Phrase, own: Phrase) -> bool:
        """Whether those who are called by no name say something on a day: officials said on
        Tuesday.
        """
        word = self.words[subject.head]
        if word not in SPEAKING or not tells(clause) or not is_figure(own):
            return False
        if self.referents.names.within(subject.span) or subject.possessor is not None:
            return False
        before = own.preposition
        close = before is None and own.chunk == clause.group.chunk + 1
        return close or (before is not None and before.word == "on")
