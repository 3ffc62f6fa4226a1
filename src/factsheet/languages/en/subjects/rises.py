"""What rises or falls by a figure: the pound that fell 4%, or the rents of a 4% rise in rents."""

from factsheet.languages.en.lexicon.currencies import currencies
from factsheet.languages.en.lexicon.levels import MOVES
from factsheet.languages.en.lexicon.motion import FALLS, RISES
from factsheet.languages.en.lexicon.organizations import company_noun
from factsheet.languages.en.lexicon.owned import (
    CASES,
    OF_COUNTRIES,
    OF_PEOPLE,
    PAYING,
    PERIODS,
    PRICES,
    SECURITIES,
    firm_owned,
)
from factsheet.languages.en.lexicon.takeovers import OFFERS
from factsheet.languages.en.subjects.clauses import ENDS, holds, is_figure, subject_of, tells
from factsheet.languages.en.subjects.figure import Figure
from factsheet.languages.en.subjects.nouns import sort
from factsheet.languages.en.subjects.referent import Referent
from factsheet.languages.en.subjects.referents import Referents
from factsheet.languages.en.subjects.things import behind, is_called, plain, thing
from factsheet.model.document import Span
from factsheet.model.entities import Entity
from factsheet.syntax import Clause, Phrase, Preposition

FULL = frozenset("built charged complete completed empty finished full".split())
"""What something is said to be by so many per cent."""
BLOWING = frozenset("gusts rain rainfall snow temperature temperatures waves wind winds".split())
"""What the weather is told of."""
GROWTH = frozenset(("growth", "doubling", "tripling", "halving"))
CHANCES = frozenset("chance likelihood probability risk".split())
SHIFTS = frozenset("change move swing".split())
"""Nouns of what goes up or down besides those that say which."""
COUNTING = frozenset("count detect discover find log record register report spot uncover".split())
"""Verbs whose subject only tells how many there were."""

STANDING = frozenset("hit reach strengthen touch trade weaken".split())
"""Verbs besides those of moving that say where a price is."""
ALONE = frozenset(
    (
        "rise fall climb drop decline increase decrease jump surge soar slip slide plunge plummet "
        "tumble shrink ease edge grow double halve triple dip sink swell narrow widen go lose gain "
        "add touch settle"
    ).split()
)
"""Verbs of what moves by itself, and is moved by nobody."""
FORECASTS = frozenset("estimate forecast outlook projection".split())
SEEING = frozenset("expect forecast peg predict project put see".split())
NOUNS, ONE = b"ns", b"n"
BEING = frozenset("be make remain stand stay".split())
"""Verbs that tell what "it" is that was told of before."""
UP = frozenset("up down".split())
OF_BODIES = frozenset(
    (
        "absences admissions arrears attendances backlog book bookings churn complaints crowds "
        "customers deliveries estate flow fund gains gap headroom impairments income items list "
        "losses occupancy overspend overtime pipeline queue referrals retention savings scores "
        "scrip shortfall sickness subscribers toll topline tuition users utilisation utilization "
        "vacancies visitors visits wait waits"
    ).split()
)
"""Nouns besides those of accounts of what a body has: its order book, the average crowds."""
TRADED = frozenset("bills fees fares futures price prices rate rates rents taxes".split())
"""Nouns of what the nouns before them cost: copper prices, mortgage rates."""


class Rises:
    """Tells what a change is of by its verb, by the "in" behind it, or by the sum before it."""

    def __init__(self, referents: Referents) -> None:
        self.words = referents.tokens.word
        self.referents = referents

    def of(self, clause: Clause | None, figure: Figure, kind: str) -> Referent | None:
        """What a figure before "rise in" says the rise of, or whose fines or finds rose."""
        own = figure.own
        if own is not None and kind == "time":
            pushed = self._pushed(clause, own, figure) if clause is not None else None
            return pushed or self._compared(clause, own, figure)
        if clause is not None and own is not None:
            moved = self._moved(clause, own, figure) or self._pushed(clause, own, figure)
            moved = moved or self._foreseen(clause, own, figure)
            if moved is not None:
                return moved
        if own is None or kind == "quantity":
            return None
        word = self.words[own.head]
        if kind == "percentage" and word in CHANCES:
            return self._behind(own, "of")
        if kind == "money":
            return self._behind(own, "in") if word in RISES | FALLS | SHIFTS else None
        apposed = self.words[own.start - 1] == ","
        if apposed and clause is not None and kind == "magnitude" and own.head == figure.last:
            return self._likened(clause, figure)
        if own.head < figure.last or not (word in RISES or word in FALLS or word in GROWTH):
            return None
        found = self._behind(own, "in")
        if found is not None or (self.words[own.end] == "in" and behind(own) is not None):
            return found
        return self._told_of(clause, figure) if apposed and clause is not None else None

    def _behind(self, own: Phrase, word: str) -> Entity | Span | None:
        """Whom or what the preposition right behind a phrase means."""
        after = behind(own)
        told = after is not None and after.word == word
        found = self.referents.told(after.phrase) if after is not None and told else None
        return found if isinstance(found, Entity | Span) else None

    def _moved(self, clause: Clause, own: Phrase, figure: Figure) -> Span | None:
        """The money, or what has a price, that a clause says moves by, to or from a figure."""
        subject, lemma = subject_of(clause) or _shared(clause), clause.group.lemma
        full = lemma == "be" and self.words[figure.last + 1] in FULL
        before = own.preposition
        up = lemma == "be" and before is not None and before.word in UP
        alone = up or lemma in ALONE
        if subject is None or clause.group.passive:
            return None
        pronoun = subject.is_pronoun and (alone or lemma in STANDING or lemma in BEING)
        if not (full or alone or lemma in MOVES or lemma in STANDING or pronoun):
            return None
        taken = clause.object is not None and clause.object.chunk == own.chunk
        ends = before is not None and (before.word in ENDS or up)
        tied = before is not None and before.noun is not None and not is_figure(before.noun)
        if own.head != figure.last or not (taken or ends) or tied or holds(subject, figure):
            return None
        word, owner = self.words[subject.head], subject.possessor
        if word in currencies().names and (owner is not None or subject.determiner is not None):
            return plain(subject, subject.start if owner is None else owner[1] + 1, subject.end)
        if word in TRADED and (is_called(subject) or word == "futures"):
            named = self.referents.names.within(subject.span)
            return None if named else thing(subject)
        told = full or word in TRADED or word in BLOWING or word in OF_COUNTRIES or pronoun
        awaited = clause.kind == "infinitival" and lemma in STANDING and _is_foreseen(clause)
        told = told or ((alone or awaited) and self._is_itself(subject))
        known = not up and self._is_known(subject)
        found = self.referents.of(subject) if told or known else None
        return found if isinstance(found, Span) else None

    def _pushed(self, clause: Clause, own: Phrase, figure: Figure) -> Span | None:
        """What somebody moves to or from a figure, and has in no accounts: it pushed fares to $8,
        the tunnel cuts the trip from two hours to one.
        """
        what, before, lemma = clause.object, own.preposition, clause.group.lemma
        if what is None or before is None or clause.group.passive or holds(what, figure):
            return None
        until = figure.is_time and before.word == "by"
        offer = self.words[what.head] in OFFERS
        if lemma not in MOVES or lemma in ALONE or before.word not in ENDS or until or offer:
            return None
        if own.head != figure.last or what.possessor is not None or not _leads_to(before, what):
            return None
        priced = self.words[what.head] in TRADED and is_called(what)
        return thing(what) if priced or self._is_itself(what) else None

    def _foreseen(self, clause: Clause, own: Phrase, figure: Figure) -> Span | None:
        """Of what somebody's forecast is, or what somebody sees at a figure: she cut her tin
        forecast to $4, she sees tin at $5.
        """
        what, before = clause.object, own.preposition
        if what is None or before is None or clause.group.passive or holds(what, figure):
            return None
        if own.head != figure.last or not any(p.phrase == own for p in clause.prepositions):
            return None
        if self.words[what.head] in FORECASTS and before.word in ENDS:
            return self._of_a_forecast(what)
        if clause.group.lemma not in SEEING or before.word not in ("at", "to"):
            return None
        one = what.determiner is None and self._is_itself(what)
        one = one and what.sentence.syntax.classes.letters[what.head] in ONE
        found = self.referents.of(what) if one else None
        return found if isinstance(found, Span) else None

    def _of_a_forecast(self, forecast: Phrase) -> Span | None:
        """What a forecast is of by its "for", or by the nouns before it: her tin forecast."""
        after = behind(forecast)
        if after is not None and after.phrase is not None and after.word in ("for", "of"):
            found = self.referents.told(after.phrase)
            word = self.words[after.phrase.head]
            if isinstance(found, Span) and word.removesuffix("s") not in PERIODS:
                return found
        letters, first = forecast.sentence.syntax.classes.letters, forecast.head
        last = first - (self.words[first - 1] in PRICES)
        first = last
        while letters[first - 1] in NOUNS:
            first -= 1
        measure = first == last or sort(self.words[last - 1], self.words[last - 1]) == "measure"
        return None if measure else forecast.sentence.span(first, last)

    def _is_itself(self, subject: Phrase) -> bool:
        """Whether a phrase calls a thing, and nothing that is measured or had of somebody: kelp."""
        syntax, word = subject.sentence.syntax, self.words[subject.head]
        kind = sort(word, syntax.classes.lemma(subject.head))
        owned = word in OF_PEOPLE or word in OF_BODIES or word in firm_owned() or word in CASES
        other = owned or company_noun(self.words, subject.head) or subject.possessor is not None
        return kind == "object" and not (other or subject.is_coordinated)

    def _is_known(self, subject: Phrase) -> bool:
        """Whether a phrase tells of one thing that is known: the sea."""
        letters = subject.sentence.syntax.classes.letters
        word = self.words[subject.head]
        single = letters[subject.head : subject.head + 1] == b"n" and word not in SECURITIES
        return single and self.words[subject.start] == "the" and subject.end - subject.start == 2

    def _likened(self, clause: Clause, figure: Figure) -> Referent | None:
        """What a clause is about whose figure is told to be so many times another: copper costs
        $9,000 a tonne, twice its average.
        """
        subject, group = clause.subject, clause.group
        only_says = tells(clause) or group.lemma in COUNTING or group.lemma in PAYING
        if subject is None or only_says or group.end > figure.first or holds(subject, figure):
            return None
        letters = subject.sentence.syntax.classes.letters
        counted = b"0" in letters[subject.start : subject.end]
        valued = group.lemma == "value" and not group.passive
        found = None if counted else self.referents.told(clause.object if valued else subject)
        return found if isinstance(found, Entity | Span) else None

    def _compared(self, clause: Clause | None, own: Phrase, figure: Figure) -> Referent | None:
        """The same of the time that the change is told from: a fourfold rise on 2024."""
        before = own.preposition
        change = before.noun if before is not None and before.word in ("on", "over") else None
        if change is None or clause is None or self.words[change.head] not in RISES | FALLS:
            return None
        return self._told_of(clause, figure) if self.words[change.start - 1] == "," else None

    def _told_of(self, clause: Clause, figure: Figure) -> Referent | None:
        """Whom a clause says were fined, or what was found: 40 faults, a fourfold rise."""
        what = clause.object
        if what is None or holds(what, figure) or clause.group.passive:
            return None
        lemma = clause.group.lemma
        return self.referents.told(what) if lemma in PAYING or lemma in COUNTING else None


def _leads_to(before: Preposition | None, what: Phrase) -> bool:
    """Whether a preposition hangs on a verb or its object, be it behind other ends: the trip from
    Leeds to Tarn from two hours to one.
    """
    while before is not None and before.word in ENDS:
        if before.noun is None or before.noun == what or is_figure(before.noun):
            return True
        before = before.noun.preposition
    return False


def _shared(clause: Clause) -> Phrase | None:
    """The subject that a participle shares with the clause that it hangs on: adding 4%."""
    around = clause.parent if clause.kind == "participial" and clause.antecedent is None else None
    return subject_of(around) if around is not None and around.kind == "main" else None


def _is_foreseen(clause: Clause) -> bool:
    """Whether somebody expects what an infinitive tells: she expects tin to reach $4."""
    return clause.parent is not None and clause.parent.group.lemma in SEEING
