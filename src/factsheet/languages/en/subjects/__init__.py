"""Whose figure it is: the company that raised, the market that fell, the thing that costs."""

from bisect import bisect_left

from factsheet.languages.en.subjects.candidates import (
    FAR,
    ITS,
    LOCATIVE,
    Candidate,
    Candidates,
    likeliest,
)
from factsheet.languages.en.subjects.coreference import HE, SHE
from factsheet.languages.en.subjects.measured import (
    EVENTS,
    MEASURES,
    measured_thing,
    relative_thing,
    this_thing,
)
from factsheet.languages.en.subjects.no_subject import is_nobodys
from factsheet.languages.en.subjects.speech_scope import clip, is_told
from factsheet.languages.en.subjects.topic import topic_of
from factsheet.model.document import Span
from factsheet.model.entities import Entity, Names
from factsheet.model.speech import Speech
from factsheet.syntax import Syntax
from factsheet.text.tokens import BREAK, Tokens

LEFT, RIGHT = 60, 35
"""Tokens on each side of a figure in which its subject may stand."""
VERBS = frozenset(
    (
        "was were is are has have had would will did does do could may might can could must should "
        "made took went got came gave left led kept put ran saw won lost found held brought "
        "began met"
    ).split()
)
OURS = frozenset("we our us ours".split())
CLAUSE_WORDS = frozenset(
    "that while whereas but because after before when if although though since as until".split()
)
"""Words with which a clause begins that has a subject of its own."""
FRONTED = frozenset(
    "after despite with by in on at during following since besides before for as from under".split()
)
"""Words that set a phrase in front of the clause, up to a comma."""
RELATIVES = frozenset("which who".split())
QUOTATION_MARKS = frozenset("“”\"‘’'«»")
NOWHERE = Span(0, 0)
APPOSITION = 14
"""Tokens of an apposition before the figure in it."""
THING = 5
"""Tokens of a thing with its article, before the place that it is in."""
PURCHASES = frozenset("purchase acquisition takeover buyout".split())


class Subjects:
    """Finds the subject of each figure of an article."""

    def __init__(
        self, tokens: Tokens, names: Names, speeches: tuple[Speech, ...], _syntax: Syntax
    ) -> None:
        self.tokens = tokens
        self.names = names
        self.topic = topic_of(names, tokens, speeches)
        self.candidates = Candidates(tokens, names, self.topic)
        self._full: dict[str, list[Span]] = {}

    def of(
        self,
        figure: Span,
        *,
        kind: str,
        capture: Span | None = None,
        speech: Speech | None = None,
        role: str | None = None,
    ) -> Span | None:
        """The full name of the figure's subject at its nearest place, or None where none is told.

        `kind` and `role` are the fact's, `capture` is the stretch that a rule took for the subject,
        `speech` the statement around the figure.
        """
        found: Entity | Span | None = None
        if role == "price":
            found = self._measured(figure, MEASURES)
        elif role == "acquisition":
            found = self._purchaser(figure)
        if found is None and capture is not None:
            found = self._captured(capture) or capture
        if found is None and self._is_nobodys(figure, speech):
            return None
        found = found or self._in_sentence(figure, speech)
        found = found or self._measured(figure, EVENTS if kind == "time" else MEASURES)
        found = found or self._before(figure, speech)
        return self.named(found, figure) if isinstance(found, Entity) else found

    def named(self, entity: Entity, near: Span) -> Span:
        """The mention nearest to a place whose words are the entity's name."""
        full = self._full.get(entity.name)
        if full is None:
            text = self.tokens.text
            full = [m for m in entity.mentions if text[slice(*m)] == entity.name]
            full = self._full[entity.name] = full or [entity.full or near]
        at = bisect_left(full, near)
        return min(full[max(0, at - 1) : at + 1], key=lambda m: abs(m.start - near.start))

    def _measured(self, figure: Span, nouns: frozenset[str]) -> Span | None:
        at = self.tokens.at_or_after(figure.start)
        first = self.tokens.at_or_after(self.tokens.sentence_at(figure.start).start)
        return measured_thing(self.tokens, max(first, at - LEFT), at, nouns)

    def _purchaser(self, figure: Span) -> Entity | None:
        """The buyer in "Lee's purchase of the mill for" a price."""
        words, tokens = self.tokens.word, self.tokens
        at = tokens.at_or_after(figure.start)
        for k in range(at - 1, max(at - RIGHT, 1), -1):
            if words[k] in PURCHASES and words[k - 1] in ("’s", "'s"):
                found = self.names.ending(tokens.end[k - 2])
                return found[1] if found else None
        return None

    def _captured(self, capture: Span) -> Entity | None:
        inside = self.names.within(capture)
        if inside:
            return inside[0][1]
        first = self.tokens.at_or_after(capture.start)
        stop = self.tokens.at_or_after(capture.end)
        return next(filter(None, map(self.candidates.meant, range(first, stop))), None)

    def _in_sentence(self, figure: Span, speech: Speech | None) -> Entity | Span | None:
        """The subject of the figure's clause, of the clause around it, or what comes after it."""
        tokens = self.tokens
        sentence = clip(tokens.sentence_at(figure.start), speech)
        at, begin = tokens.at_or_after(figure.start), tokens.at_or_after(sentence.start)
        stop = min(tokens.at_or_after(sentence.end), at + RIGHT)
        main = self._main_clause(begin, stop)
        said = self._said_by(speech)
        if main > at:
            chosen = likeliest(self.candidates.between(main, stop, said))
            if chosen:
                return chosen
        first = max(begin if main > at else main, at - LEFT)
        found = self._to_the_left(first, at, said)
        if found:
            return found
        ours = self._ours(first, at, speech)
        right = self.candidates.between(tokens.at_or_after(figure.end), stop, said)
        return ours or self._to_the_right(right) or self._lender(speech)

    def _said_by(self, speech: Speech | None) -> Span:
        """Where the speaker stands, who is not the subject of what is said."""
        return speech.speaker.span if speech and speech.speaker else NOWHERE

    def _to_the_right(self, candidates: list[Candidate]) -> Entity | None:
        """For whom, to whom or by whom: the nearest name after the figure."""
        for candidate in candidates:
            word = self.tokens.word[max(0, candidate.first - 1)]
            if candidate.governed < FAR or (word in ("to", "by") and not self._weak(candidate)):
                return candidate.entity
        return None

    def _weak(self, candidate: Candidate) -> bool:
        return candidate.entity.kind == "other"

    def _to_the_left(self, first: int, at: int, said: Span) -> Entity | Span | None:
        """The subject of the innermost clause that has one."""
        words = self.tokens.word
        left = self.candidates.between(first, at, said)
        if left and left[-1].stop == at and words[left[-1].first - 1] in ("and", ",", ";"):
            return left[-1].entity
        described = self._described(first, at)
        if described:
            return described
        for begin in self._clauses(first, at):
            if words[begin] in RELATIVES:
                if "," in words[begin:at] or self._own_subject(begin + 1):
                    continue
                return self._antecedent(begin) or relative_thing(self.tokens, begin)
            chosen = likeliest([c for c in left if c.first >= begin and not self._sets(c)])
            if chosen:
                return chosen
            thing = this_thing(self.tokens, begin, at)
            if thing:
                return thing
        return None if self.topic else likeliest(left, FAR)

    def _sets(self, candidate: Candidate) -> bool:
        """Whether a place only says where, in an article about something else."""
        where = candidate.governed == LOCATIVE and candidate.entity.kind == "place"
        return where and self.topic is not None and self.topic.kind == "organization"

    def _described(self, first: int, at: int) -> Entity | None:
        """The name that an apposition around the figure describes: "Lee, the owner of 30 mills"."""
        words = self.tokens.word
        for k in range(at - 1, max(first, at - APPOSITION), -1):
            if words[k] in VERBS or words[k] in RELATIVES or words[k] in ";:—":
                return None
            if words[k] == "," and words[k + 1] in ("a", "an", "the"):
                found = self.names.ending(self.tokens.end[k - 1])
                return found[1] if found and found[1].kind in ("organization", "person") else None
        return None

    def _main_clause(self, begin: int, stop: int) -> int:
        """Where the clause begins that a phrase is set in front of."""
        words = self.tokens.word
        participle = words[begin].endswith(("ing", "ed")) and words[begin] != "according"
        if words[begin] not in FRONTED and (
            not participle or self.names.at(self.tokens.start[begin])
        ):
            return begin
        for at in range(begin, stop):
            if words[at] == "," and not words[at + 1][0].isdigit():
                return at + 1
        return begin

    def _clauses(self, first: int, at: int) -> list[int]:
        """Where the clauses around a token begin, the innermost first."""
        words = self.tokens.word
        begins = []
        for k in range(at - 1, first, -1):
            word, before = words[k], words[k - 1]
            if word in RELATIVES and before == ",":
                begins.append(k)
            elif word in (";", "—", ":") or word in CLAUSE_WORDS or (word, before) == ("and", ","):
                begins.append(k + 1)
        return [*begins, first]

    def _own_subject(self, at: int) -> bool:
        """Whether a relative clause has a subject besides its relative."""
        word = self.tokens.word[at]
        return word in ITS or word in HE or word in SHE or word in ("the", "they", "we")

    def _antecedent(self, relative: int) -> Entity | None:
        """The name before ", which" or ", who", or the company that is meant there."""
        if relative < 2:
            return None
        found = self.names.ending(self.tokens.end[relative - 2])
        if found is None:
            return self.candidates.meant(relative - 2)
        return None if self._locates(*found) else found[1]

    def _locates(self, mention: Span, entity: Entity) -> bool:
        """Whether a place only says where the thing is that ", which" relates to."""
        at = self.tokens.at_or_after(mention.start)
        inside = entity.kind in ("place", "other") and self.tokens.word[at - 1] == "in"
        return inside and self._thing(at - 1)

    def _thing(self, at: int) -> bool:
        """Whether a noun with its article stands right before this token."""
        return any(word in ("a", "an", "the") for word in self.tokens.word[max(0, at - THING) : at])

    def _ours(self, first: int, at: int, speech: Speech | None) -> Entity | None:
        """The organisation of a speaker who says "we"."""
        if speech is None or not any(word in OURS for word in self.tokens.word[first:at]):
            return None
        speaker = self._speaker(speech)
        if speaker is None or speaker.kind == "organization":
            return speaker
        role = speaker.role_span
        inside = [e for _, e in self.names.within(role) if e.kind == "organization"] if role else []
        if len(inside) == 1:
            return inside[0]
        return self.topic if self.topic and self.topic.kind == "organization" else None

    def _lender(self, speech: Speech | None) -> Entity | None:
        """The organisation that reports its own figures."""
        speaker = self._speaker(speech) if speech else None
        own = speech is not None and speech.rule == "statement.object"
        return speaker if own and speaker and speaker.kind == "organization" else None

    def _speaker(self, speech: Speech) -> Entity | None:
        return self.names.called(speech.speaker.name) if speech.speaker else None

    def _is_nobodys(self, figure: Span, speech: Speech | None) -> bool:
        """Whether the clause has a subject that no name of the article stands for."""
        tokens = self.tokens
        sentence = clip(tokens.sentence_at(figure.start), speech)
        begin, stop = map(tokens.at_or_after, sentence)
        at = tokens.at_or_after(figure.start)
        main = self._main_clause(begin, stop)
        if is_told(speech) and self._is_unknown(main, speech):
            return True
        return is_nobodys(tokens, self.names, main, at, begin)

    def _is_unknown(self, main: int, speech: Speech | None) -> bool:
        """Whether a clause is about an "it" that only the speaker knows, or an unnamed one's."""
        words = self.tokens.word
        if speech is None or words[main + (words[main] in QUOTATION_MARKS)] not in ITS:
            return False
        return speech.form == "direct" or (speech.speaker is not None and not speech.speaker.name)

    def _before(self, figure: Span, speech: Speech | None) -> Entity | None:
        """The subject of the sentence before in the same paragraph; else the article's topic.

        What somebody says in so many words need not be about the article's topic.
        """
        tokens = self.tokens
        at = tokens.at_or_after(tokens.sentence_at(figure.start).start)
        if at > 1 and tokens.word[at - 1] != BREAK:
            sentence = tokens.sentence_at(tokens.start[at - 1])
            first = max(tokens.at_or_after(sentence.start), at - LEFT)
            chosen = likeliest(self.candidates.between(first, at, NOWHERE), 2)
            if chosen and chosen.kind in ("organization", "place"):
                return chosen
        return self.topic if not is_told(speech) or self._relates(speech) else None

    def _relates(self, speech: Speech | None) -> bool:
        """Whether a person's words are retold, who speaks on what the article is about."""
        if speech is None or speech.form == "direct":
            return False
        speaker = self._speaker(speech)
        return speaker is not None and speaker.kind == "person"
