"""Whom a common noun means as a speaker: a spokesman, the founder, its economists, the Italian."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Literal

from factsheet.languages.en.lexicon.organizations import company_noun
from factsheet.languages.en.lexicon.people import PERSONS, occupations, offices, titles
from factsheet.languages.en.lexicon.places import PLACE_PREPOSITIONS
from factsheet.languages.en.lexicon.places import adjectives as demonyms
from factsheet.languages.en.lexicon.reporting_nouns import DOCUMENTS, FINDINGS, SPOKESPEOPLE
from factsheet.languages.en.speech.appositions import is_apposed
from factsheet.languages.en.speech.authors import author
from factsheet.languages.en.speech.mention import Mention
from factsheet.languages.en.speech.reporting_text import Reporting
from factsheet.languages.en.subjects.coreference import FAR, Gender, Salience
from factsheet.languages.en.subjects.descriptions import Descriptions
from factsheet.languages.en.subjects.nameless import Nameless
from factsheet.languages.en.subjects.referents import Referents
from factsheet.model.document import Span
from factsheet.model.entities import Entity, Names

GOES_ON = 700
"""Code points, some five sentences, after which the last speaker is no longer in mind."""
MENTIONS = 20
"""Names before a description that may be the one it means."""
ALONE = 2
"""Words of "the report", which says no more of whose it is."""
OFFICES = {"judge": "justice"}
"""What else somebody may be told to be whom a noun calls: Justice Lee is the judge."""
MANY = frozenset("police people staff both some others many several".split())
"""Nouns and pronouns of several without a plural's ending."""
COLLECTIVES = frozenset(("team", "office", "campaign", "laboratory", "lab", "group"))
"""Those who work with somebody, and speak as that one: her team estimates."""
HOLDERS: Mapping[str, Gender] = {"his": "male", "her": "female"}
"""Whose they are, by the pronoun."""
MAKERS = frozenset(("by", "from"))
"""Prepositions of whoever made a document."""
POSSESSED = frozenset(("'s", "’s", "'", "’"))
OWN = frozenset(("company", "firm", "business"))
"""What a release calls whoever issues it."""
Sort = Literal["person", "several", "body"]


class Nouns:
    """Finds the person or the body that a common noun stands for."""

    def __init__(self, text: Reporting, salience: Salience, issuer: Entity | None = None) -> None:
        self.text = text
        self.salience = salience
        self.issuer = issuer

    @cached_property
    def referents(self) -> Referents:
        """What the article's phrases mean, whoever speaks."""
        return Referents(self.text.syntax, self.text.names)

    @cached_property
    def descriptions(self) -> Descriptions:
        """What the article calls whom."""
        syntax, names = self.text.syntax, self.text.names
        return Descriptions(syntax, names, self.salience, Nameless(syntax, names))

    def meant(
        self, mention: Mention, last: Entity | None, reported: Entity | None
    ) -> Entity | None:
        """Whom a common noun means; `last` spoke last, `reported` published something."""
        words = self.text.tokens.word[mention.first : mention.stop]
        head = self.text.syntax.classes.lemma(mention.head)
        if self.text.names.within(mention.span):
            return self._with_name(mention, words, head)
        owned = self._owner(mention, head, last) or author(self.text, mention)
        if owned is not None:
            return owned
        if head in SPOKESPEOPLE:
            return self._spokesman(mention, words)
        return self._definite(mention, words, head, last, reported)

    def _with_name(self, mention: Mention, words: list[str], head: str) -> Entity | None:
        """Whom a noun means that has a name with it: a spokesman for Orbis, data from Orbis."""
        named = self.text.names.within(mention.span)
        if "based" in words and words[0] == "the":
            return self._body_in_mind(mention.span.start)
        if head in SPOKESPEOPLE or words[-1] in ("’s", "'s"):
            return next(
                (e for s, e in named if e.kind != "person" and not self._is_where(s, e)), None
            )
        if head in DOCUMENTS:
            return self._maker(mention, named)
        return self._members_of(mention)

    def _maker(self, mention: Mention, named: list[tuple[Span, Entity]]) -> Entity | None:
        """Who made a document with names in it: the one behind "by" or "from", or else the first
        behind the noun, or the last before it; nobody where that one's own agency did.
        """
        tokens, words = self.text.tokens, self.text.words
        places = [(tokens.at_or_after(span.start), span, entity) for span, entity in named]
        made = [each for each in places if _before_the(words, each[0]) in MAKERS]
        behind = [each for each in places if each[0] > mention.head]
        _, span, entity = (made or behind or places[-1:])[0]
        after = tokens.at_or_after(span.end)
        owned = made and after < mention.stop and words[after] in POSSESSED
        return None if owned else entity

    def _is_where(self, span: Span, entity: Entity) -> bool:
        """Whether a place only says where somebody speaks: officials in Norland."""
        before = self.text.words[self.text.tokens.at_or_after(span.start) - 1]
        return entity.kind == "place" and before in PLACE_PREPOSITIONS

    def _spokesman(self, mention: Mention, words: list[str]) -> Entity | None:
        """The body that a spokesman speaks for: for the company, or the one just spoken of."""
        offset = mention.span.start
        owner = words[: words.index("for")] if "for" in words[:-2] else words
        if words[-3:-1] == ["for", "the"]:
            owner = words[-1:]
        noun = next((w for at, w in enumerate(owner) if company_noun(owner, at)), None)
        if noun:
            return self.salience.enterprise(offset, noun=noun)
        alone = len(words) == ALONE and words[1].startswith("spokes")
        return self._body_in_mind(offset) if alone else None

    def _definite(
        self,
        mention: Mention,
        words: list[str],
        head: str,
        last: Entity | None,
        reported: Entity | None,
    ) -> Entity | None:
        """Whom "the founder", "the Italian", "the company", "the report" mean."""
        offset = mention.span.start
        if head in DOCUMENTS and words[-2:-1] == ["the"] and company_noun(words, -1):
            return self.salience.enterprise(offset, noun=words[-1])
        if words[0] != "the":
            return None
        if len(words) == ALONE and head in DOCUMENTS:
            return reported
        if self._is_described(mention):
            return self._in_mind(offset) or last
        if head in occupations() or head in titles():
            told = _by_role(self.text.names, head, offset) or self._told(mention)
            other = OFFICES.get(head)
            told = told or (_by_role(self.text.names, other, offset) if other else None)
            return told or self._goes_on(mention, head, last)
        if company_noun(words, -1):
            own = self.issuer if len(words) == ALONE and words[-1] in OWN else None
            own = own or self._told_of(mention)
            return own or self.salience.enterprise(offset, noun=words[-1])
        called = self._called(head) if len(words) == ALONE else None
        return called or self._goes_on(mention, head, last) or self._pointed_at(mention)

    def _told_of(self, mention: Mention) -> Entity | None:
        """The body that the sentences before are about, where a noun may call it: the lender."""
        centres = self.referents.descriptions.centres
        return centres.called(mention.first, mention.head, frozenset())

    def centre(self, mention: Mention) -> Entity | None:
        """The body of which the sentences before tell, where an "it" goes on with that."""
        found = self.referents.pronouns.meant(mention.head)
        return found if isinstance(found, Entity) and found.kind != "place" else None

    def _pointed_at(self, mention: Mention) -> Entity | None:
        """Whom a noun alone points back at as it does where nobody speaks: the buyer, the miner."""
        phrase = self.text.syntax.phrase_at(mention.head)
        alone = phrase is not None and phrase.head == phrase.start + 1
        found = self.referents.of(phrase) if phrase is not None and alone else None
        return found if isinstance(found, Entity) and self.sort(mention) != "several" else None

    def _goes_on(self, mention: Mention, head: str, last: Entity | None) -> Entity | None:
        """Whoever spoke last, by another description of one person that is new to the article."""
        phrase = self.text.syntax.phrase_at(mention.head)
        owned = phrase is not None and phrase.possessor is not None
        if last is None or owned or head in titles() or head in FINDINGS:
            return None
        alone = self.sort(mention) == "person" and not self._stood_before(head, mention.first)
        return last if alone else None

    def _stood_before(self, noun: str, at: int) -> bool:
        """Whether the article called somebody this before a token."""
        first = next(iter(self.text.tokens.standing(frozenset((noun,)))), at)
        return first < at

    def _told(self, mention: Mention) -> Entity | None:
        """Whom the article told to be this before: a miner, the county's regulator."""
        found = self.descriptions.meant(mention.first, mention.head)
        return found if isinstance(found, Entity) else None

    def _called(self, noun: str) -> Entity | None:
        """The one body whose name ends with a noun: the federation, the Timber Federation."""
        bodies = [e for e in self.text.names.entities if e.kind == "organization"]
        fits = [each for each in bodies if each.name.lower().split()[-1] == noun]
        return fits[0] if len(fits) == 1 else None

    def _in_mind(self, offset: int) -> Entity | None:
        """The person whom the sentences before are about."""
        for span, entity in self.text.names.before(offset, most=MENTIONS):
            if offset - span.start > GOES_ON:
                break
            if entity.kind == "person" and self.leads(span):
                return entity
        return None

    def _is_described(self, mention: Mention) -> bool:
        """Whether a person is meant by age, sex or nation: the 34-year-old, the Italian."""
        words = self.text.tokens.word[mention.first : mention.stop]
        aged = words[-1] == "old" and "year" in words
        alone = len(words) == 2 and (words[1] in PERSONS or words[1] in demonyms())
        return aged or alone

    def _owner(self, mention: Mention, head: str, last: Entity | None) -> Entity | None:
        """Whose document or people speak: the commission's inquiry, its economists."""
        phrase = self.text.syntax.phrase_at(mention.head)
        possessor = phrase.possessor if phrase is not None else None
        words, offset = self.text.words, mention.span.start
        several = head in COLLECTIVES or self.sort(mention) == "several"
        speaks = several or head in DOCUMENTS | SPOKESPEOPLE
        if possessor is None or not speaks or self.text.names.within(mention.span):
            return None
        if words[possessor[0]] == "its":
            return self.salience.enterprise(offset)
        gender: Gender | None = HOLDERS.get(words[possessor[0]])
        if gender is not None:
            fits = last is not None and self.salience.may_be(last, gender)
            return last if fits else self.salience.person(offset, gender)
        noun = words[possessor[1] - 1]
        definite = words[possessor[0]] == "the" and company_noun([noun], 0)
        return self.salience.enterprise(offset, noun=noun) if definite else None

    def _members_of(self, mention: Mention) -> Entity | None:
        """Whose analysts or researchers speak: analysts at a bank."""
        if self.sort(mention) != "several":
            return None
        bodies = [
            (span, e) for span, e in self.text.names.within(mention.span)
            if e.kind == "organization" and span.start > self.text.tokens.start[mention.head]
        ]  # fmt: skip
        return bodies[0][1] if len(bodies) == 1 else None

    def _body_in_mind(self, offset: int) -> Entity | None:
        """The organisation that a spokesman speaks for, where the sentence before is about one."""
        tokens = self.text.tokens
        here = tokens.sentence_at(offset).start
        for span, entity in self.text.names.before(here, most=MENTIONS):
            if offset - span.start > GOES_ON // 2:
                break
            acts = entity.kind == "other" and len(entity.mentions) > 1
            if (entity.kind == "organization" or acts) and self.leads(span):
                return entity
        return None

    def leads(self, name: Span) -> bool:
        """Whether a name is the subject of a main clause, so that the sentences are about it."""
        at = self.text.tokens.at_or_after(name.start)
        clause = self.text.syntax.clause_at(at)
        told = clause.antecedent if clause is not None else None
        if clause is not None and told is not None and told.start <= at < told.end:
            clause = clause.parent
        if clause is None or clause.kind != "main" or self.text.inside[at]:
            return False
        if at - 1 == clause.sentence.start and self.text.words[at - 1] == "for":
            return True
        subject = clause.subject
        if subject is None:
            return False
        inside = subject.start <= at < subject.end
        return inside or is_apposed(self.text, subject, at, clause.group.start)

    def sort(self, mention: Mention) -> Sort:
        """Which pronoun a common noun's speaker goes on as."""
        classes, head = self.text.syntax.classes, mention.head
        if classes[head] == "s" or self.text.words[head] in MANY:
            return "several"
        lemma = classes.lemma(head)
        person = lemma in occupations() or lemma in SPOKESPEOPLE or lemma in PERSONS
        return "person" if person else "body"


def _before_the(words: Sequence[str], at: int) -> str:
    """The word before a name, or before its article."""
    return words[at - 2] if words[at - 1] == "the" else words[at - 1]


def _by_role(names: Names, noun: str, offset: int) -> Entity | None:
    """The person whom the article calls this, if there is but one before the offset."""
    found = {
        entity.name: entity
        for _, entity in names.before(offset, most=FAR)
        if entity.kind == "person" and entity.role and noun in offices(entity.role)
    }
    return next(iter(found.values())) if len(found) == 1 else None
