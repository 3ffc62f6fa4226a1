"""Whom a description means that the article names only later: a ferry sank, the trust that runs."""

from functools import cached_property

from factsheet.languages.en.lexicon.built import BUILT
from factsheet.languages.en.lexicon.organizations import calls_a_firm
from factsheet.languages.en.lexicon.people import PERSONS, occupations
from factsheet.languages.en.lexicon.places import place_heads
from factsheet.languages.en.lexicon.sorts import bodies, things
from factsheet.languages.en.subjects.beginnings import beginnings
from factsheet.languages.en.subjects.clauses import tells
from factsheet.languages.en.subjects.coreference import GENERIC
from factsheet.languages.en.subjects.nameless import WHICH, Nameless
from factsheet.languages.en.subjects.public_bodies import is_public
from factsheet.languages.en.subjects.sorts import Sorts
from factsheet.model.document import Span
from factsheet.model.entities import Entity, Names
from factsheet.syntax import Phrase, Syntax

SOON = 4
"""Sentences after the lead in which it is told who was meant there."""
NEXT = 2
"""Sentences after the lead of which one begins with whom the lead is about."""
JUDGING = frozenset("coroner judge justice magistrate prosecutor".split())
"""Who tells in a lead of others than themselves."""
MANIFOLD = GENERIC | frozenset("board committee court department government office unit".split())
"""What an article has more of than it names: the board of the firm, the court of each trial."""


class Ahead:
    """Finds the names behind descriptions that stand before them."""

    def __init__(self, syntax: Syntax, names: Names, sorts: Sorts, nameless: Nameless) -> None:
        self.syntax = syntax
        self.tokens = syntax.tokens
        self.names = names
        self.sorts = sorts
        self.nameless = nameless
        self.title, self.lead = beginnings(syntax.tokens)

    def introduced(self, phrase: Phrase) -> Entity | None:
        """Whom the lead describes before the sentences after it tell the name: a ferry sank."""
        first, word = phrase.start, self.tokens.word[phrase.head]
        early = self.title.covers(phrase.span) or self.lead.covers(phrase.span)
        if not early or chr(self.syntax.classes.letters[phrase.head]) == "s":
            return None
        person = self._identified(phrase)
        if person is not None:
            return person
        if self.tokens.word[first] not in ("a", "an") and not self.title.covers(phrase.span):
            return None
        end = self.tokens.sentences.number(self.lead.end) + SOON
        called = self.sorts.called(word, self.nameless.further(first, phrase.head) & WHICH)
        fits = [each for each in called.values() if each.kind != "place" and each.mentions]
        later = [e for e in fits if self._is_named_later(e, phrase.span.end, end)]
        return later[0] if len(later) == 1 == len(fits) and word not in GENERIC else None

    def _is_named_later(self, entity: Entity, start: int, end: int) -> bool:
        """Whether a name first stands behind an offset, and up to this sentence."""
        first = entity.mentions[0].start
        return start < first and self.tokens.sentences.number(first) <= end

    def named(self, first: int, head: int) -> Entity | None:
        """What only one name of the article ends with, be it further on: the bridge will shut."""
        word = self.tokens.word[head]
        bare = self.nameless.is_bare(first, head)
        stands = word in bodies() or word in things() or word in BUILT or word in place_heads()
        if not stands or not bare or word in MANIFOLD:
            return None
        if self.nameless.is_told_anew(word, first):
            return None
        ends = [e for e in self.names.entities if e.kind != "person" and _ends_with(e, word)]
        return ends[0] if len(ends) == 1 else None

    def _identified(self, phrase: Phrase) -> Entity | None:
        """Whom the lead is about, where this phrase or one like it in the headline means that."""
        subject = self._about
        if subject is None or not self._may_be_one(subject, phrase):
            return None
        return self.one if phrase.span == subject.span or self.title.covers(phrase.span) else None

    def _may_be_one(self, subject: Phrase, phrase: Phrase) -> bool:
        """Whether two nouns may mean the same: firms are called by any of theirs."""
        words = self.tokens.word
        alike = words[subject.head] == words[phrase.head]
        return alike or all(calls_a_firm(words, each.head) for each in (subject, phrase))

    def told_by(self, word: str, offset: int) -> Entity | None:
        """Whom a noun means by which the headline or the lead calls the one whom the article is
        about, once that one is named: Nurse sues hospital.
        """
        about = self._about
        lead = self.tokens.word[about.head] if about is not None else ""
        found = self.one if about is not None else self._first_named
        if word not in (lead, self._headed_by) or found is None:
            return None
        return found if found.mentions[0].start < offset else None

    @cached_property
    def _headed_by(self) -> str:
        """The noun that a headline without a person's name has for its subject."""
        sentence = self.syntax.sentence_of(self.syntax.token_at(self.title.start))
        clause = next((c for c in sentence.clauses if c.kind == "main"), None)
        subject = clause.subject if clause is not None else None
        if subject is None or any(e.kind == "person" for _, e in self.names.within(self.title)):
            return ""
        word, one = self.tokens.word[subject.head], subject.determiner is None
        one = one and chr(self.syntax.classes.letters[subject.head]) != "s"
        return word if one and word in occupations() | PERSONS and word not in JUDGING else ""

    @cached_property
    def _first_named(self) -> Entity | None:
        """The person with whose full name the lead begins, and who does not only say something."""
        named = self.names.at(self.lead.start)
        return named[1] if named is not None and self._is_told_of(*named) else None

    @cached_property
    def _about(self) -> Phrase | None:
        """The person or the firm without a name that the lead is about: a nurse was jailed."""
        sentence = self.syntax.sentence_of(self.syntax.token_at(self.lead.start))
        clause = next((c for c in sentence.clauses if c.kind == "main"), None)
        subject = clause.subject if clause is not None else None
        if clause is None or subject is None or tells(clause):
            return None
        word = self.tokens.word[subject.head]
        one = chr(self.syntax.classes.letters[subject.head]) != "s" and self._is_new(subject)
        someone = word in occupations() | PERSONS and word not in JUDGING
        named = {entity.kind for _, entity in self.names.within(self.lead)}
        if one and calls_a_firm(self.tokens.word, subject.head):
            return None if "organization" in named else subject
        return subject if one and someone and "person" not in named else None

    def _is_new(self, phrase: Phrase) -> bool:
        return self.tokens.word[phrase.start] in ("a", "an")

    @cached_property
    def one(self) -> Entity | None:
        """Who a sentence after the lead begins with, by the whole name and no office."""
        if self._about is None:
            return None
        here = self.tokens.sentences.number(self.lead.start)
        for back in range(1, NEXT + 1):
            start = self.tokens.sentences.starts[here + back : here + back + 1]
            named = self.names.at(start[0]) if start else None
            if named is not None:
                return named[1] if self._is_told_of(*named) else None
        return None

    def _is_told_of(self, mention: Span, entity: Entity) -> bool:
        """Whether somebody is named here first, with an age or as who does something but say it."""
        stop = self.tokens.at_or_after(mention.end)
        clause = self.syntax.clause_at(stop - 1)
        does = clause is not None and (clause.group.passive or not tells(clause))
        if self._about is not None and calls_a_firm(self.tokens.word, self._about.head):
            return entity.kind == "organization" and does and not is_public(entity)
        if entity.kind != "person" or " " not in self.tokens.text[slice(*mention)]:
            return False
        words = self.tokens.word
        aged = words[stop] == "," and words[stop + 1].isdigit() and words[stop + 2] == ","
        return aged or does


def _ends_with(entity: Entity, word: str) -> bool:
    """Whether a name of several words ends with this one."""
    words = entity.name.lower().split()
    return len(words) > 1 and words[-1] == word
