"""Those who do something together: Ida Roke and Jo Pell raised $4 million."""

from factsheet.languages.en.subjects.clauses import agent_of, subject_of
from factsheet.languages.en.subjects.figure import Figure
from factsheet.languages.en.subjects.referents import Referents
from factsheet.languages.en.subjects.respectively import respectively
from factsheet.languages.en.subjects.they import THEIRS
from factsheet.model.document import Span
from factsheet.model.entities import Entity
from factsheet.syntax import Phrase

EITHER = frozenset(("or", "nor"))
MOST = 3
"""Names that may stand for one subject: more are a list."""


class Together:
    """Finds whom a sentence names beside a figure's subject as doing the same."""

    def __init__(self, referents: Referents) -> None:
        self.referents = referents
        self.names = referents.names
        self.words = referents.tokens.word
        self._last: tuple[Entity, Figure, Phrase | None] | None = None

    def of(self, entity: Entity, figure: Figure) -> Span | None:
        """All who do what the figure's clause says, from the first name to the last."""
        phrase = self._doers(entity, figure)
        return None if phrase is None or respectively(figure) else self._span(phrase)

    def is_either(self, entity: Entity, figure: Figure) -> bool:
        """Whether it is told that one of several did it, and not which: Tarn or Wexley."""
        phrase = self._doers(entity, figure)
        return phrase is not None and self.words[phrase.members[-1].start - 1] in EITHER

    def _doers(self, entity: Entity, figure: Figure) -> Phrase | None:
        """The phrase by which somebody does what the figure's clause says, alone or with others;
        found once for both questions.
        """
        last = self._last
        if last is None or last[0] is not entity or last[1] is not figure:
            last = self._last = entity, figure, self._find(entity, figure)
        return last[2]

    def _find(self, entity: Entity, figure: Figure) -> Phrase | None:
        for clause in figure.path:
            for phrase in (subject_of(clause), agent_of(clause)):
                if phrase is None or self.words[phrase.head] in THEIRS:
                    continue
                if any(self.referents.of(each) == entity for each in phrase.members):
                    return phrase
        return None

    def _span(self, phrase: Phrase) -> Span | None:
        """From the first name to the last, where nothing but names is coordinated."""
        members = phrase.members
        if not 1 < len(members) <= MOST:
            return None
        named = [self.names.ending(each.span.end) for each in members]
        bare = [
            name is not None and name[0].start == each.span.start
            for name, each in zip(named, members, strict=True)
        ]
        first, last = named[0], named[-1]
        if first is None or last is None or not all(bare[1:]):
            return None
        return Span(first[0].start, last[0].end)
