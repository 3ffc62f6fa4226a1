"""Where a figure stands: its phrase, what that phrase hangs on, and the clauses around it."""

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from factsheet.languages.en.assertion.plans import foretold_by, hosts, plan
from factsheet.languages.en.assertion.turning import turn_of
from factsheet.languages.en.lexicon.government import HINDERING
from factsheet.languages.en.lexicon.modal_nouns import DEEDS, PROJECTS, figured_nouns
from factsheet.languages.en.lexicon.modal_verbs import EXPECTING, INTENDING
from factsheet.languages.en.lexicon.modality import CONDITIONS
from factsheet.syntax import Clause, Phrase

Position = Literal["object", "subject", "predicate", "behind", "infinitive", "clause", "aside"]
"""How something stands to a verb: as its object, behind a preposition, in its infinitive, in the
clause that it takes, or beside it as a time or a circumstance does.
"""
BEGINNING = frozenset("begin start".split())
"""Participles that only say when."""
APART = frozenset("relative quotation bracket adverbial question".split())
"""Clauses that make an assertion of their own."""
OF_A_PLAN = frozenset("of for at".split())
"""Prepositions by which a gerund says what a plan is: a goal of hiring."""
SHOWING = frozenset(("show",))
"""Verbs whose object does what a gerund behind it says: forecasts show prices falling."""
MOST_STEPS = 12
"""Clauses and phrases around a figure that are looked at."""
HANGING = frozenset("of for worth at to with by in on over".split())
"""Prepositions by which a figure says how much of the noun before it."""


UP_FROM = frozenset(("up", "down"))
"""Words before a "from" that goes on with a figure: a target price of $9, up from $8."""
TIMES = frozenset(("time", "ahead"))
"""Kinds of a date or an hour; `ahead` is one that lies in the future."""


class Noun(Struct, frozen=True):
    """A noun phrase that holds a figure of this kind, or that the figure says how much of.

    `own` tells that the figure is the head of the phrase: "$4 billion", but not "a $4 billion bid".
    `apposed` tells that it stands between commas behind it: "the bid, worth $4 billion,".
    """

    phrase: Phrase
    kind: str
    own: bool
    apposed: bool = False

    def of_worth(self, *, apposed: bool) -> "Noun":
        """The same of what a participle tells the worth of."""
        return Noun(self.phrase, self.kind, own=False, apposed=apposed)


class Place(Struct, frozen=True):
    """How something stands to the verb of one clause.

    `word` is the preposition that it stands behind, `noun` its phrase, where it is one, `below`
    its clause, where it is one.
    """

    clause: Clause
    position: Position
    kind: str
    word: str = ""
    noun: Noun | None = None
    below: Clause | None = None

    @property
    def time(self) -> bool:
        """Whether it is a time, which mostly says when something was done, not what."""
        return self.kind in TIMES and self.noun is not None and self.noun.own

    @property
    def own(self) -> bool:
        """Whether the figure is all that stands there."""
        return self.noun is not None and self.noun.own

    @property
    def undergoes(self) -> bool:
        """Whether it is what the verb is done to."""
        done = self.clause.group.passive or self.clause.group.form == "participle"
        return self.position == ("subject" if done else "object")


def nouns(phrase: Phrase, kind: str, last: int) -> Iterator[Noun]:
    """The phrase of a figure that ends with this token, and those that it is the size of."""
    own, apposed = phrase.head == last, False
    for _ in range(MOST_STEPS):
        yield Noun(phrase, kind, own, apposed)
        outer = None if kind in TIMES else _host(phrase, kind)
        if outer is None:
            return
        apposed = apposed or phrase.sentence.cut.kinds[outer.chunk + 1 : outer.chunk + 2] == b","
        own, phrase = False, outer


def _host(phrase: Phrase, kind: str) -> Phrase | None:
    """The noun phrase that this one is the size of, or says more of between commas."""
    sentence, kinds = phrase.sentence, phrase.sentence.cut.kinds
    preposition = phrase.preposition
    if preposition is None:
        outer = (
            sentence.phrase(phrase.chunk - 2)
            if kinds[phrase.chunk - 1 : phrase.chunk] == b","
            else None
        )
        apposed = outer.apposition if outer else None
        if apposed is None or apposed.chunk != phrase.chunk or _is_subject(phrase):
            return None
        return outer
    before = preposition.chunk - 1
    if preposition.word == "from":
        if sentence.syntax.tokens.word[phrase.start - 2] in UP_FROM:
            return _foretelling(sentence.phrase_at(phrase.start - 4), kind)
        lower = sentence.phrase(before)
        to = lower.preposition if lower is not None else None
        if lower is None:
            return None
        return _host(lower, kind) if to is not None and to.word == "to" else _moved(lower)
    alike = preposition.word == "like" and sentence.syntax.tokens.word[preposition.start - 1]
    hanging = preposition.word in (("of",) if kind == "duration" else HANGING)
    if not (hanging or alike == "something"):
        return None
    if preposition.word == "by" and not _is_change(sentence.phrase(before)):
        return None
    if (
        before > 0
        and kinds[before : before + 1] == b","
        and kinds[phrase.chunk + 1 : phrase.chunk + 2] == b","
    ):
        before -= 1
    return sentence.phrase(before)


def _is_change(noun: Phrase | None) -> bool:
    """Whether "by" says how much it is, and not how much a verb did: a cut by 4%."""
    deeds = DEEDS | PROJECTS
    return noun is not None and noun.sentence.syntax.classes.lemma(noun.head) in deeds


def _moved(noun: Phrase) -> Phrase | None:
    """The target or forecast that moves from one figure to another, or the offer from somebody:
    cut its target from 65c, an approach from Ferris at 90p.
    """
    lemma = noun.sentence.syntax.classes.lemma(noun.head)
    return noun if lemma in figured_nouns() or lemma in PROJECTS else None


def _foretelling(figure: Phrase | None, kind: str) -> Phrase | None:
    """The forecast that stood elsewhere before: a target price of $9, up from $8."""
    outer = _host(figure, kind) if figure is not None else None
    return outer if outer is not None and foretold_by(outer) == "likely" else None


def _is_subject(phrase: Phrase) -> bool:
    """Whether a phrase behind a comma opens a clause of its own rather than tells of another."""
    clause = phrase.clause
    subject = clause.subject if clause is not None else None
    return subject is not None and subject.chunk == phrase.chunk


def stands(clause: Clause, noun: Noun) -> Place:
    """How a phrase stands in its clause."""
    phrase, kind = noun.phrase, noun.kind
    if _is_member(clause.object, phrase):
        return Place(clause, "object", kind, noun=noun)
    if _is_member(clause.subject, phrase):
        return Place(clause, "subject", kind, noun=noun)
    predicate = clause.predicate
    if predicate and predicate[0] <= phrase.start < predicate[1]:
        return Place(clause, "predicate", kind, noun=noun)
    preposition = phrase.preposition
    if preposition is not None:
        return Place(clause, "behind", kind, preposition.word, noun)
    second = kind not in TIMES and phrase.start >= clause.group.end
    return Place(clause, "object" if second else "aside", kind, noun=noun)


def _is_member(other: Phrase | None, phrase: Phrase) -> bool:
    return other is not None and phrase.chunk in {member.chunk for member in other.members}


def around(clause: Clause, kind: str) -> Iterator[Place]:
    """How a clause, and each one around it, hangs on the verb of the next."""
    for _ in range(MOST_STEPS):
        place = _above(clause, kind)
        if place is None:
            return
        yield place
        clause = place.clause


def _above(clause: Clause, kind: str) -> Place | None:
    """How one clause hangs on the next; None where its assertion is its own."""
    first = clause.coordinated
    if first is not None and clause.kind == "infinitival" and not clause.governors:
        clause = first
    parent = clause.parent
    if parent is None or clause.kind in APART:
        return None
    if clause.kind == "complement":
        return Place(parent, "clause", kind, below=clause)
    if clause.kind == "infinitival" and parent.kind == "adverbial" and _after_comma(clause):
        outer = parent.parent
        return Place(outer, "infinitive", kind, below=clause) if outer is not None else None
    if clause.governors:
        return Place(parent, "infinitive", kind, below=clause)
    if clause.kind == "participial" and _goes_on(clause):
        return Place(parent, "aside", kind, below=clause)
    if clause.kind == "participial" and clause.group.form == "gerund":
        return _gerund(clause, parent, kind)
    if clause.kind != "infinitival":
        return None
    if parent.group.end == clause.group.start:
        return Place(parent, "infinitive", kind, below=clause)
    noun = antecedent(clause)
    if noun is None:
        return Place(parent, "aside", kind, below=clause)
    if _is_when(noun) and parent.group.lemma in INTENDING:
        return Place(parent, "infinitive", kind, below=clause)
    noun = next((each for each in hosts(noun) if plan(each) is not None), noun)
    place = stands(parent, Noun(noun, kind, own=False))
    return Place(parent, place.position, "", place.word, place.noun, clause)


def _is_when(noun: Phrase) -> bool:
    """Whether a phrase is a time alone: offered in March to pay."""
    return noun.sentence.syntax.classes[noun.head] == "Y"


def _gerund(clause: Clause, parent: Clause, kind: str) -> Place | None:
    """How a gerund hangs on what stands before it: a goal of hiring, cleared of stealing."""
    sentence, start = clause.sentence, clause.group.start
    before = sentence.cut.kinds[clause.group.chunk - 1 : clause.group.chunk]
    predicated = parent.predicate is not None and parent.predicate[1] == start - 1
    behind = before in (b"p", b"u") and (parent.group.end == start - 1 or predicated)
    if behind or parent.group.end == start:
        return Place(parent, "infinitive", kind, below=clause)
    turn = turn_of(parent.group, parent.subject)
    kept = parent.group.lemma in HINDERING and sentence.syntax.tokens.word[start - 1] == "from"
    if kept or (turn is not None and turn.end == start):
        return Place(parent, "infinitive", kind, below=clause)
    if before != b"p" or sentence.syntax.tokens.word[start - 1] not in OF_A_PLAN:
        lemma = parent.group.lemma
        seen = lemma in EXPECTING or lemma in SHOWING
        shown = seen and parent.object is not None
        return Place(parent, "clause", kind, below=clause) if shown else None
    noun = sentence.phrase_at(start - 2)
    if noun is None or plan(noun) is None:
        return None
    place = stands(parent, Noun(noun, kind, own=False))
    return Place(parent, place.position, "", place.word, place.noun, clause)


def _after_comma(clause: Clause) -> bool:
    group = clause.group
    return clause.sentence.cut.kinds[group.chunk - 1 : group.chunk] == b","


def _goes_on(clause: Clause) -> bool:
    """Whether a participle goes on with the clause: ", killing 40", "by adding 36"."""
    group, sentence = clause.group, clause.sentence
    before = sentence.cut.kinds[group.chunk - 1 : group.chunk]
    if before == b"p":
        return sentence.syntax.tokens.word[group.start - 1] == "by"
    return group.lemma in BEGINNING or (before == b"," and clause.antecedent is None)


def goes_on_apart(place: Place) -> bool:
    """Whether a participle past a comma goes on with what was done: failed to win, losing $4."""
    below = place.below
    past_comma = below is not None and below.kind == "participial" and _after_comma(below)
    return past_comma and place.position == "aside"


def antecedent(clause: Clause) -> Phrase | None:
    """The noun phrase right before a clause, of which that says more."""
    if clause.antecedent is not None:
        return clause.antecedent
    start = clause.group.start if clause.marker is None else clause.marker
    if clause.group.form == "gerund":
        start -= clause.sentence.syntax.tokens.word[start - 1] in OF_A_PLAN
    return clause.sentence.phrase_at(start - 1) if start > clause.sentence.start else None


def is_condition(clause: Clause) -> bool:
    """Whether "if" or "unless" opens the clause, or the one that it is coordinated with."""
    if clause.coordinated is not None and clause.marker is None and clause.kind == "adverbial":
        clause = clause.coordinated
    words = clause.sentence.syntax.tokens.word
    return clause.marker is not None and words[clause.marker] in CONDITIONS
