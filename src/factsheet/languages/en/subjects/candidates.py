"""Everybody and everything that may be a figure's subject, with the signs that speak for each."""

from collections.abc import Iterable, Sequence

from factsheet.languages.en.lexicon.units import is_unit
from factsheet.languages.en.subjects.clauses import is_figure, is_said_of_another, puts, teller_of
from factsheet.languages.en.subjects.coreference import BODIES
from factsheet.languages.en.subjects.figure import Figure
from factsheet.languages.en.subjects.gathered import INSIDE, LEADER, Candidate, Gathered
from factsheet.languages.en.subjects.nouns import introduces, sort
from factsheet.languages.en.subjects.own_phrases import SUMS, OwnPhrases
from factsheet.languages.en.subjects.pronouns import MINE
from factsheet.languages.en.subjects.readings import Reading, Readings
from factsheet.languages.en.subjects.referent import Owned, Referent
from factsheet.languages.en.subjects.referents import POSSESSIVE, Referents
from factsheet.languages.en.subjects.relations import Relations, earlier
from factsheet.languages.en.subjects.setting import Setting
from factsheet.languages.en.subjects.things import plain, thing
from factsheet.languages.en.subjects.traits import Near, Traits
from factsheet.model.document import Span
from factsheet.model.entities import Entity, Names
from factsheet.syntax import Clause, Phrase, Sentence, Syntax

STANDING = ("before", "after", "subject before", "subject after", "says before", "says after")
BESIDE = frozenset((*STANDING, "paragraph", "paragraph says", "previous object"))
"""Relations of phrases that only stand near: they speak for names alone."""
ARGUMENTS = frozenset(("subject", "object", "outer", "says"))
"""Relations of phrases whose clause is about them."""
MOST_PLACED = 500
"""Figures that are kept where they stand; each holds its sentence."""


class _Signs(dict[tuple[str, str], str]):
    """The sign of each relation in each manner, spelled once: whoever looks it up need not spell
    it, nor compare its letters.
    """

    def __missing__(self, key: tuple[str, str]) -> str:
        found = self[key] = " ".join(key)
        return found


SIGNS = _Signs()


class Gatherer:
    """Gathers the candidates of an article's figures."""

    def __init__(
        self,
        syntax: Syntax,
        names: Names,
        referents: Referents,
        traits: Traits,
        datelines: Sequence[Span],
    ) -> None:
        self.syntax = syntax
        self.dated = names.only_in(datelines)
        self.tokens = syntax.tokens
        self.names = names
        self.referents = referents
        self.own_phrases = OwnPhrases(referents)
        self.traits = traits
        self.readings = Readings(syntax, names, referents)
        self._things: dict[Span, tuple[str, frozenset[str]]] = {}
        self._near: dict[tuple[str, Near], Candidate] = {}
        self._before = -1, Gathered({}, {}, {})
        self._placed: dict[Span, Figure] = {}
        self._setting: Setting | None = None

    def of(self, span: Span) -> Gathered:
        """The candidates of a figure, with their signs."""
        figure = self.placed(span)
        found = self._earlier(figure.sentence.start).copied()
        found.of_another = is_said_of_another(figure)
        found.tellers = next(filter(None, map(self._putting, figure.path)), ())
        self._own(found, figure)
        relations = Relations(figure, self._setting_of(figure.sentence))
        for relation, phrase in relations:
            self.phrase(found, relation, phrase)
        for name, (entity, near) in self.traits.around(figure).items():
            known = found.candidates.get(name)
            if name in found.describing and (
                known is None or known.is_earlier or known.signs == INSIDE
            ):
                found.candidates.pop(name, None)
            elif known is None:
                if name not in self.dated:
                    found.candidates[name] = self._only_near(entity, near)
            elif len(entity.mentions) == 1 and (
                known.only_says_where
                or (figure.is_time and known.is_between and known.only_tells_where)
                or (relations.between.covers(entity.mentions[0]) and known.is_between)
            ):
                del found.candidates[name]
            else:
                self.name(found, entity, near)
        found.doer = found.doer if figure.is_time else None
        self._leave_out(found, figure)
        return found

    def _leave_out(self, found: Gathered, figure: Figure) -> None:
        """Take away the person or the report that only tells of another, and who made that."""
        teller = teller_of(figure)
        who = self.read(teller).referent if teller is not None else None
        if isinstance(who, Entity) and who.kind == "person":
            found.leave_out(who.name)
        if not isinstance(who, Span) or teller is None or teller.clause is None:
            return
        found.leave_out(self.tokens.text[slice(*who)].lower())
        makers = (p.phrase for p in teller.clause.prepositions if p.word == "by" and p.phrase)
        for maker in (self.read(each).referent for each in makers if each is not None):
            found.leave_out(maker.name if isinstance(maker, Entity) else "")

    def placed(self, span: Span) -> Figure:
        """A figure where it stands: both looks at it ask, and whoever calls its subject."""
        found = self._placed.get(span)
        if found is None:
            if len(self._placed) >= MOST_PLACED:
                self._placed.clear()
            found = self._placed[span] = Figure(self.syntax, span)
        return found

    def _only_near(self, entity: Entity, near: Near) -> Candidate:
        """A name in no relation to a figure, as most are: the same for all figures as near."""
        found = self._near.get((entity.name, near))
        if found is None:
            signs = (*near, "only near")
            found = Candidate(entity, self.traits.of_name(entity), signs)
            self._near[entity.name, near] = found
        return found

    def leader(self, candidate: Candidate) -> Candidate:
        """A candidate for any figure, wherever it stands."""
        referent = candidate.referent
        if isinstance(referent, Entity):
            return Candidate(referent, self.traits.of_name(referent), LEADER)
        return Candidate(referent, self.traits.of_thing(referent, None), LEADER)

    def _setting_of(self, sentence: Sentence) -> Setting:
        """What is the same for all figures of a sentence, read once."""
        if self._setting is None or self._setting.sentence is not sentence:
            self._setting = Setting(sentence)
        return self._setting

    def _earlier(self, first: int) -> Gathered:
        """What the sentences before one tell of, gathered once for all its figures."""
        if self._before[0] != first:
            found = Gathered({}, {}, {})
            for relation, phrase in earlier(self.syntax, first):
                if self.referents.pronouns.is_a_speakers(phrase.head):
                    mine = self.tokens.word[phrase.head] in MINE
                    self.add(found, "me" if mine else "us", SIGNS[relation, "anaphor"])
                else:
                    self.phrase(found, relation, phrase)
            self._before = first, found
        return self._before[1]

    def alone(self, referent: Entity | Span, frame: str) -> dict[str, Candidate]:
        """One candidate without a rival, by the frame that tells it."""
        found = Candidate(referent, frozenset(), (frame,))
        if isinstance(referent, Entity):
            return {} if referent.name in self.dated else {referent.name: found}
        return {self.tokens.text[slice(*referent)].lower(): found}

    def captured(self, found: Gathered, capture: Span) -> None:
        """Let the stretch that a pack took for the subject speak for whom it means."""
        inside = self.names.within(capture)
        phrase = self.syntax.phrase_at(self.syntax.token_at(capture.start))
        if inside:
            self.name(found, inside[0][1], ("captured",))
        elif phrase is not None:
            self.add(found, self.read(phrase).referent, "captured", phrase)

    def name(self, found: Gathered, entity: Entity, signs: Iterable[str]) -> None:
        """Let signs speak for a name, but not where it only says where the story was written."""
        if entity.name in self.dated:
            return
        known = found.candidates.get(entity.name)
        told = () if known is None else known.signs
        told = (*told, *[sign for sign in signs if sign not in told])
        found.candidates[entity.name] = Candidate(entity, self.traits.of_name(entity), told)

    def _own(self, found: Gathered, figure: Figure) -> None:
        """What the figure's own phrase says: whose it is, whom it renames, what it counts."""
        own, meant = figure.own, self.own_phrases.of(figure)
        if meant is not None:
            self.add(found, meant, self._says(own, meant), own)
        if own is None:
            return
        for span, entity in self.names.within(own.span):
            inside = figure.start <= span.start and span.end <= figure.end
            self.name(found, entity, ("in figure" if inside else "in own phrase",))
        if is_figure(own):
            return
        after = self.tokens.start[own.head] >= figure.end
        what = plain(own, self.syntax.token_at(figure.end) if after else figure.first, own.end)
        if what is None:
            return
        if not after or self.tokens.start[own.start] > figure.start:
            self.add(found, what, "own thing", own)
            return
        sign = self._modified(own, figure)
        described = self.referents.common(own)
        if isinstance(described, Entity):
            self.name(found, described, (sign,))
        self.add(found, what, sign, own)

    def _modified(self, own: Phrase, figure: Figure) -> str:
        """How a noun stands behind a figure that is its adjective: the 1898 ruling, $1 bills."""
        lemma = self.syntax.classes.lemma(own.head)
        kind = "sum" if lemma in SUMS else sort(self.tokens.word[own.head], lemma)
        return f"modified {kind} of a {'time' if figure.is_time else 'quantity'}"

    def _says(self, own: Phrase | None, meant: Referent) -> str:
        """How the figure's own phrase says whose it is."""
        if isinstance(meant, Span):
            return "own modified"
        inside = self.names.within(own.span) if own is not None else ()
        called = any(entity is meant for _, entity in inside[-1:])
        return "own possessor" if own and own.possessor and not called else "own name"

    def phrase(self, found: Gathered, relation: str, phrase: Phrase) -> None:
        """Let a phrase speak for whom or what it means."""
        read = self.read(phrase)
        if relation == "subject" and read.manner == "nobody":
            found.opaque = True
        if relation == "subject" and read.manner == "name" and isinstance(read.referent, Entity):
            found.doer = read.referent if read.referent.kind in BODIES else None
        if relation == "subject" and read.manner == "thing" and introduces(phrase):
            found.anew = True
        if relation == "subject":
            found.describing = self.readings.only_describing(phrase)
        beside = relation in BESIDE
        if beside and isinstance(read.referent, Span):
            return
        self.add(found, read.referent, SIGNS[relation, read.manner], phrase)
        if beside or relation == "nearest":
            return
        besides = self.readings.besides(phrase, read.referent)
        if relation in ARGUMENTS:
            for place in besides.places:
                self.name(found, place, ("inside another",))
        if besides.itself is not None:
            described = "described" if read.manner == "anaphor" else "itself"
            self._thing(found, besides.itself, SIGNS[relation, described], phrase)
        if besides.measured is not None:
            self._thing(found, besides.measured, SIGNS[relation, "measured"], phrase)

    def _putting(self, clause: Clause) -> tuple[Referent | None, ...]:
        """Who puts at a sum what is not theirs, and what they are called."""
        who, what = clause.subject, clause.object
        if who is None or what is None or clause.group.passive or not puts(clause):
            return ()
        teller, owner = self.read(who), what.possessor
        theirs = owner is not None and self.tokens.word[owner[0]] in POSSESSIVE
        if theirs or teller.referent == self.read(what).referent:
            return ()
        return teller.referent, self.readings.itself(who, teller.referent) or thing(who)

    def add(
        self, found: Gathered, referent: Referent, sign: str, phrase: Phrase | None = None
    ) -> None:
        """Let a sign speak for whom or what a phrase means."""
        if isinstance(referent, Entity):
            self.name(found, referent, (sign,))
        elif isinstance(referent, Span):
            self._thing(found, referent, sign, phrase)
        elif isinstance(referent, Owned):
            found.heirs.setdefault(referent.kind, set()).add(sign)
        elif isinstance(referent, str):
            found.sides.setdefault(referent, set()).add(sign)

    def _thing(self, found: Gathered, what: Span, sign: str, phrase: Phrase | None) -> None:
        words, traits = self._called(what, phrase)
        before = self.syntax.classes[self.syntax.token_at(what.start) - 1]
        known = found.candidates.get(words, Candidate(what, traits, ()))
        if sign not in known.signs and not (is_unit(words) and before in "0~"):
            signs = (*known.signs, sign)
            found.candidates[words] = Candidate(known.referent, known.traits, signs)

    def _called(self, what: Span, phrase: Phrase | None) -> tuple[str, frozenset[str]]:
        """A thing's words and traits, told once."""
        found = self._things.get(what)
        if found is None:
            if phrase is not None and not phrase.span.start <= what.start < phrase.span.end:
                phrase = self.syntax.phrase_at(self.syntax.token_at(what.start))
            words = self.tokens.text[slice(*what)].lower()
            found = self._things[what] = words, self.traits.of_thing(what, phrase)
        return found

    def read(self, phrase: Phrase) -> Reading:
        """Whom a phrase means, read once."""
        found = self.readings.known(phrase)
        if found is not None:
            return found
        if self.readings.is_full:
            for known in (self.readings, self._things, self._near):
                known.clear()
        return self.readings.of(phrase)
