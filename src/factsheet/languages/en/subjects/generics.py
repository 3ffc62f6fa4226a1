"""What is told of any one of a kind, and so of nobody's: a pump costs $4 and lasts 30 years."""

from factsheet.languages.en.lexicon.organizations import company_noun
from factsheet.languages.en.lexicon.owned import LIKE, account_nouns, firm_owned, measures, of_what
from factsheet.languages.en.lexicon.people import PERSONS, occupations, sources
from factsheet.languages.en.subjects.clauses import holds
from factsheet.languages.en.subjects.figure import Figure
from factsheet.languages.en.subjects.it import ITS
from factsheet.languages.en.subjects.things import behind, thing
from factsheet.model.document import Span
from factsheet.model.entities import Names
from factsheet.syntax import Clause, Phrase, VerbGroup

ANY_ONE = frozenset("a an each every any".split())
"""What stands before a noun that means any one of its kind."""
OF_ALL = frozenset("each every any".split())
MODALS = frozenset("can could would may might".split())
NOUN = "n"
OWNED = (measures, of_what, account_nouns, firm_owned)
"""Nouns of what is somebody's or something's."""


class Generics:
    """Tells of which kind of thing a clause tells what any one of it is like."""

    def __init__(self, names: Names) -> None:
        self.names = names

    def of(self, clause: Clause, figure: Figure, kind: str, role: str | None) -> Span | None:
        """The kind that a clause is about, for what it costs, weighs or needs, or how long."""
        if clause.group.lemma not in LIKE or (kind == "time" and role != "period"):
            return None
        if kind == "money" and _is_anothers(clause, figure):
            return None
        subject = clause.subject
        if subject is not None and subject.is_pronoun:
            subject = self._before(subject, clause)
        if subject is None or holds(subject, figure) or not self._is_any_one(subject):
            return None
        always = _is_timeless(clause.group) or figure.syntax.tokens.word[subject.start] in OF_ALL
        return thing(subject) if always and not clause.group.passive else None

    def _before(self, pronoun: Phrase, clause: Clause) -> Phrase | None:
        """The kind that the clause before is about, where "it" goes on: and it lasts 30 years."""
        if pronoun.sentence.syntax.tokens.word[pronoun.head] not in ITS:
            return None
        earlier = [c for c in clause.sentence.clauses if c.group.end <= pronoun.start]
        around = next((c for c in reversed(earlier) if c.subject and c.kind != "question"), None)
        return around.subject if around is not None and _is_timeless(around.group) else None

    def _is_any_one(self, subject: Phrase) -> bool:
        """Whether a phrase calls one thing of a kind, and nobody."""
        syntax, noun = subject.sentence.syntax, subject.sentence.syntax.tokens.word[subject.head]
        if syntax.tokens.word[subject.start] not in ANY_ONE or subject.is_coordinated:
            return False
        if syntax.classes[subject.head] != NOUN or self.names.within(subject.span):
            return False
        of = behind(subject)
        if of is not None and of.word == "of":
            return False
        acts = noun in PERSONS or noun in occupations() or noun in sources()
        owned = any(noun in of() for of in OWNED)
        return not (acts or owned or company_noun([noun], 0))


def _is_timeless(group: VerbGroup) -> bool:
    """Whether a verb tells what is so at any time."""
    if group.modal in MODALS:
        return not group.perfect
    return group.tense == "present" and not (group.perfect or group.progressive)


def _is_anothers(clause: Clause, figure: Figure) -> bool:
    """Whether somebody stands between a verb and its sum, who pays or saves it: cost it $4."""
    behind_verb = figure.syntax.phrase_at(clause.group.end)
    return behind_verb is not None and not holds(behind_verb, figure)
