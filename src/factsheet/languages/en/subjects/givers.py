"""Who gives money or time, who gets it, and for whom it was spent, by the verb that says so."""

from factsheet.languages.en.lexicon.owned import BEARING, ENDOWED, ENDOWING, RECEIVING
from factsheet.languages.en.subjects.clauses import holds, is_figure, subject_of
from factsheet.languages.en.subjects.figure import Figure
from factsheet.languages.en.subjects.nouns import ACTING, sort
from factsheet.languages.en.subjects.referent import Referent
from factsheet.languages.en.subjects.referents import Referents
from factsheet.model.document import Span
from factsheet.model.entities import Entity
from factsheet.syntax import Clause, Phrase, Syntax

PARTICLES = b"u"
"""The kind of the chunks of particles: fork out."""
GETTING = frozenset(("get", "receive"))
UNTIL = ("until", "till")


class Givers:
    """Tells whose a sum of money is by what is done with it."""

    def __init__(self, syntax: Syntax, referents: Referents) -> None:
        self.syntax = syntax
        self.referents = referents

    def of(self, clause: Clause, figure: Figure, kind: str, role: str | None) -> Referent | None:
        """Who was paid, fined or given time, who put money in, or who it was spent on."""
        if kind == "time":
            return self._allowed(clause, figure) if role == "deadline" else None
        found = self._receiver(clause, figure) or self._bearer(clause, figure, kind)
        if found is None and kind == "money":
            found = self._getter(clause, figure)
        if found is None and role in ENDOWED:
            found = self._giver(clause, figure)
        return found or (self._target(figure, role) if kind == "money" else None)

    def _receiver(self, clause: Clause, figure: Figure) -> Referent | None:
        """Who is paid, fined or owed what stands right behind the verb."""
        own, group = figure.own, clause.group
        if not group.passive or group.lemma not in RECEIVING or own is None:
            return None
        of = own.preposition if own.preposition and own.preposition.word == "of" else None
        first = of.noun if of is not None and of.noun is not None else own
        return self._doer(clause, figure) if first.chunk == group.chunk + 1 else None

    def _getter(self, clause: Clause, figure: Figure) -> Span | None:
        """What without a name gets the sum that its verb takes: schools will get $4 million."""
        own, group = figure.own, clause.group
        if own is None or group.passive or group.lemma not in GETTING or own.head != figure.last:
            return None
        if clause.object is None or clause.object.chunk != own.chunk:
            return None
        found = self._doer(clause, figure)
        return found if isinstance(found, Span) else None

    def _bearer(self, clause: Clause, figure: Figure, kind: str) -> Referent | None:
        """Which name something costs a sum, saves it, or is given a share by: a strike would cost
        it $4 million, a poll gives Roe 41%.
        """
        given = kind == "percentage" and clause.group.lemma == "give"
        bears = given or clause.group.lemma in BEARING
        who = self._right_before(clause, figure) if bears else None
        found = self.referents.told(who)
        if who is None or isinstance(found, Entity):
            return found
        classes, word = figure.syntax.classes, figure.syntax.tokens.word[who.head]
        somebody = sort(word, classes.lemma(who.head)) in ACTING
        return found if isinstance(found, Span) and somebody else None

    @staticmethod
    def _right_before(clause: Clause, figure: Figure) -> Phrase | None:
        """Who stands between a verb, which may be left out, and its sum, and nothing else."""
        own, group, second = figure.own, clause.group, clause.second_object
        if second is not None and clause.coordinated is not None and second is own:
            return clause.object
        given = figure.syntax.phrase_at(group.end)
        if group.passive or own is None or given is None or given.start != group.end:
            return None
        apart = holds(given, figure) or is_figure(given)
        last = given.members[-1]
        return None if apart or own.chunk != last.chunk + 1 else given

    def _allowed(self, clause: Clause, figure: Figure) -> Referent | None:
        """Who is given until a day, or so long, to do something."""
        own, given = figure.own, clause.object
        if clause.group.passive or clause.group.lemma not in RECEIVING:
            return None
        if own is None or given is None or holds(given, figure) or is_figure(given):
            return None
        before = own.preposition
        return self.referents.told(given) if before is None or before.word in UNTIL else None

    def _giver(self, clause: Clause, figure: Figure) -> Referent | None:
        """Who puts money in: Vantor invested $4 million, led with it, or committed to it."""
        group, own = clause.group, figure.own
        if group.passive or own is None:
            return None
        before = own.preposition
        if before is None or before.word == "in":
            held = clause.object is None or holds(clause.object, figure)
            return self._doer(clause, figure) if group.lemma in ENDOWING and held else None
        joined = (group.lemma, before.word) in (("lead", "with"), ("commit", "to"))
        return self._doer(clause, figure) if joined else None

    def _doer(self, clause: Clause, figure: Figure) -> Referent | None:
        """Whom a clause's subject means, if it is one."""
        subject = subject_of(clause)
        if subject is None or subject.is_coordinated or holds(subject, figure):
            return None
        return self.referents.told(subject)

    def _target(self, figure: Figure, role: str | None) -> Referent | None:
        """The person on whom a club spent a sum, or whom a fine was levied on."""
        own = figure.own
        for clause in own.sentence.clauses if own is not None else ():
            told = clause.antecedent
            if own is None or told is None or told.chunk != own.chunk:
                continue
            on = self._right_behind(clause)
            found = self.referents.told(on) if on is not None else None
            person = isinstance(found, Entity) and found.kind == "person"
            return found if person or role == "fine" else None
        return None

    def _right_behind(self, clause: Clause) -> Phrase | None:
        """The phrase of the "on" or "for" right behind a verb, or behind its particle."""
        sentence, after = clause.sentence, clause.group.chunk + 1
        kinds = sentence.cut.kinds
        after += kinds[after : after + 1] == PARTICLES
        if kinds[after : after + 1] != b"p" or kinds[after + 1 : after + 2] not in (b"N", b"R"):
            return None
        found = sentence.preposition(after)
        spent = found.phrase if found.word in ("on", "for") else None
        return None if spent is None or is_figure(spent) else spent
