"""What is known of a name or a thing itself, whatever figure it may be the subject of."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from factsheet.languages.en.lexicon.owned import GENERIC
from factsheet.languages.en.subjects.beginnings import beginnings
from factsheet.languages.en.subjects.clauses import tells
from factsheet.languages.en.subjects.figure import Figure
from factsheet.languages.en.subjects.nouns import sort
from factsheet.languages.en.subjects.things import is_called
from factsheet.model.document import Span
from factsheet.model.entities import Entity, Names
from factsheet.syntax import Phrase, Syntax

OFTEN = 4
"""Times that an article writes the word of what it is about."""
MENTIONS = ((9, "9 mentions"), (5, "5 mentions"), (3, "3 mentions"), (2, "2 mentions"))
NEAR = ((0, "here"), (1, "one sentence back"), (3, "three sentences back"))
"""Sentences up to which a name is near, and what that is called."""
DETERMINERS = {
    **dict.fromkeys("the this that these those".split(), "definite"),
    **dict.fromkeys(("a", "an"), "indefinite"),
}
HEARD = 24
"""Mentions of a name whose part is asked."""
PARTS = ("doer", "owner", "where", "teller")
"""What a name may be in its sentences."""
WHERE = frozenset("in at on near off across around outside".split())
"""Prepositions of places."""
RECENT = 12
"""Mentions before a figure that are asked."""
Near = tuple[str, ...]
FAR, FAR_IN_PARAGRAPH, TWICE = ("far",), ("far", "in paragraph"), "twice in paragraph"


class Traits:
    """Tells the traits of names and things."""

    def __init__(self, syntax: Syntax, names: Names) -> None:
        self.syntax = syntax
        self.names = names
        tokens = self.tokens = syntax.tokens
        self.title, self.lead = beginnings(tokens)
        self._blocks = [block.start for block in tokens.blocks]
        self.most = max(names.entities, key=lambda entity: len(entity.mentions), default=None)
        self._names: dict[str, frozenset[str]] = {}
        self._around: tuple[tuple[int, int], Mapping[str, tuple[Entity, Near]]] = (-1, -1), {}

    def of_name(self, entity: Entity) -> frozenset[str]:
        """The traits of a name: its kind, how often it is named, and where."""
        found = self._names.get(entity.name)
        if found is None:
            found = self._names[entity.name] = frozenset(self._of_name(entity))
        return found

    def _of_name(self, entity: Entity) -> set[str]:
        traits = {"name", entity.kind}
        count = len(entity.mentions)
        traits.add(next((trait for least, trait in MENTIONS if count >= least), "1 mention"))
        if any(map(self.title.covers, entity.mentions)):
            traits.add("name in headline")
        if any(map(self.lead.covers, entity.mentions)):
            traits.add("name in lead")
        if entity is self.most:
            traits.add(f"{entity.kind} named most")
        return traits | self._parts(entity)

    def _parts(self, entity: Entity) -> set[str]:
        """The part that a name mostly takes in its sentences, and the parts that it never takes."""
        parts = [*map(self._part, entity.mentions[:HEARD])]
        part = max(dict.fromkeys(parts), key=parts.count)
        mostly = f"mostly {part}" if 2 * parts.count(part) > len(parts) else "in many parts"
        return {mostly, *(f"never {part}" for part in PARTS if part not in parts)}

    def _part(self, mention: Span) -> str:
        """What a name is in a sentence: who does or has something, who tells of it, or where."""
        token = self.syntax.token_at(mention.end - 1)
        phrase = self.syntax.phrase_at(token)
        if phrase is None or phrase.head < token:
            return "other"
        if phrase.head > token:
            return "owner"
        cut = phrase.sentence.cut
        if cut.nodes[cut.clause_of[phrase.chunk]].subject == phrase.chunk:
            clause = self.syntax.clause_at(phrase.head)
            return "teller" if clause is not None and tells(clause) else "doer"
        if phrase.preposition is None:
            return "other"
        if self.tokens.word[phrase.preposition.start - 1] == "according":
            return "teller"
        return "where" if phrase.preposition.word in WHERE else "other"

    def of_thing(self, thing: Span, phrase: Phrase | None) -> frozenset[str]:
        """The traits of a thing: its article, its number, and what sort of thing it is."""
        words = self.tokens.word
        head = self.tokens.at_or_after(thing.end) - 1 if phrase is None else phrase.head
        kind = sort(words[head], self.syntax.classes.lemma(head))
        if phrase is not None and is_called(phrase) and thing.end == phrase.span.end:
            kind = "object"
        traits = {"thing", kind}
        if len(self.tokens.places[words[head]]) >= OFTEN:
            traits.add("thing named often")
        if self.lead.covers(thing) or self.title.covers(thing):
            traits.add("thing in lead")
        if phrase is not None:
            owned = "of somebody" if phrase.possessor else "bare"
            traits.add(DETERMINERS.get(words[phrase.start], owned))
            if kind != "measure" and not GENERIC.isdisjoint(words[phrase.start : head]):
                traits.add("any of a kind")
            if chr(self.syntax.classes.letters[phrase.head]) == "s":
                traits.add("plural")
        return frozenset(traits)

    def around(self, figure: Figure) -> Mapping[str, tuple[Entity, Near]]:
        """The names before a figure, with how near each was named last; those of the last figure
        where none is named between.
        """
        here = self.tokens.sentences.number(figure.start)
        before = self.names.before(figure.start, most=RECENT)
        asked = here, before[0][0].start if before else -1
        if self._around[0] != asked:
            self._around = asked, self._named(figure, here, before)
        return self._around[1]

    def _named(
        self, figure: Figure, here: int, before: Sequence[tuple[Span, Entity]]
    ) -> Mapping[str, tuple[Entity, Near]]:
        starts = self.tokens.sentences.starts
        bounds = [(starts[max(0, here - back)], trait) for back, trait in NEAR]
        at = bisect_right(self._blocks, figure.start) - 1
        block = self._blocks[at] if at >= 0 else 0
        found: dict[str, tuple[Entity, Near]] = {}
        for span, entity in before:
            known = found.get(entity.name)
            if known is None:
                found[entity.name] = entity, _near(span.start, bounds, block)
            elif span.start >= block and known[1][-1] != TWICE:
                found[entity.name] = entity, (*known[1], TWICE)
        return found


def _near(start: int, bounds: Sequence[tuple[int, str]], block: int) -> Near:
    """How near a name was named that begins here."""
    for bound, trait in bounds:
        if start >= bound:
            return (trait,) if start < block else (trait, "in paragraph")
    return FAR if start < block else FAR_IN_PARAGRAPH
