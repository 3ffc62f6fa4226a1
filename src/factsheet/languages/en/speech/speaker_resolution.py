"""From the mention that stands there to the speaker that it means."""

from typing import Literal

from factsheet.languages.en.lexicon.organizations import company_noun
from factsheet.languages.en.lexicon.people import PERSONS, occupations
from factsheet.languages.en.lexicon.places import adjectives as demonyms
from factsheet.languages.en.lexicon.sayings import Frame, documents, findings, spokespeople
from factsheet.languages.en.speech.attribution_cues import Saying
from factsheet.languages.en.speech.mentions import Mention
from factsheet.languages.en.speech.reporting_text import Reporting
from factsheet.languages.en.subjects.coreference import (
    HE,
    SHE,
    Gender,
    Salience,
    by_role,
    enterprise_noun,
)
from factsheet.model.document import Span
from factsheet.model.entities import Entity
from factsheet.model.speech import Speaker

UNNAMED = frozenset("i we you who which that".split())
"""Pronouns that, without an antecedent, speak for nobody."""


OWNED = frozenset("'s ’s of by from".split())
"""Words by which a study has somebody whose it is."""
REPORT = 2
"""Words of "the report", which says no more of whose it is."""
GOES_ON = 700
"""Code points, some five sentences, after which the last speaker is no longer in mind."""


MENTIONS = 20
"""Names before a description that may be the one it means."""
MANY = frozenset("police people staff both some others many several".split())
"""Nouns and pronouns of several without a plural's ending."""
Sort = Literal["person", "several", "body"]


class Whom:
    """Resolves mentions, and remembers who spoke."""

    def __init__(self, text: Reporting) -> None:
        self.text = text
        self.salience = Salience(text.tokens, text.names)
        self._reported: Entity | None = None
        self._last: tuple[Entity, int] | None = None
        self._unnamed: dict[Sort, tuple[Speaker, int]] = {}
        self._by_surname: dict[str, list[Entity]] = {}
        for entity in text.names.entities:
            if entity.kind == "person":
                self._by_surname.setdefault(entity.name.lower().split()[-1], []).append(entity)

    def speaker(self, saying: Saying) -> Speaker | None:
        """The speaker of a saying."""
        return self.mention(saying.mention)

    def notes(self, saying: Saying) -> None:
        """Remember who reports something: "the report" means that one's later."""
        publishes = Frame.RESULTS in saying.takes or saying.mention.shape == "noun"
        entity = self._entity(saying.mention) if publishes else None
        if entity is not None and entity.kind in ("organization", "other"):
            self._reported = entity

    def is_nobody(self, mention: Mention, speaker: Speaker) -> bool:
        """Whether a study or a figure speaks of which the article does not say whose it is."""
        if mention.shape != "noun" or speaker.name is not None:
            return False
        words = self.text.tokens.word[mention.first : mention.stop]
        owned = not OWNED.isdisjoint(words)
        return not owned and self.text.syntax.classes.lemma(mention.head) in findings()

    def person(self, mention: Mention | None) -> Speaker | None:
        """The same, where it is a person's name or pronoun: only they are taken to go on."""
        if mention is None or mention.shape == "noun":
            return None
        entity = self._entity(mention)
        return self.mention(mention) if entity and entity.kind == "person" else None

    def scripted(self, span: Span | None) -> Speaker | None:
        """The speaker of a transcript's line, by surname in capitals."""
        if span is None:
            return None
        stands = self.text.tokens.text[slice(*span)]
        fits = self._by_surname.get(stands.lower().split()[-1], [])
        named = fits[0] if len(fits) == 1 else None
        return Speaker(stands, span, named.name if named else None, named.role if named else None)

    def mention(self, mention: Mention) -> Speaker | None:
        """Whom a mention means, under the full name; without a name where that is not clear."""
        entity = self._entity(mention)
        stands = self.text.tokens.text[slice(*mention.span)]
        if entity is None:
            return self._nameless(mention, stands)
        if entity.kind == "place" and mention.shape == "pronoun":
            return None
        self.salience.speaks(entity, mention.span.start)
        if entity.kind == "person":
            self._last = (entity, mention.span.start)
            self._unnamed.pop("person", None)
        elif mention.shape == "noun" and self._sort(mention) == "person":
            self._unnamed["person"] = (Speaker(stands, mention.span), mention.span.start)
        else:
            self._unnamed.pop("body", None)
        return Speaker(stands, mention.span, entity.name, entity.role)

    def _nameless(self, mention: Mention, stands: str) -> Speaker | None:
        """A speaker whom the article does not name: two who speak together, an official, "they"."""
        joint = self._joint(mention)
        if joint:
            return Speaker(stands, mention.span, joint)
        if mention.shape == "pronoun":
            return self._described(mention, stands)
        speaker = Speaker(stands, mention.span)
        self._unnamed[self._sort(mention)] = (speaker, mention.span.start)
        return speaker

    def _described(self, mention: Mention, stands: str) -> Speaker | None:
        """A pronoun that goes on with somebody unnamed, under that one's description."""
        word = stands.lower()
        sort: Sort = "body" if word == "it" else "several" if word == "they" else "person"
        last = self._unnamed.get(sort)
        if last is not None and mention.span.start - last[1] < GOES_ON:
            return Speaker(stands, mention.span, _without_article(last[0].text))
        return None if word in UNNAMED else Speaker(stands, mention.span)

    def _sort(self, mention: Mention) -> Sort:
        """Which pronoun a common noun's speaker goes on as."""
        classes, head = self.text.syntax.classes, mention.head
        if classes[head] == "s" or self.text.words[head] in MANY:
            return "several"
        person = classes.lemma(head) in occupations() | spokespeople() | PERSONS
        return "person" if person else "body"

    def _joint(self, mention: Mention) -> str | None:
        """The names of those who say something together."""
        if not mention.joint:
            return None
        named = self.text.names.within(mention.span)
        return " and ".join(dict.fromkeys(entity.name for _, entity in named))

    def _entity(self, mention: Mention) -> Entity | None:
        if mention.joint:
            return None
        if mention.shape == "name":
            found = self.text.names.at(mention.span.start)
            return found[1] if found else None
        if mention.shape == "pronoun":
            return self._pronoun(mention)
        return self._noun(mention)

    def _pronoun(self, mention: Mention) -> Entity | None:
        word, offset = self.text.tokens.word[mention.head], mention.span.start
        gender: Gender | None = "male" if word in HE else "female" if word in SHE else None
        if gender is not None:
            return self._person(offset, gender)
        if word == "it":
            if self._is_going_on("body", offset):
                return None
            return self.salience.enterprise(offset)
        return None

    def _person(self, offset: int, gender: Gender) -> Entity | None:
        """Who has become the subject since somebody spoke, or whoever spoke, or the likeliest."""
        unnamed = self._unnamed.get("person")
        if unnamed is not None and not self._is_named(unnamed[1], offset, gender):
            return None
        if self._last is not None and offset - self._last[1] < GOES_ON:
            led = self._led(self._last[1], offset, gender, self._last[0])
            if led is not None:
                return led
        return self._goes_on(offset, gender) or self.salience.person(offset, gender)

    def _is_named(self, said: int, offset: int, gender: Gender) -> bool:
        """Whether a person is named between two places whom "he" or "she" may mean."""
        between = self.text.names.within(Span(said, offset))
        return any(
            e.kind == "person" and e.gender in (None, gender) and span.start > said
            for span, e in between
        )

    def _goes_on(self, offset: int, gender: Gender) -> Entity | None:
        """The last speaker, where nobody else has become what the sentences are about since."""
        last = self._last
        if last is None or last[0].gender not in (None, gender):
            return None
        entity, said = last
        near = offset - said < GOES_ON
        return entity if near and not self._led(said, offset, gender, entity) else None

    def _is_going_on(self, sort: Sort, offset: int) -> bool:
        """Whether an unnamed body spoke last, and no organisation is named since."""
        last = self._unnamed.get(sort)
        if last is None or offset - last[1] >= GOES_ON:
            return False
        between = self.text.names.within(Span(last[1], offset))
        return not any(e.kind in ("organization", "other") for _, e in between)

    def _led(self, said: int, offset: int, gender: Gender, entity: Entity | None) -> Entity | None:
        """The other person whom the sentences are about since somebody spoke."""
        for span, named in reversed(self.text.names.within(Span(said, offset))):
            if named is entity and span.start > said:
                return None
            fits = named.kind == "person" and named.gender in (None, gender)
            if fits and named is not entity and self._leads(span):
                return named
        return None

    def _leads(self, name: Span) -> bool:
        """Whether a name is the subject of a main clause, so that the sentences are about it."""
        at = self.text.tokens.at_or_after(name.start)
        clause = self.text.syntax.clause_at(at)
        if clause is None or clause.kind != "main" or self.text.inside[at]:
            return False
        subject = clause.subject
        inside = subject is not None and subject.start <= at < subject.end
        behind = self.text.tokens.at_or_after(name.end)
        apposed = self.text.words[at - 1] == "," == self.text.words[behind]
        return inside or (apposed and behind + 1 == clause.group.start)

    def _is_described(self, mention: Mention) -> bool:
        """Whether a person is meant by age, sex or nation: the 34-year-old, the Italian."""
        words = self.text.tokens.word[mention.first : mention.stop]
        aged = words[-1] == "old" and "year" in words
        alone = len(words) == 2 and (words[1] in PERSONS or words[1] in demonyms())
        return aged or alone

    def _in_mind(self, offset: int) -> Entity | None:
        """The person whom the sentences before are about, or else the one who spoke last."""
        for span, entity in self.text.names.before(offset, most=MENTIONS):
            if offset - span.start > GOES_ON:
                break
            if entity.kind == "person" and self._leads(span):
                return entity
        last = self._last
        return last[0] if last is not None and offset - last[1] < GOES_ON else None

    def _noun(self, mention: Mention) -> Entity | None:
        """A company's spokesman speaks for it; "the founder" is the one who was called so."""
        words = self.text.tokens.word
        phrase = words[mention.first : mention.stop]
        head = self.text.syntax.classes.lemma(mention.head)
        named = self.text.names.within(mention.span)
        if named and (head in spokespeople() or phrase[-1] in ("’s", "'s")):
            return next((e for _, e in named if e.kind != "person"), None)
        if named and head in documents():
            place = self.text.tokens.start[mention.head]
            makers = [e for span, e in named if span.start > place] or [named[-1][1]]
            return makers[0]
        owner = phrase[: phrase.index("for")] if "for" in phrase[:-2] else phrase
        if head in documents() and phrase[-2:-1] == ["the"] and enterprise_noun(phrase[-1:]):
            return self.salience.enterprise(mention.span.start, noun=phrase[-1])
        if phrase[-3:-1] == ["for", "the"]:
            owner = phrase[-1:]
        if head in spokespeople():
            noun = next((w for at, w in enumerate(owner) if company_noun(owner, at)), None)
            return self.salience.enterprise(mention.span.start, noun=noun) if noun else None
        if named:
            return None
        if phrase[0] == "the" and len(phrase) == REPORT and head in documents():
            return self._reported
        if phrase[0] == "the" and self._is_described(mention):
            return self._in_mind(mention.span.start)
        if phrase[0] == "the" and head in occupations():
            return by_role(self.text.names, head, mention.span.start)
        if phrase[0] == "the" and enterprise_noun(phrase[-1:]):
            return self.salience.enterprise(mention.span.start, noun=phrase[-1])
        return None


def _without_article(text: str) -> str:
    first, _, rest = text.partition(" ")
    return rest if first.lower() in ("a", "an", "the") and rest else text
