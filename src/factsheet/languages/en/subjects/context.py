"""The signs that a figure's role and the article's other figures give its candidates."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from msgspec import Struct

from factsheet.languages.en.lexicon.owned import CONTENT, FIRM_ROLES
from factsheet.languages.en.subjects.gathered import Candidate, Gathered
from factsheet.languages.en.subjects.scoring import Group
from factsheet.model.document import Span
from factsheet.model.entities import Entity

SHARES = (0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.7)
"""Shares of an article's figures that tell more of a candidate than the share below."""
WITH_SHARE = {
    what: [
        frozenset(f"{what} with {share:.0%} of the figures" for share in SHARES[:count])
        for count in range(len(SHARES) + 1)
    ]
    for what in ("name", "thing")
}
MANY = 4096
BY_TIME = frozenset(("subject name", "subject anaphor", "subject thing", "says name", "own name"))
"""Signs that mean more for a time than for a quantity: what happens on a day is its subject's."""
NAMED = frozenset(("subject name", "subject anaphor"))
"""Signs of a name that its clause is about."""
MEETING = BY_TIME | {"subject thing"}
"""Signs that say more where they meet others."""
SUBJECTS = frozenset(("subject name", "subject anaphor", "subject thing", "subject owned"))
SORTS = frozenset(("measure", "calamity", "public body", "people", "firm", "object"))


class Context(Struct, frozen=True):
    """What is known of a figure besides its sentence."""

    kind: str
    role: str | None
    direct: bool
    """Whether it stands in somebody's own words."""
    capture: Span | None = None
    """The stretch that a role's pack took for the subject."""

    @property
    def group(self) -> str:
        """A time, or a quantity of anything else."""
        return "time" if self.kind == "time" else "quantity"


def of_candidates(
    candidates: Mapping[str, Candidate], context: Context, shares: Mapping[str, float]
) -> dict[str, Sequence[Group]]:
    """All signs that speak for each candidate: its own, its share's and its context's."""
    group, role, direct = context.group, context.role, context.direct
    found: dict[str, Sequence[Group]] = {}
    of_sort: dict[str, Group] = {}
    for key, each in candidates.items():
        referent, traits, signs = each.referent, each.traits, each.signs
        sort = referent.kind if isinstance(referent, Entity) else "thing"
        with_share = WITH_SHARE["thing" if sort == "thing" else "name"]
        if sort not in of_sort:
            of_sort[sort] = of_context(sort, group, role, direct)
        found[key] = (
            traits,
            signs,
            () if MEETING.isdisjoint(signs) else together(signs, traits, group, sort),
            with_share[bisect_right(SHARES, shares[key]) if key in shares else 0],
            of_sort[sort],
        )
    return found


@lru_cache(MANY)
def together(
    signs: tuple[str, ...], traits: frozenset[str], group: str, sort: str
) -> tuple[str, ...]:
    """What signs say besides where they meet others, a figure of this group, or a candidate of this
    sort.
    """
    found = [f"{sign} of a {group}" for sign in signs if sign in BY_TIME]
    if sort != "thing" and not NAMED.isdisjoint(signs):
        found.append(f"subject {sort}")
    if "subject anaphor" in signs and "speaker" in signs:
        found.append("subject I")
    if "subject thing" in signs:
        found += [f"subject {sort}" for sort in sorted(SORTS & traits)]
    return tuple(found)


@cache
def of_context(sort: str, group: str, role: str | None, direct: bool) -> frozenset[str]:
    """What a figure's kind and role, and being quoted, say of a sort of candidate."""
    what = "thing" if sort == "thing" else "name"
    signs = [f"{what} of a {group}", f"{sort} with {role}"]
    if direct:
        signs.append(f"{what} in a quotation")
    if role in FIRM_ROLES:
        signs.append(f"{sort} with a firm's figure")
    elif role in CONTENT:
        signs.append(f"{sort} with casualties")
    elif role == "price":
        signs.append(f"{what} with a price")
    return frozenset(signs)


def of_nobody(gathered: Gathered, context: Context | None = None) -> Sequence[Group]:
    """The signs that speak for nobody, at first look those of the sentence alone."""
    candidates = gathered.candidates.values()
    without = not any(not SUBJECTS.isdisjoint(each.signs) for each in candidates)
    opaque = gathered.opaque
    if context is None:
        return (_nobody(opaque=opaque, without=without),)
    group, direct, bare = context.group, context.direct, context.role is None
    return (_nobody(opaque=opaque, without=without, group=group, direct=direct, bare=bare),)


@cache
def _nobody(
    *,
    opaque: bool,
    without: bool,
    group: str | None = None,
    direct: bool = False,
    bare: bool = False,
) -> tuple[str, ...]:
    signs = ["nobody"]
    if opaque:
        signs.append("nobody for an opaque subject")
    if without:
        signs.append("nobody without a subject")
    if group is not None:
        signs.append(f"nobody of a {group}")
    if direct:
        signs.append("nobody in a quotation")
    if bare:
        signs.append("nobody without a role")
    return tuple(signs)
