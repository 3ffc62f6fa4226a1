"""Whose a figure is by its own phrase: its possessor's, or of whom it is an apposition."""

from factsheet.languages.en.subjects.figure import Figure
from factsheet.languages.en.subjects.referent import Nobody, Referent
from factsheet.languages.en.subjects.referents import POSSESSIVE, Referents
from factsheet.languages.en.subjects.things import plain
from factsheet.model.document import Span
from factsheet.model.entities import Entity
from factsheet.syntax import Phrase

SUMS = frozenset(
    (
        "aid acquisition bailout bid bond bonus buyout contract credit deal dividend facility fee "
        "fine funding grant guarantee injection investment levy lifeline loan mortgage offer order "
        "package payment payout penalty pledge purchase reward rise settlement stake step subsidy "
        "takeover"
    ).split()
)
"""What a sum or a share is, and so not whose it is: a $4 million grant, a 20% stake."""


class OwnPhrases:
    """Reads the phrases that figures stand in."""

    def __init__(self, referents: Referents) -> None:
        self.referents = referents
        self.syntax = referents.syntax
        self.tokens = referents.tokens
        self.names = referents.names

    def of(self, figure: Figure) -> Referent | None:
        """Whose the figure's own phrase is: its possessor's, or of whom it is an apposition."""
        aged, phrase = self._aged(figure), figure.own
        if aged is not None or phrase is None:
            return aged
        owner = phrase.possessor
        if owner is not None and self.tokens.start[owner[0]] < figure.start:
            found = self._called(phrase, figure) or self.referents.possessor(*owner)
            return None if isinstance(found, Nobody) else found
        listed = self._gapped(phrase, figure)
        if listed is not None:
            return listed
        begin = figure.end if figure.is_time else figure.start
        inside = self.names.within(Span(begin, max(figure.end, phrase.span.end)))
        if inside and (inside[-1][0].end != phrase.span.end or inside[-1][0].end < figure.end):
            last, named = inside[-1]
            whole = self.syntax.phrase_at(self.tokens.at_or_after(last.start))
            ranked = whole is not None and self.referents.is_ranked(whole)
            return self.referents.of(whole) if whole is not None and ranked else named
        person = self.referents.person_renamed(phrase)
        return person or self._modified(phrase, figure) or self.referents.renamed(phrase)

    def _called(self, phrase: Phrase, figure: Figure) -> Entity | None:
        """What a pronoun's thing is called, before its noun: its 300 MW Tarn Ridge battery."""
        if phrase.possessor is None or self.tokens.word[phrase.possessor[0]] not in POSSESSIVE:
            return None
        inside = self.names.within(Span(figure.end, phrase.span.end))
        return inside[-1][1] if inside and inside[-1][0].end < phrase.span.end else None

    def _aged(self, figure: Figure) -> Entity | Span | None:
        """The person whose age the figure is: the 24-year-old."""
        if not figure.text.endswith("-old"):
            return None
        return self.referents.descriptions.aged(self.tokens.at_or_after(figure.start))

    def _gapped(self, phrase: Phrase, figure: Figure) -> Entity | None:
        """The name right before a figure, without a verb: "and Kestrel $2m"."""
        at = self.tokens.at_or_after(figure.start)
        named = self.names.ending(self.tokens.end[at - 1]) if at else None
        if named is None or named[0].start < phrase.span.start:
            return None
        first = self.tokens.at_or_after(named[0].start)
        return named[1] if first and self.tokens.word[first - 1] in ("and", ",", ";") else None

    def _modified(self, phrase: Phrase, figure: Figure) -> Referent | None:
        """What a measure or a date stands before as an adjective does: a 64-page notice."""
        head = self.tokens.start[phrase.head]
        if figure.start <= head < figure.end or not self._is_adjective(figure):
            return None
        if self.tokens.word[phrase.head] in SUMS and not figure.is_time:
            return None
        found = self.referents.common(phrase)
        if not isinstance(found, Span | Nobody):
            return found
        return plain(phrase, self.syntax.token_at(figure.end), phrase.end)

    def _is_adjective(self, figure: Figure) -> bool:
        """Whether a figure is one word with hyphens, or a year."""
        text = figure.text
        return " " not in text and ("-" in text or text.isdigit())
