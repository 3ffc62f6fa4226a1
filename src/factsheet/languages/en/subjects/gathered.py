"""A figure's candidates, each with what it is and how it stands to the figure."""

from msgspec import Struct

from factsheet.languages.en.subjects.referent import HeirKind, Referent
from factsheet.model.document import Span
from factsheet.model.entities import Entity

LEADER = ("leader",)
ONLY_FAR = frozenset((*LEADER, "far", "only near"))
"""Signs of a name that stands nowhere near a figure."""
BEFORE = frozenset(("before name", "nearest name"))
"""Signs of a name that stands before a figure, and in no relation to it."""
EARLIER = (
    *("paragraph", "previous", "earlier", "before", "after", "nearest", "object owned"),
    *("here", "in paragraph", "twice in paragraph", "one sentence", "three sentences"),
)
"""How signs of whom an article told of before begin."""
SAYING = frozenset(("says name", "says anaphor"))
ABOUT = ("subject", "own", "object", "of", "outer")
"""How signs of whom a figure may be begin."""
INSIDE = ("inside another",)
"""The signs of a place that only says where somebody is from: a Leeds baker."""
AROUND = frozenset(f"{relation} around name" for relation in ("subject", "says", "outer"))
"""Signs of a place in which those are who act: bakers in Leeds."""
NOT_TOLD = AROUND | {"says after anaphor"}
"""Those, and that of a body of such a place that tells of them: the council said."""


class Candidate(Struct, frozen=True, gc=False):
    """A name or a thing that may be a figure's subject.

    `traits` are what it is itself, `signs` how it stands to the figure.
    """

    referent: Entity | Span
    traits: frozenset[str]
    signs: tuple[str, ...]

    @property
    def only_says_where(self) -> bool:
        """Whether it is a place that only says where somebody is: a baker of, or in, Leeds."""
        around = not AROUND.isdisjoint(self.signs) and NOT_TOLD.issuperset(self.signs)
        return self.signs == INSIDE or around

    @property
    def is_between(self) -> bool:
        """Whether it only stands before the figure: a chip made by a team at Orbis uses 4 watts."""
        return BEFORE.issuperset(self.signs)

    @property
    def only_says(self) -> bool:
        """Whether it says what the figure is, and does nothing else."""
        said = any(sign in SAYING for sign in self.signs)
        return said and not any(sign.startswith(ABOUT) for sign in self.signs)

    @property
    def is_earlier(self) -> bool:
        """Whether it only stands beside the figure, or in what was told before."""
        return all(sign in ONLY_FAR or sign.startswith(EARLIER) for sign in self.signs)

    @property
    def only_tells_where(self) -> bool:
        """Whether it is a place in which something happened, and does nothing itself."""
        place = isinstance(self.referent, Entity) and self.referent.kind == "place"
        return place and self.is_earlier

    @property
    def is_far(self) -> bool:
        """Whether it stands nowhere near the figure."""
        return ONLY_FAR.issuperset(self.signs)


class Gathered(Struct):
    """A figure's candidates by their words, and what falls to the article's own."""

    candidates: dict[str, Candidate]
    heirs: dict[HeirKind, set[str]]
    sides: dict[str, set[str]]
    opaque: bool = False
    """Whether its clause's subject means nobody who can be told."""
    anew: bool = False
    """Whether its clause's subject is introduced there: a new owner, firms."""
    of_another: bool = False
    """Whether it is a time in what somebody says of another: he expects demand to fall by May."""
    tellers: tuple[Referent | None, ...] = ()
    """Who only says how much it is: she put the cost at $4 million."""
    doer: Entity | None = None
    """The body whose name is the subject of its clause, if it is a time."""
    describing: tuple[str, ...] = ()
    """The names in its clause's subject that only say which one that is, the Orbis boss, and of
    the person who only tells of another."""

    def copied(self) -> "Gathered":
        """The same, to which more can be added."""
        heirs = {kind: set(signs) for kind, signs in self.heirs.items()}
        sides = {word: set(signs) for word, signs in self.sides.items()}
        candidates = dict(self.candidates)
        return Gathered(
            candidates,
            heirs,
            sides,
            self.opaque,
            self.anew,
            self.of_another,
            self.tellers,
            self.doer,
            self.describing,
        )

    def leave_out(self, name: str) -> None:
        """Take away somebody who only tells of another."""
        self.describing = (*self.describing, name)
        self.candidates.pop(name, None)

    def passes_over(self, candidate: Candidate) -> bool:
        """Whether the clause is about another than a candidate who is far, or who only says so."""
        if candidate.referent in self.tellers:
            return True
        if candidate.is_far:
            return self.anew or self.of_another
        return self.of_another and candidate.only_says
