"""Whom a pronoun or a common noun means, where that can be told; else nobody."""

from typing import Literal

from factsheet.languages.en.lexicon.organizations import company_noun, of_heads
from factsheet.model.document import Span
from factsheet.model.entities import Entity, Names
from factsheet.text.tokens import Tokens

HE = frozenset("he him his himself".split())
SHE = frozenset("she her hers herself".split())
FAR = 40
"""Mentions before a pronoun that it may mean."""
MANY = 10
"""Mentions that make an entity twice as likely as one that is hardly ever named."""
FAR_SENTENCES = 12
"""Sentences before a pronoun in which it may find its name."""
BUSINESSES = frozenset("company firm startup start-up retailer maker manufacturer business".split())
SORTS = {
    "exchange": frozenset("exchange bourse nasdaq nyse hkex lse euronext".split()),
    **dict.fromkeys(
        ("regulator", "watchdog"),
        frozenset(
            "authority commission agency board office administration regulator watchdog "
            "inspectorate ofcom ofgem ofwat sec fda fcc ftc epa faa fca".split()
        ),
    ),
    "agency": frozenset(
        "agency administration bureau office service commission nasa epa fda faa fbi cia iea esa "
        "unicef unesco who irs".split()
    ),
    "ministry": frozenset(("ministry",)),
    "department": frozenset(("department", "ministry", "doj", "dhs")),
    "commission": frozenset(("commission", "sec", "fcc", "ftc")),
    "committee": frozenset(("committee",)),
    "council": frozenset(("council",)),
    "court": frozenset(("court",)),
    "university": frozenset("university college institute school".split()),
    "union": frozenset("union federation teamsters association eu".split()),
    "government": frozenset(("government",)),
    "administration": frozenset(("administration",)),
    "newspaper": frozenset(
        "times post journal herald tribune gazette chronicle observer guardian news mail globe "
        "telegraph mirror sun courier press star".split()
    ),
}
"""Nouns of what no business is, and the words that the name of such a one holds."""
LEAD, LED, IN_MIND = 2, 1.5, 0.3
"""Sentences with which an article begins, and how much likelier what they name is meant later:
so much more for each mention, and so much wherever it was named last."""
HEARD = 20
"""Mentions of a name beside which it may stand what the name is."""
NEAR = 8
"""Tokens of an apposition that are read."""
PREPOSITIONS = frozenset("by with from including plus like against to".split())
Gender = Literal["female", "male"]


class Salience:
    """What a pronoun at some place is likely to mean: near, named as a subject, speaking before."""

    def __init__(self, tokens: Tokens, names: Names) -> None:
        self.tokens = tokens
        self.names = names
        self.spoke: dict[str, int] = {}
        self._sorts: dict[tuple[str, str], bool] = {}

    def speaks(self, entity: Entity, offset: int) -> None:
        """Remember who said something, and where."""
        self.spoke[entity.name] = offset

    def person(self, offset: int, gender: Gender | None) -> Entity | None:
        """The person whom "he" or "she" means here."""
        fits = [
            found
            for found in self.names.before(offset, most=FAR)
            if found[1].kind == "person" and (gender is None or found[1].gender in (None, gender))
        ]
        return self._likeliest(offset, fits, gender)

    def enterprise(
        self, offset: int, *, within: int = FAR_SENTENCES, noun: str | None = None
    ) -> Entity | None:
        """The organisation that "the company" or "it" means here, named so many sentences ago.

        `noun` is what it is called: a university is no firm.
        """
        here = self._sentence(offset)
        fits = [
            found
            for found in self.names.before(offset, most=FAR)
            if (found[1].kind == "organization" or self._acts(found[1]))
            and here - self._sentence(found[0].start) <= within
            and not self._addressed(found[0])
            and not (noun in BUSINESSES and _public(found[1]))
            and (noun not in SORTS or self._is_a(found[1], noun))
        ]
        return self._likeliest(offset, fits, None)

    def _likeliest(
        self, offset: int, fits: list[tuple[Span, Entity]], gender: Gender | None
    ) -> Entity | None:
        here = self._sentence(offset)
        weights: dict[str, float] = {}
        by_name: dict[str, Entity] = {}
        for span, entity in fits:
            far = here - self._sentence(span.start)
            if far > FAR_SENTENCES:
                break
            weight = 1 / (1 + far)
            leads = self._leads(span)
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

    def _acts(self, entity: Entity) -> bool:
        """Whether a name of no known kind stands often enough for something that acts."""
        return entity.kind == "other" and len(entity.mentions) > 1

    def _addressed(self, span: Span) -> bool:
        """Whether something is told to this one, who is then not who it is about."""
        at = self.tokens.at_or_after(span.start)
        at -= at > 1 and self.tokens.word[at - 1] == "the"
        return at > 0 and self.tokens.word[at - 1] in ("told", "tells", "telling", "to", "by")

    def _is_a(self, entity: Entity, noun: str) -> bool:
        """Whether the name says that it is one of that sort, or the article does beside it."""
        told = self._sorts.get((entity.name, noun))
        if told is None:
            words = entity.name.lower().replace("’", " ").split()
            told = any(word in SORTS[noun] for word in words) or any(
                self._beside(mention, noun) for mention in entity.mentions[:HEARD]
            )
            self._sorts[entity.name, noun] = told
        return told

    def _beside(self, mention: Span, noun: str) -> bool:
        """Whether the noun stands right before a name, or in the apposition after it."""
        words = self.tokens.word
        first, stop = map(self.tokens.at_or_after, mention)
        if first and words[first - 1] == noun:
            return True
        if words[stop] != ",":
            return False
        described = words[stop + 1 : stop + 1 + NEAR]
        return noun in described[: described.index(",") if "," in described else NEAR]

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

    def _leads(self, span: Span) -> bool:
        """Whether the mention stands near the beginning of its sentence, as subjects do."""
        return span.start - self.tokens.sentence_at(span.start).start < 25


def _public(entity: Entity) -> bool:
    """Whether the name is that of an authority or a school rather than a business."""
    words = entity.name.lower().split()
    return words[0] in of_heads() or words[-1] in of_heads()


def enterprise_noun(words: list[str]) -> bool:
    """Whether these words speak of an organisation without naming it."""
    return any(company_noun(words, at) for at in range(len(words)))


def by_role(names: Names, noun: str, offset: int) -> Entity | None:
    """The person whom the article calls this, if there is but one before the offset."""
    found = {
        entity.name: entity
        for _, entity in names.before(offset, most=FAR)
        if entity.kind == "person" and entity.role and noun in entity.role.lower().split()
    }
    return next(iter(found.values())) if len(found) == 1 else None
