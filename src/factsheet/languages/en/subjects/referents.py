"""Whom a noun phrase means: a name, the antecedent of a pronoun or a description, or the thing."""

from typing import Literal

from msgspec import Struct

from factsheet.languages.en.lexicon.organizations import company_noun
from factsheet.languages.en.lexicon.owned import FIRM_SELVES, LENT, PERIODS, measures, of_what
from factsheet.languages.en.lexicon.people import occupations
from factsheet.languages.en.lexicon.places import AUTHORITIES, PLACE_NOUNS, country_of
from factsheet.languages.en.subjects.coreference import HE, SHE, SORTS, Salience, by_role
from factsheet.model.document import Span
from factsheet.model.entities import Entity, Names
from factsheet.syntax import Clause, Phrase, Preposition, Syntax

ITS = frozenset("it its itself".split())
OURS = frozenset("we our us ours i my".split())
POINTING = frozenset("this that they them their".split())
"""Words that point back at what the sentences before are about."""
LONGEST = 7
"""Tokens of a thing without a name; what is longer is no name for it."""
OPAQUE = frozenset(
    (
        "they them their you your there this that these those some many most few others one ones "
        "people men women more less what which who none all both each half another anyone everyone "
        "person analysts economists experts officials sources investors results move news deal"
    ).split()
)
"""Words that a phrase may be headed by which tell nobody."""
PERSONS = frozenset(
    (
        "defendant victim man woman teenager striker midfielder winger defender goalkeeper golfer "
        "boxer champion pensioner widow widower suspect singer batsman bowler rookie quarterback"
    ).split()
)
"""Nouns of people that name no office."""
AGED = frozenset("old olds".split())


class Nobody(Struct, frozen=True):
    """A phrase that means somebody or something who cannot be told."""


class Owned(Struct, frozen=True):
    """A measure without its owner, and its own words, which stand for it where nobody is found."""

    thing: Span | None = None


Referent = Entity | Span | Nobody | Owned | Literal["us"]
"""Whom a phrase means: "us" is the speaker's side."""
NOBODY = Nobody()


class Referents:
    """Finds whom the phrases of an article mean."""

    def __init__(self, syntax: Syntax, names: Names, topic: Entity | None) -> None:
        self.syntax = syntax
        self.tokens = syntax.tokens
        self.names = names
        self.topic = topic
        self.salience = Salience(syntax.tokens, names)
        self._places = {e.name.lower(): e for e in names.entities if e.kind == "place"}

    def of(self, phrase: Phrase) -> Referent:
        """Whom a phrase means, by its possessor, its head, or what its "of" names."""
        if phrase.is_pronoun:
            return self.pronoun(phrase.head)
        named = self.names.ending(phrase.span.end)
        if named is not None:
            return self._seat(named[1])
        owner = phrase.possessor
        if owner is not None:
            return self._owner(*owner)
        return self.named(phrase) or self._common(phrase)

    def _seat(self, entity: Entity) -> Entity:
        """The country for which its capital stands, where the article names both."""
        if entity.kind != "place":
            return entity
        return self._places.get(country_of().get(entity.name.lower(), ""), entity)

    def around_figure(self, phrase: Phrase | None, figure: Span) -> Referent | None:
        """Whose the figure's own phrase is: its possessor's, or of whom it is an apposition."""
        if phrase is None:
            return None
        owner = phrase.possessor
        if owner is not None and self.tokens.start[owner[0]] < figure.start:
            found = self._owner(*owner)
            return None if isinstance(found, Nobody) else found
        listed = self._gapped(phrase, figure)
        if listed is not None:
            return listed
        inside = self.names.within(Span(figure.start, max(figure.end, phrase.span.end)))
        if inside and (inside[-1][0].end != phrase.span.end or inside[-1][0].end < figure.end):
            return inside[-1][1]
        return self._modified(phrase, figure) or self._renamed(phrase)

    def _gapped(self, phrase: Phrase, figure: Span) -> Entity | None:
        """The name right before a figure, without a verb: "and Kestrel $2m"."""
        at = self.tokens.at_or_after(figure.start)
        named = self.names.ending(self.tokens.end[at - 1]) if at else None
        if named is None or named[0].start < phrase.span.start:
            return None
        first = self.tokens.at_or_after(named[0].start)
        return named[1] if first and self.tokens.word[first - 1] in ("and", ",", ";") else None

    def _modified(self, phrase: Phrase, figure: Span) -> Referent | None:
        """What a measure or a date stands before as an adjective does: a 64-page notice."""
        head = self.tokens.start[phrase.head]
        if not figure.start <= head < figure.end and self._is_adjective(figure):
            found = self._common(phrase)
            if not isinstance(found, Span | Nobody):
                return found
            after = self.syntax.token_at(figure.end)
            return self.plain(phrase, after, phrase.end)
        return None

    def _is_adjective(self, figure: Span) -> bool:
        """Whether a figure is one word with hyphens, or a year."""
        text = self.tokens.text[slice(*figure)]
        return " " not in text and ("-" in text or text.isdigit())

    def _renamed(self, phrase: Phrase) -> Entity | None:
        """The name right before a comma that a phrase with an article says more of."""
        kinds, chunk = phrase.sentence.cut.kinds, phrase.chunk
        if chunk < 2 or kinds[chunk - 1 : chunk] != b"," or phrase.determiner is None:
            return None
        before = phrase.sentence.phrase(chunk - 2)
        return self.named(before) if before is not None else None

    def named(self, phrase: Phrase) -> Entity | None:
        """The entity whose name ends the phrase, or stands before the noun of a measure."""
        found = self.names.within(phrase.span)
        if not found:
            return None
        span, entity = found[-1]
        if span.end == phrase.span.end:
            return entity
        word = self.tokens.word[phrase.head]
        beside = self.tokens.at_or_after(span.end) == phrase.head
        if word in measures() or word in of_what() or (beside and self._stands_for(entity, word)):
            return entity
        return None

    def _stands_for(self, entity: Entity, word: str) -> bool:
        """Whether "the Orbis board" is Orbis: not where a person or something else is named."""
        return entity.kind == "organization" and (company_noun([word], 0) or word in FIRM_SELVES)

    def _owner(self, first: int, stop: int) -> Referent:
        """Whom a possessor means."""
        span = self.syntax.sentence_of(first).span(first, stop)
        found = self.names.within(span)
        if found and found[-1][0].end == span.end:
            return found[-1][1]
        if stop - first == 1:
            return self.pronoun(first)
        return self._described(first, stop - 1) or NOBODY

    def is_markets(self, phrase: Phrase) -> bool:
        """Whether a phrase is the rate of interest that a market sets, and nobody."""
        rate = self.tokens.word[phrase.head] in ("rate", "rates")
        lent = self.tokens.word[phrase.head - 1] in LENT
        return rate and lent and phrase.possessor is None and not self.names.within(phrase.span)

    def pronoun(self, at: int) -> Referent:
        """Whom a pronoun means here."""
        word, offset = self.tokens.word[at], self.tokens.start[at]
        if word in HE or word in SHE:
            return self.salience.person(offset, "male" if word in HE else "female") or NOBODY
        if word in OURS:
            return "us"
        if word in ITS and self._is_what_was_said(at):
            return self._sayer(at)
        if word in ITS:
            return self._firm(self.salience.enterprise(offset, within=2)) or NOBODY
        return Owned() if word in POINTING else NOBODY

    def _is_what_was_said(self, at: int) -> bool:
        """Whether a pronoun is the subject of what somebody says that they will do."""
        clause = self.syntax.clause_at(at)
        return clause is not None and self._saying(clause) is not None

    def _saying(self, clause: Clause) -> Phrase | None:
        """Who says what a complement clause says."""
        parent = clause.parent
        if clause.kind != "complement" or parent is None or parent.subject is None:
            return None
        return None if parent.subject.is_pronoun else parent.subject

    def _sayer(self, at: int) -> Referent:
        clause = self.syntax.clause_at(at)
        subject = self._saying(clause) if clause is not None else None
        found = self.of(subject) if subject is not None else NOBODY
        is_person = isinstance(found, Entity) and found.kind == "person"
        if is_person:
            offset = self.tokens.start[at]
            return self._firm(self.salience.enterprise(offset, within=2)) or NOBODY
        return found if isinstance(found, Entity) else NOBODY

    def _firm(self, near: Entity | None) -> Entity | None:
        """Who is near, else what the article is about, if that is nobody with a "he"."""
        return near or (self.topic if self.topic and self.topic.kind != "person" else None)

    def _common(self, phrase: Phrase) -> Referent:
        """Whom a phrase without a name or a possessor means."""
        word = self.tokens.word[phrase.head]
        if word in OPAQUE:
            return Owned() if word in POINTING else NOBODY
        country = self._by_adjective(phrase)
        if country is not None:
            return country
        if word in of_what() or word in measures():
            inner = self._measured(phrase)
            if inner is not None:
                return inner
            return Owned(self.thing(phrase))
        described = self._described(phrase.start, phrase.head)
        return described or self.thing(phrase) or NOBODY

    def _by_adjective(self, phrase: Phrase) -> Entity | None:
        """The country whose government or economy a phrase speaks of by an adjective."""
        words = self.tokens.word[phrase.start : phrase.end]
        if not any(word in AUTHORITIES for word in words):
            return None
        countries = filter(None, map(country_of().get, words))
        return next(filter(None, map(self._place_called, countries)), None)

    def _place_called(self, name: str) -> Entity | None:
        return self._places.get(name)

    def _measured(self, phrase: Phrase) -> Referent | None:
        """What the "of" or the "in" of a measure names."""
        for preposition in self._behind(phrase):
            inner = preposition.phrase
            if inner is None or preposition.word not in ("of", "for", "in", "at"):
                return None
            if preposition.word in ("in", "at") and self.tokens.word[phrase.head] in measures():
                return None
            found = self.of(inner)
            return None if isinstance(found, Nobody) else found
        return None

    def _behind(self, phrase: Phrase) -> tuple[Preposition, ...]:
        kinds, after = phrase.sentence.cut.kinds, phrase.chunk + 1
        if kinds[after : after + 1] == b"p" and kinds[after + 1 : after + 2] in (b"N", b"R"):
            return (Preposition(phrase.sentence, after),)
        return ()

    def _described(self, first: int, head: int) -> Entity | None:
        """Whom "the insurer", "the 24-year-old" or "the mayor" means."""
        words = self.tokens.word
        word, offset = words[head], self.tokens.start[first]
        if words[first] not in ("the", "this"):
            return None
        if word in AGED and "year" in words[first:head]:
            return self.salience.person(offset, None)
        if company_noun(words, head) or word in FIRM_SELVES:
            return self._enterprise(word, offset)
        if word in occupations() or word in PERSONS:
            return by_role(self.names, word, offset) or self._person(word, offset)
        if word in PLACE_NOUNS:
            return self._place(offset)
        return None

    def _person(self, word: str, offset: int) -> Entity | None:
        """The person of the sentences before, for a noun that names no office."""
        return self.salience.person(offset, None) if word in PERSONS else None

    def _enterprise(self, word: str, offset: int) -> Entity | None:
        """The organisation that a noun describes; the topic where it is one of no special sort."""
        found = self.salience.enterprise(offset, noun=word)
        firm = self.topic if self.topic and self.topic.kind in ("organization", "other") else None
        return found if found is not None or word in SORTS else firm

    def _place(self, offset: int) -> Entity | None:
        """The place that was named last."""
        near = self.names.before(offset, most=12)
        return next((entity for _, entity in near if entity.kind == "place"), None)

    def thing(self, phrase: Phrase) -> Span | None:
        """The phrase without its article, as the name of what has none."""
        members = phrase.members
        last = members[-1]
        if len(members) > 1 and last.determiner is None and self._one_head(members):
            return self.plain(phrase, phrase.start, last.end)
        for end in (self._with_complement(phrase), phrase.full[1], phrase.end):
            found = self.plain(phrase, phrase.start, end)
            if found is not None:
                return found
        return None

    def _with_complement(self, phrase: Phrase) -> int:
        """Behind what says which: the levy on empty homes."""
        for preposition in self._behind(phrase):
            inner = preposition.phrase
            plain = inner is not None and chr(self.syntax.classes.letters[inner.head]) in "ns"
            if preposition.word in ("on", "for") and plain and phrase.determiner is not None:
                return preposition.end
        return phrase.end

    def _one_head(self, members: tuple[Phrase, ...]) -> bool:
        """Whether "the water and sewer bill" is one thing: only its last noun stands alone."""
        return len(members) == 2 and members[0].determiner is not None

    def plain(self, phrase: Phrase, first: int, stop: int) -> Span | None:
        """These tokens without the articles and adverbs before them, if they name a thing."""
        words, letters = self.tokens.word, self.syntax.classes.letters
        while first < stop and chr(letters[first]) in "Dr":
            first += 1
        plain = chr(letters[phrase.head]) in "ns" and words[phrase.head] not in PERIODS
        if not plain or stop - first > LONGEST or stop <= first or words[first][0].isdigit():
            return None
        return phrase.sentence.span(first, stop)
