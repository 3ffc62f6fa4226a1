"""What proving a sheet comes to: its failures, and where its facts stand in another text."""

from typing import Literal

from msgspec import Struct

Clause = Literal[
    "span", "value", "hash", "selector", "fragment", "id", "order", "summary", "name", "blocks",
    "sentence", "rule", "role", "role_rule", "context", "key", "approximate", "modality", "subject",
    "object", "attribution", "elsewhere", "page", "people", "organizations", "dateline",
]  # fmt: skip
"""Which part of a sheet does not hold; of a fact, the field."""
State = Literal["stands", "moved", "gone"]


class Failure(Struct, frozen=True):
    """Something of a sheet that does not hold: which fact (or none), which clause, and why."""

    fact: str | None
    clause: Clause
    reason: str


class Standing(Struct, frozen=True):
    """Where a fact of a sheet is in another text: at the same place, elsewhere, or nowhere."""

    fact: str
    text: str
    state: State
    start: int | None = None
    end: int | None = None


class ChangedFact(Struct, frozen=True):
    """A fact that its article no longer has: its words, and those that stand for it now, if any."""

    fact: str
    kind: str
    role: str | None
    old: str
    new: str | None


class ArticleStanding(Struct, frozen=True):
    """What became of an article since its sheet was made, and the facts that it changed."""

    state: Literal["unchanged", "moved", "changed", "gone"]
    changed: tuple[ChangedFact, ...] = ()


class Proof(Struct, frozen=True):
    """What was proved of a sheet; `standing` and `article` are of the source, if one was given."""

    holds: bool
    facts: int
    failures: tuple[Failure, ...]
    standing: tuple[Standing, ...] = ()
    article: ArticleStanding | None = None

    def __bool__(self) -> bool:
        return self.holds


def short(text: str) -> str:
    """The text quoted, its end left out where it is long."""
    return repr(text if len(text) <= 60 else f"{text[:57]}...")
