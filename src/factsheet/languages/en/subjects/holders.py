"""Who holds a share of something, or makes it up: the share is the holder's, not the whole's."""

from factsheet.languages.en.lexicon.owned import BUYING, HOLDING, SELLING, STAKES
from factsheet.languages.en.subjects.clauses import holds, subject_of
from factsheet.languages.en.subjects.figure import Figure
from factsheet.languages.en.subjects.referent import Referent
from factsheet.languages.en.subjects.referents import Referents
from factsheet.languages.en.subjects.things import thing
from factsheet.syntax import Clause, Phrase, Syntax


class Holders:
    """Tells whose a share is by the verb that has it for its object."""

    def __init__(self, syntax: Syntax, referents: Referents) -> None:
        self.syntax = syntax
        self.referents = referents

    def of(self, clause: Clause, figure: Figure, role: str | None) -> Referent | None:
        """Who owns a part, has a stake, or accounts for a share of a whole."""
        held = self._held_by(clause, figure) if role == "share" else None
        if held is not None:
            return held
        subject = subject_of(clause)
        if subject is None or holds(subject, figure) or clause.group.passive:
            return None
        if clause.group.lemma == "account":
            return self.referents.told(subject) if self._is_share(clause, figure) else None
        return self._itself(subject) if self._is_held(clause, figure, role) else None

    def _held_by(self, clause: Clause, figure: Figure) -> Referent | None:
        """Who a part is held by: the 7% held by Larch Capital, it is 7% owned by Larch."""
        if clause.group.passive and clause.group.lemma in HOLDING and clause.agent is not None:
            return self.referents.told(clause.agent)
        if figure.own is None or clause.group.lemma in BUYING | SELLING:
            return None
        for each in figure.own.sentence.clauses:
            part, kept = each.antecedent, each.group.lemma in HOLDING
            held = part is not None and part.chunk == figure.own.chunk
            if kept and held and each.kind == "participial":
                by = next((p.phrase for p in each.prepositions if p.word == "by"), None)
                return self.referents.told(by)
        return None

    def _is_share(self, clause: Clause, figure: Figure) -> bool:
        """Whether a figure stands behind "accounts for"."""
        parts = (p.phrase for p in clause.prepositions if p.word == "for")
        return any(phrase is not None and holds(phrase, figure) for phrase in parts)

    def _is_held(self, clause: Clause, figure: Figure, role: str | None) -> bool:
        """Whether what a verb has for its object is a share of the figure's size."""
        own, held = figure.own, clause.object
        if own is None or held is None or not holds(held, figure):
            return False
        word, lemma = self.syntax.tokens.word[own.head], clause.group.lemma
        if word in STAKES:
            return lemma not in SELLING
        return lemma in HOLDING and (role == "share" or word == "shares")

    def _itself(self, phrase: Phrase) -> Referent | None:
        """Whom a phrase calls, and not whose that is: a firm's founders hold what it does not."""
        if self.referents.names.ending(phrase.span.end) or phrase.apposition is not None:
            return self.referents.told(phrase)
        if phrase.possessor is not None:
            pronoun = phrase.possessor == (phrase.start, phrase.start + 1)
            return None if pronoun else thing(phrase)
        return (
            thing(phrase)
            if self.referents.names.within(phrase.span)
            else self.referents.told(phrase)
        )
