"""Who "we" and "I" are: a speaker, the organisation behind them, or whose release a text is."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from factsheet.languages.en.lexicon.legal_forms import without_form
from factsheet.languages.en.lexicon.organizations import company_noun
from factsheet.languages.en.lexicon.owned import TELLING
from factsheet.languages.en.lexicon.sorts import institutions
from factsheet.languages.en.subjects.beginnings import beginnings
from factsheet.languages.en.subjects.clauses import subject_of, tells
from factsheet.languages.en.subjects.referent import Meaning, Referent
from factsheet.languages.en.subjects.things import following
from factsheet.model.document import Span
from factsheet.model.entities import Entity, Names
from factsheet.model.speech import Speech
from factsheet.syntax import Clause, Phrase, Syntax
from factsheet.text.tokens import Tokens

if TYPE_CHECKING:
    from factsheet.languages.en.subjects.coreference import Salience

BODIES = ("organization", "other")
HEARD = 20
"""Mentions of a person beside which it may stand for whom that one speaks."""
OF_WHOM = frozenset("of at for from with".split())
"""Prepositions of the body that somebody is of."""
RUNNING = frozenset(
    "captain chair coach command direct edit head lead manage own represent run".split()
)
"""What somebody does who speaks for it."""
FOUNDING = frozenset(("establish", "found", "set"))
"""What somebody does whose firm it then is."""
OFFICERS = frozenset(
    (
        "boss ceo chair chairman chairwoman chief commissioner director executive founder governor "
        "head leader manager mayor minister owner partner president secretary superintendent"
    ).split()
)
"""Nouns of offices whose holders do things for a body."""
ABOUT = "About "
"""What opens the heading of a release's last part."""
HEAD = 4
"""Blocks among which a release says that it is one."""
MARKS = frozenset(("press release", "news release", "media release", "for immediate release"))
LONGEST_HEADING = 80
"""Code points."""
ANNOUNCES = frozenset("announced announces reported reports".split())
"""What only a firm's own release says of it with "today" before."""


def speaker(names: Names, speech: Speech | None) -> Entity | None:
    """Who speaks."""
    return names.called(speech.speaker.name) if speech and speech.speaker else None


class Sides:
    """Tells for whom people speak; `meaning` tells whom a phrase means, and `whose` a possessor."""

    def __init__(
        self,
        syntax: Syntax,
        salience: "Salience",
        meaning: Meaning,
        whose: Callable[[int, int], Referent],
    ) -> None:
        self.syntax = syntax
        self.tokens = syntax.tokens
        self.names = salience.names
        self.salience = salience
        self.meaning = meaning
        self.whose = whose
        self._known: dict[str, Entity | Span | None] = {}

    def of(self, speaker: Entity) -> Entity | Span | None:
        """The body that is a speaker's: the one itself, that of the office, or the one that a
        clause behind the name tells to be run by that person.
        """
        if speaker.name not in self._known:
            self._known[speaker.name] = None  # an office may lead back to whoever has it
            found = self.named(speaker) or self._by_office(speaker)
            found = found or self.run_by(speaker) or self._of(speaker)
            self._known[speaker.name] = found
        return self._known[speaker.name]

    def named(self, speaker: Entity) -> Entity | None:
        """The body that a speaker is, or the one that the office names: head of policy at Orbis."""
        if speaker.kind == "organization" or speaker.role_span is None:
            return speaker if speaker.kind == "organization" else None
        stretch = Span(speaker.role_span.start, speaker.role_span.end + 1)  # the full stop of Ltd.
        named = [e for _, e in self.names.within(stretch) if e.kind in BODIES]
        inside = [e for e in named if e.kind == "organization"]
        if not inside and acts_for_a_body(speaker):
            inside = named
        return inside[0] if len(inside) == 1 else None

    def _by_office(self, person: Entity) -> Entity | Span | None:
        """The body that an office describes: the union's chair, head of the trust, the council
        leader.
        """
        if person.role_span is None or self.names.within(person.role_span):
            return None
        first = self.tokens.at_or_after(person.role_span.start)
        office = self.syntax.phrase_at(first)
        if office is None:
            return None
        if office.possessor is not None:
            return self._body(self.whose(*office.possessor))
        held = (each.phrase for each in reversed(following(office)) if each.word in OF_WHOM)
        bodies = [self._described(phrase) for phrase in held if phrase is not None]
        return next((body for body in bodies if body), None) or self._before(first, office.head)

    def _before(self, first: int, head: int) -> Entity | Span | None:
        """The body that a noun before an office calls: council leader, club chairman."""
        nouns = (at for at in range(first, head) if self._calls_a_body(at))
        at = next(nouns, None)
        if at is None:
            return None
        offset, word = self.tokens.start[at], self.tokens.word[at]
        told = self.salience.told(offset, word, frozenset())
        return told or self.salience.enterprise(offset, noun=word)

    def run_by(self, person: Entity) -> Entity | Span | None:
        """What a clause behind a name tells to be run by that person: Ida Roke, who chairs it."""
        for at in self._behind(person):
            clause = self.syntax.clause_at(at + 1)
            runs = clause is not None and clause.group.lemma in RUNNING
            if clause is not None and runs and self.tokens.word[at : at + 2] == [",", "who"]:
                return None if clause.object is None else self._described(clause.object)
        return next(filter(None, map(self._founded, person.mentions[:HEARD])), None)

    def _founded(self, mention: Span) -> Entity | None:
        """The firm that a clause tells to be founded by the person who is named here."""
        first, stop = map(self.tokens.at_or_after, mention)
        by = first > 1 and self.tokens.word[first - 1] == "by"
        clause = self.syntax.clause_at(first - 2 if by else stop - 1)
        clause = self._relative(stop) or clause
        if clause is None or clause.group.lemma not in FOUNDING:
            return None
        if clause.group.lemma == "set" and "up" not in self.tokens.word[clause.group.verb :][:3]:
            return None
        outer = clause.parent.subject if clause.parent is not None else None
        told = subject_of(clause) or outer
        what, who = (told, None) if by else (clause.object, told)
        does = by or (who is not None and not clause.group.passive and stop == who.end)
        named = self.names.ending(what.span.end) if does and what is not None else None
        return named[1] if named is not None and named[1].kind in BODIES else None

    def _relative(self, stop: int) -> Clause | None:
        """The clause that "who" opens behind a name."""
        who = stop + (self.tokens.word[stop] == ",")
        return self.syntax.clause_at(who) if self.tokens.word[who] == "who" else None

    def _of(self, person: Entity) -> Entity | None:
        """The body behind a name and "of": Ida Roke, of the Tenants Union."""
        words = self.tokens.word
        for at in self._behind(person):
            of = at + (words[at] == ",")
            if words[of] in OF_WHOM:
                named = self.names.at(self.tokens.start[of + 1 + (words[of + 1] == "the")])
                if named is not None and named[1].kind == "organization":
                    return named[1]
        return None

    def _behind(self, person: Entity) -> Iterator[int]:
        """The token behind each mention of a person."""
        return (self.tokens.at_or_after(mention.end) for mention in person.mentions[:HEARD])

    def own(self, phrase: Phrase) -> Entity | None:
        """The body for which somebody speaks who says something of "the company", which no other
        is told to be.
        """
        clause, word = phrase.clause, self.tokens.word[phrase.head]
        alone = phrase.head == phrase.start + 1 and self.tokens.word[phrase.start] == "the"
        saying = clause.parent if clause is not None and clause.kind == "complement" else None
        if saying is None or saying.subject is None or not (alone and tells(saying)):
            return None
        who = self.meaning(saying.subject) if self._calls_a_body(phrase.head) else None
        if not isinstance(who, Entity) or who.kind != "person" or not acts_for_a_body(who):
            return None
        found, called = self.of(who), self.salience.sorts.called(word)
        if not isinstance(found, Entity) or (called and found.name not in called):
            return None
        aside = self.salience.backs(found) or self.salience.is_no_firm(found)
        return None if aside and word not in institutions() else found

    def tellers(self, phrase: Phrase) -> Entity | None:
        """The firm that says how what it has went, where nobody else is told: Orbis said profit
        fell.
        """
        clause = phrase.clause
        telling = clause.parent if clause is not None and clause.kind == "complement" else None
        if clause is None or telling is None or telling.subject is None or clause.subject != phrase:
            return None
        if telling.group.lemma not in TELLING or phrase.start != phrase.head:
            return None
        found = self.meaning(telling.subject)
        if not isinstance(found, Entity) or found.kind not in BODIES or self.salience.backs(found):
            return None
        return None if self.salience.is_no_firm(found) else found

    def _described(self, phrase: Phrase) -> Entity | Span | None:
        """The body that a phrase names or calls by its noun."""
        named = self.names.ending(phrase.span.end)
        if named is not None:
            return named[1] if named[1].kind in ("organization", "other") else None
        return self._body(self.meaning(phrase)) if self._calls_a_body(phrase.head) else None

    def _calls_a_body(self, at: int) -> bool:
        word = self.tokens.word[at]
        return word in institutions() or company_noun(self.tokens.word, at)

    @staticmethod
    def _body(found: Referent | None) -> Entity | Span | None:
        if isinstance(found, Entity):
            return None if found.kind == "person" else found
        return found if isinstance(found, Span) else None


def acts_for_a_body(person: Entity) -> bool:
    """Whether an office tells that what its holder does is done by a firm or an authority."""
    return not OFFICERS.isdisjoint((person.role or "").lower().split())


def issuer(tokens: Tokens, names: Names) -> Entity | None:
    """The organisation whose release this is, by its mark, its heading or what it announces."""
    opening = [tokens.text[b.start : b.end].strip().lower() for b in tokens.blocks[:HEAD]]
    if not MARKS.isdisjoint(opening):
        return _first(names, Span(tokens.blocks[0].start, tokens.blocks[0].end))
    return _about(tokens, names) or _announcing(tokens, names) or _headed(tokens, names)


def _about(tokens: Tokens, names: Names) -> Entity | None:
    """The organisation that a heading such as "About Orbis" names, the first of several; a name of
    no known kind only if no heading names one.
    """
    told: list[Entity] = []
    for block in tokens.blocks:
        heading = tokens.text[block.start : block.end].split("\n", 1)[0].strip()
        if heading.startswith(ABOUT) and len(heading) < LONGEST_HEADING and heading[-1] != ".":
            found = names.at(block.start + len(ABOUT))
            if found is not None and found[1].kind != "person":
                told.append(found[1])
    return next((e for e in told if e.kind == "organization"), told[0] if told else None)


def _headed(tokens: Tokens, names: Names) -> Entity | None:
    """The firm that a headline opens with, form and all, and a colon: Orbis SE: A strong half."""
    firm = names.at(0)
    if firm is None or tokens.text[firm[0].end : firm[0].end + 1] != ":":
        return None
    words = tuple(tokens.word[: tokens.at_or_after(firm[0].end)])
    return firm[1] if without_form(words) != words else None


def _announcing(tokens: Tokens, names: Names) -> Entity | None:
    """The organisation that "today announced" what the lead tells."""
    _, lead = beginnings(tokens)
    first, stop = map(tokens.at_or_after, lead)
    for at in range(first, stop):
        if tokens.word[at] == "today" and tokens.word[at + 1] in ANNOUNCES:
            return _first(names, Span(lead.start, tokens.start[at]))
    return None


def _first(names: Names, stretch: Span) -> Entity | None:
    """The first body that a stretch names."""
    return next((e for _, e in names.within(stretch) if e.kind in ("organization", "other")), None)
