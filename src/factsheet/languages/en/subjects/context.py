"""The signs that a figure's role and the article's other figures give its candidates."""

from bisect import bisect_right

from msgspec import Struct

from factsheet.languages.en.lexicon.owned import CONTENT, FIRM_ROLES
from factsheet.languages.en.subjects.candidates import Candidate, Gathered
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
BY_TIME = frozenset(
    ("subject name", "subject anaphor", "subject thing", "says name", "own name", "name", "thing")
)
"""Signs that mean more for a time than for a quantity: what happens on a day is its subject's."""
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


def of_candidate(candidate: Candidate, context: Context, share: float) -> set[str]:
    """All signs that speak for a candidate, those of its context added to its own."""
    what = "name" if isinstance(candidate.referent, Entity) else "thing"
    signs = candidate.signs
    group = "time" if context.kind == "time" else "quantity"
    signs |= WITH_SHARE[what][bisect_right(SHARES, share)]
    signs.update([f"{sign} of a {group}" for sign in BY_TIME & signs])
    if context.direct:
        signs.add(f"{what} in a quotation")
    if what == "thing" and "subject thing" in signs:
        signs.update(f"subject {sort}" for sort in SORTS & signs)
    sort = candidate.referent.kind if isinstance(candidate.referent, Entity) else "thing"
    if context.role in FIRM_ROLES:
        signs.add(f"{sort} with a firm's figure")
    elif context.role in CONTENT:
        signs.add(f"{sort} with casualties")
    elif context.role == "price":
        signs.add(f"{what} with a price")
    return signs


def of_nobody(gathered: Gathered, context: Context | None = None) -> set[str]:
    """The signs that speak for nobody, at first look those of the sentence alone."""
    signs = {"nobody", *gathered.nobody}
    if not any(SUBJECTS & each.signs for each in gathered.candidates.values()):
        signs.add("nobody without a subject")
    if context is None:
        return signs
    signs.add("nobody of a time" if context.kind == "time" else "nobody of a quantity")
    if context.direct:
        signs.add("nobody in a quotation")
    if context.role is None:
        signs.add("nobody without a role")
    return signs
