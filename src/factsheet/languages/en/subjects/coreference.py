"""Whom a pronoun or a common noun means, where that can be told; else nobody."""

from collections.abc import Mapping
from functools import cached_property
from typing import Literal

from factsheet.languages.en.lexicon.organizations import (
    BACKERS,
    OF_A_NAME,
    is_exchange,
    of_backers,
)
from factsheet.languages.en.lexicon.sorts import institutions
from factsheet.languages.en.subjects.beginnings import beginnings
from factsheet.languages.en.subjects.public_bodies import BANKS, is_public, lending
from factsheet.languages.en.subjects.sides import issuer
from factsheet.languages.en.subjects.sorts import HEARD, Sorts
from factsheet.model.document import Span
from factsheet.model.entities import Entity, NameKind, Names
from factsheet.text.tokens import Tokens

HE = frozenset("he him his himself".split())
SHE = frozenset("she her hers herself".split())
FAR = 40
"""Mentions before a pronoun that it may mean."""
MANY = 10
"""Mentions that make an entity twice as likely as one that is hardly ever named."""
NEAR_SENTENCES = 3
"""Sentences before "the group" among which the one stands that is called so."""
FAR_SENTENCES = 12
"""Sentences before a pronoun in which it may find its name."""
GENERIC = frozenset("company firm startup up business group".split())
"""What any firm is called, whatever it does; of a start-up the last word."""
TOGETHER = frozenset("arm business group unit".split())
"""What is a part or a sort where a noun stands before it, and no firm: the placebo group."""
LEAD, LED, IN_MIND = 2, 1.5, 0.5
"""Sentences with which an article begins, and how much likelier what they name is meant later:
so much more for each mention, and so much wherever it was named last."""
LEADING = 25
"""Code points from the beginning of a sentence in which subjects stand."""
PREPOSITIONS = frozenset("by with from including plus like against to".split())
FUNDS = (frozenset(("private", "equity")), frozenset(("venture", "capital")))
"""Words that tell of a firm that it puts up money: the private equity firm Orbis."""
OWNING = frozenset(("its", "their"))
ADDRESSED = frozenset("told tells telling to by".split())
"""Words before whom something is told or done by, who is not who it is about."""
Gender = Literal["female", "male"]
Kinds = frozenset[NameKind]
PEOPLE: Kinds = frozenset(("person",))
PLACES: Kinds = frozenset(("place",))
BODIES: Kinds = frozenset(("organization", "other"))


class Salience:
    """What a pronoun at some place is likely to mean: near, named as a subject, speaking before."""

    def __init__(self, tokens: Tokens, names: Names) -> None:
        self.tokens = tokens
        self.names = names
        self.spoke: dict[str, int] = {}
        self._taken_for: dict[str, Gender] = {}
        self.sorts = Sorts(tokens, names)

    @cached_property
    def issuer(self) -> Entity | None:
        """Whose release the article is."""
        return issuer(self.tokens, self.names)

    def speaks(self, entity: Entity, offset: int) -> None:
        """Remember who said something, and where."""
        self.spoke[entity.name] = offset

    def take_for(self, entity: Entity, gender: Gender) -> None:
        """Remember by which pronoun a person was meant: nobody is "he" here and "she" there."""
        self._taken_for.setdefault(entity.name, gender)

    def may_be(self, entity: Entity, gender: Gender) -> bool:
        """Whether a pronoun of this gender may mean a person."""
        known = entity.gender or self._taken_for.get(entity.name)
        return entity.kind == "person" and known in (None, gender)

    def person(
        self,
        offset: int,
        gender: Gender | None,
        age: str | None = None,
        *,
        in_office: bool = True,
        others: frozenset[str] = frozenset(),
    ) -> Entity | None:
        """The person whom "he" or "she" means here, or somebody of an age, or without an office;
        none of `others`.
        """
        fits = [
            found
            for found in self.names.before(offset, most=FAR)
            if found[1].kind == "person" and (gender is None or self.may_be(found[1], gender))
        ]
        if others:
            fits = [found for found in fits if found[1].name not in others]
        if age is not None:
            people = {entity.name: entity for _, entity in fits}
            ages = {name: self.sorts.age(entity) for name, entity in people.items()}
            wanted = (age,) if age in ages.values() else (None,)
            fits = [found for found in fits if ages[found[1].name] in wanted]
        if not in_office:
            fits = [found for found in fits if found[1].role is None]
        return self._likeliest(offset, fits, gender)

    def someone(self, offset: int, noun: str) -> Entity | None:
        """The person whom the article calls this; of several the likeliest."""
        return self._of_these(offset, self.sorts.called(noun), PEOPLE)

    def enterprise(
        self,
        offset: int,
        *,
        within: int = FAR_SENTENCES,
        noun: str | None = None,
        further: frozenset[str] = frozenset(),
        aside: frozenset[str] = ADDRESSED,
        others: frozenset[str] = frozenset(),
    ) -> Entity | None:
        """The organisation that "the company" or "it" means here, named so many sentences ago.

        `noun` is what it is called, `further` what else: a university is no firm. A name behind one
        of `aside` is not meant, nor is one of `others`.
        """
        several = noun in TOGETHER and bool(further)
        own = self.issuer if noun in GENERIC and not several else None
        if own is not None and own.kind == "organization" and own.name not in others:
            return own
        if noun is not None and (noun not in GENERIC or several):
            told = self.told(offset, noun, further, others)
            if told is not None or several or noun in institutions():
                return told
        only = self._only_called(noun, offset) if noun in GENERIC & TOGETHER else None
        if only is not None and only.name not in others:
            return only
        earliest = self.tokens.sentences.begins_back(offset, within)
        fits = [
            found
            for found in self.names.before(offset, most=FAR)
            if found[0].start >= earliest
            and (found[1].kind == "organization" or self._acts(found[1], among=others))
            and not self._is_aside(found[0], aside)
            and not (is_exchange(found[1].name) or self._says_more(found[0]))
            and not (noun and noun not in TOGETHER - GENERIC and self.is_no_firm(found[1]))
        ]
        if noun is not None:
            fits += [found for found in self._lead if found[0].end <= offset]
            fits = [found for found in fits if not self.backs(found[1])] or fits
        fits = [found for found in fits if found[1].name not in others]
        return self._likeliest(offset, fits, None)

    def _only_called(self, noun: str, offset: int) -> Entity | None:
        """The one body near that the article calls this: a group, Orbis."""
        called = self.sorts.called(noun)
        earliest = self.tokens.sentences.begins_back(offset, NEAR_SENTENCES)
        near = {e.name for span, e in self.names.before(offset, most=FAR) if span.start >= earliest}
        bodies = [e for e in called.values() if e.kind in BODIES and e.name in near]
        return bodies[0] if len(bodies) == 1 else None

    @cached_property
    def _lead(self) -> list[tuple[Span, Entity]]:
        """The firms with which the article begins: they are in mind however far away."""
        return [
            (entity.mentions[0], entity)
            for entity in self.names.entities
            if entity.kind == "organization"
            and self._in_lead(entity)
            and not (self.is_no_firm(entity) or is_exchange(entity.name))
        ]

    def is_no_firm(self, entity: Entity) -> bool:
        """Whether a name is that of an authority or a school, or of what a firm makes."""
        return is_public(entity) or self._is_owned(entity) or self.sorts.is_title(entity)

    def backs(self, entity: Entity) -> bool:
        """Whether somebody invests in firms, advises, studies or stands up to them."""
        ends = entity.name.lower().rpartition(" ")[2] in of_backers()
        funds = any(entity.name in self.sorts.described(words) for words in FUNDS)
        return ends or funds or any(entity.name in self.sorts.called(noun) for noun in BACKERS)

    def _is_owned(self, entity: Entity) -> bool:
        """Whether a name stands behind a pronoun that says whose it is: its Lowe prams."""
        words = self.tokens.word
        firsts = (self.tokens.at_or_after(m.start) for m in entity.mentions[:HEARD])
        return any(first and words[first - 1] in OWNING for first in firsts)

    def told(
        self,
        offset: int,
        noun: str,
        further: frozenset[str],
        others: frozenset[str] = frozenset(),
    ) -> Entity | None:
        """Whom the article calls this, however far away: of several the likeliest."""
        called: Mapping[str, Entity] = self.sorts.called(noun, further)
        if noun in BANKS and len(called) > 1:
            called = lending(called, beginnings(self.tokens)[1].end) or called
        if not others.isdisjoint(called):
            called = {name: entity for name, entity in called.items() if name not in others}
        return self._of_these(offset, called, BODIES)

    def told_with(self, offset: int, words: frozenset[str]) -> Entity | None:
        """The body that is told what it is with these words."""
        return self._of_these(offset, self.sorts.described(words), BODIES)

    def place(self, offset: int, noun: str) -> Entity | None:
        """The place that the article calls this: an island, the county."""
        return self._of_these(offset, self.sorts.called(noun), PLACES)

    def _of_these(self, offset: int, called: Mapping[str, Entity], kinds: Kinds) -> Entity | None:
        """The one of a kind that was named before, however far away; of several the likeliest."""
        before = self.names.before(offset, most=FAR)
        near = [(s, e) for s, e in before if e.name in called and e.kind in kinds]
        if len(called) < FAR:
            fits = [e for e in called.values() if e.kind in kinds and e.mentions[0].start < offset]
            if len(fits) < 2:
                return fits[0] if fits else None
        return self._likeliest(offset, near, None)

    def _likeliest(
        self, offset: int, fits: list[tuple[Span, Entity]], gender: Gender | None
    ) -> Entity | None:
        here = self._sentence(offset)
        weights: dict[str, float] = {}
        by_name: dict[str, Entity] = {}
        for span, entity in fits:
            number = self._sentence(span.start)
            far = here - number
            if far > FAR_SENTENCES and not self._in_lead(entity):
                continue
            weight = 1 / (1 + far)
            leads = span.start - self.tokens.sentences.starts[number] < LEADING
            weight *= 1.6 if leads else 1
            weight *= 2 if leads and far == 1 and self._same_block(span.start, offset) else 1
            weight *= 0.6 if self._aside(span) else 1
            weight *= 1 + min(len(entity.mentions), MANY) / MANY
            weight *= LED if self._in_lead(entity) else 1
            weight *= 1.4 if gender and entity.gender == gender else 1
            weights[entity.name] = weights.get(entity.name, 0) + weight
            by_name[entity.name] = entity
        for name, entity in by_name.items():
            weights[name] += IN_MIND if self._in_lead(entity) else 0
            said = self.spoke.get(name)
            if said is not None and entity and said < offset:
                weights[name] += 1.5 / (1 + here - self._sentence(said))
        best = max(weights, key=lambda name: weights[name], default=None)
        return by_name[best] if best is not None else None

    def _acts(self, entity: Entity, *, among: frozenset[str]) -> bool:
        """Whether a name of no known kind stands for something that acts: often, told to be, or
        where others are known not to be meant.
        """
        if entity.kind != "other":
            return False
        return bool(among) or len(entity.mentions) > 1 or self.sorts.is_told(entity)

    def _is_aside(self, span: Span, aside: frozenset[str]) -> bool:
        """Whether one of these words stands before a name, who is then not who it is about."""
        at = self.tokens.at_or_after(span.start)
        at -= at > 1 and self.tokens.word[at - 1] == "the"
        return at > 0 and self.tokens.word[at - 1] in aside

    def _says_more(self, span: Span) -> bool:
        """Whether a name only tells of another who that is: the Orbis-owned grocer, the Orbis
        owner.
        """
        at = self.tokens.at_or_after(span.end)
        hyphened = self.tokens.word[at] == "-" and self.tokens.glued(at)
        return hyphened or self.tokens.word[at] in OF_A_NAME

    def _sentence(self, offset: int) -> int:
        return self.tokens.sentences.number(offset)

    def _in_lead(self, entity: Entity) -> bool:
        """Whether the article begins with it: its headline or its first sentence names it."""
        return bool(entity.mentions) and self._sentence(entity.mentions[0].start) < LEAD

    def _same_block(self, start: int, offset: int) -> bool:
        """Whether no paragraph begins between the two."""
        return "\n" not in self.tokens.text[start:offset]

    def _aside(self, span: Span) -> bool:
        """Whether the mention stands in a list or behind a preposition."""
        at = self.tokens.at_or_after(span.start)
        before = self.tokens.word[at - 1] if at else ""
        return before in PREPOSITIONS or before in (",", "and")
