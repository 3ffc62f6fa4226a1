"""From the mention that stands there to the speaker that it means."""

from factsheet.languages.en.lexicon.organizations import company_noun
from factsheet.languages.en.lexicon.sayings import Frame
from factsheet.languages.en.speech.attribution_cues import Saying
from factsheet.languages.en.speech.authors import nameless_author, without_article
from factsheet.languages.en.speech.mention import Mention
from factsheet.languages.en.speech.nouns_meant import ALONE, GOES_ON, Nouns, Sort
from factsheet.languages.en.speech.reporting_text import Reporting
from factsheet.languages.en.speech.several import several_before, someone_before
from factsheet.languages.en.subjects.coreference import (
    HE,
    SHE,
    Gender,
    Salience,
)
from factsheet.languages.en.subjects.sides import issuer
from factsheet.model.document import Span
from factsheet.model.entities import Entity
from factsheet.model.speech import Speaker

NEAR = 3
"""Sentences after which nobody is meant whom the last one is not about."""
UNNAMED = frozenset("i we you who which that".split())
"""Pronouns that, without an antecedent, speak for nobody."""


class Whom:
    """Resolves mentions, and remembers who spoke."""

    def __init__(self, text: Reporting) -> None:
        self.text = text
        self.salience = Salience(text.tokens, text.names)
        self.issuer = issuer(text.tokens, text.names)
        self.nouns = Nouns(text, self.salience, self.issuer)
        self._reported: Entity | None = None
        self._written: dict[str, Entity] = {}
        self._last: tuple[Entity, int] | None = None
        self._body: tuple[Entity, int] | None = None
        self._unnamed: dict[Sort, tuple[Speaker, int]] = {}
        self._by_surname: dict[str, list[Entity]] = {}
        for entity in text.names.entities:
            if entity.kind == "person":
                self._by_surname.setdefault(entity.name.lower().split()[-1], []).append(entity)

    def speaker(self, saying: Saying) -> Speaker | None:
        """The speaker of a saying."""
        return self.mention(saying.mention)

    def notes(self, saying: Saying) -> None:
        """Remember who reports or writes something: "the report" means that one's later."""
        publishes = saying.takes & Frame.RESULTS or saying.mention.shape == "noun"
        document = self._document(saying)
        entity = self._entity(saying.mention) if publishes or document else None
        if entity is None:
            return
        if entity.kind in ("organization", "other") and publishes:
            self._reported = entity
        if document is not None:
            self._written[document] = entity

    def _document(self, saying: Saying) -> str | None:
        """The document that says something, or in which somebody says it: in a memo, Lee wrote."""
        lemma = self.text.syntax.classes.lemma
        if self.text.is_document(saying.mention.head):
            return lemma(saying.mention.head)
        if saying.clause is None:
            return None
        held = (each.phrase for each in saying.clause.prepositions if each.word == "in")
        heads = (each.head for each in held if each is not None)
        return next((lemma(head) for head in heads if self.text.is_document(head)), None)

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
        elif mention.shape == "noun" and self.nouns.sort(mention) == "person":
            alone = mention.stop - mention.first == ALONE
            said = Speaker(stands, mention.span, entity.name if alone else None)
            self._unnamed["person"] = (said, mention.span.start)
        elif mention.shape == "noun" and self.nouns.sort(mention) == "several":
            said = Speaker(stands, mention.span, entity.name)
            self._unnamed["several"] = (said, mention.span.start)
        else:
            self._unnamed.pop("body", None)
            self._body = (entity, mention.span.start)
        return Speaker(stands, mention.span, entity.name, entity.role)

    def _nameless(self, mention: Mention, stands: str) -> Speaker | None:
        """A speaker whom the article does not name: two who speak together, an official, "they"."""
        joint = self._joint(mention)
        if joint:
            return Speaker(stands, mention.span, joint)
        if mention.shape == "pronoun":
            return self._described(mention, stands)
        called = self._called_before(mention) or nameless_author(self.text, mention)
        speaker = Speaker(stands, mention.span, called)
        self._unnamed[self.nouns.sort(mention)] = (speaker, mention.span.start)
        return speaker

    def _called_before(self, mention: Mention) -> str | None:
        """What "the report" was called in full when it spoke first: report to the meeting."""
        last = self._unnamed.get("body")
        words, head = self.text.words, self.text.words[mention.head]
        if last is None or mention.stop - mention.first != ALONE or words[mention.first] != "the":
            return None
        before = last[0].name or without_article(last[0].text)
        told = (*before.lower().split(), *last[0].text.lower().split())
        return before if head in told and before.lower() != head else None

    def _described(self, mention: Mention, stands: str) -> Speaker | None:
        """A pronoun that goes on with somebody unnamed, under that one's description."""
        word = stands.lower()
        sort: Sort = "body" if word == "it" else "several" if word == "they" else "person"
        last = self._unnamed.get(sort)
        alone = self._unnamed.get("person") if sort == "several" else None
        if alone is not None and (last is None or last[1] < alone[1]):
            last = alone
        if last is not None and mention.span.start - last[1] < GOES_ON:
            name = last[0].name if sort != "body" else None
            return Speaker(stands, mention.span, name or without_article(last[0].text))
        before = {"several": several_before, "person": someone_before}.get(sort)
        those = before(self.text, mention.head) if before is not None else None
        if those is not None:
            called = without_article(self.text.tokens.text[slice(*those.span)])
            meant = self._entity(those)
            return Speaker(stands, mention.span, meant.name if meant is not None else called)
        return None if word in UNNAMED else Speaker(stands, mention.span)

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
        last = self._last[0] if self._last is not None else None
        lemma = self.text.syntax.classes.lemma(mention.head)
        meant = self.nouns.meant(mention, last, self._written.get(lemma, self._reported))
        return meant or self._enterprise_going_on(mention)

    def _enterprise_going_on(self, mention: Mention) -> Entity | None:
        """The body that spoke just before, of which nothing told that it is one: the bank."""
        words = self.text.words[mention.first : mention.stop]
        if len(words) != ALONE or words[0] != "the" or not company_noun(words, 1):
            return None
        return self._body_going_on(mention.span.start)

    def _pronoun(self, mention: Mention) -> Entity | None:
        word, offset = self.text.tokens.word[mention.head], mention.span.start
        gender: Gender | None = "male" if word in HE else "female" if word in SHE else None
        if gender is not None:
            return self._heard(self._person(offset, gender), gender)
        if word == "we":
            return self.issuer
        if word == "it":
            if self._is_going_on("body", offset):
                return None
            told = self._body_going_on(offset) or self.nouns.centre(mention)
            return told or self.salience.enterprise(offset)
        return None

    def _body_going_on(self, offset: int) -> Entity | None:
        """The body that spoke in this sentence or the one before, where no other was named since:
        the bank sees growth of 2%; it halved its forecast.
        """
        if self._body is None:
            return None
        entity, said = self._body
        sentence = self.text.tokens.sentences.number
        between = self.text.names.within(Span(said, offset))
        others = [e for _, e in between if e.kind in ("organization", "other") and e is not entity]
        return entity if not others and sentence(offset) - sentence(said) <= 1 else None

    def _heard(self, entity: Entity | None, gender: Gender) -> Entity | None:
        """Whom a pronoun means, who is taken for a man or a woman from here on."""
        if entity is not None:
            self.salience.take_for(entity, gender)
        return entity

    def _person(self, offset: int, gender: Gender) -> Entity | None:
        """Who has become the subject since somebody spoke, or whoever spoke, or the likeliest."""
        unnamed = self._unnamed.get("person")
        near = unnamed is not None and offset - unnamed[1] < GOES_ON
        if unnamed is not None and near and not self._is_named(unnamed[1], offset, gender):
            return None
        if self._last is not None and offset - self._last[1] < GOES_ON:
            led = self._led(self._last[1], offset, gender, self._last[0])
            if led is not None:
                return led
        described = self._described_before(offset, gender)
        goes_on = described or self._goes_on(offset, gender)
        return goes_on or self._likeliest(offset, gender)

    def _described_before(self, offset: int, gender: Gender) -> Entity | None:
        """The named one whom the last sentence is about under another description: the judge."""
        someone = someone_before(self.text, self.text.tokens.at_or_after(offset))
        entity = self._entity(someone) if someone is not None else None
        return entity if entity is not None and self.salience.may_be(entity, gender) else None

    def _likeliest(self, offset: int, gender: Gender) -> Entity | None:
        """The likeliest person, but nobody far away, and none whom only the last sentence names
        and no first name or title tells of, where that is about somebody without a name.
        """
        found = self.salience.person(offset, gender)
        at = self.text.tokens.at_or_after(offset)
        if found is None or someone_before(self.text, at) is None:
            return found
        mentions = [m.start for m in found.mentions if m.start < offset]
        sentence = self.text.tokens.sentences.number
        far = sentence(offset) - sentence(mentions[-1]) > NEAR
        named_there = sentence(offset) - sentence(mentions[0]) == 1
        return None if far or (named_there and found.gender is None) else found

    def _is_named(self, said: int, offset: int, gender: Gender) -> bool:
        """Whether a person is named between two places whom "he" or "she" may mean."""
        between = self.text.names.within(Span(said, offset))
        return any(self.salience.may_be(e, gender) and span.start > said for span, e in between)

    def _goes_on(self, offset: int, gender: Gender) -> Entity | None:
        """The last speaker, where nobody else has become what the sentences are about since."""
        last = self._last
        if last is None or not self.salience.may_be(last[0], gender):
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
            other = named is not entity and self.salience.may_be(named, gender)
            if other and self.nouns.leads(span):
                return named
        return None
