"""Whose figure it is: the company that raised, the market that fell, the thing that costs."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from factsheet.languages.en.lexicon.owned import EVERYWHERE
from factsheet.languages.en.subjects import clauses
from factsheet.languages.en.subjects.conventions import Conventions
from factsheet.languages.en.subjects.pronouns import ITS, POINTING
from factsheet.languages.en.subjects.referent import ANOTHER, NOBODY, Nobody, Owned, Referent
from factsheet.languages.en.subjects.referents import Referents
from factsheet.languages.en.subjects.respectively import respectively
from factsheet.languages.en.subjects.topic import Topic, topic_of
from factsheet.languages.en.subjects.weighing import Weighing
from factsheet.model.document import Span
from factsheet.model.entities import Entity, Names
from factsheet.model.speech import Speech
from factsheet.syntax import Phrase, Syntax
from factsheet.text.tokens import BREAK, Tokens

LABEL = 5
"""Tokens between a label and its colon."""
MARKS = 8
"""Tokens that number or mark an item before its label."""
BULLETS = frozenset("•·▪‣*-–—")
"""Marks with which a list's item begins."""
NEXT_TO = 2
"""Sentences of a paragraph back, in which whoever a bare measure belongs to is named."""


class Subjects:
    """Finds the subject of each figure of an article."""

    def __init__(
        self,
        tokens: Tokens,
        names: Names,
        speeches: tuple[Speech, ...],
        syntax: Syntax,
        figures: Sequence[Span],
    ) -> None:
        self.tokens = tokens
        self.names = names
        self.syntax = syntax
        self._full: dict[str, list[Span]] = {}
        self._is_about(Topic(), judged=False)
        self._is_about(topic_of(names, tokens, speeches, self._named_by(figures)))

    def _is_about(self, topic: Topic, *, judged: bool = True) -> None:
        """Take this for what the article is about."""
        self.topic, self.of_all, self.clear = topic.entity, topic.of_all, topic.clear
        self.weighing = Weighing(self.syntax, topic)
        self.referents = Referents(self.syntax, self.names, self.topic, judged=judged)
        self.conventions = Conventions(self.syntax, self.referents)

    def _named_by(self, figures: Sequence[Span]) -> Counter[str]:
        """How many of the figures each name is the subject of, whatever the article is about."""
        found = (self._by_grammar(figure, None) for figure in figures)
        return Counter(entity.name for entity in found if isinstance(entity, Entity))

    def of(
        self,
        figure: Span,
        *,
        kind: str,  # noqa: ARG002 - the protocol's; the role tells enough
        capture: Span | None = None,
        speech: Speech | None = None,
        role: str | None = None,
    ) -> Span | None:
        """The full name of the figure's subject at its nearest place, or None where none is told.

        `kind` and `role` are the fact's, `capture` is the stretch that a rule took for the subject,
        `speech` the statement around the figure.
        """
        found = self.conventions.of(figure, role)
        if found is None:
            found = self._by_clause(figure, capture, speech, role)
        return self._told(found, figure, speech)

    def _by_clause(
        self, figure: Span, capture: Span | None, speech: Speech | None, role: str | None
    ) -> Referent | None:
        """Whose a figure is by what a rule took, by its clauses, or by its line."""
        found = self._captured(capture) if capture is not None else None
        if found is None:
            found = self._by_grammar(figure, speech)
        if found is None:
            found = self._without_clause(figure)
        own = self._is_of_topic(speech)
        return self.weighing.weighed(found, role, speech, own=own)

    def _is_of_topic(self, speech: Speech | None) -> bool:
        """Whether nobody speaks, or somebody of the firm that the article is about."""
        if speech is None or speech.speaker is None:
            return True
        speaker = self._speaker(speech)
        return speaker is self.topic or (speaker is not None and self._side(speaker) is self.topic)

    def _told(self, found: Referent | None, figure: Span, speech: Speech | None) -> Span | None:
        """The span of whom a phrase means, once "us" and whose measure it is are told."""
        if found == "us":
            found = self._speakers_side(speech)
        elif found == "me":
            found = self._speaker(speech)
        elif isinstance(found, Owned):
            found = self._owner(figure, speech)
        if isinstance(found, Entity):
            return self.named(found, figure)
        return found if isinstance(found, Span) else None

    def named(self, entity: Entity, near: Span) -> Span:
        """The mention nearest to a place whose words are the entity's name."""
        full = self._full.get(entity.name)
        if full is None:
            text = self.tokens.text
            full = [m for m in entity.mentions if text[slice(*m)] == entity.name]
            full = self._full[entity.name] = full or [entity.full or near]
        at = bisect_left(full, near)
        return min(full[max(0, at - 1) : at + 1], key=lambda m: abs(m.start - near.start))

    def _captured(self, capture: Span) -> Referent | None:
        """Whom the stretch means that a rule took for the subject."""
        inside = self.names.within(capture)
        if inside:
            return inside[0][1]
        phrase = self.syntax.phrase_at(self.syntax.token_at(capture.start))
        if phrase is None:
            return None
        if self.referents.is_markets(phrase):
            return ANOTHER
        found = self.referents.of(phrase)
        return None if isinstance(found, Nobody) else found

    def _by_grammar(self, figure: Span, speech: Speech | None) -> Referent | None:
        """By the figure's own phrase, then the subjects of the clauses around it."""
        if self._is_everywhere(figure):
            return ANOTHER
        own = self.referents.around_figure(clauses.own_phrase(self.syntax, figure), figure)
        if own is not None and not isinstance(own, Span):
            return own
        found = self._by_clauses(figure, speech)
        return own if own is not None and not isinstance(found, Entity) else found

    def _by_clauses(self, figure: Span, speech: Speech | None) -> Referent | None:
        """By the subjects of the clauses around it."""
        path = clauses.around(self.syntax, figure)
        listed = respectively(self.syntax, figure, path)
        if listed is not None:
            return self.referents.of(listed)
        if not path:
            return None
        if clauses.is_existential(path[0]):
            return self.conventions.where(path[0])
        for _, phrase in clauses.subjects(path, figure):
            if self._is_anothers(phrase, speech):
                return ANOTHER
            found = self.referents.of(phrase)
            if not isinstance(found, Nobody) or phrase.is_pronoun:
                return found
        if self._points_back(figure):
            return Owned()
        return self.conventions.besides(path, figure) or self._topics(speech)

    def _points_back(self, figure: Span) -> bool:
        """Whether a sentence opens with "that" and is about what the one before was about."""
        first = self.tokens.at_or_after(self.tokens.sentence_at(figure.start).start)
        return self.tokens.word[first] in POINTING

    def _topics(self, speech: Speech | None) -> Referent:
        """Whose a figure is whose clause has no subject, in an article about one thing."""
        if self.topic is None or not self.clear or not self._is_of_topic(speech):
            return NOBODY
        return Owned() if self.of_all else self.topic

    def _is_anothers(self, phrase: Phrase, speech: Speech | None) -> bool:
        """Whether a phrase is the speaker, an "it" of the speaker's, or the market's rate."""
        market = self.referents.is_markets(phrase)
        return market or self._speaks(phrase, speech) or self._is_unknown(phrase, speech)

    def _is_unknown(self, phrase: Phrase, speech: Speech | None) -> bool:
        """Whether an "it" in a quotation that opens a paragraph is known to the speaker only."""
        if speech is None or speech.form != "direct" or self.tokens.word[phrase.start] not in ITS:
            return False
        start = self.tokens.at_or_after(speech.span.start)
        return start == 0 or self.tokens.word[start - 1] == BREAK

    def _is_everywhere(self, figure: Span) -> bool:
        """Whether an adverb that opens the sentence leaves the article's topic behind."""
        words = self.tokens.word
        first = self.tokens.at_or_after(self.tokens.sentence_at(figure.start).start)
        return words[first] in EVERYWHERE and words[first + 1] == ","

    def _speaks(self, phrase: Phrase, speech: Speech | None) -> bool:
        """Whether a phrase is whoever says what stands in a quotation."""
        speaker = speech.speaker if speech is not None and speech.form == "direct" else None
        return speaker is not None and phrase.span.covers(speaker.span)

    def _without_clause(self, figure: Span) -> Referent | None:
        """A line without a verb is about whoever opens it, else about the article's topic."""
        sentence = self.tokens.sentence_at(figure.start)
        if clauses.around(self.syntax, figure):
            return NOBODY
        label = self._label(sentence, figure)
        if label is not None:
            return self.referents.of(label)
        found = self.names.within(Span(sentence.start, figure.start))
        if found:
            return found[0][1]
        listed = self.of_all and self.tokens[self.tokens.at_or_after(sentence.start)] in BULLETS
        return self.topic if listed or self.tokens.text[sentence.end - 1] != "." else None

    def _label(self, sentence: Span, figure: Span) -> Phrase | None:
        """What stands before the colon of a list's item: Police: $10.8 million."""
        opening = self.syntax.token_at(sentence.start)
        words = self.tokens.word[opening : opening + MARKS]
        first = next((at for at, word in enumerate(words) if word[0].isalpha()), None)
        phrase = None if first is None else self.syntax.phrase_at(opening + first)
        if phrase is None or phrase.span.end > figure.start:
            return None
        return phrase if ":" in self.tokens.word[phrase.end : phrase.end + LABEL] else None

    def _owner(self, figure: Span, speech: Speech | None) -> Entity | None:
        """Whose measure it is where none is named: of the firm that the paragraph is about."""
        if speech is not None and speech.form == "direct":
            return self.topic if self._is_of_topic(speech) else None
        return self.topic or self._paragraphs_firm(figure)

    def _paragraphs_firm(self, figure: Span) -> Entity | None:
        """The organisation or place that is the subject of a sentence just before."""
        at = self.tokens.at_or_after(self.tokens.sentence_at(figure.start).start)
        for _ in range(NEXT_TO):
            if at < 1 or self.tokens.word[at - 1] == BREAK:
                return None
            at = self.syntax.sentence_of(at - 1).start
            found = self._opening(at)
            if found is not None:
                return found
        return None

    def _opening(self, first: int) -> Entity | None:
        """Whom the main clause of a sentence is about."""
        for clause in self.syntax.sentence_of(first).clauses:
            if clause.kind == "main" and clause.subject is not None:
                found = self.referents.of(clause.subject)
                entity = found if isinstance(found, Entity) else None
                return entity if entity and entity.kind in ("organization", "place") else None
        return None

    def _speakers_side(self, speech: Speech | None) -> Entity | None:
        """The organisation of a speaker who says "we"."""
        speaker = self._speaker(speech)
        if speaker is not None and speaker.kind == "organization":
            return speaker
        topic = self.topic if self.topic and self.topic.kind == "organization" else None
        if speaker is None:
            return topic if self.of_all else None
        return self._side(speaker) or topic

    def _speaker(self, speech: Speech | None) -> Entity | None:
        """Who speaks."""
        return self.names.called(speech.speaker.name) if speech and speech.speaker else None

    def _side(self, speaker: Entity) -> Entity | None:
        """The one organisation that a speaker's role names."""
        role = speaker.role_span
        if role is None:
            return None
        stretch = Span(role.start, role.end + 1)  # the full stop of a name's Ltd.
        inside = [e for _, e in self.names.within(stretch) if e.kind == "organization"]
        return inside[0] if len(inside) == 1 else None
