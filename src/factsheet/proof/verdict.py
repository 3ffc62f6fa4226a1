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


class Proof(Struct, frozen=True):
    """What was proved of a sheet. `standing` is of the source that was given, if one was."""

    holds: bool
    facts: int
    failures: tuple[Failure, ...]
    standing: tuple[Standing, ...] = ()

    def __bool__(self) -> bool:
        return self.holds


def short(text: str) -> str:
    """The text quoted, its end left out where it is long."""
    return repr(text if len(text) <= 60 else f"{text[:57]}...")
