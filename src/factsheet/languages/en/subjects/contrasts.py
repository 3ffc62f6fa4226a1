"""What sets apart whom a figure is told of: "for Vantor, that means $4 million", Vantor on 4%."""

from factsheet.languages.en.lexicon.people import PERSONS, PLURAL_PERSONS, occupations
from factsheet.languages.en.subjects.clauses import holds, is_figure, subject_of
from factsheet.languages.en.subjects.figure import Figure
from factsheet.languages.en.subjects.nouns import sort
from factsheet.languages.en.subjects.referent import Referent
from factsheet.languages.en.subjects.referents import Referents
from factsheet.languages.en.subjects.things import ARMS, behind
from factsheet.syntax import Phrase, Preposition, Syntax

AGAINST = frozenset(("against", "versus"))
AWAY = frozenset("away east from inland north off outside south upstream west".split())
"""What stands behind a distance."""
COMPETING = frozenset("beat defeat edge lead outpoll outscore overtake pip trail".split())
"""Verbs whose subject wins, or loses, by so much."""
FORETELLING = frozenset("estimate expect forecast foresee predict project".split())
"""Verbs whose subject tells what will be of what stands behind "for"."""


MEASURABLE = frozenset(("measure", "object", "calamity"))
"""Sorts of what may be more or less in one group than in another."""


class Contrasts:
    """Finds whom a "for" before a sentence, or behind what is compared, sets apart."""

    def __init__(self, syntax: Syntax, referents: Referents) -> None:
        self.syntax = syntax
        self.tokens = syntax.tokens
        self.referents = referents

    def of(self, figure: Figure) -> Referent | None:
        """Whom a figure is told of apart from the others of its article."""
        own = figure.own
        if own is None:
            return None
        apart = self._compared(own) or self._before(figure) or self._foretold(own, figure)
        apart = (
            apart or self._winning(own, figure) or self._standing(own) or self._away(own, figure)
        )
        if apart is None or is_figure(apart):
            return None
        return self.referents.told(apart)

    def _compared(self, own: Phrase) -> Phrase | None:
        """Whose a comparison's other figures are: compared with 9% for Norland and 4% for Orin."""
        after = behind(own)
        if after is None or not self._sets_apart(after):
            return None
        before = own.preposition or self._joined(own)
        if before is None:
            return None
        beside = before.word in ("with", "to")
        compared = beside and self.tokens.word[before.start - 1] == "compared"
        return after.phrase if compared or before.word in AGAINST else None

    def _foretold(self, own: Phrase, figure: Figure) -> Phrase | None:
        """For which name somebody expects a figure: they forecast 41 degrees for Perth."""
        clause, after = next(iter(figure.path), None), behind(own)
        if clause is None or clause.group.passive or clause.group.lemma not in FORETELLING:
            return None
        taken = clause.object is not None and holds(clause.object, figure)
        if not taken or after is None or after.word != "for" or after.phrase is None:
            return None
        named = self.referents.names.ending(after.phrase.span.end) is not None
        return after.phrase if named else None

    def _standing(self, own: Phrase) -> Phrase | None:
        """Whose score or share an "on" tells right behind a name: ahead of Labour on 24%."""
        before = own.preposition
        if before is None or before.word != "on" or not is_figure(own) or own.chunk < 2:
            return None
        whose = own.sentence.phrase(own.chunk - 2)
        if whose is None or whose.end != before.start or is_figure(whose):
            return None
        return whose if self.referents.names.ending(whose.span.end) is not None else None

    def _winning(self, own: Phrase, figure: Figure) -> Phrase | None:
        """Who leads or trails another by a figure."""
        clause, before = next(iter(figure.path), None), own.preposition
        if clause is None or before is None or before.word != "by" or clause.group.passive:
            return None
        named = clause.object is not None and clause.group.lemma in COMPETING
        subject = subject_of(clause) if named else None
        return None if subject is None or holds(subject, figure) else subject

    def _away(self, own: Phrase, figure: Figure) -> Phrase | None:
        """What name a distance behind a comma tells the place of: Lowick, four miles away."""
        if self.tokens.word[figure.last + 1] not in AWAY or own.head != figure.last:
            return None
        before = own.sentence.phrase(own.chunk - 2) if own.chunk > 1 else None
        comma = before is not None and self.tokens.word[before.end] == ","
        if before is None or not comma or before.end != own.start - 1:
            return None
        return before if self.referents.names.ending(before.span.end) is not None else None

    def _joined(self, own: Phrase) -> Preposition | None:
        """What stands before the figure that an "and" joins to this one."""
        if self.tokens.word[own.start - 1] != "and" or own.chunk < 2:
            return None
        whose = own.sentence.phrase(own.chunk - 2)
        before = whose.preposition if whose is not None else None
        first = before.noun if before is not None else None
        figure = first is not None and self.tokens.word[first.start][0].isdigit()
        return first.preposition if first is not None and figure else None

    def _sets_apart(self, after: Preposition) -> bool:
        """Whether a preposition says whose it is, as "at" and "in" do before a name or the group of
        a trial, and "on" before what it is given.
        """
        if after.word in ("for", "by", "on"):
            return True
        phrase = after.phrase
        if phrase is None or after.word not in ("at", "in"):
            return False
        named = self.referents.names.ending(phrase.span.end) is not None
        return named or self.tokens.word[phrase.head] in ARMS

    def _before(self, figure: Figure) -> Phrase | None:
        """For whom all is that a sentence tells: for Orbis, that is $4 million."""
        opens = figure.sentence.cut.kinds[:1] == b"p"
        opening = figure.sentence.preposition(0) if opens else None
        phrase = opening.phrase if opening is not None else None
        if opening is None or phrase is None or holds(phrase, figure):
            return None
        if opening.word == "for":
            return phrase if self._tells_whom(phrase) else None
        apart = self.tokens.word[opening.end] == "," or self._is_arm(phrase)
        group = apart and self._is_group(opening.word, phrase)
        return phrase if group and _measured(figure) else None

    def _is_arm(self, phrase: Phrase) -> bool:
        """Whether a phrase calls one group of those who are studied: the placebo group."""
        return self.tokens.word[phrase.head] in ARMS and phrase.head > phrase.start

    def _is_group(self, before: str, phrase: Phrase) -> bool:
        """Whether a phrase tells of which group all that follows is: in the placebo group, among
        smokers.
        """
        if before == "among":
            return self._is_arm(phrase) or _several(phrase)
        return before == "in" and self._is_arm(phrase)

    def _tells_whom(self, phrase: Phrase) -> bool:
        """Whether a phrase tells somebody, and not an example or a reason."""
        named = self.referents.names.ending(phrase.span.end) is not None
        return named or phrase.determiner is not None or phrase.number == "plural"


def _several(phrase: Phrase) -> bool:
    """Whether a phrase calls many by a noun of its own: smokers, but not others, nor those."""
    syntax = phrase.sentence.syntax
    word, lemma = syntax.tokens.word[phrase.head], syntax.classes.lemma(phrase.head)
    known = word in PLURAL_PERSONS or lemma in occupations() or lemma in PERSONS
    return word != lemma and (known or word.endswith("ers"))


def _measured(figure: Figure) -> bool:
    """Whether a clause tells so much of "it", or of what is measured: the rate was 7%."""
    clause = next(iter(figure.path), None)
    subject = clause.subject if clause is not None else None
    if subject is None or holds(subject, figure):
        return False
    syntax = subject.sentence.syntax
    word = syntax.tokens.word[subject.head]
    return subject.is_pronoun or sort(word, syntax.classes.lemma(subject.head)) in MEASURABLE
