"""Constructions that say outright whose a figure is: whoever they tell has no rival."""

from collections.abc import Iterator

from msgspec import Struct

from factsheet.languages.en.lexicon.built import BUILT
from factsheet.languages.en.lexicon.places import places
from factsheet.languages.en.subjects.casualties import Casualties
from factsheet.languages.en.subjects.clauses import is_figure
from factsheet.languages.en.subjects.contrasts import Contrasts
from factsheet.languages.en.subjects.conventions import Conventions
from factsheet.languages.en.subjects.dates import Dates
from factsheet.languages.en.subjects.doers import Doers
from factsheet.languages.en.subjects.ellipses import gapped, headless
from factsheet.languages.en.subjects.engagements import Engagements
from factsheet.languages.en.subjects.figure import Figure
from factsheet.languages.en.subjects.generics import Generics
from factsheet.languages.en.subjects.givers import Givers
from factsheet.languages.en.subjects.happenings import Happenings
from factsheet.languages.en.subjects.holders import Holders
from factsheet.languages.en.subjects.offers import Offers
from factsheet.languages.en.subjects.referent import Referent
from factsheet.languages.en.subjects.referents import Referents
from factsheet.languages.en.subjects.relatives import Relatives
from factsheet.languages.en.subjects.respectively import respectively
from factsheet.languages.en.subjects.rises import Rises
from factsheet.languages.en.subjects.segments import Segments
from factsheet.languages.en.subjects.sizes import sized
from factsheet.languages.en.subjects.sources import Sources
from factsheet.model.document import Span
from factsheet.model.entities import Entity
from factsheet.syntax import Clause, Syntax

SAYING_MORE = frozenset(("of", "with"))
"""Prepositions of what somebody has, or makes."""


class Framed(Struct, frozen=True):
    """Whose a figure is by a frame, and the frame's name."""

    referent: Referent
    frame: str


class Frames:
    """Asks each construction in turn."""

    def __init__(self, syntax: Syntax, referents: Referents) -> None:
        self.syntax = syntax
        self.tokens = syntax.tokens
        self.referents = referents
        self.conventions = Conventions(syntax, referents)
        self.casualties = Casualties(syntax, referents)
        self.contrasts = Contrasts(syntax, referents)
        self.sources = Sources(syntax, referents)
        self.offers = Offers(syntax, referents)
        self.holders = Holders(syntax, referents)
        self.givers = Givers(syntax, referents)
        self.relatives = Relatives(syntax, referents)
        self.doers = Doers(syntax, referents)
        self.dates = Dates(referents)
        self.engagements = Engagements(referents)
        self.rises = Rises(referents)
        self.segments = Segments(referents)
        self.happenings = Happenings(referents)
        self.generics = Generics(referents.names)

    def of(self, figure: Figure, kind: str, role: str | None) -> Framed | None:
        """The subject where the figure's role or its clause tells it; None where neither does."""
        for frame, referent in self._tellings(figure, kind, role):
            if referent is not None:
                return Framed(referent, frame)
        return None

    def _tellings(
        self, figure: Figure, kind: str, role: str | None
    ) -> Iterator[tuple[str, Referent | None]]:
        """What each frame tells, the surest first."""
        yield "“respectively”", self.referents.told(respectively(figure))
        yield "the name before it, its verb left out", gapped(figure, self.referents.names)
        yield "the possessor before it, its noun left out", headless(figure, self.referents.names)
        if kind == "percentage":
            yield "what stands before its brackets", self._bracketed(figure)
        if kind != "time":
            yield "the “for” that sets it apart", self.contrasts.of(figure)
        if kind == "quantity":
            yield "what sources are counted for", self.sources.of(figure)
        yield "the name that its phrase says more of", self._said_more_of(figure)
        if kind == "time":
            yield "who or what is that old", self._aged(figure)
        if kind in ("quantity", "money"):
            yield "what it describes as an adjective does", self._described(figure, kind)
        if kind != "time":
            yield "the part of a firm that it is told of", self.segments.of(figure)
        around = figure.path[0] if figure.path else None
        yield "what rises or falls by it", self.rises.of(around, figure, kind)
        yield "the offer that it is told of", self.offers.of(figure, role)
        yield f"the verb of its {role}", self.conventions.of(figure, role)
        yield "what struck, sank or fell", self.casualties.of(figure, role)
        if figure.path:
            engaged = self.engagements.of(figure.path[0], figure, kind, role)
            yield "for whom it is set", engaged
            yield from self._by_clause(figure.path[0], figure, kind, role)

    def _by_clause(
        self, clause: Clause, figure: Figure, kind: str, role: str | None
    ) -> Iterator[tuple[str, Referent | None]]:
        """What the verb of the figure's own clause tells, whatever the role."""
        if kind != "time":
            yield "who holds it", self.holders.of(clause, figure, role)
            yield "the many that it is the size of", sized(clause, figure, kind)
        else:
            yield "what is moved to or from it", self.dates.of(clause, figure)
        yield "who gives or gets it", self.givers.of(clause, figure, kind, role)
        yield "the relative clause behind it", self.relatives.behind(figure, kind, role)
        yield "what happens to it", self.happenings.of(clause, figure, kind, role)
        yield "any one of a kind", self.generics.of(clause, figure, kind, role)
        yield "its relative clause", self.relatives.of(clause, figure, kind, role)
        yield "who does what its clause says", self.doers.of(clause, figure, kind, role)

    def _bracketed(self, figure: Figure) -> Referent | None:
        """Of what a percentage that stands alone in brackets tells: coughs (4%) and colds (2%)."""
        words, last = self.tokens.word, figure.first - 2
        if (words[last + 1], words[figure.last + 1]) != ("(", ")"):
            return None
        phrase = self.syntax.phrase_at(last)
        told = phrase is not None and phrase.end == last + 1 and not is_figure(phrase)
        return self.referents.told(phrase) if told else None

    def _said_more_of(self, figure: Figure) -> Entity | None:
        """Whom a phrase with a figure tells the name of, or an apposition says more of: a 9-shop
        chain called Kestrel, or Kestrel, a chain with 9 shops.
        """
        called = self.referents.naming.called(figure.own) if figure.own is not None else None
        if called is not None:
            return called
        before = figure.own.preposition if figure.own is not None else None
        if before is None or before.word not in SAYING_MORE or before.noun is None:
            return None
        return self.referents.renamed(before.noun)

    def _aged(self, figure: Figure) -> Referent | None:
        """Whose age stands before what they are called: the 52-year-old lender."""
        own = figure.own
        if own is None or own.head <= figure.last or not figure.text.endswith("-old"):
            return None
        owner, told = own.possessor, self.referents.told(own)
        if owner is None:
            return told
        renamed = self.referents.renamed(own)
        if renamed is not None and renamed.kind == "person":
            return renamed
        if figure.first >= owner[1]:
            return self.referents.nameless.without_owner(own) or told
        meant, first = self.referents.possessor(*owner), figure.last + 1
        itself = isinstance(meant, Span) and first < owner[1]
        return own.sentence.span(first, owner[1]) if itself else meant

    def _described(self, figure: Figure, kind: str) -> Entity | None:
        """What a measure, or the cost of what is built, stands before, or a measure behind its
        comma: the 18-bed Alder Ward, the £3m Alder Wing; Tarn Ridge, its 40-bed hotel.
        """
        own = figure.own
        if own is None or own.head <= figure.last:
            return None
        inside = self.referents.names.within(Span(figure.end, own.span.end))
        if own.possessor is not None and not inside and kind == "quantity" and "-" in figure.text:
            named = self.referents.renamed(own)
            return named if named is not None and named.name.lower() not in places() else None
        if own.determiner is None:
            return None
        if not inside or inside[-1][1].kind == "person":
            return None
        last, named = inside[-1]
        ends, built = last.end == own.span.end, self.tokens.word[own.head] in BUILT
        if kind == "quantity":
            return named if "-" in figure.text or ends else None
        return named if ends and built else None
