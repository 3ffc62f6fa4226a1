"""Who is somebody's own and not they: their rival, son or team; to whom a firm belongs."""

from collections.abc import Callable

from factsheet.languages.en.lexicon.nouns import POSSESSIVES
from factsheet.languages.en.lexicon.organizations import company_noun
from factsheet.languages.en.lexicon.owned import OTHER_PARTIES, OWNERS
from factsheet.languages.en.lexicon.people import (
    ACT_FOR,
    COMPANIONS,
    RELATIVES,
    also_enterprises,
    occupations,
)
from factsheet.languages.en.lexicon.sorts import institutions
from factsheet.languages.en.subjects.accused import Accused
from factsheet.languages.en.subjects.beginnings import beginnings
from factsheet.languages.en.subjects.clauses import tells
from factsheet.languages.en.subjects.referent import NOBODY, Referent
from factsheet.languages.en.subjects.sides import Sides
from factsheet.languages.en.subjects.sorts import HEARD
from factsheet.languages.en.subjects.takeovers import Takeover
from factsheet.languages.en.subjects.things import thing
from factsheet.model.document import Span
from factsheet.model.entities import Entity, Names
from factsheet.syntax import Phrase, Syntax
from factsheet.text.tokens import Tokens

OWNED_BY = (("owned", "by"), ("bought", "by"), ("acquired", "by"), ("controlled", "by"))
PART_OF = frozenset("arm brand division part subsidiary unit".split())
"""What a firm is of another to which it belongs."""
BELONGING = frozenset("belong belongs belonged".split())
COUNTERPARTS = frozenset("bidder challenger competitor opponent rival suitor target".split())
"""Who stands over against another, as only two do."""
COUPLE = 2
OWN_FIRM = frozenset(("company", "firm"))
"""What somebody works for or owns, and is not."""
NOUNS = b"ns"
"""Letters of what the clause right behind it tells more of: a poll her firm paid for."""
PARENTS = (["the", "parent"], ["the", "parent", "company"])
REACH = 6
"""Tokens behind a firm's name in which it is told whose it is."""


class Belonging:
    """Tells who is somebody's own and not they; `sides` tells for whom somebody speaks, `someone`
    who is called by a noun at an offset, `takeover` who bought whom.
    """

    def __init__(
        self,
        syntax: Syntax,
        names: Names,
        sides: Sides,
        someone: Callable[[int, str], Entity | None],
        takeover: Takeover,
    ) -> None:
        self.syntax = syntax
        self.tokens = syntax.tokens
        self.names = names
        self.sides = sides
        self.someone = someone
        self.takeover = takeover
        self.accused = Accused(syntax, names)
        self.beginning = beginnings(syntax.tokens)

    def of(self, phrase: Phrase, whose: Referent) -> Referent | None:
        """Whom a phrase with a possessor means, where that is another than the owner."""
        return (
            self._party(phrase, whose)
            or self._companion(phrase)
            or self._led(phrase, whose)
            or self._officer(phrase)
        )

    def _party(self, phrase: Phrase, whose: Referent) -> Referent | None:
        """Whom the owner, the rival or the lender of somebody means, who does something itself."""
        counterpart = self._counterpart(phrase, whose)
        if counterpart is not None:
            return counterpart
        if not _acts(phrase) or self.tokens.word[phrase.head] not in OTHER_PARTIES:
            return None
        if self.tokens.word[phrase.head] in OWNERS and isinstance(whose, Entity):
            told = owner_of(self.tokens, self.names, whose)
            if told is None and whose == self.takeover.target:
                told = self._buyer(phrase)
            if told is not None:
                return told
        return self._itself(phrase)

    def _buyer(self, phrase: Phrase) -> Entity | None:
        """Who bought a firm of which a phrase tells the new owner."""
        new = "new" in self.tokens.word[phrase.start : phrase.head]
        return self.takeover.bidder if new else None

    def parent(self, phrase: Phrase) -> Entity | None:
        """Whom "the parent" means alone: to whom the one belongs that the article begins with."""
        words = self.tokens.word[phrase.start : phrase.end]
        if words not in PARENTS:
            return None
        named = (e for part in self.beginning for _, e in self.names.within(part))
        return next(filter(None, (owner_of(self.tokens, self.names, e) for e in named)), None)

    def _counterpart(self, phrase: Phrase, whose: Referent) -> Entity | None:
        """The other of the two bodies or people with which the article begins: it holds 4% of its
        rival.
        """
        if self.tokens.word[phrase.head] not in COUNTERPARTS or not isinstance(whose, Entity):
            return None
        two = {e.name: e for part in self.beginning for _, e in self.names.within(part)}
        kind = "person" if whose.kind == "person" else "organization"
        alike = [each for each in two.values() if each.kind == kind]
        if len(alike) != COUPLE or whose not in alike:
            return None
        return alike[alike[0] is whose]

    def _companion(self, phrase: Phrase) -> Referent | None:
        """Who is somebody's own and not they, by a name beside it if any: Ida Roke's son, Jo; a
        lawyer's client is who stands before the court.
        """
        lemma = self.syntax.classes.lemma(phrase.head)
        if lemma not in RELATIVES and lemma not in COMPANIONS:
            return None
        if self.tokens.word[phrase.head] == "client" and len(self.accused.all) == 1:
            return self.accused.all[0]
        return self._itself(phrase)

    def _led(self, phrase: Phrase, whose: Referent) -> Referent | None:
        """What a person leads or works with, and no person is: Roke's team, her members, his firm
        where the article tells which.
        """
        if not isinstance(whose, Entity) or whose.kind != "person":
            return None
        word = self.tokens.word[phrase.head]
        if word in institutions() or word == "members":
            return self.sides.of(whose) or self._itself(phrase)
        if not company_noun(self.tokens.word, phrase.head):
            return None
        aside = phrase.clause is not None and phrase.clause.kind == "relative"
        aside = aside or self.syntax.classes.letters[phrase.start - 1] in NOUNS
        known = self.sides.run_by if aside or word == "group" else self.sides.of
        run = known(whose)
        business = run is not None and institutions().isdisjoint(_last_words(run, self.tokens))
        if business:
            return run
        return self._itself(phrase) if word in OWN_FIRM and not aside else None

    def _officer(self, phrase: Phrase) -> Referent | None:
        """Who has an office of somebody, and does something but speak: the firm's chairman sold 9
        shares.
        """
        word, clause = self.tokens.word[phrase.head], phrase.clause
        one = chr(self.syntax.classes.letters[phrase.head]) != "s"
        if clause is None or not (one and _acts(phrase)) or tells(clause):
            return None
        told = chr(self.syntax.classes.letters[phrase.start]) != "P"
        if not told or word not in occupations() - also_enterprises() - ACT_FOR:
            return None
        return self.someone(phrase.span.start, word) or self._itself(phrase)

    def _itself(self, phrase: Phrase) -> Referent:
        """What a phrase calls, with whose it is where that is a name."""
        named = bool(self.names.within(phrase.span))
        return Span(*phrase.span) if named else thing(phrase) or NOBODY


def _last_words(body: Entity | Span, tokens: Tokens) -> list[str]:
    """The word by which a body is called, at the end of its name or of what calls it."""
    name = body.name if isinstance(body, Entity) else tokens.text[slice(*body)]
    return name.lower().split()[-1:]


def _acts(phrase: Phrase) -> bool:
    """Whether a phrase is who does what its clause tells."""
    clause = phrase.clause
    return clause is not None and clause.subject is not None and clause.subject == phrase


def owner_of(tokens: Tokens, names: Names, firm: Entity) -> Entity | None:
    """Whom a firm is told to belong to."""
    for mention in firm.mentions[:HEARD]:
        stop = tokens.at_or_after(mention.end)
        for at in range(stop, min(stop + REACH, len(tokens) - 2)):
            named = names.at(tokens.start[_past_article(tokens, at + 2)])
            named = _of_there(tokens, names, named)
            if named is not None and named[1] != firm and _tells(tokens, stop, at):
                return named[1]
    return None


def _of_there(
    tokens: Tokens, names: Names, named: tuple[Span, Entity] | None
) -> tuple[Span, Entity] | None:
    """The name behind a place's mark, where that only tells where the owner is: Spain's Orbis."""
    if named is None or named[1].kind != "place":
        return named
    mark = tokens.at_or_after(named[0].end)
    return names.at(tokens.start[mark + 1]) if tokens.word[mark] in POSSESSIVES else named


def _past_article(tokens: Tokens, at: int) -> int:
    return at + (tokens.word[at] == "the")


def _tells(tokens: Tokens, stop: int, at: int) -> bool:
    """Whether two words tell whose a firm is: owned by, belongs to, a unit of, its owner."""
    two = tokens.word[at], tokens.word[at + 1]
    if two in OWNED_BY or (two[0] in BELONGING and two[1] == "to"):
        return True
    if two[1] == "of" and two[0] in PART_OF:
        return True
    return two == (tokens.word[stop], tokens.word[stop + 1]) and (
        two[0] in POSSESSIVES and two[1] in OWNERS
    )
