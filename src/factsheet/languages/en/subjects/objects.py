"""What was bought, built or fined for, as the article calls it: its name, or the thing's words."""

from collections.abc import Sequence

from factsheet.languages.en.lexicon.owned import measures, of_what
from factsheet.languages.en.subjects.calling import Calling
from factsheet.languages.en.subjects.clauses import is_figure
from factsheet.languages.en.subjects.referents import Referents
from factsheet.languages.en.subjects.things import plain
from factsheet.model.document import Span, Stretches
from factsheet.model.entities import Entity
from factsheet.syntax import Phrase


class Objects:
    """Finds what the stretch means that a role's rule took for the object of its verb or noun."""

    def __init__(self, referents: Referents, calling: Calling, figures: Sequence[Span]) -> None:
        self.referents = referents
        self.calling = calling
        self.figures = Stretches(figures)

    def of(self, stretch: Span, subject: Span | None) -> Span | None:
        """The thing, or whom the stretch means; no figure is a thing, and nothing is its own."""
        syntax, tokens = self.referents.syntax, self.referents.tokens
        last = tokens.at_or_after(stretch.end) - 1
        phrase = syntax.phrase_at(last)
        if phrase is None or is_figure(phrase) or self._is_counted(phrase):
            return None
        entity = self._entity(phrase)
        found = self._thing(phrase) if entity is None else self.calling.nearest(entity, stretch)
        return None if found is None or self._same(entity, found, subject) else found

    def _is_counted(self, phrase: Phrase) -> bool:
        """Whether the phrase is one of the article's figures, with what it counts."""
        tokens = self.referents.tokens
        return self.figures.cover(tokens.start[phrase.head], tokens.end[phrase.head])

    def _thing(self, phrase: Phrase) -> Span | None:
        """The phrase's words, without whose it is where only a pronoun or a day says that."""
        word = self.referents.tokens.word[phrase.head]
        if word in measures() or word in of_what():
            return None
        owner, letters = phrase.possessor, self.referents.syntax.classes.letters
        only_points = owner is not None and chr(letters[owner[0]]) in "POY"
        return plain(phrase, owner[1] if owner and only_points else phrase.start, phrase.end)

    def _entity(self, phrase: Phrase) -> Entity | None:
        """Who is named at the phrase's end, or whom it points back to."""
        names = self.referents.names
        named = names.ending(phrase.span.end)
        if named is not None:
            return named[1]
        if phrase.possessor is not None or names.within(phrase.span):
            return None
        if self.referents.calamity.means(phrase):
            return None
        meant = self.referents.of(phrase)
        return meant if isinstance(meant, Entity) else None

    def _same(self, entity: Entity | None, found: Span, subject: Span | None) -> bool:
        """Whether the subject is the same."""
        if subject is None:
            return False
        owner = self.referents.names.ending(subject.end)
        if entity is not None and owner is not None:
            return entity is owner[1]
        text = self.calling.text
        return text[slice(*found)].lower() == text[slice(*subject)].lower()
