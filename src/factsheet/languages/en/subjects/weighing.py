"""What a clause gives against what the article is about: the likelier one, or nobody."""

from bisect import bisect_right

from factsheet.languages.en.lexicon.people import occupations
from factsheet.languages.en.subjects.referent import NOBODY, Referent
from factsheet.languages.en.subjects.topic import Topic
from factsheet.model.document import Span
from factsheet.model.entities import Entity
from factsheet.model.speech import Speech
from factsheet.syntax import Phrase, Syntax
from factsheet.text.tokens import BREAK

POINTERS = frozenset("this that these those such".split())


class Weighing:
    """Weighs what clauses give in an article of this topic."""

    def __init__(self, syntax: Syntax, topic: Topic) -> None:
        self.syntax = syntax
        self.tokens = syntax.tokens
        self.about = topic

    def weighed(
        self, found: Referent | None, role: str | None, speech: Speech | None, *, own: bool
    ) -> Referent | None:
        """The topic, where more speaks for it than for what a clause gives.

        What has no name and is counted, stands in what somebody is quoted with or in an article
        about somebody, was the subject of 1 in 20 figures. `own` where nobody speaks who has
        nothing to do with the topic.
        """
        if found == NOBODY and own:
            return self.about.entity if self._takes_all() else found
        if not isinstance(found, Span) or role == "price":
            return found
        topic = self.about.entity
        if own and topic is not None and self._owns(topic, found):
            return topic
        somebody = topic is not None and topic.kind == "person"
        quoted = speech is not None and speech.form == "direct"
        return NOBODY if somebody or quoted or self._is_counted(found) else found

    def _takes_all(self) -> bool:
        """Whether what a phrase means that tells nobody is most likely the topic."""
        topic = self.about.entity
        return self.about.clear or (topic is not None and topic.kind == "person")

    def _owns(self, topic: Entity, thing: Span) -> bool:
        """Whether a thing belongs to what the article is about: "the plant", "customers".

        Of an article about a firm all does; of another one what is pointed at, what stands in a
        paragraph that names it, and what there are many of in a place.
        """
        phrase = self.syntax.phrase_at(self.tokens.at_or_after(thing.start))
        if phrase is None or any(map(phrase.span.covers, topic.mentions)):
            return False
        if topic.kind == "person" and self._introduces(topic, phrase):
            return True
        place = topic.kind == "place"
        if self.about.owns and topic.kind not in ("place", "person"):
            return True
        if place and self.syntax.classes[phrase.head] == "s":
            return True
        return self._before(thing) in POINTERS or self._is_named_beside(topic, thing)

    def _introduces(self, topic: Entity, phrase: Phrase) -> bool:
        """Whether an article tells what somebody is before it names them: a clerk who stole."""
        words = self.tokens.word
        somebody = words[phrase.head] in occupations() or words[phrase.end] == "who"
        single = self.syntax.classes[phrase.head] != "s"
        return somebody and single and phrase.span.end < topic.mentions[0].start

    def _is_named_beside(self, topic: Entity, thing: Span) -> bool:
        """Whether a thing's paragraph names what the article is about."""
        blocks = self.tokens.blocks
        block = blocks[bisect_right(blocks, thing.start, key=lambda each: each.start) - 1]
        return any(block.start <= mention.start < block.end for mention in topic.mentions)

    def _is_counted(self, thing: Span) -> bool:
        """Whether a number stands before a thing: of eleven clubs nobody knows which."""
        at = self.tokens.at_or_after(thing.start)
        return at > 0 and chr(self.syntax.classes.letters[at - 1]) == "0"

    def _before(self, thing: Span) -> str:
        """The word before a thing."""
        at = self.tokens.at_or_after(thing.start)
        return self.tokens.word[at - 1] if at else BREAK
