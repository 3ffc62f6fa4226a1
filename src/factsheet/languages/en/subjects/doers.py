"""What a named body does, reports, or does on a day is told of it, and copper's rise of copper."""

from factsheet.languages.en.lexicon import modal_verbs
from factsheet.languages.en.lexicon.owned import (
    BIDDING,
    BUYING,
    CONTENT,
    FUNDING,
    OF_PEOPLE,
    OTHER_PARTIES,
    PARTS,
    PAYING,
    REPORTING,
    SELLING,
    account_nouns,
    firm_owned,
    measures,
    of_what,
)
from factsheet.languages.en.lexicon.time_verbs import MEETINGS
from factsheet.languages.en.subjects.clauses import (
    ENDS,
    holds,
    is_done,
    is_figure,
    puts,
    subject_of,
    tells,
)
from factsheet.languages.en.subjects.coreference import GENERIC, HE, SHE
from factsheet.languages.en.subjects.figure import Figure
from factsheet.languages.en.subjects.referent import Referent
from factsheet.languages.en.subjects.referents import POSSESSIVE, Referents
from factsheet.languages.en.subjects.sides import acts_for_a_body
from factsheet.languages.en.subjects.sources import STUDIES
from factsheet.model.document import Span
from factsheet.model.entities import Entity
from factsheet.syntax import Clause, Phrase, Syntax

ONLY_MEANT = modal_verbs.INTENDING | modal_verbs.EXPECTING | modal_verbs.JUDGING
ONLY_MEANT |= modal_verbs.FEARING | modal_verbs.REFUSING
"""Verbs whose subject only thinks of what their object tells."""
DEALING = BUYING | BIDDING | SELLING | FUNDING | PAYING
"""Verbs whose sum is told of one side or the other, as the sum's role has it."""
OF_ANOTHER = CONTENT | {"fee", "fine", "price", "valuation"}
"""Roles of figures that are told of whom or what something was done to."""
MOVED = frozenset(("change", "decline", "growth"))
"""Roles of how far something went."""
GAINING = frozenset(("add",))
"""Verbs of saying that with a percentage say how far something rose."""
APART = frozenset("of to than from as with at".split())
"""Prepositions that may tie a time to a noun, or to another time, rather than to the verb."""
AT_MEETINGS = frozenset("at in during".split())
MEASURING = (measures, of_what, account_nouns, firm_owned)
"""Nouns that call what is counted of somebody or something else."""
COMBINED = frozenset("combined enlarged merged".split())
"""What a firm is said to be that two become."""
STUFF = 2
"""Words of what is sold, dug or grown: iron ore."""
BODIES = ("organization", "other")


class Doers:
    """Tells whose a figure is by the subject of its own clause."""

    def __init__(self, syntax: Syntax, referents: Referents) -> None:
        self.syntax = syntax
        self.referents = referents

    def of(self, clause: Clause, figure: Figure, kind: str, role: str | None) -> Referent | None:
        """Who does what a clause says, what rises or falls by itself, or what has been founded
        since, where that tells whose the figure is.
        """
        subject, own = subject_of(clause), figure.own
        if subject is None or own is None or holds(subject, figure):
            return None
        found = self.referents.of(subject)
        undergone = role == "since" and subject.is_pronoun and clause.group.passive
        if undergone and isinstance(found, Entity | Span):
            return found
        if isinstance(found, Span):
            moved = role in MOVED and _is_all(clause, own) and _is_stuff(subject)
            other = kind != "time" and self._is_other_partys(clause, subject, figure, role)
            looked = kind == "quantity" and self._is_looked_at(clause, subject, figure)
            return found if moved or other or looked else None
        if not isinstance(found, Entity):
            return None
        if self._is_doers(clause, own, kind, role) or self._puts_own(clause):
            return found
        if self._is_named(subject) and role in MOVED and _is_all(clause, own):
            return found
        told = self._is_told(subject, found) or (
            (kind == "time" or role == "count") and self._is_alone(clause, subject, found)
        )
        if not told or not _does(clause):
            return None
        if kind == "time":
            return found if self._is_when(own, APART) else None
        done = role not in OF_ANOTHER and self._is_done(clause, own, figure)
        return found if done else None

    def _is_other_partys(
        self, clause: Clause, subject: Phrase, figure: Figure, role: str | None
    ) -> bool:
        """Whether somebody's rival, landlord or unit, who is told by no name, does it, or what two
        firms will be: the combined group.
        """
        words = self.syntax.tokens.word[subject.start : subject.end]
        party = words[-1] in OTHER_PARTIES | PARTS
        party = party or (words[-1] in GENERIC and not COMBINED.isdisjoint(words))
        own, does = figure.own, party and _does(clause) and role not in OF_ANOTHER
        return does and own is not None and self._is_done(clause, own, figure)

    def _is_looked_at(self, clause: Clause, subject: Phrase, figure: Figure) -> bool:
        """Whether a study looks at so many, or something affects them."""
        word, lemma = self.syntax.tokens.word[subject.head], clause.group.lemma
        looks = word in STUDIES and not tells(clause) and lemma not in ONLY_MEANT
        return (looks or lemma == "affect") and not clause.group.passive and is_done(clause, figure)

    def _is_doers(self, clause: Clause, own: Phrase, kind: str, role: str | None) -> bool:
        """Whether a figure is whoever's the subject is: a day on which it did something, or
        what it reports of itself.
        """
        if kind == "time":
            before = own.preposition
            close = before is None and own.chunk == clause.group.chunk + 1
            day = close or (before is not None and before.word == "on")
            alone = day and self._is_when(own, frozenset())
            return role == "event" and (alone or self._is_where_it_speaks(clause, own))
        return clause.group.lemma in REPORTING and not clause.group.passive

    def _puts_own(self, clause: Clause) -> bool:
        """Whether somebody says how much something of their own is: Orbis put its losses at $4m."""
        owner = clause.object.possessor if clause.object is not None and puts(clause) else None
        return owner is not None and self.syntax.tokens.word[owner[0]] in POSSESSIVE

    def _is_where_it_speaks(self, clause: Clause, own: Phrase) -> bool:
        """Whether a day tells at which meeting somebody says something: at a Nov. 6 forum."""
        before = own.preposition
        there = before is None or before.word in AT_MEETINGS
        held = self.syntax.classes.lemma(own.head) in MEETINGS
        return there and held and tells(clause) and not clause.group.passive

    def _is_named(self, subject: Phrase) -> bool:
        """Whether a subject is one name, and does not only say where or with whom."""
        named = self.referents.names.ending(subject.span.end) is not None
        return named and subject.preposition is None and not subject.is_coordinated

    def _is_told(self, subject: Phrase, found: Entity) -> bool:
        """Whether a subject is a body's name, the noun that calls a body, "I", or "he" or "she"
        who speaks for none.
        """
        if found.kind == "person":
            word = self.syntax.tokens.word[subject.head]
            other = word in HE | SHE and self.referents.sides.of(found) is None
            return word == "i" or (other and not acts_for_a_body(found))
        words = self.syntax.tokens.word[subject.start : subject.end]
        called = words[:1] == ["the"] and len(words) == 2
        told = called and subject.preposition is None and found.kind == "organization"
        return told or (found.kind in BODIES and self._is_named(subject))

    def _is_alone(self, clause: Clause, subject: Phrase, found: Entity) -> bool:
        """Whether a clause says what a person did who speaks for nobody."""
        person = found.kind == "person" and clause.kind in ("main", "relative", "complement")
        named = self._is_named(subject) or subject.apposition is not None
        return person and named and self.referents.sides.of(found) is None

    def _is_when(self, own: Phrase, apart: frozenset[str]) -> bool:
        """Whether a time stands alone, and not behind a preposition that ties it to a noun."""
        if not is_figure(own) or (own.preposition is not None and own.preposition.word in apart):
            return False
        return self.syntax.tokens.text[own.span.end : own.span.end + 1] not in ("'", "’", "-")

    def _is_done(self, clause: Clause, own: Phrase, figure: Figure) -> bool:
        """Whether a figure is in what somebody did, or how far something went."""
        if "-" in figure.text:
            return False
        end = own.preposition is not None and own.preposition.word in ENDS
        return end or is_done(clause, figure)


def _is_all(clause: Clause, own: Phrase) -> bool:
    """Whether a figure alone is what a clause takes: Corvo fell 4%."""
    taken = clause.object is not None and clause.object.chunk == own.chunk
    lemma = clause.group.lemma
    meant = lemma in ONLY_MEANT or (tells(clause) and lemma not in GAINING)
    return taken and is_figure(own) and not (clause.group.passive or meant)


def _is_stuff(subject: Phrase) -> bool:
    """Whether a subject is a bare noun that calls what is sold, dug or grown: iron ore fell."""
    syntax = subject.sentence.syntax
    letters = syntax.classes.letters[subject.start : subject.end]
    alone = letters.endswith(b"n") and not letters.strip(b"na") and len(letters) <= STUFF
    word = syntax.tokens.word[subject.head]
    counted = word in OF_PEOPLE or any(word in of() for of in MEASURING)
    return alone and not (subject.is_coordinated or counted)


def _does(clause: Clause) -> bool:
    """Whether a clause's subject does what it says, rather than says or thinks so."""
    lemma, apart = clause.group.lemma, clause.kind in ("quotation", "question")
    meant = lemma in ONLY_MEANT or lemma in DEALING or tells(clause)
    return not (clause.group.passive or apart or meant)
