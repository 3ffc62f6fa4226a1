"""Whom pronouns mean: he and she by gender, we by whose words they are, it as `it` tells."""

from factsheet.languages.en.subjects.clauses import is_figure
from factsheet.languages.en.subjects.coreference import HE, SHE, Gender, Salience
from factsheet.languages.en.subjects.it import ITS, It
from factsheet.languages.en.subjects.referent import NOBODY, Meaning, Owned, Referent
from factsheet.languages.en.subjects.sides import Sides, speaker
from factsheet.languages.en.subjects.they import THEIRS, They
from factsheet.model.document import Span
from factsheet.model.entities import Entity
from factsheet.model.speech import Speeches
from factsheet.syntax import Phrase, Syntax
from factsheet.text.tokens import BREAK

OURS = frozenset("we our us ours".split())
MINE = frozenset("i my me mine".split())
SAYING_OF = frozenset("joke note observe remark say write".split())
"""Verbs whose "of" names whom the words are about."""
MANY = 2000
"""Pronouns whose meaning is kept."""
POINTING = frozenset("this that they them their".split())
"""Words that point back at what the sentences before are about."""
PERSONAL = 2
"""Words of the names of most people."""
QUOTED = 2000
"""Code points before a pronoun among which its quotation begins."""


class Pronouns:
    """Finds the antecedents of pronouns; `meaning` tells whom another phrase means."""

    def __init__(
        self,
        syntax: Syntax,
        salience: Salience,
        meaning: Meaning,
        sides: Sides,
        spoken: Speeches,
    ) -> None:
        self.syntax = syntax
        self.tokens = syntax.tokens
        self.salience = salience
        self.meaning = meaning
        self.sides = sides
        self.spoken = spoken
        self.it = It(syntax, salience, meaning, sides, self._is_quoted)
        self.they = They(syntax, meaning, self._is_quoted)
        self._known: dict[int, Referent] = {}

    def meant(self, at: int) -> Referent:
        """Whom a pronoun means here, found once: one may hang on another, and nobody on itself."""
        found = self._known.get(at)
        if found is None:
            if len(self._known) >= MANY:
                self._known.clear()
            self._known[at] = NOBODY
            found = self._known[at] = self._find(at)
        return found

    def antecedent(self, at: int) -> Phrase | None:
        """The phrase that calls the thing of which a pronoun goes on to tell."""
        if self.tokens.word[at] in ITS:
            return self.it.antecedent(at)
        return self.they.antecedent(at) if self.tokens.word[at] in THEIRS else None

    def _find(self, at: int) -> Referent:
        word, offset = self.tokens.word[at], self.tokens.start[at]
        pointing = word in HE | SHE | ITS | THEIRS
        told_of = (self._said_of(at) or self._headed(at)) if pointing else None
        if told_of is not None:
            return told_of
        if word in HE or word in SHE:
            gender: Gender = "male" if word in HE else "female"
            told = self._addressed(at, gender) or self._before(at, gender)
            others = self._named_behind(at)
            told = told or self.salience.person(offset, gender, others=others)
            return told or self._of_no_kind(at) or NOBODY
        if word in OURS:
            return self._us(at)
        if word in MINE:
            return self._speaker(at) or "me"
        if word in ITS:
            return self.it.meant(at)
        if word in THEIRS:
            return self.they.meant(at)
        if word == "whose":
            return self._whose(at)
        return Owned() if word in POINTING else NOBODY

    def _named_behind(self, at: int) -> frozenset[str]:
        """Who is named in what a "he" does, and so is another: he said Mr Pell had paid."""
        clause = self.syntax.clause_at(at)
        if clause is None or clause.kind != "main" or clause.group.start < at:
            return frozenset()
        if clause.subject is None or clause.subject.head != at:
            return frozenset()
        stop = clause.sentence.span(at, clause.sentence.end).end
        behind = Span(self.tokens.end[at], stop)
        return frozenset(e.name for _, e in self.salience.names.within(behind))

    def _of_no_kind(self, at: int) -> Entity | None:
        """Who is named before a "he" that means nobody else by a name that nothing tells to be a
        person's.
        """
        sentence = self.syntax.sentence_of(at)
        first = sentence.start
        if first and self.tokens.word[first - 1] != BREAK:
            first = self.syntax.sentence_of(first - 1).start
        before = self.salience.names.within(Span(self.tokens.start[first], self.tokens.start[at]))
        named = (entity for _, entity in reversed(before) if entity.kind == "other")
        return next((e for e in named if self._may_be_a_person(e)), None)

    def _may_be_a_person(self, entity: Entity) -> bool:
        """Whether a name of two words is that of no sort of thing."""
        words = entity.name.split()
        return len(words) == PERSONAL and not self.salience.sorts.is_told(entity)

    def _addressed(self, at: int, gender: Gender) -> Entity | None:
        """To whom somebody says of a "he" what no "he" says: she told the fraudster he must pay."""
        clause = self.syntax.clause_at(at)
        saying = clause.parent if clause is not None and clause.kind == "complement" else None
        if clause is None or clause.subject is None or clause.subject.head != at:
            return None
        if saying is None or saying.subject is None or saying.object is None:
            return None
        found, who = self.meaning(saying.object), self.meaning(saying.subject)
        same = isinstance(who, Entity) and self.salience.may_be(who, gender)
        fits = isinstance(found, Entity) and self.salience.may_be(found, gender) and not same
        return found if fits and isinstance(found, Entity) else None

    def _before(self, at: int, gender: Gender) -> Entity | None:
        """Whom the last "he" of the sentence before means, to whom something was told there."""
        first = self.syntax.sentence_of(at).start
        if at != first or first < 1 or self.tokens.word[first - 1] == BREAK:
            return None
        begin = self.syntax.sentence_of(first - 1).start
        same = HE if gender == "male" else SHE
        last = next((i for i in range(first - 1, begin, -1) if self.tokens.word[i] in same), None)
        return self._addressed(last, gender) if last is not None else None

    def _said_of(self, at: int) -> Entity | None:
        """Of whom somebody says what a pronoun is in: “They sold it,” Lee said of Orbis."""
        for clause in self.syntax.sentence_of(at).clauses:
            group = clause.group
            if group.lemma not in SAYING_OF or group.start < at:
                continue
            of = next((p.phrase for p in clause.prepositions if p.start == group.end), None)
            named = self.salience.names.ending(of.span.end) if of is not None else None
            if self.tokens.word[group.end] != "of" or named is None:
                continue
            person = named[1].kind == "person"
            his = self.tokens.word[at] in HE | SHE
            return named[1] if person == his or self.tokens.word[at] in THEIRS else None
        return None

    def _headed(self, at: int) -> Entity | None:
        """Whom a sentence tells of that opens with a name and a colon: Orbis: its stake is 4%."""
        colon = at - 1
        if colon < 1 or self.tokens.word[colon] != ":":
            return None
        named = self.salience.names.ending(self.tokens.end[colon - 1])
        opening = self.syntax.sentence_of(at).start
        if named is None or self.syntax.token_at(named[0].start) != opening:
            return None
        his = self.tokens.word[at] in HE | SHE
        return named[1] if his == (named[1].kind == "person") else None

    def _whose(self, at: int) -> Referent:
        """Whom or what the nearest noun before names that is no figure: Ida Roke, 67, whose."""
        sentence = self.syntax.sentence_of(at)
        for chunk in range(sentence.chunk_at(at) - 1, -1, -1):
            phrase = sentence.phrase(chunk)
            if phrase is not None and not is_figure(phrase):
                return self.meaning(phrase)
        return NOBODY

    def _us(self, at: int) -> Referent:
        """Whose release says "we" outside of quotation marks; else the speaker's side."""
        issuer = self.salience.issuer
        if issuer is not None and not self._is_quoted(at):
            return issuer
        who = self._speaker(at)
        return (self.sides.of(who) if who is not None else None) or "us"

    def _speaker(self, at: int) -> Entity | None:
        """Who speaks where a token stands."""
        stands = Span(self.tokens.start[at], self.tokens.end[at])
        return speaker(self.salience.names, self.spoken.around(stands))

    def is_a_speakers(self, at: int) -> bool:
        """Whether a token says "I" or "we" of somebody who speaks, or of that one's side, which is
        not what the sentences behind go on to tell of.
        """
        ours = self.tokens.word[at] in OURS | MINE
        return ours and self.meant(at) is not self.salience.issuer

    def _is_quoted(self, at: int) -> bool:
        """Whether a token stands in quotation marks that its paragraph opened."""
        text, offset = self.tokens.text, self.tokens.start[at]
        first = max(0, offset - QUOTED)
        before = text[max(first, text.rfind("\n", first, offset) + 1) : offset]
        return before.count("“") > before.count("”") or before.count('"') % 2 == 1
