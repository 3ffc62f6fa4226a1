"""What an article is about that is built: what "the scheme" means, and whose "work" it is."""

from collections.abc import Iterator
from functools import cache, cached_property

from msgspec import Struct

from factsheet.languages.en.lexicon.built import BUILT, CALLED, GOING_ON, PLANNED
from factsheet.languages.en.lexicon.places import places
from factsheet.languages.en.subjects.beginnings import beginnings
from factsheet.languages.en.subjects.nameless import POINTERS, Nameless
from factsheet.languages.en.subjects.things import behind, plain
from factsheet.model.document import Span
from factsheet.model.entities import Entity, Names
from factsheet.syntax import Phrase, Syntax
from factsheet.text.tokens import BREAK

NEAR = 60
"""Tokens before a phrase among which its paragraph may have told what it means."""
NEW = frozenset(("a", "an", "another"))
PARTICLES = b"u"
"""The kind of the chunks of particles: swept off a pier."""
TELLING = frozenset(("for", "of"))
"""Prepositions of what is planned, approved or paid for."""
ONLINE = frozenset("internet online web website".split())
ADJECTIVES = b"a"
"""Letters of words that say what work is like: full construction."""
ABOUT = frozenset(b"ansxg")
"""Letters of words that would say which of several is meant."""


class Built(Struct, frozen=True):
    """What is built, by its noun, and where the noun stands."""

    noun: str
    what: Entity | Span
    at: int


class Undertakings:
    """Tells what is built that the headline and the lead tell of, and which phrases mean it."""

    def __init__(self, syntax: Syntax, names: Names, nameless: Nameless) -> None:
        self.syntax = syntax
        self.tokens = syntax.tokens
        self.names = names
        self.nameless = nameless
        self._told_anew = cache(self._find_told_anew)

    def meant(self, first: int, head: int) -> Entity | Span | None:
        """What is built that a phrase means by a wider noun: the scheme, the 14-mile line."""
        sort = CALLED.get(self.tokens.word[head])
        if sort is None or not self._points_back(first, head) or self._is_told(first, head):
            return None
        if self.tokens.word[head + 1] == "of" or self._is_online(head):
            return None
        return self._near(first, sort) or self._article(first, sort)

    def _is_online(self, head: int) -> bool:
        """Whether a site may be one that is read, and not stood on."""
        return self.tokens.word[head] == "site" and not ONLINE.isdisjoint(self.tokens.vocabulary)

    def worked_on(self, phrase: Phrase) -> Phrase | None:
        """What a phrase says that is worked on: work on the dam, construction of the mill."""
        after = behind(phrase) if self.tokens.word[phrase.head] in GOING_ON else None
        what = after.phrase if after is not None and after.word in ("on", "of") else None
        if what is None:
            return None
        noun = self.tokens.word[what.head]
        return what if noun in BUILT or noun in CALLED else None

    def goes_on(self, phrase: Phrase) -> Entity | Span | None:
        """What is built where a phrase says only that work goes on: work began in May."""
        letters = self.syntax.classes.letters[phrase.start : phrase.head]
        bare = not letters.strip(ADJECTIVES) or self._points_back(phrase.start, phrase.head)
        if self.tokens.word[phrase.head] not in GOING_ON or not bare:
            return None
        return self._article(phrase.head, BUILT)

    def costing(self, phrase: Phrase) -> Entity | Span | None:
        """What is built whose cost or budget a phrase tells of: the total project cost, but not
        building costs, which are anybody's.
        """
        noun = self.tokens.word[phrase.head - 1] if phrase.head > phrase.start else ""
        return self._article(phrase.head, CALLED[noun]) if noun in PLANNED else None

    def _article(self, before: int, sort: frozenset[str]) -> Entity | Span | None:
        """What the article begins with, if it is of a sort and was told before a token."""
        built = self._built
        fits = built is not None and built.noun in sort and built.at < before
        return built.what if built is not None and fits else None

    def _near(self, before: int, sort: frozenset[str]) -> Entity | Span | None:
        """What is built that this paragraph told of last."""
        words = self.tokens.word
        for at in range(before - 1, max(0, before - NEAR), -1):
            if words[at] == BREAK:
                return None
            found = self._at(at) if words[at] in sort else None
            if found is not None:
                return found.what
        return None

    def _points_back(self, first: int, head: int) -> bool:
        """Whether an article stands before a noun, and nothing between them but a figure."""
        letters = self.syntax.classes.letters
        return self.tokens.word[first] in POINTERS and not any(
            letters[at] in ABOUT and not self.nameless.in_a_compound(at)
            for at in range(first + 1, head)
        )

    def _is_told(self, first: int, head: int) -> bool:
        """Whether the noun was told of anew before, and so calls something of its own."""
        return self._told_anew(self.tokens.word[head]) < first

    def _find_told_anew(self, noun: str) -> int:
        """Where this noun first tells of something anew; its end if it never is."""
        words = self.tokens.word
        told = (at for at in range(1, len(words)) if words[at] == noun and words[at - 1] in NEW)
        return next(told, len(words))

    @cached_property
    def _built(self) -> Built | None:
        """What is built by the headline and the lead: what both name, or the only such thing that
        either does.
        """
        title, lead = (list(self._within(stretch)) for stretch in beginnings(self.tokens))
        told = {each.noun for each in title} & {each.noun for each in lead}
        fits = told or {each.noun for each in (*title, *lead)}
        if len(fits) != 1:
            return None
        found = [each for each in (*title, *lead) if each.noun in fits]
        best = max(found, key=self._named)
        return best if self._named(best) else found[-1]

    def _named(self, built: Built) -> int:
        """How much of a name the article gives to what is built."""
        if isinstance(built.what, Entity):
            return 2
        return 1 if self.names.within(built.what) else 0

    @staticmethod
    def _is_where(phrase: Phrase) -> bool:
        """Whether a preposition or a particle stands before a phrase that only says where."""
        before = phrase.preposition
        if before is not None:
            words, noun = phrase.sentence.syntax.tokens.word, before.noun
            worked_on = noun is not None and words[noun.head] in GOING_ON
            return before.word not in TELLING and not worked_on
        return phrase.chunk > 0 and phrase.sentence.cut.kinds[phrase.chunk - 1] in PARTICLES

    def _within(self, stretch: Span) -> Iterator[Built]:
        """What is built that a stretch tells of."""
        first, stop = map(self.tokens.at_or_after, stretch)
        return filter(None, map(self._at, range(first, stop)))

    def _at(self, at: int) -> Built | None:
        """What is built that a noun here calls, and does not only say where something was."""
        noun, phrase = self.tokens.word[at], self.syntax.phrase_at(at)
        if noun not in BUILT | PLANNED or phrase is None or phrase.head != at:
            return None
        if noun in PLANNED and not self.nameless.further(phrase.start, at):
            return None
        noun = "plant" if self.tokens.word[at - 1 : at + 1] == ["power", "station"] else noun
        if self._is_where(phrase):
            return None
        named = self._renamed(phrase)
        if named is not None:
            return Built(noun, named, at) if named.kind != "person" else None
        found = self._called(phrase) if phrase.end > phrase.start + 1 else None
        return Built(noun, found, at) if found is not None else None

    def _renamed(self, phrase: Phrase) -> Entity | None:
        """What a phrase names, or says more of behind a comma: Tarn Ridge, its 40MW power plant."""
        own, chunk = self.names.ending(phrase.span.end), phrase.chunk
        if own is not None or (phrase.determiner is None and phrase.possessor is None):
            return own[1] if own is not None else None
        apart = chunk > 1 and phrase.sentence.cut.kinds[chunk - 1 : chunk] == b","
        before = phrase.sentence.phrase(chunk - 2) if apart else None
        named = self.names.ending(before.span.end) if before is not None else None
        town = named is not None and named[1].name.lower() in places()
        return named[1] if named is not None and not town else None

    def _called(self, phrase: Phrase) -> Span | None:
        """A thing's words from the name on that stands before its noun, if one does."""
        owner = phrase.possessor
        first = self.tokens.start[phrase.start if owner is None else owner[1]]
        names = self.names.within(Span(first, phrase.span.end))
        if not names:
            return self.nameless.without_owner(phrase)
        return plain(phrase, self.syntax.token_at(names[0][0].start), phrase.end)
