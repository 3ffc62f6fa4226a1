"""From the mention that stands there to the speaker that it means."""

from factsheet.languages.en.lexicon.organizations import company_noun
from factsheet.languages.en.lexicon.people import occupations
from factsheet.languages.en.speech.attribution_cues import Saying
from factsheet.languages.en.speech.phrases import Mention, phrase_ending
from factsheet.languages.en.speech.reporting_text import Frame
from factsheet.languages.en.subjects.coreference import HE, SHE, Salience, by_role, enterprise_noun
from factsheet.model.document import Span
from factsheet.model.entities import Entity
from factsheet.model.speech import Speaker

SPOKESPEOPLE = frozenset(
    "spokesman spokeswoman spokesperson spokespeople representative official officials".split()
)
DOCUMENTS = frozenset(
    (
        "report study survey poll data figures statistics estimates statement filing analysis "
        "release memo letter document documents records review"
    ).split()
)
"""What speaks for whoever made it."""


class Whom:
    """Resolves mentions, and remembers who spoke."""

    def __init__(self, frame: Frame) -> None:
        self.frame = frame
        self.salience = Salience(frame.tokens, frame.names)
        self._by_surname: dict[str, list[Entity]] = {}
        for entity in frame.names.entities:
            if entity.kind == "person":
                self._by_surname.setdefault(entity.name.lower().split()[-1], []).append(entity)

    def speaker(self, saying: Saying) -> Speaker | None:
        """The speaker of a saying."""
        return self.mention(saying.mention)

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
        text = self.frame.tokens.text[slice(*span)]
        fits = self._by_surname.get(text.lower().split()[-1], [])
        named = fits[0] if len(fits) == 1 else None
        return Speaker(text, span, named.name if named else None, named.role if named else None)

    def mention(self, mention: Mention) -> Speaker | None:
        """Whom a mention means, under the full name; without a name where that is not clear."""
        entity = self._entity(mention)
        text = self.frame.tokens.text[slice(*mention.span)]
        if entity is None:
            return (
                None if text.lower() in ("i", "we", "one", "you") else Speaker(text, mention.span)
            )
        if entity.kind == "place" and mention.shape == "pronoun":
            return None
        self.salience.speaks(entity, mention.span.start)
        return Speaker(text, mention.span, entity.name, entity.role)

    def _entity(self, mention: Mention) -> Entity | None:
        if mention.shape == "name":
            found = self.frame.names.at(mention.span.start)
            return found[1] if found else None
        if mention.shape == "pronoun":
            return self._pronoun(mention)
        return self._noun(mention)

    def _pronoun(self, mention: Mention) -> Entity | None:
        word, offset = self.frame.tokens.word[mention.head], mention.span.start
        if word in HE:
            return self.salience.person(offset, "male")
        if word in SHE:
            return self.salience.person(offset, "female")
        if word == "it":
            return self.salience.enterprise(offset)
        if word in ("who", "which"):
            return self._relative(mention)
        return None

    def _relative(self, mention: Mention) -> Entity | None:
        """Whom "who" or "which" stands for: the name before it, over a comma."""
        at = mention.first - 1
        words = self.frame.tokens.word
        before = phrase_ending(self.frame, at - 1 if words[at] == "," else at) if at > 0 else None
        return self._entity(before) if before and before.shape == "name" else None

    def _noun(self, mention: Mention) -> Entity | None:
        """A company's spokesman speaks for it; "the founder" is the one who was called so."""
        words = self.frame.tokens.word
        phrase = words[mention.first : mention.stop]
        head = words[mention.head]
        named = self.frame.names.within(mention.span)
        if named and (head in SPOKESPEOPLE or phrase[-1] in ("’s", "'s")):
            return next((e for _, e in named if e.kind != "person"), None)
        if named and head in DOCUMENTS:
            place = self.frame.tokens.start[mention.head]
            makers = [e for span, e in named if span.start > place] or [named[-1][1]]
            return makers[0]
        owner = phrase[: phrase.index("for")] if "for" in phrase[:-2] else phrase
        if head in DOCUMENTS and phrase[-2:-1] == ["the"] and enterprise_noun(phrase[-1:]):
            return self.salience.enterprise(mention.span.start, noun=phrase[-1])
        if phrase[-3:-1] == ["for", "the"]:
            owner = phrase[-1:]
        if head in SPOKESPEOPLE:
            noun = next((w for at, w in enumerate(owner) if company_noun(owner, at)), None)
            return self.salience.enterprise(mention.span.start, noun=noun) if noun else None
        if named:
            return None
        if phrase[0] == "the" and head in occupations():
            return by_role(self.frame.names, head, mention.span.start)
        if phrase[0] == "the" and enterprise_noun(phrase[-1:]):
            return self.salience.enterprise(mention.span.start, noun=phrase[-1])
        return None
